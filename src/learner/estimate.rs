//! What is believed of a learner, an objective and a track: a decayed Beta–binomial.
//!
//! The latest opportunities weigh most, and at first one leans on how others began: with `S ← λS + y` and `W ← λW + 1` for each
//! opportunity, and a start π worth n₀ opportunities, the belief is Beta(n₀π + S, n₀(1 − π) + W − S). It is an exponential moving
//! average with a prior (compare Pelánek & Řihák 2017 on moving averages as a mastery criterion, Galyardt & Goldin 2015 on recency).
//! Whoever has had no opportunity is not believed to be weak: nothing is known yet, and that is a state of its own.

use serde::{Deserialize, Serialize};

use super::parameters::Parameters;
use crate::stats::{Interval, beta};

/// The opportunities of one track so far.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Tally {
    /// S: what was right, the latest weighing most.
    pub right: f64,
    /// W: all of it, weighed the same way.
    pub weight: f64,
    /// How many opportunities.
    pub count: u32,
}

/// How far an estimate can be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strength {
    /// W below 2.
    Weak,
    /// W below 4.
    Moderate,
    /// W of 4 or more.
    Strong,
}

/// What is believed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// The share of opportunities that would go right now.
    pub mean: f64,
    /// The interval that holds as much of the belief as the parameters say (80 %).
    pub interval: Interval,
    /// How far it can be relied on.
    pub strength: Strength,
}

/// First opportunities of all learners on an objective and track: what a new learner is expected to begin with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Pool {
    /// How many learners have had a first opportunity.
    pub learners: u32,
    /// How many of these went right.
    pub right: u32,
}

impl Tally {
    /// Takes in an opportunity: 1 right, 0 not, between them graded.
    pub fn take(&mut self, y: f64, parameters: &Parameters) {
        self.right = parameters.decay.mul_add(self.right, y);
        self.weight = parameters.decay.mul_add(self.weight, 1.0);
        self.count = self.count.saturating_add(1);
    }

    /// What is believed, beginning from the start π. None as long as there was no opportunity.
    #[must_use]
    pub fn estimate(&self, start: f64, parameters: &Parameters) -> Option<Estimate> {
        if self.count == 0 {
            return None;
        }
        let n0 = parameters.start_weight;
        let for_it = n0.mul_add(start, self.right);
        let against = n0.mul_add(1.0 - start, self.weight - self.right);
        Some(Estimate {
            mean: for_it / (n0 + self.weight),
            interval: beta::central(for_it, against, parameters.interval)?,
            strength: if self.weight < parameters.weak_below {
                Strength::Weak
            } else if self.weight < parameters.strong_from {
                Strength::Moderate
            } else {
                Strength::Strong
            },
        })
    }
}

impl Pool {
    /// Takes in a learner's first opportunity.
    pub const fn take(&mut self, right: bool) {
        self.learners = self.learners.saturating_add(1);
        self.right = self.right.saturating_add(right as u32);
    }

    /// The start π: what all learners began with, leaning on the expected one as long as there are few.
    #[must_use]
    pub fn start(&self, expected: f64, parameters: &Parameters) -> f64 {
        let weight = parameters.pool_weight;
        (f64::from(self.right) + weight * expected) / (f64::from(self.learners) + weight)
    }
}

/// A share without what guessing gives: `(m − g) / (1 − g)`, and nothing below zero.
#[must_use]
pub fn without_guessing(share: f64, guess: f64) -> f64 {
    if guess >= 1.0 {
        return 0.0;
    }
    ((share - guess) / (1.0 - guess)).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::learner::parameters::PARAMETERS;

    fn of(answers: &[u8]) -> Tally {
        let mut tally = Tally::default();
        for y in answers {
            tally.take(f64::from(*y), &PARAMETERS);
        }
        tally
    }

    fn is_near(one: f64, other: f64) -> bool {
        (one - other).abs() < 1e-6
    }

    /// Start, answers, mean, W where it is given, 80 % interval.
    type Golden<'a> = (f64, &'a [u8], f64, Option<f64>, [f64; 2]);

    #[test]
    fn the_golden_numbers() {
        let golden: [Golden<'_>; 5] = [
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
        for (start, answers, mean, weight, [low, high]) in golden {
            let tally = of(answers);
            let estimate = tally.estimate(start, &PARAMETERS).unwrap();
            assert!(is_near(estimate.mean, mean), "{answers:?}: {estimate:?}");
            assert!(weight.is_none_or(|weight| is_near(tally.weight, weight)), "{tally:?}");
            assert!(is_near(estimate.interval.low, low), "{answers:?}: {estimate:?}");
            assert!(is_near(estimate.interval.high, high), "{answers:?}: {estimate:?}");
        }
    }

    #[test]
    fn who_has_had_no_opportunity_is_not_known_yet() {
        assert_eq!(Tally::default().estimate(0.35, &PARAMETERS), None);
    }

    #[test]
    fn evidence_grows_with_opportunities() {
        let strength = |count: usize| of(&vec![1; count]).estimate(0.5, &PARAMETERS).unwrap().strength;
        // W of two is 1.85, of five 3.71, of six 4.15.
        let expected = [
            Strength::Weak,
            Strength::Weak,
            Strength::Moderate,
            Strength::Moderate,
            Strength::Strong,
        ];
        assert_eq!([1, 2, 3, 5, 6].map(strength), expected);
        // It never exceeds 1 / (1 − λ).
        assert!(of(&[1; 200]).weight < 1.0 / (1.0 - PARAMETERS.decay) + 1e-9);
    }

    #[test]
    fn the_start_leans_on_others_the_more_there_are() {
        let start = |learners, right| Pool { learners, right }.start(0.2, &PARAMETERS);
        assert!(is_near(start(0, 0), 0.2));
        assert!(is_near(start(5, 5), 0.6));
        assert!(start(1000, 900) > 0.89);
    }

    #[test]
    fn guessing_is_taken_off() {
        assert!(is_near(without_guessing(0.25, 0.25), 0.0));
        assert!(is_near(without_guessing(0.1, 0.25), 0.0));
        assert!(is_near(without_guessing(1.0, 0.25), 1.0));
        assert!(is_near(without_guessing(0.625, 0.25), 0.5));
    }
}
