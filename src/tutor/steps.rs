//! The steps of a task as they stand in a run: which is at hand, which are done, which an interaction is about.

use crate::content::catalog::Case;
use crate::content::schema::lesson::{Act, Mistake, Step};
use crate::service::act;
use crate::service::elements;
use crate::service::interaction::{ElementRef, Entry, Interaction};
use crate::service::scope;
use crate::service::state::ServiceState;
use crate::tutor::run::Run;

/// A mistake that stands and can be put right.
#[must_use]
pub fn to_repair<'c>(case: &'c Case, state: &ServiceState) -> Option<&'c Mistake> {
    let mut repairable = case.task().mistakes.iter().filter(|known| !known.repair.is_empty());
    let first = repairable.next()?;
    let context = scope::context(case, state);
    std::iter::once(first)
        .chain(repairable)
        .find(|mistake| mistake.when.holds(&context).unwrap_or(false))
}

/// The step that is next: the first open one, unless an earlier one has come undone (somebody logged out too soon) and its
/// place is on the screen while that of the first is not. None when no step is open.
#[must_use]
pub fn current(case: &Case, run: &Run) -> Option<usize> {
    let steps = &case.task().steps;
    let first = run.steps.iter().position(|step| step.is_open())?;
    let here = |step: &Step| here(case, &run.state, &step.acts).is_some();
    if steps.get(first).is_some_and(here) {
        return Some(first);
    }
    let undone = undone_before(case, run, first).find(|index| steps.get(*index).is_some_and(here));
    undone.or(Some(first))
}

/// The steps before this one that have come undone, in their order.
pub(super) fn undone_before<'a>(case: &'a Case, run: &'a Run, before: usize) -> impl Iterator<Item = usize> + 'a {
    let steps = case.task().steps.iter().zip(&run.steps).take(before).enumerate();
    steps
        .filter(|(_, (step, seen))| seen.outcome.is_some() && !is_done(case, &run.state, step))
        .map(|(index, _)| index)
}

/// Whether a step's own condition holds.
#[must_use]
pub fn is_done(case: &Case, state: &ServiceState, step: &Step) -> bool {
    step.done.holds(&scope::context(case, state)).unwrap_or(false)
}

/// The next of several acts: the first that has not been done yet, as far as the state can tell, and that is possible here.
#[must_use]
pub fn next_act<'c>(case: &Case, state: &ServiceState, acts: &'c [Act]) -> Option<&'c Act> {
    let open = |act: &&Act| act::interaction(case, state, act).is_ok_and(|wanted| !is_fulfilled(case, state, &wanted));
    let there = |act: &&Act| {
        act::interaction(case, state, act).is_ok_and(|wanted| match wanted.element() {
            Some(element) => elements::find(case, state, element).is_some(),
            None => true,
        })
    };
    let all = || acts.iter();
    all().filter(open).find(there).or_else(|| all().find(open))
}

/// Whether what an interaction sets stands already. A press sets nothing that could be seen.
fn is_fulfilled(case: &Case, state: &ServiceState, wanted: &Interaction) -> bool {
    use crate::content::schema::scalar::Scalar;
    let value = |element: &ElementRef| {
        let found = elements::find(case, state, element)?;
        state.element_value(element, found.list).cloned()
    };
    match wanted {
        Interaction::Enter(element, entry) => value(element) == Some(Scalar::Text(entry.token().to_owned())),
        Interaction::Choose(element, option) => value(element) == Some(Scalar::Text(option.to_string())),
        Interaction::Tick(element, on) => value(element) == Some(Scalar::Bool(*on)),
        Interaction::Press(_) | Interaction::Back(_) | Interaction::Leave => false,
    }
}

/// The element of the next of several acts, if it can be touched now.
#[must_use]
pub fn here(case: &Case, state: &ServiceState, acts: &[Act]) -> Option<ElementRef> {
    let wanted = act::interaction(case, state, next_act(case, state, acts)?).ok()?;
    let element = wanted.element()?;
    elements::find(case, state, element).map(|_| element.clone())
}

/// The open step that an interaction concerns: the one at hand when it names the element, else the first that does, else the
/// one at hand. What goes wrong at a button is an error of the step that the button belongs to.
#[must_use]
pub fn concerned(case: &Case, run: &Run, done: &Interaction) -> Option<usize> {
    let current = current(case, run);
    let steps = &case.task().steps;
    let names = |index: &usize| {
        let open = run.steps.get(*index).is_some_and(|seen| seen.is_open());
        open && steps.get(*index).is_some_and(|step| is_touched(step, done))
    };
    current
        .filter(names)
        .or_else(|| (0..steps.len()).find(names))
        .or(current)
}

/// Whether an interaction is at an element that a step's acts name, whatever the item or value.
#[must_use]
pub fn is_touched(step: &Step, done: &Interaction) -> bool {
    let Some(touched) = done.element() else { return false };
    let acts = step.acts.iter().chain(&step.also);
    acts.filter_map(Act::element).any(|named| {
        let parts = named.0.split_once('/');
        parts == Some((touched.service.as_str(), touched.element.as_str()))
    })
}

/// Whether an interaction is one that a step asks for: one of its acts, with the value that it wants.
#[must_use]
pub fn is_wanted(case: &Case, state: &ServiceState, step: &Step, done: &Interaction) -> bool {
    is_one_of(case, state, step.acts.iter().chain(&step.also), done)
}

/// Whether an interaction is one of these acts.
pub(super) fn is_one_of<'a>(
    case: &Case,
    state: &ServiceState,
    acts: impl IntoIterator<Item = &'a Act>,
    done: &Interaction,
) -> bool {
    acts.into_iter()
        .filter_map(|act| act::interaction(case, state, act).ok())
        .any(|wanted| wanted == *done)
}

/// Whether a step asks for another value in the same place.
#[must_use]
pub fn wants_other_value(case: &Case, state: &ServiceState, step: &Step, done: &Interaction) -> bool {
    let sets = |interaction: &Interaction| {
        matches!(
            interaction,
            Interaction::Enter(..) | Interaction::Choose(..) | Interaction::Tick(..)
        )
    };
    if !sets(done) || matches!(done, Interaction::Enter(_, Entry::Empty | Entry::Refused(_))) {
        return false;
    }
    step.acts
        .iter()
        .filter_map(|act| act::interaction(case, state, act).ok())
        .any(|wanted| sets(&wanted) && wanted.element() == done.element() && wanted != *done)
}
