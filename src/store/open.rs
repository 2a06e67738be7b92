//! Opens the store: first looks without touching, then reads, then starts writing.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use super::erasing::{ErasedAtOnce, Erasure};
use super::error::{Notice, StoreError};
use super::folder::{self, Folder};
use super::mark::{self, Mark, Marked};
use super::reading::{self, ReadSummary};
use super::rollup::Reached;
use super::row::Tail;
use super::writer::{self, Store, StoreReport, Writer};
use super::{check, connection, schema};
use crate::base::DeviceId;
use crate::journal::Entry;

/// A data folder that is taken and was found in order, before anything is written to its journal.
#[derive(Debug)]
pub struct Opened {
    folder: Folder,
    reader: Connection,
    device: DeviceId,
    acknowledged: u64,
    read: Option<Tail>,
    notices: Vec<Notice>,
}

impl Store {
    /// Takes the data folder and looks at its journal; makes both when they are not there yet, for this device.
    ///
    /// # Errors
    /// A [`StoreError`], each with a sentence for staff. A journal that is damaged, newer or not Polku's is left as it is.
    pub fn open(data_dir: &Path, new_device: DeviceId) -> Result<Opened, StoreError> {
        Self::open_or_make(data_dir, Some(new_device))
    }

    /// Takes the data folder and looks at its journal, and makes neither.
    ///
    /// # Errors
    /// A [`StoreError`] as with [`Store::open`], and [`StoreError::Absent`] when there is no journal.
    pub fn open_existing(data_dir: &Path) -> Result<Opened, StoreError> {
        let nothing = |path: &Path| path.try_exists().map(|there| !there);
        // A journal that is gone though its mark is there was lost, which is told when the folder is looked at.
        let absent = nothing(&folder::journal(data_dir)).and_then(|gone| Ok(gone && nothing(&folder::mark(data_dir))?));
        if absent.map_err(|error| StoreError::from_file(data_dir, error))? {
            return Err(StoreError::Absent {
                path: data_dir.to_owned(),
            });
        }
        Self::open_or_make(data_dir, None)
    }

    fn open_or_make(data_dir: &Path, new_device: Option<DeviceId>) -> Result<Opened, StoreError> {
        connection::check_sqlite()?;
        let folder = Folder::claim(data_dir)?;
        let notices = folder.survey()?;
        let path = folder.journal();
        let marked = mark::read(&folder.mark()).map_err(|error| StoreError::from_file(&folder.mark(), error))?;
        if !path.try_exists().map_err(|error| StoreError::from_file(&path, error))? {
            match marked {
                Some(Marked { seq, .. }) => {
                    return Err(StoreError::EntriesMissing {
                        path,
                        found: 0,
                        acknowledged: seq,
                    });
                }
                // A new journal beside what an old one left would take its last entries for its own.
                None if schema::left_behind(&path) => return Err(StoreError::Torn { path }),
                None => {
                    let Some(device) = new_device else {
                        return Err(StoreError::Absent {
                            path: data_dir.to_owned(),
                        });
                    };
                    schema::create(&path, device)?;
                }
            }
        }
        let mut reader = inspect(&path)?;
        if check::version(&path, &reader, known())? < known() {
            drop(reader);
            let from = check::version(&path, &connection::reading(&path)?, known())?;
            let copy = schema::migrate(&path, from, schema::MIGRATIONS)?;
            tracing::info!(copy = %copy.display(), "the journal was brought up to date");
            reader = inspect(&path)?;
        }
        let device = reading::device(&path, &reader)?;
        if marked.is_some_and(|marked| marked.device != device) {
            return Err(check::damaged(&path, "the mark beside it belongs to another journal"));
        }
        let opened = Opened {
            folder,
            reader,
            device,
            acknowledged: marked.map_or(0, |marked| marked.seq),
            read: None,
            notices,
        };
        opened.check_end(reading::tail(&path, &opened.reader, device)?.seq)?;
        Ok(opened)
    }
}

/// The newest version that this program knows.
const fn known() -> i64 {
    schema::newest(schema::MIGRATIONS)
}

/// A reading connection to a journal that was found whole.
fn inspect(path: &Path) -> Result<Connection, StoreError> {
    check::header(path)?;
    let reader = connection::reading(path)?;
    let version = check::version(path, &reader, known())?;
    check::whole(path, &reader, version)?;
    Ok(reader)
}

/// A writing connection over which something was written, to the WAL and to the main file: whoever sits down at the kiosk
/// must not be the first to find out that nothing can be.
fn proven(path: &Path) -> Result<Connection, StoreError> {
    let connection = connection::writing(path, OpenFlags::empty())?;
    // The version that it has already: SQLite writes the page all the same.
    let write = format!("BEGIN IMMEDIATE; PRAGMA user_version = {}; COMMIT;", known());
    connection
        .execute_batch(&write)
        .and_then(|()| connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(())))
        .map_err(|error| StoreError::from_sqlite(path, error))?;
    Ok(connection)
}

impl Opened {
    /// Whose journal it is.
    #[must_use]
    pub const fn device(&self) -> DeviceId {
        self.device
    }

    /// What staff should know. After reading, also what was found then.
    #[must_use]
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    /// Reads all entries in order, one at a time.
    ///
    /// # Errors
    /// A [`StoreError`] when an entry is missing or can't be read. The journal is left as it is.
    pub fn for_each_entry(&mut self, each: &mut dyn FnMut(Entry)) -> Result<ReadSummary, StoreError> {
        let path = self.folder.journal();
        let (tail, summary) = reading::entries(&path, &self.reader, self.device, &Reached::default(), None, each)?;
        self.check_end(tail.seq)?;
        if self.read.replace(tail).is_none() {
            self.notices.extend(summary.notices());
        }
        Ok(summary)
    }

    /// Starts the thread that writes. Every report is given to `report` on that thread, so it should only pass it on.
    ///
    /// # Errors
    /// A [`StoreError`] when the journal can't be written, or was found damaged (it is read first if it was not).
    pub fn start(self, report: impl Fn(StoreReport) + Send + 'static) -> Result<Store, StoreError> {
        writer::start(self.into_writer(Box::new(report))?)
    }

    /// Erases people now, without a thread, and ends: for the command line. What takes their place follows from what was read.
    ///
    /// # Errors
    /// A [`StoreError`] when nothing was erased, as with [`Opened::start`], or [`StoreError::NamesThem`].
    pub fn erase(self, erasure: Erasure) -> Result<ErasedAtOnce, StoreError> {
        if erasure.names_them() {
            return Err(StoreError::NamesThem);
        }
        self.into_writer(Box::new(|_| {}))?.erase_at_once(erasure)
    }

    fn into_writer(mut self, report: Box<dyn Fn(StoreReport) + Send>) -> Result<Writer, StoreError> {
        let tail = match self.read {
            Some(tail) => tail,
            None => {
                self.for_each_entry(&mut |_| {})?;
                self.read.unwrap_or_default()
            }
        };
        drop(self.reader);
        let path = self.folder.journal();
        let connection = match proven(&path) {
            Err(StoreError::DiskFull { .. }) if self.folder.drop_reserve() => {
                self.notices.retain(|notice| !matches!(notice, Notice::DiskLow { .. }));
                self.notices.extend(self.folder.low());
                proven(&path)?
            }
            other => other?,
        };
        let mark_path = self.folder.mark();
        let mut mark = Mark::open(&mark_path, self.device).map_err(|error| StoreError::from_file(&mark_path, error))?;
        mark.set(tail.seq)
            .and_then(|()| folder::sync_dir(self.folder.dir()))
            .map_err(|error| StoreError::from_file(&mark_path, error))?;
        Ok(Writer::new(self.folder, connection, mark, self.device, tail, report))
    }

    fn check_end(&self, found: u64) -> Result<(), StoreError> {
        if found < self.acknowledged {
            return Err(StoreError::EntriesMissing {
                path: self.folder.journal(),
                found,
                acknowledged: self.acknowledged,
            });
        }
        Ok(())
    }
}
