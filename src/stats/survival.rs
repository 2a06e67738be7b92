//! Time to mastery where many stop coming first: the Kaplan–Meier curve and the mean up to a limit.
//!
//! Kaplan & Meier 1958, Journal of the American Statistical Association 53, 457–481; restricted mean: Royston & Parmar 2013, BMC
//! Medical Research Methodology 13, 152. Who stops coming is censored, not failed: the mean of those who finished would make
//! every programme look quick.
//!
//! Times are whole ticks of any unit: practised visits, or milliseconds of practice. Who is censored at a time is still at risk at
//! that time.

use std::cmp::Reverse;

/// How close to one half the curve must come to have reached it: thirds and quarters multiplied miss it in the last digit.
const CLOSE: f64 = 1e-9;

/// One pair of person and objective that was followed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Subject {
    /// When it ended, in ticks since it began.
    pub time: u64,
    /// Whether it ended with mastery; otherwise nothing is known after `time`.
    pub event: bool,
    /// How often it counts, from 0 on: 1, but for draws with weights.
    pub weight: f64,
}

impl Subject {
    /// A subject that counts once.
    #[must_use]
    pub const fn once(time: u64, event: bool) -> Self {
        Self {
            time,
            event,
            weight: 1.0,
        }
    }
}

/// What happened at one time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Step {
    /// The time, in ticks.
    pub time: u64,
    /// How many (by weight) were still followed just before; those that end now are in it.
    pub at_risk: f64,
    /// How many (by weight) had the event now.
    pub events: f64,
    /// The share that has not had the event after it, 0 to 1.
    pub survival: f64,
}

/// A Kaplan–Meier curve: the share that has not yet mastered it, by time. It begins at 1 and only falls; after the last time that
/// is known of, it goes on as it was.
#[derive(Debug, Clone, PartialEq)]
pub struct Curve {
    steps: Vec<Step>,
}

impl Curve {
    /// The curve of subjects in any order; those with a weight of 0 are left out.
    ///
    /// None when nobody is left, or a weight is below 0 or not finite.
    #[must_use]
    pub fn of(subjects: &[Subject]) -> Option<Self> {
        let is_weight = |subject: &Subject| subject.weight.is_finite() && subject.weight >= 0.0;
        if !subjects.iter().all(is_weight) {
            return None;
        }
        let mut counted: Vec<&Subject> = subjects.iter().filter(|subject| subject.weight > 0.0).collect();
        // Backwards, because then who is at risk is a sum of what is positive: weights that are not whole leave no crumbs. The
        // sort is stable, so the same list gives the same sums.
        counted.sort_by_key(|subject| Reverse(subject.time));
        let mut steps = Vec::new();
        let mut at_risk = 0.0;
        for ending in counted.chunk_by(|one, other| one.time == other.time) {
            let weigh = |event: bool| -> f64 {
                let those = ending.iter().filter(|subject| subject.event == event);
                those.map(|subject| subject.weight).sum()
            };
            let (events, censored) = (weigh(true), weigh(false));
            at_risk += events + censored;
            let time = ending.first()?.time;
            steps.push(Step {
                time,
                at_risk,
                events,
                survival: 1.0,
            });
        }
        // Also when they are so heavy that their sum is no number.
        if steps.is_empty() || !at_risk.is_finite() {
            return None;
        }
        steps.reverse();
        let mut survival = 1.0;
        for step in &mut steps {
            survival *= (step.at_risk - step.events) / step.at_risk;
            step.survival = survival;
        }
        Some(Self { steps })
    }

    /// Its steps by time: every time at which something ended, also those at which nobody had the event.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The share that has not had the event by `time`, events at `time` counted; 0 to 1.
    #[must_use]
    pub fn survival_at(&self, time: u64) -> f64 {
        let passed = self.steps.iter().take_while(|step| step.time <= time);
        passed.last().map_or(1.0, |step| step.survival)
    }

    /// How many (by weight) are still followed just before `time`: what stands under the axis of a chart.
    #[must_use]
    pub fn at_risk_at(&self, time: u64) -> f64 {
        let next = self.steps.iter().find(|step| step.time >= time);
        next.map_or(0.0, |step| step.at_risk)
    }

    /// The mean time to the event where later than `tau` counts as `tau`: the area under the curve from 0 to `tau`, in ticks. That
    /// is Σ S(t) over t = 0 … τ−1, because the curve changes only at whole ticks.
    #[must_use]
    pub fn restricted_mean(&self, tau: u64) -> f64 {
        let mut area = 0.0;
        let (mut since, mut survival) = (0, 1.0);
        for step in self.steps.iter().take_while(|step| step.time < tau) {
            area += (step.time - since) as f64 * survival;
            (since, survival) = (step.time, step.survival);
        }
        area + (tau - since) as f64 * survival
    }

    /// The first time by which half have had the event; none when it never gets that far.
    #[must_use]
    pub fn median(&self) -> Option<u64> {
        let half = self.steps.iter().find(|step| step.survival <= 0.5 + CLOSE);
        half.map(|step| step.time)
    }
}

#[cfg(test)]
#[path = "survival_tests.rs"]
mod tests;
