//! The evaluator's question, and what belongs to it: were facts learned sooner than skills, and how do we know?
//!
//! Every number is a [`Figure`] with its n, its interval and its method; a number of fewer than five learners is not told. Nothing
//! averages the two tracks. Published numbers use strict scoring; what measures are baselines and probes, not practice.
//! Deliberately not here: files and pictures (that is `export`), and words of the screen.

pub mod chart;
mod curve;
mod figure;
mod hours;
mod irregular;
mod items;
mod retention;
mod rows;
mod scam_or_not;
mod shares;
mod speed;
mod stairs;
mod topics;
mod transfer;

use std::collections::{BTreeMap, BTreeSet};

pub use figure::{FEWEST, Figure, Unit};
pub use rows::Rows;
pub use speed::{Point, Speed};

use super::Learners;
use crate::base::calendar::Date;
use crate::base::{LessonId, PersonId};
use crate::i18n::Lang;
use crate::stats::Bootstrap;
use crate::stats::bootstrap::DRAWS;

/// The seed of the draws: any will do, as long as it is told.
pub const SEED: u64 = 2026;

/// How intervals are drawn.
pub const DRAWN: Bootstrap = Bootstrap {
    draws: DRAWS,
    seed: SEED,
};

/// Whose figures.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// Only these people.
    pub persons: Option<BTreeSet<PersonId>>,
    /// Only who came on this day or later. What they did before it still counts: a clock that began earlier is not reset.
    pub from: Option<Date>,
}

/// By what figures are told apart.
#[derive(Debug, Clone, Default)]
pub enum By {
    /// All together.
    #[default]
    Together,
    /// Each lesson by itself.
    Lesson,
    /// The lessons of each topic together.
    Topic(BTreeMap<LessonId, String>),
    /// The learners of each help language together.
    Language,
}

/// The outcomes of one group.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Which; `all` for all together.
    pub name: String,
    /// The answer to the evaluator's question.
    pub speed: Speed,
    /// Every number.
    pub figures: Vec<Figure>,
}

impl Group {
    /// All together.
    #[must_use]
    pub fn of(learners: &Learners, selection: &Selection) -> Self {
        group("all".to_owned(), learners, &Rows::of(learners, selection))
    }
}

/// The outcomes: all together first, then the groups in the order of their names.
#[must_use]
pub fn outcomes(learners: &Learners, selection: &Selection, by: &By) -> Vec<Group> {
    let all = Rows::of(learners, selection);
    let mut groups = vec![group("all".to_owned(), learners, &all)];
    let mut named = |name: String, rows: Rows<'_>| groups.push(group(name, learners, &rows));
    match by {
        By::Together => {}
        By::Lesson => {
            for lesson in all.lessons() {
                named(lesson.to_string(), all.only(|_, its| its == lesson));
            }
        }
        By::Topic(topics) => {
            let of = |lesson: &LessonId| topics.get(lesson).map_or("unknown", String::as_str);
            let names: BTreeSet<&str> = all.lessons().into_iter().map(of).collect();
            for name in names {
                named(name.to_owned(), all.only(|_, lesson| of(lesson) == name));
            }
        }
        By::Language => {
            let of = |person: PersonId| learners.language(person).map(Lang::tag);
            let names: BTreeSet<&str> = all.persons().into_iter().filter_map(of).collect();
            for name in names {
                named(name.to_owned(), all.only(|person, _| of(person) == Some(name)));
            }
        }
    }
    groups
}

fn group(name: String, learners: &Learners, rows: &Rows<'_>) -> Group {
    let speed = Speed::of(rows);
    let mut figures = speed.figures();
    figures.extend(hours::figures(rows));
    figures.extend(shares::figures(learners, rows));
    figures.extend(stairs::figures(rows));
    figures.extend(retention::figures(rows));
    figures.extend(transfer::figures(rows));
    figures.extend(curve::figures(rows));
    figures.extend(topics::figures(rows));
    figures.extend(scam_or_not::figures(rows));
    figures.extend(items::figures(learners, rows));
    figures.extend(irregular::figures(learners, rows));
    Group { name, speed, figures }
}

#[cfg(test)]
#[path = "outcomes_tests.rs"]
mod tests;
