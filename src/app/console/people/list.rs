//! The list of people, whoever was there last first.

use std::collections::BTreeSet;

use super::search::{Found, SEARCH, Twins, found};
use super::{due, due_block};
use crate::app::console::codes;
use crate::app::console::fields::Fields;
use crate::app::console::model::{Console, Page};
use crate::app::console::msg::ConsoleMsg;
use crate::app::console::people::language_of;
use crate::app::console::present::Filled;
use crate::app::console::tables::{columns, somebody, text};
use crate::app::console::view::{Block, Cell, FieldKind, Note, Row, Table, Tone};
use crate::app::console::wording::{Wording, own, plain_date};
use crate::app::model::Now;
use crate::app::msg::Msg;
use crate::app::screen::{ControlLook, Line};
use crate::base::PersonId;
use crate::course::Standing;

/// How many rows are shown; the rest is found by searching.
const MOST_ROWS: usize = 60;

pub(super) fn page(wording: &Wording<'_>, console: &Console, now: &Now) -> Filled {
    let fields = Fields {
        wording,
        form: &console.form,
    };
    let sought = console.form.texts.get(&SEARCH).map(String::as_str).unwrap_or_default();
    let people = found(wording, sought);
    let twins = Twins::of(&wording.model.record.courses);
    let due = due::people(wording, now);
    let rows = people
        .iter()
        .take(MOST_ROWS)
        .map(|found| row(wording, found, &twins, &due));
    let table = Table {
        label: wording.line("staff-section-people"),
        columns: columns(
            wording,
            &[
                ("staff-name", 5),
                ("staff-language", 3),
                ("staff-person-visits", 2),
                ("staff-person-last", 3),
            ],
        ),
        rows: rows.collect(),
        empty: wording.line(if sought.trim().is_empty() {
            "staff-people-none"
        } else {
            "staff-people-not-found"
        }),
    };
    let new = wording.icon(
        "user-plus",
        "staff-person-new",
        ConsoleMsg::Go(Page::NewPerson),
        ControlLook::Main,
    );
    let mut blocks: Vec<Block> = due_block(wording, now).into_iter().collect();
    blocks.extend([
        Block::Controls(vec![new]),
        fields.block(SEARCH.name, "staff-people-search", FieldKind::Search, String::new()),
        Block::Table(table),
    ]);
    let hidden = people.len().saturating_sub(MOST_ROWS);
    if hidden > 0 {
        blocks.push(Block::Text(wording.soft(wording.count("staff-more-rows", hidden))));
    }
    Filled {
        title: wording.line("staff-section-people"),
        back: None,
        blocks,
        keys: Vec::new(),
    }
}

fn row(wording: &Wording<'_>, found: &Found, twins: &Twins, due: &BTreeSet<PersonId>) -> Row {
    let person = found.person;
    let language = language_of(wording, person);
    let last = found.seen.last.map(|day| own(plain_date(day)));
    Row {
        cells: vec![
            somebody(wording, person, twins),
            Cell::Text(
                language.map_or_else(Line::default, |tag| own(codes::language(wording, tag))),
                flag(wording, person, due),
            ),
            text(own(found.seen.visits.to_string())),
            text(last.unwrap_or_else(|| own("–".to_owned()))),
        ],
        selected: false,
        open: Some(Msg::Console(ConsoleMsg::Go(Page::Person(person)))),
    }
}

/// What sets somebody apart: left out of the figures, not kept any longer.
fn flag(wording: &Wording<'_>, person: PersonId, due: &BTreeSet<PersonId>) -> Option<Note> {
    let known = wording.model.record.courses.person(person)?;
    let standing = known.standing();
    let key = match standing {
        Standing::Staff | Standing::Test => codes::standing(standing).1,
        _ if due.contains(&person) => "staff-due-flag",
        Standing::Participant | Standing::WalkIn => return None,
    };
    Some(Note {
        tone: Tone::Warning,
        line: wording.line(key),
    })
}
