//! The adapter that writes tables to files: CSV and XLSX, the same rows to either.
//!
//! Uses `report` and the zip crate. A file is there whole or not at all, and nothing of it is ever written outside the
//! folder it will stand in. Deliberately not here: what stands in a table, and reading files.

mod course_tables;
mod csv;
mod defuse;
mod error;
mod leavings;
mod read_back;
mod table;
mod whole_file;
mod xlsx;

pub use course_tables::{MOST_COURSE_SHEETS, Made, attendance_file, guidance_file};
pub use csv::{CsvFile, Dialect};
pub use error::ExportError;
pub use table::{TableFile, TableFormat};
pub use whole_file::WholeFile;
pub use xlsx::{FreeSheet, Style, XlsxFile};
