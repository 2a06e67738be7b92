//! The aim: what help leads to from where a run stands.

use crate::content::catalog::Case;
use crate::content::schema::lesson::{Act, Mistake};
use crate::content::schema::service::Surface;
use crate::service::act;
use crate::service::interaction::Interaction;
use crate::tutor::run::Run;
use crate::tutor::steps;
use crate::tutor::way::{self, Place};

/// What help leads to now.
#[derive(Debug, Clone)]
pub struct Aim<'c> {
    /// The step.
    pub step: usize,
    /// The mistake that is put right first.
    pub repair: Option<&'c Mistake>,
    /// What is to be done, in order.
    pub acts: &'c [Act],
    /// Where the next act takes place.
    pub place: Place,
}

/// What help leads to now. None when nothing is left to do.
///
/// A mistake that stands and can be put right comes first. Then the step at hand, if its place is on the screen; else the
/// first step before it that has come undone and can be got to again.
#[must_use]
pub fn aim<'c>(case: &'c Case, run: &Run) -> Option<Aim<'c>> {
    let current = steps::current(case, run);
    let last = case.task().steps.len();
    let to = |step: usize, repair: Option<&'c Mistake>| {
        let acts = match repair {
            Some(mistake) => mistake.repair.as_slice(),
            None => case.task().steps.get(step)?.acts.as_slice(),
        };
        let place = way::place(case, &run.state, acts);
        Some(Aim {
            step,
            repair,
            acts,
            place,
        })
    };
    let leads = |aim: &Aim<'_>| matches!(aim.place, Place::Here(_) | Place::Way(_));
    if let Some(mistake) = steps::to_repair(case, &run.state)
        && let Some(aim) = to(current.unwrap_or_default(), Some(mistake)).filter(leads)
    {
        return Some(aim);
    }
    let at_hand = current.and_then(|current| to(current, None));
    if at_hand.as_ref().is_some_and(|aim| matches!(aim.place, Place::Here(_))) {
        return at_hand;
    }
    let undone = steps::undone_before(case, run, current.unwrap_or(last));
    undone.filter_map(|step| to(step, None)).find(leads).or(at_hand)
}

/// What is to be done next, worked out from where a run stands. None when all is done, or nothing leads on.
#[must_use]
pub fn next_interaction(case: &Case, run: &Run) -> Option<Interaction> {
    let aim = aim(case, run)?;
    match aim.place {
        Place::Here(_) => act::interaction(case, &run.state, steps::next_act(case, &run.state, aim.acts)?).ok(),
        Place::Way(element) => Some(Interaction::Press(element)),
        Place::BackArrow => Some(Interaction::Back(Surface::Browser)),
        Place::Nowhere => None,
    }
}
