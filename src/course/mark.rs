//! A mark of the roll.

use serde::{Deserialize, Serialize};

use super::facts::MeetingFacts;
use crate::base::calendar::{Time, minutes_between};

/// How somebody was there, or was not. No mark at all is "unmarked", which is not "absent".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// From the beginning to the end.
    Present,
    /// Came later.
    Late,
    /// Left earlier.
    Left,
    /// Had said that they would not come.
    Excused,
    /// Did not come.
    Absent,
}

impl Status {
    /// All, in the order of the buttons.
    pub const ALL: [Self; 5] = [Self::Present, Self::Late, Self::Left, Self::Excused, Self::Absent];

    /// Its name in tables.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Late => "late",
            Self::Left => "left",
            Self::Excused => "excused",
            Self::Absent => "absent",
        }
    }

    /// Whether they were there: a visit.
    #[must_use]
    pub const fn attended(self) -> bool {
        matches!(self, Self::Present | Self::Late | Self::Left)
    }
}

/// A mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Mark {
    /// How they were there.
    pub status: Status,
    /// When they came, when that is known.
    pub came: Option<Time>,
    /// When they left, when that is known.
    pub left: Option<Time>,
    /// How many minutes they were there, when staff has said so.
    pub minutes: Option<u16>,
}

impl Mark {
    /// A mark of which no more is known.
    #[must_use]
    pub const fn of(status: Status) -> Self {
        Self {
            status,
            came: None,
            left: None,
            minutes: None,
        }
    }

    /// How many minutes they were there: what staff has said, else from when they came until they left, never more than the
    /// meeting's length.
    #[must_use]
    pub fn minutes_of(&self, meeting: &MeetingFacts) -> u16 {
        if !self.status.attended() {
            return 0;
        }
        let length = meeting.minutes();
        if let Some(minutes) = self.minutes {
            return minutes.min(length);
        }
        let from = match (self.status, self.came) {
            (Status::Late | Status::Left, Some(came)) => came.max(meeting.start),
            _ => meeting.start,
        };
        let to = match (self.status, self.left) {
            (Status::Late | Status::Left, Some(left)) => left.min(meeting.end),
            _ => meeting.end,
        };
        minutes_between(from, to).min(length)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use jiff::civil::{date, time};

    use super::*;

    fn meeting() -> MeetingFacts {
        MeetingFacts {
            date: date(2026, 11, 24),
            start: time(10, 0, 0, 0),
            end: time(12, 0, 0, 0),
            topic: None,
            facilitator: None,
            lessons: BTreeSet::new(),
        }
    }

    #[test]
    fn minutes_follow_from_the_mark() {
        let at = |hour, minute| Some(time(hour, minute, 0, 0));
        let mark = |status, came, left, minutes| Mark {
            status,
            came,
            left,
            minutes,
        };
        for (mark, minutes) in [
            (Mark::of(Status::Present), 120),
            // Who signs in after five minutes and counts as present was there.
            (mark(Status::Present, at(10, 5), None, None), 120),
            (mark(Status::Late, at(10, 30), None, None), 90),
            (mark(Status::Late, at(9, 30), None, None), 120),
            (mark(Status::Late, at(12, 30), None, None), 0),
            (Mark::of(Status::Late), 120),
            (mark(Status::Left, None, at(11, 15), None), 75),
            (mark(Status::Left, at(10, 15), at(11, 15), None), 60),
            (mark(Status::Left, None, at(9, 0), None), 0),
            (mark(Status::Present, None, None, Some(45)), 45),
            (mark(Status::Present, None, None, Some(600)), 120),
            (mark(Status::Absent, None, None, Some(45)), 0),
            (Mark::of(Status::Excused), 0),
        ] {
            assert_eq!(mark.minutes_of(&meeting()), minutes, "{mark:?}");
        }
    }
}
