//! Scam or not: telling false messages from real ones.
//!
//! Signal detection (Macmillan & Creelman, Detection Theory): a person who calls everything a scam finds all scams and has
//! learned nothing, so both kinds of message are needed. d′ and c are worked out from rates with the log-linear correction of
//! Hautus 1995, Behavior Research Methods 27, 46–51.

use serde::{Deserialize, Serialize};

use super::normal::quantile;

/// How many messages must have been judged before somebody can have mastered it.
const JUDGED: u64 = 8;
/// How many real messages may be called a scam.
const FALSE_ALARMS: u32 = 1;

/// Counts of judgements. A scam is the signal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Signal {
    /// Scams called a scam.
    pub hits: u32,
    /// Scams called real.
    pub misses: u32,
    /// Real messages called a scam.
    pub false_alarms: u32,
    /// Real messages called real.
    pub correct_rejections: u32,
}

impl Signal {
    /// Takes a judgement in: what a message was, and what it was called.
    pub const fn take(&mut self, is_scam: bool, called_scam: bool) {
        let place = match (is_scam, called_scam) {
            (true, true) => &mut self.hits,
            (true, false) => &mut self.misses,
            (false, true) => &mut self.false_alarms,
            (false, false) => &mut self.correct_rejections,
        };
        *place = place.saturating_add(1);
    }

    /// Adds the judgements of another set.
    pub const fn add(&mut self, other: Self) {
        self.hits = self.hits.saturating_add(other.hits);
        self.misses = self.misses.saturating_add(other.misses);
        self.false_alarms = self.false_alarms.saturating_add(other.false_alarms);
        self.correct_rejections = self.correct_rejections.saturating_add(other.correct_rejections);
    }

    fn scams(self) -> u64 {
        u64::from(self.hits) + u64::from(self.misses)
    }

    fn real(self) -> u64 {
        u64::from(self.false_alarms) + u64::from(self.correct_rejections)
    }

    /// Youden's J: share of scams found minus share of real messages called a scam, −1 to 1; 0 is guessing. None unless there
    /// were messages of both kinds.
    #[must_use]
    pub fn j(self) -> Option<f64> {
        let (scams, real) = self.both_kinds()?;
        Some(f64::from(self.hits) / scams - f64::from(self.false_alarms) / real)
    }

    /// The sensitivity d′ = z(H) − z(F), in standard deviations; 0 is guessing. None unless there were messages of both kinds.
    #[must_use]
    pub fn d_prime(self) -> Option<f64> {
        let (hits, false_alarms) = self.corrected()?;
        Some(hits - false_alarms)
    }

    /// The bias c = −½(z(H) + z(F)), in standard deviations; below 0 is quick to call a scam, above 0 trusting. None unless
    /// there were messages of both kinds.
    #[must_use]
    pub fn criterion(self) -> Option<f64> {
        let (hits, false_alarms) = self.corrected()?;
        Some(-(hits + false_alarms) / 2.0)
    }

    /// Whether it is mastered: J ≥ 0.6 over at least 8 messages of both kinds, with at most one false alarm. Worked out in whole
    /// numbers, so that a teacher gets the same by hand.
    #[must_use]
    pub fn mastered(self) -> bool {
        let (scams, real) = (self.scams(), self.real());
        let found = u128::from(self.hits) * u128::from(real);
        let alarmed = u128::from(self.false_alarms) * u128::from(scams);
        let all = u128::from(scams) * u128::from(real);
        // J = (found − alarmed) / all ≥ 3/5.
        all > 0
            && scams.saturating_add(real) >= JUDGED
            && self.false_alarms <= FALSE_ALARMS
            && 5 * found >= 3 * all + 5 * alarmed
    }

    fn both_kinds(self) -> Option<(f64, f64)> {
        let (scams, real) = (self.scams(), self.real());
        (scams > 0 && real > 0).then_some((scams as f64, real as f64))
    }

    /// z(H) and z(F) of rates (count + ½) / (n + 1).
    fn corrected(self) -> Option<(f64, f64)> {
        let (scams, real) = self.both_kinds()?;
        let hits = quantile((f64::from(self.hits) + 0.5) / (scams + 1.0))?;
        let false_alarms = quantile((f64::from(self.false_alarms) + 0.5) / (real + 1.0))?;
        Some((hits, false_alarms))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const fn signal(hits: u32, misses: u32, false_alarms: u32, correct_rejections: u32) -> Signal {
        Signal {
            hits,
            misses,
            false_alarms,
            correct_rejections,
        }
    }

    #[test]
    fn skilled_and_wary_are_told_apart() {
        // The project's golden numbers: d′ 1.58, c 0, J .667; with more digits from scipy 1.17.1, norm.ppf.
        let skilled = signal(5, 1, 1, 5);
        assert!((skilled.d_prime().unwrap() - 1.583_277_215_486_749_2).abs() < 1e-12);
        assert!(skilled.criterion().unwrap().abs() < 1e-12);
        assert!((skilled.j().unwrap() - 2.0 / 3.0).abs() < 1e-15);
        assert!(skilled.mastered());
        // Everything is a scam: all scams found, d′ 0, c −1.47.
        let wary = signal(6, 0, 6, 0);
        assert!(wary.d_prime().unwrap().abs() < 1e-12);
        assert!((wary.criterion().unwrap() + 1.465_233_792_685_523).abs() < 1e-12);
        assert_eq!(wary.j(), Some(0.0));
        assert!(!wary.mastered());
    }

    #[test]
    fn one_kind_of_message_says_nothing() {
        for one in [signal(0, 0, 0, 0), signal(9, 0, 0, 0), signal(0, 0, 0, 9)] {
            assert_eq!((one.j(), one.d_prime(), one.criterion()), (None, None, None));
            assert!(!one.mastered());
        }
    }

    #[test]
    fn the_rule_at_its_ends() {
        assert!(signal(4, 0, 0, 4).mastered());
        assert!(signal(4, 0, 1, 3).mastered());
        // Seven are too few.
        assert!(!signal(4, 0, 0, 3).mastered());
        // J is 0.6 exactly: 4/5 − 1/5 and 3/5.
        assert!(signal(4, 1, 1, 4).mastered());
        assert!(signal(3, 2, 0, 5).mastered());
        assert!(!signal(2, 2, 0, 4).mastered());
        // Two false alarms are too many, however many messages.
        assert!(!signal(20, 0, 2, 18).mastered());
        assert!(!signal(u32::MAX, u32::MAX, 1, u32::MAX).mastered());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        #[test]
        fn the_rule_is_its_words(hits in 0u32..12, misses in 0u32..12, alarms in 0u32..4, rejections in 0u32..12) {
            let one = signal(hits, misses, alarms, rejections);
            let words = one.j().is_some_and(|j| j >= 0.6 - 1e-12) && hits + misses + alarms + rejections >= 8 && alarms <= 1;
            prop_assert_eq!(one.mastered(), words);
            if let Some(j) = one.j() {
                prop_assert!((-1.0..=1.0).contains(&j));
                prop_assert!(one.d_prime().unwrap().is_finite());
            }
        }
    }
}
