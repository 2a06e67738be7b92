//! Days as people write them: `2026-11-24`, `24.11.2026`, `24/11/2026`.
//!
//! With strokes or hyphens the day comes first, but some write the month first. A number above 12 tells which it is, in the
//! date itself or in another one of its column; what nothing tells is not guessed.

use crate::base::calendar::Date;

/// What the dates of a column tell of how they are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Habit {
    day_first: bool,
    month_first: bool,
}

/// How a day was understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Taken {
    /// There is one way only.
    Plainly,
    /// The month stands first, because the second number can be no month.
    MonthFirst,
    /// As the other dates of the column are.
    AsOthers,
}

/// Why a text is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotADate {
    /// It can be two days.
    Ambiguous,
    /// It can be none.
    Unreadable,
}

/// The years that a meeting can be in. Another one is a slip of the pen.
const YEARS: std::ops::RangeInclusive<i16> = 2000..=2099;

struct Parts<'t> {
    numbers: [(u16, usize); 3],
    sign: char,
    rest: &'t str,
}

/// Three numbers with the same sign between them, perhaps after the name of a weekday; and what follows.
fn parts(text: &str) -> Option<Parts<'_>> {
    let text = text.trim();
    let text = match text.split_once(char::is_whitespace) {
        Some((word, rest)) if word.trim_end_matches('.').chars().all(char::is_alphabetic) => rest.trim_start(),
        _ => text,
    };
    let (first, rest) = number(text)?;
    let rest = rest.trim_start();
    let sign = rest.chars().next().filter(|sign| "-./".contains(*sign))?;
    let (second, rest) = number(rest.strip_prefix(sign)?.trim_start())?;
    let (third, rest) = number(rest.trim_start().strip_prefix(sign)?.trim_start())?;
    let ends = rest
        .chars()
        .next()
        .is_none_or(|next| next.is_whitespace() || next == 'T' || next == ',');
    ends.then(|| Parts {
        numbers: [first, second, third],
        sign,
        rest: rest.trim_start_matches(['T', ',']).trim(),
    })
}

/// A number of one to four digits, how many they are, and what follows.
fn number(text: &str) -> Option<((u16, usize), &str)> {
    let end = text
        .bytes()
        .position(|byte| !byte.is_ascii_digit())
        .unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(end)?;
    let value = digits.parse().ok().filter(|_| digits.len() <= 4)?;
    Some(((value, digits.len()), rest))
}

impl Habit {
    /// What these texts tell.
    pub(super) fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let mut habit = Self::default();
        for parts in texts.filter_map(parts) {
            let [(first, digits), (second, _), _] = parts.numbers;
            if parts.sign != '.' && digits <= 2 {
                habit.day_first |= first > 12 && second <= 12;
                habit.month_first |= second > 12 && first <= 12;
            }
        }
        habit
    }

    /// The day that a text begins with, how it was understood, and what follows it.
    pub(super) fn read(self, text: &str) -> Result<(Date, Taken, &str), NotADate> {
        let Parts { numbers, sign, rest } = parts(text).ok_or(NotADate::Unreadable)?;
        let [(first, first_digits), (second, _), (third, third_digits)] = numbers;
        let date = |year: u16, month: u16, day: u16| {
            let year = i16::try_from(year).ok().filter(|year| YEARS.contains(year));
            let month = i8::try_from(month).ok();
            let day = i8::try_from(day).ok();
            Date::new(
                year.ok_or(NotADate::Unreadable)?,
                month.ok_or(NotADate::Unreadable)?,
                day.ok_or(NotADate::Unreadable)?,
            )
            .map_err(|_| NotADate::Unreadable)
        };
        if first_digits == 4 {
            return Ok((date(first, second, third)?, Taken::Plainly, rest));
        }
        let year = match third_digits {
            4 => third,
            2 => third.saturating_add(2000),
            _ => return Err(NotADate::Unreadable),
        };
        if sign == '.' || first > 12 || first == second {
            return Ok((date(year, second, first)?, Taken::Plainly, rest));
        }
        if second > 12 {
            return Ok((date(year, first, second)?, Taken::MonthFirst, rest));
        }
        match (self.day_first, self.month_first) {
            (true, false) => Ok((date(year, second, first)?, Taken::AsOthers, rest)),
            (false, true) => Ok((date(year, first, second)?, Taken::AsOthers, rest)),
            _ => Err(NotADate::Ambiguous),
        }
    }
}

/// The day of a spreadsheet's serial number: days since 1899-12-30, as spreadsheets count since March 1900.
pub(super) fn serial(number: f64) -> Option<Date> {
    let epoch = jiff::civil::date(1899, 12, 30);
    // Compared before it is cut, so the cut can't be wrong.
    #[expect(clippy::cast_possible_truncation, reason = "it is between the two")]
    let days = (36_526.0..73_416.0).contains(&number).then(|| number.floor() as i32)?;
    epoch.checked_add(jiff::Span::new().days(days)).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn three_styles_and_their_variants_are_one_day() {
        for text in [
            "2026-11-24",
            "2026/11/24",
            "2026-11-24T00:00:00",
            "24.11.2026",
            "24.11.26",
            "24. 11. 2026",
            "ti 24.11.2026",
            "Tis. 24.11.2026",
            "24/11/2026",
            "24/11/26",
            "24-11-2026",
        ] {
            let read = Habit::default().read(text).map(|(date, taken, _)| (date, taken));
            assert_eq!(read, Ok((date(2026, 11, 24), Taken::Plainly)), "{text}");
        }
        assert_eq!(
            Habit::default().read("1.2.2026 klo 10–12").map(|read| (read.0, read.2)),
            Ok((date(2026, 2, 1), "klo 10–12"))
        );
        assert_eq!(serial(46_350.0), Some(date(2026, 11, 24)));
        assert_eq!((serial(12.0), serial(f64::NAN)), (None, None));
    }

    #[test]
    fn the_month_first_is_taken_only_where_it_is_clear() {
        let none = Habit::default();
        assert_eq!(
            none.read("11/24/2026").map(|read| (read.0, read.1)),
            Ok((date(2026, 11, 24), Taken::MonthFirst))
        );
        assert_eq!(none.read("05/11/2026"), Err(NotADate::Ambiguous));
        assert_eq!(none.read("05/05/2026").map(|read| read.0), Ok(date(2026, 5, 5)));
        let ours = Habit::of(["24/11/2026", "05/11/2026"].into_iter());
        assert_eq!(
            ours.read("05/11/2026").map(|read| (read.0, read.1)),
            Ok((date(2026, 11, 5), Taken::AsOthers))
        );
        let theirs = Habit::of(["11/24/2026"].into_iter());
        assert_eq!(theirs.read("05/11/2026").map(|read| read.0), Ok(date(2026, 5, 11)));
        let mixed = Habit::of(["11/24/2026", "24/11/2026"].into_iter());
        assert_eq!(mixed.read("05/11/2026"), Err(NotADate::Ambiguous));
    }

    #[test]
    fn what_is_no_day_is_not_read() {
        for text in [
            "",
            "24",
            "24.11.",
            "24.11",
            "31.2.2026",
            "2026-13-01",
            "24.11.1926",
            "24.11.2126",
            "huomenna",
            "24/11-2026",
            "24.11.2026x",
            "99999.1.2026",
            "-1.1.2026",
            "ti",
            "١٢/١/٢٠٢٦",
            "1.1.5",
        ] {
            assert_eq!(Habit::default().read(text), Err(NotADate::Unreadable), "{text}");
        }
    }
}
