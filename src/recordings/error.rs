//! Why a recording can't be kept, read or carried.

use std::io;
use std::path::PathBuf;

/// Why a recording can't be kept, read or carried. What was heard before is still heard.
#[derive(Debug, thiserror::Error)]
pub enum RecordingsError {
    /// A file or folder can't be read or written.
    #[error("{} can't be read or written", .path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A link, a device or a pipe stands where a plain file or folder belongs.
    #[error("{} is not a plain file or folder", .path.display())]
    NotPlain {
        /// What stands there.
        path: PathBuf,
    },
    /// A recording's file is not there any more.
    #[error("{} is missing", .path.display())]
    Gone {
        /// The file.
        path: PathBuf,
    },
    /// A file is not the one that it was.
    #[error("{} is not what was recorded", .path.display())]
    Differs {
        /// The file.
        path: PathBuf,
    },
    /// A manifest does not hold what it should. It is left as it is.
    #[error("{} is damaged", .path.display())]
    Damaged {
        /// The manifest.
        path: PathBuf,
        /// Where it went wrong.
        source: Option<serde_json::Error>,
    },
    /// A file is larger than any recording.
    #[error("{} is larger than {limit} bytes", .path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// The limit, in bytes.
        limit: u64,
    },
    /// There are more recordings than a language has texts.
    #[error("there are more than {limit} recordings")]
    TooMany {
        /// The limit.
        limit: usize,
    },
    /// What was to be approved is not there, or is another one by now.
    #[error("this recording does not wait to be approved")]
    NotWaiting,
    /// Who has recorded something can't approve it.
    #[error("a recording is approved by somebody else than who has recorded it")]
    SamePerson,
    /// A pack is not one.
    #[error("{} is not a pack of recordings: {what}", .path.display())]
    NotAPack {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        what: String,
    },
}

impl RecordingsError {
    /// The text key of the sentence to staff.
    #[must_use]
    pub fn staff_key(&self) -> &'static str {
        match self {
            Self::File { source, .. } if source.kind() == io::ErrorKind::StorageFull => "staff-voices-disk-full",
            Self::File { .. } | Self::NotPlain { .. } | Self::TooMany { .. } => "staff-voices-not-kept",
            Self::Gone { .. } | Self::Differs { .. } | Self::Damaged { .. } | Self::TooLarge { .. } => {
                "staff-voices-damaged"
            }
            Self::NotWaiting => "staff-voices-not-waiting",
            Self::SamePerson => "staff-voices-same-person",
            Self::NotAPack { .. } => "staff-voices-not-a-pack",
        }
    }
}
