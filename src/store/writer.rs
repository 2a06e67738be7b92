//! The thread with the only writing connection.
//!
//! Order is kept whatever happens: what could not be saved waits inside the thread and is saved together with what comes
//! after it, in one transaction. Nothing is reported as saved before COMMIT has returned. After an error the connection is
//! closed, opened anew and checked, because a failed write or sync leaves it unknown what the file holds (Rebello et al.,
//! "Can Applications Recover from fsync Failures?", USENIX ATC 2020). Most faults pass: whoever holds the store asks for
//! another try from time to time. Only a journal that is not what it was, or an event that can't be written, ends saving.
//! An erasure has its place in that order: after all that came before it, before all that came later.

mod clearing;

use std::collections::{BTreeSet, VecDeque};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::thread::{self, JoinHandle};

use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use self::clearing::Erasing;
use super::erasing::{Erasure, NotErasing, WhyNotErasing};
use super::error::{Notice, StoreError};
use super::folder::Folder;
use super::mark::Mark;
use super::row::{Row, Tail};
use super::{Pending, check, connection, reading};
use crate::base::{DeviceId, PersonId};
use crate::journal::Entry;

/// How many batches may wait for the thread.
const QUEUE: usize = 256;

/// What became of batches.
#[derive(Debug)]
pub enum StoreReport {
    /// All up to this number is on the disk.
    Saved {
        /// The last number.
        up_to_seq: u64,
        /// The new entries, in order.
        entries: Vec<Entry>,
    },
    /// Something was not saved or not erased, and is kept: it is tried again with the next batch or [`Store::retry`]. When it
    /// worked meanwhile, a `Saved` or `Erased` follows at once.
    NotSaved {
        /// Why.
        error: StoreError,
        /// How many events wait, with those that erasures are to add.
        waiting: usize,
    },
    /// The store doesn't try any more. These events were never saved, and the erasures that some of them belong to not made.
    GaveUp {
        /// Why.
        error: StoreError,
        /// What was not saved, in order.
        batch: Vec<Pending>,
    },
    /// An erasure was made, and all up to this number is on the disk. The rows are blank and nobody reads them any more. What
    /// may be left of them (in the WAL, in free room, in copies) is cleared away next: `Wiped` or `NotWiped` follows.
    Erased {
        /// The last number.
        up_to_seq: u64,
        /// What took the place of what was erased, in order.
        entries: Vec<Entry>,
        /// How many entries were erased.
        blanked: u64,
    },
    /// Nothing is left in the store's files of anybody who was erased until now: all their bytes were searched.
    Wiped {
        /// Files that the store didn't make, in the data folder, that still name them or can't be read.
        traces: Vec<PathBuf>,
    },
    /// What is left of somebody could not be cleared away yet. It is tried again with [`Store::retry`], with the next erasure,
    /// and at the next start.
    NotWiped {
        /// Why.
        error: StoreError,
    },
    /// There is little room left on the disk now, or enough again.
    Room(Option<Notice>),
}

/// A batch that was not handed over.
#[derive(Debug, thiserror::Error)]
#[error("{} events were not handed over: {why}", batch.len())]
pub struct NotTaken {
    /// The batch, given back.
    pub batch: Vec<Pending>,
    /// Why.
    pub why: WhyNotTaken,
}

/// Why a batch was not handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WhyNotTaken {
    /// The thread has much to do. Keep the batch, and try again before any later one.
    #[error("the queue is full")]
    QueueFull,
    /// The thread has ended.
    #[error("the store's thread has ended")]
    Ended,
}

/// The handle to the thread. Dropping it waits until all that was handed over is saved or reported.
#[derive(Debug)]
pub struct Store {
    orders: Option<SyncSender<Order>>,
    thread: Option<JoinHandle<()>>,
    device: DeviceId,
}

#[derive(Debug)]
enum Order {
    Append(Vec<Pending>),
    Erase(Erasure),
    Retry,
}

impl Store {
    /// Hands a batch over and does not wait. It is saved as a whole, after all that came before it.
    ///
    /// # Errors
    /// [`NotTaken`] gives the batch back.
    pub fn append(&self, batch: Vec<Pending>) -> Result<(), NotTaken> {
        if batch.is_empty() {
            return Ok(());
        }
        let given_back = |order, why| {
            let batch = match order {
                Order::Append(batch) => batch,
                Order::Erase(_) | Order::Retry => Vec::new(),
            };
            NotTaken { batch, why }
        };
        match &self.orders {
            None => Err(given_back(Order::Append(batch), WhyNotTaken::Ended)),
            Some(orders) => orders.try_send(Order::Append(batch)).map_err(|error| match error {
                TrySendError::Full(order) => given_back(order, WhyNotTaken::QueueFull),
                TrySendError::Disconnected(order) => given_back(order, WhyNotTaken::Ended),
            }),
        }
    }

    /// Hands an erasure over and does not wait. It is made after all that came before it, and before all that comes later.
    ///
    /// What comes later must not be about them any more. What of it was saved until `Wiped` is blanked as well, without another
    /// word; what is saved after that stays.
    ///
    /// # Errors
    /// [`NotErasing`] gives it back.
    pub fn erase(&self, erasure: Erasure) -> Result<(), NotErasing> {
        if erasure.names_them() {
            let why = WhyNotErasing::NamesThem;
            return Err(NotErasing { erasure, why });
        }
        let not_taken = |erasure, why| NotErasing {
            erasure,
            why: WhyNotErasing::NotTaken(why),
        };
        let Some(orders) = &self.orders else {
            return Err(not_taken(erasure, WhyNotTaken::Ended));
        };
        let (order, why) = match orders.try_send(Order::Erase(erasure)) {
            Ok(()) => return Ok(()),
            Err(TrySendError::Full(order)) => (order, WhyNotTaken::QueueFull),
            Err(TrySendError::Disconnected(order)) => (order, WhyNotTaken::Ended),
        };
        match order {
            Order::Erase(erasure) => Err(not_taken(erasure, why)),
            // Only what was sent comes back.
            Order::Append(_) | Order::Retry => Ok(()),
        }
    }

    /// Asks for another try at what waits or is not wiped yet, for example once staff has made room on the disk.
    pub fn retry(&self) {
        if let Some(orders) = &self.orders
            && let Err(error) = orders.try_send(Order::Retry)
        {
            // A full queue tries again by itself; an ended thread has said so.
            tracing::debug!(%error, "no retry was asked for");
        }
    }

    /// Hands the last batch over, waiting for its turn, and ends: returns when all is saved or reported.
    pub fn close(&mut self, rest: Vec<Pending>) {
        if let Some(orders) = self.orders.take()
            && !rest.is_empty()
        {
            // A thread that has ended takes nothing more; whoever counts what was saved knows.
            let _thread_has_ended = orders.send(Order::Append(rest));
        }
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the store's thread ended badly");
        }
    }

    /// Whose journal it is.
    #[must_use]
    pub const fn device(&self) -> DeviceId {
        self.device
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        self.close(Vec::new());
    }
}

/// Starts the thread.
pub(super) fn start(writer: Writer) -> Result<Store, StoreError> {
    let (orders, inbox) = sync_channel(QUEUE);
    let device = writer.device;
    let thread = thread::Builder::new()
        .name("polku-store".to_owned())
        .spawn(move || writer.run(&inbox))
        .map_err(|source| StoreError::Thread { source })?;
    Ok(Store {
        orders: Some(orders),
        thread: Some(thread),
        device,
    })
}

/// What the thread owns.
pub(super) struct Writer {
    folder: Folder,
    /// None after an error, until it could be opened anew.
    connection: Option<Connection>,
    mark: Mark,
    device: DeviceId,
    tail: Tail,
    /// What is to be saved before the first erasure.
    waiting: Vec<Pending>,
    /// The erasures that wait, each with what came after it.
    erasures: VecDeque<Erasing>,
    /// Of whom something may be left though their entries are erased; none when nothing is. Whom an earlier program was about
    /// to clear away is not known any more: then it may be nobody.
    clearing: Option<BTreeSet<PersonId>>,
    /// Whether that is to be tried now.
    clear_now: bool,
    given_up: bool,
    /// Whether staff was told that there is little room.
    low: bool,
    report: Box<dyn Fn(StoreReport) + Send>,
    /// The largest size of the journal in pages: a full disk, for a test.
    #[cfg(test)]
    most_pages: tests::MostPages,
}

impl Writer {
    /// A writer that goes on after the tail.
    pub(super) fn new(
        folder: Folder,
        connection: Connection,
        mark: Mark,
        device: DeviceId,
        tail: Tail,
        report: Box<dyn Fn(StoreReport) + Send>,
    ) -> Self {
        let low = folder.low().is_some();
        let clearing = folder.is_erasing().then(BTreeSet::new);
        Self {
            folder,
            connection: Some(connection),
            mark,
            device,
            tail,
            waiting: Vec::new(),
            erasures: VecDeque::new(),
            clear_now: clearing.is_some(),
            clearing,
            given_up: false,
            low,
            report,
            #[cfg(test)]
            most_pages: tests::MostPages::default(),
        }
    }

    fn run(mut self, inbox: &Receiver<Order>) {
        // What an earlier program was cut off from.
        self.clear();
        while let Ok(order) = inbox.recv() {
            match order {
                Order::Append(batch) => match self.erasures.back_mut() {
                    Some(last) => last.after.extend(batch),
                    None => self.waiting.extend(batch),
                },
                Order::Erase(erasure) => self.erasures.push_back(Erasing::new(erasure)),
                Order::Retry => self.clear_now = true,
            }
            self.save();
            self.clear();
        }
        if self.has_work() {
            self.save();
            if self.has_work() {
                self.give_up(StoreError::GivenUp);
            }
        }
        self.clear_now = true;
        self.clear();
    }

    /// Whether something waits to be saved or erased.
    fn has_work(&self) -> bool {
        !self.waiting.is_empty() || !self.erasures.is_empty()
    }

    /// Saves and erases what waits, tries again at once where that makes sense, and reports.
    fn save(&mut self) {
        if self.given_up && self.has_work() {
            return self.give_up(StoreError::GivenUp);
        }
        while self.has_work() {
            let done = if self.waiting.is_empty() {
                self.erase_first()
            } else {
                self.save_waiting()
            };
            let Err(error) = done else { continue };
            tracing::error!(%error, cause = ?std::error::Error::source(&error), "not saved");
            // Closed, so that the next try begins with opening it anew.
            self.connection = None;
            if error.is_final() {
                return self.give_up(error);
            }
            let made_room = matches!(error, StoreError::DiskFull { .. }) && self.folder.drop_reserve();
            let to_add: usize = self.erasures.iter().map(Erasing::events).sum();
            (self.report)(StoreReport::NotSaved {
                error,
                waiting: self.waiting.len().saturating_add(to_add),
            });
            if !made_room {
                return;
            }
        }
        self.look_for_room();
    }

    /// Saves what waits before the first erasure, and reports.
    fn save_waiting(&mut self) -> Result<(), StoreError> {
        let rows = self.rows(&self.waiting)?;
        let done = self.write(&rows)?;
        self.saved(rows, done);
        Ok(())
    }

    /// Tells when room runs short, and when there is enough again.
    fn look_for_room(&mut self) {
        let notice = self.folder.low();
        if notice.is_some() != self.low {
            self.low = notice.is_some();
            (self.report)(StoreReport::Room(notice));
        }
    }

    /// Writes the rows, if need be over a new connection. Tells how many of the first ones are in the journal now.
    fn write(&mut self, rows: &[Row]) -> Result<usize, StoreError> {
        if self.connection.is_none() {
            let there = self.reopen(rows)?;
            if there > 0 {
                return Ok(there);
            }
        }
        self.commit(rows)?;
        Ok(rows.len())
    }

    /// The rows of these events, one after the other.
    fn rows(&self, events: &[Pending]) -> Result<Vec<Row>, StoreError> {
        let mut tail = self.tail;
        let mut rows = Vec::with_capacity(events.len());
        for pending in events {
            let row = Row::after(&tail, self.device, pending)?;
            tail = row.tail();
            rows.push(row);
        }
        Ok(rows)
    }

    /// One transaction.
    fn commit(&mut self, rows: &[Row]) -> Result<(), StoreError> {
        let Some(connection) = &mut self.connection else {
            return Err(StoreError::GivenUp);
        };
        let mut write = || -> rusqlite::Result<()> {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            Row::insert_all(rows, &transaction)?;
            transaction.commit()
        };
        write().map_err(|error| StoreError::from_sqlite(&self.folder.journal(), error))
    }

    /// A connection that writes.
    fn connect(&self) -> Result<Connection, StoreError> {
        let path = self.folder.journal();
        let connection = connection::writing(&path, OpenFlags::empty())?;
        #[cfg(test)]
        tests::limit(&connection, &self.most_pages).map_err(|error| StoreError::from_sqlite(&path, error))?;
        Ok(connection)
    }

    /// Opens a connection anew and tells how many of the rows are in the journal after all: a commit may have got through
    /// though it was said to have failed. What is there is written once more into the main file and synced.
    fn reopen(&mut self, rows: &[Row]) -> Result<usize, StoreError> {
        let path = self.folder.journal();
        let failed = |error| StoreError::from_sqlite(&path, error);
        check::length(&path)?;
        let connection = self.connect()?;
        check::pages(&path, &connection)?;
        connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
            .map_err(failed)?;
        let tail = reading::tail(&path, &connection, self.device)?;
        let there = if tail == self.tail {
            0
        } else if let Some(last) = rows.iter().position(|row| row.tail() == tail) {
            last.saturating_add(1)
        } else {
            let what = format!("it ends at {}, expected was {}", tail.seq, self.tail.seq);
            return Err(check::damaged(&path, &what));
        };
        self.connection = Some(connection);
        Ok(there)
    }

    /// So many of the first rows are on the disk.
    fn saved(&mut self, mut rows: Vec<Row>, done: usize) {
        rows.truncate(done);
        self.waiting.drain(..rows.len());
        self.ends_with(rows.last());
        (self.report)(StoreReport::Saved {
            up_to_seq: self.tail.seq,
            entries: rows.into_iter().map(|row| row.entry).collect(),
        });
    }

    /// The journal ends with this row now, if there is one.
    fn ends_with(&mut self, last: Option<&Row>) {
        if let Some(last) = last {
            self.tail = last.tail();
        }
        if let Err(error) = self.mark.set(self.tail.seq) {
            // The entries are safe; the mark only says less than it could.
            tracing::warn!(%error, "the mark was not written");
        }
    }

    fn give_up(&mut self, error: StoreError) {
        self.given_up = true;
        self.connection = None;
        let mut batch = std::mem::take(&mut self.waiting);
        for erasing in self.erasures.drain(..) {
            batch.extend(erasing.erasure.then);
            batch.extend(erasing.after);
        }
        (self.report)(StoreReport::GaveUp { error, batch });
    }
}

#[cfg(test)]
mod tests;
