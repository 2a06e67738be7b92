//! A file that appears whole or not at all: written beside its place, made durable, then moved there.
//!
//! What is being written has a name of its own (`.polku-….part`) in the same folder, so a stick that is pulled out midway keeps the
//! old file. Such leavings are swept away by the next file that begins in their folder, once they are a day old.

use std::fs::{self, File, Permissions};
use std::io::{self, BufWriter, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use tempfile::{Builder, NamedTempFile};

use super::{ExportError, leavings, read_back};

/// How many bytes are collected before the disk is asked.
const BUFFER: usize = 64 * 1024;

/// A file being written. Dropped before [`WholeFile::finish`], it leaves nothing behind.
#[derive(Debug)]
pub struct WholeFile {
    path: PathBuf,
    folder: PathBuf,
    temporary: BufWriter<Hashed>,
}

/// The temporary file, with the hash of what was written to it.
#[derive(Debug)]
struct Hashed {
    file: NamedTempFile,
    hash: Sha256,
}

impl Write for Hashed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = self.file.write(bytes)?;
        self.hash.update(bytes.get(..taken).unwrap_or(bytes));
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl WholeFile {
    /// Begins a file at this path. What stands there stays until the end.
    ///
    /// # Errors
    /// [`ExportError`] when its folder can't be written to, or when something else than a file stands there: a device or a
    /// pipe would be gone for good.
    pub fn create(path: &Path) -> Result<Self, ExportError> {
        let not_a_file = || ExportError::NotAFile { path: path.to_owned() };
        if path.file_name().is_none() || fs::metadata(path).is_ok_and(|about| !about.is_file()) {
            return Err(not_a_file());
        }
        let folder = match path.parent() {
            Some(parent) if parent.as_os_str().is_empty() => Path::new("."),
            Some(parent) => parent,
            None => return Err(not_a_file()),
        };
        let temporary = Builder::new()
            .prefix(leavings::PREFIX)
            .suffix(leavings::SUFFIX)
            // What a program's new files usually get: the umask takes away from it.
            .permissions(Permissions::from_mode(0o666))
            .tempfile_in(folder)
            .map_err(|source| ExportError::Write {
                path: path.to_owned(),
                source,
            })?;
        leavings::sweep(folder, temporary.as_file());
        let hashed = Hashed {
            file: temporary,
            hash: Sha256::new(),
        };
        Ok(Self {
            path: path.to_owned(),
            folder: folder.to_owned(),
            temporary: BufWriter::with_capacity(BUFFER, hashed),
        })
    }

    /// Makes what was written durable and puts it in its place.
    ///
    /// # Errors
    /// [`ExportError::Write`]; what stood there before is still there.
    pub fn finish(self) -> Result<(), ExportError> {
        self.put(false)
    }

    /// The same, but before it is put in its place it is read back from the disk and compared (SHA-256). Only then may somebody
    /// be told that a stick can be taken out. It is compared before it is moved, so that a disk that keeps something else than
    /// it was given does not cost the old file as well; moving changes the name only.
    ///
    /// # Errors
    /// [`ExportError::Differs`] or [`ExportError::Write`]; what stood there before is still there.
    pub fn finish_checked(self) -> Result<(), ExportError> {
        self.put(true)
    }

    fn put(self, checked: bool) -> Result<(), ExportError> {
        let Self {
            path,
            folder,
            temporary,
        } = self;
        let failed = |source| ExportError::Write {
            path: path.clone(),
            source,
        };
        let Hashed { file, hash } = temporary.into_inner().map_err(|error| failed(error.into_error()))?;
        file.as_file().sync_all().map_err(failed)?;
        if checked {
            let kept = read_back::hash(file.path()).map_err(failed)?;
            if kept != hash.finalize() {
                return Err(ExportError::Differs { path });
            }
        }
        file.persist(&path).map_err(|error| failed(error.error))?;
        // The name is durable once its folder is.
        sync(&folder).map_err(failed)
    }

    /// Where it will stand.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// Makes a folder's names durable. Some file systems of sticks have no way to do so and say that it is an invalid argument:
/// then it is durable with the next write of the disk, and the file is whole anyway.
fn sync(folder: &Path) -> io::Result<()> {
    match File::open(folder)?.sync_all() {
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => Ok(()),
        other => other,
    }
}

impl Write for WholeFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.temporary.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.temporary.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).unwrap();
        entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect()
    }

    #[test]
    fn it_is_there_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("table.csv");
        std::fs::write(&path, "old").unwrap();
        let mut abandoned = WholeFile::create(&path).unwrap();
        abandoned.write_all(b"new, but").unwrap();
        drop(abandoned);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "old");
        let mut finished = WholeFile::create(&path).unwrap();
        finished.write_all(b"new").unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "old");
        finished.finish().unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "new");
        assert_eq!(names(folder.path()), ["table.csv"]);
    }

    #[test]
    fn a_folder_a_socket_and_a_device_are_no_files() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(
            WholeFile::create(folder.path()),
            Err(ExportError::NotAFile { .. })
        ));
        let socket = folder.path().join("socket");
        let _listens = std::os::unix::net::UnixListener::bind(&socket).unwrap();
        for other in [&socket, Path::new("/dev/null")] {
            assert!(matches!(WholeFile::create(other), Err(ExportError::NotAFile { .. })));
        }
        assert_eq!(names(folder.path()), ["socket"]);
        let nowhere = folder.path().join("no/table.csv");
        assert!(matches!(WholeFile::create(&nowhere), Err(ExportError::Write { .. })));
    }

    /// The name that a file has while it is being written.
    fn part(folder: &Path) -> PathBuf {
        let name = names(folder).into_iter().find(|name| leavings::is_ours(name)).unwrap();
        folder.join(name)
    }

    #[test]
    fn what_the_disk_keeps_is_compared() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("table.csv");
        let content = b"0123456789abcdef".repeat(20_000);
        let mut whole = WholeFile::create(&path).unwrap();
        whole.write_all(&content).unwrap();
        whole.finish_checked().unwrap();
        assert_eq!(fs::read(&path).unwrap(), content);

        let mut spoilt = WholeFile::create(&path).unwrap();
        spoilt.write_all(&content).unwrap();
        // The disk changes one bit of what it already has.
        let disk = fs::OpenOptions::new().write(true).open(part(folder.path())).unwrap();
        std::os::unix::fs::FileExt::write_at(&disk, b"1", 0).unwrap();
        let said = spoilt.finish_checked().unwrap_err();
        assert!(matches!(said, ExportError::Differs { .. }), "{said}");
        assert_eq!(fs::read(&path).unwrap(), content, "the old file is whole");
        assert_eq!(names(folder.path()), ["table.csv"]);
    }

    #[test]
    fn a_stick_pulled_out_keeps_the_old_file() {
        let folder = tempfile::tempdir().unwrap();
        let (stick, pulled) = (folder.path().join("stick"), folder.path().join("pulled"));
        fs::create_dir(&stick).unwrap();
        fs::write(stick.join("table.csv"), "old").unwrap();
        for checked in [false, true] {
            let mut file = WholeFile::create(&stick.join("table.csv")).unwrap();
            file.write_all(b"new").unwrap();
            fs::rename(&stick, &pulled).unwrap();
            let said = file.put(checked).unwrap_err();
            assert!(matches!(said, ExportError::Write { .. }), "{said}");
            fs::rename(&pulled, &stick).unwrap();
            assert_eq!(fs::read_to_string(stick.join("table.csv")).unwrap(), "old");
        }
    }

    #[test]
    fn what_was_left_long_ago_is_swept_away() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("table.csv");
        let long_ago = std::time::SystemTime::now() - std::time::Duration::from_secs(25 * 3600);
        let put = |name: &str, old: bool| {
            let file = File::create(folder.path().join(name)).unwrap();
            if old {
                file.set_modified(long_ago).unwrap();
            }
        };
        put(".polku-aB3dE9.part", true);
        put(".polku-new123.part", false);
        put("polku-aB3dE9.part", true);
        put(".polku-aB3dE9.part.txt", true);
        put(".polku-my own notes.part", true);
        fs::create_dir(folder.path().join(".polku-folder.part")).unwrap();
        WholeFile::create(&path).unwrap().finish().unwrap();
        let mut left = names(folder.path());
        left.sort();
        assert_eq!(
            left,
            [
                ".polku-aB3dE9.part.txt",
                ".polku-folder.part",
                ".polku-my own notes.part",
                ".polku-new123.part",
                "polku-aB3dE9.part",
                "table.csv"
            ]
        );
    }
}
