//! What the page of figures and files shows: the totals, and below them what the same rows can be made into.

use std::collections::BTreeSet;

use super::update::{filter, format, table};
use super::{COURSE, FORMAT, FROM, FilesMsg, NAMES, PERIOD, TABLE, TO};
use crate::app::console::codes;
use crate::app::console::fields::Fields;
use crate::app::console::model::{Console, Page};
use crate::app::console::msg::ConsoleMsg;
use crate::app::console::present::Filled;
use crate::app::console::reading::only;
use crate::app::console::tables::{columns, text};
use crate::app::console::update::local;
use crate::app::console::view::{Block, Choice, Field, FieldKind, Figure, Note, Row, Table};
use crate::app::console::wording::{Wording, isolated, own, plain_date};
use crate::app::effect::{FileFormat, KnownOutlet, Outlet, TableKind};
use crate::app::model::Now;
use crate::app::msg::Msg;
use crate::app::screen::{Control, ControlLook, Line};
use crate::base::CourseId;
use crate::base::calendar::plain_hours;
use crate::i18n::Value;
use crate::report::Summary;
use crate::report::summary::Totals;

/// As many courses are offered to choose from; the others are found by their days.
const COURSES: usize = 12;

pub(in crate::app::console) fn files(wording: &Wording<'_>, console: &Console, now: &Now) -> Filled {
    let today = local(now).date();
    let form = &console.form;
    let mut blocks = vec![period(wording, console)];
    if let Some(filter) = filter(form, today) {
        let summary = Summary::of(&wording.model.record.courses, &filter);
        let days = match filter.from {
            Some(from) => format!("{}–{}", plain_date(from), plain_date(filter.to)),
            None => format!("–{}", plain_date(filter.to)),
        };
        blocks.push(Block::Text(wording.soft(own(days))));
        blocks.push(Block::Figures(figures(wording, &summary)));
        blocks.push(Block::Table(kinds(wording, &summary)));
    }
    blocks.push(Block::Controls(vec![wording.icon(
        "chart",
        "staff-outcomes-open",
        ConsoleMsg::Go(Page::Outcomes(None)),
        ControlLook::Plain,
    )]));
    blocks.push(Block::Heading(wording.line("staff-files-make")));
    blocks.push(what(wording, console));
    blocks.push(outlets(wording));
    let make = ConsoleMsg::Files(FilesMsg::MakeTable);
    blocks.push(Block::Controls(vec![wording.icon(
        "download",
        "staff-files-do",
        make,
        ControlLook::Main,
    )]));
    Filled {
        title: wording.line("staff-section-files"),
        back: None,
        blocks,
        keys: Vec::new(),
    }
}

fn period(wording: &Wording<'_>, console: &Console) -> Block {
    let fields = Fields {
        wording,
        form: &console.form,
    };
    let periods = ["this-year", "last-year", "all"].map(|code| {
        let key = match code {
            "this-year" => "staff-period-this-year",
            "last-year" => "staff-period-last-year",
            _ => "staff-period-all",
        };
        (code.to_owned(), wording.line(key))
    });
    let day = |name, label| {
        let field = fields.field(name, label, FieldKind::Date, String::new());
        Block::Field(Field { submit: None, ..field })
    };
    Block::Beside(vec![
        fields.choice((PERIOD, false), "staff-period", None, periods, &only("this-year")),
        day(FROM, "staff-period-from"),
        day(TO, "staff-period-to"),
    ])
}

fn figures(wording: &Wording<'_>, summary: &Summary) -> Vec<Figure> {
    let total = &summary.total;
    let figure = |value: String, key| Figure {
        value: own(value),
        label: wording.line(key),
    };
    vec![
        figure(summary.people.to_string(), "staff-figure-people"),
        figure(total.visits.to_string(), "staff-figure-visits"),
        figure(plain_hours(total.minutes), "staff-figure-hours"),
        figure(total.new_people.to_string(), "staff-figure-new"),
        figure(summary.guidance.contacts.to_string(), "staff-figure-contacts"),
        figure(plain_hours(summary.guidance.minutes), "staff-figure-guidance-hours"),
    ]
}

/// The same totals as in the files, by kind.
fn kinds(wording: &Wording<'_>, summary: &Summary) -> Table {
    let row = |label: Line, totals: &Totals| Row {
        cells: [
            label,
            own(totals.courses.to_string()),
            own(totals.meetings.to_string()),
            own(totals.people.to_string()),
            own(totals.visits.to_string()),
            own(plain_hours(totals.minutes)),
            own(totals.new_people.to_string()),
        ]
        .map(text)
        .into(),
        selected: false,
        open: None,
    };
    let mut rows: Vec<Row> = summary
        .kinds
        .iter()
        .map(|(kind, totals)| row(wording.line(codes::kind(*kind)), totals))
        .collect();
    if rows.len() > 1 {
        rows.push(row(wording.line("staff-total"), &summary.total));
    }
    let guidance = &summary.guidance;
    if guidance.contacts > 0 {
        let cells = [
            wording.line("staff-section-guidance"),
            own("–".to_owned()),
            own(guidance.contacts.to_string()),
            own(guidance.people.to_string()),
            own("–".to_owned()),
            own(plain_hours(guidance.minutes)),
            own(guidance.first_time.to_string()),
        ];
        rows.push(Row {
            cells: cells.map(text).into(),
            selected: false,
            open: None,
        });
    }
    Table {
        label: wording.line("staff-section-files"),
        columns: columns(
            wording,
            &[
                ("staff-kind", 5),
                ("staff-total-courses", 2),
                ("staff-total-meetings", 2),
                ("staff-figure-people", 2),
                ("staff-figure-visits", 2),
                ("staff-figure-hours", 2),
                ("staff-figure-new", 2),
            ],
        ),
        rows,
        empty: wording.line("staff-files-nothing"),
    }
}

fn what(wording: &Wording<'_>, console: &Console) -> Block {
    let form = &console.form;
    let fields = Fields { wording, form };
    let named = |codes: &[(&str, &str)]| -> Vec<(String, Line)> {
        codes
            .iter()
            .map(|(code, key)| ((*code).to_owned(), wording.line(key)))
            .collect()
    };
    let tables = named(&[
        ("attendance", "staff-table-attendance"),
        ("guidance", "staff-table-guidance"),
    ]);
    let table = match table(form) {
        TableKind::Attendance => "attendance",
        TableKind::Guidance => "guidance",
    };
    let formats = named(&[
        ("xlsx", "staff-format-xlsx"),
        ("excel-fi", "staff-format-excel"),
        ("csv", "staff-format-csv"),
        ("pdf", "staff-format-pdf"),
    ]);
    let format = match format(form) {
        FileFormat::Xlsx => "xlsx",
        FileFormat::CsvForExcel => "excel-fi",
        FileFormat::Csv => "csv",
        FileFormat::Pdf => "pdf",
    };
    let of_courses = newest_courses(wording)
        .into_iter()
        .map(|(id, name)| (id.to_string(), name));
    let every = [("all".to_owned(), wording.line("staff-every-course"))];
    let names = named(&[("names", "staff-with-names")]);
    Block::Group(vec![
        Block::Beside(vec![
            fields.choice((TABLE, false), "staff-files-table", None, tables, &only(table)),
            fields.choice((FORMAT, false), "staff-files-format", None, formats, &only(format)),
        ]),
        fields.choice(
            (COURSE, false),
            "staff-course",
            None,
            every.into_iter().chain(of_courses),
            &only("all"),
        ),
        fields.choice((NAMES, true), "staff-names", None, names, &BTreeSet::new()),
    ])
}

/// The courses to choose from, that which meets last in front.
pub(in crate::app::console) fn newest_courses(wording: &Wording<'_>) -> Vec<(CourseId, Line)> {
    let courses = &wording.model.record.courses;
    let last = |course| {
        let meetings = courses.meetings_of(course);
        meetings.last().map(|(_, meeting)| meeting.facts.date)
    };
    let mut newest: Vec<_> = courses
        .courses
        .iter()
        .map(|(id, course)| (last(*id), *id, course))
        .collect();
    newest.sort_by_key(|(last, id, _)| std::cmp::Reverse((*last, *id)));
    newest.truncate(COURSES);
    newest
        .into_iter()
        .map(|(_, id, course)| (id, own(isolated(course.facts.name.as_str()))))
        .collect()
}

/// Where files and paper go.
pub(in crate::app::console) fn outlets(wording: &Wording<'_>) -> Block {
    let staff = &wording.model.staff;
    let option = |known: &KnownOutlet| Control {
        label: name(wording, known),
        msg: Msg::Console(ConsoleMsg::Files(FilesMsg::GoTo(known.outlet.clone()))),
        look: ControlLook::switched(known.outlet == staff.outlet),
    };
    Block::Choice(Choice {
        label: wording.line("staff-outlet"),
        help: Some(wording.line("staff-outlet-help")),
        options: staff.outlets.iter().map(option).collect(),
        error: None,
    })
}

fn name(wording: &Wording<'_>, known: &KnownOutlet) -> Line {
    let key = match known.outlet {
        Outlet::Folder => "staff-outlet-folder",
        Outlet::Disk(_) => "staff-outlet-disk",
        Outlet::Printer => "staff-outlet-printer",
    };
    wording.with(key, &[("name", Value::Text(&known.name))])
}

/// Beside a control that makes paper: where it will go.
pub(in crate::app::console) fn outlet_line(wording: &Wording<'_>) -> Note {
    let staff = &wording.model.staff;
    let known = staff.outlets.iter().find(|known| known.outlet == staff.outlet);
    let where_to = known.map_or_else(|| wording.line("staff-outlet-usual"), |known| name(wording, known));
    wording.soft(wording.with("staff-goes-to", &[("where", Value::Text(&where_to.text))]))
}
