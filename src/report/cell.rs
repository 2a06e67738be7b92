//! A cell of a table: a value that knows its kind, so that a file can make a number a number and a date a date.
//!
//! Cheap to make and to copy: short texts (23 bytes) stand in the cell itself, longer ones are shared. How a cell is written is
//! not here: [`super::Written`] makes texts, `export` makes files and sees to it that no text becomes a formula.

use std::fmt;

use jiff::civil::{Date, Time};
use smol_str::{SmolStr, ToSmolStr};

use super::Written;
use crate::base::{Millis, Timestamp};

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Cell {
    /// Nothing: not known, or not yet.
    #[default]
    Empty,
    /// A text, as it is.
    Text(SmolStr),
    /// A number of things.
    Count(u64),
    /// A length of time in whole minutes.
    Minutes(u64),
    /// A length of time of so many minutes, shown in hours with two decimals.
    Hours(u64),
    /// A length of time, shown in seconds with three decimals.
    Seconds(Millis),
    /// A number with four decimals, in ten-thousandths.
    Decimal(i64),
    /// Yes (1) or no (0).
    Flag(bool),
    /// A day.
    Date(Date),
    /// A time of day, shown as hours and minutes.
    Time(Time),
    /// A point in time, shown in Finland's time.
    Instant(Timestamp),
}

impl Cell {
    /// Nothing: not known, or not yet.
    pub const EMPTY: Self = Self::Empty;

    /// A text.
    #[must_use]
    pub fn text(text: impl fmt::Display) -> Self {
        Self::Text(text.to_smolstr())
    }

    /// A word of the program: a status, a kind.
    #[must_use]
    pub const fn code(word: &'static str) -> Self {
        Self::Text(SmolStr::new_static(word))
    }

    /// A number of things.
    #[must_use]
    pub const fn count(count: u64) -> Self {
        Self::Count(count)
    }

    /// A length of time in whole minutes.
    #[must_use]
    pub const fn minutes(minutes: u64) -> Self {
        Self::Minutes(minutes)
    }

    /// A length of time of so many minutes, shown in hours with two decimals.
    #[must_use]
    pub const fn hours(minutes: u64) -> Self {
        Self::Hours(minutes)
    }

    /// A length of time, written in seconds with three decimals.
    #[must_use]
    pub const fn seconds(length: Millis) -> Self {
        Self::Seconds(length)
    }

    /// A number, rounded to four decimals; nothing for what is no number.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a number that is too large stops at the largest"
    )]
    pub fn decimal(number: f64) -> Self {
        if number.is_finite() {
            Self::Decimal((number * 10_000.0).round() as i64)
        } else {
            Self::Empty
        }
    }

    /// Yes (1) or no (0).
    #[must_use]
    pub const fn flag(yes: bool) -> Self {
        Self::Flag(yes)
    }

    /// A day.
    #[must_use]
    pub const fn date(day: Date) -> Self {
        Self::Date(day)
    }

    /// A time of day.
    #[must_use]
    pub const fn time(time: Time) -> Self {
        Self::Time(time)
    }

    /// A point in time.
    #[must_use]
    pub const fn instant(at: Timestamp) -> Self {
        Self::Instant(at)
    }

    /// A cell that may be empty.
    #[must_use]
    pub fn optional(cell: Option<Self>) -> Self {
        cell.unwrap_or(Self::EMPTY)
    }
}

impl From<SmolStr> for Cell {
    fn from(text: SmolStr) -> Self {
        Self::Text(text)
    }
}

/// Minutes in hundredths of an hour, rounded half up: what every table shows, so that all show the same.
#[must_use]
pub const fn hundredths_of_hours(minutes: u64) -> u64 {
    minutes.saturating_mul(10).saturating_add(3) / 6
}

/// The cell in the tidy manner, for a message or a test. A table of many rows keeps one [`Written`].
impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        Written::default().push(self, &mut text);
        f.write_str(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_rounded_half_up() {
        let minutes = [0, 1, 2, 3, 45, 50, 60, 119, 69_000];
        let hundredths = minutes.map(hundredths_of_hours);
        assert_eq!(hundredths, [0, 2, 3, 5, 75, 83, 100, 198, 115_000]);
        for minute in 0..10_000 {
            let exact = minute as f64 * 100.0 / 60.0;
            assert_eq!(hundredths_of_hours(minute), (exact + 0.5).floor() as u64, "{minute}");
        }
        assert!(hundredths_of_hours(u64::MAX) > 0);
    }

    #[test]
    fn a_cell_is_small() {
        assert!(size_of::<Cell>() <= 32, "{}", size_of::<Cell>());
    }

    #[test]
    fn a_text_is_kept_as_it_is() {
        for text in ["=1+1", "", "x".repeat(10_000).as_str(), "a\0b"] {
            assert_eq!(Cell::text(text).to_string(), text);
        }
        assert_eq!(Cell::code("late"), Cell::text("late"));
    }
}
