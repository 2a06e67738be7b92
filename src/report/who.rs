//! Who counts in figures, and as whom.

use std::collections::{BTreeMap, BTreeSet};

use super::persons::counts;
use crate::base::PersonId;
use crate::course::Courses;
use crate::journal::Learner;
use crate::learner::observation::WhoIsWho;

/// People who are staff or made up are left out, and joined ones count as the person they were joined to. The default takes
/// everybody as they come.
#[derive(Debug, Clone, Default)]
pub struct Who {
    left_out: BTreeSet<PersonId>,
    joined: BTreeMap<PersonId, PersonId>,
}

impl Who {
    /// As the record of courses says.
    #[must_use]
    pub fn of(courses: &Courses) -> Self {
        let resolved = |person: &PersonId| (*person, courses.resolve(*person));
        let everybody = || courses.persons.keys().map(resolved);
        Self {
            left_out: everybody()
                .map(|(_, person)| person)
                .filter(|person| !counts(courses.person(*person)))
                .collect(),
            joined: everybody().filter(|(id, person)| id != person).collect(),
        }
    }

    /// How many more accounts were joined into each person's.
    #[must_use]
    pub fn joined_into(&self) -> BTreeMap<PersonId, u64> {
        let mut into = BTreeMap::new();
        for person in self.joined.values() {
            let count: &mut u64 = into.entry(*person).or_default();
            *count = count.saturating_add(1);
        }
        into
    }

    /// Whose a visit is. None: nobody's who counts.
    pub(super) fn learner(&self, visit: crate::base::VisitId, person: Option<PersonId>) -> Option<Learner> {
        match person {
            None => Some(Learner::Visitor(visit)),
            Some(person) => self.who(person).map(Learner::Person),
        }
    }
}

impl WhoIsWho for Who {
    fn who(&self, person: PersonId) -> Option<PersonId> {
        let person = self.joined.get(&person).copied().unwrap_or(person);
        (!self.left_out.contains(&person)).then_some(person)
    }
}
