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

/// Wall time. A machine whose clock stands before 1970 counts as 1970.
#[expect(clippy::disallowed_methods, reason = "this is the one place that asks")]
fn wall() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}
