//! The page of lists: the files that are there, then what the chosen one would change.

use super::{Chosen, ImportMsg, TableFile, preview};
use crate::app::console::model::{Console, Page};
use crate::app::console::msg::ConsoleMsg;
use crate::app::console::present::Filled;
use crate::app::console::tables::columns;
use crate::app::console::view::{Block, Cell, Note, Row, Table, Tone};
use crate::app::console::wording::{Wording, isolated, own};
use crate::app::msg::Msg;
use crate::app::screen::{ControlLook, Line};
use crate::i18n::Value;

pub(in crate::app::console) fn page(wording: &Wording<'_>, console: &Console) -> Filled {
    let import = console.import.as_ref();
    let title = wording.line("staff-import-title");
    match import.and_then(|import| import.chosen.as_ref()) {
        Some(chosen) => Filled {
            title,
            // The way back looks for files anew.
            back: Some(Page::Import),
            blocks: chosen_file(wording, chosen),
            keys: Vec::new(),
        },
        None => Filled {
            title,
            back: Some(Page::Courses),
            blocks: files(wording, import.and_then(|import| import.files.as_deref())),
            keys: Vec::new(),
        },
    }
}

fn tell(tone: Tone, line: Line) -> Block {
    Block::Text(Note { tone, line })
}

fn files(wording: &Wording<'_>, files: Option<&[TableFile]>) -> Vec<Block> {
    let note = Block::Text(wording.soft(wording.line("staff-import-note")));
    let Some(files) = files else {
        return vec![note, tell(Tone::Plain, wording.line("staff-import-looking"))];
    };
    let rows = files.iter().map(|file| Row {
        cells: vec![Cell::Text(
            own(isolated(&file.name)),
            Some(wording.soft(own(isolated(&file.place)))),
        )],
        selected: false,
        open: Some(Msg::Console(ConsoleMsg::Import(ImportMsg::Read(file.clone())))),
    });
    let again = ConsoleMsg::Go(Page::Import);
    vec![
        note,
        Block::Table(Table {
            label: wording.line("staff-import-files"),
            columns: columns(wording, &[("staff-import-files", 1)]),
            rows: rows.collect(),
            empty: wording.line("staff-import-no-files"),
        }),
        Block::Controls(vec![wording.icon(
            "again",
            "staff-import-look",
            again,
            ControlLook::Plain,
        )]),
    ]
}

fn chosen_file(wording: &Wording<'_>, chosen: &Chosen) -> Vec<Block> {
    let mut blocks = vec![
        Block::Heading(own(isolated(&chosen.file.name))),
        Block::Text(wording.soft(own(isolated(&chosen.file.place)))),
    ];
    match &chosen.read {
        None => blocks.push(tell(Tone::Plain, wording.line("staff-import-reading"))),
        Some(Err(notice)) => {
            let values: Vec<(&str, Value<'_>)> = notice
                .values
                .iter()
                .map(|(name, text)| (*name, Value::Text(text)))
                .collect();
            blocks.push(tell(Tone::Wrong, wording.with(notice.key, &values)));
        }
        Some(Ok(plan)) => blocks.extend(preview::blocks(wording, plan)),
    }
    blocks
}
