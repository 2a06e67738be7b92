//! Several files that change together: all of them, or none.

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use super::{ExportError, WholeFile};

/// Puts files in their places. Each is written whole beside its place before the first one is moved; when one can't be moved after
/// all, those that were get back what stood there.
///
/// # Errors
/// [`ExportError`]; then everything is as it was.
pub fn put_together(files: &[(PathBuf, String)]) -> Result<(), ExportError> {
    let failed = |path: &PathBuf, source| ExportError::Write {
        path: path.clone(),
        source,
    };
    let mut begun = Vec::new();
    for (path, text) in files {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|source| failed(path, source))?;
        }
        let mut file = WholeFile::create(path)?;
        let written = file.write_all(text.as_bytes()).and_then(|()| file.flush());
        written.map_err(|source| failed(path, source))?;
        begun.push((file, fs::read(path).ok()));
    }
    let mut moved: Vec<(PathBuf, Option<Vec<u8>>)> = Vec::new();
    for (file, before) in begun {
        let path = file.path().to_owned();
        if let Err(error) = file.finish() {
            for (path, before) in moved {
                // As good as it goes: the disk has failed already.
                let _what_can_be_done = match before {
                    Some(bytes) => fs::write(&path, bytes),
                    None => fs::remove_file(&path),
                };
            }
            return Err(error);
        }
        moved.push((path, before));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_or_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let file = |name: &str, text: &str| (path(name), text.to_owned());
        put_together(&[file("a", "1"), file("new/b", "2")]).unwrap();
        assert_eq!(fs::read_to_string(path("a")).unwrap(), "1");
        assert_eq!(fs::read_to_string(path("new/b")).unwrap(), "2");
        // A folder stands where the second should be.
        put_together(&[file("a", "3"), file("new", "4")]).unwrap_err();
        assert_eq!(fs::read_to_string(path("a")).unwrap(), "1");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }
}
