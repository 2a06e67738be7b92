//! Before and after, yes or no, of the same people: how much the share changed, and whether more changed one way.
//!
//! The interval is method 10 of Newcombe 1998, Statistics in Medicine 17, 2635–2650; the test is McNemar 1947, Psychometrika 12,
//! 153–157, in its exact form (two-sided binomial).

use super::interval::Interval;
use super::wilson;

/// Counts of people by what they could before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Paired {
    /// Yes both times.
    pub both: u32,
    /// Yes before, no after.
    pub only_before: u32,
    /// No before, yes after.
    pub only_after: u32,
    /// No both times.
    pub neither: u32,
}

/// How much a share changed, as a share: 0.1 is ten percentage points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change {
    /// Share after minus share before, −1 to 1.
    pub difference: f64,
    /// The 95 % interval of the difference.
    pub interval: Interval,
}

impl Paired {
    /// How many people.
    #[must_use]
    pub fn n(&self) -> u64 {
        [self.both, self.only_before, self.only_after, self.neither]
            .into_iter()
            .map(u64::from)
            .sum()
    }

    /// The change with its 95 % interval; none when there is nobody.
    #[must_use]
    pub fn change(&self) -> Option<Change> {
        let [both, only_before, only_after, neither] =
            [self.both, self.only_before, self.only_after, self.neither].map(f64::from);
        let n = both + only_before + only_after + neither;
        let (yes_after, yes_before) = (both + only_after, both + only_before);
        let after = wilson::of_counts(yes_after, n)?;
        let before = wilson::of_counts(yes_before, n)?;
        let (share_after, share_before) = (yes_after / n, yes_before / n);
        let difference = (only_after - only_before) / n;

        // The correlation of both answers. Where it is positive it is brought towards 0, as for continuity; with an empty
        // margin it is 0. (The paper's method 10; without that correction it is method 8.)
        let product = both * neither - only_before * only_after;
        let corrected = if product > 0.0 {
            (product - n / 2.0).max(0.0)
        } else {
            product
        };
        // As one square root of two, because four counts multiplied can leave no digits.
        let margins = (yes_after * (n - yes_after)).sqrt() * (yes_before * (n - yes_before)).sqrt();
        let phi = if margins > 0.0 { corrected / margins } else { 0.0 };

        let reach = |one: f64, other: f64| (one * one - 2.0 * phi * one * other + other * other).max(0.0).sqrt();
        let down = reach(share_after - after.low, before.high - share_before);
        let up = reach(after.high - share_after, share_before - before.low);
        Some(Change {
            difference,
            interval: Interval {
                low: difference - down,
                high: difference + up,
            },
        })
    }

    /// The two-sided exact p that as many or more change mostly one way by chance; 1 when nobody changed, none when there is
    /// nobody.
    #[must_use]
    pub fn mcnemar_p(&self) -> Option<f64> {
        (self.n() > 0).then(|| {
            let changed = u64::from(self.only_before) + u64::from(self.only_after);
            let fewer = u64::from(self.only_before.min(self.only_after));
            (2.0 * fair_coin_at_most(fewer, changed)).min(1.0)
        })
    }
}

/// P(X ≤ `most`) of `tosses` of a fair coin; `most` is at most half of them.
fn fair_coin_at_most(most: u64, tosses: u64) -> f64 {
    // The largest term, C(tosses, most) / 2^tosses: halved as it grows, so that neither part leaves what a number can hold.
    let mut term = 1.0_f64;
    let mut halvings = tosses;
    for i in 1..=most {
        term *= (tosses - i + 1) as f64 / i as f64;
        while term > 1.0 && halvings > 0 {
            term /= 2.0;
            halvings -= 1;
        }
    }
    term *= 0.5_f64.powi(i32::try_from(halvings).unwrap_or(i32::MAX));
    // The others downwards from it, until they no longer count.
    let mut sum = term;
    for i in (1..=most).rev() {
        term *= i as f64 / (tosses - i + 1) as f64;
        if term <= sum * f64::EPSILON / 16.0 {
            break;
        }
        sum += term;
    }
    sum
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const fn paired(both: u32, only_before: u32, only_after: u32, neither: u32) -> Paired {
        Paired {
            both,
            only_before,
            only_after,
            neither,
        }
    }

    fn is(paired: Paired, golden: [f64; 3], within: f64) {
        let change = paired.change().unwrap();
        let [difference, low, high] = golden;
        assert!((change.difference - difference).abs() < within, "{change:?}");
        assert!((change.interval.low - low).abs() < within, "{change:?}");
        assert!((change.interval.high - high).abs() < within, "{change:?}");
    }

    #[test]
    fn the_interval_is_that_of_others() {
        // The project's golden number, first from one implementation; worked out a second time from the formulas of the paper
        // in Python to all digits. Without the correction of phi it would be [0.0744, 0.3945]: so it is method 10, not 8.
        is(paired(20, 3, 14, 8), [0.2444, 0.0685, 0.3994], 5e-5);
        is(
            paired(20, 3, 14, 8),
            [0.244_444_444_444_444, 0.068_511_940_129_002, 0.399_360_475_875_513],
            1e-14,
        );
        // By others: complete response before and after consolidation (Cavo et al. 2012), as tested in the R package
        // contingencytables (Fagerland, Lydersen & Laake); there it is before minus after, so the signs are turned.
        is(paired(59, 6, 16, 80), [0.0621, 0.0046, 0.1186], 5e-5);
    }

    #[test]
    fn empty_margins_are_no_trouble() {
        is(
            paired(0, 0, 0, 5),
            [0.0, -0.434_482_464_783_175, 0.434_482_464_783_175],
            1e-12,
        );
        for one in [
            paired(5, 0, 0, 0),
            paired(0, 5, 0, 0),
            paired(0, 0, 5, 0),
            paired(0, 0, 0, 1),
        ] {
            let change = one.change().unwrap();
            assert!(change.interval.contains(change.difference));
        }
        assert_eq!(Paired::default().change(), None);
        assert_eq!(Paired::default().mcnemar_p(), None);
    }

    #[test]
    fn p_is_that_of_statsmodels() {
        // statsmodels 0.15.0, mcnemar(exact=True).
        let golden = [
            (3, 14, 0.012_725_830_078_125),
            (0, 0, 1.0),
            (4, 4, 1.0),
            (6, 16, 0.052_478_790_283_203_125),
            (40, 60, 0.056_887_933_640_980_89),
            (700, 800, 0.010_559_255_466_711_506),
        ];
        for (before, after, p) in golden {
            for (before, after) in [(before, after), (after, before)] {
                let found = paired(1, before, after, 1).mcnemar_p().unwrap();
                assert!((found - p).abs() < 1e-12 * p, "{found} {p}");
            }
        }
        assert_eq!(paired(0, 100_000, 0, 0).mcnemar_p(), Some(0.0));
        assert_eq!(paired(0, 100_000, 100_000, 0).mcnemar_p(), Some(1.0));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        #[test]
        fn turned_round_it_is_turned_round(a in 0u32..60, b in 0u32..60, c in 0u32..60, d in 0u32..60) {
            prop_assume!(a + b + c + d > 0);
            let (one, other) = (paired(a, b, c, d).change().unwrap(), paired(a, c, b, d).change().unwrap());
            prop_assert!((one.difference + other.difference).abs() < 1e-12);
            prop_assert!((one.interval.low + other.interval.high).abs() < 1e-12);
            prop_assert!(one.interval.contains(one.difference));
            prop_assert!(one.interval.low >= -1.0 - 1e-12 && one.interval.high <= 1.0 + 1e-12);
            let p = paired(a, b, c, d).mcnemar_p().unwrap();
            prop_assert!(p > 0.0 && p <= 1.0);
        }
    }
}
