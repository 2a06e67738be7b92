//! Why a file could not be written.

use std::io;
use std::path::PathBuf;

/// Why a file could not be written. What stood there before is still there.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The path has no file name, or something else than a file stands there.
    #[error("{} is not a file; name a file that is there or a new one", .path.display())]
    NotAFile {
        /// The path.
        path: PathBuf,
    },
    /// The file can't be made, written or put in its place.
    #[error("{} can't be written", .path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The disk gives back something else than it was given.
    #[error("{} was not saved: the disk or the stick does not keep what is written to it; use another one", .path.display())]
    Differs {
        /// The file.
        path: PathBuf,
    },
    /// A row has more or fewer cells than the table has columns.
    #[error("a row of {} has not a cell for each column", .path.display())]
    Uneven {
        /// The file.
        path: PathBuf,
    },
    /// A row came before its sheet, or a cell lies outside what a sheet can hold.
    #[error("{} can't hold that: a sheet has {rows} rows and {columns} columns", .path.display(), rows = super::xlsx::ROWS, columns = super::xlsx::COLUMNS)]
    NoPlace {
        /// The file.
        path: PathBuf,
    },
}
