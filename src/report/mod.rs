//! Tables: folds over the journal's entries, one row at a time, and the meaning of each column.
//!
//! Uses `base`, `journal`, `learner`. Deliberately not here: files and formats (that is `export`), content (entries carry
//! verdicts and outcomes, so an edited lesson never re-judges what was done), and any score that adds knowing to being able.

pub mod attempts;
pub mod cell;
pub mod definitions;
pub mod when;
pub mod written;

pub use attempts::Attempts;
pub use cell::Cell;
pub use definitions::Column;
pub use written::{Manner, Written};
