//! How loud the kiosk speaks, in steps. It belongs to the visit: the next person begins at the usual step.

/// A step of loudness.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Volume(u8);

impl Volume {
    /// How many steps there are; the first one is soft, none is silent.
    pub const STEPS: u8 = 6;

    /// Where a visit begins: one step is left for a noisy room.
    pub const USUAL: Self = Self(4);

    /// Which step, the softest 0.
    #[must_use]
    pub const fn step(self) -> u8 {
        self.0
    }

    /// The part of the full loudness, above 0 and up to 1.
    #[must_use]
    pub fn part(self) -> f32 {
        f32::from(self.0 + 1) / f32::from(Self::STEPS)
    }

    /// The next softer one, or itself.
    #[must_use]
    pub const fn softer(self) -> Self {
        Self(self.0.saturating_sub(1))
    }

    /// The next louder one, or itself.
    #[must_use]
    pub fn louder(self) -> Self {
        Self((self.0 + 1).min(Self::STEPS - 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_stops_at_its_ends_and_is_never_silent() {
        let (mut soft, mut loud) = (Volume::USUAL, Volume::USUAL);
        for _ in 0..9 {
            (soft, loud) = (soft.softer(), loud.louder());
        }
        assert_eq!((soft.step(), loud.step()), (0, 5));
        assert!(soft.part() > 0.1 && (loud.part() - 1.0).abs() < f32::EPSILON);
        assert!(Volume::USUAL.louder() > Volume::USUAL);
    }
}
