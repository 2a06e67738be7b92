//! The table of a language for its translators: a workbook with the texts and a sheet that explains the columns.

use std::collections::BTreeMap;
use std::path::Path;

use super::{ExportError, Style, XlsxFile};
use crate::i18n::translating::{Row, TABLE};
use crate::i18n::{Direction, Lang};
use crate::report::Cell;

/// How wide the columns are, in characters.
const WIDTHS: [u8; TABLE.len()] = [26, 18, 28, 22, 36, 28, 36, 42, 42, 12, 16, 10];

/// Writes the table of a language. `pictures` names a picture by key.
///
/// # Errors
/// [`ExportError`]; what stood there before is still there.
pub fn translations_file(
    path: &Path,
    lang: Lang,
    rows: &[Row],
    pictures: &BTreeMap<String, String>,
) -> Result<(), ExportError> {
    let mut file = XlsxFile::create(path)?;
    let sheet = file.sheet_free(&format!("Polku {}", lang.tag()))?;
    sheet.repeat(1);
    sheet.landscape();
    sheet.filter();
    for (column, width) in (0..).zip(WIDTHS) {
        sheet.width(column, width);
    }
    for (column, about) in (0..).zip(TABLE) {
        sheet.put(0, column, &Cell::code(about.name), Style::Head);
    }
    let theirs = match lang.direction() {
        Direction::Ltr => Style::WriteFromLeft,
        Direction::Rtl => Style::WriteFromRight,
    };
    for (row, about) in (1..).zip(rows) {
        let picture = pictures.get(&about.key).map_or("", String::as_str);
        let cells = about.cells(lang, picture);
        for ((column, about), text) in (0..).zip(TABLE).zip(cells) {
            let style = match about.name {
                "reviewed_by" => Style::WriteFromLeft,
                // In Finnish it is a translator's too.
                "meaning" if lang == Lang::SERVICE => Style::WriteFromLeft,
                _ if about.is_theirs => theirs,
                _ => Style::Read,
            };
            sheet.put(row, column, &Cell::text(text), style);
        }
    }
    let sheet = file.sheet_free("How to")?;
    sheet.width(0, 16);
    sheet.width(1, 90);
    sheet.put(0, 0, &Cell::code("Columns of the table"), Style::Title);
    for (row, about) in (2..).zip(TABLE) {
        sheet.put(row, 0, &Cell::code(about.name), Style::Bold);
        sheet.put(row, 1, &Cell::code(about.meaning), Style::Read);
    }
    let last = [
        "Write only in the cells with a border. Keep the first row and all columns.",
        "Send the whole file back, as XLSX, ODS or CSV.",
    ];
    for (row, line) in (3 + u32::try_from(TABLE.len()).unwrap_or_default()..).zip(last) {
        sheet.put(row, 1, &Cell::code(line), Style::Read);
    }
    file.finish_checked()
}
