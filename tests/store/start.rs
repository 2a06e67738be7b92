//! Folders and files that a kiosk can't start on: each is told apart, and left as it is.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc;

use polku::base::TextKey;
use polku::store::{Notice, Store, StoreError, StoreReport};

use crate::journal::{DEVICE, entries, open_and_append};
#[cfg(unix)]
use crate::kit::run_child;
use crate::kit::{child_folder, events, pending};
#[cfg(target_os = "linux")]
use crate::kit::{fill, in_a_mount_of_its_own};

fn refused(dir: &Path) -> StoreError {
    let error = Store::open(dir, DEVICE).expect_err("it was opened");
    assert!(TextKey::new(error.staff_key()).is_ok(), "{}", error.staff_key());
    error
}

/// Every file of the folder that holds the journal, with its bytes.
fn journal_bytes(dir: &Path) -> Vec<(String, Vec<u8>)> {
    ["polku.db", "polku.db-wal"]
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), fs::read(dir.join(name)).ok()?)))
        .filter(|(_, bytes)| !bytes.is_empty())
        .collect()
}

#[test]
fn a_file_in_place_of_the_folder() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("data");
    fs::write(&file, "mine").unwrap();
    for path in [file.clone(), file.join("deeper")] {
        let error = refused(&path);
        assert!(matches!(error, StoreError::FolderUnusable { .. }), "{error:?}");
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
}

/// `/sys` takes no new files, from root neither.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_takes_no_files() {
    for path in ["/sys/kernel", "/sys/kernel/polku"] {
        let error = refused(Path::new(path));
        assert!(matches!(error, StoreError::FolderReadOnly { .. }), "{error:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_folder_of_which_the_rights_were_taken() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    open_and_append(dir.path(), &[&events(2)]);
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o555)).unwrap();
    let opened = Store::open(dir.path(), DEVICE);
    // Rights don't bind root: for root this folder is in order.
    let binds = fs::write(dir.path().join("try"), "").is_err();
    assert_eq!(
        matches!(opened, Err(StoreError::FolderReadOnly { .. })),
        binds,
        "{opened:?}"
    );
    drop(opened);
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(entries(dir.path()).unwrap().len(), 2);
}

#[test]
fn a_journal_of_a_newer_program() {
    let dir = tempfile::tempdir().unwrap();
    open_and_append(dir.path(), &[&events(5)]);
    let path = dir.path().join("polku.db");
    rusqlite::Connection::open(&path)
        .unwrap()
        .pragma_update(None, "user_version", 99)
        .unwrap();
    let before = journal_bytes(dir.path());
    let error = refused(dir.path());
    assert!(
        matches!(
            error,
            StoreError::Newer {
                found: 99,
                known: 1,
                ..
            }
        ),
        "{error:?}"
    );
    assert!(matches!(entries(dir.path()), Err(StoreError::Newer { .. })));
    assert_eq!(journal_bytes(dir.path()), before);
}

#[test]
fn a_database_of_another_program() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("polku.db");
    rusqlite::Connection::open(&path)
        .unwrap()
        .execute_batch("CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1);")
        .unwrap();
    let before = journal_bytes(dir.path());
    let error = refused(dir.path());
    assert!(
        matches!(error, StoreError::NotOurs { application_id: 0, .. }),
        "{error:?}"
    );
    assert_eq!(journal_bytes(dir.path()), before);
}

#[test]
fn files_that_are_no_database() {
    for content in [&b""[..], b"hello", &[0; 5000], "päiväkirja\n".repeat(500).as_bytes()] {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("polku.db");
        fs::write(&path, content).unwrap();
        let error = refused(dir.path());
        assert!(matches!(error, StoreError::Damaged { .. }), "{error:?}");
        assert_eq!(fs::read(&path).unwrap(), content);
    }
}

#[test]
fn a_journal_that_lost_its_trigger() {
    let dir = tempfile::tempdir().unwrap();
    open_and_append(dir.path(), &[&events(5)]);
    let sql = rusqlite::Connection::open(dir.path().join("polku.db")).unwrap();
    sql.execute_batch("DROP TRIGGER entry_is_not_deleted").unwrap();
    drop(sql);
    let error = refused(dir.path());
    assert!(matches!(error, StoreError::Damaged { .. }), "{error:?}");
}

#[test]
fn an_entry_that_was_changed_by_hand_is_told_and_still_read() {
    let dir = tempfile::tempdir().unwrap();
    open_and_append(dir.path(), &[&events(9)]);
    for (change, number) in [
        ("body = replace(body, 'left', 'still')", 5_u64),
        ("subject = zeroblob(16)", 7),
        ("id = zeroblob(16)", 8),
        ("kind = 'other'", 9),
        ("digest = zeroblob(32)", 9),
        ("nonce = zeroblob(16)", 6),
    ] {
        let copy = tempfile::tempdir().unwrap();
        for name in ["polku.db", "polku.mark"] {
            fs::copy(dir.path().join(name), copy.path().join(name)).unwrap();
        }
        let sql = rusqlite::Connection::open(copy.path().join("polku.db")).unwrap();
        let trigger: String = sql
            .query_row(
                "SELECT sql FROM sqlite_schema WHERE name = 'entry_is_not_changed'",
                [],
                |row| row.get(0),
            )
            .unwrap();
        sql.execute_batch(&format!(
            "DROP TRIGGER entry_is_not_changed; UPDATE entry SET {change} WHERE seq = {number}; {trigger};"
        ))
        .unwrap();
        drop(sql);
        let mut opened = Store::open(copy.path(), DEVICE).unwrap();
        let mut read = 0;
        opened.for_each_entry(&mut |_| read += 1).unwrap();
        assert_eq!(read, 9, "{change}");
        let notices = opened.notices();
        assert!(
            notices.contains(&Notice::Altered {
                first: number,
                count: 1
            }),
            "{change}: {notices:?}"
        );
        opened.start(|_| {}).unwrap().append(vec![pending(10)]).unwrap();
        let mut numbers = Vec::new();
        polku::store::read_entries(copy.path(), &mut |entry| numbers.push(entry.seq)).unwrap();
        assert_eq!(numbers, (1..=10).collect::<Vec<_>>());
    }
}

#[test]
fn an_older_copy_of_the_journal_is_not_gone_on_with() {
    let dir = tempfile::tempdir().unwrap();
    open_and_append(dir.path(), &[&events(5)]);
    let path = dir.path().join("polku.db");
    let old = fs::read(&path).unwrap();
    open_and_append(dir.path(), &[&events(8)[5..]]);
    fs::write(&path, &old).unwrap();
    let error = refused(dir.path());
    assert!(
        matches!(
            error,
            StoreError::EntriesMissing {
                found: 5,
                acknowledged: 8,
                ..
            }
        ),
        "{error:?}"
    );
    assert_eq!(error.details().get("acknowledged").map(String::as_str), Some("8"));
    assert_eq!(fs::read(&path).unwrap(), old);
    fs::remove_file(&path).unwrap();
    let error = refused(dir.path());
    assert!(
        matches!(
            error,
            StoreError::EntriesMissing {
                found: 0,
                acknowledged: 8,
                ..
            }
        ),
        "{error:?}"
    );
    assert!(!path.exists());
}

/// What an old journal left would be taken for a new one's.
#[test]
fn a_journal_of_which_only_its_wal_is_left() {
    let dir = tempfile::tempdir().unwrap();
    open_and_append(dir.path(), &[&events(5)]);
    fs::remove_file(dir.path().join("polku.db")).unwrap();
    fs::remove_file(dir.path().join("polku.mark")).unwrap();
    fs::write(dir.path().join("polku.db-wal"), "entries").unwrap();
    let error = refused(dir.path());
    assert!(matches!(error, StoreError::Torn { .. }), "{error:?}");
    assert!(!dir.path().join("polku.db").exists());
}

/// Whoever sits down must not be the first to find out.
#[test]
fn a_journal_that_can_not_be_written_is_found_out_at_the_start() {
    let dir = tempfile::tempdir().unwrap();
    open_and_append(dir.path(), &[&events(5)]);
    let mut opened = Store::open(dir.path(), DEVICE).unwrap();
    assert_eq!(opened.for_each_entry(&mut |_| {}).unwrap().entries, 5);
    let other = rusqlite::Connection::open(dir.path().join("polku.db")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let error = opened.start(|_| {}).expect_err("it was started");
    assert!(matches!(error, StoreError::Busy { .. }), "{error:?}");
    assert_eq!(error.staff_key(), "staff-store-busy");
    drop(other);
    open_and_append(dir.path(), &[&[pending(6)]]);
    assert_eq!(entries(dir.path()).unwrap().len(), 6);
}

#[cfg(unix)]
#[test]
fn the_journal_is_for_this_user_alone() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    let store = Store::open(dir.path(), DEVICE).unwrap().start(|_| {}).unwrap();
    for name in ["polku.db", "polku.db-wal"] {
        let mode = fs::metadata(dir.path().join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
    drop(store);
}

/// Every write beyond a size fails with EFBIG, which SQLite reports as an I/O error. The limit is the process's, so the
/// process is a child; the signal that goes with it is ignored, as a real disk sends none.
#[cfg(unix)]
#[test]
fn a_disk_that_fails_loses_nothing_that_was_acknowledged() {
    let dir = tempfile::tempdir().unwrap();
    let output = run_child(
        "start::child_on_a_failing_disk",
        dir.path(),
        "trap '' 25; ulimit -f 160; exec \"$@\"",
    );
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success(),
        "{said}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let number = |word: &str| -> u64 {
        let line = said
            .lines()
            .find_map(|line| line.strip_prefix(word))
            .unwrap_or_else(|| panic!("{word}: {said}"));
        line.trim().parse().unwrap()
    };
    let read = entries(dir.path()).unwrap();
    assert_eq!(read.len() as u64, number("acknowledged "));
    assert!(read.len() > 10, "{said}");
    assert!(number("failures ") >= 2, "{said}");
    for (entry, given) in read.iter().zip(events(read.len() as u64)) {
        assert_eq!(entry.id, given.id);
    }
    // With the limit gone, the kiosk goes on.
    open_and_append(dir.path(), &[&[pending(read.len() as u64 + 1)]]);
}

#[test]
fn child_on_a_failing_disk() {
    let Some(dir) = child_folder() else { return };
    let (send, reports) = mpsc::channel();
    let store = Store::open(&dir, DEVICE)
        .unwrap()
        .start(move |report| send.send(report).unwrap())
        .unwrap();
    let (mut acknowledged, mut failures, mut in_a_row, mut number) = (0, 0, 0, 1);
    store.append(vec![pending(number)]).unwrap();
    // It never gives up for that, however often it is asked to try again.
    while in_a_row < 9 {
        match reports.recv().unwrap() {
            StoreReport::Saved { up_to_seq, entries } => {
                assert_eq!(entries.len(), 1);
                (acknowledged, in_a_row) = (up_to_seq, 0);
                number += 1;
                store.append(vec![pending(number)]).unwrap();
            }
            StoreReport::NotSaved { waiting, .. } => {
                assert_eq!(waiting, 1);
                failures += 1;
                in_a_row += 1;
                store.retry();
            }
            other => panic!("{other:?}"),
        }
    }
    // At the end what waits is given back.
    drop(store);
    let last = reports.iter().last();
    assert!(
        matches!(&last, Some(StoreReport::GaveUp { batch, .. }) if *batch == [pending(number)]),
        "{last:?}"
    );
    println!("\nacknowledged {acknowledged}\nfailures {failures}");
}

/// The reserve is for this: the disk is full, and the kiosk starts all the same.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_whose_reserve_is_there() {
    in_a_mount_of_its_own("size=24m", "start::child_with_a_reserve");
}

#[cfg(target_os = "linux")]
#[test]
fn child_with_a_reserve() {
    let Some(dir) = child_folder() else { return };
    open_and_append(&dir, &[&events(1)]);
    assert!(dir.join("polku.reserve").exists());
    fill(&dir.join("ballast"), 24 << 20);
    let opened = Store::open(&dir, DEVICE).unwrap();
    assert!(!dir.join("polku.probe").exists());
    assert!(!dir.join("polku.reserve").exists());
    let told = |opened: &polku::store::Opened| {
        let low = |notice: &&Notice| matches!(notice, Notice::DiskLow { .. });
        opened.notices().iter().filter(low).count()
    };
    assert_eq!(told(&opened), 1);
    drop(opened);
    open_and_append(&dir, &[&events(9)[1..]]);
    assert_eq!(entries(&dir).unwrap().len(), 9);
    println!("all is there");
}

/// A rescue copy on a disk that can't be written, as an export reads it: SQLite can't make the file that readers share.
#[cfg(target_os = "linux")]
#[test]
fn a_copy_on_a_disk_that_only_gives() {
    in_a_mount_of_its_own("size=24m", "start::child_on_a_disk_that_only_gives");
}

#[cfg(target_os = "linux")]
#[test]
fn child_on_a_disk_that_only_gives() {
    let Some(dir) = child_folder() else { return };
    let copy = dir.join("a copy? #1 100%");
    open_and_append(&copy, &[&events(3)]);
    for name in ["polku.db-wal", "polku.db-shm", "polku.reserve"] {
        let _not_there = fs::remove_file(copy.join(name));
    }
    let done = Command::new("mount")
        .args(["-o", "remount,ro"])
        .arg(&dir)
        .status()
        .unwrap();
    assert!(done.success());
    assert_eq!(entries(&copy).unwrap().len(), 3);
    println!("all is there");
}

/// A real full disk: a small file system in memory, in a name space of the child's own. Where the machine does not allow
/// that, the same rules are tested over SQLite's page limit beside the writer.
#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_really_full() {
    if !in_a_mount_of_its_own("size=3m", "start::child_on_a_full_disk") {
        eprintln!("no mounts here: see a_full_disk_is_told_then_the_reserve_goes_then_work_goes_on_in_order");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn child_on_a_full_disk() {
    let Some(dir) = child_folder() else { return };
    let opened = Store::open(&dir, DEVICE).unwrap();
    assert!(
        opened.notices().contains(&Notice::Volatile { path: dir.clone() }),
        "{:?}",
        opened.notices()
    );
    assert!(
        opened
            .notices()
            .iter()
            .any(|notice| matches!(notice, Notice::DiskLow { free_mib: 0..=3, .. }))
    );
    let (send, reports) = mpsc::channel();
    let store = opened.start(move |report| send.send(report).unwrap()).unwrap();
    let ballast = dir.join("ballast");
    let mut number = 0;
    for _ in 0..3 {
        // Somebody else fills the disk; then it is made free again.
        fill(&ballast, 3 << 20);
        loop {
            number += 1;
            store.append(vec![pending(number)]).unwrap();
            match reports.recv().unwrap() {
                StoreReport::Saved { .. } => {}
                StoreReport::NotSaved { error, .. } => {
                    assert!(matches!(error, StoreError::DiskFull { .. }), "{error:?}");
                    break;
                }
                other => panic!("{other:?}"),
            }
        }
        fs::remove_file(&ballast).unwrap();
        store.retry();
        let report = reports.recv().unwrap();
        assert!(
            matches!(report, StoreReport::Saved { up_to_seq, .. } if up_to_seq == number),
            "{report:?}"
        );
    }
    drop(store);
    assert_eq!(entries(&dir).unwrap().len() as u64, number);
    assert!(!dir.join("polku.probe").exists());
    // With less room than a start needs, it doesn't start.
    fs::write(&ballast, vec![1; 2 << 20]).unwrap();
    assert!(matches!(refused(&dir), StoreError::DiskFull { .. }));
    println!("all is there");
}
