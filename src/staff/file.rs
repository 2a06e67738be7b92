//! The PIN on the disk: `staff.json` with the hash, `staff.tries` with the tries, and `pepper`, 32 random bytes, all for this
//! user alone.
//!
//! The tries are written over in place, so that a full disk, where no file can be made, locks nobody in.
//!
//! The hash is Argon2id over the PIN with a salt and the pepper as its secret (RFC 9106, section 3.1). The pepper lies outside
//! the database, so that a copy of the journal alone verifies nothing. A try takes a good part of a second: call from a
//! worker, not from the window's thread.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{self, PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};

use super::pin::Pin;
use super::tries::Tries;
use crate::base::Millis;

/// The file with the hash.
const KEPT: &str = "staff.json";
/// The file with the tries.
const TRIES: &str = "staff.tries";

/// Why the PIN can't be read, set or tried. Without the PIN's file nobody is let through.
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
    /// A file does not hold what it should.
    #[error("{path} is damaged")]
    Damaged {
        /// The file.
        path: PathBuf,
    },
    /// There is a PIN, but the pepper that belongs to it is gone.
    #[error("{path} is missing")]
    PepperMissing {
        /// Where it should be.
        path: PathBuf,
    },
    /// A PIN is set already; it is changed by who knows it.
    #[error("a PIN is set already")]
    AlreadySet,
    /// No PIN is set.
    #[error("no PIN is set")]
    NotSet,
    /// The system gives no random bytes.
    #[error("no random bytes")]
    NoRandomness(#[from] getrandom::Error),
    /// The hash can't be made, most likely for want of memory.
    #[error("the PIN can't be hashed: {0}")]
    Hash(String),
}

impl StaffError {
    /// The text key of the sentence to staff.
    #[must_use]
    pub const fn staff_key(&self) -> &'static str {
        match self {
            Self::Damaged { .. } | Self::PepperMissing { .. } => "staff-pin-damaged",
            Self::File { .. } | Self::AlreadySet | Self::NotSet | Self::NoRandomness(_) | Self::Hash(_) => {
                "staff-pin-not-saved"
            }
        }
    }
}

/// What a hash costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
}

impl Cost {
    /// What a kiosk pays: 64 MiB, three passes, about 0.15–0.8 s (the second choice of RFC 9106, with one lane).
    pub const KIOSK: Self = Self {
        memory_kib: 64 * 1024,
        passes: 3,
    };
}

/// What became of a try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It was the PIN.
    Right,
    /// It was not.
    Wrong {
        /// How many more tries are free of a wait.
        free: u32,
        /// How long to wait before the next one.
        wait: Millis,
    },
    /// It was not looked at: this much of the wait is left.
    Wait {
        /// What is left.
        left: Millis,
    },
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    version: u32,
    hash: String,
    /// Where the first programs kept the tries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    tries: Option<Tries>,
}

/// The version of `staff.json` that this program writes.
const VERSION: u32 = 1;

/// The PIN's files, open.
pub struct StaffFile {
    dir: PathBuf,
    pepper: [u8; 32],
    kept: Option<Kept>,
    tries: Tries,
    cost: Cost,
}

impl StaffFile {
    /// Reads the files of a data folder. A missing pepper is made when no PIN is set yet.
    ///
    /// # Errors
    /// [`StaffError`] when a file can't be read or doesn't hold what it should.
    pub fn open(data_dir: &Path, cost: Cost) -> Result<Self, StaffError> {
        let kept_path = data_dir.join(KEPT);
        let kept = match read(&kept_path)? {
            None => None,
            Some(bytes) => match serde_json::from_slice::<Kept>(&bytes) {
                Ok(kept) if kept.version == VERSION => Some(kept),
                _ => return Err(StaffError::Damaged { path: kept_path }),
            },
        };
        let pepper_path = data_dir.join("pepper");
        let pepper = match (read(&pepper_path)?, &kept) {
            (Some(bytes), _) => {
                <[u8; 32]>::try_from(bytes.as_slice()).map_err(|_| StaffError::Damaged { path: pepper_path })?
            }
            (None, Some(_)) => return Err(StaffError::PepperMissing { path: pepper_path }),
            (None, None) => {
                let mut pepper = [0; 32];
                getrandom::fill(&mut pepper)?;
                replace(data_dir, "pepper", &pepper)?;
                pepper
            }
        };
        let tries = match read(&data_dir.join(TRIES))? {
            Some(bytes) => Tries::from_bytes(&bytes).unwrap_or_else(Tries::unknown),
            None => kept.as_ref().and_then(|kept| kept.tries).unwrap_or_default(),
        };
        Ok(Self {
            dir: data_dir.to_owned(),
            pepper,
            kept,
            tries,
            cost,
        })
    }

    /// Reads the files of a data folder where a PIN is set. None, and nothing is made, where none is.
    ///
    /// # Errors
    /// As for [`StaffFile::open`].
    pub fn find(data_dir: &Path, cost: Cost) -> Result<Option<Self>, StaffError> {
        match read(&data_dir.join(KEPT))? {
            Some(_) => Self::open(data_dir, cost).map(Some),
            None => Ok(None),
        }
    }

    /// Whether a PIN is set.
    #[must_use]
    pub const fn is_set(&self) -> bool {
        self.kept.is_some()
    }

    /// Sets the first PIN.
    ///
    /// # Errors
    /// [`StaffError::AlreadySet`] when there is one, and when it can't be hashed or written.
    pub fn set(&mut self, pin: &Pin) -> Result<(), StaffError> {
        match self.kept {
            Some(_) => Err(StaffError::AlreadySet),
            None => self.put(pin),
        }
    }

    /// Changes the PIN, by who knows the old one. An old one that is wrong is a wrong try.
    ///
    /// # Errors
    /// [`StaffError`] as for a try, and when the new one can't be hashed or written.
    pub fn change(&mut self, old: &str, new: &Pin, passed: Millis) -> Result<Answer, StaffError> {
        let answer = self.attempt(old, passed)?;
        if answer == Answer::Right {
            self.put(new)?;
        }
        Ok(answer)
    }

    /// Tries a PIN. `passed` is the monotonic time since the last call, or since the files were opened.
    ///
    /// Where the try can't be written down it counts as if all free tries were used up, as long as the program runs: only the
    /// right PIN is answered, and after any other one waits. So staff can close a kiosk whose disk is broken, and a guesser
    /// gains one try a start and no more.
    ///
    /// # Errors
    /// [`StaffError`] when no PIN is set, or the tries can't be written: then a wrong PIN isn't answered.
    pub fn attempt(&mut self, typed: &str, passed: Millis) -> Result<Answer, StaffError> {
        let hash = self.kept.as_ref().ok_or(StaffError::NotSet)?.hash.clone();
        self.tries = self.tries.passed(passed);
        if self.tries.wait() > Millis(0) {
            return Ok(Answer::Wait {
                left: self.tries.wait(),
            });
        }
        self.tries = self.tries.tried();
        let counted = self.count();
        if counted.is_err() {
            self.tries = self.tries.used_up();
        }
        if !self.verify(typed.as_bytes(), &hash)? {
            return counted.map(|()| Answer::Wrong {
                free: self.tries.free(),
                wait: self.tries.wait(),
            });
        }
        self.tries = Tries::right();
        if counted.is_ok() {
            // The PIN was right. That its try stays counted harms nobody.
            let _one_more_counted = self.count();
        }
        Ok(Answer::Right)
    }

    /// Writes the tries over the old ones: one small write inside one sector, which needs no room.
    fn count(&self) -> Result<(), StaffError> {
        let path = self.dir.join(TRIES);
        let write = || -> io::Result<()> {
            let mut file = for_this_user_alone().truncate(false).open(&path)?;
            file.write_all(&self.tries.to_bytes())?;
            file.sync_all()
        };
        write().map_err(|source| StaffError::File {
            path: path.clone(),
            source,
        })
    }

    /// Writes first, then remembers.
    fn keep(&mut self, kept: Kept) -> Result<(), StaffError> {
        let bytes = serde_json::to_vec_pretty(&kept).map_err(|error| StaffError::Hash(error.to_string()))?;
        replace(&self.dir, KEPT, &bytes)?;
        self.kept = Some(kept);
        Ok(())
    }

    fn put(&mut self, pin: &Pin) -> Result<(), StaffError> {
        let mut salt = [0; 16];
        getrandom::fill(&mut salt)?;
        let hash = self
            .argon2()?
            .hash_password_with_salt(pin.as_bytes(), &salt)
            .map_err(|error| StaffError::Hash(error.to_string()))?
            .to_string();
        self.tries = Tries::default();
        // Its place is taken now, while there is room.
        self.count()?;
        self.keep(Kept {
            version: VERSION,
            hash,
            tries: None,
        })
    }

    fn verify(&self, typed: &[u8], hash: &str) -> Result<bool, StaffError> {
        let hash = PasswordHash::new(hash).map_err(|_| StaffError::Damaged {
            path: self.dir.join(KEPT),
        })?;
        match self.argon2()?.verify_password(typed, &hash) {
            Ok(()) => Ok(true),
            Err(password_hash::Error::PasswordInvalid) => Ok(false),
            Err(error) => Err(StaffError::Hash(error.to_string())),
        }
    }

    fn argon2(&self) -> Result<Argon2<'_>, StaffError> {
        let failed = |error: argon2::Error| StaffError::Hash(error.to_string());
        let params = Params::new(self.cost.memory_kib, self.cost.passes, 1, None).map_err(failed)?;
        Argon2::new_with_secret(&self.pepper, Algorithm::Argon2id, Version::V0x13, params).map_err(failed)
    }
}

fn read(path: &Path) -> Result<Option<Vec<u8>>, StaffError> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(StaffError::File {
            path: path.to_owned(),
            source,
        }),
    }
}

/// How a file is opened to be written, and made if need be.
fn for_this_user_alone() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.create(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Replaces a file as a whole: after a power cut it is the old one or the new one.
fn replace(dir: &Path, name: &str, bytes: &[u8]) -> Result<(), StaffError> {
    let path = dir.join(name);
    let part = dir.join(format!("{name}.part"));
    let write = || -> io::Result<()> {
        let mut file = for_this_user_alone().truncate(true).open(&part)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&part, &path)?;
        #[cfg(unix)]
        File::open(dir)?.sync_all()?;
        Ok(())
    };
    write().map_err(|source| StaffError::File {
        path: path.clone(),
        source,
    })
}

#[cfg(test)]
mod tests;
