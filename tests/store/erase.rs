//! Erasing erases: whoever was erased is in no file of the data folder any more, and the journal still holds together.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, channel};

use polku::journal::{Body, Entry};
use polku::store::{Erasure, Notice, Pending, Store, StoreError, StoreReport, WhyNotErasing, erase_in, read_entries};

use crate::journal::{DEVICE, entries, open_and_append};
use crate::kit::{
    CHILD_FOLDER, Somebody, child_folder, copy_of, erasure, events, fill, in_a_mount_of_its_own, pending, places_of,
};

/// How many people the journal is about.
const PEOPLE: u64 = 60;
/// How many events there are about each.
const EVENTS: u64 = 40;

/// Events about many people, one after the other in turns, as in courses: rows, pages and the index of subjects are mixed.
fn courses() -> Vec<Pending> {
    let turn = |event| (0..PEOPLE).map(move |person| Somebody(person * 37 % PEOPLE).event(event));
    (0..EVENTS).flat_map(turn).collect()
}

fn run(dir: &Path) -> (Store, Receiver<StoreReport>) {
    let (send, reports) = channel();
    let store = Store::open(dir, DEVICE)
        .unwrap()
        .start(move |report| {
            // Nobody listens any more at the end of some tests.
            let _ = send.send(report);
        })
        .unwrap();
    (store, reports)
}

fn append(store: &Store, reports: &Receiver<StoreReport>, batch: &[Pending]) {
    store.append(batch.to_vec()).unwrap();
    let report = reports.recv().unwrap();
    assert!(matches!(report, StoreReport::Saved { .. }), "{report:?}");
}

fn erased(report: StoreReport) -> (u64, Vec<Entry>) {
    let StoreReport::Erased {
        up_to_seq,
        entries,
        blanked,
    } = report
    else {
        panic!("{report:?}")
    };
    if let Some(last) = entries.last() {
        assert_eq!(last.seq, up_to_seq);
    }
    (blanked, entries)
}

fn wiped(report: StoreReport) -> Vec<String> {
    let StoreReport::Wiped { traces } = report else {
        panic!("{report:?}")
    };
    let name = |path: &std::path::PathBuf| path.file_name().unwrap().to_str().unwrap().to_owned();
    traces.iter().map(name).collect()
}

fn needles(people: &[Somebody]) -> Vec<Vec<u8>> {
    people.iter().flat_map(|somebody| somebody.needles(EVENTS)).collect()
}

#[test]
fn whoever_was_erased_is_in_no_file_and_all_others_are_as_they_were() {
    let dir = tempfile::tempdir().unwrap();
    let all = courses();
    // Several sittings, so that pages are filled, split and written over again and again; the last is still going on.
    let (early, late) = all.split_at(all.len() / 2);
    for sitting in early.chunks(400) {
        open_and_append(dir.path(), &sitting.chunks(7).collect::<Vec<_>>());
    }
    let (store, reports) = run(dir.path());
    for batch in late.chunks(5) {
        append(&store, &reports, batch);
    }
    let gone = [Somebody(0), Somebody(9), Somebody(31), Somebody(PEOPLE - 1)];
    let before = entries(dir.path()).unwrap();
    let places = places_of(&needles(&gone), copy_of(dir.path()).path());
    let names: Vec<&str> = places.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["polku.db", "polku.db-wal"], "there was something to erase");

    store.erase(erasure(&gone)).unwrap();
    let (blanked, added) = erased(reports.recv().unwrap());
    assert_eq!(blanked, gone.len() as u64 * EVENTS);
    assert_eq!(
        added.iter().map(|entry| entry.id).collect::<Vec<_>>(),
        gone.map(Somebody::stand_in_entry)
    );
    assert!(wiped(reports.recv().unwrap()).is_empty());
    // While the store is still running, and after.
    assert_eq!(places_of(&needles(&gone), copy_of(dir.path()).path()), []);
    append(&store, &reports, &[Somebody(5).event(EVENTS)]);
    drop(store);
    assert_eq!(places_of(&needles(&gone), dir.path()), []);
    assert!(!places_of(&needles(&[Somebody(1)]), dir.path()).is_empty());
    assert!(!dir.path().join("polku.erasing").exists());

    // Every entry has its place; the erased ones are blank, the others are what they were.
    let after = entries(dir.path()).unwrap();
    assert_eq!(after.len(), before.len() + gone.len() + 1);
    assert_eq!(after[before.len()..before.len() + gone.len()], added);
    let mut blank = 0;
    for (old, new) in before.iter().zip(&after) {
        let about = |somebody: &Somebody| (0..EVENTS).any(|event| somebody.entry(event) == old.id);
        if gone.iter().any(about) {
            blank += 1;
            let left = Entry {
                subject: None,
                nonce: [0; 16],
                body: Body::Erased,
                ..old.clone()
            };
            assert_eq!(*new, left);
        } else {
            assert_eq!(new, old);
        }
    }
    assert_eq!(blank, blanked);
    let summary = read_entries(dir.path(), &mut |_| {}).unwrap();
    assert_eq!((summary.erased, summary.unknown, summary.altered), (blanked, 0, None));
    // The next start has nothing to tell of it.
    let mut opened = Store::open(dir.path(), DEVICE).unwrap();
    opened.for_each_entry(&mut |_| {}).unwrap();
    let about_entries = |notice: &&Notice| matches!(notice, Notice::Altered { .. } | Notice::Unknown { .. });
    assert_eq!(opened.notices().iter().find(about_entries), None);
}

#[test]
fn an_erased_entry_that_was_changed_is_told() {
    let dir = tempfile::tempdir().unwrap();
    open_and_append(
        dir.path(),
        &[&[Somebody(1).event(0), Somebody(2).event(0), Somebody(1).event(1)]],
    );
    erase_in(dir.path(), erasure(&[Somebody(2)])).unwrap();
    for change in [
        "digest = zeroblob(32)",
        "wall = wall + 1",
        "id = zeroblob(16)",
        "encoding = 2",
        "hash = zeroblob(32)",
    ] {
        let copy = copy_of(dir.path());
        let sql = rusqlite::Connection::open(copy.path().join("polku.db")).unwrap();
        let trigger: String = sql
            .query_row(
                "SELECT sql FROM sqlite_schema WHERE name = 'entry_is_not_changed'",
                [],
                |row| row.get(0),
            )
            .unwrap();
        sql.execute_batch(&format!(
            "DROP TRIGGER entry_is_not_changed; UPDATE entry SET {change} WHERE seq = 2; {trigger};"
        ))
        .unwrap();
        drop(sql);
        let mut opened = Store::open(copy.path(), DEVICE).unwrap();
        opened.for_each_entry(&mut |_| {}).unwrap();
        let told = opened
            .notices()
            .iter()
            .any(|notice| matches!(notice, Notice::Altered { first: 2, .. }));
        assert!(told, "{change}: {:?}", opened.notices());
    }
}

/// Somebody reads the journal as it was: the WAL can't be emptied before that ends. Nobody has to wait for it meanwhile.
#[test]
fn a_reader_in_another_process_holds_the_clearing_up_and_nothing_else() {
    let dir = tempfile::tempdir().unwrap();
    let (store, reports) = run(dir.path());
    let gone = [Somebody(1)];
    append(&store, &reports, &[Somebody(1).event(0), Somebody(2).event(0)]);
    let mut reader = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "erase::child_that_reads", "--nocapture"])
        .env(CHILD_FOLDER, dir.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(reader.stdout.take().unwrap())
        .lines()
        .map(Result::unwrap);
    assert!(said.any(|line| line == "reading"));
    append(&store, &reports, &[Somebody(1).event(1)]);
    store.erase(erasure(&gone)).unwrap();
    assert_eq!(erased(reports.recv().unwrap()).0, 2);
    for _ in 0..2 {
        let report = reports.recv().unwrap();
        let StoreReport::NotWiped { error } = &report else {
            panic!("{report:?}")
        };
        assert!(matches!(error, StoreError::Pinned { .. }), "{error:?}");
        // Saving goes on. What is about somebody who was erased comes too late: it goes when the clearing up is done.
        append(&store, &reports, &[Somebody(1).event(2), Somebody(2).event(1)]);
        store.retry();
    }
    assert!(matches!(reports.recv().unwrap(), StoreReport::NotWiped { .. }));
    assert!(dir.path().join("polku.erasing").exists());
    assert!(!places_of(&needles(&gone), copy_of(dir.path()).path()).is_empty());
    reader.stdin.take().unwrap().write_all(b"enough\n").unwrap();
    assert!(reader.wait().unwrap().success());
    store.retry();
    assert!(wiped(reports.recv().unwrap()).is_empty());
    assert_eq!(places_of(&needles(&gone), copy_of(dir.path()).path()), []);
    drop(store);
    assert_eq!(entries(dir.path()).unwrap().len(), 8);
}

#[test]
fn child_that_reads() {
    let Some(dir) = child_folder() else { return };
    let mut told = false;
    read_entries(&dir, &mut |_| {
        if !std::mem::replace(&mut told, true) {
            println!("\nreading");
            std::io::stdin().read_line(&mut String::new()).unwrap();
        }
    })
    .unwrap();
}

/// The same within one process, as when the console makes an export.
#[test]
fn a_reader_in_this_process_holds_the_clearing_up_too() {
    let dir = tempfile::tempdir().unwrap();
    let (store, reports) = run(dir.path());
    append(&store, &reports, &[Somebody(1).event(0)]);
    let mut read = Vec::new();
    read_entries(dir.path(), &mut |entry| {
        store.erase(erasure(&[Somebody(1)])).unwrap();
        assert_eq!(erased(reports.recv().unwrap()).0, 1);
        let report = reports.recv().unwrap();
        assert!(
            matches!(
                report,
                StoreReport::NotWiped {
                    error: StoreError::Pinned { .. }
                }
            ),
            "{report:?}"
        );
        read.push(entry);
    })
    .unwrap();
    // It reads what was there when it began.
    assert_eq!(read[0].subject, Some(Somebody(1).id()));
    store.retry();
    assert!(wiped(reports.recv().unwrap()).is_empty());
    assert_eq!(entries(dir.path()).unwrap()[0].body, Body::Erased);
}

#[test]
fn copies_go_with_it_and_files_of_others_are_told() {
    let dir = tempfile::tempdir().unwrap();
    let gone = Somebody(3);
    open_and_append(dir.path(), &[&[gone.event(0), Somebody(4).event(0)]]);
    let path = |name: &str| dir.path().join(name);
    for copy in [
        "polku.db.before-2.1",
        "polku.db.before-3.2",
        "polku.db.copy",
        "polku.db.copy-journal",
    ] {
        fs::copy(path("polku.db"), path(copy)).unwrap();
    }
    fs::create_dir(path("cards")).unwrap();
    fs::write(path("cards/mine.csv"), gone.id().to_string()).unwrap();
    fs::write(path("other.csv"), Somebody(4).id().to_string()).unwrap();
    let (store, reports) = run(dir.path());
    store.erase(erasure(&[gone])).unwrap();
    erased(reports.recv().unwrap());
    assert_eq!(wiped(reports.recv().unwrap()), ["mine.csv"]);
    drop(store);
    let places = places_of(&needles(&[gone]), dir.path());
    assert_eq!(places, [("cards/mine.csv".to_owned(), 1)]);
    assert!(path("other.csv").exists());
    for copy in [
        "polku.db.before-2.1",
        "polku.db.before-3.2",
        "polku.db.copy",
        "polku.db.copy-journal",
    ] {
        assert!(!path(copy).exists(), "{copy}");
    }
}

/// The program was cut off between the erasure and the end of clearing up: the next start goes on with it, though nothing
/// says any more who it was.
#[test]
fn a_start_finishes_what_an_earlier_program_was_cut_off_from() {
    let dir = tempfile::tempdir().unwrap();
    open_and_append(dir.path(), &[&events(5)]);
    fs::write(dir.path().join("polku.erasing"), "").unwrap();
    fs::copy(dir.path().join("polku.db"), dir.path().join("polku.db.before-2.1")).unwrap();
    let (store, reports) = run(dir.path());
    assert!(wiped(reports.recv().unwrap()).is_empty());
    append(&store, &reports, &[pending(6)]);
    drop(store);
    assert!(!dir.path().join("polku.erasing").exists());
    assert!(!dir.path().join("polku.db.before-2.1").exists());
    assert_eq!(entries(dir.path()).unwrap().len(), 6);
}

#[test]
fn an_erasure_keeps_its_place_among_batches() {
    let dir = tempfile::tempdir().unwrap();
    let (store, reports) = run(dir.path());
    store.append(vec![Somebody(1).event(0)]).unwrap();
    store.erase(erasure(&[Somebody(1)])).unwrap();
    store.append(vec![Somebody(2).event(0)]).unwrap();
    store.erase(erasure(&[Somebody(2)])).unwrap();
    drop(store);
    let read = entries(dir.path()).unwrap();
    let ids: Vec<_> = read.iter().map(|entry| entry.id).collect();
    assert_eq!(
        ids,
        [
            Somebody(1).entry(0),
            Somebody(1).stand_in_entry(),
            Somebody(2).entry(0),
            Somebody(2).stand_in_entry()
        ]
    );
    let blank: Vec<_> = read.iter().map(|entry| entry.body == Body::Erased).collect();
    assert_eq!(blank, [true, false, true, false]);
    let in_order: Vec<Entry> = reports
        .iter()
        .flat_map(|report| match report {
            StoreReport::Saved { entries, .. } | StoreReport::Erased { entries, .. } => entries,
            StoreReport::Wiped { traces } if traces.is_empty() => Vec::new(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert!(in_order.iter().map(|entry| entry.seq).eq(1..=4), "{in_order:?}");
    assert_eq!(places_of(&needles(&[Somebody(1), Somebody(2)]), dir.path()), []);
}

#[test]
fn what_takes_their_place_must_not_name_them() {
    let dir = tempfile::tempdir().unwrap();
    let (store, _reports) = run(dir.path());
    let mut about = Somebody(1).stand_in();
    about.subject = Some(Somebody(1).id());
    for then in [about, Somebody(1).event(3)] {
        let wrong = Erasure {
            persons: vec![Somebody(1).id()],
            then: vec![then],
        };
        let refused = store.erase(wrong.clone()).unwrap_err();
        assert_eq!((&refused.erasure, refused.why), (&wrong, WhyNotErasing::NamesThem));
        let opened = tempfile::tempdir().unwrap();
        let opened = Store::open(opened.path(), DEVICE).unwrap();
        assert!(matches!(opened.erase(wrong), Err(StoreError::NamesThem)));
    }
}

#[test]
fn without_a_kiosk_it_is_done_at_once_and_a_running_one_is_not_interfered_with() {
    let dir = tempfile::tempdir().unwrap();
    let gone = [Somebody(1), Somebody(2)];
    for _ in 0..2 {
        let absent = erase_in(dir.path(), erasure(&gone));
        assert!(matches!(absent, Err(StoreError::Absent { .. })), "{absent:?}");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
    }
    open_and_append(
        dir.path(),
        &[&[Somebody(1).event(0), Somebody(2).event(3), Somebody(3).event(0)]],
    );
    let running = run(dir.path());
    let locked = erase_in(dir.path(), erasure(&gone));
    assert!(matches!(locked, Err(StoreError::Locked { .. })), "{locked:?}");
    assert_eq!(entries(dir.path()).unwrap().len(), 3);
    drop(running);

    let done = erase_in(dir.path(), erasure(&gone)).unwrap();
    assert_eq!(done.blanked, 2);
    assert_eq!(done.entries.iter().map(|entry| entry.seq).collect::<Vec<_>>(), [4, 5]);
    assert!(done.wiped.unwrap().is_empty());
    assert_eq!(places_of(&needles(&gone), dir.path()), []);
    // A second time there is nothing to erase.
    let again = Erasure {
        then: Vec::new(),
        ..erasure(&gone)
    };
    let done = erase_in(dir.path(), again).unwrap();
    assert_eq!((done.blanked, done.entries.len()), (0, 0));
    assert!(done.wiped.unwrap().is_empty());
    assert_eq!(entries(dir.path()).unwrap().len(), 5);
    // The kiosk goes on after it.
    open_and_append(dir.path(), &[&[Somebody(3).event(1)]]);
}

/// A lost journal is told as such, not taken for none.
#[test]
fn a_lost_journal_is_not_taken_for_none() {
    let dir = tempfile::tempdir().unwrap();
    open_and_append(dir.path(), &[&events(3)]);
    fs::remove_file(dir.path().join("polku.db")).unwrap();
    let lost = erase_in(dir.path(), erasure(&[Somebody(1)]));
    assert!(matches!(lost, Err(StoreError::EntriesMissing { .. })), "{lost:?}");
    assert!(!dir.path().join("polku.db").exists());
}

/// A real full disk, first for the erasure and then for the clearing up. Where the machine allows no mounts, the first is
/// tested over SQLite's page limit beside the writer.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_and_the_erasure_finished_later() {
    if !in_a_mount_of_its_own("size=20m", "erase::child_that_erases_on_a_full_disk") {
        eprintln!("no mounts here: see an_erasure_waits_behind_what_can_not_be_saved");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn child_that_erases_on_a_full_disk() {
    let Some(dir) = child_folder() else { return };
    open_and_append(&dir, &courses().chunks(100).collect::<Vec<_>>());
    let (ballast, fill_again) = (dir.join("ballast"), dir.join("ballast"));
    let (send, reports) = channel();
    let store = Store::open(&dir, DEVICE)
        .unwrap()
        .start(move |report| {
            // As soon as the rows are blank the disk is full again.
            if matches!(report, StoreReport::Erased { .. }) {
                fill(&fill_again, 20 << 20);
            }
            if !matches!(report, StoreReport::Room(_)) {
                send.send(report).unwrap();
            }
        })
        .unwrap();
    let gone = [Somebody(7), Somebody(8)];
    fs::remove_file(dir.join("polku.reserve")).unwrap();
    fill(&ballast, 20 << 20);
    store.erase(erasure(&gone)).unwrap();
    store.append(vec![Somebody(9).event(EVENTS)]).unwrap();
    for waiting in [2, 3] {
        let report = reports.recv().unwrap();
        assert!(
            matches!(report, StoreReport::NotSaved { error: StoreError::DiskFull { .. }, waiting: told } if told == waiting),
            "{report:?}"
        );
    }
    fs::remove_file(&ballast).unwrap();
    store.retry();
    assert_eq!(erased(reports.recv().unwrap()).0, 2 * EVENTS);
    // What came after it can't be saved then; the clearing up waits behind it.
    let report = reports.recv().unwrap();
    assert!(matches!(report, StoreReport::NotSaved { waiting: 1, .. }), "{report:?}");
    // Room for that, and not for writing all anew.
    let file = fs::OpenOptions::new().write(true).open(&ballast).unwrap();
    file.set_len(file.metadata().unwrap().len() - (256 << 10)).unwrap();
    drop(file);
    store.retry();
    let report = reports.recv().unwrap();
    assert!(matches!(report, StoreReport::Saved { .. }), "{report:?}");
    let report = reports.recv().unwrap();
    assert!(
        matches!(
            report,
            StoreReport::NotWiped {
                error: StoreError::DiskFull { .. }
            }
        ),
        "{report:?}"
    );
    assert!(dir.join("polku.erasing").exists());
    fs::remove_file(&ballast).unwrap();
    store.retry();
    assert!(wiped(reports.recv().unwrap()).is_empty());
    drop(store);
    assert_eq!(places_of(&needles(&gone), &dir), []);
    assert_eq!(entries(&dir).unwrap().len() as u64, PEOPLE * EVENTS + 3);
    println!("all is there");
}
