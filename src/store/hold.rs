//! Takes a data folder without opening its journal, so that no kiosk runs while other files in it are changed.

use std::path::Path;

use super::error::StoreError;
use super::folder::{self, Folder};

/// A data folder that is taken. Dropping it, or any end of the process, sets it free.
#[derive(Debug)]
pub struct Held {
    _folder: Folder,
}

/// Takes a data folder that a kiosk has used. Makes nothing.
///
/// # Errors
/// [`StoreError::Locked`] while a kiosk uses it, [`StoreError::Absent`] where none ever has, and when it can't be written to.
pub fn hold(dir: &Path) -> Result<Held, StoreError> {
    let used = folder::lock(dir).try_exists();
    if !used.map_err(|error| StoreError::from_file(dir, error))? {
        return Err(StoreError::Absent { path: dir.to_owned() });
    }
    Ok(Held {
        _folder: Folder::claim(dir)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_held_once_and_is_free_again() {
        let dir = tempfile::tempdir().unwrap();
        assert!(matches!(hold(dir.path()), Err(StoreError::Absent { .. })));
        assert!(matches!(
            hold(&dir.path().join("nowhere")),
            Err(StoreError::Absent { .. })
        ));
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0, "something was made");
        let kiosk = Folder::claim(dir.path()).unwrap();
        assert!(matches!(hold(dir.path()), Err(StoreError::Locked { .. })));
        drop(kiosk);
        let held = hold(dir.path()).unwrap();
        assert!(matches!(Folder::claim(dir.path()), Err(StoreError::Locked { .. })));
        drop(held);
        assert!(Folder::claim(dir.path()).is_ok());
    }
}
