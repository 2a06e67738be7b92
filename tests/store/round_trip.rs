//! The store as its users see it: what goes in comes out, in order, over restarts, and nothing takes an entry's place.

use std::sync::mpsc;

use polku::base::DeviceId;
use polku::journal::Body;
use polku::store::{NotTaken, Pending, Store, StoreError, StoreReport, WhyNotTaken, read_entries};
use proptest::prelude::*;
use uuid::Uuid;

use crate::journal::{DEVICE, entries, open_and_append};
use crate::kit::{events, pending};

#[test]
fn what_goes_in_comes_out_over_restarts() {
    let dir = tempfile::tempdir().unwrap();
    let all = events(20);
    let first = open_and_append(dir.path(), &[&all[..7], &all[7..8]]);
    assert_eq!(first.len(), 8);
    let second = open_and_append(dir.path(), &[&all[8..]]);
    let read = entries(dir.path()).unwrap();
    assert_eq!(read, [first, second].concat());
    for (entry, (number, given)) in read.iter().zip((1..).zip(&all)) {
        assert_eq!(entry.seq, number);
        assert_eq!(entry.device, DEVICE);
        assert_eq!(entry.id, given.id);
        assert_eq!(entry.subject, given.subject);
        assert_eq!(entry.nonce, given.nonce);
        assert_eq!(entry.body, Body::Known(given.event.clone()));
    }
}

#[test]
fn the_clock_goes_on_though_the_wall_clock_jumps_back_between_starts() {
    let dir = tempfile::tempdir().unwrap();
    let mut all = events(3);
    all[0].now.0 = 5_000_000;
    all[1].now.0 = 1;
    all[2].now.0 = -7;
    open_and_append(dir.path(), &[&all[..1]]);
    open_and_append(dir.path(), &[&all[1..]]);
    let read = entries(dir.path()).unwrap();
    assert!(read.is_sorted_by(|a, b| a.hlc < b.hlc), "{read:?}");
}

#[test]
fn a_journal_keeps_its_device() {
    let dir = tempfile::tempdir().unwrap();
    let opened = Store::open(dir.path(), DEVICE).unwrap();
    assert_eq!(opened.device(), DEVICE);
    drop(opened);
    let other = DeviceId(Uuid::from_u128(99));
    assert_eq!(Store::open(dir.path(), other).unwrap().device(), DEVICE);
}

#[test]
fn a_second_kiosk_is_refused_and_the_folder_is_free_after_the_first() {
    let dir = tempfile::tempdir().unwrap();
    let first = Store::open(dir.path(), DEVICE).unwrap();
    let second = Store::open(dir.path(), DEVICE);
    assert!(matches!(second, Err(StoreError::Locked { .. })), "{second:?}");
    let running = first.start(|_| {}).unwrap();
    assert!(matches!(
        Store::open(dir.path(), DEVICE),
        Err(StoreError::Locked { .. })
    ));
    drop(running);
    assert!(Store::open(dir.path(), DEVICE).is_ok());
}

#[test]
fn an_export_reads_beside_a_running_kiosk() {
    let dir = tempfile::tempdir().unwrap();
    let (send, reports) = mpsc::channel();
    let store = Store::open(dir.path(), DEVICE)
        .unwrap()
        .start(move |report| send.send(report).unwrap())
        .unwrap();
    for number in 1..=3_u64 {
        store.append(vec![pending(number)]).unwrap();
        let report = reports.recv().unwrap();
        assert!(
            matches!(report, StoreReport::Saved { up_to_seq, .. } if up_to_seq == number),
            "{report:?}"
        );
        assert_eq!(entries(dir.path()).unwrap().len() as u64, number);
    }
}

#[test]
fn without_a_journal_there_is_nothing_to_export_and_none_is_made() {
    let dir = tempfile::tempdir().unwrap();
    let read = read_entries(dir.path(), &mut |_| {});
    assert!(matches!(read, Err(StoreError::Absent { .. })), "{read:?}");
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
}

#[test]
fn a_full_queue_gives_the_batch_back() {
    let dir = tempfile::tempdir().unwrap();
    let (gate, opened) = mpsc::channel::<()>();
    // The thread stands still in its first report until the gate opens.
    let store = Store::open(dir.path(), DEVICE)
        .unwrap()
        .start(move |_| {
            gate_wait(&opened);
        })
        .unwrap();
    let mut number = 0;
    let refused = loop {
        number += 1;
        let batch = vec![pending(number)];
        if let Err(refused) = store.append(batch.clone()) {
            break (refused, batch);
        }
    };
    let (NotTaken { batch, why }, given) = refused;
    assert_eq!(why, WhyNotTaken::QueueFull);
    assert_eq!(batch, given);
    drop(gate);
    drop(store);
    // All that was taken is there, and nothing of what was not.
    assert_eq!(entries(dir.path()).unwrap().len() as u64, number - 1);
}

fn gate_wait(gate: &mpsc::Receiver<()>) {
    // An error is the open gate: its other end is gone.
    while gate.recv().is_ok() {}
}

#[test]
fn the_database_itself_refuses_to_change_or_lose_an_entry() {
    let dir = tempfile::tempdir().unwrap();
    open_and_append(dir.path(), &[&events(4)]);
    let before = entries(dir.path()).unwrap();
    let sql = rusqlite::Connection::open(dir.path().join("polku.db")).unwrap();
    for forbidden in [
        "UPDATE entry SET body = '{}' WHERE seq = 2",
        "UPDATE entry SET seq = 9 WHERE seq = 4",
        "DELETE FROM entry WHERE seq = 4",
        "DELETE FROM entry",
        "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE seq = 2",
        "INSERT INTO entry SELECT device, 6, id, wall, count, encoding, subject, kind, nonce, body, digest, hash FROM entry WHERE seq = 4",
        // Erased from the start.
        "INSERT INTO entry SELECT device, 5, id, wall, count, encoding, NULL, 'erased', NULL, NULL, digest, hash FROM entry WHERE seq = 4",
        // Half erased: the subject, the nonce or the body stays, or the kind does.
        "UPDATE entry SET kind = 'erased', nonce = NULL, body = NULL WHERE seq = 1",
        "UPDATE entry SET kind = 'erased', subject = NULL, body = NULL WHERE seq = 1",
        "UPDATE entry SET kind = 'erased', subject = NULL, nonce = NULL WHERE seq = 1",
        "UPDATE entry SET subject = NULL, nonce = NULL, body = NULL WHERE seq = 1",
        // Erased, and something changed with it.
        "UPDATE entry SET kind = 'erased', subject = NULL, nonce = NULL, body = NULL, device = zeroblob(16) WHERE seq = 1",
        "UPDATE entry SET kind = 'erased', subject = NULL, nonce = NULL, body = NULL, seq = 9 WHERE seq = 4",
        "UPDATE entry SET kind = 'erased', subject = NULL, nonce = NULL, body = NULL, id = zeroblob(16) WHERE seq = 1",
        "UPDATE entry SET kind = 'erased', subject = NULL, nonce = NULL, body = NULL, wall = wall + 1 WHERE seq = 1",
        "UPDATE entry SET kind = 'erased', subject = NULL, nonce = NULL, body = NULL, count = 7 WHERE seq = 1",
        "UPDATE entry SET kind = 'erased', subject = NULL, nonce = NULL, body = NULL, encoding = 2 WHERE seq = 1",
        "UPDATE entry SET kind = 'erased', subject = NULL, nonce = NULL, body = NULL, digest = zeroblob(32) WHERE seq = 1",
        "UPDATE entry SET kind = 'erased', subject = NULL, nonce = NULL, body = NULL, hash = zeroblob(32) WHERE seq = 1",
        "UPDATE OR REPLACE entry SET kind = 'erased', subject = NULL, nonce = NULL, body = NULL, seq = 2 WHERE seq = 1",
        "UPDATE device SET id = zeroblob(16)",
        "DELETE FROM device",
        "INSERT INTO device VALUES (2, zeroblob(16))",
        "INSERT OR REPLACE INTO device VALUES (1, zeroblob(16))",
    ] {
        assert!(sql.execute_batch(forbidden).is_err(), "{forbidden}");
    }
    assert_eq!(entries(dir.path()).unwrap(), before);
    // What erasing does is let through, once, and never back.
    let erase = "UPDATE entry SET kind = 'erased', subject = NULL, nonce = NULL, body = NULL WHERE seq = 1";
    sql.execute_batch(erase).unwrap();
    for forbidden in [
        erase,
        "UPDATE entry SET kind = 'other', nonce = zeroblob(16), body = '{}' WHERE seq = 1",
        "DELETE FROM entry WHERE seq = 1",
    ] {
        assert!(sql.execute_batch(forbidden).is_err(), "{forbidden}");
    }
    drop(sql);
    let after = entries(dir.path()).unwrap();
    assert_eq!(after[0].body, Body::Erased);
    assert_eq!(after[1..], before[1..]);
}

#[test]
fn the_journal_is_synced_at_every_commit_and_of_todays_version() {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::open(dir.path(), DEVICE).unwrap().start(|_| {}).unwrap();
    let sql = rusqlite::Connection::open(dir.path().join("polku.db")).unwrap();
    let said = |pragma| -> String {
        sql.query_row(
            &format!("SELECT CAST({pragma} AS TEXT) FROM pragma_{pragma}"),
            [],
            |row| row.get(0),
        )
        .unwrap()
    };
    assert_eq!(said("journal_mode"), "wal");
    assert_eq!(said("application_id"), i32::from_be_bytes(*b"PlKu").to_string());
    assert_eq!(said("user_version"), "1");
    drop(store);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// However the same events are cut into batches and sittings, the same entries come of them.
    #[test]
    fn any_cut_into_batches_and_sittings_gives_the_same_entries(cuts in proptest::collection::vec((1..6_usize, any::<bool>()), 1..10)) {
        let total: usize = cuts.iter().map(|(length, _)| length).sum();
        let all = events(total as u64);
        let whole = tempfile::tempdir().unwrap();
        open_and_append(whole.path(), &[&all]);
        let cut = tempfile::tempdir().unwrap();
        let (mut rest, mut sitting): (&[Pending], Vec<&[Pending]>) = (&all, Vec::new());
        for (length, ends_sitting) in cuts {
            let (batch, later) = rest.split_at(length);
            rest = later;
            sitting.push(batch);
            if ends_sitting {
                open_and_append(cut.path(), &std::mem::take(&mut sitting));
            }
        }
        open_and_append(cut.path(), &sitting);
        prop_assert_eq!(entries(cut.path()).unwrap(), entries(whole.path()).unwrap());
    }
}
