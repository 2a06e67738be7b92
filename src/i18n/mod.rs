//! People's words: Fluent messages in, texts and utterances out.
//!
//! Uses `base` only. Deliberately not here: reading files (bytes come in), sound, and any text of its own.

mod fluent_check;
mod fluent_file;
pub mod lang;
pub mod texts;
pub mod translating;
pub mod utterance;

pub use lang::{Direction, Lang};
pub use texts::{Texts, Value};
pub use utterance::{ClipId, Part, Utterance};
