use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use uuid::Uuid;

use super::*;
use crate::base::{AttemptId, DeviceId, EntryId, LessonId, VisitId};
use crate::course::CourseKind;
use crate::demo::{Scale, cohort, practising};
use crate::journal::entry::ENCODING;
use crate::journal::{AttemptKind, AttemptResult, Body, Entry, Hlc, Moment, Record};
use crate::learner::Track;
use crate::report::Attempts;
use crate::report::attempts::{Attempt, Ending};

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
    let loaded = crate::assets::load(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let mut catalog = loaded.compiled.catalog;
    // What this is held to was worked out with these two lessons: more of them change how much a programme can show.
    catalog
        .lessons
        .retain(|id, _| ["bank-identification", "library-reserve"].contains(&id.as_str()));
    catalog
});

fn entries(events: &[Dated]) -> impl Iterator<Item = Entry> {
    (1..).zip(events).map(|(seq, (at, event))| Entry {
        seq,
        device: DeviceId(Uuid::nil()),
        id: EntryId(Uuid::nil()),
        hlc: Hlc { wall: at.0, count: 0 },
        encoding: ENCODING,
        subject: None,
        nonce: [0; 16],
        body: Body::Known(event.clone()),
    })
}

fn attempts(events: &[Dated]) -> Vec<Attempt> {
    let mut fold = Attempts::default();
    let ended: Vec<Attempt> = entries(events).flat_map(|entry| fold.take(&entry)).collect();
    assert_eq!(fold.rest(), [], "nothing is left open");
    ended
}

/// Which practised visit of a learner to a lesson each visit is, from 1.
fn numbers(events: &[Dated]) -> BTreeMap<(VisitId, LessonId), (PersonId, u32)> {
    let (mut whose, mut count, mut numbers) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for (_, event) in events {
        match event {
            Event::VisitStarted { visit, person, .. } => {
                whose.insert(*visit, person.unwrap());
            }
            Event::AttemptStarted { visit, lesson, .. } | Event::QuestionAnswered { visit, lesson, .. } => {
                numbers.entry((*visit, lesson.clone())).or_insert_with(|| {
                    let person = whose[visit];
                    let number = count.entry((person, lesson.clone())).or_insert(0);
                    *number += 1;
                    (person, *number)
                });
            }
            _ => {}
        }
    }
    numbers
}

/// What is true, to be asked.
struct Known {
    mastered: BTreeMap<(PersonId, LessonId, Track), Mastered>,
    numbers: BTreeMap<(VisitId, LessonId), (PersonId, u32)>,
}

impl Known {
    fn of(simulated: &Simulated) -> Self {
        let key = |one: &Mastered| (one.person, one.lesson.clone(), one.track);
        let mastered = simulated.mastered.iter();
        Self {
            mastered: mastered.map(|one| (key(one), one.clone())).collect(),
            numbers: numbers(&simulated.events),
        }
    }

    fn at(&self, visit: VisitId, lesson: &LessonId, track: Track) -> bool {
        let (person, number) = self.numbers[&(visit, lesson.clone())];
        self.mastered[&(person, lesson.clone(), track)].at(number)
    }
}

fn share(of: impl Iterator<Item = bool>) -> f64 {
    let (mut all, mut good) = (0.0, 0.0);
    for one in of {
        all += 1.0;
        good += f64::from(u8::from(one));
    }
    good / all
}

/// Enough of them for shares to be near their chances.
static MANY: LazyLock<Simulated> =
    LazyLock::new(|| learners(&CATALOG, &Truth::knowledge_sooner(), &Cohort::of(400), 1));

#[test]
fn a_seed_decides_and_time_only_goes_on() {
    let mut simulator = Simulator::new(&CATALOG);
    let [first, again, other] = [7, 7, 8].map(|seed| simulator.learners(&Truth::equal(), &Cohort::of(20), seed));
    assert!(first == again && first.events != other.events);
    assert!(first == learners(&CATALOG, &Truth::equal(), &Cohort::of(20), 7));
    assert!(first.events.is_sorted_by_key(|(at, _)| *at));
}

#[test]
fn a_replay_leaves_nothing_open() {
    let simulated = learners(&CATALOG, &Truth::equal(), &Cohort::of(60), 2);
    let record = Record::fold(&entries(&simulated.events).collect::<Vec<_>>());
    assert!(record.open_visits.is_empty() && record.open_attempts.is_empty());
    assert_eq!(record.codes.len(), 60);
    // Each attempt begins once and has a result once, within its visit.
    let (mut begun, mut open) = (BTreeSet::new(), None::<AttemptId>);
    let mut by_person: BTreeMap<VisitId, Vec<&Event>> = BTreeMap::new();
    let mut whose = BTreeMap::new();
    for (_, event) in &simulated.events {
        let visit = match event {
            Event::AttemptStarted { attempt, visit, .. } => {
                assert!(begun.insert(*attempt));
                whose.insert(*attempt, *visit);
                *visit
            }
            Event::AttemptEnded { attempt, .. } => whose[attempt],
            Event::VisitStarted { visit, .. } | Event::VisitEnded { visit, .. } => *visit,
            _ => continue,
        };
        by_person.entry(visit).or_default().push(event);
    }
    for events in by_person.values() {
        assert!(matches!(events.first(), Some(Event::VisitStarted { .. })));
        assert!(matches!(events.last(), Some(Event::VisitEnded { .. })));
        for event in events {
            match event {
                Event::AttemptStarted { attempt, .. } => assert_eq!(open.replace(*attempt), None),
                Event::AttemptEnded { attempt, .. } => assert_eq!(open.take(), Some(*attempt)),
                _ => {}
            }
        }
        assert_eq!(open, None);
    }
}

#[test]
fn answers_show_who_knows() {
    let simulated = &*MANY;
    let (truth, known) = (Truth::knowledge_sooner(), Known::of(simulated));
    let answers = |wanted: Moment, knows: bool| {
        let known = &known;
        simulated.events.iter().filter_map(move |(_, event)| match event {
            Event::QuestionAnswered {
                visit,
                lesson,
                when,
                right,
                options,
                ..
            } if *when == wanted && known.at(*visit, lesson, Track::Knowledge) == knows => Some((*right, *options)),
            _ => None,
        })
    };
    for when in [Moment::Before, Moment::Probe, Moment::After] {
        let who_know = share(answers(when, true).map(|(right, _)| right));
        assert!(
            (who_know - (1.0 - truth.answer_slip)).abs() < 0.03,
            "{when:?} {who_know}"
        );
        let others = share(answers(when, false).map(|(right, _)| right));
        let guesses: Vec<f64> = answers(when, false)
            .map(|(_, options)| 1.0 / f64::from(options))
            .collect();
        #[allow(clippy::cast_precision_loss)]
        let expected = (1.0 - truth.says_unknown) * guesses.iter().sum::<f64>() / guesses.len() as f64;
        assert!((others - expected).abs() < 0.04, "{when:?} {others} {expected}");
    }
}

#[test]
fn unaided_runs_show_who_is_able() {
    let simulated = &*MANY;
    let (truth, known) = (Truth::knowledge_sooner(), Known::of(simulated));
    let attempts = attempts(&simulated.events);
    let shown = |able: bool| {
        let unaided = attempts.iter().filter(|attempt| attempt.kind.is_unaided());
        let these = unaided.filter(|attempt| known.at(attempt.visit, &attempt.lesson, Track::Skill) == able);
        share(these.map(Attempt::shows_skill))
    };
    let (able, others) = (shown(true), shown(false));
    assert!((able - (1.0 - truth.run_slip)).abs() < 0.03, "{able}");
    assert!(others < 0.08, "{others}");
    // All ways of an attempt are met, and no attempt is as good as empty.
    let count = |good: &dyn Fn(&Attempt) -> bool| attempts.iter().filter(|attempt| good(attempt)).count();
    for kind in AttemptKind::ALL {
        assert!(count(&|attempt| attempt.kind == kind) > 50, "{kind:?}");
    }
    for result in [
        AttemptResult::GoalReached,
        AttemptResult::Failed,
        AttemptResult::Unfinished,
    ] {
        assert!(
            count(&|attempt| attempt.result == Ending::Ended(result)) > 50,
            "{result:?}"
        );
    }
    assert!(count(&|attempt| attempt.help_accepted) > 50 && count(&|attempt| attempt.person_helped) > 10);
    assert!(count(&|attempt| !attempt.mistakes.is_empty()) > 100);
    let helped = |attempt: &&Attempt| !attempt.kind.is_unaided();
    for attempt in attempts.iter().filter(helped) {
        assert_eq!(
            attempt.result,
            Ending::Ended(AttemptResult::GoalReached),
            "{:?}",
            attempt.kind
        );
    }
}

#[test]
fn learners_come_as_often_as_they_are_said_to() {
    let simulated = &*MANY;
    let started = |event: &Event| matches!(event, Event::VisitStarted { .. });
    let visits = simulated.events.iter().filter(|(_, event)| started(event)).count();
    #[allow(clippy::cast_precision_loss)]
    let each = visits as f64 / 400.0;
    assert!((each - 500.0 / 145.0).abs() < 0.35, "{each}");
    // Most pairs of a learner and a lesson have several practised visits.
    let skill = simulated.mastered.iter().filter(|one| one.track == Track::Skill);
    let several = share(skill.map(|one| one.visits > 1));
    assert!(several > 0.5, "{several}");
    let finland = Finland::default();
    for (at, _) in &simulated.events {
        let hour = finland.local(*at).unwrap().hour();
        assert!((9..18).contains(&hour), "{hour}");
    }
}

#[test]
fn each_truth_is_what_comes_out() {
    let mut simulator = Simulator::new(&CATALOG);
    let mut first_visit = |truth: &Truth, track| {
        let mastered = simulator.learners(truth, &Cohort::of(160), 3).mastered.into_iter();
        share(mastered.filter(|one| one.track == track).map(|one| one.at(1)))
    };
    for truth in [Truth::knowledge_sooner(), Truth::skill_sooner(), Truth::equal()] {
        for track in Track::ALL {
            let (is, said) = (first_visit(&truth, track), truth.growth(track).start);
            assert!((is - said).abs() < 0.08, "{truth:?} {track:?} {is}");
        }
    }
    let surely = Growth {
        start: 1.0,
        hazard: 0.0,
    };
    let never = Growth {
        start: 0.0,
        hazard: 0.0,
    };
    let certain = Truth::of(surely, never);
    assert!((first_visit(&certain, Track::Knowledge) - 1.0).abs() < f64::EPSILON);
    assert!(first_visit(&certain, Track::Skill) < f64::EPSILON);
}

#[test]
fn the_courses_practise_in_their_meetings_and_their_rolls_stay() {
    let (alone, practising) = (cohort(Scale::Osana, 1), practising(&CATALOG, Scale::Osana, 1));
    // What staff recorded is there as it was without practice.
    let mut all = practising.iter();
    assert!(alone.iter().all(|one| all.any(|other| other == one)));
    let fold = |events: &[Dated]| {
        let mut courses = Courses::default();
        for (at, event) in events {
            courses.apply(event, *at);
        }
        courses
    };
    let (before, after) = (fold(&alone), fold(&practising));
    let mut visits: Vec<(PersonId, crate::base::Timestamp, crate::base::Timestamp)> = Vec::new();
    let mut open = BTreeMap::new();
    for (at, event) in &practising {
        match event {
            Event::VisitStarted { visit, person, .. } => {
                open.insert(*visit, (person.unwrap(), *at));
            }
            Event::VisitEnded { visit, .. } => {
                let (person, began) = open.remove(visit).unwrap();
                visits.push((person, began, *at));
            }
            _ => {}
        }
    }
    assert!(open.is_empty());
    assert_eq!(visits.len(), 500);
    assert_eq!(
        visits.iter().map(|(person, ..)| person).collect::<BTreeSet<_>>().len(),
        145
    );
    let finland = Finland::default();
    for (course, facts) in &after.courses {
        for (meeting, held) in after.meetings_of(*course) {
            let row = |courses: &Courses| {
                let rows = courses.roll(meeting).into_iter();
                rows.map(|row| (row.person, row.mark, row.minutes)).collect::<Vec<_>>()
            };
            let rows = row(&after);
            assert_eq!(row(&before), rows);
            if facts.facts.kind != CourseKind::InternetCourse {
                continue;
            }
            for (person, mark, _) in rows {
                let there = mark.is_some_and(|mark| mark.status.attended());
                let times = [held.facts.start, held.facts.end].map(|time| finland.at(held.facts.date, time));
                let mine = visits.iter().filter(|(who, ..)| *who == person);
                let in_it = mine.filter(|(_, began, ended)| times[0] <= *began && *ended <= times[1]);
                assert_eq!(in_it.count(), usize::from(there), "{mark:?}");
            }
        }
    }
}
