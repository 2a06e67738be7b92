//! Handing facts to the journal: none is lost while the journal's thread is busy.

use std::collections::VecDeque;

use uuid::Uuid;

use crate::app::effect::Fact;
use crate::base::{EntryId, Timestamp};
use crate::course::decide::Erasing;
use crate::journal::Event;
use crate::store::{Erasure, NotErasing, NotTaken, Pending, Store, WhyNotErasing, WhyNotTaken};

/// Facts on their way to the journal.
pub(super) struct Records {
    store: Store,
    waiting: VecDeque<Order>,
    /// How many facts were recorded and are not known to be on the disk.
    unsaved: u64,
}

/// What is handed over, in its order.
enum Order {
    Facts(Vec<Pending>),
    Erasure(Erasure),
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
        let facts = facts.into_iter().map(|fact| pending(fact, now));
        self.waiting.push_back(Order::Facts(facts.collect()));
        self.flush()
    }

    /// Hands an erasure over, after all that waits.
    pub fn erase(&mut self, erasing: Erasing, now: Timestamp) -> Taken {
        self.unsaved = self.unsaved.saturating_add(erasing.then.len() as u64);
        let fact = |event: Event| Fact {
            subject: event.person(),
            event,
        };
        let then = erasing.then.into_iter().map(|event| pending(fact(event), now));
        self.waiting.push_back(Order::Erasure(Erasure {
            persons: erasing.persons,
            then: then.collect(),
        }));
        self.flush()
    }

    /// Hands over what waits.
    pub fn flush(&mut self) -> Taken {
        while let Some(order) = self.waiting.pop_front() {
            let back = match order {
                Order::Facts(batch) => self
                    .store
                    .append(batch)
                    .map_err(|NotTaken { batch, why }| (Order::Facts(batch), why)),
                Order::Erasure(erasure) => match self.store.erase(erasure) {
                    Ok(()) => Ok(()),
                    Err(NotErasing {
                        erasure,
                        why: WhyNotErasing::NotTaken(why),
                    }) => Err((Order::Erasure(erasure), why)),
                    // It would erase itself. It never can: a stand-in's id is fresh.
                    Err(NotErasing { erasure, why }) => {
                        tracing::error!(%why, "nobody was erased");
                        self.unsaved = self.unsaved.saturating_sub(erasure.then.len() as u64);
                        Ok(())
                    }
                },
            };
            if let Err((order, why)) = back {
                self.waiting.push_front(order);
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
        self.flush();
        let left = self.waiting.drain(..).filter_map(|order| match order {
            Order::Facts(batch) => Some(batch),
            // Not a part of it has happened, so the person is there to be erased at the next start.
            Order::Erasure(_) => {
                tracing::error!("the program ends before somebody could be erased");
                None
            }
        });
        self.store.close(left.flatten().collect());
    }

    /// Whether something still waits here.
    pub fn waits(&self) -> bool {
        !self.waiting.is_empty()
    }
}

fn pending(fact: Fact, now: Timestamp) -> Pending {
    Pending {
        event: fact.event,
        subject: fact.subject,
        id: EntryId(Uuid::now_v7()),
        nonce: Uuid::new_v4().into_bytes(),
        now,
    }
}
