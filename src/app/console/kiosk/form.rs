//! The form of a member of staff: a name and a role.

use std::collections::BTreeSet;

use super::{NAME, ROLE};
use crate::app::console::model::Form;
use crate::app::console::reading::{Errors, Reading, only};
use crate::app::model::Model;
use crate::base::{Role, ShortText, StaffId};
use crate::course::StaffMember;

/// Each role with its code.
pub(super) const ROLES: [(&str, Role); 2] = [("instructor", Role::Instructor), ("administrator", Role::Administrator)];

/// What is known of a member.
pub(super) fn known(model: &Model, member: Option<StaffId>) -> Option<&StaffMember> {
    model.record.courses.staff.get(&member?)
}

/// What is chosen before anybody has touched a choice.
pub(in crate::app::console) fn chosen(model: &Model, member: Option<StaffId>, name: &str) -> BTreeSet<String> {
    if name != ROLE {
        return BTreeSet::new();
    }
    let role = known(model, member).map_or(Role::Instructor, |known| known.role);
    let code = ROLES.iter().find(|(_, one)| *one == role);
    code.map(|(code, _)| only(*code)).unwrap_or_default()
}

/// Reads a member.
pub(super) fn read(form: &Form, model: &Model, member: Option<StaffId>) -> Result<(ShortText, Role), Errors> {
    let mut reading = Reading::new(form);
    let name = reading.needed(NAME, known(model, member).map(|known| &known.name));
    let role = reading.one(ROLE, &chosen(model, member, ROLE), |code| {
        ROLES.iter().find(|(one, _)| *one == code).map(|(_, role)| *role)
    });
    reading.errors()?;
    // Without a name or a role there are errors.
    name.zip(role).ok_or_else(Errors::new)
}
