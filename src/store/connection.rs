//! Connections to the journal: one kind that writes, one that only reads.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::error::StoreError;
use super::schema;

/// The first SQLite without the fault that can damage a WAL (sqlite.org/wal.html#walresetbug): 3.51.3.
const OLDEST_SQLITE: i32 = 3_051_003;

/// How long a connection waits for another one. Only a reader's snapshot and a checkpoint can meet.
pub(super) const PATIENCE: Duration = Duration::from_secs(2);

/// Refuses an SQLite that can damage a journal.
pub(super) fn check_sqlite() -> Result<(), StoreError> {
    if rusqlite::version_number() < OLDEST_SQLITE {
        return Err(StoreError::OldSqlite {
            found: rusqlite::version(),
        });
    }
    Ok(())
}

/// A connection that writes. An acknowledged commit is on the disk (`synchronous=FULL` syncs the WAL at every commit); the
/// file is never mapped into memory, where a stray write could reach it.
pub(super) fn writing(path: &Path, flags: OpenFlags) -> Result<Connection, StoreError> {
    let open = || -> rusqlite::Result<(Connection, String)> {
        let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        connection.busy_timeout(PATIENCE)?;
        connection.execute_batch(include_str!("sql/pragmas.sql"))?;
        let mode = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
        Ok((connection, mode))
    };
    let (connection, mode) = open().map_err(|error| StoreError::from_sqlite(path, error))?;
    if mode != "wal" {
        return Err(StoreError::Damaged {
            path: path.to_owned(),
            what: format!("its mode is {mode}, not wal"),
        });
    }
    Ok(connection)
}

/// A connection that only reads. It changes neither the journal nor its WAL.
pub(super) fn reading(path: &Path) -> Result<Connection, StoreError> {
    let open = |path: &Path, flags: OpenFlags| -> rusqlite::Result<Connection> {
        let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        connection.busy_timeout(PATIENCE)?;
        connection.execute_batch(include_str!("sql/pragmas.sql"))?;
        connection.pragma_update(None, "query_only", true)?;
        // Only the first page read opens the WAL.
        connection.query_row("PRAGMA schema_version", [], |_| Ok(()))?;
        Ok(connection)
    };
    let opened = match open(path, OpenFlags::empty()) {
        // A rescue copy on a disk that can't be written: SQLite can't make the file that readers share there. With nothing
        // in the WAL the main file is all there is, and nobody can change it.
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::CannotOpen) && !schema::left_behind(path) => {
            open(&unchanging(path), OpenFlags::SQLITE_OPEN_URI)
        }
        other => other,
    };
    opened.map_err(|error| StoreError::from_sqlite(path, error))
}

/// The path as a URI that tells SQLite that the file never changes (sqlite.org/uri.html).
fn unchanging(path: &Path) -> PathBuf {
    let text = path.to_string_lossy();
    let escaped = text.replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    PathBuf::from(format!("file:{escaped}?immutable=1"))
}
