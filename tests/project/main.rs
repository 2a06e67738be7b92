//! What the repository holds: its content, the layers of its code, the lists of its pictures.

mod content;
mod layers;
mod pictures;

#[path = "../kit/sources.rs"]
mod sources;
