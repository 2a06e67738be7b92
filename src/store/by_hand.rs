//! When the journal's files may be opened by hand, past SQLite.
//!
//! A process that closes any handle of a file sets free all of its own locks on it (POSIX `fcntl`, IEEE 1003.1; sqlite.org/
//! howtocorrupt.html, section 2.2). SQLite's locks on the journal would be gone without its knowing, and another program could
//! take the WAL away from under it. So whoever reads the bytes closes the writing connection first and asks here, where those
//! who read beside a running kiosk in the same process are known. That is a list for the whole process because the locks are.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The folders that are being read, as often as they are.
static READ: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// As long as it is held, nobody in this process opens the files of its folder by hand.
#[derive(Debug)]
pub(super) struct Reading {
    dir: PathBuf,
}

/// Holds off everybody who would open the folder's files by hand. Waits for who does it now.
pub(super) fn not_now(dir: &Path) -> Reading {
    let dir = in_full(dir);
    read().push(dir.clone());
    Reading { dir }
}

/// Does something with the folder's files by hand, while nobody can begin to read. None when somebody reads already: nobody
/// waits for them here.
pub(super) fn now<T>(dir: &Path, work: impl FnOnce() -> T) -> Option<T> {
    let dir = in_full(dir);
    let read = read();
    (!read.contains(&dir)).then(work)
}

impl Drop for Reading {
    fn drop(&mut self) {
        let mut read = read();
        if let Some(place) = read.iter().position(|dir| *dir == self.dir) {
            read.swap_remove(place);
        }
    }
}

fn read() -> MutexGuard<'static, Vec<PathBuf>> {
    // A push or a removal is never left half done.
    READ.lock().unwrap_or_else(PoisonError::into_inner)
}

fn in_full(dir: &Path) -> PathBuf {
    dir.canonicalize().unwrap_or_else(|_| dir.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_reads_holds_the_bytes_of_that_folder_off() {
        let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let first = not_now(here.path());
        let second = not_now(&here.path().join("."));
        assert_eq!(now(there.path(), || 1), Some(1));
        drop(first);
        assert_eq!(now(here.path(), || 1), None);
        drop(second);
        assert_eq!(now(here.path(), || 1), Some(1));
    }
}
