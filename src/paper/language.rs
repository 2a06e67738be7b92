//! What every kind of paper is made of: a language, a line with its label, a picture with its word.

use serde::Serialize;

use super::{PaperError, text};
use crate::base::{PictureId, pictures};
use crate::i18n::{Direction, Lang};

/// The longest label, in characters.
const LABEL: usize = 80;
/// The longest value of a labelled line, in characters.
const VALUE: usize = 300;

/// A language as paper needs it: what a screen reader speaks, and which way it runs. Staff have languages that learners' help
/// has not (Swedish).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    primary: String,
    direction: Direction,
}

impl Language {
    /// The language with a BCP 47 tag. Of the tag only the language itself is used (ISO 639); one that is none becomes `und`,
    /// "undetermined".
    #[must_use]
    pub fn new(tag: &str, direction: Direction) -> Self {
        let primary = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let known = (2..=3).contains(&primary.len()) && primary.bytes().all(|sign| sign.is_ascii_lowercase());
        Self {
            primary: if known { primary } else { "und".to_owned() },
            direction,
        }
    }
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        Self::new(lang.tag(), lang.direction())
    }
}

/// A labelled line. With an empty value it is printed as a line to write on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line {
    /// What it is, such as `Paikka`.
    pub label: String,
    /// Its value, such as `Kirjasto, 2. kerros`.
    pub value: String,
}

impl Line {
    /// A line of these two.
    #[must_use]
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            value: value.into(),
        }
    }
}

/// A picture and what it shows, for who can't see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its name in `assets/pictures/`.
    pub file: PictureId,
    /// What it shows, in the language of its paper.
    pub shows: String,
}

/// [`Language`] in a template's data.
#[derive(Debug, Serialize)]
pub(super) struct LanguageData<'a> {
    lang: &'a str,
    rtl: bool,
}

impl<'a> From<&'a Language> for LanguageData<'a> {
    fn from(language: &'a Language) -> Self {
        Self {
            lang: &language.primary,
            rtl: language.direction == Direction::Rtl,
        }
    }
}

/// [`Line`] in a template's data.
#[derive(Debug, Serialize)]
pub(super) struct LineData {
    label: String,
    value: String,
}

impl From<&Line> for LineData {
    fn from(line: &Line) -> Self {
        Self {
            label: text::cell(&line.label, LABEL),
            value: text::cell(&line.value, VALUE),
        }
    }
}

/// [`Picture`] in a template's data.
#[derive(Debug, Serialize)]
pub(super) struct PictureData<'a> {
    file: &'a str,
    shows: String,
}

impl<'a> TryFrom<&'a Picture> for PictureData<'a> {
    type Error = PaperError;

    fn try_from(picture: &'a Picture) -> Result<Self, PaperError> {
        let file = picture.file.as_str();
        if !pictures::exists(file) {
            return Err(PaperError::NoPicture { name: file.to_owned() });
        }
        Ok(Self {
            file,
            shows: text::line(&picture.shows, LABEL),
        })
    }
}

/// A day in a template's data: year, month, day.
pub(super) fn day(date: jiff::civil::Date) -> [i16; 3] {
    [date.year(), i16::from(date.month()), i16::from(date.day())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_language_of_a_tag_is_used() {
        for (tag, primary) in [
            ("fi", "fi"),
            ("ckb-Arab-IQ", "ckb"),
            ("SV-FI", "sv"),
            ("", "und"),
            ("x", "und"),
            ("äää", "und"),
        ] {
            assert_eq!(Language::new(tag, Direction::Ltr).primary, primary, "{tag}");
        }
    }
}
