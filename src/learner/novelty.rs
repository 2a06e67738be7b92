//! Transfer: how new to somebody what they do without help is. Doing the same again is kept apart from doing it in a new case, and from
//! finding one's way in another service by what one can already.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::base::LessonId;
use crate::content::schema::lesson::MicroSkill;

/// How new a step without help is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Novelty {
    /// In the first run without help of a lesson, and none of its small skills was shown in another lesson.
    First,
    /// In the first run without help of a lesson, and one of its small skills was shown in another lesson before.
    OtherService,
    /// In a case that was not met before, of a task that was.
    NewCase,
    /// In a case that was met before, and not for the first time without help.
    Repetition,
}

impl Novelty {
    /// All.
    pub const ALL: [Self; 4] = [Self::First, Self::OtherService, Self::NewCase, Self::Repetition];

    /// Its code in tables.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::OtherService => "other_service",
            Self::NewCase => "new_case",
            Self::Repetition => "repetition",
        }
    }
}

/// What a learner is familiar with.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(super) struct Familiar {
    /// Lessons that were tried without help.
    tried: BTreeSet<LessonId>,
    /// Lessons in which a small skill was shown without help.
    shown: BTreeMap<MicroSkill, BTreeSet<LessonId>>,
}

impl Familiar {
    /// A run without help begins. Gives whether it is the lesson's first.
    pub(super) fn try_alone(&mut self, lesson: &LessonId) -> bool {
        self.tried.insert(lesson.clone())
    }

    /// Whether one of these small skills was shown in another lesson.
    pub(super) fn knows_from_elsewhere(&self, skills: &[MicroSkill], lesson: &LessonId) -> bool {
        let elsewhere = |skill| {
            let lessons = self.shown.get(skill);
            lessons.is_some_and(|lessons| lessons.iter().any(|shown| shown != lesson))
        };
        skills.iter().any(elsewhere)
    }

    /// These small skills were shown in a lesson.
    pub(super) fn show(&mut self, skills: &[MicroSkill], lesson: &LessonId) {
        for skill in skills {
            self.shown.entry(*skill).or_default().insert(lesson.clone());
        }
    }
}
