//! Individual guidance: one row a contact. The screen, every file and every total ask here, so they agree.
//!
//! Left out are contacts with people who are staff or made up, those within courses that are only for trying out, and those of
//! days outside the filter.

use super::attendance::Filter;
use super::cell::Cell;
use super::definitions::GUIDANCE;
use super::persons::{Persons, counts, staff_cell};
use crate::base::{ContactId, PersonId};
use crate::course::{ContactFacts, Counter, Courses};

/// One contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GuidanceRow<'c> {
    /// Which.
    pub contact: ContactId,
    /// What is known of it.
    pub facts: &'c ContactFacts,
    /// With whom: joined ones under the person they were joined to. None: anonymous.
    pub person: Option<PersonId>,
}

/// The rows, by day and then by id.
pub fn guidance<'c>(courses: &'c Courses, filter: &Filter) -> impl Iterator<Item = GuidanceRow<'c>> + use<'c> {
    let is_test = |course| courses.courses.get(course).is_some_and(|course| course.facts.test);
    let rows = courses.contacts.iter().filter_map(|(contact, known)| {
        let facts = &known.facts;
        let person = facts.person.map(|person| courses.resolve(person));
        let taken = filter.takes_day(facts.date)
            && filter.takes_course(facts.course)
            && !facts.course.as_ref().is_some_and(is_test)
            && person.is_none_or(|person| counts(courses.person(person)));
        taken.then_some(GuidanceRow {
            contact: *contact,
            facts,
            person,
        })
    });
    let mut rows: Vec<GuidanceRow<'c>> = rows.collect();
    rows.sort_by_key(|row| (row.facts.date, row.contact));
    rows.into_iter()
}

impl GuidanceRow<'_> {
    /// Its cells, in the order of [`GUIDANCE`].
    #[must_use]
    pub fn cells(&self, courses: &Courses, persons: &Persons) -> [Cell; GUIDANCE.len()] {
        let facts = self.facts;
        let counters: Vec<&str> = facts.counters.iter().copied().map(Counter::code).collect();
        [
            Cell::text(self.contact),
            Cell::date(facts.date),
            Cell::optional(self.person.map(|person| persons.cell(person))),
            Cell::flag(facts.first_time),
            Cell::code(facts.topic.code()),
            Cell::code(facts.channel.code()),
            Cell::minutes(facts.minutes.into()),
            Cell::optional(facts.language.map(Cell::text)),
            Cell::code(facts.outcome.code()),
            Cell::text(counters.join(" ")),
            Cell::optional(facts.staff.map(|staff| staff_cell(courses, staff))),
        ]
    }
}

#[cfg(test)]
#[path = "guidance_tests.rs"]
mod tests;
