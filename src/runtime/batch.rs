//! Recording facts without a kiosk: the command line takes the data folder, writes one batch, and lets the folder go.

use std::sync::{Arc, Mutex, PoisonError};

use uuid::Uuid;

use super::clock::{Clock, Recorded};
use crate::base::{EntryId, Timestamp};
use crate::journal::{Event, Whose};
use crate::store::{Opened, Pending, StoreError, StoreReport};

/// Ids that nothing has yet: UUID version 7.
#[must_use]
pub fn fresh_id() -> Uuid {
    Uuid::now_v7()
}

/// Writes facts of now as one batch, all of them or none, and waits until they are on the disk. `last` is when the last entry
/// of the journal was recorded. Tells how many were written.
///
/// # Errors
/// [`StoreError`] when they could not be written. Then none is.
pub fn write_batch(opened: Opened, last: Timestamp, events: Vec<Event>) -> Result<usize, StoreError> {
    let clock = Clock::start();
    let mut time = Recorded::after(last, clock.mono());
    let now = clock.now();
    let now = time.now(now.at, now.mono);
    write_dated(opened, events.into_iter().map(|event| (now, event)))
}

/// The same with facts that each have their time, in its order. They may be of whole visits: each is told to be about whose
/// visit it belongs to, as a kiosk does it.
///
/// # Errors
/// [`StoreError`] when they could not be written. Then none is.
pub fn write_dated(opened: Opened, events: impl IntoIterator<Item = (Timestamp, Event)>) -> Result<usize, StoreError> {
    let mut whose = Whose::default();
    let pending = |(now, event): (Timestamp, Event)| Pending {
        subject: whose.of(&event),
        event,
        id: EntryId(fresh_id()),
        nonce: Uuid::new_v4().into_bytes(),
        now,
    };
    let batch: Vec<Pending> = events.into_iter().map(pending).collect();
    let many = batch.len();
    if many == 0 {
        return Ok(0);
    }
    let reports: Arc<Mutex<Vec<StoreReport>>> = Arc::default();
    let heard = Arc::clone(&reports);
    let mut store = opened.start(move |report| heard.lock().unwrap_or_else(PoisonError::into_inner).push(report))?;
    // The last word counts: what failed at first may have been written when the store tried again at its end.
    store.close(batch);
    let reports = std::mem::take(&mut *reports.lock().unwrap_or_else(PoisonError::into_inner));
    let mut failed = StoreError::GivenUp;
    for report in reports {
        match report {
            StoreReport::Saved { entries, .. } if entries.len() == many => return Ok(many),
            StoreReport::Saved { .. }
            | StoreReport::Room(_)
            | StoreReport::Erased { .. }
            | StoreReport::Wiped { .. }
            | StoreReport::NotWiped { .. }
            | StoreReport::GaveUp {
                error: StoreError::GivenUp,
                ..
            } => {}
            StoreReport::NotSaved { error, .. } | StoreReport::GaveUp { error, .. } => failed = error,
        }
    }
    Err(failed)
}
