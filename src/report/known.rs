//! What is known of one learner: a fold over what was noted of them, and over the journal's entries about them.
//!
//! It is what a rollup keeps of each learner, so that figures need not read the whole journal again: a row a learner, folded on as
//! entries come. Deliberately not here: where rows are kept.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::base::{LessonId, PersonId, QuestionId, StepId, TaskId, Timestamp};
use crate::content::catalog::ContentHash;
use crate::content::schema::lesson::FormId;
use crate::i18n::Lang;
use crate::journal::{AttemptResult, Event, Learner};
use crate::learner::observation::{Component, Irregularity, Observation, OwnWord, Source, WhoIsWho};
use crate::learner::{Noted, Observer, PARAMETERS, Parameters, Standing, Track};

/// One learner.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Known {
    /// The help language of the last visit in which something was noted.
    pub lang: Option<Lang>,
    /// Where they stand with each lesson.
    pub standings: BTreeMap<LessonId, Standing>,
    /// Answers that measure, in order.
    pub answers: Vec<Answer>,
    /// What they said of themselves, in order.
    pub own_words: Vec<OwnWord>,
    /// How often their steps went right.
    pub steps: BTreeMap<StepPlace, StepCount>,
    /// What of each lesson was practised: more than one when it was edited in between.
    pub contents: BTreeMap<LessonId, BTreeSet<ContentHash>>,
    /// Runs that were cut short.
    pub cut_short: u32,
    /// What else is not as it should be, and how often.
    pub irregular: BTreeMap<Irregularity, u32>,
}

/// Where a step stands: its lesson, its task, the step.
pub type StepPlace = (LessonId, TaskId, StepId);

/// How often a step had a score, and how often it went right: in all runs, and in those without help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct StepCount {
    /// With a score.
    pub tries: u32,
    /// Right among these.
    pub right: u32,
    /// With a score, in runs without help.
    pub alone: u32,
    /// Right among these.
    pub right_alone: u32,
}

impl StepCount {
    /// This and another one together.
    #[must_use]
    pub const fn with(self, other: &Self) -> Self {
        Self {
            tries: self.tries.saturating_add(other.tries),
            right: self.right.saturating_add(other.right),
            alone: self.alone.saturating_add(other.alone),
            right_alone: self.right_alone.saturating_add(other.right_alone),
        }
    }
}

/// An answer that measures: of a baseline or a probe.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Whose.
    pub person: PersonId,
    /// The help language of the visit.
    pub lang: Lang,
    /// The number of the day on which they came, from 1.
    pub visit_no: u32,
    /// The lesson.
    pub lesson: LessonId,
    /// The question.
    pub question: QuestionId,
    /// The form.
    pub form: FormId,
    /// Whether it was right.
    pub right: bool,
}

impl Known {
    /// Takes in what an event has added. Gives the first opportunity of a lesson and track, when it was that: it goes to the pool of
    /// how learners began.
    pub fn note(&mut self, noted: Noted, parameters: &Parameters) -> Option<(LessonId, Track, bool)> {
        match noted {
            Noted::Observation(seen) => {
                self.lang = Some(seen.at.lang);
                let contents = self.contents.entry(seen.at.lesson.clone()).or_default();
                if !contents.contains(&seen.content) {
                    contents.insert(seen.content.clone());
                }
                self.answers.extend(answer(&seen));
                self.count_step(&seen);
                let standing = self.standings.entry(seen.at.lesson.clone()).or_default();
                let track = seen.track();
                let is_first = standing.track(track).first.is_none();
                standing.observe(&seen, parameters);
                let right = standing.track(track).first.filter(|_| is_first)?;
                Some((seen.at.lesson, track, right))
            }
            Noted::Run(run) => {
                self.lang = Some(run.at.lang);
                let is_cut_short = run.facts.result == AttemptResult::Unfinished;
                self.cut_short = self.cut_short.saturating_add(u32::from(is_cut_short));
                let standing = self.standings.entry(run.at.lesson.clone()).or_default();
                standing.run(&run, parameters);
                None
            }
            Noted::OwnWord(word) => {
                self.lang = Some(word.at.lang);
                self.own_words.push(word);
                None
            }
            Noted::Irregular(_, what) => {
                let count = self.irregular.entry(what).or_default();
                *count = count.saturating_add(1);
                None
            }
        }
    }

    fn count_step(&mut self, seen: &Observation) {
        let Component::Step { task, step, kind, .. } = &seen.component else {
            return;
        };
        let Some(right) = seen.showed.strict().map(u32::from) else {
            return;
        };
        let place = (seen.at.lesson.clone(), task.clone(), step.clone());
        let count = self.steps.entry(place).or_default();
        let alone = u32::from(kind.is_unaided());
        *count = count.with(&StepCount {
            tries: 1,
            right,
            alone,
            right_alone: right * alone,
        });
    }

    /// Whether the first opportunity went right, of each lesson and track that had one.
    pub fn firsts(&self) -> impl Iterator<Item = (&LessonId, Track, bool)> {
        self.standings.iter().flat_map(|(lesson, standing)| {
            let first = move |track| Some((lesson, track, standing.track(track).first?));
            Track::ALL.into_iter().filter_map(first)
        })
    }
}

fn answer(seen: &Observation) -> Option<Answer> {
    let Learner::Person(person) = seen.at.learner else {
        return None;
    };
    let Component::Question { question, form, .. } = &seen.component else {
        return None;
    };
    let measures = matches!(seen.source, Source::Baseline | Source::Probe);
    measures.then(|| Answer {
        person,
        lang: seen.at.lang,
        visit_no: seen.at.visit_no,
        lesson: seen.at.lesson.clone(),
        question: question.clone(),
        form: *form,
        right: seen.showed.strict() == Some(true),
    })
}

/// Whoever it is: all entries that are folded are about one person, under whatever ids they signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Only(PersonId);

impl WhoIsWho for Only {
    fn who(&self, _: PersonId) -> Option<PersonId> {
        Some(self.0)
    }
}

/// What is known of one learner, with what is needed to fold on: visits and runs that have not ended, cases met, days.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct KnownSoFar {
    observer: Observer<Only>,
    known: Known,
}

impl KnownSoFar {
    /// Somebody of whom nothing is known yet.
    #[must_use]
    pub fn of(person: PersonId) -> Self {
        Self {
            observer: Observer::new(Only(person)),
            known: Known::default(),
        }
    }

    /// Takes a fact about them in. Facts come in the order of their times.
    pub fn take(&mut self, event: &Event, at: Timestamp) {
        if let Some(noted) = self.observer.take(event, at) {
            self.known.note(noted, &PARAMETERS);
        }
    }

    /// What is known of them.
    #[must_use]
    pub fn known(self) -> Known {
        self.known
    }
}
