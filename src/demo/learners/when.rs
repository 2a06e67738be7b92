//! When made-up learners come: how often, on which days, at which hour.

use fastrand::Rng;
use jiff::ToSpan;
use jiff::civil::{Weekday, time};

use super::Cohort;
use crate::base::Timestamp;
use crate::base::calendar::{Date, Finland};

/// Nobody comes oftener.
const MOST_VISITS: usize = 20;

/// When one learner comes: at least once, after each time again with the same chance, about a week later, on a working day,
/// between nine and four by Finland's clocks.
pub(super) fn visits(cohort: &Cohort, finland: &Finland, random: &mut Rng) -> Vec<Timestamp> {
    let again = (1.0 - 1.0 / cohort.visits.max(1.0)).max(0.0);
    let mut day = cohort
        .first
        .saturating_add(i64::from(random.u16(..=cohort.spread)).days());
    let mut visits = Vec::new();
    loop {
        day = working_day(day);
        let at = time(random.i8(9..16), random.i8(0..60), random.i8(0..60), 0);
        visits.push(finland.at(day, at));
        if visits.len() >= MOST_VISITS || random.f64() >= again {
            return visits;
        }
        day = day.saturating_add(random.i64(5..=9).days());
    }
}

fn working_day(day: Date) -> Date {
    match day.weekday() {
        Weekday::Saturday => day.saturating_add(2.days()),
        Weekday::Sunday => day.saturating_add(1.day()),
        _ => day,
    }
}
