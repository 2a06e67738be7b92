//! How often a PIN or a recovery code may be tried: five free tries, then a wait that doubles from 30 s to 15 min.
//!
//! What is kept is the wait that is left, not the time when it ends: neither a restart nor a changed clock shortens it.
//! At the longest wait, 30 days of trying are 2 888 tries, 0.29 % of the PINs with six digits. There is one count for the
//! whole kiosk, since a try names nobody: among ten members a guess hits somebody ten times as often, 2.9 %.
//!
//! Deliberately not here: a guard against a member of the staff who guesses another one's PIN and begins anew with the own
//! one in between. A count that the own PIN does not end would lock honest people out.

use crate::base::Millis;
use crate::base::sealed::{seal, unseal};

/// How many tries are free.
pub const FREE: u32 = 5;

/// The first wait.
pub const FIRST_WAIT: Millis = Millis::seconds(30);

/// The longest wait.
pub const LONGEST_WAIT: Millis = Millis::seconds(15 * 60);

/// Wrong tries so far, and the wait that is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tries {
    /// Wrong tries since the last right one.
    wrong: u32,
    /// What is left of the wait.
    wait: Millis,
}

impl Tries {
    /// What is left of the wait; zero when one may try.
    #[must_use]
    pub const fn wait(self) -> Millis {
        self.wait
    }

    /// How many tries are left before the first wait.
    #[must_use]
    pub const fn free(self) -> u32 {
        FREE.saturating_sub(self.wrong)
    }

    /// After so much time by a monotonic clock.
    #[must_use]
    pub const fn passed(self, time: Millis) -> Self {
        Self {
            wrong: self.wrong,
            wait: Millis(self.wait.0.saturating_sub(time.0)),
        }
    }

    /// After one more wrong try. Counted before the PIN is looked at, so that ending the program at that moment gains nothing.
    #[must_use]
    pub fn tried(self) -> Self {
        let wrong = self.wrong.saturating_add(1);
        let wait = match wrong.checked_sub(FREE) {
            None => Millis(0),
            // Six doublings are beyond the longest wait.
            Some(doublings) => Millis(FIRST_WAIT.0 << doublings.min(6)).at_most(LONGEST_WAIT),
        };
        Self { wrong, wait }
    }

    /// With no free try left, and the wait that follows from that.
    #[must_use]
    pub fn used_up(self) -> Self {
        let last_free = Self {
            wrong: self.wrong.saturating_sub(1).max(FREE.saturating_sub(1)),
            ..self
        };
        last_free.tried()
    }

    /// After a right try.
    #[must_use]
    pub fn right() -> Self {
        Self::default()
    }

    /// What stands for tries that were written down and can't be read: the longest wait.
    #[must_use]
    pub const fn unknown() -> Self {
        Self {
            wrong: FREE,
            wait: LONGEST_WAIT,
        }
    }

    /// A line with a checksum, as long as any other.
    #[must_use]
    pub fn to_bytes(self) -> Vec<u8> {
        seal(&format!("polku-tries {:010} {:020}", self.wrong, self.wait.0)).into_bytes()
    }

    /// What such a line says; none when it is torn.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let said = unseal(std::str::from_utf8(bytes).ok()?)?;
        let (wrong, wait) = said.strip_prefix("polku-tries ")?.split_once(' ')?;
        Some(Self {
            wrong: wrong.parse().ok()?,
            wait: Millis(wait.parse().ok()?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_are_free_then_the_wait_doubles_up_to_a_quarter_of_an_hour() {
        let mut tries = Tries::default();
        let waits: Vec<u64> = (0..12)
            .map(|_| {
                tries = tries.tried();
                tries.wait().0 / 1000
            })
            .collect();
        assert_eq!(waits, [0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
        assert_eq!(tries.free(), 0);
    }

    #[test]
    fn thirty_days_of_trying_are_as_many_tries_as_was_reckoned() {
        let (mut tries, mut count, mut left) = (Tries::default(), 0, Millis::seconds(30 * 24 * 3600));
        while tries.wait() <= left {
            left = Millis(left.0 - tries.wait().0);
            tries = tries.passed(tries.wait()).tried();
            count += 1;
        }
        assert_eq!(count, 2888);
    }

    #[test]
    fn what_is_written_is_read_back_and_a_torn_line_is_not() {
        for wrong in [0, 5, u32::MAX] {
            let tries = Tries {
                wrong,
                wait: Millis(u64::from(wrong) * 7),
            };
            let bytes = tries.to_bytes();
            assert_eq!(bytes.len(), Tries::default().to_bytes().len());
            assert_eq!(Tries::from_bytes(&bytes), Some(tries));
            for place in 0..bytes.len() {
                let mut torn = bytes.clone();
                torn[place] ^= 1;
                assert_eq!(Tries::from_bytes(&torn), None, "byte {place}");
            }
        }
    }

    #[test]
    fn a_right_one_begins_anew() {
        assert_eq!((0..9).fold(Tries::default(), |tries, _| tries.tried()).free(), 0);
        assert_eq!(Tries::right().free(), FREE);
        assert_eq!(Tries::right().wait(), Millis(0));
    }
}
