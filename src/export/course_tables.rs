//! Attendance and guidance as files: the rows as CSV, or a workbook with the rows, the totals, how they are counted, and for
//! attendance a sheet a course to print and sign.
//!
//! The command line and the console both write their files here.

use std::path::Path;

use super::lines::Lines;
use super::{ExportError, FreeSheet, Style, TableFile, TableFormat, XlsxFile};
use crate::course::Courses;
use crate::report::attendance::UNMARKED;
use crate::report::course_sheet::{CourseSheet, Place, course_sheets};
use crate::report::definitions::{ATTENDANCE, COUNTING, COURSE_TOTALS, Column, GUIDANCE, GUIDANCE_TOTALS};
use crate::report::printout::period;
use crate::report::{AttendanceCells, Cell, Filter, Persons, Summary, attendance, guidance};

/// Most sheets of single courses in a workbook: programs open no workbook with thousands.
pub const MOST_COURSE_SHEETS: usize = 250;

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Made {
    /// Rows of the table.
    pub rows: u64,
    /// Sheets of single courses.
    pub course_sheets: usize,
    /// Whether there would have been more of them than [`MOST_COURSE_SHEETS`]; then there are none.
    pub too_many_courses: bool,
}

/// Writes the table of attendance.
///
/// # Errors
/// [`ExportError`]; what stood there before is still there.
pub fn attendance_file(
    path: &Path,
    format: TableFormat,
    courses: &Courses,
    filter: &Filter,
    persons: &Persons,
) -> Result<Made, ExportError> {
    let mut file = TableFile::create(path, format, "Attendance", &ATTENDANCE)?;
    let mut made = Made::default();
    let mut cells = AttendanceCells::new(courses, persons);
    for row in attendance(courses, filter) {
        file.row(&cells.of(&row))?;
        made.rows = made.rows.saturating_add(1);
    }
    if let TableFile::Xlsx(book) = &mut file {
        about(
            book,
            courses,
            filter,
            &[("attendance", &ATTENDANCE), ("summary", &COURSE_TOTALS)],
        )?;
        let sheets = || course_sheets(courses, filter);
        made.too_many_courses = sheets().nth(MOST_COURSE_SHEETS).is_some();
        if !made.too_many_courses {
            let names = Persons::by_name(courses);
            for sheet in sheets() {
                put_course(book.sheet_free(sheet.course.name.as_str())?, &sheet, &names);
                made.course_sheets = made.course_sheets.saturating_add(1);
            }
        }
    }
    file.finish()?;
    Ok(made)
}

/// Writes the table of guidance.
///
/// # Errors
/// [`ExportError`]; what stood there before is still there.
pub fn guidance_file(
    path: &Path,
    format: TableFormat,
    courses: &Courses,
    filter: &Filter,
    persons: &Persons,
) -> Result<Made, ExportError> {
    let mut file = TableFile::create(path, format, "Guidance", &GUIDANCE)?;
    let mut made = Made::default();
    for row in guidance(courses, filter) {
        file.row(&row.cells(courses, persons))?;
        made.rows = made.rows.saturating_add(1);
    }
    if let TableFile::Xlsx(book) = &mut file {
        about(
            book,
            courses,
            filter,
            &[("guidance", &GUIDANCE), ("summary", &GUIDANCE_TOTALS)],
        )?;
    }
    file.finish()?;
    Ok(made)
}

/// The sheets of totals and of how they are counted.
fn about(
    book: &mut XlsxFile,
    courses: &Courses,
    filter: &Filter,
    tables: &[(&str, &[Column])],
) -> Result<(), ExportError> {
    put_summary(book.sheet_free("Summary")?, &Summary::of(courses, filter), filter);
    put_rules(book.sheet_free("How it is counted")?, tables);
    Ok(())
}

fn put_summary(sheet: &mut FreeSheet, summary: &Summary, filter: &Filter) {
    let mut lines = Lines::new(sheet);
    lines.sheet.landscape();
    lines.sheet.width(0, 20);
    lines.put(Style::Title, [Cell::text("Summary")]);
    lines.put(Style::Plain, [Cell::text("Period"), Cell::text(period(filter))]);
    lines.gap();
    lines.put(Style::Head, COURSE_TOTALS.iter().map(|column| Cell::code(column.name)));
    for (kind, totals) in &summary.kinds {
        lines.put(
            Style::Plain,
            [Cell::code(kind.code())].into_iter().chain(totals.cells()),
        );
    }
    let total = [Cell::code("total")].into_iter().chain(summary.total.cells());
    lines.put(Style::Bold, total);
    lines.gap();
    let guidance = &summary.guidance;
    lines.put(Style::Title, [Cell::text("Guidance")]);
    lines.put(
        Style::Head,
        GUIDANCE_TOTALS.iter().map(|column| Cell::code(column.name)),
    );
    lines.put(Style::Plain, guidance.cells());
    lines.gap();
    lines.put(Style::Head, ["counter", "contacts"].map(Cell::code));
    for (counter, contacts) in &guidance.counters {
        lines.put(Style::Plain, [Cell::code(counter.code()), Cell::count(*contacts)]);
    }
    lines.gap();
    lines.put(Style::Head, ["topic", "contacts", "hours"].map(Cell::code));
    for (topic, totals) in &guidance.topics {
        let cells = [
            Cell::code(topic.code()),
            Cell::count(totals.contacts),
            Cell::hours(totals.minutes),
        ];
        lines.put(Style::Plain, cells);
    }
    lines.gap();
    lines.put(
        Style::Bold,
        [Cell::text("Different people in courses, in guidance or in both")],
    );
    lines.put(Style::Bold, [Cell::count(summary.people)]);
}

fn put_rules(sheet: &mut FreeSheet, tables: &[(&str, &[Column])]) {
    let mut lines = Lines::new(sheet);
    lines.sheet.landscape();
    for (column, width) in [20, 24, 100].into_iter().enumerate() {
        lines.sheet.width(u16::try_from(column).unwrap_or(0), width);
    }
    lines.put(Style::Title, [Cell::text("How it is counted")]);
    for rule in COUNTING {
        lines.put(Style::Plain, [Cell::code(rule)]);
    }
    for (name, columns) in tables {
        lines.gap();
        lines.meaning(name, columns);
    }
}

fn put_course(sheet: &mut FreeSheet, course: &CourseSheet<'_>, names: &Persons) {
    let mut lines = Lines::new(sheet);
    lines.sheet.landscape();
    lines.sheet.width(0, 28);
    let facts = course.course;
    lines.put(Style::Title, [Cell::text(&facts.name)]);
    let place = Cell::optional(facts.place.as_ref().map(Cell::text));
    lines.put(Style::Plain, [Cell::code("place"), place]);
    lines.put(
        Style::Plain,
        [Cell::code("facilitator"), Cell::text(course.facilitator())],
    );
    lines.put(Style::Plain, [Cell::code("kind"), Cell::code(facts.kind.code())]);
    lines.gap();
    // A meeting has two columns, and its head two lines.
    let days = course.meetings.iter().flat_map(|held| {
        let about = held.meeting;
        [Cell::date(about.date), Cell::time(about.start)]
    });
    lines.put(Style::Head, [Cell::code("date, start")].into_iter().chain(days));
    let under = course.meetings.iter().flat_map(|held| {
        let status = format!("{}. status", held.number);
        [Cell::text(status), Cell::code("minutes")]
    });
    let totals = ["visits", "hours", "signature"].map(Cell::code);
    lines.put(
        Style::Head,
        [Cell::code("person")].into_iter().chain(under).chain(totals),
    );
    let head = lines.row;
    lines.sheet.repeat(head);
    for row in &course.people {
        let height = lines.row;
        lines.sheet.height(height, SIGNATURE_HEIGHT);
        let visits = row.places.iter().filter(|place| place.attended()).count();
        let minutes = row.places.iter().map(|place| place.minutes()).sum();
        let places = row.places.iter().flat_map(|place| match place {
            Place::Nowhere => [Cell::EMPTY, Cell::EMPTY],
            Place::Unmarked => [Cell::code(UNMARKED), Cell::EMPTY],
            Place::Marked(mark, minutes) => [Cell::code(mark.status.code()), Cell::minutes((*minutes).into())],
        });
        let ends = [Cell::count(count(visits)), Cell::hours(minutes), Cell::EMPTY];
        lines.put(
            Style::Box,
            [names.cell(row.person)].into_iter().chain(places).chain(ends),
        );
    }
    let sums = (0..course.meetings.len()).flat_map(|at| {
        let places = || course.people.iter().filter_map(move |row| row.places.get(at));
        let visits = places().filter(|place| place.attended()).count();
        [
            Cell::count(count(visits)),
            Cell::minutes(places().map(|place| place.minutes()).sum()),
        ]
    });
    let all = || course.people.iter().flat_map(|row| &row.places);
    let total = [
        Cell::count(count(all().filter(|place| place.attended()).count())),
        Cell::hours(all().map(|place| place.minutes()).sum()),
    ];
    lines.put(Style::Bold, [Cell::code("visits")].into_iter().chain(sums).chain(total));
    let signature = u16::try_from(course.meetings.len().saturating_mul(2).saturating_add(3)).unwrap_or(u16::MAX);
    sheet.width(signature, SIGNATURE_WIDTH);
}

/// Room for a signature, in points.
const SIGNATURE_HEIGHT: u16 = 24;
/// Room for a signature, in characters.
const SIGNATURE_WIDTH: u8 = 30;

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
