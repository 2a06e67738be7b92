//! People whose data need not be kept any longer. They are told of, and erased by hand, one by one.

use std::collections::BTreeSet;

use super::PeopleMsg;
use crate::app::console::model::{Console, Page};
use crate::app::console::msg::ConsoleMsg;
use crate::app::console::present::Filled;
use crate::app::console::tables::{columns, somebody};
use crate::app::console::update::local;
use crate::app::console::view::{Block, Cell, Note, Row, Table, Tone};
use crate::app::console::wording::{Wording, isolated, own};
use crate::app::model::Now;
use crate::app::msg::Msg;
use crate::app::screen::ControlLook;
use crate::base::{PersonId, Role};
use crate::course::decide;

/// Who is due.
pub(super) fn people(wording: &Wording<'_>, now: &Now) -> BTreeSet<PersonId> {
    let due = decide::due(&wording.model.record.courses, local(now).date());
    due.into_iter().flat_map(|(_, people)| people).collect()
}

/// Says how many there are, and leads to them. Nothing when there are none.
pub(in crate::app::console) fn block(wording: &Wording<'_>, now: &Now) -> Option<Block> {
    let many = people(wording, now).len();
    let see = wording.icon("list", "staff-due-see", ConsoleMsg::Go(Page::Due), ControlLook::Plain);
    (many > 0).then(|| {
        Block::Group(vec![
            Block::Text(Note {
                tone: Tone::Warning,
                line: wording.count("staff-due-count", many),
            }),
            Block::Controls(vec![see]),
        ])
    })
}

/// The page with all of them, by course.
pub(super) fn page(wording: &Wording<'_>, console: &Console, now: &Now) -> Filled {
    let courses = &wording.model.record.courses;
    let twins = super::Twins::of(courses);
    let mut rows = Vec::new();
    for (course, people) in decide::due(courses, local(now).date()) {
        let known = courses.courses.get(&course);
        let name = known
            .map(|course| isolated(course.facts.name.as_str()))
            .unwrap_or_default();
        for person in people {
            let erase = ConsoleMsg::People(PeopleMsg::Erase(person));
            let control = wording.icon("trash", "staff-erase", erase, ControlLook::Plain);
            rows.push(Row {
                cells: vec![
                    somebody(wording, person, &twins),
                    Cell::Text(own(name.clone()), None),
                    Cell::Controls(vec![control]),
                ],
                selected: false,
                open: Some(Msg::Console(ConsoleMsg::Go(Page::Person(person)))),
            });
        }
    }
    let mut blocks = vec![Block::Text(wording.soft(wording.line("staff-due-note")))];
    if console.role != Role::Administrator {
        blocks.push(Block::Text(Note {
            tone: Tone::Warning,
            line: wording.line("staff-erase-administrator"),
        }));
    }
    blocks.push(Block::Table(Table {
        label: wording.line("staff-due-title"),
        columns: columns(wording, &[("staff-name", 3), ("staff-course", 3), ("staff-change", 2)]),
        rows,
        empty: wording.line("staff-due-none"),
    }));
    Filled {
        title: wording.line("staff-due-title"),
        back: Some(Page::People),
        blocks,
        keys: Vec::new(),
    }
}
