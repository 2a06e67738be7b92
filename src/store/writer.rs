//! The thread with the only writing connection.
//!
//! Order is kept whatever happens: what could not be saved waits inside the thread and is saved together with what comes
//! after it, in one transaction. Nothing is reported as saved before COMMIT has returned. After an error the connection is
//! closed, opened anew and checked, because a failed write or sync leaves it unknown what the file holds (Rebello et al.,
//! "Can Applications Recover from fsync Failures?", USENIX ATC 2020). Most faults pass: whoever holds the store asks for
//! another try from time to time. Only a journal that is not what it was, or an event that can't be written, ends saving.

use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::thread::{self, JoinHandle};

use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use super::error::{Notice, StoreError};
use super::folder::Folder;
use super::mark::Mark;
use super::row::{Row, Tail};
use super::{Pending, check, connection, reading};
use crate::base::DeviceId;
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
    /// Something was not saved, and is kept: it is tried again with the next batch or [`Store::retry`]. When it worked
    /// meanwhile, a `Saved` follows at once.
    NotSaved {
        /// Why.
        error: StoreError,
        /// How many events wait.
        waiting: usize,
    },
    /// The store doesn't try any more. These events were never saved.
    GaveUp {
        /// Why.
        error: StoreError,
        /// What was not saved, in order.
        batch: Vec<Pending>,
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
                Order::Retry => Vec::new(),
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

    /// Asks for another try at what waits, for example once staff has made room on the disk.
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
    waiting: Vec<Pending>,
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
        Self {
            folder,
            connection: Some(connection),
            mark,
            device,
            tail,
            waiting: Vec::new(),
            given_up: false,
            low,
            report,
            #[cfg(test)]
            most_pages: tests::MostPages::default(),
        }
    }

    fn run(mut self, inbox: &Receiver<Order>) {
        while let Ok(order) = inbox.recv() {
            if let Order::Append(batch) = order {
                self.waiting.extend(batch);
            }
            self.save();
        }
        if !self.waiting.is_empty() {
            self.save();
            if !self.waiting.is_empty() {
                self.give_up(StoreError::GivenUp);
            }
        }
    }

    /// Saves what waits, tries again at once where that makes sense, and reports.
    fn save(&mut self) {
        if self.given_up && !self.waiting.is_empty() {
            return self.give_up(StoreError::GivenUp);
        }
        while !self.waiting.is_empty() {
            let rows = match self.rows() {
                Ok(rows) => rows,
                Err(error) => return self.give_up(error),
            };
            let error = match self.write(&rows) {
                Ok(done) => {
                    self.saved(rows, done);
                    continue;
                }
                Err(error) => error,
            };
            tracing::error!(%error, cause = ?std::error::Error::source(&error), "not saved");
            // Closed, so that the next try begins with opening it anew.
            self.connection = None;
            if error.is_final() {
                return self.give_up(error);
            }
            let made_room = matches!(error, StoreError::DiskFull { .. }) && self.folder.drop_reserve();
            (self.report)(StoreReport::NotSaved {
                error,
                waiting: self.waiting.len(),
            });
            if !made_room {
                return;
            }
        }
        self.look_for_room();
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

    /// The rows of what waits.
    fn rows(&self) -> Result<Vec<Row>, StoreError> {
        let mut tail = self.tail;
        let mut rows = Vec::with_capacity(self.waiting.len());
        for pending in &self.waiting {
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
            let mut statement = transaction.prepare_cached(include_str!("sql/insert_entry.sql"))?;
            for row in rows {
                row.insert(&mut statement)?;
            }
            drop(statement);
            transaction.commit()
        };
        write().map_err(|error| StoreError::from_sqlite(&self.folder.journal(), error))
    }

    /// Opens a connection anew and tells how many of the rows are in the journal after all: a commit may have got through
    /// though it was said to have failed. What is there is written once more into the main file and synced.
    fn reopen(&mut self, rows: &[Row]) -> Result<usize, StoreError> {
        let path = self.folder.journal();
        let failed = |error| StoreError::from_sqlite(&path, error);
        check::header(&path)?;
        let connection = connection::writing(&path, OpenFlags::empty())?;
        #[cfg(test)]
        tests::limit(&connection, &self.most_pages).map_err(failed)?;
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
        if let Some(last) = rows.last() {
            self.tail = last.tail();
        }
        if let Err(error) = self.mark.set(self.tail.seq) {
            // The entries are safe; the mark only says less than it could.
            tracing::warn!(%error, "the mark was not written");
        }
        (self.report)(StoreReport::Saved {
            up_to_seq: self.tail.seq,
            entries: rows.into_iter().map(|row| row.entry).collect(),
        });
    }

    fn give_up(&mut self, error: StoreError) {
        self.given_up = true;
        self.connection = None;
        (self.report)(StoreReport::GaveUp {
            error,
            batch: std::mem::take(&mut self.waiting),
        });
    }
}

#[cfg(test)]
mod tests;
