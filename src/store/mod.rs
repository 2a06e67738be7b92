//! The store: keeps the journal in one SQLite file, so that an acknowledged entry survives any end of the program.
//!
//! Uses `base` and `journal`, SQLite (WAL, `synchronous=FULL`), and a data folder that one kiosk at a time may use:
//! `polku.db` (the journal), `polku.lock`, `polku.reserve` (room for the day when the disk is full) and `polku.mark` (the last
//! acknowledged number, kept beside the journal: SQLite drops a damaged end of its WAL without a word, and the mark tells).
//! While an erasure is not finished, `polku.erasing` is there. `polku.rollup` is a cache of what was folded ([`Rollup`]).
//! [`Store::open`] looks without touching; [`Opened::for_each_entry`] reads; [`Opened::start`] starts the thread with the only
//! writing connection. [`read_entries`] reads beside a running kiosk. [`Store::erase`] and [`erase_in`] erase people. [`hold`]
//! keeps a kiosk from starting.
//!
//! Deliberately not here: a way to change or delete an entry (an erased one keeps its place), to move a damaged file away or to
//! start afresh over it; the clock and randomness (a [`Pending`] brings its time, id and nonce); wording (a problem is a text
//! key and details).

mod by_hand;
mod check;
mod connection;
mod erasing;
mod error;
mod folder;
mod hold;
mod mark;
mod open;
mod reading;
mod rollup;
mod row;
mod schema;
mod traces;
mod writer;

pub use erasing::{ErasedAtOnce, Erasure, NotErasing, WhyNotErasing, erase_in};
pub use error::{Details, Notice, StoreError};
pub use hold::{Held, hold};
pub use open::Opened;
pub use reading::{Altered, ReadSummary, read_entries, read_entries_about, read_entries_after};
pub use rollup::{Reached, Rollup, RollupChange, RollupRow};
pub use writer::{NotTaken, Store, StoreReport, WhyNotTaken};

use crate::base::{EntryId, PersonId, Timestamp};
use crate::journal::Event;

/// An event on its way into the journal. The store adds its number, its clock reading and its hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    /// The fact.
    pub event: Event,
    /// Whom it is about.
    pub subject: Option<PersonId>,
    /// UUID version 7, made by the caller.
    pub id: EntryId,
    /// 16 random bytes, so that a hash doesn't tell what an erased body was.
    pub nonce: [u8; 16],
    /// When it happened.
    pub now: Timestamp,
}
