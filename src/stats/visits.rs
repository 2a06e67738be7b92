//! Time to mastery in practised visits as few numbers that can be added: what the bootstrap over learners draws from.
//!
//! A Kaplan–Meier curve over visits needs only how many were at risk and how many mastered it at each visit, and those are sums
//! over learners. So a learner is twelve numbers, a draw of learners is a sum of them, and no draw goes back to the rows.
//! Gives the same as [`super::survival`].

/// Up to which practised visit it is counted.
pub const TAU: usize = 3;
/// How many numbers a learner is.
pub const SUMS: usize = 4 * TAU;

/// Of pairs (learner and objective) of one track: how many were at risk and how many mastered it, at practised visits 1 to [`TAU`]
/// after the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PairCounts {
    /// How many mastered it at visit 1, 2, ….
    pub events: [u32; TAU],
    /// How many had come that far and had not mastered it before.
    pub at_risk: [u32; TAU],
}

/// The pairs of one learner, by track. Pairs that were mastered when the clock started do not belong here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct VisitTable {
    /// Knowledge.
    pub knowledge: PairCounts,
    /// Skill.
    pub skill: PairCounts,
}

impl PairCounts {
    /// Adds a pair that was followed up to practised visit `visit` after the first, and was mastered there or not. With visit 0 it
    /// was never seen again: it says nothing and adds nothing.
    pub fn add(&mut self, visit: u64, mastered: bool) {
        let slots = self.events.iter_mut().zip(&mut self.at_risk);
        for (time, (events, at_risk)) in (1..=visit).zip(slots) {
            *at_risk = at_risk.saturating_add(1);
            if mastered && time == visit {
                *events = events.saturating_add(1);
            }
        }
    }
}

impl VisitTable {
    /// Its numbers, to be added up: knowledge events, knowledge at risk, skill events, skill at risk, each by visit.
    #[must_use]
    pub fn sums(&self) -> [f64; SUMS] {
        let parts = [
            self.knowledge.events,
            self.knowledge.at_risk,
            self.skill.events,
            self.skill.at_risk,
        ];
        let mut sums = [0.0; SUMS];
        for (sum, count) in sums.iter_mut().zip(parts.as_flattened()) {
            *sum = f64::from(*count);
        }
        sums
    }

    /// From sums over learners: D = mean visits to skill − mean visits to knowledge, both restricted to [`TAU`]; in practised
    /// visits, from −(τ−1) to τ−1, above 0 when knowledge came sooner. None when one track has no pair at visit 1.
    ///
    /// The last visit is in the table for the curve; the mean up to τ is Σ S(t) over t = 0 … τ−1 and doesn't need it. Where nobody
    /// is at risk any more the curve goes on as it was.
    #[must_use]
    pub fn difference(sums: &[f64; SUMS]) -> Option<f64> {
        let (knowledge, skill) = Self::means(sums)?;
        Some(skill - knowledge)
    }

    /// From sums over learners: the mean practised visits to mastery, restricted to [`TAU`], of knowledge and of skill. None when
    /// one of them has no pair at visit 1.
    #[must_use]
    pub fn means(sums: &[f64; SUMS]) -> Option<(f64, f64)> {
        let ([knowledge, knowledge_risk, skill, skill_risk], []) = sums.as_chunks::<TAU>() else {
            return None;
        };
        Some((
            restricted_mean(knowledge, knowledge_risk)?,
            restricted_mean(skill, skill_risk)?,
        ))
    }
}

/// Σ S(t) over t = 0 … τ−1.
fn restricted_mean(events: &[f64; TAU], at_risk: &[f64; TAU]) -> Option<f64> {
    at_risk.first().filter(|first| **first > 0.0)?;
    let mut survival = 1.0;
    let mut mean = survival;
    for (events, at_risk) in events.iter().zip(at_risk).take(TAU - 1) {
        if *at_risk > 0.0 {
            survival *= (at_risk - events) / at_risk;
        }
        mean += survival;
    }
    Some(mean)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::survival::{Curve, Subject};
    use super::*;

    #[test]
    fn a_pair_is_at_risk_until_it_ends() {
        let mut counts = PairCounts::default();
        counts.add(0, true);
        assert_eq!(counts, PairCounts::default());
        counts.add(1, true);
        counts.add(2, false);
        counts.add(3, true);
        counts.add(u64::MAX, true);
        assert_eq!((counts.events, counts.at_risk), ([1, 0, 1], [4, 3, 2]));
    }

    #[test]
    fn the_difference_of_a_small_programme() {
        // By hand. Knowledge: 1 of 2 at visit 1, so S = 1, 1/2, then 0. Skill: 0 of 2, then 1 of 2, so S = 1, 1, 1/2.
        let mut table = VisitTable::default();
        table.knowledge.add(1, true);
        table.knowledge.add(2, true);
        table.skill.add(2, true);
        table.skill.add(5, false);
        assert_eq!(VisitTable::means(&table.sums()), Some((1.5, 2.5)));
        assert_eq!(VisitTable::difference(&table.sums()), Some(1.0));
    }

    #[test]
    fn a_track_without_pairs_has_no_difference() {
        let mut table = VisitTable::default();
        assert_eq!(VisitTable::difference(&table.sums()), None);
        table.knowledge.add(2, true);
        assert_eq!(VisitTable::difference(&table.sums()), None);
        table.skill.add(1, false);
        assert_eq!(VisitTable::difference(&table.sums()), Some(3.0 - 2.0));
    }

    type Pairs = Vec<(u64, bool)>;

    fn pairs() -> impl Strategy<Value = Pairs> {
        prop::collection::vec((0u64..6, any::<bool>()), 0..4)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        #[test]
        fn it_is_the_same_as_the_curves(learners in prop::collection::vec((pairs(), pairs(), 0u32..4), 0..12)) {
            let mut sums = [0.0; SUMS];
            let (mut knowledge, mut skill) = (Vec::new(), Vec::new());
            for (knows, can, weight) in &learners {
                let weight = f64::from(*weight);
                let mut table = VisitTable::default();
                for (visit, mastered) in knows {
                    table.knowledge.add(*visit, *mastered);
                }
                for (visit, mastered) in can {
                    table.skill.add(*visit, *mastered);
                }
                for (sum, count) in sums.iter_mut().zip(table.sums()) {
                    *sum += weight * count;
                }
                // Visit 0 was never at risk; in a curve it would be an event at the start.
                let subjects = |pairs: &Pairs| -> Vec<Subject> {
                    let seen = pairs.iter().filter(|(visit, _)| *visit > 0);
                    seen.map(|(time, event)| Subject { time: *time, event: *event, weight }).collect()
                };
                knowledge.extend(subjects(knows));
                skill.extend(subjects(can));
            }
            let tau = u64::try_from(TAU).unwrap();
            let mean = |subjects: &[Subject]| Curve::of(subjects).map(|curve| curve.restricted_mean(tau));
            let curves = mean(&knowledge).zip(mean(&skill)).map(|(knowledge, skill)| skill - knowledge);
            match (VisitTable::difference(&sums), curves) {
                (Some(one), Some(other)) => prop_assert!((one - other).abs() < 1e-9),
                (one, other) => prop_assert_eq!(one, other),
            }
        }
    }
}
