//! What the journal says of courses, meetings, people, marks and contacts.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::by::{By, ErasedMark};
use super::contact::ContactFacts;
use super::facts::{CourseFacts, MeetingFacts};
use super::mark::Mark;
use super::person::{FunderFacts, PersonFacts, Purpose, Standing};
use crate::base::{ContactId, CourseId, MeetingId, PersonId, Role, ShortText, StaffId, Timestamp};
use crate::journal::{Event, SignInCode};

/// All that staff records.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Courses {
    /// Everybody who is or was staff.
    pub staff: BTreeMap<StaffId, StaffMember>,
    /// The courses.
    pub courses: BTreeMap<CourseId, Course>,
    /// Their meetings.
    pub meetings: BTreeMap<MeetingId, Meeting>,
    /// The people: learners, walk-ins, and those who never touch the kiosk.
    pub persons: BTreeMap<PersonId, Person>,
    /// Whose rows count for whom, and since when.
    joined: BTreeMap<PersonId, (PersonId, Timestamp)>,
    /// Individual guidance.
    pub contacts: BTreeMap<ContactId, Contact>,
    /// How many people were erased.
    pub erased: u64,
}

/// A member of staff.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StaffMember {
    /// The name.
    pub name: ShortText,
    /// What they may do.
    pub role: Role,
    /// Whether they still are staff.
    pub active: bool,
}

/// A course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Course {
    /// What is known of it.
    pub facts: CourseFacts,
    /// Who is on its list. Ids as they were written down: [`Courses::resolve`] tells whose they are.
    pub enrolled: BTreeSet<PersonId>,
    /// Its meetings, the cancelled ones too.
    pub meetings: BTreeSet<MeetingId>,
}

/// A meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// Of which course.
    pub course: CourseId,
    /// What is known of it.
    pub facts: MeetingFacts,
    /// Whether it does not take place.
    pub cancelled: bool,
    /// The marks, by who they were made for.
    pub marks: BTreeMap<PersonId, Marks>,
}

/// One row's marks: the one that holds, and those before it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marks {
    /// The one that holds.
    pub last: Marking,
    /// Those before it, oldest first.
    pub earlier: Vec<Marking>,
}

/// A mark, who made it, when and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marking {
    /// The mark; none when the row was cleared.
    pub mark: Option<Mark>,
    /// Who.
    pub by: By,
    /// When.
    pub at: Timestamp,
    /// Why, when that was said.
    pub why: Option<ShortText>,
}

/// A person.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Person {
    /// What staff has written down. None for a learner who added themselves and whom nobody has named.
    pub about: Option<PersonFacts>,
    /// The name in small letters, made once: rolls are sorted by it again and again.
    pub(super) sorts_as: Box<str>,
    /// The pictures by which they sign in.
    pub code: Option<SignInCode>,
    /// What a funder asks, as far as they have agreed to tell it.
    pub funder: Option<FunderFacts>,
    /// What they have agreed to (true), or have taken back (false).
    pub consents: BTreeMap<Purpose, bool>,
    /// When they last agreed to it or took it back.
    pub consented_at: BTreeMap<Purpose, Timestamp>,
    /// When they were first heard of.
    pub since: Timestamp,
    /// When they last signed in at a kiosk.
    pub signed_in: Option<Timestamp>,
}

impl Person {
    /// The name, when there is one.
    #[must_use]
    pub fn name(&self) -> Option<&ShortText> {
        self.about.as_ref().and_then(|about| about.name.as_ref())
    }

    /// What they are in the figures. A learner who added themselves takes part.
    #[must_use]
    pub fn standing(&self) -> Standing {
        self.about.as_ref().map(|about| about.standing).unwrap_or_default()
    }
}

/// A contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// What is known of it.
    pub facts: ContactFacts,
    /// Who wrote it down last.
    pub by: By,
    /// When.
    pub at: Timestamp,
}

impl Courses {
    /// Whose rows somebody's are: their own, or those of whom they were joined to.
    #[must_use]
    pub fn resolve(&self, person: PersonId) -> PersonId {
        let mut now = person;
        // No joining makes a ring, so this ends; the bound is for a journal that somebody else has written.
        for _ in 0..=self.joined.len() {
            match self.joined.get(&now) {
                Some((into, _)) => now = *into,
                None => break,
            }
        }
        now
    }

    /// To whom somebody was joined, and when.
    #[must_use]
    pub fn joined(&self, person: PersonId) -> Option<(PersonId, Timestamp)> {
        self.joined.get(&person).copied()
    }

    /// Everybody whose rows count for this person, and the person.
    #[must_use]
    pub fn ids_of(&self, person: PersonId) -> BTreeSet<PersonId> {
        let joined = self
            .joined
            .keys()
            .copied()
            .filter(|other| self.resolve(*other) == person);
        joined.chain([person]).collect()
    }

    /// The person, by their own id or one that was joined to it.
    #[must_use]
    pub fn person(&self, person: PersonId) -> Option<&Person> {
        self.persons.get(&self.resolve(person))
    }

    /// Takes an event in. Decides nothing.
    pub fn apply(&mut self, event: &Event, at: Timestamp) {
        match event {
            Event::StaffNamed { staff, name, role, .. } => {
                let member = StaffMember {
                    name: name.clone(),
                    role: *role,
                    active: true,
                };
                self.staff.insert(*staff, member);
            }
            Event::StaffLeft { staff, .. } => {
                if let Some(member) = self.staff.get_mut(staff) {
                    member.active = false;
                }
            }
            Event::CourseSet { course, about, .. } => {
                let facts = (**about).clone();
                self.courses
                    .entry(*course)
                    .and_modify(|known| known.facts = facts.clone())
                    .or_insert_with(|| Course {
                        facts,
                        enrolled: BTreeSet::new(),
                        meetings: BTreeSet::new(),
                    });
            }
            Event::MeetingSet {
                meeting, course, about, ..
            } => self.set_meeting(*meeting, *course, about),
            Event::MeetingCancelled { meeting, cancelled, .. } => {
                if let Some(meeting) = self.meetings.get_mut(meeting) {
                    meeting.cancelled = *cancelled;
                }
            }
            Event::PersonAdded { person, code } | Event::CodeGiven { person, code, .. } => {
                self.known(*person, at).code = Some(code.clone());
            }
            Event::PersonSet { person, about, .. } => {
                let known = self.known(*person, at);
                known.sorts_as = about
                    .name
                    .as_ref()
                    .map(|name| name.as_str().to_lowercase().into())
                    .unwrap_or_default();
                known.about = Some((**about).clone());
            }
            Event::FunderFactsSet { person, facts, .. } => {
                self.known(*person, at).funder = *facts;
            }
            Event::VisitStarted {
                person: Some(person), ..
            } => {
                if let Some(known) = self.persons.get_mut(person) {
                    known.signed_in = Some(at);
                }
            }
            Event::ConsentSet {
                person,
                purpose,
                agrees,
                ..
            } => {
                let known = self.known(*person, at);
                known.consents.insert(*purpose, *agrees);
                known.consented_at.insert(*purpose, at);
            }
            Event::Enrolled { course, person, on, .. } => {
                if let Some(course) = self.courses.get_mut(course) {
                    if *on {
                        course.enrolled.insert(*person);
                    } else {
                        course.enrolled.remove(person);
                    }
                }
            }
            Event::Marked {
                meeting,
                person,
                mark,
                by,
                why,
            } => {
                let marking = Marking {
                    mark: *mark,
                    by: *by,
                    at,
                    why: why.clone(),
                };
                self.mark(*meeting, *person, marking);
            }
            Event::Joined { person, into, .. } => self.join(*person, *into, at),
            Event::JoiningUndone { person, .. } => {
                self.joined.remove(person);
            }
            Event::ContactSet { contact, about, by } => {
                let facts = (**about).clone();
                self.contacts.insert(*contact, Contact { facts, by: *by, at });
            }
            Event::ContactRemoved { contact, .. } => {
                self.contacts.remove(contact);
            }
            Event::PersonErased { mark, .. } => self.erase(*mark),
            _ => {}
        }
    }

    /// The person, who may be heard of for the first time.
    fn known(&mut self, person: PersonId, at: Timestamp) -> &mut Person {
        self.persons.entry(person).or_insert_with(|| Person {
            since: at,
            ..Person::default()
        })
    }

    fn set_meeting(&mut self, meeting: MeetingId, course: CourseId, about: &MeetingFacts) {
        let Some(of) = self.courses.get_mut(&course) else {
            return;
        };
        match self.meetings.get_mut(&meeting) {
            // A meeting stays with its course.
            Some(known) => known.facts = about.clone(),
            None => {
                of.meetings.insert(meeting);
                let new = Meeting {
                    course,
                    facts: about.clone(),
                    cancelled: false,
                    marks: BTreeMap::new(),
                };
                self.meetings.insert(meeting, new);
            }
        }
    }

    fn mark(&mut self, meeting: MeetingId, person: PersonId, marking: Marking) {
        let Some(meeting) = self.meetings.get_mut(&meeting) else {
            return;
        };
        match meeting.marks.get_mut(&person) {
            Some(marks) => marks.earlier.push(std::mem::replace(&mut marks.last, marking)),
            None => {
                let marks = Marks {
                    last: marking,
                    earlier: Vec::new(),
                };
                meeting.marks.insert(person, marks);
            }
        }
    }

    /// No joining makes a ring.
    fn join(&mut self, person: PersonId, into: PersonId, at: Timestamp) {
        if self.resolve(into) != person && person != into {
            self.joined.insert(person, (into, at));
        }
    }

    fn erase(&mut self, mark: ErasedMark) {
        self.erased = self.erased.saturating_add(1);
        let is_erased = |person: &PersonId| ErasedMark::of(*person) == mark;
        let known = self.persons.keys().copied();
        let marked = self.meetings.values().flat_map(|meeting| meeting.marks.keys().copied());
        let enrolled = self.courses.values().flat_map(|course| course.enrolled.iter().copied());
        let guided = self.contacts.values().filter_map(|contact| contact.facts.person);
        let Some(person) = known.chain(marked).chain(enrolled).chain(guided).find(is_erased) else {
            return;
        };
        self.persons.remove(&person);
        self.joined.retain(|from, (into, _)| *from != person && *into != person);
        for meeting in self.meetings.values_mut() {
            meeting.marks.remove(&person);
        }
        for course in self.courses.values_mut() {
            course.enrolled.remove(&person);
        }
        self.contacts.retain(|_, contact| contact.facts.person != Some(person));
    }
}
