//! The recovery code: shown once, on paper from then on, good for one new PIN.
//!
//! Crockford's base 32 (crockford.com/base32.html): no look-alikes, small letters and hyphens read as well, and a check symbol,
//! so that a slip of the pen is not a try. Deliberately not here: how often it may be tried, and how its hash is kept.

use std::fmt;

use super::error::StaffError;

/// The symbols, by their value.
const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Symbols without the check symbol: 130 bits, of which the choice of check symbols takes less than one.
const LENGTH: usize = 26;
/// Symbols in a group.
const GROUP: usize = 3;

/// A recovery code. `Debug` doesn't show it.
#[derive(Clone)]
pub struct RecoveryCode([u8; LENGTH]);

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(hidden)")
    }
}

impl RecoveryCode {
    /// A fresh one, of more than 128 random bits.
    pub(super) fn random() -> Result<Self, StaffError> {
        loop {
            let mut bytes = [0; LENGTH];
            getrandom::fill(&mut bytes)?;
            let code = Self(bytes.map(|byte| byte % 32));
            // Five of the 37 check symbols are signs that not every keyboard has. Another code is as good.
            if code.check().is_some() {
                return Ok(code);
            }
        }
    }

    /// Reads what somebody typed. None when it can't be a code: a symbol is missing, or wrong.
    #[must_use]
    pub fn read(typed: &str) -> Option<Self> {
        let mut values = typed
            .chars()
            .filter(|sign| *sign != '-' && !sign.is_whitespace())
            .map(value);
        let mut code = [0; LENGTH];
        for place in &mut code {
            *place = values.next()??;
        }
        let (code, check) = (Self(code), values.next()??);
        (values.next().is_none() && code.check() == Some(check)).then_some(code)
    }

    /// The code with its check symbol, in groups, for the one who writes it down: never to be logged or kept.
    #[must_use]
    pub fn reveal(&self) -> String {
        let symbols: Vec<char> = self.0.iter().copied().chain(self.check()).map(symbol).collect();
        let groups: Vec<String> = symbols.chunks(GROUP).map(|group| group.iter().collect()).collect();
        groups.join("-")
    }

    /// What is hashed.
    pub(super) const fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The value of the check symbol, the number modulo 37; none when it is not one of the 32 symbols.
    fn check(&self) -> Option<u8> {
        let rest = self
            .0
            .iter()
            .fold(0, |rest, value| (rest * 32 + u32::from(*value)) % 37);
        u8::try_from(rest).ok().filter(|rest| *rest < 32)
    }
}

/// What a symbol stands for. O is read as 0, I and L as 1.
fn value(sign: char) -> Option<u8> {
    let sign = match sign.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = SYMBOLS.iter().position(|symbol| char::from(*symbol) == sign)?;
    u8::try_from(place).ok()
}

fn symbol(value: u8) -> char {
    SYMBOLS.get(usize::from(value)).copied().map_or('0', char::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_same(read: Option<RecoveryCode>, code: &RecoveryCode) -> bool {
        read.is_some_and(|read| read.0 == code.0)
    }

    #[test]
    fn what_is_shown_is_read_back_as_people_type_it() {
        for _ in 0..200 {
            let code = RecoveryCode::random().unwrap();
            let text = code.reveal();
            assert_eq!((text.len(), text.split('-').count()), (35, 9), "{text}");
            let ways = [
                text.clone(),
                text.to_lowercase(),
                text.replace('-', ""),
                text.replace('-', " "),
                text.replace('0', "O").replace('1', "l"),
                text.replace('0', "o").replace('1', "I"),
                format!("  {text}\n"),
            ];
            for way in ways {
                assert!(is_same(RecoveryCode::read(&way), &code), "{way}");
            }
        }
    }

    #[test]
    fn one_wrong_symbol_or_two_that_changed_places_is_no_code() {
        let code = RecoveryCode::random().unwrap();
        let symbols: Vec<char> = code.reveal().replace('-', "").chars().collect();
        for place in 0..symbols.len() {
            for other in SYMBOLS.iter().map(|symbol| char::from(*symbol)) {
                let mut wrong = symbols.clone();
                wrong[place] = other;
                let read = RecoveryCode::read(&wrong.iter().collect::<String>());
                assert_eq!(read.is_some(), other == symbols[place]);
            }
            let mut swapped = symbols.clone();
            swapped.swap(place, (place + 1) % symbols.len());
            let read = RecoveryCode::read(&swapped.iter().collect::<String>());
            // The first and the last are not neighbours.
            if place + 1 < symbols.len() {
                assert_eq!(read.is_some(), swapped == symbols);
            }
        }
    }

    #[test]
    fn what_can_be_no_code_is_none() {
        let text = RecoveryCode::random().unwrap().reveal();
        let u_is_no_symbol = format!("U{}", &text[1..]);
        let not_latin = format!("٣{}", &text[1..]);
        for wrong in [
            "",
            "-",
            "402917",
            &text[1..],
            &format!("{text}0"),
            &u_is_no_symbol,
            &not_latin,
        ] {
            assert!(RecoveryCode::read(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn the_check_symbol_is_the_number_modulo_37() {
        // 5 × 32 + 7 = 167 = 4 × 37 + 19, and 19 is written K; worked out by hand.
        let mut values = [0; LENGTH];
        (values[LENGTH - 2], values[LENGTH - 1]) = (5, 7);
        assert!(RecoveryCode(values).reveal().ends_with("-57K"));
    }

    #[test]
    fn no_two_codes_are_the_same_and_none_is_shown() {
        let codes: std::collections::BTreeSet<_> = (0..100).map(|_| RecoveryCode::random().unwrap().reveal()).collect();
        assert_eq!(codes.len(), 100);
        assert_eq!(format!("{:?}", RecoveryCode::random().unwrap()), "RecoveryCode(hidden)");
    }
}
