//! A table that came back from translators: XLSX, ODS or CSV by the names of its columns, or XLIFF.

use std::path::Path;

use super::{ImportError, MOST_BYTES, Wrong, xliff};
use crate::course::import::{Cell, Row};
use crate::i18n::Lang;
use crate::i18n::translating::{Given, TABLE, Words};

/// The columns without which nothing can be taken.
const NEEDED: [&str; 5] = ["key", "translation", "spoken", "reviewed_by", "version"];

/// The texts of a table and the language that it is of: that of its first row that says so.
///
/// # Errors
/// [`ImportError`] when it can't be read, or is no table of translations.
pub fn translations(path: &Path) -> Result<(Lang, Vec<Given>), ImportError> {
    found(super::bytes(path)?).map_err(|wrong| wrong.of(path))
}

fn found(bytes: Vec<u8>) -> Result<(Lang, Vec<Given>), Wrong> {
    let is_small = bytes.len() as u64 <= MOST_BYTES;
    if is_small && let Some(text) = std::str::from_utf8(&bytes).ok().filter(|text| xliff::is_xliff(text)) {
        return xliff::read(text);
    }
    let table = super::table(bytes)?;
    given(table.sheets.first().map_or(&[][..], |sheet| &sheet.rows))
}

fn given(rows: &[Row]) -> Result<(Lang, Vec<Given>), Wrong> {
    let (head, rows) = rows.split_first().ok_or(Wrong::NoTranslations("key"))?;
    let place = |name: &str| head.cells.iter().position(|cell| cell.text() == name);
    for name in NEEDED {
        place(name).ok_or(Wrong::NoTranslations(name))?;
    }
    let mut found = Vec::new();
    for row in rows.iter().filter(|row| !row.is_empty()) {
        let cell = |name: &str| place(name).and_then(|at| row.cells.get(at)).unwrap_or(&Cell::Empty);
        let text = |name: &str| cell(name).text().into_owned();
        let theirs = TABLE.iter().map(|column| column.name);
        let mut theirs = theirs.filter(|name| ["translation", "spoken", "meaning", "reviewed_by"].contains(name));
        found.push(Given {
            row: row.number,
            key: text("key"),
            words: Words {
                text: text("translation"),
                say: text("spoken"),
                meaning: text("meaning"),
            },
            by: text("reviewed_by"),
            version: text("version"),
            not_text: theirs.find(|name| {
                matches!(
                    cell(name),
                    Cell::Date(_) | Cell::Time(_) | Cell::At(_) | Cell::Error | Cell::Truth(_)
                )
            }),
        });
    }
    let tags = found.iter().filter_map(|row| row.version.split('-').next());
    let lang = tags.filter_map(Lang::from_tag).next();
    lang.map(|lang| (lang, found)).ok_or(Wrong::NoTranslations("version"))
}
