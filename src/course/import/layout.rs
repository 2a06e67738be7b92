//! How a sheet is laid out: which row names the columns, and what each column is.

use super::columns::{self, Field, SheetKind};
use super::dates::Habit;
use super::private;
use super::problem::{Kind, Place, Problem, Severity};
use super::table::{Row, Sheet};

/// The names of the columns stand in one of so many rows from the top.
const HEAD_WITHIN: usize = 10;
/// How many letters of a cell are told.
const TOLD_LETTERS: usize = 40;

/// What a sheet's columns are.
#[derive(Debug)]
pub(super) struct Layout {
    /// Which of the sheet's rows is the first below the names.
    pub first: usize,
    /// The columns that are taken, by their place in a row, with their names in the file.
    pub columns: Vec<(usize, Field, String)>,
    /// How days with strokes are written.
    pub habit: Habit,
}

impl Layout {
    /// The name of a field's column in the file.
    pub fn name_of(&self, field: Field) -> String {
        let found = self.columns.iter().find(|(_, of, _)| *of == field);
        found.map(|(_, _, name)| name.clone()).unwrap_or_default()
    }

    /// Whether a field has a column.
    pub fn has(&self, field: Field) -> bool {
        self.columns.iter().any(|(_, of, _)| *of == field)
    }
}

/// A cell's text, so that a person recognises it: one line, not long.
pub(super) fn told(text: &str) -> String {
    let one_line: String = text
        .chars()
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .take(TOLD_LETTERS)
        .collect();
    let more = if text.chars().nth(TOLD_LETTERS).is_some() {
        "…"
    } else {
        ""
    };
    format!("{}{more}", one_line.trim())
}

/// Looks at a sheet. None when it has no column for a course or a name; the problem that says so is told then.
pub(super) fn look(sheet: &Sheet, place: &Place, problems: &mut Vec<Problem>) -> Option<Layout> {
    let known = |row: &Row| {
        row.cells
            .iter()
            .filter(|cell| columns::field(&cell.text()).is_some())
            .count()
    };
    let filled = sheet.rows.iter().enumerate().filter(|(_, row)| !row.is_empty());
    let mut head: Option<(usize, &Row, usize)> = None;
    for (nth, row) in filled.take(HEAD_WITHIN) {
        let known = known(row);
        if head.is_none_or(|(_, _, most)| known > most) {
            head = Some((nth, row, known));
        }
    }
    let (nth, head, known) = head?;
    let at = Place {
        row: Some(head.number),
        ..place.clone()
    };
    let above = sheet.rows.iter().take(nth).filter(|row| !row.is_empty()).count();
    let mut tell = |column: &str, kind: Kind, severity: Severity| {
        problems.push(Problem {
            place: at.clone(),
            column: told(column),
            kind,
            severity,
            cell: None,
        });
    };
    if above > 0 {
        tell("", Kind::AboveHead { count: above }, Severity::Told);
    }
    let below = sheet.rows.get(nth.saturating_add(1)..).unwrap_or_default();
    let mut taken: Vec<(usize, Field, String)> = Vec::new();
    for (column, cell) in head.cells.iter().enumerate() {
        let name = cell.text();
        if name.is_empty() {
            // Numbers of rows and the like stand in columns without a name.
            if is_private(None, column, below) {
                tell(&letters(column), Kind::PrivateColumn, Severity::ColumnLeftOut);
            }
            continue;
        }
        let field = columns::field(&name);
        if private::is_private_name(&name) || is_private(field, column, below) {
            // A name that is itself somebody's data (there was no row of names) is not told.
            let name = if private::is_identity(&name) {
                letters(column)
            } else {
                name.into_owned()
            };
            tell(&name, Kind::PrivateColumn, Severity::ColumnLeftOut);
            continue;
        }
        match field {
            // Where no name is known, one sentence says so for all.
            None if known == 0 => {}
            None => tell(&name, Kind::UnknownColumn, Severity::ColumnLeftOut),
            Some(field) if taken.iter().any(|(_, other, _)| *other == field) => {
                tell(&name, Kind::RepeatedColumn, Severity::ColumnLeftOut);
            }
            Some(field) => taken.push((column, field, told(&name))),
        }
    }
    let kind = sheet.name.as_deref().and_then(columns::sheet_kind);
    settle(&mut taken, kind);
    let has = |wanted: Field| taken.iter().any(|(_, field, _)| *field == wanted);
    // A workbook of one course has a sheet of its meetings that need not name it.
    let lists_meetings = kind == Some(SheetKind::Meetings) && has(Field::Date);
    if !has(Field::Course) && !has(Field::Name) && !lists_meetings {
        let names = head
            .cells
            .iter()
            .map(super::table::Cell::text)
            .filter(|name| !name.is_empty());
        let names = names.filter(|name| !private::is_identity(name) && !private::is_contact(name));
        let names: Vec<String> = names.take(20).map(|name| told(&name)).collect();
        let found = names.join(", ");
        tell("", Kind::ColumnsMissing { found }, Severity::Refused);
        return None;
    }
    let dates = taken
        .iter()
        .find(|(_, field, _)| *field == Field::Date)
        .map(|(column, _, _)| *column);
    let texts: Vec<_> = below
        .iter()
        .filter_map(|row| row.cells.get(dates?).map(super::table::Cell::text))
        .collect();
    Some(Layout {
        first: nth.saturating_add(1),
        columns: taken,
        habit: Habit::of(texts.iter().map(AsRef::as_ref)),
    })
}

/// What some names mean beside others: `nimi` in a list of courses is the course's, `kieli` in a list of people the person's.
fn settle(columns: &mut Vec<(usize, Field, String)>, sheet: Option<SheetKind>) {
    let has = |columns: &[(usize, Field, String)], field| columns.iter().any(|(_, of, _)| *of == field);
    let lists_courses = sheet == Some(SheetKind::Courses) || has(columns, Field::Kind) || has(columns, Field::Planned);
    if !has(columns, Field::Course) && lists_courses {
        rename(columns, Field::Name, Field::Course);
    }
    if has(columns, Field::Name) && !has(columns, Field::PersonLanguage) {
        rename(columns, Field::Language, Field::PersonLanguage);
    }
    if !has(columns, Field::CourseLanguages) {
        rename(columns, Field::Language, Field::CourseLanguages);
    }
    columns.retain(|(_, field, _)| *field != Field::Language);
}

fn rename(columns: &mut [(usize, Field, String)], from: Field, to: Field) {
    for (_, field, _) in columns.iter_mut().filter(|(_, field, _)| *field == from) {
        *field = to;
    }
}

/// Whether a column's cells are identity codes or the like: any of them where the column is none of ours or a mere number,
/// else most of them (a single one is told in its row).
fn is_private(field: Option<Field>, column: usize, rows: &[Row]) -> bool {
    let texts = rows
        .iter()
        .filter_map(|row| row.cells.get(column))
        .filter(|cell| !cell.is_empty());
    let (mut all, mut private) = (0_usize, 0_usize);
    for cell in texts {
        all = all.saturating_add(1);
        private = private.saturating_add(usize::from(private::is_identity(&cell.text())));
    }
    match field {
        None | Some(Field::Number) => private > 0,
        Some(_) => private.saturating_mul(2) > all,
    }
}

/// A column's letters as a spreadsheet shows them, from its place counted from 0.
pub(super) fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column;
    loop {
        letters.push(char::from(b'A'.saturating_add(u8::try_from(rest % 26).unwrap_or(0))));
        match (rest / 26).checked_sub(1) {
            Some(more) => rest = more,
            None => break,
        }
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_the_letters_of_a_spreadsheet() {
        for (column, shown) in [
            (0, "A"),
            (25, "Z"),
            (26, "AA"),
            (51, "AZ"),
            (52, "BA"),
            (701, "ZZ"),
            (702, "AAA"),
        ] {
            assert_eq!(letters(column), shown);
        }
    }
}
