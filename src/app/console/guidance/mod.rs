//! Individual guidance: what was done with whom, and what came of it.

mod form;
mod present;
mod update;

pub(super) use form::{chosen, one_length};
pub(super) use present::{edit, list, topic};
pub(super) use update::{submit, update};

use crate::base::{ContactId, PersonId};

/// On the pages of guidance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GuidanceMsg {
    /// It is about this person; none: somebody anonymous.
    About(Option<PersonId>),
    /// A record of guidance was a mistake.
    Remove(ContactId),
}

const WHO: &str = "guidance-who";
const DATE: &str = "guidance-date";
const TOPIC: &str = "guidance-topic";
const CHANNEL: &str = "guidance-channel";
const MINUTES: &str = "guidance-minutes";
const LENGTH: &str = "guidance-length";
const LANGUAGE: &str = "guidance-language";
const FIRST: &str = "guidance-first";
const OUTCOME: &str = "guidance-outcome";
const COUNTERS: &str = "guidance-counters";

/// The lengths that can be touched, in minutes.
const LENGTHS: [u16; 5] = [15, 30, 45, 60, 90];
