//! The way: where on the screen the next act is, and when it is on another page, how to get there.
//!
//! The way is looked for, not written down: links and buttons are tried, nearest first, until the next act can be done; those
//! that only turn pages before those that do something, and none that is a mistake. So help leads on from anywhere.

use std::collections::VecDeque;

use crate::content::catalog::Case;
use crate::content::schema::lesson::Act;
use crate::content::schema::service::Surface;
use crate::service::elements;
use crate::service::interaction::{ElementRef, Interaction};
use crate::service::scope;
use crate::service::state::ServiceState;
use crate::service::transition::{Happening, interact};
use crate::tutor::steps;

/// So many states are looked at: pages are few, and a way that long would help nobody.
const MOST: usize = 60;

/// Where the next act takes place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// At an element that can be touched now.
    Here(ElementRef),
    /// Not on this page: this element leads there.
    Way(ElementRef),
    /// Not on this page, and only the browser's arrow leads back.
    BackArrow,
    /// Nothing on the screen leads there. Content that was checked has no such place.
    Nowhere,
}

/// Where to go for several acts: their own place, or the way there.
#[must_use]
pub fn place(case: &Case, state: &ServiceState, acts: &[Act]) -> Place {
    if let Some(element) = steps::here(case, state, acts) {
        return Place::Here(element);
    }
    let way = |presses| shortest(case, state, acts, presses);
    if let Some(element) = way(Presses::TurnPages).or_else(|| way(Presses::DoSomething)) {
        return Place::Way(element);
    }
    if turns_back(case, state) {
        Place::BackArrow
    } else {
        Place::Nowhere
    }
}

/// What may be pressed on the way.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Presses {
    /// What only turns pages.
    TurnPages,
    /// What does something too, if it is no mistake.
    DoSomething,
}

/// The first press on the shortest way to a page where the next act can be done.
fn shortest(case: &Case, from: &ServiceState, acts: &[Act], presses: Presses) -> Option<ElementRef> {
    let mut seen = vec![from.clone()];
    let mut to_look: VecDeque<(ServiceState, Option<ElementRef>)> = VecDeque::from([(from.clone(), None)]);
    while let Some((state, first)) = to_look.pop_front() {
        for element in elements::pressable(case, &state) {
            let Ok(turned) = interact(case, &state, &Interaction::Press(element.clone())) else {
                continue;
            };
            let next = turned.state;
            let complains = |what: &Happening| matches!(what, Happening::ErrorShown(_));
            let allowed = presses == Presses::DoSomething || next.vars == from.vars;
            let known = |seen: &ServiceState| seen.at == next.at && seen.vars == next.vars;
            if !allowed || turned.happened.iter().any(complains) || seen.iter().any(known) {
                continue;
            }
            if seen.len() > MOST || is_mistake(case, from, &next) {
                continue;
            }
            seen.push(next.clone());
            let first = first.clone().or(Some(element));
            if steps::here(case, &next, acts).is_some() {
                return first;
            }
            to_look.push_back((next, first));
        }
    }
    None
}

/// Whether a page is a mistake to be on.
fn is_mistake(case: &Case, from: &ServiceState, next: &ServiceState) -> bool {
    let (before, after) = (scope::context(case, from), scope::context(case, next));
    let mut known = case.task().mistakes.iter();
    known.any(|mistake| mistake.when.holds(&after) == Ok(true) && mistake.when.holds(&before) != Ok(true))
}

/// Whether the browser's arrow leads to the page before, and is no trap.
fn turns_back(case: &Case, state: &ServiceState) -> bool {
    let page = state.at.get(&Surface::Browser).and_then(|path| case.page(path));
    let before = state
        .history
        .get(&Surface::Browser)
        .is_some_and(|pages| !pages.is_empty());
    before && page.is_some_and(|page| page.back.is_none())
}
