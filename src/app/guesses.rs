//! Codes that opened nothing, whoever tried them: too many in a short time, and codes are not looked at for a while.
//!
//! There are 20 736 codes, and a kiosk may have a hundred learners; nobody should come upon one of theirs by trying.

use std::collections::VecDeque;

use crate::base::Millis;

/// So many wrong codes …
const MOST: usize = 10;
/// … within so long are too many.
const WITHIN: Millis = Millis::seconds(10 * 60);

/// When the last wrong codes were tried, on the clock that never jumps.
#[derive(Debug, Clone, Default)]
pub struct Guesses(VecDeque<Millis>);

impl Guesses {
    /// A code opened nothing, or a new one was somebody's already.
    pub fn wrong(&mut self, now: Millis) {
        self.0.push_back(now);
        if self.0.len() > MOST {
            self.0.pop_front();
        }
    }

    /// Whether there have been too many.
    #[must_use]
    pub fn too_many(&self, now: Millis) -> bool {
        let first = self.0.front().filter(|_| self.0.len() == MOST);
        first.is_some_and(|first| now.0.saturating_sub(first.0) < WITHIN.0)
    }
}
