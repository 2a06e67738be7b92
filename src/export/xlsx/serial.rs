//! Days and times as Excel counts them: days since the end of 1899, a time of day as a part of a day (ECMA-376 part 1, 18.17.4).

use jiff::civil::{Date, DateTime, Time};

/// How many decimals the part of a day has: the time comes back to the millisecond.
pub(super) const PLACES: usize = 15;
/// So many of the last decimal make a day.
const DAY: u128 = 1_000_000_000_000_000;

/// The first day that all programs count alike: Excel has a 29 February 1900, which never was.
const FIRST: u64 = 61;
/// 31 December 9999, the last day of Excel's calendar.
const LAST: u64 = 2_958_465;
/// From 30 December 1899 to 1 January 1970, in days.
const TO_1970: i64 = 25_569;

/// A point on Excel's calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Serial {
    /// Whole days.
    pub(super) days: u64,
    /// The part of a day, in units of the last of [`PLACES`] decimals.
    pub(super) part: u64,
}

/// A day. `None` when Excel's calendar (1 March 1900 to the end of 9999) does not have it.
pub(super) fn day(day: Date) -> Option<Serial> {
    let days = u64::try_from(since_1970(day).saturating_add(TO_1970)).ok()?;
    (FIRST..=LAST).contains(&days).then_some(Serial { days, part: 0 })
}

/// A time of day.
pub(super) fn time(time: Time) -> Serial {
    Serial {
        days: 0,
        part: part(time),
    }
}

/// A day with a time. `None` when Excel's calendar does not have it.
pub(super) fn local(local: DateTime) -> Option<Serial> {
    let day = day(local.date())?;
    Some(Serial {
        part: part(local.time()),
        ..day
    })
}

fn part(time: Time) -> u64 {
    let unit = |value: i8| u128::from(value.unsigned_abs());
    let minutes = unit(time.hour()) * 60 + unit(time.minute());
    let millis = (minutes * 60 + unit(time.second())) * 1000 + u128::from(time.millisecond().unsigned_abs());
    let day = 86_400_000;
    let part = (millis * DAY + day / 2) / day;
    // Below one: the last millisecond of a day does not round up to it.
    u64::try_from(part).unwrap_or(0)
}

/// Days since 1970-01-01 in the Gregorian calendar, counted in years that begin in March, so that a leap day comes last (Hinnant,
/// "chrono-compatible low-level date algorithms").
fn since_1970(day: Date) -> i64 {
    let (month, of_month) = (i64::from(day.month()), i64::from(day.day()));
    let year = i64::from(day.year()) - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + of_month - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;
    use jiff::civil::{date, time as at};

    use super::*;

    #[test]
    fn days_are_counted_as_jiff_does() {
        let epoch = date(1970, 1, 1);
        for days in (-760_000..=2_900_000).step_by(97) {
            let there = epoch + days.days();
            assert_eq!(since_1970(there), i64::from(days), "{there}");
        }
    }

    #[test]
    fn excel_counts_from_the_end_of_1899() {
        let days = |year, month, of_month| day(date(year, month, of_month)).map(|serial| serial.days);
        assert_eq!(days(1900, 3, 1), Some(61));
        assert_eq!(days(2000, 1, 1), Some(36_526));
        assert_eq!(days(2026, 11, 23), Some(46_349));
        assert_eq!(days(9999, 12, 31), Some(2_958_465));
        assert_eq!(days(1900, 2, 28), None);
        assert_eq!(days(-1, 2, 28), None);
    }

    #[test]
    fn a_time_comes_back_to_the_millisecond() {
        for millis in (0..86_400_000_u32).step_by(61_007).chain([86_399_999]) {
            let (seconds, milli) = (millis / 1000, millis % 1000);
            let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
            let there = at(hour as i8, minute as i8, second as i8, milli as i32 * 1_000_000);
            let part = time(there).part;
            assert!(u128::from(part) < DAY);
            // With a day before it, as a floating point number has it.
            let read = 46_349.0 + part as f64 / 1e15;
            assert_eq!(((read - 46_349.0) * 86_400_000.0).round() as u32, millis);
        }
        assert_eq!(time(at(12, 0, 0, 0)).part, 500_000_000_000_000);
    }
}
