//! The roll and the tables of attendance, with years of data behind them.
//!
//! The journal's events are folded in memory; then are measured: what a screen asks to open a course's roll, the totals, and the
//! table of attendance from the fold to a file that is in its place, durable and read back. The fold stays in memory while a file is
//! written; the growth of what is resident (`/proc/self/statm`, looked at every 20 ms) is that of writing alone.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use jiff::ToSpan;
use jiff::civil::{date, time};
use polku::base::{ContactId, CourseId, LanguageTag, MeetingId, PersonId, ShortText, StaffId, Timestamp};
use polku::course::{
    By, Channel, ContactFacts, Counter, CourseFacts, CourseKind, Courses, Mark, MeetingFacts, Outcome, PersonFacts,
    Standing, Status, Topic,
};
use polku::export::{Dialect, TableFormat, attendance_file};
use polku::journal::Event;
use polku::report::{AttendanceCells, Filter, Persons, Summary, attendance};
use uuid::Uuid;

/// How much has happened.
struct Size {
    courses: u32,
    meetings: u32,
    people: u32,
    contacts: u32,
}

/// Five years of a large place: Kemi's guidance, and more courses than any place has had.
const FIVE_YEARS: Size = Size {
    courses: 1_000,
    meetings: 40,
    people: 12,
    contacts: 6_500,
};
/// A million rows: as many courses of as many meetings, with 25 people each.
const A_MILLION: Size = Size {
    people: 25,
    ..FIVE_YEARS
};

/// A person is in so many courses.
const COURSES_OF_A_PERSON: u32 = 2;

const BY: By = By::Staff(StaffId(Uuid::from_u128(1)));

/// Ids as the program gives them: nothing in their order.
fn id(kind: u128, number: u32) -> Uuid {
    Uuid::from_u128(u128::from(number).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835) ^ kind)
}

fn text(text: &str) -> ShortText {
    ShortText::new(text).expect("a text")
}

fn fold(size: &Size) -> Courses {
    let mut courses = Courses::default();
    let mut clock = 1_600_000_000_000;
    let mut take = |event: Event| {
        clock += 1_000;
        courses.apply(&event, Timestamp(clock));
    };
    take(Event::StaffNamed {
        staff: StaffId(Uuid::from_u128(1)),
        name: text("Ohjaaja Esimerkki"),
        role: polku::base::Role::Instructor,
        by: BY,
    });
    let all = size.courses * size.people / COURSES_OF_A_PERSON;
    let names = ["Amina", "Юлия", "محمد", "Åsa", "Bilal", "Pitkäniminen Esimerkki"];
    for number in 0..all {
        let about = PersonFacts {
            name: Some(text(&format!("{} {number}", names[number as usize % names.len()]))),
            language: LanguageTag::new("so").ok(),
            standing: Standing::Participant,
        };
        take(Event::PersonSet {
            person: PersonId(id(3, number)),
            about: Box::new(about),
            by: BY,
        });
    }
    for course in 0..size.courses {
        let course_id = CourseId(id(1, course));
        let mut about = CourseFacts::usual(text(&format!("Netti tutuksi {course}")), CourseKind::InternetCourse);
        about.place = Some(text("Kirjasto, 2. kerros"));
        about.facilitators = vec![text("Ohjaaja Esimerkki")];
        about.topics = vec![Topic::Kela];
        take(Event::CourseSet {
            course: course_id,
            about: Box::new(about),
            by: BY,
        });
        let people: Vec<PersonId> = (0..size.people)
            .map(|nth| PersonId(id(3, (course * size.people + nth) % all)))
            .collect();
        for person in &people {
            take(Event::Enrolled {
                course: course_id,
                person: *person,
                on: true,
                by: BY,
            });
        }
        for nth in 0..size.meetings {
            let meeting = MeetingId(id(2, course * size.meetings + nth));
            let day = date(2021, 8, 1) + i64::from(course % 1_500 + nth * 7).days();
            take(Event::MeetingSet {
                meeting,
                course: course_id,
                about: Box::new(MeetingFacts {
                    date: day,
                    start: time(10, 0, 0, 0),
                    end: time(12, 0, 0, 0),
                    topic: None,
                    facilitator: None,
                    lessons: BTreeSet::new(),
                }),
                by: BY,
            });
            for (person, status) in people.iter().zip(Status::ALL.iter().cycle()) {
                take(Event::Marked {
                    meeting,
                    person: *person,
                    mark: Some(Mark::of(*status)),
                    by: BY,
                    why: None,
                });
            }
        }
    }
    for number in 0..size.contacts {
        let about = ContactFacts {
            date: date(2021, 8, 1) + i64::from(number % 1_800).days(),
            person: Some(PersonId(id(3, number % all))),
            first_time: number < all,
            topic: Topic::Kela,
            channel: Channel::Visit,
            minutes: 45,
            language: LanguageTag::new("ar").ok(),
            outcome: Outcome::Together,
            counters: vec![Counter::Cv],
            course: None,
            staff: None,
        };
        take(Event::ContactSet {
            contact: ContactId(id(4, number)),
            about: Box::new(about),
            by: BY,
        });
    }
    courses
}

/// What a screen asks: the course's meetings with their numbers, and the roll of each of them.
fn open_roll(courses: &Courses, course: CourseId) -> usize {
    let meetings = courses.meetings_of(course);
    let rows = meetings.iter().map(|(meeting, _)| {
        let number = courses.meeting_number(*meeting).unwrap_or(0);
        courses.roll(*meeting).len().min(number * 1_000)
    });
    rows.sum()
}

/// The median, the quickest and the slowest of some.
fn spread(mut times: Vec<Duration>) -> (Duration, Duration, Duration) {
    times.sort_unstable();
    (times[times.len() / 2], times[0], times[times.len() - 1])
}

/// Resident memory in KiB.
fn resident() -> u64 {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages = statm.split(' ').nth(1).and_then(|pages| pages.parse().ok());
    pages.unwrap_or(0_u64) * 4
}

/// Time of the processor that this process has used, in hundredths of a second: what other programs do weighs less on it.
fn processor() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // After the name, which ends with the last parenthesis: utime and stime are the 12th and 13th.
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    let ticks = fields.skip(11).take(2).filter_map(|ticks| ticks.parse::<u64>().ok());
    ticks.sum()
}

/// What something took.
struct Took {
    wall: Duration,
    /// Of the processor, in seconds.
    processor: f64,
    /// How much more was resident meanwhile, in KiB.
    grew: u64,
}

/// Runs something, and tells what it took.
fn watched<T>(run: impl FnOnce() -> T) -> (T, Took) {
    let over = Arc::new(AtomicBool::new(false));
    let before = resident();
    let watch = {
        let over = Arc::clone(&over);
        std::thread::spawn(move || {
            let mut most = 0;
            while !over.load(Ordering::Relaxed) {
                most = most.max(resident());
                std::thread::sleep(Duration::from_millis(20));
            }
            most
        })
    };
    let (begun, used) = (Instant::now(), processor());
    let result = run();
    let wall = begun.elapsed();
    let processor = (processor() - used) as f64 / 100.0;
    over.store(true, Ordering::Relaxed);
    let most = watch.join().expect("the watch ends");
    let grew = most.saturating_sub(before);
    (result, Took { wall, processor, grew })
}

fn per_second(what: &str, rows: u64, took: &Took) {
    let wall = took.wall.as_secs_f64();
    println!(
        "{what:<24} {rows:>8} rows  wall {wall:>6.2} s {:>9.0} rows/s  processor {:>6.2} s {:>9.0} rows/s  memory +{} KiB",
        rows as f64 / wall,
        took.processor,
        rows as f64 / took.processor,
        took.grew
    );
}

fn file(courses: &Courses, path: &Path, what: &str, format: TableFormat, persons: &Persons) {
    let filter = Filter::until(date(2030, 1, 1));
    let (made, took) = watched(|| attendance_file(path, format, courses, &filter, persons));
    per_second(what, made.expect("it is written").rows, &took);
}

fn main() {
    let courses = fold(&FIVE_YEARS);
    let mut times = Vec::new();
    for course in (0..FIVE_YEARS.courses).step_by(7) {
        let begun = Instant::now();
        let rows = open_roll(&courses, CourseId(id(1, course)));
        times.push(begun.elapsed());
        assert_eq!(rows, 480);
    }
    let (median, least, most) = spread(times);
    println!("opening a roll, 40 × 12: median {median:?}, from {least:?} to {most:?}");
    let begun = Instant::now();
    let summary = Summary::of(&courses, &Filter::until(date(2030, 1, 1)));
    println!(
        "all totals of it:        {:?} ({} visits)",
        begun.elapsed(),
        summary.total.visits
    );
    drop(courses);

    let begun = Instant::now();
    let courses = fold(&A_MILLION);
    println!(
        "the fold of a million rows: {:?}, {} MiB resident",
        begun.elapsed(),
        resident() / 1024
    );
    let filter = Filter::until(date(2030, 1, 1));
    let (rows, took) = watched(|| attendance(&courses, &filter).count());
    per_second("rows asked and dropped", rows as u64, &took);
    let ids = Persons::by_id();
    let (_, took) = watched(|| {
        let mut cells = AttendanceCells::new(&courses, &ids);
        for row in attendance(&courses, &filter) {
            std::hint::black_box(cells.of(&row));
        }
    });
    per_second("and made cells", rows as u64, &took);
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    let tidy = TableFormat::Csv(Dialect::Tidy);
    file(&courses, &at("a.csv"), "CSV", tidy, &ids);
    file(
        &courses,
        &at("fi.csv"),
        "CSV, Finnish Excel",
        TableFormat::Csv(Dialect::FinnishExcel),
        &ids,
    );
    file(&courses, &at("n.csv"), "CSV, names", tidy, &Persons::by_name(&courses));
    file(&courses, &at("a.xlsx"), "XLSX", TableFormat::Xlsx, &ids);
}
