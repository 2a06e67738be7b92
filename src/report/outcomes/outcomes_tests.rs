use jiff::civil::date;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::base::{AttemptId, Millis, QuestionId, StepId, TaskId, Timestamp, VisitId};
use crate::content::catalog::ContentHash;
use crate::content::schema::lesson::{FormId, VariantId};
use crate::course::Courses;
use crate::journal::MessageKind::{Real, Scam};
use crate::journal::{AttemptKind, AttemptResult, Learner, Outcome};
use crate::learner::evidence::Showed;
use crate::learner::observation::{Component, EndedRun, Irregularity, Observation, OwnWord, Source, Where};
use crate::learner::progress::RunFacts;
use crate::learner::{Noted, Track};
use crate::stats::Verdict;

const SCAM: &str = "scam or not";

fn lesson(name: &str) -> LessonId {
    LessonId::new(name).unwrap()
}

const fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(number))
}

/// A made-up programme, visit by visit.
struct Programme(Learners);

impl Programme {
    fn new() -> Self {
        Self(Learners::of(&Courses::default()))
    }

    fn place(&self, who: u128, lesson_name: &str, visit: u32) -> Where {
        let lang = if who.is_multiple_of(2) { Lang::Ar } else { Lang::So };
        Where {
            learner: Learner::Person(person(who)),
            visit: VisitId(Uuid::from_u128(who * 100 + u128::from(visit))),
            lang,
            visit_no: visit,
            day: date(2026, 1, 1).checked_add(jiff::Span::new().weeks(visit)).ok(),
            lesson: lesson(lesson_name),
            at: Timestamp(i64::from(visit) * 604_800_000),
        }
    }

    /// Three questions before practising, then two runs of one step each: right when it is known, done when it can be.
    fn visit(&mut self, who: u128, lesson_name: &str, visit: u32, knows: bool, can: bool) {
        let at = self.place(who, lesson_name, visit);
        let form = [FormId::A, FormId::B, FormId::C][visit as usize % 3];
        for question in ["one", "two", "three"] {
            self.0.note(Noted::Observation(Observation {
                at: at.clone(),
                component: Component::Question {
                    question: QuestionId::new(question).unwrap(),
                    form,
                    options: 4,
                },
                source: if visit == 1 { Source::Baseline } else { Source::Probe },
                showed: if knows { Showed::Right } else { Showed::Wrong },
                content: ContentHash(String::new()),
            }));
        }
        let outcome = if can { Outcome::U } else { Outcome::E };
        let task = TaskId::new("task").unwrap();
        for (nth, variant) in [VariantId::A, VariantId::B].into_iter().enumerate() {
            self.0.note(Noted::Observation(Observation {
                at: at.clone(),
                component: Component::Step {
                    task: task.clone(),
                    step: StepId::new("step").unwrap(),
                    variant,
                    attempt: AttemptId(Uuid::from_u128(1)),
                    kind: AttemptKind::Alone,
                    errors: 0,
                    hints: 0,
                    active: Millis::seconds(600),
                    message: None,
                    taken_for: None,
                    novelty: None,
                },
                source: if nth == 0 { Source::Probe } else { Source::Practice },
                showed: Showed::Step(outcome),
                content: ContentHash(String::new()),
            }));
            self.0.note(Noted::Run(EndedRun {
                at: at.clone(),
                task: task.clone(),
                facts: RunFacts {
                    kind: AttemptKind::Alone,
                    result: if can {
                        AttemptResult::GoalReached
                    } else {
                        AttemptResult::Failed
                    },
                    weakest: Some(outcome),
                    corrected: 0,
                    help_accepted: false,
                    person_helped: false,
                    critical_mistake: false,
                },
                new_case: visit == 1 || nth == 1,
                first_of_day: nth == 0,
                bar: 2,
            }));
        }
    }

    /// A learner who comes so often, knows from one visit on and can from another.
    fn learner(&mut self, who: u128, visits: u32, knows_from: u32, can_from: u32) {
        for visit in 1..=visits {
            self.visit(who, "library", visit, visit >= knows_from, visit >= can_from);
        }
    }

    /// A run in which four scams and four real messages are judged: how many of each are called a scam.
    fn judges(&mut self, who: u128, found: usize, alarms: usize) {
        for (message, called) in [(Scam, found), (Real, alarms)] {
            for number in 0..4 {
                let taken_for = if number < called { Scam } else { Real };
                let outcome = if taken_for == message { Outcome::U } else { Outcome::E };
                self.0.note(Noted::Observation(Observation {
                    at: self.place(who, "messages", 1),
                    component: Component::Step {
                        task: TaskId::new("task").unwrap(),
                        step: StepId::new("step").unwrap(),
                        variant: VariantId::A,
                        attempt: AttemptId(Uuid::from_u128(who)),
                        kind: AttemptKind::Alone,
                        errors: 0,
                        hints: 0,
                        active: Millis::seconds(10),
                        message: Some(message),
                        taken_for: Some(taken_for),
                        novelty: None,
                    },
                    source: Source::Baseline,
                    showed: Showed::Step(outcome),
                    content: ContentHash(String::new()),
                }));
            }
        }
    }

    fn all(&self) -> Group {
        outcomes(&self.0, &Selection::default(), &By::Together).remove(0)
    }
}

fn figure<'g>(group: &'g Group, section: &str, measure: &str, track: Option<Track>, of: &str) -> &'g Figure {
    let mut found = group.figures.iter().filter(|figure| {
        figure.section == section && figure.measure == measure && figure.track == track && figure.of == of
    });
    let figure = found.next().unwrap_or_else(|| panic!("{section}, {measure}, {of}"));
    assert!(found.next().is_none(), "{section}, {measure}, {of} stands twice");
    figure
}

#[test]
fn knowledge_that_comes_sooner_is_told() {
    let mut programme = Programme::new();
    for who in 0..20 {
        programme.learner(who, 4, 2, 3 + u32::from(who % 2 == 0));
    }
    let group = programme.all();
    assert_eq!(group.speed.verdict, Verdict::KnowledgeSooner);
    // Knowledge after one practised visit, skill after two or three: restricted to three the means are 1 and 2.5.
    assert_eq!(group.speed.difference, Some(1.5));
    assert_eq!((group.speed.learners, group.speed.pairs), (20, 20));
    assert!(
        group
            .speed
            .sentence()
            .starts_with("Knowledge was learned sooner than skills (difference ")
    );
}

#[test]
fn the_difference_is_that_of_the_restricted_means() {
    let mut programme = Programme::new();
    for who in 0..10 {
        // Knowledge at the first visit after the first, skill at the second: S is 1, 0, 0 and 1, 1, 0.
        programme.learner(who, 4, 2, 3);
    }
    let speed = programme.all().speed;
    assert_eq!(speed.difference, Some(1.0));
    let [knowledge, skill] = &speed.curves;
    assert_eq!(knowledge[0].mastered, Some(1.0));
    assert_eq!((skill[0].mastered, skill[1].mastered), (Some(0.0), Some(1.0)));
    assert_eq!((skill[0].at_risk, skill[1].events), (10, 10));
}

#[test]
fn the_other_way_round_and_alike() {
    let mut programme = Programme::new();
    for who in 0..20 {
        programme.learner(who, 4, 3, 2);
    }
    assert_eq!(programme.all().speed.verdict, Verdict::SkillSooner);
    let mut programme = Programme::new();
    for who in 0..20 {
        programme.learner(who, 4, 3, 3);
    }
    assert_eq!(programme.all().speed.verdict, Verdict::NoNotableDifference);
}

#[test]
fn who_is_too_few_or_came_once_gives_no_answer() {
    let mut programme = Programme::new();
    for who in 0..4 {
        programme.learner(who, 4, 2, 4);
    }
    for who in 10..30 {
        programme.learner(who, 1, 2, 2);
    }
    let speed = programme.all().speed;
    assert_eq!(speed.verdict, Verdict::NotEnoughData);
    assert_eq!((speed.difference, speed.interval), (None, None));
    assert_eq!((speed.learners, speed.came_once), (4, 20));
    assert_eq!(
        speed.sentence(),
        "There is not enough data for an answer (n = 4 learners)."
    );
}

#[test]
fn what_was_brought_along_is_told_and_not_compared() {
    let mut programme = Programme::new();
    for who in 0..10 {
        programme.learner(who, 3, 1, 3);
    }
    for who in 10..15 {
        programme.learner(who, 3, 2, 1);
    }
    let group = programme.all();
    assert_eq!((group.speed.knew_already, group.speed.could_already), (10, 5));
    assert_eq!((group.speed.pairs, group.speed.verdict), (0, Verdict::NotEnoughData));
}

#[test]
fn who_calls_everything_a_scam_tells_nothing_apart() {
    let value = |group: &Group, measure| figure(group, SCAM, measure, None, "").value;
    let mut programme = Programme::new();
    for who in 0..6 {
        programme.judges(who, 4, 4);
    }
    let wary = programme.all();
    assert_eq!((value(&wary, "J"), value(&wary, "mastered")), (Some(0.0), Some(0.0)));
    assert!(value(&wary, "d'").unwrap().abs() < 1e-12);
    assert!(value(&wary, "c").unwrap() < -1.0);
    // Of as many who tell them apart: half of the learners, and half of the way.
    for who in 6..12 {
        programme.judges(who, 4, 0);
    }
    let mixed = programme.all();
    assert_eq!((value(&mixed, "J"), value(&mixed, "mastered")), (Some(0.5), Some(0.5)));
    let j = figure(&mixed, SCAM, "J", None, "");
    assert_eq!((j.n, j.unit), (12, Unit::Share));
    assert!(
        j.interval
            .is_some_and(|interval| interval.low > 0.0 && interval.high < 1.0)
    );
    assert!(value(&mixed, "d'").unwrap() > 0.5);
}

#[test]
fn nothing_is_told_of_few_judges_and_no_section_stands_where_nobody_judged() {
    let mut programme = Programme::new();
    programme.learner(1, 2, 1, 1);
    assert!(programme.all().figures.iter().all(|figure| figure.section != SCAM));
    for who in 0..4 {
        programme.judges(who, 4, 0);
    }
    let few = programme.all();
    let j = figure(&few, SCAM, "J", None, "");
    assert_eq!((j.value, j.interval, j.n), (None, None, 4));
}

#[test]
fn nobody_is_no_number() {
    let group = Programme::new().all();
    assert_eq!(group.speed.verdict, Verdict::NotEnoughData);
    let told = group.figures.iter().filter(|figure| figure.unit != Unit::Count);
    for figure in told {
        assert_eq!((figure.value, figure.n), (None, 0), "{figure:?}");
    }
}

#[test]
fn hours_are_those_of_practice() {
    let mut programme = Programme::new();
    for who in 0..10 {
        // Twenty minutes a visit: skill at the end of the third is after one hour.
        programme.learner(who, 4, 2, 3);
    }
    let group = programme.all();
    let hours = |measure, of| figure(&group, "hours", measure, Some(Track::Skill), of).value;
    assert_eq!(hours("median to mastery", ""), Some(1.0));
    assert_eq!(hours("mastered by hour", "1"), Some(1.0));
}

#[test]
fn the_share_of_skill_grows_with_visits_where_it_does() {
    let mut programme = Programme::new();
    for who in 0..10 {
        programme.learner(who, 5, 1, 4);
        let at = programme.place(who, "library", 1);
        programme.0.note(Noted::OwnWord(OwnWord {
            at,
            learned: true,
            can_do: who < 5,
            did_for_real: None,
        }));
    }
    let group = programme.all();
    let share = |measure, of| figure(&group, "skill share", measure, None, of);
    assert_eq!(share("measured", "1").value, Some(0.0));
    assert_eq!(share("measured", "4-6").value, Some(1.0));
    assert_eq!(share("measured", "7+").value, None);
    // Five of fifteen things that were said are "I can do it".
    assert_eq!(share("in own words", "1").value, Some(5.0 / 15.0));
}

#[test]
fn a_later_try_tells_whether_skill_stays() {
    let mut programme = Programme::new();
    for who in 0..10 {
        // A visit a week: mastered in the second, tried again a week later.
        programme.learner(who, 3, 1, 2);
    }
    let group = programme.all();
    let week = figure(
        &group,
        "retention",
        "unaided after mastery",
        Some(Track::Skill),
        "7 to 27 days",
    );
    assert_eq!((week.value, week.n), (Some(1.0), 10));
    let later = figure(
        &group,
        "retention",
        "unaided after mastery",
        Some(Track::Skill),
        "28 days or more",
    );
    assert_eq!((later.value, later.n), (None, 0));
}

#[test]
fn groups_are_parts_of_the_whole() {
    let mut programme = Programme::new();
    for who in 0..12 {
        programme.learner(who, 3, 2, 3);
        programme.visit(who, "bank", 1, false, false);
    }
    let by = |by| {
        let groups = outcomes(&programme.0, &Selection::default(), &by);
        groups
            .into_iter()
            .map(|group| (group.name, group.speed.learners))
            .collect::<Vec<_>>()
    };
    let named = |names: &[(&str, u64)]| {
        names
            .iter()
            .map(|(name, count)| ((*name).to_owned(), *count))
            .collect::<Vec<_>>()
    };
    assert_eq!(by(By::Lesson), named(&[("all", 12), ("bank", 0), ("library", 12)]));
    assert_eq!(by(By::Language), named(&[("all", 12), ("ar", 6), ("so", 6)]));
    let topics = BTreeMap::from([(lesson("library"), "travel".to_owned())]);
    assert_eq!(
        by(By::Topic(topics)),
        named(&[("all", 12), ("travel", 12), ("unknown", 0)])
    );
}

#[test]
fn only_who_was_chosen_or_came_in_time() {
    let mut programme = Programme::new();
    for who in 0..8 {
        programme.learner(who, 2 + u32::from(who < 6), 2, 3);
    }
    let learners = |selection: &Selection| {
        let group = outcomes(&programme.0, selection, &By::Together).remove(0);
        group.speed.learners
    };
    let some = Selection {
        persons: Some((0..5).map(person).collect()),
        from: None,
    };
    assert_eq!(learners(&some), 5);
    // The third week: who came then counts with all that they did before.
    let late = Selection {
        persons: None,
        from: Some(date(2026, 1, 20)),
    };
    assert_eq!(learners(&late), 6);
}

#[test]
fn the_picture_is_whole_and_draws_nothing_of_too_few() {
    let mut programme = Programme::new();
    for who in 0..8 {
        // Two come a fourth time.
        programme.learner(who, 3 + u32::from(who < 2), 3, 9);
    }
    let group = programme.all();
    let svg = chart::svg(Some(&group));
    let mut reader = quick_xml::Reader::from_str(&svg);
    loop {
        match reader.read_event() {
            Ok(quick_xml::events::Event::Eof) => break,
            Ok(_) => {}
            Err(error) => panic!("{error}: {svg}"),
        }
    }
    assert!(svg.contains(group.speed.answer()) && !svg.contains("NaN"));
    // Skill was followed by eight pairs up to the second visit, and by two at the third: the start, and two points.
    let line = svg
        .split("<polyline points=\"")
        .nth(2)
        .and_then(|rest| rest.split('"').next());
    assert_eq!(line.map(|points| points.split(' ').count()), Some(3));
    assert!(chart::svg(None).contains("nothing to draw"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_number_lies_in_its_interval_and_has_enough_learners(
        learners in prop::collection::vec((1_u32..6, 1_u32..7, 1_u32..7), 0..30),
    ) {
        let mut programme = Programme::new();
        for (who, (visits, knows_from, can_from)) in (0..).zip(learners) {
            programme.learner(who, visits, knows_from, can_from);
        }
        for figure in programme.all().figures {
            if let (Some(value), Some(interval)) = (figure.value, figure.interval) {
                prop_assert!(
                    interval.low <= value + 1e-9 && value <= interval.high + 1e-9,
                    "{figure:?}"
                );
            }
            if figure.unit != Unit::Count {
                prop_assert!(figure.value.is_none() || figure.n >= FEWEST, "{figure:?}");
            }
            prop_assert!(figure.value.is_none_or(f64::is_finite));
        }
    }

    /// Whether somebody knows says nothing of whether they can.
    #[test]
    fn skill_changes_no_figure_of_knowledge(
        learners in prop::collection::vec((1_u32..5, 1_u32..6, 1_u32..6, 1_u32..6), 5..15),
    ) {
        let group = |which: usize| {
            let mut programme = Programme::new();
            for (who, (visits, knows_from, one, other)) in (0..).zip(learners.clone()) {
                programme.learner(who, visits, knows_from, [one, other][which]);
            }
            programme.all()
        };
        // But for the comparison of the two, and for hours, which are of practice.
        let of_knowledge = |group: Group| {
            let apart = |figure: &Figure| {
                figure.track == Some(Track::Knowledge) && !["speed", "hours"].contains(&figure.section)
            };
            group.figures.into_iter().filter(apart).collect::<Vec<_>>()
        };
        prop_assert_eq!(of_knowledge(group(0)), of_knowledge(group(1)));
    }
}

#[test]
fn what_is_irregular_is_counted() {
    let mut programme = Programme::new();
    for who in 1..=2 {
        programme.visit(who, "kela", 1, true, true);
        programme.visit(who, "kela", 2, true, true);
    }
    let learner = Learner::Person(person(1));
    programme.0.note(Noted::Irregular(learner, Irregularity::ClockJumped));
    programme.0.note(Noted::Irregular(learner, Irregularity::ClockJumped));
    programme.0.unknown = 7;
    programme.0.joined.insert(person(2), 1);
    let known = programme.0.people.get_mut(&person(2)).unwrap();
    known.cut_short = 3;
    known
        .contents
        .entry(lesson("kela"))
        .or_default()
        .insert(ContentHash("edited".to_owned()));
    let groups = outcomes(&programme.0, &Selection::default(), &By::Together);
    let told: Vec<(&str, Option<f64>)> = groups[0]
        .figures
        .iter()
        .filter(|figure| figure.section == "irregularities")
        .map(|figure| (figure.measure, figure.value))
        .collect();
    let expected = [
        ("runs cut short", 3.0),
        ("pairs with a lesson that was edited in between", 1.0),
        ("accounts joined to another", 1.0),
        ("visits out of order", 0.0),
        ("jumps of the clock within a run", 2.0),
        ("entries of a newer program, of anybody", 7.0),
    ];
    assert_eq!(told, expected.map(|(measure, value)| (measure, Some(value))));
}
