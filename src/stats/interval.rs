//! An interval of numbers: what every estimate is published with.

/// The standard normal quantile of 0.975: half of a 95 % interval in standard errors.
pub const Z95: f64 = 1.959_963_984_540_054;

/// An interval, both ends in it. In the unit of what it is an interval of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// The lower end; finite and at most `high`.
    pub low: f64,
    /// The upper end; finite.
    pub high: f64,
}

impl Interval {
    /// Whether a value is in it, the ends included.
    #[must_use]
    pub const fn contains(&self, value: f64) -> bool {
        self.low <= value && value <= self.high
    }

    /// How far its ends are apart.
    #[must_use]
    pub const fn width(&self) -> f64 {
        self.high - self.low
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_belong_to_it() {
        let interval = Interval { low: -0.5, high: 1.0 };
        assert!(interval.contains(-0.5) && interval.contains(0.0) && interval.contains(1.0));
        assert!(!interval.contains(-0.500_001) && !interval.contains(1.000_001) && !interval.contains(f64::NAN));
        assert_eq!(interval.width(), 1.5);
    }
}
