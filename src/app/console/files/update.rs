//! Asking for files and paper.

use uuid::Uuid;

use super::{COURSE, FORMAT, FROM, FilesMsg, FilesWord, NAMES, PERIOD, TABLE, TO};
use crate::app::console::model::{Console, ConsoleNote, Form};
use crate::app::console::msg::FieldId;
use crate::app::console::reading::{Reading, refuse};
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
        FilesMsg::GoTo(outlet) => model.staff.outlet = outlet,
        FilesMsg::MakeTable => make_table(console, model, out),
        // A workbook is no page: there is nothing that a printer could print.
        FilesMsg::MakeOutcomes(_) if model.staff.outlet == Outlet::Printer => {
            console.note = Some(ConsoleNote::wrong("staff-outcomes-not-printed"));
        }
        FilesMsg::MakeOutcomes(course) => make(console, model, Product::Outcomes(course), out),
    }
}

/// Word from the runtime. It comes also when the console has closed meanwhile.
pub(crate) fn heard(model: &mut Model, word: FilesWord) {
    let staff = &mut model.staff;
    match word {
        FilesWord::Outlets(outlets) => {
            // A stick that was pulled out is not written to; nor is anything else in its place.
            if !outlets.iter().any(|known| known.outlet == staff.outlet) {
                staff.outlet = Outlet::Folder;
            }
            staff.outlets = outlets;
        }
        FilesWord::Made(note) => {
            staff.making = false;
            if let Some(console) = &mut staff.console {
                console.note = Some(note);
            }
        }
    }
}

/// Makes something: one thing at a time.
pub(in crate::app::console) fn make(console: &mut Console, model: &mut Model, product: Product, out: &mut Out<'_>) {
    if model.staff.making {
        return;
    }
    model.staff.making = true;
    console.note = Some(ConsoleNote::done("staff-making"));
    out.ask(Effect::Make(Box::new(Order {
        product,
        outlet: model.staff.outlet.clone(),
        lang: model.staff.lang,
        today: local(out.now).date(),
    })));
}

fn make_table(console: &mut Console, model: &mut Model, out: &mut Out<'_>) {
    let today = local(out.now).date();
    let form = &console.form;
    let mut reading = Reading::new(form);
    for name in [FROM, TO] {
        reading.day(name, today, today);
    }
    let filter = filter(form, today);
    let format = format(form);
    if filter.is_none() {
        reading.wrong(TO, "staff-period-wrong");
    }
    if model.staff.outlet == Outlet::Printer && format != FileFormat::Pdf {
        reading.wrong(FORMAT, "staff-printer-prints-pages");
    }
    let product = filter.map(|filter| Product::Table {
        table: table(form),
        format,
        filter,
        names: pick(form, NAMES).is_some(),
    });
    match (reading.errors(), product) {
        (Err(errors), _) => refuse(console, errors),
        (Ok(()), Some(product)) => {
            console.form.errors.clear();
            make(console, model, product, out);
        }
        (Ok(()), None) => {}
    }
}

/// What is chosen, when something is.
fn pick<'f>(form: &'f Form, name: &'static str) -> Option<&'f str> {
    form.picks.get(&FieldId::of_page(name))?.first().map(String::as_str)
}

pub(super) fn table(form: &Form) -> TableKind {
    match pick(form, TABLE) {
        Some("guidance") => TableKind::Guidance,
        _ => TableKind::Attendance,
    }
}

pub(super) fn format(form: &Form) -> FileFormat {
    match pick(form, FORMAT) {
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
    let (from, to) = match pick(form, PERIOD) {
        Some("last-year") => (first(today.year() - 1), last(today.year() - 1)),
        Some("all") => (None, None),
        _ => (first(today.year()), None),
    };
    let typed = |field, usual: Option<Date>| match form.texts.get(&FieldId::of_page(field)).map(|text| text.trim()) {
        None | Some("") => Some(usual),
        Some(text) => day(text, today).ok().map(Some),
    };
    let from = typed(FROM, from)?;
    let to = typed(TO, to)?.unwrap_or(today);
    if from.is_some_and(|from| from > to) {
        return None;
    }
    let course = pick(form, COURSE).and_then(|id| id.parse::<Uuid>().ok()).map(CourseId);
    Some(Filter { course, from, to })
}
