//! Handing facts to the journal: none is lost while the journal's thread is busy.

use std::collections::VecDeque;

use uuid::Uuid;

use crate::app::effect::Fact;
use crate::base::{EntryId, Timestamp};
use crate::store::{NotTaken, Pending, Store, WhyNotTaken};

/// Facts on their way to the journal.
pub(super) struct Records {
    store: Store,
    waiting: VecDeque<Vec<Pending>>,
    /// How many facts were recorded and are not known to be on the disk.
    unsaved: u64,
}

/// Whether the journal's thread takes facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Taken {
    /// It has them all, or will have them soon.
    Yes,
    /// It has ended. The facts are kept here, but they can't be saved by this program any more.
    ThreadEnded,
}

impl Records {
    pub fn new(store: Store) -> Self {
        Self {
            store,
            waiting: VecDeque::new(),
            unsaved: 0,
        }
    }

    /// How many facts are not known to be on the disk.
    pub const fn unsaved(&self) -> u64 {
        self.unsaved
    }

    /// So many facts are on the disk.
    pub fn saved(&mut self, facts: usize) {
        self.unsaved = self.unsaved.saturating_sub(facts as u64);
    }

    /// Hands facts over, after all that wait.
    pub fn append(&mut self, facts: Vec<Fact>, now: Timestamp) -> Taken {
        self.unsaved = self.unsaved.saturating_add(facts.len() as u64);
        let pending = |fact: Fact| Pending {
            event: fact.event,
            subject: fact.subject,
            id: EntryId(Uuid::now_v7()),
            nonce: Uuid::new_v4().into_bytes(),
            now,
        };
        self.waiting.push_back(facts.into_iter().map(pending).collect());
        self.flush()
    }

    /// Hands over what waits.
    pub fn flush(&mut self) -> Taken {
        while let Some(batch) = self.waiting.pop_front() {
            if let Err(NotTaken { batch, why }) = self.store.append(batch) {
                self.waiting.push_front(batch);
                return match why {
                    WhyNotTaken::QueueFull => Taken::Yes,
                    WhyNotTaken::Ended => Taken::ThreadEnded,
                };
            }
        }
        Taken::Yes
    }

    /// Asks the journal to try again.
    pub fn retry(&self) {
        self.store.retry();
    }

    /// Hands over what waits, and returns when the journal's thread has saved or reported all.
    pub fn close(&mut self) {
        self.store.close(self.waiting.drain(..).flatten().collect());
    }

    /// Whether something still waits here.
    pub fn waits(&self) -> bool {
        !self.waiting.is_empty()
    }
}
