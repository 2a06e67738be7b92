//! A table as it is printed: a title, the totals, the columns that find room on paper, the rows as text, and how it was counted.
//!
//! Numbers and days look as people in Finland write them. Deliberately not here: pages and files.

use super::attendance::{AttendanceRow, Filter, attendance};
use super::attendance_cells::AttendanceCells;
use super::cell::Cell;
use super::definitions::{ATTENDANCE, COUNTING, COURSE_TOTALS, Column, GUIDANCE, GUIDANCE_TOTALS};
use super::guidance::guidance;
use super::persons::Persons;
use super::summary::Summary;
use super::written::{Manner, Written};
use crate::course::Courses;

/// The columns of attendance that find room on paper.
const ATTENDANCE_ON_PAPER: [&str; 9] = [
    "date",
    "start",
    "course",
    "meeting_no",
    "person",
    "new",
    "status",
    "minutes",
    "facilitator",
];

/// The columns of guidance that find room on paper.
const GUIDANCE_ON_PAPER: [&str; 9] = [
    "date",
    "person",
    "first_time",
    "topic",
    "channel",
    "minutes",
    "outcome",
    "counter",
    "staff",
];

/// A table to print.
pub struct Printout<'c> {
    /// What it is.
    pub title: &'static str,
    /// The days it is about.
    pub period: String,
    /// The totals: what, and how much.
    pub summary: Vec<(String, String)>,
    /// The columns.
    pub head: Vec<Head>,
    /// The rows, one at a time.
    pub rows: Box<dyn Iterator<Item = Vec<String>> + 'c>,
    /// How it was counted, a rule a line.
    pub notes: &'static [&'static str],
}

/// The head of a printed column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// Its name.
    pub name: &'static str,
    /// Whether numbers stand in it.
    pub numbers: bool,
}

/// The table of attendance, to print.
#[must_use]
pub fn attendance_printout<'c>(courses: &'c Courses, filter: &Filter, persons: &'c Persons) -> Printout<'c> {
    let summary = Summary::of(courses, filter);
    let mut cells = AttendanceCells::new(courses, persons);
    let rows = attendance(courses, filter).map(move |row: AttendanceRow<'c>| cells.of(&row).to_vec());
    let totals = COURSE_TOTALS.iter().skip(1).zip(summary.total.cells());
    printout("Attendance", filter, totals, &ATTENDANCE, &ATTENDANCE_ON_PAPER, rows)
}

/// The table of guidance, to print.
#[must_use]
pub fn guidance_printout<'c>(courses: &'c Courses, filter: &Filter, persons: &'c Persons) -> Printout<'c> {
    let summary = Summary::of(courses, filter);
    let rows = guidance(courses, filter).map(move |row| row.cells(courses, persons).to_vec());
    let totals = GUIDANCE_TOTALS.iter().zip(summary.guidance.cells());
    let counters = summary.guidance.counters.clone();
    let mut printed = printout("Guidance", filter, totals, &GUIDANCE, &GUIDANCE_ON_PAPER, rows);
    let counters = counters
        .iter()
        .map(|(counter, count)| line(counter.code(), &Cell::count(*count)));
    printed.summary.extend(counters);
    printed
}

fn printout<'c>(
    title: &'static str,
    filter: &Filter,
    totals: impl Iterator<Item = (&'static Column, Cell)>,
    columns: &'static [Column],
    printed: &'static [&'static str],
    rows: impl Iterator<Item = Vec<Cell>> + 'c,
) -> Printout<'c> {
    let places: Vec<usize> = printed
        .iter()
        .filter_map(|name| columns.iter().position(|column| column.name == *name))
        .collect();
    let head = places
        .iter()
        .filter_map(|place| columns.get(*place))
        .map(|column| Head {
            name: column.name,
            numbers: column.unit.starts_with("count") || column.unit.starts_with("minutes"),
        });
    let head = head.collect();
    let written = Written::new(Manner::Finnish);
    let rows = rows.map(move |cells| {
        let text = |place: &usize| {
            let mut text = String::new();
            if let Some(cell) = cells.get(*place) {
                written.push(cell, &mut text);
            }
            text
        };
        places.iter().map(text).collect()
    });
    Printout {
        title,
        period: period(filter),
        summary: totals.map(|(column, cell)| line(column.name, &cell)).collect(),
        head,
        rows: Box::new(rows),
        notes: &COUNTING,
    }
}

/// A line of totals: `new_people` is printed as "New people".
fn line(name: &str, cell: &Cell) -> (String, String) {
    let words = name.replace('_', " ");
    let mut letters = words.chars();
    let label = letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect::<String>());
    let mut value = String::new();
    Written::new(Manner::Finnish).push(cell, &mut value);
    (label.unwrap_or_default(), value)
}

/// The days a filter takes in, as a text: `1.9.2026–24.11.2026`.
#[must_use]
pub fn period(filter: &Filter) -> String {
    let written = Written::new(Manner::Finnish);
    let mut text = String::new();
    if let Some(from) = filter.from {
        written.push(&Cell::date(from), &mut text);
    }
    text.push('–');
    written.push(&Cell::date(filter.to), &mut text);
    text
}

#[cfg(test)]
#[path = "printout_tests.rs"]
mod tests;
