//! How often people were there, from the roll and nowhere else.

use std::collections::BTreeMap;

use crate::base::calendar::Date;
use crate::base::{MeetingId, PersonId};
use crate::course::{Courses, Meeting, RollRow};

/// How often and how long somebody was there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::app::console) struct Seen {
    /// Meetings.
    pub visits: usize,
    /// Minutes in all.
    pub minutes: u64,
    /// The day of the last one.
    pub last: Option<Date>,
}

impl Seen {
    fn add(&mut self, meeting: &Meeting, row: &RollRow) {
        if row.mark.is_some_and(|mark| mark.status.attended()) {
            self.visits = self.visits.saturating_add(1);
            self.minutes = self.minutes.saturating_add(row.minutes.unwrap_or_default().into());
            self.last = self.last.max(Some(meeting.facts.date));
        }
    }
}

/// Everybody who was ever there.
pub(super) fn everybody(courses: &Courses) -> BTreeMap<PersonId, Seen> {
    let mut seen: BTreeMap<PersonId, Seen> = BTreeMap::new();
    for (id, meeting) in courses.meetings.iter().filter(|(_, meeting)| !meeting.cancelled) {
        for row in courses.roll(*id) {
            seen.entry(row.person).or_default().add(meeting, &row);
        }
    }
    seen
}

/// A person's rows, the last meeting first.
pub(super) fn rows_of(courses: &Courses, person: PersonId) -> Vec<(MeetingId, &Meeting, RollRow)> {
    let ids = courses.ids_of(person);
    let theirs = courses
        .meetings
        .iter()
        .filter(|(_, meeting)| !meeting.cancelled && meeting.marks.keys().any(|marked| ids.contains(marked)));
    let mut rows: Vec<_> = theirs
        .filter_map(|(id, meeting)| {
            let row = courses.roll(*id).into_iter().find(|row| row.person == person)?;
            row.mark.is_some().then_some((*id, meeting, row))
        })
        .collect();
    rows.sort_by_key(|(id, meeting, _)| std::cmp::Reverse((meeting.facts.date, meeting.facts.start, *id)));
    rows
}

/// How often one person was there.
pub(super) fn of(rows: &[(MeetingId, &Meeting, RollRow)]) -> Seen {
    let mut seen = Seen::default();
    for (_, meeting, row) in rows {
        seen.add(meeting, row);
    }
    seen
}
