//! The adapter that writes tables to files.
//!
//! Uses `report` and the csv crate. A file is there whole or not at all. Deliberately not here: what stands in a table.

mod csv;
mod error;
mod whole_file;

pub use csv::CsvFile;
pub use error::ExportError;
pub use whole_file::WholeFile;
