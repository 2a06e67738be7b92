//! The vocabulary that every layer shares: names, ids and points in time.
//!
//! Uses nothing of Polku. Deliberately not here: a clock (time is an argument) and randomness (ids are made in `runtime`).

pub mod calendar;
#[cfg(any(feature = "gui", feature = "paper"))]
pub mod carried;
pub mod checksums;
pub mod diagnostic;
pub mod ids;
pub mod language_tag;
pub mod lines;
pub mod names;
pub mod pictures;
pub mod role;
pub mod scan_code;
pub mod sealed;
pub mod short_text;
pub mod tempo;
pub mod time;
pub mod written;

pub use diagnostic::{Code, Diagnostic, Severity};
pub use ids::{AttemptId, ContactId, CourseId, DeviceId, EntryId, MeetingId, PersonId, StaffId, VisitId};
pub use language_tag::LanguageTag;
pub use lines::Lines;
pub use names::{
    ElementId, FactName, ItemId, LessonId, MistakeId, OptionId, PageId, PersonaId, PictureId, PlanId, QuestionId,
    ServiceId, StepId, TaskId, TextKey, ValueName, VarName,
};
pub use role::Role;
pub use scan_code::{NotAScanCode, ScanCode};
pub use short_text::ShortText;
pub use tempo::Tempo;
pub use time::{Millis, Timestamp};
