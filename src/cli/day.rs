//! A day on the command line, as programs or as people in Finland write it.

use crate::base::calendar::Date;

/// A text that is no day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("this is no day; write it as 2026-11-24 or as 24.11.2026")]
pub(super) struct NotADay;

/// Reads a day: year, month, day with hyphens, or day, month, year with points.
pub(super) fn day(text: &str) -> Result<Date, NotADay> {
    let numbers = |sign| -> Option<[i16; 3]> {
        let digits = |part: &str| {
            let all = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
            all.then(|| part.parse().ok()).flatten()
        };
        let parts: Option<Vec<i16>> = text.trim().split(sign).map(digits).collect();
        parts?.try_into().ok()
    };
    let (year, month, day) = match (numbers('-'), numbers('.')) {
        (Some([year, month, day]), _) | (None, Some([day, month, year])) => (year, month, day),
        (None, None) => return Err(NotADay),
    };
    // A year of two digits would be one of antiquity.
    if year < 1900 {
        return Err(NotADay);
    }
    let small = |number: i16| i8::try_from(number).map_err(|_| NotADay);
    Date::new(year, small(month)?, small(day)?).map_err(|_| NotADay)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn two_ways_to_write_a_day() {
        for text in ["2026-11-04", "4.11.2026", "04.11.2026", " 2026-11-4 "] {
            assert_eq!(day(text), Ok(date(2026, 11, 4)), "{text}");
        }
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in [
            "",
            "today",
            "2026-11",
            "31.11.2026",
            "2026-13-01",
            "11/04/2026",
            "4.11.26",
            "4.11.2026.",
            "--11",
            "+4.11.2026",
            "2026-11-04T10:00",
            "99999-1-1",
            "300.11.2026",
            "٤.١١.٢٠٢٦",
        ] {
            assert_eq!(day(text), Err(NotADay), "{text}");
        }
    }
}
