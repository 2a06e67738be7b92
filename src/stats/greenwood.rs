//! How sure a Kaplan–Meier curve is at each time.
//!
//! Greenwood 1926, with the interval on the scale of log(−log S) so that it stays within 0 and 1 (Kalbfleisch & Prentice 1980); the
//! interval of the median is where that band crosses one half (Brookmeyer & Crowley 1982, Biometrics 38, 29–41).

use super::interval::{Interval, Z95};
use super::survival::Curve;

impl Curve {
    /// The 95 % interval of [`Curve::survival_at`] a time. None before the first event, and once nobody is left without it: there
    /// the formula has no value.
    #[must_use]
    pub fn interval_at(&self, time: u64) -> Option<Interval> {
        let mut sum = 0.0;
        let mut survival = 1.0;
        for step in self.steps().iter().take_while(|step| step.time <= time) {
            sum += step.events / (step.at_risk * (step.at_risk - step.events));
            survival = step.survival;
        }
        if !(survival > 0.0 && survival < 1.0 && sum.is_finite()) {
            return None;
        }
        let log = survival.ln();
        let error = Z95 * sum.sqrt() / log.abs();
        Some(Interval {
            low: survival.powf(error.exp()),
            high: survival.powf((-error).exp()),
        })
    }

    /// The 95 % interval of [`Curve::median`], in ticks. None when it is open at an end, as it is for few.
    #[must_use]
    pub fn median_interval(&self) -> Option<(u64, u64)> {
        let first = |bound: fn(Interval) -> f64| {
            let mut times = self.steps().iter().map(|step| step.time);
            times.find(|time| self.interval_at(*time).is_some_and(|interval| bound(interval) <= 0.5))
        };
        Some((first(|interval| interval.low)?, first(|interval| interval.high)?))
    }
}

#[cfg(test)]
mod tests {
    use super::super::survival::Subject;
    use super::*;

    #[test]
    fn as_lifelines_has_it() {
        // The golden times in half visits; lifelines 0.30.3.
        let times = [
            (3, true),
            (4, true),
            (4, false),
            (6, true),
            (7, false),
            (8, true),
            (8, true),
            (10, false),
            (12, false),
        ];
        let curve = Curve::of(&times.map(|(time, event)| Subject::once(time, event))).unwrap();
        let golden = [
            (3, 0.432_965, 0.983_564),
            (4, 0.364_751, 0.939_296),
            (7, 0.253_175, 0.872_068),
            (12, 0.050_217, 0.654_143),
        ];
        for (time, low, high) in golden {
            let interval = curve.interval_at(time).unwrap();
            assert!(
                (interval.low - low).abs() < 1e-6 && (interval.high - high).abs() < 1e-6,
                "{time}: {interval:?}"
            );
        }
        assert_eq!(curve.interval_at(2), None);
        // The band's upper end never comes down to one half.
        assert_eq!(curve.median_interval(), None);
    }

    #[test]
    fn the_median_lies_in_its_interval() {
        let subjects: Vec<Subject> = (1..=60).map(|time| Subject::once(time, time % 5 > 0)).collect();
        let curve = Curve::of(&subjects).unwrap();
        let (low, high) = curve.median_interval().unwrap();
        let median = curve.median().unwrap();
        assert!(low < median && median < high, "{low} {median} {high}");
    }

    #[test]
    fn where_nobody_is_left_there_is_no_interval() {
        let curve = Curve::of(&[Subject::once(1, true), Subject::once(2, true)]).unwrap();
        assert!(curve.interval_at(1).is_some());
        assert_eq!(curve.interval_at(2), None);
    }
}
