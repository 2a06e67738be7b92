//! The staff's files on the disk, all for one user alone.
//!
//! Deliberately not here: what they hold.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use super::error::StaffError;

/// The file with the members.
pub(super) const KEPT: &str = "staff.json";
/// The file with the tries.
pub(super) const TRIES: &str = "staff.tries";
/// The file with the pepper.
pub(super) const PEPPER: &str = "pepper";

/// What a file holds; none when there is no such file.
pub(super) fn read(path: &Path) -> Result<Option<Vec<u8>>, StaffError> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(failed(path, source)),
    }
}

/// Writes over a file in place, and makes it when there is none: one small write inside one sector, which needs no room.
pub(super) fn write_over(path: &Path, bytes: &[u8]) -> Result<(), StaffError> {
    let write = || -> io::Result<()> {
        let mut file = for_this_user_alone().create(true).truncate(false).open(path)?;
        file.write_all(bytes)?;
        file.sync_all()
    };
    write().map_err(|source| failed(path, source))
}

/// Replaces a file as a whole: after a power cut it is the old one or the new one. Its owner stays the same.
///
/// The machine's administrator does this in a folder where the kiosk's user may put anything: so nothing is followed that
/// leads out of it.
pub(super) fn replace(dir: &Path, name: &str, bytes: &[u8]) -> Result<(), StaffError> {
    let path = dir.join(name);
    let part = dir.join(format!("{name}.part"));
    let write = || -> io::Result<()> {
        match fs::remove_file(&part) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut file = for_this_user_alone().create_new(true).open(&part)?;
        #[cfg(unix)]
        keep_owner(&file, &path)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&part, &path)?;
        #[cfg(unix)]
        File::open(dir)?.sync_all()?;
        Ok(())
    };
    write().map_err(|source| failed(&path, source))
}

/// Replaces a file that is there; makes none.
pub(super) fn replace_if_there(dir: &Path, name: &str, bytes: &[u8]) -> Result<(), StaffError> {
    let path = dir.join(name);
    match fs::symlink_metadata(&path) {
        Ok(_) => replace(dir, name, bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(source) => Err(failed(&path, source)),
    }
}

/// How a file is opened to be written.
fn for_this_user_alone() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// A file that the machine's administrator replaces stays the kiosk's own: it could not read it otherwise.
#[cfg(unix)]
fn keep_owner(new: &File, old: &Path) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, fchown};
    let old = match fs::symlink_metadata(old) {
        Ok(old) => old,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    if new.metadata()?.uid() == old.uid() {
        return Ok(());
    }
    fchown(new, Some(old.uid()), Some(old.gid()))
}

fn failed(path: &Path, source: io::Error) -> StaffError {
    StaffError::File {
        path: path.to_owned(),
        source,
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    #[test]
    fn what_is_put_in_the_way_leads_nowhere() {
        let (dir, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let others = elsewhere.path().join("others");
        fs::write(&others, "theirs").unwrap();
        for name in [KEPT, "staff.json.part"] {
            symlink(&others, dir.path().join(name)).unwrap();
        }
        replace(dir.path(), KEPT, b"ours").unwrap();
        assert_eq!(fs::read(&others).unwrap(), b"theirs");
        let path = dir.path().join(KEPT);
        assert!(fs::symlink_metadata(&path).unwrap().is_file());
        assert_eq!(read(&path).unwrap().unwrap(), b"ours");
    }

    #[test]
    fn only_what_is_there_is_replaced_where_that_is_asked() {
        let dir = tempfile::tempdir().unwrap();
        replace_if_there(dir.path(), TRIES, b"new").unwrap();
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
        write_over(&dir.path().join(TRIES), b"old").unwrap();
        replace_if_there(dir.path(), TRIES, b"new").unwrap();
        assert_eq!(read(&dir.path().join(TRIES)).unwrap().unwrap(), b"new");
    }
}
