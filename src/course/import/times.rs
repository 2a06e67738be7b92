//! Times of day as people write them: `10:00`, `10.00`, `klo 10`, `10–12`, `10:00-12:00`, `2 pm`.

use crate::base::calendar::Time;

/// A beginning, and an end where it is told.
pub(super) type Span = (Time, Option<Time>);

/// Reads a time or two.
pub(super) fn read(text: &str) -> Option<Span> {
    let text: String = text
        .to_lowercase()
        .chars()
        .map(|letter| match letter {
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            other => other,
        })
        .collect();
    let text = text.replace(" to ", "-").replace(" till ", "-").replace(" until ", "-");
    match text.split_once('-') {
        None => Some((one(&text)?, None)),
        Some((start, end)) if end.trim().is_empty() => Some((one(start)?, None)),
        Some((start, end)) => Some((one(start)?, Some(one(end)?))),
    }
}

/// Reads one time.
pub(super) fn one(text: &str) -> Option<Time> {
    let mut text = text.trim();
    for word in ["kello", "klo", "klockan", "kl", "at"] {
        if let Some(rest) = text.strip_prefix(word) {
            text = rest.trim_start_matches('.').trim_start();
            break;
        }
    }
    let (text, afternoon) = half(text);
    let mut numbers = text.split([':', '.']).map(str::trim);
    let (hour, minute, second) = (numbers.next()?, numbers.next(), numbers.next());
    let digits = |text: &str, most: usize| -> Option<i8> {
        let fits = (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse().ok().filter(|_| fits)
    };
    // Minutes have two digits: `10.5` could be half past ten or five past.
    let two = |text: &str| digits(text, 2).filter(|_| text.len() == 2);
    let (hour, minute) = match (hour.len(), minute) {
        (4, None) => (two(hour.get(..2)?)?, two(hour.get(2..)?)?),
        (_, None) => (digits(hour, 2)?, 0),
        (_, Some(minute)) => (digits(hour, 2)?, two(minute)?),
    };
    if second.is_some_and(|second| two(second).is_none()) || numbers.next().is_some() {
        return None;
    }
    let hour = match afternoon {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(afternoon) => hour % 12 + if afternoon { 12 } else { 0 },
    };
    Time::new(hour, minute, 0, 0).ok()
}

/// A text without `am`, `pm` or `h` at its end, and whether the time is in the afternoon, where that is told.
fn half(text: &str) -> (&str, Option<bool>) {
    for (ending, afternoon) in [("p.m.", true), ("pm", true), ("a.m.", false), ("am", false)] {
        if let Some(rest) = text.strip_suffix(ending) {
            return (rest.trim_end(), Some(afternoon));
        }
    }
    (text.strip_suffix('h').unwrap_or(text).trim_end(), None)
}

/// A number in a cell of times: part of a day as spreadsheets keep it, or hours and minutes as somebody typed them (`10` or
/// `10.30`, which a spreadsheet takes for the number 10.3).
pub(super) fn number(number: f64) -> Option<Time> {
    let minutes = if (0.0..1.0).contains(&number) {
        number * 1440.0
    } else if (1.0..24.0).contains(&number) {
        let hundredths = number * 100.0;
        let typed = (hundredths - hundredths.round()).abs() < 1e-6;
        let minute = hundredths.round() % 100.0;
        if !typed || minute >= 60.0 {
            return None;
        }
        number.floor() * 60.0 + minute
    } else {
        return None;
    };
    // Compared before it is cut, so the cut can't be wrong.
    #[expect(clippy::cast_possible_truncation, reason = "it is less than a day's minutes")]
    let minutes = minutes.round() as i32;
    let (hour, minute) = (minutes / 60, minutes % 60);
    Time::new(i8::try_from(hour).ok()?, i8::try_from(minute).ok()?, 0, 0).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;

    use super::*;

    #[test]
    fn a_time_is_read_however_it_is_written() {
        for text in [
            "10:00",
            "10.00",
            "10",
            "klo 10",
            "Klo 10.00",
            "kl. 10",
            "10:00:00",
            "1000",
            "10 am",
            "klo10",
            "10-",
            "10 h",
        ] {
            assert_eq!(read(text), Some((time(10, 0, 0, 0), None)), "{text}");
        }
        for text in [
            "10–12",
            "10:00-12:00",
            "klo 10.00 – 12.00",
            "10 to 12",
            "10 am - 12 pm",
            "10—12",
        ] {
            assert_eq!(read(text), Some((time(10, 0, 0, 0), Some(time(12, 0, 0, 0)))), "{text}");
        }
        assert_eq!(read("2.30 pm"), Some((time(14, 30, 0, 0), None)));
        assert_eq!(read("12 am"), Some((time(0, 0, 0, 0), None)));
    }

    #[test]
    fn what_is_no_time_is_not_read() {
        for text in [
            "",
            "25",
            "10.5",
            "10:60",
            "aamulla",
            "10-12-14",
            "13 pm",
            "1:2:3",
            "10:00:00:00",
            "-10",
            "١٠",
            "10:0a",
            "é1",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_are_times_as_typed_or_parts_of_a_day() {
        assert_eq!(number(10.0), Some(time(10, 0, 0, 0)));
        assert_eq!(number(10.3), Some(time(10, 30, 0, 0)));
        assert_eq!(number(10.05), Some(time(10, 5, 0, 0)));
        assert_eq!(number(0.4375), Some(time(10, 30, 0, 0)));
        for none in [10.75, 24.0, -1.0, f64::NAN, 0.99999, 1e300] {
            assert_eq!(number(none), None, "{none}");
        }
    }
}
