//! What is staff's in the model: the number pad, the console, and what they should know.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::app::console::{Console, ConsoleMsg};
use crate::app::effect::{KnownOutlet, Outlet, Secret};
use crate::app::sights::Sights;
use crate::base::{Role, ShortText, StaffId};
use crate::i18n::Lang;

/// What is staff's: the number pad, the console, and what they should know.
#[derive(Clone)]
pub struct Staff {
    /// Whether a PIN has been set.
    pub pin_is_set: bool,
    /// The number pad, when it shows.
    pub pad: Option<Pad>,
    /// The console, while it is open. The learner's screen waits under it.
    pub console: Option<Console>,
    /// Consoles that closed with something typed in them: who opened one finds it as it was.
    pub kept: BTreeMap<StaffId, Console>,
    /// The language of the console.
    pub lang: Lang,
    /// Where files and paper can go.
    pub outlets: Vec<KnownOutlet>,
    /// Where they go now.
    pub outlet: Outlet,
    /// Whether a file or paper is being made.
    pub making: bool,
    /// Where learners meet the messages of a language; none while it is being found out. Nobody has asked about the other languages.
    pub sights: BTreeMap<Lang, Option<Arc<Sights>>>,
    /// The recovery code as it is typed by who forgot the PIN.
    pub recovering: Option<Recovering>,
    /// A new recovery code, until it is written down.
    pub new_code: Option<Secret>,
    /// What staff should know though the kiosk works. Shown beside the number pad.
    pub notices: Vec<StaffNotice>,
    /// Why the kiosk could not start, when it could not.
    pub stopped: Option<Stopped>,
}

/// The recovery code as it is typed.
#[derive(Clone, Default)]
pub struct Recovering {
    /// What is typed.
    pub code: Secret,
    /// What was wrong with it: a text key.
    pub error: Option<&'static str>,
}

/// Why the kiosk could not start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stopped {
    /// The sentence to staff.
    pub why: StaffNotice,
    /// The technical words, for who is asked for help.
    pub detail: String,
}

/// A sentence to staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffNotice {
    /// Its key.
    pub key: &'static str,
    /// Its values.
    pub values: Vec<(&'static str, String)>,
}

/// The number pad.
#[derive(Clone)]
pub struct Pad {
    /// What it asks for.
    pub wish: PadWish,
    /// What is typed.
    pub digits: Vec<u8>,
    /// What is said under the question.
    pub note: PadNote,
    /// Whether the answer is awaited.
    pub busy: bool,
}

/// What the number pad asks for.
#[derive(Clone, PartialEq, Eq)]
pub enum PadWish {
    /// A new PIN.
    Choose(NewPin),
    /// The new PIN once more.
    Repeat(NewPin, Vec<u8>),
    /// The PIN, to open the console.
    Open,
    /// The PIN once more, for something that can't be taken back.
    Confirm(Box<ConsoleMsg>),
    /// One's old PIN, before a new one is chosen.
    Old,
    /// The PIN, to close the program.
    Close,
    /// The PIN once more, to close the program though something is not saved.
    CloseUnsaved,
}

/// Whose new PIN it is.
#[derive(Clone, PartialEq, Eq)]
pub enum NewPin {
    /// The first one of the kiosk.
    First,
    /// A new member's.
    Member {
        /// Their id.
        staff: StaffId,
        /// Their name.
        name: ShortText,
        /// What they may do.
        role: Role,
    },
    /// A member's who forgot theirs.
    Given(StaffId),
    /// One's own; these are the digits of the old one.
    Own(Vec<u8>),
    /// An administrator's, by the recovery code.
    Recovered(Secret),
}

impl PadWish {
    /// Whether somebody wants out.
    #[must_use]
    pub const fn closes(&self) -> bool {
        matches!(self, Self::Close | Self::CloseUnsaved)
    }

    /// Whether the kiosk can't be used before it is answered: the first PIN.
    #[must_use]
    pub const fn must_be_answered(&self) -> bool {
        matches!(self, Self::Choose(NewPin::First) | Self::Repeat(NewPin::First, _))
    }
}

/// What the number pad says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PadNote {
    /// What the PIN is for.
    Purpose,
    /// The two were different.
    Differs,
    /// Too short, or easy to guess.
    TooEasy,
    /// Somebody else has it.
    Taken,
    /// Wrong; so many tries are left.
    Wrong(u32),
    /// So many seconds must pass first.
    Wait(u64),
    /// It could not be written down.
    NotSaved,
    /// It was right, but there are events that are not saved yet.
    Unsaved,
}
