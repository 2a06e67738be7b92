//! What the pages of guidance show.

use super::{CHANNEL, COUNTERS, DATE, FIRST, GuidanceMsg, LANGUAGE, LENGTH, LENGTHS, MINUTES, OUTCOME, TOPIC, form};
use crate::app::console::codes;
use crate::app::console::fields::Fields;
use crate::app::console::model::{Console, Page};
use crate::app::console::msg::ConsoleMsg;
use crate::app::console::people::{SEARCH, found};
use crate::app::console::present::Filled;
use crate::app::console::update::local;
use crate::app::console::view::{Block, Cell, Choice, Column, FieldKind, Figure, Note, Row, Table, Tone};
use crate::app::console::wording::{Wording, own, plain_date};
use crate::app::model::Now;
use crate::app::msg::Msg;
use crate::app::screen::{Control, ControlLook};
use crate::base::{ContactId, PersonId};
use crate::course::{Channel, Contact, Counter, Outcome, Topic};

/// So many contacts are shown; the rest is in the export.
const SHOWN: usize = 50;
/// So many people are offered while a name is typed.
const FOUND: usize = 6;

/// The latest contacts, and the way to write down a new one.
pub(in crate::app::console) fn list(wording: &Wording<'_>, now: &Now) -> Filled {
    let today = local(now).date();
    let mut contacts: Vec<(&ContactId, &Contact)> = wording.model.record.courses.contacts.iter().collect();
    contacts.sort_by_key(|(id, contact)| std::cmp::Reverse((contact.facts.date, contact.at, **id)));
    let of_today = contacts.iter().filter(|(_, contact)| contact.facts.date == today);
    let minutes: usize = of_today
        .clone()
        .map(|(_, contact)| usize::from(contact.facts.minutes))
        .sum();
    let figures = [
        (of_today.count(), "staff-guidance-today"),
        (minutes, "staff-guidance-minutes-today"),
    ];
    let figures = figures.map(|(value, key)| Figure {
        value: own(value.to_string()),
        label: wording.line(key),
    });
    let rows = contacts
        .iter()
        .take(SHOWN)
        .map(|(id, contact)| row(wording, **id, contact));
    let columns = [
        ("staff-when", 3),
        ("staff-name", 4),
        ("staff-topic", 4),
        ("staff-minutes", 2),
        ("staff-outcome", 4),
    ];
    let table = Table {
        label: wording.line("staff-section-guidance"),
        columns: columns
            .map(|(key, share)| Column {
                label: wording.line(key),
                share,
            })
            .into(),
        rows: rows.collect(),
        empty: wording.line("staff-guidance-none"),
    };
    let new = wording.icon(
        "plus",
        "staff-guidance-new",
        ConsoleMsg::Go(Page::ContactEdit(None)),
        ControlLook::Main,
    );
    Filled {
        title: wording.line("staff-section-guidance"),
        back: None,
        blocks: vec![
            Block::Figures(figures.into()),
            Block::Controls(vec![new]),
            Block::Table(table),
        ],
        keys: Vec::new(),
    }
}

fn row(wording: &Wording<'_>, id: ContactId, contact: &Contact) -> Row {
    let facts = &contact.facts;
    let who = match facts.person {
        Some(person) => wording.person(person).1,
        None => wording.line("staff-anonymous"),
    };
    let counters: Vec<String> = facts
        .counters
        .iter()
        .map(|one| wording.line(counter(*one)).text)
        .collect();
    let came = (!counters.is_empty()).then(|| Note {
        tone: Tone::Good,
        line: own(counters.join(" · ")),
    });
    Row {
        cells: vec![
            Cell::Text(own(wording.date(facts.date)), None),
            Cell::Text(who, None),
            Cell::Text(wording.line(topic(facts.topic)), None),
            Cell::Text(own(facts.minutes.to_string()), None),
            Cell::Text(wording.line(outcome(facts.outcome)), came),
        ],
        selected: false,
        open: Some(Msg::Console(ConsoleMsg::Go(Page::ContactEdit(Some(id))))),
    }
}

/// The form of a contact.
pub(in crate::app::console) fn edit(
    wording: &Wording<'_>,
    console: &Console,
    contact: Option<ContactId>,
    now: &Now,
) -> Filled {
    let fields = Fields {
        wording,
        form: &console.form,
    };
    let known = form::known(wording.model, contact);
    let date = plain_date(known.map_or_else(|| local(now).date(), |known| known.date));
    let person = form::whom(fields.form, known.and_then(|known| known.person));
    let chosen = |name| form::chosen(fields.form, wording.model, contact, name);
    let choice = |(name, many), label, options| fields.choice((name, many), label, None, options, &chosen(name));
    let named = |code: &str, key: &str| (code.to_owned(), wording.line(key));
    let turns = vec![named("first", "staff-first-time"), named("again", "staff-returning")];
    let topics = Topic::ALL.iter().map(|one| named(one.code(), topic(*one)));
    let channels = Channel::ALL.iter().map(|one| named(one.code(), channel(*one)));
    let outcomes = Outcome::ALL.iter().map(|one| named(one.code(), outcome(*one)));
    let counted = Counter::ALL.iter().map(|one| named(one.code(), counter(*one)));
    let minutes = LENGTHS.map(|minutes| (minutes.to_string(), own(minutes.to_string())));
    let other = form::other_minutes(known);
    let mut blocks = people(&fields, person);
    blocks.extend([
        Block::Beside(vec![
            choice((FIRST, false), "staff-guidance-first", turns),
            choice((CHANNEL, false), "staff-channel", channels.collect()),
        ]),
        choice((TOPIC, false), "staff-topic", topics.collect()),
        Block::Beside(vec![
            choice((OUTCOME, false), "staff-outcome", outcomes.collect()),
            fields.block(DATE, "staff-date", FieldKind::Date, date),
        ]),
        Block::Beside(vec![
            choice((LENGTH, false), "staff-minutes", minutes.into()),
            fields.block(MINUTES, "staff-guidance-other-minutes", FieldKind::Number, other),
        ]),
        choice((COUNTERS, true), "staff-counters", counted.collect()),
        choice((LANGUAGE, false), "staff-language", codes::languages(wording)),
    ]);
    let mut controls = vec![fields.save("staff-save")];
    if let Some(contact) = contact {
        let remove = ConsoleMsg::Guidance(GuidanceMsg::Remove(contact));
        controls.push(wording.icon("trash", "staff-guidance-remove", remove, ControlLook::Plain));
    }
    blocks.push(Block::Controls(controls));
    Filled {
        title: wording.line(if contact.is_some() {
            "staff-guidance-edit"
        } else {
            "staff-guidance-new"
        }),
        back: Some(Page::Guidance),
        blocks,
        keys: vec![],
    }
}

/// Who it is about: anonymous at first; somebody is found while a name is typed.
fn people(fields: &Fields<'_>, chosen: Option<PersonId>) -> Vec<Block> {
    let wording = fields.wording;
    let about = |person, label, on| Control {
        label,
        msg: Msg::Console(ConsoleMsg::Guidance(GuidanceMsg::About(person))),
        look: ControlLook::switched(on),
    };
    let sought = fields.form.texts.get(&SEARCH).map(String::as_str).unwrap_or_default();
    let found = match sought.trim() {
        "" => Vec::new(),
        sought => found(wording, sought),
    };
    let found = found.iter().map(|found| found.person);
    let found = found.filter(|person| Some(*person) != chosen).take(FOUND);
    let mut options = vec![about(None, wording.line("staff-anonymous"), chosen.is_none())];
    options.extend(chosen.map(|person| about(Some(person), wording.person(person).1, true)));
    options.extend(found.map(|person| about(Some(person), wording.person(person).1, false)));
    let who = Choice {
        label: wording.line("staff-guidance-who"),
        help: None,
        options,
        error: None,
    };
    let search = fields.block(SEARCH.name, "staff-search", FieldKind::Search, String::new());
    vec![Block::Beside(vec![Block::Choice(who), search])]
}

/// The words of a topic.
pub(in crate::app::console) const fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Kela => "staff-topic-kela",
        Topic::Permits => "staff-topic-permits",
        Topic::Tax => "staff-topic-tax",
        Topic::Housing => "staff-topic-housing",
        Topic::Work => "staff-topic-work",
        Topic::Study => "staff-topic-study",
        Topic::BankAndMoney => "staff-topic-bank-and-money",
        Topic::Health => "staff-topic-health",
        Topic::Travel => "staff-topic-travel",
        Topic::Other => "staff-topic-other",
    }
}

const fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Visit => "staff-channel-visit",
        Channel::Phone => "staff-channel-phone",
        Channel::Message => "staff-channel-message",
        Channel::Kiosk => "staff-channel-kiosk",
    }
}

const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Information => "staff-outcome-information",
        Outcome::Together => "staff-outcome-together",
        Outcome::Alone => "staff-outcome-alone",
    }
}

/// The words of what a funder counts.
pub(in crate::app::console) const fn counter(counter: Counter) -> &'static str {
    match counter {
        Counter::Cv => "staff-counter-cv",
        Counter::JobApplication => "staff-counter-job-application",
        Counter::StudyPlace => "staff-counter-study-place",
        Counter::Job => "staff-counter-job",
        Counter::CardCourse => "staff-counter-card-course",
        Counter::Company => "staff-counter-company",
    }
}
