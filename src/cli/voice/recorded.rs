//! What `polku voice check --data` says of people's recordings, in the words and with the bounds of the content's clips.
//!
//! A recording that can't be heard as it should is an error; one that waits for somebody, or speaks an older text, is told.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rayon::prelude::*;

use crate::audio::mastering;
use crate::content::recordings::{Measured, Recordings, Sha256Hex, Take};
use crate::i18n::{ClipId, Lang, Texts};
use crate::recordings::{Archive, RecordingsError};

/// The recordings of a data folder.
pub(super) struct Recorded {
    archive: Archive,
    all: Recordings,
    /// Languages whose list can't be read, a line each.
    pub wrong: Vec<String>,
}

/// What was found of a language.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct OfLanguage {
    /// A line for each recording that is not heard, in the order of the clips' names.
    pub lines: Vec<String>,
    /// How many of those are errors.
    pub errors: usize,
    /// The clips that a good recording stands for.
    pub heard: BTreeSet<ClipId>,
}

/// How a recording is.
enum How {
    Heard,
    Told(&'static str),
    Wrong(String),
}

impl Recorded {
    /// Reads the lists.
    pub fn read(data: &Path) -> Result<Self, RecordingsError> {
        // A folder that was mistyped has no recordings either.
        fs::read_dir(data).map_err(|source| RecordingsError::File {
            path: data.to_owned(),
            source,
        })?;
        let archive = Archive::of(data);
        let (all, wrong) = archive.read();
        Ok(Self {
            archive,
            all,
            wrong: wrong.iter().map(ToString::to_string).collect(),
        })
    }

    /// The languages in which something is recorded.
    pub fn languages(&self) -> BTreeSet<Lang> {
        self.all.0.keys().map(|clip| clip.lang).collect()
    }

    /// Looks at a language's recordings. `decode`: listens to them, instead of believing the list once the hash is right.
    pub fn of_language(&self, lang: Lang, texts: &Texts, decode: bool) -> OfLanguage {
        let of_lang = self.all.0.iter().filter(|(clip, _)| clip.lang == lang);
        let takes: Vec<(&ClipId, &Take, bool)> = of_lang
            .flat_map(|(clip, recorded)| {
                let approved = recorded.approved.iter().map(|one| (&one.take, false));
                let waiting = recorded.waiting.iter().map(|take| (take, true));
                approved.chain(waiting).map(move |(take, waits)| (clip, take, waits))
            })
            .collect();
        let looked: Vec<How> = takes
            .par_iter()
            .map(|(clip, take, waits)| self.how(clip, take, *waits, texts, decode))
            .collect();
        let mut found = OfLanguage::default();
        for ((clip, _, waits), how) in takes.into_iter().zip(looked) {
            let which = if waits {
                "the waiting recording"
            } else {
                "the recording"
            };
            let what = match how {
                How::Heard => {
                    found.heard.insert(clip.clone());
                    continue;
                }
                How::Told(what) => what.to_owned(),
                How::Wrong(what) => {
                    found.errors += 1;
                    what
                }
            };
            found.lines.push(format!("{clip}: {which} {what}"));
        }
        found
    }

    fn how(&self, clip: &ClipId, take: &Take, waits: bool, texts: &Texts, decode: bool) -> How {
        if let Some(what) = self.wrong_with(clip, take, decode) {
            return How::Wrong(what);
        }
        match texts.spoken(clip) {
            None => How::Told("speaks a text that is not there any more"),
            Some(text) if Sha256Hex::of_text(&text) != take.text_sha256 => How::Told("speaks an older text"),
            Some(_) if waits => How::Told("has not been approved yet"),
            Some(_) => How::Heard,
        }
    }

    fn wrong_with(&self, clip: &ClipId, take: &Take, decode: bool) -> Option<String> {
        let bytes = match self.archive.bytes(clip, take) {
            Ok(bytes) => bytes,
            Err(RecordingsError::Differs { .. }) => return Some("is not the file that the manifest says".to_owned()),
            Err(error) => return Some(format!("cannot be read: {error}")),
        };
        let said = Measured {
            ms: take.ms,
            lufs: take.lufs,
            peak: take.peak,
        };
        let measured = if decode { mastering::measure(&bytes) } else { Ok(said) };
        measured.map_or_else(|error| Some(error.to_string()), |measured| measured.wrong())
    }
}
