//! Tests of `printout`: the same rows and totals as elsewhere, as text for paper.

use super::super::testing::{Life, day, half_an_hour};
use super::*;
use crate::course::{Counter, CourseKind, Standing, Status};

fn life() -> Life {
    let mut life = Life::default();
    life.course(1, "Netti tutuksi", CourseKind::InternetCourse);
    life.meeting(11, 1, day(2), 10);
    life.person(1, "Amina", Standing::Participant);
    life.mark(11, 1, Some(Status::Present));
    let mut contact = half_an_hour(day(3), Some(1));
    contact.counters = vec![Counter::JobApplication];
    life.contact(1, contact);
    life
}

fn pairs(lines: &[(String, String)]) -> Vec<(&str, &str)> {
    lines
        .iter()
        .map(|(what, value)| (what.as_str(), value.as_str()))
        .collect()
}

#[test]
fn attendance_on_paper() {
    let life = life();
    let persons = Persons::by_name(&life.courses);
    let filter = Filter {
        from: Some(day(1)),
        ..Filter::until(day(24))
    };
    let printed = attendance_printout(&life.courses, &filter, &persons);
    assert_eq!(printed.period, "1.11.2026–24.11.2026");
    let summary = [
        ("Courses", "1"),
        ("Meetings", "1"),
        ("People", "1"),
        ("Visits", "1"),
        ("Hours", "2,00"),
        ("New people", "1"),
        ("Volunteers", "0"),
        ("Planned places", "8"),
    ];
    assert_eq!(pairs(&printed.summary), summary);
    let head: Vec<&str> = printed.head.iter().map(|head| head.name).collect();
    assert_eq!(head, ATTENDANCE_ON_PAPER);
    let numbers: Vec<&str> = printed
        .head
        .iter()
        .filter(|head| head.numbers)
        .map(|head| head.name)
        .collect();
    assert_eq!(numbers, ["meeting_no", "minutes"]);
    let rows: Vec<Vec<String>> = printed.rows.collect();
    let row = [
        "2.11.2026",
        "10:00",
        "Netti tutuksi",
        "1",
        "Amina",
        "1",
        "present",
        "120",
        "",
    ];
    assert_eq!(rows, [row]);
}

#[test]
fn guidance_on_paper() {
    let life = life();
    let persons = Persons::by_name(&life.courses);
    let printed = guidance_printout(&life.courses, &Filter::until(day(24)), &persons);
    assert_eq!(printed.period, "–24.11.2026");
    let summary = [
        ("Contacts", "1"),
        ("People", "1"),
        ("Anonymous", "0"),
        ("Hours", "0,50"),
        ("First time", "0"),
        ("Job application", "1"),
    ];
    assert_eq!(pairs(&printed.summary), summary);
    let head: Vec<&str> = printed.head.iter().map(|head| head.name).collect();
    assert_eq!(head, GUIDANCE_ON_PAPER);
    let rows: Vec<Vec<String>> = printed.rows.collect();
    let row = [
        "3.11.2026",
        "Amina",
        "0",
        "kela",
        "visit",
        "30",
        "practice_together",
        "job_application",
        "",
    ];
    assert_eq!(rows, [row]);
}
