//! What is known of all learners: a fold over the journal, from which the table of mastery and the outcomes are made.
//!
//! Entries come in the order of their times. Who only tried is in no figure of learners: there is nobody to compare with a later
//! visit.

use std::collections::BTreeMap;

use super::cell::Cell;
use super::definitions::MASTERY;
use super::who::Who;
use crate::base::{LessonId, PersonId, QuestionId, StepId, TaskId};
use crate::content::schema::lesson::FormId;
use crate::course::Courses;
use crate::i18n::Lang;
use crate::journal::{Body, Entry, Learner};
use crate::learner::estimate::without_guessing;
use crate::learner::observation::{Component, Observation, OwnWord, Source};
use crate::learner::{Estimate, Noted, Observer, PARAMETERS, Parameters, Pool, Standing, Strength, Track};

/// The learners.
#[derive(Debug, Clone)]
pub struct Learners {
    parameters: Parameters,
    observer: Observer<Who>,
    /// Where each learner stands with each lesson.
    pub standings: BTreeMap<(PersonId, LessonId), Standing>,
    /// How learners began, by lesson and track.
    pub pools: BTreeMap<(LessonId, Track), Pool>,
    /// The help language of each learner's last visit.
    pub languages: BTreeMap<PersonId, Lang>,
    /// Answers that measure, in order.
    pub answers: Vec<Answer>,
    /// What learners said of themselves, in order.
    pub own_words: Vec<OwnWord>,
    /// How often each learner's steps went right.
    pub steps: BTreeMap<(PersonId, StepPlace), StepCount>,
    /// Entries of a kind that this program does not know: left out, and never hidden.
    pub unknown: u64,
}

/// Where a step stands: its lesson, its task, the step.
pub type StepPlace = (LessonId, TaskId, StepId);

/// How often a step had a score, and how often it went right: in all runs, and in those without help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
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
#[derive(Debug, Clone, PartialEq, Eq)]
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

impl Learners {
    /// Nobody yet. People who are staff or made up are left out, and joined ones are one.
    #[must_use]
    pub fn of(courses: &Courses) -> Self {
        Self {
            parameters: PARAMETERS,
            observer: Observer::new(Who::of(courses)),
            standings: BTreeMap::new(),
            pools: BTreeMap::new(),
            languages: BTreeMap::new(),
            answers: Vec::new(),
            own_words: Vec::new(),
            steps: BTreeMap::new(),
            unknown: 0,
        }
    }

    /// Takes an entry in.
    pub fn take(&mut self, entry: &Entry) {
        match &entry.body {
            Body::Known(event) => {
                if let Some(noted) = self.observer.take(event, entry.hlc.at()) {
                    self.note(noted);
                }
            }
            Body::Unknown(_) => self.unknown = self.unknown.saturating_add(1),
            Body::Erased => {}
        }
    }

    /// Takes in what an event has added.
    pub fn note(&mut self, noted: Noted) {
        let at = match &noted {
            Noted::Observation(seen) => &seen.at,
            Noted::Run(run) => &run.at,
            Noted::OwnWord(word) => &word.at,
        };
        let Learner::Person(person) = at.learner else { return };
        self.languages.insert(person, at.lang);
        let place = (person, at.lesson.clone());
        match noted {
            Noted::Observation(seen) => {
                self.answers.extend(answer(person, &seen));
                self.count_step(person, &seen);
                let standing = self.standings.entry(place).or_default();
                let track = seen.track();
                let is_first = standing.track(track).first.is_none();
                standing.observe(&seen, &self.parameters);
                if let (true, Some(right)) = (is_first, standing.track(track).first) {
                    let pool = self.pools.entry((seen.at.lesson, track)).or_default();
                    pool.take(right);
                }
            }
            Noted::Run(run) => {
                let standing = self.standings.entry(place).or_default();
                standing.run(&run, &self.parameters);
            }
            Noted::OwnWord(word) => self.own_words.push(word),
        }
    }

    fn count_step(&mut self, person: PersonId, seen: &Observation) {
        let Component::Step { task, step, kind, .. } = &seen.component else {
            return;
        };
        let Some(right) = seen.showed.strict().map(u32::from) else {
            return;
        };
        let place = (seen.at.lesson.clone(), task.clone(), step.clone());
        let count = self.steps.entry((person, place)).or_default();
        let alone = u32::from(kind.is_unaided());
        *count = count.with(&StepCount {
            tries: 1,
            right,
            alone,
            right_alone: right * alone,
        });
    }

    /// What is believed of a learner, a lesson and a track. None: not yet known.
    #[must_use]
    pub fn estimate(&self, person: PersonId, lesson: &LessonId, track: Track) -> Option<Estimate> {
        let standing = self.standings.get(&(person, lesson.clone()))?;
        let pool = self.pools.get(&(lesson.clone(), track)).copied().unwrap_or_default();
        let expected = match track {
            Track::Knowledge => self.parameters.knowledge_start,
            Track::Skill => self.parameters.skill_start,
        };
        let start = pool.start(expected, &self.parameters);
        standing.track(track).tally.estimate(start, &self.parameters)
    }

    /// The rows of the table of mastery, in the order of [`MASTERY`]: by person, lesson and track.
    pub fn mastery(&self) -> impl Iterator<Item = [Cell; MASTERY.len()]> {
        self.standings.iter().flat_map(|((person, lesson), standing)| {
            Track::ALL.map(|track| self.mastery_row(*person, lesson, standing, track))
        })
    }

    fn mastery_row(
        &self,
        person: PersonId,
        lesson: &LessonId,
        standing: &Standing,
        track: Track,
    ) -> [Cell; MASTERY.len()] {
        let of_track = standing.track(track);
        let estimate = self.estimate(person, lesson, track);
        let number = |value: fn(&Estimate) -> f64| Cell::optional(estimate.as_ref().map(value).map(Cell::decimal));
        let guess = of_track.all.mean_guess();
        let lang = self.languages.get(&person);
        let mastered = of_track.mastered;
        let practised = standing.visits.iter().filter(|line| line.is_practised()).count();
        let of_skill = |cell: Cell| if track == Track::Skill { cell } else { Cell::EMPTY };
        [
            Cell::text(person),
            Cell::optional(lang.map(|lang| Cell::text(lang.tag()))),
            Cell::text(lesson),
            Cell::code(track.code()),
            Cell::count(of_track.all.count.into()),
            Cell::count(of_track.all.right.into()),
            Cell::optional(of_track.first.map(Cell::flag)),
            number(|estimate| estimate.mean),
            number(|estimate| estimate.interval.low),
            number(|estimate| estimate.interval.high),
            Cell::optional(
                estimate
                    .as_ref()
                    .map(|estimate| Cell::decimal(without_guessing(estimate.mean, guess))),
            ),
            Cell::code(
                estimate
                    .as_ref()
                    .map_or("not_yet_known", |estimate| strength_code(estimate.strength)),
            ),
            Cell::flag(mastered.is_some()),
            Cell::optional(mastered.map(|mastered| Cell::count(mastered.visit_no.into()))),
            Cell::optional(mastered.and_then(|mastered| mastered.day).map(Cell::date)),
            Cell::optional(mastered.map(|mastered| Cell::seconds(mastered.active))),
            of_skill(Cell::code(standing.climb.reach.code())),
            of_skill(Cell::optional(standing.later.after_a_week.map(Cell::flag))),
            of_skill(Cell::optional(standing.later.after_four_weeks.map(Cell::flag))),
            Cell::count(standing.visits.len() as u64),
            Cell::count(practised as u64),
            Cell::seconds(standing.active()),
            Cell::count(self.parameters.version.into()),
        ]
    }
}

fn answer(person: PersonId, seen: &Observation) -> Option<Answer> {
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

const fn strength_code(strength: Strength) -> &'static str {
    match strength {
        Strength::Weak => "weak",
        Strength::Moderate => "moderate",
        Strength::Strong => "strong",
    }
}

#[cfg(test)]
#[path = "learners_tests.rs"]
mod tests;
