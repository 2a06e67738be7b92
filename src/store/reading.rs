//! Reads a journal from its first entry to its last, one row at a time, and checks each against the one before it.

use std::path::Path;

use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::error::{Notice, StoreError};
use super::row::{Row, Tail};
use super::{by_hand, check, connection, folder, schema};
use crate::base::DeviceId;
use crate::journal::{Body, Entry};

/// Entries that don't agree with their hash. They are still read: what changed can't be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Altered {
    /// The first one's number.
    pub first: u64,
    /// How many.
    pub count: u64,
}

/// What was found while reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ReadSummary {
    /// How many entries.
    pub entries: u64,
    /// How many of them this program doesn't know and only keeps.
    pub unknown: u64,
    /// How many of them were erased: only their places are left.
    pub erased: u64,
    /// Those that were changed since they were written.
    pub altered: Option<Altered>,
}

impl ReadSummary {
    /// What of it staff should know.
    #[must_use]
    pub fn notices(&self) -> Vec<Notice> {
        let altered = self
            .altered
            .map(|Altered { first, count }| Notice::Altered { first, count });
        let unknown = (self.unknown > 0).then_some(Notice::Unknown { count: self.unknown });
        altered.into_iter().chain(unknown).collect()
    }
}

/// Reads all entries in order, also while a kiosk is running on the folder, in this process or another: what was acknowledged
/// when reading began. An erasure that is made meanwhile is finished once this reading has ended.
///
/// # Errors
/// A [`StoreError`] when there is no journal, when it isn't one that this program can read, or when an entry can't be read.
pub fn read_entries(data_dir: &Path, each: &mut dyn FnMut(Entry)) -> Result<ReadSummary, StoreError> {
    connection::check_sqlite()?;
    let _files_are_left_alone = by_hand::not_now(data_dir);
    let path = folder::journal(data_dir);
    if !path
        .try_exists()
        .map_err(|error| StoreError::from_file(data_dir, error))?
    {
        return Err(StoreError::Absent {
            path: data_dir.to_owned(),
        });
    }
    check::length(&path)?;
    let reader = connection::reading(&path)?;
    // One snapshot for all that follows.
    reader
        .execute_batch("BEGIN")
        .map_err(|error| StoreError::from_sqlite(&path, error))?;
    check::version(&path, &reader, schema::newest(schema::MIGRATIONS))?;
    let device = device(&path, &reader)?;
    let (_, summary) = entries(&path, &reader, device, each)?;
    Ok(summary)
}

/// Whose journal it is.
pub(super) fn device(path: &Path, connection: &Connection) -> Result<DeviceId, StoreError> {
    connection
        .query_row("SELECT id FROM device", [], |row| row.get(0))
        .optional()
        .map_err(|error| StoreError::from_sqlite(path, error))?
        .map(|bytes| DeviceId(Uuid::from_bytes(bytes)))
        .ok_or_else(|| check::damaged(path, "it has no device"))
}

/// Where the journal ends.
pub(super) fn tail(path: &Path, connection: &Connection, device: DeviceId) -> Result<Tail, StoreError> {
    connection
        .query_row(
            include_str!("sql/read_tail.sql"),
            params![device.0.as_bytes()],
            Tail::read,
        )
        .optional()
        .map(Option::unwrap_or_default)
        .map_err(|error| StoreError::from_sqlite(path, error))
}

/// Reads all entries in order. A gap or a row that can't be read is an error; a changed entry is counted.
pub(super) fn entries(
    path: &Path,
    connection: &Connection,
    device: DeviceId,
    each: &mut dyn FnMut(Entry),
) -> Result<(Tail, ReadSummary), StoreError> {
    let failed = |error| match error {
        rusqlite::Error::SqliteFailure(..) => StoreError::from_sqlite(path, error),
        // A value of the wrong length or type.
        other => check::damaged(path, &other.to_string()),
    };
    let mut statement = connection
        .prepare(include_str!("sql/read_entries.sql"))
        .map_err(failed)?;
    let mut rows = statement.query([]).map_err(failed)?;
    let mut tail = Tail::default();
    let mut summary = ReadSummary::default();
    while let Some(row) = rows.next().map_err(failed)? {
        let row = Row::read(row).map_err(failed)?;
        let seq = row.entry.seq;
        if row.entry.device != device || Some(seq) != tail.seq.checked_add(1) {
            let what = format!(
                "after entry {} comes entry {seq} of device {}",
                tail.seq, row.entry.device
            );
            return Err(check::damaged(path, &what));
        }
        if !row.is_as_written(&tail) {
            let altered = summary.altered.get_or_insert(Altered { first: seq, count: 0 });
            altered.count = altered.count.saturating_add(1);
        }
        match row.entry.body {
            Body::Known(_) => {}
            Body::Unknown(_) => summary.unknown = summary.unknown.saturating_add(1),
            Body::Erased => summary.erased = summary.erased.saturating_add(1),
        }
        tail = row.tail();
        summary.entries = seq;
        each(row.entry);
    }
    Ok((tail, summary))
}
