//! What the model asks of the world. The runtime performs it.

use std::path::PathBuf;

use crate::app::console::StudioOrder;
use crate::app::volume::Volume;
use crate::base::calendar::Date;
use crate::base::{CourseId, MeetingId, Millis, PersonId, Role, ScanCode, StaffId, Tempo};
use crate::course::decide::Erasing;
use crate::i18n::{ClipId, Lang, Utterance};
use crate::journal::Event;
use crate::report::Filter;

/// A wish to the world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Records facts, all or none.
    Record(Vec<Fact>),
    /// Says this; whatever is being said is cut off.
    Say(Utterance),
    /// Falls silent.
    Hush,
    /// Speaks so fast and so loud from now on.
    Hearing(Tempo, Volume),
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
    /// Looks where files and paper can go. Word comes back as `FilesWord::Outlets`.
    LookForOutlets,
    /// Makes a file or paper, off the window's thread. Word comes back as `FilesWord::Made`.
    Make(Box<Order>),
    /// Looks for lists of courses and people, or reads one. What came of it comes back as an `ImportWord`.
    Import(ImportOrder),
    /// Works out what was learned, off the window's thread: it is folded from the whole journal. It comes back as a
    /// `LearningWord`.
    Learning(LearningOrder),
    /// Does something with the microphone or with what people have recorded. It comes back as a `VoicesWord`.
    Studio(Box<StudioOrder>),
}

/// Something to do with lists from files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportOrder {
    /// Looks which files there are, in the place's folder and on removable disks.
    Look,
    /// Reads a file, and plans what it would change.
    Read(PathBuf),
}

/// What is wanted of what was learned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LearningOrder {
    /// How the people of a course are doing.
    Group(CourseId),
    /// How one person has come along.
    Person(PersonId),
    /// The evaluator's figures: of a course, or of everybody.
    Outcomes(Option<CourseId>),
}

/// Something to make, and where it goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// What.
    pub product: Product,
    /// Where to.
    pub outlet: Outlet,
    /// The language of staff.
    pub lang: Lang,
    /// Today.
    pub today: Date,
}

/// A file or paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Product {
    /// A table.
    Table {
        /// Which.
        table: TableKind,
        /// As what.
        format: FileFormat,
        /// Which rows.
        filter: Filter,
        /// With names in place of ids.
        names: bool,
    },
    /// Sign-in cards of people, with the codes that a scanner reads.
    Cards(Vec<(PersonId, ScanCode)>),
    /// The list for signatures of a meeting.
    SignatureList(MeetingId),
    /// Certificates of participation, one for everybody who was at a course.
    Certificates(CourseId),
    /// A card of what somebody can do alone, without anything that says whose it is.
    CanDo(PersonId),
    /// All that is recorded about somebody, as JSON.
    AllAbout(PersonId),
    /// The outcomes as a workbook: of a course, or of everybody.
    Outcomes(Option<CourseId>),
}

/// A table that can be exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableKind {
    /// A row a person and meeting.
    Attendance,
    /// A row a contact.
    Guidance,
}

/// What a table is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileFormat {
    /// CSV (RFC 4180).
    Csv,
    /// CSV that a Finnish Excel opens by a double click.
    CsvForExcel,
    /// A workbook with totals and a sheet a course.
    Xlsx,
    /// Pages.
    Pdf,
}

/// Where files and paper go.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Outlet {
    /// The folder of the place.
    #[default]
    Folder,
    /// A removable disk, by its folder.
    Disk(PathBuf),
    /// The printer of the place.
    Printer,
}

/// An outlet that is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownOutlet {
    /// Which.
    pub outlet: Outlet,
    /// Its name or path, as people know it.
    pub name: String,
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
