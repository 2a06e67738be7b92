//! A run: where one attempt stands, folded from its events.

use std::collections::BTreeSet;

use crate::base::{Millis, MistakeId, StepId, Timestamp};
use crate::content::catalog::Case;
use crate::journal::{Actor, Asker, AttemptKind, AttemptResult, Event, Outcome, Rung, Verdict};
use crate::learner::progress::RunFacts;
use crate::service::{ServiceState, interact};
use crate::tutor::{judge, steps};

/// Stillness beyond this is not active time.
pub const LONGEST_PAUSE: Millis = Millis::seconds(30);
/// The most active time that one step is counted with.
pub const LONGEST_STEP: Millis = Millis::seconds(120);
/// So many steps in a row without an error, and guidance is only spoken, no longer lit: not in the first guided attempt,
/// in which every place is new.
const FADE_AFTER: u32 = 3;

/// How much guidance a guided attempt gives now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Support {
    /// The step is spoken and its place is lit.
    Lit,
    /// The step is only spoken.
    Spoken,
}

/// What one step has seen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StepRun {
    /// How it went, once done.
    pub outcome: Option<Outcome>,
    /// Whether it came to be done in another way than by its own acts.
    pub passed: bool,
    /// Whether anything was done at an element of its own.
    pub touched: bool,
    /// Wrong turns, wrong entries and service errors during it.
    pub errors: u32,
    /// Rungs of help given.
    pub hints: u32,
    /// The highest rung.
    pub rung: Option<Rung>,
    /// Whether a person helped.
    pub person_helped: bool,
    /// Whether the kiosk performed a part of it unasked, as in a shown attempt.
    pub shown: bool,
    /// The most guidance during it, in a guided attempt.
    pub support: Option<Support>,
    /// Active time.
    pub active: Millis,
}

impl StepRun {
    /// Whether it is still to be done.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.outcome.is_none() && !self.passed
    }
}

/// Where an attempt stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The kind it began as.
    pub kind: AttemptKind,
    /// The services' state.
    pub state: ServiceState,
    /// The steps, in the task's order.
    pub steps: Vec<StepRun>,
    /// Mistakes made.
    pub mistakes: BTreeSet<MistakeId>,
    /// Whether one of them was critical.
    pub critical_mistake: bool,
    /// Whether help was accepted in a kind without help.
    pub help_accepted: bool,
    /// Whether a person helped.
    pub person_helped: bool,
    /// Labels heard in the learner's language.
    pub labels_heard: u32,
    /// Wrong turns since the last step forward.
    pub wrong_in_a_row: u32,
    /// Whether guidance may fade.
    fades: bool,
    /// Steps in a row without an error.
    smooth_in_a_row: u32,
    /// Guidance now.
    pub support: Support,
    /// How it ended.
    pub result: Option<AttemptResult>,
    last_at: Timestamp,
}

impl Run {
    /// An attempt that has just begun.
    #[must_use]
    pub fn new(case: &Case, kind: AttemptKind, fades: bool, at: Timestamp) -> Self {
        Self {
            kind,
            fades,
            state: ServiceState::initial(case),
            steps: vec![StepRun::default(); case.task().steps.len()],
            mistakes: BTreeSet::new(),
            critical_mistake: false,
            help_accepted: false,
            person_helped: false,
            labels_heard: 0,
            wrong_in_a_row: 0,
            smooth_in_a_row: 0,
            support: Support::Lit,
            result: None,
            last_at: at,
        }
    }

    /// Folds an attempt's events, as read from the journal.
    #[must_use]
    pub fn fold<'e>(
        case: &Case,
        kind: AttemptKind,
        fades: bool,
        began: Timestamp,
        events: impl IntoIterator<Item = (&'e Event, Timestamp)>,
    ) -> Self {
        let mut run = Self::new(case, kind, fades, began);
        for (event, at) in events {
            run.apply(case, event, at);
        }
        run
    }

    /// Whether the kiosk may give hints: in the kinds that have them, and once help was accepted.
    #[must_use]
    pub const fn hints_allowed(&self) -> bool {
        !self.kind.is_unaided() || self.help_accepted
    }

    /// The index of a step.
    #[must_use]
    pub fn step_index(case: &Case, step: &StepId) -> Option<usize> {
        case.task()
            .steps
            .iter()
            .position(|candidate| candidate.id.get() == step)
    }

    /// What the finished attempt means for progress. None while it is going on.
    #[must_use]
    pub fn facts(&self) -> Option<RunFacts> {
        Some(RunFacts {
            kind: self.kind,
            result: self.result?,
            weakest: self.steps.iter().filter_map(|step| step.outcome).max(),
            corrected: self
                .steps
                .iter()
                .filter(|step| step.outcome == Some(Outcome::R))
                .count()
                .try_into()
                .unwrap_or(u32::MAX),
            help_accepted: self.help_accepted,
            person_helped: self.person_helped,
            critical_mistake: self.critical_mistake,
        })
    }

    /// Takes a fact in. Decides nothing.
    pub fn apply(&mut self, case: &Case, event: &Event, at: Timestamp) {
        let current = steps::current(case, self);
        let pause = match event {
            Event::AttemptResumed { .. } => Millis(0),
            Event::Interacted { writing, .. } => at.since(self.last_at).at_most(LONGEST_PAUSE.max(*writing)),
            _ => at.since(self.last_at).at_most(LONGEST_PAUSE),
        };
        self.last_at = self.last_at.max(at);
        let support = self.support;
        if let Some(step) = current.and_then(|index| self.steps.get_mut(index)) {
            step.active = step.active.plus(pause);
            step.support = Some(step.support.map_or(support, |most| most.min(support)));
        }
        match event {
            Event::Interacted {
                interaction,
                verdict,
                by,
                ..
            } => {
                let next = interact(case, &self.state, interaction).ok();
                // What spoils a step is an error of that step, in whichever order the steps are done.
                let spoilt = next.as_ref().and_then(|next| judge::spoilt(case, self, &next.state));
                let concerned = spoilt.or_else(|| steps::concerned(case, self, interaction));
                self.take_verdict(concerned, *verdict, *by);
                for (step, seen) in case.task().steps.iter().zip(&mut self.steps) {
                    seen.touched |= steps::is_touched(step, interaction);
                }
                if let Some(next) = next {
                    self.state = next.state;
                }
            }
            Event::MistakeMade { mistake, critical, .. } => {
                self.mistakes.insert(mistake.clone());
                self.critical_mistake |= critical;
            }
            Event::HintGiven {
                step, rung, asked_by, ..
            } => {
                if let Some(step) = Self::step_index(case, step).and_then(|index| self.steps.get_mut(index)) {
                    step.hints = step.hints.saturating_add(1);
                    step.rung = step.rung.max(Some(*rung));
                }
                if *asked_by == Asker::Kiosk {
                    self.support = Support::Lit;
                    self.smooth_in_a_row = 0;
                }
                self.wrong_in_a_row = 0;
            }
            Event::LabelHeard { .. } => self.labels_heard = self.labels_heard.saturating_add(1),
            Event::StepDone {
                step, outcome, errors, ..
            } => self.finish_step(case, step, *outcome, *errors),
            Event::StepPassed { step, .. } => {
                if let Some(step) = Self::step_index(case, step).and_then(|index| self.steps.get_mut(index)) {
                    step.passed = true;
                }
            }
            Event::HelpAccepted { .. } => self.help_accepted = true,
            Event::PersonHelped { .. } => {
                self.person_helped = true;
                if let Some(step) = current.and_then(|index| self.steps.get_mut(index)) {
                    step.person_helped = true;
                }
            }
            Event::AttemptEnded { result, .. } => self.result = Some(*result),
            // The rest changes no run.
            _ => {}
        }
    }

    fn take_verdict(&mut self, concerned: Option<usize>, verdict: Verdict, by: Actor) {
        let step = concerned.and_then(|index| self.steps.get_mut(index));
        match verdict {
            Verdict::WrongTurn | Verdict::Mistyped => {
                if let Some(step) = step {
                    step.errors = step.errors.saturating_add(1);
                }
                self.wrong_in_a_row = self.wrong_in_a_row.saturating_add(1);
            }
            Verdict::Progress => {
                if let (Some(step), Actor::Kiosk) = (step, by) {
                    step.shown = true;
                }
                self.wrong_in_a_row = 0;
            }
            Verdict::Neutral | Verdict::Correction | Verdict::Refused | Verdict::Slip => {}
        }
    }

    fn finish_step(&mut self, case: &Case, step: &StepId, outcome: Outcome, errors: u32) {
        if let Some(step) = Self::step_index(case, step).and_then(|index| self.steps.get_mut(index)) {
            step.outcome.get_or_insert(outcome);
        }
        self.wrong_in_a_row = 0;
        self.smooth_in_a_row = if errors == 0 {
            self.smooth_in_a_row.saturating_add(1)
        } else {
            0
        };
        if self.fades && self.smooth_in_a_row >= FADE_AFTER {
            self.support = Support::Spoken;
        }
    }
}
