//! What is known of a course and of a meeting.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::contact::Topic;
use crate::base::calendar::{Date, Time, minutes_between};
use crate::base::{LanguageTag, LessonId, ShortText};

/// What kind of course it is. The names are those of the exports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CourseKind {
    /// A course in using the internet: the same people several times.
    InternetCourse,
    /// An open group: who comes, comes.
    Group,
    /// An event: an evening, a visit.
    Event,
    /// A training, of staff, volunteers or others.
    Training,
    /// Hours for individual guidance. What is recorded there are contacts, not rolls.
    Guidance,
}

impl CourseKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::InternetCourse,
        Self::Group,
        Self::Event,
        Self::Training,
        Self::Guidance,
    ];

    /// Its name in tables, e.g. `internet_course`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::InternetCourse => "internet_course",
            Self::Group => "group",
            Self::Event => "event",
            Self::Training => "training",
            Self::Guidance => "guidance",
        }
    }
}

/// A course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CourseFacts {
    /// Its name.
    pub name: ShortText,
    /// Where it is.
    pub place: Option<ShortText>,
    /// Its kind.
    pub kind: CourseKind,
    /// The languages in which it is held.
    pub languages: Vec<LanguageTag>,
    /// What it is about.
    pub topics: Vec<Topic>,
    /// Who leads it, by name.
    pub facilitators: Vec<ShortText>,
    /// How many volunteers help. They are counted apart from staff and participants.
    pub volunteers: u16,
    /// How many people can take part.
    pub planned_people: u16,
    /// Only for trying out: left out of every figure.
    pub test: bool,
    /// How many months after its last meeting its people's data is kept.
    pub keep_months: u16,
}

/// The usual size of a course: four meetings of two hours, at most eight people.
pub const TEMPLATE_MEETINGS: u8 = 4;
/// How long a meeting usually is, in minutes.
pub const TEMPLATE_MINUTES: u16 = 120;
/// How many people can usually take part.
pub const TEMPLATE_PEOPLE: u16 = 8;
/// How long people's data is usually kept after the last meeting, in months.
pub const TEMPLATE_KEEP_MONTHS: u16 = 12;

impl CourseFacts {
    /// A course of a kind with everything else as usual.
    #[must_use]
    pub const fn usual(name: ShortText, kind: CourseKind) -> Self {
        Self {
            name,
            place: None,
            kind,
            languages: Vec::new(),
            topics: Vec::new(),
            facilitators: Vec::new(),
            volunteers: 0,
            planned_people: TEMPLATE_PEOPLE,
            test: false,
            keep_months: TEMPLATE_KEEP_MONTHS,
        }
    }
}

/// A meeting. It ends on the day it begins.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct MeetingFacts {
    /// Its day.
    pub date: Date,
    /// When it begins.
    pub start: Time,
    /// When it ends.
    pub end: Time,
    /// What it is about.
    pub topic: Option<ShortText>,
    /// Who leads it, when it is not who leads the course: a substitute.
    pub facilitator: Option<ShortText>,
    /// What the group practises at it.
    #[serde(default)]
    pub lessons: BTreeSet<LessonId>,
}

impl MeetingFacts {
    /// Its length in minutes.
    #[must_use]
    pub fn minutes(&self) -> u16 {
        minutes_between(self.start, self.end)
    }
}
