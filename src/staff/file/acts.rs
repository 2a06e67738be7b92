//! What changes the staff: the first PIN, members, PINs, roles, and the recovery code.
//!
//! Each act is written as a whole before it holds: when it fails, all is as it was. Deliberately not here: whether whoever asks
//! may do so; the caller knows who has opened the console.

use super::{Answer, StaffFile, Turn};
use crate::base::{Millis, Role, StaffId};
use crate::staff::error::StaffError;
use crate::staff::hash::{Hash, Salt};
use crate::staff::members::{Kept, Recovery};
use crate::staff::pin::Pin;
use crate::staff::recovery::RecoveryCode;
use crate::staff::tries::Tries;

/// The first PIN is set.
#[derive(Debug, Clone)]
pub struct First {
    /// Whose it is: an administrator.
    pub staff: StaffId,
    /// The recovery code. To be shown now: nobody can read it later.
    pub recovery: RecoveryCode,
}

/// What became of a recovery code.
#[derive(Debug, Clone)]
pub enum Recovered {
    /// It was the one, and is burnt. The new PIN is set.
    Right {
        /// Whose PIN was set: an administrator.
        staff: StaffId,
        /// The next recovery code. To be shown now: nobody can read it later.
        recovery: RecoveryCode,
    },
    /// It was another one, or one that is burnt.
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
    /// It was mistyped: its check symbol says so. This is no try.
    NotACode,
}

impl StaffFile {
    /// Sets the first PIN, and begins the tries anew. Where administrators lost theirs to [`reset_pins`], it is the first
    /// one's; else it belongs to `new`, who becomes an administrator. Costs two hashes.
    ///
    /// # Errors
    /// [`StaffError::AlreadySet`] when an administrator has one, [`StaffError::PinTaken`] when an instructor has it, and when it
    /// can't be hashed or written.
    ///
    /// [`reset_pins`]: crate::staff::reset_pins
    pub fn first(&mut self, new: StaffId, pin: &Pin) -> Result<First, StaffError> {
        if self.is_set() {
            return Err(StaffError::AlreadySet);
        }
        let mut next = match &self.kept {
            Some(kept) => kept.clone(),
            None => {
                let mut kept = Kept::new(self.cost, Salt::random()?);
                kept.add(new, Role::Administrator)?;
                kept
            }
        };
        let staff = next.administrator(None)?;
        next.set_pin(staff, self.hash_pin(&next, pin.as_bytes())?)?;
        let recovery = self.fresh_recovery(&mut next)?;
        self.tries = Tries::default();
        // Its place is taken now, while there is room.
        self.count()?;
        self.keep(next)?;
        Ok(First { staff, recovery })
    }

    /// Takes a new member in, with the PIN that they chose. Costs one hash.
    ///
    /// # Errors
    /// [`StaffError::AlreadyMember`], [`StaffError::PinTaken`], [`StaffError::NotSet`] when the first PIN is missing, and when
    /// it can't be hashed or written.
    pub fn add(&mut self, staff: StaffId, role: Role, pin: &Pin) -> Result<(), StaffError> {
        let hash = self.hash_new(pin)?;
        self.act(|next| {
            next.add(staff, role)?;
            next.set_pin(staff, hash)
        })
    }

    /// Gives a member another PIN without asking for the old one: for an administrator who helps. The old one is dead at
    /// once. Costs one hash.
    ///
    /// # Errors
    /// [`StaffError::Unknown`], [`StaffError::PinTaken`], [`StaffError::NotSet`] when the first PIN is missing, and when it
    /// can't be hashed or written.
    pub fn set_pin(&mut self, staff: StaffId, pin: &Pin) -> Result<(), StaffError> {
        let hash = self.hash_new(pin)?;
        self.act(|next| next.set_pin(staff, hash))
    }

    /// Changes a member's PIN by who knows the old one. An old one that is wrong, or another member's, is a wrong try. Costs
    /// two hashes.
    ///
    /// # Errors
    /// [`StaffError`] as for a try and for [`set_pin`](Self::set_pin).
    pub fn change(&mut self, staff: StaffId, old: &str, new: &Pin, passed: Millis) -> Result<Answer, StaffError> {
        let answer = self.attempt_of(Some(staff), old, passed)?;
        if matches!(answer, Answer::Right { .. }) {
            self.set_pin(staff, new)?;
        }
        Ok(answer)
    }

    /// Gives a member another role.
    ///
    /// # Errors
    /// [`StaffError::Unknown`], [`StaffError::LastAdministrator`] when no other administrator with a PIN would be left,
    /// [`StaffError::NotSet`] when the first PIN is missing, and when it can't be written.
    pub fn set_role(&mut self, staff: StaffId, role: Role) -> Result<(), StaffError> {
        self.act(|next| next.set_role(staff, role))
    }

    /// Takes a member out. Their PIN is dead at once.
    ///
    /// # Errors
    /// As for [`set_role`](Self::set_role).
    pub fn remove(&mut self, staff: StaffId) -> Result<(), StaffError> {
        self.act(|next| next.remove(staff))
    }

    /// Makes a new recovery code in place of the old one, for an administrator who lost the paper. Costs one hash.
    ///
    /// # Errors
    /// [`StaffError::NotSet`] when the first PIN is missing, and when it can't be hashed or written.
    pub fn new_recovery(&mut self) -> Result<RecoveryCode, StaffError> {
        let mut next = self.set_up()?.clone();
        let recovery = self.fresh_recovery(&mut next)?;
        self.keep(next)?;
        Ok(recovery)
    }

    /// Sets an administrator's PIN by the recovery code: of the one who is named, or of the first. The code burns as the PIN is
    /// written; until then it stays good. It is counted as a PIN is, and `passed` is as for [`attempt`](Self::attempt). Costs
    /// three hashes when it is right, else one.
    ///
    /// # Errors
    /// [`StaffError::NotAdministrator`] when the one who is named is none, [`StaffError::PinTaken`], and as for a try.
    pub fn recover(
        &mut self,
        typed: &str,
        whom: Option<StaffId>,
        new: &Pin,
        passed: Millis,
    ) -> Result<Recovered, StaffError> {
        let staff = self.set_up()?.administrator(whom)?;
        let Some(code) = RecoveryCode::read(typed) else {
            return Ok(Recovered::NotACode);
        };
        match self.turn(passed, |file| file.is_recovery(&code))? {
            Turn::Wrong { free, wait } => return Ok(Recovered::Wrong { free, wait }),
            Turn::Wait { left } => return Ok(Recovered::Wait { left }),
            Turn::Right(()) => {}
        }
        let hash = self.hash_new(new)?;
        let mut next = self.set_up()?.clone();
        next.set_pin(staff, hash)?;
        let recovery = self.fresh_recovery(&mut next)?;
        self.keep(next)?;
        Ok(Recovered::Right { staff, recovery })
    }

    fn is_recovery(&self, code: &RecoveryCode) -> Result<Option<()>, StaffError> {
        let kept = self.kept()?;
        let Some(recovery) = kept.recovery() else {
            return Ok(None);
        };
        let hash = self.hasher.hash(code.as_bytes(), &recovery.salt, kept.cost())?;
        Ok(recovery.hash.is(&hash).to_bool().then_some(()))
    }

    fn fresh_recovery(&self, next: &mut Kept) -> Result<RecoveryCode, StaffError> {
        let (code, salt) = (RecoveryCode::random()?, Salt::random()?);
        let hash = self.hasher.hash(code.as_bytes(), &salt, next.cost())?;
        next.set_recovery(Recovery { salt, hash });
        Ok(code)
    }

    fn hash_new(&self, pin: &Pin) -> Result<Hash, StaffError> {
        self.hash_pin(self.set_up()?, pin.as_bytes())
    }

    fn act(&mut self, what: impl FnOnce(&mut Kept) -> Result<(), StaffError>) -> Result<(), StaffError> {
        let mut next = self.set_up()?.clone();
        what(&mut next)?;
        self.keep(next)
    }

    /// The members, once the first PIN is set.
    fn set_up(&self) -> Result<&Kept, StaffError> {
        self.kept().ok().filter(|kept| kept.is_set()).ok_or(StaffError::NotSet)
    }
}
