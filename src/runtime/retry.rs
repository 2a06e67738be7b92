//! When a journal that could not be written is tried again.

use crate::base::Millis;

/// The first wait.
const FIRST: Millis = Millis::seconds(2);
/// The longest wait.
const LONGEST: Millis = Millis::seconds(60);

/// Waits that grow: a fault that lasts is not made worse by trying.
#[derive(Debug)]
pub(super) struct Retry {
    wait: Millis,
    at: Option<Millis>,
}

impl Retry {
    /// Nothing has failed.
    pub const fn new() -> Self {
        Self { wait: FIRST, at: None }
    }

    /// It failed. A try that is due already stays due.
    pub fn failed(&mut self, now: Millis) {
        if self.at.is_none() {
            self.at = Some(now.plus(self.wait));
            self.wait = self.wait.plus(self.wait).at_most(LONGEST);
        }
    }

    /// It worked.
    pub const fn worked(&mut self) {
        *self = Self::new();
    }

    /// When the next try is due.
    pub const fn at(&self) -> Option<Millis> {
        self.at
    }

    /// Whether it is due now. Says so once.
    pub fn take_due(&mut self, now: Millis) -> bool {
        self.at.take_if(|at| now >= *at).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_waits_double_up_to_a_minute_and_begin_anew_once_it_worked() {
        let mut retry = Retry::new();
        let mut now = Millis(0);
        let mut wait = || {
            retry.failed(now);
            // More that fails meanwhile changes nothing.
            retry.failed(now);
            let at = retry.at().unwrap();
            assert!(!retry.take_due(Millis(at.0 - 1)));
            assert!(retry.take_due(at));
            let waited = (at.0 - now.0) / 1000;
            now = at;
            waited
        };
        let waits: Vec<u64> = (0..8).map(|_| wait()).collect();
        assert_eq!(waits, [2, 4, 8, 16, 32, 60, 60, 60]);
        retry.worked();
        retry.failed(now);
        assert_eq!(retry.at(), Some(now.plus(Millis::seconds(2))));
    }
}
