//! Writing a guidance down.

use uuid::Uuid;

use super::{CHANNEL, COUNTERS, DATE, FIRST, GuidanceMsg, LANGUAGE, LENGTH, MINUTES, OUTCOME, SEARCH, TOPIC, WHO};
use crate::app::console::model::{Console, ConsoleNote, Form, Page};
use crate::app::console::update::{go, local, record};
use crate::app::console::wording::read_date;
use crate::app::model::Model;
use crate::app::update::Out;
use crate::base::calendar::Date;
use crate::base::{ContactId, LanguageTag, PersonId};
use crate::course::{By, Channel, ContactFacts, Counter, Outcome, Topic};
use crate::journal::Event;

/// The longest guidance that makes sense, in minutes.
const LONGEST: u16 = 600;

pub(in crate::app::console) fn update(console: &mut Console, model: &Model, msg: GuidanceMsg, out: &mut Out<'_>) {
    match msg {
        GuidanceMsg::About(person) => {
            let chosen = person.map(|person| person.0.to_string()).unwrap_or_default();
            console.form.picks.insert(WHO, [chosen].into());
            console.form.texts.remove(&SEARCH);
            console.form.changed = true;
        }
        GuidanceMsg::Remove(contact) => {
            let by = By::Staff(console.who);
            go(console, Page::Guidance);
            record(console, model, vec![Event::ContactRemoved { contact, by }], out);
            console.note = Some(ConsoleNote::done("staff-guidance-removed"));
        }
    }
}

/// The form of a contact begins with what is known: of several that are chosen, one can be let go of.
pub(in crate::app::console) fn opened(console: &mut Console, model: &Model, contact: ContactId) {
    if let Some(known) = model.record.courses.contacts.get(&contact) {
        let counted = known.facts.counters.iter().map(|one| one.code().to_owned());
        console.form.picks.insert(COUNTERS, counted.collect());
    }
}

/// The person whom the form is about.
pub(super) fn whom(form: &Form, before: Option<PersonId>) -> Option<PersonId> {
    match form.picks.get(&WHO) {
        Some(chosen) => chosen
            .iter()
            .next()
            .and_then(|id| id.parse::<Uuid>().ok())
            .map(PersonId),
        None => before,
    }
}

/// Whether somebody has been guided before.
pub(super) fn guided_before(model: &Model, person: Option<PersonId>, but: Option<ContactId>) -> bool {
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

/// Saves the form: a new contact, or one that is put right.
pub(in crate::app::console) fn save(
    console: &mut Console,
    model: &Model,
    contact: Option<ContactId>,
    out: &mut Out<'_>,
) {
    let known = contact
        .and_then(|contact| model.record.courses.contacts.get(&contact))
        .map(|known| known.facts.clone());
    let Some(facts) = read(console, model, known.as_ref(), contact, out) else {
        return;
    };
    let event = Event::ContactSet {
        contact: contact.unwrap_or_else(|| ContactId(out.now.nth(0))),
        about: Box::new(facts),
        by: By::Staff(console.who),
    };
    go(console, Page::Guidance);
    record(console, model, vec![event], out);
    console.note = Some(ConsoleNote::done("staff-guidance-saved"));
}

/// What the form says; none when something in it is wrong, which is told at its field.
fn read(
    console: &mut Console,
    model: &Model,
    known: Option<&ContactFacts>,
    contact: Option<ContactId>,
    out: &Out<'_>,
) -> Option<ContactFacts> {
    let form = &mut console.form;
    let today = local(out.now).date();
    let date = date(form, known, today);
    let minutes = minutes(form, known);
    let topic = form
        .pick(TOPIC, known.map(|known| known.topic.code()))
        .and_then(|code| Topic::from_code(&code));
    if topic.is_none() {
        form.wrong(TOPIC, "staff-choose-one");
    }
    let outcome = form
        .pick(OUTCOME, known.map(|known| known.outcome.code()))
        .and_then(|code| Outcome::from_code(&code));
    if outcome.is_none() {
        form.wrong(OUTCOME, "staff-choose-one");
    }
    let person = whom(form, known.and_then(|known| known.person));
    let before: Vec<&str> = known
        .map(|known| known.counters.iter().map(|one| one.code()).collect())
        .unwrap_or_default();
    let counters = form.picks(COUNTERS, &before);
    let language = known.and_then(|known| known.language).map(|tag| tag.to_string());
    let spoken = form
        .pick(LANGUAGE, language.as_deref())
        .and_then(|tag| LanguageTag::new(&tag).ok());
    let persons = person.and_then(|person| model.record.courses.person(person)?.about.as_ref()?.language);
    let returning = guided_before(model, person, contact);
    let first = known.map_or(!returning, |known| known.first_time);
    let first = form.pick(FIRST, Some(if first { "first" } else { "again" }));
    let channel = form.pick(
        CHANNEL,
        Some(known.map_or(Channel::Visit, |known| known.channel).code()),
    );
    Some(ContactFacts {
        date: date?,
        person,
        first_time: first.as_deref() == Some("first"),
        topic: topic?,
        channel: channel
            .and_then(|code| Channel::from_code(&code))
            .unwrap_or(Channel::Visit),
        minutes: minutes?,
        language: spoken.or(persons),
        outcome: outcome?,
        counters: Counter::ALL
            .iter()
            .copied()
            .filter(|one| counters.contains(one.code()))
            .collect(),
        course: known.and_then(|known| known.course),
        staff: known.map_or(Some(console.who), |known| known.staff),
    })
}

fn date(form: &mut Form, known: Option<&ContactFacts>, today: Date) -> Option<Date> {
    let before = known.map_or(today, |known| known.date);
    let read = match form.texts.get(&DATE) {
        None => return Some(before),
        Some(text) => read_date(text, today),
    };
    match read {
        Some(date) if date <= today => Some(date),
        Some(_) => {
            form.wrong(DATE, "staff-date-ahead");
            None
        }
        None => {
            form.wrong(DATE, "staff-date-wrong");
            None
        }
    }
}

/// The minutes that were typed, else the length that was touched.
fn minutes(form: &mut Form, known: Option<&ContactFacts>) -> Option<u16> {
    let typed = form
        .texts
        .get(&MINUTES)
        .map(|text| text.trim())
        .filter(|text| !text.is_empty());
    let minutes = match typed {
        Some(text) => text.parse().ok(),
        None => match form.pick(LENGTH, None) {
            Some(code) => code.parse().ok(),
            None => known.map(|known| known.minutes),
        },
    };
    let fits = minutes.filter(|minutes| (1..=LONGEST).contains(minutes));
    if fits.is_none() {
        form.wrong(MINUTES, "staff-guidance-minutes-wrong");
    }
    fits
}
