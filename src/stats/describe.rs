//! The middle of a list of numbers: median and quartiles.
//!
//! Quantiles are of type 7 of Hyndman & Fan 1996, The American Statistician 50, 361–365: those of a spreadsheet's `QUARTILE.INC`,
//! of R and of numpy, so anybody can check them against the exported rows.

/// Quartiles, in the unit of the values.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quartiles {
    /// A quarter of the values is below.
    pub lower: f64,
    /// Half of the values is below.
    pub median: f64,
    /// Three quarters of the values are below.
    pub upper: f64,
}

/// The quartiles of values in any order; none when there are none or one isn't finite.
#[must_use]
pub fn quartiles(values: impl IntoIterator<Item = f64>) -> Option<Quartiles> {
    let mut sorted: Vec<f64> = values.into_iter().collect();
    sorted.sort_unstable_by(f64::total_cmp);
    Some(Quartiles {
        lower: quantile(&sorted, 0.25)?,
        median: quantile(&sorted, 0.5)?,
        upper: quantile(&sorted, 0.75)?,
    })
}

/// The quartiles of whole numbers in any order; none when there are none. Exact up to 2⁵³.
#[must_use]
pub fn quartiles_of_counts(values: impl IntoIterator<Item = u64>) -> Option<Quartiles> {
    quartiles(values.into_iter().map(|value| value as f64))
}

/// The quantile of type 7 of values sorted upwards; none when there are none, one isn't finite or `share` isn't from 0 to 1.
#[must_use]
pub fn quantile(sorted: &[f64], share: f64) -> Option<f64> {
    // Sorted, so what isn't finite is at an end.
    let [first, last] = [sorted.first()?, sorted.last()?];
    if !first.is_finite() || !last.is_finite() || !(0.0..=1.0).contains(&share) {
        return None;
    }
    let at = share * (sorted.len() - 1) as f64;
    let below = *sorted.get(at.floor() as usize)?;
    let above = *sorted.get(at.ceil() as usize)?;
    let part = at - at.floor();
    // Weighted like this nothing overflows, and the clamp keeps rounding between both.
    Some((below * (1.0 - part) + above * part).clamp(below, above.max(below)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn are(found: Option<Quartiles>, lower: f64, median: f64, upper: f64) {
        assert_eq!(found, Some(Quartiles { lower, median, upper }));
    }

    #[test]
    fn quartiles_are_those_of_numpy() {
        // numpy 2.4.6, percentile.
        are(quartiles_of_counts([3, 1, 4, 1, 5, 9, 2, 6]), 1.75, 3.5, 5.25);
        are(quartiles_of_counts([7]), 7.0, 7.0, 7.0);
        are(quartiles([2.5, 1.25, 10.0]), 1.875, 2.5, 6.25);
    }

    #[test]
    fn nothing_has_no_middle() {
        assert_eq!(quartiles([]), None);
        assert_eq!(quartiles_of_counts([]), None);
        for odd in [f64::NAN, -f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert_eq!(quartiles([1.0, odd, 2.0]), None);
        }
        assert_eq!(quantile(&[1.0], 1.5), None);
        assert_eq!(quantile(&[1.0], f64::NAN), None);
        assert_eq!(quantile(&[-f64::MAX, f64::MAX], 0.5), Some(0.0));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        #[test]
        fn they_are_in_order_and_split_the_values(values in prop::collection::vec(-1e6..1e6, 1..40)) {
            let found = quartiles(values.iter().copied()).unwrap();
            prop_assert!(found.lower <= found.median && found.median <= found.upper);
            let below = values.iter().filter(|value| **value < found.median).count();
            let above = values.iter().filter(|value| **value > found.median).count();
            prop_assert!(below * 2 <= values.len() && above * 2 <= values.len());
        }
    }
}
