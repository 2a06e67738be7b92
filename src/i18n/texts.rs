//! All people's words, ready to be shown and said: Fluent files in, texts by language and key out.
//!
//! A text without variables is formatted once, here; screens only borrow it. A line break in a Fluent file is where its
//! author's line was full, so it becomes a space; an empty line stays a line break.
//! Uses `base` and fluent-bundle. Deliberately not here: reading the disk, choosing what to say.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use unic_langid::LanguageIdentifier;

use super::fluent_check::{Entries, MEANING, SAY};
use super::fluent_file::{FluentFile, forbidden};
use super::{ClipId, Lang, Part};
use crate::base::{Code, Diagnostic, TextKey};

/// Keys that begin so are for staff and never spoken.
const STAFF: &str = "staff-";

/// Where a message stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextPlace {
    /// The file, as it was handed in.
    pub file: Arc<str>,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1.
    pub column: u32,
}

#[derive(Debug, Clone)]
struct Message {
    place: TextPlace,
    value: Words,
    say: Option<Arc<str>>,
    meaning: Option<Arc<str>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Words {
    Fixed(Arc<str>),
    /// It needs arguments, so it is formatted when it is asked for.
    Open,
    None,
}

/// What a variable of a text is filled with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value<'a> {
    /// A text. Characters that change the direction of what follows are left out of it.
    Text(&'a str),
    /// A whole number.
    Number(i64),
}

#[derive(Clone, Default)]
struct Language {
    /// Its own, and those that another language lends it.
    messages: BTreeMap<TextKey, Message>,
    bundle: Option<Arc<FluentBundle<FluentResource>>>,
}

/// The words of all languages. Cheap to clone.
#[derive(Clone, Default)]
pub struct Texts {
    languages: Arc<BTreeMap<Lang, Language>>,
    /// The languages that are spoken; none while nobody has looked at the clips.
    voiced: Option<Arc<BTreeSet<Lang>>>,
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sizes = self.languages.iter().map(|(lang, one)| (lang, one.messages.len()));
        f.debug_map().entries(sizes).finish()
    }
}

impl Texts {
    /// Reads Fluent files: paths as `locales/<lang>/….ftl`, and what is in them. Other paths are passed over.
    /// What is wrong is told, and the rest lives.
    pub fn load<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> (Self, Vec<Diagnostic>) {
        let mut by_language: BTreeMap<Lang, Vec<(&str, &[u8])>> = BTreeMap::new();
        for (path, bytes) in files {
            if let Some(lang) = language_of(path) {
                by_language.entry(lang).or_default().push((path, bytes));
            }
        }
        let read = by_language.into_par_iter().map(|(lang, files)| {
            let mut found = Vec::new();
            let files = files.into_iter();
            let mut files: Vec<_> = files
                .filter_map(|(path, bytes)| FluentFile::read(path, bytes, &mut found))
                .collect();
            files.sort_by(|a, b| a.path.cmp(&b.path));
            (lang, Language::of(lang, files, &mut found), found)
        });
        let mut found = Vec::new();
        let mut languages = BTreeMap::new();
        for (lang, language, told) in read.collect::<Vec<_>>() {
            languages.insert(lang, language);
            found.extend(told);
        }
        lend(&mut languages);
        found.sort();
        found.dedup();
        let texts = Self {
            languages: Arc::new(languages),
            voiced: None,
        };
        (texts, found)
    }

    /// The same texts, spoken in these languages only: in those that have a clip for every message.
    #[must_use]
    pub fn voiced_in(mut self, spoken: BTreeSet<Lang>) -> Self {
        self.voiced = Some(Arc::new(spoken));
        self
    }

    /// Whether learners are spoken to in a language. Where nobody has looked at the clips, everything can be said.
    #[must_use]
    pub fn is_voiced(&self, lang: Lang) -> bool {
        self.voiced.as_ref().is_none_or(|spoken| spoken.contains(&lang))
    }

    /// Whether there are texts for learners in a language, not for staff alone.
    #[must_use]
    pub fn is_written(&self, lang: Lang) -> bool {
        self.keys(lang).any(|(key, _)| !is_staffs(key.as_str()))
    }

    /// The languages with texts for learners, in the order in which they are offered.
    pub fn written(&self) -> impl Iterator<Item = Lang> {
        Lang::ALL.into_iter().filter(|lang| self.is_written(*lang))
    }

    /// The text of a key in a language; none when it is missing, wrong or has variables.
    #[must_use]
    pub fn text(&self, lang: Lang, key: &TextKey) -> Option<&str> {
        match &self.message(lang, key)?.value {
            Words::Fixed(text) => Some(text),
            Words::Open | Words::None => None,
        }
    }

    /// What a Finnish label means, in easy Finnish (its `.meaning`).
    #[must_use]
    pub fn meaning(&self, lang: Lang, key: &TextKey) -> Option<&str> {
        self.message(lang, key)?.meaning.as_deref()
    }

    /// What stands on a service's page: the key's Finnish text.
    #[must_use]
    pub fn label(&self, key: &TextKey) -> Option<&str> {
        self.text(Lang::SERVICE, key)
    }

    /// What a service's label means in a language: the key's text there, in Finnish its `.meaning`.
    #[must_use]
    pub fn meaning_in(&self, lang: Lang, key: &TextKey) -> Option<&str> {
        if lang == Lang::SERVICE {
            self.meaning(lang, key)
        } else {
            self.text(lang, key)
        }
    }

    /// A text with its variables filled. Each value is isolated (FSI … PDI), so that it cannot turn the text around it.
    /// None when the key is missing or a variable is.
    #[must_use]
    pub fn format(&self, lang: Lang, key: &TextKey, values: &[(&str, Value<'_>)]) -> Option<String> {
        let language = self.languages.get(&lang)?;
        match &language.messages.get(key)?.value {
            Words::Fixed(text) => Some(text.to_string()),
            Words::None => None,
            Words::Open => {
                let mut args = FluentArgs::with_capacity(values.len());
                for (name, value) in values {
                    let value = match value {
                        Value::Text(text) => FluentValue::from(unmarked(text)),
                        Value::Number(number) => FluentValue::from(*number),
                    };
                    args.set(*name, value);
                }
                let own = language.bundle.iter();
                let lent = lang
                    .written_like()
                    .and_then(|other| self.languages.get(&other)?.bundle.as_ref());
                own.chain(lent)
                    .find_map(|bundle| formatted(bundle, key.as_str(), None, Some(&args)))
            }
        }
    }

    /// What a clip says: the text's `.say`, else the text; or its meaning. Without marks of direction.
    /// None when the key is missing or is not spoken.
    #[must_use]
    pub fn spoken(&self, clip: &ClipId) -> Option<String> {
        if is_staffs(clip.key.as_str()) {
            return None;
        }
        let message = self.message(clip.lang, &clip.key)?;
        let text = match (clip.part, &message.say, &message.value) {
            (Part::Meaning, ..) => message.meaning.as_ref()?,
            (Part::Value, Some(say), Words::Fixed(_)) => say,
            (Part::Value, None, Words::Fixed(text)) => text,
            (Part::Value, _, Words::Open | Words::None) => return None,
        };
        Some(unmarked(text))
    }

    /// Everything that is spoken in a language, sorted: what the voice tools render.
    #[must_use]
    pub fn all_spoken(&self, lang: Lang) -> Vec<(ClipId, String)> {
        let keys = self
            .languages
            .get(&lang)
            .into_iter()
            .flat_map(|one| one.messages.keys());
        let mut clips = Vec::new();
        for key in keys {
            for part in [Part::Value, Part::Meaning] {
                let clip = ClipId {
                    lang,
                    key: key.clone(),
                    part,
                };
                if let Some(text) = self.spoken(&clip) {
                    clips.push((clip, text));
                }
            }
        }
        clips
    }

    /// Whether a message has its own spoken form.
    #[must_use]
    pub fn has_spoken_form(&self, lang: Lang, key: &TextKey) -> bool {
        self.message(lang, key).is_some_and(|message| message.say.is_some())
    }

    /// Every key of a language, sorted, with its place.
    pub fn keys(&self, lang: Lang) -> impl Iterator<Item = (&TextKey, &TextPlace)> {
        let language = self.languages.get(&lang);
        let messages = language.into_iter().flat_map(|one| &one.messages);
        messages.map(|(key, message)| (key, &message.place))
    }

    /// Where a key stands in a language.
    #[must_use]
    pub fn place(&self, lang: Lang, key: &TextKey) -> Option<&TextPlace> {
        self.message(lang, key).map(|message| &message.place)
    }

    fn message(&self, lang: Lang, key: &TextKey) -> Option<&Message> {
        self.languages.get(&lang)?.messages.get(key)
    }
}

/// Whether a key is for staff: never spoken, and only in their languages.
#[must_use]
pub fn is_staffs(key: &str) -> bool {
    key.starts_with(STAFF)
}

/// The SHA-256 of a spoken text (FIPS 180-4), as 64 small hexadecimal digits: how a stale clip is known.
#[must_use]
pub fn text_sha256(text: &str) -> String {
    hex::encode(Sha256::digest(text.as_bytes()))
}

impl Language {
    fn of(lang: Lang, files: Vec<FluentFile>, found: &mut Vec<Diagnostic>) -> Self {
        let mut judged = judge(lang, &files, found);
        let tag: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(true);
        for file in files {
            // What stands twice has been told; the bundle keeps the first, as `judge` does.
            let _twice_was_told = bundle.add_resource(file.resource);
        }
        for (key, (message, open)) in &mut judged {
            let mut part = |attribute: Option<&str>| {
                let text = formatted(&bundle, key.as_str(), attribute, None)?;
                if text.chars().any(forbidden) || text.contains("{$") {
                    found.push(Diagnostic::error(
                        Code::TextCharacter,
                        &message.place.file,
                        (message.place.line, message.place.column),
                        format!("`{key}` comes to a text with an invisible character or an empty variable"),
                        "look at its escapes and at what its terms take",
                    ));
                    return None;
                }
                Some(Arc::from(text))
            };
            message.say = open.say.then(|| part(Some(SAY))).flatten();
            message.meaning = open.meaning.then(|| part(Some(MEANING))).flatten();
            if open.value {
                message.value = part(None).map_or(Words::None, Words::Fixed);
            }
        }
        let messages = judged.into_iter().map(|(key, (message, _))| (key, message)).collect();
        Self {
            messages,
            bundle: Some(Arc::new(bundle)),
        }
    }
}

/// Gives a variety the texts that it does not have of its own.
fn lend(languages: &mut BTreeMap<Lang, Language>) {
    for (lang, lender) in Lang::ALL
        .into_iter()
        .filter_map(|lang| Some((lang, lang.written_like()?)))
    {
        let lent = languages.get(&lender).map(|lender| lender.messages.clone());
        if let (Some(own), Some(lent)) = (languages.get_mut(&lang), lent) {
            for (key, message) in lent {
                own.messages.entry(key).or_insert(message);
            }
        }
    }
}

/// Which parts of a message can be formatted now.
struct Ready {
    value: bool,
    say: bool,
    meaning: bool,
}

fn judge(lang: Lang, files: &[FluentFile], found: &mut Vec<Diagnostic>) -> BTreeMap<TextKey, (Message, Ready)> {
    let mut entries = Entries::of(files, found);
    let mut judged = BTreeMap::new();
    for (name, file) in entries.messages.clone() {
        let (line, column) = file.place(name);
        let Ok(key) = TextKey::new(name) else {
            found.push(Diagnostic::error(
                Code::TextKey,
                &file.path,
                (line, column),
                format!("`{name}` is not a text key"),
                "write small letters a–z, digits and -, at most 64, a letter first",
            ));
            continue;
        };
        let value = entries.judge((name, None), found);
        let spoken = !is_staffs(name);
        if spoken && value.is_some_and(|weight| weight.variables) {
            found.push(Diagnostic::error(
                Code::TextVariable,
                &file.path,
                (line, column),
                format!("`{name}` is spoken, and a recording has no variables"),
                "write one message for each case",
            ));
        }
        let mut attribute = |which| {
            let weight = entries.judge((name, Some(which)), found);
            weight.is_some_and(|weight| !weight.variables)
        };
        let ready = Ready {
            value: value.is_some_and(|weight| !weight.variables),
            say: attribute(SAY),
            meaning: lang == Lang::SERVICE && attribute(MEANING),
        };
        let words = match value {
            Some(weight) if weight.variables => Words::Open,
            _ => Words::None,
        };
        let place = TextPlace {
            file: Arc::from(file.path.as_str()),
            line,
            column,
        };
        let message = Message {
            place,
            value: words,
            say: None,
            meaning: None,
        };
        judged.insert(key, (message, ready));
    }
    judged
}

fn formatted(
    bundle: &FluentBundle<FluentResource>,
    key: &str,
    attribute: Option<&str>,
    args: Option<&FluentArgs<'_>>,
) -> Option<String> {
    let message = bundle.get_message(key)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(name) => message.get_attribute(name)?.value(),
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, args, &mut errors);
    errors.is_empty().then(|| unfolded(&text))
}

/// Joins the lines that an author broke; an empty line stays as one line break.
fn unfolded(text: &str) -> String {
    let mut paragraphs = vec![String::new()];
    for line in text.lines().map(str::trim) {
        match paragraphs.last_mut() {
            Some(last) if line.is_empty() && !last.is_empty() => paragraphs.push(String::new()),
            Some(last) if !line.is_empty() => {
                if !last.is_empty() {
                    last.push(' ');
                }
                last.push_str(line);
            }
            _ => {}
        }
    }
    paragraphs.retain(|one| !one.is_empty());
    paragraphs.join("\n")
}

fn unmarked(text: &str) -> String {
    text.chars()
        .filter(|character| !forbidden(*character) && !matches!(character, '\u{2066}'..='\u{2069}'))
        .collect()
}

fn language_of(path: &str) -> Option<Lang> {
    let (tag, file) = path.strip_prefix("locales/")?.split_once('/')?;
    let named = file.strip_suffix(".ftl").is_some();
    Lang::from_tag(tag).filter(|_| named)
}

#[cfg(test)]
#[path = "texts_tests.rs"]
mod tests;
