//! Courses and meetings of a table while its rows are read, and what each becomes beside what is known.

use std::collections::BTreeSet;

use jiff::ToSpan;
use uuid::Uuid;

use super::people::List;
use super::plan::{Change, PlannedCourse, PlannedMeeting};
use super::problem::{Kind, Place, Problem, Severity};
use crate::base::calendar::{Date, Time};
use crate::base::{CourseId, LanguageTag, MeetingId, ShortText};
use crate::course::{Course, CourseFacts, CourseKind, Courses, Meeting, MeetingFacts, TEMPLATE_MINUTES, Topic};

/// A value and the row that told it first.
pub(super) type Told<T> = Option<(T, u32)>;

pub(super) struct DraftCourse<'c> {
    pub(super) known: Option<(CourseId, &'c Course)>,
    pub(super) name: ShortText,
    pub(super) kind: CourseKind,
    pub(super) place: Place,
    pub(super) location: Told<ShortText>,
    pub(super) planned: Told<u16>,
    pub(super) languages: Told<Vec<LanguageTag>>,
    pub(super) topics: BTreeSet<Topic>,
    pub(super) leaders: Vec<ShortText>,
    pub(super) meeting_leaders: BTreeSet<Vec<ShortText>>,
    pub(super) list: List,
}

pub(super) struct DraftMeeting {
    pub(super) course: usize,
    pub(super) date: Date,
    pub(super) start: Time,
    pub(super) end: Told<Time>,
    pub(super) topic: Told<ShortText>,
    pub(super) leader: Told<(ShortText, Vec<ShortText>)>,
    pub(super) place: Place,
    /// What the column is called in which an end would stand.
    pub(super) end_column: String,
}

/// Takes a value where there is none. Tells the row of the one that is there when it is another.
pub(super) fn hold<T: PartialEq>(held: &mut Told<T>, new: Option<T>, row: u32) -> Option<u32> {
    let new = new?;
    match held {
        None => {
            *held = Some((new, row));
            None
        }
        Some((held, first)) => (*held != new).then_some(*first),
    }
}

/// The meeting of a known course at that day and time: rather one that takes place.
pub(super) fn find<'c>(known: &'c Courses, course: &Course, draft: &DraftMeeting) -> Option<(MeetingId, &'c Meeting)> {
    let all = course
        .meetings
        .iter()
        .filter_map(|id| Some((*id, known.meetings.get(id)?)));
    let same = all.filter(|(_, meeting)| meeting.facts.date == draft.date && meeting.facts.start == draft.start);
    same.min_by_key(|(id, meeting)| (meeting.cancelled, *id))
}

impl DraftCourse<'_> {
    pub(super) fn planned(&self, fresh: &mut dyn FnMut() -> Uuid) -> PlannedCourse {
        let mut facts = match self.known {
            Some((_, course)) => course.facts.clone(),
            None => CourseFacts::usual(self.name.clone(), self.kind),
        };
        if let Some((location, _)) = &self.location {
            facts.place = Some(location.clone());
        }
        if let Some((planned, _)) = self.planned {
            facts.planned_people = planned;
        }
        if let Some((languages, _)) = &self.languages {
            facts.languages.clone_from(languages);
        }
        if !self.topics.is_empty() {
            facts.topics = self.topics.iter().copied().collect();
        }
        if !self.leaders.is_empty() {
            facts.facilitators.clone_from(&self.leaders);
        } else if facts.facilitators.is_empty()
            && let Some(only) = self.meeting_leaders.first().filter(|_| self.meeting_leaders.len() == 1)
        {
            // Who leads every meeting leads the course.
            facts.facilitators.clone_from(only);
        }
        let change = match self.known {
            None => Change::New,
            Some((_, course)) if course.facts == facts => Change::Same,
            Some(_) => Change::Changed,
        };
        PlannedCourse {
            id: self.known.map_or_else(|| CourseId(fresh()), |(id, _)| id),
            facts,
            change,
            place: self.place.clone(),
        }
    }
}

/// A meeting that is planned, or none, and what is to be told of it.
#[derive(Default)]
pub(super) struct Outcome {
    pub(super) meeting: Option<PlannedMeeting>,
    pub(super) problem: Option<Problem>,
}

impl DraftMeeting {
    pub(super) fn planned(
        self,
        course: &PlannedCourse,
        known: Option<(MeetingId, &Meeting)>,
        fresh: &mut dyn FnMut() -> Uuid,
    ) -> Outcome {
        let mut outcome = Outcome::default();
        let mut tell = |column: &str, kind: Kind, severity: Severity| {
            outcome.problem = Some(Problem {
                place: self.place.clone(),
                column: column.to_owned(),
                kind,
                severity,
                cell: None,
            });
        };
        let end = match (&self.end, known) {
            (Some((end, _)), _) => *end,
            (None, Some((_, meeting))) => meeting.facts.end,
            (None, None) => {
                let end = self.start.saturating_add(i64::from(TEMPLATE_MINUTES).minutes());
                let end = Time::new(end.hour(), end.minute(), 0, 0).unwrap_or(end);
                if end <= self.start {
                    tell(&self.end_column, Kind::EndBeforeStart, Severity::CellLeftOut);
                    return outcome;
                }
                let shown = format!("{:02}:{:02}", end.hour(), end.minute());
                tell(&self.end_column, Kind::EndAssumed { end: shown }, Severity::Told);
                end
            }
        };
        let facilitator = match self.leader {
            None => known.and_then(|(_, meeting)| meeting.facts.facilitator.clone()),
            Some(((_, names), _)) if names.iter().all(|name| course.facts.facilitators.contains(name)) => None,
            Some(((whole, _), _)) => Some(whole),
        };
        let topic = self.topic.map(|(topic, _)| topic);
        let facts = MeetingFacts {
            date: self.date,
            start: self.start,
            end,
            topic: topic.or_else(|| known.and_then(|(_, meeting)| meeting.facts.topic.clone())),
            facilitator,
            // Lists don't tell it; what staff have chosen stays.
            lessons: known
                .map(|(_, meeting)| meeting.facts.lessons.clone())
                .unwrap_or_default(),
        };
        let change = match known {
            None => Change::New,
            Some((_, meeting)) if meeting.cancelled => {
                tell("", Kind::MeetingCancelled, Severity::Told);
                Change::Same
            }
            Some((_, meeting)) if meeting.facts == facts => Change::Same,
            Some(_) => Change::Changed,
        };
        outcome.meeting = Some(PlannedMeeting {
            id: known.map_or_else(|| MeetingId(fresh()), |(id, _)| id),
            course: course.id,
            facts,
            change,
            place: self.place,
        });
        outcome
    }
}
