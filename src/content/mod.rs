//! Content: bytes of `lessons/` in, a [`Catalog`](catalog::Catalog) and diagnostics out.
//!
//! Uses `base` and `i18n`. Deliberately not here: reading the disk (an adapter hands in bytes), running a service, wording.

pub mod catalog;
pub mod predicate;
pub mod schema;
