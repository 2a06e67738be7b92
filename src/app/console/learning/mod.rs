//! What was learned: how a group is doing, how a person has come along, and what an evaluator may say of it.
//!
//! What learners showed is not in the record that lives beside the model: it is folded from the whole journal, so the runtime
//! works it out and sends word. Uses `report`. Deliberately not here: reading (the runtime does it), any sum of knowing and
//! being able.

mod charts;
mod group;
mod outcomes;
mod person;
mod words;

use std::sync::Arc;

use super::model::{Console, Page};
use super::view::{Block, Note, Tone};
use super::wording::Wording;
use crate::app::effect::{Effect, LearningOrder};
use crate::app::model::{Model, StaffNotice};
use crate::app::update::Out;
use crate::content::catalog::Catalog;
use crate::content::schema::lesson::MicroSkill;
use crate::course::Courses;
use crate::i18n::Value;
use crate::report::group::{learners_of, people_of};
use crate::report::known::StepPlace;
use crate::report::outcomes::{Group, Selection};
use crate::report::{GroupProgress, Learners, PersonProgress};

pub(super) use group::page as group;
pub(super) use outcomes::page as outcomes;
pub(super) use person::page as person;

/// What was worked out.
#[derive(Debug, Clone, PartialEq)]
pub enum Learned {
    /// How the people of a course are doing.
    Group(GroupProgress),
    /// How one person has come along.
    Person(PersonProgress),
    /// The evaluator's figures.
    Outcomes(Box<Group>),
}

/// No figure is ever NaN: what has no value is none.
impl Eq for Learned {}

impl Learned {
    /// What an order asks of learners.
    #[must_use]
    pub fn of(order: LearningOrder, learners: &Learners, courses: &Courses, catalog: &Catalog) -> Self {
        match order {
            LearningOrder::Group(course) => {
                let people = learners_of(courses, course);
                Self::Group(GroupProgress::of(learners, &people, |step| skills_of(catalog, step)))
            }
            LearningOrder::Person(person) => Self::Person(PersonProgress::of(learners, courses.resolve(person))),
            LearningOrder::Outcomes(course) => {
                let selection = Selection {
                    persons: course.map(|course| people_of(courses, course)),
                    from: None,
                };
                Self::Outcomes(Box::new(Group::of(learners, &selection)))
            }
        }
    }
}

/// The small skills that a step asks for, when the step is in a lesson that is known.
fn skills_of(catalog: &Catalog, (lesson, task, step): &StepPlace) -> Option<Vec<MicroSkill>> {
    let tasks = &catalog.lessons.get(lesson)?.file.tasks;
    let steps = &tasks.iter().find(|known| known.id.get() == task)?.steps;
    let step = steps.iter().find(|known| known.id.get() == step)?;
    Some(step.skills.clone())
}

/// Word from the runtime.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LearningWord {
    /// What was asked.
    pub order: LearningOrder,
    /// What came of it, or why the journal can't be read.
    pub read: Result<Arc<Learned>, StaffNotice>,
}

/// What is known on a page of what was learned. It goes when the page is left.
#[derive(Clone)]
pub struct Learning {
    /// What the page asked.
    pub order: LearningOrder,
    /// What came of it; none while it is worked out.
    pub read: Option<Result<Arc<Learned>, StaffNotice>>,
}

/// A page was opened: what it tells of learners is worked out.
pub(super) fn opened(console: &mut Console, out: &mut Out<'_>) {
    let order = match console.page {
        Page::Progress(course) => LearningOrder::Group(course),
        Page::PersonProgress(person) => LearningOrder::Person(person),
        Page::Outcomes(course) => LearningOrder::Outcomes(course),
        _ => return,
    };
    console.learning = Some(Learning { order, read: None });
    out.ask(Effect::Learning(order));
}

/// Word from the runtime. When staff have gone elsewhere, nobody waits for it.
pub(crate) fn heard(model: &mut Model, word: LearningWord) {
    let console = model.staff.console.as_mut();
    let waiting = console.and_then(|console| console.learning.as_mut());
    if let Some(learning) = waiting.filter(|learning| learning.order == word.order) {
        learning.read = Some(word.read);
    }
}

/// What was worked out for a page; otherwise what stands there instead: that it is worked out, or why it can't be.
fn known<'c>(wording: &Wording<'_>, console: &'c Console) -> Result<&'c Learned, Box<Block>> {
    let instead = |tone, line| Err(Box::new(Block::Text(Note { tone, line })));
    let read = console.learning.as_ref().and_then(|learning| learning.read.as_ref());
    match read {
        Some(Ok(learned)) => Ok(learned),
        Some(Err(notice)) => {
            let values: Vec<(&str, Value<'_>)> = notice
                .values
                .iter()
                .map(|(name, text)| (*name, Value::Text(text)))
                .collect();
            instead(Tone::Wrong, wording.with(notice.key, &values))
        }
        None => instead(Tone::Plain, wording.line("staff-learn-reading")),
    }
}
