//! The score interval of a proportion, also where the answers come in clusters.
//!
//! Wilson 1927, Journal of the American Statistical Association 22, 209–212; without continuity correction. It stays within
//! 0 and 1 and says something also of 0 out of 5 (Brown, Cai & DasGupta 2001, Statistical Science 16, 101–133).

use super::interval::{Interval, Z95};

/// The share of "yes" among the answers of several people.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    /// The share of all answers, 0 to 1.
    pub p: f64,
    /// How many answers.
    pub n: f64,
    /// How many independent answers they are worth; more than 0 and at most `n`.
    pub n_eff: f64,
    /// The 95 % interval of the share, from `n_eff`.
    pub interval: Interval,
}

/// The 95 % interval of `yes` out of `n`, of which neither need be whole: answers that hang together are worth fewer.
///
/// None unless 0 ≤ `yes` ≤ `n`, `n` > 0 and both are finite.
#[must_use]
pub fn of_counts(yes: f64, n: f64) -> Option<Interval> {
    (yes <= n && n > 0.0).then_some(())?;
    of_share(yes / n, n)
}

/// The 95 % interval of a share `p` of `n` answers.
///
/// None unless 0 ≤ `p` ≤ 1, and `n` is finite and more than 0.
#[must_use]
pub fn of_share(p: f64, n: f64) -> Option<Interval> {
    if !(0.0..=1.0).contains(&p) || !n.is_finite() || n <= 0.0 {
        return None;
    }
    // Multiplied through with n, so that an n close to 0 doesn't overflow.
    let square = Z95 * Z95;
    let centre = (p * n + square / 2.0) / (n + square);
    let half = Z95 * (p * (1.0 - p) * n + square / 4.0).sqrt() / (n + square);
    Some(Interval {
        // At the ends the formula gives the end itself, but for rounding.
        low: if p == 0.0 { 0.0 } else { (centre - half).clamp(0.0, p) },
        high: if p == 1.0 { 1.0 } else { (centre + half).clamp(p, 1.0) },
    })
}

/// The share of all answers of several people, with an interval that knows that one person's answers hang together.
///
/// A cluster is one person's (sum of answers, count of answers), an answer being between 0 and 1. With k people who answered and
/// p the share of all n answers, V = k/(k−1) · Σᵢ(Σⱼ(yᵢⱼ − p))² / n² is the variance of p, the sandwich estimator with its small
/// sample factor (Liang & Zeger 1986, Biometrika 73, 13–22; Kish 1965 for the effective size), and n_eff = p(1−p)/V, at most n.
///
/// - With one person nothing can be said of how people differ: all answers count as one, n_eff = 1.
/// - When all answers are 0, or all are 1, V is 0/0 in effect: each person's answers count as one, n_eff = k. That is the most
///   careful reading, and the same as n where everybody answered once.
/// - When all people have the same share, V is 0 and n_eff = n.
///
/// None when there is no answer, or a cluster isn't one (a count or sum below 0, a sum above its count, not finite).
#[must_use]
pub fn of_clusters(clusters: &[(f64, f64)]) -> Option<Share> {
    let is_one = |(sum, count): &(f64, f64)| count.is_finite() && *sum >= 0.0 && sum <= count;
    if !clusters.iter().all(is_one) {
        return None;
    }
    let answered = || clusters.iter().filter(|(_, count)| *count > 0.0);
    let k = answered().fold(0.0, |k, _| k + 1.0);
    let n: f64 = answered().map(|(_, count)| count).sum();
    let yes: f64 = answered().map(|(sum, _)| sum).sum();
    if !n.is_finite() || n <= 0.0 {
        return None;
    }
    let p = (yes / n).clamp(0.0, 1.0);
    let square = |(sum, count): &(f64, f64)| (sum - count * p).powi(2);
    let squares: f64 = answered().map(square).sum();
    let variance = k / (k - 1.0) * squares / (n * n);
    let n_eff = if k <= 1.0 || p <= 0.0 || p >= 1.0 {
        k.min(n)
    } else if variance > 0.0 {
        (p * (1.0 - p) / variance).min(n)
    } else {
        n
    };
    Some(Share {
        p,
        n,
        n_eff,
        interval: of_share(p, n_eff)?,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn is(interval: Option<Interval>, low: f64, high: f64) {
        let interval = interval.unwrap();
        assert!((interval.low - low).abs() < 1e-14, "{interval:?} {low}");
        assert!((interval.high - high).abs() < 1e-14, "{interval:?} {high}");
    }

    #[test]
    fn intervals_are_those_of_statsmodels() {
        // statsmodels 0.15.0, proportion_confint(method="wilson").
        is(of_counts(0.0, 5.0), 0.0, 0.434_482_464_783_174_87);
        is(of_counts(3.0, 5.0), 0.230_724_281_276_012_9, 0.882_379_225_767_352_2);
        is(of_counts(5.0, 5.0), 0.565_517_535_216_825_2, 1.0);
        is(of_counts(7.0, 12.0), 0.319_511_312_549_549_73, 0.806_739_686_341_243_5);
        is(of_counts(96.0, 145.0), 0.581_781_896_150_451_8, 0.733_990_338_093_904_9);
        is(
            of_counts(212.0, 500.0),
            0.381_424_117_793_863_9,
            0.467_734_781_956_292_1,
        );
        is(of_counts(3.3, 7.25), 0.177_217_279_105_848_84, 0.764_179_068_254_045);
    }

    #[test]
    fn what_is_no_proportion_has_none() {
        for (yes, n) in [
            (0.0, 0.0),
            (0.0, -1.0),
            (2.0, 1.0),
            (-1.0, 4.0),
            (f64::NAN, 4.0),
            (1.0, f64::INFINITY),
        ] {
            assert_eq!(of_counts(yes, n), None);
        }
        for cluster in [
            (2.0, 1.0),
            (-1.0, 1.0),
            (f64::NAN, 1.0),
            (1.0, f64::INFINITY),
            (0.0, 0.0),
        ] {
            assert_eq!(of_clusters(&[cluster]), None);
        }
        assert_eq!(of_clusters(&[]), None);
    }

    #[test]
    fn answers_of_one_person_are_worth_less() {
        let clusters = [(2.0, 3.0), (0.0, 2.0), (3.0, 3.0), (1.0, 3.0), (1.0, 1.0), (0.0, 3.0)];
        let share = of_clusters(&clusters).unwrap();
        // The variance is that of statsmodels 0.15.0, OLS on a constant with cov_type="cluster" without its own correction,
        // 0.0330429629…, times 6/5 as written there; the interval is its Wilson interval of n_eff.
        assert!((share.p - 7.0 / 15.0).abs() < 1e-15);
        assert_eq!(share.n, 15.0);
        assert!((share.p * (1.0 - share.p) / share.n_eff - 0.033_042_962_962_963).abs() < 1e-14);
        assert!((share.n_eff - 7.532_281_205_164_993).abs() < 1e-12);
        is(Some(share.interval), 0.187_772_403_241_860_3, 0.768_077_468_550_299_3);
    }

    #[test]
    fn where_the_formula_says_nothing_care_is_taken() {
        let n_eff = |clusters: &[(f64, f64)]| of_clusters(clusters).unwrap().n_eff;
        assert_eq!(n_eff(&[(3.0, 9.0)]), 1.0);
        assert_eq!(n_eff(&[(9.0, 9.0)]), 1.0);
        assert_eq!(n_eff(&[(3.0, 3.0), (3.0, 3.0), (0.0, 0.0)]), 2.0);
        assert_eq!(n_eff(&[(0.0, 3.0), (0.0, 3.0)]), 2.0);
        assert_eq!(n_eff(&[(1.0, 1.0); 7]), 7.0);
        assert_eq!(n_eff(&[(1.0, 2.0), (2.0, 4.0)]), 6.0);
        // The opposite: each says always the same.
        assert_eq!(n_eff(&[(0.0, 10.0), (10.0, 10.0)]), 1.0);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        #[test]
        fn the_share_lies_in_its_interval(clusters in prop::collection::vec((0u32..5, 0u32..5), 0..12)) {
            let clusters: Vec<_> = clusters.iter().map(|(a, b)| (f64::from(*a), f64::from(a + b))).collect();
            match of_clusters(&clusters) {
                None => prop_assert!(clusters.iter().all(|(_, count)| *count == 0.0)),
                Some(share) => {
                    prop_assert!(share.interval.contains(share.p));
                    prop_assert!(0.0 <= share.interval.low && share.interval.high <= 1.0);
                    prop_assert!(share.n_eff > 0.0 && share.n_eff <= share.n);
                    let plain = of_share(share.p, share.n).unwrap();
                    prop_assert!(share.interval.width() >= plain.width() - 1e-12);
                }
            }
        }
    }
}
