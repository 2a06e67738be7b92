//! What can go wrong with the data folder, and what is worth telling staff though the kiosk works.
//!
//! Each has a text key under `staff-store-` and details for its message; the sentence with what to do is in `locales/`.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use crate::journal::entry::EncodeError;

/// The arguments of a message to staff, by name.
pub type Details = BTreeMap<&'static str, String>;

/// Why the store can't be opened, or why something could not be saved or read.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The data folder can't be made or used.
    #[error("the data folder {path} can't be used")]
    FolderUnusable {
        /// The folder.
        path: PathBuf,
        /// The cause.
        source: io::Error,
    },
    /// The data folder can't be written to.
    #[error("the data folder {path} is read-only")]
    FolderReadOnly {
        /// The folder.
        path: PathBuf,
        /// The cause.
        source: io::Error,
    },
    /// The data folder is on a network drive, where SQLite's WAL does not work (sqlite.org/wal.html).
    #[error("the data folder {path} is on a network drive")]
    NetworkFolder {
        /// The folder.
        path: PathBuf,
    },
    /// There is no room left.
    #[error("the disk that holds {path} is full")]
    DiskFull {
        /// The folder.
        path: PathBuf,
    },
    /// Another kiosk uses the folder.
    #[error("another kiosk uses the data folder {path}")]
    Locked {
        /// The folder.
        path: PathBuf,
    },
    /// There is no journal in the folder (only for reading: the kiosk makes one).
    #[error("there is no journal in {path}")]
    Absent {
        /// The folder.
        path: PathBuf,
    },
    /// The journal is damaged. It is left as it is.
    #[error("the journal {path} is damaged: {what}")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was found.
        what: String,
    },
    /// Acknowledged entries are not there any more: an older copy, or a lost end. It is left as it is.
    #[error("the journal {path} ends at {found}, but {acknowledged} was acknowledged")]
    EntriesMissing {
        /// The file.
        path: PathBuf,
        /// The last number found.
        found: u64,
        /// The last number that was acknowledged.
        acknowledged: u64,
    },
    /// A newer program wrote the journal. It is left as it is.
    #[error("the journal {path} has version {found}, this program knows up to {known}")]
    Newer {
        /// The file.
        path: PathBuf,
        /// The file's version.
        found: i64,
        /// The newest version that this program knows.
        known: i64,
    },
    /// The file belongs to another program. It is left as it is.
    #[error("{path} belongs to another program (application id {application_id})")]
    NotOurs {
        /// The file.
        path: PathBuf,
        /// Its application id.
        application_id: i64,
    },
    /// A file of the folder can't be read or written.
    #[error("{path} can't be read or written")]
    File {
        /// The file.
        path: PathBuf,
        /// The cause.
        source: io::Error,
    },
    /// Another program holds the journal.
    #[error("another program holds the journal {path}")]
    Busy {
        /// The file.
        path: PathBuf,
        /// The cause.
        source: rusqlite::Error,
    },
    /// Somebody reads the journal as it was before an erasure: what was erased can't be cleared away before that ends.
    #[error("the journal {path} is being read, so what was erased is still in it")]
    Pinned {
        /// The file.
        path: PathBuf,
    },
    /// A file of the journal still names somebody who was erased, after all that can be done.
    #[error("{path} still names somebody who was erased")]
    Traces {
        /// The file.
        path: PathBuf,
    },
    /// There is no journal, but what a journal left beside it is there. It is left as it is.
    #[error("the journal {path} is gone, but a part of it is still there")]
    Torn {
        /// The file that is gone.
        path: PathBuf,
    },
    /// The database can't be read or written.
    #[error("the journal {path} can't be read or written")]
    Database {
        /// The file.
        path: PathBuf,
        /// The cause.
        source: rusqlite::Error,
    },
    /// The built-in SQLite is older than 3.51.3, which can damage a WAL (sqlite.org/wal.html#walresetbug).
    #[error("SQLite {found} is too old")]
    OldSqlite {
        /// Its version.
        found: &'static str,
    },
    /// An event can't be written as text.
    #[error(transparent)]
    Encode(#[from] EncodeError),
    /// What an erasure is to add names somebody who is to be erased.
    #[error("what is to be added names somebody who is to be erased")]
    NamesThem,
    /// The store's thread can't be started.
    #[error("the store's thread can't be started")]
    Thread {
        /// The cause.
        source: io::Error,
    },
    /// The store has given up before, or ends, after an error that was reported then.
    #[error("the store has given up")]
    GivenUp,
}

impl StoreError {
    /// The text key of the sentence that tells staff what is wrong and what to do.
    #[must_use]
    pub const fn staff_key(&self) -> &'static str {
        match self {
            Self::FolderUnusable { .. } => "staff-store-folder",
            Self::FolderReadOnly { .. } => "staff-store-read-only",
            Self::NetworkFolder { .. } => "staff-store-network",
            Self::DiskFull { .. } => "staff-store-full",
            Self::Locked { .. } => "staff-store-locked",
            Self::Absent { .. } => "staff-store-absent",
            Self::Damaged { .. } => "staff-store-damaged",
            Self::EntriesMissing { .. } => "staff-store-missing",
            Self::Newer { .. } => "staff-store-newer",
            Self::Busy { .. } => "staff-store-busy",
            Self::Pinned { .. } => "staff-store-pinned",
            Self::Traces { .. } => "staff-store-traces",
            Self::Torn { .. } => "staff-store-torn",
            Self::NotOurs { .. } => "staff-store-not-ours",
            Self::File { .. } | Self::Database { .. } => "staff-store-disk",
            Self::OldSqlite { .. } | Self::Encode(_) | Self::NamesThem | Self::Thread { .. } | Self::GivenUp => {
                "staff-store-program"
            }
        }
    }

    /// The arguments of that sentence: `path`, and for missing entries `found` and `acknowledged`.
    #[must_use]
    pub fn details(&self) -> Details {
        let mut details = Details::new();
        match self {
            Self::FolderUnusable { path, .. }
            | Self::FolderReadOnly { path, .. }
            | Self::NetworkFolder { path }
            | Self::DiskFull { path }
            | Self::Locked { path }
            | Self::Absent { path }
            | Self::Damaged { path, .. }
            | Self::Newer { path, .. }
            | Self::NotOurs { path, .. }
            | Self::File { path, .. }
            | Self::Busy { path, .. }
            | Self::Pinned { path }
            | Self::Traces { path }
            | Self::Torn { path }
            | Self::Database { path, .. } => {
                details.insert("path", path.display().to_string());
            }
            Self::EntriesMissing {
                path,
                found,
                acknowledged,
            } => {
                details.insert("path", path.display().to_string());
                details.insert("found", found.to_string());
                details.insert("acknowledged", acknowledged.to_string());
            }
            Self::OldSqlite { .. } | Self::Encode(_) | Self::NamesThem | Self::Thread { .. } | Self::GivenUp => {}
        }
        details
    }

    /// Whether trying again can't help: the journal is not what it was, or the event itself is at fault. All else may pass,
    /// as a disk that was full or out of reach.
    #[must_use]
    pub const fn is_final(&self) -> bool {
        matches!(
            self,
            Self::Damaged { .. }
                | Self::Newer { .. }
                | Self::NotOurs { .. }
                | Self::Encode(_)
                | Self::NamesThem
                | Self::GivenUp
        )
    }

    /// What an error of a file in the folder means.
    pub(super) fn from_file(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { path },
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Self::FolderReadOnly { path, source }
            }
            _ => Self::File { path, source },
        }
    }

    /// What an error of SQLite means.
    pub(super) fn from_sqlite(path: &Path, source: rusqlite::Error) -> Self {
        let path = path.to_owned();
        match source.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull { path },
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged {
                path,
                what: source.to_string(),
            },
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy { path, source },
            Some(ErrorCode::ReadOnly) => Self::FolderReadOnly {
                path,
                source: io::Error::other(source),
            },
            _ => Self::Database { path, source },
        }
    }
}

/// What staff should know though the kiosk works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The data vanishes when the machine is switched off: the folder is in memory or on a throw-away layer.
    Volatile {
        /// The folder.
        path: PathBuf,
    },
    /// There is little room left.
    DiskLow {
        /// The folder.
        path: PathBuf,
        /// Free room in MiB.
        free_mib: u64,
    },
    /// Entries do not agree with their hashes: they were changed outside the program, or the disk changed them.
    Altered {
        /// The first one's number.
        first: u64,
        /// How many.
        count: u64,
    },
    /// Entries of a newer program are kept, but not counted in anything.
    Unknown {
        /// How many.
        count: u64,
    },
}

impl Notice {
    /// The text key of the sentence to staff.
    #[must_use]
    pub const fn staff_key(&self) -> &'static str {
        match self {
            Self::Volatile { .. } => "staff-store-volatile",
            Self::DiskLow { .. } => "staff-store-low",
            Self::Altered { .. } => "staff-store-altered",
            Self::Unknown { .. } => "staff-store-unknown",
        }
    }

    /// The arguments of that sentence: `path`, `free` (MiB), `first`, `count`.
    #[must_use]
    pub fn details(&self) -> Details {
        match self {
            Self::Volatile { path } => Details::from([("path", path.display().to_string())]),
            Self::DiskLow { path, free_mib } => {
                Details::from([("path", path.display().to_string()), ("free", free_mib.to_string())])
            }
            Self::Altered { first, count } => {
                Details::from([("first", first.to_string()), ("count", count.to_string())])
            }
            Self::Unknown { count } => Details::from([("count", count.to_string())]),
        }
    }
}
