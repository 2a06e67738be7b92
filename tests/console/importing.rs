//! A list from a file in the console: found, looked at, written down; what the runtime would tell is made up.

use std::sync::Arc;

use polku::app::console::{ConsoleMsg, ImportMsg, ImportWord, Page, TableFile};
use polku::app::effect::{Effect, ImportOrder};
use polku::app::model::StaffNotice;
use polku::app::msg::Msg;
use polku::base::{Role, ShortText};
use polku::course::import::{Cell, Kind, Plan, Problem, Row, Severity, Sheet, Table, plan};
use polku::course::{By, CourseFacts, CourseKind, Courses};
use polku::i18n::Lang;
use polku::journal::Event;
use uuid::Uuid;

use crate::desk::{Desk, WHO};

fn file() -> TableFile {
    TableFile {
        path: "/media/kiosk/TIKKU/lista.csv".into(),
        name: "lista.csv".to_owned(),
        place: "TIKKU".to_owned(),
    }
}

fn row(number: u32, cells: &str) -> Row {
    let cell = |text: &str| match text {
        "" => Cell::Empty,
        text => Cell::Text(text.to_owned()),
    };
    Row {
        number,
        cells: cells.split(';').map(cell).collect(),
    }
}

/// What a file with these rows below the names of the columns would change.
fn planned(rows: &[&str], courses: &Courses) -> Arc<Plan> {
    let head = row(1, "Kurssi;Päivä;Alkaa;Loppuu;Nimi");
    let rows = (2..).zip(rows).map(|(number, cells)| row(number, cells));
    let table = Table {
        sheets: vec![Sheet {
            name: None,
            rows: std::iter::once(head).chain(rows).collect(),
        }],
        other_sheets: 0,
    };
    let mut last = 0x5000;
    let mut fresh = || {
        last += 1;
        Uuid::from_u128(last)
    };
    Arc::new(plan(&table, courses, &mut fresh))
}

const ROWS: [&str; 3] = [
    "Netti;24.11.2026;10.00;12.00;Amina",
    "Netti;24.11.2026;10.00;12.00;Amina",
    "Netti;32.11.2026;10.00;12.00;Mehmet",
];

fn read_msg() -> ConsoleMsg {
    ConsoleMsg::Import(ImportMsg::Read(file()))
}

fn write_msg() -> ConsoleMsg {
    ConsoleMsg::Import(ImportMsg::Write)
}

/// On the page, with one file that was found.
fn desk() -> Desk {
    let mut desk = Desk::new(Role::Instructor);
    desk.go(Page::Courses);
    let effects = desk.press(ConsoleMsg::Go(Page::Import));
    assert!(effects.contains(&Effect::Import(ImportOrder::Look)));
    assert!(desk.says("Looking for files"));
    tell(&mut desk, ImportWord::Found(vec![file()]));
    desk
}

fn tell(desk: &mut Desk, word: ImportWord) {
    desk.kiosk.send(Msg::Import(word)).unwrap();
}

/// Chooses the file, and is told what it holds.
fn choose(desk: &mut Desk, rows: &[&str]) {
    let effects = desk.press(read_msg());
    assert!(effects.contains(&Effect::Import(ImportOrder::Read(file().path))));
    assert!(desk.says("Reading the file"));
    was_read(desk, rows);
}

fn was_read(desk: &mut Desk, rows: &[&str]) {
    let read = Ok(planned(rows, desk.courses()));
    let path = file().path;
    tell(desk, ImportWord::Read { path, read });
}

#[test]
fn the_preview_shows_everything_and_writes_nothing() {
    let mut desk = desk();
    assert_eq!(desk.rows("Files"), [["lista.csv / TIKKU"]]);
    let before = desk.kiosk.entries().len();
    choose(&mut desk, &ROWS);
    for words in [
        "lista.csv",
        "Courses: 1 new, 0 changed, 0 as before",
        "Meetings: 1 new",
        "People: ",
        "Rows read: 3.",
        "Row 4, column Päivä",
        "This date can't be read.",
        "The cell says: 32.11.2026",
        "If you undo it",
    ] {
        assert!(desk.says(words), "{words}: {:#?}", desk.words());
    }
    let people = desk.rows("Name");
    assert_eq!(people[0], ["Row 2", "New: Amina"]);
    assert_eq!(desk.kiosk.entries().len(), before);
    assert_eq!(desk.courses().courses.len(), 0);
}

#[test]
fn what_is_written_down_is_the_plan_and_who_did_it_is_told() {
    let mut desk = desk();
    choose(&mut desk, &ROWS);
    let before = desk.events().len();
    let wanted = planned(&ROWS, &Courses::default()).events(By::Staff(WHO));
    desk.press(write_msg());
    assert_eq!(desk.events()[before..], wanted[..]);
    assert_eq!(desk.page(), Page::Courses);
    assert!(desk.says("Netti"));
    assert_eq!(desk.notes(), [format!("Written: {} entries.", wanted.len())]);
    // The same file again says that all is known, and offers nothing to write.
    desk.go(Page::Import);
    tell(&mut desk, ImportWord::Found(vec![file()]));
    choose(&mut desk, &ROWS);
    assert!(desk.says("everything is there already"));
    assert!(!desk.offers(&write_msg()));
    let before = desk.events().len();
    desk.send(write_msg());
    assert_eq!(desk.events().len(), before);
}

#[test]
fn undo_takes_back_what_can_be() {
    let mut desk = desk();
    choose(&mut desk, &ROWS);
    desk.press(write_msg());
    let (course, known) = desk.courses().courses.iter().next().unwrap();
    let course = *course;
    assert!(!known.enrolled.is_empty());
    desk.undo();
    assert!(desk.courses().courses[&course].enrolled.is_empty());
    assert!(desk.courses().meetings.values().all(|meeting| meeting.cancelled));
}

/// Two instructors, or one with two pages: what was planned first must not be written twice.
#[test]
fn what_was_recorded_since_the_file_was_read_is_looked_at_first() {
    let mut desk = desk();
    choose(&mut desk, &ROWS);
    let facts = CourseFacts::usual(ShortText::new("Netti").unwrap(), CourseKind::InternetCourse);
    let set = Event::CourseSet {
        course: polku::base::CourseId(Uuid::from_u128(1)),
        about: Box::new(facts),
        by: By::Command,
    };
    desk.kiosk.record([set]).unwrap();
    let before = desk.events().len();
    let effects = desk.press(write_msg());
    assert!(effects.contains(&Effect::Import(ImportOrder::Read(file().path))));
    assert_eq!(desk.events().len(), before, "nothing is written");
    assert!(desk.says("the file is read again"));
    was_read(&mut desk, &ROWS);
    assert!(desk.says("Courses: 0 new"), "{:#?}", desk.words());
    desk.press(write_msg());
    assert_eq!(desk.courses().courses.len(), 1);
}

#[test]
fn a_file_that_is_refused_says_why_and_offers_nothing_to_write() {
    let mut desk = desk();
    desk.press(read_msg());
    let path = file().path;
    let notice = StaffNotice {
        key: "staff-import-not-a-table",
        values: vec![("path", path.display().to_string())],
    };
    tell(
        &mut desk,
        ImportWord::Read {
            path,
            read: Err(notice),
        },
    );
    assert!(
        desk.says("/media/kiosk/TIKKU/lista.csv is not a table"),
        "{:#?}",
        desk.words()
    );
    assert!(!desk.offers(&write_msg()));
    // An empty one is a table with nothing in it.
    desk.go(Page::Import);
    tell(&mut desk, ImportWord::Found(vec![file()]));
    desk.press(read_msg());
    let read = Ok(Arc::new(plan(&Table::default(), &Courses::default(), &mut || {
        Uuid::nil()
    })));
    let path = file().path;
    tell(&mut desk, ImportWord::Read { path, read });
    for words in [
        "Nothing was imported.",
        "The whole file",
        "There is nothing in the file.",
    ] {
        assert!(desk.says(words), "{words}: {:#?}", desk.words());
    }
    assert!(!desk.offers(&write_msg()));
}

#[test]
fn without_files_the_page_says_what_to_do() {
    let mut desk = desk();
    tell(&mut desk, ImportWord::Found(Vec::new()));
    assert!(desk.says("Check that the USB stick is in the computer"));
    let effects = desk.press(ConsoleMsg::Go(Page::Import));
    assert!(effects.contains(&Effect::Import(ImportOrder::Look)), "looks again");
    assert!(desk.says("Looking for files"));
}

#[test]
fn word_that_nobody_waits_for_changes_nothing() {
    let mut desk = desk();
    let stranger = TableFile {
        path: "/etc/passwd".into(),
        ..file()
    };
    let effects = desk.send(ConsoleMsg::Import(ImportMsg::Read(stranger)));
    assert!(
        !effects.iter().any(|effect| matches!(effect, Effect::Import(_))),
        "only what was found is read"
    );
    desk.press(read_msg());
    desk.go(Page::Import);
    was_read(&mut desk, &ROWS);
    assert!(!desk.says("Amina"), "staff went back");
    desk.go(Page::Courses);
    was_read(&mut desk, &ROWS);
    assert_eq!(desk.page(), Page::Courses);
    desk.send(ConsoleMsg::Lock);
    was_read(&mut desk, &ROWS);
    tell(&mut desk, ImportWord::Found(vec![file()]));
    assert!(desk.kiosk.model().staff.console.is_none());
}

/// Reading is no sign of life: the console closes while a stick is read for ever.
#[test]
fn the_preview_goes_when_the_console_closes() {
    let mut desk = desk();
    choose(&mut desk, &ROWS);
    desk.send(ConsoleMsg::Lock);
    desk.kiosk.open_console(WHO, Role::Instructor);
    desk.send(ConsoleMsg::Speak(Lang::En));
    assert_eq!(desk.page(), Page::Today);
    desk.go(Page::Courses);
    desk.go(Page::Import);
    assert!(!desk.says("Amina"));
}

/// Each remark that there can be, in each language.
#[test]
fn the_preview_shows_no_key_in_any_language() {
    let mut desk = desk();
    desk.press(read_msg());
    let mut told = Plan::clone(&planned(&ROWS, &Courses::default()));
    let like = told.problems[0].clone();
    told.problems = Kind::samples()
        .into_iter()
        .zip(Severity::ALL.into_iter().cycle().skip(1))
        .filter(|(_, severity)| *severity != Severity::Refused)
        .map(|(kind, severity)| Problem {
            kind,
            severity,
            ..like.clone()
        })
        .collect();
    assert!(told.problems.len() > 20);
    let path = file().path;
    let read = Ok(Arc::new(told));
    tell(&mut desk, ImportWord::Read { path, read });
    for lang in Lang::STAFF {
        desk.send(ConsoleMsg::Speak(lang));
        let words = desk.words();
        let keys: Vec<_> = words.iter().filter(|word| word.contains("staff-")).collect();
        assert!(keys.is_empty(), "{}: {keys:?}", lang.tag());
    }
}
