//! A long journal: folding all of it again, one course beside all the others, and the curve by visit from the rollup beside DuckDB over
//! the exported table of observations.
//!
//! The journal is of made-up learners who play the real lessons, `POLKU_BENCH_EVENTS` events of them (10 000 000), and a tenth and a
//! hundredth of that, to see whether it grows evenly. Each measurement is a process of its own, so that its memory is its own.
//! DuckDB is asked through Python (`POLKU_BENCH_PYTHON`, `pip install duckdb`), and left out where there is none.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use polku::assets;
use polku::base::calendar::Date;
use polku::base::{CourseId, DeviceId, EntryId, PersonId, ShortText, Timestamp};
use polku::content::catalog::Catalog;
use polku::course::{By, CourseFacts, CourseKind, Courses};
use polku::demo::learners::{Cohort, Simulator, Truth};
use polku::export::{Dialect, TableFile, TableFormat};
use polku::journal::{Body, Event, Whose};
use polku::learner::{Noted, Observer, Track};
use polku::report::outcomes::{By as Apart, Selection, outcomes};
use polku::report::{Who, definitions, observations};
use polku::runtime::rollup::{folded, replay};
use polku::store::{Pending, Store, StoreReport, read_entries};
use uuid::Uuid;

/// The course that is asked about has so many people.
const GROUP: usize = 12;
/// So many learners are made at a time; whoever comes after them begins when they have ended.
const AT_ONCE: usize = 4_000;
/// So many facts are written at a time.
const BATCH: usize = 20_000;
/// How often what is short is measured.
const TIMES: usize = 21;

const COURSE: CourseId = CourseId(Uuid::from_u128(12));

fn main() {
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    match (arguments.next(), arguments.next()) {
        (Some(what), Some(dir)) => one(&what, Path::new(&dir)),
        _ => all(),
    }
}

fn all() {
    let most: u64 = std::env::var("POLKU_BENCH_EVENTS").map_or(10_000_000, |events| events.parse().expect("a number"));
    for events in [most / 100, most / 10, most] {
        let dir = tempfile::tempdir().expect("a folder");
        println!("== {events} events");
        for what in [
            &format!("make={events}"),
            "rebuild",
            "compare",
            "course",
            "nation",
            "duckdb",
        ] {
            let me = std::env::current_exe().expect("this program");
            let ended = Command::new(me).arg(what).arg(dir.path()).status();
            assert!(ended.expect("it runs").success(), "{what}");
        }
    }
}

/// One measurement.
fn one(what: &str, dir: &Path) {
    if let Some(events) = what.strip_prefix("make=") {
        return make(dir, events.parse().expect("a number"));
    }
    let began = Instant::now();
    match what {
        "rebuild" | "compare" => {
            let rebuilt = replay(dir, true).expect("it is folded");
            assert_eq!(rebuilt.compared, what == "compare");
            assert!(rebuilt.differs.is_empty(), "{:?}", rebuilt.differs);
            println!(
                "{what}: {} entries, {} learners in {:.2} s, {} MiB",
                rebuilt.summary.entries,
                rebuilt.learners,
                began.elapsed().as_secs_f64(),
                most_memory()
            );
        }
        "course" => {
            let told = median(|| {
                let of_course = |courses: &Courses| courses.courses[&COURSE].enrolled.clone();
                let folded = folded(dir, &|courses| Some(of_course(courses))).expect("it is read");
                let selection = Selection {
                    persons: Some(of_course(&folded.courses)),
                    from: None,
                };
                let groups = outcomes(&folded.learners, &selection, &Apart::Together);
                assert_eq!(folded.learners.people.len(), GROUP);
                groups
            });
            println!(
                "outcomes of a course of {GROUP}: {:.1} ms (median of {TIMES})",
                told.as_secs_f64() * 1e3
            );
        }
        "nation" => {
            let folded = folded(dir, &|_| None).expect("it is read");
            let read = began.elapsed();
            let groups = outcomes(&folded.learners, &Selection::default(), &Apart::Together);
            println!(
                "outcomes of all: {:.2} s, of which reading the rollup {:.2} s, {} MiB: {}",
                began.elapsed().as_secs_f64(),
                read.as_secs_f64(),
                most_memory(),
                groups[0].speed.sentence()
            );
        }
        _ => duckdb(dir),
    }
}

fn median<T>(mut work: impl FnMut() -> T) -> Duration {
    let mut times: Vec<Duration> = (0..TIMES)
        .map(|_| {
            let began = Instant::now();
            std::hint::black_box(work());
            began.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[TIMES / 2]
}

/// The most memory that was resident in this process so far, in MiB.
fn most_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok());
    kib.unwrap_or_default() / 1024
}

/// Writes a journal of about so many events.
fn make(dir: &Path, events: u64) {
    let loaded = assets::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the content is read");
    let catalog = loaded.compiled.catalog;
    let (send, reports) = channel();
    let opened = Store::open(dir, DeviceId(Uuid::from_u128(7))).expect("the store opens");
    let mut store = opened
        .start(move |report| {
            send.send(report).ok();
        })
        .expect("the store starts");
    let mut number = 0_u64;
    let mut batch = Vec::with_capacity(BATCH);
    let save = |batch: Vec<Pending>| {
        store.append(batch).expect("it is taken");
        let report = reports.recv().expect("a report");
        assert!(matches!(report, StoreReport::Saved { .. }), "{report:?}");
    };
    let mut add = |at: Timestamp, event: Event, subject: Option<PersonId>| {
        number += 1;
        batch.push(Pending {
            event,
            subject,
            id: EntryId(Uuid::from_u128(u128::from(number))),
            nonce: u128::from(number).to_le_bytes(),
            now: at,
        });
        if batch.len() == BATCH {
            save(std::mem::take(&mut batch));
        }
        number
    };
    let mut written = 0;
    for seed in 0.. {
        let missing = events.saturating_sub(written);
        if missing < 500 {
            break;
        }
        // A learner's life is about 460 events.
        let learners = AT_ONCE.min((missing / 460).max(1) as usize);
        written = cohort(&catalog, seed, learners, &mut add);
    }
    if !batch.is_empty() {
        let report = store.append(batch).map(|()| reports.recv());
        assert!(matches!(report, Ok(Ok(StoreReport::Saved { .. }))));
    }
    store.close(Vec::new());
}

fn cohort(
    catalog: &Catalog,
    seed: u64,
    learners: usize,
    add: &mut dyn FnMut(Timestamp, Event, Option<PersonId>) -> u64,
) -> u64 {
    let begins = Date::new(2026 + i16::try_from(seed).expect("not so many"), 1, 12).expect("a day");
    let cohort = Cohort {
        first: begins,
        ..Cohort::of(learners)
    };
    let simulated = Simulator::new(catalog).learners(&Truth::knowledge_sooner(), &cohort, seed);
    let mut whose = Whose::default();
    let mut written = 0;
    let mut group = Vec::new();
    let mut last = Timestamp(0);
    for (at, event) in simulated.events {
        let subject = whose.of(&event);
        if let Event::VisitStarted {
            person: Some(person), ..
        } = &event
            && !group.contains(person)
            && group.len() < GROUP
        {
            group.push(*person);
        }
        written = add(at, event, subject);
        last = at;
    }
    if seed == 0 {
        let name = ShortText::new("Group").expect("a name");
        let about = Box::new(CourseFacts::usual(name, CourseKind::InternetCourse));
        let by = By::Command;
        let course = COURSE;
        written = add(last, Event::CourseSet { course, about, by }, None);
        for person in group {
            let on = true;
            written = add(last, Event::Enrolled { course, person, on, by }, Some(person));
        }
    }
    written
}

/// The share right by visit and track, of baselines and probes: from the rollup, and by DuckDB from the exported table.
fn duckdb(dir: &Path) {
    let began = Instant::now();
    let known = folded(dir, &|_| None).expect("it is read");
    let mut ours: BTreeMap<(u32, &str), (u64, u64)> = BTreeMap::new();
    for line in known.learners.standings().flat_map(|(.., standing)| &standing.visits) {
        for track in Track::ALL {
            let measured = line.track(track).measured;
            if measured.count > 0 {
                let (count, right) = ours.entry((line.visit_no, track.code())).or_default();
                *count += u64::from(measured.count);
                *right += u64::from(measured.right);
            }
        }
    }
    let from_rollup = began.elapsed();
    let table = dir.join("observations.csv");
    let mut file = TableFile::create(
        &table,
        TableFormat::Csv(Dialect::Tidy),
        "observations",
        &definitions::OBSERVATIONS,
    )
    .expect("a table");
    let mut observer = Observer::new(Who::of(&known.courses));
    read_entries(dir, &mut |entry| {
        if let Body::Known(event) = &entry.body
            && let Some(Noted::Observation(seen)) = observer.take(event, entry.hlc.at())
        {
            file.row(&observations::row(&seen)).expect("a row");
        }
    })
    .expect("it is read");
    file.finish().expect("it is written");
    let python = std::env::var("POLKU_BENCH_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/curve_by_visit.py");
    let asked = Command::new(python)
        .arg(script)
        .arg(&table)
        .output()
        .expect("python runs");
    if !asked.status.success() {
        println!(
            "the curve by visit: {:.3} s from the rollup; no DuckDB here",
            from_rollup.as_secs_f64()
        );
        return;
    }
    let said = String::from_utf8(asked.stdout).expect("text");
    let (seconds, rows) = said.split_once('\n').expect("a time, then rows");
    let theirs: BTreeMap<(u32, &str), (u64, u64)> = rows
        .lines()
        .map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            let number = |at: usize| cells[at].parse::<u64>().expect("a number");
            ((number(0) as u32, cells[1]), (number(2), number(3)))
        })
        .collect();
    assert_eq!(ours, theirs, "both count alike");
    let seconds: f64 = seconds.parse().expect("seconds");
    println!(
        "the curve by visit: {:.3} s from the rollup, {seconds:.3} s by DuckDB from {} MiB: {:.1} times",
        from_rollup.as_secs_f64(),
        std::fs::metadata(&table).map_or(0, |about| about.len() >> 20),
        seconds / from_rollup.as_secs_f64()
    );
}
