//! The staff's PIN behind one lock, for the threads that hash.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use crate::app::msg::PinAnswer;
use crate::base::Millis;
use crate::staff::{Answer, Cost, Pin, StaffError, StaffFile};

/// Keeps the PIN. Cheap to clone.
#[derive(Clone)]
pub(super) struct Pins(Arc<Mutex<Kept>>);

struct Kept {
    file: StaffFile,
    /// When it was last asked, on the clock that never jumps.
    asked: Millis,
}

impl Pins {
    pub fn open(data: &Path) -> Result<Self, StaffError> {
        StaffFile::open(data, Cost::KIOSK).map(Self::new)
    }

    /// The PIN of a kiosk that can't start; none where there is none, or none that can be read.
    pub fn find(data: &Path) -> Option<Self> {
        StaffFile::find(data, Cost::KIOSK)
            .inspect_err(|error| tracing::error!(%error, "the staff's PIN"))
            .ok()?
            .map(Self::new)
    }

    fn new(file: StaffFile) -> Self {
        Self(Arc::new(Mutex::new(Kept { file, asked: Millis(0) })))
    }

    pub fn is_set(&self) -> bool {
        self.with(|kept| kept.file.is_set())
    }

    /// Tries a PIN. Takes a good part of a second.
    pub fn check(&self, typed: &str, now: Millis) -> PinAnswer {
        self.with(|kept| {
            let passed = Millis(now.0.saturating_sub(kept.asked.0));
            kept.asked = now;
            match kept.file.attempt(typed, passed) {
                Ok(Answer::Right) => PinAnswer::Right,
                Ok(Answer::Wrong { wait: Millis(0), free }) => PinAnswer::Wrong { tries_left: free },
                Ok(Answer::Wrong { wait, .. } | Answer::Wait { left: wait }) => PinAnswer::Wait {
                    seconds: wait.0.div_ceil(1000),
                },
                Err(error) => not_saved(&error),
            }
        })
    }

    /// Sets the first PIN. Takes a good part of a second.
    pub fn set(&self, typed: &str, _now: Millis) -> PinAnswer {
        let Ok(pin) = Pin::new(typed) else {
            return PinAnswer::TooEasy;
        };
        self.with(|kept| match kept.file.set(&pin) {
            Ok(()) => PinAnswer::Right,
            Err(error) => not_saved(&error),
        })
    }

    /// A thread that panicked while it held the lock left nothing half-done: the file is written whole or not at all.
    fn with<T>(&self, what: impl FnOnce(&mut Kept) -> T) -> T {
        what(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn not_saved(error: &StaffError) -> PinAnswer {
    tracing::error!(%error, "the staff's PIN");
    PinAnswer::NotSaved
}
