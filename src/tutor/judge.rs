//! What an interaction was, seen from the task.

use crate::content::catalog::Case;
use crate::journal::Verdict;
use crate::service::interaction::{Entry, Interaction};
use crate::service::state::ServiceState;
use crate::service::transition::{Happening, Transition};
use crate::tutor::run::Run;
use crate::tutor::steps::{self, Place};

/// Judges an interaction that has been worked out but not yet taken in.
#[must_use]
pub fn verdict(case: &Case, run: &Run, done: &Interaction, transition: &Transition) -> Verdict {
    if let Interaction::Enter(_, Entry::Refused(_)) = done {
        return Verdict::Refused;
    }
    let before = &run.state;
    let after = &transition.state;
    let open_steps = || {
        case.task()
            .steps
            .iter()
            .zip(&run.steps)
            .filter(|(_, seen)| seen.outcome.is_none())
            .map(|(step, _)| step)
    };
    if transition
        .happened
        .iter()
        .any(|what| matches!(what, Happening::ErrorShown(_)))
        || new_mistake(case, run, after)
    {
        return Verdict::WrongTurn;
    }
    let finishes = |step| !steps::is_done(case, before, step) && steps::is_done(case, after, step);
    if open_steps().any(finishes) || open_steps().any(|step| steps::is_wanted(case, before, step, done)) {
        return Verdict::Progress;
    }
    if open_steps().any(|step| steps::wants_other_value(case, before, step, done)) {
        return Verdict::Mistyped;
    }
    moved(case, run, done, transition)
}

/// A change of page: away from the place of the next step, back to it, or neither.
fn moved(case: &Case, run: &Run, done: &Interaction, transition: &Transition) -> Verdict {
    let opened = transition
        .happened
        .iter()
        .any(|what| matches!(what, Happening::Opened(..)));
    let Some(step) = steps::current(case, run).and_then(|index| case.task().steps.get(index)) else {
        return Verdict::Neutral;
    };
    if !opened {
        return Verdict::Neutral;
    }
    let in_place = |state: &ServiceState| steps::here(case, state, step).is_some();
    match (in_place(&run.state), in_place(&transition.state)) {
        (false, true) => Verdict::Correction,
        (_, true) => Verdict::Neutral,
        (true, false) => Verdict::WrongTurn,
        (false, false) => match (steps::place(case, &run.state, step), done) {
            (Place::WayBack(way), Interaction::Press(pressed)) if way == *pressed => Verdict::Correction,
            (Place::BackArrow, Interaction::Back(_)) => Verdict::Correction,
            _ => Verdict::WrongTurn,
        },
    }
}

/// Mistakes that hold in a state and have not been made before.
pub fn new_mistakes<'c>(
    case: &'c Case,
    run: &'c Run,
    after: &ServiceState,
) -> impl Iterator<Item = &'c crate::content::schema::lesson::Mistake> {
    let context = crate::service::scope::context(case, after);
    case.task().mistakes.iter().filter(move |mistake| {
        !run.mistakes.contains(mistake.id.get()) && mistake.when.holds(&context).unwrap_or(false)
    })
}

fn new_mistake(case: &Case, run: &Run, after: &ServiceState) -> bool {
    new_mistakes(case, run, after).next().is_some()
}
