//! Tables as CSV (RFC 4180): UTF-8, CRLF, one head line, in one of two dialects.

use std::io::Write;
use std::path::Path;

use super::defuse::defused;
use super::{ExportError, WholeFile};
use crate::report::{Cell, Column, Manner, Written};

/// For whom a CSV file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Dialect {
    /// For programs: comma, decimal point, days and times as ISO 8601, no byte order mark.
    #[default]
    Tidy,
    /// For an Excel in Finnish, which opens it right by a double-click:
    ///
    /// - a byte order mark, or Excel reads UTF-8 as Windows-1252;
    /// - a semicolon, the list separator of the Finnish settings, because the comma is the decimal sign;
    /// - days as `23.11.2026`, the short date of the Finnish settings. Excel reads ISO days (`2026-11-23`) too, but not ISO points in
    ///   time (`2026-11-23T08:30:36+02:00` stays a text), so both are written in the one form that is sure;
    /// - points in time as `23.11.2026 08:30:36`, Finland's time without its offset, which Excel has no place for;
    /// - times of day as `08:30` with a colon, although Finns write `8.30`: Excel reads the colon under every setting, and would
    ///   take `8.10` for the eighth of October.
    FinnishExcel,
}

impl Dialect {
    const fn manner(self) -> Manner {
        match self {
            Self::Tidy => Manner::Tidy,
            Self::FinnishExcel => Manner::Finnish,
        }
    }

    const fn separator(self) -> char {
        match self {
            Self::Tidy => ',',
            Self::FinnishExcel => ';',
        }
    }

    const fn mark(self) -> &'static str {
        match self {
            Self::Tidy => "",
            Self::FinnishExcel => "\u{FEFF}",
        }
    }
}

/// How many bytes are collected before they go to the file.
const BUFFER: usize = 64 * 1024;

/// A CSV file being written, row by row.
#[derive(Debug)]
pub struct CsvFile {
    file: WholeFile,
    separator: char,
    /// How many cells each row has.
    width: usize,
    written: Written,
    /// What was not yet handed to the file.
    lines: String,
}

impl CsvFile {
    /// Begins a table at this path.
    ///
    /// # Errors
    /// [`ExportError`] when it can't be written.
    pub fn create(path: &Path, columns: &[Column], dialect: Dialect) -> Result<Self, ExportError> {
        let mut table = Self {
            file: WholeFile::create(path)?,
            separator: dialect.separator(),
            width: columns.len(),
            written: Written::new(dialect.manner()),
            lines: dialect.mark().to_owned(),
        };
        let head: Vec<Cell> = columns.iter().map(|column| Cell::code(column.name)).collect();
        table.row(&head)?;
        Ok(table)
    }

    /// Adds a row. A text that a spreadsheet would take for a formula gets an apostrophe before it.
    ///
    /// # Errors
    /// [`ExportError::Write`] when the disk does not take it, [`ExportError::Uneven`] when it has not a cell for each column.
    pub fn row(&mut self, cells: &[Cell]) -> Result<(), ExportError> {
        if cells.len() != self.width {
            return Err(ExportError::Uneven {
                path: self.file.path().to_owned(),
            });
        }
        let before = self.lines.len();
        for (at, cell) in cells.iter().enumerate() {
            if at > 0 {
                self.lines.push(self.separator);
            }
            match cell {
                Cell::Text(text) => push_text(&mut self.lines, text, self.separator),
                other => self.written.push(other, &mut self.lines),
            }
        }
        if self.lines.len() == before {
            // A line with nothing in it is no row for most readers.
            self.lines.push_str("\"\"");
        }
        self.lines.push_str("\r\n");
        if self.lines.len() >= BUFFER {
            self.pass_on()?;
        }
        Ok(())
    }

    /// Puts the table in its place.
    ///
    /// # Errors
    /// [`ExportError::Write`]; what stood there before is still there.
    pub fn finish(mut self) -> Result<(), ExportError> {
        self.pass_on()?;
        self.file.finish()
    }

    /// The same, and reads it back: [`WholeFile::finish_checked`].
    ///
    /// # Errors
    /// [`ExportError`]; what stood there before is still there.
    pub fn finish_checked(mut self) -> Result<(), ExportError> {
        self.pass_on()?;
        self.file.finish_checked()
    }

    fn pass_on(&mut self) -> Result<(), ExportError> {
        let passed = self.file.write_all(self.lines.as_bytes());
        self.lines.clear();
        passed.map_err(|source| ExportError::Write {
            path: self.file.path().to_owned(),
            source,
        })
    }
}

/// Adds a text, in quotes if the format asks for them.
fn push_text(lines: &mut String, text: &str, separator: char) {
    // Most texts are a plain letter first and have nothing special in them: they are told in one look.
    let is_plain = text.as_bytes().first().is_none_or(u8::is_ascii_alphanumeric)
        && !text
            .bytes()
            .any(|byte| matches!(byte, b',' | b';' | b'\t' | b'\n' | b'\r' | b'"'));
    if is_plain {
        return lines.push_str(text);
    }
    let text = defused(text);
    if !text.contains([separator, '"', '\n', '\r']) {
        return lines.push_str(&text);
    }
    lines.push('"');
    for (at, part) in text.split('"').enumerate() {
        lines.push_str(if at > 0 { "\"\"" } else { "" });
        lines.push_str(part);
    }
    lines.push('"');
}
