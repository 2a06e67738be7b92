//! Takes a table that came back: every row is looked at, and then all of them are put into the files or none.

use std::collections::{BTreeMap, BTreeSet};

use super::book::{Book, Leaf};
use super::cell::{Unbalanced, normal, squeezed};
use super::edit;
use super::marks::{self, MARKS_FILE, Mark};
use super::patterns::{Uses, uses};
use super::problem::{Note, Problem, Why};
use super::row::{Given, LONGEST, Row, Words, given};
use crate::base::Severity;
use crate::i18n::fluent_file::forbidden;
use crate::i18n::texts::is_staffs;
use crate::i18n::{Lang, Texts};

/// In the column of the spoken form: take it away.
const NONE: &str = "-";
/// The longest name of who has reviewed, in bytes.
const LONGEST_NAME: usize = 100;

/// A table that can be taken.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Taken {
    /// The files that change, by path (`locales/…`), whole.
    pub files: BTreeMap<String, String>,
    /// Messages whose words change.
    pub changed: BTreeSet<String>,
    /// Messages that get a mark.
    pub marked: BTreeSet<String>,
    /// Messages that lose theirs, because somebody wrote `no`.
    pub unmarked: BTreeSet<String>,
    /// Rows that are as they were exported.
    pub untouched: usize,
    /// What should be known, by row and key.
    pub notes: Vec<(u32, String, Note)>,
}

/// What a row asks for.
struct Wish<'r> {
    row: u32,
    current: &'r Row,
    words: Words,
    /// Whose mark it gets; an empty name takes a mark away.
    by: Option<String>,
}

impl Book {
    /// Looks at a table of a language and puts it into its files.
    ///
    /// # Errors
    /// Every row that can't be taken. Then nothing is.
    pub fn take(&self, lang: Lang, table: &[Given]) -> Result<Taken, Vec<Problem>> {
        let rows = self.rows(lang);
        let by_key: BTreeMap<&str, &Row> = rows.iter().map(|row| (row.key.as_str(), row)).collect();
        let mut taken = Taken::default();
        let mut problems = Vec::new();
        let mut wishes = Vec::new();
        let mut seen: BTreeMap<&str, u32> = BTreeMap::new();
        for given in table {
            let judged = match (seen.insert(&given.key, given.row), by_key.get(given.key.as_str())) {
                (Some(first), _) => Err(vec![Why::Twice(first)]),
                (None, None) => Err(vec![Why::UnknownKey]),
                (None, Some(current)) => wish(lang, given, current, &mut taken.notes),
            };
            match judged {
                Ok(Some(wish)) => wishes.push(wish),
                Ok(None) => taken.untouched += 1,
                Err(whys) => problems.extend(whys.into_iter().map(|why| Problem {
                    row: given.row,
                    key: given.key.clone(),
                    why,
                })),
            }
        }
        if problems.is_empty() {
            self.put(lang, &wishes, &mut taken).map_err(|problem| vec![problem])?;
            self.prove(lang, &wishes, &taken)?;
            Ok(taken)
        } else {
            Err(problems)
        }
    }

    /// Puts the words into their files, and the marks into theirs.
    fn put(&self, lang: Lang, wishes: &[Wish<'_>], taken: &mut Taken) -> Result<(), Problem> {
        let own = self.messages(lang);
        let path = |file: &str| format!("locales/{}/{file}", lang.tag());
        let mut in_place: BTreeMap<&str, (&Leaf, Vec<edit::Change>)> = BTreeMap::new();
        let mut new = Vec::new();
        for wish in wishes.iter().filter(|wish| wish.is_of_words()) {
            let key = wish.current.key.as_str();
            taken.changed.insert(key.to_owned());
            let Some(found) = own.get(key) else {
                new.push(wish);
                continue;
            };
            let before = found.words(lang);
            let changes = edit::changes(&found.leaf.text, found.entry, &before, &wish.words);
            let (_, all) = in_place.entry(found.file).or_insert((found.leaf, Vec::new()));
            all.extend(changes.map_err(|Unbalanced| wish.problem(Why::Braces("translation")))?);
        }
        for (file, (leaf, changes)) in in_place {
            taken.files.insert(path(file), edit::apply(&leaf.text, changes));
        }
        for wish in new {
            let key = wish.current.key.as_str();
            let file = wish.current.file.as_str();
            let leaf = |lang| self.leaves.get(&lang).and_then(|leaves| leaves.get(file));
            let own = || leaf(lang).map(|leaf| leaf.text.clone());
            let text = taken.files.remove(&path(file)).or_else(own).unwrap_or_default();
            let source = leaf(Lang::SERVICE).map_or(&[][..], |leaf| &leaf.entries);
            let text = edit::insert(&text, source, key, &wish.words);
            let text = text.map_err(|Unbalanced| wish.problem(Why::Braces("translation")))?;
            taken.files.insert(path(file), text);
            taken.notes.push((wish.row, key.to_owned(), Note::New));
        }
        self.mark(lang, wishes, taken)
    }

    fn mark(&self, lang: Lang, wishes: &[Wish<'_>], taken: &mut Taken) -> Result<(), Problem> {
        let mut marks = self.marks.get(&lang).cloned().unwrap_or_default();
        for wish in wishes {
            let key = wish.current.key.as_str();
            match wish.by.as_deref() {
                Some("") if marks.remove(key).is_some() => {
                    taken.unmarked.insert(key.to_owned());
                }
                None | Some("") => {}
                Some(by) => {
                    let mark = Mark {
                        source: wish.current.source(lang),
                        text: wish.words.seal(),
                        by: by.to_owned(),
                    };
                    marks.insert(key.to_owned(), mark);
                    taken.marked.insert(key.to_owned());
                }
            }
        }
        if !taken.marked.is_empty() || !taken.unmarked.is_empty() {
            let text = marks::written(&marks).map_err(|why| Problem {
                row: 0,
                key: String::new(),
                why: Why::Fluent(why),
            })?;
            taken.files.insert(format!("locales/{}/{MARKS_FILE}", lang.tag()), text);
        }
        Ok(())
    }

    /// Reads the changed files again: every message is what it should be, and Fluent finds nothing wrong that was not before.
    fn prove(&self, lang: Lang, wishes: &[Wish<'_>], taken: &Taken) -> Result<(), Vec<Problem>> {
        let mut after = self.clone();
        let mut told = Vec::new();
        for (path, text) in &taken.files {
            if let Some((_, file)) = super::book::place(path).filter(|(_, file)| file.ends_with(".ftl"))
                && let Some(leaf) = Leaf::read(path, text.as_bytes(), &mut told)
            {
                after.leaves.entry(lang).or_default().insert(file.to_owned(), leaf);
            }
        }
        let mut expected: BTreeMap<&str, Words> = self
            .messages(lang)
            .into_iter()
            .map(|(key, one)| (key, one.words(lang)))
            .collect();
        let changed = wishes.iter().filter(|wish| wish.is_of_words());
        expected.extend(changed.map(|wish| (wish.current.key.as_str(), wish.words.clone())));
        let found: BTreeMap<&str, Words> = after
            .messages(lang)
            .into_iter()
            .map(|(key, one)| (key, one.words(lang)))
            .collect();
        let (mut problems, before) = (Vec::new(), self.complaints(lang));
        let wish_of = |key: &str| wishes.iter().find(|wish| wish.current.key == key);
        let mut complain = |key: &str, why: String| {
            problems.push(Problem {
                row: wish_of(key).map_or(0, |wish| wish.row),
                key: key.to_owned(),
                why: Why::Fluent(why),
            });
        };
        let complaints = told.iter().map(|one| (one.file.clone(), one.line, one.message.clone()));
        for (file, line, why) in complaints.chain(after.complaints(lang)) {
            if !before.iter().any(|(other, _, same)| *other == file && *same == why) {
                complain(&after.key_at(&file, line), why);
            }
        }
        if problems.is_empty() {
            for key in expected.keys().chain(found.keys()).collect::<BTreeSet<_>>() {
                if expected.get(key) != found.get(key) {
                    problems.push(Problem {
                        row: wish_of(key).map_or(0, |wish| wish.row),
                        key: (*key).to_owned(),
                        why: Why::Fluent("in the file it would not be the same text".to_owned()),
                    });
                }
            }
        }
        if problems.is_empty() { Ok(()) } else { Err(problems) }
    }

    /// What is wrong with the texts of a language: file, line, what.
    fn complaints(&self, lang: Lang) -> Vec<(String, u32, String)> {
        let leaves = self.leaves.get(&lang).into_iter().flatten();
        let files: Vec<(String, &[u8])> = leaves
            .map(|(file, leaf)| (format!("locales/{}/{file}", lang.tag()), leaf.text.as_bytes()))
            .collect();
        let (_, found) = Texts::load(files.iter().map(|(path, bytes)| (path.as_str(), *bytes)));
        let errors = found.into_iter().filter(|one| one.severity == Severity::Error);
        errors.map(|one| (one.file, one.line, one.message)).collect()
    }

    /// The message that stands at a line.
    fn key_at(&self, path: &str, line: u32) -> String {
        let found = super::book::place(path).and_then(|(lang, file)| self.leaves.get(&lang)?.get(file));
        let key = found.and_then(|leaf| {
            let line = usize::try_from(line).ok()?.checked_sub(1)?;
            let at = leaf.text.split_inclusive('\n').take(line).map(str::len).sum::<usize>();
            leaf.entries.iter().rev().find(|entry| entry.whole.start <= at)
        });
        key.map(|entry| entry.key.clone()).unwrap_or_default()
    }
}

impl Wish<'_> {
    /// Whether it changes words, and is not only a mark.
    fn is_of_words(&self) -> bool {
        self.words != self.current.words
    }

    fn problem(&self, why: Why) -> Problem {
        Problem {
            row: self.row,
            key: self.current.key.clone(),
            why,
        }
    }
}

/// What a row asks for; nothing when it is as it was exported, or as the files are by now.
fn wish<'r>(
    lang: Lang,
    asked: &Given,
    current: &'r Row,
    notes: &mut Vec<(u32, String, Note)>,
) -> Result<Option<Wish<'r>>, Vec<Why>> {
    let (source, seal) = version(lang, &asked.version).map_err(|why| vec![why])?;
    let mut words = asked.words.clone();
    if lang != Lang::SERVICE {
        // There it is for reading.
        words.meaning.clear();
    }
    let mut wrong = readable(&mut words, asked);
    if !wrong.is_empty() {
        return Err(wrong);
    }
    for (cell, current) in [
        (&mut words.text, &current.words.text),
        (&mut words.say, &current.words.say),
        (&mut words.meaning, &current.words.meaning),
    ] {
        if squeezed(cell) == squeezed(current) {
            cell.clone_from(current);
        }
    }
    let by = asked.by.trim();
    if given(&words, by).as_str() == seal {
        return Ok(None);
    }
    let by_now = given(&current.words, &current.by);
    if given(&words, by) == by_now {
        return Ok(None);
    }
    if current.source(lang).as_str() != source {
        return Err(vec![Why::SourceChanged]);
    }
    if by_now.as_str() != seal {
        return Err(vec![Why::TextChanged]);
    }
    let mut note = |note| notes.push((asked.row, asked.key.clone(), note));
    if words.say == NONE {
        words.say.clear();
    } else {
        keep(&mut words.say, &current.words.say, "spoken", &mut note);
    }
    keep(&mut words.text, &current.words.text, "translation", &mut note);
    keep(&mut words.meaning, &current.words.meaning, "meaning", &mut note);
    if words.text.is_empty() {
        let lone = [(&words.say, "spoken"), (&words.meaning, "meaning")];
        let lone = lone.into_iter().find(|(text, _)| !text.is_empty());
        if let Some(column) = lone
            .map(|(_, column)| column)
            .or((!by.is_empty()).then_some("reviewed_by"))
        {
            return Err(vec![Why::WithoutText(column)]);
        }
        return Ok(None);
    }
    check_variables(&words, current, &mut wrong);
    let is_changed = words != current.words;
    let by = match by {
        "" => None,
        no if no.eq_ignore_ascii_case("no") => Some(String::new()),
        yes if yes.eq_ignore_ascii_case("yes") || yes.eq_ignore_ascii_case("x") => {
            wrong.push(Why::Nobody(yes.to_owned()));
            None
        }
        same if same == current.by => {
            if is_changed {
                note(Note::MarkGone(same.to_owned()));
            }
            None
        }
        new => Some(new.to_owned()),
    };
    if is_changed && words.text != current.words.text && words.say == current.words.say && !words.say.is_empty() {
        note(Note::SpokenAsBefore);
    }
    match (wrong.is_empty(), is_changed || by.is_some()) {
        (false, _) => Err(wrong),
        (true, false) => Ok(None),
        (true, true) => Ok(Some(Wish {
            row: asked.row,
            current,
            words,
            by,
        })),
    }
}

/// An empty cell keeps what there is.
fn keep(cell: &mut String, current: &str, column: &'static str, note: &mut impl FnMut(Note)) {
    if cell.is_empty() && !current.is_empty() {
        current.clone_into(cell);
        note(Note::EmptyKept(column));
    }
}

/// The seals of a row's source and of its cells as they were exported.
fn version(lang: Lang, text: &str) -> Result<(&str, &str), Why> {
    let mut parts = text.trim().split('-');
    let (of, source, given) = (parts.next(), parts.next(), parts.next());
    let is_seal = |seal: &&str| seal.len() == 16 && seal.bytes().all(|byte| byte.is_ascii_hexdigit());
    match (
        of.and_then(Lang::from_tag),
        source.filter(is_seal),
        given.filter(is_seal),
        parts.next(),
    ) {
        (Some(of), Some(source), Some(given), None) if of == lang => Ok((source, given)),
        (Some(of), Some(_), Some(_), None) if of != lang => Err(Why::OtherLanguage(lang)),
        _ => Err(Why::Version),
    }
}

/// Makes the cells tidy and tells what can't stand in any text.
fn readable(words: &mut Words, asked: &Given) -> Vec<Why> {
    let mut wrong: Vec<Why> = asked.not_text.map(Why::NotText).into_iter().collect();
    let mut by = asked.by.clone();
    for (column, cell) in [
        ("translation", &mut words.text),
        ("spoken", &mut words.say),
        ("meaning", &mut words.meaning),
        ("reviewed_by", &mut by),
    ] {
        let most = if column == "reviewed_by" { LONGEST_NAME } else { LONGEST };
        if cell.len() > most {
            wrong.push(Why::TooLong(column));
        } else if let Some(sign) = cell.chars().find(|sign| forbidden(*sign)) {
            wrong.push(Why::Invisible {
                column,
                sign: sign.into(),
            });
        } else if column != "reviewed_by" {
            match normal(cell) {
                Ok(tidy) => *cell = tidy,
                Err(Unbalanced) => wrong.push(Why::Braces(column)),
            }
        }
    }
    wrong
}

/// Variables are those of the source, and in no text that is spoken.
fn check_variables(words: &Words, current: &Row, wrong: &mut Vec<Why>) {
    let parsed = |text: &str, column| uses(text).map_err(|Unbalanced| Why::Braces(column));
    let columns = [
        (&words.text, "translation"),
        (&words.say, "spoken"),
        (&words.meaning, "meaning"),
    ];
    let mut of_text = Uses::default();
    for (text, column) in columns {
        match parsed(text, column) {
            Err(why) => wrong.push(why),
            Ok(used) => {
                let spoken = !is_staffs(&current.key) || column != "translation";
                if spoken && !used.variables.is_empty() {
                    wrong.push(Why::VariableSpoken(column));
                } else if column == "translation" {
                    of_text = used;
                }
            }
        }
    }
    // In the table of Finnish the English text is the source, and the other way round; else either may have what is needed.
    let sources = [&current.finnish, &current.english, &current.words.text];
    let sources: Vec<Uses> = sources.into_iter().filter_map(|text| uses(text).ok()).collect();
    let needed = sources.iter().find(|uses| !uses.variables.is_empty());
    let none = BTreeSet::new();
    let needed = needed.map_or(&none, |uses| &uses.variables);
    if is_staffs(&current.key) && wrong.is_empty() {
        let missing = needed.difference(&of_text.variables).cloned();
        wrong.extend(missing.map(Why::VariableMissing));
        let unknown = of_text.variables.difference(needed).cloned();
        wrong.extend(unknown.map(Why::VariableUnknown));
    }
    let known = |form: &&String| !sources.iter().any(|uses| uses.forms.contains(*form));
    wrong.extend(of_text.forms.iter().filter(known).cloned().map(Why::Form));
}
