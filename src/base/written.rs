//! Days and times of day as people write them.
//!
//! Three styles of a day: `24.11.2026`, `2026-11-24`, and `24.11.` for the one nearest to today. A time is `10`, `10.00` or
//! `10:00`. Uses the calendar. Deliberately not here: today (it is an argument), and guesses: what could be two days is none.

use std::ops::RangeInclusive;

use super::calendar::{Date, Time};

/// The years that a day can be in. Another one is a slip of the pen.
pub const YEARS: RangeInclusive<i16> = 2000..=2100;

/// Why a text is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotADay {
    /// It is written in no style that is known, or the calendar has no such day.
    #[error("this is no day; write for example 24.11.2026")]
    Unreadable,
    /// Its year is outside [`YEARS`].
    #[error("the year is not between {} and {}", YEARS.start(), YEARS.end())]
    Year,
}

/// Reads a day. Without a year it is the nearest one to `today`.
///
/// # Errors
/// [`NotADay`] when it is none.
pub fn day(text: &str, today: Date) -> Result<Date, NotADay> {
    let text = text.trim();
    let mut parts = if text.contains('-') {
        let mut parts: Vec<&str> = text.split('-').map(str::trim).collect();
        // The year stands first there.
        parts.reverse();
        if parts.last().is_none_or(|year| year.len() != 4) {
            return Err(NotADay::Unreadable);
        }
        parts
    } else {
        text.split('.').map(str::trim).collect()
    };
    // `24.11.` ends with nothing.
    if parts.len() == 3 && parts.last() == Some(&"") {
        parts.pop();
    }
    match parts[..] {
        [day, month, year] => {
            let written = number(year, 4).ok_or(NotADay::Unreadable)?;
            let year = match year.len() {
                2 => written.saturating_add(2000),
                4 => written,
                _ => return Err(NotADay::Unreadable),
            };
            if !YEARS.contains(&year) {
                return Err(NotADay::Year);
            }
            of(day, month, year).ok_or(NotADay::Unreadable)
        }
        [day, month] => nearest(day, month, today).ok_or(NotADay::Unreadable),
        _ => Err(NotADay::Unreadable),
    }
}

fn of(day: &str, month: &str, year: i16) -> Option<Date> {
    let small = |text| number(text, 2).and_then(|number| i8::try_from(number).ok());
    Date::new(year, small(month)?, small(day)?).ok()
}

fn nearest(day: &str, month: &str, today: Date) -> Option<Date> {
    let year = today.year();
    let near = [year, year.saturating_sub(1), year.saturating_add(1)];
    let days = near.into_iter().filter_map(|year| of(day, month, year));
    days.min_by_key(|day| {
        let apart = today.until(*day).map_or(i32::MAX, |span| span.get_days().abs());
        (apart, *day)
    })
}

/// A number of at most so many digits.
fn number(text: &str, most: usize) -> Option<i16> {
    let fits = (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.parse().ok())?
}

/// Reads a time of day: an hour, or an hour and minutes of two digits.
#[must_use]
pub fn time(text: &str) -> Option<Time> {
    let text = text.trim();
    let (hour, minute) = match text.split_once(['.', ':']) {
        None => (text, "00"),
        Some((hour, minute)) => (hour.trim(), minute.trim()),
    };
    // `10.5` could be half past ten or five past.
    if minute.len() != 2 {
        return None;
    }
    let small = |text| number(text, 2).and_then(|number| i8::try_from(number).ok());
    Time::new(small(hour)?, small(minute)?, 0, 0).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 24);

    #[test]
    fn a_day_is_read_in_three_styles() {
        for text in [
            "24.11.2026",
            "24.11.26",
            " 24. 11. 2026 ",
            "2026-11-24",
            "24.11.",
            "24.11",
        ] {
            assert_eq!(day(text, TODAY), Ok(TODAY), "{text}");
        }
        assert_eq!(day("1.2.2030", TODAY), Ok(date(2030, 2, 1)));
    }

    #[test]
    fn without_a_year_it_is_the_nearest_one() {
        assert_eq!(day("7.1.", TODAY), Ok(date(2027, 1, 7)));
        assert_eq!(day("7.12.", date(2027, 1, 10)), Ok(date(2026, 12, 7)));
        assert_eq!(day("29.2.", date(2027, 12, 1)), Ok(date(2028, 2, 29)));
        assert_eq!(day("29.2.", TODAY), Err(NotADay::Unreadable));
    }

    #[test]
    fn what_is_no_day_is_not_read() {
        for text in [
            "",
            ".",
            "24",
            "31.2.2026",
            "32.1.",
            "2026-13-01",
            "24-11-2026",
            "2026-11",
            "24/11/2026",
            "huomenna",
            "24.11.2026.",
            "24.11.202",
            "-1.1.2026",
            "٢٤.١١.٢٠٢٦",
            "1.1.1.1",
            "+1.+1.2026",
        ] {
            assert_eq!(day(text, TODAY), Err(NotADay::Unreadable), "{text}");
        }
        for text in ["24.11.1926", "2101-01-01", "1.1.0001", "24.11.9999"] {
            assert_eq!(day(text, TODAY), Err(NotADay::Year), "{text}");
        }
        assert!(day(&"1.".repeat(10_000), TODAY).is_err());
    }

    #[test]
    fn a_time_is_read_however_it_is_written() {
        for text in ["10", "10.00", "10:00", " 10 : 00 "] {
            assert_eq!(time(text), Time::new(10, 0, 0, 0).ok(), "{text}");
        }
        assert_eq!(time("9.05"), Time::new(9, 5, 0, 0).ok());
        for text in [
            "", "24", "10.5", "10:60", "10.00.00", "x", "-1", "+9", "١٠", "100", ":30",
        ] {
            assert_eq!(time(text), None, "{text}");
        }
    }
}
