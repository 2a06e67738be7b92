//! What happens to people.

use std::collections::BTreeSet;

use super::person_page::{SHOW_CODE, SHOWN};
use super::{PeopleMsg, funder_form, person_form, pictures};
use crate::app::console::codes;
use crate::app::console::files;
use crate::app::console::model::{Console, ConsoleNote, Page};
use crate::app::console::msg::ConsoleMsg;
use crate::app::console::reading::{only, refuse};
use crate::app::console::update::{go, local, record, record_for_good};
use crate::app::console::wording::Wording;
use crate::app::effect::{Effect, Product};
use crate::app::model::{Model, PadWish};
use crate::app::update::{Out, leave, staff};
use crate::base::{PersonId, Role, ScanCode};
use crate::course::{By, FunderFacts, Purpose, TextHash, decide};
use crate::journal::{Event, Learner, VisitEnd};

pub(in crate::app::console) fn update(console: &mut Console, model: &mut Model, msg: PeopleMsg, out: &mut Out<'_>) {
    match msg {
        PeopleMsg::NewCode(person) => new_code(console, model, person, out),
        PeopleMsg::Card(person) => card(console, model, person, out),
        PeopleMsg::CanDo(person) => files::make(console, model, Product::CanDo(person), out),
        PeopleMsg::SaveData(person) => files::make(console, model, Product::AllAbout(person), out),
        PeopleMsg::Consent(person, purpose, agrees) => consent(console, model, person, purpose, agrees, out),
        PeopleMsg::Erase(person) => {
            if may_erase(console) {
                go(console, Page::EraseAsk(person));
            }
        }
        PeopleMsg::EraseConfirmed(_) => {
            if may_erase(console) {
                staff::ask(model, PadWish::Confirm(Box::new(ConsoleMsg::People(msg))));
            }
        }
    }
}

/// A card to sign in with. A person keeps the code of their first one, so that a lost card can be made again.
fn card(console: &mut Console, model: &mut Model, person: PersonId, out: &mut Out<'_>) {
    let person = model.record.courses.resolve(person);
    if model
        .record
        .courses
        .person(person)
        .is_none_or(|known| known.code.is_none())
    {
        return;
    }
    let known = model
        .record
        .scans
        .iter()
        .find(|(_, whose)| **whose == person)
        .map(|(scan, _)| *scan);
    let scan = known.unwrap_or_else(|| fresh_scan(out));
    if known.is_none() {
        let by = By::Staff(console.who);
        record(console, model, vec![Event::CardGiven { person, scan, by }], out);
    }
    files::make(console, model, Product::Cards(vec![(person, scan)]), out);
}

fn fresh_scan(out: &Out<'_>) -> ScanCode {
    let bytes = out.now.nth(0).into_bytes();
    ScanCode::from_bytes(*bytes.first_chunk::<10>().unwrap_or(&[0; 10]))
}

/// Does what the PIN was asked for once more.
pub(in crate::app::console) fn confirmed(console: &mut Console, model: &mut Model, msg: PeopleMsg, out: &mut Out<'_>) {
    if let PeopleMsg::EraseConfirmed(person) = msg {
        erase(console, model, person, out);
    }
}

fn new_code(console: &mut Console, model: &Model, person: PersonId, out: &mut Out<'_>) {
    let person = model.record.courses.resolve(person);
    if model.record.courses.person(person).is_none() {
        return;
    }
    let Some(code) = pictures::unlike_anybodys(model, out.now) else {
        console.note = Some(ConsoleNote::wrong("staff-code-none-left"));
        return;
    };
    let by = By::Staff(console.who);
    record(console, model, vec![Event::CodeGiven { person, code, by }], out);
    // Who gave new pictures shows them to their owner.
    console.form.picks.insert(SHOW_CODE, only(SHOWN));
    console.note = Some(ConsoleNote::done("staff-code-given"));
}

/// What was agreed to, in the words that stand on the page. Taking it back empties what it was for, and no "undo" brings
/// that back.
fn consent(console: &mut Console, model: &Model, person: PersonId, purpose: Purpose, agrees: bool, out: &mut Out<'_>) {
    let courses = &model.record.courses;
    let person = courses.resolve(person);
    let Some(known) = courses.person(person) else { return };
    let asked = purpose != Purpose::FunderFacts || !model.settings.funder_facts.is_empty();
    let says_so = known.consents.get(&purpose) == Some(&agrees);
    if says_so || (agrees && !asked) {
        return;
    }
    let by = By::Staff(console.who);
    let mut events = vec![Event::ConsentSet {
        person,
        purpose,
        agrees,
        text: TextHash::of(&Wording::new(model).line(codes::purpose(purpose).1).text),
        lang: model.staff.lang,
        by,
    }];
    if purpose == Purpose::FunderFacts && !agrees {
        let ids = courses.ids_of(person);
        let told = ids
            .iter()
            .filter(|id| courses.persons.get(id).is_some_and(|known| known.funder.is_some()));
        events.extend(told.map(|person| Event::FunderFactsSet {
            person: *person,
            facts: None,
            by,
        }));
        forget_undo(
            console,
            |event| matches!(event, Event::FunderFactsSet { person, .. } if ids.contains(person)),
        );
    }
    record_for_good(console, events, out);
}

/// Leaves events out of what can be taken back.
fn forget_undo(console: &mut Console, gone: impl Fn(&Event) -> bool) {
    for events in &mut console.undo {
        events.retain(|event| !gone(event));
    }
    console.undo.retain(|events| !events.is_empty());
}

/// Only an administrator erases; an instructor is told so.
fn may_erase(console: &mut Console) -> bool {
    let may = console.role == Role::Administrator;
    if !may {
        console.note = Some(ConsoleNote::wrong("staff-erase-administrator"));
    }
    may
}

fn erase(console: &mut Console, model: &mut Model, person: PersonId, out: &mut Out<'_>) {
    let person = model.record.courses.resolve(person);
    if !may_erase(console) || model.record.courses.person(person).is_none() {
        return;
    }
    let stand_in = PersonId(out.now.nth(0));
    let erasing = decide::erase(&model.record.courses, person, stand_in, By::Staff(console.who));
    let is_theirs = |id: &PersonId| erasing.persons.contains(id);
    // Who is being erased can't go on practising as who they were.
    let at_the_kiosk = model.session.visit.map(|visit| visit.learner);
    if matches!(at_the_kiosk, Some(Learner::Person(person)) if is_theirs(&person)) {
        leave(model, VisitEnd::Staff, out);
    }
    // What somebody has begun to write about them goes too.
    model
        .staff
        .kept
        .retain(|_, kept| !kept.page.person().is_some_and(|person| is_theirs(&person)));
    // No "undo" writes their name again.
    forget_undo(console, |event| {
        let into = match event {
            Event::Joined { into, .. } => Some(*into),
            _ => None,
        };
        event.person().into_iter().chain(into).any(|id| is_theirs(&id))
    });
    go(console, Page::People);
    out.ask(Effect::Erase(erasing));
}

/// What is known of a choice, before anybody has touched it.
pub(in crate::app::console) fn chosen(page: Page, model: &Model, name: &str) -> BTreeSet<String> {
    let courses = &model.record.courses;
    match page {
        Page::NewPerson => person_form::chosen(None, name),
        Page::EditPerson(person) => person_form::chosen(courses.person(person), name),
        Page::FunderFacts(person) => {
            let facts = courses.person(person).and_then(|known| known.funder);
            funder_form::chosen(&facts.unwrap_or_default(), name)
        }
        _ => BTreeSet::new(),
    }
}

/// The page's form is done.
pub(in crate::app::console) fn submit(console: &mut Console, model: &Model, out: &mut Out<'_>) {
    match console.page {
        Page::NewPerson => set_person(console, model, None, out),
        Page::EditPerson(person) => set_person(console, model, Some(model.record.courses.resolve(person)), out),
        Page::FunderFacts(person) => set_funder(console, model, person, out),
        _ => {}
    }
}

fn set_person(console: &mut Console, model: &Model, person: Option<PersonId>, out: &mut Out<'_>) {
    let courses = &model.record.courses;
    // Who was erased while somebody wrote is not written down again.
    if person.is_some_and(|person| courses.person(person).is_none()) {
        return;
    }
    let facts = match person_form::read(&console.form, courses, person) {
        Ok(facts) => facts,
        Err(errors) => return refuse(console, errors),
    };
    let known = person
        .and_then(|person| courses.person(person))
        .and_then(|known| known.about.as_ref());
    let changed = known != Some(&facts);
    let person = person.unwrap_or_else(|| PersonId(out.now.nth(0)));
    go(console, Page::Person(person));
    if changed {
        let set = Event::PersonSet {
            person,
            about: Box::new(facts),
            by: By::Staff(console.who),
        };
        record(console, model, vec![set], out);
    }
}

fn set_funder(console: &mut Console, model: &Model, person: PersonId, out: &mut Out<'_>) {
    let person = model.record.courses.resolve(person);
    if !funder_form::allowed(model, person) {
        return;
    }
    let known = model.record.courses.person(person).and_then(|known| known.funder);
    let year = u16::try_from(local(out.now).year()).unwrap_or_default();
    let asked = &model.settings.funder_facts;
    let facts = match funder_form::read(&console.form, asked, &known.unwrap_or_default(), year) {
        Ok(facts) => Some(facts).filter(|facts| !FunderFacts::is_empty(facts)),
        Err(errors) => return refuse(console, errors),
    };
    go(console, Page::Person(person));
    if facts != known {
        let by = By::Staff(console.who);
        record(console, model, vec![Event::FunderFactsSet { person, facts, by }], out);
    }
}
