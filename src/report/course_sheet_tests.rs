//! Tests of `course_sheet`: people down, meetings across.

use super::super::testing::{Life, course, day, meeting, person};
use super::*;
use crate::course::{CourseKind, Standing, Status};

#[test]
fn each_course_with_rows_has_a_sheet_and_each_person_a_row() {
    let mut life = Life::default();
    life.course(1, "Netti tutuksi", CourseKind::InternetCourse);
    life.course(2, "Tyhjä", CourseKind::Group);
    life.course(3, "Avoin ryhmä", CourseKind::Group);
    life.meeting(11, 1, day(2), 10);
    life.meeting(12, 1, day(9), 10);
    life.meeting(13, 1, day(30), 10);
    life.meeting(21, 2, day(2), 10);
    life.meeting(31, 3, day(3), 10);
    life.person(1, "Bilal", Standing::Participant);
    life.person(2, "amina", Standing::Participant);
    life.person(3, "", Standing::WalkIn);
    life.enrol(1, 1);
    life.enrol(1, 2);
    life.mark(11, 1, Some(Status::Present));
    life.mark(12, 3, Some(Status::Absent));
    life.mark(31, 1, Some(Status::Late));
    let sheets: Vec<CourseSheet<'_>> = course_sheets(&life.courses, &Filter::until(day(24))).collect();
    let ids: Vec<_> = sheets.iter().map(|sheet| sheet.course_id).collect();
    assert_eq!(ids, [course(1), course(3)]);
    let sheet = &sheets[0];
    let across: Vec<_> = sheet.meetings.iter().map(|held| held.meeting_id).collect();
    assert_eq!(across, [meeting(11), meeting(12)]);
    let down: Vec<_> = sheet.people.iter().map(|row| row.person).collect();
    assert_eq!(down, [person(2), person(1), person(3)]);
    let present = Place::Marked(Mark::of(Status::Present), 120);
    assert_eq!(sheet.people[0].places, [Place::Unmarked, Place::Unmarked]);
    assert_eq!(sheet.people[1].places, [present, Place::Unmarked]);
    assert_eq!(
        sheet.people[2].places,
        [Place::Nowhere, Place::Marked(Mark::of(Status::Absent), 0)]
    );
    let visits = |sheet: &CourseSheet<'_>| {
        let places = sheet.people.iter().flat_map(|row| row.places.clone());
        places.filter(|place| place.attended()).count()
    };
    assert_eq!(sheets.iter().map(visits).sum::<usize>(), 2);
    assert_eq!(present.minutes(), 120);
}
