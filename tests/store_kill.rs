//! A process that writes is killed at any moment, again and again on the same folder: no acknowledged entry is lost.
//!
//! `POLKU_KILLS` sets the number of rounds, `POLKU_KILLS_SEED` repeats a run's moments as nearly as a scheduler allows.

mod store_kit;

use std::hash::{BuildHasher, RandomState};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;

use polku::store::{Store, StoreReport, WhyNotTaken};
use store_kit::{DEVICE, pending};

const FOLDER: &str = "POLKU_TEST_FOLDER";

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
    let Some(dir) = std::env::var_os(FOLDER) else { return };
    let mut opened = Store::open(Path::new(&dir), DEVICE).unwrap();
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
            .args(["--exact", "child_that_writes", "--nocapture"])
            .env(FOLDER, dir.path())
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
