//! What each column of each table means, in one place: for the tables' heads and for `docs/columns.md`.

use std::fmt::Write as _;

use crate::learner::evidence::RULES;

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
        "Who: a random id and nothing else. Empty for somebody who only tries. People who are marked as staff or test are left out; who was joined to another person has that person's id.",
    ),
    column("visit", "UUID", "The visit in which the attempt began."),
    column(
        "lang",
        "language tag",
        "The help language of that visit, such as fi, so or ckb.",
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

/// The columns that begin every table of learning.
const PERSON: Column = column(
    "person",
    "UUID or empty",
    "Who, as in the table of attempts. Empty for somebody who only tries.",
);
const VISIT_NO: Column = column(
    "visit_no",
    "count",
    "The number of the day on which the person came: 1 is their first. Who signs in twice on a day has made one visit.",
);
const LESSON: Column = column(
    "lesson",
    "name",
    "The lesson: the objective that both tracks belong to.",
);
const TRACK: Column = column(
    "track",
    "code",
    "knowledge (questions) or skill (steps). They are never averaged with each other.",
);

/// The columns of the table of observations, in their order.
pub const OBSERVATIONS: [Column; 24] = [
    PERSON,
    column("visit", "UUID", "The visit."),
    VISIT_NO,
    column("date", "day", "The day in Finland."),
    column("at", "ISO 8601", "When, in Finnish time with its offset."),
    column("lang", "language tag", "The help language of the visit."),
    LESSON,
    TRACK,
    column("task", "name or empty", "The task, of a step."),
    column("item", "name", "The question, or the step."),
    column(
        "form",
        "A, B or C",
        "The form of the question, or the case of the step.",
    ),
    column(
        "options",
        "count or empty",
        "How many answers a question had, without \"I don't know\". One of them is right, so guessing is worth 1 / options.",
    ),
    column(
        "source",
        "code",
        "baseline (the first try, before anything was practised), probe (on a later day, before anything of the lesson was practised on it, without help; the step in which help was taken is still one, and those after it are practice), after (asked after practising) or practice.",
    ),
    column("attempt", "UUID or empty", "The attempt, of a step."),
    column(
        "kind",
        "code or empty",
        "The help that the attempt began with, of a step.",
    ),
    column(
        "code",
        "code",
        "right, wrong or dont_know of a question; U, R, H1, H2, H3, D, E or T of a step.",
    ),
    column(
        "strict",
        "1, 0 or empty",
        "The strict score, which all published figures use. Empty: missing, neither for nor against.",
    ),
    column(
        "errors",
        "count or empty",
        "Wrong turns and errors of the service during a step.",
    ),
    column("hints", "count or empty", "Rungs of help during a step."),
    column(
        "active_s",
        "seconds or empty",
        "Active time of a step. It is told and never scored: slow and right is right.",
    ),
    column(
        "message",
        "scam, real or empty",
        "What the message was, of a step in which one was judged.",
    ),
    column(
        "taken_for",
        "scam, real or empty",
        "What it was taken for at first, without help. Only these count as judgements.",
    ),
    column(
        "novelty",
        "code or empty",
        "How new a step without help was. first: the lesson's first run without help; other_service: the same, but one of the step's small skills was shown in another lesson before; new_case: a case that was not met before, of a task that was; repetition: all others.",
    ),
    column("content_hash", "SHA-256", "What the lesson was then."),
];

/// The columns of the table of mastery, in their order: two rows a person and lesson, one for each track.
pub const MASTERY: [Column; 23] = [
    column(
        "person",
        "UUID",
        "Who, as in the table of attempts. Who only tried is not here.",
    ),
    column("lang", "language tag", "The help language of their last visit."),
    LESSON,
    TRACK,
    column("opportunities", "count", "Opportunities with a strict score."),
    column("right", "count", "How many of them count as 1."),
    column(
        "first",
        "1, 0 or empty",
        "The strict score of the first one, guided steps left out.",
    ),
    column(
        "estimate",
        "share or empty",
        "What is believed to go right now: a decayed Beta-binomial. The latest opportunities weigh most (0.85 for each one since), and it leans by the weight of three on how all learners began. Guided steps are left out. Empty: not yet known.",
    ),
    column(
        "low80",
        "share or empty",
        "The lower end of the interval that holds 80 % of the belief.",
    ),
    column("high80", "share or empty", "Its upper end."),
    column(
        "without_guessing",
        "share or empty",
        "The estimate without what guessing gives: (m - g) / (1 - g), at least 0. The same as the estimate for skill.",
    ),
    column(
        "evidence",
        "code",
        "not_yet_known, weak, moderate or strong: how much there is to go by (W below 2, below 4, or more).",
    ),
    column(
        "mastered",
        "1 or 0",
        "Knowledge: right answers in a row, of at least three different questions, that guessing gets right one time in fifty at most. Skill: as many unaided runs in a row as the bar says (two), one of them on a case that was not met before, at each task of the lesson that was begun. Once mastered stays mastered.",
    ),
    column(
        "mastered_visit",
        "count or empty",
        "The visit (as visit_no) in which it was mastered.",
    ),
    column("mastered_on", "day or empty", "The day."),
    column(
        "mastered_after_s",
        "seconds or empty",
        "Active time in runs of the lesson until then.",
    ),
    column(
        "reach",
        "code or empty",
        "How far the skill has come, by the strongest run: not_begun, guided, little_help, alone, new_case (alone in a case not met before) or retained (alone, and again at least 7 days later). DigComp 2 levels 1 to 4 say about the same.",
    ),
    column(
        "retained_7d",
        "1, 0 or empty",
        "The first try without help, 7 to 27 days after mastery and before practising again: whether it was unaided. Empty: there was none.",
    ),
    column(
        "retained_28d",
        "1, 0 or empty",
        "The same, 28 days after mastery or later.",
    ),
    column("visits", "count", "Visits with this lesson."),
    column(
        "practised_visits",
        "count",
        "Those with an opportunity in both tracks: what the comparison of the tracks counts in.",
    ),
    column(
        "active_s",
        "seconds",
        "Active time in runs of the lesson, of the person's own.",
    ),
    column("model", "count", "The version of the learner model."),
];

/// The columns of the table of self-reports, in their order.
pub const OWN_WORDS: [Column; 10] = [
    PERSON,
    column("visit", "UUID", "The visit."),
    VISIT_NO,
    column("date", "day", "The day in Finland."),
    column("at", "ISO 8601", "When, in Finnish time with its offset."),
    column("lang", "language tag", "The help language of the visit."),
    LESSON,
    column("learned", "1 or 0", "Whether they say: I learned something."),
    column("can_do", "1 or 0", "Whether they say: I can do this myself."),
    column(
        "did_for_real",
        "1, 0 or empty",
        "Whether they say: I have done this in the real service. Empty: it was not asked.",
    ),
];

/// The columns of the outcomes, in their order: one row a number.
pub const FIGURES: [Column; 11] = [
    column(
        "group",
        "text",
        "Whose figures: all, or a lesson, a topic or a help language, as asked.",
    ),
    column(
        "section",
        "text",
        "The question it belongs to: speed, hours, skill share, steps before and after, change of the same learners, retention, transfer, measured by visit, lessons, scam or not, questions, irregularities.",
    ),
    column("measure", "text", "What the number is."),
    column(
        "track",
        "code or empty",
        "knowledge or skill. Empty where both stand beside each other.",
    ),
    column(
        "of",
        "text or empty",
        "Of what: a visit, an hour, a band of visits, a lesson, a question.",
    ),
    column(
        "value",
        "number or empty",
        "The number. Empty: it has no value, or it is of fewer than five learners.",
    ),
    column(
        "unit",
        "code",
        "share (0 to 1), visits, hours, count, correlation, delta, sd (standard deviations) or p (a probability).",
    ),
    column("n", "count", "Of how many learners it is; of a count the count itself."),
    column("low95", "number or empty", "The lower end of the 95 % interval."),
    column("high95", "number or empty", "Its upper end."),
    column("method", "text", "How the number and its interval were worked out."),
];

/// The columns of the table of attendance, in their order.
pub const ATTENDANCE: [Column; 17] = [
    column("course_id", "UUID", "Which course."),
    column("course", "text", "Its name."),
    column(
        "kind",
        "code",
        "internet_course, group, event, training, or guidance where somebody has kept a roll in hours for guidance.",
    ),
    column("place", "text or empty", "Where it is."),
    column(
        "meeting_no",
        "count",
        "The meeting's number in its course, from 1, by day and time. A cancelled meeting has no number and no rows.",
    ),
    column("date", "day", "The meeting's day."),
    column("start", "time of day", "When it begins."),
    column("end", "time of day", "When it ends."),
    column(
        "person",
        "UUID, or name",
        "Who: a random id, the same as in the table of attempts. Where names were asked for: the name, made another text for each person (Amina, Amina (2)), and the id of who has none.",
    ),
    column(
        "new",
        "1 or 0",
        "1 at the first meeting, of any course and at any time, that the person was at.",
    ),
    column("language", "language tag or empty", "The person's help language."),
    column(
        "status",
        "code",
        "present, late, left (left earlier), excused (had said so), absent, or unmarked: on the course's list and nobody has marked it. Unmarked is not absent.",
    ),
    column(
        "minutes",
        "minutes or empty",
        "How long the person was there, at most the meeting's length. 0 for excused and absent. Empty for unmarked.",
    ),
    column(
        "facilitator",
        "text or empty",
        "Who led the meeting; where nothing is said of the meeting, who leads the course, with a semicolon between them.",
    ),
    column(
        "topic",
        "text or codes or empty",
        "What the meeting was about; where nothing is said of the meeting, the course's topics as codes with a space between them.",
    ),
    column(
        "changed_by",
        "text or empty",
        "Who changed the row last: a member of staff by name, kiosk (a sign-in) or command (the command line). Empty when nobody has.",
    ),
    column(
        "changed_at",
        "ISO 8601 or empty",
        "When the row was changed last, in Finnish time with its offset.",
    ),
];

/// The columns of the table of guidance, in their order.
pub const GUIDANCE: [Column; 11] = [
    column("contact_id", "UUID", "Which contact."),
    column("date", "day", "The day."),
    column(
        "person",
        "UUID, or name, or empty",
        "Who: as in the table of attendance. Empty for somebody anonymous.",
    ),
    column(
        "first_time",
        "1 or 0",
        "1 when they came for the first time, as staff has written it down.",
    ),
    column(
        "topic",
        "code",
        "kela, permits, tax, housing, work, study, bank_and_money, health, travel or other.",
    ),
    column("channel", "code", "visit, phone, message or kiosk."),
    column("minutes", "minutes", "How long it took."),
    column("language", "language tag or empty", "The language that was spoken."),
    column(
        "outcome",
        "code",
        "What it gave: information, practice_together or did_it_alone.",
    ),
    column(
        "counter",
        "codes",
        "What else came of it, with a space between: cv, job_application, study_place, job, card_course, company.",
    ),
    column("staff", "text or empty", "Who guided, by name."),
];

/// The columns of the totals of courses, in their order: one row a kind and one for all kinds.
pub const COURSE_TOTALS: [Column; 9] = [
    column("kind", "code", "The kind of course, or total."),
    column("courses", "count", "Courses with a meeting that somebody was at."),
    column("meetings", "count", "Meetings that somebody was at."),
    column("people", "count", "Different people who were there."),
    column("visits", "count", "Rows with present, late or left."),
    column("hours", "hours", "The minutes of these rows, in hours."),
    column(
        "new_people",
        "count",
        "People for whom one of these meetings was the first ever.",
    ),
    column(
        "volunteers",
        "count",
        "Volunteers of these courses, as the courses tell. They are not in people.",
    ),
    column(
        "planned_places",
        "count",
        "Places planned in all courses that had a meeting, also where nobody came.",
    ),
];

/// The totals of guidance.
pub const GUIDANCE_TOTALS: [Column; 5] = [
    column("contacts", "count", "Contacts."),
    column(
        "people",
        "count",
        "Different people. Anonymous ones can't be told apart and are not in it.",
    ),
    column("anonymous", "count", "Contacts with somebody anonymous."),
    column("hours", "hours", "How long the contacts took, in hours."),
    column(
        "first_time",
        "count",
        "Contacts of somebody who came for the first time.",
    ),
];

/// How attendance and guidance are counted, a rule a line. Stands in every report.
pub const COUNTING: [&str; 12] = [
    "Person: somebody who was at one meeting at least. In a total each person counts once, also when they were in several kinds of courses.",
    "Visit: one person at one meeting (present, late or left). Several sign-ins at one meeting are one visit.",
    "Course (group): one that had a meeting which somebody was at. Meetings that nobody was at are not counted.",
    "Hours: the time people were there, each at most the meeting's length, added up. An hour with eight people is eight hours.",
    "Unmarked is not absent: nobody has written down whether the person was there. It is neither a visit nor an absence.",
    "New: the first meeting of any course that the person was ever at, also before the first day of this report.",
    "Volunteers are counted apart, as each course tells their number. They are not in the people.",
    "Left out: people who are marked as staff or test, courses that are only for trying out, cancelled meetings, and meetings after the last day of this report.",
    "Two records that were found to be one person count as one person.",
    "Guidance: one contact is one row, with its own minutes. Anonymous contacts are in the contacts and hours and not in the people.",
    "People who were erased stay in these totals without anything that tells who they were.",
    "All figures are collected from records that were made at the time, not samples or estimates.",
];

/// All tables: name and columns.
pub const TABLES: [(&str, &[Column]); 9] = [
    ("attempts", &ATTEMPTS),
    ("observations", &OBSERVATIONS),
    ("mastery", &MASTERY),
    ("self-reports", &OWN_WORDS),
    ("outcomes", &FIGURES),
    ("attendance", &ATTENDANCE),
    ("guidance", &GUIDANCE),
    ("summary: courses", &COURSE_TOTALS),
    ("summary: guidance", &GUIDANCE_TOTALS),
];

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
    let rules: [(&str, &[&str]); 2] = [
        ("What is evidence of knowledge and skill", &RULES),
        ("How attendance and guidance are counted", &COUNTING),
    ];
    for (title, rules) in rules {
        let _infallible = write!(text, "\n## {title}\n\n");
        for rule in rules {
            let _infallible = writeln!(text, "- {rule}");
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
