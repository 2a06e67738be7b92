//! Scam or not: what somebody's judgements of messages come to.
//!
//! Both kinds of message count. Whether it is mastered is asked of the judgements of one run, a mixed set, so that a bad beginning
//! is not held against anybody for good.

use serde::{Deserialize, Serialize};

use crate::base::AttemptId;
use crate::journal::MessageKind;
use crate::stats::Signal;

/// Judgements without help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Judgements {
    /// All of them.
    pub all: Signal,
    /// Whether those of one run have passed the bar. What was once mastered stays so.
    pub mastered: bool,
    run: Option<(AttemptId, Signal)>,
}

impl Judgements {
    /// Takes a judgement in: in which run, what the message was, and what it was taken for.
    pub fn take(&mut self, attempt: AttemptId, message: MessageKind, taken_for: MessageKind) {
        let mut signal = match self.run {
            Some((run, signal)) if run == attempt => signal,
            _ => Signal::default(),
        };
        for signal in [&mut self.all, &mut signal] {
            signal.take(message == MessageKind::Scam, taken_for == MessageKind::Scam);
        }
        self.run = Some((attempt, signal));
        self.mastered |= signal.mastered();
    }

    /// Adds those of another lesson.
    pub const fn add(&mut self, other: &Self) {
        self.all.add(other.all);
        self.mastered |= other.mastered;
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::attempt;
    use super::*;
    use MessageKind::{Real, Scam};

    /// Runs of four scams and four real messages: how many of each were called a scam.
    fn judged(runs: &[[usize; 2]]) -> Judgements {
        let mut judgements = Judgements::default();
        for (number, [found, alarms]) in runs.iter().enumerate() {
            for message in 0..4 {
                let called = |scam| if scam { Scam } else { Real };
                let run = attempt(number as u128);
                judgements.take(run, Scam, called(message < *found));
                judgements.take(run, Real, called(message < *alarms));
            }
        }
        judgements
    }

    #[test]
    fn who_calls_everything_a_scam_has_learned_nothing() {
        let wary = judged(&[[4, 4], [4, 4]]);
        assert_eq!(wary.all.j(), Some(0.0));
        assert!(!wary.mastered);
    }

    #[test]
    fn a_bad_beginning_is_not_held_against_anybody() {
        let learned = judged(&[[1, 3], [4, 1]]);
        assert_eq!(learned.all.false_alarms, 4);
        assert!(learned.mastered);
        // It stays so.
        assert!(judged(&[[4, 0], [1, 3]]).mastered);
    }

    #[test]
    fn one_run_shows_it_and_not_halves_of_two() {
        let mut halves = Judgements::default();
        for (run, message) in [(1, Scam), (2, Real)] {
            for _ in 0..4 {
                halves.take(attempt(run), message, message);
            }
        }
        assert_eq!(halves.all.j(), Some(1.0));
        assert!(!halves.mastered);
    }

    #[test]
    fn lessons_are_added_up() {
        let mut both = judged(&[[2, 1]]);
        both.add(&judged(&[[4, 0]]));
        assert_eq!((both.all.hits, both.all.correct_rejections), (6, 7));
        assert!(both.mastered);
    }
}
