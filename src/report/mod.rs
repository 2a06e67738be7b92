//! Tables: folds over the journal's entries, one row at a time, and the meaning of each column.
//!
//! Uses `base`, `journal`, `learner`, `course`. Deliberately not here: files and formats (that is `export`), content (entries carry
//! verdicts and outcomes, so an edited lesson never re-judges what was done), and any score that adds knowing to being able.

pub mod attempts;
pub mod attendance;
mod attendance_cells;
pub mod cell;
pub mod course_sheet;
pub mod definitions;
pub mod group;
pub mod guidance;
pub mod known;
pub mod learners;
pub mod observations;
pub mod outcomes;
pub mod own_words;
mod persons;
pub mod printout;
pub mod summary;
#[cfg(test)]
mod testing;
pub mod when;
mod who;
pub mod written;

pub use attempts::Attempts;
pub use attendance::{AttendanceRow, Filter, attendance};
pub use attendance_cells::AttendanceCells;
pub use cell::Cell;
pub use definitions::Column;
pub use group::{GroupProgress, PersonProgress};
pub use guidance::{GuidanceRow, guidance};
pub use known::{Known, KnownSoFar};
pub use learners::Learners;
pub use persons::Persons;
pub use summary::Summary;
pub use who::Who;
pub use written::{Manner, Written};
