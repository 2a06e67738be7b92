//! The store: what a durable append costs beside a bare SQLite insert, and what a start costs with a long journal.
//!
//! The ratio is taken from pairs in the same run, one append and one insert in turn, so that a busy disk weighs on both. The
//! bare insert has the same pragmas and the same columns, but no index, no triggers, no hash, no thread.

use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group, criterion_main};
use polku::base::{AttemptId, DeviceId, EntryId, PersonId, Timestamp};
use polku::journal::{AttemptResult, Event};
use polku::store::{Pending, Store, StoreReport};
use rusqlite::{Connection, params};
use uuid::Uuid;

const DEVICE: DeviceId = DeviceId(Uuid::from_u128(7));

/// How many pairs the ratio is taken from.
const PAIRS: usize = 2_000;

fn pending(number: u64) -> Pending {
    Pending {
        event: Event::AttemptEnded {
            attempt: AttemptId(Uuid::from_u128(u128::from(number / 50))),
            result: AttemptResult::GoalReached,
        },
        subject: Some(PersonId(Uuid::from_u128(u128::from(number % 40)))),
        id: EntryId(Uuid::from_u128(u128::from(number) << 64)),
        nonce: [number as u8; 16],
        now: Timestamp(1_700_000_000_000 + number as i64),
    }
}

struct Durable {
    store: Store,
    reports: Receiver<StoreReport>,
    number: u64,
}

impl Durable {
    fn open(dir: &Path) -> Self {
        let (send, reports) = channel();
        let opened = Store::open(dir, DEVICE).expect("the store opens");
        let store = opened
            .start(move |report| {
                send.send(report).ok();
            })
            .expect("the store starts");
        Self {
            store,
            reports,
            number: 0,
        }
    }

    /// Hands one event over and waits until it is acknowledged.
    fn append(&mut self) -> Duration {
        self.number += 1;
        let batch = vec![pending(self.number)];
        let start = Instant::now();
        self.store.append(batch).expect("it is taken");
        let report = self.reports.recv().expect("a report");
        let took = start.elapsed();
        assert!(matches!(report, StoreReport::Saved { .. }), "{report:?}");
        took
    }
}

struct Bare {
    connection: Connection,
    seq: i64,
}

impl Bare {
    fn open(path: &Path) -> Self {
        let connection = Connection::open(path).expect("it opens");
        connection
            .execute_batch(
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON;
                 PRAGMA trusted_schema = OFF; PRAGMA mmap_size = 0; PRAGMA secure_delete = ON;
                 CREATE TABLE entry (device BLOB NOT NULL, seq INTEGER NOT NULL, id BLOB NOT NULL, wall INTEGER NOT NULL,
                 count INTEGER NOT NULL, encoding INTEGER NOT NULL, subject BLOB, kind TEXT NOT NULL, nonce BLOB NOT NULL,
                 body TEXT NOT NULL, digest BLOB NOT NULL, hash BLOB NOT NULL, PRIMARY KEY (device, seq)) STRICT, WITHOUT ROWID;",
            )
            .expect("a table");
        Self { connection, seq: 0 }
    }

    fn insert(&mut self) -> Duration {
        self.seq += 1;
        let body = serde_json::to_string(&pending(self.seq as u64).event).expect("a body");
        let start = Instant::now();
        self.connection
            .prepare_cached("INSERT INTO entry VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)")
            .and_then(|mut insert| {
                insert.execute(params![
                    [7_u8; 16],
                    self.seq,
                    [1_u8; 16],
                    self.seq,
                    0,
                    1,
                    [2_u8; 16],
                    "attempt_ended",
                    [3_u8; 16],
                    body,
                    [4_u8; 32],
                    [5_u8; 32]
                ])
            })
            .expect("an insert");
        start.elapsed()
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn ratio(_: &mut Criterion) {
    let dir = tempfile::tempdir().expect("a folder");
    let mut durable = Durable::open(&dir.path().join("polku"));
    let mut bare = Bare::open(&dir.path().join("bare.db"));
    let (appends, inserts): (Vec<_>, Vec<_>) = (0..PAIRS).map(|_| (durable.append(), bare.insert())).unzip();
    let (append, insert) = (median(appends), median(inserts));
    println!(
        "durable append {append:?}, bare insert {insert:?}: ratio {:.2} (target 1.3 at most)",
        append.as_secs_f64() / insert.as_secs_f64()
    );
}

fn costs(criterion: &mut Criterion) {
    let dir = tempfile::tempdir().expect("a folder");
    let mut durable = Durable::open(&dir.path().join("polku"));
    criterion.bench_function("store/durable_append", |bench| bench.iter(|| durable.append()));
    let mut bare = Bare::open(&dir.path().join("bare.db"));
    criterion.bench_function("store/bare_insert", |bench| bench.iter(|| bare.insert()));
}

fn reading(criterion: &mut Criterion) {
    let dir = tempfile::tempdir().expect("a folder");
    let long = Durable::open(dir.path());
    for batch in 0..100_u64 {
        let events = (1..=1000).map(|number| pending(batch * 1000 + number)).collect();
        long.store.append(events).expect("it is taken");
        long.reports.recv().expect("a report");
    }
    drop(long);
    let mut group = criterion.benchmark_group("store");
    group.sample_size(10);
    group.bench_function("open_and_read_100000", |bench| {
        bench.iter(|| {
            let mut opened = Store::open(dir.path(), DEVICE).expect("the store opens");
            let mut count = 0_u32;
            opened.for_each_entry(&mut |_| count += 1).expect("all entries");
            assert_eq!(count, 100_000);
        });
    });
    group.finish();
}

criterion_group!(benches, ratio, costs, reading);
criterion_main!(benches);
