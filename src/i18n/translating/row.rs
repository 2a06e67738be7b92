//! A row of the table of a language: a message with its sources, its translation, and whether somebody has reviewed it.

use serde::Serialize;

use super::cell::squeezed;
use super::marks::{Mark, Seal};
use crate::i18n::Lang;
use crate::i18n::texts::is_staffs;

/// The longest text of a cell, in bytes: more than a message can come to.
pub(super) const LONGEST: usize = 8 << 10;

/// What is translated of a message, as cells show it. What is not there is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// The text.
    pub text: String,
    /// Its spoken form (`.say`).
    pub say: String,
    /// What a Finnish label means (`.meaning`); in Finnish only.
    pub meaning: String,
}

/// How it stands with a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It has no text in this language.
    Missing,
    /// Nobody has said that they have read it.
    Unreviewed,
    /// It was reviewed, and its source has changed since.
    SourceChanged,
    /// It was reviewed, and has changed itself since.
    TextChanged,
    /// Somebody has read it as it is and found it right.
    Reviewed,
}

impl State {
    /// What a cell says.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Unreviewed => "not reviewed",
            Self::SourceChanged => "stale: the source has changed",
            Self::TextChanged => "stale: the text has changed",
            Self::Reviewed => "reviewed",
        }
    }
}

/// A message of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its key.
    pub key: String,
    /// The file below the language's folder.
    pub file: String,
    /// The comments for translators.
    pub note: String,
    /// The Finnish text; empty in the table of Finnish itself.
    pub finnish: String,
    /// What the Finnish label means, in easy Finnish.
    pub meaning: String,
    /// The English text; empty in the table of English itself.
    pub english: String,
    /// The translation.
    pub words: Words,
    /// The language that lends the translation, where this one has none of its own.
    pub borrowed: Option<Lang>,
    /// How it stands with it.
    pub state: State,
    /// Who has reviewed it as it is.
    pub by: String,
    /// Whether Finnish has it. What has no source is shown, so that nothing is overlooked.
    pub is_known: bool,
}

impl Row {
    /// What it is translated from, sealed. Finnish is what the services say, English what most translators read, and both are
    /// shown: so a change of either asks for another look.
    pub(super) fn source(&self, lang: Lang) -> Seal {
        let meaning = if lang == Lang::SERVICE { "" } else { &self.meaning };
        Seal::of(&[&self.finnish, meaning, &self.english])
    }

    /// What stands in the cells that are the translator's, and for which source: by this a changed row is known.
    #[must_use]
    pub fn version(&self, lang: Lang) -> String {
        let given = given(&self.words, &self.by);
        format!("{}-{}-{}", lang.tag(), self.source(lang).as_str(), given.as_str())
    }

    /// Judges it by a mark.
    pub(super) fn judge(&mut self, mark: Option<&Mark>, lang: Lang) {
        self.state = match mark {
            _ if self.words.text.is_empty() => State::Missing,
            None => State::Unreviewed,
            Some(mark) if mark.source != self.source(lang) => State::SourceChanged,
            Some(mark) if mark.text != self.words.seal() => State::TextChanged,
            Some(mark) => {
                self.by.clone_from(&mark.by);
                State::Reviewed
            }
        };
    }
}

impl Words {
    /// What a mark keeps of them.
    pub(super) fn seal(&self) -> Seal {
        Seal::of(&[&self.text, &self.say, &self.meaning])
    }
}

/// The seal of a translator's cells.
pub(super) fn given(words: &Words, by: &str) -> Seal {
    let [text, say, meaning] = [&words.text, &words.say, &words.meaning].map(|words| squeezed(words));
    Seal::of(&[&text, &say, &meaning, by])
}

/// A row that came back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Given {
    /// Its number in the file, from 1.
    pub row: u32,
    /// Its key.
    pub key: String,
    /// What stands in the translator's cells.
    pub words: Words,
    /// Who has reviewed it.
    pub by: String,
    /// What [`Row::version`] was.
    pub version: String,
    /// A column in which a spreadsheet has made something else of a text.
    pub not_text: Option<&'static str>,
}

/// How many messages there are of each kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Messages that the language should have.
    pub messages: usize,
    /// With a text, own or borrowed.
    pub translated: usize,
    /// Without.
    pub missing: usize,
    /// Borrowed from another language.
    pub borrowed: usize,
    /// Read by somebody as they are.
    pub reviewed: usize,
    /// Read by nobody.
    pub unreviewed: usize,
    /// Read by somebody, and changed since, or their source has.
    pub stale: usize,
    /// In this language only.
    pub unknown: usize,
}

impl Summary {
    /// Counts the rows of learners, or those of staff.
    #[must_use]
    pub fn of(rows: &[Row], staffs: bool) -> Self {
        let mut sum = Self::default();
        for row in rows.iter().filter(|row| is_staffs(&row.key) == staffs) {
            let one = |yes: bool| usize::from(yes);
            sum.unknown += one(!row.is_known);
            if !row.is_known {
                continue;
            }
            sum.messages += 1;
            sum.translated += one(row.state != State::Missing);
            sum.missing += one(row.state == State::Missing);
            sum.borrowed += one(row.borrowed.is_some());
            sum.reviewed += one(row.state == State::Reviewed);
            sum.unreviewed += one(row.state == State::Unreviewed);
            sum.stale += one(matches!(row.state, State::SourceChanged | State::TextChanged));
        }
        sum
    }
}
