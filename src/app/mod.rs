//! The application: a model, messages that change it, effects that it asks for, screens that it shows.
//!
//! Uses all of the core. Deliberately not here: a clock, disk, thread, window or sound; and no words but keys.

pub mod console;
pub mod effect;
pub mod guesses;
pub mod heard;
pub mod import_words;
pub mod made_up;
pub mod model;
pub mod msg;
pub mod present;
pub mod rehearsal;
pub mod screen;
pub mod sights;
pub mod tour;
pub mod typed;

pub mod update;
pub mod volume;
pub mod words;

pub use model::Model;
pub use present::present;
pub use update::{start, update};
