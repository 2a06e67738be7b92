use std::collections::BTreeSet;

use super::*;
use crate::course::{Counter, CourseKind, Courses};

fn fold(scale: Scale, seed: u64) -> Courses {
    let mut courses = Courses::default();
    for (at, event) in cohort(scale, seed) {
        courses.apply(&event, at);
    }
    courses
}

/// Courses, meetings, different people and visits of a kind.
fn figures(courses: &Courses, kind: CourseKind) -> (usize, usize, usize, usize) {
    let of_kind = courses.courses.iter().filter(|(_, course)| course.facts.kind == kind);
    let (mut count, mut meetings, mut people, mut visits) = (0, 0, BTreeSet::new(), 0);
    for (id, _) in of_kind {
        count += 1;
        for (meeting, _) in courses.meetings_of(*id) {
            let rows = courses.roll(meeting).into_iter();
            let came: Vec<_> = rows
                .filter(|row| row.mark.is_some_and(|mark| mark.status.attended()))
                .collect();
            // A meeting that nobody was at was not held.
            meetings += usize::from(!came.is_empty());
            visits += came.len();
            people.extend(came.into_iter().map(|row| row.person));
        }
    }
    (count, meetings, people.len(), visits)
}

#[test]
fn the_first_project_has_its_figures_whatever_the_seed() {
    for seed in [0, 1, 2025] {
        let courses = fold(Scale::Osana, seed);
        assert_eq!(figures(&courses, CourseKind::InternetCourse), (21, 84, 145, 500));
        assert_eq!(figures(&courses, CourseKind::Training), (10, 10, 80, 80));
        let (evenings, _, _, visits) = figures(&courses, CourseKind::Event);
        assert_eq!((evenings, visits), (10, 349));
        let (groups, _, _, visits) = figures(&courses, CourseKind::Group);
        assert_eq!((groups, visits), (6, 261));
        let guided: BTreeSet<_> = courses
            .contacts
            .values()
            .filter_map(|contact| contact.facts.person)
            .collect();
        let minutes: u64 = courses
            .contacts
            .values()
            .map(|contact| u64::from(contact.facts.minutes))
            .sum();
        assert_eq!((guided.len(), minutes), (465, 1150 * 60));
    }
}

#[test]
fn the_second_project_has_its_figures_whatever_the_seed() {
    for seed in [0, 1, 2025] {
        let courses = fold(Scale::Kemi, seed);
        assert_eq!(figures(&courses, CourseKind::Group), (12, 358, 312, 2314));
        let guided: BTreeSet<_> = courses
            .contacts
            .values()
            .filter_map(|contact| contact.facts.person)
            .collect();
        assert_eq!((courses.contacts.len(), guided.len()), (6449, 312));
        let count = |counter| {
            courses
                .contacts
                .values()
                .filter(|contact| contact.facts.counters.contains(&counter))
                .count()
        };
        let counters = [
            Counter::Cv,
            Counter::JobApplication,
            Counter::Job,
            Counter::StudyPlace,
            Counter::CardCourse,
        ];
        assert_eq!(counters.map(count), [299, 438, 191, 165, 99]);
    }
}

#[test]
fn a_seed_decides_and_time_only_goes_on() {
    let [first, again, other] = [7, 7, 8].map(|seed| cohort(Scale::Osana, seed));
    assert!(first == again && first != other);
    assert!(first.is_sorted_by_key(|(at, _)| *at));
}

#[test]
fn no_contact_is_of_an_unlikely_length() {
    let courses = fold(Scale::Kemi, 3);
    assert!(
        courses
            .contacts
            .values()
            .all(|contact| (15..=120).contains(&contact.facts.minutes))
    );
}
