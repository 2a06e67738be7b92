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

/// A row of one person.
#[derive(Clone, Copy)]
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
            held = held
                .chunk_by(|one, other| one.person == other.person)
                .filter_map(|rows| self.which_holds(rows))
                .collect();
        }
        held
    }

    /// Which row of one person's holds: being there before not being there, else the later one. A row is out once something
    /// was marked for whom it was joined to: that was said of both, and stays said whoever they are joined to next.
    fn which_holds<'m>(&self, rows: &[Held<'m>]) -> Option<Held<'m>> {
        let settles =
            |later: &Held<'_>, row: &Held<'_>| self.became(row.own, later.own).is_some_and(|at| later.marking.at > at);
        let weight = |row: &Held<'_>| {
            let attended = row.marking.mark.is_some_and(|mark| mark.status.attended());
            (attended, row.marking.mark.is_some(), row.marking.at)
        };
        rows.iter()
            .filter(|row| !rows.iter().any(|later| settles(later, row)))
            .max_by_key(|row| weight(row))
            .copied()
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
