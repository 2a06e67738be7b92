//! What each column of each table means, in one place: for the tables' heads and for `docs/columns.md`.

use std::fmt::Write as _;

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its name in the table's head.
    pub name: &'static str,
    /// What kind of value stands in it, with its unit.
    pub unit: &'static str,
    /// What it means.
    pub meaning: &'static str,
}

const fn column(name: &'static str, unit: &'static str, meaning: &'static str) -> Column {
    Column { name, unit, meaning }
}

/// The columns of the table of attempts, in their order.
pub const ATTEMPTS: [Column; 41] = [
    column("attempt", "UUID", "Which attempt: one go at a task."),
    column(
        "person",
        "UUID or empty",
        "Who: a random id and nothing else. Empty for somebody who only tries.",
    ),
    column("visit", "UUID", "The visit in which the attempt began."),
    column(
        "lang",
        "language tag",
        "The help language of that visit: fi, en, ar or so.",
    ),
    column("lesson", "name", "The lesson."),
    column("task", "name", "The task of the lesson."),
    column(
        "variant",
        "A, B or C",
        "The case: whose errand it was, with which values.",
    ),
    column(
        "new_case",
        "1 or 0",
        "1 when this learner had not met the case in this task before.",
    ),
    column(
        "kind",
        "code",
        "The help it began with: shown, guided, hints, alone or real_life (labels can't be heard).",
    ),
    column("began", "ISO 8601", "When it began, in Finnish time with its offset."),
    column(
        "ended",
        "ISO 8601 or empty",
        "When it ended. Empty when it has not, or when nobody was there any more to end it.",
    ),
    column(
        "result",
        "code",
        "goal_reached, failed (the learner said that it was done, and it was not), unfinished (broken off and not gone on with) or open (can still be gone on with).",
    ),
    column(
        "skill",
        "1 or 0",
        "1 when the goal was reached in the kind alone or real_life, no help was accepted, nobody helped and no critical mistake was made. Hearing labels does not matter here.",
    ),
    column(
        "unaided",
        "1 or 0",
        "1 when skill is 1 and every step was right at the first try, but for one at most that was corrected.",
    ),
    column(
        "help_accepted",
        "1 or 0",
        "1 when the learner took the kiosk's help in a kind without help.",
    ),
    column("person_helped", "1 or 0", "1 when a person helped."),
    column(
        "critical_mistake",
        "1 or 0",
        "1 when a mistake was made that would do harm in real life.",
    ),
    column(
        "mistakes",
        "names",
        "The known mistakes that were made, sorted, with a space between them.",
    ),
    column(
        "steps",
        "count",
        "Steps with an outcome. Each step counts once: its first time.",
    ),
    column(
        "steps_U",
        "count",
        "Steps right at the first try without help. Only these count as 1 in strict scoring.",
    ),
    column(
        "steps_R",
        "count",
        "Steps with an own error that was noticed and corrected, without help.",
    ),
    column(
        "steps_H1",
        "count",
        "Steps after the first rung of help: where to look.",
    ),
    column(
        "steps_H2",
        "count",
        "Steps after the second rung: why, and what the word means.",
    ),
    column("steps_H3", "count", "Steps after the third rung: the kiosk did it."),
    column("steps_D", "count", "Steps that the kiosk or a person demonstrated."),
    column(
        "steps_E",
        "count",
        "Steps with an own error that was not noticed: done wrong, or left out by somebody who believed to have finished. They count as 0.",
    ),
    column("steps_T", "count", "Steps given up or left. They are no evidence."),
    column(
        "steps_passed",
        "count",
        "Steps that came to be done in another way than by their own acts. They are no evidence.",
    ),
    column(
        "interactions",
        "count",
        "What the learner did in the service: presses, choices, ticks, texts, the back arrow.",
    ),
    column(
        "wrong_turns",
        "count",
        "Interactions of the learner that led away from the task or to an error of the service.",
    ),
    column(
        "mistyped",
        "count",
        "Texts and choices of the learner that did not fit the task.",
    ),
    column(
        "corrections",
        "count",
        "Interactions of the learner that took a wrong turn back.",
    ),
    column("hints", "count", "Rungs of help that were given."),
    column(
        "hints_asked",
        "count",
        "Rungs of help that the learner asked for; the rest the kiosk gave by itself.",
    ),
    column(
        "labels_heard",
        "count",
        "Words of the service heard in the learner's language: an accommodation, not help.",
    ),
    column("hands_raised", "count", "How often a person was called."),
    column(
        "pages",
        "count",
        "Pages that were opened, on the computer and on the phone, the first one too.",
    ),
    column(
        "active_s",
        "seconds",
        "Active time of the steps with an outcome. Stillness beyond 30 s is left out; a step counts for 120 s at most.",
    ),
    column(
        "mastery_runs",
        "count",
        "The bar when it began: unaided runs in a row that count as mastery.",
    ),
    column(
        "content_hash",
        "SHA-256",
        "What the lesson, its services and its persons were when it began.",
    ),
    column(
        "resumed",
        "1 or 0",
        "1 when it was gone on with after the visit in which it began.",
    ),
];

/// All tables: name and columns.
pub const TABLES: [(&str, &[Column]); 1] = [("attempts", &ATTEMPTS)];

/// The meaning of all columns, as `docs/columns.md`.
#[must_use]
pub fn markdown() -> String {
    let mut text = String::from(
        "# What the columns of the exported tables mean\n\n\
         Made by `polku export columns`. A table is CSV: comma between cells, CRLF at line ends, UTF-8, one head line\n\
         (RFC 4180), or with `--format xlsx` an Excel workbook. An empty cell means: not known, or not yet.\n\n\
         CSV that an Excel in Finnish opens right by a double-click (`--excel-fi`) has a byte order mark, semicolons, decimal commas, days as\n\
         23.11.2026 and points in time as 23.11.2026 08:30:36, in Finnish time. A workbook has numbers as numbers, and days and points in time\n\
         (in Finnish time) as Excel's own.\n\n\
         A text that a spreadsheet would take for a formula has an apostrophe before it in CSV, also inside after a comma, a\n\
         semicolon, a tab or a line break, because the file may be opened with another separator. In a workbook it stands as it\n\
         is, as a text; one of more than 32 767 signs, the most that a cell of Excel holds, is cut there and ends with an ellipsis.\n",
    );
    for (name, columns) in TABLES {
        let _infallible = write!(
            text,
            "\n## {name}\n\n| column | value | meaning |\n| --- | --- | --- |\n"
        );
        for column in columns {
            let _infallible = writeln!(text, "| `{}` | {} | {} |", column.name, column.unit, column.meaning);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_column_has_a_name_of_its_own_and_a_meaning() {
        for (_, columns) in TABLES {
            let names: BTreeSet<_> = columns.iter().map(|column| column.name).collect();
            assert_eq!(names.len(), columns.len());
            assert!(
                columns
                    .iter()
                    .all(|column| !column.unit.is_empty() && column.meaning.ends_with('.'))
            );
        }
    }

    #[test]
    fn the_document_is_current() {
        let written = include_str!("../../docs/columns.md");
        assert_eq!(written, markdown(), "run: polku export columns > docs/columns.md");
    }
}
