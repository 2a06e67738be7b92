//! Every text that is shipped, as it may come on the screen: what the tests of this layer draw.
//!
//! All of `locales/`, whatever languages are there: texts and their meanings, in each of their forms, with samples for variables. Not what is
//! only spoken (`.say`): nobody sees it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

use crate::i18n::Lang;

/// What variables are filled with, each text with another: a figure, a name in each direction, something with signs in it.
const SAMPLES: [&str; 4] = ["12", "Järvi", "نورا", "C:\\tiedot (2).csv"];

/// The texts of all languages without those that are the same in one language.
pub(super) fn texts() -> BTreeSet<(Lang, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let mut all = BTreeSet::new();
    for lang in Lang::ALL {
        let mut files = Vec::new();
        collect(&root.join(lang.tag()), &mut files);
        let sources: Vec<String> = (files.iter())
            .map(|path| fs::read_to_string(path).expect("a text file"))
            .collect();
        all.extend(of(&sources).into_iter().map(|text| (lang, text)));
    }
    assert!(all.len() > 2000, "{}", all.len());
    all
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.expect("a readable folder").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|end| end == "ftl") {
            files.push(path);
        }
    }
}

type Named<'f> = BTreeMap<&'f str, Pattern<&'f str>>;

/// The texts of one language's files.
fn of(sources: &[String]) -> Vec<String> {
    let mut named = Named::new();
    let mut patterns = Vec::new();
    for source in sources {
        let resource = parse(source.as_str()).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let attributes = message.attributes.into_iter();
                    patterns.extend(attributes.filter(|one| one.id.name != "say").map(|one| one.value));
                    if let Some(value) = message.value {
                        named.insert(message.id.name, value.clone());
                        patterns.push(value);
                    }
                }
                Entry::Term(term) => {
                    named.insert(term.id.name, term.value);
                }
                _ => {}
            }
        }
    }
    let mut texts = Vec::new();
    for (number, pattern) in patterns.iter().enumerate() {
        for turn in 0..variants(pattern) {
            let sample = SAMPLES[(number + turn) % SAMPLES.len()];
            texts.push(filled(pattern, &named, turn, sample));
        }
    }
    texts
}

/// In how many forms a pattern comes.
fn variants(pattern: &Pattern<&str>) -> usize {
    let counts = pattern.elements.iter().map(|element| match element {
        PatternElement::Placeable {
            expression: Expression::Select { variants: forms, .. },
        } => forms
            .len()
            .max(forms.iter().map(|form| variants(&form.value)).max().unwrap_or(1)),
        _ => 1,
    });
    counts.max().unwrap_or(1)
}

/// A pattern with its variables filled, isolated as Fluent does it; of its variants one at each turn.
fn filled(pattern: &Pattern<&str>, named: &Named<'_>, turn: usize, sample: &str) -> String {
    let isolate = pattern.elements.len() > 1;
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => {
                let inner = match expression {
                    Expression::Select { variants, .. } => {
                        filled(&variants[turn % variants.len()].value, named, turn, sample)
                    }
                    Expression::Inline(InlineExpression::StringLiteral { value }) => (*value).to_owned(),
                    Expression::Inline(
                        InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. },
                    ) => named
                        .get(id.name)
                        .map_or_else(String::new, |inner| filled(inner, named, turn, sample)),
                    Expression::Inline(_) => sample.to_owned(),
                };
                if isolate {
                    text.extend(["\u{2068}", &inner, "\u{2069}"]);
                } else {
                    text.push_str(&inner);
                }
            }
        }
    }
    text
}
