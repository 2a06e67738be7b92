//! How long it takes: hours of active practice to mastery.
//!
//! The same curve as over visits, with time as it goes. Who has not mastered it yet is censored at what they have practised. Pairs
//! are taken as independent of each other, which makes the intervals somewhat narrow where learners have several lessons.

use super::{Figure, Rows, Unit};
use crate::learner::Track;
use crate::stats::{Curve, Interval, Subject};

const SECTION: &str = "hours";
const METHOD: &str = "Kaplan-Meier over active practice, pairs without practice or mastered in the first visit left out; Greenwood, log(-log)";
const HOUR: u64 = 3_600_000;

/// Its numbers.
pub(super) fn figures(rows: &Rows<'_>) -> Vec<Figure> {
    let mut figures = Vec::new();
    for track in Track::ALL {
        let mut learners = 0;
        let mut subjects = Vec::new();
        for of_learner in rows.by_learner() {
            let before = subjects.len();
            subjects.extend(of_learner.iter().filter_map(|(.., standing)| {
                let first = standing.visits.first()?;
                let practised = standing.active();
                if first.track(track).mastered || practised.0 == 0 {
                    return None;
                }
                let mastered = standing.track(track).mastered;
                Some(Subject::once(
                    mastered.map_or(practised, |mastered| mastered.active).0,
                    mastered.is_some(),
                ))
            }));
            learners += u64::from(subjects.len() > before);
        }
        let curve = Curve::of(&subjects);
        let median = curve.as_ref().and_then(Curve::median).map(hours);
        let interval = curve
            .as_ref()
            .and_then(Curve::median_interval)
            .map(|(low, high)| Interval {
                low: hours(low),
                high: hours(high),
            });
        figures.push(
            Figure::new(SECTION, "median to mastery", Unit::Hours, METHOD)
                .track(track)
                .told(median, interval, learners),
        );
        for hour in [1, 2, 5, 10] {
            let at = hour * HOUR;
            // After the last who was followed the curve tells nothing, unless nobody is left.
            let known = curve
                .as_ref()
                .filter(|curve| curve.at_risk_at(at) > 0.0 || curve.survival_at(at) <= 0.0);
            let share = known.map(|curve| 1.0 - curve.survival_at(at));
            let interval = curve
                .as_ref()
                .and_then(|curve| curve.interval_at(at))
                .map(|survival| Interval {
                    low: 1.0 - survival.high,
                    high: 1.0 - survival.low,
                });
            figures.push(
                Figure::new(SECTION, "mastered by hour", Unit::Share, METHOD)
                    .track(track)
                    .of(hour)
                    .told(share, interval, learners),
            );
        }
    }
    figures
}

#[expect(clippy::cast_precision_loss, reason = "nobody practises for 2^52 ms")]
fn hours(ms: u64) -> f64 {
    ms as f64 / HOUR as f64
}
