//! What learners live at the kiosk, what is made of it, and what may be claimed from it. No window, no command line.

mod claims;
mod goals;
mod journey;
mod kit;
mod later_days;
mod rollup;
mod tutoring;

#[path = "../kit/content.rs"]
mod content;
