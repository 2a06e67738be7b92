//! What follows from what a learner does: facts to record. Changes nothing.

use crate::base::{AttemptId, Timestamp};
use crate::content::catalog::Case;
use crate::journal::{Actor, Asker, AttemptKind, AttemptResult, Event, Outcome, Rung};
use crate::service::interaction::Interaction;
use crate::service::transition::{Happening, interact};
use crate::tutor::judge;
use crate::tutor::run::{LONGEST_STEP, Run, StepRun, Support};
use crate::tutor::steps;

/// The facts that follow from an interaction, in order. None when nothing can come of it: a slip of the finger.
#[must_use]
pub fn interaction(
    case: &Case,
    run: &Run,
    attempt: AttemptId,
    done: Interaction,
    by: Actor,
    at: Timestamp,
) -> Vec<Event> {
    let Ok(transition) = interact(case, &run.state, &done) else {
        return Vec::new();
    };
    let verdict = judge::verdict(case, run, &done, &transition);
    let mistakes: Vec<Event> = judge::new_mistakes(case, run, &transition.state)
        .map(|mistake| Event::MistakeMade {
            attempt,
            mistake: mistake.id.get().clone(),
            critical: mistake.critical,
        })
        .collect();
    let pages = transition.happened.iter().filter_map(|what| match what {
        Happening::Opened(surface, page) => Some(Event::PageVisited {
            attempt,
            surface: *surface,
            page: page.clone(),
        }),
        Happening::ErrorShown(_) => None,
    });
    let mut facts = vec![Event::Interacted {
        attempt,
        interaction: done,
        verdict,
        by,
    }];
    facts.extend(pages);
    facts.extend(mistakes);
    // The steps are judged as they will be once the interaction is taken in.
    let mut after = run.clone();
    for fact in &facts {
        after.apply(case, fact, at);
    }
    for (index, step) in case.task().steps.iter().enumerate() {
        let Some(seen) = after.steps.get(index).filter(|seen| seen.outcome.is_none()) else {
            continue;
        };
        if steps::is_done(case, &after.state, step) {
            facts.push(Event::StepDone {
                attempt,
                step: step.id.get().clone(),
                outcome: outcome(after.kind, seen),
                errors: seen.errors,
                hints: seen.hints,
                active: seen.active.at_most(LONGEST_STEP),
            });
        }
    }
    let goal = case
        .task()
        .goal
        .holds(&crate::service::scope::context(case, &after.state))
        .unwrap_or(false);
    if goal && run.result.is_none() {
        facts.push(Event::AttemptEnded {
            attempt,
            result: AttemptResult::GoalReached,
        });
    }
    facts
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
    let index = steps::current(case, run)?;
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
    let given_up = steps::current(case, run).and_then(|index| {
        let (step, seen) = (case.task().steps.get(index)?, run.steps.get(index)?);
        seen.outcome.is_none().then(|| Event::StepDone {
            attempt,
            step: step.id.get().clone(),
            outcome: Outcome::T,
            errors: seen.errors,
            hints: seen.hints,
            active: seen.active.at_most(LONGEST_STEP),
        })
    });
    given_up
        .into_iter()
        .chain([Event::AttemptEnded { attempt, result }])
        .collect()
}
