//! A table with its summary and its rules: attendance and guidance as a PDF.

use jiff::civil::Date;
use serde::Serialize;

use super::language::{LanguageData, LineData, day};
use super::press::{self, Pdf};
use super::{Language, Line, PaperError, text};

/// The longest title, in characters.
const TITLE: usize = 160;
/// The longest cell, in characters.
const CELL: usize = 120;
/// The longest note, in characters.
const NOTE: usize = 1000;
/// Most rows: some three hundred pages. Typst keeps about 100 KiB a row of eight cells, so this takes about 1 GiB for some seconds,
/// and nobody reads more on paper; more is for a table file.
const MOST: usize = 10_000;
/// From so many columns on, the paper lies on its side.
const WIDE: usize = 6;
/// A column is never narrower or wider than this many characters before the rest is shared out.
const WIDTHS: std::ops::RangeInclusive<usize> = 4..=28;

/// A report on A4, upright or on its side by the number of its columns.
#[derive(Debug, Clone)]
pub struct AttendanceReport {
    /// The language of all lines.
    pub language: Language,
    /// The title.
    pub title: String,
    /// From when to when, and of what.
    pub period: String,
    /// The totals.
    pub summary: Vec<Line>,
    /// The table's columns.
    pub columns: Vec<ReportColumn>,
    /// The table's rows. Missing cells are empty, and cells beyond the columns are left out.
    pub rows: Vec<Vec<String>>,
    /// The head of the notes.
    pub notes_head: String,
    /// How was counted, a rule a line.
    pub notes: Vec<String>,
    /// The PDF's date.
    pub date: Date,
}

/// A column of a report.
#[derive(Debug, Clone, Default)]
pub struct ReportColumn {
    /// Its head.
    pub head: String,
    /// Whether it holds numbers, which stand to the right.
    pub numbers: bool,
}

impl AttendanceReport {
    /// Makes the PDF.
    ///
    /// # Errors
    /// [`PaperError`] when there are no columns or too many rows. No rows are fine: then nothing happened in that time.
    pub fn pdf(&self) -> Result<Pdf, PaperError> {
        press::pdf(press::ATTENDANCE_REPORT, &self.data()?)
    }

    pub(super) fn data(&self) -> Result<impl Serialize + '_, PaperError> {
        if self.columns.is_empty() {
            return Err(PaperError::Nothing);
        }
        if self.rows.len() > MOST {
            return Err(PaperError::TooMany {
                rows: self.rows.len(),
                most: MOST,
            });
        }
        let heads: Vec<String> = self
            .columns
            .iter()
            .map(|column| text::cell(&column.head, CELL))
            .collect();
        let rows: Vec<Vec<String>> = self.rows.iter().map(|row| cells(row, heads.len())).collect();
        Ok(ReportData {
            language: (&self.language).into(),
            title: text::heading(&self.title, TITLE),
            period: text::cell(&self.period, TITLE),
            summary: self.summary.iter().map(LineData::from).collect(),
            wide: heads.len() >= WIDE,
            widths: widths(&heads, &rows),
            numbers: self.columns.iter().map(|column| column.numbers).collect(),
            heads,
            rows,
            notes_head: text::cell(&self.notes_head, TITLE),
            notes: self.notes.iter().map(|note| text::cell(note, NOTE)).collect(),
            date: day(self.date),
        })
    }
}

#[derive(Serialize)]
struct ReportData<'a> {
    language: LanguageData<'a>,
    title: String,
    period: String,
    summary: Vec<LineData>,
    wide: bool,
    widths: Vec<usize>,
    numbers: Vec<bool>,
    heads: Vec<String>,
    rows: Vec<Vec<String>>,
    notes_head: String,
    notes: Vec<String>,
    date: [i16; 3],
}

fn cells(row: &[String], columns: usize) -> Vec<String> {
    let written = row.iter().map(|cell| text::cell(cell, CELL));
    written.chain(std::iter::repeat(String::new())).take(columns).collect()
}

/// The share of each column in the width: its longest cell in characters, within bounds. Known beforehand, so that no page has to
/// be laid out to find it.
fn widths(heads: &[String], rows: &[Vec<String>]) -> Vec<usize> {
    let mut widths: Vec<usize> = heads.iter().map(|head| longest_word(head)).collect();
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    // Two characters for the space beside the text.
    widths
        .into_iter()
        .map(|width| width.clamp(*WIDTHS.start(), *WIDTHS.end()) + 2)
        .collect()
}

/// A head may be in several lines, but a word of it should stay whole. It is bold: a little wider.
fn longest_word(head: &str) -> usize {
    let longest = head.split(' ').map(|word| word.chars().count()).max().unwrap_or(0);
    longest + longest / 8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_as_wide_as_what_stands_in_it_within_bounds() {
        let heads = ["nro".to_owned(), "Kesto minuutteina".to_owned(), "Nimi".to_owned()];
        let rows = [vec!["1".to_owned(), "90".to_owned(), "x".repeat(90)]];
        assert_eq!(widths(&heads, &rows), [6, 14, 30]);
    }

    #[test]
    fn a_row_has_as_many_cells_as_there_are_columns() {
        let row = ["a".to_owned(), "b".to_owned(), "c".to_owned()];
        assert_eq!(cells(&row, 2), ["a", "b"]);
        assert_eq!(cells(&row, 4), ["a", "b", "c", ""]);
    }
}
