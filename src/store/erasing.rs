//! Erasing people from a journal that is otherwise only added to.
//!
//! In one transaction every entry that is about one of them, or mentions one of their ids, loses its subject, its body and its
//! nonce, and the facts that take their place are added. The entry keeps its number and its hash, so the chain still holds
//! ([`crate::journal::entry`]). From then on nothing that reads the journal finds them.
//!
//! Their bytes are still there: in frames of the WAL, in free room of pages, in copies that migrations left. `secure_delete`
//! overwrites what is given up with zeros (sqlite.org/pragma.html#pragma_secure_delete), but not the room that a row had left
//! when its page was split or joined before: there whole rows stay behind, and pieces of rows without an id in them, which no
//! search for an id can find. So the whole file is written anew (`VACUUM`), the checkpoint after it must empty the WAL, and the
//! copies go. In the end all bytes of the folder are searched for the ids: nothing may be found, and the search says so.
//!
//! These are two steps with a report each, because the entries of the first must reach the folds in their order, while the
//! second may have to wait for a reader for long. A note without names (`polku.erasing`) says that the second is due, also to
//! the next start of the program after a power cut.
//!
//! Deliberately not here: which facts take their place (the caller makes them), files of others in the folder, which are only
//! told, and what a disk keeps of freed blocks: that is for the encryption of the disk.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, Transaction, params};

use super::error::StoreError;
use super::traces::Needles;
use super::writer::WhyNotTaken;
use super::{Pending, Store, connection};
use crate::base::PersonId;
use crate::journal::{Body, Entry};

/// How long a checkpoint waits for readers: who waits to be saved meanwhile must not feel it. It is tried again later.
const A_MOMENT: Duration = Duration::from_millis(200);

/// Who is to be erased, and what takes their place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erasure {
    /// Who. Every entry about one of them or with one of their ids in its body is erased.
    pub persons: Vec<PersonId>,
    /// The facts that are added in the same transaction. They must not name any of them.
    pub then: Vec<Pending>,
}

/// An erasure that was not handed over.
#[derive(Debug, thiserror::Error)]
#[error("an erasure was not handed over: {why}")]
pub struct NotErasing {
    /// The erasure, given back.
    pub erasure: Erasure,
    /// Why.
    pub why: WhyNotErasing,
}

/// Why an erasure was not handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WhyNotErasing {
    /// As with a batch.
    #[error(transparent)]
    NotTaken(WhyNotTaken),
    /// What is to be added names somebody who is to be erased: it would have to be erased as well.
    #[error("what is to be added names somebody who is to be erased")]
    NamesThem,
}

/// What an erasure without a running kiosk did.
#[derive(Debug)]
pub struct ErasedAtOnce {
    /// What was added, in order.
    pub entries: Vec<Entry>,
    /// How many entries were erased.
    pub blanked: u64,
    /// Whether nothing is left: files of others in the data folder that still name them or can't be read; or why it is not
    /// known. Then the next start of the kiosk, or the next erasure, tries again.
    pub wiped: Result<Vec<PathBuf>, StoreError>,
}

/// Erases people while no kiosk runs on the folder, for the command line. Whoever has to read the journal first, to know what
/// takes their place, uses [`Store::open_existing`] and [`super::Opened::erase`], so that nothing comes in between.
///
/// # Errors
/// A [`StoreError`] when nothing was erased: [`StoreError::Locked`] when a kiosk runs, [`StoreError::Absent`] without a journal,
/// and all that keeps a kiosk from starting.
pub fn erase_in(data_dir: &Path, erasure: Erasure) -> Result<ErasedAtOnce, StoreError> {
    Store::open_existing(data_dir)?.erase(erasure)
}

impl Erasure {
    /// Whether what is to be added names somebody who is to be erased.
    pub(super) fn names_them(&self) -> bool {
        let needles = Needles::of(&self.persons);
        self.then.iter().any(|pending| {
            let body = Body::Known(pending.event.clone()).encode();
            let about = pending.subject.is_some_and(|person| self.persons.contains(&person));
            about || body.is_ok_and(|body| needles.are_in(body.as_bytes()))
        })
    }
}

/// Erases all entries about these people. Gives how many there were.
pub(super) fn blank<'p>(
    transaction: &Transaction<'_>,
    persons: impl IntoIterator<Item = &'p PersonId>,
) -> rusqlite::Result<u64> {
    let mut statement = transaction.prepare(include_str!("sql/erase_person.sql"))?;
    let mut blanked = 0_u64;
    for person in persons {
        let rows = statement.execute(params![person.0.as_bytes(), person.to_string()])?;
        blanked = blanked.saturating_add(rows as u64);
    }
    Ok(blanked)
}

/// Writes all of the WAL into the main file and cuts it down to nothing.
pub(super) fn empty_wal(path: &Path, connection: &Connection) -> Result<(), StoreError> {
    let checkpoint = || -> rusqlite::Result<i64> {
        connection.busy_timeout(A_MOMENT)?;
        let busy = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0));
        connection.busy_timeout(connection::PATIENCE)?;
        busy
    };
    match checkpoint() {
        Ok(0) => Ok(()),
        Ok(_) => Err(StoreError::Pinned { path: path.to_owned() }),
        Err(error) => Err(StoreError::from_sqlite(path, error)),
    }
}

/// Writes the whole journal anew, without its free room, and empties the WAL. The copy in between holds only what stays, and is
/// a file of SQLite's own: in memory a long journal might not fit.
pub(super) fn write_anew(path: &Path, connection: &Connection) -> Result<(), StoreError> {
    connection
        .execute_batch("PRAGMA temp_store = FILE; VACUUM; PRAGMA temp_store = MEMORY;")
        .map_err(|error| StoreError::from_sqlite(path, error))?;
    empty_wal(path, connection)
}
