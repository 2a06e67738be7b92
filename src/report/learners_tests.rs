//! Tests of `learners`: folding, whose everything is, and what a row says.

use proptest::prelude::*;

use super::super::testing::{Life, day, person};
use super::*;
use crate::base::{Millis, Timestamp};
use crate::content::schema::lesson::VariantId;
use crate::course::Standing as InFigures;
use crate::journal::{AttemptKind, AttemptResult, Event, Hlc, Moment, Outcome};
use crate::learner::testing::{
    Diary, accepted, answered, at, begun_at, came, done, ended, entry, left, lesson, mistake, own_word, whole_run,
};

fn nobody() -> Learners {
    Learners::of(&Courses::default())
}

fn folded<'e>(from: Learners, entries: impl IntoIterator<Item = &'e Entry>) -> Learners {
    let mut learners = from;
    for entry in entries {
        learners.take(entry);
    }
    learners
}

fn of(entries: &[Entry]) -> Learners {
    folded(nobody(), entries)
}

/// All that is public of it, what is kept in order sorted.
type Whole = (
    BTreeMap<PersonId, Known>,
    BTreeMap<(LessonId, Track), Pool>,
    Vec<String>,
    u64,
);

fn whole(learners: &Learners) -> Whole {
    let answers = learners.answers().map(|answer| format!("{answer:?}"));
    let words = learners.own_words().map(|word| format!("{word:?}"));
    let rows = learners.mastery().map(|row| format!("{row:?}"));
    let mut said: Vec<String> = answers.chain(words).chain(rows).collect();
    said.sort();
    (learners.people.clone(), learners.pools.clone(), said, learners.unknown)
}

/// The cells of these columns of each row.
fn cells(learners: &Learners, columns: &[&str]) -> Vec<String> {
    let shown = |row: [Cell; MASTERY.len()]| {
        let cell = |name: &&str| {
            let place = MASTERY.iter().position(|column| column.name == *name).unwrap();
            format!("{name}={}", row[place])
        };
        columns.iter().map(cell).collect::<Vec<_>>().join(" ")
    };
    learners.mastery().map(shown).collect()
}

// Lives at the kiosk, made up by chance.

/// Something that a learner does.
#[derive(Debug, Clone)]
enum Act {
    /// Goes, and comes again so many hours later.
    Again(i64, Lang),
    /// Answers a question.
    Answer(u8, Moment, Option<bool>),
    /// Tries a task, and is helped in it or not.
    Run(u8, AttemptKind, Vec<Outcome>, AttemptResult, bool),
    /// Says something of themselves.
    Word(bool),
}

fn act() -> impl Strategy<Value = Act> {
    let hours = prop_oneof![1..5_i64, 1..400_i64];
    let lang = prop::sample::select(vec![Lang::So, Lang::Fi, Lang::Ar]);
    let moment = prop::sample::select(vec![Moment::Before, Moment::Probe, Moment::After]);
    let right = prop::option::weighted(0.9, prop::bool::weighted(0.7));
    let kind = prop::sample::select(AttemptKind::ALL.to_vec());
    let outcome = prop_oneof![2 => Just(Outcome::U), 1 => prop::sample::select(Outcome::ALL.to_vec())];
    let results = vec![
        AttemptResult::GoalReached,
        AttemptResult::Failed,
        AttemptResult::Unfinished,
    ];
    let result = prop::sample::select(results);
    let outcomes = prop::collection::vec(outcome, 0..4);
    prop_oneof![
        3 => (hours, lang).prop_map(|(hours, lang)| Act::Again(hours, lang)),
        4 => (1..=5_u8, moment, right).prop_map(|(which, when, right)| Act::Answer(which, when, right)),
        4 => (1..=4_u8, kind, outcomes, result, prop::bool::weighted(0.2))
            .prop_map(|(which, kind, outcomes, result, helped)| Act::Run(which, kind, outcomes, result, helped)),
        1 => any::<bool>().prop_map(Act::Word),
    ]
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    prop::collection::vec(act(), 0..25)
}

/// What is of lessons is of one of two.
fn of_lesson(mut event: Event, is_first: bool) -> Event {
    if let Event::QuestionAnswered { lesson: which, .. } | Event::AttemptStarted { lesson: which, .. } = &mut event {
        *which = lesson(if is_first { "bike" } else { "library" });
    }
    event
}

/// The entries of somebody who does this, a minute apart. `ids`: what all ids of theirs begin with.
fn life(who: Option<u128>, ids: u128, acts: &[Act]) -> Vec<Entry> {
    let mut events = Vec::new();
    // Not on the full minute, so that nobody's entries are at the same time as somebody else's.
    let mut now = at(day(2), 9, 0).0 + i64::try_from(ids).unwrap();
    let mut number = ids * 1000;
    let mut visit = number;
    let mut tell = |event: Event, now: &mut i64| {
        *now += 60_000;
        events.push((event, Timestamp(*now)));
    };
    tell(came(visit, who), &mut now);
    for act in acts {
        number += 1;
        match act {
            Act::Again(hours, in_lang) => {
                tell(left(visit), &mut now);
                now += hours * 3_600_000;
                visit = number;
                let mut begun = came(visit, who);
                if let Event::VisitStarted { lang, .. } = &mut begun {
                    *lang = *in_lang;
                }
                tell(begun, &mut now);
            }
            Act::Answer(which, when, right) => {
                let event = answered(visit, &format!("q{which}"), *when, *right);
                tell(of_lesson(event, which % 2 == 0), &mut now);
            }
            Act::Run(which, kind, outcomes, result, helped) => {
                let variant = if *which > 2 { VariantId::A } else { VariantId::B };
                let begun = begun_at(number, visit, *kind, "rent", variant);
                tell(of_lesson(begun, which % 2 == 0), &mut now);
                for (step, outcome) in outcomes.iter().enumerate() {
                    tell(done(number, &format!("step{step}"), *outcome), &mut now);
                }
                if *helped {
                    tell(accepted(number), &mut now);
                    tell(mistake(number, *which == 1), &mut now);
                }
                tell(ended(number, *result), &mut now);
            }
            Act::Word(can_do) => tell(own_word(visit, *can_do), &mut now),
        }
    }
    Diary(events).entries()
}

/// Several journals in the order of time.
fn merged(journals: Vec<Vec<Entry>>) -> Vec<Entry> {
    let mut all = journals.concat();
    all.sort_by_key(|entry| (entry.hlc, entry.id));
    all
}

/// Several journals, each in its order, taken from as chance says.
fn shuffled(journals: &[Vec<Entry>], choices: &[usize]) -> Vec<Entry> {
    let mut rest: Vec<&[Entry]> = journals.iter().map(Vec::as_slice).collect();
    let mut all = Vec::new();
    for choice in choices.iter().cycle() {
        rest.retain(|journal| !journal.is_empty());
        if rest.is_empty() {
            break;
        }
        let which = choice % rest.len();
        if let Some((first, others)) = rest[which].split_first() {
            all.push(first.clone());
            rest[which] = others;
        }
    }
    all
}

/// All bodies of kinds that say nothing: unknown and erased.
fn with_silent(entries: &[Entry], at: &[(usize, bool)]) -> Vec<Entry> {
    let mut all = entries.to_vec();
    for (place, unknown) in at {
        let place = place % (all.len() + 1);
        let time = place.checked_sub(1).map_or(Timestamp(0), |before| all[before].hlc.at());
        let body = if *unknown {
            Body::Unknown(r#"{"event":"from_the_future"}"#.to_owned())
        } else {
            Body::Erased
        };
        all.insert(place, entry(0, time, body));
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_fold_that_is_gone_on_with_equals_a_fold_of_the_whole(one in acts(), other in acts(), cuts in prop::collection::vec(0..100_usize, 0..4)) {
        let entries = merged(vec![life(Some(1), 1, &one), life(None, 2, &other), life(Some(2), 3, &other)]);
        let mut learners = nobody();
        let mut done = 0;
        let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(entries.len())).collect();
        cuts.sort_unstable();
        for cut in cuts {
            learners = folded(learners.clone(), &entries[done..cut]);
            prop_assert_eq!(whole(&learners), whole(&of(&entries[..cut])));
            done = cut;
        }
        prop_assert_eq!(whole(&folded(learners, &entries[done..])), whole(&of(&entries)));
    }

    #[test]
    fn what_is_erased_or_unknown_changes_nothing(acts in acts(), silent in prop::collection::vec((0..200_usize, any::<bool>()), 0..9)) {
        let entries = life(Some(1), 1, &acts);
        let with = of(&with_silent(&entries, &silent));
        let unknown = silent.iter().filter(|(_, unknown)| *unknown).count();
        prop_assert_eq!(with.unknown, unknown as u64);
        let (people, pools, said, _) = whole(&with);
        prop_assert_eq!((people, pools, said, 0), whole(&of(&entries)));
    }

    #[test]
    fn the_order_of_different_people_does_not_matter(
        lives in prop::collection::vec(acts(), 1..5),
        choices in prop::collection::vec(0..9_usize, 1..60),
    ) {
        let journals: Vec<_> = (1..).zip(&lives).map(|(ids, acts)| life(Some(ids), ids, acts)).collect();
        let one_after_another = whole(&of(&journals.concat()));
        prop_assert_eq!(whole(&of(&shuffled(&journals, &choices))), one_after_another.clone());
        prop_assert_eq!(whole(&of(&merged(journals))), one_after_another);
    }

    #[test]
    fn two_who_are_joined_are_one(one in acts(), other in acts(), third in acts()) {
        let mut courses = Life::default();
        for (number, standing) in [(1, InFigures::Participant), (2, InFigures::WalkIn), (3, InFigures::Participant)] {
            courses.person(number, "Amina", standing);
        }
        courses.join(2, 1);
        let entries = |second| merged(vec![
            life(Some(1), 1, &one),
            life(Some(second), 2, &other),
            life(Some(3), 3, &third),
        ]);
        let joined = folded(Learners::of(&courses.courses), &entries(2));
        prop_assert_eq!(whole(&joined), whole(&of(&entries(1))));
        prop_assert!(joined.people.keys().all(|who| *who != person(2)));
    }

    #[test]
    fn staff_and_made_up_people_are_in_no_figure(one in acts(), other in acts()) {
        let mut courses = Life::default();
        courses.person(1, "Amina", InFigures::Participant);
        courses.person(2, "Sari", InFigures::Staff);
        courses.person(3, "Testi", InFigures::Test);
        courses.person(4, "Testi", InFigures::Participant);
        courses.join(4, 3);
        let who = |entries: &[Entry]| whole(&folded(Learners::of(&courses.courses), entries));
        let alone = life(Some(1), 1, &one);
        let with = (2..=4).map(|number| life(Some(number), number, &other)).chain([alone.clone()]);
        prop_assert_eq!(who(&merged(with.collect())), who(&alone));
    }

    #[test]
    fn who_only_tries_is_in_no_figure(one in acts(), other in acts()) {
        let alone = life(Some(1), 1, &one);
        let with = merged(vec![alone.clone(), life(None, 2, &other)]);
        prop_assert_eq!(whole(&of(&with)), whole(&of(&alone)));
    }

    /// Whatever a clock does, every opportunity is counted.
    #[test]
    fn a_clock_that_is_set_back_loses_nothing(acts in acts(), jumps in prop::collection::vec((0..60_usize, 0..400_i64), 0..5)) {
        let entries = life(Some(1), 1, &acts);
        let counted = |entries: &[Entry]| {
            let learners = of(entries);
            let of_standing = |(person, lesson, standing): (PersonId, &LessonId, &Standing)| {
                let of_track = |track| {
                    let missing: u32 = standing.visits.iter().map(|line| line.track(track).missing).sum();
                    let of_track = standing.track(track);
                    let all = of_track.all;
                    // The order stays as it is, so what hangs on it alone does too.
                    (all.right, all.count, missing, of_track.first, of_track.tally.right.to_bits())
                };
                let mastered = Track::ALL.map(|track| standing.track(track).mastered.is_some());
                ((person, lesson.clone()), Track::ALL.map(of_track), mastered, standing.active())
            };
            let standings: Vec<_> = learners.standings().map(of_standing).collect();
            (standings, learners.own_words().count())
        };
        let expected = counted(&entries);
        // Entries of the same time, as the journal writes them after a clock was set back.
        let mut still = entries.clone();
        let mut wild = entries.clone();
        for (place, hours) in jumps {
            let mut latest = Hlc::default();
            for (number, entry) in still.iter_mut().enumerate().skip(place.saturating_sub(1)) {
                let back = if number >= place { hours * 3_600_000 } else { 0 };
                latest = latest.next(Timestamp(entry.hlc.wall - back)).max(latest);
                entry.hlc = latest;
            }
            for entry in wild.iter_mut().skip(place) {
                entry.hlc.wall -= hours * 3_600_000;
            }
        }
        prop_assert_eq!(counted(&still), expected.clone());
        // And as no journal of ours does.
        prop_assert_eq!(counted(&wild), expected);
    }

    #[test]
    fn rows_are_sorted_and_whole(lives in prop::collection::vec(acts(), 1..5)) {
        let journals = (1..).zip(&lives).map(|(ids, acts)| life(Some(ids), ids, acts));
        let learners = of(&merged(journals.collect()));
        let rows: Vec<_> = learners.mastery().collect();
        prop_assert_eq!(rows.len(), 2 * learners.standings().count());
        let keys: Vec<[String; 3]> = rows.iter().map(|row| [0, 2, 3].map(|at: usize| row[at].to_string())).collect();
        prop_assert!(keys.windows(2).all(|pair| pair[0] < pair[1]));
        for row in &rows {
            prop_assert_eq!(row.len(), MASTERY.len());
            // What may not be empty isn't, and what is a share is one.
            for (cell, column) in row.iter().zip(&MASTERY) {
                let may_be_empty = column.unit.ends_with("or empty");
                prop_assert!(may_be_empty || *cell != Cell::EMPTY, "{}", column.name);
                if let Cell::Decimal(share) = cell {
                    prop_assert!((0..=10_000).contains(share), "{}: {}", column.name, share);
                }
            }
        }
    }

    #[test]
    fn a_pool_is_of_the_first_opportunities_of_learners(lives in prop::collection::vec(acts(), 1..5)) {
        let journals = (1..).zip(&lives).map(|(ids, acts)| life(Some(ids), ids, acts));
        let learners = of(&merged(journals.collect()));
        let mut pools = BTreeMap::<(LessonId, Track), Pool>::new();
        for (_, lesson, standing) in learners.standings() {
            for track in Track::ALL {
                if let Some(right) = standing.track(track).first {
                    pools.entry((lesson.clone(), track)).or_default().take(right);
                }
            }
        }
        prop_assert_eq!(&learners.pools, &pools);
    }

    #[test]
    fn an_estimate_lies_in_its_interval(lives in prop::collection::vec(acts(), 1..5)) {
        let journals = (1..).zip(&lives).map(|(ids, acts)| life(Some(ids), ids, acts));
        let learners = of(&merged(journals.collect()));
        for (who, lesson, standing) in learners.standings() {
            for track in Track::ALL {
                let estimate = learners.estimate(who, lesson, track);
                prop_assert_eq!(estimate.is_some(), standing.track(track).tally.count > 0);
                prop_assert!(standing.track(track).tally.count <= standing.track(track).all.count);
                if let Some(Estimate { mean, interval, .. }) = estimate {
                    prop_assert!(interval.low <= mean && mean <= interval.high, "{:?}", estimate);
                }
            }
        }
    }
}

// By hand.

/// Answers or steps, right (1) or not (0), of one learner; no pool.
fn learner_of(track: Track, opportunities: &[u8]) -> Learners {
    let mut events = vec![came(1, Some(1))];
    for (number, right) in (1..).zip(opportunities) {
        match track {
            Track::Knowledge => {
                events.push(answered(1, &format!("q{number}"), Moment::Probe, Some(*right == 1)));
            }
            Track::Skill => {
                let outcome = if *right == 1 { Outcome::U } else { Outcome::H1 };
                events.extend(whole_run(number, 1, AttemptKind::Alone, outcome));
            }
        }
    }
    let mut learners = of(&Diary::default().then(day(2), 9, 0, events).entries());
    learners.pools.clear();
    learners
}

/// Start, opportunities, mean, weight where it is given, interval.
type Golden<'a> = (f64, &'a [u8], f64, Option<f64>, [f64; 2]);

/// evaluation.md, section 7.
const GOLDEN: [Golden<'_>; 5] = [
    (0.5, &[1, 1, 1], 0.730_820_996, Some(2.5725), [0.483_038, 0.934_440]),
    (
        0.5,
        &[0, 1, 1, 1, 1],
        0.698_596_305,
        Some(3.708_631),
        [0.466_262, 0.900_228],
    ),
    (
        0.35,
        &[0, 0, 1, 0, 1, 1, 1],
        0.550_436_804,
        None,
        [0.320_522, 0.773_494],
    ),
    (0.2, &[1], 0.4, None, [0.118_355, 0.710_716]),
    (
        0.6,
        &[1, 1, 0, 1, 1, 1, 1, 1],
        0.790_612_473,
        Some(4.850_063),
        [0.597_449, 0.946_723],
    ),
];

fn is_near(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-6
}

#[test]
fn estimates_are_the_golden_numbers() {
    for track in Track::ALL {
        for (start, opportunities, mean, weight, [low, high]) in GOLDEN {
            let mut learners = learner_of(track, opportunities);
            (learners.parameters.knowledge_start, learners.parameters.skill_start) = (start, start);
            let estimate = learners.estimate(person(1), &lesson("bike"), track).unwrap();
            assert!(is_near(estimate.mean, mean), "{opportunities:?}: {estimate:?}");
            assert!(is_near(estimate.interval.low, low), "{opportunities:?}: {estimate:?}");
            assert!(is_near(estimate.interval.high, high), "{opportunities:?}: {estimate:?}");
            let standing = learners.standing(person(1), &lesson("bike")).unwrap();
            let tally = standing.track(track).tally;
            assert!(weight.is_none_or(|weight| is_near(tally.weight, weight)), "{tally:?}");
        }
    }
    // With the numbers in use, as they are.
    let skill = learner_of(Track::Skill, &[1]);
    let estimate = skill.estimate(person(1), &lesson("bike"), Track::Skill).unwrap();
    assert!(is_near(estimate.mean, 0.4));
    let knowledge = learner_of(Track::Knowledge, &[0, 0, 1, 0, 1, 1, 1]);
    let estimate = knowledge
        .estimate(person(1), &lesson("bike"), Track::Knowledge)
        .unwrap();
    assert!(is_near(estimate.mean, 0.550_436_804));
}

#[test]
fn a_track_and_a_lesson_without_opportunities_are_not_yet_known() {
    let learners = learner_of(Track::Knowledge, &[1]);
    assert_eq!(learners.estimate(person(1), &lesson("bike"), Track::Skill), None);
    assert_eq!(learners.estimate(person(1), &lesson("library"), Track::Knowledge), None);
    assert_eq!(learners.estimate(person(2), &lesson("bike"), Track::Knowledge), None);
    assert_eq!(
        cells(
            &learners,
            &[
                "track",
                "opportunities",
                "first",
                "estimate",
                "low80",
                "without_guessing",
                "evidence"
            ]
        ),
        [
            "track=knowledge opportunities=1 first=1 estimate=0.5125 low80=0.2066 without_guessing=0.3500 evidence=weak",
            "track=skill opportunities=0 first= estimate= low80= without_guessing= evidence=not_yet_known",
        ]
    );
}

#[test]
fn what_others_began_with_moves_an_estimate_of_the_same_lesson_and_track() {
    let answers = |who: u128, right| {
        let events = [came(who, Some(who)), answered(who, "one", Moment::Probe, Some(right))];
        Diary::default().then(day(2), 9, 0, events).entries()
    };
    let mean = |others: &[bool]| {
        let others = (2..).zip(others).flat_map(|(who, right)| answers(who, *right));
        let entries: Vec<Entry> = answers(1, true).into_iter().chain(others).collect();
        of(&entries)
            .estimate(person(1), &lesson("bike"), Track::Knowledge)
            .unwrap()
            .mean
    };
    // π = (X + 5 π₀) / (N + 5), of all learners with a first opportunity.
    let by_formula = |right: f64, learners: f64| {
        let start = (right + 5.0 * 0.35) / (learners + 5.0);
        (3.0 * start + 1.0) / 4.0
    };
    assert!(is_near(mean(&[true; 9]), by_formula(10.0, 10.0)));
    assert!(is_near(mean(&[false; 9]), by_formula(1.0, 10.0)));
}

#[test]
fn a_row_says_all_of_a_track() {
    let answer = |number, name, right| answered(number, name, Moment::Probe, Some(right));
    let first = [
        vec![came(1, Some(1)), answer(1, "one", false), answer(1, "two", true)],
        whole_run(1, 1, AttemptKind::Guided, Outcome::H2),
        whole_run(2, 1, AttemptKind::Alone, Outcome::U),
        vec![left(1)],
    ];
    let mut fresh = begun_at(3, 2, AttemptKind::RealLife, "rent", VariantId::B);
    if let Event::AttemptStarted { mastery_runs, .. } = &mut fresh {
        *mastery_runs = 2;
    }
    let goal = |number| ended(number, AttemptResult::GoalReached);
    let second = [
        vec![came(2, Some(1)), answer(2, "three", true), answer(2, "four", true)],
        vec![fresh, done(3, "take", Outcome::U), goal(3), left(2)],
    ];
    let third = [vec![came(3, Some(1))], whole_run(4, 3, AttemptKind::Alone, Outcome::U)];
    let diary = Diary::default()
        .then(day(2), 9, 0, first.concat())
        .then(day(9), 9, 0, second.concat())
        .then(day(16), 9, 0, third.concat());
    let learners = of(&diary.entries());
    let columns = [
        "lang",
        "lesson",
        "track",
        "opportunities",
        "right",
        "first",
        "mastered",
        "mastered_visit",
        "mastered_on",
        "mastered_after_s",
        "retained_7d",
        "retained_28d",
        "visits",
        "practised_visits",
        "active_s",
        "model",
    ];
    assert_eq!(
        cells(&learners, &columns),
        [
            "lang=so lesson=bike track=knowledge opportunities=4 right=3 first=0 mastered=1 mastered_visit=2 \
             mastered_on=2026-11-09 mastered_after_s=20.000 retained_7d= retained_28d= visits=3 practised_visits=2 \
             active_s=40.000 model=1",
            "lang=so lesson=bike track=skill opportunities=4 right=3 first=1 mastered=1 mastered_visit=2 \
             mastered_on=2026-11-09 mastered_after_s=30.000 retained_7d=1 retained_28d= visits=3 practised_visits=2 \
             active_s=40.000 model=1",
        ]
    );
    // How far the skill has come is told of the skill only.
    let reach = cells(&learners, &["reach"]);
    assert_eq!((reach[0].as_str(), reach[1].is_empty()), ("reach=", false));
}

#[test]
fn the_language_is_that_of_the_last_visit() {
    let visit = |number, in_lang| {
        let mut came = came(number, Some(1));
        if let Event::VisitStarted { lang, .. } = &mut came {
            *lang = in_lang;
        }
        [came, answered(number, "one", Moment::Probe, Some(true)), left(number)]
    };
    let diary = Diary::default()
        .then(day(2), 9, 0, visit(1, Lang::Ar))
        .then(day(9), 9, 0, visit(2, Lang::Fi));
    let learners = of(&diary.entries());
    assert_eq!(learners.language(person(1)), Some(Lang::Fi));
    assert_eq!(learners.people.len(), 1);
}

#[test]
fn answers_that_measure_are_kept() {
    let moments = [Moment::Before, Moment::After, Moment::Probe];
    let answers = moments.map(|when| answered(1, "one", when, Some(true)));
    let run = whole_run(1, 1, AttemptKind::Alone, Outcome::U);
    let events = [vec![came(1, Some(1))], answers.to_vec(), run].concat();
    let learners = of(&Diary::default().then(day(2), 9, 0, events).entries());
    assert_eq!(learners.answers().count(), 2);
    assert!(
        learners
            .answers()
            .all(|answer| answer.right && answer.person == person(1))
    );
    let standing = learners.standing(person(1), &lesson("bike")).unwrap();
    assert_eq!(
        (standing.knowledge.all.count, standing.active()),
        (3, Millis::seconds(10))
    );
}

#[test]
fn of_guided_steps_no_estimate_is_made() {
    let guided = whole_run(1, 1, AttemptKind::Guided, Outcome::H1);
    let alone = whole_run(2, 1, AttemptKind::Alone, Outcome::U);
    let bike = lesson("bike");
    let begun = [vec![came(1, Some(1))], guided].concat();
    let learners = of(&Diary::default().then(day(2), 9, 0, begun.clone()).entries());
    let standing = learners.standing(person(1), &bike).unwrap();
    // It is practised, and what they can is not yet known.
    assert_eq!((standing.skill.all.count, standing.skill.first), (1, None));
    assert_eq!(learners.estimate(person(1), &bike, Track::Skill), None);
    let all = [begun, alone].concat();
    let learners = of(&Diary::default().then(day(2), 9, 0, all).entries());
    let standing = learners.standing(person(1), &bike).unwrap();
    assert_eq!((standing.skill.all.count, standing.skill.first), (2, Some(true)));
    assert_eq!(standing.skill.tally.count, 1);
}
