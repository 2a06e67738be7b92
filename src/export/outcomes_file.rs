//! The outcomes as a file: all numbers as CSV or JSON, a workbook with the answers first, or the curve as a picture.

use std::io::Write as _;
use std::path::Path;

use serde_json::{Value, json};

use super::lines::Lines;
use super::{ExportError, Style, TableFile, TableFormat, WholeFile};
use crate::learner::evidence::RULES;
use crate::learner::{Parameters, Track};
use crate::report::Cell;
use crate::report::definitions::FIGURES;
use crate::report::outcomes::{DRAWN, Figure, Group, chart};
use crate::stats::MARGIN;

/// What the outcomes are written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutcomesFormat {
    /// One row a number.
    Table(TableFormat),
    /// All of it, for programs.
    Json,
    /// The curve of the first group.
    Svg,
}

/// What the figures are of, beside the figures.
#[derive(Debug, Clone)]
pub struct About {
    /// The learner model that they were made with.
    pub parameters: Parameters,
    /// The days, in words.
    pub period: String,
    /// The course, when it is only one.
    pub course: Option<String>,
    /// Entries of a newer program: they are left out.
    pub unknown: u64,
}

/// Writes the outcomes.
///
/// # Errors
/// [`ExportError`]; what stood there before is still there.
pub fn outcomes_file(path: &Path, format: OutcomesFormat, groups: &[Group], about: &About) -> Result<(), ExportError> {
    match format {
        OutcomesFormat::Table(format) => table(path, format, groups, about),
        OutcomesFormat::Json => whole(path, &format!("{:#}\n", json(groups, about))),
        OutcomesFormat::Svg => whole(path, &chart::svg(groups.first())),
    }
}

fn whole(path: &Path, text: &str) -> Result<(), ExportError> {
    let mut file = WholeFile::create(path)?;
    file.write_all(text.as_bytes()).map_err(|source| ExportError::Write {
        path: path.to_owned(),
        source,
    })?;
    file.finish_checked()
}

fn table(path: &Path, format: TableFormat, groups: &[Group], about: &About) -> Result<(), ExportError> {
    let mut file = TableFile::create(path, format, "Outcomes", &FIGURES)?;
    for group in groups {
        for figure in &group.figures {
            file.row(&figure.row(&group.name))?;
        }
    }
    if let TableFile::Xlsx(book) = &mut file {
        let mut lines = Lines::new(book.sheet_free("Answers")?);
        lines.sheet.landscape();
        lines.sheet.width(0, 28);
        lines.sheet.width(1, 100);
        lines.put(Style::Title, [Cell::code("Were facts learned sooner than skills?")]);
        for group in groups {
            lines.put(
                Style::Plain,
                [Cell::text(&group.name), Cell::text(group.speed.sentence())],
            );
        }
        lines.gap();
        for (name, value) in told(about) {
            lines.put(Style::Plain, [Cell::code(name), Cell::text(value)]);
        }
        lines.gap();
        lines.put(Style::Title, [Cell::code("What is evidence")]);
        for rule in RULES {
            lines.put(Style::Plain, [Cell::code(rule)]);
        }
        lines.gap();
        lines.meaning("outcomes", &FIGURES);
    }
    file.finish()
}

/// What is told beside the figures.
fn told(about: &About) -> Vec<(&'static str, String)> {
    let model = &about.parameters;
    let mut told = vec![
        ("period", about.period.clone()),
        ("course", about.course.clone().unwrap_or_else(|| "all".to_owned())),
        ("learner model", format!("version {}", model.version)),
        ("decay", model.decay.to_string()),
        ("weight of the start", model.start_weight.to_string()),
        ("draws", DRAWN.draws.to_string()),
        ("seed of the draws", DRAWN.seed.to_string()),
        ("margin in practised visits", MARGIN.to_string()),
        ("program", env!("CARGO_PKG_VERSION").to_owned()),
    ];
    if about.unknown > 0 {
        told.push(("entries of a newer program, left out", about.unknown.to_string()));
    }
    told
}

fn json(groups: &[Group], about: &About) -> Value {
    let about: serde_json::Map<String, Value> = told(about)
        .into_iter()
        .map(|(name, value)| (name.to_owned(), Value::String(value)))
        .collect();
    let groups: Vec<Value> = groups
        .iter()
        .map(|group| {
            json!({
                "group": group.name,
                "answer": group.speed.verdict.code(),
                "sentence": group.speed.sentence(),
                "figures": group.figures.iter().map(figure).collect::<Vec<_>>(),
            })
        })
        .collect();
    json!({ "about": about, "groups": groups })
}

fn figure(figure: &Figure) -> Value {
    json!({
        "section": figure.section,
        "measure": figure.measure,
        "track": figure.track.map(Track::code),
        "of": figure.of,
        "value": figure.value,
        "unit": figure.unit.code(),
        "n": figure.n,
        "low95": figure.interval.map(|interval| interval.low),
        "high95": figure.interval.map(|interval| interval.high),
        "method": figure.method,
    })
}
