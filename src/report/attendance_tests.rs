//! Tests of `attendance`: which rows there are, in which order, and what their cells say.

use std::collections::BTreeSet;

use jiff::civil::time;

use super::super::testing::{BY, Life, course, day, meeting, person, staff, text};
use super::super::{AttendanceCells, Persons};
use super::*;
use crate::base::Role;
use crate::course::{CourseKind, MeetingFacts, Standing, Status, Topic, decide};
use crate::journal::Event;
use crate::report::definitions::ATTENDANCE;

/// Two courses; the second one began first. Amina is in both, Bilal in the second.
fn life() -> Life {
    let mut life = Life::default();
    life.course(1, "Netti tutuksi", CourseKind::InternetCourse);
    life.course(2, "Avoin ryhmä", CourseKind::Group);
    life.meeting(11, 1, day(9), 10);
    life.meeting(12, 1, day(16), 10);
    life.meeting(21, 2, day(2), 14);
    life.person(1, "Amina", Standing::Participant);
    life.person(2, "Bilal", Standing::Participant);
    life.enrol(1, 1);
    life.enrol(2, 1);
    life.enrol(2, 2);
    life.mark(11, 1, Some(Status::Present));
    life.mark(21, 1, Some(Status::Late));
    life
}

/// Meeting, person, status, new.
fn told(life: &Life, filter: &Filter) -> Vec<(MeetingId, PersonId, Option<Status>, bool)> {
    attendance(&life.courses, filter)
        .map(|row| {
            let status = row.mark.map(|mark| mark.status);
            (row.held.meeting_id, row.person, status, row.new)
        })
        .collect()
}

#[test]
fn one_row_a_person_and_meeting_by_course_and_day() {
    let rows = told(&life(), &Filter::until(day(24)));
    let expected = [
        (meeting(21), person(1), Some(Status::Late), true),
        (meeting(21), person(2), None, false),
        (meeting(11), person(1), Some(Status::Present), false),
        (meeting(12), person(1), None, false),
    ];
    assert_eq!(rows, expected);
}

#[test]
fn a_filter_takes_days_and_a_course_and_leaves_numbers_and_new_as_they_are() {
    let life = life();
    let only = |course, from, to| told(&life, &Filter { course, from, to }).len();
    assert_eq!(only(None, None, day(9)), 3, "what has not been is left out");
    assert_eq!(only(None, Some(day(3)), day(24)), 2);
    assert_eq!(only(Some(course(2)), None, day(24)), 2);
    assert_eq!(only(Some(course(2)), Some(day(3)), day(24)), 0);
    let second = Filter {
        course: Some(course(1)),
        from: Some(day(16)),
        to: day(16),
    };
    let numbers: Vec<usize> = attendance(&life.courses, &second).map(|row| row.held.number).collect();
    assert_eq!(numbers, [2]);
    let first = Filter {
        course: Some(course(1)),
        ..Filter::until(day(24))
    };
    assert!(
        attendance(&life.courses, &first).all(|row| !row.new),
        "Amina was new in the other course"
    );
}

#[test]
fn cancelled_meetings_trials_and_people_who_do_not_count_are_left_out() {
    let all = Filter::until(day(24));
    let mut life = life();
    life.person(2, "Bilal", Standing::Staff);
    life.cancel(21, true);
    let expected = [
        // The cancelled meeting was not her first one.
        (meeting(11), person(1), Some(Status::Present), true),
        (meeting(12), person(1), None, false),
    ];
    assert_eq!(told(&life, &all), expected);
    let mut about = life.courses.courses[&course(1)].facts.clone();
    about.test = true;
    life.set_course(1, about);
    assert_eq!(told(&life, &all), []);
    life.cancel(21, false);
    assert_eq!(told(&life, &all), [(meeting(21), person(1), Some(Status::Late), true)]);
}

#[test]
fn hours_for_guidance_have_rows_only_where_somebody_kept_a_roll() {
    let mut life = Life::default();
    life.course(1, "Neuvonta", CourseKind::Guidance);
    life.meeting(11, 1, day(2), 10);
    life.meeting(12, 1, day(3), 10);
    life.person(1, "Amina", Standing::Participant);
    life.enrol(1, 1);
    assert_eq!(told(&life, &Filter::until(day(24))), []);
    life.mark(12, 1, Some(Status::Absent));
    let rows = [(meeting(12), person(1), Some(Status::Absent), false)];
    assert_eq!(told(&life, &Filter::until(day(24))), rows);
}

#[test]
fn new_is_the_first_time_of_whoever_it_turns_out_to_be() {
    let mut life = life();
    life.mark(12, 2, Some(Status::Present));
    let new = |life: &Life| -> Vec<(MeetingId, PersonId)> {
        let rows = told(life, &Filter::until(day(24))).into_iter();
        rows.filter(|row| row.3).map(|row| (row.0, row.1)).collect()
    };
    let apart = [(meeting(21), person(1)), (meeting(12), person(2))];
    assert_eq!(new(&life), apart);
    life.join(2, 1);
    assert_eq!(new(&life), [(meeting(21), person(1))]);
    life.take(decide::undo_join(&life.courses, person(2), BY));
    assert_eq!(new(&life), apart);
    // Not being there is no first time.
    life.mark(21, 1, Some(Status::Excused));
    assert_eq!(new(&life), [(meeting(11), person(1)), (meeting(12), person(2))]);
}

#[test]
fn the_cells_of_a_row() {
    let mut life = life();
    let by = By::Staff(staff(1));
    life.take([Event::StaffNamed {
        staff: staff(1),
        name: text("Sari"),
        role: Role::Instructor,
        by: BY,
    }]);
    let mut about = CourseFacts::usual(text("Netti tutuksi"), CourseKind::InternetCourse);
    about.place = Some(text("Kirjasto"));
    about.topics = vec![Topic::Kela, Topic::BankAndMoney];
    about.facilitators = vec![text("Sari"), text("Omar")];
    life.set_course(1, about);
    let substitute = MeetingFacts {
        date: day(16),
        start: time(10, 0, 0, 0),
        end: time(11, 30, 0, 0),
        topic: Some(text("OmaKela")),
        facilitator: Some(text("Leena")),
        lessons: BTreeSet::new(),
    };
    life.set_meeting(12, 1, substitute);
    life.take(decide::mark(
        &life.courses,
        meeting(11),
        person(1),
        Some(Mark::of(Status::Absent)),
        by,
        None,
    ));
    let persons = Persons::by_name(&life.courses);
    let mut cells = AttendanceCells::new(&life.courses, &persons);
    let filter = Filter {
        course: Some(course(1)),
        ..Filter::until(day(24))
    };
    let rows: Vec<Vec<String>> = attendance(&life.courses, &filter)
        .map(|row| cells.of(&row).iter().map(ToString::to_string).collect())
        .collect();
    let id = course(1).to_string();
    let shared = [&id, "Netti tutuksi", "internet_course", "Kirjasto"];
    let first = [
        "1",
        "2026-11-09",
        "10:00",
        "12:00",
        "Amina",
        "0",
        "so",
        "absent",
        "0",
        "Sari; Omar",
        "kela bank_and_money",
        "Sari",
    ];
    assert_eq!(rows[0][..4], shared);
    assert_eq!(rows[0][4..16], first);
    assert!(rows[0][16].starts_with("1970-01-01T02:"), "{}", rows[0][16]);
    let second = [
        "2",
        "2026-11-16",
        "10:00",
        "11:30",
        "Amina",
        "0",
        "so",
        "unmarked",
        "",
        "Leena",
        "OmaKela",
        "",
        "",
    ];
    assert_eq!(rows[1][4..], second);
    assert_eq!(rows[1].len(), ATTENDANCE.len());
}

#[test]
fn a_sign_in_and_the_command_line_are_told_apart() {
    let mut life = life();
    life.take([Event::Marked {
        meeting: meeting(12),
        person: person(1),
        mark: Some(Mark::of(Status::Present)),
        by: By::Kiosk,
        why: None,
    }]);
    let persons = Persons::by_id();
    let mut cells = AttendanceCells::new(&life.courses, &persons);
    let by: Vec<String> = attendance(&life.courses, &Filter::until(day(24)))
        .map(|row| cells.of(&row)[15].to_string())
        .collect();
    assert_eq!(by, ["command", "", "command", "kiosk"]);
}
