//! Who is on a course's list: people who are known, found as their names are typed, and new ones, a name and a language each.

use std::collections::BTreeSet;

use super::CourseMsg;
use super::course_page::listed;
use crate::app::console::codes;
use crate::app::console::fields::Fields;
use crate::app::console::model::{Console, Form, Page};
use crate::app::console::msg::ConsoleMsg;
use crate::app::console::people::{self, SEARCH, Twins, language_of};
use crate::app::console::present::Filled;
use crate::app::console::reading::{Errors, Reading};
use crate::app::console::tables::{columns, somebody};
use crate::app::console::view::{Block, Cell, FieldKind, Icon, Note, Row, Table, Tone};
use crate::app::console::wording::{Wording, isolated, own};
use crate::app::screen::{ControlLook, Line};
use crate::base::{CourseId, PersonId};
use crate::course::{Courses, PersonFacts, Standing};
use crate::i18n::Value;

/// How many people are offered at once.
const MOST_OFFERED: usize = 10;

/// Reads somebody new.
pub(super) fn read(form: &Form, courses: &Courses) -> Result<PersonFacts, Errors> {
    let mut reading = Reading::new(form);
    let name = people::read_name(&mut reading, None, true);
    people::ask_about_twin(&mut reading, form, courses, name.as_ref(), None);
    let language = people::read_language(&mut reading, None);
    reading.errors()?;
    Ok(PersonFacts {
        name,
        language,
        standing: Standing::Participant,
    })
}

/// The page.
pub(super) fn page(wording: &Wording<'_>, console: &Console, id: CourseId) -> Filled {
    let courses = &wording.model.record.courses;
    let Some(course) = courses.courses.get(&id) else {
        return Filled::nothing(wording, Page::Courses);
    };
    let fields = Fields {
        wording,
        form: &console.form,
    };
    let on = listed(courses, id);
    let plan = usize::from(course.facts.planned_people);
    let full = Note {
        tone: if on.len() > plan { Tone::Warning } else { Tone::Soft },
        line: wording.with(
            "staff-roster-count",
            &[
                ("count", Value::Number(i64::try_from(on.len()).unwrap_or(i64::MAX))),
                ("plan", Value::Number(course.facts.planned_people.into())),
            ],
        ),
    };
    let new = vec![
        people::name_field(&fields, String::new()),
        people::language_fields(&fields, None),
        Block::Controls(vec![fields.save("staff-roster-add-new")]),
    ];
    let mut blocks = vec![
        Block::Text(full),
        Block::Heading(wording.line("staff-roster-known")),
        fields.block(SEARCH.name, "staff-people-search", FieldKind::Search, String::new()),
    ];
    let offered = offered(wording, console, id, &on);
    // That nobody was found is told to who looked for somebody.
    if !offered.rows.is_empty() || fields.form.texts.contains_key(&SEARCH) {
        blocks.push(Block::Table(offered));
    }
    blocks.extend([
        Block::Heading(wording.line("staff-roster-new")),
        Block::Group(new),
        Block::Heading(wording.line("staff-roster")),
        Block::Table(on_list(wording, id, on)),
    ]);
    let name = isolated(course.facts.name.as_str());
    Filled {
        title: wording.with("staff-roster-title", &[("course", Value::Text(&name))]),
        back: Some(Page::Course(id)),
        blocks,
        keys: Vec::new(),
    }
}

/// People who are not on the list: those who were found, or the ones who were there last.
fn offered(wording: &Wording<'_>, console: &Console, id: CourseId, on: &BTreeSet<PersonId>) -> Table {
    let sought = console.form.texts.get(&SEARCH).map(String::as_str).unwrap_or_default();
    let found = people::found(wording, sought);
    // A walk-in of whom nothing is known is nobody to look for here: they are joined on the roll.
    let courses = &wording.model.record.courses;
    let twins = Twins::of(courses);
    let is_known = |person| {
        courses
            .person(person)
            .is_some_and(|known| known.name().is_some() || known.code.is_some())
    };
    let free = found
        .into_iter()
        .filter(|found| !on.contains(&found.person) && is_known(found.person));
    let rows = free.take(MOST_OFFERED).map(|found| {
        let add = ConsoleMsg::Course(CourseMsg::Enrol(id, found.person, true));
        let control = wording.icon("plus", "staff-roster-add", add, ControlLook::Plain);
        row(wording, found.person, &twins, control)
    });
    Table {
        label: wording.line("staff-roster-known"),
        columns: columns(
            wording,
            &[("staff-name", 4), ("staff-language", 2), ("staff-change", 3)],
        ),
        rows: rows.collect(),
        empty: wording.line("staff-people-not-found"),
    }
}

fn on_list(wording: &Wording<'_>, id: CourseId, on: BTreeSet<PersonId>) -> Table {
    let courses = &wording.model.record.courses;
    let mut people: Vec<PersonId> = on.into_iter().collect();
    people.sort_by_cached_key(|person| (courses.sort_name(*person), *person));
    let twins = Twins::of(courses);
    let rows = people.into_iter().map(|person| {
        let off = ConsoleMsg::Course(CourseMsg::Enrol(id, person, false));
        let control = wording.icon("minus", "staff-roster-off", off, ControlLook::Plain);
        row(wording, person, &twins, control)
    });
    Table {
        label: wording.line("staff-roster"),
        columns: columns(
            wording,
            &[("staff-name", 4), ("staff-language", 2), ("staff-change", 3)],
        ),
        rows: rows.collect(),
        empty: wording.line("staff-roster-empty"),
    }
}

fn row(wording: &Wording<'_>, person: PersonId, twins: &Twins, control: Icon) -> Row {
    let language = language_of(wording, person);
    let language = language.map_or_else(Line::default, |tag| own(codes::language(wording, tag)));
    Row {
        cells: vec![
            somebody(wording, person, twins),
            Cell::Text(language, None),
            Cell::Controls(vec![control]),
        ],
        selected: false,
        open: None,
    }
}
