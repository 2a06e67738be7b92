//! The rollup: what was folded so far, in a file of its own beside the journal (`polku.rollup`), so that figures need not read
//! the whole journal again: a row for each learner, and one for what is known of courses.
//!
//! It is a cache. It says up to which entry it was folded and that entry's hash, so it is never taken for that of another journal, and
//! by which rules (a key), so that a program with other rules makes it anew; so it does with one that can't be read. An erasure takes
//! it away as a whole. What stands in a row is bytes to the store: whoever folds knows what they mean.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags, OptionalExtension, Transaction, TransactionBehavior, params};
use uuid::Uuid;

use super::error::StoreError;
use super::reading::{Altered, ReadSummary};
use super::{by_hand, connection, folder};
use crate::base::PersonId;

/// Up to where the journal was folded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reached {
    /// The hash of the last entry that was taken in; zeros for none.
    pub hash: [u8; 32],
    /// What was found up to it.
    pub summary: ReadSummary,
}

/// What is kept of one learner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RollupRow {
    /// Whose.
    pub person: PersonId,
    /// The ids under which they signed in, in order; none when it is only this one.
    pub ids: Vec<PersonId>,
    /// What was folded.
    pub state: Vec<u8>,
}

/// An open rollup. Nobody opens its file by hand in this process meanwhile.
#[derive(Debug)]
pub struct Rollup {
    path: PathBuf,
    connection: Connection,
    _files_are_left_alone: by_hand::Reading,
}

/// The path of the rollup in a data folder.
fn path_in(dir: &Path) -> PathBuf {
    dir.join("polku.rollup")
}

/// Takes the rollup away, and one that was being made.
pub(super) fn remove(dir: &Path) -> Result<(), StoreError> {
    let path = path_in(dir);
    remove_file(&path)?;
    remove_file(&anew(&path))
}

fn anew(path: &Path) -> PathBuf {
    path.with_extension("rollup-new")
}

fn remove_file(path: &Path) -> Result<(), StoreError> {
    let mut journal = path.as_os_str().to_owned();
    journal.push("-journal");
    for path in [path, Path::new(&journal)] {
        match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(StoreError::from_file(path, error)),
            _ => {}
        }
    }
    Ok(())
}

impl Rollup {
    /// Opens the rollup of a data folder that was made by these rules; makes an empty one when there is none, or another one.
    ///
    /// # Errors
    /// A [`StoreError`] when none can be made here.
    pub fn open(data_dir: &Path, key: &str) -> Result<Self, StoreError> {
        Self::open_at(data_dir, path_in(data_dir), key)
    }

    /// Begins one beside it, from nothing. [`Self::take_its_place`] puts it where the other one is.
    ///
    /// # Errors
    /// A [`StoreError`] when none can be made here.
    pub fn begin_anew(data_dir: &Path, key: &str) -> Result<Self, StoreError> {
        let path = anew(&path_in(data_dir));
        remove_file(&path)?;
        Self::open_at(data_dir, path, key)
    }

    fn open_at(data_dir: &Path, path: PathBuf, key: &str) -> Result<Self, StoreError> {
        connection::check_sqlite()?;
        let files_are_left_alone = by_hand::not_now(data_dir);
        let connection = match connect(&path, key) {
            Ok(Some(connection)) => connection,
            // By other rules, or damaged: it is only a cache.
            Ok(None) | Err(_) => {
                remove_file(&path)?;
                connect(&path, key)
                    .map_err(|error| StoreError::from_sqlite(&path, error))?
                    .ok_or_else(|| StoreError::Damaged {
                        path: path.clone(),
                        what: "the rollup that was just made".to_owned(),
                    })?
            }
        };
        Ok(Self {
            path,
            connection,
            _files_are_left_alone: files_are_left_alone,
        })
    }

    /// Puts a rollup that was begun anew where the other one is.
    ///
    /// # Errors
    /// A [`StoreError`] when it can't be put there.
    pub fn take_its_place(self, data_dir: &Path) -> Result<(), StoreError> {
        let Self { path, connection, .. } = self;
        connection
            .close()
            .map_err(|(_, error)| StoreError::from_sqlite(&path, error))?;
        let place = path_in(data_dir);
        remove_file(&place)?;
        fs::rename(&path, &place)
            .and_then(|()| folder::sync_dir(data_dir))
            .map_err(|error| StoreError::from_file(&place, error))
    }

    /// Takes it away.
    ///
    /// # Errors
    /// A [`StoreError`] when it can't be.
    pub fn throw_away(self) -> Result<(), StoreError> {
        let Self { path, connection, .. } = self;
        connection
            .close()
            .map_err(|(_, error)| StoreError::from_sqlite(&path, error))?;
        remove_file(&path)
    }

    /// Begins to read and change it. Others wait meanwhile. Without [`RollupChange::keep`] nothing is changed.
    ///
    /// # Errors
    /// A [`StoreError`] when another program is changing it for long.
    pub fn begin(&mut self) -> Result<RollupChange<'_>, StoreError> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|error| StoreError::from_sqlite(&self.path, error))?;
        Ok(RollupChange {
            path: &self.path,
            transaction,
        })
    }
}

/// A connection to a rollup by these rules. None: it has others.
fn connect(path: &Path, key: &str) -> rusqlite::Result<Option<Connection>> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(connection::PATIENCE)?;
    connection.execute_batch(include_str!("sql/pragmas.sql"))?;
    let is_new: bool = connection.query_row("SELECT NOT EXISTS (SELECT 1 FROM sqlite_schema)", [], |row| row.get(0))?;
    if is_new {
        for_this_user_alone(path);
        connection.execute_batch("BEGIN IMMEDIATE")?;
        connection.execute_batch(include_str!("sql/rollup.sql"))?;
        connection.execute(
            "INSERT INTO reached VALUES (1, ?1, 0, zeroblob(32), 0, 0, 0, 0, x'')",
            params![key],
        )?;
        connection.execute_batch("COMMIT")?;
    }
    let found: Option<String> = connection
        .query_row("SELECT key FROM reached", [], |row| row.get(0))
        .optional()?;
    Ok((found.as_deref() == Some(key)).then_some(connection))
}

/// What learners did is nobody else's to read.
fn for_this_user_alone(path: &Path) {
    #[cfg(unix)]
    if let Err(error) = fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o600)) {
        tracing::warn!(%error, "the rollup can be read by others");
    }
    #[cfg(not(unix))]
    let _ = path;
}

/// A change of a rollup: all of it or nothing.
#[derive(Debug)]
pub struct RollupChange<'r> {
    path: &'r Path,
    transaction: Transaction<'r>,
}

impl RollupChange<'_> {
    fn failed(&self, error: rusqlite::Error) -> StoreError {
        StoreError::from_sqlite(self.path, error)
    }

    /// Up to where it was folded, and what is known of courses: nothing at all, as long as nothing was folded.
    ///
    /// # Errors
    /// A [`StoreError`] when it can't be read.
    pub fn reached(&self) -> Result<(Reached, Vec<u8>), StoreError> {
        let number = |row: &rusqlite::Row<'_>, at| Ok::<_, rusqlite::Error>(row.get::<_, i64>(at)?.unsigned_abs());
        self.transaction
            .query_row(
                "SELECT seq, hash, unknown, erased, altered_first, altered, courses FROM reached",
                [],
                |row| {
                    let (first, count) = (number(row, 4)?, number(row, 5)?);
                    let summary = ReadSummary {
                        entries: number(row, 0)?,
                        unknown: number(row, 2)?,
                        erased: number(row, 3)?,
                        altered: (count > 0).then_some(Altered { first, count }),
                    };
                    let hash = row.get(1)?;
                    Ok((Reached { hash, summary }, row.get(6)?))
                },
            )
            .map_err(|error| self.failed(error))
    }

    /// What is kept of a learner.
    ///
    /// # Errors
    /// A [`StoreError`] when it can't be read.
    pub fn row(&self, person: PersonId) -> Result<Option<RollupRow>, StoreError> {
        self.transaction
            .prepare_cached("SELECT person, ids, state FROM learner WHERE person = ?1")
            .and_then(|mut select| select.query_row(params![person.0.as_bytes()], read_row).optional())
            .map_err(|error| self.failed(error))
    }

    /// Every row, in the order of the ids, until `each` says that it is enough.
    ///
    /// # Errors
    /// A [`StoreError`] when one can't be read.
    pub fn rows(&self, each: &mut dyn FnMut(RollupRow) -> bool) -> Result<(), StoreError> {
        let mut read = || -> rusqlite::Result<()> {
            let mut select = self
                .transaction
                .prepare("SELECT person, ids, state FROM learner ORDER BY person")?;
            let mut rows = select.query([])?;
            while let Some(row) = rows.next()? {
                if !each(read_row(row)?) {
                    break;
                }
            }
            Ok(())
        };
        read().map_err(|error| self.failed(error))
    }

    /// The learners with more than one id, and their ids.
    ///
    /// # Errors
    /// A [`StoreError`] when they can't be read.
    pub fn of_several_ids(&self) -> Result<Vec<(PersonId, Vec<PersonId>)>, StoreError> {
        let read = || -> rusqlite::Result<Vec<(PersonId, Vec<PersonId>)>> {
            self.transaction
                .prepare("SELECT person, ids FROM learner WHERE ids IS NOT NULL")?
                .query_map([], |row| Ok((id(row.get(0)?), ids(row.get(1)?))))?
                .collect()
        };
        read().map_err(|error| self.failed(error))
    }

    /// Keeps a row in place of the one that was there.
    ///
    /// # Errors
    /// A [`StoreError`] when it can't be written.
    pub fn put(&self, row: &RollupRow) -> Result<(), StoreError> {
        let ids: Vec<u8> = row.ids.iter().flat_map(|id| *id.0.as_bytes()).collect();
        self.transaction
            .prepare_cached("INSERT OR REPLACE INTO learner (person, ids, state) VALUES (?1, ?2, ?3)")
            .and_then(|mut put| {
                put.execute(params![
                    row.person.0.as_bytes(),
                    (!ids.is_empty()).then_some(ids),
                    row.state
                ])
            })
            .map(drop)
            .map_err(|error| self.failed(error))
    }

    /// Takes a row away, if there is one.
    ///
    /// # Errors
    /// A [`StoreError`] when it can't be written.
    pub fn remove(&self, person: PersonId) -> Result<(), StoreError> {
        self.transaction
            .execute("DELETE FROM learner WHERE person = ?1", params![person.0.as_bytes()])
            .map(drop)
            .map_err(|error| self.failed(error))
    }

    /// Takes everything away.
    ///
    /// # Errors
    /// A [`StoreError`] when it can't be written.
    pub fn clear(&self) -> Result<(), StoreError> {
        self.transaction
            .execute("DELETE FROM learner", [])
            .map_err(|error| self.failed(error))?;
        self.reach(&Reached::default(), &[])
    }

    /// Notes up to where it is folded, and what is known of courses.
    ///
    /// # Errors
    /// A [`StoreError`] when it can't be written.
    pub fn reach(&self, reached: &Reached, courses: &[u8]) -> Result<(), StoreError> {
        let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        let Reached { hash, summary } = reached;
        let altered = summary.altered.unwrap_or(Altered { first: 0, count: 0 });
        self.transaction
            .execute(
                "UPDATE reached SET seq = ?1, hash = ?2, unknown = ?3, erased = ?4, altered_first = ?5, altered = ?6,
                 courses = ?7",
                params![
                    number(summary.entries),
                    hash,
                    number(summary.unknown),
                    number(summary.erased),
                    number(altered.first),
                    number(altered.count),
                    courses
                ],
            )
            .map(drop)
            .map_err(|error| self.failed(error))
    }

    /// Makes the changes last.
    ///
    /// # Errors
    /// A [`StoreError`] when they can't be written: then nothing is changed.
    pub fn keep(self) -> Result<(), StoreError> {
        let path = self.path;
        self.transaction
            .commit()
            .map_err(|error| StoreError::from_sqlite(path, error))
    }
}

fn read_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<RollupRow> {
    Ok(RollupRow {
        person: id(row.get(0)?),
        ids: ids(row.get(1)?),
        state: row.get(2)?,
    })
}

const fn id(bytes: [u8; 16]) -> PersonId {
    PersonId(Uuid::from_bytes(bytes))
}

fn ids(bytes: Option<Vec<u8>>) -> Vec<PersonId> {
    let (ids, _) = bytes.as_deref().unwrap_or_default().as_chunks::<16>();
    ids.iter().copied().map(id).collect()
}
