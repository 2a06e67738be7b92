//! The hidden state of one learner: which lessons they know and can, and from when on.

use std::collections::BTreeMap;

use fastrand::Rng;

use super::truth::{Growth, Truth};
use crate::base::{LessonId, PersonId};
use crate::learner::Track;

/// When a learner mastered a track of a lesson: what no journal tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mastered {
    /// Who.
    pub person: PersonId,
    /// Which lesson.
    pub lesson: LessonId,
    /// Which of its tracks.
    pub track: Track,
    /// The first practised visit on this lesson, from 1, at whose beginning it was mastered: 1 is "from the first". One more
    /// than [`visits`](Self::visits) when it was learned in the last one and never shown; none when it was not learned.
    pub from: Option<u32>,
    /// How many visits there were in which the lesson was practised.
    pub visits: u32,
}

impl Mastered {
    /// Whether it was mastered when a practised visit began, by the visit's number from 1.
    #[must_use]
    pub fn at(&self, visit: u32) -> bool {
        self.from.is_some_and(|from| from <= visit)
    }
}

/// What a learner knows and can.
pub(super) struct Hidden {
    /// What moves all chances of this learner, in logits.
    ability: f64,
    lessons: BTreeMap<LessonId, Lesson>,
}

#[derive(Default)]
struct Lesson {
    visits: u32,
    /// By track, from which visit on.
    from: [Option<u32>; 2],
}

impl Hidden {
    /// A new learner.
    pub fn new(truth: &Truth, random: &mut Rng) -> Self {
        Self {
            ability: truth.spread * normal(random),
            lessons: BTreeMap::new(),
        }
    }

    /// A visit begins in which a lesson is practised. What is learned in it is settled now and holds from the next one on.
    pub fn practise(&mut self, lesson: &LessonId, truth: &Truth, random: &mut Rng) {
        let ability = self.ability;
        let mut drawn = |chance| random.f64() < moved(chance, ability);
        let known = self.lessons.entry(lesson.clone()).or_default();
        known.visits = known.visits.saturating_add(1);
        let now = known.visits;
        for (track, from) in Track::ALL.into_iter().zip(&mut known.from) {
            let Growth { start, hazard } = truth.growth(track);
            // Both are drawn, whatever comes of the first, so that two truths that differ in one chance draw alike.
            let (at_first, then) = (drawn(start), drawn(hazard));
            if now == 1 && at_first {
                *from = Some(now);
            } else if from.is_none() && then {
                *from = Some(now.saturating_add(1));
            }
        }
    }

    /// Whether it is mastered in the visit that is going on.
    pub fn has(&self, lesson: &LessonId, track: Track) -> bool {
        let known = self.lessons.get(lesson);
        known.is_some_and(|known| known.of(track).is_some_and(|from| from <= known.visits))
    }

    /// Whether anything of a lesson is being learned in the visit that is going on.
    pub fn learns(&self, lesson: &LessonId) -> bool {
        let known = self.lessons.get(lesson);
        known.is_some_and(|known| known.from.iter().flatten().any(|from| *from > known.visits))
    }

    /// All of it, when a learner comes no more.
    pub fn told(self, person: PersonId) -> impl Iterator<Item = Mastered> {
        self.lessons.into_iter().flat_map(move |(lesson, known)| {
            Track::ALL.map(|track| Mastered {
                person,
                lesson: lesson.clone(),
                track,
                from: known.of(track),
                visits: known.visits,
            })
        })
    }
}

impl Lesson {
    const fn of(&self, track: Track) -> Option<u32> {
        let [knowledge, skill] = self.from;
        match track {
            Track::Knowledge => knowledge,
            Track::Skill => skill,
        }
    }
}

/// A chance that is moved by so many logits. What is certain stays certain.
fn moved(chance: f64, logits: f64) -> f64 {
    let odds = chance / (1.0 - chance) * logits.exp();
    if odds.is_finite() { odds / (1.0 + odds) } else { chance }
}

/// A number of the standard normal distribution, nearly: the sum of twelve even ones.
fn normal(random: &mut Rng) -> f64 {
    (0..12).map(|_| random.f64()).sum::<f64>() - 6.0
}
