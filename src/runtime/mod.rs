//! The runtime: owns the model, performs its effects, and has the only clock.
//!
//! Uses `app` and the adapters `store`, `audio`, `staff`, `assets`. The window asks it for the screen and hands it messages;
//! nothing here waits, so nothing holds the window up. Deliberately not here: rules, words, drawing.

mod about_person;
mod batch;
pub mod clock;
mod content;
mod imports;
mod inbox;
mod learning;
mod live;
mod machine;
mod making;
pub mod pins;
mod records;
mod retry;
pub mod rollup;
pub mod settings;
mod staff_texts;
mod start;
#[cfg(feature = "audio")]
mod studio;

pub use about_person::{AboutPersonError, erase_person, write_all_about};
pub use batch::{fresh_id, write_batch, write_dated};
pub use content::Reading;
pub use inbox::Waker;
pub use live::Runtime;
pub use making::MakingError;
#[cfg(feature = "paper")]
pub use making::write_report;
pub use staff_texts::staff_texts;
pub use start::{Options, StartError, start};
