//! The tutor: judges what a learner does, gives help, finds the step that is next, suggests the next task and how to do it,
//! and what is asked before it.
//!
//! Uses `base`, `content`, `service`, `journal` events, `learner`, `course`. `decide` functions return facts and change nothing;
//! [`run::Run::apply`] changes and decides nothing, so a run folded from its events equals the run as lived.
//! Deliberately not here: words, sound, the screen, the clock.

pub mod aim;
pub mod decide;
pub mod judge;
pub mod kinds;
pub mod led;
mod message_sets;
pub mod next;
pub mod outcomes;
pub mod plan;
pub mod prove;
pub mod questions;
pub mod run;
pub mod steps;
pub mod way;
pub mod wishes;

pub use run::{Run, Support};
