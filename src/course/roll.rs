//! The roll: who was at a meeting. The screen and every table ask here, so they agree.

use std::collections::{BTreeMap, BTreeSet};

use super::by::By;
use super::fold::{Courses, Marking, Meeting};
use super::mark::Mark;
use crate::base::{CourseId, MeetingId, PersonId, ShortText, Timestamp};

/// One person's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RollRow {
    /// Who: joined ones under the person they were joined to.
    pub person: PersonId,
    /// The mark that holds; none is "unmarked".
    pub mark: Option<Mark>,
    /// How many minutes they were there; none while unmarked.
    pub minutes: Option<u16>,
    /// The last change; none when nobody has touched the row.
    pub changed: Option<Change>,
    /// How often the row was changed after it was first marked.
    pub corrections: usize,
    /// Whether they are on the course's list.
    pub enrolled: bool,
}

/// Who changed a row, when and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Who.
    pub by: By,
    /// When.
    pub at: Timestamp,
    /// Why, when that was said.
    pub why: Option<ShortText>,
}

impl Courses {
    /// A course's meetings that take place, in order; the first is number 1. Two on one day are ordered by their times.
    #[must_use]
    pub fn meetings_of(&self, course: CourseId) -> Vec<(MeetingId, &Meeting)> {
        let Some(course) = self.courses.get(&course) else {
            return Vec::new();
        };
        let all = course
            .meetings
            .iter()
            .filter_map(|id| Some((*id, self.meetings.get(id)?)));
        let mut meetings: Vec<_> = all.filter(|(_, meeting)| !meeting.cancelled).collect();
        meetings.sort_by(|(a_id, a), (b_id, b)| {
            let key = |meeting: &Meeting| (meeting.facts.date, meeting.facts.start, meeting.facts.end);
            (key(a), a_id).cmp(&(key(b), b_id))
        });
        meetings
    }

    /// A meeting's number in its course, from 1; none when it doesn't take place.
    #[must_use]
    pub fn meeting_number(&self, meeting: MeetingId) -> Option<usize> {
        let course = self.meetings.get(&meeting)?.course;
        let at = self.meetings_of(course).iter().position(|(id, _)| *id == meeting)?;
        Some(at.saturating_add(1))
    }

    /// The roll of a meeting: who is on the course's list or has a mark, each person once, by name and then by id.
    #[must_use]
    pub fn roll(&self, meeting: MeetingId) -> Vec<RollRow> {
        let Some(meeting) = self.meetings.get(&meeting) else {
            return Vec::new();
        };
        let enrolled: BTreeSet<PersonId> = self
            .courses
            .get(&meeting.course)
            .map(|course| course.enrolled.iter().map(|person| self.resolve(*person)).collect())
            .unwrap_or_default();
        // Of a person with several rows, the one that holds.
        let mut holds: BTreeMap<PersonId, (PersonId, &Marking, usize)> = BTreeMap::new();
        for (id, marks) in &meeting.marks {
            let person = self.resolve(*id);
            let own = (*id, &marks.last, marks.earlier.len());
            holds
                .entry(person)
                .and_modify(|held| {
                    if self.outweighs(person, (own.0, own.1), (held.0, held.1)) {
                        *held = own;
                    }
                })
                .or_insert(own);
        }
        let marked: BTreeSet<PersonId> = holds
            .iter()
            // A walk-in that was cleared again is no row.
            .filter(|(person, (_, marking, _))| marking.mark.is_some() || enrolled.contains(person))
            .map(|(person, _)| *person)
            .collect();
        let mut rows: Vec<RollRow> = enrolled
            .union(&marked)
            .map(|person| {
                let held = holds.get(person);
                let mark = held.and_then(|(_, marking, _)| marking.mark);
                RollRow {
                    person: *person,
                    mark,
                    minutes: mark.map(|mark| mark.minutes_of(&meeting.facts)),
                    changed: held.map(|(_, marking, _)| Change {
                        by: marking.by,
                        at: marking.at,
                        why: marking.why.clone(),
                    }),
                    corrections: held.map_or(0, |(_, _, earlier)| *earlier),
                    enrolled: enrolled.contains(person),
                }
            })
            .collect();
        rows.sort_by_cached_key(|row| (self.sort_name(row.person), row.person));
        rows
    }

    /// Which of two rows of one person holds: what was marked for the person after the two were found to be one; else being
    /// there before not being there; else the later one.
    fn outweighs(&self, person: PersonId, new: (PersonId, &Marking), held: (PersonId, &Marking)) -> bool {
        let settled = |(id, marking): (PersonId, &Marking), other: PersonId| {
            id == person && self.joined(other).is_some_and(|(_, at)| marking.at > at)
        };
        let weight = |one: (PersonId, &Marking), other: PersonId| {
            let attended = one.1.mark.is_some_and(|mark| mark.status.attended());
            (settled(one, other), attended, one.1.mark.is_some(), one.1.at)
        };
        weight(new, held.0) > weight(held, new.0)
    }

    /// What a person is sorted by: the named ones first, by name.
    #[must_use]
    pub fn sort_name(&self, person: PersonId) -> (bool, String) {
        match self.person(person).and_then(|person| person.name()) {
            Some(name) => (false, name.as_str().to_lowercase()),
            None => (true, String::new()),
        }
    }
}
