//! How a table names people: by id, or by name where somebody has asked for names.

use std::collections::{BTreeMap, BTreeSet};

use super::cell::Cell;
use crate::base::{PersonId, StaffId};
use crate::course::{By, Courses, Person};

/// Whether figures take a person in. One of whom nothing is known takes part.
pub(super) fn counts(person: Option<&Person>) -> bool {
    person.is_none_or(|person| person.standing().counts())
}

/// What stands for people in a table.
#[derive(Debug, Clone, Default)]
pub struct Persons {
    /// The name of each; who isn't here has their id.
    names: BTreeMap<PersonId, Cell>,
}

impl Persons {
    /// Their ids: the same in every table, and nothing else about them.
    #[must_use]
    pub fn by_id() -> Self {
        Self::default()
    }

    /// Their names, each of them another text, so that people can be counted: a name that others have too gets a number, in
    /// the order of their ids. Case makes no difference, as in a spreadsheet. Who has no name has their id.
    #[must_use]
    pub fn by_name(courses: &Courses) -> Self {
        let people = || {
            courses
                .persons
                .iter()
                .filter(|(id, _)| courses.resolve(**id) == **id)
                .map(|(id, person)| (*id, person.name()))
        };
        // A number never makes a name that somebody else has by themselves, and no name is somebody's id.
        let own: BTreeSet<String> = people()
            .map(|(id, name)| name.map_or_else(|| id.to_string(), |name| name.as_str().to_lowercase()))
            .collect();
        let ids: BTreeSet<String> = people()
            .filter(|(_, name)| name.is_none())
            .map(|(id, _)| id.to_string())
            .collect();
        let mut given = ids;
        let mut last: BTreeMap<String, u64> = BTreeMap::new();
        let mut names = BTreeMap::new();
        for (id, name) in people() {
            let Some(name) = name else { continue };
            let plain = name.as_str().to_lowercase();
            if given.insert(plain.clone()) {
                names.insert(id, Cell::text(name));
                continue;
            }
            let number = last.entry(plain).or_insert(1);
            let numbered = loop {
                *number = number.saturating_add(1);
                let numbered = format!("{name} ({number})");
                let folded = numbered.to_lowercase();
                if !own.contains(&folded) && given.insert(folded) {
                    break numbered;
                }
            };
            names.insert(id, Cell::text(numbered));
        }
        Self { names }
    }

    /// The cell of a person.
    #[must_use]
    pub fn cell(&self, person: PersonId) -> Cell {
        self.names.get(&person).cloned().unwrap_or_else(|| Cell::text(person))
    }
}

/// The cell of a member of staff: the name.
pub(super) fn staff_cell(courses: &Courses, staff: StaffId) -> Cell {
    courses
        .staff
        .get(&staff)
        .map_or_else(|| Cell::text(staff), |member| Cell::text(&member.name))
}

/// The cell of who recorded something.
pub(super) fn by_cell(courses: &Courses, by: By) -> Cell {
    match by {
        By::Kiosk => Cell::code("kiosk"),
        By::Command => Cell::code("command"),
        By::Staff(staff) => staff_cell(courses, staff),
    }
}

#[cfg(test)]
#[path = "persons_tests.rs"]
mod tests;
