//! The form of a guidance: what is known before anybody touches it, and what it means when it is done.
//!
//! Uses the reading of forms and the courses' record. Deliberately not here: how it is shown.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::{CHANNEL, COUNTERS, DATE, FIRST, LANGUAGE, LENGTH, LENGTHS, MINUTES, OUTCOME, TOPIC, WHO};
use crate::app::console::model::Form;
use crate::app::console::msg::FieldId;
use crate::app::console::reading::{Errors, Reading, only};
use crate::app::model::Model;
use crate::base::calendar::Date;
use crate::base::{ContactId, LanguageTag, PersonId, StaffId};
use crate::course::{Channel, ContactFacts, Counter, Outcome, Topic};

/// The longest guidance that makes sense, in minutes.
const LONGEST: u16 = 600;

/// What is known of a contact.
pub(super) fn known(model: &Model, contact: Option<ContactId>) -> Option<&ContactFacts> {
    let contacts = &model.record.courses.contacts;
    contacts.get(&contact?).map(|known| &known.facts)
}

/// What is chosen before anybody has touched a choice.
pub(in crate::app::console) fn chosen(
    form: &Form,
    model: &Model,
    contact: Option<ContactId>,
    name: &str,
) -> BTreeSet<String> {
    let known = known(model, contact);
    let code = match name {
        FIRST => {
            let person = whom(form, known.and_then(|known| known.person));
            let first = known.map_or_else(|| !guided_before(model, person, contact), |known| known.first_time);
            Some(if first { "first" } else { "again" }.to_owned())
        }
        TOPIC => known.map(|known| known.topic.code().to_owned()),
        OUTCOME => known.map(|known| known.outcome.code().to_owned()),
        CHANNEL => Some(known.map_or(Channel::Visit, |known| known.channel).code().to_owned()),
        LENGTH => known
            .filter(|known| LENGTHS.contains(&known.minutes))
            .map(|known| known.minutes.to_string()),
        LANGUAGE => known.and_then(|known| known.language).map(|tag| tag.to_string()),
        COUNTERS => {
            let counted = known.into_iter().flat_map(|known| &known.counters);
            return counted.map(|one| one.code().to_owned()).collect();
        }
        _ => None,
    };
    code.map(only).unwrap_or_default()
}

/// The minutes that stand in their field: those that can't be touched.
pub(super) fn other_minutes(known: Option<&ContactFacts>) -> String {
    let other = known.filter(|known| !LENGTHS.contains(&known.minutes));
    other.map(|known| known.minutes.to_string()).unwrap_or_default()
}

/// Minutes are touched or typed: the one lets go of the other.
pub(in crate::app::console) fn one_length(form: &mut Form, field: FieldId) {
    if field == FieldId::of_page(MINUTES) {
        form.picks.insert(FieldId::of_page(LENGTH), BTreeSet::new());
    } else if field == FieldId::of_page(LENGTH) {
        form.texts.insert(FieldId::of_page(MINUTES), String::new());
        form.errors.remove(&FieldId::of_page(MINUTES));
    }
}

/// The person whom the form is about.
pub(super) fn whom(form: &Form, before: Option<PersonId>) -> Option<PersonId> {
    match form.picks.get(&FieldId::of_page(WHO)) {
        Some(chosen) => chosen
            .iter()
            .next()
            .and_then(|id| id.parse::<Uuid>().ok())
            .map(PersonId),
        None => before,
    }
}

/// Whether somebody has been guided before.
fn guided_before(model: &Model, person: Option<PersonId>, but: Option<ContactId>) -> bool {
    let courses = &model.record.courses;
    person.is_some_and(|person| {
        courses.contacts.iter().any(|(id, known)| {
            Some(*id) != but
                && known
                    .facts
                    .person
                    .is_some_and(|other| courses.resolve(other) == courses.resolve(person))
        })
    })
}

/// Reads a contact. Who writes it down is `staff`; who wrote it down first stays.
pub(super) fn read(
    form: &Form,
    model: &Model,
    contact: Option<ContactId>,
    (staff, today): (StaffId, Date),
) -> Result<ContactFacts, Errors> {
    let known = known(model, contact);
    let before = |name| chosen(form, model, contact, name);
    let mut reading = Reading::new(form);
    let date = reading.day(DATE, known.map_or(today, |known| known.date), today);
    if date > today {
        reading.wrong(DATE, "staff-date-ahead");
    }
    let person = whom(form, known.and_then(|known| known.person));
    let first = reading.one(FIRST, &before(FIRST), |code| Some(code == "first"));
    let topic = reading.one(TOPIC, &before(TOPIC), Topic::from_code);
    let outcome = reading.one(OUTCOME, &before(OUTCOME), Outcome::from_code);
    let channel = reading.one(CHANNEL, &before(CHANNEL), Channel::from_code);
    let minutes = minutes(&mut reading, known, &before(LENGTH));
    let counters = reading.chosen(COUNTERS, &before(COUNTERS));
    let spoken = reading.chosen(LANGUAGE, &before(LANGUAGE));
    let spoken = spoken.first().and_then(|tag| LanguageTag::new(tag).ok());
    let persons = || model.record.courses.person(person?)?.about.as_ref()?.language;
    reading.errors()?;
    Ok(ContactFacts {
        date,
        person,
        first_time: first.unwrap_or_default(),
        // Nothing that was not chosen gets past the errors.
        topic: topic.unwrap_or(Topic::Other),
        channel: channel.unwrap_or(Channel::Visit),
        minutes,
        language: spoken.or_else(persons),
        outcome: outcome.unwrap_or(Outcome::Information),
        counters: Counter::ALL
            .iter()
            .copied()
            .filter(|one| counters.contains(one.code()))
            .collect(),
        course: known.and_then(|known| known.course),
        staff: known.map_or(Some(staff), |known| known.staff),
    })
}

/// The minutes that were typed, else the length that was touched.
fn minutes(reading: &mut Reading<'_>, known: Option<&ContactFacts>, length: &BTreeSet<String>) -> u16 {
    const WRONG: &str = "staff-guidance-minutes-wrong";
    let typed = reading.typed(MINUTES);
    if typed.is_some_and(|typed| !typed.trim().is_empty()) {
        return reading.number(MINUTES, 0, 1..=LONGEST, WRONG);
    }
    let length = reading.chosen(LENGTH, length);
    let length = length.first().and_then(|code| code.parse().ok());
    let untouched = known.filter(|_| typed.is_none()).map(|known| known.minutes);
    length.or(untouched).unwrap_or_else(|| {
        reading.wrong(MINUTES, WRONG);
        0
    })
}
