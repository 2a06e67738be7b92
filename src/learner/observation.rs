//! Observations: the opportunities of everybody, one by one, folded from the journal's events in the order of their times.
//!
//! In memory are only visits and attempts that have not ended, the days on which each learner came, and the cases that they met.
//! Days are Finland's: who signs in twice on a day has made one visit.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::evidence::{Evidence, RunSoFar, Showed, Track, evidence};
use super::novelty::{Familiar, Novelty};
use super::progress::RunFacts;
use crate::base::calendar::{Date, Finland};
use crate::base::{AttemptId, LessonId, Millis, PersonId, QuestionId, StepId, TaskId, Timestamp, VisitId};
use crate::content::catalog::ContentHash;
use crate::content::schema::lesson::{FormId, VariantId};
use crate::i18n::Lang;
use crate::journal::{AttemptKind, Event, Learner, MessageKind, Moment};

/// Who did something, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Where {
    /// Who.
    pub learner: Learner,
    /// In which visit.
    pub visit: VisitId,
    /// The help language of that visit.
    pub lang: Lang,
    /// The number of the day on which they came, from 1. A visitor who only tries is always new.
    pub visit_no: u32,
    /// The day in Finland; none for a time that no calendar has.
    pub day: Option<Date>,
    /// Of which lesson.
    pub lesson: LessonId,
    /// When.
    pub at: Timestamp,
}

/// The component that there was an opportunity for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Component {
    /// A question.
    Question {
        /// Which.
        question: QuestionId,
        /// In which form.
        form: FormId,
        /// Among how many answers.
        options: u8,
    },
    /// A step of a task.
    Step {
        /// The task.
        task: TaskId,
        /// The step.
        step: StepId,
        /// The case.
        variant: VariantId,
        /// The attempt.
        attempt: AttemptId,
        /// The kind it began as.
        kind: AttemptKind,
        /// Wrong turns and service errors during it.
        errors: u32,
        /// Hints during it.
        hints: u32,
        /// Active time.
        active: Millis,
        /// What the message was that was judged in it.
        message: Option<MessageKind>,
        /// What it was taken for at first, without help.
        taken_for: Option<MessageKind>,
        /// How new it was, in a run without help up to the step in which some was taken.
        novelty: Option<Novelty>,
    },
}

/// What an opportunity is worth as a measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Source {
    /// The first try, before anything was practised.
    Baseline,
    /// Before anything of the lesson was practised on that day, and without help.
    Probe,
    /// Asked after practising.
    After,
    /// Practice.
    Practice,
}

impl Source {
    /// Its code in tables.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Baseline => "baseline",
            Self::Probe => "probe",
            Self::After => "after",
            Self::Practice => "practice",
        }
    }
}

/// An opportunity and what it showed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observation {
    /// Who, where and when.
    pub at: Where,
    /// What it was for.
    pub component: Component,
    /// What it is worth as a measure.
    pub source: Source,
    /// What was shown.
    pub showed: Showed,
    /// The lesson's content then.
    pub content: ContentHash,
}

impl Observation {
    /// Which track it speaks of.
    #[must_use]
    pub const fn track(&self) -> Track {
        self.showed.track()
    }

    /// Whether help came before it, unasked: nobody could have shown there what they can alone. It is counted, and no estimate is
    /// made of it.
    #[must_use]
    pub const fn is_led(&self) -> bool {
        matches!(
            self.component,
            Component::Step {
                kind: AttemptKind::Guided,
                ..
            }
        )
    }
}

/// A run of the learner's own, or a shown one, that has ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndedRun {
    /// Who, where and when it ended.
    pub at: Where,
    /// The task.
    pub task: TaskId,
    /// What came of it.
    pub facts: RunFacts,
    /// Whether its case had not been met before.
    pub new_case: bool,
    /// Whether it began without help, before anything of the lesson was practised on that day.
    pub first_of_day: bool,
    /// Unaided runs in a row that it is held to.
    pub bar: u8,
}

/// A learner's own word about a lesson.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnWord {
    /// Who, where and when.
    pub at: Where,
    /// "I learned something."
    pub learned: bool,
    /// "I can do this myself."
    pub can_do: bool,
    /// "I have done this in the real service", where it was asked.
    pub did_for_real: Option<bool>,
}

/// What an event adds to what is known of learners.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Noted {
    /// An opportunity.
    Observation(Observation),
    /// A run has ended.
    Run(EndedRun),
    /// Somebody's own word.
    OwnWord(OwnWord),
    /// Something in what is recorded of somebody is not as it should be. Nothing is changed because of it; it is counted.
    Irregular(Learner, Irregularity),
}

/// What is not as it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Irregularity {
    /// Within a run the clock went on by more than an hour at once: nobody sits still for so long without being signed out.
    ClockJumped,
    /// A visit began on a day before that of the one before it: a kiosk that was off, or a wrong clock.
    OutOfOrder,
}

impl Noted {
    /// Of whom.
    #[must_use]
    pub const fn learner(&self) -> Learner {
        match self {
            Self::Observation(seen) => seen.at.learner,
            Self::Run(run) => run.at.learner,
            Self::OwnWord(word) => word.at.learner,
            Self::Irregular(learner, _) => *learner,
        }
    }
}

/// No stillness within a run is as long: the kiosk signs out long before.
const LONGEST_STILLNESS: i64 = 60 * 60 * 1000;

/// Who somebody is: those who are one person have one id, and who takes no part has none.
pub trait WhoIsWho {
    /// Whose it is. None: nobody's who is counted.
    fn who(&self, person: PersonId) -> Option<PersonId>;
}

/// Everybody is who they are.
#[derive(Debug, Clone, Copy, Default)]
pub struct AsTheyCome;

impl WhoIsWho for AsTheyCome {
    fn who(&self, person: PersonId) -> Option<PersonId> {
        Some(person)
    }
}

/// The fold.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Observer<W> {
    who: W,
    #[serde(skip)]
    finland: Finland,
    visits: BTreeMap<VisitId, OpenVisit>,
    /// How many days each learner has come on, and the last of them.
    days: BTreeMap<PersonId, (u32, Option<Date>)>,
    runs: BTreeMap<AttemptId, OpenRun>,
    met: BTreeSet<(Learner, LessonId, TaskId, VariantId)>,
    /// The last day on which a learner practised a lesson.
    practised: BTreeMap<(Learner, LessonId), Option<Date>>,
    familiar: BTreeMap<Learner, Familiar>,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
struct OpenVisit {
    learner: Learner,
    lang: Lang,
    number: u32,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct OpenRun {
    visit: VisitId,
    seat: OpenVisit,
    lesson: LessonId,
    task: TaskId,
    variant: VariantId,
    content: ContentHash,
    new_case: bool,
    /// As far as it is known before its steps: [`Novelty::First`] may turn out to be [`Novelty::OtherService`].
    novelty: Novelty,
    bar: u8,
    source: Source,
    /// When something was last done in it.
    last_act: Timestamp,
    /// Whether a step before this one was done with help: from there on it is practice.
    is_practice: bool,
    so_far: RunSoFar,
}

impl<W: WhoIsWho> Observer<W> {
    /// A fold in which people are who `who` says.
    pub fn new(who: W) -> Self {
        Self {
            who,
            finland: Finland::default(),
            visits: BTreeMap::new(),
            days: BTreeMap::new(),
            runs: BTreeMap::new(),
            met: BTreeSet::new(),
            practised: BTreeMap::new(),
            familiar: BTreeMap::new(),
        }
    }

    /// Takes an event in, and gives what it adds.
    pub fn take(&mut self, event: &Event, at: Timestamp) -> Option<Noted> {
        match event {
            Event::VisitStarted { visit, person, lang } => return self.begin_visit(*visit, *person, *lang, at),
            Event::VisitEnded { visit, .. } => self.end_visit(*visit),
            Event::AttemptStarted { attempt, .. } => {
                if let Some(run) = self.begin_run(event, at) {
                    self.runs.insert(*attempt, run);
                }
            }
            Event::AttemptResumed { attempt, visit } => {
                let (today, seat) = (self.finland.day(at), self.visits.get(visit).copied());
                if let (Some(run), Some(seat)) = (self.runs.get_mut(attempt), seat) {
                    (run.visit, run.seat, run.last_act) = (*visit, seat, at);
                    self.practised.insert((seat.learner, run.lesson.clone()), today);
                }
            }
            Event::PageVisited { attempt, .. } | Event::Interacted { attempt, .. } => {
                let run = self.runs.get_mut(attempt)?;
                let before = std::mem::replace(&mut run.last_act, at);
                let jumped = at.0.saturating_sub(before.0) > LONGEST_STILLNESS;
                return jumped.then_some(Noted::Irregular(run.seat.learner, Irregularity::ClockJumped));
            }
            Event::QuestionAnswered { visit, content, .. } => return self.answer(*visit, event, content, at),
            Event::SelfReported { .. } => return self.own_word(event, at),
            Event::StepDone { attempt, .. }
            | Event::MistakeMade { attempt, .. }
            | Event::HelpAccepted { attempt }
            | Event::PersonHelped { attempt }
            | Event::AttemptEnded { attempt, .. } => return self.in_run(*attempt, event, at),
            _ => {}
        }
        None
    }

    fn begin_visit(&mut self, visit: VisitId, person: Option<PersonId>, lang: Lang, at: Timestamp) -> Option<Noted> {
        let today = self.finland.day(at);
        let learner = match person {
            None => Learner::Visitor(visit),
            Some(person) => match self.who.who(person) {
                Some(person) => Learner::Person(person),
                // Not counted: neither a visit nor what is done in it.
                None => return None,
            },
        };
        let mut is_late = false;
        let number = match learner {
            Learner::Visitor(_) => 1,
            Learner::Person(person) => {
                let (days, last) = self.days.entry(person).or_default();
                is_late = today < *last;
                if *days == 0 || *last != today {
                    *days = days.saturating_add(1);
                    *last = today;
                }
                *days
            }
        };
        self.visits.insert(visit, OpenVisit { learner, lang, number });
        is_late.then_some(Noted::Irregular(learner, Irregularity::OutOfOrder))
    }

    /// Who only tried is gone with the visit.
    fn end_visit(&mut self, visit: VisitId) {
        let ended = self.visits.remove(&visit);
        if ended.is_some_and(|ended| matches!(ended.learner, Learner::Visitor(_))) {
            let gone = Learner::Visitor(visit);
            self.runs.retain(|_, run| run.seat.learner != gone);
            self.met.retain(|(learner, ..)| *learner != gone);
            self.practised.retain(|(learner, _), _| *learner != gone);
            self.familiar.remove(&gone);
        }
    }

    fn begin_run(&mut self, event: &Event, at: Timestamp) -> Option<OpenRun> {
        let Event::AttemptStarted {
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
        let today = self.finland.day(at);
        let seat = *self.visits.get(visit)?;
        let (learner, lesson, task) = (seat.learner, lesson.clone(), task.clone());
        let of_task = |(who, of, met, _): &(Learner, LessonId, TaskId, VariantId)| {
            *who == learner && *of == lesson && *met == task
        };
        let task_met = self.met.iter().any(of_task);
        let new_case = self.met.insert((learner, lesson.clone(), task.clone(), *variant));
        let first_alone = kind.is_unaided() && self.familiar.entry(learner).or_default().try_alone(&lesson);
        let novelty = match (new_case && task_met, first_alone) {
            (true, _) => Novelty::NewCase,
            (false, true) => Novelty::First,
            (false, false) => Novelty::Repetition,
        };
        let practised_before = self.practised.insert((learner, lesson.clone()), today);
        let source = match practised_before {
            _ if !kind.is_unaided() => Source::Practice,
            None => Source::Baseline,
            Some(last) if last != today => Source::Probe,
            Some(_) => Source::Practice,
        };
        Some(OpenRun {
            visit: *visit,
            seat,
            lesson,
            task,
            variant: *variant,
            content: content.clone(),
            new_case,
            novelty,
            bar: *mastery_runs,
            source,
            last_act: at,
            is_practice: !kind.is_unaided(),
            so_far: RunSoFar::new(*kind),
        })
    }

    fn place(&self, visit: VisitId, seat: OpenVisit, lesson: &LessonId, at: Timestamp) -> Where {
        Where {
            learner: seat.learner,
            visit,
            lang: seat.lang,
            visit_no: seat.number,
            day: self.finland.day(at),
            lesson: lesson.clone(),
            at,
        }
    }

    fn answer(&mut self, visit: VisitId, event: &Event, content: &ContentHash, at: Timestamp) -> Option<Noted> {
        let Evidence::Answer {
            lesson,
            question,
            form,
            when,
            showed,
            options,
        } = evidence(event, None)
        else {
            return None;
        };
        let seat = *self.visits.get(&visit)?;
        Some(Noted::Observation(Observation {
            at: self.place(visit, seat, lesson, at),
            component: Component::Question {
                question: question.clone(),
                form,
                options,
            },
            source: match when {
                Moment::Before => Source::Baseline,
                Moment::Probe => Source::Probe,
                Moment::After => Source::After,
            },
            showed,
            content: content.clone(),
        }))
    }

    fn own_word(&self, event: &Event, at: Timestamp) -> Option<Noted> {
        let Event::SelfReported {
            visit,
            lesson,
            learned,
            can_do,
            did_for_real,
        } = event
        else {
            return None;
        };
        let seat = *self.visits.get(visit)?;
        Some(Noted::OwnWord(OwnWord {
            at: self.place(*visit, seat, lesson, at),
            learned: *learned,
            can_do: *can_do,
            did_for_real: *did_for_real,
        }))
    }

    fn in_run(&mut self, attempt: AttemptId, event: &Event, at: Timestamp) -> Option<Noted> {
        let run = self.runs.get_mut(&attempt)?;
        if let Some(facts) = run.so_far.take(event) {
            let run = self.runs.remove(&attempt)?;
            return Some(Noted::Run(EndedRun {
                at: self.place(run.visit, run.seat, &run.lesson, at),
                task: run.task,
                facts,
                new_case: run.new_case,
                first_of_day: run.source != Source::Practice,
                bar: run.bar,
            }));
        }
        let Event::StepDone {
            errors,
            hints,
            active,
            skills,
            ..
        } = event
        else {
            return None;
        };
        let Evidence::Step { step, showed, message } = evidence(event, Some(run.so_far.kind())) else {
            return None;
        };
        let run = self.runs.get_mut(&attempt)?;
        // The step in which help was taken began without it, and shows that it could not be done alone.
        let is_practice = run.is_practice;
        run.is_practice |= run.so_far.was_helped();
        let run = self.runs.get(&attempt)?;
        let novelty = (!is_practice).then(|| {
            let familiar = self.familiar.entry(run.seat.learner).or_default();
            let novelty = match run.novelty {
                Novelty::First if familiar.knows_from_elsewhere(skills, &run.lesson) => Novelty::OtherService,
                novelty => novelty,
            };
            if showed.strict() == Some(true) {
                familiar.show(skills, &run.lesson);
            }
            novelty
        });
        Some(Noted::Observation(Observation {
            at: self.place(run.visit, run.seat, &run.lesson, at),
            component: Component::Step {
                task: run.task.clone(),
                step: step.clone(),
                variant: run.variant,
                attempt,
                kind: run.so_far.kind(),
                errors: *errors,
                hints: *hints,
                active: *active,
                message,
                taken_for: message
                    .filter(|_| run.so_far.is_unaided())
                    .and_then(|message| showed.taken_for(message)),
                novelty,
            },
            source: if is_practice { Source::Practice } else { run.source },
            showed,
            content: run.content.clone(),
        }))
    }
}

#[cfg(test)]
#[path = "observation_tests.rs"]
mod tests;
