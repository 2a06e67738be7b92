//! The figures of two projects, as their reports give them, and how they are spread over courses.
//!
//! OSANA: 21 internet groups with 145 people and 500 visits; 465 people in 1 150 hours of individual guidance; 10 trainings with
//! 80 people; 10 conversation evenings with 349 visits; 6 summer groups with 261 visits. Kemi: 358 group meetings with 2 314
//! participations; 6 449 contacts with 312 people; 299 CVs, 438 applications, 191 jobs, 165 study places, 99 card courses.

use jiff::ToSpan;
use jiff::civil::{date, time};

use super::World;
use super::cast::people;
use super::contacts::{GuidancePlan, guidance};
use super::groups::{CoursePlan, course};
use super::share::{attended, evenly, nobody_left_alone};
use crate::base::PersonId;
use crate::base::calendar::Date;
use crate::course::{Counter, CourseKind, Topic};

/// Which project's figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scale {
    /// A year of internet courses and guidance.
    Osana,
    /// Three years of open groups and much guidance.
    Kemi,
}

/// Courses of the same kind: so many, each with so many meetings, and an exact number of visits in all.
struct Series<'s> {
    name: &'s str,
    places: &'s [&'s str],
    kind: CourseKind,
    topics: &'s [Topic],
    first: Date,
    /// Days from the beginning of one course to that of the next.
    days_apart: i64,
    meetings: Vec<usize>,
    visits: usize,
    listed: bool,
    volunteers: u16,
}

/// Makes the courses of a series. `members` says for each course who takes part.
fn series(world: &mut World, plan: &Series<'_>, members: &[Vec<PersonId>]) {
    let sizes: Vec<usize> = plan
        .meetings
        .iter()
        .zip(members)
        .flat_map(|(meetings, members)| std::iter::repeat_n(*meetings, members.len()))
        .collect();
    let mut came = attended(&mut world.random, &sizes, plan.visits).into_iter();
    for (nth, (meetings, members)) in plan.meetings.iter().zip(members).enumerate() {
        let number = i64::try_from(nth).unwrap_or_default();
        let mut places: Vec<Vec<usize>> = members.iter().map(|_| came.next().unwrap_or_default()).collect();
        nobody_left_alone(&mut places, *meetings);
        let came: Vec<(PersonId, Vec<usize>)> = members.iter().copied().zip(places).collect();
        let place = plan
            .places
            .get(nth % plan.places.len().max(1))
            .copied()
            .unwrap_or_default();
        let one = CoursePlan {
            name: format!("{} {}", plan.name, nth.saturating_add(1)),
            place,
            kind: plan.kind,
            topics: plan.topics,
            first: plan
                .first
                .saturating_add((number.saturating_mul(plan.days_apart)).days()),
            start: time(if nth % 2 == 0 { 10 } else { 13 }, 0, 0, 0),
            meetings: *meetings,
            came,
            listed: plan.listed,
            volunteers: plan.volunteers,
        };
        course(world, &one);
    }
}

/// Everybody is in one course only; courses differ by one person at most.
fn apart(everybody: &[PersonId], courses: usize) -> Vec<Vec<PersonId>> {
    let mut rest = everybody.iter().copied();
    evenly(everybody.len(), courses)
        .into_iter()
        .map(|size| rest.by_ref().take(size).collect())
        .collect()
}

pub(super) fn osana(world: &mut World) {
    let begin = date(2025, 1, 7);
    let learners = people(world, 145, begin);
    let courses = Series {
        name: "Netti tutuksi",
        places: &["Kirjasto", "Monikulttuurikeskus", "Asukastalo"],
        kind: CourseKind::InternetCourse,
        topics: &[Topic::Kela, Topic::Housing, Topic::Work, Topic::BankAndMoney],
        first: date(2025, 1, 21),
        days_apart: 14,
        meetings: vec![4; 21],
        visits: 500,
        listed: true,
        volunteers: 1,
    };
    series(world, &courses, &apart(&learners, 21));

    let trained = people(world, 80, begin);
    let trainings = Series {
        name: "Digituen koulutus",
        places: &["Kaupungintalo", "Etänä"],
        kind: CourseKind::Training,
        topics: &[Topic::Other],
        first: date(2025, 2, 5),
        days_apart: 28,
        meetings: vec![1; 10],
        visits: 80,
        listed: true,
        volunteers: 0,
    };
    series(world, &trainings, &apart(&trained, 10));

    // Evenings and summer groups: open to all, also to those of the courses.
    let guests = people(world, 60, begin);
    let open: Vec<PersonId> = learners.iter().chain(&guests).copied().collect();
    let evenings = Series {
        name: "Keskusteluilta",
        places: &["Kirjasto"],
        kind: CourseKind::Event,
        topics: &[Topic::Health, Topic::Study],
        first: date(2025, 3, 4),
        days_apart: 28,
        meetings: vec![1; 10],
        visits: 349,
        listed: false,
        volunteers: 2,
    };
    let guests_of = evenly(349, 10)
        .into_iter()
        .map(|count| some(world, &open, count))
        .collect::<Vec<_>>();
    series(world, &evenings, &guests_of);

    let summer = Series {
        name: "Kesäryhmä",
        places: &["Kirjaston piha", "Asukastalo"],
        kind: CourseKind::Group,
        topics: &[Topic::Travel],
        first: date(2025, 6, 3),
        days_apart: 3,
        meetings: vec![8; 6],
        visits: 261,
        listed: false,
        volunteers: 2,
    };
    let summer_people = (0..6).map(|_| some(world, &open, 12)).collect::<Vec<_>>();
    series(world, &summer, &summer_people);

    let mut guided = some(world, &learners, 110);
    guided.extend(people(world, 465 - 110, begin));
    let plan = GuidancePlan {
        people: guided,
        contacts: 1380,
        minutes: 1150 * 60,
        first: date(2025, 1, 8),
        days: 340,
        counters: &[],
    };
    guidance(world, &plan);
}

pub(super) fn kemi(world: &mut World) {
    let begin = date(2024, 1, 8);
    let clients = people(world, 312, begin);
    let groups = Series {
        name: "Avoin ryhmä",
        places: &["Kohtaamispaikka", "Kirjasto", "Työpaja"],
        kind: CourseKind::Group,
        topics: &[Topic::Work, Topic::Study],
        first: date(2024, 1, 16),
        days_apart: 60,
        meetings: evenly(358, 12),
        visits: 2314,
        listed: false,
        volunteers: 1,
    };
    series(world, &groups, &apart(&clients, 12));
    let plan = GuidancePlan {
        people: clients,
        contacts: 6449,
        minutes: 6449 * 40,
        first: date(2024, 1, 9),
        days: 900,
        counters: &[
            (Counter::Cv, 299),
            (Counter::JobApplication, 438),
            (Counter::Job, 191),
            (Counter::StudyPlace, 165),
            (Counter::CardCourse, 99),
        ],
    };
    guidance(world, &plan);
}

/// So many different ones of these.
fn some(world: &mut World, of: &[PersonId], count: usize) -> Vec<PersonId> {
    let mut shuffled = of.to_vec();
    world.random.shuffle(&mut shuffled);
    shuffled.truncate(count);
    shuffled
}
