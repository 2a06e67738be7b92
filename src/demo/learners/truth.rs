//! What is true of made-up learners: how they know and can at first, how they learn, and how well what they do shows it.

use crate::learner::Track;

/// How a track of a lesson comes to be mastered: at once or not at all, as in Bayesian knowledge tracing (Corbett & Anderson
/// 1995). Nothing is forgotten.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Growth {
    /// The chance that it is mastered before anything was practised, from 0 to 1.
    pub start: f64,
    /// The chance that it is learned in a practised visit, if it was not yet, from 0 to 1. It shows from the next visit on.
    pub hazard: f64,
}

/// What is true of made-up learners. All chances go from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Truth {
    /// How knowledge grows.
    pub knowledge: Growth,
    /// How skill grows.
    pub skill: Growth,
    /// How much learners differ: the standard deviation of an ability, in logits, that moves all four chances of
    /// [`Growth`] of a learner alike.
    pub spread: f64,
    /// The chance that somebody who knows answers wrong.
    pub answer_slip: f64,
    /// The chance that somebody who doesn't know says so. Else they guess among the answers.
    pub says_unknown: f64,
    /// The chance that an unaided run of somebody who is able does not show it.
    pub run_slip: f64,
    /// The chance that an unaided run of somebody who is not able reaches the goal all the same.
    pub run_luck: f64,
    /// The chance that each tap of a self-report says the opposite of what is so.
    pub report_noise: f64,
    /// The chance that somebody who is able has done the errand in the real service, each time that it is asked.
    pub did_for_real: f64,
}

impl Truth {
    /// Knowledge comes sooner than skill, as the project OSANA saw it: as little is known at first as can be done, and most of
    /// what is not known is learned in the first visits; skills need longer.
    #[must_use]
    pub const fn knowledge_sooner() -> Self {
        let sooner = Growth {
            start: 0.15,
            hazard: 0.8,
        };
        let later = Growth {
            start: 0.15,
            hazard: 0.2,
        };
        Self::of(sooner, later)
    }

    /// The opposite: what knowledge is in [`Truth::knowledge_sooner`], skill is here, and the other way round.
    #[must_use]
    pub const fn skill_sooner() -> Self {
        let sooner = Self::knowledge_sooner();
        Self::of(sooner.skill, sooner.knowledge)
    }

    /// Both tracks begin and grow alike: whoever finds a difference here has found none.
    #[must_use]
    pub const fn equal() -> Self {
        let both = Growth {
            start: 0.15,
            hazard: 0.4,
        };
        Self::of(both, both)
    }

    /// The growth of both tracks, with the usual ways of showing it.
    #[must_use]
    pub const fn of(knowledge: Growth, skill: Growth) -> Self {
        Self {
            knowledge,
            skill,
            spread: 0.5,
            answer_slip: 0.05,
            says_unknown: 0.5,
            run_slip: 0.08,
            run_luck: 0.03,
            report_noise: 0.2,
            did_for_real: 0.3,
        }
    }

    /// How a track grows.
    #[must_use]
    pub const fn growth(&self, track: Track) -> Growth {
        match track {
            Track::Knowledge => self.knowledge,
            Track::Skill => self.skill,
        }
    }
}
