//! What the tests of the store share: events to append, and a sitting from opening to closing.
#![allow(dead_code)] // Each test file uses a part of it.

use std::path::Path;
use std::sync::mpsc;

use polku::base::{DeviceId, EntryId, PersonId, PictureId, Timestamp, VisitId};
use polku::i18n::Lang;
use polku::journal::{Entry, Event, SignInCode, VisitEnd};
use polku::store::{Pending, Store, StoreError, StoreReport, read_entries};
use uuid::Uuid;

/// The device of every test.
pub const DEVICE: DeviceId = DeviceId(Uuid::from_u128(0x0de_71ce));

/// The event with this number: kinds, subjects and lengths vary.
pub fn pending(number: u64) -> Pending {
    let person = PersonId(Uuid::from_u128(u128::from(number % 5) + 1));
    let visit = VisitId(Uuid::from_u128(u128::from(number / 3) + 1000));
    let picture = |name: String| PictureId::new(&name).unwrap();
    let (event, subject) = match number % 3 {
        0 => (
            Event::PersonAdded {
                person,
                code: SignInCode {
                    animal: picture(format!("animal{}", "x".repeat((number * 7 % 50) as usize))),
                    things: [
                        picture("sun".into()),
                        picture("key".into()),
                        picture(format!("cup{number}")),
                    ],
                },
            },
            Some(person),
        ),
        1 => (
            Event::VisitStarted {
                visit,
                person: Some(person),
                lang: Lang::ALL[(number % 4) as usize],
            },
            Some(person),
        ),
        _ => (
            Event::VisitEnded {
                visit,
                how: VisitEnd::Left,
            },
            None,
        ),
    };
    Pending {
        event,
        subject,
        id: EntryId(Uuid::from_u128(u128::from(number) << 64 | 0x7000)),
        nonce: u128::from(number.wrapping_mul(0x9e37_79b9_7f4a_7c15)).to_be_bytes(),
        now: Timestamp(1_700_000_000_000 + (number / 2) as i64),
    }
}

/// Events 1 to `count`.
pub fn events(count: u64) -> Vec<Pending> {
    (1..=count).map(pending).collect()
}

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
