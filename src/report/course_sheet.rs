//! A course on one sheet, as it hangs on a wall for signatures: people down, meetings across. Made of the same rows as the table.

use std::collections::BTreeMap;

use super::attendance::{AttendanceRow, Filter, Held, attendance, meetings};
use super::attendance_cells::facilitators;
use crate::base::{CourseId, PersonId};
use crate::course::{CourseFacts, Courses, Mark};

/// A course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseSheet<'c> {
    /// Which.
    pub course_id: CourseId,
    /// What is known of it.
    pub course: &'c CourseFacts,
    /// The meetings within the filter, in order.
    pub meetings: Vec<Held<'c>>,
    /// The people, by name and then by id.
    pub people: Vec<SheetRow>,
}

/// A person's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetRow {
    /// Who.
    pub person: PersonId,
    /// What each meeting's roll has of them, in the order of the meetings.
    pub places: Vec<Place>,
}

/// A person at a meeting, on a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Place {
    /// Not on this meeting's roll: a walk-in of another day.
    #[default]
    Nowhere,
    /// On the roll, and nobody has marked it.
    Unmarked,
    /// Marked so, with so many minutes.
    Marked(Mark, u16),
}

impl Place {
    /// Whether they were there.
    #[must_use]
    pub const fn attended(self) -> bool {
        matches!(self, Self::Marked(mark, _) if mark.status.attended())
    }

    /// How many minutes they were there.
    #[must_use]
    pub fn minutes(self) -> u64 {
        match self {
            Self::Marked(_, minutes) => minutes.into(),
            Self::Nowhere | Self::Unmarked => 0,
        }
    }
}

impl CourseSheet<'_> {
    /// Who leads the course, with a semicolon between them.
    #[must_use]
    pub fn facilitator(&self) -> String {
        facilitators(&self.course.facilitators)
    }
}

/// The sheets, in the order of the table. Courses without a row have none. One at a time is in memory.
pub fn course_sheets<'c>(courses: &'c Courses, filter: &Filter) -> impl Iterator<Item = CourseSheet<'c>> + use<'c> {
    let filter = *filter;
    let mut rows = attendance(courses, &filter).peekable();
    std::iter::from_fn(move || {
        let first = rows.next()?;
        let course_id = first.held.course_id;
        let mut of_course = vec![first];
        while let Some(row) = rows.next_if(|row| row.held.course_id == course_id) {
            of_course.push(row);
        }
        Some(sheet(courses, &filter, &first, &of_course))
    })
}

fn sheet<'c>(
    courses: &'c Courses,
    filter: &Filter,
    first: &AttendanceRow<'c>,
    rows: &[AttendanceRow<'c>],
) -> CourseSheet<'c> {
    let course = Some(first.held.course_id);
    let meetings: Vec<Held<'c>> = meetings(courses, &Filter { course, ..*filter }).collect();
    let at: BTreeMap<_, usize> = meetings.iter().map(|held| held.meeting_id).zip(0..).collect();
    let mut people: BTreeMap<PersonId, Vec<Place>> = BTreeMap::new();
    for row in rows {
        let places = people
            .entry(row.person)
            .or_insert_with(|| vec![Place::default(); meetings.len()]);
        let place = at.get(&row.held.meeting_id).and_then(|at| places.get_mut(*at));
        if let Some(place) = place {
            *place = match (row.mark, row.minutes) {
                (Some(mark), minutes) => Place::Marked(mark, minutes.unwrap_or(0)),
                (None, _) => Place::Unmarked,
            };
        }
    }
    let row = |(person, places)| SheetRow { person, places };
    let mut people: Vec<SheetRow> = people.into_iter().map(row).collect();
    people.sort_by_cached_key(|row| (courses.sort_name(row.person), row.person));
    CourseSheet {
        course_id: first.held.course_id,
        course: first.held.course,
        meetings,
        people,
    }
}

#[cfg(test)]
#[path = "course_sheet_tests.rs"]
mod tests;
