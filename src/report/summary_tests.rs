//! Tests of `summary`: an example by hand, and what holds whatever has happened.

use proptest::prelude::*;
use uuid::Uuid;

use super::super::testing::{BY, Life, contact, course, day, half_an_hour, meeting, person, text};
use super::super::{Persons, attendance_cells::AttendanceCells};
use super::*;
use crate::course::{ContactFacts, CourseFacts, Standing, Status, decide};

const PEOPLE: u128 = 8;
const MEETINGS: u128 = 7;

/// Everything of these days.
fn all() -> Filter {
    Filter::until(day(30))
}

/// Four courses of three kinds, one of them only for trying out; seven meetings, two at the same time; six people who count, one
/// of staff, one made up.
fn place() -> Life {
    let mut life = Life::default();
    life.course(1, "Netti tutuksi", CourseKind::InternetCourse);
    life.course(2, "Avoin ryhmä", CourseKind::Group);
    life.course(3, "Keskusteluilta", CourseKind::Event);
    let mut trial = CourseFacts::usual(text("Kokeilu"), CourseKind::Group);
    trial.test = true;
    life.set_course(4, trial);
    for (number, of, on, hour) in [
        (1, 1, 2, 10),
        (2, 1, 9, 10),
        (3, 1, 9, 14),
        (4, 2, 9, 10),
        (5, 2, 16, 10),
        (6, 3, 4, 17),
        (7, 4, 1, 10),
    ] {
        life.meeting(number, of, day(on), hour);
    }
    for number in 1..=PEOPLE {
        let standing = match number {
            5 => Standing::WalkIn,
            6 => Standing::Staff,
            7 => Standing::Test,
            _ => Standing::Participant,
        };
        life.person(number, "Amina", standing);
    }
    life
}

#[test]
fn totals_by_hand() {
    let mut life = place();
    let mut about = life.courses.courses[&course(2)].facts.clone();
    (about.volunteers, about.planned_people) = (3, 10);
    life.set_course(2, about);
    life.enrol(1, 3);
    for (at, who, status) in [
        (1, 1, Status::Present),
        (1, 2, Status::Absent),
        (2, 1, Status::Late),
        (4, 2, Status::Left),
        (5, 1, Status::Present),
        (6, 6, Status::Present),
        (7, 1, Status::Present),
    ] {
        life.mark(at, who, Some(status));
    }
    let mut first = half_an_hour(day(3), Some(1));
    first.first_time = true;
    first.counters = vec![Counter::Cv, Counter::Cv, Counter::Job];
    life.contact(1, first);
    life.contact(2, half_an_hour(day(4), Some(4)));
    life.contact(
        3,
        ContactFacts {
            topic: Topic::Work,
            minutes: 45,
            ..half_an_hour(day(5), None)
        },
    );
    let summary = Summary::of(&life.courses, &all());
    let internet = Totals {
        courses: 1,
        meetings: 2,
        people: 1,
        visits: 2,
        minutes: 240,
        new_people: 1,
        volunteers: 0,
        planned_places: 8,
    };
    let group = Totals {
        courses: 1,
        meetings: 2,
        people: 2,
        visits: 2,
        minutes: 240,
        new_people: 1,
        volunteers: 3,
        planned_places: 10,
    };
    // The only one there was of staff: nothing was held, and the places were planned all the same.
    let event = Totals {
        planned_places: 8,
        ..Totals::default()
    };
    let kinds = [
        (CourseKind::InternetCourse, internet),
        (CourseKind::Group, group),
        (CourseKind::Event, event),
    ];
    assert_eq!(summary.kinds, BTreeMap::from(kinds));
    let total = Totals {
        courses: 2,
        meetings: 4,
        people: 2,
        visits: 4,
        minutes: 480,
        new_people: 2,
        volunteers: 3,
        planned_places: 26,
    };
    assert_eq!(summary.total, total);
    let topic = |contacts, minutes| TopicTotals { contacts, minutes };
    let guidance = GuidanceTotals {
        contacts: 3,
        people: 2,
        anonymous: 1,
        minutes: 105,
        first_time: 1,
        counters: BTreeMap::from([(Counter::Cv, 1), (Counter::Job, 1)]),
        topics: BTreeMap::from([(Topic::Kela, topic(2, 60)), (Topic::Work, topic(1, 45))]),
    };
    assert_eq!(summary.guidance, guidance);
    assert_eq!(summary.people, 3);
}

/// Something that staff does.
#[derive(Debug, Clone, Copy)]
enum Act {
    Mark(u128, u128, Option<Status>),
    Enrol(u128, u128),
    Join(u128, u128),
    Undo(u128),
    Cancel(u128, bool),
    Contact(u128, Option<u128>, i8),
    Erase(u128),
}

fn act() -> impl Strategy<Value = Act> {
    let who = || 1..=PEOPLE;
    let status = prop::option::weighted(0.9, prop::sample::select(Status::ALL.to_vec()));
    prop_oneof![
        12 => (1..=MEETINGS, who(), status).prop_map(|(at, who, status)| Act::Mark(at, who, status)),
        2 => (1..=4_u128, who()).prop_map(|(of, who)| Act::Enrol(of, who)),
        2 => (who(), who()).prop_map(|(one, other)| Act::Join(one, other)),
        1 => who().prop_map(Act::Undo),
        1 => (1..=MEETINGS, any::<bool>()).prop_map(|(at, cancelled)| Act::Cancel(at, cancelled)),
        3 => (1..=9_u128, prop::option::of(who()), 1..=30_i8).prop_map(|(which, who, on)| Act::Contact(which, who, on)),
        1 => who().prop_map(Act::Erase),
    ]
}

fn stand_in(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(9000 + number))
}

/// Erases somebody. Gives all who are gone with it.
fn erase(life: &mut Life, who: PersonId, number: u128) -> Vec<PersonId> {
    let erasing = decide::erase(&life.courses, who, stand_in(number), BY);
    life.take(erasing.then);
    erasing.persons
}

fn lived(acts: &[Act]) -> Life {
    let mut life = place();
    let mut gone: BTreeSet<PersonId> = BTreeSet::new();
    for (number, act) in (1..).zip(acts) {
        // Nothing is recorded of who was erased.
        let about = match *act {
            Act::Join(one, other) => vec![one, other],
            Act::Mark(_, who, _) | Act::Enrol(_, who) | Act::Undo(who) | Act::Erase(who) => vec![who],
            Act::Contact(_, who, _) => who.into_iter().collect(),
            Act::Cancel(..) => Vec::new(),
        };
        if about.into_iter().any(|who| gone.contains(&person(who))) {
            continue;
        }
        match *act {
            Act::Mark(at, who, status) => life.mark(at, who, status),
            Act::Enrol(of, who) => life.enrol(of, who),
            Act::Join(one, other) => life.join(one, other),
            Act::Undo(who) => {
                let undone = decide::undo_join(&life.courses, person(who), BY);
                life.take(undone);
            }
            Act::Cancel(at, cancelled) => life.cancel(at, cancelled),
            Act::Contact(which, who, on) => life.contact(which, half_an_hour(day(on), who)),
            Act::Erase(who) => gone.extend(erase(&mut life, person(who), number)),
        }
    }
    life
}

/// Whoever is in a total of people.
fn counted(life: &Life) -> Vec<PersonId> {
    let attended = attendance(&life.courses, &all())
        .filter(AttendanceRow::attended)
        .map(|row| row.person);
    let guided = guidance(&life.courses, &all()).filter_map(|row| row.person);
    let all: BTreeSet<PersonId> = attended.chain(guided).collect();
    all.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn totals_agree_with_the_tables(acts in prop::collection::vec(act(), 0..60), from in 1..=30_i8, to in 1..=30_i8) {
        let life = lived(&acts);
        let some = Filter { from: Some(day(from)), ..Filter::until(day(to)) };
        for filter in [all(), some, Filter { course: Some(course(2)), ..all() }] {
            let summary = Summary::of(&life.courses, &filter);
            let total = summary.total;
            let kinds = || summary.kinds.values();
            prop_assert_eq!(kinds().map(|kind| kind.courses).sum::<u64>(), total.courses);
            prop_assert_eq!(kinds().map(|kind| kind.meetings).sum::<u64>(), total.meetings);
            prop_assert_eq!(kinds().map(|kind| kind.visits).sum::<u64>(), total.visits);
            prop_assert_eq!(kinds().map(|kind| kind.minutes).sum::<u64>(), total.minutes);
            prop_assert_eq!(kinds().map(|kind| kind.new_people).sum::<u64>(), total.new_people);
            prop_assert!(kinds().map(|kind| kind.people).sum::<u64>() >= total.people);
            prop_assert!(total.new_people <= total.people);

            // The table as a reader of the file counts it.
            let persons = Persons::by_name(&life.courses);
            let mut cells = AttendanceCells::new(&life.courses, &persons);
            let rows: Vec<[String; 4]> = attendance(&life.courses, &filter)
                .map(|row| {
                    let cells = cells.of(&row);
                    [8, 9, 11, 12].map(|at| cells[at].to_string())
                })
                .collect();
            let there = |row: &&[String; 4]| ["present", "late", "left"].contains(&row[2].as_str());
            let people: BTreeSet<&str> = rows.iter().filter(there).map(|row| row[0].as_str()).collect();
            prop_assert_eq!(people.len() as u64, total.people);
            prop_assert_eq!(rows.iter().filter(there).count() as u64, total.visits);
            prop_assert_eq!(rows.iter().filter(|row| row[1] == "1").count() as u64, total.new_people);
            let minutes = rows.iter().filter_map(|row| row[3].parse::<u64>().ok());
            prop_assert_eq!(minutes.sum::<u64>(), total.minutes);
        }
        // Whoever was ever there was there for a first time.
        let ever = Summary::of(&life.courses, &all()).total;
        prop_assert_eq!(ever.new_people, ever.people);
    }

    #[test]
    fn whoever_is_erased_stays_in_the_totals(acts in prop::collection::vec(act(), 0..60), who in 1..=PEOPLE) {
        let mut life = lived(&acts);
        let before = Summary::of(&life.courses, &all());
        erase(&mut life, person(who), 0);
        prop_assert_eq!(Summary::of(&life.courses, &all()), before);
        prop_assert!(!counted(&life).contains(&person(who)));
    }

    #[test]
    fn staff_and_trials_are_never_counted(acts in prop::collection::vec(act(), 0..60)) {
        let life = lived(&acts);
        for row in attendance(&life.courses, &all()) {
            prop_assert!(row.held.course_id != course(4) && row.held.meeting_id != meeting(7));
            prop_assert!(life.courses.person(row.person).is_none_or(|person| person.standing().counts()));
        }
        for who in [person(6), person(7)] {
            let joined = life.courses.joined(who).is_some();
            prop_assert!(joined || !counted(&life).contains(&who));
        }
    }

    #[test]
    fn two_who_are_one_are_one_less_until_that_is_undone(acts in prop::collection::vec(act(), 0..60)) {
        let mut life = lived(&acts);
        let before = Summary::of(&life.courses, &all());
        let known = |id: &PersonId| life.courses.persons.contains_key(id);
        let people: Vec<PersonId> = counted(&life).into_iter().filter(known).collect();
        let [first, .., last] = people[..] else { return Ok(()) };
        let events = decide::join(&life.courses, first, last, BY);
        prop_assert_eq!(events.len(), 1);
        life.take(events);
        let joined = Summary::of(&life.courses, &all());
        prop_assert_eq!(joined.people + 1, before.people);
        prop_assert!(joined.total.people <= before.total.people);
        prop_assert!(joined.total.visits <= before.total.visits);
        let undone = decide::undo_join(&life.courses, first, BY);
        life.take(undone);
        prop_assert_eq!(Summary::of(&life.courses, &all()), before);
    }
}

#[test]
fn joining_two_who_were_there_lowers_the_people_by_one() {
    let mut life = place();
    life.mark(1, 1, Some(Status::Present));
    life.mark(2, 5, Some(Status::Present));
    life.contact(1, half_an_hour(day(2), Some(5)));
    let people = |life: &Life| {
        let summary = Summary::of(&life.courses, &all());
        (
            summary.total.people,
            summary.guidance.people,
            summary.people,
            summary.total.visits,
        )
    };
    assert_eq!(people(&life), (2, 1, 2, 2));
    life.join(5, 1);
    assert_eq!(people(&life), (1, 1, 1, 2));
    let undone = decide::undo_join(&life.courses, person(5), BY);
    life.take(undone);
    assert_eq!(people(&life), (2, 1, 2, 2));
    assert!(life.courses.contacts.contains_key(&contact(1)));
}
