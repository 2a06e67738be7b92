//! A file that appears whole or not at all: written beside its place, made durable, then moved there.

use std::fs::{self, File, Permissions};
use std::io::{self, BufWriter, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use super::ExportError;

/// A file being written. Dropped before [`WholeFile::finish`], it leaves nothing behind.
#[derive(Debug)]
pub struct WholeFile {
    path: PathBuf,
    folder: PathBuf,
    temporary: BufWriter<NamedTempFile>,
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
            .prefix(".polku-")
            .suffix(".part")
            // What a program's new files usually get: the umask takes away from it.
            .permissions(Permissions::from_mode(0o666))
            .tempfile_in(folder)
            .map_err(|source| ExportError::Write {
                path: path.to_owned(),
                source,
            })?;
        Ok(Self {
            path: path.to_owned(),
            folder: folder.to_owned(),
            temporary: BufWriter::new(temporary),
        })
    }

    /// Makes what was written durable and puts it in its place.
    ///
    /// # Errors
    /// [`ExportError::Write`]; what stood there before is still there.
    pub fn finish(self) -> Result<(), ExportError> {
        let Self {
            path,
            folder,
            temporary,
        } = self;
        let put = || -> io::Result<()> {
            let temporary = temporary.into_inner().map_err(io::IntoInnerError::into_error)?;
            temporary.as_file().sync_all()?;
            temporary.persist(&path).map_err(|failed| failed.error)?;
            // The name is durable once its folder is.
            File::open(&folder)?.sync_all()
        };
        put().map_err(|source| ExportError::Write {
            path: path.clone(),
            source,
        })
    }

    /// Where it will stand.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
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
}
