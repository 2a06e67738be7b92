//! What a file would change, before anything is changed.

use super::{ImportMsg, sentences};
use crate::app::console::msg::ConsoleMsg;
use crate::app::console::tables::{columns, text};
use crate::app::console::view::{Block, Cell, Note, Row, Table, Tone};
use crate::app::console::wording::Wording;
use crate::app::screen::{ControlLook, Line};
use crate::base::ShortText;
use crate::course::import::{Change, Plan};
use crate::i18n::Value;

/// So many remarks are told. A file with more is not what it was taken for.
const MOST_TOLD: usize = 100;
/// So many people are shown.
const MOST_PEOPLE: usize = 100;

/// The preview of a plan.
pub(super) fn blocks(wording: &Wording<'_>, plan: &Plan) -> Vec<Block> {
    let tell = |tone, line: Line| Block::Text(Note { tone, line });
    let mut blocks = Vec::new();
    if plan.is_refused() {
        blocks.push(tell(Tone::Wrong, wording.line("staff-import-then-refused")));
    } else {
        let counts = sentences::counts(wording, plan);
        blocks.push(Block::Group(
            counts.into_iter().map(|line| tell(Tone::Plain, line)).collect(),
        ));
        if plan.is_known() {
            blocks.push(tell(Tone::Good, wording.line("staff-import-all-known")));
        } else {
            let write = ConsoleMsg::Import(ImportMsg::Write);
            let write = wording.icon("save", "staff-import-write", write, ControlLook::Main);
            blocks.push(Block::Controls(vec![write]));
            blocks.push(Block::Text(wording.soft(wording.line("staff-import-undo"))));
        }
    }
    blocks.extend(problems(wording, plan));
    if !plan.is_refused() {
        blocks.extend(people(wording, plan));
    }
    blocks
}

fn problems(wording: &Wording<'_>, plan: &Plan) -> Vec<Block> {
    if plan.problems.is_empty() {
        return Vec::new();
    }
    let rows = plan.problems.iter().take(MOST_TOLD).map(|problem| {
        let (what, note) = sentences::problem(wording, problem);
        Row {
            cells: vec![
                text(sentences::place(wording, &problem.place, &problem.column)),
                Cell::Text(what, note),
            ],
            selected: false,
            open: None,
        }
    });
    let heading = wording.line("staff-import-remarks");
    let mut blocks = vec![
        Block::Heading(heading.clone()),
        Block::Table(Table {
            label: heading,
            columns: columns(wording, &[("staff-import-where", 3), ("staff-import-what", 7)]),
            rows: rows.collect(),
            empty: Line::default(),
        }),
    ];
    let more = plan.problems.len().saturating_sub(MOST_TOLD);
    if more > 0 {
        let more = more.to_string();
        blocks.push(Block::Text(
            wording.soft(wording.with("staff-import-more", &[("count", Value::Text(&more))])),
        ));
    }
    blocks
}

/// Who is new or changes, by the row and the name: two of one name are told apart by their rows.
fn people(wording: &Wording<'_>, plan: &Plan) -> Vec<Block> {
    let told = plan.persons.iter().filter_map(|person| {
        let key = match person.change {
            Change::New => "staff-import-person-new",
            Change::Changed => "staff-import-person-changed",
            Change::Same => return None,
        };
        let name = person.facts.name.as_ref().map_or("", ShortText::as_str);
        Some(Row {
            cells: vec![
                text(sentences::place(wording, &person.place, "")),
                text(wording.with(key, &[("name", Value::Text(name))])),
            ],
            selected: false,
            open: None,
        })
    });
    let mut rows: Vec<Row> = told.collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let hidden = rows.len().saturating_sub(MOST_PEOPLE);
    rows.truncate(MOST_PEOPLE);
    let heading = wording.line("staff-section-people");
    let mut blocks = vec![
        Block::Heading(heading.clone()),
        Block::Table(Table {
            label: heading,
            columns: columns(wording, &[("staff-import-where", 3), ("staff-name", 7)]),
            rows,
            empty: Line::default(),
        }),
    ];
    if hidden > 0 {
        blocks.push(Block::Text(
            wording.soft(wording.count("staff-import-more-people", hidden)),
        ));
    }
    blocks
}
