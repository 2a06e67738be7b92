//! What the plans of one case come to, without a record of the way: a checker plays hundreds of plans at each start.
//!
//! Plans begin alike (find the book, reserve it) and part later, so each beginning is played once and kept: the plans of a
//! case are a tree, and a plan is a way through it.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::base::{MistakeId, ServiceId};
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
    asked: Asked<'c>,
    root: Played,
}

/// The case, and what its goal and mistakes hang on: nothing is asked again while that stays as it was.
struct Asked<'c> {
    case: &'c Case,
    goal: Question<'c>,
    mistakes: Vec<(&'c MistakeId, Question<'c>)>,
}

struct Question<'c> {
    predicate: &'c Predicate,
    services: Vec<&'c ServiceId>,
    places: bool,
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
            asked: Asked::of(case),
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
            here = here.after(&self.asked, index + 1, act)?;
            see(index + 1, &here.state);
        }
        Ok(&here.outcome)
    }
}

impl Played {
    /// One act further: as it was played before, or played now.
    fn after(&mut self, asked: &Asked<'_>, number: usize, act: &Act) -> Result<&mut Self, PlanError> {
        let (case, state) = (asked.case, &self.state);
        let done = act::interaction(case, state, act).map_err(|cause| PlanError::Act { number, cause })?;
        match self.next.entry(done) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(new) => {
                let next = interact(case, state, new.key());
                let next = next
                    .map_err(|cause| not_possible(state, number, new.key(), cause))?
                    .state;
                // Of the state at the start nothing was asked yet.
                let known = (number > 1).then_some(state);
                let outcome = self.outcome.after(asked, known, &next);
                Ok(new.insert(Self::at(next, outcome)))
            }
        }
    }

    const fn at(state: ServiceState, outcome: Outcome) -> Self {
        let next = BTreeMap::new();
        Self { state, outcome, next }
    }
}

impl<'c> Asked<'c> {
    fn of(case: &'c Case) -> Self {
        let mistakes = case.task().mistakes.iter();
        Self {
            case,
            goal: Question::of(case, &case.task().goal),
            mistakes: mistakes
                .map(|mistake| (mistake.id.get(), Question::of(case, &mistake.when)))
                .collect(),
        }
    }
}

impl<'c> Question<'c> {
    fn of(case: &'c Case, predicate: &'c Predicate) -> Self {
        let names = predicate.program().ok().map(cel::Program::references);
        let names_it = |name: &str| names.as_ref().is_some_and(|names| names.has_variable(name));
        Self {
            predicate,
            services: case
                .services
                .keys()
                .filter(|service| names_it(service.as_str()))
                .collect(),
            places: names_it("at"),
        }
    }

    /// Whether all that it hangs on is as before: then so is the answer.
    fn stays(&self, before: &ServiceState, after: &ServiceState) -> bool {
        let same = |service: &&ServiceId| match (before.vars.get(*service), after.vars.get(*service)) {
            (Some(before), Some(after)) => Arc::ptr_eq(before, after),
            _ => false,
        };
        let places = before.at == after.at && before.left == after.left;
        (!self.places || places) && self.services.iter().all(same)
    }
}

impl Outcome {
    /// With what is true in the next state. What was asked of the state before and did not hold holds no more now, if all
    /// that it hangs on has stayed.
    fn after(&self, asked: &Asked<'_>, before: Option<&ServiceState>, state: &ServiceState) -> Self {
        let context = scope::context(asked.case, state);
        let holds = |question: &Question<'_>| {
            !before.is_some_and(|before| question.stays(before, state))
                && question.predicate.holds(&context).unwrap_or(false)
        };
        let mut mistakes = self.mistakes.clone();
        for (id, when) in &asked.mistakes {
            if !mistakes.contains(*id) && holds(when) {
                mistakes.insert((*id).clone());
            }
        }
        let reached = holds(&asked.goal);
        Self { reached, mistakes }
    }
}
