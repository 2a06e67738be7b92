//! How well one item goes with the others of its objective: the item–rest correlation.
//!
//! Pearson's correlation of right or wrong on the item with the share or sum right on the others (point-biserial; corrected
//! item–total correlation: Henrysson 1963, Psychometrika 28, 211–218). Near 0 or below 0, the item's key or text is likely wrong.

/// The correlation, −1 to 1, over people: (right on the item, score on the other items).
///
/// None when it is undefined: fewer than two people, all right or all wrong, all with one rest score, or a score that isn't
/// finite.
#[must_use]
pub fn item_rest(people: &[(bool, f64)]) -> Option<f64> {
    let n = people.len() as f64;
    let right = people.iter().filter(|(right, _)| *right).count() as f64;
    let (_, first) = people.first()?;
    // Compared, not worked out: the mean of equal numbers can differ from them in the last digit.
    let differ = people.iter().any(|(_, rest)| rest != first);
    if right == 0.0 || right == n || !differ || !people.iter().all(|(_, rest)| rest.is_finite()) {
        return None;
    }
    let share = right / n;
    let mean = people.iter().map(|(_, rest)| rest / n).sum::<f64>();
    let mut together = 0.0;
    let mut square = 0.0;
    for (right, rest) in people {
        let item = if *right { 1.0 - share } else { -share };
        together += item * (rest - mean);
        square += (rest - mean).powi(2);
    }
    let correlation = together / (n * share * (1.0 - share) * square).sqrt();
    // Scores too far apart to be squared are no scores.
    (square.is_finite() && correlation.is_finite()).then_some(correlation.clamp(-1.0, 1.0))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_correlation_is_that_of_scipy() {
        // scipy 1.17.1, stats.pointbiserialr.
        let people = [
            (true, 5.0),
            (false, 3.0),
            (true, 6.0),
            (true, 4.0),
            (false, 2.0),
            (true, 6.0),
            (false, 4.0),
            (true, 3.0),
        ];
        assert!((item_rest(&people).unwrap() - 0.639_064_442_247_053_9).abs() < 1e-14);
        let turned = people.map(|(right, rest)| (!right, rest));
        assert!((item_rest(&turned).unwrap() + 0.639_064_442_247_053_9).abs() < 1e-14);
    }

    #[test]
    fn nothing_to_compare_has_none() {
        assert_eq!(item_rest(&[]), None);
        assert_eq!(item_rest(&[(true, 1.0)]), None);
        assert_eq!(item_rest(&[(true, 1.0), (true, 2.0)]), None);
        assert_eq!(item_rest(&[(false, 1.0), (false, 2.0)]), None);
        assert_eq!(item_rest(&[(true, 0.1), (false, 0.1), (false, 0.1)]), None);
        assert_eq!(item_rest(&[(true, f64::NAN), (false, 0.1)]), None);
        assert_eq!(item_rest(&[(true, f64::INFINITY), (false, 0.1)]), None);
        assert_eq!(item_rest(&[(true, f64::MAX), (false, -f64::MAX)]), None);
        assert_eq!(item_rest(&[(true, 2.0), (false, 1.0)]), Some(1.0));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        #[test]
        fn the_scale_of_the_rest_does_not_matter(
            people in prop::collection::vec((any::<bool>(), 0u32..20), 0..30),
            factor in 0.01..100.0,
        ) {
            let one: Vec<_> = people.iter().map(|(right, rest)| (*right, f64::from(*rest))).collect();
            let other: Vec<_> = one.iter().map(|(right, rest)| (*right, rest * factor)).collect();
            match (item_rest(&one), item_rest(&other)) {
                (Some(one), Some(other)) => prop_assert!((one - other).abs() < 1e-9 && one.abs() <= 1.0),
                (one, other) => prop_assert_eq!(one, other),
            }
        }
    }
}
