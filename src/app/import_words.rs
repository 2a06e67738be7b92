//! Sentences about what a table would change: its counts, its remarks, where in the file. The console shows them, and the
//! command line prints them.

use super::words::Words;
use crate::base::ShortText;
use crate::course::import::{Change, Counts, Place, Plan, PlannedPerson, Problem};
use crate::i18n::Value;

/// The sentences in one of staff's languages.
#[derive(Clone, Copy)]
pub struct ImportWords<'t>(pub Words<'t>);

impl ImportWords<'_> {
    /// A sentence with texts filled in, each kept from turning the words round it.
    #[must_use]
    pub fn sentence(&self, key: &str, values: &[(&str, String)]) -> String {
        let values: Vec<(&str, Value<'_>)> = values.iter().map(|(name, text)| (*name, Value::Text(text))).collect();
        self.0.silent(key, &values).text
    }

    /// How many are new, change, and are there as they are; how many rows were read.
    #[must_use]
    pub fn counts(&self, plan: &Plan) -> Vec<String> {
        let counted = |key: &str, counts: Counts| {
            let Counts { new, changed, same } = counts;
            let values = [("new", new), ("changed", changed), ("same", same)];
            self.sentence(key, &values.map(|(name, count)| (name, count.to_string())))
        };
        let rows = [
            ("rows", plan.rows.to_string()),
            ("out", plan.rows_left_out().to_string()),
        ];
        vec![
            counted("staff-import-courses", plan.course_counts()),
            counted("staff-import-meetings", plan.meeting_counts()),
            counted("staff-import-people", plan.person_counts()),
            self.sentence("staff-import-lists", &[("count", plan.enrolments.len().to_string())]),
            self.sentence("staff-import-rows", &rows),
        ]
    }

    /// "Row 4, column Päivä", as far as it is known; empty for the whole file.
    #[must_use]
    pub fn place(&self, place: &Place, column: &str) -> String {
        let sheet = place.sheet.clone();
        let sheet = sheet.map(|sheet| self.sentence("staff-import-at-sheet", &[("sheet", sheet)]));
        let row = place.row.map(|row| row.to_string());
        let row = row.map(|row| self.sentence("staff-import-at-row", &[("row", row)]));
        let column = Some(column).filter(|column| !column.is_empty()).map(str::to_owned);
        let column = column.map(|column| self.sentence("staff-import-at-column", &[("column", column)]));
        let parts: Vec<String> = [sheet, row, column].into_iter().flatten().collect();
        let place = parts.join(", ");
        let mut letters = place.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        first.chain(letters).collect()
    }

    /// What becomes of a person, by name.
    #[must_use]
    pub fn person(&self, person: &PlannedPerson) -> String {
        let key = match person.change {
            Change::New => "staff-import-person-new",
            Change::Changed => "staff-import-person-changed",
            Change::Same => "staff-import-person-same",
        };
        let name = person.facts.name.as_ref().map_or("", ShortText::as_str);
        self.sentence(key, &[("name", name.to_owned())])
    }

    /// What is to be told.
    #[must_use]
    pub fn problem(&self, problem: &Problem) -> String {
        let details: Vec<(&str, String)> = problem.kind.details().into_iter().collect();
        self.sentence(problem.kind.key(), &details)
    }

    /// What comes of it, when something does.
    #[must_use]
    pub fn then(&self, problem: &Problem) -> Option<String> {
        problem.severity.key().map(|key| self.sentence(key, &[]))
    }

    /// What the cell says, when that is known. It may be a name.
    #[must_use]
    pub fn cell(&self, problem: &Problem) -> Option<String> {
        let cell = problem.cell.clone()?;
        Some(self.sentence("staff-import-cell", &[("cell", cell)]))
    }
}
