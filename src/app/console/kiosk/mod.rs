//! The kiosk itself: who is staff, PINs, and the way out of the program.

mod form;
mod present;
mod update;

pub(super) use form::chosen;
pub(super) use present::{code, kiosk, recovering, staff_edit};
pub(super) use update::{confirmed, recovery_typed, submit, update, use_code};

use crate::app::console::msg::FieldId;
use crate::base::StaffId;

/// On the pages of the kiosk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KioskMsg {
    /// One's own PIN is changed.
    ChangePin,
    /// A member who forgot theirs gets a new PIN.
    GivePin(StaffId),
    /// A member is taken out.
    Remove(StaffId),
    /// A new recovery code in place of the old one.
    NewCode,
    /// Closes the program.
    Close,
}

const NAME: &str = "staff-name";
const ROLE: &str = "staff-role";
/// The recovery code as it is typed.
pub(super) const CODE: FieldId = FieldId::of_page("recovery-code");
