//! Every key is there in the three languages of the staff, and no page shows one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use polku::app::console::{ConsoleMsg, Page, PeopleMsg, RollMsg};
use polku::base::{Role, TextKey, pictures};
use polku::course::{FunderFact, Purpose, Status};
use polku::i18n::Lang;

use crate::content::CONTENT;
use crate::desk::{Desk, people};
use crate::sources::rust_files;

/// Every literal `staff-…` in the console's code.
fn literals() -> BTreeSet<String> {
    let console = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/app/console");
    let mut files = Vec::new();
    rust_files(&console, &mut files);
    let mut found = BTreeSet::new();
    for file in files {
        let text = fs::read_to_string(file).unwrap();
        for part in text
            .split('"')
            .filter(|part| part.starts_with("staff-") && !part.contains(['{', ' ']))
        {
            found.insert(part.to_owned());
        }
    }
    found
}

#[test]
fn every_literal_key_of_the_console_is_in_every_language() {
    let texts = &CONTENT.1;
    let literals = literals();
    assert!(literals.len() > 200, "the search finds {} only", literals.len());
    let mut missing = Vec::new();
    for lang in Lang::STAFF {
        for key in &literals {
            if texts.place(lang, &TextKey::new(key).unwrap()).is_none() {
                missing.push(format!("{} {key}", lang.tag()));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn the_consoles_texts_have_the_same_keys_in_every_language() {
    let keys = |lang: Lang| -> BTreeSet<String> {
        let text = ["console", "learning"].map(|name| {
            let path = format!("locales/{}/{name}.ftl", lang.tag());
            fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
        });
        let lines = text.iter().flat_map(|text| text.lines());
        lines
            .filter(|line| line.starts_with("staff-"))
            .filter_map(|line| Some(line.split_once(" = ")?.0.to_owned()))
            .collect()
    };
    let all: BTreeMap<&str, BTreeSet<String>> = Lang::STAFF.into_iter().map(|lang| (lang.tag(), keys(lang))).collect();
    assert_eq!(all["fi"], all["sv"]);
    assert_eq!(all["fi"], all["en"]);
}

#[test]
fn every_picture_of_a_sign_in_has_a_word() {
    let texts = &CONTENT.1;
    for name in pictures::NAMES
        .iter()
        .filter(|name| name.starts_with("animal-") || name.starts_with("thing-"))
    {
        for lang in Lang::STAFF {
            let key = TextKey::new(&format!("staff-{name}")).unwrap();
            assert!(texts.text(lang, &key).is_some(), "{} {key}", lang.tag());
        }
    }
}

/// Each page in each language, with something on it.
#[test]
fn no_page_shows_a_key() {
    let asked = BTreeSet::from([
        FunderFact::Age,
        FunderFact::Gender,
        FunderFact::Arrived,
        FunderFact::Schooling,
    ]);
    let mut desk = Desk::asking(Role::Administrator, asked);
    let course = desk.course("Netti", "23.11.2026", "2");
    let amina = desk.newcomer(course, "Amina");
    desk.newcomer(course, "Amina");
    let meeting = desk.meetings(course)[0];
    desk.send(ConsoleMsg::Roll(RollMsg::Mark(meeting, amina, Status::Late)));
    desk.send(people(PeopleMsg::NewCode(amina)));
    desk.send(people(PeopleMsg::Consent(amina, Purpose::FunderFacts, true)));
    for page in [
        Page::Today,
        Page::Courses,
        Page::Course(course),
        Page::NewCourse,
        Page::EditCourse(course),
        Page::NewMeeting(course),
        Page::Meeting(meeting),
        Page::Roster(course),
        Page::Progress(course),
        Page::Import,
        Page::Roll(meeting),
        Page::People,
        Page::Person(amina),
        Page::PersonProgress(amina),
        Page::NewPerson,
        Page::EditPerson(amina),
        Page::FunderFacts(amina),
        Page::PersonData(amina),
        Page::EraseAsk(amina),
        Page::Due,
        Page::Files,
        Page::Outcomes(None),
    ] {
        for lang in Lang::STAFF {
            desk.send(ConsoleMsg::Speak(lang));
            desk.send(ConsoleMsg::Go(page));
            let words = desk.words();
            assert!(words.len() > 5, "{page:?}");
            let keys: Vec<_> = words.iter().filter(|word| word.contains("staff-")).collect();
            assert!(keys.is_empty(), "{page:?} in {}: {keys:?}", lang.tag());
        }
    }
}
