//! How a group is doing: people by lessons, and what the group stumbles on. In the order of names: nobody is ranked.

use super::known;
use super::words::{between, in_order, lesson, percent, signs, skill, with_count};
use crate::app::console::Console;
use crate::app::console::learning::Learned;
use crate::app::console::model::Page;
use crate::app::console::msg::ConsoleMsg;
use crate::app::console::people::Twins;
use crate::app::console::present::Filled;
use crate::app::console::tables::{columns, somebody, text};
use crate::app::console::view::{Block, Cell, Column, Row, Table};
use crate::app::console::wording::{Wording, isolated, own};
use crate::app::msg::Msg;
use crate::app::screen::Line;
use crate::base::{CourseId, LessonId, PersonId};
use crate::i18n::Value;
use crate::report::GroupProgress;
use crate::report::group::Stumble;

pub(in crate::app::console) fn page(wording: &Wording<'_>, console: &Console, course: CourseId) -> Filled {
    let Some(about) = wording.model.record.courses.courses.get(&course) else {
        return Filled::nothing(wording, Page::Courses);
    };
    let name = isolated(about.facts.name.as_str());
    let blocks = match known(wording, console) {
        Ok(Learned::Group(group)) => blocks(wording, group),
        Ok(_) => Vec::new(),
        Err(instead) => vec![*instead],
    };
    Filled {
        title: wording.with("staff-learn-group-title", &[("course", Value::Text(&name))]),
        back: Some(Page::Course(course)),
        blocks,
        keys: Vec::new(),
    }
}

fn blocks(wording: &Wording<'_>, group: &GroupProgress) -> Vec<Block> {
    let begun = in_order(wording, group.people.values().flat_map(|lessons| lessons.keys()));
    if begun.is_empty() {
        return vec![Block::Text(wording.soft(wording.line("staff-learn-nobody")))];
    }
    let soft = |line: Line| Block::Text(wording.soft(line));
    let mut blocks = vec![
        soft(wording.line("staff-learn-group-note")),
        Block::Table(people(wording, group, &begun)),
        soft(wording.line("staff-learn-how")),
        Block::Heading(wording.line("staff-learn-stumbles")),
        soft(wording.line("staff-learn-stumbles-note")),
        Block::Table(stumbles(wording, &group.stumbles)),
        soft(wording.line("staff-learn-stumbles-how")),
    ];
    if group.unknown > 0 {
        blocks.push(soft(with_count(wording, "staff-learn-unknown-steps", group.unknown)));
    }
    blocks
}

fn people(wording: &Wording<'_>, group: &GroupProgress, lessons: &[&LessonId]) -> Table {
    let courses = &wording.model.record.courses;
    let mut people: Vec<PersonId> = group.people.keys().copied().collect();
    people.sort_by_cached_key(|person| (courses.sort_name(*person), *person));
    let twins = Twins::of(courses);
    let rows = people.into_iter().map(|person| {
        let of_person = group.people.get(&person);
        let of_lesson = |lesson: &&LessonId| {
            let progress = of_person.and_then(|lessons| lessons.get(*lesson)).copied();
            Cell::Signs(signs(wording, &progress.unwrap_or_default()))
        };
        Row {
            cells: std::iter::once(somebody(wording, person, &twins))
                .chain(lessons.iter().map(of_lesson))
                .collect(),
            selected: false,
            open: Some(Msg::Console(ConsoleMsg::Go(Page::PersonProgress(person)))),
        }
    });
    let mut named = columns(wording, &[("staff-name", 2)]);
    named.extend(lessons.iter().map(|id| Column {
        label: lesson(wording, id),
        share: 4,
    }));
    Table {
        label: wording.line("staff-learn-open"),
        columns: named,
        rows: rows.collect(),
        empty: wording.line("staff-learn-nobody"),
    }
}

fn stumbles(wording: &Wording<'_>, stumbles: &[Stumble]) -> Table {
    let rows = stumbles.iter().map(|one| {
        let count = &one.count;
        let share = match one.share {
            Some((share, interval)) => own(format!("{} ({})", percent(share), between(interval))),
            None => wording.line("staff-learn-nobody-alone"),
        };
        Row {
            cells: vec![
                text(wording.line(skill(one.skill))),
                text(share),
                text(own(format!("{} / {}", count.right_alone, count.alone))),
                text(own(one.people_alone.to_string())),
                text(own(count.tries.to_string())),
            ],
            selected: false,
            open: None,
        }
    });
    Table {
        label: wording.line("staff-learn-stumbles"),
        columns: columns(
            wording,
            &[
                ("staff-learn-skill", 5),
                ("staff-learn-right-alone", 3),
                ("staff-learn-tries-alone", 2),
                ("staff-learn-people", 2),
                ("staff-learn-tries", 2),
            ],
        ),
        rows: rows.collect(),
        empty: wording.line("staff-learn-no-steps"),
    }
}
