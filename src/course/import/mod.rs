//! What a table of courses, meetings and people would change, before anything is changed.
//!
//! [`plan`] takes a [`Table`] and what is known ([`Courses`](super::Courses)) and gives a [`Plan`]: what is new, what changes,
//! what is there already, and every [`Problem`] with its row and column. [`Plan::events`] are the facts to record. The same
//! table a second time changes nothing.
//!
//! How columns are named and cells are written is in `docs/import.md`. Uses `base`, `course` and the guard against real
//! people's data. Deliberately not here: reading files (`import`, the adapter), wording (a problem is a text key and values),
//! making ids (the caller gives fresh ones), and any place for identity codes, addresses, telephone numbers and e-mail.

mod columns;
mod dates;
mod drafts;
mod gathered;
mod layout;
mod lines;
mod people;
mod plan;
mod private;
mod problem;
mod table;
mod times;
mod words;

pub use columns::{Field, SheetKind, field, sheet_kind};
pub use gathered::plan;
pub use plan::{Change, Counts, Enrolment, Plan, PlannedCourse, PlannedMeeting, PlannedPerson};
pub use problem::{Details, Kind, Place, Problem, Severity};
pub use table::{Cell, Row, Sheet, Table};

#[cfg(test)]
mod tests;
