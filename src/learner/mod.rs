//! What is known of a learner: progress in tasks, and what was asked.
//!
//! Uses `base`, `content` types and the journal's events. Deliberately not here: a score. Knowing and being able are kept
//! apart, and how far somebody has come is a picture, never a number.

pub mod progress;

pub use progress::{LastRun, Reach, TaskProgress, Went};
