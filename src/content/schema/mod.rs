//! The data language: what authors write, as Rust types. The JSON Schemas in `lessons/schema/` are made from them.
//!
//! Deliberately not here: any check beyond the shape (that is `content/passes`), and any wording.

mod element;
pub mod lesson;
pub mod located;
pub mod persona;
pub mod scalar;
pub mod service;
