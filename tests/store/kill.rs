//! A process that writes is killed at any moment, again and again on the same folder: no acknowledged entry is lost.
//!
//! And while it erases: each person is erased wholly or not at all, and the next start clears away what was left.
//!
//! `POLKU_KILLS` sets the number of rounds, `POLKU_KILLS_SEED` repeats a run's moments as nearly as a scheduler allows.

use std::collections::BTreeMap;
use std::hash::{BuildHasher, RandomState};
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc;

use polku::journal::Body;
use polku::store::{Store, StoreReport, WhyNotTaken, erase_in};

use crate::journal::DEVICE;
use crate::kit::{CHILD_FOLDER, Somebody, child_folder, erasure, pending, places_of};

/// A setting from outside, or else this.
fn setting(name: &str, otherwise: u64) -> u64 {
    std::env::var(name)
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(otherwise)
}

/// One step of a 64-bit generator (Knuth's MMIX constants).
fn next(state: &mut u64) -> u64 {
    *state = state
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407);
    *state >> 33
}

/// Writes until it is killed; says each acknowledged number.
#[test]
fn child_that_writes() {
    let Some(dir) = child_folder() else { return };
    let mut opened = Store::open(&dir, DEVICE).unwrap();
    let mut number = opened.for_each_entry(&mut |_| {}).unwrap().entries;
    let (send, reports) = mpsc::channel();
    let store = opened
        .start(move |report| {
            let StoreReport::Saved { up_to_seq, .. } = report else {
                panic!("{report:?}")
            };
            let mut out = std::io::stdout().lock();
            out.write_all(format!("\nsaved {up_to_seq} \n").as_bytes()).unwrap();
            out.flush().unwrap();
            send.send(()).unwrap();
        })
        .unwrap();
    loop {
        let batch: Vec<_> = (1..=1 + number % 4).map(|more| pending(number + more)).collect();
        let length = batch.len() as u64;
        match store.append(batch) {
            Ok(()) => number += length,
            Err(refused) => {
                assert_eq!(refused.why, WhyNotTaken::QueueFull);
                reports.recv().unwrap();
            }
        }
    }
}

#[test]
fn no_acknowledged_entry_is_lost_when_the_process_is_killed() {
    let dir = tempfile::tempdir().unwrap();
    let seed = setting("POLKU_KILLS_SEED", RandomState::new().hash_one(0));
    let mut random = seed;
    let (mut known, mut acknowledged_in_all, mut left_a_wal) = (0_u64, 0, 0);
    for round in 0..setting("POLKU_KILLS", 60) {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "kill::child_that_writes", "--nocapture"])
            .env(CHILD_FOLDER, dir.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        let mut acknowledged = known;
        let mut hear = |line: String| {
            // The space at the end tells a whole line from one that was cut off.
            if let Some(number) = line.strip_prefix("saved ").and_then(|rest| rest.strip_suffix(' ')) {
                acknowledged = number.parse().unwrap();
            }
        };
        // Some rounds end before the first acknowledgement, while the folder is being made or opened.
        lines
            .by_ref()
            .take((next(&mut random) % 60) as usize)
            .for_each(&mut hear);
        for _ in 0..next(&mut random) % 300_000 {
            std::hint::spin_loop();
        }
        child.kill().unwrap();
        lines.for_each(&mut hear);
        child.wait().unwrap();
        left_a_wal += u32::from(std::fs::metadata(dir.path().join("polku.db-wal")).is_ok_and(|wal| wal.len() > 0));

        let mut opened =
            Store::open(dir.path(), DEVICE).unwrap_or_else(|error| panic!("round {round}, seed {seed}: {error}"));
        let mut expected = 0;
        let summary = opened
            .for_each_entry(&mut |entry| {
                expected += 1;
                assert_eq!(entry.seq, expected);
                assert_eq!(entry.id, pending(expected).id, "round {round}, seed {seed}");
            })
            .unwrap();
        assert_eq!(summary.altered, None, "round {round}, seed {seed}");
        assert!(
            summary.entries >= acknowledged && summary.entries >= known,
            "round {round}, seed {seed}: {acknowledged} acknowledged, {known} known, {} found",
            summary.entries
        );
        acknowledged_in_all += acknowledged - known.min(acknowledged);
        known = summary.entries;
    }
    // The test has bitten: there was something to lose, most of it not yet in the main file.
    assert!(acknowledged_in_all > 100, "{acknowledged_in_all}");
    assert!(left_a_wal > 10, "{left_a_wal}");
}

/// How many events there are about each who is erased.
const EVENTS: u64 = 12;

/// One person after the other, from this one on.
const FIRST: &str = "POLKU_TEST_FIRST";

/// Where it stands still with its second person: `begins`, before the erasure, or `erased`, before the clearing away.
const HOLD: &str = "POLKU_TEST_HOLD";

/// Waits to be killed.
fn held() -> ! {
    println!("\nheld ");
    loop {
        std::thread::park();
    }
}

/// Records somebody and erases them, again and again, until it is killed.
#[test]
fn child_that_erases() {
    let (Some(dir), Ok(first)) = (child_folder(), std::env::var(FIRST)) else {
        return;
    };
    let first: u64 = first.parse().unwrap();
    let holds_at = |place: &str| std::env::var(HOLD).is_ok_and(|held| held == place);
    let (send, reports) = mpsc::channel();
    let erased_before = AtomicU32::new(0);
    let store = Store::open(&dir, DEVICE)
        .unwrap()
        .start(move |report| {
            let second =
                matches!(report, StoreReport::Erased { .. }) && erased_before.fetch_add(1, Ordering::SeqCst) == 1;
            if second && holds_at("erased") {
                println!("\nerased {} ", first + 1);
                held();
            }
            send.send(report).unwrap();
        })
        .unwrap();
    for number in first.. {
        let somebody = Somebody(number);
        store
            .append((0..EVENTS).map(|event| somebody.event(event)).collect())
            .unwrap();
        println!("\nbegins {number} ");
        if number > first && holds_at("begins") {
            // Its entries are to be there.
            while !matches!(reports.recv().unwrap(), StoreReport::Saved { .. }) {}
            held();
        }
        store.erase(erasure(&[somebody])).unwrap();
        loop {
            match reports.recv().unwrap() {
                StoreReport::Saved { .. } | StoreReport::Room(_) => {}
                StoreReport::Erased { blanked, .. } => {
                    assert_eq!(blanked, EVENTS);
                    println!("\nerased {number} ");
                }
                // The first may be for what the process before was killed in.
                StoreReport::Wiped { .. } => {
                    println!("\nwiped {number} ");
                    break;
                }
                other => panic!("{other:?}"),
            }
        }
    }
}

#[test]
fn whoever_is_being_erased_when_the_process_is_killed_is_erased_wholly_or_not_at_all() {
    let dir = tempfile::tempdir().unwrap();
    let seed = setting("POLKU_KILLS_SEED", RandomState::new().hash_one(1));
    let mut random = seed;
    let (mut next_person, mut cut_off, mut noted) = (1_u64, 0, 0_u64);
    let rounds = setting("POLKU_KILLS", 60) / 3;
    for round in 0..rounds {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "kill::child_that_erases", "--nocapture"])
            .env(CHILD_FOLDER, dir.path())
            .env(FIRST, next_person.to_string())
            .env(HOLD, ["begins", "erased", "", ""][round as usize % 4])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        let mut acknowledged = 0;
        let mut hear = |line: String| {
            if let Some(number) = line.strip_prefix("erased ").and_then(|rest| rest.strip_suffix(' ')) {
                acknowledged = number.parse().unwrap();
            }
        };
        let begun = |line: &String| line.starts_with("begins ") || line.starts_with("erased ");
        let mut moments = if round % 4 < 2 { u64::MAX } else { next(&mut random) % 8 };
        for line in lines.by_ref() {
            moments = moments.saturating_sub(u64::from(begun(&line)));
            let is_held = line == "held ";
            hear(line);
            if moments == 0 || is_held {
                break;
            }
        }
        for _ in 0..next(&mut random) % 600_000 {
            std::hint::spin_loop();
        }
        child.kill().unwrap();
        lines.for_each(&mut hear);
        child.wait().unwrap();
        let has_note = dir.path().join("polku.erasing").exists();
        noted += u64::from(has_note);

        // Whose entries are there, how many of them are blank, and whether what takes their place is there.
        let mut opened =
            Store::open(dir.path(), DEVICE).unwrap_or_else(|error| panic!("round {round}, seed {seed}: {error}"));
        let people = next_person..next_person + 200;
        let mut whose = BTreeMap::new();
        let mut stand_ins = BTreeMap::new();
        for number in people {
            whose.extend((0..EVENTS).map(|event| (Somebody(number).entry(event), number)));
            stand_ins.insert(Somebody(number).stand_in_entry(), number);
        }
        let mut found: BTreeMap<u64, (u64, u64, bool)> = BTreeMap::new();
        let summary = opened
            .for_each_entry(&mut |entry| {
                if let Some(number) = whose.get(&entry.id) {
                    let (there, blank, _) = found.entry(*number).or_default();
                    *there += 1;
                    *blank += u64::from(entry.body == Body::Erased);
                } else if let Some(number) = stand_ins.get(&entry.id) {
                    found.entry(*number).or_default().2 = true;
                }
            })
            .unwrap();
        assert_eq!(summary.altered, None, "round {round}, seed {seed}");
        let mut not_erased = Vec::new();
        for (number, (there, blank, stand_in)) in &found {
            let expected = if *stand_in { EVENTS } else { 0 };
            assert_eq!(
                (*there, *blank),
                (EVENTS, expected),
                "round {round}, seed {seed}, person {number}"
            );
            assert!(
                *stand_in || *number > acknowledged,
                "round {round}, seed {seed}, person {number}"
            );
            if !stand_in {
                not_erased.push(Somebody(*number));
            }
        }
        assert!(not_erased.len() <= 1, "round {round}, seed {seed}: {not_erased:?}");
        // Only the last can be in between: started again, the store clears away what is left of those who are erased.
        drop(opened.start(|_| {}).unwrap());
        assert!(!dir.path().join("polku.erasing").exists(), "round {round}, seed {seed}");
        let erased = found.iter().filter(|(_, (.., stand_in))| *stand_in);
        let needles: Vec<_> = erased
            .flat_map(|(number, _)| Somebody(*number).needles(EVENTS))
            .collect();
        assert_eq!(places_of(&needles, dir.path()), [], "round {round}, seed {seed}");
        // A second erasure finishes the one that was not made.
        if !not_erased.is_empty() {
            cut_off += 1;
            let done = erase_in(dir.path(), erasure(&not_erased)).unwrap();
            assert_eq!(done.blanked, EVENTS);
            assert!(done.wiped.unwrap().is_empty());
            let needles: Vec<_> = not_erased
                .iter()
                .flat_map(|somebody| somebody.needles(EVENTS))
                .collect();
            assert_eq!(places_of(&needles, dir.path()), [], "round {round}, seed {seed}");
        }
        next_person = found.keys().last().map_or(next_person, |last| last + 1);
    }
    // The test has bitten: processes were killed before an erasure, and between it and the end of clearing away.
    assert!(cut_off >= rounds / 4 && noted >= rounds / 4, "{cut_off} {noted}");
}
