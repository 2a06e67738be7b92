//! The learners and lessons that figures are made of.

use std::collections::BTreeSet;

use super::Selection;
use crate::base::{LessonId, PersonId};
use crate::learner::Standing;
use crate::report::Learners;

/// Where learners stand, by person and then by lesson: the order in which draws are made.
#[derive(Debug, Clone, Default)]
pub struct Rows<'l>(Vec<(PersonId, &'l LessonId, &'l Standing)>);

impl<'l> Rows<'l> {
    /// Those of a selection.
    #[must_use]
    pub fn of(learners: &'l Learners, selection: &Selection) -> Self {
        let came = |standing: &Standing| {
            selection
                .from
                .is_none_or(|from| standing.visits.iter().any(|line| line.day >= Some(from)))
        };
        let chosen = |person: &PersonId| selection.persons.as_ref().is_none_or(|chosen| chosen.contains(person));
        // Who came in the time that is asked for counts with all that they did.
        let came: BTreeSet<PersonId> = learners
            .standings()
            .filter(|(person, _, standing)| chosen(person) && came(standing))
            .map(|(person, ..)| person)
            .collect();
        Self(
            learners
                .standings()
                .filter(|(person, ..)| came.contains(person))
                .collect(),
        )
    }

    /// Some of them.
    #[must_use]
    pub fn only(&self, which: impl Fn(PersonId, &LessonId) -> bool) -> Self {
        let rows = self.0.iter().filter(|(person, lesson, _)| which(*person, lesson));
        Self(rows.copied().collect())
    }

    /// One by one.
    pub fn iter(&self) -> impl Iterator<Item = (PersonId, &'l LessonId, &'l Standing)> {
        self.0.iter().copied()
    }

    /// Learner by learner: each one's lessons.
    pub fn by_learner(&self) -> impl Iterator<Item = &[(PersonId, &'l LessonId, &'l Standing)]> {
        self.0.chunk_by(|one, other| one.0 == other.0)
    }

    /// The lessons.
    #[must_use]
    pub fn lessons(&self) -> BTreeSet<&'l LessonId> {
        self.iter().map(|(_, lesson, _)| lesson).collect()
    }

    /// The learners.
    #[must_use]
    pub fn persons(&self) -> BTreeSet<PersonId> {
        self.iter().map(|(person, ..)| person).collect()
    }

    /// How many learners.
    #[must_use]
    pub fn learners(&self) -> u64 {
        self.by_learner().count() as u64
    }
}
