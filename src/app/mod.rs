//! The application: a model, messages that change it, effects that it asks for, screens that it shows.
//!
//! Uses all of the core. Deliberately not here: a clock, disk, thread, window or sound; and no words but keys.

pub mod effect;
pub mod msg;
pub mod screen;
pub mod typed;
