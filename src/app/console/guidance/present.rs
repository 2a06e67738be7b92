//! What the pages of guidance show.

use super::update::{guided_before, whom};
use super::{CHANNEL, COUNTERS, DATE, FIRST, GuidanceMsg, LANGUAGE, LENGTH, MINUTES, OUTCOME, SEARCH, TOPIC};
use crate::app::console::forms::{choice, field};
use crate::app::console::model::{Console, Page};
use crate::app::console::msg::ConsoleMsg;
use crate::app::console::present::Filled;
use crate::app::console::update::local;
use crate::app::console::view::{Block, Cell, Choice, Column, Field, FieldKind, Figure, Note, Row, Table, Tone};
use crate::app::console::wording::{LANGUAGES, Wording, own, plain_date};
use crate::app::model::Now;
use crate::app::msg::Msg;
use crate::app::screen::{Control, ControlLook, Line};
use crate::base::{ContactId, PersonId};
use crate::course::{Channel, Contact, Counter, Outcome, Topic};

/// So many contacts are shown; the rest is in the export.
const SHOWN: usize = 50;
/// So many people are offered while a name is typed.
const FOUND: usize = 6;

/// The latest contacts, and the way to write down a new one.
pub(in crate::app::console) fn list(wording: &Wording<'_>, _console: &Console, now: &Now) -> Filled {
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
    let form = &console.form;
    let known = contact
        .and_then(|id| wording.model.record.courses.contacts.get(&id))
        .map(|known| &known.facts);
    let today = local(now).date();
    let date = plain_date(known.map_or(today, |known| known.date));
    let person = whom(form, known.and_then(|known| known.person));
    let returning = guided_before(wording.model, person, contact);
    let first = known.map_or(!returning, |known| known.first_time);
    let one = |id, label, options: Vec<(String, Line)>, before: Option<&str>| {
        let before: Vec<&str> = before.into_iter().collect();
        choice(wording, form, id, label, options, (&before, false))
    };
    let named = |codes: &[(&'static str, &str)]| -> Vec<(String, Line)> {
        codes
            .iter()
            .map(|(code, key)| ((*code).to_owned(), wording.line(key)))
            .collect()
    };
    let topics: Vec<_> = Topic::ALL.iter().map(|one| (one.code(), topic(*one))).collect();
    let channels: Vec<_> = Channel::ALL.iter().map(|one| (one.code(), channel(*one))).collect();
    let outcomes: Vec<_> = Outcome::ALL.iter().map(|one| (one.code(), outcome(*one))).collect();
    let counted: Vec<_> = Counter::ALL.iter().map(|one| (one.code(), counter(*one))).collect();
    let before: Vec<&str> = known
        .map(|known| known.counters.iter().map(|one| one.code()).collect())
        .unwrap_or_default();
    let language = known.and_then(|known| known.language).map(|tag| tag.to_string());
    let spoken = LANGUAGES
        .into_iter()
        .map(|(tag, name)| (tag.to_owned(), own(name.to_owned())))
        .collect();
    let mut blocks = people(wording, console, person);
    blocks.extend([
        one(
            FIRST,
            "staff-guidance-first",
            named(&[("first", "staff-first-time"), ("again", "staff-returning")]),
            Some(if first { "first" } else { "again" }),
        ),
        one(
            TOPIC,
            "staff-topic",
            named(&topics),
            known.map(|known| known.topic.code()),
        ),
        one(
            OUTCOME,
            "staff-outcome",
            named(&outcomes),
            known.map(|known| known.outcome.code()),
        ),
        Block::Beside(vec![
            one(
                LENGTH,
                "staff-minutes",
                lengths(),
                known.map(|known| known.minutes.to_string()).as_deref(),
            ),
            Block::Field(field(
                wording,
                form,
                MINUTES,
                "staff-guidance-other-minutes",
                (FieldKind::Number, ""),
            )),
        ]),
        one(
            CHANNEL,
            "staff-channel",
            named(&channels),
            Some(known.map_or(Channel::Visit, |known| known.channel).code()),
        ),
        choice(
            wording,
            form,
            COUNTERS,
            "staff-counters",
            named(&counted),
            (&before, true),
        ),
        one(LANGUAGE, "staff-language", spoken, language.as_deref()),
        Block::Field(field(wording, form, DATE, "staff-date", (FieldKind::Date, &date))),
    ]);
    let mut controls = vec![wording.icon("save", "staff-save", ConsoleMsg::Submit, ControlLook::Main)];
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

fn lengths() -> Vec<(String, Line)> {
    [15, 30, 45, 60, 90]
        .map(|minutes: u16| (minutes.to_string(), own(minutes.to_string())))
        .into()
}

/// Who it is about: anonymous at first; somebody is found while a name is typed.
fn people(wording: &Wording<'_>, console: &Console, chosen: Option<PersonId>) -> Vec<Block> {
    let about = |person, label, on| Control {
        label,
        msg: Msg::Console(ConsoleMsg::Guidance(GuidanceMsg::About(person))),
        look: if on { ControlLook::On } else { ControlLook::Plain },
    };
    let typed = console.form.text(SEARCH, "").trim().to_lowercase();
    let found = found(wording, &typed)
        .into_iter()
        .filter(|person| Some(*person) != chosen);
    let mut options = vec![about(None, wording.line("staff-anonymous"), chosen.is_none())];
    options.extend(chosen.map(|person| about(Some(person), wording.person(person).1, true)));
    options.extend(found.map(|person| about(Some(person), wording.person(person).1, false)));
    let who = Choice {
        label: wording.line("staff-guidance-who"),
        help: None,
        options,
        error: None,
    };
    let search = Field {
        submit: None,
        ..field(wording, &console.form, SEARCH, "staff-search", (FieldKind::Search, ""))
    };
    vec![Block::Beside(vec![Block::Choice(who), Block::Field(search)])]
}

fn found(wording: &Wording<'_>, typed: &str) -> Vec<PersonId> {
    if typed.is_empty() {
        return Vec::new();
    }
    let courses = &wording.model.record.courses;
    let fits = |id: &&PersonId| {
        let name = courses.persons.get(*id).and_then(|known| known.name());
        courses.joined(**id).is_none() && name.is_some_and(|name| name.as_str().to_lowercase().contains(typed))
    };
    let mut people: Vec<PersonId> = courses.persons.keys().filter(fits).copied().collect();
    people.sort_by_cached_key(|id| (courses.sort_name(*id), *id));
    people.truncate(FOUND);
    people
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
