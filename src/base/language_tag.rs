//! A language and, where it is written in more than one, its script: BCP 47 (RFC 5646) as far as Polku needs it.
//!
//! People speak more languages than the kiosk does; figures need them all.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A language of two or three letters, and perhaps a script of four: `so`, `ckb`, `ku-Arab`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageTag {
    language: [u8; 3],
    script: [u8; 4],
}

/// A text that is no such tag.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("this is no language tag; write for example so, ar, fa-AF or ckb")]
pub struct NotALanguageTag;

impl LanguageTag {
    /// Reads a tag; case does not matter. A region is dropped, but for Dari (`fa-AF`), which is `prs`.
    ///
    /// # Errors
    /// [`NotALanguageTag`] when it is none.
    pub fn new(text: &str) -> Result<Self, NotALanguageTag> {
        let mut parts = text.trim().split(['-', '_']);
        let letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
        let first = parts.next().unwrap_or_default();
        if !(2..=3).contains(&first.len()) || !letters(first) {
            return Err(NotALanguageTag);
        }
        let mut tag = Self {
            language: [0; 3],
            script: [0; 4],
        };
        for (to, from) in tag.language.iter_mut().zip(first.bytes()) {
            *to = from.to_ascii_lowercase();
        }
        for part in parts {
            match part.len() {
                4 if letters(part) => {
                    for (nth, (to, from)) in tag.script.iter_mut().zip(part.bytes()).enumerate() {
                        *to = if nth == 0 {
                            from.to_ascii_uppercase()
                        } else {
                            from.to_ascii_lowercase()
                        };
                    }
                }
                2 if letters(part) => {
                    if tag.language == *b"fa\0" && part.eq_ignore_ascii_case("af") {
                        tag.language = *b"prs";
                    }
                }
                3 if part.bytes().all(|byte| byte.is_ascii_digit()) => {}
                _ => return Err(NotALanguageTag),
            }
        }
        // Kurdish in Latin letters is Kurmanji, in whichever way it is written down.
        if matches!(&tag.language, b"ku\0" | b"kmr") && tag.script == *b"Latn" {
            (tag.language, tag.script) = (*b"kmr", [0; 4]);
        }
        Ok(tag)
    }

    /// The language without its script, e.g. `ku`.
    #[must_use]
    pub fn language(&self) -> &str {
        shown(&self.language)
    }

    /// The script, e.g. `Latn`; empty where the language has one usual script.
    #[must_use]
    pub fn script(&self) -> &str {
        shown(&self.script)
    }
}

fn shown(letters: &[u8]) -> &str {
    let end = letters.iter().position(|byte| *byte == 0).unwrap_or(letters.len());
    letters
        .get(..end)
        .and_then(|letters| std::str::from_utf8(letters).ok())
        .unwrap_or_default()
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.language())?;
        match self.script() {
            "" => Ok(()),
            script => write!(f, "-{script}"),
        }
    }
}

impl fmt::Debug for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl std::str::FromStr for LanguageTag {
    type Err = NotALanguageTag;
    fn from_str(text: &str) -> Result<Self, NotALanguageTag> {
        Self::new(text)
    }
}

impl Serialize for LanguageTag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for LanguageTag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(&String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_and_shown() {
        for (given, shown) in [
            ("SO", "so"),
            ("ku_latn", "kmr"),
            ("fa-AF", "prs"),
            ("en-GB", "en"),
            ("ckb", "ckb"),
        ] {
            assert_eq!(LanguageTag::new(given).unwrap().to_string(), shown);
        }
        for bad in ["", "x", "arabia", "a1", "ar-", "fi-äänt", "so-12"] {
            assert_eq!(LanguageTag::new(bad), Err(NotALanguageTag), "{bad}");
        }
        assert_eq!(LanguageTag::new("ku-Arab").unwrap().script(), "Arab");
    }
}
