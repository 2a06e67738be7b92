//! Tests of `standing`: the two tracks are apart, days have their lines, and what was mastered stays so.

use jiff::ToSpan;
use jiff::civil::date;
use proptest::prelude::*;

use super::super::evidence::Showed;
use super::super::parameters::PARAMETERS;
use super::super::progress::RunFacts;
use super::super::testing::{
    Diary, answered, at, attempt, begun, came, done, ended, left, lesson, person, question, step, task, visit,
    whole_run,
};
use super::super::{Noted, Observer, observation::AsTheyCome};
use super::*;
use crate::base::Timestamp;
use crate::content::catalog::ContentHash;
use crate::content::schema::lesson::{FormId, VariantId};
use crate::i18n::Lang;
use crate::journal::{AttemptKind, AttemptResult, Event, Learner, Moment, Outcome};

use AttemptKind::{Alone, Guided};

/// The first day of a learner.
fn first_day() -> Date {
    date(2026, 11, 2)
}

/// The number of the day on which they came, and so many days after the first.
fn on(visit_no: u32, days: i64) -> Where {
    Where {
        learner: Learner::Person(person(1)),
        visit: visit(visit_no.into()),
        lang: Lang::So,
        visit_no,
        day: Some(first_day().checked_add(days.days()).unwrap()),
        lesson: lesson("bike"),
        at: Timestamp(0),
    }
}

fn answer(at: Where, name: &str, right: bool) -> Observation {
    Observation {
        at,
        component: Component::Question {
            question: question(name),
            form: FormId::A,
            options: 4,
        },
        source: Source::Probe,
        showed: if right { Showed::Right } else { Showed::Wrong },
        content: ContentHash("ab".to_owned()),
    }
}

fn step_of(at: Where, outcome: Outcome, source: Source, seconds: u64) -> Observation {
    Observation {
        at,
        component: Component::Step {
            task: task("rent"),
            step: step("take"),
            variant: VariantId::A,
            attempt: attempt(1),
            kind: Alone,
            errors: 0,
            hints: 0,
            active: Millis::seconds(seconds),
            message: None,
            taken_for: None,
            novelty: None,
        },
        source,
        showed: Showed::Step(outcome),
        content: ContentHash("ab".to_owned()),
    }
}

fn run_of(at: Where, weakest: Outcome, new_case: bool, first_of_day: bool) -> EndedRun {
    EndedRun {
        at,
        task: task("rent"),
        facts: RunFacts {
            kind: Alone,
            result: AttemptResult::GoalReached,
            weakest: Some(weakest),
            corrected: 0,
            help_accepted: false,
            person_helped: false,
            critical_mistake: false,
        },
        new_case,
        first_of_day,
        bar: 2,
    }
}

/// Something that is noted of a learner.
#[derive(Debug, Clone)]
enum Note {
    Seen(Observation),
    Ended(EndedRun),
}

impl Note {
    const fn track(&self) -> Track {
        match self {
            Self::Seen(seen) => seen.track(),
            Self::Ended(_) => Track::Skill,
        }
    }
}

fn standing<'n>(notes: impl IntoIterator<Item = &'n Note>) -> Standing {
    let mut standing = Standing::default();
    for note in notes {
        match note {
            Note::Seen(seen) => standing.observe(seen, &PARAMETERS),
            Note::Ended(run) => standing.run(run, &PARAMETERS),
        }
    }
    standing
}

/// Where the learner of a diary stands.
fn lived(diary: &Diary) -> Standing {
    let mut observer = Observer::new(AsTheyCome);
    let noted = diary.0.iter().filter_map(|(event, at)| observer.take(event, *at));
    let note = |noted| match noted {
        Noted::Observation(seen) => Some(Note::Seen(seen)),
        Noted::Run(run) => Some(Note::Ended(run)),
        Noted::OwnWord(_) | Noted::Irregular(..) => None,
    };
    standing(&noted.filter_map(note).collect::<Vec<_>>())
}

/// Mastered in two runs on the first day.
fn mastered() -> Vec<Note> {
    [true, false]
        .map(|new| Note::Ended(run_of(on(1, 0), Outcome::U, new, new)))
        .to_vec()
}

// The tracks are apart.

fn note() -> impl Strategy<Value = Note> {
    let source = || prop::sample::select(vec![Source::Baseline, Source::Probe, Source::After, Source::Practice]);
    let form = prop::sample::select(vec![FormId::A, FormId::B, FormId::C]);
    let showed = prop::sample::select(vec![Showed::Right, Showed::Right, Showed::Wrong, Showed::DontKnow]);
    let answers = (1..=5_u8, form, 1..=4_u8, showed, source()).prop_map(|(name, form, options, showed, source)| {
        let mut seen = answer(on(1, 0), &format!("q{name}"), true);
        seen.component = Component::Question {
            question: question(&format!("q{name}")),
            form,
            options,
        };
        (seen.showed, seen.source) = (showed, source);
        Note::Seen(seen)
    });
    let outcome = || prop::sample::select(Outcome::ALL.to_vec());
    let steps = (outcome(), source(), 0..200_u64)
        .prop_map(|(outcome, source, seconds)| Note::Seen(step_of(on(1, 0), outcome, source, seconds)));
    let kind = prop::sample::select(AttemptKind::ALL.to_vec());
    let result = prop_oneof![
        4 => Just(AttemptResult::GoalReached),
        1 => Just(AttemptResult::Failed),
        1 => Just(AttemptResult::Unfinished)
    ];
    let weakest = prop_oneof![3 => Just(Outcome::U), 1 => outcome()];
    let runs = (kind, result, weakest, any::<[bool; 3]>(), 1..=2_u8).prop_map(|(kind, result, weakest, is, number)| {
        let [new_case, first_of_day, helped] = is;
        let mut run = run_of(on(1, 0), weakest, new_case, first_of_day);
        (run.facts.kind, run.facts.result, run.facts.person_helped) = (kind, result, helped && new_case);
        run.task = task(if number == 1 { "rent" } else { "return" });
        Note::Ended(run)
    });
    prop_oneof![4 => answers, 4 => steps, 3 => runs]
}

/// Notes in order, with so many days between them.
fn notes() -> impl Strategy<Value = Vec<Note>> {
    let gap = prop_oneof![5 => Just(0_i64), 2 => 1..30_i64];
    prop::collection::vec((note(), gap), 0..60).prop_map(|notes| {
        let (mut visit_no, mut days) = (1, 0);
        let mut dated = Vec::new();
        for (mut note, gap) in notes {
            (visit_no, days) = (visit_no + u32::from(gap > 0), days + gap);
            match &mut note {
                Note::Seen(seen) => seen.at = on(visit_no, days),
                Note::Ended(run) => run.at = on(visit_no, days),
            }
            dated.push(note);
        }
        dated
    })
}

/// A track without the active time, which is of the steps, and its part of each line of a day.
fn part(standing: &Standing, track: Track) -> (TrackStanding, Vec<(u32, TrackLine)>) {
    let mut of_track = *standing.track(track);
    if let Some(mastered) = &mut of_track.mastered {
        mastered.active = Millis(0);
    }
    let lines = standing.visits.iter().map(|line| (line.visit_no, *line.track(track)));
    (of_track, lines.collect())
}

proptest! {
    #[test]
    fn one_track_never_changes_the_other(notes in notes()) {
        let both = standing(&notes);
        for track in Track::ALL {
            let alone = standing(notes.iter().filter(|note| note.track() == track));
            let (of_both, lines) = part(&both, track);
            let (of_alone, lines_alone) = part(&alone, track);
            prop_assert_eq!(of_both, of_alone);
            // Of a day without this track there is nothing but whether it was mastered before.
            let days: Vec<u32> = lines_alone.iter().map(|(visit_no, _)| *visit_no).collect();
            let (same, other): (Vec<_>, Vec<_>) =
                lines.into_iter().partition(|(visit_no, _)| days.contains(visit_no));
            prop_assert_eq!(same, lines_alone);
            for (_, line) in other {
                prop_assert_eq!(TrackLine { mastered: false, ..line }, TrackLine::default());
            }
            if track == Track::Skill {
                prop_assert_eq!(both.skill, alone.skill);
                prop_assert_eq!((both.climb, both.later, both.active()), (alone.climb, alone.later, alone.active()));
                prop_assert_eq!(&both.runs, &alone.runs);
            } else {
                prop_assert_eq!(&both.answers, &alone.answers);
                prop_assert_eq!((alone.climb, alone.later, alone.active()), Default::default());
            }
        }
    }

    #[test]
    fn lines_add_up_and_come_in_order(notes in notes()) {
        let standing = standing(&notes);
        prop_assert!(standing.visits.windows(2).all(|pair| pair[0].visit_no < pair[1].visit_no));
        for track in Track::ALL {
            let of_track = standing.track(track);
            let lines = || standing.visits.iter().map(|line| line.track(track));
            let sum = |of: fn(&TrackLine) -> u32| lines().map(of).sum::<u32>();
            prop_assert_eq!(sum(|line| line.all.count), of_track.all.count);
            prop_assert_eq!(sum(|line| line.all.right), of_track.all.right);
            prop_assert_eq!(of_track.tally.count, of_track.all.count);
            prop_assert_eq!(of_track.first.is_some(), of_track.all.count > 0);
            prop_assert!(lines().all(|line| line.measured.count <= line.all.count));
            prop_assert!(lines().all(|line| line.measured.right <= line.all.right));
            // Everything of the track with a score is in it, and what is missing is counted.
            let seen = || notes.iter().filter_map(|note| match note {
                Note::Seen(seen) if seen.track() == track => Some(seen.showed.strict()),
                _ => None,
            });
            prop_assert_eq!(of_track.all.count as usize, seen().flatten().count());
            prop_assert_eq!(sum(|line| line.missing) as usize, seen().filter(Option::is_none).count());
            // From the day of mastery on, and not before, each line says so.
            let since = of_track.mastered.map_or(u32::MAX, |mastered| mastered.visit_no);
            for line in &standing.visits {
                prop_assert_eq!(line.track(track).mastered, line.visit_no >= since);
            }
        }
        prop_assert!(standing.visits.windows(2).all(|pair| pair[0].reach <= pair[1].reach));
    }

    #[test]
    fn what_was_mastered_stays_so(before in notes(), count in 0..60_usize) {
        let earlier = standing(&before[..count.min(before.len())]);
        let later = standing(&before);
        for track in Track::ALL {
            if let Some(mastered) = earlier.track(track).mastered {
                prop_assert_eq!(later.track(track).mastered, Some(mastered));
            }
        }
        let kept = |earlier: Option<bool>, later: Option<bool>| earlier.is_none() || earlier == later;
        prop_assert!(kept(earlier.later.after_a_week, later.later.after_a_week));
        prop_assert!(kept(earlier.later.after_four_weeks, later.later.after_four_weeks));
        prop_assert!(earlier.climb.reach <= later.climb.reach);
    }
}

// By hand.

#[test]
fn who_has_done_nothing_stands_nowhere() {
    let standing = Standing::default();
    assert_eq!((standing.knowledge, standing.skill), Default::default());
    assert_eq!((standing.climb.reach, standing.active()), (Reach::NotBegun, Millis(0)));
    assert_eq!(standing.visits, []);
}

#[test]
fn three_right_answers_master_knowledge_and_not_skill() {
    let answers = ["one", "two", "three"].map(|name| Note::Seen(answer(on(2, 7), name, true)));
    let standing = standing(&answers);
    let expected = Mastered {
        visit_no: 2,
        day: Some(date(2026, 11, 9)),
        active: Millis(0),
    };
    assert_eq!(
        (standing.knowledge.mastered, standing.skill),
        (Some(expected), TrackStanding::default())
    );
    assert!((standing.knowledge.all.guess - 0.75).abs() < 1e-9);
    assert!((standing.knowledge.all.mean_guess() - 0.25).abs() < 1e-9);
}

#[test]
fn two_unaided_runs_master_skill_and_not_knowledge() {
    let standing = standing(&mastered());
    let expected = Mastered {
        visit_no: 1,
        day: Some(first_day()),
        active: Millis(0),
    };
    assert_eq!(
        (standing.skill.mastered, standing.knowledge),
        (Some(expected), TrackStanding::default())
    );
    assert_eq!(standing.climb.reach, Reach::Alone);
}

#[test]
fn many_right_steps_do_not_master_a_skill_without_whole_runs() {
    let steps = vec![Note::Seen(step_of(on(1, 0), Outcome::U, Source::Practice, 1)); 50];
    assert_eq!(standing(&steps).skill.mastered, None);
}

#[test]
fn what_is_missing_is_counted_and_takes_its_time_and_nothing_else() {
    let missing = Note::Seen(step_of(on(1, 0), Outcome::T, Source::Baseline, 20));
    let right = Note::Seen(step_of(on(1, 0), Outcome::U, Source::Baseline, 30));
    let with = standing([&right, &missing, &missing]);
    let without = standing([&right]);
    assert_eq!(with.skill, without.skill);
    let line = with.visits[0];
    assert_eq!(
        (line.skill.missing, line.skill.all.count, line.skill.measured.count),
        (2, 1, 1)
    );
    assert_eq!((line.active, with.active()), (Millis::seconds(70), Millis::seconds(70)));
    // The first opportunity is the first that has a score.
    assert_eq!(standing([&missing]).skill.first, None);
    assert_eq!(standing([&missing, &right]).skill.first, Some(true));
}

#[test]
fn only_baselines_and_probes_measure() {
    let sources = [Source::Baseline, Source::Probe, Source::After, Source::Practice];
    let notes = sources.map(|source| Note::Seen(step_of(on(1, 0), Outcome::U, source, 1)));
    let line = standing(&notes).visits[0].skill;
    assert_eq!((line.all.count, line.measured.count, line.measured.right), (4, 2, 2));
}

#[test]
fn a_day_is_practised_when_both_tracks_had_an_opportunity_with_a_score() {
    let answered = Note::Seen(answer(on(1, 0), "one", false));
    let right = Note::Seen(step_of(on(1, 0), Outcome::R, Source::Practice, 1));
    let missing = Note::Seen(step_of(on(1, 0), Outcome::T, Source::Practice, 1));
    let is_practised = |notes: &[&Note]| standing(notes.iter().copied()).visits[0].is_practised();
    assert!(is_practised(&[&answered, &right]));
    assert!(!is_practised(&[&answered, &missing]));
    assert!(!is_practised(&[&answered]));
    assert!(!is_practised(&[&right]));
}

#[test]
fn each_day_has_a_line() {
    let answer = |number, name, right| answered(number, name, Moment::Probe, Some(right));
    let second = [
        vec![came(3, Some(1)), answer(3, "two", true), answer(3, "three", true)],
        whole_run(3, 3, Alone, Outcome::U),
        vec![left(3)],
    ];
    let diary = Diary::default()
        .then(first_day(), 9, 0, [came(1, Some(1)), answer(1, "one", false), left(1)])
        .then(
            first_day(),
            12,
            0,
            [vec![came(2, Some(1))], whole_run(2, 2, Guided, Outcome::H2)].concat(),
        )
        .then(date(2026, 11, 9), 9, 0, second.concat())
        .then(date(2026, 11, 16), 9, 0, [came(4, Some(1)), answer(4, "four", true)]);
    let standing = lived(&diary);
    let lines: Vec<_> = standing
        .visits
        .iter()
        .map(|line| {
            let (knowledge, skill) = (line.knowledge, line.skill);
            let day = line.day.unwrap().day();
            let counts = (
                knowledge.all.right,
                knowledge.all.count,
                skill.all.right,
                skill.all.count,
            );
            (
                line.visit_no,
                day,
                counts,
                knowledge.mastered,
                line.active.0,
                line.reach,
            )
        })
        .collect();
    assert_eq!(
        lines,
        [
            (1, 2, (0, 1, 0, 1), false, 10_000, Reach::Guided),
            (2, 9, (2, 2, 1, 1), false, 10_000, Reach::Alone),
            (3, 16, (1, 1, 0, 0), true, 0, Reach::Alone),
        ]
    );
    let mastered = standing.knowledge.mastered.unwrap();
    assert_eq!((mastered.visit_no, mastered.active), (3, Millis::seconds(20)));
    assert_eq!(standing.skill.mastered, None);
}

#[test]
fn what_is_late_counts_for_the_last_day() {
    let diary = Diary::default()
        .then(
            first_day(),
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
                answered(2, "one", Moment::Probe, Some(true)),
                done(1, "take", Outcome::T),
                ended(1, AttemptResult::Unfinished),
            ],
        );
    let standing = lived(&diary);
    let missing: Vec<_> = standing
        .visits
        .iter()
        .map(|line| (line.visit_no, line.skill.missing))
        .collect();
    assert_eq!(missing, [(1, 0), (2, 1)]);
    assert_eq!(standing.climb.reach, Reach::NotBegun);
}

#[test]
fn mastery_is_not_taken_away() {
    let before = standing(&mastered()).skill.mastered;
    let mut notes = mastered();
    for days in 1..9 {
        let later = on(1 + u32::try_from(days).unwrap(), days);
        notes.push(Note::Seen(step_of(later.clone(), Outcome::D, Source::Practice, 5)));
        notes.push(Note::Ended(run_of(later, Outcome::D, false, false)));
    }
    // Nor is it told anew when it is reached again.
    notes.extend([true, false].map(|new| Note::Ended(run_of(on(9, 8), Outcome::U, new, false))));
    assert_eq!(standing(&notes).skill.mastered, before);
}

#[test]
fn active_time_until_mastery_is_that_of_all_runs_until_then() {
    let steps = |outcome, seconds| Note::Seen(step_of(on(1, 0), outcome, Source::Practice, seconds));
    let [first, second] = mastered().try_into().unwrap();
    let notes = [
        steps(Outcome::H2, 60),
        steps(Outcome::U, 40),
        first,
        steps(Outcome::U, 20),
        second,
        steps(Outcome::U, 10),
    ];
    let standing = standing(&notes);
    assert_eq!(standing.skill.mastered.unwrap().active, Millis::seconds(120));
    assert_eq!(standing.active(), Millis::seconds(130));
}

// Some time after.

fn retained(tries: &[(i64, Outcome, bool)]) -> (Option<bool>, Option<bool>) {
    let tries = (2..)
        .zip(tries)
        .map(|(visit_no, (days, weakest, first))| Note::Ended(run_of(on(visit_no, *days), *weakest, false, *first)));
    let notes: Vec<Note> = mastered().into_iter().chain(tries).collect();
    let later = standing(&notes).later;
    let shown = [later.after_a_week, later.after_four_weeks].contains(&Some(true));
    assert_eq!(later.is_retained(), shown);
    (later.after_a_week, later.after_four_weeks)
}

#[test]
fn what_is_shown_again_from_seven_days_on_is_retained() {
    use Outcome::{H1, U};
    for (days, expected) in [
        (0, (None, None)),
        (6, (None, None)),
        (7, (Some(true), None)),
        (27, (Some(true), None)),
        (28, (None, Some(true))),
        (300, (None, Some(true))),
    ] {
        assert_eq!(retained(&[(days, U, true)]), expected, "{days}");
    }
    // The first one counts, and each span has its own.
    assert_eq!(retained(&[(8, H1, true), (9, U, true)]), (Some(false), None));
    assert_eq!(retained(&[(8, U, true), (9, H1, true)]), (Some(true), None));
    assert_eq!(retained(&[(8, H1, true), (30, U, true)]), (Some(false), Some(true)));
    assert_eq!(retained(&[(6, H1, true), (7, U, true)]), (Some(true), None));
    // After something was practised on the day it is no measure.
    assert_eq!(retained(&[(8, U, false)]), (None, None));
    assert_eq!(retained(&[(8, H1, false), (9, U, true)]), (Some(true), None));
}

#[test]
fn before_mastery_nothing_is_retained() {
    let run = |visit_no, days, new| Note::Ended(run_of(on(visit_no, days), Outcome::U, new, true));
    // The second one masters it, a week after the first.
    let notes = [run(1, 0, true), run(2, 7, false), run(3, 13, false)];
    assert_eq!(standing(&notes[..2]).later, Later::default());
    assert_eq!(standing(&notes).later, Later::default());
}

#[test]
fn without_a_day_nothing_is_retained_and_nothing_is_lost() {
    let mut run = run_of(on(2, 7), Outcome::U, false, true);
    run.at.day = None;
    let notes: Vec<Note> = mastered().into_iter().chain([Note::Ended(run)]).collect();
    assert_eq!(
        (standing(&notes).later, standing(&notes).visits.len()),
        (Later::default(), 2)
    );
}

/// Mastered on the first day in two runs, and tried again at a time.
fn tried_again(day: Date, hour: i8, kind: AttemptKind, more: Vec<Event>) -> Standing {
    let first = [
        vec![came(1, Some(1))],
        whole_run(1, 1, Alone, Outcome::U),
        whole_run(2, 1, Alone, Outcome::U),
        vec![left(1)],
    ];
    let again = [vec![came(2, Some(1))], whole_run(3, 2, kind, Outcome::U), more].concat();
    lived(
        &Diary::default()
            .then(first_day(), 23, 0, first.concat())
            .then(day, hour, 0, again),
    )
}

#[test]
fn a_week_is_counted_in_days_of_the_calendar() {
    let week = |day, hour| {
        tried_again(date(2026, 11, day), hour, Alone, Vec::new())
            .later
            .after_a_week
    };
    // Six days and nine hours later, but on the seventh day.
    assert_eq!(week(9, 8), Some(true));
    assert_eq!(week(8, 23), None);
    assert!(at(date(2026, 11, 9), 8, 0).since(at(first_day(), 23, 0)) < Millis::seconds(7 * 24 * 3600));
}

#[test]
fn only_the_first_try_of_a_day_is_one() {
    let alone = || whole_run(4, 2, Alone, Outcome::U);
    let after = |kind| tried_again(date(2026, 11, 9), 9, kind, alone()).later.after_a_week;
    assert_eq!(after(Alone), Some(true));
    assert_eq!(after(Guided), None);
    assert_eq!(after(AttemptKind::Shown), None);
}
