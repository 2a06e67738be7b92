//! A person's page: as little as is known, where they were, what they agreed to, and what can be done.

use std::collections::BTreeSet;

use super::{PeopleMsg, funder_form, seen};
use crate::app::console::codes;
use crate::app::console::model::{Console, Page};
use crate::app::console::msg::{ConsoleMsg, FieldId, RollMsg};
use crate::app::console::present::Filled;
use crate::app::console::tables::{columns, text};
use crate::app::console::view::{Block, Card, Cell, Figure, Icon, Note, Row, Table, Tone};
use crate::app::console::wording::{Wording, isolated, own, plain_date};
use crate::app::msg::Msg;
use crate::app::screen::{ControlLook, Line};
use crate::base::calendar::Finland;
use crate::base::{CourseId, LanguageTag, MeetingId, PersonId, Timestamp};
use crate::content::schema::lesson::Topic;
use crate::course::{FunderFact, FunderFacts, Meeting, Person, Purpose, RollRow, Standing, Status};
use crate::i18n::Value;
use crate::journal::Learner;

/// Whether the pictures of a sign-in show. They are somebody's key, so they don't by themselves.
pub(super) const SHOW_CODE: FieldId = FieldId::of_page("show_code");
/// The option of [`SHOW_CODE`].
pub(super) const SHOWN: &str = "shown";

/// The language of somebody: what staff wrote down, else the one they last chose at a kiosk.
pub(in crate::app::console) fn language_of(wording: &Wording<'_>, person: PersonId) -> Option<LanguageTag> {
    let record = &wording.model.record;
    let known = record.courses.person(person)?;
    let written = known.about.as_ref().and_then(|about| about.language);
    let chosen = || {
        let lang = record.languages.get(&record.courses.resolve(person))?;
        LanguageTag::new(lang.tag()).ok()
    };
    written.or_else(chosen)
}

pub(super) fn page(wording: &Wording<'_>, console: &Console, person: PersonId) -> Filled {
    let courses = &wording.model.record.courses;
    let person = courses.resolve(person);
    let Some(known) = courses.person(person) else {
        return Filled::nothing(wording, Page::People);
    };
    let rows = seen::rows_of(courses, person);
    let mut blocks: Vec<Block> = about(wording, person, known).into_iter().map(Block::Text).collect();
    blocks.push(Block::Figures(figures(wording, &rows)));
    blocks.push(Block::Controls(controls(wording, person)));
    blocks.push(Block::Heading(wording.line("staff-code")));
    blocks.extend(code(wording, console, person, known));
    blocks.push(Block::Heading(wording.line("staff-person-courses")));
    blocks.push(Block::Table(of_courses(wording, person, &rows)));
    if !rows.is_empty() {
        blocks.push(Block::Heading(wording.line("staff-person-visits")));
        blocks.push(Block::Table(visits(wording, &rows)));
    }
    blocks.push(Block::Heading(wording.line("staff-consents")));
    blocks.extend(consents(wording, person, known));
    let joined = joined(wording, person);
    if !joined.rows.is_empty() {
        blocks.push(Block::Heading(wording.line("staff-joined")));
        blocks.push(Block::Table(joined));
    }
    Filled {
        title: wording.person(person).1,
        back: Some(Page::People),
        blocks,
        keys: Vec::new(),
    }
}

fn about(wording: &Wording<'_>, person: PersonId, known: &Person) -> Vec<Note> {
    let mut notes = Vec::new();
    if let Some(sign) = super::Twins::of(&wording.model.record.courses).sign(person) {
        let line = wording.with("staff-person-twin", &[("sign", Value::Text(&sign))]);
        notes.push(Note {
            tone: Tone::Warning,
            line,
        });
    }
    let standing = known.standing();
    let what = wording.line(codes::standing(standing).1);
    let language = language_of(wording, person).map(|tag| codes::language(wording, tag));
    let language = match language {
        Some(language) => wording.with("staff-person-language-is", &[("language", Value::Text(&language))]),
        None => wording.line("staff-person-language-unknown"),
    };
    if standing.counts() {
        notes.push(wording.soft(own(format!("{} · {}", what.text, language.text))));
    } else {
        notes.push(Note {
            tone: Tone::Warning,
            line: what,
        });
        notes.push(wording.soft(language));
    }
    notes.extend(wants(wording, person).map(|line| wording.soft(line)));
    notes
}

/// What they said at a kiosk that they want to learn, under any of their ids.
fn wants(wording: &Wording<'_>, person: PersonId) -> Option<Line> {
    let record = &wording.model.record;
    let ids = record.courses.ids_of(person).into_iter().map(Learner::Person);
    let said: BTreeSet<Topic> = ids.filter_map(|id| record.goals.get(&id)).flatten().copied().collect();
    let named = Topic::GOALS.into_iter().filter(|topic| said.contains(topic));
    let named: Vec<String> = named.map(|topic| wording.line(codes::goal(topic)).text).collect();
    let what = named.join(", ");
    (!named.is_empty()).then(|| wording.with("staff-person-wants", &[("what", Value::Text(&what))]))
}

fn figures(wording: &Wording<'_>, rows: &[(MeetingId, &Meeting, RollRow)]) -> Vec<Figure> {
    let seen = seen::of(rows);
    let figure = |value: String, key| Figure {
        value: own(value),
        label: wording.line(key),
    };
    vec![
        figure(seen.visits.to_string(), "staff-person-visits"),
        figure(seen.minutes.to_string(), "staff-minutes"),
        figure(
            seen.last.map_or_else(|| "–".to_owned(), plain_date),
            "staff-person-last",
        ),
    ]
}

fn controls(wording: &Wording<'_>, person: PersonId) -> Vec<Icon> {
    let go = |icon, key, page, look| wording.icon(icon, key, ConsoleMsg::Go(page), look);
    let erase = ConsoleMsg::People(PeopleMsg::Erase(person));
    vec![
        go(
            "pencil",
            "staff-person-edit",
            Page::EditPerson(person),
            ControlLook::Main,
        ),
        wording.icon(
            "star",
            "staff-can-do-print",
            ConsoleMsg::People(PeopleMsg::CanDo(person)),
            ControlLook::Plain,
        ),
        go(
            "chart",
            "staff-learn-visits",
            Page::PersonProgress(person),
            ControlLook::Plain,
        ),
        go("eye", "staff-data-show", Page::PersonData(person), ControlLook::Plain),
        wording.icon("trash", "staff-erase", erase, ControlLook::Plain),
    ]
}

/// The pictures, once they were asked for, and what can be done about them.
fn code(wording: &Wording<'_>, console: &Console, person: PersonId, known: &Person) -> Vec<Block> {
    let people = |icon, key, msg| wording.icon(icon, key, ConsoleMsg::People(msg), ControlLook::Plain);
    let new = people("again", "staff-code-new", PeopleMsg::NewCode(person));
    let Some(code) = &known.code else {
        return vec![
            Block::Text(wording.soft(wording.line("staff-code-none"))),
            Block::Controls(vec![new]),
        ];
    };
    let shown = console
        .form
        .picks
        .get(&SHOW_CODE)
        .is_some_and(|picked| picked.contains(SHOWN));
    let toggle = ConsoleMsg::Pick {
        field: SHOW_CODE,
        code: SHOWN.to_owned(),
        many: false,
    };
    let (icon, key) = if shown {
        ("eye-slash", "staff-code-hide")
    } else {
        ("eye", "staff-code-show")
    };
    let mut blocks = vec![Block::Controls(vec![
        wording.icon(icon, key, toggle, ControlLook::Plain),
        people("printer", "staff-card-print", PeopleMsg::Card(person)),
        new,
    ])];
    if shown {
        let cards = std::iter::once(&code.animal).chain(&code.things).map(|picture| Card {
            picture: Some(picture.clone()),
            title: codes::picture(wording, picture),
            lines: Vec::new(),
            controls: Vec::new(),
            tone: Tone::Plain,
        });
        blocks.push(Block::Cards(cards.collect()));
    }
    blocks
}

/// The courses that they are or were in, with how often they came.
fn of_courses(wording: &Wording<'_>, person: PersonId, rows: &[(MeetingId, &Meeting, RollRow)]) -> Table {
    let courses = &wording.model.record.courses;
    let ids = courses.ids_of(person);
    let listed = courses.courses.iter().filter(|(id, course)| {
        course.enrolled.iter().any(|one| ids.contains(one)) || rows.iter().any(|(_, meeting, _)| meeting.course == **id)
    });
    let mut listed: Vec<(CourseId, &str)> = listed.map(|(id, course)| (*id, course.facts.name.as_str())).collect();
    let last = |course: CourseId| {
        courses
            .meetings_of(course)
            .last()
            .map(|(_, meeting)| meeting.facts.date)
    };
    listed.sort_by_cached_key(|(course, name)| (std::cmp::Reverse(last(*course)), (*name).to_owned(), *course));
    let table_rows = listed.into_iter().map(|(course, name)| {
        let came = rows.iter().filter(|(_, meeting, row)| {
            meeting.course == course && row.mark.is_some_and(|mark| mark.status.attended())
        });
        let meetings = courses.meetings_of(course).len();
        Row {
            cells: vec![
                text(own(isolated(name))),
                text(own(format!("{} / {meetings}", came.count()))),
            ],
            selected: false,
            open: Some(Msg::Console(ConsoleMsg::Go(Page::Course(course)))),
        }
    });
    Table {
        label: wording.line("staff-person-courses"),
        columns: columns(wording, &[("staff-course", 4), ("staff-person-came-of", 2)]),
        rows: table_rows.collect(),
        empty: wording.line("staff-person-no-courses"),
    }
}

const fn status(status: Status) -> &'static str {
    match status {
        Status::Present => "staff-present",
        Status::Late => "staff-late",
        Status::Left => "staff-left",
        Status::Excused => "staff-excused",
        Status::Absent => "staff-absent",
    }
}

fn visits(wording: &Wording<'_>, rows: &[(MeetingId, &Meeting, RollRow)]) -> Table {
    let rows = rows.iter().map(|(id, meeting, row)| {
        let mark = row
            .mark
            .map_or_else(Line::default, |mark| wording.line(status(mark.status)));
        Row {
            cells: vec![
                text(own(wording.meeting(&meeting.facts))),
                text(own(wording.course_of(*id))),
                text(mark),
                text(own(row.minutes.unwrap_or_default().to_string())),
            ],
            selected: false,
            open: Some(Msg::Console(ConsoleMsg::Go(Page::Roll(*id)))),
        }
    });
    Table {
        label: wording.line("staff-person-visits"),
        columns: columns(
            wording,
            &[
                ("staff-when", 4),
                ("staff-course", 4),
                ("staff-mark", 2),
                ("staff-minutes", 2),
            ],
        ),
        rows: rows.collect(),
        empty: Line::default(),
    }
}

/// Each purpose in plain words, what was said to it and when. A funder's facts show where the place asks for them, and to
/// whom has said anything to it before.
fn consents(wording: &Wording<'_>, person: PersonId, known: &Person) -> Vec<Block> {
    let asks = !wording.model.settings.funder_facts.is_empty();
    let shown = Purpose::ALL.into_iter().filter(|purpose| {
        *purpose != Purpose::FunderFacts || asks || known.consents.contains_key(purpose) || known.funder.is_some()
    });
    shown.map(|purpose| consent(wording, person, known, purpose)).collect()
}

fn consent(wording: &Wording<'_>, person: PersonId, known: &Person, purpose: Purpose) -> Block {
    let (title, plain) = codes::purpose(purpose);
    let said = known.consents.get(&purpose).copied();
    let day = day_of(known.consented_at.get(&purpose).copied());
    let state = match said {
        Some(true) => wording.with("staff-consent-given", &[("day", Value::Text(&day))]),
        Some(false) => wording.with("staff-consent-taken-back", &[("day", Value::Text(&day))]),
        None => wording.line("staff-consent-none"),
    };
    let agrees = said == Some(true);
    let msg = |agrees| ConsoleMsg::People(PeopleMsg::Consent(person, purpose, agrees));
    let mut controls = if agrees {
        vec![wording.icon("x", "staff-consent-take-back", msg(false), ControlLook::Plain)]
    } else {
        vec![wording.icon("check", "staff-consent-give", msg(true), ControlLook::Plain)]
    };
    let mut blocks = vec![
        Block::Heading(wording.line(title)),
        Block::Text(Note {
            tone: Tone::Plain,
            line: wording.line(plain),
        }),
        Block::Text(Note {
            tone: if agrees { Tone::Good } else { Tone::Soft },
            line: state,
        }),
    ];
    if purpose == Purpose::FunderFacts && funder_form::allowed(wording.model, person) {
        blocks.extend(funder(wording, &known.funder.unwrap_or_default()));
        let edit = ConsoleMsg::Go(Page::FunderFacts(person));
        controls.insert(0, wording.icon("pencil", "staff-funder-edit", edit, ControlLook::Plain));
    }
    blocks.push(Block::Controls(controls));
    Block::Group(blocks)
}

/// What was told, of what the place asks.
fn funder(wording: &Wording<'_>, facts: &FunderFacts) -> Vec<Block> {
    let asked = &wording.model.settings.funder_facts;
    let told = asked.iter().map(|fact| {
        let (label, value) = match fact {
            FunderFact::Age => (
                "staff-funder-age",
                facts.age.map(|age| wording.line(codes::age(age).1).text),
            ),
            FunderFact::Gender => (
                "staff-funder-gender",
                facts.gender.map(|gender| wording.line(codes::gender(gender).1).text),
            ),
            FunderFact::Arrived => ("staff-funder-arrived", facts.arrived.map(|year| year.to_string())),
            FunderFact::Schooling => (
                "staff-funder-schooling",
                facts
                    .schooling
                    .map(|schooling| wording.line(codes::schooling(schooling).1).text),
            ),
        };
        let value = value.unwrap_or_else(|| "–".to_owned());
        Block::Text(wording.soft(own(format!("{}: {value}", wording.line(label).text))))
    });
    told.collect()
}

fn day_of(at: Option<Timestamp>) -> String {
    let local = at.and_then(|at| Finland::default().local(at));
    local.map(|at| plain_date(at.date())).unwrap_or_default()
}

/// Who was joined to this person. Each can be taken apart again.
fn joined(wording: &Wording<'_>, person: PersonId) -> Table {
    let courses = &wording.model.record.courses;
    let others = courses.ids_of(person).into_iter().filter(|id| *id != person);
    let rows = others.map(|id| {
        // By its own id: a joined one answers with the name of whom it was joined to.
        let known = courses.persons.get(&id);
        let name = match known.and_then(Person::name) {
            Some(name) => own(isolated(name.as_str())),
            None if known.is_some_and(|known| known.standing() == Standing::WalkIn) => wording.line("staff-walk-in"),
            None => wording.line("staff-no-name"),
        };
        let days: Vec<String> = courses
            .meetings
            .values()
            .filter(|meeting| meeting.marks.contains_key(&id))
            .map(|meeting| plain_date(meeting.facts.date))
            .collect();
        let part = ConsoleMsg::Roll(RollMsg::Part(id));
        Row {
            cells: vec![
                text(name),
                text(own(days.join(", "))),
                Cell::Controls(vec![wording.icon("undo", "staff-part", part, ControlLook::Plain)]),
            ],
            selected: false,
            open: None,
        }
    });
    Table {
        label: wording.line("staff-joined"),
        columns: columns(wording, &[("staff-name", 3), ("staff-when", 3), ("staff-change", 2)]),
        rows: rows.collect(),
        empty: Line::default(),
    }
}
