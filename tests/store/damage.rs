//! Damaged journals: opened means the same entries, or staff is told; and what is damaged stays as it is.

use std::fs;
use std::path::Path;

use polku::journal::Entry;
use polku::store::{Notice, Store, StoreError};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::journal::{DEVICE, entries, open_and_append};
use crate::kit::events;

/// The files of a journal, as bytes: after an orderly end (no WAL) or after the process was killed (with one).
#[derive(Debug, Clone)]
struct Files {
    db: Vec<u8>,
    wal: Vec<u8>,
    mark: Vec<u8>,
    entries: Vec<Entry>,
}

const ENTRIES: u64 = 90;

fn after_an_orderly_end() -> Files {
    let dir = tempfile::tempdir().unwrap();
    open_and_append(dir.path(), &[&events(ENTRIES)]);
    take(dir.path())
}

/// Copied while the store is running: what a killed process leaves. A part is in the database, a part only in the WAL.
fn after_a_kill() -> Files {
    let dir = tempfile::tempdir().unwrap();
    let all = events(ENTRIES);
    let (early, late) = all.split_at(40);
    open_and_append(dir.path(), &[early]);
    let (send, reports) = std::sync::mpsc::channel();
    let store = Store::open(dir.path(), DEVICE)
        .unwrap()
        .start(move |report| send.send(report).unwrap())
        .unwrap();
    for batch in late.chunks(3) {
        store.append(batch.to_vec()).unwrap();
        reports.recv().unwrap();
    }
    let files = take(dir.path());
    drop(store);
    assert!(files.wal.len() > 10_000, "{}", files.wal.len());
    files
}

fn take(dir: &Path) -> Files {
    let read = |name: &str| fs::read(dir.join(name)).unwrap_or_default();
    Files {
        db: read("polku.db"),
        wal: read("polku.db-wal"),
        mark: read("polku.mark"),
        entries: entries(dir).unwrap(),
    }
}

fn put(dir: &Path, files: &Files) {
    fs::write(dir.join("polku.db"), &files.db).unwrap();
    fs::write(dir.join("polku.mark"), &files.mark).unwrap();
    if !files.wal.is_empty() {
        fs::write(dir.join("polku.db-wal"), &files.wal).unwrap();
    }
}

#[derive(Debug, Clone)]
enum Damage {
    Flip { wal: bool, places: Vec<(Index, u8)> },
    Truncate { wal: bool, at: Index },
    ZeroHeader { wal: bool },
    ZeroSector { wal: bool, at: Index },
    NoWal,
}

fn damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        6 => (any::<bool>(), proptest::collection::vec((any::<Index>(), 1..=255_u8), 1..64))
            .prop_map(|(wal, places)| Damage::Flip { wal, places }),
        2 => (any::<bool>(), any::<Index>()).prop_map(|(wal, at)| Damage::Truncate { wal, at }),
        1 => any::<bool>().prop_map(|wal| Damage::ZeroHeader { wal }),
        2 => (any::<bool>(), any::<Index>()).prop_map(|(wal, at)| Damage::ZeroSector { wal, at }),
        1 => Just(Damage::NoWal),
    ]
}

fn apply(files: &mut Files, damage: &Damage) {
    fn target(files: &mut Files, wal: bool) -> &mut Vec<u8> {
        if wal && !files.wal.is_empty() {
            &mut files.wal
        } else {
            &mut files.db
        }
    }
    match damage {
        Damage::Flip { wal, places } => {
            let bytes = target(files, *wal);
            for (place, by) in places {
                let place = place.index(bytes.len());
                bytes[place] ^= by;
            }
        }
        Damage::Truncate { wal, at } => {
            let bytes = target(files, *wal);
            bytes.truncate(at.index(bytes.len()));
        }
        Damage::ZeroHeader { wal } => target(files, *wal)[..32].fill(0),
        Damage::ZeroSector { wal, at } => {
            let bytes = target(files, *wal);
            let start = at.index(bytes.len() / 512) * 512;
            bytes[start..start + 512].fill(0);
        }
        Damage::NoWal => files.wal.clear(),
    }
}

/// What a start finds: entries and whether staff was told that some were altered.
fn start(dir: &Path) -> Result<(Vec<Entry>, bool), StoreError> {
    let mut opened = Store::open(dir, DEVICE)?;
    let mut read = Vec::new();
    opened.for_each_entry(&mut |entry| read.push(entry))?;
    let told = opened
        .notices()
        .iter()
        .any(|notice| matches!(notice, Notice::Altered { .. }));
    Ok((read, told))
}

fn check(whole: &Files, damage: &Damage) -> Result<(), TestCaseError> {
    let mut files = whole.clone();
    apply(&mut files, damage);
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), &files);
    match start(dir.path()) {
        Ok((read, told)) => prop_assert!(told || read == whole.entries, "{} entries and no word", read.len()),
        Err(_) => {
            prop_assert_eq!(
                fs::read(dir.path().join("polku.db")).unwrap(),
                files.db,
                "the database was touched"
            );
            if !files.wal.is_empty() {
                prop_assert_eq!(
                    fs::read(dir.path().join("polku.db-wal")).unwrap(),
                    files.wal,
                    "the WAL was touched"
                );
            }
        }
    }
    Ok(())
}

#[test]
fn undamaged_files_open_with_all_entries() {
    for files in [after_an_orderly_end(), after_a_kill()] {
        let dir = tempfile::tempdir().unwrap();
        put(dir.path(), &files);
        assert_eq!(start(dir.path()).unwrap(), (files.entries.clone(), false));
        assert_eq!(files.entries.len() as u64, ENTRIES);
    }
}

#[test]
fn a_lost_or_broken_wal_is_told() {
    let whole = after_a_kill();
    for damage in [Damage::NoWal, Damage::ZeroHeader { wal: true }] {
        let mut files = whole.clone();
        apply(&mut files, &damage);
        let dir = tempfile::tempdir().unwrap();
        put(dir.path(), &files);
        let found = start(dir.path());
        assert!(
            matches!(
                found,
                Err(StoreError::EntriesMissing {
                    found: 40,
                    acknowledged: ENTRIES,
                    ..
                })
            ),
            "{damage:?}: {found:?}"
        );
    }
}

#[test]
fn no_damage_goes_unnoticed() {
    let wholes = [after_an_orderly_end(), after_a_kill()];
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: std::env::var("POLKU_DAMAGES")
            .ok()
            .and_then(|cases| cases.parse().ok())
            .unwrap_or(300),
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    runner
        .run(&(0..2_usize, damage()), |(which, damage)| {
            check(&wholes[which], &damage)
        })
        .unwrap();
}
