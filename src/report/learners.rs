//! What is known of all learners: a fold over the journal, from which the table of mastery and the outcomes are made.
//!
//! Entries come in the order of their times. Who only tried is in no figure of learners: there is nobody to compare with a later
//! visit. What one learner did says nothing of another, so all can be folded together, or each alone ([`super::Known`]) and put
//! together after.

use std::collections::BTreeMap;

use super::cell::Cell;
use super::definitions::MASTERY;
use super::known::{Answer, Known};
use super::who::Who;
use crate::base::{LessonId, PersonId};
use crate::course::Courses;
use crate::i18n::Lang;
use crate::journal::{Body, Entry, Learner};
use crate::learner::estimate::without_guessing;
use crate::learner::observation::{OwnWord, WhoIsWho};
use crate::learner::{Estimate, Noted, Observer, PARAMETERS, Parameters, Pool, Standing, Strength, Track};

/// The learners.
#[derive(Debug, Clone)]
pub struct Learners {
    parameters: Parameters,
    observer: Observer<Who>,
    /// What is known of each.
    pub people: BTreeMap<PersonId, Known>,
    /// How learners began, by lesson and track.
    pub pools: BTreeMap<(LessonId, Track), Pool>,
    /// Entries of a kind that this program does not know: left out, and never hidden.
    pub unknown: u64,
    /// How many more accounts of each learner were found to be theirs.
    pub joined: BTreeMap<PersonId, u64>,
}

impl Learners {
    /// Nobody yet. People who are staff or made up are left out, and joined ones are one.
    #[must_use]
    pub fn of(courses: &Courses) -> Self {
        Self {
            parameters: PARAMETERS,
            observer: Observer::new(Who::of(courses)),
            people: BTreeMap::new(),
            pools: BTreeMap::new(),
            unknown: 0,
            joined: Who::of(courses).joined_into(),
        }
    }

    /// Those that were folded each alone. Who is left out of figures is left out here too.
    #[must_use]
    pub fn of_known(courses: &Courses, people: impl IntoIterator<Item = (PersonId, Known)>) -> Self {
        let mut learners = Self::of(courses);
        let who = Who::of(courses);
        for (person, known) in people {
            // Of whom nothing was noted, no figure tells anything either.
            if who.who(person) != Some(person) || known == Known::default() {
                continue;
            }
            for (lesson, track, right) in known.firsts() {
                learners.pools.entry((lesson.clone(), track)).or_default().take(right);
            }
            learners.people.insert(person, known);
        }
        learners
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
        let Learner::Person(person) = noted.learner() else {
            return;
        };
        let first = self.people.entry(person).or_default().note(noted, &self.parameters);
        if let Some((lesson, track, right)) = first {
            self.pools.entry((lesson, track)).or_default().take(right);
        }
    }

    /// Where each learner stands with each lesson, by person and then by lesson.
    pub fn standings(&self) -> impl Iterator<Item = (PersonId, &LessonId, &Standing)> {
        self.people.iter().flat_map(|(person, known)| {
            let of_lesson = |(lesson, standing)| (*person, lesson, standing);
            known.standings.iter().map(of_lesson)
        })
    }

    /// Where a learner stands with a lesson. None: nothing of it was practised.
    #[must_use]
    pub fn standing(&self, person: PersonId, lesson: &LessonId) -> Option<&Standing> {
        self.people.get(&person)?.standings.get(lesson)
    }

    /// The help language of a learner's last visit.
    #[must_use]
    pub fn language(&self, person: PersonId) -> Option<Lang> {
        self.people.get(&person)?.lang
    }

    /// Answers that measure, of one learner after the other, each one's in order.
    pub fn answers(&self) -> impl Iterator<Item = &Answer> {
        self.people.values().flat_map(|known| &known.answers)
    }

    /// What learners said of themselves, in the same order.
    pub fn own_words(&self) -> impl Iterator<Item = &OwnWord> {
        self.people.values().flat_map(|known| &known.own_words)
    }

    /// What is believed of a learner, a lesson and a track. None: not yet known.
    #[must_use]
    pub fn estimate(&self, person: PersonId, lesson: &LessonId, track: Track) -> Option<Estimate> {
        let standing = self.standing(person, lesson)?;
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
        self.standings().flat_map(|(person, lesson, standing)| {
            Track::ALL.map(|track| self.mastery_row(person, lesson, standing, track))
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
        let lang = self.language(person);
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
