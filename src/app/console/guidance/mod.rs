//! Individual guidance: what was done with whom, and what came of it.

mod present;
mod update;

pub(super) use present::{edit, list};
pub(super) use update::{opened, save, update};

use crate::app::console::msg::FieldId;
use crate::base::{ContactId, PersonId};

/// On the pages of guidance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GuidanceMsg {
    /// It is about this person; none: somebody anonymous.
    About(Option<PersonId>),
    /// A record of guidance was a mistake.
    Remove(ContactId),
}

const WHO: FieldId = FieldId::of_page("guidance-who");
const SEARCH: FieldId = FieldId::of_page("guidance-search");
const DATE: FieldId = FieldId::of_page("guidance-date");
const TOPIC: FieldId = FieldId::of_page("guidance-topic");
const CHANNEL: FieldId = FieldId::of_page("guidance-channel");
const MINUTES: FieldId = FieldId::of_page("guidance-minutes");
const LENGTH: FieldId = FieldId::of_page("guidance-length");
const LANGUAGE: FieldId = FieldId::of_page("guidance-language");
const FIRST: FieldId = FieldId::of_page("guidance-first");
const OUTCOME: FieldId = FieldId::of_page("guidance-outcome");
const COUNTERS: FieldId = FieldId::of_page("guidance-counters");
