//! A list from a file: which files there are, what one of them would change, and writing that down.
//!
//! Nothing is recorded before staff have seen the preview and said so. Uses `course::import`'s plan. Deliberately not here:
//! disks and reading (the runtime does it and sends word), how a table is understood (`course::import`).

mod msg;
mod present;
mod preview;
mod update;

pub use msg::{ImportMsg, ImportWord, TableFile};
pub(super) use present::page;
pub(crate) use update::heard;
pub use update::{Chosen, Import};
pub(super) use update::{opened, update};
