//! Where staff are in the console, and what they have typed.

use std::collections::{BTreeMap, BTreeSet};

use crate::app::console::import::Import;
use crate::app::console::learning::Learning;
use crate::app::console::msg::{ConsoleMsg, FieldId};
use crate::app::console::voices::Studio;
use crate::base::{ContactId, CourseId, MeetingId, Millis, PersonId, Role, StaffId};
use crate::journal::Event;

/// The open console.
#[derive(Clone)]
pub struct Console {
    /// Who has opened it.
    pub who: StaffId,
    /// What they may do.
    pub role: Role,
    /// The page.
    pub page: Page,
    /// What is typed and chosen on it.
    pub form: Form,
    /// The row that keys act on.
    pub selected: usize,
    /// What can be taken back, the last one last.
    pub undo: Vec<Vec<Event>>,
    /// What needs saying about the last thing done.
    pub note: Option<ConsoleNote>,
    /// A fact that is recorded when the PINs' keeper has done its part.
    pub waits: Option<Event>,
    /// Where staff wanted to go when something typed was not saved.
    pub leaving: Option<Box<ConsoleMsg>>,
    /// When staff last did something.
    pub seen: Millis,
    /// What is known on the page of lists from files; none on any other.
    pub import: Option<Import>,
    /// What is known on a page of what was learned; none on any other.
    pub learning: Option<Learning>,
    /// What is known on the page of voices; none before it was opened.
    pub studio: Option<Studio>,
}

/// How many changes can be taken back.
pub const MOST_UNDO: usize = 50;

/// A page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Page {
    /// What is on today.
    #[default]
    Today,
    /// The roll of a meeting.
    Roll(MeetingId),
    /// To whom a walk-in of a meeting is joined.
    JoinWhom(MeetingId, PersonId),
    /// All courses.
    Courses,
    /// A course.
    Course(CourseId),
    /// The form of a new course.
    NewCourse,
    /// The form of a course.
    EditCourse(CourseId),
    /// The form of one more meeting of a course.
    NewMeeting(CourseId),
    /// The form of a meeting.
    Meeting(MeetingId),
    /// Who is on a course's list.
    Roster(CourseId),
    /// How the people of a course are doing.
    Progress(CourseId),
    /// Lists from files.
    Import,
    /// All people.
    People,
    /// A person.
    Person(PersonId),
    /// How a person has come along over visits.
    PersonProgress(PersonId),
    /// The form of somebody new.
    NewPerson,
    /// The form of a person.
    EditPerson(PersonId),
    /// The form of what a funder asks of a person.
    FunderFacts(PersonId),
    /// Everything that is known of a person.
    PersonData(PersonId),
    /// Whether a person is to be erased.
    EraseAsk(PersonId),
    /// The people whose data need not be kept any longer.
    Due,
    /// Individual guidance.
    Guidance,
    /// The form of a contact; none: a new one.
    ContactEdit(Option<ContactId>),
    /// Who is practising.
    Board,
    /// Totals, files, paper.
    Files,
    /// Whether people learned: of a course, or of everybody.
    Outcomes(Option<CourseId>),
    /// What people have spoken, and what nobody has yet.
    Voices,
    /// Staff, PINs, the way out.
    Kiosk,
    /// A member of staff; none: a new one.
    StaffEdit(Option<StaffId>),
}

/// What is typed and chosen on a page and not saved.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Form {
    /// Texts of fields that were changed.
    pub texts: BTreeMap<FieldId, String>,
    /// Options of choices that were changed.
    pub picks: BTreeMap<FieldId, BTreeSet<String>>,
    /// What is wrong with fields, as the last try to save found: text keys.
    pub errors: BTreeMap<FieldId, &'static str>,
    /// Whether something would be lost.
    pub changed: bool,
}

/// What needs saying.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsoleNote {
    /// The key of the sentence.
    pub key: &'static str,
    /// Its values.
    pub values: Vec<(&'static str, String)>,
    /// Whether something went wrong.
    pub wrong: bool,
}

impl ConsoleNote {
    /// Something was done.
    #[must_use]
    pub const fn done(key: &'static str) -> Self {
        Self {
            key,
            values: Vec::new(),
            wrong: false,
        }
    }

    /// Something could not be done.
    #[must_use]
    pub const fn wrong(key: &'static str) -> Self {
        Self {
            key,
            values: Vec::new(),
            wrong: true,
        }
    }
}

impl Console {
    /// Just opened.
    #[must_use]
    pub fn open(who: StaffId, role: Role, seen: Millis) -> Self {
        Self {
            who,
            role,
            page: Page::Today,
            form: Form::default(),
            selected: 0,
            undo: Vec::new(),
            note: None,
            waits: None,
            leaving: None,
            seen,
            import: None,
            learning: None,
            studio: None,
        }
    }

    /// What is saved meanwhile, or came to nothing, is not asked about any more.
    pub(super) fn forget_settled_question(&mut self) {
        if !self.form.changed {
            self.leaving = None;
        }
    }
}

/// The sections of the console.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SectionId {
    /// Today and the roll.
    Today,
    /// Courses and meetings.
    Courses,
    /// People.
    People,
    /// Individual guidance.
    Guidance,
    /// Who is practising.
    Board,
    /// Totals, files, paper.
    Files,
    /// What people have spoken.
    Voices,
    /// The kiosk itself.
    Kiosk,
}

impl Page {
    /// The section it belongs to.
    #[must_use]
    pub const fn section(self) -> SectionId {
        match self {
            Self::Today | Self::Roll(_) | Self::JoinWhom(..) => SectionId::Today,
            Self::Courses
            | Self::Course(_)
            | Self::NewCourse
            | Self::EditCourse(_)
            | Self::NewMeeting(_)
            | Self::Meeting(_)
            | Self::Roster(_)
            | Self::Progress(_)
            | Self::Import => SectionId::Courses,
            Self::People
            | Self::Person(_)
            | Self::PersonProgress(_)
            | Self::NewPerson
            | Self::EditPerson(_)
            | Self::FunderFacts(_)
            | Self::PersonData(_)
            | Self::EraseAsk(_)
            | Self::Due => SectionId::People,
            Self::Guidance | Self::ContactEdit(_) => SectionId::Guidance,
            Self::Board => SectionId::Board,
            Self::Files | Self::Outcomes(_) => SectionId::Files,
            Self::Voices => SectionId::Voices,
            Self::Kiosk | Self::StaffEdit(_) => SectionId::Kiosk,
        }
    }

    /// Whom it is about, when it is about one person.
    #[must_use]
    pub const fn person(self) -> Option<PersonId> {
        match self {
            Self::JoinWhom(_, person)
            | Self::Person(person)
            | Self::PersonProgress(person)
            | Self::EditPerson(person)
            | Self::FunderFacts(person)
            | Self::PersonData(person)
            | Self::EraseAsk(person) => Some(person),
            _ => None,
        }
    }

    /// Whether what is typed on it waits for "save".
    #[must_use]
    pub const fn has_form(self) -> bool {
        match self {
            Self::Today
            | Self::Roll(_)
            | Self::JoinWhom(..)
            | Self::Courses
            | Self::Course(_)
            | Self::Progress(_)
            | Self::Import
            | Self::People
            | Self::Person(_)
            | Self::PersonProgress(_)
            | Self::PersonData(_)
            | Self::EraseAsk(_)
            | Self::Due
            | Self::Guidance
            | Self::Board
            | Self::Files
            | Self::Outcomes(_)
            | Self::Voices
            | Self::Kiosk => false,
            Self::NewCourse
            | Self::EditCourse(_)
            | Self::NewMeeting(_)
            | Self::Meeting(_)
            | Self::Roster(_)
            | Self::NewPerson
            | Self::EditPerson(_)
            | Self::FunderFacts(_)
            | Self::ContactEdit(_)
            | Self::StaffEdit(_) => true,
        }
    }
}
