//! Clips: every spoken text has one, it speaks the text as it is now, and none is left over.
//!
//! A missing or stale clip is an error, because the kiosk promises that everything can be heard. It does not hold a lesson
//! back: where a clip is missing the text stands on the screen, and its language is not offered as fully spoken.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use rayon::prelude::*;
use serde::Deserialize;

use crate::base::Code;
use crate::content::diagnostic::{Diagnostic, Findings};
use crate::content::recordings::Lacking;
use crate::content::source::Sources;
use crate::i18n::texts::text_sha256;
use crate::i18n::{ClipId, Lang, Texts};

/// From how many complaints of a kind they are told as one.
const TOO_MANY: usize = 10;

/// `audio/<lang>/manifest.json`, as far as it is looked at here.
#[derive(Debug, Deserialize)]
struct Manifest<'m> {
    #[serde(borrow)]
    clips: BTreeMap<Cow<'m, str>, Entry<'m>>,
}

#[derive(Debug, Deserialize)]
struct Entry<'m> {
    #[serde(borrow)]
    text_sha256: Cow<'m, str>,
}

/// Looks at the clips of every language that learners are written to in. Gives what each of them lacks.
pub(in crate::content) fn run(sources: &Sources, texts: &Texts, found: &mut Findings) -> Lacking {
    let written: Vec<Lang> = texts.written().collect();
    let looked = written.into_par_iter().map(|lang| {
        let mut told = Findings::default();
        let lacks = language(lang, sources, texts, &mut told);
        (lang, lacks, told)
    });
    let mut lacking = Lacking::new();
    for (lang, lacks, told) in looked.collect::<Vec<_>>() {
        found.append(told);
        lacking.insert(lang, lacks);
    }
    lacking
}

fn language(lang: Lang, sources: &Sources, texts: &Texts, found: &mut Findings) -> BTreeSet<ClipId> {
    let folder = format!("audio/{}/", lang.tag());
    let path = format!("{folder}manifest.json");
    let wanted = texts.all_spoken(lang);
    let Some(manifest) = manifest(lang, &path, sources, found) else {
        return wanted.into_iter().map(|(clip, _)| clip).collect();
    };
    let wanted: HashMap<String, String> = wanted.into_iter().map(|(clip, text)| (clip.name(), text)).collect();
    let files = sources.noted(&folder);
    let files: HashSet<&str> = files
        .filter_map(|path| path.strip_prefix(&folder)?.strip_suffix(".opus"))
        .collect();
    let mut missing = Vec::new();
    let mut stale = Vec::new();
    for (name, text) in &wanted {
        match manifest.clips.get(name.as_str()) {
            Some(entry) if files.contains(name.as_str()) => {
                if entry.text_sha256 != text_sha256(text) {
                    stale.push(name.clone());
                }
            }
            _ => missing.push(name.clone()),
        }
    }
    missing.sort();
    stale.sort();
    let listed = manifest.clips.keys().map(AsRef::as_ref);
    let there = files.iter().copied().chain(listed);
    let orphans: BTreeSet<&str> = there.filter(|name| !wanted.contains_key(*name)).collect();
    for name in manifest
        .clips
        .keys()
        .filter(|name| ClipId::from_name(lang, name).is_none())
    {
        let shown: String = name.chars().take(80).collect();
        found.push(Diagnostic::error(
            Code::VoiceManifest,
            &path,
            (0, 0),
            format!("`{shown}` is not the name of a clip"),
            "a clip is named by its text key, or `<key>.meaning`",
        ));
    }
    let help = format!("render the clips of `{}` again with tools/voice", lang.tag());
    let lacks = missing.iter().chain(&stale);
    let lacks = lacks.filter_map(|name| ClipId::from_name(lang, name)).collect();
    tell(Code::ClipMissing, &path, "has no clip", &missing, &help, found);
    tell(
        Code::ClipStale,
        &path,
        "is spoken with an older text",
        &stale,
        &help,
        found,
    );
    let orphans: Vec<String> = orphans
        .into_iter()
        .map(|name| name.chars().take(80).collect())
        .collect();
    let help = "take the clip away, or bring its text back";
    tell(
        Code::ClipOrphan,
        &path,
        "is a clip without a text",
        &orphans,
        help,
        found,
    );
    lacks
}

fn manifest<'s>(lang: Lang, path: &str, sources: &'s Sources, found: &mut Findings) -> Option<Manifest<'s>> {
    let Some(bytes) = sources.get(path) else {
        let help = "render the language's clips with tools/voice";
        let message = "there is no manifest of clips, so nothing is spoken in this language: learners can only read it";
        let diagnostic = Diagnostic::error(Code::VoiceManifest, path, (0, 0), message, help);
        // A language may be written before it is spoken; the service's own must be heard.
        let is_services = lang == Lang::SERVICE;
        found.push(if is_services { diagnostic } else { diagnostic.warning() });
        return None;
    };
    match serde_json::from_slice(bytes) {
        Ok(manifest) => Some(manifest),
        Err(error) => {
            let place = (
                u32::try_from(error.line()).unwrap_or(0),
                u32::try_from(error.column()).unwrap_or(0),
            );
            let help = "render the language's clips with tools/voice";
            found.push(Diagnostic::error(
                Code::VoiceManifest,
                path,
                place,
                error.to_string(),
                help,
            ));
            None
        }
    }
}

fn tell(code: Code, path: &str, what: &str, names: &[String], help: &str, found: &mut Findings) {
    let mut push = |message: String| {
        let diagnostic = Diagnostic::error(code, path, (0, 0), message, help);
        found.push(if code == Code::ClipOrphan {
            diagnostic.warning()
        } else {
            diagnostic
        });
    };
    if names.len() > TOO_MANY {
        let first = names.iter().take(3).map(|name| format!("`{name}`")).collect::<Vec<_>>();
        push(format!(
            "{} and {} more: each {what}",
            first.join(", "),
            names.len() - first.len()
        ));
        return;
    }
    for name in names {
        push(format!("`{name}` {what}"));
    }
}
