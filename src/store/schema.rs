//! The tables of the journal, and how a journal of an older program is brought up to date.
//!
//! A migration is a numbered file that is never changed once released (none is yet). Each runs in a transaction of its own together with
//! the version number, after a whole copy of the journal was put beside it.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags, TransactionBehavior, params};

use super::connection;
use super::error::StoreError;
use super::folder::sync_dir;
use crate::base::DeviceId;

/// SQLite's `application_id` of a journal: "PlKu".
pub(super) const APPLICATION_ID: i64 = 1_349_274_485;

/// Every migration in order. The version of a journal is how many of them it has had.
pub(super) const MIGRATIONS: &[&str] = &[include_str!("sql/0001_journal.sql")];

/// The version that this program writes.
pub(super) const fn newest(migrations: &[&str]) -> i64 {
    // A list written by hand never has that many.
    migrations.len() as i64
}

/// Makes a new journal. It is complete before it gets its name, so a journal that has its name is never half made.
pub(super) fn create(path: &Path, device: DeviceId) -> Result<(), StoreError> {
    let new = with_suffix(path, ".new");
    for suffix in ["", "-wal", "-shm", "-journal"] {
        // What an interrupted first start left: it never had an entry.
        remove_if_there(&with_suffix(&new, suffix))?;
    }
    let mut connection = connection::writing(&new, OpenFlags::SQLITE_OPEN_CREATE)?;
    run(&mut connection, 0, MIGRATIONS)
        .and_then(|()| {
            connection.execute(
                "INSERT INTO device (one, id) VALUES (1, ?1)",
                params![device.0.as_bytes()],
            )
        })
        .map_err(|error| StoreError::from_sqlite(&new, error))?;
    connection
        .close()
        .map_err(|(_, error)| StoreError::from_sqlite(&new, error))?;
    File::open(&new)
        .and_then(|file| {
            for_this_user_alone(&file)?;
            file.sync_all()
        })
        .and_then(|()| fs::rename(&new, path))
        .and_then(|()| path.parent().map_or(Ok(()), sync_dir))
        .map_err(|error| StoreError::from_file(path, error))
}

/// What learners did is nobody else's to read. SQLite gives the WAL the same rights.
fn for_this_user_alone(file: &File) -> std::io::Result<()> {
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    #[cfg(not(unix))]
    let _ = file;
    Ok(())
}

/// Whether something of a journal stands beside its name: a WAL that holds entries, or a rollback journal.
pub(super) fn left_behind(path: &Path) -> bool {
    ["-wal", "-journal"]
        .iter()
        .any(|suffix| fs::metadata(with_suffix(path, suffix)).is_ok_and(|about| about.len() > 0))
}

/// Brings a journal up to date, after putting a whole copy of it beside it. Gives the copy's path.
pub(super) fn migrate(path: &Path, from: i64, migrations: &[&str]) -> Result<PathBuf, StoreError> {
    let mut connection = connection::writing(path, OpenFlags::empty())?;
    let copy = copy_beside(path, &connection, newest(migrations))?;
    run(&mut connection, from, migrations).map_err(|error| StoreError::from_sqlite(path, error))?;
    Ok(copy)
}

fn run(connection: &mut Connection, from: i64, migrations: &[&str]) -> rusqlite::Result<()> {
    for (version, migration) in (1_i64..).zip(migrations) {
        if version > from {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            transaction.execute_batch(migration)?;
            transaction.pragma_update(None, "user_version", version)?;
            transaction.commit()?;
        }
    }
    Ok(())
}

/// A copy by `VACUUM INTO`, under a name that no file has yet.
fn copy_beside(path: &Path, connection: &Connection, to: i64) -> Result<PathBuf, StoreError> {
    let part = with_suffix(path, ".copy");
    remove_if_there(&part)?;
    connection
        .execute("VACUUM INTO ?1", params![part.to_string_lossy()])
        .map_err(|error| StoreError::from_sqlite(path, error))?;
    let copy = (1_u32..)
        .map(|try_| with_suffix(path, &format!(".before-{to}.{try_}")))
        .find(|free| !free.exists())
        .unwrap_or_else(|| part.clone());
    File::open(&part)
        .and_then(|file| file.sync_all())
        .and_then(|()| fs::rename(&part, &copy))
        .and_then(|()| path.parent().map_or(Ok(()), sync_dir))
        .map_err(|error| StoreError::from_file(&copy, error))?;
    Ok(copy)
}

/// Takes away the copies of what was before migrations, and of one that was interrupted: they hold what is to be erased.
/// Unasked, as a search could miss an id that the edge of a page cuts in two.
pub(super) fn remove_copies(path: &Path) -> Result<(), StoreError> {
    let (Some(dir), Some(name)) = (path.parent(), path.file_name()) else {
        return Ok(());
    };
    let failed = |error| StoreError::from_file(dir, error);
    let name = name.to_string_lossy();
    for file in fs::read_dir(dir).map_err(failed)? {
        let file = file.map_err(failed)?;
        let found = file.file_name();
        let rest = found.to_string_lossy();
        let is_copy = rest
            .strip_prefix(name.as_ref())
            .is_some_and(|rest| rest.starts_with(".before-") || rest.starts_with(".copy"));
        if is_copy {
            remove_if_there(&file.path())?;
        }
    }
    sync_dir(dir).map_err(failed)
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

fn remove_if_there(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(StoreError::from_file(path, error)),
        _ => Ok(()),
    }
}

/// Tables, indexes and triggers as SQLite describes them: kind, name, table, text.
pub(super) fn described(connection: &Connection) -> rusqlite::Result<Vec<[String; 4]>> {
    connection
        .prepare("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name")?
        .query_map([], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?]))?
        .collect()
}

/// How a journal of this version should be described: made anew in memory.
pub(super) fn expected(version: i64) -> rusqlite::Result<Vec<[String; 4]>> {
    let mut fresh = Connection::open_in_memory()?;
    let known = usize::try_from(version).unwrap_or_default();
    run(&mut fresh, 0, MIGRATIONS.get(..known).unwrap_or(MIGRATIONS))?;
    described(&fresh)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    const DEVICE: DeviceId = DeviceId(Uuid::from_u128(7));
    const NEXT: [&str; 2] = [MIGRATIONS[0], "CREATE TABLE extra (x INTEGER NOT NULL) STRICT;"];

    fn version(path: &Path) -> i64 {
        let connection = connection::reading(path).unwrap();
        connection
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .unwrap()
    }

    #[test]
    fn a_migration_leaves_a_copy_of_what_was() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("polku.db");
        create(&path, DEVICE).unwrap();
        let copy = migrate(&path, 1, &NEXT).unwrap();
        assert_eq!((version(&path), version(&copy)), (2, 1));
        let old = described(&connection::reading(&copy).unwrap()).unwrap();
        assert_eq!(old, expected(1).unwrap());
    }

    #[test]
    fn a_migration_that_fails_changes_nothing_and_never_takes_a_copys_name() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("polku.db");
        create(&path, DEVICE).unwrap();
        let broken = [
            MIGRATIONS[0],
            "CREATE TABLE extra (x INTEGER) STRICT; SELECT * FROM nowhere;",
        ];
        assert!(migrate(&path, 1, &broken).is_err());
        assert_eq!(version(&path), 1);
        let second = migrate(&path, 1, &NEXT).unwrap();
        assert!(second.ends_with("polku.db.before-2.2"), "{second:?}");
        assert!(dir.path().join("polku.db.before-2.1").exists());
    }

    #[test]
    fn what_an_interrupted_first_start_left_is_made_anew() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("polku.db");
        fs::write(dir.path().join("polku.db.new"), b"half").unwrap();
        create(&path, DEVICE).unwrap();
        assert_eq!(version(&path), 1);
        assert!(!dir.path().join("polku.db.new").exists());
    }
}
