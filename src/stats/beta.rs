//! Quantiles of the Beta distribution: the interval of a learner's estimate.
//!
//! The regularised incomplete beta function comes from `statrs`; its inverse is looked for here, by Newton's steps kept between
//! two ends that always enclose it ("safe Newton", Press et al., Numerical Recipes, 9.4), because the inverse of `statrs` 0.19
//! can panic and can run for ever far out in the tails (its issue 435).

use statrs::function::beta::{checked_beta_reg, checked_ln_beta};

use super::interval::Interval;

/// The largest parameter taken. The function that is inverted loses digits above it, and no learner has so many attempts.
pub const MAX_SHAPE: f64 = 1e4;
/// Half of the steps are enough even if all of them only halved.
const STEPS: u32 = 128;
/// Steps this small end it.
const CLOSE: f64 = 1e-14;

/// The quantile of Beta(`a`, `b`): the x between 0 and 1 with `share` of the distribution below it. Within 1e-9.
///
/// None unless `share` is from 0 to 1 and both parameters are above 0 and at most [`MAX_SHAPE`].
#[must_use]
pub fn quantile(a: f64, b: f64, share: f64) -> Option<f64> {
    let is_shape = |shape: f64| shape > 0.0 && shape <= MAX_SHAPE;
    if !is_shape(a) || !is_shape(b) || !(0.0..=1.0).contains(&share) {
        return None;
    }
    if share == 0.0 || share == 1.0 {
        return Some(share);
    }
    let ln_beta = checked_ln_beta(a, b).ok()?;
    let (mut low, mut high) = (0.0_f64, 1.0_f64);
    let mut x = 0.5_f64;
    let mut last_step = 1.0_f64;
    for _ in 0..STEPS {
        let over = checked_beta_reg(a, b, x).ok()? - share;
        if over > 0.0 {
            high = x;
        } else {
            low = x;
        }
        let ln_density = (a - 1.0) * x.ln() + (b - 1.0) * (-x).ln_1p() - ln_beta;
        let newton = x - over / ln_density.exp();
        // Halve instead where Newton's step leaves the ends, is no number or gets on too slowly.
        let in_ends = newton > low && newton < high && (newton - x).abs() < last_step / 2.0;
        let next = if in_ends { newton } else { low.midpoint(high) };
        last_step = (next - x).abs();
        x = next;
        if last_step < CLOSE {
            break;
        }
    }
    Some(x)
}

/// The interval that has `share` of Beta(`a`, `b`) in it and the same part of the rest on either side: with 0.8 it is from the
/// quantile of 0.1 to that of 0.9. None where [`quantile`] has none.
#[must_use]
pub fn central(a: f64, b: f64, share: f64) -> Option<Interval> {
    (0.0..=1.0).contains(&share).then_some(())?;
    let tail = (1.0 - share) / 2.0;
    let low = quantile(a, b, tail)?;
    let high = quantile(a, b, 1.0 - tail)?;
    Some(Interval {
        low,
        high: high.max(low),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn intervals_of_estimates_are_those_of_scipy() {
        // The project's golden answers (decay 0.85, prior worth 3): a, b and the 80 % interval, scipy 1.17.1, stats.beta.ppf.
        let golden = [
            (4.0725, 1.5, 0.483_037_567_442_149_7, 0.934_440_285_139_098_4),
            (
                4.686_625,
                2.022_006_25,
                0.466_262_379_861_080_6,
                0.900_228_264_663_257_3,
            ),
            (
                4.144_506_25,
                3.384_979_828_125,
                0.320_522_365_746_842_84,
                0.773_493_656_759_223_9,
            ),
            (1.6, 2.4, 0.118_355_445_338_273_57, 0.710_715_977_187_848_5),
            (
                6.206_357_853_906_249,
                1.643_705_312_5,
                0.597_449_365_882_190_4,
                0.946_722_984_907_675_6,
            ),
        ];
        for (a, b, low, high) in golden {
            let found = central(a, b, 0.8).unwrap();
            assert!((found.low - low).abs() < 1e-11, "{found:?} {low}");
            assert!((found.high - high).abs() < 1e-11, "{found:?} {high}");
        }
    }

    #[test]
    fn odd_shapes_are_those_of_scipy() {
        // scipy 1.17.1, stats.beta.ppf.
        let golden = [
            (0.15, 0.4, 0.1, 1.120_618_807_540_304e-6),
            (0.15, 0.4, 0.9, 0.934_577_545_647_738_2),
            (0.05, 2.0, 0.1, 3.768_894_828_730_013e-21),
            (0.5, 0.5, 0.25, 0.146_446_609_406_726_24),
            (0.9, 0.3, 0.5, 0.886_312_205_220_284_8),
            (200.0, 2.0, 0.1, 0.980_786_734_440_608_2),
            (3000.0, 4000.0, 0.9, 0.436_155_794_271_123_55),
            (0.01, 0.01, 0.5, 0.5),
            (2.0, 0.01, 0.1, 0.999_990_179_857_536_1),
            (1.0, 1.0, 0.3, 0.3),
        ];
        for (a, b, share, x) in golden {
            let found = quantile(a, b, share).unwrap();
            assert!((found - x).abs() < 1e-9, "{a} {b} {share}: {found} {x}");
        }
    }

    #[test]
    fn what_is_no_distribution_has_none() {
        for (a, b, share) in [
            (0.0, 1.0, 0.5),
            (1.0, -1.0, 0.5),
            (f64::NAN, 1.0, 0.5),
            (1.0, f64::INFINITY, 0.5),
            (1.0, 2e4, 0.5),
            (1.0, 1.0, 1.1),
            (1.0, 1.0, f64::NAN),
        ] {
            assert_eq!(quantile(a, b, share), None);
        }
        assert_eq!(quantile(2.0, 3.0, 0.0), Some(0.0));
        assert_eq!(quantile(2.0, 3.0, 1.0), Some(1.0));
        assert_eq!(central(2.0, 3.0, 1.5), None);
        // Far out in the tails it ends.
        assert!(quantile(200.0, 2.0, 1e-60).is_some());
        assert!(quantile(200.0, 2.0, 1e-170).is_some());
        assert!(quantile(MAX_SHAPE, f64::MIN_POSITIVE, 0.5).is_some());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        #[test]
        fn it_is_the_inverse(a in 0.05..50.0_f64, b in 0.05..50.0_f64, share in 0.001..0.999_f64) {
            let x = quantile(a, b, share).unwrap();
            prop_assert!((0.0..=1.0).contains(&x));
            // Close to 1 one last digit of x can be much of the distribution, so both neighbours are asked.
            let below = checked_beta_reg(a, b, (x - 1e-13).max(0.0)).unwrap();
            let above = checked_beta_reg(a, b, (x + 1e-13).min(1.0)).unwrap();
            prop_assert!(below - 1e-9 <= share && share <= above + 1e-9, "{x} {below} {above}");
        }

        #[test]
        fn turned_round_it_is_turned_round(a in 0.2..50.0_f64, b in 0.2..50.0_f64) {
            let (one, other) = (central(a, b, 0.8).unwrap(), central(b, a, 0.8).unwrap());
            prop_assert!((one.low - (1.0 - other.high)).abs() < 1e-9);
            prop_assert!((one.high - (1.0 - other.low)).abs() < 1e-9);
        }
    }
}
