//! Points in time as people in Finland read them.

use jiff::Timestamp as Instant;
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};

use crate::base::Timestamp;

/// Finland's time: UTC+2, in summer UTC+3, from the last Sunday of March to the last of October (directive 2000/84/EC), as a
/// POSIX rule. Written down here so that a table does not hang on which time zones a machine happens to have; it is right
/// for every date since 1997.
const FINLAND: &str = "EET-2EEST,M3.5.0/3,M10.5.0/4";

/// Finland's time zone.
#[derive(Debug, Clone)]
pub struct Finland(TimeZone);

impl Default for Finland {
    fn default() -> Self {
        Self(TimeZone::posix(FINLAND).unwrap_or(TimeZone::UTC))
    }
}

impl Finland {
    /// What the clocks in Finland show, and how far they are ahead of UTC. `None` for a time that no calendar has.
    #[must_use]
    pub fn local(&self, at: Timestamp) -> Option<(DateTime, Offset)> {
        let instant = Instant::from_millisecond(at.0).ok()?;
        let offset = self.0.to_offset(instant);
        Some((offset.to_datetime(instant), offset))
    }

    /// ISO 8601 to the millisecond, with the offset: `2026-11-23T08:30:36.123+02:00`. Empty for a time that no calendar has.
    #[must_use]
    pub fn iso(&self, at: Timestamp) -> String {
        Instant::from_millisecond(at.0)
            .map(|instant| {
                instant
                    .to_zoned(self.0.clone())
                    .strftime("%Y-%m-%dT%H:%M:%S%.3f%:z")
                    .to_string()
            })
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clocks_are_two_or_three_hours_ahead() {
        let finland = Finland::default();
        let shown = |at| {
            finland
                .local(Timestamp(at))
                .map(|(local, offset)| (local.to_string(), offset.seconds()))
        };
        assert_eq!(shown(1_795_415_436_123), Some(("2026-11-23T08:30:36.123".into(), 7200)));
        assert_eq!(shown(1_782_000_000_000), Some(("2026-06-21T03:00:00".into(), 10_800)));
        assert_eq!(shown(i64::MIN), None);
    }

    #[test]
    fn winter_and_summer() {
        let finland = Finland::default();
        assert_eq!(
            finland.iso(Timestamp(1_795_415_436_123)),
            "2026-11-23T08:30:36.123+02:00"
        );
        assert_eq!(
            finland.iso(Timestamp(1_782_000_000_000)),
            "2026-06-21T03:00:00.000+03:00"
        );
        // The hour that comes twice is told apart by its offset.
        assert_eq!(
            finland.iso(Timestamp(1_792_886_400_000)),
            "2026-10-25T03:00:00.000+03:00"
        );
        assert_eq!(
            finland.iso(Timestamp(1_792_890_000_000)),
            "2026-10-25T03:00:00.000+02:00"
        );
        assert_eq!(finland.iso(Timestamp(i64::MAX)), "");
    }
}
