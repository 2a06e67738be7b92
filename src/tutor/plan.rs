//! Plays a scripted learner through a task.

use crate::base::{AttemptId, PlanId, StepId, Timestamp, VisitId};
use crate::content::catalog::Case;
use crate::content::schema::lesson::{Act, PlanAct, PlanFile};
use crate::journal::{AttemptKind, AttemptResult, Event};
use crate::service::ServiceState;
use crate::service::act::{self, ActError};
use crate::service::interaction::Interaction;
use crate::service::transition::{NotPossible, interact};
use crate::tutor::decide::{self, Deed};
use crate::tutor::run::Run;

/// The plan that every task has: all steps in order.
pub const ALL_STEPS: &str = "steps";

/// What came of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Played {
    /// What was recorded.
    pub events: Vec<Event>,
    /// Where the run stands at the end.
    pub run: Run,
}

impl Played {
    /// Whether the goal was reached.
    #[must_use]
    pub fn reached(&self) -> bool {
        self.run.result == Some(AttemptResult::GoalReached)
    }
}

/// A plan that can't be played.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// It names a step that the task does not have.
    #[error("the task has no step `{0}`")]
    NoSuchStep(StepId),
    /// An act refers to what can't be worked out.
    #[error("act {number}: {cause}")]
    Act {
        /// Which act, from 1.
        number: usize,
        /// Why.
        cause: ActError,
    },
    /// An act is not possible where it stands.
    #[error("act {number} ({act}): {cause}; the pages shown are {pages}")]
    NotPossible {
        /// Which act, from 1.
        number: usize,
        /// What was tried.
        act: String,
        /// Why not.
        cause: NotPossible,
        /// The pages shown then.
        pages: String,
    },
}

/// The acts of all steps, in order.
#[must_use]
pub fn all_steps(case: &Case) -> Vec<Act> {
    case.task().steps.iter().flat_map(|step| step.acts.clone()).collect()
}

/// The acts of a written plan.
///
/// # Errors
/// [`PlanError::NoSuchStep`].
pub fn acts_of(case: &Case, plan: &PlanFile) -> Result<Vec<Act>, PlanError> {
    let mut acts = Vec::new();
    for part in &plan.acts {
        match part {
            PlanAct::Act(act) => acts.push(act.clone()),
            PlanAct::Step(name) => {
                let step = case.task().steps.iter().find(|step| step.id.get() == name.get());
                acts.extend(
                    step.ok_or_else(|| PlanError::NoSuchStep(name.get().clone()))?
                        .acts
                        .clone(),
                );
            }
        }
    }
    Ok(acts)
}

/// The acts of a plan by name: a written one or [`ALL_STEPS`]. None when there is no such plan.
///
/// # Errors
/// [`PlanError::NoSuchStep`].
pub fn named(case: &Case, name: &PlanId) -> Option<Result<Vec<Act>, PlanError>> {
    if name.as_str() == ALL_STEPS {
        return Some(Ok(all_steps(case)));
    }
    let plan = case
        .lesson
        .plans
        .get(name)
        .filter(|plan| plan.task.get() == case.task().id.get())?;
    Some(acts_of(case, plan))
}

/// Plays acts as a learner would do them in a kind of attempt, one second apart. Stops when the attempt has ended; what the
/// acts leave open is broken off.
///
/// # Errors
/// [`PlanError`] when an act can't be worked out or is not possible.
pub fn play(case: &Case, attempt: AttemptId, kind: AttemptKind, acts: &[Act]) -> Result<Played, PlanError> {
    let mut at = Timestamp(0);
    let bar = decide::Bar {
        mastery_runs: 0,
        fades: false,
    };
    let mut events = decide::begin(case, attempt, VisitId(attempt.0), kind, bar);
    let mut run = Run::fold(case, kind, bar.fades, at, events.iter().map(|event| (event, at)));
    for (index, act) in acts.iter().enumerate() {
        if run.result.is_some() {
            break;
        }
        let number = index + 1;
        let done = act::interaction(case, &run.state, act).map_err(|cause| PlanError::Act { number, cause })?;
        if let Err(cause) = interact(case, &run.state, &done) {
            return Err(not_possible(&run.state, number, &done, cause));
        }
        at = Timestamp(at.0 + 1000);
        for event in decide::interaction(case, &run, attempt, Deed::of_learner(done), at) {
            run.apply(case, &event, at);
            events.push(event);
        }
    }
    let open = decide::break_off(case, &run, attempt, AttemptResult::Unfinished);
    for event in open {
        run.apply(case, &event, at);
        events.push(event);
    }
    Ok(Played { events, run })
}

pub(super) fn not_possible(state: &ServiceState, number: usize, done: &Interaction, cause: NotPossible) -> PlanError {
    let pages = state
        .at
        .values()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(" and ");
    PlanError::NotPossible {
        number,
        act: format!("{done:?}"),
        cause,
        pages,
    }
}
