//! Excel workbooks (ECMA-376, Office Open XML, transitional), written as a stream.
//!
//! A row goes through the compressor into the file and is forgotten, so memory stays flat however long a table is, and nothing is
//! ever put down outside the file's own folder. That is why it is written here and not by a library: the one that was looked at
//! (`rust_xlsxwriter`) keeps memory flat by putting every sheet down uncompressed in a temporary file first, names and all, and
//! stops the program when that disk is full.
//!
//! Texts stand in the cells themselves (`inlineStr`) and never as formulas. Deliberately not here: formulas, pictures, charts, and
//! reading.

mod free;
mod once;
mod parts;
mod pen;
mod serial;
mod style;
mod table;
mod text;
mod title;

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use zip::result::ZipError;
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{CompressionMethod, DateTime, ZipWriter};

pub use self::free::FreeSheet;
use self::once::Once;
use self::parts::Listed;
use self::pen::Pen;
pub use self::style::Style;
use self::table::Table;
use self::title::Titles;
use super::{ExportError, WholeFile};
use crate::report::{Cell, Column};

/// How many rows a sheet of Excel has.
pub(super) const ROWS: u32 = 1_048_576;
/// How many columns.
pub(super) const COLUMNS: u16 = 16_384;

/// A sheet ends before its XML has so many bytes, because beyond 4 GiB the old zip format can't say its size.
const SHEET_BYTES: u64 = 3 << 30;

/// How much XML is collected before it goes to the compressor, in bytes.
const CHUNK: usize = 64 * 1024;

/// The compressor's effort, 1 to 9.
const EFFORT: i64 = 3;

/// A workbook being written, sheet after sheet. Dropped before [`XlsxFile::finish`], it leaves nothing behind.
#[derive(Debug)]
pub struct XlsxFile {
    path: PathBuf,
    zip: ZipWriter<StreamWriter<Once>>,
    pen: Pen,
    titles: Titles,
    /// The sheets that are done.
    done: Vec<Listed>,
    table: Option<Table>,
    free: Option<FreeSheet>,
    rows: u32,
}

impl XlsxFile {
    /// Begins a workbook at this path.
    ///
    /// # Errors
    /// [`ExportError`] when it can't be written.
    pub fn create(path: &Path) -> Result<Self, ExportError> {
        let mut file = Self {
            path: path.to_owned(),
            zip: ZipWriter::new_stream(Once::new(WholeFile::create(path)?)),
            pen: Pen::default(),
            titles: Titles::default(),
            done: Vec::new(),
            table: None,
            free: None,
            rows: ROWS,
        };
        // These first: programs that tell files by their first bytes look for them there.
        file.part("_rels/.rels", parts::ROOT)?;
        file.part("docProps/core.xml", parts::CORE)?;
        file.part("xl/styles.xml", &style::sheet())?;
        file.part("docProps/app.xml", parts::APP)?;
        Ok(file)
    }

    /// Begins a sheet with a table: its head is bold, stays in sight and filters. Where the sheet is full the rows go on in a new
    /// one, `title (2)`. What Excel does not take in a title is left out of it.
    ///
    /// # Errors
    /// [`ExportError`] when it can't be written, or has more columns than a sheet.
    pub fn sheet(&mut self, title: &str, columns: &[Column]) -> Result<(), ExportError> {
        self.close()?;
        let head: Vec<&'static str> = columns.iter().map(|column| column.name).collect();
        if head.len() > usize::from(COLUMNS) {
            return Err(self.no_place());
        }
        self.table = Some(Table::new(self.titles.take(title), head));
        Ok(())
    }

    /// Adds a row to the table that was begun last.
    ///
    /// # Errors
    /// [`ExportError::Write`] when the disk does not take it, [`ExportError::NoPlace`] when there is no table,
    /// [`ExportError::Uneven`] when it has not a cell for each column.
    pub fn row(&mut self, cells: &[Cell]) -> Result<(), ExportError> {
        let full = |table: &Table, rows| table.rows() >= rows || table.bytes() >= SHEET_BYTES;
        if self.table.as_ref().is_some_and(|table| full(table, self.rows)) {
            self.go_on()?;
        }
        let Some(table) = &mut self.table else {
            return Err(self.no_place());
        };
        if cells.len() != table.width() {
            return Err(ExportError::Uneven {
                path: self.path.clone(),
            });
        }
        if !table.is_begun() {
            if table.wait(cells) {
                return Ok(());
            }
            self.begin()?;
        }
        if let Some(table) = &mut self.table {
            table.write(cells, &mut self.pen);
        }
        self.pass_on(CHUNK)
    }

    /// Begins a sheet whose cells are put one by one, in any order: for sheets that are read and printed, not for long tables. It
    /// is written when the next sheet begins or the workbook ends.
    ///
    /// # Errors
    /// [`ExportError`] when the sheet before it can't be written.
    pub fn sheet_free(&mut self, title: &str) -> Result<&mut FreeSheet, ExportError> {
        self.close()?;
        let title = self.titles.take(title);
        Ok(self.free.insert(FreeSheet::new(title)))
    }

    /// Puts the workbook in its place.
    ///
    /// # Errors
    /// [`ExportError`]; what stood there before is still there.
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

    fn whole(mut self) -> Result<WholeFile, ExportError> {
        self.close()?;
        if self.done.is_empty() {
            // Excel opens no workbook without a sheet.
            self.sheet_free("1")?;
            self.close()?;
        }
        let (book, relations, types) = (
            parts::book(&self.done),
            parts::relations(self.done.len()),
            parts::types(self.done.len()),
        );
        self.part("xl/workbook.xml", &book)?;
        self.part("xl/_rels/workbook.xml.rels", &relations)?;
        self.part("[Content_Types].xml", &types)?;
        let path = self.path;
        let stream = self.zip.finish().map_err(|failed| zip_failed(&path, failed))?;
        let whole = stream.into_inner().whole();
        whole.map_err(|source| ExportError::Write { path, source })
    }

    /// Ends the sheet that is being written.
    fn close(&mut self) -> Result<(), ExportError> {
        if self.table.as_ref().is_some_and(|table| !table.is_begun()) {
            self.begin()?;
        }
        if let Some(table) = self.table.take() {
            self.done.push(table.end(&mut self.pen));
            self.pass_on(0)?;
        }
        if let Some(sheet) = self.free.take() {
            if !sheet.fits() {
                return Err(self.no_place());
            }
            self.start_sheet()?;
            self.done.push(sheet.write(&mut self.pen));
            self.pass_on(0)?;
        }
        Ok(())
    }

    /// Begins the table's sheet, now that its first rows are known.
    fn begin(&mut self) -> Result<(), ExportError> {
        self.start_sheet()?;
        if let Some(table) = &mut self.table {
            table.begin(&mut self.pen);
        }
        self.pass_on(CHUNK)
    }

    /// Goes on with the table in a new sheet.
    fn go_on(&mut self) -> Result<(), ExportError> {
        if let Some(full) = self.table.take() {
            let mut next = full.next(self.titles.take(full.first_title()));
            self.table = Some(full);
            self.close()?;
            self.start_sheet()?;
            next.begin(&mut self.pen);
            self.table = Some(next);
        }
        Ok(())
    }

    fn start_sheet(&mut self) -> Result<(), ExportError> {
        let name = parts::sheet_path(self.done.len());
        self.start(&name)
    }

    /// Hands the XML on to the compressor if there is so much of it.
    fn pass_on(&mut self, enough: usize) -> Result<(), ExportError> {
        let xml = self.pen.xml();
        if xml.len() >= enough {
            let passed = self.zip.write_all(xml.as_bytes());
            passed.map_err(|source| self.write_failed(source))?;
            self.pen.clear();
        }
        Ok(())
    }

    fn part(&mut self, name: &str, xml: &str) -> Result<(), ExportError> {
        self.start(name)?;
        let written = self.zip.write_all(xml.as_bytes());
        written.map_err(|source| self.write_failed(source))
    }

    fn start(&mut self, name: &str) -> Result<(), ExportError> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(EFFORT))
            // No clock is asked, so the same rows make the same bytes.
            .last_modified_time(DateTime::default());
        let started = self.zip.start_file(name, options);
        started.map_err(|failed| zip_failed(&self.path, failed))
    }

    fn write_failed(&self, source: io::Error) -> ExportError {
        ExportError::Write {
            path: self.path.clone(),
            source,
        }
    }

    fn no_place(&self) -> ExportError {
        ExportError::NoPlace {
            path: self.path.clone(),
        }
    }
}

fn zip_failed(path: &Path, failed: ZipError) -> ExportError {
    ExportError::Write {
        path: path.to_owned(),
        source: failed.into(),
    }
}

#[cfg(test)]
mod tests;
