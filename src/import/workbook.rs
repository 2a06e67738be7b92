//! Workbooks: what is in the archive, and that it is not more than it says.

use std::io::{self, Cursor, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};

use zip::ZipArchive;

use super::{MOST_UNPACKED, Wrong, ods, sheets, xlsx};
use crate::course::import::Table;

/// The most files in a workbook. One with many sheets and pictures has some hundreds.
const MOST_FILES: usize = 4096;

/// Which kind of workbook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Xlsx,
    Ods,
}

pub(super) fn read(bytes: Vec<u8>) -> Result<Table, Wrong> {
    let kind = look(&bytes)?;
    // The readers of others' formats are others' code. Whatever it makes of a damaged file, the program goes on.
    let found = catch_unwind(AssertUnwindSafe(|| match kind {
        Kind::Xlsx => xlsx::read(bytes),
        Kind::Ods => ods::read(bytes),
    }));
    sheets::choose(found.unwrap_or_else(|_| Err(Wrong::damaged(&"its reader gave up")))?)
}

/// Looks into the archive: what it is, and whether it stays within the limit. First by what it says, then by unpacking it to
/// nowhere, because what it says can be wrong.
fn look(bytes: &[u8]) -> Result<Kind, Wrong> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| Wrong::damaged(&error))?;
    if archive.len() > MOST_FILES {
        return Err(Wrong::TooLargeUnpacked);
    }
    let mut stated = 0_u64;
    for nth in 0..archive.len() {
        let file = archive.by_index_raw(nth).map_err(|error| Wrong::damaged(&error))?;
        stated = stated.saturating_add(file.size());
    }
    if stated > MOST_UNPACKED {
        return Err(Wrong::TooLargeUnpacked);
    }
    let mut left = MOST_UNPACKED;
    for nth in 0..archive.len() {
        let file = archive.by_index(nth).map_err(|error| Wrong::damaged(&error))?;
        let unpacked = io::copy(&mut file.take(left.saturating_add(1)), &mut io::sink());
        let unpacked = unpacked.map_err(|error| Wrong::damaged(&error))?;
        left = left.checked_sub(unpacked).ok_or(Wrong::TooLargeUnpacked)?;
    }
    if archive.index_for_name("xl/workbook.xml").is_some() {
        Ok(Kind::Xlsx)
    } else if archive.index_for_name("content.xml").is_some() && is_ods(&mut archive) {
        Ok(Kind::Ods)
    } else {
        Err(Wrong::NotATable)
    }
}

/// Whether the archive calls itself a spreadsheet (OpenDocument 1.3, part 2, 3.3).
fn is_ods(archive: &mut ZipArchive<Cursor<&[u8]>>) -> bool {
    let mut kind = String::new();
    let read = archive
        .by_name("mimetype")
        .is_ok_and(|file| file.take(200).read_to_string(&mut kind).is_ok());
    read && kind
        .trim()
        .starts_with("application/vnd.oasis.opendocument.spreadsheet")
}
