//! Cells as text, in one of two manners: one for programs, one for people in Finland and their spreadsheets.
//!
//! Written with own digits, because a table may have a million rows. Deliberately not here: quoting, and what keeps a text from
//! becoming a formula; both belong to a format (`export`).

use jiff::civil::{Date, Time};

use super::cell::{Cell, hundredths_of_hours};
use super::when::Finland;
use crate::base::Timestamp;

/// How numbers and dates look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Manner {
    /// For programs: decimal point, days as `2026-11-23`, points in time as ISO 8601 to the millisecond with their offset.
    #[default]
    Tidy,
    /// For people in Finland: decimal comma, days as `23.11.2026`, points in time as `23.11.2026 08:30:36` in Finland's time.
    Finnish,
}

/// Writes cells as text.
#[derive(Debug, Clone, Default)]
pub struct Written {
    manner: Manner,
    finland: Finland,
}

impl Written {
    /// In this manner.
    #[must_use]
    pub fn new(manner: Manner) -> Self {
        Self {
            manner,
            finland: Finland::default(),
        }
    }

    /// Adds a cell to the text. A point in time that no calendar has is empty.
    pub fn push(&self, cell: &Cell, to: &mut String) {
        match cell {
            Cell::Empty => {}
            Cell::Text(text) => to.push_str(text),
            Cell::Count(number) | Cell::Minutes(number) => push_number(to, *number),
            Cell::Hours(minutes) => self.push_decimal(to, hundredths_of_hours(*minutes), 100, 2),
            Cell::Seconds(length) => self.push_decimal(to, length.0, 1000, 3),
            Cell::Decimal(number) => {
                if *number < 0 {
                    to.push('-');
                }
                self.push_decimal(to, number.unsigned_abs(), 10_000, 4);
            }
            Cell::Flag(yes) => to.push(if *yes { '1' } else { '0' }),
            Cell::Date(day) => self.push_date(to, *day),
            Cell::Time(time) => push_time(to, *time),
            Cell::Instant(at) => self.push_instant(to, *at),
        }
    }

    fn push_decimal(&self, to: &mut String, number: u64, one: u64, places: usize) {
        push_number(to, number / one);
        to.push(match self.manner {
            Manner::Tidy => '.',
            Manner::Finnish => ',',
        });
        push_digits(to, number % one, places);
    }

    fn push_date(&self, to: &mut String, day: Date) {
        let (year, month, of_month) = (day.year(), day.month().unsigned_abs(), day.day().unsigned_abs());
        let sign = if year < 0 { "-" } else { "" };
        let year = u64::from(year.unsigned_abs());
        match self.manner {
            Manner::Tidy => {
                to.push_str(sign);
                push_digits(to, year, 4);
                to.push('-');
                push_digits(to, month.into(), 2);
                to.push('-');
                push_digits(to, of_month.into(), 2);
            }
            Manner::Finnish => {
                push_number(to, of_month.into());
                to.push('.');
                push_number(to, month.into());
                to.push('.');
                to.push_str(sign);
                push_number(to, year);
            }
        }
    }

    fn push_instant(&self, to: &mut String, at: Timestamp) {
        let Some((local, offset)) = self.finland.local(at) else {
            return;
        };
        let time = local.time();
        self.push_date(to, local.date());
        to.push(match self.manner {
            Manner::Tidy => 'T',
            Manner::Finnish => ' ',
        });
        push_time(to, time);
        to.push(':');
        push_digits(to, time.second().unsigned_abs().into(), 2);
        if self.manner == Manner::Tidy {
            to.push('.');
            push_digits(to, time.millisecond().unsigned_abs().into(), 3);
            let minutes = u64::from(offset.seconds().unsigned_abs() / 60);
            to.push(if offset.is_negative() { '-' } else { '+' });
            push_digits(to, minutes / 60, 2);
            to.push(':');
            push_digits(to, minutes % 60, 2);
        }
    }
}

fn push_time(to: &mut String, time: Time) {
    push_digits(to, time.hour().unsigned_abs().into(), 2);
    to.push(':');
    push_digits(to, time.minute().unsigned_abs().into(), 2);
}

/// Adds a number in as many digits as it needs.
pub fn push_number(to: &mut String, number: u64) {
    to.push_str(itoa::Buffer::new().format(number));
}

/// Adds the last digits of a number (at most 20), with zeros in front: 7 in two digits is `07`.
pub fn push_digits(to: &mut String, number: u64, digits: usize) {
    let mut rest = number;
    let mut places = [b'0'; 20];
    for place in places.iter_mut().rev().take(digits) {
        *place = place.wrapping_add((rest % 10).to_le_bytes()[0]);
        rest /= 10;
    }
    let first = places.len().saturating_sub(digits);
    to.push_str(str::from_utf8(places.get(first..).unwrap_or_default()).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;
    use crate::base::Millis;

    fn both(cell: Cell) -> [String; 2] {
        [Manner::Tidy, Manner::Finnish].map(|manner| {
            let mut text = String::new();
            Written::new(manner).push(&cell, &mut text);
            text
        })
    }

    #[test]
    fn digits_have_zeros_in_front() {
        let digits = |number, digits| {
            let mut text = String::new();
            push_digits(&mut text, number, digits);
            text
        };
        assert_eq!(digits(7, 2), "07");
        assert_eq!(digits(1234, 3), "234");
        assert_eq!(digits(5, 0), "");
        assert_eq!(digits(u64::MAX, 20), u64::MAX.to_string());
    }

    #[test]
    fn numbers() {
        assert_eq!(both(Cell::count(0)), ["0", "0"]);
        assert_eq!(
            both(Cell::count(u64::MAX)),
            [u64::MAX.to_string(), u64::MAX.to_string()]
        );
        assert_eq!(both(Cell::minutes(1_234_567)), ["1234567", "1234567"]);
        assert_eq!(both(Cell::hours(50)), ["0.83", "0,83"]);
        assert_eq!(both(Cell::hours(69_000)), ["1150.00", "1150,00"]);
        assert_eq!(both(Cell::seconds(Millis(61_005))), ["61.005", "61,005"]);
        assert_eq!(both(Cell::seconds(Millis(0))), ["0.000", "0,000"]);
        assert_eq!(both(Cell::decimal(-0.25)), ["-0.2500", "-0,2500"]);
        assert_eq!(both(Cell::decimal(12.345_678)), ["12.3457", "12,3457"]);
        assert_eq!(both(Cell::decimal(f64::NAN)), ["", ""]);
        assert_eq!(both(Cell::flag(true)), ["1", "1"]);
        assert_eq!(both(Cell::EMPTY), ["", ""]);
    }

    #[test]
    fn days_and_times() {
        assert_eq!(both(Cell::date(date(2026, 3, 9))), ["2026-03-09", "9.3.2026"]);
        assert_eq!(both(Cell::date(date(-4, 12, 31))), ["-0004-12-31", "31.12.-4"]);
        assert_eq!(both(Cell::time(time(8, 5, 59, 0))), ["08:05", "08:05"]);
        assert_eq!(
            both(Cell::instant(Timestamp(1_795_415_436_123))),
            ["2026-11-23T08:30:36.123+02:00", "23.11.2026 08:30:36"]
        );
        assert_eq!(both(Cell::instant(Timestamp(i64::MAX))), ["", ""]);
    }

    #[test]
    fn a_point_in_time_is_written_as_elsewhere() {
        let finland = Finland::default();
        for at in [
            -1,
            0,
            951_782_400_000,
            1_782_000_000_000,
            1_792_886_400_000,
            1_792_890_000_000,
        ] {
            assert_eq!(Cell::instant(Timestamp(at)).to_string(), finland.iso(Timestamp(at)));
        }
    }
}
