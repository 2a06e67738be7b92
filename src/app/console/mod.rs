//! The console: the staff's side of the kiosk.
//!
//! One folder a section, each with what it does (`update`) and what it shows (`present`); `view` is what every page is put
//! together from. Uses `course` (the fold, the roll, the decisions), `report`. What is done is recorded at once and can be
//! taken back; only forms wait for "save", and nothing typed in one is dropped without asking. Deliberately not here: files,
//! paper, PINs (the runtime does them and sends word), drawing.

mod board;
mod codes;
mod courses;
mod fields;
mod files;
mod guidance;
mod import;
mod kiosk;
mod learning;
pub mod model;
pub mod msg;
pub mod people;
mod present;
mod reading;
mod roll;
mod tables;
mod update;
pub mod view;
mod voices;
mod wording;

pub use board::BoardMsg;
pub use courses::CourseMsg;
pub(crate) use files::heard as files_heard;
pub use files::{FilesMsg, FilesWord};
pub use guidance::GuidanceMsg;
pub(crate) use import::heard as import_heard;
pub use import::{Chosen, Import, ImportMsg, ImportWord, TableFile};
pub use kiosk::KioskMsg;
pub(crate) use learning::heard as learning_heard;
pub use learning::{Learned, Learning, LearningWord};
pub use model::{Console, ConsoleNote, Form, Page};
pub use msg::{ConsoleMsg, FieldId, RollMsg, StaffText};
pub use people::PeopleMsg;
pub(crate) use present::{alone, screen};
pub(crate) use update::{CLOSES_AFTER, confirmed, opened, staff_changed, still, update};
pub(crate) use voices::heard as voices_heard;
pub use voices::{Studio, StudioOrder, Take, Taking, VoicesMsg, VoicesWord};
