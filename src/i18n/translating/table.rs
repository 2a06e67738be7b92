//! The table that translators get: its columns, and what stands in each of them.

use super::row::Row;
use crate::i18n::Lang;

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TableColumn {
    /// Its name in the head.
    pub name: &'static str,
    /// Whether the translator writes in it.
    pub is_theirs: bool,
    /// What it is, for the sheet that explains the table.
    pub meaning: &'static str,
}

const fn read(name: &'static str, meaning: &'static str) -> TableColumn {
    TableColumn {
        name,
        is_theirs: false,
        meaning,
    }
}

const fn write(name: &'static str, meaning: &'static str) -> TableColumn {
    TableColumn {
        name,
        is_theirs: true,
        meaning,
    }
}

/// The columns, in their order.
pub const TABLE: [TableColumn; 12] = [
    read("key", "The name of the text in the program. Leave it as it is."),
    read("file", "The file that the text is in."),
    read("note", "What the text is for."),
    read(
        "picture",
        "A picture of a screen where the text is (made by: polku locale pictures).",
    ),
    read(
        "finnish",
        "The Finnish text. Texts of the practice services stand on the screen like this.",
    ),
    read(
        "meaning",
        "What the Finnish text means, in easy Finnish. In the table of Finnish it is written here.",
    ),
    read("english", "The English text."),
    write(
        "translation",
        "The text in your language. An empty cell changes nothing. What stands in braces { } is filled in by the program: keep it.",
    ),
    write(
        "spoken",
        "How the voice says the text, when that is not as it is written: short vowels, numbers as words. Write only - to take it away.",
    ),
    write(
        "reviewed_by",
        "Your initials, when you have read this row and the translation is right. Write no to take a mark away.",
    ),
    read("status", "How it stands with the text today."),
    read("version", "What the table was made from. Leave it as it is."),
];

impl Row {
    /// What stands in the columns of [`TABLE`], with the name of a picture.
    #[must_use]
    pub fn cells(&self, lang: Lang, picture: &str) -> [String; TABLE.len()] {
        let status = match self.borrowed {
            Some(lender) => format!("{}; the text is borrowed from {}", self.state.words(), lender.tag()),
            None if !self.is_known => format!("{}; not in the Finnish files", self.state.words()),
            None => self.state.words().to_owned(),
        };
        [
            self.key.clone(),
            self.file.clone(),
            self.note.clone(),
            picture.to_owned(),
            self.finnish.clone(),
            self.meaning.clone(),
            self.english.clone(),
            self.words.text.clone(),
            self.words.say.clone(),
            self.by.clone(),
            status,
            self.version(lang),
        ]
    }
}
