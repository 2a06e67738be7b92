//! The vocabulary that every layer shares: names, ids and points in time.
//!
//! Uses nothing of Polku. Deliberately not here: a clock (time is an argument) and randomness (ids are made in `runtime`).

#[cfg(any(feature = "gui", feature = "paper"))]
pub mod carried;
pub mod checksums;
pub mod diagnostic;
pub mod ids;
pub mod lines;
pub mod names;
pub mod pictures;
pub mod scan_code;
pub mod sealed;
pub mod time;

pub use diagnostic::{Code, Diagnostic, Severity};
pub use ids::{AttemptId, DeviceId, EntryId, PersonId, VisitId};
pub use lines::Lines;
pub use names::{
    ElementId, FactName, ItemId, LessonId, MistakeId, OptionId, PageId, PersonaId, PictureId, PlanId, QuestionId,
    ServiceId, StepId, TaskId, TextKey, ValueName, VarName,
};
pub use scan_code::{NotAScanCode, ScanCode};
pub use time::{Millis, Timestamp};
