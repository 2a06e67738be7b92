//! The adapter that brings things out of the kiosk: tables to files as CSV and XLSX, the same rows to either; and files to a
//! removable disk or a print queue.
//!
//! Uses `report`, the zip crate and the system's `lp`. A file is there whole or not at all, and nothing of it is ever written
//! outside the folder it will stand in. Deliberately not here: what stands in a table, pages (`paper`), and reading files.

mod course_tables;
mod csv;
mod defuse;
pub mod disks;
mod error;
mod leavings;
mod lines;
mod outcomes_file;
pub mod print;
mod read_back;
mod table;
mod together;
mod translations;
mod whole_file;
mod xliff;
mod xlsx;

pub use course_tables::{MOST_COURSE_SHEETS, Made, attendance_file, guidance_file};
pub use csv::{CsvFile, Dialect};
pub use error::ExportError;
pub use outcomes_file::{About, OutcomesFormat, outcomes_file};
pub use table::{TableFile, TableFormat};
pub use together::put_together;
pub use translations::translations_file;
pub use whole_file::WholeFile;
pub use xliff::translations_xliff;
pub use xlsx::{FreeSheet, Style, XlsxFile};
