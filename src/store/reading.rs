//! Reads a journal from its first entry to its last, or on from where it was read before, and checks each entry against the one
//! before it; or only what is about some people.
//!
//! Understanding a body takes longer than reading its row, so rows are read in batches, and while one batch is read the one before it is
//! understood on the other cores. Entries come to the caller one by one, in order.

use std::path::{Path, PathBuf};

use rayon::prelude::*;
use rusqlite::{Connection, OptionalExtension, Rows, params};
use uuid::Uuid;

use super::error::{Notice, StoreError};
use super::rollup::Reached;
use super::row::{Row, Tail, Unread};
use super::{by_hand, check, connection, folder, schema};
use crate::base::{DeviceId, PersonId};
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

/// So many rows are understood at once.
const BATCH: usize = 2048;

/// Reads all entries in order, also while a kiosk is running on the folder, in this process or another: what was acknowledged
/// when reading began. An erasure that is made meanwhile is finished once this reading has ended.
///
/// # Errors
/// A [`StoreError`] when there is no journal, when it isn't one that this program can read, or when an entry can't be read.
pub fn read_entries(data_dir: &Path, each: &mut dyn FnMut(Entry)) -> Result<ReadSummary, StoreError> {
    let reader = Reader::open(data_dir)?;
    let (_, summary) = entries(
        &reader.path,
        &reader.connection,
        reader.device,
        &Reached::default(),
        None,
        each,
    )?;
    Ok(summary)
}

/// Reads on after what was read before, in the same way, up to a number if one is given, and tells what is reached now. None when
/// this journal does not have the entry that was reached: it is another one, or an older copy.
///
/// # Errors
/// As [`read_entries`].
pub fn read_entries_after(
    data_dir: &Path,
    before: &Reached,
    up_to: Option<u64>,
    each: &mut dyn FnMut(Entry),
) -> Result<Option<Reached>, StoreError> {
    let reader = Reader::open(data_dir)?;
    if before.summary.entries > 0 && reader.hash_of(before.summary.entries)? != Some(before.hash) {
        return Ok(None);
    }
    let (tail, summary) = entries(&reader.path, &reader.connection, reader.device, before, up_to, each)?;
    Ok(Some(Reached {
        hash: tail.hash,
        summary,
    }))
}

/// Reads the entries that are about some people, up to a number, in order.
///
/// # Errors
/// As [`read_entries`].
pub fn read_entries_about(
    data_dir: &Path,
    persons: &[PersonId],
    up_to: u64,
    each: &mut dyn FnMut(Entry),
) -> Result<(), StoreError> {
    let reader = Reader::open(data_dir)?;
    let read = || -> rusqlite::Result<Vec<Row>> {
        let mut statement = reader.connection.prepare(include_str!("sql/read_about.sql"))?;
        let mut found = Vec::new();
        for person in persons {
            let up_to = i64::try_from(up_to).unwrap_or(i64::MAX);
            let rows = statement.query_map(params![person.0.as_bytes(), up_to], |row| {
                Ok(Unread::read(row)?.understood())
            })?;
            for row in rows {
                found.push(row?);
            }
        }
        Ok(found)
    };
    let mut found = read().map_err(|error| unreadable(&reader.path, error))?;
    found.sort_by_key(|row| (row.entry.hlc, row.entry.device, row.entry.seq));
    found.into_iter().for_each(|row| each(row.entry));
    Ok(())
}

/// A journal that is read beside whoever uses it: one snapshot for all that is asked of it.
struct Reader {
    path: PathBuf,
    connection: Connection,
    device: DeviceId,
    _files_are_left_alone: by_hand::Reading,
}

impl Reader {
    fn open(data_dir: &Path) -> Result<Self, StoreError> {
        connection::check_sqlite()?;
        let files_are_left_alone = by_hand::not_now(data_dir);
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
        let connection = connection::reading(&path)?;
        connection
            .execute_batch("BEGIN")
            .map_err(|error| StoreError::from_sqlite(&path, error))?;
        check::version(&path, &connection, schema::newest(schema::MIGRATIONS))?;
        let device = device(&path, &connection)?;
        Ok(Self {
            path,
            connection,
            device,
            _files_are_left_alone: files_are_left_alone,
        })
    }

    fn hash_of(&self, seq: u64) -> Result<Option<[u8; 32]>, StoreError> {
        let seq = i64::try_from(seq).unwrap_or(i64::MAX);
        self.connection
            .query_row(
                "SELECT hash FROM entry WHERE device = ?1 AND seq = ?2",
                params![self.device.0.as_bytes(), seq],
                |row| row.get(0),
            )
            .optional()
            .map_err(|error| unreadable(&self.path, error))
    }
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

/// Reads all entries after what was reached, in order. A gap or a row that can't be read is an error; a changed entry is counted.
pub(super) fn entries(
    path: &Path,
    connection: &Connection,
    device: DeviceId,
    after: &Reached,
    up_to: Option<u64>,
    each: &mut dyn FnMut(Entry),
) -> Result<(Tail, ReadSummary), StoreError> {
    let mut statement = connection
        .prepare(include_str!("sql/read_entries.sql"))
        .map_err(|error| unreadable(path, error))?;
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    let (seq, up_to) = (number(after.summary.entries), up_to.map_or(i64::MAX, number));
    // From the beginning nothing is left out, of whatever device it is.
    let from: &[u8] = if seq == 0 { &[] } else { device.0.as_bytes() };
    let mut rows = statement
        .query(params![from, seq, up_to])
        .map_err(|error| unreadable(path, error))?;
    let mut tail = Tail {
        seq: after.summary.entries,
        hash: after.hash,
        ..Tail::default()
    };
    let mut summary = after.summary;
    let mut read = batch(path, &mut rows)?;
    while !read.is_empty() {
        let (before, now) = (tail.hash, std::mem::take(&mut read));
        let mut understood = Vec::new();
        let mut next = Ok(Vec::new());
        rayon::in_place_scope(|scope| {
            scope.spawn(|_| understood = understand(now, before));
            next = batch(path, &mut rows);
        });
        for (row, as_written) in understood {
            let seq = row.entry.seq;
            if row.entry.device != device || Some(seq) != tail.seq.checked_add(1) {
                let what = format!(
                    "after entry {} comes entry {seq} of device {}",
                    tail.seq, row.entry.device
                );
                return Err(check::damaged(path, &what));
            }
            if !as_written {
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
        read = next?;
    }
    Ok((tail, summary))
}

fn batch(path: &Path, rows: &mut Rows<'_>) -> Result<Vec<Unread>, StoreError> {
    let mut batch = Vec::with_capacity(BATCH);
    while batch.len() < BATCH {
        let Some(row) = rows.next().map_err(|error| unreadable(path, error))? else {
            break;
        };
        batch.push(Unread::read(row).map_err(|error| unreadable(path, error))?);
    }
    Ok(batch)
}

/// Understands rows, and tells of each whether it is as it was written. `before`: the hash of the row before the first.
fn understand(batch: Vec<Unread>, before: [u8; 32]) -> Vec<(Row, bool)> {
    let hashes = std::iter::once(before).chain(batch.iter().map(|row| *row.hash()));
    let after: Vec<[u8; 32]> = hashes.take(batch.len()).collect();
    batch
        .into_par_iter()
        .zip(after)
        .map(|(row, before)| {
            let row = row.understood();
            let as_written = row.is_as_written(&before);
            (row, as_written)
        })
        .collect()
}

fn unreadable(path: &Path, error: rusqlite::Error) -> StoreError {
    match error {
        rusqlite::Error::SqliteFailure(..) => StoreError::from_sqlite(path, error),
        // A value of the wrong length or type.
        other => check::damaged(path, &other.to_string()),
    }
}
