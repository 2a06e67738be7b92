//! Estimates of learners: what was foretold against what happened, and how often their intervals hold the true chance.
//!
//! The Brier score is the mean square of foretold less happened (Brier 1950, Monthly Weather Review 78, 1–3). The expected
//! calibration error is how far the share that is foretold is from the one that happens, on average over bins of equal width (Naeini,
//! Cooper & Hauskrecht 2015, AAAI).

use std::collections::BTreeMap;

use polku::base::{LessonId, PersonId};
use polku::learner::{PARAMETERS, Strength, Track};
use polku::stats::wilson;

use super::draw::Opportunity;
use super::row::{BRIER, BRIER_OF_ONE_SHARE, CHANCE, ERROR, ESTIMATE_HOLDS, FORETOLD, Row};

/// Bins of foretold shares.
pub const BINS: usize = 10;

/// Opportunities of many learners, and what was believed of them.
#[derive(Debug, Default)]
pub struct Believed(pub Vec<Opportunity>);

/// Hidden states that give the same chance.
type State<'o> = (&'o LessonId, Track, bool);

impl Believed {
    /// Its numbers, by track.
    pub fn rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        for track in Track::ALL {
            rows.extend(self.foretold(track));
        }
        let chances = self.chances();
        for ((lesson, track, mastered), counted) in &chances {
            let group = format!("{lesson}, {}", state(*mastered));
            rows.extend(counted.row(CHANCE, track.code(), group, None, OPPORTUNITIES));
        }
        for track in Track::ALL {
            rows.extend(self.held(track, &chances));
        }
        rows
    }

    /// What measures, with the share that was foretold in the morning of that day.
    fn predictions(&self, track: Track) -> impl Iterator<Item = (&Opportunity, f64)> {
        let measured = self.0.iter().filter(move |one| one.track == track && one.measures);
        measured.filter_map(|one| Some((one, one.before?.mean)))
    }

    pub fn foretold(&self, track: Track) -> Vec<Row> {
        let mut bins: [(f64, Counted); BINS] = Default::default();
        let (mut squares, mut all) = (0.0, Counted::default());
        for (one, mean) in self.predictions(track) {
            let (sum, counted) = &mut bins[((mean * BINS as f64) as usize).min(BINS - 1)];
            *sum += mean;
            counted.take(one.person, one.right);
            all.take(one.person, one.right);
            squares += (mean - f64::from(u8::from(one.right))).powi(2);
        }
        let (n, share) = (all.count, all.share());
        let mut rows = Vec::new();
        let mut error = 0.0;
        for (bin, (sum, counted)) in bins.iter().enumerate() {
            error += (sum - counted.right).abs() / n;
            let group = format!("{:.1}-{:.1}", bin as f64 / BINS as f64, (bin + 1) as f64 / BINS as f64);
            let mean = sum / counted.count;
            rows.extend(counted.row(FORETOLD, track.code(), group, Some(mean), OPPORTUNITIES));
        }
        for (figure, value) in [
            (BRIER, squares / n),
            (BRIER_OF_ONE_SHARE, share * (1.0 - share)),
            (ERROR, error),
        ] {
            rows.push(Row {
                figure,
                truth: ALL,
                track: track.code(),
                observed: Some(value),
                n: n as usize,
                of: OPPORTUNITIES,
                learners: all.by_learner.len(),
                ..Row::default()
            });
        }
        rows
    }

    /// The chance of a right answer, or of a step done right without help, in each hidden state: what happens to all who are in it.
    fn chances(&self) -> BTreeMap<State<'_>, Counted> {
        let mut chances: BTreeMap<State<'_>, Counted> = BTreeMap::new();
        for one in self.0.iter().filter(|one| one.measures) {
            let counted = chances.entry((&one.lesson, one.track, one.mastered)).or_default();
            counted.take(one.person, one.right);
        }
        chances
    }

    /// How often the interval holds the chance that there was in that visit, whenever an opportunity has changed the estimate.
    fn held(&self, track: Track, chances: &BTreeMap<State<'_>, Counted>) -> Vec<Row> {
        let mut held: BTreeMap<(Strength, Option<bool>), Counted> = BTreeMap::new();
        for one in self.0.iter().filter(|one| one.track == track) {
            let chance = chances.get(&(&one.lesson, track, one.mastered));
            let (Some(estimate), Some(chance)) = (one.after, chance) else {
                continue;
            };
            let holds = estimate.interval.contains(chance.share());
            for which in [None, Some(one.mastered)] {
                held.entry((estimate.strength, which))
                    .or_default()
                    .take(one.person, holds);
            }
        }
        let rows = held.iter().filter_map(|((strength, which), counted)| {
            let group = match which {
                None => name(*strength).to_owned(),
                Some(mastered) => format!("{}, {}", name(*strength), state(*mastered)),
            };
            let expected = Some(PARAMETERS.interval);
            counted.row(ESTIMATE_HOLDS, track.code(), group, expected, "estimates")
        });
        rows.collect()
    }
}

const ALL: &str = "all";
const OPPORTUNITIES: &str = "opportunities";

pub const fn state(mastered: bool) -> &'static str {
    if mastered { "mastered" } else { "not mastered" }
}

pub const fn name(strength: Strength) -> &'static str {
    match strength {
        Strength::Weak => "weak",
        Strength::Moderate => "moderate",
        Strength::Strong => "strong",
    }
}

/// Yes and no of many learners. Those of one learner hang together.
#[derive(Debug, Clone, Default)]
struct Counted {
    right: f64,
    count: f64,
    by_learner: BTreeMap<PersonId, (f64, f64)>,
}

impl Counted {
    fn take(&mut self, person: PersonId, right: bool) {
        let y = f64::from(u8::from(right));
        let (sum, count) = self.by_learner.entry(person).or_default();
        for (number, more) in [(sum, y), (count, 1.0), (&mut self.right, y), (&mut self.count, 1.0)] {
            *number += more;
        }
    }

    fn share(&self) -> f64 {
        self.right / self.count
    }

    /// None when there is nothing.
    fn row(
        &self,
        figure: &'static str,
        track: &'static str,
        group: String,
        expected: Option<f64>,
        of: &'static str,
    ) -> Option<Row> {
        let clusters: Vec<(f64, f64)> = self.by_learner.values().copied().collect();
        let share = wilson::of_clusters(&clusters)?;
        Some(Row {
            figure,
            truth: ALL,
            track,
            group,
            expected,
            observed: Some(share.p),
            interval: Some(share.interval),
            n: self.count as usize,
            of,
            learners: clusters.len(),
        })
    }
}
