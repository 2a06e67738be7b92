//! What a form means when staff is done with it.
//!
//! A field that was not touched holds what is known already. Nothing typed is thrown away because it was wrong: a refused form
//! stays as it was, with a sentence at each field. Uses `base::written`. Deliberately not here: how fields are shown
//! (`fields`), and which ones a page has.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use super::model::{Console, ConsoleNote, Form};
use super::msg::FieldId;
use crate::base::calendar::{Date, Time};
use crate::base::short_text::NotShortText;
use crate::base::written::{self, NotADay};
use crate::base::{LanguageTag, ShortText};
use crate::service::guard;

/// How many texts or languages a list takes.
const MOST_LISTED: usize = 20;

/// What is wrong, by field: text keys.
pub(super) type Errors = BTreeMap<FieldId, &'static str>;

/// A form that is being read: what was typed or chosen, and what is wrong with it.
pub(super) struct Reading<'f> {
    form: &'f Form,
    errors: Errors,
}

impl<'f> Reading<'f> {
    pub const fn new(form: &'f Form) -> Self {
        Self {
            form,
            errors: BTreeMap::new(),
        }
    }

    /// What was typed into a field; none when nobody has touched it.
    pub fn typed(&self, name: &'static str) -> Option<&'f str> {
        self.form.texts.get(&FieldId::of_page(name)).map(String::as_str)
    }

    /// What is chosen.
    pub fn chosen(&self, name: &'static str, known: &BTreeSet<String>) -> BTreeSet<String> {
        let picked = self.form.picks.get(&FieldId::of_page(name));
        picked.unwrap_or(known).clone()
    }

    /// The one that is chosen, by its code; somebody must choose.
    pub fn one<T>(
        &mut self,
        name: &'static str,
        known: &BTreeSet<String>,
        meant: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let one = self.chosen(name, known).first().and_then(|code| meant(code));
        if one.is_none() {
            self.wrong(name, "staff-choose-one");
        }
        one
    }

    /// Says what is wrong with a field.
    pub fn wrong(&mut self, name: &'static str, key: &'static str) {
        self.errors.insert(FieldId::of_page(name), key);
    }

    /// A text that may be missing.
    pub fn text(&mut self, name: &'static str, known: Option<&ShortText>) -> Option<ShortText> {
        let Some(typed) = self.typed(name) else {
            return known.cloned();
        };
        self.short(name, typed)
    }

    /// A text that must be there.
    pub fn needed(&mut self, name: &'static str, known: Option<&ShortText>) -> Option<ShortText> {
        let text = self.text(name, known);
        if text.is_none() && !self.errors.contains_key(&FieldId::of_page(name)) {
            self.wrong(name, "staff-text-empty");
        }
        text
    }

    /// Cleans a text. Numbers of real people, accounts and cards are not taken.
    fn short(&mut self, name: &'static str, text: &str) -> Option<ShortText> {
        match ShortText::new(text) {
            Err(NotShortText::Empty) => None,
            Err(NotShortText::TooLong) => {
                self.wrong(name, "staff-text-too-long");
                None
            }
            Ok(text) if guard::real_data(text.as_str()).is_some() => {
                self.wrong(name, "staff-error-real-data");
                None
            }
            Ok(text) => Some(text),
        }
    }

    /// Several texts with commas between them.
    pub fn list(&mut self, name: &'static str, known: &[ShortText]) -> Vec<ShortText> {
        let Some(typed) = self.typed(name) else {
            return known.to_vec();
        };
        let mut list = Vec::new();
        for one in typed.split([',', ';', '\u{60c}']) {
            if let Some(text) = self.short(name, one)
                && !list.contains(&text)
            {
                list.push(text);
            }
        }
        self.not_too_many(name, list.len());
        list
    }

    /// A whole number; `error` tells the range.
    pub fn number(&mut self, name: &'static str, known: u16, range: RangeInclusive<u16>, error: &'static str) -> u16 {
        let Some(typed) = self.typed(name) else { return known };
        let typed = typed.trim();
        let number = typed.parse().ok().filter(|number| range.contains(number));
        match number.filter(|_| typed.bytes().all(|byte| byte.is_ascii_digit())) {
            Some(number) => number,
            None => {
                self.wrong(name, error);
                known
            }
        }
    }

    /// A day.
    pub fn day(&mut self, name: &'static str, known: Date, today: Date) -> Date {
        let Some(typed) = self.typed(name) else { return known };
        written::day(typed, today).unwrap_or_else(|error| {
            self.wrong(
                name,
                match error {
                    NotADay::Unreadable => "staff-date-wrong",
                    NotADay::Year => "staff-error-year",
                },
            );
            known
        })
    }

    /// A time of day.
    pub fn time(&mut self, name: &'static str, known: Time) -> Time {
        let Some(typed) = self.typed(name) else { return known };
        written::time(typed).unwrap_or_else(|| {
            self.wrong(name, "staff-error-time");
            known
        })
    }

    /// Languages by their tags, with commas between them.
    pub fn tags(&mut self, name: &'static str, known: &[LanguageTag]) -> Vec<LanguageTag> {
        let Some(typed) = self.typed(name) else {
            return known.to_vec();
        };
        let mut tags = Vec::new();
        for one in typed.split([',', ';', '\u{60c}']).filter(|one| !one.trim().is_empty()) {
            match LanguageTag::new(one) {
                Ok(tag) if !tags.contains(&tag) => tags.push(tag),
                Ok(_) => {}
                Err(_) => self.wrong(name, "staff-error-language"),
            }
        }
        self.not_too_many(name, tags.len());
        tags
    }

    fn not_too_many(&mut self, name: &'static str, listed: usize) {
        if listed > MOST_LISTED {
            self.wrong(name, "staff-error-too-many");
        }
    }

    /// What is wrong, if anything.
    pub fn errors(self) -> Result<(), Errors> {
        if self.errors.is_empty() {
            Ok(())
        } else {
            Err(self.errors)
        }
    }
}

/// Refuses a form: it stays as it is, and says what is wrong.
pub(super) fn refuse(console: &mut Console, errors: Errors) {
    console.form.errors = errors;
    console.note = Some(ConsoleNote::wrong("staff-error-look"));
}

/// Takes a form: nothing in it waits any more.
pub(super) fn taken(console: &mut Console) {
    console.form = Form::default();
}

/// Tags that were chosen and tags that were written, without repetition, as they are offered.
pub(super) fn tags_of(chosen: &BTreeSet<String>, written: Vec<LanguageTag>) -> Vec<LanguageTag> {
    let mut tags: Vec<LanguageTag> = chosen.iter().filter_map(|tag| LanguageTag::new(tag).ok()).collect();
    for tag in written {
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    tags
}

/// The one thing that is chosen, or nothing.
pub(super) fn only(code: impl Into<String>) -> BTreeSet<String> {
    BTreeSet::from([code.into()])
}
