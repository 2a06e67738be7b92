//! The staff on the disk: `staff.json` with each member's role and hash, `staff.tries` with the tries, and `pepper`, 32 random
//! bytes, all for this user alone.
//!
//! A PIN that is typed is hashed once, and its hash is looked up among all members. The tries are written over in place, so
//! that a full disk, where no file can be made, locks nobody in. A try takes a good part of a second: call from a worker, not
//! from the window's thread.

mod acts;

use std::path::{Path, PathBuf};

pub use acts::{First, Recovered};

use super::disk::{self, KEPT, PEPPER, TRIES};
use super::error::StaffError;
use super::hash::{Cost, Hash, Hasher};
use super::members::{Kept, Member};
use super::tries::Tries;
use crate::base::{Millis, Role, StaffId};

/// What became of a try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// It was a member's PIN.
    Right {
        /// Whose.
        staff: StaffId,
        /// What they may do.
        role: Role,
    },
    /// It was nobody's.
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

/// What became of a try at any secret.
enum Turn<T> {
    Right(T),
    Wrong { free: u32, wait: Millis },
    Wait { left: Millis },
}

impl From<Turn<(StaffId, Role)>> for Answer {
    fn from(turn: Turn<(StaffId, Role)>) -> Self {
        match turn {
            Turn::Right((staff, role)) => Self::Right { staff, role },
            Turn::Wrong { free, wait } => Self::Wrong { free, wait },
            Turn::Wait { left } => Self::Wait { left },
        }
    }
}

/// The staff's files, open.
pub struct StaffFile {
    dir: PathBuf,
    hasher: Hasher,
    kept: Option<Kept>,
    tries: Tries,
    /// What a hash costs where no file says so yet.
    cost: Cost,
}

impl StaffFile {
    /// Reads the files of a data folder. A missing pepper is made when no PIN is set.
    ///
    /// # Errors
    /// [`StaffError`] when a file can't be read or doesn't hold what it should.
    pub fn open(data_dir: &Path, cost: Cost) -> Result<Self, StaffError> {
        let kept = read_kept(data_dir)?;
        let path = data_dir.join(PEPPER);
        let pepper = match disk::read(&path)? {
            Some(bytes) => <[u8; 32]>::try_from(bytes.as_slice()).map_err(|_| StaffError::Damaged { path })?,
            None if kept.as_ref().is_some_and(Kept::opens) => return Err(StaffError::PepperMissing { path }),
            None => {
                let mut pepper = [0; 32];
                getrandom::fill(&mut pepper)?;
                disk::replace(data_dir, PEPPER, &pepper)?;
                pepper
            }
        };
        let tries = disk::read(&data_dir.join(TRIES))?;
        Ok(Self {
            dir: data_dir.to_owned(),
            hasher: Hasher::new(pepper),
            kept,
            tries: tries.map_or_else(Tries::default, |bytes| {
                Tries::from_bytes(&bytes).unwrap_or_else(Tries::unknown)
            }),
            cost,
        })
    }

    /// Reads the files of a data folder where somebody has a PIN. None, and nothing is made, where nobody has.
    ///
    /// # Errors
    /// As for [`StaffFile::open`].
    pub fn find(data_dir: &Path, cost: Cost) -> Result<Option<Self>, StaffError> {
        match read_kept(data_dir)? {
            Some(kept) if kept.opens() => Self::open(data_dir, cost).map(Some),
            _ => Ok(None),
        }
    }

    /// Whether the first PIN is set: an administrator has one. Where not, [`first`](Self::first) is what is needed.
    #[must_use]
    pub fn is_set(&self) -> bool {
        self.kept.as_ref().is_some_and(Kept::is_set)
    }

    /// The members, in the order in which they came.
    #[must_use]
    pub fn members(&self) -> Vec<Member> {
        self.kept.as_ref().map(Kept::members).unwrap_or_default()
    }

    /// Tries a PIN among all members. `passed` is the monotonic time since the last try of any kind, or since the files were
    /// opened. Costs one hash, and none while one has to wait.
    ///
    /// Where the try can't be written down it counts as if all free tries were used up, as long as the program runs: only a
    /// right PIN is answered, and after any other one waits. So staff can close a kiosk whose disk is broken, and a guesser
    /// gains one try a start and no more.
    ///
    /// # Errors
    /// [`StaffError::NotSet`] when nobody has a PIN; or the tries can't be written: then a wrong PIN isn't answered.
    pub fn attempt(&mut self, typed: &str, passed: Millis) -> Result<Answer, StaffError> {
        self.attempt_of(None, typed, passed)
    }

    /// A try at the PIN of one member, or of any. Another member's PIN is a wrong one for this one.
    fn attempt_of(&mut self, one: Option<StaffId>, typed: &str, passed: Millis) -> Result<Answer, StaffError> {
        if !self.kept.as_ref().is_some_and(Kept::opens) {
            return Err(StaffError::NotSet);
        }
        let turn = self.turn(passed, |file| {
            let kept = file.kept()?;
            let whose = kept.whose(&file.hash_pin(kept, typed.as_bytes())?);
            Ok(whose.filter(|(staff, _)| one.is_none_or(|one| one == *staff)))
        })?;
        Ok(turn.into())
    }

    /// A try at any secret: counted before it is looked at, so that ending the program at that moment gains nothing.
    fn turn<T>(
        &mut self,
        passed: Millis,
        look: impl FnOnce(&Self) -> Result<Option<T>, StaffError>,
    ) -> Result<Turn<T>, StaffError> {
        self.tries = self.tries.passed(passed);
        if self.tries.wait() > Millis(0) {
            return Ok(Turn::Wait {
                left: self.tries.wait(),
            });
        }
        self.tries = self.tries.tried();
        let counted = self.count();
        if counted.is_err() {
            self.tries = self.tries.used_up();
        }
        let Some(found) = look(self)? else {
            return counted.map(|()| Turn::Wrong {
                free: self.tries.free(),
                wait: self.tries.wait(),
            });
        };
        self.tries = Tries::right();
        if counted.is_ok() {
            // It was right. That its try stays counted harms nobody.
            let _one_more_counted = self.count();
        }
        Ok(Turn::Right(found))
    }

    /// Writes the tries over the old ones.
    fn count(&self) -> Result<(), StaffError> {
        disk::write_over(&self.dir.join(TRIES), &self.tries.to_bytes())
    }

    fn kept(&self) -> Result<&Kept, StaffError> {
        self.kept.as_ref().ok_or(StaffError::NotSet)
    }

    fn hash_pin(&self, kept: &Kept, pin: &[u8]) -> Result<Hash, StaffError> {
        self.hasher.hash(pin, kept.salt(), kept.cost())
    }

    /// Writes first, then remembers.
    fn keep(&mut self, kept: Kept) -> Result<(), StaffError> {
        disk::replace(&self.dir, KEPT, &kept.to_json()?)?;
        self.kept = Some(kept);
        Ok(())
    }
}

/// What `staff.json` holds; none when there is no such file.
pub(super) fn read_kept(data_dir: &Path) -> Result<Option<Kept>, StaffError> {
    let path = data_dir.join(KEPT);
    match disk::read(&path)? {
        None => Ok(None),
        Some(bytes) => Kept::from_json(&bytes).map(Some).ok_or(StaffError::Damaged { path }),
    }
}

#[cfg(test)]
mod tests;
