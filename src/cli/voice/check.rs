//! `polku voice check`: every message has a clip that speaks it as it is, and no clip is damaged, too long, too loud or too quiet.
//!
//! A language without a manifest has no voice: learners can only read it, which is told and is no mistake. Quick by default: the
//! manifest is taken at its word about loudness and length, once the hash of each file is right; `--decode` listens to every file.
//! With `--data` people's recordings are looked at too, and a message that one stands for needs no clip.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use rayon::prelude::*;
use serde::Deserialize;

use super::recorded::{OfLanguage, Recorded};
use crate::assets;
use crate::audio::{Clip, clip, mastering};
use crate::cli::content::ContentOption;
use crate::cli::language::language;
use crate::cli::{CliError, print};
use crate::content::recordings::{HIGHEST_PEAK, Level, Measured, Sha256Hex};
use crate::i18n::texts::text_sha256;
use crate::i18n::{ClipId, Lang, Texts};

/// Something is missing or wrong.
const ERRORS: u8 = 1;

#[derive(Debug, Args)]
pub(in crate::cli) struct Options {
    /// One language only, by its tag [default: all that are written]
    #[arg(long, value_name = "LANG", value_parser = language)]
    lang: Option<Lang>,
    /// Decode every clip and measure it, instead of believing the manifest
    #[arg(long)]
    decode: bool,
    /// Look at the recordings of people in this data folder too: which are heard, wait to be approved, or speak an older text
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    #[command(flatten)]
    content: ContentOption,
}

/// `audio/<lang>/manifest.json`, as far as it is looked at here.
#[derive(Debug, Deserialize)]
struct Manifest {
    clips: BTreeMap<String, Entry>,
}

#[derive(Debug, Deserialize)]
struct Entry {
    text_sha256: String,
    file_sha256: String,
    ms: u32,
    lufs: Level,
    /// The voice tools don't write it: what they make is held by a limiter.
    #[serde(default)]
    peak: Option<Level>,
}

pub(super) fn run(options: &Options) -> Result<ExitCode, CliError> {
    let (told, good) = looked(options)?;
    print::results(&told)?;
    Ok(ExitCode::from(if good { 0 } else { ERRORS }))
}

/// What is told, and whether all is well.
fn looked(options: &Options) -> Result<(String, bool), CliError> {
    let folder = assets::find(options.content.content.as_deref())?;
    let (sources, _) = assets::read(&folder)?;
    let (texts, _) = Texts::load(sources.under("locales/"));
    let recorded = options.data.as_deref().map(Recorded::read).transpose()?;
    let mut told = String::new();
    let mut good = true;
    let mut tell = |line: &str| {
        told.push_str(line);
        told.push('\n');
    };
    for line in recorded.iter().flat_map(|recorded| &recorded.wrong) {
        tell(line);
        good = false;
    }
    let langs: BTreeSet<Lang> = match options.lang {
        Some(lang) => [lang].into(),
        None => texts
            .written()
            .chain(recorded.iter().flat_map(Recorded::languages))
            .collect(),
    };
    // In the order in which languages are offered.
    for lang in Lang::ALL.into_iter().filter(|lang| langs.contains(lang)) {
        let tag = lang.tag();
        let of_people = recorded
            .as_ref()
            .map(|recorded| recorded.of_language(lang, &texts, options.decode))
            .unwrap_or_default();
        of_people.lines.iter().for_each(|line| tell(line));
        let OfLanguage { heard, errors, lines } = of_people;
        good &= errors == 0;
        if !(heard.is_empty() && lines.is_empty()) {
            let others = lines.len() - errors;
            tell(&format!(
                "{tag}: of the recordings {} are heard, {others} wait or speak an older text, {errors} are wrong",
                heard.len()
            ));
        }
        let Some(bytes) = sources.get(&format!("audio/{tag}/manifest.json")) else {
            let all = texts.all_spoken(lang);
            let silent = all.iter().filter(|(clip, _)| !heard.contains(clip)).count();
            tell(&match (silent, heard.len()) {
                (_, 0) => format!("{tag}: no voice, learners can only read it"),
                (0, _) => format!("{tag}: no clips, and all of it is spoken by people"),
                _ => format!("{tag}: no voice for {silent} messages, learners can only read it"),
            });
            continue;
        };
        let wrong = match serde_json::from_slice::<Manifest>(bytes) {
            Ok(manifest) => of_language(lang, &texts, &manifest, &heard, &folder.join("audio"), options.decode),
            Err(error) => vec![format!("audio/{tag}/manifest.json can't be read: {error}")],
        };
        wrong.iter().for_each(|line| tell(line));
        good &= wrong.is_empty();
        tell(&match wrong.len() {
            0 => format!("{tag}: {} clips, all of it is spoken", texts.all_spoken(lang).len()),
            count => format!("{tag}: {count} clips are missing or wrong"),
        });
    }
    Ok((told, good))
}

/// What is wrong with a language's clips, a line each, in the order of their names. Those that recordings stand for are not looked at.
fn of_language(
    lang: Lang,
    texts: &Texts,
    manifest: &Manifest,
    heard: &BTreeSet<ClipId>,
    audio: &Path,
    decode: bool,
) -> Vec<String> {
    let wanted: BTreeMap<String, String> = texts
        .all_spoken(lang)
        .into_iter()
        .filter(|(clip, _)| !heard.contains(clip))
        .map(|(clip, text)| (clip.name(), text))
        .collect();
    let names: BTreeSet<&String> = wanted.keys().chain(manifest.clips.keys()).collect();
    let looked = names.into_par_iter().filter_map(|name| {
        let wrong = match (wanted.get(name), manifest.clips.get(name)) {
            (Some(_), None) => Some("has no clip".to_owned()),
            (Some(text), Some(entry)) => wrong(&Clip::new(lang.tag(), name), text, entry, audio, decode),
            // A clip that is left over hurts nobody; `polku check` tells of it.
            (None, _) => None,
        };
        wrong.map(|what| format!("{}/{name}: {what}", lang.tag()))
    });
    looked.collect()
}

fn wrong(name: &Clip, text: &str, entry: &Entry, audio: &Path, decode: bool) -> Option<String> {
    if entry.text_sha256 != text_sha256(text) {
        return Some("speaks an older text".to_owned());
    }
    let bytes = match clip::read(audio, name) {
        Ok(bytes) => bytes,
        Err(error) => return Some(error.to_string()),
    };
    if Sha256Hex::of(&bytes).as_str() != entry.file_sha256 {
        return Some("is not the file that the manifest says".to_owned());
    }
    let measured = if decode {
        match mastering::measure(&bytes) {
            Ok(measured) => measured,
            Err(error) => return Some(error.to_string()),
        }
    } else {
        Measured {
            ms: entry.ms,
            lufs: entry.lufs,
            peak: entry.peak.unwrap_or(HIGHEST_PEAK),
        }
    };
    measured.wrong()
}

#[cfg(test)]
#[path = "check_tests.rs"]
mod tests;
