//! One front for both formats: whoever makes the rows need not know where they go.

use std::path::Path;

use super::{CsvFile, Dialect, ExportError, XlsxFile};
use crate::report::{Cell, Column};

/// What kind of file a table goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableFormat {
    /// CSV in a dialect.
    Csv(Dialect),
    /// An Excel workbook with one sheet (and a further one where that is full).
    Xlsx,
}

impl TableFormat {
    /// The usual ending of a file's name, without the dot.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Csv(_) => "csv",
            Self::Xlsx => "xlsx",
        }
    }
}

/// A table being written to a file.
#[derive(Debug)]
pub enum TableFile {
    /// As CSV.
    Csv(Box<CsvFile>),
    /// As an Excel workbook.
    Xlsx(Box<XlsxFile>),
}

impl TableFile {
    /// Begins a table at this path. The title names the sheet; CSV has no place for it.
    ///
    /// # Errors
    /// [`ExportError`] when it can't be written.
    pub fn create(path: &Path, format: TableFormat, title: &str, columns: &[Column]) -> Result<Self, ExportError> {
        match format {
            TableFormat::Csv(dialect) => {
                let file = CsvFile::create(path, columns, dialect)?;
                Ok(Self::Csv(Box::new(file)))
            }
            TableFormat::Xlsx => {
                let mut file = XlsxFile::create(path)?;
                file.sheet(title, columns)?;
                Ok(Self::Xlsx(Box::new(file)))
            }
        }
    }

    /// Adds a row.
    ///
    /// # Errors
    /// [`ExportError`] when the disk does not take it.
    pub fn row(&mut self, cells: &[Cell]) -> Result<(), ExportError> {
        match self {
            Self::Csv(file) => file.row(cells),
            Self::Xlsx(file) => file.row(cells),
        }
    }

    /// Puts the table in its place, after reading it back from the disk ([`super::WholeFile::finish_checked`]): whoever hears
    /// that it is saved may take the stick out.
    ///
    /// # Errors
    /// [`ExportError`]; what stood there before is still there.
    pub fn finish(self) -> Result<(), ExportError> {
        match self {
            Self::Csv(file) => file.finish_checked(),
            Self::Xlsx(file) => file.finish_checked(),
        }
    }
}
