//! The totals of attendance and guidance, counted from the same rows that a table has.
//!
//! What counts as what: [`super::definitions::COUNTING`].

use std::collections::{BTreeMap, BTreeSet};

use super::attendance::{AttendanceRow, Filter, Held, attendance, meetings};
use super::cell::Cell;
use super::definitions::{COURSE_TOTALS, GUIDANCE_TOTALS};
use super::guidance::{GuidanceRow, guidance};
use crate::base::{CourseId, MeetingId, PersonId};
use crate::course::{Counter, CourseKind, Courses, Topic};

/// Totals of attendance and guidance.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Summary {
    /// By kind; kinds without a meeting are left out.
    pub kinds: BTreeMap<CourseKind, Totals>,
    /// Of all kinds. A person counts once.
    pub total: Totals,
    /// Of guidance.
    pub guidance: GuidanceTotals,
    /// Different people in courses, in guidance or in both.
    pub people: u64,
}

/// Totals of courses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Totals {
    /// Courses with a meeting that somebody was at.
    pub courses: u64,
    /// Meetings that somebody was at.
    pub meetings: u64,
    /// Different people who were there.
    pub people: u64,
    /// Visits: persons times meetings they were at.
    pub visits: u64,
    /// How long they were there, in minutes.
    pub minutes: u64,
    /// People for whom one of these meetings was the first ever.
    pub new_people: u64,
    /// Volunteers of the courses counted.
    pub volunteers: u64,
    /// Places planned in all courses that had a meeting, also where nobody came.
    pub planned_places: u64,
}

/// Totals of guidance.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GuidanceTotals {
    /// Contacts.
    pub contacts: u64,
    /// Different people; anonymous ones can't be told apart and are not in it.
    pub people: u64,
    /// Contacts with somebody anonymous.
    pub anonymous: u64,
    /// How long they took, in minutes.
    pub minutes: u64,
    /// Contacts of somebody who came for the first time.
    pub first_time: u64,
    /// What came of them, by counter: contacts that have it.
    pub counters: BTreeMap<Counter, u64>,
    /// By what they were about.
    pub topics: BTreeMap<Topic, TopicTotals>,
}

/// Contacts about one topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TopicTotals {
    /// How many.
    pub contacts: u64,
    /// How long they took, in minutes.
    pub minutes: u64,
}

impl Summary {
    /// The totals of what the filter takes in.
    #[must_use]
    pub fn of(courses: &Courses, filter: &Filter) -> Self {
        let mut counting = Counting::default();
        for held in meetings(courses, filter) {
            counting.meeting(&held);
        }
        for row in attendance(courses, filter) {
            counting.row(&row);
        }
        for row in guidance(courses, filter) {
            counting.contact(&row);
        }
        counting.summary()
    }
}

/// What is kept while rows are counted.
#[derive(Debug, Default)]
struct Counting {
    kinds: BTreeMap<CourseKind, Kind>,
    guidance: GuidanceTotals,
    guided: BTreeSet<PersonId>,
}

#[derive(Debug, Default)]
struct Kind {
    totals: Totals,
    people: BTreeSet<PersonId>,
    planned: BTreeSet<CourseId>,
    courses: BTreeSet<CourseId>,
    meetings: BTreeSet<MeetingId>,
}

impl Counting {
    fn meeting(&mut self, held: &Held<'_>) {
        // Hours for guidance have no places.
        if held.course.kind == CourseKind::Guidance {
            return;
        }
        let kind = self.kinds.entry(held.course.kind).or_default();
        if kind.planned.insert(held.course_id) {
            kind.totals.planned_places += u64::from(held.course.planned_people);
        }
    }

    fn row(&mut self, row: &AttendanceRow<'_>) {
        if !row.attended() {
            return;
        }
        let held = &row.held;
        let kind = self.kinds.entry(held.course.kind).or_default();
        kind.people.insert(row.person);
        kind.meetings.insert(held.meeting_id);
        if kind.courses.insert(held.course_id) {
            kind.totals.volunteers += u64::from(held.course.volunteers);
        }
        kind.totals.visits += 1;
        kind.totals.minutes += u64::from(row.minutes.unwrap_or(0));
        kind.totals.new_people += u64::from(row.new);
    }

    fn contact(&mut self, row: &GuidanceRow<'_>) {
        let facts = row.facts;
        let minutes = u64::from(facts.minutes);
        let totals = &mut self.guidance;
        totals.contacts += 1;
        totals.minutes += minutes;
        totals.first_time += u64::from(facts.first_time);
        match row.person {
            Some(person) => {
                self.guided.insert(person);
            }
            None => totals.anonymous += 1,
        }
        let counters: BTreeSet<Counter> = facts.counters.iter().copied().collect();
        for counter in counters {
            *totals.counters.entry(counter).or_default() += 1;
        }
        let topic = totals.topics.entry(facts.topic).or_default();
        topic.contacts += 1;
        topic.minutes += minutes;
    }

    fn summary(self) -> Summary {
        let mut everybody = BTreeSet::new();
        let mut total = Totals::default();
        let mut kinds = BTreeMap::new();
        for (name, kind) in self.kinds {
            let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
            let totals = Totals {
                courses: count(kind.courses.len()),
                meetings: count(kind.meetings.len()),
                people: count(kind.people.len()),
                ..kind.totals
            };
            everybody.extend(kind.people);
            total = total.plus(&totals);
            kinds.insert(name, totals);
        }
        total.people = u64::try_from(everybody.len()).unwrap_or(u64::MAX);
        let guided = u64::try_from(self.guided.len()).unwrap_or(u64::MAX);
        everybody.extend(self.guided);
        Summary {
            kinds,
            total,
            guidance: GuidanceTotals {
                people: guided,
                ..self.guidance
            },
            people: u64::try_from(everybody.len()).unwrap_or(u64::MAX),
        }
    }
}

impl Totals {
    /// Its cells, in the order of [`COURSE_TOTALS`] after the kind.
    #[must_use]
    pub const fn cells(&self) -> [Cell; COURSE_TOTALS.len() - 1] {
        [
            Cell::count(self.courses),
            Cell::count(self.meetings),
            Cell::count(self.people),
            Cell::count(self.visits),
            Cell::hours(self.minutes),
            Cell::count(self.new_people),
            Cell::count(self.volunteers),
            Cell::count(self.planned_places),
        ]
    }

    /// The sum. Of people only where nobody is in both.
    fn plus(&self, other: &Self) -> Self {
        Self {
            courses: self.courses + other.courses,
            meetings: self.meetings + other.meetings,
            people: self.people + other.people,
            visits: self.visits + other.visits,
            minutes: self.minutes + other.minutes,
            new_people: self.new_people + other.new_people,
            volunteers: self.volunteers + other.volunteers,
            planned_places: self.planned_places + other.planned_places,
        }
    }
}

impl GuidanceTotals {
    /// Its cells, in the order of [`GUIDANCE_TOTALS`].
    #[must_use]
    pub const fn cells(&self) -> [Cell; GUIDANCE_TOTALS.len()] {
        [
            Cell::count(self.contacts),
            Cell::count(self.people),
            Cell::count(self.anonymous),
            Cell::hours(self.minutes),
            Cell::count(self.first_time),
        ]
    }
}

#[cfg(test)]
#[path = "summary_tests.rs"]
mod tests;
