//! What translators work with: the texts of a language beside their sources, which of them somebody has reviewed, and how
//! what comes back is put into the files.
//!
//! A Fluent file is understood by Fluent's own parser and changed in place, so that everything that was not translated stays byte
//! for byte as it is: comments, order, empty lines. What was changed is read again by the same parser before it is handed out.
//! Uses `base` and the rest of `i18n`. Deliberately not here: the table as a file (`export`, `import`), and the disk.

mod book;
mod cell;
mod edit;
mod marks;
mod patterns;
mod problem;
mod row;
mod spans;
mod table;
mod take;

pub use book::Book;
pub use marks::MARKS_FILE;
pub use problem::{Note, Problem, Why};
pub use row::{Given, Row, State, Summary, Words};
pub use table::{TABLE, TableColumn};
pub use take::Taken;

#[cfg(test)]
mod tests;
