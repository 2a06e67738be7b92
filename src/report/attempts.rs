//! The table of attempts: a fold over the journal that gives each attempt's row when it ends, and at last the open ones.
//!
//! In memory are only visits and attempts that have not ended, and which cases each learner has met.

use std::collections::{BTreeMap, BTreeSet};

use super::cell::Cell;
use super::definitions::ATTEMPTS;
use super::who::Who;
use crate::base::{AttemptId, LessonId, Millis, MistakeId, TaskId, Timestamp, VisitId};
use crate::content::catalog::ContentHash;
use crate::content::schema::lesson::VariantId;
use crate::course::Courses;
use crate::i18n::Lang;
use crate::journal::{Actor, Asker, AttemptKind, AttemptResult, Body, Entry, Event, Learner, Outcome, Verdict};
use crate::learner::progress::RunFacts;

/// One attempt, as its row tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// Which.
    pub attempt: AttemptId,
    /// Whose.
    pub learner: Learner,
    /// In which visit it began.
    pub visit: VisitId,
    /// The help language of that visit.
    pub lang: Lang,
    /// Of which lesson.
    pub lesson: LessonId,
    /// At which task.
    pub task: TaskId,
    /// On which case.
    pub variant: VariantId,
    /// Whether the learner had not met the case before.
    pub new_case: bool,
    /// The kind it began as.
    pub kind: AttemptKind,
    /// The content it began with.
    pub content: ContentHash,
    /// The mastery bar it began with: unaided runs in a row.
    pub mastery_runs: u8,
    /// When it began.
    pub began: Timestamp,
    /// When it ended.
    pub ended: Option<Timestamp>,
    /// What came of it.
    pub result: Ending,
    /// What happened in it.
    pub counts: Counts,
    /// Whether help was accepted in a kind without help.
    pub help_accepted: bool,
    /// Whether a person helped.
    pub person_helped: bool,
    /// Whether a critical mistake was made.
    pub critical_mistake: bool,
    /// The known mistakes that were made.
    pub mistakes: BTreeSet<MistakeId>,
    /// Whether it was gone on with after its visit.
    pub resumed: bool,
}

/// What came of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// It can still be gone on with.
    Open,
    /// The visit of somebody who only tried was cut off: nobody can go on with it.
    CutOff,
    /// It ended so.
    Ended(AttemptResult),
}

/// What happened in an attempt.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counts {
    /// Steps by their outcome.
    pub steps: BTreeMap<Outcome, u64>,
    /// Interactions of the learner.
    pub interactions: u64,
    /// Those that led away or to an error.
    pub wrong_turns: u64,
    /// Those that did not fit the task.
    pub mistyped: u64,
    /// Those that took a wrong turn back.
    pub corrections: u64,
    /// Rungs of help.
    pub hints: u64,
    /// Rungs that the learner asked for.
    pub hints_asked: u64,
    /// Steps that came to be done in another way.
    pub steps_passed: u64,
    /// Labels heard.
    pub labels_heard: u64,
    /// Calls for a person.
    pub hands_raised: u64,
    /// Pages opened.
    pub pages: u64,
    /// Active time of the steps.
    pub active: Millis,
}

/// The fold. [`Attempts::of`] knows who is who; the default takes everybody as they come.
#[derive(Debug, Default)]
pub struct Attempts {
    who: Who,
    visits: BTreeMap<VisitId, (Learner, Lang)>,
    met: BTreeSet<(Learner, LessonId, TaskId, VariantId)>,
    open: BTreeMap<AttemptId, Attempt>,
    /// The order in which open attempts began.
    begun: Vec<AttemptId>,
}

impl Attempts {
    /// A fold that leaves out people who are staff or made up, and has joined ones under the person they were joined to.
    #[must_use]
    pub fn of(courses: &Courses) -> Self {
        Self {
            who: Who::of(courses),
            ..Self::default()
        }
    }

    /// Takes an entry in. Gives the rows of attempts that end with it (none, one, or those of a cut-off visitor).
    pub fn take(&mut self, entry: &Entry) -> Vec<Attempt> {
        match &entry.body {
            Body::Known(event) => self.event(event, entry.hlc.at()),
            Body::Unknown(_) | Body::Erased => Vec::new(),
        }
    }

    /// The attempts that have not ended, in the order in which they began.
    #[must_use]
    pub fn rest(mut self) -> Vec<Attempt> {
        let begun = std::mem::take(&mut self.begun);
        begun.into_iter().filter_map(|id| self.open.remove(&id)).collect()
    }

    fn event(&mut self, event: &Event, at: Timestamp) -> Vec<Attempt> {
        match event {
            Event::VisitStarted { visit, person, lang } => {
                // A visit that isn't known has no attempts.
                if let Some(learner) = self.who.learner(*visit, *person) {
                    self.visits.insert(*visit, (learner, *lang));
                }
            }
            Event::VisitEnded { visit, .. } => return self.end_visit(*visit),
            Event::AttemptStarted { attempt, .. } => {
                if let Some(begun) = self.begin(event, at) {
                    self.open.insert(*attempt, begun);
                    self.begun.push(*attempt);
                }
            }
            Event::AttemptEnded { attempt, result } => return self.end(*attempt, *result, at),
            // The rest is about an open attempt, or about none.
            _ => {
                if let Some(open) = event.attempt().and_then(|attempt| self.open.get_mut(&attempt)) {
                    open.take(event);
                }
            }
        }
        Vec::new()
    }

    fn begin(&mut self, event: &Event, at: Timestamp) -> Option<Attempt> {
        let Event::AttemptStarted {
            attempt,
            visit,
            lesson,
            task,
            variant,
            kind,
            content,
            mastery_runs,
            ..
        } = event
        else {
            return None;
        };
        let (learner, lang) = *self.visits.get(visit)?;
        let new_case = self.met.insert((learner, lesson.clone(), task.clone(), *variant));
        Some(Attempt {
            attempt: *attempt,
            learner,
            visit: *visit,
            lang,
            lesson: lesson.clone(),
            task: task.clone(),
            variant: *variant,
            new_case,
            kind: *kind,
            content: content.clone(),
            mastery_runs: *mastery_runs,
            began: at,
            ended: None,
            result: Ending::Open,
            counts: Counts::default(),
            help_accepted: false,
            person_helped: false,
            critical_mistake: false,
            mistakes: BTreeSet::new(),
            resumed: false,
        })
    }

    fn close(&mut self, attempt: AttemptId) -> Option<Attempt> {
        let closed = self.open.remove(&attempt)?;
        self.begun.retain(|id| *id != attempt);
        Some(closed)
    }

    fn end(&mut self, attempt: AttemptId, result: AttemptResult, at: Timestamp) -> Vec<Attempt> {
        let ended = self.close(attempt).map(|open| Attempt {
            ended: Some(at),
            result: Ending::Ended(result),
            ..open
        });
        ended.into_iter().collect()
    }

    /// Who only tried is gone with the visit, and so is what they left open.
    fn end_visit(&mut self, visit: VisitId) -> Vec<Attempt> {
        self.visits.remove(&visit);
        let gone = Learner::Visitor(visit);
        self.met.retain(|(learner, ..)| *learner != gone);
        let left = |id: &&AttemptId| self.open.get(*id).is_some_and(|open| open.learner == gone);
        let left: Vec<AttemptId> = self.begun.iter().filter(left).copied().collect();
        let closed = left.into_iter().filter_map(|attempt| self.close(attempt));
        closed
            .map(|open| Attempt {
                result: Ending::CutOff,
                ..open
            })
            .collect()
    }
}

impl Attempt {
    fn take(&mut self, event: &Event) {
        let counts = &mut self.counts;
        match event {
            Event::Interacted {
                verdict,
                by: Actor::Learner,
                ..
            } => {
                counts.interactions += 1;
                match verdict {
                    Verdict::WrongTurn => counts.wrong_turns += 1,
                    Verdict::Mistyped => counts.mistyped += 1,
                    Verdict::Correction => counts.corrections += 1,
                    Verdict::Progress | Verdict::Neutral | Verdict::Refused | Verdict::Slip => {}
                }
            }
            Event::MistakeMade { mistake, critical, .. } => {
                self.mistakes.insert(mistake.clone());
                self.critical_mistake |= critical;
            }
            Event::HintGiven { asked_by, .. } => {
                counts.hints += 1;
                counts.hints_asked += u64::from(*asked_by == Asker::Learner);
            }
            Event::LabelHeard { .. } => counts.labels_heard += 1,
            Event::HandRaised { .. } => counts.hands_raised += 1,
            Event::StepPassed { .. } => counts.steps_passed += 1,
            Event::AttemptResumed { .. } => self.resumed = true,
            Event::PageVisited { .. } => counts.pages += 1,
            Event::StepDone { outcome, active, .. } => {
                *counts.steps.entry(*outcome).or_default() += 1;
                counts.active = counts.active.plus(*active);
            }
            Event::HelpAccepted { .. } => self.help_accepted = true,
            Event::PersonHelped { .. } => self.person_helped = true,
            _ => {}
        }
    }

    /// What it means for the skill, by the same rules as the learner's own progress. None as long as it has not ended.
    #[must_use]
    pub fn facts(&self) -> Option<RunFacts> {
        let Ending::Ended(result) = self.result else {
            return None;
        };
        let corrected = self.counts.steps.get(&Outcome::R).copied().unwrap_or(0);
        Some(RunFacts {
            kind: self.kind,
            result,
            weakest: self.counts.steps.keys().max().copied(),
            corrected: corrected.try_into().unwrap_or(u32::MAX),
            help_accepted: self.help_accepted,
            person_helped: self.person_helped,
            critical_mistake: self.critical_mistake,
        })
    }

    /// Whether it shows the skill.
    #[must_use]
    pub fn shows_skill(&self) -> bool {
        self.facts().is_some_and(|facts| facts.shows_skill())
    }

    /// Whether it counts towards mastery.
    #[must_use]
    pub fn is_unaided(&self) -> bool {
        self.facts().is_some_and(|facts| facts.is_unaided())
    }

    /// Its row, in the order of [`ATTEMPTS`].
    #[must_use]
    pub fn row(&self) -> [Cell; ATTEMPTS.len()] {
        let counts = &self.counts;
        let person = match self.learner {
            Learner::Person(person) => Some(Cell::text(person)),
            Learner::Visitor(_) => None,
        };
        let steps = |outcome| Cell::count(counts.steps.get(&outcome).copied().unwrap_or(0));
        let mistakes: Vec<&str> = self.mistakes.iter().map(MistakeId::as_str).collect();
        [
            Cell::text(self.attempt),
            Cell::optional(person),
            Cell::text(self.visit),
            Cell::text(self.lang.tag()),
            Cell::text(&self.lesson),
            Cell::text(&self.task),
            Cell::code(self.variant.code()),
            Cell::flag(self.new_case),
            Cell::code(self.kind.code()),
            Cell::instant(self.began),
            Cell::optional(self.ended.map(Cell::instant)),
            Cell::code(result_code(self.result)),
            Cell::flag(self.shows_skill()),
            Cell::flag(self.is_unaided()),
            Cell::flag(self.help_accepted),
            Cell::flag(self.person_helped),
            Cell::flag(self.critical_mistake),
            Cell::text(mistakes.join(" ")),
            Cell::count(counts.steps.values().sum()),
            steps(Outcome::U),
            steps(Outcome::R),
            steps(Outcome::H1),
            steps(Outcome::H2),
            steps(Outcome::H3),
            steps(Outcome::D),
            steps(Outcome::E),
            steps(Outcome::T),
            Cell::count(counts.steps_passed),
            Cell::count(counts.interactions),
            Cell::count(counts.wrong_turns),
            Cell::count(counts.mistyped),
            Cell::count(counts.corrections),
            Cell::count(counts.hints),
            Cell::count(counts.hints_asked),
            Cell::count(counts.labels_heard),
            Cell::count(counts.hands_raised),
            Cell::count(counts.pages),
            Cell::seconds(counts.active),
            Cell::count(self.mastery_runs.into()),
            Cell::text(&self.content.0),
            Cell::flag(self.resumed),
        ]
    }
}

/// Part of the table's definition, so it does not hang on how the journal writes it.
const fn result_code(result: Ending) -> &'static str {
    match result {
        Ending::Open => "open",
        Ending::Ended(AttemptResult::GoalReached) => "goal_reached",
        Ending::CutOff | Ending::Ended(AttemptResult::Unfinished) => "unfinished",
        Ending::Ended(AttemptResult::Failed) => "failed",
    }
}

#[cfg(test)]
#[path = "attempts_tests.rs"]
mod tests;
