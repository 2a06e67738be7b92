//! The adapter that reads tables from files: CSV in whatever encoding and with whatever separator, XLSX, XLSM, ODS.
//!
//! What a file is is told from what is in it, not from its name. Nothing in it is carried out: of a formula the value is taken
//! that was saved with it. Nothing in it can take much memory: a file has at most [`MOST_BYTES`], unpacked at most
//! [`MOST_UNPACKED`], its sheet [`MOST_ROWS`] rows and [`MOST_COLUMNS`] columns.
//!
//! Uses `course::import`'s table, the csv crate, encoding_rs, calamine for XLSX, zip and quick-xml for ODS (calamine unrolls
//! the repeats of an ODS file without a limit to memory). Deliberately not here: what a column means, writing, wording.

mod cells;
mod error;
mod ods;
mod separated;
mod sheets;
mod text;
mod translations;
mod workbook;
mod xliff;
mod xlsx;
mod xml;

use std::fs::File;
use std::io::Read;
use std::path::Path;

pub use error::{Details, ImportError, Wrong};
pub use translations::translations;

use crate::course::import::Table;

/// The largest file, in bytes.
pub const MOST_BYTES: u64 = 10 << 20;
/// The most that a workbook can hold once it is unpacked, in bytes.
pub const MOST_UNPACKED: u64 = 64 << 20;
/// The most rows of a sheet that have something in them.
pub const MOST_ROWS: usize = 20_000;
/// The most columns of a sheet.
pub const MOST_COLUMNS: usize = 200;

/// Reads a file.
///
/// # Errors
/// [`ImportError`], each with a sentence for staff. The file is only read.
pub fn read(path: &Path) -> Result<Table, ImportError> {
    table(bytes(path)?).map_err(|wrong| wrong.of(path))
}

/// What is in a file, and no more than is taken of one.
fn bytes(path: &Path) -> Result<Vec<u8>, ImportError> {
    let failed = |source| ImportError::Unreadable {
        path: path.to_owned(),
        source,
    };
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(failed)?;
    file.take(MOST_BYTES.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    Ok(bytes)
}

/// Reads what was in a file.
fn table(bytes: Vec<u8>) -> Result<Table, Wrong> {
    if bytes.len() as u64 > MOST_BYTES {
        return Err(Wrong::TooLarge);
    }
    match text::kind(&bytes) {
        text::Content::Zip => workbook::read(bytes),
        text::Content::OldWorkbook => Err(Wrong::OldWorkbook),
        text::Content::Other => Err(Wrong::NotATable),
        text::Content::Text => separated::read(&text::decode(&bytes)?),
    }
}

#[cfg(test)]
mod tests;
