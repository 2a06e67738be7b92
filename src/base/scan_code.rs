//! The code that stands as bars on a learner's card and that a library's scanner types.
//!
//! `PK`, sixteen signs for 80 bits, one check sign: nineteen letters and digits in all. The signs are Crockford's base 32
//! (crockford.com/base32.html: no I, L, O, U), five bits each, highest first. Such a scanner is a keyboard to the computer, and
//! may be set for another layout than the machine's. Digits and these letters are the same keys on Finnish, Swedish, British and
//! American keyboards; a hyphen, an asterisk and Crockford's own check signs (`*~$=`) are not, so the check sign is one of the
//! 32 as well: a Reed–Solomon check over GF(2^5). It finds every single wrong sign and every two signs that changed places. (On
//! a German layout Y and Z are exchanged: such a scan fails the check or is nobody's code.)
//!
//! Deliberately not here: the random bits (they come in) and the bars (`paper`).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The signs by their value.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// What every code begins with, so that a scan is told from anything else that is typed.
const HEAD: &str = "PK";
/// Signs that carry bits.
const DATA: usize = 16;
/// x^5 + x^2 + 1, which makes GF(2^5) with 2 as a generator: its powers repeat after 31, so all 17 places differ.
const FIELD: u8 = 0b10_0101;

/// A card's code: 80 bits that say nothing of whose card it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScanCode([u8; 10]);

/// Why a text is not the code of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAScanCode {
    /// It has another shape: not `PK` and seventeen letters and digits.
    #[error("this is not the code of a Polku card")]
    Shape,
    /// A sign is wrong, or two have changed places.
    #[error("the code was not read right; scan it again")]
    Check,
}

impl ScanCode {
    /// The code of these 80 bits, which should be random.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 10]) -> Self {
        Self(bytes)
    }

    /// The 80 bits.
    #[must_use]
    pub const fn to_bytes(self) -> [u8; 10] {
        self.0
    }

    /// The values of the data signs, five bits each.
    fn values(self) -> [u8; DATA] {
        let mut bits = self.0.iter().fold(0_u128, |all, byte| all << 8 | u128::from(*byte));
        let mut values = [0; DATA];
        for value in values.iter_mut().rev() {
            *value = u8::try_from(bits & 31).unwrap_or(0);
            bits >>= 5;
        }
        values
    }
}

impl Serialize for ScanCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ScanCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

/// The value in GF(2^5), doubled.
const fn doubled(value: u8) -> u8 {
    let twice = value << 1;
    if twice & 0b10_0000 == 0 { twice } else { twice ^ FIELD }
}

/// The check value: the polynomial whose coefficients are the data, at 2, times 2.
fn check(values: &[u8]) -> u8 {
    values.iter().fold(0, |sum, value| doubled(sum ^ value))
}

fn sign(value: u8) -> char {
    char::from(SIGNS.get(usize::from(value)).copied().unwrap_or(b'0'))
}

/// The value of a sign, in either case; what looks like a digit counts as it.
fn value(sign: u8) -> Option<u8> {
    let sign = match sign.to_ascii_uppercase() {
        b'O' => b'0',
        b'I' | b'L' => b'1',
        other => other,
    };
    let place = SIGNS.iter().position(|known| *known == sign)?;
    u8::try_from(place).ok()
}

impl fmt::Display for ScanCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let values = self.values();
        let signs = values.iter().copied().chain([check(&values)]).map(sign);
        let text: String = HEAD.chars().chain(signs).collect();
        f.pad(&text)
    }
}

impl FromStr for ScanCode {
    type Err = NotAScanCode;

    /// Reads a code as a scanner or a person typed it: in either case, with spaces or hyphens anywhere, `O` for `0`, `I` and `L`
    /// for `1`.
    ///
    /// # Errors
    /// [`NotAScanCode`] when it isn't one.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        // A flood of keys is not gathered: nothing longer than this can be a code.
        if text.len() > 80 {
            return Err(NotAScanCode::Shape);
        }
        let plain: String = text
            .chars()
            .filter(|sign| !sign.is_whitespace() && *sign != '-')
            .map(|sign| sign.to_ascii_uppercase())
            .collect();
        let body = plain.strip_prefix(HEAD).ok_or(NotAScanCode::Shape)?;
        let values: Option<Vec<u8>> = body.bytes().map(value).collect();
        let values = values.ok_or(NotAScanCode::Shape)?;
        let Some((last, data)) = values.split_last().filter(|(_, data)| data.len() == DATA) else {
            return Err(NotAScanCode::Shape);
        };
        if check(data) != *last {
            return Err(NotAScanCode::Check);
        }
        let bits = data.iter().fold(0_u128, |all, value| all << 5 | u128::from(*value));
        let [_, _, _, _, _, _, bytes @ ..] = bits.to_be_bytes();
        Ok(Self(bytes))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SOME: ScanCode = ScanCode::from_bytes([0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef, 0x10, 0x32]);

    #[test]
    fn a_code_is_nineteen_signs_that_need_no_shift_and_no_layout() {
        // Each bit in its place: the number in base 32, worked out elsewhere.
        assert_eq!(&SOME.to_string()[..18], "PK04HMASW9NF6YY41J");
        assert_eq!(SOME.to_string().len(), 19);
        assert_eq!(ScanCode::from_bytes([0; 10]).to_string(), "PK00000000000000000");
        let signs = SIGNS.iter().chain(HEAD.as_bytes());
        assert!(signs.clone().all(u8::is_ascii_alphanumeric));
        assert!(signs.into_iter().all(|sign| !sign.is_ascii_lowercase()));
    }

    #[test]
    fn a_person_may_type_it_from_the_card() {
        let text = SOME.to_string();
        let spaced = format!(" {}-{} {}\r\n", &text[..2], &text[2..9], &text[9..]);
        let alike = text.replace('0', "o").replace('1', "l");
        for typed in [text.to_lowercase(), spaced, alike] {
            assert_eq!(typed.parse(), Ok(SOME), "{typed}");
        }
    }

    #[test]
    fn anything_else_is_not_a_code() {
        let long = "PK0".repeat(1000);
        let text = SOME.to_string();
        let shorter = &text[..18];
        let longer = format!("{text}0");
        for wrong in [
            "",
            "PK",
            "6414893400012",
            "PKÄÖ",
            &long,
            shorter,
            &longer,
            &text[2..],
            "PKUUUUUUUUUUUUUUUUU",
        ] {
            assert_eq!(wrong.parse::<ScanCode>(), Err(NotAScanCode::Shape), "{wrong}");
        }
    }

    #[test]
    fn it_is_written_down_as_its_text() {
        let written = serde_json::to_string(&SOME).unwrap();
        assert_eq!(written, format!("\"{SOME}\""));
        assert_eq!(serde_json::from_str::<ScanCode>(&written).unwrap(), SOME);
        assert!(serde_json::from_str::<ScanCode>("\"PK1\"").is_err());
    }

    #[test]
    fn the_keys_of_another_layout_are_refused() {
        let german: String = SOME
            .to_string()
            .chars()
            .map(|sign| match sign {
                'Y' => 'Z',
                'Z' => 'Y',
                other => other,
            })
            .collect();
        assert_ne!(german, SOME.to_string());
        assert_ne!(german.parse(), Ok(SOME));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(bytes: [u8; 10]) {
            let code = ScanCode::from_bytes(bytes);
            prop_assert_eq!(code.to_string().parse(), Ok(code));
        }

        #[test]
        fn one_wrong_sign_and_two_that_changed_places_are_found(
            bytes: [u8; 10], place in 2..19_usize, other in 2..19_usize, wrong in 0..32_usize,
        ) {
            let text = ScanCode::from_bytes(bytes).to_string();
            let mut changed = text.clone().into_bytes();
            changed[place] = SIGNS[wrong];
            let mut exchanged = text.clone().into_bytes();
            exchanged.swap(place, other);
            for signs in [changed, exchanged] {
                let signs = String::from_utf8(signs).unwrap();
                if signs != text {
                    prop_assert_eq!(signs.parse::<ScanCode>(), Err(NotAScanCode::Check));
                }
            }
        }
    }
}
