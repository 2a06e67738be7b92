//! Tables as CSV (RFC 4180): comma, CRLF, UTF-8, one head line.

use std::io;
use std::path::Path;

use super::{ExportError, WholeFile};
use crate::report::{Cell, Column};

/// A CSV file being written, row by row.
#[derive(Debug)]
pub struct CsvFile {
    writer: csv::Writer<WholeFile>,
}

impl CsvFile {
    /// Begins a table at this path.
    ///
    /// # Errors
    /// [`ExportError`] when it can't be written.
    pub fn create(path: &Path, columns: &[Column]) -> Result<Self, ExportError> {
        let file = WholeFile::create(path)?;
        let writer = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .from_writer(file);
        let mut table = Self { writer };
        table.record(columns.iter().map(|column| column.name.to_owned()))?;
        Ok(table)
    }

    /// Adds a row.
    ///
    /// # Errors
    /// [`ExportError::Write`] when the disk does not take it.
    pub fn row(&mut self, cells: &[Cell]) -> Result<(), ExportError> {
        self.record(cells.iter().map(ToString::to_string))
    }

    /// Puts the table in its place.
    ///
    /// # Errors
    /// [`ExportError::Write`]; what stood there before is still there.
    pub fn finish(self) -> Result<(), ExportError> {
        let path = self.writer.get_ref().path().to_owned();
        let file = self.writer.into_inner().map_err(|failed| ExportError::Write {
            path,
            source: io::Error::other(failed.to_string()),
        })?;
        file.finish()
    }

    fn record(&mut self, cells: impl Iterator<Item = String>) -> Result<(), ExportError> {
        self.writer.write_record(cells).map_err(|failed| ExportError::Write {
            path: self.writer.get_ref().path().to_owned(),
            source: failed.into(),
        })
    }
}
