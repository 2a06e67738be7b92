//! What a file would change, before anything is changed.

use super::ImportMsg;
use crate::app::console::msg::ConsoleMsg;
use crate::app::console::tables::{columns, text};
use crate::app::console::view::{Block, Cell, Note, Row, Table, Tone};
use crate::app::console::wording::{Wording, own};
use crate::app::import_words::ImportWords;
use crate::app::screen::{ControlLook, Line};
use crate::course::import::{Change, Place, Plan, Problem, Severity};
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
        let counts = wording.import().counts(plan);
        blocks.push(Block::Group(
            counts.into_iter().map(|line| tell(Tone::Plain, own(line))).collect(),
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
    let rows = plan.problems.iter().take(MOST_TOLD).map(|problem| Row {
        cells: vec![
            text(place(wording, &problem.place, &problem.column)),
            Cell::Text(
                own(wording.import().problem(problem)),
                under(&wording.import(), problem),
            ),
        ],
        selected: false,
        open: None,
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
    let told = plan.persons.iter().filter(|person| person.change != Change::Same);
    let told = told.map(|person| Row {
        cells: vec![
            text(place(wording, &person.place, "")),
            text(own(wording.import().person(person))),
        ],
        selected: false,
        open: None,
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

/// "Row 4, column Päivä", as far as it is known; else "the whole file".
fn place(wording: &Wording<'_>, place: &Place, column: &str) -> Line {
    match wording.import().place(place, column) {
        whole if whole.is_empty() => wording.line("staff-import-whole-file"),
        place => own(place),
    }
}

/// What comes of a remark, and what the cell says.
fn under(words: &ImportWords<'_>, problem: &Problem) -> Option<Note> {
    let said: Vec<String> = words.then(problem).into_iter().chain(words.cell(problem)).collect();
    (!said.is_empty()).then(|| Note {
        tone: match problem.severity {
            Severity::Told => Tone::Soft,
            _ => Tone::Warning,
        },
        line: own(said.join(" ")),
    })
}
