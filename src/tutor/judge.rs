//! What an interaction was, seen from the task.

use crate::content::catalog::Case;
use crate::content::schema::lesson::Mistake;
use crate::journal::Verdict;
use crate::service::interaction::{Entry, Interaction};
use crate::service::scope;
use crate::service::state::ServiceState;
use crate::service::transition::{Happening, Transition};
use crate::tutor::aim::aim;
use crate::tutor::run::Run;
use crate::tutor::steps;
use crate::tutor::way::Place;

/// Judges an interaction that has been worked out but not yet taken in.
#[must_use]
pub fn verdict(case: &Case, run: &Run, done: &Interaction, transition: &Transition) -> Verdict {
    if let Interaction::Enter(_, Entry::Refused(_)) = done {
        return Verdict::Refused;
    }
    let before = &run.state;
    let after = &transition.state;
    if *done == Interaction::Leave {
        let goal = case.task().goal.holds(&scope::context(case, after));
        return if goal == Ok(true) {
            Verdict::Progress
        } else {
            Verdict::WrongTurn
        };
    }
    let open_steps = || {
        case.task()
            .steps
            .iter()
            .zip(&run.steps)
            .filter(|(_, seen)| seen.is_open())
            .map(|(step, _)| step)
    };
    let complains = |what: &Happening| matches!(what, Happening::ErrorShown(_));
    if transition.happened.iter().any(complains) || new_mistakes(case, run, after).next().is_some() {
        return Verdict::WrongTurn;
    }
    if repairs(case, before, done, after) {
        return Verdict::Correction;
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

/// Whether an interaction puts a mistake right, or is a step of doing so.
fn repairs(case: &Case, before: &ServiceState, done: &Interaction, after: &ServiceState) -> bool {
    let Some(mistake) = steps::to_repair(case, before) else {
        return false;
    };
    steps::is_one_of(case, before, &mistake.repair, done)
        || !mistake.when.holds(&scope::context(case, after)).unwrap_or(true)
}

/// A change of page: away from the place of what is next, back to it, or neither.
fn moved(case: &Case, run: &Run, done: &Interaction, transition: &Transition) -> Verdict {
    let opened = |what: &Happening| matches!(what, Happening::Opened(..));
    let Some(aim) = aim(case, run).filter(|_| transition.happened.iter().any(opened)) else {
        return Verdict::Neutral;
    };
    let in_place = |state: &ServiceState| steps::here(case, state, aim.acts).is_some();
    match (in_place(&run.state), in_place(&transition.state)) {
        (false, true) => Verdict::Correction,
        (_, true) => Verdict::Neutral,
        (true, false) if opens_another(case, run, &transition.state) => Verdict::Neutral,
        (true, false) => Verdict::WrongTurn,
        (false, false) => match (aim.place, done) {
            (Place::Way(way), Interaction::Press(pressed)) if way == *pressed => Verdict::Correction,
            (Place::BackArrow, Interaction::Back(_)) => Verdict::Correction,
            _ => Verdict::WrongTurn,
        },
    }
}

/// Whether a change of page leads to the place of another open step: the order is free where the task leaves it free.
fn opens_another(case: &Case, run: &Run, after: &ServiceState) -> bool {
    let mut open = case
        .task()
        .steps
        .iter()
        .zip(&run.steps)
        .filter(|(_, seen)| seen.is_open());
    let here = |state: &ServiceState, acts| steps::here(case, state, acts).is_some();
    open.any(|(step, _)| !here(&run.state, &step.acts) && here(after, &step.acts))
}

/// The open step that is spoilt in a state, by a mistake that was not made before.
#[must_use]
pub fn spoilt(case: &Case, run: &Run, after: &ServiceState) -> Option<usize> {
    let mut steps = new_mistakes(case, run, after).filter_map(|mistake| mistake.spoils.as_ref());
    steps.find_map(|step| {
        let index = Run::step_index(case, step.get())?;
        run.steps.get(index)?.is_open().then_some(index)
    })
}

/// Mistakes that hold in a state and have not been made before.
pub fn new_mistakes<'c>(case: &'c Case, run: &'c Run, after: &ServiceState) -> impl Iterator<Item = &'c Mistake> {
    let context = scope::context(case, after);
    case.task().mistakes.iter().filter(move |mistake| {
        !run.mistakes.contains(mistake.id.get()) && mistake.when.holds(&context).unwrap_or(false)
    })
}
