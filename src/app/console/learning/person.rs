//! How one person has come along: lesson by lesson over visits, with what they said of themselves beside it.

use super::charts::{both, point};
use super::known;
use super::words::{in_order, lesson, reach, signs};
use crate::app::console::Console;
use crate::app::console::learning::Learned;
use crate::app::console::model::Page;
use crate::app::console::present::Filled;
use crate::app::console::tables::{columns, text};
use crate::app::console::view::{Block, Cell, Column, Row, Table};
use crate::app::console::wording::{Wording, own, plain_date};
use crate::app::screen::Line;
use crate::base::{LessonId, PersonId};
use crate::i18n::Value;
use crate::learner::Track;
use crate::learner::observation::OwnWord;
use crate::learner::standing::{Share, VisitLine};
use crate::report::PersonProgress;
use crate::report::group::PersonLesson;

pub(in crate::app::console) fn page(wording: &Wording<'_>, console: &Console, person: PersonId) -> Filled {
    let courses = &wording.model.record.courses;
    let person = courses.resolve(person);
    if courses.person(person).is_none() {
        return Filled::nothing(wording, Page::People);
    }
    let name = wording.person(person).1.text;
    let blocks = match known(wording, console) {
        Ok(Learned::Person(progress)) => blocks(wording, progress),
        Ok(_) => Vec::new(),
        Err(instead) => vec![*instead],
    };
    Filled {
        title: wording.with("staff-learn-person-title", &[("name", Value::Text(&name))]),
        back: Some(Page::Person(person)),
        blocks,
        keys: Vec::new(),
    }
}

fn blocks(wording: &Wording<'_>, progress: &PersonProgress) -> Vec<Block> {
    if progress.lessons.is_empty() {
        return vec![Block::Text(wording.soft(wording.line("staff-learn-person-none")))];
    }
    let soft = |key| Block::Text(wording.soft(wording.line(key)));
    let mut blocks = vec![soft("staff-learn-person-note")];
    for id in in_order(wording, progress.lessons.keys()) {
        if let Some(of_lesson) = progress.lessons.get(id) {
            blocks.extend(of(wording, id, of_lesson));
        }
    }
    blocks.push(soft("staff-learn-how"));
    blocks
}

fn of(wording: &Wording<'_>, id: &LessonId, progress: &PersonLesson) -> Vec<Block> {
    let title = lesson(wording, id);
    let now = Table {
        label: wording.line("staff-learn-now"),
        columns: vec![Column {
            label: wording.line("staff-learn-now"),
            share: 1,
        }],
        rows: vec![Row {
            cells: vec![Cell::Signs(signs(wording, &progress.now))],
            selected: false,
            open: None,
        }],
        empty: Line::default(),
    };
    let measured = |track: Track| {
        let points = progress.visits.iter().filter_map(|line| {
            let share = line.track(track).measured;
            (share.count > 0).then(|| point(line.visit_no, f64::from(share.right) / f64::from(share.count), None))
        });
        points.collect()
    };
    let chart = both(
        wording,
        wording.line("staff-learn-measured"),
        "staff-learn-visit",
        measured,
    );
    [Block::Heading(title), Block::Table(now)]
        .into_iter()
        .chain(chart.map(Block::Chart))
        .chain([Block::Table(visits(wording, progress))])
        .collect()
}

/// The same numbers as in the chart, with their n, and beside them what was said.
fn visits(wording: &Wording<'_>, progress: &PersonLesson) -> Table {
    let rows = progress.visits.iter().map(|line| {
        let day = line.day.map(|day| wording.soft(own(plain_date(day))));
        Row {
            cells: vec![
                Cell::Text(own(line.visit_no.to_string()), day),
                text(share(line.knowledge.measured)),
                text(share(line.skill.measured)),
                text(wording.line(reach(line.reach))),
                text(said(wording, line, &progress.own_words)),
            ],
            selected: false,
            open: None,
        }
    });
    Table {
        label: wording.line("staff-learn-visits"),
        columns: columns(
            wording,
            &[
                ("staff-learn-visit", 3),
                ("staff-learn-knows", 2),
                ("staff-learn-can", 2),
                ("staff-learn-reach", 4),
                ("staff-learn-own-words", 4),
            ],
        ),
        rows: rows.collect(),
        empty: wording.line("staff-learn-person-none"),
    }
}

/// "2 / 3": right, of what measures.
fn share(share: Share) -> Line {
    own(if share.count == 0 {
        "–".to_owned()
    } else {
        format!("{} / {}", share.right, share.count)
    })
}

/// What they said on that day.
fn said(wording: &Wording<'_>, line: &VisitLine, words: &[OwnWord]) -> Line {
    let of_day = words.iter().rfind(|word| word.at.visit_no == line.visit_no);
    let Some(word) = of_day else {
        return own("–".to_owned());
    };
    let keys = [
        (word.learned, "staff-learn-said-learned"),
        (word.can_do, "staff-learn-said-can"),
        (word.did_for_real == Some(true), "staff-learn-said-did"),
    ];
    let said: Vec<String> = keys
        .into_iter()
        .filter(|(yes, _)| *yes)
        .map(|(_, key)| wording.line(key).text)
        .collect();
    if said.is_empty() {
        return wording.line("staff-learn-said-neither");
    }
    own(said.join(", "))
}
