//! Asking for files and paper.

use uuid::Uuid;

use super::{COURSE, FORMAT, FROM, FilesMsg, NAMES, PERIOD, TABLE, TO};
use crate::app::console::model::{Console, ConsoleNote, Form};
use crate::app::console::update::local;
use crate::app::effect::{Effect, FileFormat, Order, Outlet, Product, TableKind};
use crate::app::model::Model;
use crate::app::update::Out;
use crate::base::CourseId;
use crate::base::calendar::Date;
use crate::base::written::day;
use crate::report::Filter;

pub(in crate::app::console) fn update(console: &mut Console, model: &mut Model, msg: FilesMsg, out: &mut Out<'_>) {
    match msg {
        FilesMsg::Outlets(outlets) => {
            // A stick that was pulled out is not written to; nor is anything else in its place.
            if !outlets.iter().any(|known| known.outlet == model.staff.outlet) {
                model.staff.outlet = Outlet::Folder;
            }
            model.staff.outlets = outlets;
        }
        FilesMsg::GoTo(outlet) => model.staff.outlet = outlet,
        FilesMsg::MakeTable => make_table(console, model, out),
        FilesMsg::Made(note) => {
            console.making = false;
            console.note = Some(note);
        }
    }
}

/// Makes something: one thing at a time.
pub(in crate::app::console) fn make(console: &mut Console, model: &Model, product: Product, out: &mut Out<'_>) {
    if console.making {
        return;
    }
    console.making = true;
    console.note = Some(ConsoleNote::done("staff-making"));
    out.ask(Effect::Make(Box::new(Order {
        product,
        outlet: model.staff.outlet.clone(),
        lang: model.staff.lang,
        today: local(out.now).date(),
    })));
}

fn make_table(console: &mut Console, model: &Model, out: &mut Out<'_>) {
    let today = local(out.now).date();
    let Some(filter) = filter(&console.form, today) else {
        let wrong = "staff-date-wrong";
        for field in [FROM, TO] {
            if console
                .form
                .texts
                .get(&field)
                .is_some_and(|text| day(text, today).is_err())
            {
                console.form.wrong(field, wrong);
            }
        }
        if console.form.errors.is_empty() {
            console.form.wrong(TO, "staff-period-wrong");
        }
        return;
    };
    let product = Product::Table {
        table: table(&console.form),
        format: format(&console.form),
        filter,
        names: console.form.pick(NAMES, None).is_some(),
    };
    if model.staff.outlet == Outlet::Printer && format(&console.form) != FileFormat::Pdf {
        console.form.wrong(FORMAT, "staff-printer-prints-pages");
        return;
    }
    make(console, model, product, out);
}

pub(super) fn table(form: &Form) -> TableKind {
    match form.pick(TABLE, None).as_deref() {
        Some("guidance") => TableKind::Guidance,
        _ => TableKind::Attendance,
    }
}

pub(super) fn format(form: &Form) -> FileFormat {
    match form.pick(FORMAT, None).as_deref() {
        Some("csv") => FileFormat::Csv,
        Some("excel-fi") => FileFormat::CsvForExcel,
        Some("pdf") => FileFormat::Pdf,
        _ => FileFormat::Xlsx,
    }
}

/// Which rows: the same for the totals on the page and for the file. None while a day that was typed makes no sense.
pub(super) fn filter(form: &Form, today: Date) -> Option<Filter> {
    let first = |year| Date::new(year, 1, 1).ok();
    let last = |year| Date::new(year, 12, 31).ok();
    let (from, to) = match form.pick(PERIOD, None).as_deref() {
        Some("last-year") => (first(today.year() - 1), last(today.year() - 1)),
        Some("all") => (None, None),
        _ => (first(today.year()), None),
    };
    let typed = |field, usual: Option<Date>| match form.texts.get(&field).map(|text| text.trim()) {
        None | Some("") => Some(usual),
        Some(text) => day(text, today).ok().map(Some),
    };
    let from = typed(FROM, from)?;
    let to = typed(TO, to)?.unwrap_or(today);
    if from.is_some_and(|from| from > to) {
        return None;
    }
    let course = form
        .pick(COURSE, None)
        .and_then(|id| id.parse::<Uuid>().ok())
        .map(CourseId);
    Some(Filter { course, from, to })
}
