//! The passes: each looks at one thing in all files and tells all that it finds. [`compile`](super::compile()) lists them.

pub(crate) mod limits;
pub(super) mod names;
pub(super) mod personas;
pub(super) mod predicates;
pub(super) mod provenance;
pub(super) mod questions;
pub(super) mod reachability;
pub(super) mod read;
pub(super) mod references;
pub(super) mod references_lesson;
pub(super) mod variants;
pub(super) mod voice;
pub(super) mod words;
mod words_used;
