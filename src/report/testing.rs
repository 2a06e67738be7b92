//! A life of courses for the tests of tables.

use std::collections::BTreeSet;

use jiff::civil::{date, time};
use uuid::Uuid;

use crate::base::calendar::Date;
use crate::base::{ContactId, CourseId, LanguageTag, MeetingId, PersonId, ShortText, StaffId, Timestamp};
use crate::course::{
    By, Channel, ContactFacts, CourseFacts, CourseKind, Courses, Mark, MeetingFacts, Outcome, PersonFacts, Standing,
    Status, Topic, decide,
};
use crate::journal::Event;

pub(super) const BY: By = By::Command;

pub(super) fn text(text: &str) -> ShortText {
    ShortText::new(text).unwrap()
}

pub(super) const fn course(number: u128) -> CourseId {
    CourseId(Uuid::from_u128(1000 + number))
}

pub(super) const fn meeting(number: u128) -> MeetingId {
    MeetingId(Uuid::from_u128(2000 + number))
}

pub(super) const fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(3000 + number))
}

pub(super) const fn contact(number: u128) -> ContactId {
    ContactId(Uuid::from_u128(4000 + number))
}

pub(super) const fn staff(number: u128) -> StaffId {
    StaffId(Uuid::from_u128(5000 + number))
}

/// A day of November 2026.
pub(super) fn day(day: i8) -> Date {
    date(2026, 11, day)
}

/// Each event is a minute after the one before.
#[derive(Debug, Clone, Default)]
pub(super) struct Life {
    pub(super) courses: Courses,
    clock: i64,
}

impl Life {
    pub(super) fn take(&mut self, events: impl IntoIterator<Item = Event>) {
        for event in events {
            self.clock += 60_000;
            self.courses.apply(&event, Timestamp(self.clock));
        }
    }

    pub(super) fn course(&mut self, number: u128, name: &str, kind: CourseKind) {
        self.set_course(number, CourseFacts::usual(text(name), kind));
    }

    pub(super) fn set_course(&mut self, number: u128, about: CourseFacts) {
        self.take([Event::CourseSet {
            course: course(number),
            about: Box::new(about),
            by: BY,
        }]);
    }

    /// A meeting of two hours.
    pub(super) fn meeting(&mut self, number: u128, of: u128, on: Date, hour: i8) {
        let about = MeetingFacts {
            date: on,
            start: time(hour, 0, 0, 0),
            end: time(hour + 2, 0, 0, 0),
            topic: None,
            facilitator: None,
            lessons: BTreeSet::new(),
        };
        self.set_meeting(number, of, about);
    }

    pub(super) fn set_meeting(&mut self, number: u128, of: u128, about: MeetingFacts) {
        self.take([Event::MeetingSet {
            meeting: meeting(number),
            course: course(of),
            about: Box::new(about),
            by: BY,
        }]);
    }

    pub(super) fn cancel(&mut self, number: u128, cancelled: bool) {
        self.take([Event::MeetingCancelled {
            meeting: meeting(number),
            cancelled,
            by: BY,
        }]);
    }

    pub(super) fn person(&mut self, number: u128, name: &str, standing: Standing) {
        let about = PersonFacts {
            name: ShortText::new(name).ok(),
            language: LanguageTag::new("so").ok(),
            standing,
        };
        self.take([Event::PersonSet {
            person: person(number),
            about: Box::new(about),
            by: BY,
        }]);
    }

    pub(super) fn enrol(&mut self, of: u128, number: u128) {
        self.take([Event::Enrolled {
            course: course(of),
            person: person(number),
            on: true,
            by: BY,
        }]);
    }

    pub(super) fn mark(&mut self, at: u128, number: u128, status: Option<Status>) {
        let mark = status.map(Mark::of);
        let events = decide::mark(&self.courses, meeting(at), person(number), mark, BY, None);
        self.take(events);
    }

    pub(super) fn join(&mut self, number: u128, into: u128) {
        let events = decide::join(&self.courses, person(number), person(into), BY);
        self.take(events);
    }

    pub(super) fn contact(&mut self, number: u128, about: ContactFacts) {
        self.take([Event::ContactSet {
            contact: contact(number),
            about: Box::new(about),
            by: BY,
        }]);
    }
}

/// Half an hour about Kela.
pub(super) fn half_an_hour(on: Date, with: Option<u128>) -> ContactFacts {
    ContactFacts {
        date: on,
        person: with.map(person),
        first_time: false,
        topic: Topic::Kela,
        channel: Channel::Visit,
        minutes: 30,
        language: None,
        outcome: Outcome::Together,
        counters: Vec::new(),
        course: None,
        staff: None,
    }
}
