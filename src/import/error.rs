//! Why a file can't be read as a table.
//!
//! Each has a text key under `staff-import-` and details for its message; the sentence with what to do is in `locales/`.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use super::{MOST_BYTES, MOST_COLUMNS, MOST_ROWS, MOST_UNPACKED};

/// The arguments of a message, by name.
pub type Details = BTreeMap<&'static str, String>;

/// Why a file can't be read as a table.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file can't be read at all.
    #[error("{} can't be read", .path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// It can be read, but there is no table to be had.
    #[error("{}: {wrong}", .path.display())]
    Wrong {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        wrong: Wrong,
    },
}

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// It is larger than [`MOST_BYTES`].
    #[error("larger than {MOST_BYTES} bytes")]
    TooLarge,
    /// Unpacked it is larger than [`MOST_UNPACKED`].
    #[error("larger than {MOST_UNPACKED} bytes once it is unpacked")]
    TooLargeUnpacked,
    /// It has more rows than [`MOST_ROWS`].
    #[error("more than {MOST_ROWS} rows")]
    TooManyRows,
    /// It has more columns than [`MOST_COLUMNS`].
    #[error("more than {MOST_COLUMNS} columns in row {row}")]
    TooManyColumns {
        /// In which row, from 1.
        row: u32,
    },
    /// It is a picture, a document or a program.
    #[error("not a table")]
    NotATable,
    /// It is a workbook of Excel 97–2003, or one behind a password.
    #[error("an old or locked workbook")]
    OldWorkbook,
    /// It begins as a workbook and does not go on as one.
    #[error("damaged: {what}")]
    Damaged {
        /// What was found.
        what: String,
    },
    /// Its letters can't be read.
    #[error("not text in an encoding that is known")]
    Letters,
    /// A table, but not one of translations.
    #[error("no table of translations: `{0}` is not in it; make the table with `polku locale export`")]
    NoTranslations(&'static str),
}

impl Wrong {
    /// The same, of a file.
    pub(super) fn of(self, path: &Path) -> ImportError {
        ImportError::Wrong {
            path: path.to_owned(),
            wrong: self,
        }
    }

    /// A damaged workbook.
    pub(super) fn damaged(what: &impl ToString) -> Self {
        Self::Damaged { what: what.to_string() }
    }
}

impl ImportError {
    /// The text key of the sentence that tells staff what is wrong and what to do.
    #[must_use]
    pub const fn staff_key(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "staff-import-unreadable",
            Self::Wrong { wrong, .. } => match wrong {
                Wrong::TooLarge => "staff-import-too-large",
                Wrong::TooLargeUnpacked => "staff-import-too-large-unpacked",
                Wrong::TooManyRows => "staff-import-too-many-rows",
                Wrong::TooManyColumns { .. } => "staff-import-too-many-columns",
                // Staff brings in no translations at the kiosk.
                Wrong::NotATable | Wrong::NoTranslations(_) => "staff-import-not-a-table",
                Wrong::OldWorkbook => "staff-import-old-workbook",
                Wrong::Damaged { .. } => "staff-import-damaged",
                Wrong::Letters => "staff-import-letters",
            },
        }
    }

    /// The arguments of that sentence: `path`; `most` (MiB, rows or columns) and `row` where there is a limit.
    #[must_use]
    pub fn details(&self) -> Details {
        let (Self::Unreadable { path, .. } | Self::Wrong { path, .. }) = self;
        let mut details = Details::from([("path", path.display().to_string())]);
        if let Self::Wrong { wrong, .. } = self {
            let most = match wrong {
                Wrong::TooLarge => Some(MOST_BYTES >> 20),
                Wrong::TooLargeUnpacked => Some(MOST_UNPACKED >> 20),
                Wrong::TooManyRows => Some(MOST_ROWS as u64),
                Wrong::TooManyColumns { row } => {
                    details.insert("row", row.to_string());
                    Some(MOST_COLUMNS as u64)
                }
                _ => None,
            };
            details.extend(most.map(|most| ("most", most.to_string())));
        }
        details
    }
}
