//! This period's count against an earlier one's: the ratio of two counts.
//!
//! Counts as Poisson, their ratio on the logarithmic scale (Breslow & Day 1987, Statistical Methods in Cancer Research II;
//! Rothman, Modern Epidemiology). For periods of equal length; contacts of one person are taken as independent, so the interval
//! is too narrow where few people make many contacts.

use super::interval::{Interval, Z95};

/// The ratio of two counts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ratio {
    /// The first count divided by the second; 1.3 is "30 % more".
    pub ratio: f64,
    /// The 95 % interval of the ratio.
    pub interval: Interval,
}

/// The ratio of `now` to `before`, with exp(ln(a/b) ± 1.96 √(1/a + 1/b)); none when either is 0.
#[must_use]
pub fn ratio(now: u64, before: u64) -> Option<Ratio> {
    if now == 0 || before == 0 {
        return None;
    }
    let (now, before) = (now as f64, before as f64);
    let ratio = now / before;
    let factor = (Z95 * (1.0 / now + 1.0 / before).sqrt()).exp();
    Some(Ratio {
        ratio,
        interval: Interval {
            low: ratio / factor,
            high: ratio * factor,
        },
    })
}

impl Ratio {
    /// The growth: ratio minus 1, with its interval; 0.3 is "30 % more", −0.1 "10 % fewer".
    #[must_use]
    pub fn growth(&self) -> (f64, Interval) {
        let interval = Interval {
            low: self.interval.low - 1.0,
            high: self.interval.high - 1.0,
        };
        (self.ratio - 1.0, interval)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ratio_of_two_counts() {
        // numpy 2.4.6, by the formula: 130 against 100.
        let found = ratio(130, 100).unwrap();
        assert!((found.ratio - 1.3).abs() < 1e-15);
        assert!((found.interval.low - 1.001_666_069_996_098_2).abs() < 1e-14);
        assert!((found.interval.high - 1.687_189_024_987_721_7).abs() < 1e-14);
        let (growth, interval) = found.growth();
        assert!((growth - 0.3).abs() < 1e-15 && interval.contains(growth));
    }

    #[test]
    fn nothing_has_no_ratio() {
        assert_eq!(ratio(0, 5), None);
        assert_eq!(ratio(5, 0), None);
        let widest = ratio(1, u64::MAX).unwrap();
        assert!(widest.interval.low > 0.0 && widest.interval.high.is_finite());
    }
}
