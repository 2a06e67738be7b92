//! A journal on disk: a sitting from opening to closing, and what an export finds.

use std::path::Path;
use std::sync::mpsc;

use polku::base::DeviceId;
use polku::journal::Entry;
use polku::store::{Pending, Store, StoreError, StoreReport, read_entries};
use uuid::Uuid;

/// The device of every test.
pub const DEVICE: DeviceId = DeviceId(Uuid::from_u128(0x0de_71ce));

/// One sitting: opens, appends each batch, closes. Gives what was acknowledged.
pub fn open_and_append(dir: &Path, batches: &[&[Pending]]) -> Vec<Entry> {
    let (send, reports) = mpsc::channel();
    let store = Store::open(dir, DEVICE)
        .unwrap()
        .start(move |report| send.send(report).unwrap())
        .unwrap();
    for batch in batches {
        store.append(batch.to_vec()).unwrap();
    }
    drop(store);
    let mut saved = Vec::new();
    for report in reports {
        match report {
            StoreReport::Saved { up_to_seq, entries } => {
                assert_eq!(entries.last().map(|entry| entry.seq), Some(up_to_seq));
                saved.extend(entries);
            }
            other => panic!("{other:?}"),
        }
    }
    saved
}

/// What an export finds. An altered entry is a failure here.
pub fn entries(dir: &Path) -> Result<Vec<Entry>, StoreError> {
    let mut read = Vec::new();
    let summary = read_entries(dir, &mut |entry| read.push(entry))?;
    assert_eq!(summary.altered, None);
    assert_eq!(summary.entries, read.len() as u64);
    Ok(read)
}
