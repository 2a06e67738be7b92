//! What is told of a table: where, what, and what comes of it. No wording: each kind has a text key and values.

use std::collections::BTreeMap;

use crate::base::short_text::MOST_LETTERS;

/// The arguments of a message, by name.
pub type Details = BTreeMap<&'static str, String>;

/// Where in the file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Place {
    /// The sheet's name, where there are several.
    pub sheet: Option<String>,
    /// The row's number in the file, from 1; none: the whole sheet or file.
    pub row: Option<u32>,
}

/// What comes of a problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing of the file can be taken.
    Refused,
    /// The sheet is left out; others are taken.
    SheetLeftOut,
    /// The row is left out.
    RowLeftOut,
    /// The column is left out.
    ColumnLeftOut,
    /// The cell is left out; the rest of the row is taken.
    CellLeftOut,
    /// It is taken; somebody should look whether it is right.
    Told,
}

impl Severity {
    /// All of them, the gravest first.
    pub const ALL: [Self; 6] = [
        Self::Refused,
        Self::SheetLeftOut,
        Self::RowLeftOut,
        Self::ColumnLeftOut,
        Self::CellLeftOut,
        Self::Told,
    ];

    /// The text key of the sentence that says what comes of it; none when nothing does.
    #[must_use]
    pub const fn key(self) -> Option<&'static str> {
        match self {
            Self::Refused => Some("staff-import-then-refused"),
            Self::SheetLeftOut => Some("staff-import-then-sheet"),
            Self::RowLeftOut => Some("staff-import-then-row"),
            Self::ColumnLeftOut => Some("staff-import-then-column"),
            Self::CellLeftOut => Some("staff-import-then-cell"),
            Self::Told => None,
        }
    }
}

/// Something to tell about a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub place: Place,
    /// The column as the file names it; empty: not about one column.
    pub column: String,
    /// What.
    pub kind: Kind,
    /// What comes of it.
    pub severity: Severity,
    /// What the cell says, shortened. It can be a person's name: show it only to whoever asks for it.
    pub cell: Option<String>,
}

/// What can be told about a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// There is nothing in the file.
    Empty,
    /// No column for a course or a person's name was found.
    ColumnsMissing {
        /// The names of the columns that were found, with commas; empty when there are none.
        found: String,
    },
    /// Nobody knows what the column is.
    UnknownColumn,
    /// There is an earlier column for the same.
    RepeatedColumn,
    /// The column holds identity codes, addresses, telephone numbers, e-mail or the like.
    PrivateColumn,
    /// The cell has an identity code, an account, a card, a telephone number or e-mail in it.
    PrivateCell,
    /// Rows stand above the names of the columns.
    AboveHead {
        /// How many.
        count: usize,
    },
    /// Other sheets were not looked at.
    OtherSheets {
        /// How many.
        count: usize,
    },
    /// The text is too long.
    TooLong,
    /// The text has control characters in it, or nothing but signs that can't be seen.
    ControlCharacters,
    /// The cell holds an error of a formula.
    CellError,
    /// The row names neither a course nor a person.
    Nothing,
    /// Something is told of a person, and there is no name.
    NameMissing,
    /// It is not said of which course.
    CourseMissing,
    /// The kind of course isn't known.
    KindUnknown,
    /// There are several courses of this name, of different kinds.
    KindUnclear,
    /// There are several courses of this name and kind; the one that goes on longest is taken.
    SeveralCourses,
    /// This is no day.
    DateUnreadable,
    /// This can be two days.
    DateAmbiguous,
    /// The month was taken to stand first.
    DateMonthFirst {
        /// The day, as `2026-11-24`.
        date: String,
    },
    /// The date can be two days and was taken as the others in the column are.
    DateAsOthers {
        /// The day, as `2026-11-24`.
        date: String,
    },
    /// This is no time of day.
    TimeUnreadable,
    /// There is a day and no time.
    TimeMissing,
    /// It is not said when the meeting ends.
    EndAssumed {
        /// The end that is taken, as `12:00`.
        end: String,
    },
    /// The meeting ends before it begins.
    EndBeforeStart,
    /// Guidance has no meetings.
    GuidanceMeeting,
    /// The meeting is there already and was cancelled. It stays so.
    MeetingCancelled,
    /// The language isn't known.
    LanguageUnknown,
    /// The topic isn't one of those that a course can have.
    TopicUnknown,
    /// This is no number of people.
    NumberUnreadable,
    /// What the person is in the figures can't be told.
    StandingUnknown,
    /// The same name stands in an earlier row of the same course.
    PossibleDuplicate {
        /// Which row.
        first: u32,
    },
    /// An earlier row says something else. The earlier one holds.
    Differs {
        /// Which row.
        first: u32,
    },
}

impl Kind {
    /// The text key of the sentence that tells it.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Empty => "staff-import-empty",
            Self::ColumnsMissing { .. } => "staff-import-columns-missing",
            Self::UnknownColumn => "staff-import-unknown-column",
            Self::RepeatedColumn => "staff-import-repeated-column",
            Self::PrivateColumn => "staff-import-private-column",
            Self::PrivateCell => "staff-import-private-cell",
            Self::AboveHead { .. } => "staff-import-above-head",
            Self::OtherSheets { .. } => "staff-import-other-sheets",
            Self::TooLong => "staff-import-too-long",
            Self::ControlCharacters => "staff-import-control",
            Self::CellError => "staff-import-cell-error",
            Self::Nothing => "staff-import-nothing",
            Self::NameMissing => "staff-import-name-missing",
            Self::CourseMissing => "staff-import-course-missing",
            Self::KindUnknown => "staff-import-kind-unknown",
            Self::KindUnclear => "staff-import-kind-unclear",
            Self::SeveralCourses => "staff-import-several-courses",
            Self::DateUnreadable => "staff-import-date-unreadable",
            Self::DateAmbiguous => "staff-import-date-ambiguous",
            Self::DateMonthFirst { .. } => "staff-import-date-month-first",
            Self::DateAsOthers { .. } => "staff-import-date-as-others",
            Self::TimeUnreadable => "staff-import-time-unreadable",
            Self::TimeMissing => "staff-import-time-missing",
            Self::EndAssumed { .. } => "staff-import-end-assumed",
            Self::EndBeforeStart => "staff-import-end-before-start",
            Self::GuidanceMeeting => "staff-import-guidance-meeting",
            Self::MeetingCancelled => "staff-import-meeting-cancelled",
            Self::LanguageUnknown => "staff-import-language-unknown",
            Self::TopicUnknown => "staff-import-topic-unknown",
            Self::NumberUnreadable => "staff-import-number-unreadable",
            Self::StandingUnknown => "staff-import-standing-unknown",
            Self::PossibleDuplicate { .. } => "staff-import-duplicate",
            Self::Differs { .. } => "staff-import-differs",
        }
    }

    /// The arguments of that sentence: `found`, `count`, `date`, `end`, `first` (a row), `most` (letters).
    #[must_use]
    pub fn details(&self) -> Details {
        let (name, value) = match self {
            Self::ColumnsMissing { found } => ("found", found.clone()),
            Self::AboveHead { count } | Self::OtherSheets { count } => ("count", count.to_string()),
            Self::TooLong => ("most", MOST_LETTERS.to_string()),
            Self::DateMonthFirst { date } | Self::DateAsOthers { date } => ("date", date.clone()),
            Self::EndAssumed { end } => ("end", end.clone()),
            Self::PossibleDuplicate { first } | Self::Differs { first } => ("first", first.to_string()),
            _ => return Details::new(),
        };
        Details::from([(name, value)])
    }

    /// One of each, for whoever words them.
    #[must_use]
    pub fn samples() -> Vec<Self> {
        let text = String::new;
        vec![
            Self::Empty,
            Self::ColumnsMissing { found: text() },
            Self::UnknownColumn,
            Self::RepeatedColumn,
            Self::PrivateColumn,
            Self::PrivateCell,
            Self::AboveHead { count: 1 },
            Self::OtherSheets { count: 1 },
            Self::TooLong,
            Self::ControlCharacters,
            Self::CellError,
            Self::Nothing,
            Self::NameMissing,
            Self::CourseMissing,
            Self::KindUnknown,
            Self::KindUnclear,
            Self::SeveralCourses,
            Self::DateUnreadable,
            Self::DateAmbiguous,
            Self::DateMonthFirst { date: text() },
            Self::DateAsOthers { date: text() },
            Self::TimeUnreadable,
            Self::TimeMissing,
            Self::EndAssumed { end: text() },
            Self::EndBeforeStart,
            Self::GuidanceMeeting,
            Self::MeetingCancelled,
            Self::LanguageUnknown,
            Self::TopicUnknown,
            Self::NumberUnreadable,
            Self::StandingUnknown,
            Self::PossibleDuplicate { first: 1 },
            Self::Differs { first: 1 },
        ]
    }
}
