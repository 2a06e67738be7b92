//! Which people of a list are new, and which are known already.
//!
//! A person is known by name within their course, whatever the case. The same name twice in one list can be one person or
//! two: only a number beside the name tells, and without it the second is not added. What is asked here has the same answer
//! when it is asked again after it was done.

use std::collections::{BTreeMap, BTreeSet};

use super::lines::PersonLine;
use super::problem::Place;
use crate::base::calendar::{Date, Time};
use crate::base::{CourseId, LanguageTag, PersonId, ShortText};
use crate::course::{Courses, PersonFacts, Standing};

/// A name as names are compared.
pub(super) fn same_name(name: &ShortText) -> String {
    name.as_str().to_lowercase()
}

/// A person of a list, from one or several rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Listed {
    pub name: ShortText,
    pub language: Option<LanguageTag>,
    pub standing: Option<Standing>,
    number: Option<String>,
    /// Where they stand first.
    pub place: Place,
    /// At which meetings their rows are.
    meetings: BTreeSet<(Date, Time)>,
}

impl Listed {
    /// How much is told: who is told most of is looked for first.
    fn told(&self) -> usize {
        usize::from(self.language.is_some()) + usize::from(self.standing.is_some())
    }

    /// What is known of them once what is told here is taken in.
    pub fn onto(&self, known: Option<&PersonFacts>) -> PersonFacts {
        PersonFacts {
            name: known
                .and_then(|known| known.name.clone())
                .or_else(|| Some(self.name.clone())),
            language: self.language.or_else(|| known.and_then(|known| known.language)),
            standing: self
                .standing
                .or_else(|| known.map(|known| known.standing))
                .unwrap_or_default(),
        }
    }
}

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Added {
    /// It is a new one of the list, or says no more of one that is there.
    Yes,
    /// It says something else of one that is there since this row. The earlier row holds.
    Differs { language: bool, standing: bool, first: u32 },
    /// It can be one that is there since this row, or another.
    Duplicate { first: u32 },
}

/// The people of one course in the order of the file.
#[derive(Debug, Default)]
pub(super) struct List {
    pub people: Vec<Listed>,
    by_name: BTreeMap<String, Vec<usize>>,
}

impl List {
    /// Adds a row.
    pub fn add(&mut self, line: &PersonLine, place: &Place, meeting: Option<(Date, Time)>) -> Added {
        let same = self.by_name.entry(same_name(&line.name)).or_default();
        let nth = same.iter().copied().find(|nth| {
            let Some(one) = self.people.get(*nth) else { return false };
            // Two different numbers are two people. One number and none: nobody can tell.
            one.number.is_none() || line.number.is_none() || one.number == line.number
        });
        let Some(one) = nth.and_then(|nth| self.people.get_mut(nth)) else {
            same.push(self.people.len());
            self.people.push(Listed {
                name: line.name.clone(),
                language: line.language,
                standing: line.standing,
                number: line.number.clone(),
                place: place.clone(),
                meetings: meeting.into_iter().collect(),
            });
            return Added::Yes;
        };
        let first = one.place.row.unwrap_or_default();
        // The same person at another meeting is no duplicate. A list that says of one row at which meeting and of another
        // not can be either.
        let at_another = meeting.is_some_and(|meeting| !one.meetings.is_empty() && one.meetings.insert(meeting));
        if !at_another || one.number != line.number {
            return Added::Duplicate { first };
        }
        let language = differs(&mut one.language, line.language);
        let standing = differs(&mut one.standing, line.standing);
        if language || standing {
            Added::Differs {
                language,
                standing,
                first,
            }
        } else {
            Added::Yes
        }
    }
}

/// Takes a value where there is none. True when there is another one.
fn differs<T: PartialEq>(held: &mut Option<T>, new: Option<T>) -> bool {
    match (&held, new) {
        (_, None) => false,
        (None, new) => {
            *held = new;
            false
        }
        (Some(held), Some(new)) => *held != new,
    }
}

/// Who is known in a course: on its list or on one of its rolls. Without a course: everybody.
fn known_in(courses: &Courses, course: Option<CourseId>) -> BTreeSet<PersonId> {
    let ids: BTreeSet<PersonId> = match course {
        None => courses.persons.keys().copied().collect(),
        Some(course) => {
            let course = courses.courses.get(&course);
            let enrolled = course.into_iter().flat_map(|course| course.enrolled.iter().copied());
            let meetings = course.into_iter().flat_map(|course| course.meetings.iter());
            let marked = meetings.filter_map(|meeting| courses.meetings.get(meeting));
            enrolled
                .chain(marked.flat_map(|meeting| meeting.marks.keys().copied()))
                .collect()
        }
    };
    ids.into_iter().map(|person| courses.resolve(person)).collect()
}

/// Which known person each of a list is; none for a new one. `course` is none for a new course: nobody is known there.
pub(super) fn matched(courses: &Courses, known: Known, list: &[Listed]) -> Vec<Option<PersonId>> {
    let ids = match known {
        Known::InNewCourse => BTreeSet::new(),
        Known::InCourse(course) => known_in(courses, Some(course)),
        Known::Anywhere => known_in(courses, None),
    };
    let mut by_name: BTreeMap<String, Vec<PersonId>> = BTreeMap::new();
    for id in ids {
        if let Some(name) = courses.person(id).and_then(|person| person.name()) {
            by_name.entry(same_name(name)).or_default().push(id);
        }
    }
    let mut found: Vec<Option<PersonId>> = vec![None; list.len()];
    let mut order: Vec<usize> = (0..list.len()).collect();
    order.sort_by_key(|nth| std::cmp::Reverse(list.get(*nth).map(Listed::told)));
    // First those of whom nothing would change, then the others.
    for exact in [true, false] {
        for nth in &order {
            let (Some(one), Some(slot @ None)) = (list.get(*nth), found.get_mut(*nth)) else {
                continue;
            };
            let Some(left) = by_name.get_mut(&same_name(&one.name)) else {
                continue;
            };
            let fits = |id: &PersonId| {
                let about = courses.person(*id).and_then(|person| person.about.as_ref());
                !exact || about.is_some_and(|about| one.onto(Some(about)) == *about)
            };
            if let Some(at) = left.iter().position(fits) {
                *slot = Some(left.remove(at));
            }
        }
    }
    found
}

/// Among whom a person is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    /// Among nobody: the course is new.
    InNewCourse,
    /// Among those of a course.
    InCourse(CourseId),
    /// Among everybody: the list is of no course.
    Anywhere,
}
