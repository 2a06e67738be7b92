//! The cells of attendance rows. What all rows of a meeting share is made once, and so is what a
//! person's rows of a course share.

use std::collections::BTreeMap;

use super::attendance::{AttendanceRow, Held, UNMARKED};
use super::cell::Cell;
use super::definitions::ATTENDANCE;
use super::persons::{Persons, by_cell};
use crate::base::{CourseId, MeetingId, PersonId, ShortText};
use crate::course::{By, Courses, Topic};

/// Makes cells of rows.
#[derive(Debug)]
pub struct AttendanceCells<'c> {
    courses: &'c Courses,
    persons: &'c Persons,
    /// The meeting that rows are made of.
    shared: Option<(MeetingId, Shared)>,
    /// The course whose people are kept: they come again at its next meeting.
    course: Option<CourseId>,
    /// Of each of them, who they are and their language.
    people: BTreeMap<PersonId, [Cell; 2]>,
    /// Who changed the last row.
    changed_by: Option<(By, Cell)>,
}

/// What the rows of a meeting share.
#[derive(Debug)]
struct Shared {
    before: [Cell; 8],
    facilitator: Cell,
    topic: Cell,
}

impl<'c> AttendanceCells<'c> {
    /// With people as told.
    #[must_use]
    pub const fn new(courses: &'c Courses, persons: &'c Persons) -> Self {
        Self {
            courses,
            persons,
            shared: None,
            course: None,
            people: BTreeMap::new(),
            changed_by: None,
        }
    }

    /// The cells of a row, in the order of [`ATTENDANCE`].
    pub fn of(&mut self, row: &AttendanceRow<'_>) -> [Cell; ATTENDANCE.len()] {
        let held = &row.held;
        if self
            .shared
            .as_ref()
            .is_some_and(|(meeting, _)| *meeting != held.meeting_id)
        {
            self.shared = None;
        }
        let (_, shared) = self.shared.get_or_insert_with(|| (held.meeting_id, Shared::of(held)));
        let [course_id, course, kind, place, number, date, start, end] = shared.before.clone();
        if self.course.replace(held.course_id) != Some(held.course_id) {
            self.people.clear();
        }
        let (persons, language) = (self.persons, row.language);
        let person = self
            .people
            .entry(row.person)
            .or_insert_with(|| [persons.cell(row.person), Cell::optional(language.map(Cell::text))]);
        let [person, language] = person.clone();
        let changed_by = row.changed.map(|(by, _)| match &self.changed_by {
            Some((last, cell)) if *last == by => cell.clone(),
            _ => {
                let cell = by_cell(self.courses, by);
                self.changed_by.insert((by, cell)).1.clone()
            }
        });
        [
            course_id,
            course,
            kind,
            place,
            number,
            date,
            start,
            end,
            person,
            Cell::flag(row.new),
            language,
            Cell::code(row.mark.map_or(UNMARKED, |mark| mark.status.code())),
            Cell::optional(row.minutes.map(|minutes| Cell::minutes(minutes.into()))),
            shared.facilitator.clone(),
            shared.topic.clone(),
            Cell::optional(changed_by),
            Cell::optional(row.changed.map(|(_, at)| Cell::instant(at))),
        ]
    }
}

impl Shared {
    fn of(held: &Held<'_>) -> Self {
        let (course, meeting) = (held.course, held.meeting);
        Self {
            before: [
                Cell::text(held.course_id),
                Cell::text(&course.name),
                Cell::code(course.kind.code()),
                Cell::optional(course.place.as_ref().map(Cell::text)),
                Cell::count(u64::try_from(held.number).unwrap_or(u64::MAX)),
                Cell::date(meeting.date),
                Cell::time(meeting.start),
                Cell::time(meeting.end),
            ],
            facilitator: optional_text(facilitator(held)),
            topic: optional_text(topic(held)),
        }
    }
}

fn optional_text(text: String) -> Cell {
    if text.is_empty() { Cell::EMPTY } else { Cell::text(text) }
}

/// Who led a meeting: the meeting's own, else those of the course.
pub(super) fn facilitator(held: &Held<'_>) -> String {
    match &held.meeting.facilitator {
        Some(name) => name.to_string(),
        None => facilitators(&held.course.facilitators),
    }
}

/// Who leads a course.
pub(super) fn facilitators(names: &[ShortText]) -> String {
    let names: Vec<&str> = names.iter().map(ShortText::as_str).collect();
    names.join("; ")
}

fn topic(held: &Held<'_>) -> String {
    match &held.meeting.topic {
        Some(topic) => topic.to_string(),
        None => {
            let codes: Vec<&str> = held.course.topics.iter().copied().map(Topic::code).collect();
            codes.join(" ")
        }
    }
}
