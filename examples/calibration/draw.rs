//! Programmes of made-up learners: what the journal tells of them, beside what was so.

use std::collections::BTreeMap;

use polku::base::{LessonId, PersonId, VisitId};
use polku::course::Courses;
use polku::demo::learners::{Cohort, Mastered, Simulated, Simulator, Truth};
use polku::journal::Learner;
use polku::learner::observation::Source;
use polku::learner::{Estimate, Noted, Observation, Observer, Track};
use polku::report::outcomes::{Rows, Selection, Speed};
use polku::report::{Learners, Who};

/// What is true in the programmes that are drawn.
pub const TRUTHS: [(&str, Truth); 3] = [
    ("knowledge sooner", Truth::knowledge_sooner()),
    ("both alike", Truth::equal()),
    ("skill sooner", Truth::skill_sooner()),
];

/// Which programme.
#[derive(Debug, Clone, Copy)]
pub struct Programme {
    /// Of which of the truths.
    pub truth: usize,
    /// Of how many learners.
    pub learners: usize,
    /// Which of these.
    pub number: u64,
}

impl Programme {
    /// Its learners: the same for the same content. No two programmes have one in common.
    pub fn draw(self, simulator: &mut Simulator<'_>) -> Simulated {
        let (_, truth) = &TRUTHS[self.truth];
        let seed = ((self.truth as u64) << 48) | ((self.learners as u64) << 32) | self.number;
        simulator.learners(truth, &Cohort::of(self.learners), seed)
    }
}

/// The evaluator's answer.
pub fn speed(simulated: &Simulated) -> Speed {
    let mut learners = Learners::of(&Courses::default());
    for noted in noted(simulated) {
        learners.note(noted);
    }
    Speed::of(&Rows::of(&learners, &Selection::default()))
}

/// An opportunity with a score: what was believed, what happened, and what was so.
#[derive(Debug, Clone)]
pub struct Opportunity {
    /// Whose.
    pub person: PersonId,
    pub lesson: LessonId,
    pub track: Track,
    /// Whether it measures: a baseline or a probe, before practice and without help.
    pub measures: bool,
    /// Whether it went right, by strict scoring.
    pub right: bool,
    /// What was believed when the learner's day with the lesson began: a visit is a day. None: nothing was known yet.
    pub before: Option<Estimate>,
    /// What is believed with this opportunity taken in.
    pub after: Option<Estimate>,
    /// What no journal tells: whether the track was mastered in this visit.
    pub mastered: bool,
}

/// A learner's visits to a lesson so far.
#[derive(Default)]
struct Visits {
    count: u32,
    latest: Option<VisitId>,
    /// What was believed when the latest one began, by track.
    before: [Option<Estimate>; 2],
}

/// All opportunities of a programme that have a score, in their order.
pub fn opportunities(simulated: &Simulated) -> Vec<Opportunity> {
    let key = |one: &Mastered| (one.person, one.lesson.clone(), one.track);
    let truth: BTreeMap<_, _> = simulated.mastered.iter().map(|one| (key(one), one)).collect();
    let mut learners = Learners::of(&Courses::default());
    let mut visits: BTreeMap<(PersonId, LessonId), Visits> = BTreeMap::new();
    let mut all = Vec::new();
    for noted in noted(simulated) {
        let Some((person, seen)) = opportunity(&noted) else {
            learners.note(noted);
            continue;
        };
        let (lesson, track, right) = (seen.at.lesson.clone(), seen.track(), seen.showed.strict());
        let measures = matches!(seen.source, Source::Baseline | Source::Probe);
        let visits = visits.entry((person, lesson.clone())).or_default();
        if visits.latest != Some(seen.at.visit) {
            visits.latest = Some(seen.at.visit);
            visits.count += 1;
            visits.before = Track::ALL.map(|track| learners.estimate(person, &lesson, track));
        }
        learners.note(noted);
        let Some(right) = right else { continue };
        let [knowledge, skill] = visits.before;
        let truth = truth.get(&(person, lesson.clone(), track));
        all.push(Opportunity {
            person,
            track,
            measures,
            right,
            before: if track == Track::Knowledge { knowledge } else { skill },
            after: learners.estimate(person, &lesson, track),
            mastered: truth.is_some_and(|truth| truth.at(visits.count)),
            lesson,
        });
    }
    // The truth is told by visits: it is of the right ones only if these are all.
    for one in &simulated.mastered {
        let seen = visits.get(&(one.person, one.lesson.clone())).map(|visits| visits.count);
        assert_eq!(seen, Some(one.visits), "{one:?}");
    }
    all
}

/// An opportunity of a learner, with a score or without.
fn opportunity(noted: &Noted) -> Option<(PersonId, &Observation)> {
    match noted {
        Noted::Observation(seen) => match seen.at.learner {
            Learner::Person(person) => Some((person, seen)),
            Learner::Visitor(_) => None,
        },
        Noted::Run(_) | Noted::OwnWord(_) | Noted::Irregular(..) => None,
    }
}

/// What the journal tells of the learners.
fn noted(simulated: &Simulated) -> impl Iterator<Item = Noted> {
    let mut observer = Observer::new(Who::default());
    let events = simulated.events.iter();
    events.filter_map(move |(at, event)| observer.take(event, *at))
}
