//! A short text that a person of staff writes: a name, a place, a topic.
//!
//! Cleaned where it comes in, so that no list and no file has to fear it: composed as one would type it (Unicode NFC, UAX #15),
//! without control and formatting signs that could hide or turn other text round, spaces as single ones. What a learner
//! types in practice never becomes one.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// The longest short text, in letters as people count them (grapheme clusters, UAX #29).
pub const MOST_LETTERS: usize = 64;
/// The longest in bytes: a single "letter" can carry any number of accents.
const MOST_BYTES: usize = 1024;

/// A short text, never empty.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ShortText(Arc<str>);

/// Why a text is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotShortText {
    /// Nothing is left of it.
    #[error("the text is empty")]
    Empty,
    /// It is longer than [`MOST_LETTERS`].
    #[error("the text is longer than {MOST_LETTERS} letters")]
    TooLong,
}

impl ShortText {
    /// Cleans a text and takes it.
    ///
    /// # Errors
    /// [`NotShortText`] when nothing is left, or too much.
    pub fn new(text: &str) -> Result<Self, NotShortText> {
        let mut clean = String::new();
        let mut gap = false;
        // Far more than can be taken is not even read.
        for letter in text.chars().take(16 * MOST_BYTES).nfc() {
            if letter.is_whitespace() || letter.is_control() {
                gap = true;
            } else if !is_hidden(letter) {
                if gap && !clean.is_empty() {
                    clean.push(' ');
                }
                gap = false;
                clean.push(letter);
            }
            if clean.len() > MOST_BYTES {
                return Err(NotShortText::TooLong);
            }
        }
        if clean.is_empty() {
            Err(NotShortText::Empty)
        } else if clean.graphemes(true).count() > MOST_LETTERS {
            Err(NotShortText::TooLong)
        } else {
            Ok(Self(clean.into()))
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Signs that are not seen and change how others are: bidirectional controls, tags, fillers. The two joiners stay: Persian and
/// Kurdish are written with them, and emoji are put together by one.
const fn is_hidden(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
        | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffc}' | '\u{e0000}'..='\u{e0fff}')
}

impl fmt::Display for ShortText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Shows nothing: names do not go into a log.
impl fmt::Debug for ShortText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("‹text›")
    }
}

impl Serialize for ShortText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for ShortText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(&String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cleaned_once() {
        for (given, kept) in [
            ("  Maija \t\n Meikäläinen ", "Maija Meikäläinen"),
            ("A\u{308}iti", "Äiti"),
            ("\u{202e}cod.exe\u{202c}", "cod.exe"),
            ("\u{2068}سارة\u{2069}", "سارة"),
            ("می\u{200c}خواهم", "می\u{200c}خواهم"),
            ("Robert'); DROP TABLE entry;--", "Robert'); DROP TABLE entry;--"),
            ("=1+1", "=1+1"),
            ("👩‍👧", "👩‍👧"),
            ("a\0b", "a b"),
        ] {
            let text = ShortText::new(given).unwrap();
            assert_eq!(text.as_str(), kept);
            assert_eq!(ShortText::new(text.as_str()).unwrap(), text);
        }
    }

    #[test]
    fn nothing_and_too_much_are_refused() {
        for nothing in ["", "   ", "\u{202e}\u{200b}", "\0"] {
            assert_eq!(ShortText::new(nothing), Err(NotShortText::Empty), "{nothing:?}");
        }
        assert!(ShortText::new(&"ä".repeat(64)).is_ok());
        assert_eq!(ShortText::new(&"ä".repeat(65)), Err(NotShortText::TooLong));
        assert_eq!(ShortText::new(&"x".repeat(10_000)), Err(NotShortText::TooLong));
        let accents = format!("a{}", "\u{301}".repeat(10_000));
        assert_eq!(ShortText::new(&accents), Err(NotShortText::TooLong));
    }

    #[test]
    fn a_log_shows_no_name() {
        assert_eq!(format!("{:?}", ShortText::new("Maija").unwrap()), "‹text›");
    }
}
