//! The roll: who was at a meeting. The screen and every table ask here, so they agree.

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

/// A row that holds.
struct Held<'m> {
    /// Whose it counts as.
    person: PersonId,
    /// For whom it was made.
    own: PersonId,
    marking: &'m Marking,
    /// How many markings there were before.
    earlier: usize,
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
        let mut enrolled: Vec<PersonId> = self
            .courses
            .get(&meeting.course)
            .map(|course| course.enrolled.iter().map(|person| self.resolve(*person)).collect())
            .unwrap_or_default();
        enrolled.sort_unstable();
        enrolled.dedup();
        let held = self.held(meeting);
        let is_enrolled = |person: &PersonId| enrolled.binary_search(person).is_ok();
        let is_held = |person: &PersonId| held.binary_search_by_key(person, |one| one.person).is_ok();
        let unmarked = enrolled.iter().filter(|person| !is_held(person)).map(|person| RollRow {
            person: *person,
            mark: None,
            minutes: None,
            changed: None,
            corrections: 0,
            enrolled: true,
        });
        let marked = held.iter().filter_map(|one| {
            let mark = one.marking.mark;
            let enrolled = is_enrolled(&one.person);
            // A walk-in that was cleared again is no row.
            (mark.is_some() || enrolled).then(|| RollRow {
                person: one.person,
                mark,
                minutes: mark.map(|mark| mark.minutes_of(&meeting.facts)),
                changed: Some(Change {
                    by: one.marking.by,
                    at: one.marking.at,
                    why: one.marking.why.clone(),
                }),
                corrections: one.earlier,
                enrolled,
            })
        });
        let mut rows: Vec<RollRow> = marked.chain(unmarked).collect();
        rows.sort_by_cached_key(|row| (self.sort_name(row.person), row.person));
        rows
    }

    /// Who was at a meeting, each person once, by id.
    #[must_use]
    pub fn who_was_there(&self, meeting: MeetingId) -> Vec<PersonId> {
        let Some(meeting) = self.meetings.get(&meeting) else {
            return Vec::new();
        };
        let there = |one: &Held<'_>| one.marking.mark.is_some_and(|mark| mark.status.attended());
        self.held(meeting)
            .into_iter()
            .filter(there)
            .map(|one| one.person)
            .collect()
    }

    /// Of each person with a row, the one that holds, by the person's id.
    fn held<'m>(&self, meeting: &'m Meeting) -> Vec<Held<'m>> {
        let marks = meeting.marks.iter().map(|(id, marks)| Held {
            person: self.resolve(*id),
            own: *id,
            marking: &marks.last,
            earlier: marks.earlier.len(),
        });
        let mut held: Vec<Held<'m>> = marks.collect();
        // Without joined people they are in order, and nobody is there twice.
        if held.iter().any(|one| one.own != one.person) {
            held.sort_by_key(|one| one.person);
            held.dedup_by(|new, kept| {
                let same = new.person == kept.person;
                if same && self.outweighs(new, kept) {
                    std::mem::swap(new, kept);
                }
                same
            });
        }
        held
    }

    /// Which of two rows of one person holds: what was marked for the person after the two were found to be one; else being
    /// there before not being there; else the later one.
    fn outweighs(&self, new: &Held<'_>, held: &Held<'_>) -> bool {
        let weight = |one: &Held<'_>, other: &Held<'_>| {
            let settled = self.became(other.own, one.own).is_some_and(|at| one.marking.at > at);
            let attended = one.marking.mark.is_some_and(|mark| mark.status.attended());
            (settled, attended, one.marking.mark.is_some(), one.marking.at)
        };
        weight(new, held) > weight(held, new)
    }

    /// Since when somebody's rows count for another.
    fn became(&self, person: PersonId, other: PersonId) -> Option<Timestamp> {
        let steps = std::iter::successors(self.joined(person), |(into, _)| self.joined(*into));
        // No joining makes a ring; the bound is for a journal that somebody else has written.
        let mut steps = steps.take(self.persons.len().saturating_add(1));
        steps.find(|(into, _)| *into == other).map(|(_, at)| at)
    }

    /// What a person is sorted by: the named ones first, by name.
    #[must_use]
    pub fn sort_name(&self, person: PersonId) -> (bool, &str) {
        let sorts_as = self.person(person).map(|known| &*known.sorts_as).unwrap_or_default();
        (sorts_as.is_empty(), sorts_as)
    }
}
