//! The adapter that brings things out of the kiosk: tables to files, files to a removable disk or a print queue.
//!
//! Uses `report`, the csv crate and the system's `lp`. A file is there whole or not at all. Deliberately not here: what stands in
//! a table, and pages (`paper`).

mod csv;
pub mod disks;
mod error;
pub mod print;
mod whole_file;

pub use csv::CsvFile;
pub use error::ExportError;
pub use whole_file::WholeFile;
