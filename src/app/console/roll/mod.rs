//! Today, and the roll of a meeting.

mod present;
mod update;

pub(super) use present::{join_whom, roll, today};
pub(super) use update::update;
