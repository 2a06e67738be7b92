//! What can go wrong with the staff's PINs.

use std::io;
use std::path::PathBuf;

/// Why the PINs can't be read, set or tried. Without their file nobody is let through.
#[derive(Debug, thiserror::Error)]
pub enum StaffError {
    /// A file can't be read or written.
    #[error("{path} can't be read or written")]
    File {
        /// The file.
        path: PathBuf,
        /// The cause.
        source: io::Error,
    },
    /// A file does not hold what it should. It is left as it is.
    #[error("{path} is damaged")]
    Damaged {
        /// The file.
        path: PathBuf,
    },
    /// There are PINs, but the pepper that belongs to them is gone.
    #[error("{path} is missing")]
    PepperMissing {
        /// Where it should be.
        path: PathBuf,
    },
    /// The first PIN is set already; from then on administrators decide.
    #[error("a first PIN is set already")]
    AlreadySet,
    /// The first PIN is not set, so nothing can be tried or changed.
    #[error("no first PIN is set")]
    NotSet,
    /// Another member has this PIN. Whose it is, is not told.
    #[error("this PIN can't be used, choose another one")]
    PinTaken,
    /// Without this member nobody could change anything any more.
    #[error("the last administrator with a PIN must stay one")]
    LastAdministrator,
    /// Nobody of the staff has this id.
    #[error("there is no such member of the staff")]
    Unknown,
    /// Somebody of the staff has this id already.
    #[error("this member of the staff is there already")]
    AlreadyMember,
    /// A recovery code sets the PIN of an administrator only.
    #[error("this member of the staff is no administrator")]
    NotAdministrator,
    /// The system gives no random bytes.
    #[error("no random bytes")]
    NoRandomness(#[from] getrandom::Error),
    /// A hash can't be made, most likely for want of memory.
    #[error("the PIN can't be hashed: {0}")]
    Hash(String),
}

impl StaffError {
    /// The text key of the sentence to staff.
    #[must_use]
    pub const fn staff_key(&self) -> &'static str {
        match self {
            Self::Damaged { .. } | Self::PepperMissing { .. } => "staff-pin-damaged",
            _ => "staff-pin-not-saved",
        }
    }
}
