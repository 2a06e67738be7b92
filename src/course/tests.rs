use std::collections::BTreeSet;

use jiff::civil::{date, time};
use uuid::Uuid;

use super::decide::{self, Erasing};
use super::*;
use crate::base::calendar::Date;
use crate::base::{ContactId, CourseId, MeetingId, PersonId, ShortText, Timestamp};
use crate::journal::Event;

const COURSE: CourseId = CourseId(Uuid::from_u128(1));
const BY: By = By::Command;

fn text(text: &str) -> ShortText {
    ShortText::new(text).unwrap()
}

const fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(100 + number))
}

const fn meeting(number: u128) -> MeetingId {
    MeetingId(Uuid::from_u128(10 + number))
}

fn day(day: i8) -> Date {
    date(2026, 11, day)
}

fn facts(on: Date, hour: i8) -> MeetingFacts {
    MeetingFacts {
        date: on,
        start: time(hour, 0, 0, 0),
        end: time(hour + 2, 0, 0, 0),
        topic: None,
        facilitator: None,
        lessons: BTreeSet::new(),
    }
}

/// A life of courses: each event a minute after the one before.
#[derive(Default)]
struct Life {
    courses: Courses,
    clock: i64,
}

impl Life {
    fn take(&mut self, events: Vec<Event>) -> Courses {
        let before = self.courses.clone();
        for event in events {
            self.clock += 60_000;
            self.courses.apply(&event, Timestamp(self.clock));
        }
        before
    }

    /// A course of four meetings from the 2nd of November at ten, with so many people on its list.
    fn with_people(people: u128) -> Self {
        let mut life = Self::default();
        let about = CourseFacts::usual(text("Netti tutuksi"), CourseKind::InternetCourse);
        let ids = [1, 2, 3, 4].map(meeting);
        life.take(decide::new_course(COURSE, about, &facts(day(2), 10), &ids, BY));
        for number in 0..people {
            life.add(number, &format!("Henkilö {number}"));
        }
        life
    }

    fn add(&mut self, number: u128, name: &str) {
        let about = PersonFacts {
            name: Some(text(name)),
            language: None,
            standing: Standing::Participant,
        };
        let person = person(number);
        self.take(vec![
            Event::PersonSet {
                person,
                about: Box::new(about),
                by: BY,
            },
            Event::Enrolled {
                course: COURSE,
                person,
                on: true,
                by: BY,
            },
        ]);
    }

    fn mark(&mut self, meeting: MeetingId, person: PersonId, status: Status) -> (Courses, Vec<Event>) {
        let events = decide::mark(&self.courses, meeting, person, Some(Mark::of(status)), BY, None);
        (self.take(events.clone()), events)
    }

    fn statuses(&self, meeting: MeetingId) -> Vec<(PersonId, Option<Status>)> {
        let row = |row: RollRow| (row.person, row.mark.map(|mark| mark.status));
        self.courses.roll(meeting).into_iter().map(row).collect()
    }
}

#[test]
fn the_usual_course_is_four_meetings_of_two_hours() {
    let life = Life::with_people(0);
    let days: Vec<Date> = life
        .courses
        .meetings_of(COURSE)
        .iter()
        .map(|(_, meeting)| meeting.facts.date)
        .collect();
    assert_eq!(days, [2, 9, 16, 23].map(day));
    assert_eq!(life.courses.meetings[&meeting(1)].facts.minutes(), 120);
}

#[test]
fn a_second_meeting_of_a_day_has_its_own_number_and_a_cancelled_one_has_none() {
    let mut life = Life::with_people(0);
    life.take(vec![Event::MeetingSet {
        meeting: meeting(5),
        course: COURSE,
        about: Box::new(facts(day(9), 14)),
        by: BY,
    }]);
    let numbers = |life: &Life| [1, 2, 5, 3, 4].map(|number| life.courses.meeting_number(meeting(number)));
    assert_eq!(numbers(&life), [Some(1), Some(2), Some(3), Some(4), Some(5)]);
    life.take(vec![Event::MeetingCancelled {
        meeting: meeting(2),
        cancelled: true,
        by: BY,
    }]);
    assert_eq!(numbers(&life), [Some(1), None, Some(2), Some(3), Some(4)]);
}

#[test]
fn unmarked_is_not_absent_and_every_change_is_kept() {
    let mut life = Life::with_people(2);
    assert_eq!(life.statuses(meeting(1)), [(person(0), None), (person(1), None)]);
    life.mark(meeting(1), person(0), Status::Absent);
    life.mark(meeting(1), person(0), Status::Present);
    let again = life.mark(meeting(1), person(0), Status::Present);
    assert_eq!(again.1, [], "nothing new is no change");
    let rows = life.courses.roll(meeting(1));
    assert_eq!((rows[0].minutes, rows[0].corrections), (Some(120), 1));
    assert_eq!(rows[1].minutes, None);
    let marks = &life.courses.meetings[&meeting(1)].marks[&person(0)];
    assert_eq!(marks.earlier[0].mark, Some(Mark::of(Status::Absent)));
}

#[test]
fn undo_brings_back_what_was() {
    let mut life = Life::with_people(2);
    let (before, first) = life.mark(meeting(1), person(0), Status::Present);
    let undone = decide::undo(&before, &first, BY);
    life.take(undone);
    assert_eq!(life.statuses(meeting(1)), [(person(0), None), (person(1), None)]);
    life.mark(meeting(1), person(0), Status::Late);
    let (before, second) = life.mark(meeting(1), person(0), Status::Absent);
    life.take(decide::undo(&before, &second, BY));
    let row = &life.courses.roll(meeting(1))[0];
    assert_eq!(row.mark.unwrap().status, Status::Late);
    assert_eq!(row.changed.as_ref().unwrap().why, Some(text("undo")));
}

#[test]
fn a_walk_in_is_joined_to_a_person_and_taken_apart_again_with_every_row_as_it_was() {
    let mut life = Life::with_people(2);
    let walk_in = person(50);
    let came = Mark::of(Status::Present);
    life.take(decide::walk_in(&life.courses, meeting(1), walk_in, None, came, BY));
    life.mark(meeting(1), person(0), Status::Absent);
    let before = life.courses.clone();
    let apart = life.statuses(meeting(1));
    assert_eq!(apart.len(), 3);
    life.take(decide::join(&life.courses, walk_in, person(0), BY));
    // Being there outweighs an absence that was marked before anybody knew.
    assert_eq!(
        life.statuses(meeting(1)),
        [(person(0), Some(Status::Present)), (person(1), None)]
    );
    // What is marked afterwards is for the person, and holds.
    life.mark(meeting(1), walk_in, Status::Excused);
    assert_eq!(life.statuses(meeting(1))[0], (person(0), Some(Status::Excused)));
    life.courses = before.clone();
    life.take(decide::join(&life.courses, walk_in, person(0), BY));
    life.take(decide::undo_join(&life.courses, walk_in, BY));
    assert_eq!(life.courses, before);
    assert_eq!(life.statuses(meeting(1)), apart);
}

#[test]
fn what_was_settled_for_a_person_stays_settled_when_they_are_joined_on() {
    let mut life = Life::with_people(2);
    let walk_in = person(50);
    let came = Mark::of(Status::Present);
    life.take(decide::walk_in(&life.courses, meeting(1), walk_in, None, came, BY));
    life.take(decide::join(&life.courses, walk_in, person(0), BY));
    life.mark(meeting(1), person(0), Status::Excused);
    life.take(decide::join(&life.courses, person(0), person(1), BY));
    assert_eq!(life.statuses(meeting(1)), [(person(1), Some(Status::Excused))]);
}

#[test]
fn a_row_that_was_cleared_for_two_who_are_one_does_not_come_back_when_they_are_joined_on() {
    let mut life = Life::with_people(2);
    let walk_in = person(50);
    let came = Mark::of(Status::Present);
    life.take(decide::walk_in(&life.courses, meeting(1), walk_in, None, came, BY));
    life.take(decide::join(&life.courses, walk_in, person(0), BY));
    life.take(decide::mark(&life.courses, meeting(1), walk_in, None, BY, None));
    life.mark(meeting(1), person(1), Status::Excused);
    life.take(decide::join(&life.courses, person(0), person(1), BY));
    assert_eq!(life.statuses(meeting(1)), [(person(1), Some(Status::Excused))]);
}

#[test]
fn no_joining_makes_a_ring() {
    let mut life = Life::with_people(3);
    life.take(decide::join(&life.courses, person(0), person(1), BY));
    life.take(decide::join(&life.courses, person(1), person(2), BY));
    assert_eq!(decide::join(&life.courses, person(2), person(0), BY), []);
    life.take(vec![Event::Joined {
        person: person(2),
        into: person(0),
        by: BY,
    }]);
    assert_eq!(life.courses.resolve(person(0)), person(2));
    assert_eq!(life.courses.ids_of(person(2)).len(), 3);
}

#[test]
fn a_sign_in_marks_once_and_only_in_a_meeting_that_is_on() {
    let mut life = Life::with_people(1);
    let at = |on: i8, hour: i8, minute: i8| day(on).at(hour, minute, 0, 0);
    for wrong_time in [at(2, 8, 59), at(2, 12, 1), at(3, 10, 0)] {
        assert_eq!(decide::signed_in(&life.courses, person(0), wrong_time), []);
    }
    let statuses = |now| {
        let events = decide::signed_in(&Life::with_people(1).courses, person(0), now);
        let [
            Event::Marked {
                mark: Some(mark),
                by: By::Kiosk,
                ..
            },
        ] = &events[..]
        else {
            panic!("{events:?}");
        };
        (mark.status, mark.minutes_of(&facts(day(2), 10)))
    };
    assert_eq!(statuses(at(2, 9, 30)), (Status::Present, 120));
    assert_eq!(statuses(at(2, 10, 15)), (Status::Present, 120));
    assert_eq!(statuses(at(2, 10, 16)), (Status::Late, 104));
    life.take(decide::signed_in(&life.courses, person(0), at(2, 10, 0)));
    life.mark(meeting(1), person(0), Status::Left);
    assert_eq!(
        decide::signed_in(&life.courses, person(0), at(2, 11, 0)),
        [],
        "staff's word stays"
    );
    // Somebody on no list belongs to the only meeting that is on; a test person to none.
    assert_eq!(decide::signed_in(&life.courses, person(7), at(2, 10, 0)).len(), 1);
    life.take(vec![Event::PersonSet {
        person: person(7),
        about: Box::new(PersonFacts {
            name: None,
            language: None,
            standing: Standing::Test,
        }),
        by: BY,
    }]);
    assert_eq!(decide::signed_in(&life.courses, person(7), at(2, 10, 0)), []);
}

#[test]
fn a_touch_during_the_meeting_knows_the_time() {
    let about = facts(day(2), 10);
    let now = day(2).at(11, 5, 30, 0);
    let late = decide::touched(&about, None, Status::Late, now);
    assert_eq!((late.came, late.minutes_of(&about)), (Some(time(11, 5, 0, 0)), 55));
    let left = decide::touched(&about, Some(late), Status::Left, day(2).at(11, 30, 0, 0));
    assert_eq!(left.minutes_of(&about), 25);
    let yesterday = decide::touched(&about, None, Status::Late, day(3).at(11, 0, 0, 0));
    assert_eq!(yesterday.came, None);
}

/// A clock that was set back while the meeting is on: nothing is lost, nobody gets a negative time, and what it says is not believed.
#[test]
fn a_clock_that_was_set_back_takes_nothing_away() {
    let mut life = Life::with_people(2);
    life.take(decide::signed_in(&life.courses, person(0), day(2).at(10, 20, 0, 0)));
    let before = life.courses.roll(meeting(1));
    // Half past seven, an hour and more before: the meeting is not on, so nobody is marked by signing in.
    assert_eq!(decide::signed_in(&life.courses, person(1), day(2).at(7, 30, 0, 0)), []);
    let about = facts(day(2), 10);
    for status in Status::ALL {
        let mark = decide::touched(&about, before[0].mark, status, day(2).at(7, 30, 0, 0));
        let minutes = mark.minutes_of(&about);
        assert!(minutes <= 120 && mark.left.is_none(), "{mark:?}");
        assert!(!status.attended() || minutes >= 100, "{mark:?}");
    }
    assert_eq!(life.courses.roll(meeting(1)), before);
}

#[test]
fn an_erased_person_leaves_the_totals_and_nothing_else() {
    let mut life = Life::with_people(2);
    let walk_in = person(50);
    life.take(decide::walk_in(
        &life.courses,
        meeting(2),
        walk_in,
        None,
        Mark::of(Status::Present),
        BY,
    ));
    life.take(decide::join(&life.courses, walk_in, person(0), BY));
    life.mark(meeting(1), person(0), Status::Present);
    life.mark(meeting(1), person(1), Status::Absent);
    let contact = ContactId(Uuid::from_u128(900));
    life.take(vec![Event::ContactSet {
        contact,
        about: Box::new(ContactFacts {
            date: day(3),
            person: Some(walk_in),
            first_time: true,
            topic: Topic::Kela,
            channel: Channel::Visit,
            minutes: 30,
            language: None,
            outcome: Outcome::Together,
            counters: vec![Counter::Cv],
            course: None,
            staff: None,
        }),
        by: BY,
    }]);
    let visits = |life: &Life| {
        let rows = [1, 2].map(|number| life.courses.roll(meeting(number)));
        let attended = rows
            .iter()
            .flatten()
            .filter(|row| row.mark.is_some_and(|mark| mark.status.attended()));
        attended.map(|row| row.minutes.unwrap()).collect::<Vec<_>>()
    };
    let before = visits(&life);
    let Erasing { persons, then } = decide::erase(&life.courses, person(0), person(99), BY);
    assert_eq!(persons, [person(0), walk_in]);
    life.take(then.clone());
    assert_eq!(visits(&life), before);
    assert_eq!(life.courses.contacts[&contact].facts.person, Some(person(99)));
    assert_eq!(life.courses.contacts[&contact].facts.counters, [Counter::Cv]);
    assert_eq!(life.courses.erased, 2);
    let told = format!("{:?}", life.courses);
    for id in persons {
        assert!(!told.contains(&id.0.to_string()), "{id} is still there");
        assert!(!serde_json::to_string(&then).unwrap().contains(&id.0.to_string()));
    }
    assert!(life.courses.person(person(99)).unwrap().name().is_none());
}

#[test]
fn data_is_due_when_every_course_of_the_person_is_over_long_enough() {
    let mut life = Life::with_people(2);
    assert_eq!(decide::due(&life.courses, date(2027, 11, 23)), []);
    let all = vec![(COURSE, vec![person(0), person(1)])];
    assert_eq!(decide::due(&life.courses, date(2027, 11, 24)), all);
    let other = CourseId(Uuid::from_u128(2));
    let about = CourseFacts::usual(text("Jatko"), CourseKind::Group);
    life.take(decide::new_course(
        other,
        about,
        &facts(date(2027, 5, 3), 10),
        &[meeting(9)],
        BY,
    ));
    life.mark(meeting(9), person(0), Status::Present);
    assert_eq!(
        decide::due(&life.courses, date(2027, 11, 24)),
        [(COURSE, vec![person(1)])]
    );
}
