//! Files that were begun and never finished: a power cut or a stick pulled out leaves them in their folder.

use std::fs::{self, DirEntry, File};
use std::path::Path;
use std::time::{Duration, SystemTime};

/// How the name of a file begins while it is being written.
pub(super) const PREFIX: &str = ".polku-";
/// How it ends.
pub(super) const SUFFIX: &str = ".part";

/// One that has not changed for so long is nobody's any more.
const OLD: Duration = Duration::from_secs(24 * 60 * 60);

/// Removes what was left in a folder long ago. `fresh` is a file made just now in the same folder: its time says what time it is
/// by the same clock that dated the others. What can't be removed stays; it hinders nobody.
pub(super) fn sweep(folder: &Path, fresh: &File) {
    let Ok(now) = fresh.metadata().and_then(|about| about.modified()) else {
        return;
    };
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name().to_str().is_some_and(is_ours) && is_old(&entry, now) {
            fs::remove_file(entry.path()).ok();
        }
    }
}

/// Whether a file has a name as only we give it: letters and digits between the prefix and the suffix.
pub(super) fn is_ours(name: &str) -> bool {
    let between = name.strip_prefix(PREFIX).and_then(|rest| rest.strip_suffix(SUFFIX));
    between.is_some_and(|chance| !chance.is_empty() && chance.chars().all(|sign| sign.is_ascii_alphanumeric()))
}

fn is_old(entry: &DirEntry, now: SystemTime) -> bool {
    // Not followed: a link is not ours.
    let Ok(about) = entry.metadata() else { return false };
    let age = about.modified().ok().and_then(|then| now.duration_since(then).ok());
    about.is_file() && age.is_some_and(|age| age >= OLD)
}
