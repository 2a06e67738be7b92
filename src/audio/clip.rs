//! Clip files: which names are allowed, where the file is, and how large it may be.
//!
//! A clip's file is `<audio root>/<lang>/<key>.opus`. Names come from content that others write, so they are checked
//! here before a path is made, and the path is checked again after links are followed.
//! Uses the file system. Decoding is in [`super::opus`]; nothing is kept here.

use std::fmt;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use super::{AudioError, Samples, opus};

/// The largest clip file that is opened, in bytes (1 MiB: about seven minutes at 20 kbit/s).
pub const MAX_FILE_BYTES: u64 = 1 << 20;

const MAX_LANG: usize = 16;
const MAX_KEY: usize = 120;

/// One sound file that speaks one message, named as content names it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clip {
    /// The language's folder, such as `fi` or `so` (BCP 47, lower case).
    pub lang: String,
    /// The message's key: `a-z`, `0-9`, `.` and `-`.
    pub key: String,
}

impl Clip {
    /// A clip by its language and key. The names are checked when the file is looked for.
    pub fn new(lang: impl Into<String>, key: impl Into<String>) -> Self {
        Self {
            lang: lang.into(),
            key: key.into(),
        }
    }
}

impl fmt::Display for Clip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Debug-quoted, since a refused name may hold anything.
        write!(f, "clip {:?} in {:?}", self.key, self.lang)
    }
}

fn is_name(text: &str, longest: usize, dots: bool) -> bool {
    text.len() <= longest
        && text.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
        && !text.contains("..")
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || (dots && b == b'.'))
}

/// Where the clip's file would be under `root`; the disk is not touched.
///
/// # Errors
/// [`AudioError::Name`] when a name holds anything that could be more than a file name.
pub fn path(root: &Path, clip: &Clip) -> Result<PathBuf, AudioError> {
    if is_name(&clip.lang, MAX_LANG, false) && is_name(&clip.key, MAX_KEY, true) {
        Ok(root.join(&clip.lang).join(format!("{}.opus", clip.key)))
    } else {
        Err(AudioError::Name { clip: clip.clone() })
    }
}

/// The bytes of the clip's file.
///
/// # Errors
/// [`AudioError::Name`], [`AudioError::Read`], [`AudioError::Outside`] and [`AudioError::TooLarge`].
pub fn read(root: &Path, clip: &Clip) -> Result<Vec<u8>, AudioError> {
    let failed = |source| AudioError::Read {
        clip: clip.clone(),
        source,
    };
    let wanted = path(root, clip)?;
    let root = fs::canonicalize(root).map_err(failed)?;
    let real = fs::canonicalize(wanted).map_err(failed)?;
    let about = fs::metadata(&real).map_err(failed)?;
    // A pipe or a device must not even be opened: that alone can wait for ever.
    if !real.starts_with(&root) || !about.is_file() {
        return Err(AudioError::Outside { clip: clip.clone() });
    }
    within_limit(&real, clip)
}

fn within_limit(file: &Path, clip: &Clip) -> Result<Vec<u8>, AudioError> {
    let failed = |source| AudioError::Read {
        clip: clip.clone(),
        source,
    };
    let mut bytes = Vec::new();
    // One byte more than allowed is read, so that a file that grows meanwhile is noticed too.
    File::open(file)
        .and_then(|file| file.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes))
        .map_err(failed)?;
    if bytes.len() as u64 > MAX_FILE_BYTES {
        return Err(AudioError::TooLarge {
            clip: clip.clone(),
            limit: MAX_FILE_BYTES,
        });
    }
    Ok(bytes)
}

/// The sound of a recording that is heard in place of the clip: a plain file, not through a link.
///
/// # Errors
/// [`AudioError::Read`], [`AudioError::Outside`], [`AudioError::TooLarge`] and those of [`opus::decode`].
pub fn load_recording(file: &Path, clip: &Clip) -> Result<Samples, AudioError> {
    let about = fs::symlink_metadata(file).map_err(|source| AudioError::Read {
        clip: clip.clone(),
        source,
    })?;
    if !about.is_file() {
        return Err(AudioError::Outside { clip: clip.clone() });
    }
    Ok(opus::decode(&within_limit(file, clip)?)?.into())
}

/// The clip's sound, read and decoded.
///
/// # Errors
/// Those of [`read`] and of [`opus::decode`].
pub fn load(root: &Path, clip: &Clip) -> Result<Samples, AudioError> {
    load_telling(root, clip, |_| ())
}

/// As [`load`], and of a long clip tells the beginning first, as [`opus::decode_telling`] does.
///
/// # Errors
/// Those of [`load`].
pub fn load_telling(root: &Path, clip: &Clip, tell: impl FnOnce(&[f32])) -> Result<Samples, AudioError> {
    Ok(opus::decode_telling(&read(root, clip)?, tell)?.into())
}
