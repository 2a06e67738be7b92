//! Were facts learned sooner than skills? Practised visits to mastery of both tracks, on the same pairs of learner and lesson.
//!
//! A practised visit has an opportunity in both tracks. The clock starts after the first one. A pair in which a track was mastered
//! by then is told as known already and is not compared: knowledge that was brought along would be taken for fast learning, and
//! leaving out only the track that was known would leave the slower learners in the one and all in the other. Who stops coming is
//! censored. Wrong ways, tried on programmes with known truth: curves of raw shares and a regression of them on visits find a
//! difference where there is none, because guessing and scale decide it.

use super::{DRAWN, FEWEST, Figure, Rows, Unit};
use crate::learner::Track;
use crate::learner::standing::{Standing, VisitLine};
use crate::stats::visits::SUMS;
use crate::stats::{Interval, TAU, Verdict, VisitTable};

const SECTION: &str = "speed";
const METHOD: &str = "Kaplan-Meier over practised visits after the first, pairs mastered in the first left out; difference of means restricted to 3 visits; percentile bootstrap over learners, 2000 draws, ChaCha8";

/// The answer and what it is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Speed {
    /// The answer.
    pub verdict: Verdict,
    /// Mean practised visits to skill less those to knowledge, both restricted to three: above 0 when knowledge came sooner.
    pub difference: Option<f64>,
    /// Its 95 % interval.
    pub interval: Option<Interval>,
    /// Learners with a pair that is compared.
    pub learners: u64,
    /// Pairs of learner and lesson that are compared.
    pub pairs: u64,
    /// Pairs in which knowledge was mastered in the first practised visit.
    pub knew_already: u64,
    /// Pairs in which skill was.
    pub could_already: u64,
    /// Pairs with one practised visit only: they can't tell how fast.
    pub came_once: u64,
    /// The share that has mastered it, by track and practised visit after the first.
    pub curves: [[Point; TAU]; 2],
}

/// A point of a curve.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Point {
    /// The share that has mastered it. None where nobody was followed that long.
    pub mastered: Option<f64>,
    /// Its 95 % interval.
    pub interval: Option<Interval>,
    /// Pairs that were still followed.
    pub at_risk: u64,
    /// Pairs that mastered it at this visit.
    pub events: u64,
}

/// What a pair adds.
enum Pair {
    Compared { knowledge: Clock, skill: Clock },
    KnownAlready { knowledge: bool, skill: bool },
    CameOnce,
}

struct Clock {
    visit: u64,
    mastered: bool,
}

impl Pair {
    /// None: there was no practised visit.
    fn of(standing: &Standing) -> Option<Self> {
        let mut practised = standing.visits.iter().filter(|line| line.is_practised());
        let first = practised.next()?;
        let (knowledge, skill) = (first.knowledge.mastered, first.skill.mastered);
        if knowledge || skill {
            return Some(Self::KnownAlready { knowledge, skill });
        }
        let later: Vec<&VisitLine> = practised.collect();
        if later.is_empty() {
            return Some(Self::CameOnce);
        }
        Some(Self::Compared {
            knowledge: Clock::of(standing, Track::Knowledge, &later),
            skill: Clock::of(standing, Track::Skill, &later),
        })
    }
}

impl Clock {
    /// At which of the later practised visits it was mastered. What was mastered between two counts at the second.
    fn of(standing: &Standing, track: Track, later: &[&VisitLine]) -> Self {
        let at = standing
            .track(track)
            .mastered
            .and_then(|mastered| later.iter().position(|line| line.visit_no >= mastered.visit_no));
        Self {
            visit: at.map_or(later.len(), |at| at + 1) as u64,
            mastered: at.is_some(),
        }
    }
}

impl Speed {
    /// The answer of these learners.
    #[must_use]
    pub fn of(rows: &Rows<'_>) -> Self {
        let mut tables: Vec<[f64; SUMS]> = Vec::new();
        let (mut pairs, mut knew_already, mut could_already, mut came_once) = (0, 0, 0, 0);
        for of_learner in rows.by_learner() {
            let mut table = VisitTable::default();
            let mut compared = false;
            for (.., standing) in of_learner {
                match Pair::of(standing) {
                    None => {}
                    Some(Pair::CameOnce) => came_once += 1,
                    Some(Pair::KnownAlready { knowledge, skill }) => {
                        knew_already += u64::from(knowledge);
                        could_already += u64::from(skill);
                    }
                    Some(Pair::Compared { knowledge, skill }) => {
                        table.knowledge.add(knowledge.visit, knowledge.mastered);
                        table.skill.add(skill.visit, skill.mastered);
                        pairs += 1;
                        compared = true;
                    }
                }
            }
            if compared {
                tables.push(table.sums());
            }
        }
        let learners = tables.len() as u64;
        let mut sums = [0.0; SUMS];
        for table in &tables {
            for (sum, number) in sums.iter_mut().zip(table) {
                *sum += number;
            }
        }
        let enough = learners >= FEWEST;
        let drawn = enough.then(|| DRAWN.of_sums(&tables, VisitTable::difference)).flatten();
        let interval = drawn.map(|drawn| drawn.interval);
        let point = |track: Track, at: usize| {
            let mastered = move |sums: &[f64; SUMS]| mastered_by(sums, track, at);
            let (events, at_risk) = counts(&sums, track, at);
            Point {
                mastered: mastered(&sums),
                interval: enough
                    .then(|| DRAWN.of_sums(&tables, mastered))
                    .flatten()
                    .map(|drawn| drawn.interval),
                at_risk,
                events,
            }
        };
        Self {
            verdict: Verdict::of(interval),
            difference: VisitTable::difference(&sums).filter(|_| enough),
            interval,
            learners,
            pairs,
            knew_already,
            could_already,
            came_once,
            curves: Track::ALL.map(|track| std::array::from_fn(|at| point(track, at))),
        }
    }

    /// Its numbers.
    #[must_use]
    pub fn figures(&self) -> Vec<Figure> {
        let count = |measure, number| Figure::new(SECTION, measure, Unit::Count, "counted").counted(number);
        let mut figures = vec![
            Figure::new(SECTION, "difference", Unit::Visits, METHOD).told(
                self.difference,
                self.interval,
                self.learners,
            ),
            count("learners compared", self.learners),
            count("pairs compared", self.pairs),
            count("pairs that knew already", self.knew_already),
            count("pairs that could already", self.could_already),
            count("pairs with one practised visit", self.came_once),
        ];
        for (track, curve) in Track::ALL.into_iter().zip(&self.curves) {
            for (visit, point) in (1_u64..).zip(curve) {
                let share = Figure::new(SECTION, "mastered by practised visit", Unit::Share, METHOD)
                    .track(track)
                    .of(visit);
                // Where fewer are followed the curve is not told, however many learners there were at first.
                let mastered = point.mastered.filter(|_| point.at_risk >= FEWEST);
                figures.push(share.told(mastered, point.interval, self.learners));
                figures.push(
                    Figure::new(SECTION, "pairs at risk", Unit::Count, "counted")
                        .track(track)
                        .of(visit)
                        .counted(point.at_risk),
                );
            }
        }
        figures
    }

    /// The answer in a sentence, with its numbers.
    #[must_use]
    pub fn sentence(&self) -> String {
        format!("{} ({}).", self.answer(), self.numbers())
    }

    /// The answer, without a full stop.
    #[must_use]
    pub const fn answer(&self) -> &'static str {
        match self.verdict {
            Verdict::KnowledgeSooner => "Knowledge was learned sooner than skills",
            Verdict::SkillSooner => "Skills were learned sooner than knowledge",
            Verdict::NoNotableDifference => "There is no notable difference between knowledge and skills",
            Verdict::NotEnoughData => "There is not enough data for an answer",
        }
    }

    /// The numbers behind it.
    #[must_use]
    pub fn numbers(&self) -> String {
        let learners = self.learners;
        match (self.difference, self.interval) {
            (Some(difference), Some(Interval { low, high })) => format!(
                "difference {difference:.2} practised visits, 95 % interval {low:.2} to {high:.2}, n = {learners} learners"
            ),
            _ => format!("n = {learners} learners"),
        }
    }
}

/// Events and pairs at risk of a track at a visit, from sums.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "sums of counts are whole and not negative"
)]
fn counts(sums: &[f64; SUMS], track: Track, at: usize) -> (u64, u64) {
    let (events, at_risk) = slots(sums, track);
    let number = |slots: &[f64; TAU]| slots.get(at).copied().unwrap_or_default() as u64;
    (number(events), number(at_risk))
}

fn slots(sums: &[f64; SUMS], track: Track) -> (&[f64; TAU], &[f64; TAU]) {
    const NONE: &[f64; TAU] = &[0.0; TAU];
    match (sums.as_chunks::<TAU>(), track) {
        (([events, at_risk, _, _], []), Track::Knowledge) | (([_, _, events, at_risk], []), Track::Skill) => {
            (events, at_risk)
        }
        _ => (NONE, NONE),
    }
}

/// One less the Kaplan–Meier estimate after a visit; none where nobody was followed at it.
fn mastered_by(sums: &[f64; SUMS], track: Track, at: usize) -> Option<f64> {
    let (events, at_risk) = slots(sums, track);
    let mut survival = 1.0;
    for (events, at_risk) in events.iter().zip(at_risk).take(at + 1) {
        if *at_risk <= 0.0 {
            return None;
        }
        survival *= (at_risk - events) / at_risk;
    }
    Some(1.0 - survival)
}
