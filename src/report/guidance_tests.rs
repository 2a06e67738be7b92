//! Tests of `guidance`: which contacts there are, and what their cells say.

use super::super::testing::{BY, Life, contact, course, day, half_an_hour, person, staff, text};
use super::*;
use crate::base::{LanguageTag, Role};
use crate::course::{Channel, CourseFacts, CourseKind, Outcome, Standing, Topic};
use crate::journal::Event;

fn ids(life: &Life, filter: &Filter) -> Vec<ContactId> {
    guidance(&life.courses, filter).map(|row| row.contact).collect()
}

#[test]
fn contacts_by_day_without_those_that_do_not_count() {
    let mut life = Life::default();
    life.course(1, "Neuvonta", CourseKind::Guidance);
    let mut trial = CourseFacts::usual(text("Kokeilu"), CourseKind::Guidance);
    trial.test = true;
    life.set_course(2, trial);
    life.person(1, "Amina", Standing::Participant);
    life.person(2, "Sari", Standing::Staff);
    life.person(3, "", Standing::WalkIn);
    life.contact(1, half_an_hour(day(9), Some(1)));
    life.contact(2, half_an_hour(day(2), None));
    life.contact(3, half_an_hour(day(3), Some(2)));
    life.contact(4, half_an_hour(day(30), Some(1)));
    for (number, of) in [(5, 1), (6, 2)] {
        let within = ContactFacts {
            course: Some(course(of)),
            ..half_an_hour(day(4), Some(3))
        };
        life.contact(number, within);
    }
    let all = Filter::until(day(24));
    assert_eq!(ids(&life, &all), [contact(2), contact(5), contact(1)]);
    let from = Some(day(4));
    assert_eq!(ids(&life, &Filter { from, ..all }), [contact(5), contact(1)]);
    let course = Some(course(1));
    assert_eq!(ids(&life, &Filter { course, ..all }), [contact(5)]);
    life.join(3, 1);
    let people: Vec<_> = guidance(&life.courses, &all).map(|row| row.person).collect();
    assert_eq!(people, [None, Some(person(1)), Some(person(1))]);
    // A walk-in who turns out to be one of staff does not count either.
    life.join(1, 2);
    assert_eq!(ids(&life, &all), [contact(2)]);
}

#[test]
fn the_cells_of_a_contact() {
    let mut life = Life::default();
    life.person(1, "Amina", Standing::Participant);
    life.take([Event::StaffNamed {
        staff: staff(1),
        name: text("Omar"),
        role: Role::Instructor,
        by: BY,
    }]);
    let about = ContactFacts {
        date: day(9),
        person: Some(person(1)),
        first_time: true,
        topic: Topic::Work,
        channel: Channel::Phone,
        minutes: 45,
        language: LanguageTag::new("ckb").ok(),
        outcome: Outcome::Alone,
        counters: vec![Counter::Cv, Counter::JobApplication],
        course: None,
        staff: Some(staff(1)),
    };
    life.contact(1, about);
    life.contact(2, half_an_hour(day(10), None));
    let persons = Persons::by_name(&life.courses);
    let told: Vec<Vec<String>> = guidance(&life.courses, &Filter::until(day(24)))
        .map(|row| {
            row.cells(&life.courses, &persons)
                .iter()
                .map(ToString::to_string)
                .collect()
        })
        .collect();
    let id = contact(1).to_string();
    let first = [
        id.as_str(),
        "2026-11-09",
        "Amina",
        "1",
        "work",
        "phone",
        "45",
        "ckb",
        "did_it_alone",
        "cv job_application",
        "Omar",
    ];
    assert_eq!(told[0], first);
    let second = [
        "2026-11-10",
        "",
        "0",
        "kela",
        "visit",
        "30",
        "",
        "practice_together",
        "",
        "",
    ];
    assert_eq!(told[1][1..], second);
}
