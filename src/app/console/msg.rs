//! What staff do in the console.

use uuid::Uuid;

use crate::app::console::board::BoardMsg;
use crate::app::console::courses::CourseMsg;
use crate::app::console::files::FilesMsg;
use crate::app::console::guidance::GuidanceMsg;
use crate::app::console::import::ImportMsg;
use crate::app::console::kiosk::KioskMsg;
use crate::app::console::model::Page;
use crate::app::console::people::PeopleMsg;
use crate::app::console::voices::VoicesMsg;
use crate::base::{CourseId, MeetingId, PersonId};
use crate::course::Status;
use crate::i18n::Lang;

/// A message to the console.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConsoleMsg {
    /// Opens a page. With something typed and not saved on this one, asks first.
    Go(Page),
    /// Closes the console; what was typed and not saved is kept until the same person opens it again.
    Lock,
    /// Changes the language.
    Speak(Lang),
    /// Takes the last change back.
    Undo,
    /// The text of a field changed.
    Typed(FieldId, StaffText),
    /// Chooses, or lets go of, an option of a form.
    Pick {
        /// Which choice.
        field: FieldId,
        /// Which option.
        code: String,
        /// Whether several can be chosen.
        many: bool,
    },
    /// The page's form is done.
    Submit,
    /// Throws away what was typed and not saved, and goes where staff was going.
    Discard,
    /// Stays on the page with what was typed.
    KeepEditing,
    /// Moves the selected row up (−1) or down (1).
    Move(i8),
    /// On the roll.
    Roll(RollMsg),
    /// With courses.
    Course(CourseMsg),
    /// With lists from files.
    Import(ImportMsg),
    /// With people.
    People(PeopleMsg),
    /// On the pages of guidance.
    Guidance(GuidanceMsg),
    /// On the board.
    Board(BoardMsg),
    /// About files and paper.
    Files(FilesMsg),
    /// On the page of voices.
    Voices(VoicesMsg),
    /// On the pages of the kiosk.
    Kiosk(KioskMsg),
}

/// On the roll.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RollMsg {
    /// Marks somebody; the mark that holds, touched again, is cleared.
    Mark(MeetingId, PersonId, Status),
    /// Marks the selected row.
    MarkSelected(MeetingId, Status),
    /// Everybody unmarked is present.
    RestPresent(MeetingId),
    /// One more without an account.
    WalkIn(MeetingId),
    /// What was typed as somebody's minutes holds.
    Minutes(MeetingId, PersonId),
    /// Opens the list of people to whom a walk-in may be joined.
    JoinWhom(MeetingId, PersonId),
    /// Joins.
    Join(PersonId, PersonId),
    /// Takes a joining back.
    Part(PersonId),
    /// The list for signatures is made.
    SignatureList(MeetingId),
    /// The meeting begins now, outside the plan.
    StartNow(CourseId),
}

/// A field of the console: its name, and what it is about when there are several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldId {
    /// Its name.
    pub name: &'static str,
    /// The person, meeting or course that it is about.
    pub of: Option<Uuid>,
}

impl FieldId {
    /// A field that its page has once.
    #[must_use]
    pub const fn of_page(name: &'static str) -> Self {
        Self { name, of: None }
    }

    /// One of several.
    #[must_use]
    pub const fn about(name: &'static str, of: Uuid) -> Self {
        Self { name, of: Some(of) }
    }
}

/// What staff typed. It may be a name, so `Debug` does not show it.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct StaffText(pub String);

impl std::fmt::Debug for StaffText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("‹text›")
    }
}
