//! Sentences about a plan: its counts, its remarks, where in the file.

use crate::app::console::view::{Note, Tone};
use crate::app::console::wording::{Wording, own};
use crate::app::screen::Line;
use crate::course::import::{Counts, Place, Plan, Problem, Severity};
use crate::i18n::Value;

/// A sentence with texts filled in, each kept from turning the words round it.
fn sentence(wording: &Wording<'_>, key: &str, values: &[(&str, String)]) -> Line {
    let values: Vec<(&str, Value<'_>)> = values.iter().map(|(name, text)| (*name, Value::Text(text))).collect();
    wording.with(key, &values)
}

/// How many are new, change, and are there as they are; how many rows were read.
pub(super) fn counts(wording: &Wording<'_>, plan: &Plan) -> Vec<Line> {
    let counted = |key: &str, counts: Counts| {
        let Counts { new, changed, same } = counts;
        let values = [("new", new), ("changed", changed), ("same", same)];
        sentence(wording, key, &values.map(|(name, count)| (name, count.to_string())))
    };
    let lists = plan.enrolments.len().to_string();
    let rows = [
        ("rows", plan.rows.to_string()),
        ("out", plan.rows_left_out().to_string()),
    ];
    vec![
        counted("staff-import-courses", plan.course_counts()),
        counted("staff-import-meetings", plan.meeting_counts()),
        counted("staff-import-people", plan.person_counts()),
        sentence(wording, "staff-import-lists", &[("count", lists)]),
        sentence(wording, "staff-import-rows", &rows),
    ]
}

/// "Row 4, column Päivä", as far as it is known; else "the whole file".
pub(super) fn place(wording: &Wording<'_>, place: &Place, column: &str) -> Line {
    let sheet = place.sheet.clone();
    let sheet = sheet.map(|sheet| sentence(wording, "staff-import-at-sheet", &[("sheet", sheet)]));
    let row = place.row.map(|row| row.to_string());
    let row = row.map(|row| sentence(wording, "staff-import-at-row", &[("row", row)]));
    let column = Some(column).filter(|column| !column.is_empty()).map(str::to_owned);
    let column = column.map(|column| sentence(wording, "staff-import-at-column", &[("column", column)]));
    let parts: Vec<String> = [sheet, row, column]
        .into_iter()
        .flatten()
        .map(|line| line.text)
        .collect();
    if parts.is_empty() {
        return wording.line("staff-import-whole-file");
    }
    let place = parts.join(", ");
    let mut letters = place.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    own(first.chain(letters).collect())
}

/// What is to be told, what comes of it, and what the cell says.
pub(super) fn problem(wording: &Wording<'_>, problem: &Problem) -> (Line, Option<Note>) {
    let details: Vec<(&str, String)> = problem.kind.details().into_iter().collect();
    let what = sentence(wording, problem.kind.key(), &details);
    let then = problem.severity.key().map(|key| wording.line(key).text);
    let cell = problem.cell.clone();
    let cell = cell.map(|cell| sentence(wording, "staff-import-cell", &[("cell", cell)]).text);
    let under: Vec<String> = then.into_iter().chain(cell).collect();
    let note = (!under.is_empty()).then(|| Note {
        tone: match problem.severity {
            Severity::Told => Tone::Soft,
            _ => Tone::Warning,
        },
        line: own(under.join(" ")),
    });
    (what, note)
}
