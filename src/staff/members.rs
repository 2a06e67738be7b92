//! Who belongs to the staff, as `staff.json` holds it, and the rules of it: no two have one PIN, an administrator stays.
//!
//! One salt serves all, so that a PIN is hashed once and then looked up among all. That a PIN alone says who it is has its
//! price: a new PIN that is refused tells its finder that somebody has it, though not who. Deliberately not here: the disk,
//! hashing.

use std::collections::BTreeSet;

use ctutils::{Choice, CtAssign};
use serde::{Deserialize, Serialize};

use super::error::StaffError;
use super::hash::{Cost, Hash, Salt};
use crate::base::{Role, StaffId};

/// The version of `staff.json` that this program writes.
const VERSION: u32 = 2;

/// A member of the staff.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub staff: StaffId,
    /// What they may do.
    pub role: Role,
    /// Whether they have a PIN. An administrator has none after [`reset_pins`](super::reset_pins), until one is given.
    pub has_pin: bool,
}

/// What `staff.json` holds.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Kept {
    version: u32,
    /// What each hash in the file cost.
    argon2id: Cost,
    /// The salt of every PIN.
    salt: Salt,
    members: Vec<Row>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    recovery: Option<Recovery>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    staff: StaffId,
    role: Role,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pin: Option<Hash>,
}

impl Row {
    const fn may_decide(&self) -> bool {
        matches!(self.role, Role::Administrator) && self.pin.is_some()
    }
}

/// A recovery code's hash, with a salt of its own.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Recovery {
    pub(super) salt: Salt,
    pub(super) hash: Hash,
}

impl Kept {
    /// Nobody yet.
    pub(super) const fn new(cost: Cost, salt: Salt) -> Self {
        Self {
            version: VERSION,
            argon2id: cost,
            salt,
            members: Vec::new(),
            recovery: None,
        }
    }

    /// What a file says; none when it is damaged.
    pub(super) fn from_json(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok().filter(Self::is_sound)
    }

    pub(super) fn to_json(&self) -> Result<Vec<u8>, StaffError> {
        serde_json::to_vec_pretty(self).map_err(|error| StaffError::Hash(error.to_string()))
    }

    /// Whether the program could have written it: an administrator, no id twice, no PIN twice.
    fn is_sound(&self) -> bool {
        let ids: BTreeSet<StaffId> = self.members.iter().map(|row| row.staff).collect();
        let mut pins = self
            .members
            .iter()
            .filter_map(|row| Some((row.staff, row.pin.as_ref()?)));
        self.version == VERSION
            && self.argon2id.is_sound()
            && ids.len() == self.members.len()
            && self.members.iter().any(|row| row.role == Role::Administrator)
            && pins.all(|(staff, pin)| !self.is_taken(pin, staff))
    }

    pub(super) const fn cost(&self) -> Cost {
        self.argon2id
    }

    pub(super) const fn salt(&self) -> &Salt {
        &self.salt
    }

    pub(super) const fn recovery(&self) -> Option<&Recovery> {
        self.recovery.as_ref()
    }

    /// Whether the first PIN is set: an administrator has one.
    pub(super) fn is_set(&self) -> bool {
        self.members.iter().any(Row::may_decide)
    }

    /// Whether anybody has a PIN.
    pub(super) fn opens(&self) -> bool {
        self.members.iter().any(|row| row.pin.is_some())
    }

    pub(super) fn members(&self) -> Vec<Member> {
        let member = |row: &Row| Member {
            staff: row.staff,
            role: row.role,
            has_pin: row.pin.is_some(),
        };
        self.members.iter().map(member).collect()
    }

    /// Whose PIN it is, among all of them. It takes as long whosever it is, and when it is nobody's.
    pub(super) fn whose(&self, pin: &Hash) -> Option<(StaffId, Role)> {
        let mut found = 0_u64;
        for (number, row) in (1_u64..).zip(&self.members) {
            if let Some(kept) = &row.pin {
                found.ct_assign(&number, kept.is(pin));
            }
        }
        let place = usize::try_from(found).ok()?.checked_sub(1)?;
        self.members.get(place).map(|row| (row.staff, row.role))
    }

    /// Whether somebody else has this PIN.
    pub(super) fn is_taken(&self, pin: &Hash, except: StaffId) -> bool {
        let others = self.members.iter().filter(|row| row.staff != except);
        let same = others.filter_map(|row| row.pin.as_ref()).map(|other| other.is(pin));
        same.fold(Choice::FALSE, Choice::or).to_bool()
    }

    /// The administrator who was named, or the first one.
    pub(super) fn administrator(&self, named: Option<StaffId>) -> Result<StaffId, StaffError> {
        let mut administrators = self.members.iter().filter(|row| row.role == Role::Administrator);
        let found = administrators.find(|row| named.is_none_or(|named| row.staff == named));
        found.map(|row| row.staff).ok_or(StaffError::NotAdministrator)
    }

    /// Takes somebody in who is not there yet.
    pub(super) fn add(&mut self, staff: StaffId, role: Role) -> Result<(), StaffError> {
        if self.members.iter().any(|row| row.staff == staff) {
            return Err(StaffError::AlreadyMember);
        }
        self.members.push(Row { staff, role, pin: None });
        Ok(())
    }

    /// Gives somebody a PIN that nobody else has.
    pub(super) fn set_pin(&mut self, staff: StaffId, pin: Hash) -> Result<(), StaffError> {
        let taken = self.is_taken(&pin, staff);
        let row = self.row(staff)?;
        if taken {
            return Err(StaffError::PinTaken);
        }
        row.pin = Some(pin);
        Ok(())
    }

    pub(super) fn set_role(&mut self, staff: StaffId, role: Role) -> Result<(), StaffError> {
        self.row(staff)?.role = role;
        self.somebody_decides()
    }

    pub(super) fn remove(&mut self, staff: StaffId) -> Result<(), StaffError> {
        self.row(staff)?;
        self.members.retain(|row| row.staff != staff);
        self.somebody_decides()
    }

    pub(super) fn set_recovery(&mut self, recovery: Recovery) {
        self.recovery = Some(recovery);
    }

    /// Forgets the recovery code and the PINs of the administrators, or of everybody. Tells how many PINs.
    pub(super) fn forget_pins(&mut self, everybody: bool) -> usize {
        self.recovery = None;
        let whose = self.members.iter_mut();
        whose
            .filter(|row| everybody || row.role == Role::Administrator)
            .filter_map(|row| row.pin.take())
            .count()
    }

    fn row(&mut self, staff: StaffId) -> Result<&mut Row, StaffError> {
        let mut rows = self.members.iter_mut();
        rows.find(|row| row.staff == staff).ok_or(StaffError::Unknown)
    }

    fn somebody_decides(&self) -> Result<(), StaffError> {
        if self.is_set() {
            Ok(())
        } else {
            Err(StaffError::LastAdministrator)
        }
    }
}
