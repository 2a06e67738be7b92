//! Tables as CSV (RFC 4180): UTF-8, CRLF, one head line, in one of two dialects.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

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

    const fn separator(self) -> u8 {
        match self {
            Self::Tidy => b',',
            Self::FinnishExcel => b';',
        }
    }

    const fn mark(self) -> &'static [u8] {
        match self {
            Self::Tidy => b"",
            Self::FinnishExcel => "\u{FEFF}".as_bytes(),
        }
    }
}

/// How many bytes the csv writer collects before it hands them on.
const BUFFER: usize = 64 * 1024;

/// A CSV file being written, row by row.
#[derive(Debug)]
pub struct CsvFile {
    writer: csv::Writer<WholeFile>,
    written: Written,
    /// The text of one cell, kept so that it need not be made anew.
    text: String,
}

impl CsvFile {
    /// Begins a table at this path.
    ///
    /// # Errors
    /// [`ExportError`] when it can't be written.
    pub fn create(path: &Path, columns: &[Column], dialect: Dialect) -> Result<Self, ExportError> {
        let mut file = WholeFile::create(path)?;
        file.write_all(dialect.mark()).map_err(|source| ExportError::Write {
            path: path.to_owned(),
            source,
        })?;
        let writer = csv::WriterBuilder::new()
            .delimiter(dialect.separator())
            .terminator(csv::Terminator::CRLF)
            .buffer_capacity(BUFFER)
            .from_writer(file);
        let mut table = Self {
            writer,
            written: Written::new(dialect.manner()),
            text: String::new(),
        };
        let head = table.writer.write_record(columns.iter().map(|column| column.name));
        head.map_err(|failed| table.failed(failed))?;
        Ok(table)
    }

    /// Adds a row. A text that a spreadsheet would take for a formula gets an apostrophe before it.
    ///
    /// # Errors
    /// [`ExportError::Write`] when the disk does not take it.
    pub fn row(&mut self, cells: &[Cell]) -> Result<(), ExportError> {
        self.write(cells).map_err(|failed| self.failed(failed))
    }

    fn write(&mut self, cells: &[Cell]) -> csv::Result<()> {
        for cell in cells {
            if let Cell::Text(text) = cell {
                self.writer.write_field(defused(text).as_bytes())?;
            } else {
                self.text.clear();
                self.written.push(cell, &mut self.text);
                self.writer.write_field(&self.text)?;
            }
        }
        self.writer.write_record(None::<&[u8]>)
    }

    /// Puts the table in its place.
    ///
    /// # Errors
    /// [`ExportError::Write`]; what stood there before is still there.
    pub fn finish(self) -> Result<(), ExportError> {
        self.whole()?.finish()
    }

    /// The same, and reads it back: [`WholeFile::finish_checked`].
    ///
    /// # Errors
    /// [`ExportError`]; what stood there before is still there.
    pub fn finish_checked(self) -> Result<(), ExportError> {
        self.whole()?.finish_checked()
    }

    fn whole(self) -> Result<WholeFile, ExportError> {
        let path = self.path();
        self.writer.into_inner().map_err(|failed| ExportError::Write {
            path,
            source: io::Error::other(failed.to_string()),
        })
    }

    fn failed(&self, failed: csv::Error) -> ExportError {
        ExportError::Write {
            path: self.path(),
            source: failed.into(),
        }
    }

    fn path(&self) -> PathBuf {
        self.writer.get_ref().path().to_owned()
    }
}
