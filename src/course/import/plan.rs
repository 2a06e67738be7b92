//! What a table would change, and the facts to record.

use std::collections::BTreeSet;

use super::problem::{Place, Problem, Severity};
use crate::base::{CourseId, MeetingId, PersonId};
use crate::course::{By, CourseFacts, MeetingFacts, PersonFacts};
use crate::journal::Event;

/// What a table would change.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    /// The courses of the table, in its order.
    pub courses: Vec<PlannedCourse>,
    /// The meetings.
    pub meetings: Vec<PlannedMeeting>,
    /// The people.
    pub persons: Vec<PlannedPerson>,
    /// Who comes to a course's list. Those who are on it already are not here.
    pub enrolments: Vec<Enrolment>,
    /// What is to be told, in the order of the table.
    pub problems: Vec<Problem>,
    /// How many rows below the names of the columns have something in them.
    pub rows: usize,
}

/// What becomes of something that a table tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// It is not known yet.
    New,
    /// It is known, and something about it changes.
    Changed,
    /// It is known as it is.
    Same,
}

/// A course of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedCourse {
    /// Its id: a fresh one for a new course.
    pub id: CourseId,
    /// What it is then.
    pub facts: CourseFacts,
    /// What becomes of it.
    pub change: Change,
    /// Where it stands first.
    pub place: Place,
}

/// A meeting of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedMeeting {
    /// Its id: a fresh one for a new meeting.
    pub id: MeetingId,
    /// Of which course.
    pub course: CourseId,
    /// What it is then.
    pub facts: MeetingFacts,
    /// What becomes of it.
    pub change: Change,
    /// Where it stands first.
    pub place: Place,
}

/// A person of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedPerson {
    /// Their id: a fresh one for somebody new.
    pub id: PersonId,
    /// What is known of them then.
    pub facts: PersonFacts,
    /// What becomes of it.
    pub change: Change,
    /// Where they stand first.
    pub place: Place,
}

/// Somebody comes to a course's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Enrolment {
    /// Which course.
    pub course: CourseId,
    /// Who.
    pub person: PersonId,
}

/// How many of a kind are new, change, or are there as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// New.
    pub new: usize,
    /// Changed.
    pub changed: usize,
    /// There as they are.
    pub same: usize,
}

impl Counts {
    fn of(changes: impl Iterator<Item = Change>) -> Self {
        changes.fold(Self::default(), |mut counts, change| {
            let count = match change {
                Change::New => &mut counts.new,
                Change::Changed => &mut counts.changed,
                Change::Same => &mut counts.same,
            };
            *count = count.saturating_add(1);
            counts
        })
    }
}

impl Plan {
    /// The courses, counted.
    #[must_use]
    pub fn course_counts(&self) -> Counts {
        Counts::of(self.courses.iter().map(|one| one.change))
    }

    /// The meetings, counted.
    #[must_use]
    pub fn meeting_counts(&self) -> Counts {
        Counts::of(self.meetings.iter().map(|one| one.change))
    }

    /// The people, counted.
    #[must_use]
    pub fn person_counts(&self) -> Counts {
        Counts::of(self.persons.iter().map(|one| one.change))
    }

    /// How many rows are left out.
    #[must_use]
    pub fn rows_left_out(&self) -> usize {
        let out = self
            .problems
            .iter()
            .filter(|problem| problem.severity == Severity::RowLeftOut);
        out.map(|problem| &problem.place).collect::<BTreeSet<_>>().len()
    }

    /// Whether nothing of the table can be taken. The problems say why.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.problems
            .iter()
            .any(|problem| problem.severity == Severity::Refused)
    }

    /// Whether all that can be taken is known already, so that nothing is left to record.
    #[must_use]
    pub fn is_known(&self) -> bool {
        let all = [self.course_counts(), self.meeting_counts(), self.person_counts()];
        self.enrolments.is_empty() && all.iter().all(|counts| counts.new == 0 && counts.changed == 0)
    }

    /// The facts to record, in an order in which each stands on those before it. None when all is known already.
    #[must_use]
    pub fn events(&self, by: By) -> Vec<Event> {
        let courses = self.courses.iter().filter(|one| one.change != Change::Same);
        let courses = courses.map(|one| Event::CourseSet {
            course: one.id,
            about: Box::new(one.facts.clone()),
            by,
        });
        let meetings = self.meetings.iter().filter(|one| one.change != Change::Same);
        let meetings = meetings.map(|one| Event::MeetingSet {
            meeting: one.id,
            course: one.course,
            about: Box::new(one.facts.clone()),
            by,
        });
        let persons = self.persons.iter().filter(|one| one.change != Change::Same);
        let persons = persons.map(|one| Event::PersonSet {
            person: one.id,
            about: Box::new(one.facts.clone()),
            by,
        });
        let enrolments = self.enrolments.iter().map(|one| Event::Enrolled {
            course: one.course,
            person: one.person,
            on: true,
            by,
        });
        courses.chain(meetings).chain(persons).chain(enrolments).collect()
    }
}
