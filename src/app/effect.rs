//! What the model asks of the world. The runtime performs it.

use std::path::PathBuf;

use crate::base::{Millis, PersonId, Role, StaffId};
use crate::course::decide::Erasing;
use crate::i18n::{ClipId, Utterance};
use crate::journal::Event;

/// A wish to the world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Records facts, all or none.
    Record(Vec<Fact>),
    /// Says this; whatever is being said is cut off.
    Say(Utterance),
    /// Falls silent.
    Hush,
    /// Makes these ready to be said at once.
    Preload(Vec<ClipId>),
    /// Sends [`Msg::Woke`](crate::app::msg::Msg::Woke) after this long. A later wish replaces an earlier one.
    Wake(Millis),
    /// Nobody needs to be woken.
    Sleep,
    /// Forgets everything of the window's: its memory, undo buffers, clipboard, scroll positions.
    WipeWindow,
    /// Checks a PIN, off the window's thread. Never shown in `Debug`.
    CheckPin(Pin),
    /// Does something with the staff's PINs, off the window's thread.
    Staff(StaffOrder),
    /// Closes the program.
    Quit,
    /// Erases a person from everything that is kept, and records in the same step what stays.
    Erase(Erasing),
    /// Makes something to print.
    Paper(PaperOrder),
    /// Looks for lists of courses and people, or reads one. What came of it comes back as an `ImportWord`.
    Import(ImportOrder),
}

/// Something to do with lists from files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportOrder {
    /// Looks which files there are, on removable disks and where staff keep what was exported.
    Look,
    /// Reads a file, and plans what it would change.
    Read(PathBuf),
}

/// Something to print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaperOrder {
    /// Cards with the pictures by which these people sign in.
    SignInCard(Vec<PersonId>),
}

/// A fact to record, and whom it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The person, if it is about one.
    pub subject: Option<PersonId>,
    /// What happened.
    pub event: Event,
}

/// Something to do with the staff's PINs. What came of it comes back as a `PinAnswer`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StaffOrder {
    /// Sets a PIN.
    SetPin(Pin, PinOf),
    /// Gives a member another role.
    SetRole(StaffId, Role),
    /// Takes a member out.
    Remove(StaffId),
    /// Makes a new recovery code in place of the old one.
    NewRecovery,
}

/// Whose PIN is set, and by what right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PinOf {
    /// The first one of the kiosk: of an administrator with this fresh id.
    First(StaffId),
    /// A new member's.
    New(StaffId, Role),
    /// A member's who forgot theirs: an administrator gives it.
    Given(StaffId),
    /// One's own, by the old one.
    Own(StaffId, Pin),
    /// An administrator's, by the recovery code.
    Recovered(Secret),
}

/// A text that is shown or typed and never logged. Shows nothing in `Debug`.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Secret(String);

impl Secret {
    /// Takes a text.
    #[must_use]
    pub const fn new(text: String) -> Self {
        Self(text)
    }

    /// The text.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("‹secret›")
    }
}

/// The staff's PIN as typed. Shows nothing in `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(String);

impl Pin {
    /// From its digits.
    #[must_use]
    pub fn new(digits: &[u8]) -> Self {
        Self(digits.iter().map(|digit| char::from(b'0' + digit % 10)).collect())
    }

    /// The digits as text, for hashing.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Pin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("‹pin›")
    }
}
