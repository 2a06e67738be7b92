//! What the plans of one case come to, without a record of the way: a checker plays hundreds of plans at each start.
//!
//! Plans begin alike (find the book, reserve it) and part later, so each beginning is played once and kept: the plans of a
//! case are a tree, and a plan is a way through it.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use crate::base::MistakeId;
use crate::content::catalog::Case;
use crate::content::predicate::Predicate;
use crate::content::schema::lesson::Act;
use crate::service::interaction::Interaction;
use crate::service::transition::interact;
use crate::service::{ServiceState, act, scope};
use crate::tutor::plan::{PlanError, not_possible};

/// What a plan comes to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outcome {
    /// Whether the goal was reached.
    pub reached: bool,
    /// The mistakes that were made.
    pub mistakes: BTreeSet<MistakeId>,
}

/// The plans of a case that were played so far.
pub struct Outcomes<'c> {
    case: &'c Case,
    root: Played,
}

/// A beginning that was played.
struct Played {
    state: ServiceState,
    outcome: Outcome,
    next: BTreeMap<Interaction, Self>,
}

impl<'c> Outcomes<'c> {
    /// Nothing was played yet.
    #[must_use]
    pub fn new(case: &'c Case) -> Self {
        Self {
            case,
            root: Played::at(ServiceState::initial(case), Outcome::default()),
        }
    }

    /// What these acts come to. They end when the goal is reached.
    ///
    /// # Errors
    /// [`PlanError`] as [`play`](crate::tutor::plan::play).
    pub fn of(&mut self, acts: &[Act]) -> Result<&Outcome, PlanError> {
        self.seen(acts, |_, _| {})
    }

    /// The same, and shows each state on the way, after how many acts.
    ///
    /// # Errors
    /// [`PlanError`] as [`play`](crate::tutor::plan::play).
    pub fn seen(&mut self, acts: &[Act], mut see: impl FnMut(usize, &ServiceState)) -> Result<&Outcome, PlanError> {
        let mut here = &mut self.root;
        see(0, &here.state);
        for (index, act) in acts.iter().enumerate() {
            if here.outcome.reached {
                break;
            }
            here = here.after(self.case, index + 1, act)?;
            see(index + 1, &here.state);
        }
        Ok(&here.outcome)
    }
}

impl Played {
    /// One act further: as it was played before, or played now.
    fn after(&mut self, case: &Case, number: usize, act: &Act) -> Result<&mut Self, PlanError> {
        let state = &self.state;
        let done = act::interaction(case, state, act).map_err(|cause| PlanError::Act { number, cause })?;
        match self.next.entry(done) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(new) => {
                let next = interact(case, state, new.key());
                let next = next
                    .map_err(|cause| not_possible(state, number, new.key(), cause))?
                    .state;
                let outcome = self.outcome.after(case, &next);
                Ok(new.insert(Self::at(next, outcome)))
            }
        }
    }

    const fn at(state: ServiceState, outcome: Outcome) -> Self {
        let next = BTreeMap::new();
        Self { state, outcome, next }
    }
}

impl Outcome {
    /// With what is true in the next state.
    fn after(&self, case: &Case, state: &ServiceState) -> Self {
        let context = scope::context(case, state);
        let holds = |predicate: &Predicate| predicate.holds(&context).unwrap_or(false);
        let mut mistakes = self.mistakes.clone();
        for mistake in &case.task().mistakes {
            if !mistakes.contains(mistake.id.get()) && holds(&mistake.when) {
                mistakes.insert(mistake.id.get().clone());
            }
        }
        let reached = holds(&case.task().goal);
        Self { reached, mistakes }
    }
}
