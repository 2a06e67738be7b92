//! `polku export attendance` and `polku export guidance` over a journal on disk: the same rows everywhere, and texts as they are.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use calamine::{Data, DataType, Reader, Xlsx, open_workbook};
use jiff::civil::{Date, date, time};
use polku::base::{
    AttemptId, ContactId, CourseId, EntryId, LanguageTag, MeetingId, PersonId, Role, ShortText, StaffId, Timestamp,
    VisitId,
};
use polku::content::catalog::ContentHash;
use polku::content::schema::lesson::VariantId;
use polku::course::{
    By, Channel, ContactFacts, Counter, CourseFacts, CourseKind, Courses, Mark, MeetingFacts, Outcome, PersonFacts,
    Standing, Status, Topic,
};
use polku::i18n::Lang;
use polku::journal::{AttemptKind, Body, Event};
use polku::report::definitions::{ATTENDANCE, COUNTING, GUIDANCE};
use polku::report::{AttendanceCells, Filter, Persons, Summary, attendance, guidance};
use polku::store::Pending;
use uuid::Uuid;

use crate::journal::{entries, open_and_append};
use crate::told;

const BY: By = By::Command;
const SARI: StaffId = StaffId(Uuid::from_u128(0x5a));

fn course(number: u128) -> CourseId {
    CourseId(Uuid::from_u128(0xc0 + number))
}

fn meeting(number: u128) -> MeetingId {
    MeetingId(Uuid::from_u128(0xe00 + number))
}

fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(0xf000 + number))
}

fn text(text: &str) -> ShortText {
    ShortText::new(text).unwrap()
}

/// A folder with a journal of these events, a second apart from 24 November 2026, 10:00 in Finland on.
struct Place {
    folder: tempfile::TempDir,
    data: PathBuf,
}

impl Place {
    fn new(events: Vec<Event>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data");
        let pending = |(number, event): (u64, Event)| Pending {
            event,
            subject: None,
            id: EntryId(Uuid::from_u128(u128::from(number) << 64 | 0x7000)),
            nonce: [7; 16],
            now: Timestamp(1_795_507_200_000 + 1000 * i64::try_from(number).unwrap()),
        };
        let batch: Vec<Pending> = (1..).zip(events).map(pending).collect();
        open_and_append(&data, &[&batch]);
        Self { folder, data }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn export(&self, table: &str, name: &str, more: &[&str]) -> Output {
        export(table, &self.data, &self.path(name), more)
    }

    /// The rows of a CSV file, the head first.
    fn rows(&self, table: &str, more: &[&str]) -> Vec<Vec<String>> {
        let output = self.export(table, "table.csv", more);
        assert_eq!(output.status.code(), Some(0), "{}", told(&output));
        let mut table = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_path(self.path("table.csv"))
            .unwrap();
        let row = |row: Result<csv::StringRecord, csv::Error>| row.unwrap().iter().map(str::to_owned).collect();
        table.records().map(row).collect()
    }

    /// What the journal says, as the console has it.
    fn courses(&self) -> Courses {
        let mut courses = Courses::default();
        for entry in entries(&self.data).unwrap() {
            if let Body::Known(event) = &entry.body {
                courses.apply(event, entry.hlc.at());
            }
        }
        courses
    }
}

fn export(table: &str, data: &Path, out: &Path, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_polku"))
        .args(["export", table, "--data"])
        .arg(data)
        .arg("--out")
        .arg(out)
        .args(more)
        .output()
        .unwrap()
}

fn new_course(number: u128, name: &str, kind: CourseKind) -> Event {
    let mut about = CourseFacts::usual(text(name), kind);
    about.place = Some(text("Kirjasto, 2. kerros"));
    about.facilitators = vec![text("Sari"), text("Omar")];
    Event::CourseSet {
        course: course(number),
        about: Box::new(about),
        by: BY,
    }
}

fn new_meeting(number: u128, of: u128, on: Date) -> Event {
    Event::MeetingSet {
        meeting: meeting(number),
        course: course(of),
        about: Box::new(MeetingFacts {
            date: on,
            start: time(10, 0, 0, 0),
            end: time(12, 0, 0, 0),
            topic: None,
            facilitator: None,
            lessons: BTreeSet::new(),
        }),
        by: BY,
    }
}

fn new_person(number: u128, name: Option<&str>, standing: Standing) -> Event {
    Event::PersonSet {
        person: person(number),
        about: Box::new(PersonFacts {
            name: name.map(text),
            language: LanguageTag::new("so").ok(),
            standing,
        }),
        by: BY,
    }
}

fn marked(at: u128, who: u128, status: Status) -> Event {
    Event::Marked {
        meeting: meeting(at),
        person: person(who),
        mark: Some(Mark::of(status)),
        by: By::Staff(SARI),
        why: None,
    }
}

fn enrolled(of: u128, who: u128) -> Event {
    Event::Enrolled {
        course: course(of),
        person: person(who),
        on: true,
        by: BY,
    }
}

fn guided(number: u128, on: Date, who: Option<u128>) -> Event {
    Event::ContactSet {
        contact: ContactId(Uuid::from_u128(0xa0 + number)),
        about: Box::new(ContactFacts {
            date: on,
            person: who.map(person),
            first_time: who.is_some(),
            topic: Topic::Kela,
            channel: Channel::Visit,
            minutes: 50,
            language: LanguageTag::new("ckb").ok(),
            outcome: Outcome::Together,
            counters: vec![Counter::Cv, Counter::Job],
            course: None,
            staff: Some(SARI),
        }),
        by: BY,
    }
}

/// Two courses, guidance, somebody of staff, a walk-in who was joined. The last meeting is not for a thousand years.
fn some_events() -> Vec<Event> {
    vec![
        Event::StaffNamed {
            staff: SARI,
            name: text("Sari"),
            role: Role::Instructor,
            by: BY,
        },
        new_course(1, "Netti tutuksi", CourseKind::InternetCourse),
        new_course(2, "Avoin ryhmä", CourseKind::Group),
        new_meeting(11, 1, date(2026, 11, 2)),
        new_meeting(12, 1, date(2026, 11, 9)),
        new_meeting(13, 1, date(3026, 11, 9)),
        new_meeting(21, 2, date(2026, 11, 5)),
        new_person(1, Some("Amina"), Standing::Participant),
        new_person(2, Some("Amina"), Standing::Participant),
        new_person(3, None, Standing::WalkIn),
        new_person(4, Some("Sari"), Standing::Staff),
        enrolled(1, 1),
        enrolled(1, 2),
        marked(11, 1, Status::Present),
        marked(11, 2, Status::Absent),
        marked(11, 4, Status::Present),
        marked(12, 1, Status::Late),
        marked(21, 3, Status::Left),
        Event::Joined {
            person: person(3),
            into: person(2),
            by: BY,
        },
        guided(1, date(2026, 11, 3), Some(3)),
        guided(2, date(2026, 11, 4), None),
        guided(3, date(2026, 11, 4), Some(4)),
    ]
}

fn column(rows: &[Vec<String>], name: &str) -> Vec<String> {
    let at = rows[0].iter().position(|column| column == name).unwrap();
    rows[1..].iter().map(|row| row[at].clone()).collect()
}

#[test]
fn the_file_is_what_the_screen_asks_for() {
    let place = Place::new(some_events());
    let courses = place.courses();
    let filter = Filter::until(date(2126, 1, 1));
    let persons = Persons::by_id();
    let mut cells = AttendanceCells::new(&courses, &persons);
    let head: Vec<String> = ATTENDANCE.iter().map(|column| column.name.to_owned()).collect();
    let asked = attendance(&courses, &filter).map(|row| cells.of(&row).iter().map(ToString::to_string).collect());
    let expected: Vec<Vec<String>> = std::iter::once(head).chain(asked).collect();
    let rows = place.rows("attendance", &[]);
    assert_eq!(rows, expected);
    let told = ["meeting_no", "new", "status", "minutes", "changed_by"].map(|name| column(&rows, name).join(" "));
    let expected = [
        "1 1 2 2 1",
        "1 0 0 0 1",
        "present absent late unmarked left",
        "120 0 120  120",
        "Sari Sari Sari  Sari",
    ];
    assert_eq!(told, expected);
    assert_eq!(
        column(&rows, "person")[4],
        person(2).to_string(),
        "the walk-in was joined"
    );
    assert_eq!(column(&rows, "changed_at")[0], "2026-11-24T10:00:14.000+02:00");

    let rows = place.rows("guidance", &[]);
    let head: Vec<String> = GUIDANCE.iter().map(|column| column.name.to_owned()).collect();
    let asked =
        guidance(&courses, &filter).map(|row| row.cells(&courses, &persons).iter().map(ToString::to_string).collect());
    let expected: Vec<Vec<String>> = std::iter::once(head).chain(asked).collect();
    assert_eq!(rows, expected);
    assert_eq!(column(&rows, "person"), [person(2).to_string(), String::new()]);
    assert_eq!(column(&rows, "counter"), ["cv job", "cv job"]);
}

#[test]
fn filters() {
    let place = Place::new(some_events());
    let second = course(2).to_string();
    for (more, rows) in [
        (&["--from", "2026-11-05"][..], 3),
        (&["--from", "5.11.2026", "--to", "5.11.2026"], 1),
        (&["--to", "2026-11-02"], 2),
        (&["--course", &second], 1),
        (&["--course", &second, "--to", "4.11.2026"], 0),
        // Whoever asks for days to come gets what is planned.
        (&["--to", "3026-11-09"], 7),
    ] {
        assert_eq!(place.rows("attendance", more).len(), rows + 1, "{more:?}");
    }
    assert_eq!(place.rows("guidance", &["--from", "4.11.2026"]).len(), 2);
    assert_eq!(place.rows("guidance", &["--course", &second]).len(), 1);
}

#[test]
fn what_cannot_be_asked_is_told_and_the_old_file_stays() {
    let place = Place::new(some_events());
    std::fs::write(place.path("a.csv"), "old").unwrap();
    let first = course(1).to_string();
    for (more, words) in [
        (
            &["--course", "netti"][..],
            &["no course `netti`", first.as_str(), "Netti tutuksi", "Avoin ryhmä"][..],
        ),
        (
            &["--from", "2026-11-09", "--to", "2026-11-02"],
            &["2026-11-02", "is before the first"],
        ),
        (&["--from", "3000-01-01"], &["the last day is today"]),
        (&["--from", "31.11.2026"], &["31.11.2026", "2026-11-24", "24.11.2026"]),
        (&["--to", "tomorrow"], &["tomorrow", "24.11.2026"]),
    ] {
        let output = place.export("attendance", "a.csv", more);
        assert_eq!(output.status.code(), Some(2), "{more:?}");
        let said = told(&output);
        assert!(words.iter().all(|word| said.contains(word)), "{said}");
    }
    assert_eq!(std::fs::read_to_string(place.path("a.csv")).unwrap(), "old");
    let inside = export("attendance", &place.data, &place.data.join("a.csv"), &[]);
    assert!(told(&inside).contains("the kiosk's data folder"), "{}", told(&inside));
}

#[test]
fn an_empty_journal_gives_heads() {
    let place = Place::new(Vec::new());
    assert_eq!(place.rows("attendance", &[]).len(), 1);
    assert_eq!(place.rows("guidance", &[]).len(), 1);
    let output = place.export("attendance", "a.xlsx", &["--format", "xlsx"]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    let workbook: Xlsx<_> = open_workbook(place.path("a.xlsx")).unwrap();
    assert_eq!(workbook.sheet_names(), ["Attendance", "Summary", "How it is counted"]);
    let unknown = place.export("attendance", "a.csv", &["--course", "x"]);
    assert!(told(&unknown).contains("no course yet"), "{}", told(&unknown));
}

/// Names that break what is careless: a formula, quotes, separators, an emoji of several signs, marks that turn text round.
const NAMES: [&str; 8] = [
    "=HYPERLINK(\"http://example.invalid\")",
    "+358 40",
    "O'Brien; \"Bob\", Jr.",
    "👩🏽‍🦱 Amina",
    "\u{202e}ليلى\u{200f}",
    "Robert'); DROP TABLE entry;--",
    "-1+1",
    "@SUM(A1)",
];

#[test]
fn names_are_texts_in_every_dialect() {
    let people = (1..).zip(NAMES).flat_map(|(number, name)| {
        [
            new_person(number, Some(name), Standing::Participant),
            marked(11, number, Status::Present),
        ]
    });
    let start = [
        new_course(1, "=1+1", CourseKind::Group),
        new_meeting(11, 1, date(2026, 11, 2)),
    ];
    let place = Place::new(start.into_iter().chain(people).collect());
    // As staff's names are kept, without marks that turn text round.
    let kept: BTreeSet<String> = NAMES.iter().map(|name| text(name).to_string()).collect();
    let undone = |cell: &str| cell.replace(['\''], "");
    let plain: BTreeSet<String> = kept.iter().map(|name| undone(name)).collect();
    let starts_no_formula =
        |cell: &String| !cell.starts_with(|first: char| "=+-@".contains(first) || first.is_control());

    let tidy = place.rows("attendance", &["--names"]);
    let persons = column(&tidy, "person");
    assert!(tidy.iter().flatten().all(starts_no_formula), "{tidy:?}");
    assert_eq!(persons.iter().map(|cell| undone(cell)).collect::<BTreeSet<_>>(), plain);
    assert!(persons.contains(&text(NAMES[4]).to_string()), "{persons:?}");

    let output = place.export("attendance", "fi.csv", &["--names", "--excel-fi"]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    let bytes = std::fs::read(place.path("fi.csv")).unwrap();
    assert!(bytes.starts_with("\u{feff}".as_bytes()));
    let mut finnish = csv::ReaderBuilder::new().delimiter(b';').from_reader(&bytes[3..]);
    let rows: Vec<Vec<String>> = finnish
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect();
    assert!(rows.iter().flatten().all(starts_no_formula), "{rows:?}");
    let persons: BTreeSet<String> = rows.iter().map(|row| undone(&row[8])).collect();
    assert_eq!(persons, plain);
    assert_eq!((rows[0][5].as_str(), rows[0][6].as_str()), ("2.11.2026", "10:00"));

    let output = place.export("attendance", "a.xlsx", &["--names", "--format", "xlsx"]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    let mut workbook: Xlsx<_> = open_workbook(place.path("a.xlsx")).unwrap();
    let sheet = workbook.worksheet_range("Attendance").unwrap();
    let persons: BTreeSet<String> = sheet.rows().skip(1).map(|row| row[8].to_string()).collect();
    assert_eq!(persons, kept);
    let formulas = workbook.worksheet_formula("Attendance").unwrap();
    assert!(formulas.used_cells().next().is_none());
}

#[test]
fn a_workbook_has_the_rows_the_totals_the_rules_and_a_sheet_a_course() {
    let place = Place::new(some_events());
    let output = place.export("attendance", "a.xlsx", &["--format", "xlsx"]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    assert!(told(&output).contains("names"), "{}", told(&output));
    let tidy = place.rows("attendance", &[]);
    let mut workbook: Xlsx<_> = open_workbook(place.path("a.xlsx")).unwrap();
    assert_eq!(
        workbook.sheet_names(),
        [
            "Attendance",
            "Summary",
            "How it is counted",
            "Netti tutuksi",
            "Avoin ryhmä"
        ]
    );
    let rows = workbook.worksheet_range("Attendance").unwrap();
    assert_eq!(rows.height(), tidy.len());
    for (cells, row) in rows.rows().zip(&tidy).skip(1) {
        for at in [0, 1, 2, 3, 4, 8, 9, 10, 11, 12, 13, 14, 15] {
            assert_eq!(cells[at].to_string(), row[at]);
        }
        assert!(cells[5].is_datetime() && cells[6].is_datetime(), "{cells:?}");
        assert!(matches!(cells[4], Data::Float(_) | Data::Int(_)), "{cells:?}");
    }

    let summary = Summary::of(&place.courses(), &Filter::until(date(2126, 1, 1)));
    let sheet = workbook.worksheet_range("Summary").unwrap();
    let total = sheet.rows().find(|row| row[0] == "total").unwrap();
    let numbers: Vec<String> = total[1..9].iter().map(ToString::to_string).collect();
    assert_eq!(numbers, ["2", "3", "2", "3", "6", "2", "0", "16"]);
    assert_eq!((summary.total.people, summary.total.visits), (2, 3));

    let sheet = workbook.worksheet_range("How it is counted").unwrap();
    let lines: BTreeSet<String> = sheet.rows().map(|row| row[0].to_string()).collect();
    assert!(COUNTING.iter().all(|rule| lines.contains(*rule)));

    let sheet = workbook.worksheet_range("Netti tutuksi").unwrap();
    let lines: Vec<Vec<String>> = sheet
        .rows()
        .map(|row| row.iter().map(ToString::to_string).collect())
        .collect();
    assert_eq!(lines[0][0], "Netti tutuksi");
    assert_eq!(lines[1][..2], ["place", "Kirjasto, 2. kerros"]);
    assert_eq!(lines[2][..2], ["facilitator", "Sari; Omar"]);
    let head = [
        "person",
        "1. status",
        "minutes",
        "2. status",
        "minutes",
        "visits",
        "hours",
        "signature",
    ];
    assert_eq!(lines[6], head);
    assert_eq!(lines[7], ["Amina", "present", "120", "late", "120", "2", "4", ""]);
    assert_eq!(lines[8], ["Amina (2)", "absent", "0", "unmarked", "", "0", "0", ""]);
    assert_eq!(lines[9][..7], ["visits", "1", "120", "1", "120", "2", "4"]);

    let output = place.export("guidance", "g.xlsx", &["--format", "xlsx"]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    let workbook: Xlsx<_> = open_workbook(place.path("g.xlsx")).unwrap();
    assert_eq!(workbook.sheet_names(), ["Guidance", "Summary", "How it is counted"]);
}

#[test]
fn attempts_of_staff_are_left_out_and_those_of_joined_people_are_one_persons() {
    let tried = |number: u128, who: u128| {
        let visit = VisitId(Uuid::from_u128(number));
        [
            Event::VisitStarted {
                visit,
                person: Some(person(who)),
                lang: Lang::So,
            },
            Event::AttemptStarted {
                attempt: AttemptId(Uuid::from_u128(number)),
                visit,
                lesson: "library".parse().unwrap(),
                task: "reserve".parse().unwrap(),
                variant: VariantId::A,
                kind: AttemptKind::Alone,
                content: ContentHash("ab".to_owned()),
                mastery_runs: 2,
                fades: false,
            },
        ]
    };
    // Who is who is told after they practised.
    let events = [(1, 1), (2, 2), (3, 3), (4, 4)]
        .into_iter()
        .flat_map(|(number, who)| tried(number, who));
    let place = Place::new(events.chain(some_events()).collect());
    let rows = place.rows("attempts", &[]);
    let expected = [1, 2, 2].map(|number| person(number).to_string());
    assert_eq!(column(&rows, "person"), expected);
    assert_eq!(column(&rows, "new_case"), ["1", "1", "0"]);
}
