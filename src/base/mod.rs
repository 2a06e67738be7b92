//! The vocabulary that every layer shares: names, ids and points in time.
//!
//! Uses nothing of Polku. Deliberately not here: a clock (time is an argument) and randomness (ids are made in `runtime`).

pub mod checksums;
pub mod diagnostic;
pub mod ids;
pub mod lines;
pub mod names;
pub mod pictures;
pub mod role;
pub mod sealed;
pub mod time;

pub use diagnostic::{Code, Diagnostic, Severity};
pub use ids::{AttemptId, DeviceId, EntryId, PersonId, StaffId, VisitId};
pub use lines::Lines;
pub use names::{
    ElementId, FactName, ItemId, LessonId, MistakeId, OptionId, PageId, PersonaId, PictureId, PlanId, QuestionId,
    ServiceId, StepId, TaskId, TextKey, ValueName, VarName,
};
pub use role::Role;
pub use time::{Millis, Timestamp};
