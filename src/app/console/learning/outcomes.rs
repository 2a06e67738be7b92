//! Did they learn? The answer first, then the numbers it rests on, then the curves, then the other figures: each with its n, its
//! interval and its method. Of fewer than five nothing is told, as in the files.

use std::collections::BTreeSet;

use super::charts::{both, point};
use super::known;
use super::words::{between, decimal, lesson, percent, reach, track};
use crate::app::console::Console;
use crate::app::console::files::{FilesMsg, newest_courses, outlets};
use crate::app::console::learning::Learned;
use crate::app::console::model::Page;
use crate::app::console::msg::ConsoleMsg;
use crate::app::console::present::Filled;
use crate::app::console::tables::{columns, text};
use crate::app::console::view::{Block, Cell, Choice, Row, Table};
use crate::app::console::wording::{Wording, own};
use crate::app::msg::Msg;
use crate::app::screen::{Control, ControlLook, Line};
use crate::base::{CourseId, LessonId};
use crate::i18n::Value;
use crate::learner::{Reach, Track};
use crate::report::outcomes::{FEWEST, Figure, Group, Point, Speed, Unit};
use crate::stats::{Interval, Verdict};

pub(in crate::app::console) fn page(wording: &Wording<'_>, console: &Console, course: Option<CourseId>) -> Filled {
    let mut blocks = vec![whose(wording, course)];
    match known(wording, console) {
        Ok(Learned::Outcomes(group)) => {
            blocks.extend(answer(wording, &group.speed));
            blocks.extend(save(wording, course));
            for section in &SECTIONS {
                blocks.extend(tabled(wording, group, section));
            }
        }
        Ok(_) => {}
        Err(instead) => blocks.push(*instead),
    }
    Filled {
        title: wording.line("staff-outcomes-open"),
        back: Some(Page::Files),
        blocks,
        keys: Vec::new(),
    }
}

/// Everybody, or who was in one course.
fn whose(wording: &Wording<'_>, course: Option<CourseId>) -> Block {
    let every = (None, wording.line("staff-every-course"));
    let each = newest_courses(wording).into_iter().map(|(id, name)| (Some(id), name));
    let options = std::iter::once(every).chain(each).map(|(of, label)| Control {
        label,
        msg: Msg::Console(ConsoleMsg::Go(Page::Outcomes(of))),
        look: ControlLook::switched(of == course),
    });
    Block::Choice(Choice {
        label: wording.line("staff-course"),
        help: None,
        options: options.collect(),
        error: None,
    })
}

const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::KnowledgeSooner => "staff-verdict-knowledge-sooner",
        Verdict::SkillSooner => "staff-verdict-skill-sooner",
        Verdict::NoNotableDifference => "staff-verdict-no-difference",
        Verdict::NotEnoughData => "staff-verdict-not-enough",
    }
}

fn answer(wording: &Wording<'_>, speed: &Speed) -> Vec<Block> {
    let numbers = match (speed.difference, speed.interval) {
        (Some(difference), Some(Interval { low, high })) => {
            let [difference, low, high] = [difference, low, high].map(|number| decimal(wording, number, 2));
            let learners = speed.learners.to_string();
            wording.with(
                "staff-outcomes-numbers",
                &[
                    ("difference", Value::Text(&difference)),
                    ("low", Value::Text(&low)),
                    ("high", Value::Text(&high)),
                    ("n", Value::Text(&learners)),
                ],
            )
        }
        _ => counted(wording, "staff-outcomes-only-n", speed.learners),
    };
    let left_out = [
        ("staff-outcomes-pairs", speed.pairs),
        ("staff-outcomes-knew", speed.knew_already),
        ("staff-outcomes-could", speed.could_already),
        ("staff-outcomes-once", speed.came_once),
    ]
    .map(|(key, count)| counted(wording, key, count).text);
    let mut blocks = vec![
        Block::Heading(wording.line(verdict(speed.verdict))),
        Block::Text(wording.soft(numbers)),
    ];
    let curve = |which: Track| {
        let line = Track::ALL.into_iter().zip(&speed.curves).find(|(of, _)| *of == which);
        line.map(|(_, points)| points.as_slice()).unwrap_or_default()
    };
    let points = |which: Track| {
        let points = (1..).zip(curve(which));
        let points = points.map_while(|(at, one)| told(one).map(|share| point(at, share, one.interval)));
        let points: Vec<_> = points.collect();
        let begins = (!points.is_empty()).then(|| point(0, 0.0, None));
        begins.into_iter().chain(points).collect()
    };
    let chart = both(
        wording,
        wording.line("staff-outcomes-curve"),
        "staff-outcomes-practised-visit",
        points,
    );
    let table = Block::Table(followed(wording, speed));
    match chart {
        Some(chart) => blocks.push(Block::Beside(vec![Block::Chart(chart), table])),
        None => blocks.push(table),
    }
    blocks.push(Block::Text(wording.soft(own(left_out.join(" ")))));
    blocks.push(Block::Text(wording.soft(wording.line("staff-method-speed"))));
    blocks
}

/// The numbers of the curves: at each visit, of each track, the share, its interval, and how many pairs were followed.
fn followed(wording: &Wording<'_>, speed: &Speed) -> Table {
    let [knowledge, skill] = &speed.curves;
    let cell = |point: &Point| {
        let share = match (told(point), point.interval) {
            (Some(share), Some(interval)) => own(format!("{} ({})", percent(share), between(interval))),
            (Some(share), None) => own(percent(share)),
            (None, _) => nothing(wording, point.at_risk),
        };
        let n = counted(wording, "staff-outcomes-at-risk", point.at_risk);
        Cell::Text(share, Some(wording.soft(n)))
    };
    let rows = (1_u32..)
        .zip(knowledge.iter().zip(skill))
        .map(|(at, (knows, can))| Row {
            cells: vec![text(own(at.to_string())), cell(knows), cell(can)],
            selected: false,
            open: None,
        });
    Table {
        label: wording.line("staff-outcomes-curve"),
        columns: columns(
            wording,
            &[
                ("staff-outcomes-practised-visit", 1),
                ("staff-learn-knows", 1),
                ("staff-learn-can", 1),
            ],
        ),
        rows: rows.collect(),
        empty: Line::default(),
    }
}

/// The share at a point of a curve. As in the files: where fewer than five are followed nothing is told.
fn told(point: &Point) -> Option<f64> {
    point.mastered.filter(|_| point.at_risk >= FEWEST)
}

fn save(wording: &Wording<'_>, course: Option<CourseId>) -> [Block; 2] {
    let make = ConsoleMsg::Files(FilesMsg::MakeOutcomes(course));
    let control = wording.icon("download", "staff-outcomes-save", make, ControlLook::Main);
    [outlets(wording), Block::Controls(vec![control])]
}

/// A question, and the figures that answer it: the codes that they have in the files, and their words here.
struct Section {
    code: &'static str,
    heading: &'static str,
    measures: &'static [Measure],
}

struct Measure {
    code: &'static str,
    name: &'static str,
    method: &'static str,
}

const fn measure(code: &'static str, name: &'static str, method: &'static str) -> Measure {
    Measure { code, name, method }
}

const SECTIONS: [Section; 9] = [
    Section {
        code: "hours",
        heading: "staff-outcomes-hours",
        measures: &[
            measure("median to mastery", "staff-outcomes-median", "staff-method-hours"),
            measure("mastered by hour", "staff-outcomes-by-hour", "staff-method-hours"),
        ],
    },
    Section {
        code: "change of the same learners",
        heading: "staff-outcomes-change",
        measures: &[
            measure("share right", "staff-outcomes-change-right", "staff-method-change"),
            measure("mastered", "staff-outcomes-change-mastered", "staff-method-newcombe"),
            measure("mastered, test", "staff-outcomes-change-test", "staff-method-mcnemar"),
        ],
    },
    Section {
        code: "steps before and after",
        heading: "staff-outcomes-stairs",
        measures: &[
            measure(
                "after the first visit",
                "staff-outcomes-first-visit",
                "staff-method-stairs",
            ),
            measure(
                "after the last visit",
                "staff-outcomes-last-visit",
                "staff-method-stairs",
            ),
        ],
    },
    Section {
        code: "retention",
        heading: "staff-outcomes-retention",
        measures: &[measure(
            "unaided after mastery",
            "staff-outcomes-unaided",
            "staff-method-retention",
        )],
    },
    Section {
        code: "transfer",
        heading: "staff-outcomes-transfer",
        measures: &[measure(
            "right without help",
            "staff-outcomes-right-alone",
            "staff-method-transfer",
        )],
    },
    Section {
        code: "skill share",
        heading: "staff-outcomes-skill-share",
        measures: &[
            measure("measured", "staff-outcomes-measured", "staff-method-ratio"),
            measure("in own words", "staff-outcomes-own-words", "staff-method-own-words"),
        ],
    },
    Section {
        code: "lessons",
        heading: "staff-outcomes-lessons",
        measures: &[measure("mastered", "staff-outcomes-mastered", "staff-method-lessons")],
    },
    Section {
        code: "scam or not",
        heading: "staff-outcomes-scams",
        measures: &[
            measure("J", "staff-outcomes-j", "staff-method-j"),
            measure("d'", "staff-outcomes-d", "staff-method-d"),
            measure("c", "staff-outcomes-c", "staff-method-d"),
            measure("mastered", "staff-outcomes-mastered", "staff-method-scams"),
        ],
    },
    Section {
        code: "irregularities",
        heading: "staff-outcomes-irregular",
        measures: &[
            measure("runs cut short", "staff-outcomes-cut-short", "staff-method-irregular"),
            measure(
                "pairs with a lesson that was edited in between",
                "staff-outcomes-edited",
                "staff-method-irregular",
            ),
            measure(
                "accounts joined to another",
                "staff-outcomes-joined",
                "staff-method-irregular",
            ),
            measure(
                "visits out of order",
                "staff-outcomes-out-of-order",
                "staff-method-irregular",
            ),
            measure(
                "jumps of the clock within a run",
                "staff-outcomes-jumps",
                "staff-method-irregular",
            ),
            measure(
                "entries of a newer program, of anybody",
                "staff-outcomes-newer",
                "staff-method-irregular",
            ),
        ],
    },
];

fn tabled(wording: &Wording<'_>, group: &Group, section: &Section) -> Vec<Block> {
    let heading = wording.line(section.heading);
    let figures = group.figures.iter().filter(|figure| figure.section == section.code);
    let rows: Vec<Row> = figures
        .filter_map(|figure| {
            let measure = section.measures.iter().find(|one| one.code == figure.measure)?;
            Some(figure_row(wording, measure, figure))
        })
        .collect();
    let table = Table {
        label: heading.clone(),
        columns: columns(
            wording,
            &[
                ("staff-outcomes-what", 6),
                ("staff-outcomes-track", 2),
                ("staff-outcomes-value", 3),
                ("staff-outcomes-interval", 3),
                ("staff-outcomes-n", 2),
            ],
        ),
        rows,
        empty: wording.line("staff-outcomes-none"),
    };
    let methods: BTreeSet<&str> = section.measures.iter().map(|measure| measure.method).collect();
    let methods: Vec<String> = methods.into_iter().map(|key| wording.line(key).text).collect();
    vec![
        Block::Heading(heading),
        Block::Table(table),
        Block::Text(wording.soft(own(methods.join(" ")))),
    ]
}

fn figure_row(wording: &Wording<'_>, measure: &Measure, figure: &Figure) -> Row {
    let name = wording.line(measure.name).text;
    let of = of(wording, figure);
    let written = |number: f64| match figure.unit {
        Unit::Share => format!("{:.0}", number * 100.0).replace('-', "−"),
        Unit::Hours => decimal(wording, number, 1),
        Unit::Count => format!("{number:.0}"),
        Unit::Probability => decimal(wording, number, 3),
        Unit::Visits | Unit::Correlation | Unit::Delta | Unit::Deviations => decimal(wording, number, 2),
    };
    let unit = match figure.unit {
        Unit::Share => "\u{a0}%",
        Unit::Hours => "\u{a0}h",
        _ => "",
    };
    let value = figure.value.map(|value| own(format!("{}{unit}", written(value))));
    let within = figure.interval.map(|interval| {
        let (low, high) = (written(interval.low), written(interval.high));
        // Beside a minus a dash would be read as one.
        let sign = if low.starts_with('−') { " … " } else { "–" };
        format!("{low}{sign}{high}")
    });
    row([
        own(if of.is_empty() { name } else { format!("{name} · {of}") }),
        figure
            .track
            .map_or_else(|| own("–".to_owned()), |which| wording.line(track(which).1)),
        value.unwrap_or_else(|| nothing(wording, figure.n)),
        range(within),
        own(figure.n.to_string()),
    ])
}

/// What a figure is of, in words.
fn of(wording: &Wording<'_>, figure: &Figure) -> String {
    let of = figure.of.as_str();
    match figure.section {
        "hours" if !of.is_empty() => {
            wording
                .with("staff-outcomes-hours-is", &[("hours", Value::Text(of))])
                .text
        }
        "steps before and after" => {
            let known = Reach::ALL.into_iter().find(|reach| reach.code() == of);
            known.map_or_else(|| of.to_owned(), |known| wording.line(reach(known)).text)
        }
        "retention" => {
            let key = if of == "7 to 27 days" {
                "staff-outcomes-after-week"
            } else {
                "staff-outcomes-after-month"
            };
            wording.line(key).text
        }
        "transfer" => {
            let key = match of {
                "first" => "staff-outcomes-first-alone",
                "other_service" => "staff-outcomes-other-service",
                "new_case" => "staff-outcomes-new-case",
                _ => "staff-outcomes-again",
            };
            wording.line(key).text
        }
        "skill share" => {
            let visits = of.replace('-', "–");
            wording
                .with("staff-outcomes-visits-is", &[("visits", Value::Text(&visits))])
                .text
        }
        "lessons" => of
            .parse::<LessonId>()
            .map_or_else(|_| of.to_owned(), |id| lesson(wording, &id).text),
        _ => of.to_owned(),
    }
}

fn row(cells: [Line; 5]) -> Row {
    Row {
        cells: cells.map(text).into(),
        selected: false,
        open: None,
    }
}

/// Where no number is: because of too few, or because there is none.
fn nothing(wording: &Wording<'_>, n: u64) -> Line {
    if n < FEWEST {
        wording.line("staff-outcomes-too-few")
    } else {
        own("–".to_owned())
    }
}

fn range(within: Option<String>) -> Line {
    own(within.unwrap_or_else(|| "–".to_owned()))
}

fn counted(wording: &Wording<'_>, key: &str, count: u64) -> Line {
    let count = count.to_string();
    wording.with(key, &[("count", Value::Text(&count))])
}
