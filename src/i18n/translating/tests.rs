//! Files that come back as they were, changes that touch nothing else, and tables that are not taken.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proptest::prelude::*;

use super::book::Book;
use super::cell::{normal, shown, written};
use super::spans::entries;
use super::*;
use crate::i18n::Lang;

type Files = BTreeMap<String, String>;
/// What a translator does to a row.
type Change = Box<dyn FnOnce(&mut Given)>;

fn files(files: &[(&str, &str)]) -> Files {
    files
        .iter()
        .map(|(path, text)| (format!("locales/{path}"), (*text).to_owned()))
        .collect()
}

fn read(files: &Files, lang: Lang) -> Book {
    let bytes = files.iter().map(|(path, text)| (path.as_str(), text.as_bytes()));
    Book::read(bytes, &Book::needed_for(lang)).unwrap()
}

/// A table as it is exported.
fn exported(book: &Book, lang: Lang) -> Vec<Given> {
    let rows = book.rows(lang);
    let given = (2..).zip(&rows).map(|(number, row)| Given {
        row: number,
        key: row.key.clone(),
        words: Words {
            // A table shows the Finnish meaning to all.
            meaning: row.meaning.clone(),
            ..row.words.clone()
        },
        by: row.by.clone(),
        version: row.version(lang),
        not_text: None,
    });
    given.collect()
}

/// The files after a table with one row changed came back.
fn after(files: &Files, lang: Lang, key: &str, change: impl FnOnce(&mut Given)) -> Files {
    let taken = taken(files, lang, key, change).unwrap();
    let mut files = files.clone();
    files.extend(taken.files);
    files
}

fn taken(files: &Files, lang: Lang, key: &str, change: impl FnOnce(&mut Given)) -> Result<Taken, Vec<Problem>> {
    let book = read(files, lang);
    let mut table = exported(&book, lang);
    change(table.iter_mut().find(|row| row.key == key).unwrap());
    book.take(lang, &table)
}

fn whys(files: &Files, lang: Lang, key: &str, change: impl FnOnce(&mut Given)) -> Vec<String> {
    let problems = taken(files, lang, key, change).unwrap_err();
    problems.iter().map(ToString::to_string).collect()
}

fn say(words: &str) -> impl FnOnce(&mut Given) + '_ {
    |row| row.words.say = words.to_owned()
}

fn text(words: &str) -> impl FnOnce(&mut Given) + '_ {
    |row| row.words.text = words.to_owned()
}

fn by(name: &str) -> impl FnOnce(&mut Given) + '_ {
    |row| row.by = name.to_owned()
}

const FI: &str = "# Suomi.\n\n## First\n\na-one = Yksi\n    .meaning = Luku\n# What two is.\na-two = Kaksi\na-three = Kolme\n\n## Second\n\na-four = Neljä\n";
const EN: &str = "a-one = One\na-two = Two\na-three = Three\na-four = Four\n";
const SO: &str = "# Somali.\n\n## First\n\na-one = Kow\n    .say = kow\na-three =   Saddex\n\n  \n# free\n\n";
const STAFF_FI: &str = "staff-count = Virheitä: { $count }\nstaff-kinds =\n    { $count ->\n        [one] Yksi\n       *[other] { $count } kpl\n    }\n";
const STAFF_EN: &str =
    "staff-count = Errors: { $count }\nstaff-kinds = { $count ->\n [one] One\n *[other] { $count } pieces\n }\n";

fn small() -> Files {
    files(&[
        ("fi/a.ftl", FI),
        ("en/a.ftl", EN),
        ("so/a.ftl", SO),
        ("fi/staff.ftl", STAFF_FI),
        ("en/staff.ftl", STAFF_EN),
    ])
}

fn real() -> Files {
    fn gather(folder: &Path, found: &mut Files) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                gather(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "ftl") {
                let name = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap();
                found.insert(name.to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap());
            }
        }
    }
    let mut found = Files::new();
    gather(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"), &mut found);
    found
}

#[test]
fn a_table_that_nobody_changed_changes_nothing() {
    let files = real();
    let folder = |lang: Lang| format!("locales/{}/", lang.tag());
    let has_files = |lang: &Lang| files.keys().any(|path| path.starts_with(&folder(*lang)));
    for lang in Lang::ALL.into_iter().filter(has_files) {
        let book = read(&files, lang);
        let table = exported(&book, lang);
        let taken = book.take(lang, &table).unwrap();
        assert_eq!((taken.files.len(), taken.untouched), (0, table.len()), "{lang:?}");
    }
}

#[test]
fn every_message_changed_and_changed_back_is_the_same_file() {
    let files = real();
    // Finnish has meanings and forms of numbers, Arabic a spoken form for each text.
    for lang in [Lang::Fi, Lang::Ar] {
        let book = read(&files, lang);
        let mut table = exported(&book, lang);
        let there = |row: &Given| !row.words.text.is_empty();
        for row in table.iter_mut().filter(|row| there(row)) {
            row.words.text.insert_str(0, "x ");
        }
        let taken = book.take(lang, &table).unwrap();
        let mut files = files.clone();
        files.extend(taken.files);
        let book = read(&files, lang);
        let mut table = exported(&book, lang);
        for row in table.iter_mut().filter(|row| there(row)) {
            row.words.text = row.words.text.replacen("x ", "", 1);
        }
        let taken = book.take(lang, &table).unwrap();
        files.extend(taken.files);
        for (path, text) in real() {
            assert!(files[&path] == text, "{path}");
        }
    }
}

#[test]
fn only_what_was_translated_changes() {
    let changed = |key: &str, change: Change| after(&small(), Lang::So, key, change)["locales/so/a.ftl"].clone();
    assert_eq!(
        changed("a-three", Box::new(text("Saddex buug"))),
        SO.replace("  Saddex", "Saddex buug")
    );
    assert_eq!(
        changed("a-one", Box::new(say("koow"))),
        SO.replace(".say = kow", ".say = koow")
    );
    assert_eq!(changed("a-one", Box::new(say("-"))), SO.replace("\n    .say = kow", ""));
    assert_eq!(
        changed("a-three", Box::new(say("sadex"))),
        SO.replace("Saddex", "Saddex\n    .say = sadex")
    );
    // An empty line in a cell is a paragraph, which stands on lines of its own.
    let two = changed("a-three", Box::new(text(" Hal\n\n.Laba  \n")));
    assert_eq!(two, SO.replace("   Saddex", "\n    Hal\n\n    { \".\" }Laba"));
    let mut again = small();
    again.insert("locales/so/a.ftl".to_owned(), two);
    assert_eq!(
        exported(&read(&again, Lang::So), Lang::So)[2].words.text,
        "Hal\n{ \".\" }Laba"
    );
}

#[test]
fn what_was_missing_goes_where_the_source_has_it() {
    let files = after(&small(), Lang::So, "a-two", text("Laba"));
    let so = SO.replace(".say = kow\n", ".say = kow\na-two = Laba\n");
    assert_eq!(files["locales/so/a.ftl"], so);
    // The first of its heading brings the heading.
    let files = after(&files, Lang::So, "a-four", |row| {
        row.words.text = "Afar".to_owned();
        row.words.say = "afar".to_owned();
    });
    let four = "Saddex\n\n## Second\n\na-four = Afar\n    .say = afar\n";
    assert_eq!(files["locales/so/a.ftl"], so.replace("Saddex\n", four));
    // A file and a language that are not there yet; and lines that end as in Windows.
    let files = after(&small(), Lang::Uk, "a-two", text("Два"));
    assert_eq!(files["locales/uk/a.ftl"], "## First\n\na-two = Два\n");
    let mut windows = small();
    windows.insert("locales/so/a.ftl".to_owned(), SO.replace('\n', "\r\n"));
    let files = after(&windows, Lang::So, "a-two", text("Laba"));
    assert_eq!(files["locales/so/a.ftl"], so.replace('\n', "\r\n"));
}

#[test]
fn finnish_has_its_meanings_and_others_only_read_them() {
    let files = after(&small(), Lang::Fi, "a-one", |row| {
        row.words.meaning = "Numero".to_owned()
    });
    assert_eq!(files["locales/fi/a.ftl"], FI.replace("Luku", "Numero"));
    let files = after(&small(), Lang::Fi, "a-two", |row| {
        row.words.meaning = "Numero".to_owned()
    });
    assert_eq!(
        files["locales/fi/a.ftl"],
        FI.replace("Kaksi", "Kaksi\n    .meaning = Numero")
    );
    let untouched = taken(&small(), Lang::So, "a-one", |row| {
        row.words.meaning = "Numero".to_owned()
    })
    .unwrap();
    assert!(untouched.files.is_empty());
}

#[test]
fn an_empty_cell_deletes_nothing() {
    let taken = taken(&small(), Lang::So, "a-one", |row| row.words = Words::default()).unwrap();
    assert!(taken.files.is_empty());
    let kept = |column| (2, "a-one".to_owned(), Note::EmptyKept(column));
    assert_eq!(taken.notes, [kept("spoken"), kept("translation")]);
}

#[test]
fn a_variety_has_of_its_own_only_what_differs() {
    let mut all = small();
    all.extend(files(&[
        ("fa/a.ftl", "a-one = یک\n    .say = یِک\na-two = دو\n"),
        ("prs/a.ftl", "a-two = دوم\n"),
    ]));
    let rows = read(&all, Lang::Prs).rows(Lang::Prs);
    assert_eq!((rows[0].words.text.as_str(), rows[0].borrowed), ("یک", Some(Lang::Fa)));
    assert_eq!((rows[1].words.text.as_str(), rows[1].borrowed), ("دوم", None));
    let sum = Summary::of(&rows, false);
    assert_eq!((sum.messages, sum.translated, sum.missing, sum.borrowed), (4, 2, 2, 1));
    let marked = taken(&all, Lang::Prs, "a-one", by("AB")).unwrap();
    assert_eq!(marked.files.keys().collect::<Vec<_>>(), ["locales/prs/reviewed.json"]);
    let own = after(&all, Lang::Prs, "a-one", text("یکی"));
    assert_eq!(own["locales/prs/a.ftl"], "a-one = یکی\n    .say = یِک\na-two = دوم\n");
}

#[test]
fn a_mark_holds_as_long_as_text_and_sources_stay() {
    let marked = after(&small(), Lang::So, "a-one", by(" A.B. "));
    let state = |files: &Files| {
        let row = read(files, Lang::So).rows(Lang::So).remove(0);
        (row.state, row.by)
    };
    let reviewed = (State::Reviewed, "A.B.".to_owned());
    assert_eq!(state(&marked), reviewed);
    assert_eq!(marked["locales/so/reviewed.json"].lines().count(), 3);
    let other = |path: &str, from: &str, to: &str| {
        let mut files = marked.clone();
        let text = files.get_mut(path).unwrap();
        *text = text.replace(from, to);
        state(&files).0
    };
    assert_eq!(other("locales/fi/a.ftl", "Yksi", "Yks"), State::SourceChanged);
    assert_eq!(other("locales/fi/a.ftl", "Luku", "Numero"), State::SourceChanged);
    assert_eq!(other("locales/en/a.ftl", "One", "1"), State::SourceChanged);
    assert_eq!(
        other("locales/so/a.ftl", ".say = kow", ".say = koow"),
        State::TextChanged
    );
    assert_eq!(other("locales/so/a.ftl", "# Somali.", "# Soomaali."), State::Reviewed);
    // Who changes a text and leaves the mark has not said that the new one is right.
    let changed = taken(&marked, Lang::So, "a-one", text("Koow")).unwrap();
    assert_eq!(changed.marked.len(), 0);
    assert!(
        changed
            .notes
            .contains(&(2, "a-one".to_owned(), Note::MarkGone("A.B.".to_owned())))
    );
    let both = after(&marked, Lang::So, "a-one", |row| {
        row.words.text = "Koow".to_owned();
        row.by = "C".to_owned();
    });
    assert_eq!(state(&both), (State::Reviewed, "C".to_owned()));
    let no = after(&marked, Lang::So, "a-one", by("no"));
    assert_eq!(state(&no), (State::Unreviewed, String::new()));
    assert_eq!(state(&after(&marked, Lang::So, "a-one", by(""))), reviewed);
}

#[test]
fn what_is_wrong_is_told_with_row_and_key() {
    let so = |key: &str, change: Change| whys(&small(), Lang::So, key, change).join("|");
    let cases: [(&str, Change, &str); 15] = [
        (
            "a-one",
            Box::new(|row| row.key = "a-none".to_owned()),
            "row 2, `a-none`: there is no message with this key",
        ),
        (
            "a-one",
            Box::new(|row| row.key = "a-two".to_owned()),
            "row 3, `a-two`: the key stands also in row 2",
        ),
        (
            "a-one",
            Box::new(|row| row.version = row.version.replace("so-", "ar-")),
            "row 2, `a-one`: the row is from the table of another",
        ),
        (
            "a-one",
            Box::new(|row| row.version.clear()),
            "row 2, `a-one`: the column `version`",
        ),
        (
            "a-one",
            Box::new(text("a\u{202e}b")),
            "column `translation`: the invisible character U+202E",
        ),
        (
            "a-one",
            Box::new(say("a\u{200b}b")),
            "column `spoken`: the invisible character U+200B",
        ),
        (
            "a-one",
            Box::new(by("A\u{7}")),
            "column `reviewed_by`: the invisible character U+0007",
        ),
        (
            "a-one",
            Box::new(text("{ a")),
            "column `translation`: what stands in braces",
        ),
        (
            "a-one",
            Box::new(text("a }")),
            "column `translation`: what stands in braces",
        ),
        (
            "a-one",
            Box::new(text("Kow { $count }")),
            "column `translation`: the text is spoken",
        ),
        (
            "a-one",
            Box::new(text("Kow { NUMBER(1) }")),
            "row 2, `a-one`: the text can't be used: there is no function",
        ),
        (
            "a-one",
            Box::new(text("Kow { a-none }")),
            "row 2, `a-one`: the text can't be used: there is no `a-none`",
        ),
        (
            "a-two",
            Box::new(say("laba")),
            "row 3, `a-two`: there is something in `spoken` and no translation",
        ),
        ("a-one", Box::new(by("yes")), "write your initials instead of `yes`"),
        (
            "a-one",
            Box::new(|row| row.not_text = Some("translation")),
            "column `translation`: a date",
        ),
    ];
    for (key, change, wanted) in cases {
        let told = so(key, change);
        assert!(told.contains(wanted), "{told} / {wanted}");
    }
    assert!(so("a-one", Box::new(|row| row.words.text = "x".repeat(9000))).contains("longer than 8192 bytes"));
    // All rows are told, and nothing is taken.
    let book = read(&small(), Lang::So);
    let mut table = exported(&book, Lang::So);
    table.iter_mut().for_each(|row| row.words.text = "{".to_owned());
    assert_eq!(book.take(Lang::So, &table).unwrap_err().len(), table.len());
}

#[test]
fn variables_and_forms_of_plurals_survive() {
    let en = |key: &str, words: &'static str| whys(&small(), Lang::En, key, text(words)).join("|");
    assert!(en("staff-count", "Errors").contains("`{ $count }` is missing"));
    assert!(en("staff-count", "Errors: { $count } { $name }").contains("`{ $name }` is not in the source text"));
    assert!(en("staff-kinds", "{ $count ->\n [on] One\n *[other] { $count } pcs\n }").contains("`[on]` is no form"));
    assert!(
        en("staff-kinds", "{ $count ->\n [one] One\n [other] { $count } pcs\n }").contains("what stands in braces")
    );
    assert!(en("staff-count", "Errors: { $count").contains("what stands in braces"));
    let few = "{ $count ->\n    [one] One\n    [few] Some\n   *[other] { $count } \"pcs\"\n}";
    let files = after(&small(), Lang::En, "staff-kinds", text(few));
    let whole = files["locales/en/staff.ftl"].clone();
    assert_eq!(
        whole,
        format!("staff-count = Errors: {{ $count }}\nstaff-kinds = {few}\n")
    );
    // As it is shown, it comes back.
    let table = exported(&read(&files, Lang::En), Lang::En);
    assert_eq!(table.last().unwrap().words.text, few);
}

#[test]
fn what_has_changed_meanwhile_is_not_overwritten() {
    let before = read(&small(), Lang::So);
    let mut table = exported(&before, Lang::So);
    table[2].words.text = "Saddex buug".to_owned();
    let with = |path: &str, from: &str, to: &str| {
        let mut files = small();
        let text = files.get_mut(path).unwrap();
        *text = text.replace(from, to);
        read(&files, Lang::So).take(Lang::So, &table)
    };
    let why = |result: Result<Taken, Vec<Problem>>| result.unwrap_err().remove(0).why;
    assert_eq!(why(with("locales/en/a.ftl", "Three", "3")), Why::SourceChanged);
    assert_eq!(why(with("locales/so/a.ftl", "Saddex", "Sadex")), Why::TextChanged);
    // What nobody touched in the table stays as it is by now; and what is there already is no change.
    let taken = with("locales/so/a.ftl", "Kow", "Hal").unwrap();
    assert_eq!(taken.changed.iter().collect::<Vec<_>>(), ["a-three"]);
    assert!(taken.files["locales/so/a.ftl"].contains("a-one = Hal\n"));
    assert!(
        with("locales/so/a.ftl", "  Saddex", "Saddex buug")
            .unwrap()
            .files
            .is_empty()
    );
}

#[test]
fn a_file_that_is_not_understood_is_told_and_not_changed() {
    for (text, line) in [
        ("a-one Kow\n", 1),
        ("a-one = Kow\n    .say\n", 2),
        ("a-one = { $a\n", 1),
        ("a-one = }\n", 1),
    ] {
        let files = files(&[("so/a.ftl", text)]);
        let bytes = files.iter().map(|(path, text)| (path.as_str(), text.as_bytes()));
        let found = Book::read(bytes, &BTreeSet::from([Lang::So])).unwrap_err();
        assert!(
            found.iter().any(|one| one.line.abs_diff(line) <= 1 || one.line == 0),
            "{found:?}"
        );
    }
    let broken = [("locales/so/reviewed.json", &b"{\"a\": 1}"[..])];
    assert_eq!(Book::read(broken, &BTreeSet::from([Lang::So])).unwrap_err().len(), 1);
}

#[test]
fn every_part_of_a_file_has_its_place() {
    let file = "\u{feff}# c\nk =\n    A\n    b\n\n    c { $x ->\n  [a] }\" \n *[b] { \"}\" }\n}\n\n  .say=S\n    t\n.meaning = M\n-t = T\n    .x = y\n\n\n";
    let file = file.replace("[a] }\" ", "[a] \" ");
    let found = entries(&file).unwrap();
    assert_eq!(
        found.iter().map(|one| one.key.as_str()).collect::<Vec<_>>(),
        ["k", "-t"]
    );
    let part = |range: &std::ops::Range<usize>| file.get(range.clone()).unwrap();
    let k = &found[0];
    assert_eq!(
        part(&k.whole),
        file.split("\n-t").next().unwrap().trim_start_matches('\u{feff}')
    );
    assert_eq!(k.comment, "c");
    assert_eq!(
        shown(part(&k.value.pattern)).unwrap(),
        "A b\nc { $x ->\n  [a] \" \n *[b] { \"}\" }\n}"
    );
    let attributes: Vec<_> = k
        .attributes
        .iter()
        .map(|(name, at)| (name.as_str(), part(&at.pattern)))
        .collect();
    assert_eq!(attributes, [("say", "S\n    t"), ("meaning", "M")]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    /// Whatever a translator writes: it is taken as it was written, or told; and every other byte stays.
    #[test]
    fn any_text_is_taken_or_told(words in "[ \\n\\ta-z.\\[*}{\"=#$-ضב😀\u{2067}]{0,40}", spoken in "[ \\na-z{}]{0,8}") {
        let before = small();
        let change = |row: &mut Given| {
            row.words.text.clone_from(&words);
            row.words.say.clone_from(&spoken);
        };
        if let Ok(taken) = taken(&before, Lang::So, "a-three", change) {
            let mut files = before.clone();
            files.extend(taken.files);
            let row = read(&files, Lang::So).rows(Lang::So).into_iter().find(|row| row.key == "a-three").unwrap();
            let wanted = normal(&words).unwrap();
            prop_assert_eq!(&row.words.text, if wanted.is_empty() { "Saddex" } else { &wanted });
            let so = &files["locales/so/a.ftl"];
            prop_assert!(so.starts_with(SO.split("   Saddex").next().unwrap()), "{}", so);
            prop_assert!(so.ends_with("\n\n  \n# free\n\n"), "{}", so);
        }
    }

    /// What is shown of a text is what it becomes when it is written.
    #[test]
    fn a_cell_goes_round(words in "[ \\na-z.\\[*ض{}\"]{0,60}") {
        if let Ok(tidy) = normal(&words) {
            prop_assert_eq!(&normal(&tidy).unwrap(), &tidy);
            if !tidy.is_empty() {
                let file = format!("k ={}\n    .say = x\n", written(&tidy, "    ", "\n").unwrap());
                if let Some(found) = entries(&file).filter(|found| found.len() == 1 && found[0].attributes.len() == 1) {
                    prop_assert_eq!(shown(&file[found[0].value.pattern.clone()]).unwrap(), tidy);
                }
            }
        }
    }

    /// Random files with random messages: a table of them changes nothing.
    #[test]
    fn any_file_comes_back(lines in prop::collection::vec("(# [a-z ]{0,5}|## [a-z]{1,4}||[a-z]{1,3} = [a-zäب .\\[]{1,9}|    [a-z]{1,5}|    \\.say = [a-z]{1,4}|[a-z]{2} =)", 0..12)) {
        let file = lines.join("\n");
        let files = files(&[("fi/a.ftl", file.as_str()), ("so/a.ftl", file.as_str())]);
        let bytes = files.iter().map(|(path, text)| (path.as_str(), text.as_bytes()));
        if let Ok(book) = Book::read(bytes, &Book::needed_for(Lang::So)) {
            let mut table = exported(&book, Lang::So);
            let mut seen = BTreeSet::new();
            table.retain(|row| seen.insert(row.key.clone()));
            if let Ok(taken) = book.take(Lang::So, &table) {
                prop_assert!(taken.files.is_empty());
            }
        }
    }
}
