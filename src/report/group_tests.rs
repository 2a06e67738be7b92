use jiff::civil::date;

use super::super::testing::{Life, course, day, person};
use super::*;
use crate::content::schema::lesson::VariantId;
use crate::course::{CourseKind, Status};
use crate::journal::{AttemptKind, AttemptResult, Event, Moment, Outcome};
use crate::learner::Strength;
use crate::learner::testing::{Diary, answered, begun_at, came, done, ended, left, lesson, own_word};

/// A run of two or more steps.
fn run(number: u128, visit: u128, kind: AttemptKind, variant: VariantId, steps: &[(&str, Outcome)]) -> Vec<Event> {
    let steps = steps.iter().map(|(step, outcome)| done(number, step, *outcome));
    std::iter::once(begun_at(number, visit, kind, "rent", variant))
        .chain(steps)
        .chain([ended(number, AttemptResult::GoalReached)])
        .collect()
}

fn visit(number: u128, who: u128, acts: impl IntoIterator<Item = Event>) -> Vec<Event> {
    std::iter::once(came(number, Some(who)))
        .chain(acts)
        .chain([left(number)])
        .collect()
}

/// One practised with guidance, then alone; another one only alone; a third one has not come.
fn learners() -> Learners {
    use Outcome::{E, H2, U};
    let guided = run(1, 1, AttemptKind::Guided, VariantId::A, &[("take", H2), ("pay", H2)]);
    let alone = run(2, 1, AttemptKind::Alone, VariantId::A, &[("take", U), ("pay", E)]);
    let other = run(
        3,
        2,
        AttemptKind::Alone,
        VariantId::A,
        &[("take", U), ("pay", U), ("old", E)],
    );
    let asked = [
        answered(2, "one", Moment::Before, Some(true)),
        answered(2, "two", Moment::Before, Some(true)),
        answered(2, "three", Moment::Before, Some(true)),
        own_word(2, true),
    ];
    let diary = Diary::default()
        .then(date(2026, 11, 2), 9, 0, visit(1, 1, [guided, alone].concat()))
        .then(date(2026, 11, 2), 10, 0, visit(2, 2, asked.into_iter().chain(other)));
    let mut learners = Learners::of(&Courses::default());
    for entry in diary.entries() {
        learners.take(&entry);
    }
    learners
}

fn skills((_, _, step): &StepPlace) -> Option<Vec<MicroSkill>> {
    match step.as_str() {
        "take" => Some(vec![MicroSkill::M01, MicroSkill::M02]),
        "pay" => Some(vec![MicroSkill::M02]),
        _ => None,
    }
}

fn group() -> GroupProgress {
    GroupProgress::of(&learners(), &(1..=3).map(person).collect(), skills)
}

fn is_near(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-4
}

#[test]
fn both_measures_of_each_person_stand_by_themselves() {
    let group = group();
    let first = group.people[&person(1)][&lesson("bike")];
    // Nobody asked them anything: what they know is not known, and is not taken from what they did.
    assert_eq!(first.knowledge, TrackProgress::default());
    let belief = first.skill.estimate.unwrap();
    // Without the guided ones 1, 0: S = 0.85, W = 1.85; both began right, so the start is (2 + 5 · 0.2) / 7.
    assert_eq!(first.skill.opportunities, 2);
    assert!(
        is_near(belief.mean, (3.0 * 3.0 / 7.0 + 0.85) / (3.0 + 1.85)),
        "{belief:?}"
    );
    assert_eq!(belief.strength, Strength::Weak);
    assert!(!first.skill.mastered);
    let second = group.people[&person(2)][&lesson("bike")];
    assert!(second.knowledge.mastered, "three different questions in a row");
    assert!(!second.skill.mastered);
    assert_eq!(group.people[&person(3)], BTreeMap::new());
}

#[test]
fn what_the_group_stumbles_on_comes_first_and_guided_runs_say_nothing_of_it() {
    let group = group();
    let told: Vec<_> = group.stumbles.iter().map(|one| (one.skill, one.people_alone)).collect();
    assert_eq!(told, [(MicroSkill::M02, 2), (MicroSkill::M01, 2)]);
    let [second, first] = &group.stumbles[..] else { panic!() };
    // Three of four, of two people: 1 of 2 and 2 of 2 differ as three answers of different people would.
    let (share, interval) = second.share.unwrap();
    assert!(is_near(share, 0.75) && is_near(interval.low, 0.2561) && is_near(interval.high, 0.9632));
    let count = StepCount {
        tries: 6,
        right: 3,
        alone: 4,
        right_alone: 3,
    };
    assert_eq!(second.count, count);
    // Two of two: no more than two people can say.
    let (share, interval) = first.share.unwrap();
    assert!(is_near(share, 1.0) && is_near(interval.low, 0.3424) && is_near(interval.high, 1.0));
    assert_eq!(group.unknown, 1, "a step that is in no lesson any more");
}

#[test]
fn what_nobody_has_tried_alone_has_no_share_and_comes_last() {
    let guided = run(1, 1, AttemptKind::Guided, VariantId::A, &[("take", Outcome::H1)]);
    let diary = Diary::default().then(date(2026, 11, 2), 9, 0, visit(1, 1, guided));
    let mut learners = Learners::of(&Courses::default());
    diary.entries().iter().for_each(|entry| learners.take(entry));
    let group = GroupProgress::of(&learners, &BTreeSet::from([person(1)]), skills);
    assert_eq!(group.stumbles.len(), 2);
    assert!(
        group
            .stumbles
            .iter()
            .all(|one| one.share.is_none() && one.people_alone == 0)
    );
}

#[test]
fn only_the_people_of_the_group_are_in_it() {
    let group = GroupProgress::of(&learners(), &BTreeSet::from([person(1)]), skills);
    assert_eq!(group.people.keys().copied().collect::<Vec<_>>(), [person(1)]);
    assert_eq!(group.unknown, 0);
    let pay = group.stumbles.iter().find(|one| one.skill == MicroSkill::M02).unwrap();
    assert_eq!((pay.count.alone, pay.count.right_alone), (2, 1));
}

#[test]
fn a_persons_lines_hold_each_visit_and_their_own_words_beside_it() {
    let progress = PersonProgress::of(&learners(), person(2));
    let bike = &progress.lessons[&lesson("bike")];
    assert_eq!(bike.visits.len(), 1);
    assert_eq!(bike.visits[0].knowledge.measured.right, 3);
    assert!(bike.own_words[0].can_do);
    assert!(!bike.now.skill.mastered, "a word of one's own is no evidence");
    assert_eq!(PersonProgress::of(&learners(), person(3)), PersonProgress::default());
}

#[test]
fn a_group_is_who_is_listed_or_came_and_each_counts_once() {
    let mut life = Life::default();
    life.course(1, "Netti", CourseKind::InternetCourse);
    life.meeting(1, 1, day(2), 9);
    for (number, standing) in [
        (1, Counted::Participant),
        (2, Counted::Participant),
        (3, Counted::WalkIn),
        (4, Counted::Staff),
        (5, Counted::Participant),
    ] {
        life.person(number, "Amina", standing);
    }
    life.enrol(1, 1);
    life.enrol(1, 4);
    for came in [2, 3] {
        life.mark(1, came, Some(Status::Present));
    }
    assert_eq!(people_of(&life.courses, course(1)), (1..=4).map(person).collect());
    assert_eq!(learners_of(&life.courses, course(1)), (1..=2).map(person).collect());
    life.join(3, 5);
    assert_eq!(learners_of(&life.courses, course(1)), [1, 2, 5].map(person).into());
}
