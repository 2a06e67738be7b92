//! The only clock, and the only source of fresh ids.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use uuid::Uuid;

use crate::app::model::Now;
use crate::base::{Millis, Timestamp};

/// Where time comes from.
#[derive(Debug, Clone)]
pub enum Clock {
    /// The machine's.
    Machine(Instant),
    /// One that a test moves: milliseconds since it began.
    ByHand(Arc<AtomicU64>),
}

/// When a clock moved by hand begins: 2026-11-01T08:00:00Z.
const BY_HAND_BEGINS: i64 = 1_793_520_000_000;

impl Clock {
    /// The machine's clock.
    #[must_use]
    pub fn machine() -> Self {
        Self::Machine(Instant::now())
    }

    /// Time since the program started. Never jumps.
    #[must_use]
    pub fn mono(&self) -> Millis {
        match self {
            Self::Machine(started) => Millis(u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX)),
            Self::ByHand(millis) => Millis(millis.load(Ordering::Relaxed)),
        }
    }

    /// Wall time. A machine whose clock stands before 1970 counts as 1970.
    #[expect(clippy::disallowed_methods, reason = "this is the one place that asks")]
    #[must_use]
    pub fn wall(&self) -> Timestamp {
        match self {
            Self::Machine(_) => {
                let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
                Timestamp(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
            }
            Self::ByHand(_) => Timestamp(BY_HAND_BEGINS).after(self.mono()),
        }
    }

    /// The time of a message, with fresh ids.
    #[must_use]
    pub fn now(&self) -> Now {
        Now {
            at: self.wall(),
            mono: self.mono(),
            fresh: [Uuid::now_v7(), Uuid::now_v7()],
        }
    }
}
