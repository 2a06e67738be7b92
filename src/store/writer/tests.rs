//! A disk that is full, as SQLite sees it: its largest page count.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc;

use uuid::Uuid;

use super::*;
use crate::base::{EntryId, PersonId, Timestamp, VisitId};
use crate::journal::{Event, VisitEnd};
use crate::store::{StoreError, schema};

/// How many pages the journal may have; 0 for any number.
pub(super) type MostPages = Arc<AtomicU32>;

pub(super) fn limit(connection: &Connection, most: &MostPages) -> rusqlite::Result<()> {
    match most.load(Ordering::SeqCst) {
        0 => Ok(()),
        pages => connection.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(())),
    }
}

const DEVICE: DeviceId = DeviceId(Uuid::from_u128(7));

fn pending(number: u64) -> Pending {
    Pending {
        event: Event::VisitEnded {
            visit: VisitId(Uuid::from_u128(u128::from(number))),
            how: VisitEnd::Left,
        },
        subject: None,
        id: EntryId(Uuid::from_u128(u128::from(number))),
        nonce: [0; 16],
        now: Timestamp(0),
    }
}

/// A store on a new folder whose journal may have so many pages.
fn limited(dir: &std::path::Path, pages: u32) -> (Store, MostPages, mpsc::Receiver<StoreReport>) {
    let folder = Folder::claim(dir).unwrap();
    folder.survey().unwrap();
    schema::create(&folder.journal(), DEVICE).unwrap();
    let connection = connection::writing(&folder.journal(), OpenFlags::empty()).unwrap();
    let mark = Mark::open(&folder.mark(), DEVICE).unwrap();
    let (send, reports) = mpsc::channel();
    let report = Box::new(move |report| send.send(report).unwrap());
    let mut writer = Writer::new(folder, connection, mark, DEVICE, Tail::default(), report);
    let most = MostPages::new(AtomicU32::new(pages));
    writer.most_pages = Arc::clone(&most);
    limit(writer.connection.as_ref().unwrap(), &most).unwrap();
    (start(writer).unwrap(), most, reports)
}

#[test]
fn a_full_disk_is_told_then_the_reserve_goes_then_work_goes_on_in_order() {
    let dir = tempfile::tempdir().unwrap();
    let (store, most, reports) = limited(dir.path(), 12);
    let mut saved = 0;
    let mut number = 0;
    let waiting = loop {
        number += 1;
        store.append(vec![pending(number)]).unwrap();
        match reports.recv().unwrap() {
            StoreReport::Saved { up_to_seq, .. } => saved = up_to_seq,
            StoreReport::NotSaved { error, waiting } => {
                assert!(matches!(error, StoreError::DiskFull { .. }), "{error:?}");
                break waiting;
            }
            other => panic!("{other:?}"),
        }
    };
    assert!(saved > 1, "the disk was full at once");
    assert_eq!((saved, waiting), (number - 1, 1));
    // The reserve was given up, which does not help against this limit: told again.
    assert!(matches!(
        reports.recv().unwrap(),
        StoreReport::NotSaved { waiting: 1, .. }
    ));
    assert!(!dir.path().join("polku.reserve").exists());
    // More comes and waits behind it; the store never gives up for a full disk.
    for more in 1..=4_u64 {
        store.append(vec![pending(number + more)]).unwrap();
        let report = reports.recv().unwrap();
        assert!(
            matches!(report, StoreReport::NotSaved { waiting, .. } if waiting as u64 == 1 + more),
            "{report:?}"
        );
    }
    most.store(u32::MAX / 2, Ordering::SeqCst);
    store.retry();
    let StoreReport::Saved { up_to_seq, entries } = reports.recv().unwrap() else {
        panic!("not saved though there is room");
    };
    assert_eq!(up_to_seq, number + 4);
    let ids: Vec<EntryId> = entries.iter().map(|entry| entry.id).collect();
    assert_eq!(
        ids,
        (number..=number + 4)
            .map(|number| pending(number).id)
            .collect::<Vec<_>>()
    );
    drop(store);
    let mut read = 0;
    crate::store::read_entries(dir.path(), &mut |entry| {
        read += 1;
        assert_eq!(entry.id, pending(read).id);
    })
    .unwrap();
    assert_eq!(read, number + 4);
}

#[test]
fn what_still_waits_at_the_end_is_given_back() {
    let dir = tempfile::tempdir().unwrap();
    let (store, _most, reports) = limited(dir.path(), 8);
    for number in 1..=200 {
        store.append(vec![pending(number)]).unwrap();
    }
    drop(store);
    let (mut saved, mut given_back) = (0, Vec::new());
    for report in reports {
        match report {
            StoreReport::Saved { up_to_seq, .. } => saved = up_to_seq,
            StoreReport::NotSaved { .. } | StoreReport::Room(_) => {}
            StoreReport::GaveUp { batch, .. } => given_back.extend(batch),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(given_back, (saved + 1..=200).map(pending).collect::<Vec<_>>());
    assert!(!given_back.is_empty());
}

#[test]
fn a_commit_that_got_through_though_it_failed_is_not_written_twice() {
    let dir = tempfile::tempdir().unwrap();
    let folder = Folder::claim(dir.path()).unwrap();
    schema::create(&folder.journal(), DEVICE).unwrap();
    let connection = connection::writing(&folder.journal(), OpenFlags::empty()).unwrap();
    let mark = Mark::open(&folder.mark(), DEVICE).unwrap();
    let (send, reports) = mpsc::channel();
    let report = Box::new(move |report| send.send(report).unwrap());
    let mut writer = Writer::new(folder, connection, mark, DEVICE, Tail::default(), report);
    writer.waiting = vec![pending(1), pending(2)];
    let rows = writer.rows(&writer.waiting).unwrap();
    writer.commit(&rows).unwrap();
    // As after an error: the thread doesn't know that they are in, and more has come.
    writer.connection = None;
    writer.waiting.push(pending(3));
    writer.save();
    drop(writer);
    let saved: Vec<u64> = reports
        .iter()
        .flat_map(|report| match report {
            StoreReport::Saved { entries, .. } => entries,
            other => panic!("{other:?}"),
        })
        .map(|entry| entry.seq)
        .collect();
    assert_eq!(saved, [1, 2, 3]);
    assert_eq!(crate::store::read_entries(dir.path(), &mut |_| {}).unwrap().entries, 3);
}

#[test]
fn a_journal_that_somebody_else_wrote_to_is_not_written_to_any_more() {
    let dir = tempfile::tempdir().unwrap();
    let folder = Folder::claim(dir.path()).unwrap();
    schema::create(&folder.journal(), DEVICE).unwrap();
    let connection = connection::writing(&folder.journal(), OpenFlags::empty()).unwrap();
    let mark = Mark::open(&folder.mark(), DEVICE).unwrap();
    let (send, reports) = mpsc::channel();
    let report = Box::new(move |report| send.send(report).unwrap());
    let mut writer = Writer::new(folder, connection, mark, DEVICE, Tail::default(), report);
    writer.waiting = vec![pending(1)];
    let rows = writer.rows(&writer.waiting).unwrap();
    writer.commit(&rows).unwrap();
    writer.waiting = vec![pending(2)];
    writer.save();
    // Its first number is taken, so the first try fails; the next looks at the journal, and it is found out.
    writer.save();
    let last = reports.try_iter().last().unwrap();
    assert!(
        matches!(&last, StoreReport::GaveUp { batch, error: StoreError::Damaged { .. } } if *batch == vec![pending(2)]),
        "{last:?}"
    );
    writer.waiting = vec![pending(3)];
    writer.save();
    assert!(matches!(reports.try_recv().unwrap(), StoreReport::GaveUp { .. }));
}

#[test]
fn a_fault_that_passes_never_ends_saving() {
    let dir = tempfile::tempdir().unwrap();
    let folder = Folder::claim(dir.path()).unwrap();
    let path = folder.journal();
    let away = dir.path().join("away");
    schema::create(&path, DEVICE).unwrap();
    let connection = connection::writing(&path, OpenFlags::empty()).unwrap();
    let mark = Mark::open(&folder.mark(), DEVICE).unwrap();
    let (send, reports) = mpsc::channel();
    let report = Box::new(move |report| send.send(report).unwrap());
    let mut writer = Writer::new(folder, connection, mark, DEVICE, Tail::default(), report);
    // The disk is out of reach, as after an error.
    writer.connection = None;
    std::fs::rename(&path, &away).unwrap();
    for number in 1..=20 {
        writer.waiting.push(pending(number));
        writer.save();
        let report = reports.try_recv().unwrap();
        assert!(
            matches!(&report, StoreReport::NotSaved { waiting, .. } if *waiting as u64 == number),
            "{report:?}"
        );
    }
    std::fs::rename(&away, &path).unwrap();
    writer.save();
    let report = reports.try_recv().unwrap();
    assert!(matches!(report, StoreReport::Saved { up_to_seq: 20, .. }), "{report:?}");
}

#[test]
fn room_that_runs_short_is_told_once_and_so_is_its_return() {
    let dir = tempfile::tempdir().unwrap();
    let (store, _most, reports) = limited(dir.path(), 0);
    let reserve = dir.path().join("polku.reserve");
    // A link to nowhere in its place: it can't be set aside, whatever room there is. The failed try takes the link away.
    std::fs::remove_file(&reserve).unwrap();
    std::os::unix::fs::symlink(dir.path().join("nowhere/at/all"), &reserve).unwrap();
    let told = |number| {
        store.append(vec![pending(number)]).unwrap();
        assert!(matches!(reports.recv().unwrap(), StoreReport::Saved { .. }));
        reports.recv().unwrap()
    };
    assert!(matches!(told(1), StoreReport::Room(Some(Notice::DiskLow { .. }))));
    assert!(matches!(told(2), StoreReport::Room(None)));
}

const PERSON: PersonId = PersonId(Uuid::from_u128(0x0192_f00d_beef_7abc << 64 | 0x8000_0000_0000_0007));

/// An event about somebody.
fn about(number: u64) -> Pending {
    Pending {
        event: Event::VisitStarted {
            visit: VisitId(Uuid::from_u128(u128::from(number))),
            person: Some(PERSON),
            lang: crate::i18n::Lang::Fi,
        },
        subject: Some(PERSON),
        ..pending(number)
    }
}

#[test]
fn an_erasure_waits_behind_what_can_not_be_saved() {
    let dir = tempfile::tempdir().unwrap();
    let (store, most, reports) = limited(dir.path(), 12);
    let mut number = 0;
    loop {
        number += 1;
        store.append(vec![about(number)]).unwrap();
        if matches!(reports.recv().unwrap(), StoreReport::NotSaved { .. }) {
            break;
        }
    }
    // The second is for the reserve that was given up.
    assert!(matches!(reports.recv().unwrap(), StoreReport::NotSaved { .. }));
    let erasure = Erasure {
        persons: vec![PERSON],
        then: vec![pending(number + 1)],
    };
    store.erase(erasure).unwrap();
    store.append(vec![pending(number + 2)]).unwrap();
    for waiting in [2, 3] {
        let report = reports.recv().unwrap();
        assert!(
            matches!(report, StoreReport::NotSaved { waiting: told, .. } if told == waiting),
            "{report:?}"
        );
    }
    assert!(crate::store::read_entries(dir.path(), &mut |entry| assert!(entry.subject.is_some())).is_ok());
    most.store(u32::MAX / 2, Ordering::SeqCst);
    store.retry();
    let told: Vec<StoreReport> = (0..4).map(|_| reports.recv().unwrap()).collect();
    assert!(
        matches!(
            &told[..],
            [
                StoreReport::Saved { up_to_seq: first, .. },
                StoreReport::Erased { up_to_seq: second, blanked, .. },
                StoreReport::Saved { up_to_seq: third, .. },
                StoreReport::Wiped { .. },
            ] if (*first, *second, *third, *blanked) == (number, number + 1, number + 2, number)
        ),
        "{told:?}"
    );
    drop(store);
    let summary = crate::store::read_entries(dir.path(), &mut |entry| assert!(entry.subject.is_none())).unwrap();
    assert_eq!((summary.entries, summary.erased), (number + 2, number));
}

#[test]
fn an_erasure_that_is_never_made_gives_its_events_back() {
    let dir = tempfile::tempdir().unwrap();
    let (store, _most, reports) = limited(dir.path(), 8);
    for number in 1..=200 {
        store.append(vec![about(number)]).unwrap();
    }
    let erasure = Erasure {
        persons: vec![PERSON],
        then: vec![pending(201)],
    };
    store.erase(erasure).unwrap();
    store.append(vec![pending(202)]).unwrap();
    drop(store);
    let last = reports.iter().last().unwrap();
    let StoreReport::GaveUp { batch, .. } = last else {
        panic!("{last:?}")
    };
    assert_eq!(batch[batch.len() - 2..], [pending(201), pending(202)]);
    let summary = crate::store::read_entries(dir.path(), &mut |_| {}).unwrap();
    assert_eq!(summary.erased, 0);
}

#[test]
fn an_erasure_that_got_through_though_it_failed_is_not_made_twice() {
    for then in [vec![pending(3)], Vec::new()] {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::claim(dir.path()).unwrap();
        schema::create(&folder.journal(), DEVICE).unwrap();
        let connection = connection::writing(&folder.journal(), OpenFlags::empty()).unwrap();
        let mark = Mark::open(&folder.mark(), DEVICE).unwrap();
        let (send, reports) = mpsc::channel();
        let report = Box::new(move |report| send.send(report).unwrap());
        let mut writer = Writer::new(folder, connection, mark, DEVICE, Tail::default(), report);
        writer.waiting = vec![about(1), about(2)];
        writer.save();
        let added = then.len() as u64;
        let mut erasing = Erasing::new(Erasure {
            persons: vec![PERSON],
            then,
        });
        writer.erase(&mut erasing).unwrap();
        // As after an error: the thread doesn't know that it is done.
        writer.connection = None;
        writer.erasures.push_back(erasing);
        writer.save();
        writer.clear();
        drop(writer);
        let told: Vec<StoreReport> = reports.iter().skip(1).collect();
        assert!(
            matches!(
                &told[..],
                [StoreReport::Erased { up_to_seq, entries, blanked: 2 }, StoreReport::Wiped { .. }]
                    if *up_to_seq == 2 + added && entries.len() as u64 == added
            ),
            "{told:?}"
        );
        let summary = crate::store::read_entries(dir.path(), &mut |_| {}).unwrap();
        assert_eq!((summary.entries, summary.erased), (2 + added, 2));
    }
}
