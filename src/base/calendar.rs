//! Days and times of day in Finland, where every meeting is.

use jiff::Timestamp as Instant;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

pub use jiff::civil::{Date, Time};

use super::Timestamp;

/// Finland's time: UTC+2, in summer UTC+3, from the last Sunday of March to the last of October (directive 2000/84/EC), as a
/// POSIX rule. Written down here so that a figure does not hang on which time zones a machine happens to have; it is right
/// for every date since 1997.
const RULE: &str = "EET-2EEST,M3.5.0/3,M10.5.0/4";

/// Finland's time zone.
#[derive(Debug, Clone)]
pub struct Finland(TimeZone);

impl Default for Finland {
    fn default() -> Self {
        Self(TimeZone::posix(RULE).unwrap_or(TimeZone::UTC))
    }
}

impl Finland {
    /// The day and the time of day. None for a time that no calendar has.
    #[must_use]
    pub fn local(&self, at: Timestamp) -> Option<DateTime> {
        let instant = Instant::from_millisecond(at.0).ok()?;
        Some(self.0.to_datetime(instant))
    }

    /// The day. None for a time that no calendar has.
    #[must_use]
    pub fn day(&self, at: Timestamp) -> Option<Date> {
        self.local(at).map(|local| local.date())
    }

    /// The point in time of a day and a time of day. In the hour that comes twice it is the first one; in the one that
    /// doesn't come, the same time after the change.
    #[must_use]
    pub fn at(&self, date: Date, time: Time) -> Timestamp {
        self.0
            .to_ambiguous_zoned(date.to_datetime(time))
            .compatible()
            .map_or(Timestamp(0), |zoned| Timestamp(zoned.timestamp().as_millisecond()))
    }
}

/// "24.11.2026", as it is written in Finland.
#[must_use]
pub fn plain_date(date: Date) -> String {
    format!("{}.{}.{}", date.day(), date.month(), date.year())
}

/// Hours with one decimal, cut off, and the comma of Finland: 95 minutes are "1,5".
#[must_use]
pub fn plain_hours(minutes: u64) -> String {
    let tenths = minutes / 6;
    format!("{},{}", tenths / 10, tenths % 10)
}

/// Minutes from one time of day to a later one on the same day; zero when it is not later.
#[must_use]
pub fn minutes_between(from: Time, to: Time) -> u16 {
    let of = |time: Time| i32::from(time.hour()) * 60 + i32::from(time.minute());
    u16::try_from(of(to) - of(from)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    #[test]
    fn there_and_back() {
        let finland = Finland::default();
        for (day, hour) in [(date(2026, 1, 15), 9), (date(2026, 7, 15), 9), (date(2026, 10, 25), 3)] {
            let at = finland.at(day, time(hour, 30, 0, 0));
            assert_eq!(finland.local(at), Some(day.at(hour, 30, 0, 0)));
        }
        assert_eq!(finland.at(date(2026, 1, 15), time(2, 0, 0, 0)).0, 1_768_435_200_000);
        assert_eq!(finland.local(Timestamp(i64::MAX)), None);
    }

    #[test]
    fn as_it_is_written_in_finland() {
        assert_eq!(plain_date(date(2026, 11, 4)), "4.11.2026");
        for (minutes, hours) in [(0, "0,0"), (59, "0,9"), (60, "1,0"), (95, "1,5"), (69_000, "1150,0")] {
            assert_eq!(plain_hours(minutes), hours);
        }
    }

    #[test]
    fn no_length_is_negative() {
        assert_eq!(minutes_between(time(9, 0, 0, 0), time(10, 30, 0, 0)), 90);
        assert_eq!(minutes_between(time(10, 30, 0, 0), time(9, 0, 0, 0)), 0);
    }
}
