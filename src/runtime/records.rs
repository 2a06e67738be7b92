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
        }
    }

    /// Hands facts over, after all that wait.
    pub fn append(&mut self, facts: Vec<Fact>, now: Timestamp) -> Taken {
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

    /// Whether something still waits here.
    pub fn waits(&self) -> bool {
        !self.waiting.is_empty()
    }
}
