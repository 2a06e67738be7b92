//! The only clock, and the only source of fresh ids.

use std::time::{Instant, SystemTime, UNIX_EPOCH};

use uuid::Uuid;

use crate::app::model::Now;
use crate::base::{Millis, Timestamp};

/// The machine's clock.
#[derive(Debug, Clone, Copy)]
pub struct Clock {
    started: Instant,
}

impl Clock {
    /// A clock that begins now.
    #[must_use]
    pub fn start() -> Self {
        Self {
            started: Instant::now(),
        }
    }

    /// Time since the program started. Never jumps.
    #[must_use]
    pub fn mono(&self) -> Millis {
        Millis(u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX))
    }

    /// The time of a message, with fresh ids. Wall time may jump; the runtime sees to it that it never goes back.
    #[must_use]
    pub fn now(&self) -> Now {
        Now {
            at: wall(),
            mono: self.mono(),
            fresh: [Uuid::now_v7(), Uuid::now_v7()],
        }
    }
}

/// The time of what is recorded: never before what was recorded earlier, and never standing still, whatever the machine's
/// clock does. Where that clock was once ahead, this one goes on from there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Recorded {
    at: Timestamp,
    mono: Millis,
}

impl Recorded {
    /// Goes on after the last entry of the journal. `mono` is now.
    pub(super) const fn after(last: Timestamp, mono: Millis) -> Self {
        Self { at: last, mono }
    }

    /// The time now, by both clocks.
    pub(super) fn now(&mut self, wall: Timestamp, mono: Millis) -> Timestamp {
        let passed = Millis(mono.0.saturating_sub(self.mono.0));
        *self = Self {
            at: wall.max(self.at.after(passed)),
            mono,
        };
        self.at
    }
}

/// Wall time. A machine whose clock stands before 1970 counts as 1970.
#[expect(clippy::disallowed_methods, reason = "this is the one place that asks")]
fn wall() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recorded_time_goes_on_though_the_clock_was_once_years_ahead() {
        let ten_years = Timestamp(315_360_000_000);
        let mut time = Recorded::after(ten_years, Millis(40));
        let read: Vec<i64> = (1..=4)
            .map(|nth| time.now(Timestamp(nth * 7), Millis(40 + nth as u64 * 1500)).0 - ten_years.0)
            .collect();
        assert_eq!(read, [1500, 3000, 4500, 6000]);
    }

    #[test]
    fn a_jump_forward_is_followed_and_a_jump_back_is_not() {
        let mut time = Recorded::after(Timestamp(100), Millis(0));
        assert_eq!(time.now(Timestamp(1000), Millis(1)), Timestamp(1000));
        assert_eq!(time.now(Timestamp(500_000), Millis(2)), Timestamp(500_000));
        assert_eq!(time.now(Timestamp(3), Millis(12)), Timestamp(500_010));
        assert_eq!(time.now(Timestamp(3), Millis(12)), Timestamp(500_010));
        assert_eq!(time.now(Timestamp(600_000), Millis(13)), Timestamp(600_000));
    }
}
