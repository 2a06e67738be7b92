//! What follows from what a learner does: facts to record. Changes nothing.

use crate::base::{AttemptId, Millis, Timestamp, VisitId};
use crate::content::catalog::Case;
use crate::content::schema::lesson::{Mistake, Step};
use crate::journal::{Actor, Asker, AttemptKind, AttemptResult, Event, MessageKind, Outcome, Rung};
use crate::service::ServiceState;
use crate::service::interaction::Interaction;
use crate::service::scope;
use crate::service::transition::{Happening, interact};
use crate::tutor::aim::aim;
use crate::tutor::judge;
use crate::tutor::run::{LONGEST_STEP, Run, StepRun, Support};
use crate::tutor::steps;

/// What somebody does in the service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    /// What.
    pub interaction: Interaction,
    /// Who.
    pub by: Actor,
    /// How long was written before it, in ms.
    pub writing: Millis,
}

impl Deed {
    /// Of the learner, with no writing before it.
    #[must_use]
    pub const fn of_learner(interaction: Interaction) -> Self {
        Self {
            interaction,
            by: Actor::Learner,
            writing: Millis(0),
        }
    }
}

/// The facts with which an attempt begins: the beginning and the first pages.
#[must_use]
pub fn begin(case: &Case, attempt: AttemptId, visit: VisitId, kind: AttemptKind, bar: Bar) -> Vec<Event> {
    let began = Event::AttemptStarted {
        attempt,
        visit,
        lesson: case.lesson.file.lesson.get().clone(),
        task: case.task().id.get().clone(),
        variant: case.variant_id,
        kind,
        content: case.lesson.hash.clone(),
        mastery_runs: bar.mastery_runs,
        fades: bar.fades,
    };
    let pages = ServiceState::initial(case).at;
    let pages = pages
        .into_iter()
        .map(|(surface, page)| Event::PageVisited { attempt, surface, page });
    std::iter::once(began).chain(pages).collect()
}

/// What an attempt is held to, fixed when it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bar {
    /// Unaided runs in a row that count as mastery.
    pub mastery_runs: u8,
    /// Whether guidance may fade.
    pub fades: bool,
}

/// The facts that follow from a deed, in order. None when nothing can come of it: a slip of the finger.
#[must_use]
pub fn interaction(case: &Case, run: &Run, attempt: AttemptId, deed: Deed, at: Timestamp) -> Vec<Event> {
    let Deed {
        interaction: done,
        by,
        writing,
    } = deed;
    let Ok(transition) = interact(case, &run.state, &done) else {
        return Vec::new();
    };
    let verdict = judge::verdict(case, run, &done, &transition);
    let mistakes: Vec<&Mistake> = judge::new_mistakes(case, run, &transition.state).collect();
    let left = done == Interaction::Leave;
    let mut facts = vec![Event::Interacted {
        attempt,
        interaction: done,
        verdict,
        by,
        writing,
    }];
    facts.extend(transition.happened.iter().filter_map(|what| match what {
        Happening::Opened(surface, page) => Some(Event::PageVisited {
            attempt,
            surface: *surface,
            page: page.clone(),
        }),
        Happening::ErrorShown(_) => None,
    }));
    facts.extend(mistakes.iter().map(|mistake| Event::MistakeMade {
        attempt,
        mistake: mistake.id.get().clone(),
        critical: mistake.critical,
    }));
    // The steps are judged as they will be once the interaction is taken in.
    let mut after = run.clone();
    for fact in &facts {
        after.apply(case, fact, at);
    }
    let of_steps = steps_of(case, &after, attempt, &mistakes);
    // A step that was told now is not given up as well.
    for fact in &of_steps {
        after.apply(case, fact, at);
    }
    facts.extend(of_steps);
    let goal = case
        .task()
        .goal
        .holds(&scope::context(case, &after.state))
        .unwrap_or(false);
    if run.result.is_none() && (goal || left) {
        let result = if goal {
            AttemptResult::GoalReached
        } else {
            facts.extend(given_up(case, &after, attempt, Outcome::E));
            AttemptResult::Failed
        };
        facts.push(Event::AttemptEnded { attempt, result });
    }
    facts
}

/// What became of the open steps: spoilt by a mistake, done, or passed by.
fn steps_of(case: &Case, after: &Run, attempt: AttemptId, mistakes: &[&Mistake]) -> Vec<Event> {
    let open = case
        .task()
        .steps
        .iter()
        .zip(&after.steps)
        .filter(|(_, seen)| seen.is_open());
    open.filter_map(|(step, seen)| {
        let spoilt = mistakes.iter().any(|mistake| mistake.spoils.as_ref() == Some(&step.id));
        if spoilt {
            return Some(step_done(
                attempt,
                step,
                seen,
                Outcome::E,
                message(case, &after.state, step),
            ));
        }
        if !steps::is_done(case, &after.state, step) {
            return None;
        }
        let met = seen.touched || seen.hints > 0 || seen.errors > 0;
        Some(if met {
            let outcome = outcome(after.kind, seen);
            step_done(attempt, step, seen, outcome, message(case, &after.state, step))
        } else {
            let step = step.id.get().clone();
            Event::StepPassed { attempt, step }
        })
    })
    .collect()
}

/// What the message is that a step judges, in this case.
fn message(case: &Case, state: &ServiceState, step: &Step) -> Option<MessageKind> {
    let scam = step.scam.as_ref()?.holds(&scope::context(case, state)).ok()?;
    Some(if scam { MessageKind::Scam } else { MessageKind::Real })
}

fn step_done(attempt: AttemptId, step: &Step, seen: &StepRun, outcome: Outcome, message: Option<MessageKind>) -> Event {
    Event::StepDone {
        attempt,
        step: step.id.get().clone(),
        outcome,
        errors: seen.errors,
        hints: seen.hints,
        active: seen.active.at_most(LONGEST_STEP),
        message,
        skills: step.skills.clone(),
    }
}

/// The code of a step that has just been done.
fn outcome(kind: AttemptKind, step: &StepRun) -> Outcome {
    if step.person_helped || (kind == AttemptKind::Shown && step.shown) {
        return Outcome::D;
    }
    let by_rung = match step.rung {
        Some(Rung::Show) => Some(Outcome::H3),
        Some(Rung::Explain) => Some(Outcome::H2),
        Some(Rung::Point) => Some(Outcome::H1),
        None => None,
    };
    let by_guidance = match (kind, step.support) {
        (AttemptKind::Guided, Some(Support::Spoken)) => Some(Outcome::H1),
        (AttemptKind::Guided, _) => Some(Outcome::H2),
        _ => None,
    };
    by_rung
        .max(by_guidance)
        .unwrap_or(if step.errors == 0 { Outcome::U } else { Outcome::R })
}

/// The next rung of help at the current step. None when no help is allowed, all steps are done, or all rungs were given
/// (the kiosk then does the step again).
#[must_use]
pub fn hint(case: &Case, run: &Run, attempt: AttemptId, asked_by: Asker) -> Option<Event> {
    if !run.hints_allowed() {
        return None;
    }
    let index = aim(case, run)?.step;
    let step = case.task().steps.get(index)?;
    let rung = match run.steps.get(index)?.rung {
        None => Rung::Point,
        Some(Rung::Point) => Rung::Explain,
        Some(Rung::Explain | Rung::Show) => Rung::Show,
    };
    Some(Event::HintGiven {
        attempt,
        step: step.id.get().clone(),
        rung,
        asked_by,
    })
}

/// The facts of an attempt that ends without its goal: the step at hand is marked as given up, which is no evidence.
#[must_use]
pub fn break_off(case: &Case, run: &Run, attempt: AttemptId, result: AttemptResult) -> Vec<Event> {
    if run.result.is_some() {
        return Vec::new();
    }
    given_up(case, run, attempt, Outcome::T)
        .into_iter()
        .chain([Event::AttemptEnded { attempt, result }])
        .collect()
}

/// The step at hand, as it is left. A message that it was to judge was not judged.
fn given_up(case: &Case, run: &Run, attempt: AttemptId, outcome: Outcome) -> Option<Event> {
    let index = steps::current(case, run)?;
    let (step, seen) = (case.task().steps.get(index)?, run.steps.get(index)?);
    seen.is_open().then(|| step_done(attempt, step, seen, outcome, None))
}
