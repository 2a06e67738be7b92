//! One entry as a row: made from a pending event, written, and read back.

use rusqlite::types::Type;
use rusqlite::{CachedStatement, Row as SqlRow, Transaction, params};
use uuid::Uuid;

use super::Pending;
use crate::base::{DeviceId, EntryId, PersonId};
use crate::journal::entry::{ENCODING, ERASED, EncodeError, chain, digest};
use crate::journal::{Body, Entry, Hlc};

/// Where a journal ends: what the next entry follows from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Tail {
    /// The last number; 0 for none.
    pub seq: u64,
    /// The last reading of the clock.
    pub hlc: Hlc,
    /// The last hash; zeros for none.
    pub hash: [u8; 32],
}

/// An entry with what only its row holds.
#[derive(Debug)]
pub(super) struct Row {
    /// The entry.
    pub entry: Entry,
    /// Its kind's name.
    pub kind: String,
    /// Its body as stored; none once erased.
    pub body: Option<String>,
    /// The digest of what is about somebody, as stored.
    pub digest: [u8; 32],
    /// Its hash as stored.
    pub hash: [u8; 32],
}

impl Row {
    /// The row of a pending event, right after this tail.
    pub(super) fn after(tail: &Tail, device: DeviceId, pending: &Pending) -> Result<Self, EncodeError> {
        let entry = Entry {
            seq: tail.seq.saturating_add(1),
            device,
            id: pending.id,
            hlc: tail.hlc.next(pending.now),
            encoding: ENCODING,
            subject: pending.subject,
            nonce: pending.nonce,
            body: Body::Known(pending.event.clone()),
        };
        let body = entry.body.encode()?;
        let digest = digest(&entry.nonce, entry.subject, &body);
        let hash = chain(&tail.hash, &entry, &digest);
        Ok(Self {
            kind: Body::kind(&body),
            entry,
            body: Some(body),
            digest,
            hash,
        })
    }

    /// The journal's end once this row is its last.
    pub(super) fn tail(&self) -> Tail {
        Tail {
            seq: self.entry.seq,
            hlc: self.entry.hlc,
            hash: self.hash,
        }
    }

    /// Whether the row follows from the one with this hash and holds what it held when it was written, or what erasing leaves.
    pub(super) fn is_as_written(&self, previous: &[u8; 32]) -> bool {
        let entry = &self.entry;
        let whole = match &self.body {
            Some(body) => self.digest == digest(&entry.nonce, entry.subject, body) && self.kind == Body::kind(body),
            None => self.kind == ERASED && entry.subject.is_none(),
        };
        whole && self.hash == chain(previous, entry, &self.digest)
    }

    /// Adds the rows.
    pub(super) fn insert_all(rows: &[Self], transaction: &Transaction<'_>) -> rusqlite::Result<()> {
        let mut statement = transaction.prepare_cached(include_str!("sql/insert_entry.sql"))?;
        rows.iter().try_for_each(|row| row.insert(&mut statement))
    }

    fn insert(&self, statement: &mut CachedStatement<'_>) -> rusqlite::Result<()> {
        let entry = &self.entry;
        statement.execute(params![
            entry.device.0.as_bytes(),
            i64::try_from(entry.seq).unwrap_or(i64::MAX),
            entry.id.0.as_bytes(),
            entry.hlc.wall,
            entry.hlc.count,
            entry.encoding,
            entry.subject.as_ref().map(|person| person.0.as_bytes()),
            self.kind,
            entry.nonce,
            self.body,
            self.digest,
            self.hash,
        ])?;
        Ok(())
    }
}

/// A row as it was read, its body not understood yet: that takes longer than reading it, and can be done beside it.
#[derive(Debug)]
pub(super) struct Unread(Row);

impl Unread {
    /// Reads a row of `read_entries.sql` or `read_about.sql`.
    pub(super) fn read(row: &SqlRow<'_>) -> rusqlite::Result<Self> {
        let encoding = row.get(5)?;
        let body: Option<String> = row.get(9)?;
        let nonce: Option<[u8; 16]> = row.get(8)?;
        if nonce.is_some() != body.is_some() {
            let column = if nonce.is_some() { 9 } else { 8 };
            return Err(rusqlite::Error::InvalidColumnType(
                column,
                "half erased".to_owned(),
                Type::Null,
            ));
        }
        Ok(Self(Row {
            entry: Entry {
                device: DeviceId(Uuid::from_bytes(row.get(0)?)),
                seq: number(row, 1)?,
                id: EntryId(Uuid::from_bytes(row.get(2)?)),
                hlc: Hlc {
                    wall: row.get(3)?,
                    count: row.get(4)?,
                },
                encoding,
                subject: row
                    .get::<_, Option<[u8; 16]>>(6)?
                    .map(|bytes| PersonId(Uuid::from_bytes(bytes))),
                nonce: nonce.unwrap_or_default(),
                body: Body::Erased,
            },
            kind: row.get(7)?,
            body,
            digest: row.get(10)?,
            hash: row.get(11)?,
        }))
    }

    /// Its hash as stored.
    pub(super) const fn hash(&self) -> &[u8; 32] {
        &self.0.hash
    }

    /// Understands its body.
    pub(super) fn understood(self) -> Row {
        let Self(mut row) = self;
        if let Some(body) = &row.body {
            row.entry.body = Body::decode(row.entry.encoding, body);
        }
        row
    }
}

impl Tail {
    /// Reads a row of `read_tail.sql`.
    pub(super) fn read(row: &SqlRow<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            seq: number(row, 0)?,
            hlc: Hlc {
                wall: row.get(1)?,
                count: row.get(2)?,
            },
            hash: row.get(3)?,
        })
    }
}

fn number(row: &SqlRow<'_>, column: usize) -> rusqlite::Result<u64> {
    let number: i64 = row.get(column)?;
    u64::try_from(number).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(column, number))
}
