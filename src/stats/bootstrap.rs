//! Intervals by drawing learners again: the percentile bootstrap.
//!
//! Efron & Tibshirani 1993, An Introduction to the Bootstrap, chapter 13. Learners are drawn, not answers, because one learner's
//! answers hang together. The statistic is one of sums over learners, so a draw costs one addition for each learner.
//!
//! Anybody can draw the same again. A draw's numbers are the words of ChaCha with 8 rounds (Bernstein 2008) with a 64-bit counter
//! from 0; its key is the seed in 8 bytes, the lowest first, then 24 bytes of 0; its 64-bit nonce is the number of the draw, from
//! 0. A word w stands for the learner ⌊w·n / 2³²⌋ of n, and is passed over where that would favour some (Lemire 2019, ACM TOMACS
//! 29, 3). As each draw has a stream of its own, it doesn't matter which core works out which.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};
use rayon::prelude::*;

use super::describe::quantile;
use super::interval::Interval;

/// How many draws a published interval has.
pub const DRAWS: u32 = 2_000;

/// How to draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bootstrap {
    /// How many draws; [`DRAWS`] for what is published.
    pub draws: u32,
    /// The seed, to be stored beside the interval.
    pub seed: u64,
}

/// An interval by drawing again.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bootstrapped {
    /// From the 2.5th to the 97.5th percentile of the draws (quantiles of type 7).
    pub interval: Interval,
    /// Draws in which the statistic had a value. The others are left out.
    pub draws_used: u32,
}

impl Bootstrap {
    /// The 95 % interval of a statistic of sums over learners; each learner is the numbers that are added up.
    ///
    /// The numbers are added in the order of the learners, so the same list gives the same bits on any machine and on any number of
    /// cores; in another order other learners are drawn.
    ///
    /// None when there are fewer than two learners (or more than 2³² − 1), no draws, or the statistic is undefined in more than
    /// half of the draws: what would be left is picked, not drawn.
    #[must_use]
    pub fn of_sums<const N: usize>(
        &self,
        learners: &[[f64; N]],
        statistic: impl Fn(&[f64; N]) -> Option<f64> + Sync,
    ) -> Option<Bootstrapped> {
        let count = u32::try_from(learners.len()).ok().filter(|count| *count > 1)?;
        let value = |times: &mut Vec<u32>, draw: u32| {
            self.draw(draw, count, times);
            statistic(&sums(learners, times)).filter(|value| value.is_finite())
        };
        let mut values: Vec<f64> = (0..self.draws)
            .into_par_iter()
            .map_init(|| vec![0; learners.len()], value)
            .flatten_iter()
            .collect();
        let draws_used = u32::try_from(values.len()).ok()?;
        if draws_used < self.draws.div_ceil(2) {
            return None;
        }
        values.sort_unstable_by(f64::total_cmp);
        let interval = Interval {
            low: quantile(&values, 0.025)?,
            high: quantile(&values, 0.975)?,
        };
        Some(Bootstrapped { interval, draws_used })
    }

    /// How often each learner is drawn in one draw of as many as there are.
    fn draw(&self, draw: u32, count: u32, times: &mut [u32]) {
        let mut key = [0; 32];
        for (byte, of_seed) in key.iter_mut().zip(self.seed.to_le_bytes()) {
            *byte = of_seed;
        }
        let mut words = ChaCha8Rng::from_seed(key);
        words.set_stream(u64::from(draw));
        times.fill(0);
        for _ in 0..count {
            let learner = usize::try_from(below(count, &mut words)).unwrap_or(usize::MAX);
            if let Some(times) = times.get_mut(learner) {
                *times += 1;
            }
        }
    }
}

/// A number below `bound`, each as likely as the others.
fn below(bound: u32, words: &mut ChaCha8Rng) -> u32 {
    loop {
        let product = u64::from(words.next_u32()) * u64::from(bound);
        let rest = product as u32;
        // 2³² mod bound words are too many; the division is worked out only where it can matter.
        if rest >= bound || rest >= bound.wrapping_neg() % bound {
            return (product >> 32) as u32;
        }
    }
}

/// The learners' numbers, each as often as it was drawn, added in their order.
fn sums<const N: usize>(learners: &[[f64; N]], times: &[u32]) -> [f64; N] {
    let mut sums = [0.0; N];
    for (learner, times) in learners.iter().zip(times) {
        let times = f64::from(*times);
        for (sum, number) in sums.iter_mut().zip(learner) {
            *sum += times * number;
        }
    }
    sums
}

#[cfg(test)]
#[path = "bootstrap_tests.rs"]
mod tests;
