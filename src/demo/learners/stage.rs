//! Attempts that were played, kept: playing one takes milliseconds, and a cohort has thousands that are alike.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::hands::{self, Pace, Played};
use super::ways::{Choice, Way};
use crate::base::{AttemptId, LessonId, VisitId};
use crate::content::catalog::{Case, Catalog, Lesson};
use crate::content::schema::lesson::{PlanFile, Reached, Task, VariantId};
use crate::journal::{AttemptKind, Event};

/// What is played, and all that was played so far.
pub(super) struct Stage<'c> {
    pub catalog: &'c Catalog,
    /// What can be practised, in the order of the names.
    pub lessons: Vec<Practice<'c>>,
    cases: BTreeMap<(LessonId, VariantId), Arc<Case>>,
    played: BTreeMap<What, Arc<Played>>,
}

/// A lesson as it is practised: its first task.
pub(super) struct Practice<'c> {
    pub id: &'c LessonId,
    pub task: &'c Task,
    pub choice: Choice,
}

/// Which attempt, and how it is gone about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct What {
    pub lesson: LessonId,
    pub variant: VariantId,
    pub kind: AttemptKind,
    pub fades: bool,
    pub way: Way,
    pub pace: Pace,
}

impl<'c> Stage<'c> {
    pub fn new(catalog: &'c Catalog) -> Self {
        let lessons = catalog.lessons.iter().filter_map(|(id, lesson)| {
            let task = lesson.file.tasks.first()?;
            Some(Practice {
                id,
                task,
                choice: choice(lesson, task),
            })
        });
        Self {
            catalog,
            lessons: lessons.collect(),
            cases: BTreeMap::new(),
            played: BTreeMap::new(),
        }
    }

    /// The attempt, played now or before. None when its case is not offered.
    pub fn play(&mut self, what: What) -> Option<Arc<Played>> {
        if let Some(known) = self.played.get(&what) {
            return Some(Arc::clone(known));
        }
        let case = self.case(&what.lesson, what.variant)?;
        let played = Arc::new(hands::play(&case, what.kind, what.fades, &what.way, what.pace));
        self.played.insert(what, Arc::clone(&played));
        Some(played)
    }

    fn case(&mut self, lesson: &LessonId, variant: VariantId) -> Option<Arc<Case>> {
        let key = (lesson.clone(), variant);
        if let Some(known) = self.cases.get(&key) {
            return Some(Arc::clone(known));
        }
        let practice = self.lessons.iter().find(|practice| practice.id == lesson)?;
        let case = Arc::new(self.catalog.case(lesson, practice.task.id.get(), variant)?);
        self.cases.insert(key, Arc::clone(&case));
        Some(case)
    }
}

/// What the plans of a task promise.
fn choice(lesson: &Lesson, task: &Task) -> Choice {
    let of_task = || lesson.plans.iter().filter(|(_, plan)| plan.task == task.id);
    let ids = |good: &dyn Fn(&PlanFile) -> bool| {
        let plans = of_task().filter(|(_, plan)| good(plan));
        plans.map(|(id, _)| id.clone()).collect()
    };
    let harmless = |plan: &PlanFile| {
        let mut made = task
            .mistakes
            .iter()
            .filter(|known| plan.expect.mistakes.contains(&known.id));
        !made.any(|made| made.critical)
    };
    Choice {
        mistaken: ids(&|plan| plan.expect.goal == Reached::NotReached && !plan.expect.mistakes.is_empty()),
        corrected: ids(&|plan| plan.expect.goal == Reached::Reached && harmless(plan)),
        steps: task.steps.len(),
    }
}

/// The event with the ids of an attempt that is played now.
pub(super) fn with_ids(mut event: Event, its: AttemptId, in_visit: VisitId) -> Event {
    match &mut event {
        Event::AttemptStarted { attempt, visit, .. } => (*attempt, *visit) = (its, in_visit),
        Event::HandRaised { attempt, visit } => (*attempt, *visit) = (Some(its), in_visit),
        Event::PageVisited { attempt, .. }
        | Event::Interacted { attempt, .. }
        | Event::MistakeMade { attempt, .. }
        | Event::HintGiven { attempt, .. }
        | Event::LabelHeard { attempt, .. }
        | Event::StepDone { attempt, .. }
        | Event::StepPassed { attempt, .. }
        | Event::HelpAccepted { attempt }
        | Event::PersonHelped { attempt }
        | Event::AttemptEnded { attempt, .. } => *attempt = its,
        // Nothing else comes of playing.
        _ => {}
    }
    event
}
