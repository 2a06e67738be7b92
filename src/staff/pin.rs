//! Which PINs are good enough.

use std::fmt;

/// The fewest digits. With waits between tries, six hold 30 days of trying at 0.3 %, four do not (29 %).
pub const FEWEST: usize = 6;

/// The most digits.
pub const MOST: usize = 12;

/// A PIN that may be set. It is never shown, not even to a log.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(String);

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pin(hidden)")
    }
}

/// Why a PIN may not be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PinRefused {
    /// Fewer than [`FEWEST`] digits.
    #[error("the PIN is too short")]
    TooShort,
    /// More than [`MOST`] digits.
    #[error("the PIN is too long")]
    TooLong,
    /// Something else than digits.
    #[error("the PIN has something else than digits")]
    NotDigits,
    /// One of the first that anybody would try.
    #[error("the PIN is too easy to guess")]
    TooEasy,
}

impl Pin {
    /// Takes a PIN that is good enough.
    ///
    /// # Errors
    /// [`PinRefused`] tells why it isn't.
    pub fn new(text: &str) -> Result<Self, PinRefused> {
        let digits: Vec<u8> = text.bytes().map(|byte| byte.wrapping_sub(b'0')).collect();
        if digits.iter().any(|digit| *digit > 9) {
            return Err(PinRefused::NotDigits);
        }
        match digits.len() {
            0..FEWEST => Err(PinRefused::TooShort),
            FEWEST..=MOST if is_easy(&digits) => Err(PinRefused::TooEasy),
            FEWEST..=MOST => Ok(Self(text.to_owned())),
            _ => Err(PinRefused::TooLong),
        }
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

/// Patterns that people choose and guess first (after Markert et al., "This PIN Can Be Easily Guessed", IEEE S&P 2020).
fn is_easy(digits: &[u8]) -> bool {
    has_few_digits(digits)
        || is_even_run(digits)
        || repeats(digits)
        || is_mirrored(digits)
        || is_blocks(digits)
        || is_two_runs(digits)
        || is_years(digits)
        || is_drawn_on_keypad(digits)
}

/// 000000, 100000, 122212: one or two different digits.
fn has_few_digits(digits: &[u8]) -> bool {
    (0..=9).filter(|digit| digits.contains(digit)).count() <= 2
}

/// 123456, 654321, 890123, 135791: the same step all the way, on a ring of ten.
fn is_even_run(digits: &[u8]) -> bool {
    let mut steps = digits.windows(2).filter_map(step);
    let first = steps.next();
    steps.all(|step| Some(step) == first)
}

fn step(pair: &[u8]) -> Option<u8> {
    match pair {
        [from, to] => Some((to + 10 - from) % 10),
        _ => None,
    }
}

/// 121212, 123123, 12341234: a short part again and again, also when the last one is cut off.
fn repeats(digits: &[u8]) -> bool {
    (1..=digits.len() / 2).any(|period| digits.iter().zip(digits.iter().skip(period)).all(|(a, b)| a == b))
}

/// 123321: the same backwards.
fn is_mirrored(digits: &[u8]) -> bool {
    digits.iter().eq(digits.iter().rev())
}

/// 112233, 111222: each digit doubled or tripled.
fn is_blocks(digits: &[u8]) -> bool {
    [2, 3].into_iter().any(|size| {
        digits.len().is_multiple_of(size)
            && digits.chunks(size).all(|block| {
                block
                    .first()
                    .is_some_and(|first| block.iter().all(|digit| digit == first))
            })
    })
}

/// 123789, 321654, 012345 67: two runs by one, of three or more.
fn is_two_runs(digits: &[u8]) -> bool {
    let is_run = |part: &[u8]| {
        let steps: Vec<u8> = part.windows(2).filter_map(step).collect();
        steps.iter().all(|step| *step == 1) || steps.iter().all(|step| *step == 9)
    };
    (3..=digits.len().saturating_sub(3)).any(|cut| {
        let (front, back) = digits.split_at(cut);
        is_run(front) && is_run(back)
    })
}

/// 20242025: years, one after the other.
fn is_years(digits: &[u8]) -> bool {
    digits.len().is_multiple_of(4) && digits.chunks(4).all(|year| matches!(year, [1, 9, ..] | [2, 0, ..]))
}

/// 147258, 159753: lines of three on a keypad.
fn is_drawn_on_keypad(digits: &[u8]) -> bool {
    const LINES: [[u8; 3]; 4] = [[1, 4, 7], [2, 5, 8], [3, 6, 9], [1, 5, 9]];
    const LAST: [u8; 3] = [3, 5, 7];
    let is_line = |part: &[u8]| {
        LINES
            .iter()
            .chain([&LAST])
            .any(|line| part.iter().eq(line.iter()) || part.iter().eq(line.iter().rev()))
    };
    digits.len().is_multiple_of(3) && digits.chunks(3).all(is_line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_anybody_would_try_first_is_refused() {
        for easy in [
            "000000",
            "111111",
            "123456",
            "654321",
            "012345",
            "890123",
            "135791",
            "121212",
            "123123",
            "12341234",
            "1231231",
            "112233",
            "111222",
            "123321",
            "123789",
            "321654",
            "20242025",
            "19901991",
            "147258",
            "159753",
            "100000",
            "122212",
            "1234567890",
            "0987654321",
        ] {
            assert_eq!(Pin::new(easy), Err(PinRefused::TooEasy), "{easy}");
        }
    }

    #[test]
    fn others_are_taken() {
        for good in ["402917", "839264", "130672", "90817263", "271828182845"] {
            assert!(Pin::new(good).is_ok(), "{good}");
        }
    }

    #[test]
    fn most_pins_are_left() {
        let refused = (0..1_000_000)
            .filter(|number| Pin::new(&format!("{number:06}")).is_err())
            .count();
        assert!(refused < 10_000, "{refused}");
    }

    #[test]
    fn length_and_digits_count() {
        assert_eq!(Pin::new("40291"), Err(PinRefused::TooShort));
        assert_eq!(Pin::new(""), Err(PinRefused::TooShort));
        assert_eq!(Pin::new("4029174029178"), Err(PinRefused::TooLong));
        for odd in ["40291a", "402 917", "４０２９１７", "-40291"] {
            assert_eq!(Pin::new(odd), Err(PinRefused::NotDigits), "{odd}");
        }
    }

    #[test]
    fn a_pin_is_not_shown() {
        let pin = Pin::new("402917").unwrap();
        assert_eq!(format!("{pin:?}"), "Pin(hidden)");
    }
}
