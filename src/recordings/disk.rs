//! Plain files and folders: read within a limit, written whole or not at all, links never followed.
//!
//! Deliberately not here: what they hold.

use std::fs::{self, File, Permissions};
use std::io::{self, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use tempfile::Builder;

use super::RecordingsError;

fn failed(path: &Path) -> impl FnOnce(io::Error) -> RecordingsError + '_ {
    |source| RecordingsError::File {
        path: path.to_owned(),
        source,
    }
}

/// What stands at a path itself, not what it may lead to; none when there is nothing.
fn kind(path: &Path) -> Result<Option<fs::FileType>, RecordingsError> {
    match fs::symlink_metadata(path) {
        Ok(about) => Ok(Some(about.file_type())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failed(path)(error)),
    }
}

/// Whether there is a folder.
///
/// # Errors
/// [`RecordingsError::NotPlain`] when something else stands there.
pub(super) fn is_folder(path: &Path) -> Result<bool, RecordingsError> {
    match kind(path)? {
        None => Ok(false),
        Some(kind) if kind.is_dir() => Ok(true),
        Some(_) => Err(RecordingsError::NotPlain { path: path.to_owned() }),
    }
}

/// Makes a folder, unless it is there.
///
/// # Errors
/// [`RecordingsError::NotPlain`] when something else stands there, [`RecordingsError::File`] when it can't be made.
pub(super) fn make_folder(path: &Path) -> Result<(), RecordingsError> {
    if is_folder(path)? {
        return Ok(());
    }
    fs::create_dir_all(path).map_err(failed(path))
}

/// What a file holds; none when there is no such file.
///
/// # Errors
/// [`RecordingsError::NotPlain`], [`RecordingsError::TooLarge`] and [`RecordingsError::File`].
pub(super) fn read(path: &Path, limit: u64) -> Result<Option<Vec<u8>>, RecordingsError> {
    match kind(path)? {
        None => return Ok(None),
        Some(kind) if kind.is_file() => {}
        Some(_) => return Err(RecordingsError::NotPlain { path: path.to_owned() }),
    }
    let mut bytes = Vec::new();
    // One byte more than allowed is read, so that a file that grows meanwhile is noticed too.
    File::open(path)
        .and_then(|file| file.take(limit + 1).read_to_end(&mut bytes))
        .map_err(failed(path))?;
    if bytes.len() as u64 > limit {
        return Err(RecordingsError::TooLarge {
            path: path.to_owned(),
            limit,
        });
    }
    Ok(Some(bytes))
}

/// Puts a file in its place as a whole: after a power cut or on a full disk the old one is still there.
///
/// # Errors
/// [`RecordingsError::File`].
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), RecordingsError> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let put = || -> io::Result<()> {
        let mut file = Builder::new()
            .prefix(".")
            .suffix(".part")
            // What the machine's administrator takes in, the kiosk's own user must be able to read.
            .permissions(Permissions::from_mode(0o644))
            .tempfile_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist(path).map_err(|error| error.error)?;
        File::open(folder)?.sync_all()
    };
    put().map_err(failed(path))
}
