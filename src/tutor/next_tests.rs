//! Each rank goes before the next one, and what is nothing to do with a learner never matters.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::base::{AttemptId, LessonId, PersonId, Timestamp};
use crate::content::schema::lesson::{Topic, VariantId};
use crate::content::schema::located::{At, Place};
use crate::journal::AttemptKind;
use crate::journal::record::OpenAttempt;
use crate::learner::{LastRun, TaskProgress, Went};

/// Lessons of one task each, in the order of their path.
const LESSONS: [(&str, Topic); 5] = [
    ("codes", Topic::Safety),
    ("flat", Topic::Home),
    ("bill", Topic::Money),
    ("rent", Topic::Home),
    ("bus", Topic::Travel),
];

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
    let loaded = crate::assets::load(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let real = loaded.compiled.catalog.lessons.into_values().next().unwrap();
    let mut catalog = Catalog::default();
    for (order, (name, topic)) in (1..).zip(LESSONS) {
        let mut lesson = (*real).clone();
        lesson.file.lesson = At::new(lesson_id(name), Place::default());
        lesson.file.order = order;
        lesson.file.topic = topic;
        lesson.file.tasks.truncate(1);
        catalog.lessons.insert(lesson_id(name), Arc::new(lesson));
    }
    catalog
});

const LEARNER: Learner = Learner::Person(PersonId(Uuid::from_u128(1)));
const NOW: Timestamp = Timestamp(1_795_417_200_000);
const DAY: i64 = 24 * 60 * 60 * 1000;

fn lesson_id(name: &str) -> LessonId {
    LessonId::new(name).unwrap()
}

/// How a task stands, and how many days ago it was practised.
#[derive(Debug, Clone, Copy)]
enum Stands {
    New,
    CutOff,
    Shown(u8),
    Guided(u8),
    Alone(u8),
    NewCase(u8),
    Retained(u8),
}
use Stands::{Alone, CutOff, Guided, New, NewCase, Retained, Shown};

fn practised(reach: Reach, guided: bool, days_ago: u8) -> TaskProgress {
    let mut progress = TaskProgress {
        guided,
        last: Some(LastRun {
            kind: AttemptKind::Guided,
            went: Went::Well,
            at: Timestamp(NOW.0 - i64::from(days_ago) * DAY),
        }),
        ..TaskProgress::default()
    };
    progress.climb.reach = reach;
    progress
}

fn put(record: &mut Record, learner: Learner, place: usize, stands: Stands) {
    let path = path(&CATALOG);
    let (lesson, task) = path[place];
    let (lesson, task, content) = (lesson.file.lesson.get(), task.id.get(), lesson.hash.clone());
    let progress = match stands {
        New => return,
        CutOff => {
            let attempt = OpenAttempt {
                learner,
                lesson: lesson.clone(),
                task: task.clone(),
                variant: VariantId::A,
                kind: AttemptKind::Guided,
                content,
                began: NOW,
                new_case: true,
                fades: false,
                events: Vec::new(),
            };
            let id = AttemptId(Uuid::from_u128(record.open_attempts.len() as u128));
            record.open_attempts.insert(id, attempt);
            return;
        }
        Shown(days) => practised(Reach::NotBegun, false, days),
        Guided(days) => practised(Reach::Guided, true, days),
        Alone(days) => practised(Reach::Alone, true, days),
        NewCase(days) => practised(Reach::NewCase, true, days),
        Retained(days) => practised(Reach::Retained, true, days),
    };
    record
        .progress
        .insert((learner, lesson.clone(), task.clone()), progress);
}

fn record(stand: &[Stands]) -> Record {
    let mut record = Record::default();
    for (place, stands) in stand.iter().enumerate() {
        put(&mut record, LEARNER, place, *stands);
    }
    record
}

fn wishes(goals: &[Topic], today: &[&str], before: &[&str]) -> Wishes {
    let lessons = |names: &[&str]| names.iter().map(|name| lesson_id(name)).collect();
    Wishes {
        goals: goals.iter().copied().collect(),
        planned_today: lessons(today),
        planned_before: lessons(before),
    }
}

fn suggested(record: &Record, wishes: &Wishes) -> Option<(usize, Why)> {
    next(&path(&CATALOG), record, LEARNER, wishes, Finland::default().day(NOW))
}

#[test]
fn each_rank_goes_before_the_next() {
    let none = wishes(&[], &[], &[]);
    let plan_of = |today: &[&str]| wishes(&[], today, &[]);
    let goals = |goals: &[Topic]| wishes(goals, &[], &[]);
    /// Where the tasks of the path stand, what is wished, and what is suggested because of it.
    type Rank = ([Stands; 5], Wishes, Option<(&'static str, Why)>);
    #[rustfmt::skip]
    let cases: Vec<Rank> = vec![
        // What was cut off: before all else, also before what the group practises.
        ([New, New, New, New, CutOff], plan_of(&["flat"]), Some(("bus", Why::GoOn))),
        ([New, New, CutOff, New, CutOff], goals(&[Topic::Travel]), Some(("bill", Why::GoOn))),
        // What the group practises today: before what waits, new or known …
        ([Guided(3), New, New, New, New], plan_of(&["flat"]), Some(("flat", Why::Course))),
        ([Guided(3), Guided(3), New, New, New], plan_of(&["flat"]), Some(("flat", Why::Course))),
        ([Guided(3), Retained(2), New, New, New], plan_of(&["flat"]), Some(("flat", Why::Course))),
        ([New, New, New, New, New], wishes(&[Topic::Home], &["bus", "bill"], &["codes"]), Some(("bill", Why::Course))),
        // … until it was practised today.
        ([Guided(3), Guided(0), New, New, New], plan_of(&["flat"]), Some(("codes", Why::Alone))),
        ([New, Guided(0), New, New, New], plan_of(&["flat", "bill"]), Some(("bill", Why::Course))),
        ([New, Guided(0), New, New, New], plan_of(&["flat"]), Some(("flat", Why::GoOn))),
        // What was practised on another day and not done alone: before what has rested; what is wanted first.
        ([Alone(1), New, Guided(3), New, New], none.clone(), Some(("bill", Why::Alone))),
        ([Alone(1), New, Shown(3), New, New], none.clone(), Some(("bill", Why::GoOn))),
        ([New, New, Guided(3), New, Guided(3)], goals(&[Topic::Travel]), Some(("bus", Why::Alone))),
        ([New, Guided(3), New, Guided(3), New], goals(&[Topic::Home]), Some(("flat", Why::Alone))),
        ([New, New, Guided(3), New, Alone(1)], goals(&[Topic::Travel]), Some(("bill", Why::Alone))),
        // What has rested: before what was begun today; what is wanted first.
        ([Guided(0), New, New, New, Alone(1)], none.clone(), Some(("bus", Why::Again))),
        ([Alone(1), New, NewCase(7), New, Retained(28)], goals(&[Topic::Travel]), Some(("bus", Why::Again))),
        ([Alone(1), New, NewCase(7), New, Retained(28)], none.clone(), Some(("codes", Why::Again))),
        ([Guided(0), New, New, New, Alone(1)], goals(&[Topic::Safety]), Some(("bus", Why::Again))),
        // What was begun today: before all that is new.
        ([New, New, New, New, Guided(0)], wishes(&[Topic::Home], &[], &["bill"]), Some(("bus", Why::GoOn))),
        ([New, New, New, New, Alone(0)], wishes(&[Topic::Home], &[], &["bill"]), Some(("bus", Why::GoOn))),
        // What is new: what the group has planned, what is wanted, the first on the path.
        ([New, New, New, New, New], wishes(&[Topic::Home], &[], &["bus", "bill"]), Some(("bill", Why::Course))),
        ([New, New, NewCase(2), New, New], wishes(&[Topic::Home], &[], &["bill"]), Some(("flat", Why::Goal))),
        ([New, New, New, New, New], goals(&[Topic::Travel, Topic::Home]), Some(("flat", Why::Goal))),
        ([New, NewCase(2), New, New, New], goals(&[Topic::Travel, Topic::Home]), Some(("rent", Why::Goal))),
        ([New, New, New, New, New], none.clone(), Some(("codes", Why::First))),
        // No lesson is about health: then it is as if nothing were wanted.
        ([NewCase(2), New, New, New, New], goals(&[Topic::Health]), Some(("flat", Why::First))),
        ([NewCase(2); 5], wishes(&Topic::GOALS, &[], &["bus"]), None),
    ];
    for (nth, (stand, wishes, expected)) in cases.iter().enumerate() {
        let found = suggested(&record(stand), wishes).map(|(place, why)| (LESSONS[place].0, why));
        assert_eq!(found, *expected, "{nth}: {stand:?}, {wishes:?}");
    }
}

fn stands() -> impl Strategy<Value = Stands> {
    let days = || prop_oneof![Just(0_u8), 1..40_u8];
    prop_oneof![
        3 => Just(New),
        1 => Just(CutOff),
        1 => days().prop_map(Shown),
        2 => days().prop_map(Guided),
        1 => days().prop_map(Alone),
        1 => days().prop_map(NewCase),
        1 => days().prop_map(Retained),
    ]
}

fn some_of<T: Clone + Ord + std::fmt::Debug + 'static>(all: Vec<T>) -> impl Strategy<Value = BTreeSet<T>> {
    let count = all.len();
    prop::sample::subsequence(all, 0..=count).prop_map(|some| some.into_iter().collect())
}

fn any_wishes() -> impl Strategy<Value = Wishes> {
    let lessons = || LESSONS.map(|(name, _)| lesson_id(name)).to_vec();
    (some_of(Topic::GOALS.to_vec()), some_of(lessons()), some_of(lessons())).prop_map(
        |(goals, planned_today, planned_before)| Wishes {
            goals,
            planned_today,
            planned_before,
        },
    )
}

proptest! {
    #[test]
    fn it_is_a_task_of_the_path_and_hangs_on_nothing_else(
        mine in prop::collection::vec(stands(), 5),
        wishes in any_wishes(),
        others in prop::collection::vec(stands(), 5),
    ) {
        let record = record(&mine);
        let found = suggested(&record, &wishes);
        if let Some((place, _)) = found {
            prop_assert!(place < LESSONS.len());
        } else {
            prop_assert!(mine.iter().all(|stands| matches!(stands, Alone(_) | NewCase(_) | Retained(_))));
        }
        // Somebody else's practice and wishes, and a plan of lessons that are not there, change nothing.
        let mut noisy = record;
        let other = Learner::Person(PersonId(Uuid::from_u128(2)));
        for (place, stands) in others.iter().enumerate() {
            put(&mut noisy, other, place, *stands);
        }
        noisy.goals.insert(other, Topic::GOALS.into_iter().collect());
        let mut more = wishes;
        more.planned_today.insert(lesson_id("gone"));
        more.planned_before.insert(lesson_id("gone"));
        prop_assert_eq!(suggested(&noisy, &more), found);
    }
}
