//! Words: exactly one source for each, every key has its text in every language, and labels have their meaning.

use std::collections::{BTreeMap, BTreeSet};

use super::words_used::{self, Use, Used};
use crate::base::{Code, TextKey};
use crate::content::diagnostic::{Diagnostic, Findings};
use crate::content::draft::Draft;
use crate::i18n::texts::is_staffs;
use crate::i18n::{Lang, Texts};

/// Looks at every key.
pub(in crate::content) fn run(draft: &Draft<'_>, texts: &Texts, found: &mut Findings) {
    let mut by_key: BTreeMap<&TextKey, Vec<&Used<'_>>> = BTreeMap::new();
    let used = words_used::all(draft, found);
    for one in &used {
        by_key.entry(&one.key).or_default().push(one);
    }
    for (key, uses) in &by_key {
        // Told once in each file that uses it, so that each of them is held back.
        let mut files = BTreeSet::new();
        for one in uses.iter().filter(|one| files.insert(one.path)) {
            missing(key, one, texts, found);
        }
        let label = uses.iter().find(|one| one.purpose == Use::Label);
        if let Some(one) = label
            && texts.label(key).is_some()
            && texts.meaning(Lang::SERVICE, key).is_none()
        {
            let place = texts.place(Lang::SERVICE, key);
            let file = place.map_or(one.path, |place| &place.file);
            let help = "add under it, in easy Finnish: `    .meaning = …`";
            let message = format!("`{key}` has no meaning in Finnish");
            let at = place.map_or((0, 0), |place| (place.line, place.column));
            found.push(Diagnostic::error(Code::MeaningMissing, file, at, message, help));
        }
    }
    let finnish_only: BTreeSet<&TextKey> = by_key
        .iter()
        .filter(|(_, uses)| uses.iter().all(|one| one.purpose == Use::FinnishOnly))
        .map(|(key, _)| *key)
        .collect();
    in_all_languages(
        texts,
        |key| by_key.contains_key(key) || finnish_only.contains(key),
        found,
    );
    for lang in [Lang::Ar, Lang::Fa, Lang::Prs] {
        with_vowels(lang, texts, found);
    }
}

fn missing(key: &TextKey, one: &Used<'_>, texts: &Texts, found: &mut Findings) {
    let lacking: Vec<&str> = help_languages(texts)
        .into_iter()
        .filter(|lang| one.purpose != Use::FinnishOnly || *lang == Lang::SERVICE)
        .filter(|lang| texts.text(*lang, key).is_none())
        .map(Lang::tag)
        .collect();
    if lacking.is_empty() {
        return;
    }
    let folder = one.path.rsplit('/').nth(1).unwrap_or_default();
    let file = match one.path.split('/').nth(1) {
        Some("services") => format!("services/{folder}.ftl"),
        Some("personas") => "personas.ftl".to_owned(),
        Some(lesson) => format!("lessons/{lesson}.ftl"),
        None => String::new(),
    };
    found.error(
        Code::TextMissing,
        one.path,
        one.place,
        format!("`{key}` has no text in: {}", lacking.join(", ")),
        format!("add `{key} = …` to locales/<language>/{file}"),
    );
}

/// The languages that learners' texts have to be in: those that have any, and the service's always.
fn help_languages(texts: &Texts) -> Vec<Lang> {
    Lang::ALL
        .into_iter()
        .filter(|lang| *lang == Lang::SERVICE || texts.is_written(*lang))
        .collect()
}

/// The kiosk's own keys: what one language has, all have.
fn in_all_languages(texts: &Texts, told: impl Fn(&TextKey) -> bool, found: &mut Findings) {
    let mut keys: BTreeMap<&TextKey, Vec<Lang>> = BTreeMap::new();
    let learners = help_languages(texts);
    // What is for staff is in their languages only.
    let languages_of = |key: &TextKey| {
        if is_staffs(key.as_str()) {
            &Lang::STAFF[..]
        } else {
            &learners
        }
    };
    for lang in Lang::ALL {
        for (key, _) in texts.keys(lang) {
            keys.entry(key).or_default().push(lang);
        }
    }
    for (key, there) in keys
        .into_iter()
        .filter(|(key, there)| !told(key) && languages_of(key).iter().any(|lang| !there.contains(lang)))
    {
        let lacking: Vec<&str> = languages_of(key)
            .iter()
            .copied()
            .filter(|lang| !there.contains(lang))
            .map(Lang::tag)
            .collect();
        let Some(place) = there.first().and_then(|lang| texts.place(*lang, key)) else {
            continue;
        };
        found.push(Diagnostic::error(
            Code::TextMissing,
            &place.file,
            (place.line, place.column),
            format!("`{key}` has no text in: {}", lacking.join(", ")),
            "add it to the same file of those languages, or take it away here",
        ));
    }
}

/// A text in Arabic letters without its short vowels is read aloud wrongly, so each has a vowelled `.say`. (Sorani writes all
/// its vowels.)
fn with_vowels(lang: Lang, texts: &Texts, found: &mut Findings) {
    let keys = texts.keys(lang).filter(|(key, _)| !is_staffs(key.as_str()));
    for (key, place) in keys.filter(|(key, _)| !texts.has_spoken_form(lang, key)) {
        found.push(Diagnostic::error(
            Code::SpokenMissing,
            &place.file,
            (place.line, place.column),
            format!("`{key}` has no spoken form"),
            "add under it, fully vowelled: `    .say = …`",
        ));
    }
}
