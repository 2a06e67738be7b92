//! Why a table of translations is not taken, and what should be known of one that is: each a sentence with row and key.

use std::fmt;

use crate::i18n::Lang;

/// A row that can't be taken. Then nothing of the table is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The row of the table, from 1; 0 when it is about the table.
    pub row: u32,
    /// The key, as it stands there.
    pub key: String,
    /// Why.
    pub why: Why,
}

/// Why a row can't be taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Why {
    /// There is no such message.
    #[error("there is no message with this key; leave the column `key` as it was")]
    UnknownKey,
    /// It stands there twice.
    #[error("the key stands also in row {0}; keep one of the rows")]
    Twice(u32),
    /// It is of another language's table.
    #[error("the row is from the table of another language; this table is in `{}`", .0.tag())]
    OtherLanguage(Lang),
    /// The column that tells what was exported is not what it was.
    #[error("the column `version` is not as it was; copy it from a fresh export")]
    Version,
    /// What it was translated from is no longer the same.
    #[error("the source text has changed since the table was made; export again and look at the new text")]
    SourceChanged,
    /// Somebody else has changed the translation.
    #[error("the translation was changed by somebody else since the table was made; export again and compare")]
    TextChanged,
    /// A character that nobody sees.
    #[error("column `{column}`: the invisible character U+{sign:04X}; delete it")]
    Invisible {
        /// In which column.
        column: &'static str,
        /// Which.
        sign: u32,
    },
    /// A brace too many or too few, or what stands between braces is not right.
    #[error("column `{0}`: what stands in braces {{ }} is not right; copy it from the source text")]
    Braces(&'static str),
    /// A variable is not in the translation.
    #[error("`{{ ${0} }}` is missing; the program puts a number or a name there")]
    VariableMissing(String),
    /// A variable that the source text does not have.
    #[error("`{{ ${0} }}` is not in the source text; the program does not know it")]
    VariableUnknown(String),
    /// A variable in a text that is spoken.
    #[error("column `{0}`: the text is spoken, and a recording has no variables")]
    VariableSpoken(&'static str),
    /// A form that is neither a plural's nor in the source text.
    #[error("`[{0}]` is no form of a number and not in the source text; write zero, one, two, few, many or other")]
    Form(String),
    /// A spoken form without a text.
    #[error("there is something in `{0}` and no translation; write the translation too")]
    WithoutText(&'static str),
    /// A spreadsheet has made something else of a text.
    #[error("column `{0}`: a date, a time or an error instead of a text; write it again as text")]
    NotText(&'static str),
    /// A text that is longer than any message.
    #[error("column `{0}`: longer than {most} bytes; write it shorter", most = super::row::LONGEST)]
    TooLong(&'static str),
    /// A mark without anybody's name.
    #[error(
        "column `reviewed_by`: write your initials instead of `{0}`, so that it is known who has read the text (or: --reviewed-by NAME)"
    )]
    Nobody(String),
    /// Fluent does not take it.
    #[error("the text can't be used: {0}")]
    Fluent(String),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.row, self.key.as_str()) {
            (0, "") => write!(f, "{}", self.why),
            (0, key) => write!(f, "`{key}`: {}", self.why),
            (row, "") => write!(f, "row {row}: {}", self.why),
            (row, key) => write!(f, "row {row}, `{}`: {}", key.escape_debug(), self.why),
        }
    }
}

/// What should be known of a row that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// The text has changed and its spoken form has not.
    SpokenAsBefore,
    /// An empty cell: what stands in the file stays.
    EmptyKept(&'static str),
    /// Whoever had reviewed the text has not reviewed the new one.
    MarkGone(String),
    /// It was not in the language's files before.
    New,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SpokenAsBefore => f.write_str("the text has changed, the spoken form has not: is it still right?"),
            Self::EmptyKept(column) => write!(f, "column `{column}` is empty; what stood there is kept"),
            Self::MarkGone(by) => write!(
                f,
                "the text has changed since {by} reviewed it: is somebody to read it again?"
            ),
            Self::New => f.write_str("new in this language"),
        }
    }
}
