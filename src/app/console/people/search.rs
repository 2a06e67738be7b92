//! Finding people: by name or by the animal of their sign-in, whoever was there last first.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::seen::{Seen, everybody};
use crate::app::console::codes;
use crate::app::console::msg::FieldId;
use crate::app::console::wording::Wording;
use crate::base::calendar::{Finland, Time};
use crate::base::{PersonId, Timestamp};
use crate::course::{Courses, Person, Standing};

/// The field in which is searched. What stands in it is nothing to save.
pub const SEARCH: FieldId = FieldId::of_page("search");

/// A text as it is compared: small letters without accents.
pub(super) fn folded(text: &str) -> String {
    let letters = text.nfd().filter(|letter| !is_combining_mark(*letter));
    letters.flat_map(char::to_lowercase).collect()
}

/// Whether every word that is sought is in one of the texts.
pub(in crate::app::console) fn matches<'t>(sought: &str, texts: impl IntoIterator<Item = &'t str>) -> bool {
    if sought.trim().is_empty() {
        return true;
    }
    // Nobody's name is longer than a short text.
    let sought = folded(&sought.chars().take(256).collect::<String>());
    let texts: Vec<String> = texts.into_iter().map(folded).collect();
    sought
        .split_whitespace()
        .all(|word| texts.iter().any(|text| text.contains(word)))
}

/// Somebody who was found.
pub(in crate::app::console) struct Found {
    pub person: PersonId,
    pub seen: Seen,
    /// When they were last heard of: a visit, a sign-in, being added.
    pub recent: Timestamp,
}

/// The people who are found, the most recent first. Who was joined to somebody is found as that person.
pub(in crate::app::console) fn found(wording: &Wording<'_>, sought: &str) -> Vec<Found> {
    let courses = &wording.model.record.courses;
    let finland = Finland::default();
    let mut seen = everybody(courses);
    let mut recent: BTreeMap<PersonId, Timestamp> = BTreeMap::new();
    for (id, known) in &courses.persons {
        let heard = known.signed_in.unwrap_or_default().max(known.since);
        let last = recent.entry(courses.resolve(*id)).or_default();
        *last = heard.max(*last);
    }
    let mut found: Vec<Found> = recent
        .into_iter()
        .filter(|(person, _)| is_somebody(courses, *person) && is_sought(wording, *person, sought))
        .map(|(person, heard)| {
            let seen = seen.remove(&person).unwrap_or_default();
            let visit = seen.last.map(|day| finland.at(day, Time::midnight()));
            Found {
                person,
                recent: visit.unwrap_or_default().max(heard),
                seen,
            }
        })
        .collect();
    found.sort_by_cached_key(|found| (Reverse(found.recent), courses.sort_name(found.person), found.person));
    found
}

/// What is left of an erased person is nobody.
fn is_somebody(courses: &Courses, person: PersonId) -> bool {
    courses
        .person(person)
        .is_some_and(|known| known.name().is_some() || known.code.is_some() || known.standing() == Standing::WalkIn)
}

fn is_sought(wording: &Wording<'_>, person: PersonId, sought: &str) -> bool {
    if sought.trim().is_empty() {
        return true;
    }
    let known = wording.model.record.courses.person(person);
    let code = known.and_then(|known| known.code.as_ref());
    let animal = code.map(|code| codes::picture(wording, &code.animal).text);
    let (_, name) = wording.person(person);
    matches(
        sought,
        [name.text.as_str(), animal.as_deref().unwrap_or_default(), &sign(person)],
    )
}

/// A short sign of a person's own: `#3f2a`.
fn sign(person: PersonId) -> String {
    let digits = person.0.simple().to_string();
    let tail: String = digits.chars().rev().take(4).collect();
    format!("#{}", tail.chars().rev().collect::<String>())
}

/// The people who share their name with somebody.
pub(in crate::app::console) struct Twins(BTreeSet<PersonId>);

impl Twins {
    pub fn of(courses: &Courses) -> Self {
        let alone = courses.persons.keys().filter(|id| courses.joined(**id).is_none());
        Self::among(courses, alone.copied())
    }

    /// Those among some people only.
    pub fn among(courses: &Courses, people: impl IntoIterator<Item = PersonId>) -> Self {
        let mut by_name: BTreeMap<String, Vec<PersonId>> = BTreeMap::new();
        for id in people {
            if let Some(name) = courses.person(id).and_then(Person::name) {
                by_name.entry(folded(name.as_str())).or_default().push(id);
            }
        }
        let shared = by_name.into_values().filter(|people| people.len() > 1);
        Self(shared.flatten().collect())
    }

    /// The sign that tells a person from others of the same name; none when nobody has it.
    pub fn sign(&self, person: PersonId) -> Option<String> {
        self.0.contains(&person).then(|| sign(person))
    }
}

/// Somebody else of this name, if there is one.
pub(super) fn namesake(courses: &Courses, name: &str, but: Option<PersonId>) -> Option<PersonId> {
    let name = folded(name);
    let mut people = courses.persons.iter();
    let found = people.find(|(id, known)| {
        Some(**id) != but
            && courses.joined(**id).is_none()
            && known.name().is_some_and(|other| folded(other.as_str()) == name)
    });
    found.map(|(id, _)| *id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_any_order_and_without_accents() {
        for (sought, texts, found) in [
            ("", ["Amina", ""], true),
            ("ami", ["Amina", ""], true),
            ("AMINA", ["amina", ""], true),
            ("jose", ["José", ""], true),
            ("äi", ["Aino", "Äiti"], true),
            ("cat ami", ["Amina", "Cat"], true),
            ("cat ami", ["Amina", "Dog"], false),
            ("سار", ["سارة", ""], true),
        ] {
            assert_eq!(matches(sought, texts), found, "{sought}");
        }
        assert!(!matches(&"x".repeat(10_000), ["x"]));
    }
}
