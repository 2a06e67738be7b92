//! Whether an item is harder in one language than in another for people who know as much: differential item functioning.
//!
//! Mantel & Haenszel 1959, Journal of the National Cancer Institute 22, 719–748, with continuity correction; on the delta scale
//! of ETS by Holland & Thayer 1988, in Wainer & Braun, Test Validity. Bad translations are the likeliest fault of an item bank
//! in many languages.

use super::normal::chi_square_tail;

/// From which |Δ| on a difference is large (the ETS class C).
pub const LARGE: f64 = 1.5;
/// How many people each group must have before anything is flagged.
pub const EACH: u64 = 20;
/// Below which p it is flagged.
pub const P: f64 = 0.05;

/// People with one score on the other items: how many had the item right, by group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stratum {
    /// Right, in the group compared with.
    pub reference_right: u32,
    /// Wrong, in the group compared with.
    pub reference_wrong: u32,
    /// Right, in the group looked at.
    pub focal_right: u32,
    /// Wrong, in the group looked at.
    pub focal_wrong: u32,
}

/// How an item differs between two groups.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dif {
    /// The common odds ratio, reference against focal; above 1 the item is harder for the focal group. None when it is 0 or has
    /// no bound: one group had it all wrong or the other all right in every stratum.
    pub odds_ratio: Option<f64>,
    /// Δ = −2.35 ln(odds ratio); below 0 the item is harder for the focal group. None with the odds ratio.
    pub delta: Option<f64>,
    /// The chi-square of one degree of freedom, with continuity correction.
    pub chi_square: f64,
    /// Its p.
    pub p: f64,
    /// Whether the focal group had it right less often than expected.
    pub harder_for_focal: bool,
    /// People of the reference group in strata that both groups are in.
    pub reference: u64,
    /// People of the focal group in strata that both groups are in.
    pub focal: u64,
}

impl Dif {
    /// The differences over all strata; those that only one group is in say nothing and are left out.
    ///
    /// None when nothing can be compared: no stratum has both groups and both answers. The correction never turns a difference
    /// round: one of less than half a person counts as none.
    #[must_use]
    pub fn of(strata: &[Stratum]) -> Option<Self> {
        let (mut reference, mut focal) = (0, 0);
        let (mut for_reference, mut for_focal) = (0.0, 0.0);
        let (mut excess, mut variance) = (0.0, 0.0);
        for stratum in strata {
            let in_reference = u64::from(stratum.reference_right) + u64::from(stratum.reference_wrong);
            let in_focal = u64::from(stratum.focal_right) + u64::from(stratum.focal_wrong);
            if in_reference == 0 || in_focal == 0 {
                continue;
            }
            reference += in_reference;
            focal += in_focal;
            let [a, b] = [stratum.reference_right, stratum.reference_wrong].map(f64::from);
            let [c, d] = [stratum.focal_right, stratum.focal_wrong].map(f64::from);
            let all = a + b + c + d;
            for_reference += a * d / all;
            for_focal += b * c / all;
            // a − (a+b)(a+c)/all, without its cancellation.
            excess += (a * d - b * c) / all;
            variance += (a + b) * (c + d) / all * ((a + c) / all) * ((b + d) / (all - 1.0));
        }
        if variance <= 0.0 {
            return None;
        }
        let odds_ratio = (for_reference > 0.0 && for_focal > 0.0).then(|| for_reference / for_focal);
        let chi_square = (excess.abs() - 0.5_f64).max(0.0).powi(2) / variance;
        Some(Self {
            odds_ratio,
            delta: odds_ratio.map(|ratio| -2.35 * ratio.ln()),
            chi_square,
            p: chi_square_tail(chi_square),
            harder_for_focal: excess > 0.0,
            reference,
            focal,
        })
    }

    /// Whether somebody should look at the item: |Δ| ≥ 1.5, p < 0.05 and at least 20 people in each group. A difference without
    /// bound is large: an item that nobody has right in one language is the very thing to be found.
    #[must_use]
    pub fn flagged(&self) -> bool {
        let large = self.delta.is_none_or(|delta| delta.abs() >= LARGE);
        large && self.p < P && self.is_enough()
    }

    /// Whether there are enough of both for an answer.
    #[must_use]
    pub const fn is_enough(&self) -> bool {
        self.reference >= EACH && self.focal >= EACH
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const fn stratum(reference_right: u32, reference_wrong: u32, focal_right: u32, focal_wrong: u32) -> Stratum {
        Stratum {
            reference_right,
            reference_wrong,
            focal_right,
            focal_wrong,
        }
    }

    #[test]
    fn it_is_that_of_statsmodels() {
        // statsmodels 0.15.0, StratifiedTable: oddsratio_pooled and test_null_odds(correction=True).
        let strata = [
            stratum(20, 5, 12, 9),
            stratum(15, 10, 9, 14),
            stratum(30, 3, 25, 8),
            stratum(4, 6, 2, 7),
        ];
        let found = Dif::of(&strata).unwrap();
        assert!((found.odds_ratio.unwrap() - 2.708_167_545_321_23).abs() < 1e-12);
        assert!((found.delta.unwrap() + 2.341_239_725_551_175).abs() < 1e-12);
        assert!((found.chi_square - 7.074_350_868_621_59).abs() < 1e-11);
        assert!((found.p - 0.007_819_514_495_028_712).abs() < 1e-11);
        assert!(found.harder_for_focal && found.flagged());
        assert_eq!((found.reference, found.focal), (93, 86));
    }

    #[test]
    fn strata_of_one_group_do_not_count() {
        let strata = [stratum(20, 5, 12, 9), stratum(15, 10, 9, 14)];
        let with = [
            strata[0],
            stratum(9, 0, 0, 0),
            stratum(0, 0, 3, 5),
            strata[1],
            Stratum::default(),
        ];
        assert_eq!(Dif::of(&strata), Dif::of(&with));
    }

    #[test]
    fn nothing_to_compare_has_none() {
        assert_eq!(Dif::of(&[]), None);
        assert_eq!(Dif::of(&[stratum(30, 10, 0, 0)]), None);
        assert_eq!(Dif::of(&[stratum(30, 0, 30, 0)]), None);
        assert_eq!(Dif::of(&[stratum(0, 30, 0, 30)]), None);
        assert!(Dif::of(&[stratum(1, 0, 0, 1)]).is_some());
    }

    #[test]
    fn nobody_right_is_found_though_it_has_no_bound() {
        let lost = Dif::of(&[stratum(20, 10, 0, 25)]).unwrap();
        assert_eq!((lost.odds_ratio, lost.delta), (None, None));
        assert!(lost.harder_for_focal && lost.flagged());
        // The same of a few people is not yet anything.
        assert!(!Dif::of(&[stratum(10, 9, 0, 19)]).unwrap().flagged());
    }

    #[test]
    fn a_small_difference_of_many_is_not_flagged() {
        let found = Dif::of(&[stratum(6000, 4000, 5500, 4500)]).unwrap();
        assert!(found.p < 1e-6 && found.delta.unwrap().abs() < LARGE && !found.flagged());
        // Less than half a person.
        let none = Dif::of(&[stratum(10, 10, 10, 10), stratum(2, 1, 1, 1)]).unwrap();
        assert_eq!((none.chi_square, none.p), (0.0, 1.0));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        #[test]
        fn groups_turned_round_turn_it_round(
            strata in prop::collection::vec((0u32..30, 0u32..30, 0u32..30, 0u32..30), 0..6),
        ) {
            let one: Vec<_> = strata.iter().map(|(a, b, c, d)| stratum(*a, *b, *c, *d)).collect();
            let other: Vec<_> = strata.iter().map(|(a, b, c, d)| stratum(*c, *d, *a, *b)).collect();
            let (one, other) = (Dif::of(&one), Dif::of(&other));
            prop_assert_eq!(one.is_some(), other.is_some());
            if let (Some(one), Some(other)) = (one, other) {
                prop_assert_eq!(one.delta.is_some(), other.delta.is_some());
                prop_assert!((one.delta.unwrap_or(0.0) + other.delta.unwrap_or(0.0)).abs() < 1e-9);
                prop_assert!((one.chi_square - other.chi_square).abs() < 1e-9 && (0.0..=1.0).contains(&one.p));
                prop_assert_eq!((one.reference, one.focal), (other.focal, other.reference));
            }
        }
    }
}
