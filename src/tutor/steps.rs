//! Which step is next, and where its place on the screen is.

use crate::content::catalog::Case;
use crate::content::schema::lesson::{Act, Step};
use crate::service::act;
use crate::service::elements;
use crate::service::interaction::{ElementRef, Entry, Interaction};
use crate::service::scope;
use crate::service::state::ServiceState;
use crate::tutor::run::Run;

/// Where a step's next act takes place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// At an element that can be touched now.
    Here(ElementRef),
    /// Not on this page: this element leads back.
    WayBack(ElementRef),
    /// Not on this page, and only the browser's arrow leads back.
    BackArrow,
}

/// The step that is next: the first one not done, unless an earlier one has come undone (somebody logged out too soon) and
/// its place is on the screen while that of the first is not. None when all are done.
#[must_use]
pub fn current(case: &Case, run: &Run) -> Option<usize> {
    let steps = &case.task().steps;
    let first = run.steps.iter().position(|step| step.outcome.is_none())?;
    let here = |index: usize| {
        steps
            .get(index)
            .is_some_and(|step| here(case, &run.state, step).is_some())
    };
    if here(first) {
        return Some(first);
    }
    let undone = |index: &usize| steps.get(*index).is_some_and(|step| !is_done(case, &run.state, step)) && here(*index);
    (0..steps.len()).find(undone).or(Some(first))
}

/// Whether a step's own condition holds.
#[must_use]
pub fn is_done(case: &Case, state: &ServiceState, step: &Step) -> bool {
    step.done.holds(&scope::context(case, state)).unwrap_or(false)
}

/// The next act of a step: the first that has not been done yet, as far as the state can tell.
#[must_use]
pub fn next_act<'c>(case: &'c Case, state: &ServiceState, step: &'c Step) -> Option<&'c Act> {
    let open = |act: &&Act| act::interaction(case, state, act).is_ok_and(|wanted| !is_fulfilled(case, state, &wanted));
    let there = |act: &&Act| {
        act::interaction(case, state, act).is_ok_and(|wanted| match wanted.element() {
            Some(element) => elements::find(case, state, element).is_some(),
            None => true,
        })
    };
    let acts = || step.acts.iter();
    acts().filter(open).find(there).or_else(|| acts().find(open))
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
        Interaction::Press(_) | Interaction::Back(_) => false,
    }
}

/// The element of a step's next act, if it can be touched now.
#[must_use]
pub fn here(case: &Case, state: &ServiceState, step: &Step) -> Option<ElementRef> {
    let wanted = act::interaction(case, state, next_act(case, state, step)?).ok()?;
    let element = wanted.element()?;
    elements::find(case, state, element).map(|_| element.clone())
}

/// Where to go for a step: its own place, or the way back from where the learner is.
#[must_use]
pub fn place(case: &Case, state: &ServiceState, step: &Step) -> Place {
    if let Some(element) = here(case, state, step) {
        return Place::Here(element);
    }
    let way_back = state.at.values().find_map(|path| {
        let element = case.page(path)?.way_back.as_ref()?;
        let target = ElementRef {
            service: path.service.clone(),
            element: element.get().clone(),
            item: None,
        };
        elements::find(case, state, &target).map(|_| target)
    });
    way_back.map_or(Place::BackArrow, Place::WayBack)
}

/// Whether an interaction is one that a step asks for: the same act, with the value that it wants.
#[must_use]
pub fn is_wanted(case: &Case, state: &ServiceState, step: &Step, done: &Interaction) -> bool {
    step.acts
        .iter()
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
