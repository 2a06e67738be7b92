//! Looks at a journal without touching it: is it one of ours, of a version that is known, and whole.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use rusqlite::Connection;

use super::error::StoreError;
use super::schema;

/// The first bytes of every SQLite file (sqlite.org/fileformat2.html, section 1.3).
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// The length of the header that they begin.
const HEADER: usize = 100;

/// Refuses a file that isn't a database. SQLite itself takes an empty file for a new database; here it is a lost one.
///
/// This opens the file by hand, so no connection of this process may be open to it ([`super::by_hand`]).
pub(super) fn header(path: &Path) -> Result<(), StoreError> {
    let mut start = Vec::with_capacity(HEADER);
    File::open(path)
        .and_then(|file| file.take(HEADER as u64).read_to_end(&mut start))
        .map_err(|error| StoreError::from_file(path, error))?;
    if start.len() < HEADER || !start.starts_with(MAGIC) {
        return Err(damaged(path, "it isn't a database"));
    }
    Ok(())
}

/// Refuses a file that is too short to be a database, without opening it. That it begins as one SQLite sees for itself.
pub(super) fn length(path: &Path) -> Result<(), StoreError> {
    let about = fs::metadata(path).map_err(|error| StoreError::from_file(path, error))?;
    if about.len() < HEADER as u64 {
        return Err(damaged(path, "it isn't a database"));
    }
    Ok(())
}

/// Refuses a journal of another program or of a newer one. Gives the version.
pub(super) fn version(path: &Path, connection: &Connection, known: i64) -> Result<i64, StoreError> {
    let number = |pragma: &str| -> Result<i64, StoreError> {
        connection
            .pragma_query_value(None, pragma, |row| row.get(0))
            .map_err(|error| StoreError::from_sqlite(path, error))
    };
    let application_id = number("application_id")?;
    if application_id != schema::APPLICATION_ID {
        return Err(StoreError::NotOurs {
            path: path.to_owned(),
            application_id,
        });
    }
    let found = number("user_version")?;
    if found > known {
        return Err(StoreError::Newer {
            path: path.to_owned(),
            found,
            known,
        });
    }
    if found < 1 {
        return Err(damaged(path, "it has no version"));
    }
    Ok(found)
}

/// Refuses a journal whose pages or whose tables, indexes and triggers are not as they should be.
pub(super) fn whole(path: &Path, connection: &Connection, version: i64) -> Result<(), StoreError> {
    pages(path, connection)?;
    let failed = |error| StoreError::from_sqlite(path, error);
    let found = schema::described(connection).map_err(failed)?;
    let right = schema::expected(version).map_err(failed)?;
    if found != right {
        return Err(damaged(path, "its tables are not as they should be"));
    }
    Ok(())
}

/// SQLite's own check of every page and index.
pub(super) fn pages(path: &Path, connection: &Connection) -> Result<(), StoreError> {
    let said: String = connection
        .query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
        .map_err(|error| StoreError::from_sqlite(path, error))?;
    if said == "ok" {
        Ok(())
    } else {
        Err(damaged(path, &said))
    }
}

/// A damage, in words for the log.
pub(super) fn damaged(path: &Path, what: &str) -> StoreError {
    StoreError::Damaged {
        path: path.to_owned(),
        what: what.to_owned(),
    }
}
