//! Content: bytes of `lessons/` in, a [`Catalog`](catalog::Catalog) and diagnostics out.
//!
//! Uses `base` and `i18n`. Deliberately not here: reading the disk (an adapter hands in bytes), running a service, wording.

pub mod catalog;
mod cel_check;
pub mod compile;
pub mod diagnostic;
mod draft;
mod kinds;
mod node;
mod passes;
pub mod predicate;
pub mod recordings;
pub mod schema;
pub mod schema_files;
pub mod source;
mod typed;
pub(crate) mod walk;
mod yaml;

pub use compile::{Compiled, compile};
pub(crate) use passes::limits;
pub use schema_files::schema_files;
