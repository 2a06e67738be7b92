//! The adapter that keeps people's recordings in the data folder: `recordings/<lang>/manifest.json`, and the clips beside it.
//!
//! A clip's file has the beginning of its hash in its name, so a new one never stands in the place of an old one: writing the
//! manifest is the moment at which a recording counts, and until then all is as it was, whatever fails. Never follows a link,
//! and takes only what is small enough and named as a clip. Uses `content` for what a recording is, zip for packs. Deliberately
//! not here: sound, who may approve, and which recording is heard.

mod disk;
mod error;
pub mod pack;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::base::ShortText;
use crate::content::recordings::{Approved, Person, Recorded, Recordings, Sha256Hex, Take};
use crate::i18n::{ClipId, Lang};

pub use error::RecordingsError;

/// The largest clip that is kept, in bytes: thirty seconds need a third of it.
pub const MAX_CLIP: u64 = 256 << 10;
/// The largest manifest that is read, in bytes.
const MAX_MANIFEST: u64 = 8 << 20;
/// The most clips of a language.
const MAX_CLIPS: usize = 10_000;
/// The folder in the data folder.
const FOLDER: &str = "recordings";
const MANIFEST: &str = "manifest.json";

/// `manifest.json` of a language.
#[derive(Debug, Serialize, Deserialize)]
struct Manifest {
    lang: Lang,
    recordings: BTreeMap<String, Recorded>,
}

/// The folder of recordings.
#[derive(Debug, Clone)]
pub struct Archive {
    folder: PathBuf,
}

impl Archive {
    /// The one in this data folder. It need not exist yet.
    #[must_use]
    pub fn of(data: &Path) -> Self {
        Self {
            folder: data.join(FOLDER),
        }
    }

    /// Everything that was recorded. A language whose manifest can't be read is told, and the others are given.
    #[must_use]
    pub fn read(&self) -> (Recordings, Vec<RecordingsError>) {
        let mut all = Recordings::default();
        let mut wrong = Vec::new();
        for lang in Lang::ALL {
            match self.language(lang) {
                Ok(clips) => all.0.extend(clips),
                Err(error) => wrong.push(error),
            }
        }
        (all, wrong)
    }

    /// Where a recording's file is.
    #[must_use]
    pub fn path(&self, clip: &ClipId, take: &Take) -> PathBuf {
        self.of_language(clip.lang).join(file_name(clip, &take.file_sha256))
    }

    /// A recording's file, if it is still what it was.
    ///
    /// # Errors
    /// [`RecordingsError::File`] when it can't be read, [`RecordingsError::Differs`] when it is another one.
    pub fn bytes(&self, clip: &ClipId, take: &Take) -> Result<Vec<u8>, RecordingsError> {
        let path = self.path(clip, take);
        let bytes = disk::read(&path, MAX_CLIP)?.ok_or_else(|| RecordingsError::Gone { path: path.clone() })?;
        if Sha256Hex::of(&bytes) == take.file_sha256 {
            Ok(bytes)
        } else {
            Err(RecordingsError::Differs { path })
        }
    }

    /// Keeps a new recording of a clip. It waits to be approved; what is heard stays, and what waited before is thrown away.
    ///
    /// # Errors
    /// [`RecordingsError`] when it can't be kept, as on a full disk; everything is as it was then.
    pub fn keep(&self, clip: &ClipId, take: Take, bytes: &[u8]) -> Result<(), RecordingsError> {
        let path = self.put(clip, bytes, &take.file_sha256)?;
        self.change(clip, |recorded| {
            recorded.waiting = Some(take);
            Ok(())
        })
        .inspect_err(|_| self.sweep(clip.lang, &[path]))
    }

    /// Approves the recording that waits, if it is still the one with this hash: from now on it is the one that is heard.
    /// `name` is what whoever approves is called, because a pack names its speakers.
    ///
    /// # Errors
    /// [`RecordingsError::NotWaiting`], [`RecordingsError::SamePerson`] for who has recorded it, [`RecordingsError::Differs`] when
    /// its file is not what it was; or the disk's own.
    pub fn approve(
        &self,
        clip: &ClipId,
        file: &Sha256Hex,
        by: Person,
        name: Option<ShortText>,
    ) -> Result<(), RecordingsError> {
        self.change(clip, |recorded| {
            let take = recorded.waiting.take_if(|take| take.file_sha256 == *file);
            let take = take.ok_or(RecordingsError::NotWaiting)?;
            let named = name.map(Person::Name);
            if by.may_be(&take.by) || named.is_some_and(|named| named.may_be(&take.by)) {
                return Err(RecordingsError::SamePerson);
            }
            self.bytes(clip, &take)?;
            recorded.approved = Some(Approved { take, approved_by: by });
            Ok(())
        })
    }

    /// Throws away the recording with this hash, whether it waits or is heard.
    ///
    /// # Errors
    /// [`RecordingsError`] when the manifest can't be written; the recording is still there then.
    pub fn delete(&self, clip: &ClipId, file: &Sha256Hex) -> Result<(), RecordingsError> {
        self.change(clip, |recorded| {
            recorded.waiting.take_if(|take| take.file_sha256 == *file);
            recorded.approved.take_if(|one| one.take.file_sha256 == *file);
            Ok(())
        })
    }

    fn of_language(&self, lang: Lang) -> PathBuf {
        self.folder.join(lang.tag())
    }

    fn language(&self, lang: Lang) -> Result<BTreeMap<ClipId, Recorded>, RecordingsError> {
        let folder = self.of_language(lang);
        let path = folder.join(MANIFEST);
        if !disk::is_folder(&self.folder)? || !disk::is_folder(&folder)? {
            return Ok(BTreeMap::new());
        }
        let Some(bytes) = disk::read(&path, MAX_MANIFEST)? else {
            return Ok(BTreeMap::new());
        };
        let manifest: Manifest = serde_json::from_slice(&bytes).map_err(|source| RecordingsError::Damaged {
            path: path.clone(),
            source: Some(source),
        })?;
        let damaged = || RecordingsError::Damaged {
            path: path.clone(),
            source: None,
        };
        if manifest.lang != lang || manifest.recordings.len() > MAX_CLIPS {
            return Err(damaged());
        }
        let named = manifest.recordings.into_iter();
        named
            .map(|(name, recorded)| Ok((ClipId::from_name(lang, &name).ok_or_else(damaged)?, recorded)))
            .collect()
    }

    /// Writes a clip's file, which nothing names yet. Gives where it is.
    fn put(&self, clip: &ClipId, bytes: &[u8], hash: &Sha256Hex) -> Result<PathBuf, RecordingsError> {
        let folder = self.of_language(clip.lang);
        let path = folder.join(file_name(clip, hash));
        if bytes.len() as u64 > MAX_CLIP {
            return Err(RecordingsError::TooLarge { path, limit: MAX_CLIP });
        }
        if Sha256Hex::of(bytes) != *hash {
            return Err(RecordingsError::Differs { path });
        }
        disk::make_folder(&self.folder)?;
        disk::make_folder(&folder)?;
        disk::write(&path, bytes)?;
        Ok(path)
    }

    /// Takes away what was written for a change that failed: on a full disk nothing stays that nobody hears.
    fn sweep(&self, lang: Lang, written: &[PathBuf]) {
        let Ok(all) = self.language(lang) else { return };
        let named = self.files(&all);
        for path in written.iter().filter(|path| !named.contains(*path)) {
            let _stays_behind = fs::remove_file(path);
        }
    }

    /// The files of these recordings.
    fn files(&self, all: &BTreeMap<ClipId, Recorded>) -> BTreeSet<PathBuf> {
        let takes = all
            .iter()
            .flat_map(|(clip, one)| one.takes().map(move |take| (clip, take)));
        takes.map(|(clip, take)| self.path(clip, take)).collect()
    }

    /// Changes what is noted of a clip.
    fn change(
        &self,
        clip: &ClipId,
        how: impl FnOnce(&mut Recorded) -> Result<(), RecordingsError>,
    ) -> Result<(), RecordingsError> {
        self.change_all(clip.lang, |clips| how(clips.entry(clip.clone()).or_default()))
    }

    /// Changes what is noted of a language's clips. Files that nothing names any more are taken away afterwards.
    fn change_all(
        &self,
        lang: Lang,
        how: impl FnOnce(&mut BTreeMap<ClipId, Recorded>) -> Result<(), RecordingsError>,
    ) -> Result<(), RecordingsError> {
        let old = self.language(lang)?;
        let mut new = old.clone();
        how(&mut new)?;
        new.retain(|_, recorded| recorded.takes().next().is_some());
        if new == old {
            return Ok(());
        }
        if new.len() > MAX_CLIPS {
            return Err(RecordingsError::TooMany { limit: MAX_CLIPS });
        }
        let path = self.of_language(lang).join(MANIFEST);
        let manifest = Manifest {
            lang,
            recordings: new.iter().map(|(clip, one)| (clip.name(), one.clone())).collect(),
        };
        let mut bytes = serde_json::to_vec_pretty(&manifest).map_err(|source| RecordingsError::Damaged {
            path: path.clone(),
            source: Some(source),
        })?;
        bytes.push(b'\n');
        disk::write(&path, &bytes)?;
        for path in self.files(&old).difference(&self.files(&new)) {
            // A file that stays behind is named by nothing, and costs a few kilobytes.
            let _stays_behind = fs::remove_file(path);
        }
        Ok(())
    }
}

fn file_name(clip: &ClipId, hash: &Sha256Hex) -> String {
    let beginning = hash.as_str().get(..16).unwrap_or_default();
    format!("{}.{beginning}.opus", clip.name())
}

#[cfg(test)]
mod full_disk_tests;
#[cfg(test)]
mod tests;
