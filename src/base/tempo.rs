//! How fast the kiosk speaks.

use serde::{Deserialize, Serialize};

/// How fast a voice speaks: hundredths of the speed at which it was recorded. Its pitch stays as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Tempo(u8);

impl Tempo {
    /// As it was recorded.
    pub const USUAL: Self = Self(100);

    /// All of them, the slowest first. Beyond these speech is hard to follow, or no longer sounds like one.
    pub const ALL: [Self; 5] = [Self(75), Self(87), Self::USUAL, Self(112), Self(125)];

    /// Hundredths of the speed at which it was recorded.
    #[must_use]
    pub const fn percent(self) -> u8 {
        self.0
    }

    /// Which of all it is, the slowest 0.
    #[must_use]
    pub fn step(self) -> usize {
        Self::ALL.iter().position(|one| *one == self).unwrap_or_default()
    }

    /// The next slower one, or itself.
    #[must_use]
    pub fn slower(self) -> Self {
        Self::ALL.into_iter().rev().find(|one| *one < self).unwrap_or(self)
    }

    /// The next faster one, or itself.
    #[must_use]
    pub fn faster(self) -> Self {
        Self::ALL.into_iter().find(|one| *one > self).unwrap_or(self)
    }
}

impl Default for Tempo {
    fn default() -> Self {
        Self::USUAL
    }
}

/// A speed that the kiosk does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a tempo is 75, 87, 100, 112 or 125, not {0}")]
pub struct NotATempo(u8);

impl TryFrom<u8> for Tempo {
    type Error = NotATempo;

    fn try_from(percent: u8) -> Result<Self, NotATempo> {
        let known = Self::ALL.into_iter().find(|one| one.0 == percent);
        known.ok_or(NotATempo(percent))
    }
}

impl From<Tempo> for u8 {
    fn from(tempo: Tempo) -> Self {
        tempo.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_goes_step_by_step_and_stops_at_its_ends() {
        let mut tempo = Tempo::USUAL;
        for _ in 0..9 {
            tempo = tempo.slower();
        }
        let up: Vec<u8> = std::iter::successors(Some(tempo), |one| Some(one.faster()).filter(|next| next != one))
            .map(Tempo::percent)
            .collect();
        assert_eq!(up, [75, 87, 100, 112, 125]);
        assert_eq!(Tempo::USUAL.step(), 2);
    }

    #[test]
    fn only_its_own_steps_are_read() {
        assert_eq!(serde_json::from_str::<Tempo>("112").ok(), Some(Tempo(112)));
        assert!(
            serde_json::from_str::<Tempo>("113")
                .unwrap_err()
                .to_string()
                .contains("not 113")
        );
    }
}
