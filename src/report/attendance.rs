//! Attendance: one row a person and meeting. The screen, every file and every total ask here, so they agree.
//!
//! A fold over the courses: what a row says comes from [`Courses::roll`]. Left out are courses that are only for trying out,
//! people who are staff or made up, meetings that are cancelled, and those that have not been.

use std::collections::{BTreeMap, BTreeSet};

use super::persons::counts;
use crate::base::calendar::Date;
use crate::base::{CourseId, LanguageTag, MeetingId, PersonId, Timestamp};
use crate::course::{By, CourseFacts, CourseKind, Courses, Mark, MeetingFacts};

/// The status of a row that nobody has marked, in tables. It is no [`crate::course::Status`], because it is no mark.
pub const UNMARKED: &str = "unmarked";

/// Which rows: of one course or all, of which days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Filter {
    /// The course; none is all of them.
    pub course: Option<CourseId>,
    /// The first day; none is from the beginning.
    pub from: Option<Date>,
    /// The last day. It is today unless somebody asks for another: a meeting that has not been has no attendance.
    pub to: Date,
}

impl Filter {
    /// All courses, from the beginning to this day.
    #[must_use]
    pub const fn until(to: Date) -> Self {
        Self {
            course: None,
            from: None,
            to,
        }
    }

    /// Whether a day is in it.
    #[must_use]
    pub fn takes_day(&self, day: Date) -> bool {
        day <= self.to && self.from.is_none_or(|from| from <= day)
    }

    /// Whether a course is in it, or what belongs to none.
    #[must_use]
    pub fn takes_course(&self, course: Option<CourseId>) -> bool {
        self.course.is_none() || self.course == course
    }
}

/// A meeting that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held<'c> {
    /// Its course.
    pub course_id: CourseId,
    /// What is known of the course.
    pub course: &'c CourseFacts,
    /// Which.
    pub meeting_id: MeetingId,
    /// What is known of it.
    pub meeting: &'c MeetingFacts,
    /// Its number in its course, from 1.
    pub number: usize,
}

/// One person at one meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AttendanceRow<'c> {
    /// The meeting.
    pub held: Held<'c>,
    /// Who: joined ones under the person they were joined to.
    pub person: PersonId,
    /// Whether this is the first meeting of any course that they were at.
    pub new: bool,
    /// Their help language.
    pub language: Option<LanguageTag>,
    /// The mark; none is "unmarked".
    pub mark: Option<Mark>,
    /// How many minutes they were there; none while unmarked.
    pub minutes: Option<u16>,
    /// Who changed the row last, and when; none when nobody has touched it.
    pub changed: Option<(By, Timestamp)>,
}

impl AttendanceRow<'_> {
    /// Whether they were there: a visit.
    #[must_use]
    pub fn attended(&self) -> bool {
        self.mark.is_some_and(|mark| mark.status.attended())
    }
}

/// The rows, in the order of [`meetings`], within a meeting in the order of its roll. One meeting's rows at a time are in
/// memory.
pub fn attendance<'c>(courses: &'c Courses, filter: &Filter) -> impl Iterator<Item = AttendanceRow<'c>> + use<'c> {
    let firsts = first_meetings(courses);
    meetings(courses, filter).flat_map(move |held| rows(courses, held, firsts.get(&held.meeting_id)))
}

/// The meetings that count: by course (the one that began first comes first, then by name, then by id), and in a course by
/// their number.
pub fn meetings<'c>(courses: &'c Courses, filter: &Filter) -> impl Iterator<Item = Held<'c>> + use<'c> {
    let filter = *filter;
    let counted = courses
        .courses
        .iter()
        .filter(move |(id, course)| !course.facts.test && filter.takes_course(Some(**id)));
    let mut ordered: Vec<_> = counted
        .filter_map(|(id, course)| {
            let begins = courses.meetings_of(*id).first()?.1.facts.date;
            Some((begins, course.facts.name.as_str().to_lowercase(), *id, &course.facts))
        })
        .collect();
    ordered.sort_by(|a, b| (a.0, &a.1, a.2).cmp(&(b.0, &b.1, b.2)));
    ordered.into_iter().flat_map(move |(_, _, course_id, course)| {
        let of_course = (1..).zip(courses.meetings_of(course_id));
        of_course
            .filter(move |(_, (_, meeting))| filter.takes_day(meeting.facts.date))
            .map(move |(number, (meeting_id, meeting))| Held {
                course_id,
                course,
                meeting_id,
                meeting: &meeting.facts,
                number,
            })
    })
}

fn rows<'c>(courses: &'c Courses, held: Held<'c>, new: Option<&Vec<PersonId>>) -> Vec<AttendanceRow<'c>> {
    let roll = courses.roll(held.meeting_id);
    // Hours for guidance have contacts, not a roll, unless somebody has kept one.
    if held.course.kind == CourseKind::Guidance && roll.iter().all(|row| row.mark.is_none()) {
        return Vec::new();
    }
    roll.into_iter()
        .filter_map(|row| {
            let person = courses.person(row.person);
            counts(person).then(|| AttendanceRow {
                held,
                person: row.person,
                new: new.is_some_and(|new| new.contains(&row.person)),
                language: person.and_then(|person| person.about.as_ref()?.language),
                mark: row.mark,
                minutes: row.minutes,
                changed: row.changed.map(|change| (change.by, change.at)),
            })
        })
        .collect()
}

/// At which meeting each person was for the first time, over all courses, by the meetings' days and times.
fn first_meetings(courses: &Courses) -> BTreeMap<MeetingId, Vec<PersonId>> {
    let is_test = |course| courses.courses.get(course).is_none_or(|course| course.facts.test);
    let mut all: Vec<_> = courses
        .meetings
        .iter()
        .filter(|(_, meeting)| !meeting.cancelled && !is_test(&meeting.course))
        .map(|(id, meeting)| (meeting.facts.date, meeting.facts.start, meeting.facts.end, *id))
        .collect();
    all.sort_unstable();
    let mut seen: BTreeSet<PersonId> = BTreeSet::new();
    let firsts = all.into_iter().map(|(.., meeting)| {
        let mut there = courses.who_was_there(meeting);
        there.retain(|person| seen.insert(*person));
        (meeting, there)
    });
    firsts.collect()
}

#[cfg(test)]
#[path = "attendance_tests.rs"]
mod tests;
