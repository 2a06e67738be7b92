//! Tests of `observation`: days, sources, and whose everything is.

use jiff::civil::date;
use proptest::prelude::*;

use super::super::testing::{
    Diary, accepted, answered, at, attempt, begun, begun_at, came, done, ended, judged, left, lesson, own_word, person,
    person_helped, resumed, visit, whole_run,
};
use super::*;
use crate::base::{PageId, ServiceId};
use crate::content::catalog::PagePath;
use crate::content::schema::lesson::MicroSkill;
use crate::content::schema::service::Surface;
use crate::journal::{AttemptResult, Outcome};

use AttemptKind::{Alone, Guided, Hints, RealLife, Shown};

/// Persons 2 and 3 are one with 1, and 8 and 9 are not counted.
#[derive(Debug, Clone, Copy, Default)]
struct Known;

impl WhoIsWho for Known {
    fn who(&self, who: PersonId) -> Option<PersonId> {
        let is = |numbers: &[u128]| numbers.iter().any(|number| person(*number) == who);
        if is(&[8, 9]) {
            None
        } else if is(&[2, 3]) {
            Some(person(1))
        } else {
            Some(who)
        }
    }
}

fn all_noted(diary: &Diary) -> Vec<Noted> {
    let mut observer = Observer::new(Known);
    diary
        .0
        .iter()
        .filter_map(|(event, at)| observer.take(event, *at))
        .collect()
}

/// But for what is irregular.
fn noted(diary: &Diary) -> Vec<Noted> {
    let mut noted = all_noted(diary);
    noted.retain(|noted| !matches!(noted, Noted::Irregular(..)));
    noted
}

fn place(noted: &Noted) -> &Where {
    match noted {
        Noted::Observation(seen) => &seen.at,
        Noted::Run(run) => &run.at,
        Noted::OwnWord(word) => &word.at,
        Noted::Irregular(..) => panic!("{noted:?}"),
    }
}

/// In a line: the number of the day on which they came, which day it was, and what was noted.
fn told(noted: &Noted) -> String {
    let at = place(noted);
    let day = at
        .day
        .map_or_else(|| "-".to_owned(), |day| day.strftime("%-d.%-m.").to_string());
    let what = match noted {
        Noted::Observation(seen) => {
            let item = match &seen.component {
                Component::Question { question, .. } => question.as_str(),
                Component::Step { step, .. } => step.as_str(),
            };
            format!("{} {item} {}", seen.source.code(), seen.showed.code())
        }
        Noted::Run(run) => {
            let new = if run.new_case { "new" } else { "known" };
            let first = if run.first_of_day { " first" } else { "" };
            let result = match run.facts.result {
                AttemptResult::GoalReached => "reached",
                AttemptResult::Failed => "failed",
                AttemptResult::Unfinished => "unfinished",
            };
            format!("run {result} {new}{first}")
        }
        Noted::OwnWord(_) => "own word".to_owned(),
        Noted::Irregular(_, what) => format!("{what:?}"),
    };
    format!("{} {day} {what}", at.visit_no)
}

fn lines(diary: &Diary) -> Vec<String> {
    noted(diary).iter().map(told).collect()
}

/// Somebody comes, answers a question and goes.
fn short_visit(number: u128, who: Option<u128>) -> [Event; 3] {
    [
        came(number, who),
        answered(number, "one", Moment::Probe, Some(true)),
        left(number),
    ]
}

/// The numbers of the days of these sign-ins of one person.
fn numbers(times: &[(Date, i8, i8)]) -> Vec<u32> {
    let diary = (1..)
        .zip(times)
        .fold(Diary::default(), |diary, (number, (day, hour, minute))| {
            diary.then(*day, *hour, *minute, short_visit(number, Some(1)))
        });
    noted(&diary).iter().map(|noted| place(noted).visit_no).collect()
}

// Days.

#[test]
fn two_sign_ins_on_a_day_are_one_visit() {
    let day = |day| date(2026, 11, day);
    let times = [
        (day(2), 9, 0),
        (day(2), 15, 0),
        (day(9), 9, 0),
        (day(9), 9, 30),
        (day(23), 9, 0),
    ];
    assert_eq!(numbers(&times), [1, 1, 2, 2, 3]);
}

#[test]
fn a_day_begins_at_midnight_in_finland() {
    // 23:59 and 00:00 in Finland are both 21 o'clock or 22 o'clock of one day in Greenwich.
    for day in [date(2026, 1, 15), date(2026, 7, 15)] {
        let next = day.tomorrow().unwrap();
        assert_eq!(
            numbers(&[(day, 23, 50), (day, 23, 58), (next, 0, 0), (next, 0, 30)]),
            [1, 1, 2, 2]
        );
        // What is one day in Finland are two in Greenwich.
        assert_eq!(numbers(&[(next, 0, 30), (next, 6, 0), (next, 23, 50)]), [1, 1, 1]);
    }
}

#[test]
fn the_days_on_which_clocks_change_are_days_too() {
    // Of 23 and of 25 hours.
    for day in [date(2026, 3, 29), date(2026, 10, 25)] {
        let (before, next) = (day.yesterday().unwrap(), day.tomorrow().unwrap());
        let times = [
            (before, 23, 30),
            (day, 0, 30),
            (day, 2, 30),
            (day, 4, 30),
            (day, 23, 30),
            (next, 0, 30),
        ];
        assert_eq!(numbers(&times), [1, 2, 2, 2, 2, 3]);
    }
}

#[test]
fn what_is_done_after_midnight_belongs_to_the_visit_and_to_its_own_day() {
    let day = date(2026, 11, 2);
    let answer = |number, name| answered(number, name, Moment::Before, Some(true));
    let diary = Diary::default()
        .then(day, 23, 55, [came(1, Some(1)), answer(1, "one")])
        .then(date(2026, 11, 3), 0, 5, [answer(1, "two"), left(1)])
        .then(date(2026, 11, 3), 9, 0, [came(2, Some(1)), answer(2, "three")]);
    assert_eq!(
        lines(&diary),
        [
            "1 2.11. baseline one right",
            "1 3.11. baseline two right",
            "2 3.11. baseline three right"
        ]
    );
}

#[test]
fn a_time_that_no_calendar_has_loses_nothing() {
    let far = Timestamp(i64::MAX);
    let mut diary = Diary::default().then(date(2026, 11, 2), 9, 0, [came(1, Some(1))]);
    diary.0.push((answered(1, "one", Moment::Before, Some(true)), far));
    assert_eq!(lines(&diary), ["1 - baseline one right"]);
    // The first day may be one of these.
    let mut diary = Diary::default();
    diary.0.extend(short_visit(1, Some(1)).map(|event| (event, far)));
    assert_eq!(lines(&diary), ["1 - probe one right"]);
}

#[test]
fn an_observation_tells_all_of_its_place() {
    let diary = Diary::default().then(date(2026, 11, 2), 9, 0, short_visit(4, Some(3)));
    let Some(Noted::Observation(seen)) = noted(&diary).pop() else {
        panic!("not an observation");
    };
    let expected = Where {
        learner: Learner::Person(person(1)),
        visit: visit(4),
        lang: Lang::So,
        visit_no: 1,
        day: Some(date(2026, 11, 2)),
        lesson: super::super::testing::lesson("bike"),
        at: Timestamp(at(date(2026, 11, 2), 9, 0).0 + 1000),
    };
    assert_eq!((seen.at, seen.content.0.as_str()), (expected, "ab"));
}

// Sources.

#[test]
fn a_question_has_its_moment_as_its_source() {
    let answer = |name, when, right| answered(1, name, when, right);
    let events = [
        came(1, Some(1)),
        answer("one", Moment::Before, Some(true)),
        answer("two", Moment::Probe, Some(false)),
        answer("three", Moment::After, None),
    ];
    assert_eq!(
        lines(&Diary::default().then(date(2026, 11, 2), 9, 0, events)),
        [
            "1 2.11. baseline one right",
            "1 2.11. probe two wrong",
            "1 2.11. after three dont_know"
        ]
    );
}

/// The sources of the first steps of runs, each of a kind and on a day of November.
fn sources(runs: &[(i8, AttemptKind)]) -> Vec<&'static str> {
    let diary = (1..).zip(runs).fold(Diary::default(), |diary, (number, (day, kind))| {
        // An hour later each, so that their order is that of the day too.
        let hour = i8::try_from(number % 20).unwrap();
        let run = whole_run(number, number, *kind, Outcome::U);
        diary.then(
            date(2026, 11, *day),
            hour,
            0,
            [vec![came(number, Some(1))], run, vec![left(number)]].concat(),
        )
    });
    let source = |noted: Noted| match noted {
        Noted::Observation(seen) => Some(seen.source.code()),
        _ => None,
    };
    noted(&diary).into_iter().filter_map(source).collect()
}

#[test]
fn the_first_try_without_help_measures_and_what_follows_on_the_day_is_practice() {
    assert_eq!(
        sources(&[(2, Alone), (2, Alone), (9, RealLife), (9, Alone)]),
        ["baseline", "practice", "probe", "practice"]
    );
    // With help nothing is measured, and what comes after it on the day isn't either.
    assert_eq!(
        sources(&[(2, Guided), (2, Alone), (9, Alone)]),
        ["practice", "practice", "probe"]
    );
    assert_eq!(
        sources(&[(2, Hints), (9, Hints), (9, RealLife)]),
        ["practice", "practice", "practice"]
    );
    // What was only watched was practised too.
    assert_eq!(sources(&[(2, Shown), (2, Alone), (9, Alone)]), ["practice", "probe"]);
}

#[test]
fn another_lesson_does_not_matter() {
    let mut other = begun(2, 1, Alone);
    if let Event::AttemptStarted { lesson, .. } = &mut other {
        *lesson = super::super::testing::lesson("library");
    }
    let run = whole_run(1, 1, Alone, Outcome::U);
    let events = [vec![came(1, Some(1))], run, vec![other, done(2, "take", Outcome::U)]].concat();
    let lines = lines(&Diary::default().then(date(2026, 11, 2), 9, 0, events));
    assert_eq!(
        lines,
        [
            "1 2.11. baseline take U",
            "1 2.11. run reached new first",
            "1 2.11. baseline take U"
        ]
    );
}

#[test]
fn the_step_in_which_help_is_taken_measures_and_from_there_a_run_is_practice() {
    for help in [accepted(1), person_helped(1)] {
        let events = [
            came(1, Some(1)),
            begun(1, 1, Alone),
            done(1, "search", Outcome::U),
            help,
            done(1, "take", Outcome::H1),
            done(1, "pay", Outcome::U),
            ended(1, AttemptResult::GoalReached),
        ];
        let diary = Diary::default().then(date(2026, 11, 2), 9, 0, events);
        assert_eq!(
            lines(&diary),
            [
                "1 2.11. baseline search U",
                "1 2.11. baseline take H1",
                "1 2.11. practice pay U",
                // It began without help: the first try of the day is not another one because of what came of it.
                "1 2.11. run reached new first",
            ]
        );
        let Some(Noted::Run(run)) = noted(&diary).pop() else {
            panic!("not a run");
        };
        assert!(!run.facts.shows_skill());
    }
}

#[test]
fn the_kind_that_a_run_began_as_stays_with_its_steps() {
    let events = [
        came(1, Some(1)),
        begun(1, 1, Alone),
        accepted(1),
        done(1, "take", Outcome::H1),
    ];
    let Some(Noted::Observation(seen)) = noted(&Diary::default().then(date(2026, 11, 2), 9, 0, events)).pop() else {
        panic!("not an observation");
    };
    let expected = Component::Step {
        task: super::super::testing::task("rent"),
        step: super::super::testing::step("take"),
        variant: VariantId::A,
        attempt: attempt(1),
        kind: Alone,
        errors: 0,
        hints: 0,
        active: Millis::seconds(10),
        message: None,
        taken_for: None,
        novelty: Some(Novelty::First),
    };
    assert_eq!(seen.component, expected);
}

#[test]
fn a_message_is_judged_only_without_help() {
    use crate::journal::MessageKind::{Real, Scam};
    let run = |number: u128, kind, with: Vec<Event>| {
        let judged = [
            judged(number, "take", Outcome::U, Scam),
            judged(number, "leave", Outcome::E, Real),
        ];
        let events = [vec![begun(number, 1, kind)], with, judged.to_vec()];
        [events.concat(), vec![ended(number, AttemptResult::Failed)]].concat()
    };
    let runs = [
        vec![came(1, Some(1))],
        run(1, Alone, Vec::new()),
        run(2, Alone, vec![accepted(2)]),
        run(3, Alone, vec![person_helped(3)]),
        run(4, AttemptKind::Guided, Vec::new()),
    ];
    let noted = noted(&Diary::default().then(date(2026, 11, 2), 9, 0, runs.concat()));
    let judgements = noted.into_iter().filter_map(|noted| match noted {
        Noted::Observation(seen) => match seen.component {
            Component::Step { message, taken_for, .. } => Some((message, taken_for)),
            Component::Question { .. } => None,
        },
        _ => None,
    });
    let unaided = [(Some(Scam), Some(Scam)), (Some(Real), Some(Scam))];
    let helped = [(Some(Scam), None), (Some(Real), None)];
    assert_eq!(
        judgements.collect::<Vec<_>>(),
        [unaided, helped, helped, helped].concat()
    );
}

#[test]
fn a_shown_run_ends_and_shows_nothing() {
    let run = whole_run(1, 1, Shown, Outcome::D);
    let diary = Diary::default().then(date(2026, 11, 2), 9, 0, [vec![came(1, Some(1))], run].concat());
    assert_eq!(lines(&diary), ["1 2.11. run reached new"]);
}

#[test]
fn a_case_is_new_once() {
    let run = |number, task, variant| {
        let begun = begun_at(number, 1, Alone, task, variant);
        [begun, ended(number, AttemptResult::Failed)]
    };
    let runs = [
        run(1, "rent", VariantId::A),
        run(2, "rent", VariantId::A),
        run(3, "rent", VariantId::B),
        // The same case of another task is another one.
        run(4, "return", VariantId::A),
        run(5, "rent", VariantId::B),
    ];
    let events = [came(1, Some(1))].into_iter().chain(runs.concat());
    let is_new: Vec<bool> = noted(&Diary::default().then(date(2026, 11, 2), 9, 0, events))
        .into_iter()
        .map(|noted| matches!(noted, Noted::Run(run) if run.new_case))
        .collect();
    assert_eq!(is_new, [true, false, true, true, false]);
}

// Attempts that are gone on with.

#[test]
fn each_step_belongs_to_the_visit_in_which_it_was_done() {
    let diary = Diary::default()
        .then(
            date(2026, 11, 2),
            9,
            0,
            [
                came(1, Some(1)),
                begun(1, 1, Alone),
                done(1, "search", Outcome::U),
                left(1),
            ],
        )
        .then(
            date(2026, 11, 9),
            9,
            0,
            [
                came(2, Some(1)),
                resumed(1, 2),
                done(1, "take", Outcome::U),
                ended(1, AttemptResult::GoalReached),
            ],
        );
    assert_eq!(
        lines(&diary),
        [
            "1 2.11. baseline search U",
            "2 9.11. baseline take U",
            "2 9.11. run reached new first"
        ]
    );
    let visits: Vec<VisitId> = noted(&diary).iter().map(|noted| place(noted).visit).collect();
    assert_eq!(visits, [visit(1), visit(2), visit(2)]);
}

#[test]
fn what_was_gone_on_with_was_practised_on_that_day() {
    let diary = Diary::default()
        .then(
            date(2026, 11, 2),
            9,
            0,
            [came(1, Some(1)), begun(1, 1, Guided), left(1)],
        )
        .then(
            date(2026, 11, 9),
            9,
            0,
            [
                came(2, Some(1)),
                resumed(1, 2),
                done(1, "take", Outcome::H2),
                ended(1, AttemptResult::GoalReached),
                begun(2, 2, Alone),
                done(2, "take", Outcome::U),
                ended(2, AttemptResult::GoalReached),
                left(2),
            ],
        )
        .then(
            date(2026, 11, 16),
            9,
            0,
            [came(3, Some(1)), begun(3, 3, Alone), done(3, "take", Outcome::U)],
        );
    assert_eq!(
        lines(&diary),
        [
            "2 9.11. practice take H2",
            "2 9.11. run reached new",
            "2 9.11. practice take U",
            "2 9.11. run reached known",
            "3 16.11. probe take U",
        ]
    );
}

#[test]
fn one_that_is_left_behind_does_not_count_as_practised_on_that_day() {
    let diary = Diary::default()
        .then(date(2026, 11, 2), 9, 0, [came(1, Some(1)), begun(1, 1, Alone), left(1)])
        .then(
            date(2026, 11, 9),
            9,
            0,
            [
                came(2, Some(1)),
                done(1, "search", Outcome::T),
                ended(1, AttemptResult::Unfinished),
                begun(2, 2, Alone),
                done(2, "search", Outcome::U),
            ],
        );
    assert_eq!(
        lines(&diary),
        [
            // It was left in the first visit, and is known to be left on the day of the second.
            "1 9.11. baseline search T",
            "1 9.11. run unfinished new first",
            "2 9.11. probe search U",
        ]
    );
}

#[test]
fn an_attempt_that_was_cut_short_and_not_ended_gives_no_run() {
    let events = [
        came(1, Some(1)),
        begun(1, 1, Alone),
        done(1, "search", Outcome::T),
        left(1),
    ];
    let diary = Diary::default().then(date(2026, 11, 2), 9, 0, events);
    assert_eq!(lines(&diary), ["1 2.11. baseline search T"]);
    let Some(Noted::Observation(seen)) = noted(&diary).pop() else {
        panic!("not an observation");
    };
    assert_eq!(seen.showed.strict(), None);
}

#[test]
fn an_ended_attempt_is_over() {
    let run = whole_run(1, 1, Alone, Outcome::U);
    let late = [done(1, "take", Outcome::U), ended(1, AttemptResult::GoalReached)];
    let diary = Diary::default().then(date(2026, 11, 2), 9, 0, [vec![came(1, Some(1))], run].concat());
    let with_late = diary.clone().then(date(2026, 11, 2), 9, 5, late);
    assert_eq!(noted(&with_late), noted(&diary));
}

// Whose it is.

#[test]
fn a_visitor_is_forgotten_at_the_end_of_the_visit() {
    let of = |number: u128| {
        let run = whole_run(number, number, Alone, Outcome::U);
        [vec![came(number, None)], run, vec![left(number)]].concat()
    };
    let diary = Diary::default()
        .then(date(2026, 11, 2), 9, 0, of(1))
        .then(date(2026, 11, 2), 9, 30, of(2));
    // The second one is new again.
    let one = ["1 2.11. baseline take U", "1 2.11. run reached new first"];
    assert_eq!(lines(&diary), [one, one].concat());
    let learners: BTreeSet<Learner> = noted(&diary).iter().map(|noted| place(noted).learner).collect();
    assert_eq!(learners, [visit(1), visit(2)].map(Learner::Visitor).into());
    // Nothing is kept in memory, and what comes late is not theirs any more.
    let mut observer = Observer::new(Known);
    let open = [came(1, None), begun(1, 1, Alone), left(1), done(1, "take", Outcome::U)];
    for event in of(2).into_iter().chain(open) {
        observer.take(&event, Timestamp(0));
    }
    assert!(observer.visits.is_empty() && observer.runs.is_empty());
    assert!(observer.met.is_empty() && observer.practised.is_empty() && observer.days.is_empty());
}

#[test]
fn a_visitor_leaves_others_alone() {
    let events = [
        came(1, Some(1)),
        came(2, None),
        begun(1, 1, Alone),
        begun(2, 2, Alone),
        left(2),
        done(2, "take", Outcome::U),
        done(1, "take", Outcome::U),
    ];
    let diary = Diary::default().then(date(2026, 11, 2), 9, 0, events);
    assert_eq!(lines(&diary), ["1 2.11. baseline take U"]);
}

fn everything(in_visit: u128, who: Option<u128>) -> Vec<Event> {
    [
        vec![
            came(in_visit, who),
            answered(in_visit, "one", Moment::Before, Some(true)),
        ],
        whole_run(in_visit, in_visit, Alone, Outcome::U),
        vec![own_word(in_visit, true), left(in_visit)],
    ]
    .concat()
}

#[test]
fn who_is_left_out_gives_nothing_and_changes_nothing() {
    let others = |diary: Diary| diary.then(date(2026, 11, 3), 9, 0, everything(5, Some(1)));
    let left_out = (1..).zip([8, 9, 8]).fold(Diary::default(), |diary, (number, who)| {
        diary.then(date(2026, 11, 2), 9, 0, everything(number, Some(who)))
    });
    assert_eq!(noted(&left_out), []);
    assert_eq!(noted(&others(left_out)), noted(&others(Diary::default())));
}

#[test]
fn who_is_left_out_does_not_go_on_with_what_is_somebodys() {
    let events = [
        came(1, Some(1)),
        begun(1, 1, Alone),
        came(2, Some(8)),
        resumed(1, 2),
        done(1, "take", Outcome::U),
    ];
    let diary = Diary::default().then(date(2026, 11, 2), 9, 0, events);
    assert_eq!(
        noted(&diary).iter().map(|noted| place(noted).visit).collect::<Vec<_>>(),
        [visit(1)]
    );
}

#[test]
fn joined_people_go_on_with_each_others_days_and_cases() {
    let one = Diary::default()
        .then(date(2026, 11, 2), 9, 0, everything(1, Some(1)))
        .then(date(2026, 11, 2), 12, 0, everything(2, Some(2)))
        .then(date(2026, 11, 9), 9, 0, everything(3, Some(3)));
    assert_eq!(
        lines(&one),
        [
            "1 2.11. baseline one right",
            "1 2.11. baseline take U",
            "1 2.11. run reached new first",
            "1 2.11. own word",
            "1 2.11. baseline one right",
            "1 2.11. practice take U",
            "1 2.11. run reached known",
            "1 2.11. own word",
            "2 9.11. baseline one right",
            "2 9.11. probe take U",
            "2 9.11. run reached known first",
            "2 9.11. own word",
        ]
    );
    assert!(
        noted(&one)
            .iter()
            .all(|noted| place(noted).learner == Learner::Person(person(1)))
    );
}

#[test]
fn unknown_visits_and_attempts_are_ignored() {
    let mut without_visit = everything(1, Some(1));
    without_visit.remove(0);
    without_visit.extend([resumed(7, 1), accepted(7), ended(7, AttemptResult::GoalReached)]);
    assert_eq!(
        noted(&Diary::default().then(date(2026, 11, 2), 9, 0, without_visit)),
        []
    );
    // An attempt stays where it is when the visit in which it is gone on with is not known.
    let events = [
        came(1, Some(1)),
        begun(1, 1, Alone),
        resumed(1, 99),
        done(1, "take", Outcome::U),
    ];
    assert_eq!(
        lines(&Diary::default().then(date(2026, 11, 2), 9, 0, events)),
        ["1 2.11. baseline take U"]
    );
}

#[test]
fn nothing_is_answered_after_a_visit_has_ended() {
    let events = [
        came(1, Some(1)),
        left(1),
        answered(1, "one", Moment::Before, Some(true)),
        own_word(1, true),
    ];
    assert_eq!(noted(&Diary::default().then(date(2026, 11, 2), 9, 0, events)), []);
}

#[test]
fn an_edited_lesson_changes_nothing_of_what_was_before() {
    let edited = |mut event: Event| {
        if let Event::AttemptStarted { content, .. } | Event::QuestionAnswered { content, .. } = &mut event {
            *content = ContentHash("cd".to_owned());
        }
        event
    };
    let second = everything(2, Some(1));
    let first = Diary::default().then(date(2026, 11, 2), 9, 0, everything(1, Some(1)));
    let as_it_was = first.clone().then(date(2026, 11, 9), 9, 0, second.clone());
    let after_edit = first
        .clone()
        .then(date(2026, 11, 9), 9, 0, second.into_iter().map(edited));
    assert_eq!(lines(&after_edit), lines(&as_it_was));
    let before = noted(&first);
    assert_eq!(noted(&after_edit)[..before.len()], before);
    let contents = noted(&after_edit).into_iter().filter_map(|noted| match noted {
        Noted::Observation(seen) => Some(seen.content.0),
        _ => None,
    });
    assert_eq!(contents.collect::<Vec<_>>(), ["ab", "ab", "cd", "cd"]);
}

proptest! {
    /// Whenever somebody signs in, the number is that of different days so far.
    #[test]
    fn visits_are_numbered_by_days(mut minutes in prop::collection::vec(0..60_000_i64, 1..40)) {
        minutes.sort_unstable();
        let from = at(date(2026, 10, 1), 0, 0).0;
        let finland = Finland::default();
        let mut observer = Observer::new(Known);
        let mut days = BTreeSet::new();
        for (number, minute) in (1..).zip(minutes) {
            let now = Timestamp(from + minute * 60_000);
            days.insert(finland.local(now).unwrap().date());
            for event in short_visit(number, Some(1)) {
                if let Some(noted) = observer.take(&event, now) {
                    prop_assert_eq!(place(&noted).visit_no as usize, days.len());
                }
            }
        }
    }
}

/// A run of one step that asks for a small skill, right at the first try.
fn run_of(number: u128, of: &str, kind: AttemptKind, variant: VariantId, skill: MicroSkill) -> Vec<Event> {
    let mut begun = begun_at(number, 1, kind, "rent", variant);
    if let Event::AttemptStarted { lesson: which, .. } = &mut begun {
        *which = lesson(of);
    }
    let mut done = done(number, "take", Outcome::U);
    if let Event::StepDone { skills, .. } = &mut done {
        skills.push(skill);
    }
    vec![begun, done, ended(number, AttemptResult::GoalReached)]
}

#[test]
fn doing_it_again_is_no_transfer() {
    use MicroSkill::{M01, M03};
    use VariantId::{A, B};
    let runs = [
        ("bike", Guided, A, M01),
        ("bike", Alone, A, M01),
        ("bike", Alone, A, M01),
        ("bike", RealLife, B, M01),
        ("bike", RealLife, B, M01),
        // The same small skill in another service, and one that was not shown anywhere.
        ("library", Alone, A, M01),
        ("rent", Alone, A, M03),
        // What was shown in this very lesson is not from elsewhere.
        ("rent", Alone, B, M03),
    ];
    let runs = (1..)
        .zip(runs)
        .flat_map(|(number, (of, kind, variant, skill))| run_of(number, of, kind, variant, skill));
    let helped = [
        begun(20, 1, Alone),
        accepted(20),
        done(20, "take", Outcome::H1),
        done(20, "pay", Outcome::U),
    ];
    let events = std::iter::once(came(1, Some(1))).chain(runs).chain(helped);
    let told = noted(&Diary::default().then(date(2026, 3, 2), 9, 0, events))
        .into_iter()
        .filter_map(|noted| match noted {
            Noted::Observation(Observation {
                component: Component::Step { novelty, .. },
                ..
            }) => Some(novelty),
            _ => None,
        });
    use Novelty::{First, NewCase, OtherService, Repetition};
    let expected = [
        None,
        Some(First),
        Some(Repetition),
        Some(NewCase),
        Some(Repetition),
        Some(OtherService),
        Some(First),
        Some(NewCase),
        Some(Repetition),
        None,
    ];
    assert_eq!(told.collect::<Vec<_>>(), expected);
}

fn irregular(diary: &Diary) -> Vec<(Learner, Irregularity)> {
    let of = |noted| match noted {
        Noted::Irregular(learner, what) => Some((learner, what)),
        _ => None,
    };
    all_noted(diary).into_iter().filter_map(of).collect()
}

#[test]
fn a_clock_that_jumps_within_a_run_is_noticed_and_changes_nothing() {
    let opened = || Event::PageVisited {
        attempt: attempt(1),
        surface: Surface::Browser,
        page: PagePath {
            service: ServiceId::new("bike").unwrap(),
            page: PageId::new("front").unwrap(),
        },
    };
    let step = || vec![done(1, "take", Outcome::U), ended(1, AttemptResult::GoalReached)];
    let begun = || vec![came(1, Some(1)), begun(1, 1, Alone), opened()];
    let day = date(2026, 3, 2);
    let still = Diary::default()
        .then(day, 9, 0, begun())
        .then(day, 9, 50, [opened()])
        .then(day, 9, 51, step());
    assert_eq!(irregular(&still), []);
    let jumped = Diary::default()
        .then(day, 9, 0, begun())
        .then(day, 12, 0, [opened()])
        .then(day, 12, 1, step());
    assert_eq!(
        irregular(&jumped),
        [(Learner::Person(person(1)), Irregularity::ClockJumped)]
    );
    let showed = |diary: &Diary| {
        let showed = noted(diary).into_iter().filter_map(|noted| match noted {
            Noted::Observation(seen) => Some(seen.showed),
            _ => None,
        });
        showed.collect::<Vec<_>>()
    };
    assert_eq!(showed(&still), showed(&jumped));
    // A run that is gone on with on another day was not still.
    let gone_on_with = Diary::default()
        .then(day, 9, 0, begun())
        .then(day, 9, 1, [left(1)])
        .then(date(2026, 3, 9), 9, 0, [came(2, Some(1)), resumed(1, 2), opened()]);
    assert_eq!(irregular(&gone_on_with), []);
}

#[test]
fn a_visit_out_of_order_is_noticed() {
    let visit = |number| vec![came(number, Some(1)), left(number)];
    let diary = Diary::default()
        .then(date(2026, 3, 9), 9, 0, visit(1))
        .then(date(2026, 3, 2), 9, 0, visit(2))
        .then(date(2026, 3, 2), 12, 0, visit(3));
    let late = (Learner::Person(person(1)), Irregularity::OutOfOrder);
    assert_eq!(irregular(&diary), [late]);
}
