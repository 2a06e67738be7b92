//! The Fluent files of languages, understood so far that their rows can be shown and changed.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;

use super::cell::{normal, shown};
use super::marks::{self, MARKS_FILE, Marks};
use super::row::{Row, State, Words};
use super::spans::{self, Entry};
use crate::base::{Code, Diagnostic, Severity, TextKey};
use crate::i18n::Lang;
use crate::i18n::fluent_check::{MEANING, SAY};
use crate::i18n::fluent_file::FluentFile;
use crate::i18n::texts::is_staffs;

/// A file with its entries.
#[derive(Debug, Clone)]
pub(super) struct Leaf {
    pub text: String,
    pub entries: Vec<Entry>,
}

/// The files of some languages.
#[derive(Debug, Clone, Default)]
pub struct Book {
    /// By language and by the path below its folder.
    pub(super) leaves: BTreeMap<Lang, BTreeMap<String, Leaf>>,
    pub(super) marks: BTreeMap<Lang, Marks>,
    /// What stands in Finnish only, and is no other language's to have.
    pub(super) finnish_only: BTreeSet<TextKey>,
}

/// A message of one language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found<'b> {
    pub file: &'b str,
    pub leaf: &'b Leaf,
    pub entry: &'b Entry,
}

impl Found<'_> {
    pub(super) fn words(&self, lang: Lang) -> Words {
        let shown_part = |part: Option<&spans::Part>| {
            let pattern = part.and_then(|part| self.leaf.text.get(part.pattern.clone()));
            // The whole file was looked at when it was read.
            let shown = pattern.and_then(|pattern| normal(&shown(pattern).ok()?).ok());
            shown.unwrap_or_default()
        };
        let meaning = if lang == Lang::SERVICE {
            shown_part(self.entry.attribute(MEANING))
        } else {
            String::new()
        };
        Words {
            text: shown_part(Some(&self.entry.value)),
            say: shown_part(self.entry.attribute(SAY)),
            meaning,
        }
    }
}

impl Leaf {
    /// Reads a file; what is wrong with it is told, and then there is none.
    pub(super) fn read(path: &str, bytes: &[u8], found: &mut Vec<Diagnostic>) -> Option<Self> {
        let mut told = Vec::new();
        let file = FluentFile::read(path, bytes, &mut told);
        let is_wrong = told.iter().any(|one| one.severity == Severity::Error);
        found.append(&mut told);
        let file = file.filter(|_| !is_wrong)?;
        let text = std::str::from_utf8(bytes).ok()?.to_owned();
        let entries = spans::entries(&text).filter(|entries| agree(entries, &file));
        if entries.is_none() {
            found.push(Diagnostic::error(
                Code::TextSyntax,
                path,
                (0, 0),
                "the file can't be changed by a table",
                "write it as the other files are written: `key = text`, attributes indented under it",
            ));
        }
        entries.map(|entries| Self { text, entries })
    }
}

/// Whether Fluent's parser has found the same entries with the same parts.
fn agree(entries: &[Entry], file: &FluentFile) -> bool {
    let mut parsed = file.resource.entries().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some((
            String::from(message.id.name),
            message.value.is_some(),
            &message.attributes,
        )),
        ast::Entry::Term(term) => Some((format!("-{}", term.id.name), true, &term.attributes)),
        _ => None,
    });
    let same = entries.iter().all(|own| {
        parsed.next().is_some_and(|(key, has_value, attributes)| {
            let names = attributes.iter().map(|one| one.id.name);
            key == own.key
                && has_value != own.value.pattern.is_empty()
                && names.eq(own.attributes.iter().map(|(name, _)| name.as_str()))
        })
    });
    same && parsed.next().is_none()
}

impl Book {
    /// Reads files: paths as `locales/<language>/….ftl` and `locales/<language>/reviewed.json`; those of other languages than
    /// these are passed over.
    ///
    /// # Errors
    /// What is wrong with any of them: a table is only made and taken with files that are right.
    pub fn read<'f>(
        files: impl IntoIterator<Item = (&'f str, &'f [u8])>,
        langs: &BTreeSet<Lang>,
    ) -> Result<Self, Vec<Diagnostic>> {
        let mut book = Self::default();
        let mut found = Vec::new();
        for (path, bytes) in files {
            let Some((lang, file)) = place(path).filter(|(lang, _)| langs.contains(lang)) else {
                continue;
            };
            if file == MARKS_FILE {
                match marks::read(bytes) {
                    Ok(marks) => book.marks.entry(lang).or_default().extend(marks),
                    Err(why) => found.push(Diagnostic::error(
                        Code::TextSyntax,
                        path,
                        (0, 0),
                        why,
                        "take the file back as it was before; it is written by `polku locale import`",
                    )),
                }
            } else if file.ends_with(".ftl")
                && let Some(leaf) = Leaf::read(path, bytes, &mut found)
            {
                book.leaves.entry(lang).or_default().insert(file.to_owned(), leaf);
            }
        }
        found.retain(|one| one.severity == Severity::Error);
        if found.is_empty() { Ok(book) } else { Err(found) }
    }

    /// The same, where these stand in Finnish only and are no other language's to have.
    #[must_use]
    pub fn with_finnish_only(mut self, keys: BTreeSet<TextKey>) -> Self {
        self.finnish_only = keys;
        self
    }

    /// The languages whose files are needed for the table of one.
    #[must_use]
    pub fn needed_for(lang: Lang) -> BTreeSet<Lang> {
        let sources = [Lang::SERVICE, Lang::En, lang];
        sources.into_iter().chain(lang.written_like()).collect()
    }

    /// The rows of a language: in the order of the Finnish files, then what Finnish does not have. Staff's texts are in the
    /// languages of staff only.
    #[must_use]
    pub fn rows(&self, lang: Lang) -> Vec<Row> {
        let own = self.messages(lang);
        let lent = lang.written_like().map(|lender| (lender, self.messages(lender)));
        let english = self.messages(Lang::En);
        let finnish = self.messages(Lang::SERVICE);
        let needed = |key: &str| {
            let only = lang != Lang::SERVICE && self.finnish_only.contains(key);
            !only && (!is_staffs(key) || Lang::STAFF.contains(&lang))
        };
        let known = self.in_order(Lang::SERVICE).filter(|one| needed(&one.entry.key));
        let unknown = self
            .in_order(lang)
            .filter(|one| !finnish.contains_key(one.entry.key.as_str()));
        let mut rows = Vec::new();
        for source in known.chain(unknown) {
            let key = source.entry.key.as_str();
            let of = |messages: &BTreeMap<&str, Found<'_>>, of: Lang| messages.get(key).map(|one| one.words(of));
            let in_finnish = of(&finnish, Lang::SERVICE).unwrap_or_default();
            let in_english = of(&english, Lang::En).unwrap_or_default();
            let lent = lent
                .as_ref()
                .and_then(|(lender, messages)| Some((*lender, of(messages, *lender)?)));
            let own_words = of(&own, lang).filter(|words| !words.text.is_empty());
            let borrowed = lent.as_ref().filter(|_| own_words.is_none()).map(|(lender, _)| *lender);
            let words = own_words.or(lent.map(|(_, words)| words)).unwrap_or_default();
            let mut row = Row {
                key: key.to_owned(),
                file: source.file.to_owned(),
                note: note([Some(&source), english.get(key), own.get(key)]),
                finnish: if lang == Lang::SERVICE {
                    String::new()
                } else {
                    in_finnish.text
                },
                meaning: in_finnish.meaning,
                english: if lang == Lang::En {
                    String::new()
                } else {
                    in_english.text
                },
                words,
                borrowed,
                state: State::Missing,
                by: String::new(),
                is_known: finnish.contains_key(key),
            };
            row.judge(self.marks.get(&lang).and_then(|marks| marks.get(key)), lang);
            rows.push(row);
        }
        rows
    }

    /// A language's messages in the order of its files. Terms are no translator's rows.
    pub(super) fn in_order(&self, lang: Lang) -> impl Iterator<Item = Found<'_>> {
        let leaves = self.leaves.get(&lang).into_iter().flatten();
        leaves.flat_map(|(file, leaf)| {
            let entries = leaf.entries.iter().filter(|entry| !entry.key.starts_with('-'));
            entries.map(move |entry| Found { file, leaf, entry })
        })
    }

    pub(super) fn messages(&self, lang: Lang) -> BTreeMap<&str, Found<'_>> {
        self.in_order(lang).map(|one| (one.entry.key.as_str(), one)).collect()
    }
}

/// The language of a path and the path below its folder.
pub(super) fn place(path: &str) -> Option<(Lang, &str)> {
    let (tag, file) = path.strip_prefix("locales/")?.split_once('/')?;
    Some((Lang::from_tag(tag)?, file))
}

/// The heading and the comments of a message, each once.
fn note(of: [Option<&Found<'_>>; 3]) -> String {
    let mut lines: Vec<&str> = Vec::new();
    let group = of.first().into_iter().flatten().map(|one| one.entry.group.as_str());
    let comments = of.iter().flatten().map(|one| one.entry.comment.as_str());
    for line in group.chain(comments).filter(|line| !line.is_empty()) {
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines.join("\n")
}
