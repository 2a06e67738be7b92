//! The list of courses: those that go on first, the next meeting first; then those that are over, the last one first.

use std::cmp::Reverse;

use super::course_page::people_of;
use crate::app::console::codes;
use crate::app::console::fields::Fields;
use crate::app::console::model::{Console, Page};
use crate::app::console::msg::ConsoleMsg;
use crate::app::console::people::{SEARCH, matches};
use crate::app::console::present::Filled;
use crate::app::console::tables::{columns, text};
use crate::app::console::view::{Block, Cell, FieldKind, Note, Row, Table, Tone};
use crate::app::console::wording::{Wording, isolated, own, plain_date};
use crate::app::msg::Msg;
use crate::app::screen::ControlLook;
use crate::base::CourseId;
use crate::base::calendar::Date;
use crate::course::Course;

/// How many rows are shown of each; the rest is found by searching.
const MOST_ROWS: usize = 60;

pub(super) fn page(wording: &Wording<'_>, console: &Console, today: Date) -> Filled {
    let fields = Fields {
        wording,
        form: &console.form,
    };
    let sought = console.form.texts.get(&SEARCH).map(String::as_str).unwrap_or_default();
    let (open, over) = sorted(wording, sought, today);
    let new = wording.icon(
        "plus",
        "staff-course-new",
        ConsoleMsg::Go(Page::NewCourse),
        ControlLook::Main,
    );
    let import = wording.icon(
        "download",
        "staff-import-open",
        ConsoleMsg::Go(Page::Import),
        ControlLook::Plain,
    );
    let mut blocks = vec![
        Block::Controls(vec![new, import]),
        fields.block(SEARCH.name, "staff-course-search", FieldKind::Search, String::new()),
        Block::Table(table(wording, "staff-courses-open", &open, today)),
    ];
    if !over.is_empty() {
        blocks.push(Block::Heading(wording.line("staff-courses-over")));
        blocks.push(Block::Table(table(wording, "staff-courses-over", &over, today)));
    }
    let hidden = open.len().saturating_sub(MOST_ROWS) + over.len().saturating_sub(MOST_ROWS);
    if hidden > 0 {
        blocks.push(Block::Text(wording.soft(wording.count("staff-more-rows", hidden))));
    }
    Filled {
        title: wording.line("staff-section-courses"),
        back: None,
        blocks,
        keys: Vec::new(),
    }
}

/// A course with the meeting that comes next, or was the last one.
struct Listed<'c> {
    id: CourseId,
    course: &'c Course,
    next: Option<Date>,
    last: Option<Date>,
}

fn sorted<'c>(wording: &Wording<'c>, sought: &str, today: Date) -> (Vec<Listed<'c>>, Vec<Listed<'c>>) {
    let courses = &wording.model.record.courses;
    let found = courses.courses.iter().filter(|(_, course)| {
        let place = course.facts.place.as_ref().map(|place| place.as_str());
        matches(sought, [course.facts.name.as_str(), place.unwrap_or_default()])
    });
    let listed = found.map(|(id, course)| {
        let days: Vec<Date> = courses
            .meetings_of(*id)
            .iter()
            .map(|(_, known)| known.facts.date)
            .collect();
        Listed {
            id: *id,
            course,
            next: days.iter().copied().find(|day| *day >= today),
            last: days.last().copied(),
        }
    });
    let goes_on = |listed: &Listed<'_>| listed.next.is_some() || listed.last.is_none();
    let (mut open, mut over): (Vec<_>, Vec<_>) = listed.partition(goes_on);
    // Without any meeting it comes last of those that go on.
    open.sort_by_key(|listed| (listed.next.is_none(), listed.next, listed.id));
    over.sort_by_key(|listed| (Reverse(listed.last), listed.id));
    (open, over)
}

fn table(wording: &Wording<'_>, label: &str, listed: &[Listed<'_>], today: Date) -> Table {
    let rows = listed.iter().take(MOST_ROWS).map(|listed| {
        let facts = &listed.course.facts;
        let under = if facts.test {
            Some(Note {
                tone: Tone::Warning,
                line: wording.line("staff-course-is-test"),
            })
        } else {
            let place = facts.place.as_ref();
            place.map(|place| wording.soft(own(isolated(place.as_str()))))
        };
        let when = match (listed.next, listed.last) {
            (Some(next), _) if next == today => wording.line("staff-section-today"),
            (Some(day), _) | (None, Some(day)) => own(plain_date(day)),
            (None, None) => wording.line("staff-course-no-meetings"),
        };
        let people = people_of(&wording.model.record.courses, listed.id).len();
        Row {
            cells: vec![
                Cell::Text(own(isolated(facts.name.as_str())), under),
                text(wording.line(codes::kind(facts.kind))),
                text(when),
                text(own(format!("{people} / {}", facts.planned_people))),
            ],
            selected: false,
            open: Some(Msg::Console(ConsoleMsg::Go(Page::Course(listed.id)))),
        }
    });
    Table {
        label: wording.line(label),
        columns: columns(
            wording,
            &[
                ("staff-course", 5),
                ("staff-course-kind", 3),
                ("staff-course-meets", 3),
                ("staff-course-people-plan", 2),
            ],
        ),
        rows: rows.collect(),
        empty: wording.line("staff-courses-none"),
    }
}
