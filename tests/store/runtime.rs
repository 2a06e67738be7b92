//! The runtime over a real data folder: faults of the disk that pass, and a kiosk that can't start.

use std::path::Path;
use std::time::Duration;

use polku::app::console::{ConsoleMsg, ImportMsg, Learned, Page, PeopleMsg};
use polku::app::model::JournalHealth;
use polku::app::msg::{HelperMsg, Msg, SignInMsg, StaffMsg};
use polku::app::screen::Body;
use polku::app::tour::sign_in_as_new;
use polku::base::{DeviceId, EntryId, Millis, PersonId, Role, StaffId, Timestamp};
use polku::i18n::Lang;
use polku::journal::{Body as EntryBody, Event, SignInCode};
use polku::runtime::{Reading, Runtime, Waker, start};
use polku::staff::{Answer, Cost, Pin, StaffFile};
use polku::store::{Pending, Store};
use rusqlite::Connection;
use uuid::Uuid;

fn content() -> Reading {
    Reading::begin(Some(Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()))
}

fn no_content() -> Reading {
    Reading::begin(Some("/nowhere/at/all".into()))
}

/// Polls until it is so; a test that waits for what never comes is ended from outside.
fn until(kiosk: &mut Runtime, so: impl Fn(&Runtime) -> bool) {
    while !so(kiosk) {
        kiosk.poll();
        std::thread::sleep(Duration::from_millis(5));
    }
}

fn wants_out(kiosk: &mut Runtime) {
    kiosk.send(Msg::Staff(StaffMsg::WantsOut));
}

fn type_pin(kiosk: &mut Runtime, pin: &str) {
    for digit in pin.bytes() {
        kiosk.send(Msg::Staff(StaffMsg::Digit(digit - b'0')));
    }
    kiosk.send(Msg::Staff(StaffMsg::Done));
}

fn try_once(kiosk: &mut Runtime) {
    for msg in [Msg::Begin, Msg::Language(Lang::So), Msg::SignIn(SignInMsg::OnlyTry)] {
        kiosk.send(msg);
    }
}

#[test]
fn another_program_on_the_journal_is_told_to_staff_and_outlived() {
    let data = tempfile::tempdir().unwrap();
    let (mut kiosk, _) = start(data.path(), content(), Waker::default());
    let other = Connection::open(data.path().join("polku.db")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    try_once(&mut kiosk);
    until(&mut kiosk, |kiosk| kiosk.model().journal != JournalHealth::Writing);
    let unsaved = kiosk.model().journal.unsaved().unwrap();
    assert_eq!((unsaved.why.key, unsaved.events), ("staff-store-busy", 1));
    other.execute_batch("ROLLBACK").unwrap();
    until(&mut kiosk, |kiosk| kiosk.model().journal == JournalHealth::Writing);
    drop(kiosk);
    let mut read = 0;
    polku::store::read_entries(data.path(), &mut |_| read += 1).unwrap();
    assert_eq!(read, 1);
}

#[test]
fn what_waits_when_the_kiosk_closes_is_still_saved() {
    let data = tempfile::tempdir().unwrap();
    let (mut kiosk, _) = start(data.path(), content(), Waker::default());
    try_once(&mut kiosk);
    drop(kiosk);
    let mut read = 0;
    polku::store::read_entries(data.path(), &mut |_| read += 1).unwrap();
    assert_eq!(read, 1);
}

/// One start with a clock that was ten years ahead.
#[test]
fn recorded_time_goes_on_after_a_journal_from_the_future_and_staff_is_told() {
    const AHEAD: Timestamp = Timestamp(4_000_000_000_000);
    let data = tempfile::tempdir().unwrap();
    let store = Store::open(data.path(), DeviceId(Uuid::from_u128(7))).unwrap();
    let person = PersonId(Uuid::from_u128(1));
    let picture = |name: &str| name.parse().unwrap();
    let code = SignInCode {
        animal: picture("animal-cow"),
        things: ["thing-key", "thing-sun", "thing-cup"].map(picture),
    };
    let first = Pending {
        event: Event::PersonAdded { person, code },
        subject: Some(person),
        id: EntryId(Uuid::from_u128(2)),
        nonce: [0; 16],
        now: AHEAD,
    };
    store.start(|_| {}).unwrap().append(vec![first]).unwrap();

    let (mut kiosk, _) = start(data.path(), content(), Waker::default());
    let notices = &kiosk.model().staff.notices;
    assert!(
        notices.iter().any(|notice| notice.key == "staff-clock-behind"),
        "{notices:?}"
    );
    for _ in 0..3 {
        std::thread::sleep(Duration::from_millis(20));
        try_once(&mut kiosk);
        kiosk.send(Msg::Helper(HelperMsg::Door));
        kiosk.send(Msg::Yes);
    }
    drop(kiosk);
    let mut begun = Vec::new();
    polku::store::read_entries(data.path(), &mut |entry| {
        if matches!(entry.body, EntryBody::Known(Event::VisitStarted { .. })) {
            begun.push(entry.hlc.at());
        }
    })
    .unwrap();
    assert_eq!(begun.len(), 3);
    assert!(
        AHEAD < begun[0] && begun[0] < begun[1] && begun[1] < begun[2],
        "{begun:?}"
    );
}

#[test]
fn without_content_staff_reads_words_and_may_close_where_no_pin_is_set() {
    let data = tempfile::tempdir().unwrap();
    let (mut kiosk, _) = start(data.path(), no_content(), Waker::default());
    let Body::Notice(notice) = &kiosk.screen().body else {
        panic!("{}", kiosk.screen().name);
    };
    assert!(!notice.lines.is_empty());
    let close = notice.close.as_ref().unwrap().label.text.clone();
    for text in notice.lines.iter().chain([&notice.title, &close]) {
        assert!(!text.contains("staff-"), "{text}");
        assert_eq!(text.lines().count(), 2, "in two languages: {text}");
    }
    wants_out(&mut kiosk);
    assert!(kiosk.wants_quit());
    assert_eq!(std::fs::read_dir(data.path()).unwrap().count(), 0, "something was made");
}

#[test]
fn a_kiosk_that_can_not_start_asks_for_the_pin_where_there_is_one() {
    let data = tempfile::tempdir().unwrap();
    let light = Cost {
        memory_kib: 8,
        passes: 1,
    };
    let mut staff = StaffFile::open(data.path(), light).unwrap();
    let somebody = StaffId(Uuid::from_u128(1));
    staff.first(somebody, &Pin::new("402917").unwrap()).unwrap();
    std::fs::write(data.path().join("polku.db"), "not a database").unwrap();
    let (mut kiosk, _) = start(data.path(), content(), Waker::default());
    assert!(matches!(kiosk.screen().body, Body::Notice(_)));
    wants_out(&mut kiosk);
    assert!(!kiosk.wants_quit());
    for pin in ["402918", "402917"] {
        assert_eq!(kiosk.screen().name, "pin");
        type_pin(&mut kiosk, pin);
        until(&mut kiosk, |kiosk| {
            kiosk.wants_quit() || kiosk.model().staff.pad.as_ref().is_some_and(|pad| !pad.busy)
        });
        assert_eq!(kiosk.wants_quit(), pin == "402917");
    }
}

#[test]
fn the_first_pin_makes_an_administrator() {
    let data = tempfile::tempdir().unwrap();
    let (mut kiosk, _) = start(data.path(), content(), Waker::default());
    for _chosen_and_repeated in 0..2 {
        assert_eq!(kiosk.screen().name, "pin");
        type_pin(&mut kiosk, "402917");
    }
    until(&mut kiosk, |kiosk| {
        kiosk.model().staff.pad.as_ref().is_none_or(|pad| !pad.busy)
    });
    assert!(kiosk.model().staff.pin_is_set);
    drop(kiosk);
    let mut staff = StaffFile::find(data.path(), Cost::KIOSK).unwrap().unwrap();
    let answer = staff.attempt("402917", Millis(0)).unwrap();
    assert!(
        matches!(
            answer,
            Answer::Right {
                role: Role::Administrator,
                ..
            }
        ),
        "{answer:?}"
    );
}

/// From the console to the bytes on the disk: asked, the PIN once more, and nothing of the person is left in the journal.
#[test]
fn an_administrator_erases_a_person_in_the_console() {
    let data = tempfile::tempdir().unwrap();
    let (mut kiosk, _) = start(data.path(), content(), Waker::default());
    for _chosen_and_repeated in 0..2 {
        type_pin(&mut kiosk, "402917");
    }
    until(&mut kiosk, |kiosk| {
        kiosk.model().staff.pad.is_none() && !kiosk.model().record.courses.staff.is_empty()
    });
    kiosk.send(Msg::Staff(StaffMsg::CodeWritten));
    for msg in sign_in_as_new(Lang::So) {
        kiosk.send(msg);
    }
    until(&mut kiosk, |kiosk| !kiosk.model().record.courses.persons.is_empty());
    let person = *kiosk.model().record.courses.persons.keys().next().unwrap();
    kiosk.send(Msg::Staff(StaffMsg::WantsIn));
    type_pin(&mut kiosk, "402917");
    until(&mut kiosk, |kiosk| kiosk.model().staff.console.is_some());
    for msg in [PeopleMsg::Erase(person), PeopleMsg::EraseConfirmed(person)] {
        kiosk.send(Msg::Console(ConsoleMsg::People(msg)));
    }
    assert_eq!(kiosk.model().record.courses.erased, 0);
    type_pin(&mut kiosk, "402917");
    until(&mut kiosk, |kiosk| kiosk.model().record.courses.erased == 1);
    assert!(kiosk.model().record.courses.persons.is_empty());
    drop(kiosk);
    let (mut erased, mut told) = (0, String::new());
    polku::store::read_entries(data.path(), &mut |entry| {
        assert_ne!(entry.subject, Some(person));
        match entry.body {
            EntryBody::Erased => erased += 1,
            body => told.push_str(&body.encode().unwrap()),
        }
    })
    .unwrap();
    assert!(erased >= 3, "added, visited, left");
    assert!(!told.contains(&person.to_string()));
}

#[test]
fn a_settings_file_that_is_not_understood_is_told_with_its_line() {
    let data = tempfile::tempdir().unwrap();
    std::fs::write(data.path().join("settings.yaml"), "look: calm\nlok: calm\n").unwrap();
    let (kiosk, _) = start(data.path(), content(), Waker::default());
    let notices = &kiosk.model().staff.notices;
    let told = notices.iter().find(|notice| notice.key == "staff-settings").unwrap();
    assert!(told.values[0].1.contains("line 2"), "{told:?}");
}

/// From the place's folder to the journal: found, looked at, written down.
#[test]
fn a_list_in_the_places_folder_is_imported_in_the_console() {
    let data = tempfile::tempdir().unwrap();
    let place = tempfile::tempdir().unwrap();
    let settings = format!("export_folder: {}\n", place.path().display());
    std::fs::write(data.path().join("settings.yaml"), settings).unwrap();
    let list =
        "Kurssi;Päivä;Alkaa;Loppuu;Nimi\nNetti;24.11.2026;10.00;12.00;Amina\nNetti;24.11.2026;10.00;12.00;Mehmet\n";
    std::fs::write(place.path().join("lista.csv"), list).unwrap();
    let (mut kiosk, _) = start(data.path(), content(), Waker::default());
    for _chosen_and_repeated in 0..2 {
        type_pin(&mut kiosk, "402917");
    }
    until(&mut kiosk, |kiosk| {
        kiosk.model().staff.pad.is_none() && !kiosk.model().record.courses.staff.is_empty()
    });
    kiosk.send(Msg::Staff(StaffMsg::CodeWritten));
    kiosk.send(Msg::Staff(StaffMsg::WantsIn));
    type_pin(&mut kiosk, "402917");
    until(&mut kiosk, |kiosk| kiosk.model().staff.console.is_some());
    let import = |kiosk: &Runtime| {
        kiosk
            .model()
            .staff
            .console
            .as_ref()
            .and_then(|console| console.import.clone())
    };
    kiosk.send(Msg::Console(ConsoleMsg::Go(Page::Import)));
    until(&mut kiosk, |kiosk| {
        import(kiosk).is_some_and(|import| import.files.is_some())
    });
    let files = import(&kiosk).unwrap().files.unwrap();
    let file = files
        .into_iter()
        .find(|file| file.path.starts_with(place.path()))
        .unwrap();
    kiosk.send(Msg::Console(ConsoleMsg::Import(ImportMsg::Read(file))));
    until(&mut kiosk, |kiosk| {
        import(kiosk)
            .and_then(|import| import.chosen)
            .is_some_and(|chosen| chosen.read.is_some())
    });
    assert!(
        kiosk.model().record.courses.courses.is_empty(),
        "nothing is written yet"
    );
    kiosk.send(Msg::Console(ConsoleMsg::Import(ImportMsg::Write)));
    until(&mut kiosk, |kiosk| kiosk.model().record.courses.courses.len() == 1);
    let courses = &kiosk.model().record.courses;
    assert_eq!((courses.persons.len(), courses.meetings.len()), (2, 1));
    assert!(courses.courses.values().all(|course| course.enrolled.len() == 2));
    // What the group has learned is worked out beside the window, and comes to the page that asked.
    let course = *courses.courses.keys().next().unwrap();
    kiosk.send(Msg::Console(ConsoleMsg::Go(Page::Progress(course))));
    let learned = |kiosk: &Runtime| {
        let console = kiosk.model().staff.console.as_ref();
        let asked = console.and_then(|console| console.learning.as_ref());
        asked.and_then(|asked| asked.read.clone())
    };
    until(&mut kiosk, |kiosk| learned(kiosk).is_some());
    match &*learned(&kiosk).unwrap().unwrap() {
        Learned::Group(group) => assert!(group.people.len() == 2 && group.stumbles.is_empty()),
        other => panic!("{other:?}"),
    }
}
