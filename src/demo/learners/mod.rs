//! Made-up learners who practise: what they know and can is settled by a [`Truth`] that no journal tells, and what they do is
//! played through the real simulator and the real tutor. Out come ordinary events, as the kiosk would have recorded them.
//!
//! So an estimate of who has learned what, and how soon, can be held against what was so. What somebody knows of a lesson, and
//! whether they are able to do its errand, are two hidden yes-or-noes; they change at the end of a visit in which the lesson
//! was practised, so what a visit shows is what was so when it began. How often somebody comes, and what they practise,
//! hangs on neither. Each learner has a random stream of their own; a seed gives the same learners again.
//!
//! Uses `content`, `service`, `learner`, `tutor` and the journal's [`Record`](crate::journal::Record), which holds where each learner
//! stands. Deliberately not here: forgetting, a lesson's second task, practice that is cut off and gone on with later.

mod at_meetings;
mod codes;
mod hands;
mod hidden;
mod life;
mod stage;
mod truth;
mod ways;
mod when;

pub use hidden::Mastered;
pub use truth::{Growth, Truth};

use fastrand::Rng;
use jiff::civil::date;

use self::codes::Codes;
use self::life::{Visitor, lived};
use self::stage::Stage;
use super::{Dated, fresh_id};
use crate::base::PersonId;
use crate::base::calendar::{Date, Finland};
use crate::content::catalog::Catalog;
use crate::course::Courses;
use crate::i18n::Lang;
use crate::journal::Event;

/// The help languages of made-up learners. A list of its own, so that a seed gives the same learners when a language is added.
const SPOKEN: [Lang; 4] = [Lang::Fi, Lang::So, Lang::Ar, Lang::En];

/// How many learners there are, and how they come.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cohort {
    /// How many learners.
    pub learners: usize,
    /// How many visits each makes on average, each at least one: 500 visits of 145 people are 3.45.
    pub visits: f64,
    /// The earliest day of a first visit.
    pub first: Date,
    /// The first visits are spread over so many days more.
    pub spread: u16,
    /// What they practise.
    pub habits: Habits,
}

impl Cohort {
    /// So many learners who come as those of the internet courses did.
    #[must_use]
    pub fn of(learners: usize) -> Self {
        Self {
            learners,
            visits: 500.0 / 145.0,
            first: date(2026, 1, 12),
            spread: 60,
            habits: Habits::default(),
        }
    }
}

/// What learners practise in a visit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Habits {
    /// The chance that the next visit is about the same lesson, from 0 to 1. Else it is the next lesson's turn.
    pub stays: f64,
    /// The chance that a visit is about two lessons, from 0 to 1.
    pub both: f64,
}

impl Default for Habits {
    fn default() -> Self {
        Self { stays: 0.75, both: 0.2 }
    }
}

/// What made-up learners did, and what was true of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Simulated {
    /// What is recorded of them, in the order of its times.
    pub events: Vec<Dated>,
    /// What no journal tells: of each learner, lesson that they practised, and track, whether and when it was mastered.
    pub mastered: Vec<Mastered>,
}

/// A cohort of learners. The same for the same content, truth, cohort and seed.
#[must_use]
pub fn learners(catalog: &Catalog, truth: &Truth, cohort: &Cohort, seed: u64) -> Simulated {
    Simulator::new(catalog).learners(truth, cohort, seed)
}

/// Makes cohorts, and keeps the attempts that were played: many draws cost little more than one.
pub struct Simulator<'c> {
    stage: Stage<'c>,
}

impl<'c> Simulator<'c> {
    /// Learners who practise the lessons of a catalog. Without lessons they only come and go.
    #[must_use]
    pub fn new(catalog: &'c Catalog) -> Self {
        Self {
            stage: Stage::new(catalog),
        }
    }

    /// As [`learners`].
    #[must_use]
    pub fn learners(&mut self, truth: &Truth, cohort: &Cohort, seed: u64) -> Simulated {
        let mut random = Rng::with_seed(seed);
        let (mut codes, finland) = (Codes::default(), Finland::default());
        let visitors: Vec<Visitor> = (0..cohort.learners)
            .map(|_| {
                let person = PersonId(fresh_id(&mut random));
                let code = codes.fresh(&mut random);
                Visitor {
                    person,
                    lang: random.choice(SPOKEN).unwrap_or(Lang::Fi),
                    before: code
                        .map(|code| Event::PersonAdded { person, code })
                        .into_iter()
                        .collect(),
                    visits: when::visits(cohort, &finland, &mut random),
                }
            })
            .collect();
        self.lived(truth, cohort.habits, visitors, &mut random)
    }

    /// The people of the internet courses practise at the meetings that they were at.
    pub(super) fn at_meetings(&mut self, truth: &Truth, courses: &Courses, seed: u64) -> Simulated {
        let mut random = Rng::with_seed(seed);
        let visitors = at_meetings::visitors(courses, &mut random);
        self.lived(truth, Habits::default(), visitors, &mut random)
    }

    fn lived(&mut self, truth: &Truth, habits: Habits, visitors: Vec<Visitor>, random: &mut Rng) -> Simulated {
        let mut all = Simulated::default();
        for visitor in visitors {
            let (events, mastered) = lived(&mut self.stage, (truth, habits), visitor, random.fork());
            all.events.extend(events);
            all.mastered.extend(mastered);
        }
        // What is recorded at one time keeps its order.
        all.events.sort_by_key(|(at, _)| *at);
        all
    }
}

impl std::fmt::Debug for Simulator<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Simulator").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod kiosk_tests;
#[cfg(test)]
mod tests;
