//! Which facts follow from what staff or a sign-in does. Nothing is changed here.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::DateTime;

use super::by::{By, ErasedMark};
use super::facts::{CourseFacts, CourseKind, MeetingFacts};
use super::fold::Courses;
use super::mark::{Mark, Status};
use super::person::{PersonFacts, Standing};
use crate::base::calendar::{Date, Time};
use crate::base::{CourseId, LanguageTag, MeetingId, PersonId, ShortText};
use crate::journal::Event;

/// Who signs in so long after the beginning is late, in minutes.
pub const GRACE_MINUTES: i64 = 15;
/// So long before the beginning a sign-in belongs to the meeting, in minutes.
pub const EARLY_MINUTES: i64 = 60;

/// The meetings that are going on, or begin soon, in their order.
#[must_use]
pub fn running(courses: &Courses, now: DateTime) -> Vec<MeetingId> {
    let mut running: Vec<_> = courses
        .meetings
        .iter()
        .filter(|(_, meeting)| !meeting.cancelled && meeting.facts.date == now.date())
        .filter(|(_, meeting)| {
            let opens = meeting.facts.start.saturating_sub(EARLY_MINUTES.minutes());
            opens <= now.time() && now.time() <= meeting.facts.end
        })
        .map(|(id, meeting)| (meeting.facts.start, *id))
        .collect();
    running.sort_unstable();
    running.into_iter().map(|(_, id)| id).collect()
}

/// Somebody has signed in: marks them in the meetings that are going on and have them on their list. When there is one
/// such meeting only and they are on no list, they are marked in that one. A row that has been marked stays as it is.
#[must_use]
pub fn signed_in(courses: &Courses, person: PersonId, now: DateTime) -> Vec<Event> {
    let person = courses.resolve(person);
    if courses.person(person).is_some_and(|known| !known.standing().counts()) {
        return Vec::new();
    }
    let running = running(courses, now);
    let listed = |meeting: &MeetingId| courses.roll(*meeting).iter().any(|row| row.person == person);
    let mut meetings: Vec<MeetingId> = running.iter().copied().filter(listed).collect();
    if let ([], [only]) = (&meetings[..], &running[..]) {
        meetings.push(*only);
    }
    let unmarked = |meeting: &MeetingId| {
        let roll = courses.roll(*meeting);
        !roll.iter().any(|row| row.person == person && row.changed.is_some())
    };
    meetings
        .into_iter()
        .filter(unmarked)
        .filter_map(|meeting| {
            let about = &courses.meetings.get(&meeting)?.facts;
            Some(marked(
                meeting,
                person,
                Some(arriving(about, now.time())),
                By::Kiosk,
                None,
            ))
        })
        .collect()
}

/// The mark of somebody who comes at this time.
#[must_use]
pub fn arriving(meeting: &MeetingFacts, now: Time) -> Mark {
    let late = now > meeting.start.saturating_add(GRACE_MINUTES.minutes()) && now > meeting.start;
    Mark {
        came: Some(to_minute(now)),
        ..Mark::of(if late { Status::Late } else { Status::Present })
    }
}

/// The mark that one touch of a status makes while a meeting is on: who is late came now, who leaves leaves now. What was
/// known of coming is kept. On another day, or when the meeting is over, the time isn't known.
#[must_use]
pub fn touched(meeting: &MeetingFacts, before: Option<Mark>, status: Status, now: DateTime) -> Mark {
    let during = meeting.date == now.date() && (meeting.start..=meeting.end).contains(&now.time());
    let now = during.then(|| to_minute(now.time()));
    let came = before.and_then(|mark| mark.came);
    match status {
        Status::Late => Mark {
            came: came.or(now),
            ..Mark::of(status)
        },
        Status::Left => Mark {
            came,
            left: now,
            ..Mark::of(status)
        },
        Status::Present => Mark {
            came,
            ..Mark::of(status)
        },
        Status::Excused | Status::Absent => Mark::of(status),
    }
}

fn to_minute(time: Time) -> Time {
    Time::new(time.hour(), time.minute(), 0, 0).unwrap_or(time)
}

/// Marks a row. Nothing when it already says so.
#[must_use]
pub fn mark(
    courses: &Courses,
    meeting: MeetingId,
    person: PersonId,
    mark: Option<Mark>,
    by: By,
    why: Option<ShortText>,
) -> Vec<Event> {
    let person = courses.resolve(person);
    if !courses.meetings.contains_key(&meeting) {
        return Vec::new();
    }
    let now = courses.roll(meeting).into_iter().find(|row| row.person == person);
    let same = match &now {
        Some(row) => row.mark == mark && (mark.is_some() || row.changed.is_none()),
        None => mark.is_none(),
    };
    if same {
        Vec::new()
    } else {
        vec![marked(meeting, person, mark, by, why)]
    }
}

const fn marked(meeting: MeetingId, person: PersonId, mark: Option<Mark>, by: By, why: Option<ShortText>) -> Event {
    Event::Marked {
        meeting,
        person,
        mark,
        by,
        why,
    }
}

/// Somebody without an account is there. `person` is a fresh id.
#[must_use]
pub fn walk_in(
    courses: &Courses,
    meeting: MeetingId,
    person: PersonId,
    language: Option<LanguageTag>,
    mark: Mark,
    by: By,
) -> Vec<Event> {
    if !courses.meetings.contains_key(&meeting) {
        return Vec::new();
    }
    let about = PersonFacts {
        name: None,
        language,
        standing: Standing::WalkIn,
    };
    let set = Event::PersonSet {
        person,
        about: Box::new(about),
        by,
    };
    vec![set, marked(meeting, person, Some(mark), by, None)]
}

/// Takes two for one person. Nothing when they are one already, or one of them isn't known.
#[must_use]
pub fn join(courses: &Courses, person: PersonId, into: PersonId, by: By) -> Vec<Event> {
    let (person, into) = (courses.resolve(person), courses.resolve(into));
    let known = |id: &PersonId| courses.persons.contains_key(id);
    if person == into || !known(&person) || !known(&into) {
        return Vec::new();
    }
    vec![Event::Joined { person, into, by }]
}

/// Takes somebody who was joined to another for themselves again.
#[must_use]
pub fn undo_join(courses: &Courses, person: PersonId, by: By) -> Vec<Event> {
    match courses.joined(person) {
        Some(_) => vec![Event::JoiningUndone { person, by }],
        None => Vec::new(),
    }
}

/// A new course and its meetings, a week apart. `meetings` are fresh ids, one a meeting.
#[must_use]
pub fn new_course(
    course: CourseId,
    about: CourseFacts,
    first: &MeetingFacts,
    meetings: &[MeetingId],
    by: By,
) -> Vec<Event> {
    let has_meetings = about.kind != CourseKind::Guidance;
    let set = Event::CourseSet {
        course,
        about: Box::new(about),
        by,
    };
    let planned = (0_i64..).zip(meetings).filter(|_| has_meetings).map(|(week, meeting)| {
        let date = first.date.saturating_add(week.weeks());
        Event::MeetingSet {
            meeting: *meeting,
            course,
            about: Box::new(MeetingFacts { date, ..first.clone() }),
            by,
        }
    });
    std::iter::once(set).chain(planned).collect()
}

/// What takes events back, told from the state before them. An event that can't be taken back has no counterpart: a person
/// who was added stays. Changes of the roll say `undo` as their reason.
#[must_use]
pub fn undo(before: &Courses, events: &[Event], by: By) -> Vec<Event> {
    events
        .iter()
        .rev()
        .filter_map(|event| undo_one(before, event, by))
        .collect()
}

fn undo_one(before: &Courses, event: &Event, by: By) -> Option<Event> {
    Some(match event {
        Event::CourseSet { course, .. } => Event::CourseSet {
            course: *course,
            about: Box::new(before.courses.get(course)?.facts.clone()),
            by,
        },
        Event::MeetingSet { meeting, course, .. } => match before.meetings.get(meeting) {
            Some(known) => Event::MeetingSet {
                meeting: *meeting,
                course: *course,
                about: Box::new(known.facts.clone()),
                by,
            },
            None => Event::MeetingCancelled {
                meeting: *meeting,
                cancelled: true,
                by,
            },
        },
        Event::MeetingCancelled { meeting, cancelled, .. } => Event::MeetingCancelled {
            meeting: *meeting,
            cancelled: !cancelled,
            by,
        },
        Event::PersonSet { person, .. } => Event::PersonSet {
            person: *person,
            about: Box::new(before.persons.get(person)?.about.clone()?),
            by,
        },
        Event::FunderFactsSet { person, .. } => Event::FunderFactsSet {
            person: *person,
            facts: before.persons.get(person).and_then(|known| known.funder),
            by,
        },
        Event::CodeGiven { person, .. } => Event::CodeGiven {
            person: *person,
            code: before.persons.get(person)?.code.clone()?,
            by,
        },
        Event::Enrolled { course, person, on, .. } => Event::Enrolled {
            course: *course,
            person: *person,
            on: !on,
            by,
        },
        Event::Marked { meeting, person, .. } => {
            let marks = before.meetings.get(meeting)?.marks.get(person);
            marked(
                *meeting,
                *person,
                marks.and_then(|marks| marks.last.mark),
                by,
                ShortText::new("undo").ok(),
            )
        }
        Event::Joined { person, .. } => Event::JoiningUndone { person: *person, by },
        Event::JoiningUndone { person, .. } => Event::Joined {
            person: *person,
            into: before.joined(*person)?.0,
            by,
        },
        Event::ContactSet { contact, .. } => match before.contacts.get(contact) {
            Some(known) => Event::ContactSet {
                contact: *contact,
                about: Box::new(known.facts.clone()),
                by,
            },
            None => Event::ContactRemoved { contact: *contact, by },
        },
        Event::ContactRemoved { contact, .. } => Event::ContactSet {
            contact: *contact,
            about: Box::new(before.contacts.get(contact)?.facts.clone()),
            by,
        },
        _ => return None,
    })
}

/// What erases a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erasing {
    /// All ids under which they are known: every entry about one of them is blanked.
    pub persons: Vec<PersonId>,
    /// What is recorded in the same step: that they are erased, and their attendance and guidance once more as those of a
    /// stand-in without a name, a code or anything that was practised, so that totals that were reported stay.
    pub then: Vec<Event>,
}

/// Erases a person. `stand_in` is a fresh id that belongs to nobody.
#[must_use]
pub fn erase(courses: &Courses, person: PersonId, stand_in: PersonId, by: By) -> Erasing {
    let person = courses.resolve(person);
    let ids = courses.ids_of(person);
    let mut then: Vec<Event> = ids
        .iter()
        .map(|id| Event::PersonErased {
            mark: ErasedMark::of(*id),
            by,
        })
        .collect();
    let marks = courses.meetings.keys().filter_map(|meeting| {
        let row = courses.roll(*meeting).into_iter().find(|row| row.person == person)?;
        row.mark.map(|mark| marked(*meeting, stand_in, Some(mark), by, None))
    });
    let guided = courses.contacts.iter().filter_map(|(contact, known)| {
        let theirs = known.facts.person.is_some_and(|guided| ids.contains(&guided));
        theirs.then(|| {
            let mut about = known.facts.clone();
            about.person = Some(stand_in);
            Event::ContactSet {
                contact: *contact,
                about: Box::new(about),
                by,
            }
        })
    });
    let kept: Vec<Event> = marks.chain(guided).collect();
    if !kept.is_empty() {
        let known = courses.person(person).and_then(|known| known.about.as_ref());
        let about = PersonFacts {
            name: None,
            language: known.and_then(|about| about.language),
            standing: known.map(|about| about.standing).unwrap_or_default(),
        };
        then.push(Event::PersonSet {
            person: stand_in,
            about: Box::new(about),
            by,
        });
        then.extend(kept);
    }
    Erasing {
        persons: ids.into_iter().collect(),
        then,
    }
}

/// The people whose data need not be kept any longer, by course: its last meeting is longer ago than it keeps data, and they
/// were in nothing that is younger or goes on.
#[must_use]
pub fn due(courses: &Courses, today: Date) -> Vec<(CourseId, Vec<PersonId>)> {
    let until = |course: CourseId| {
        let last = courses
            .meetings_of(course)
            .last()
            .map(|(_, meeting)| meeting.facts.date)?;
        let months = courses.courses.get(&course)?.facts.keep_months;
        Some(last.saturating_add(i64::from(months).months()))
    };
    let people = |course: CourseId| -> BTreeSet<PersonId> {
        let listed = courses
            .courses
            .get(&course)
            .map(|course| course.enrolled.clone())
            .unwrap_or_default();
        let meetings = courses.meetings_of(course);
        let marked = meetings.iter().flat_map(|(_, meeting)| meeting.marks.keys().copied());
        listed
            .into_iter()
            .chain(marked)
            .map(|person| courses.resolve(person))
            .collect()
    };
    let (over, kept): (Vec<CourseId>, Vec<CourseId>) = courses
        .courses
        .keys()
        .partition(|course| until(**course).is_some_and(|until| until < today));
    let mut stay: BTreeSet<PersonId> = kept.into_iter().flat_map(people).collect();
    let year_ago = today.saturating_sub(12.months());
    let contacts = courses
        .contacts
        .values()
        .filter(|contact| contact.facts.date >= year_ago);
    stay.extend(
        contacts
            .filter_map(|contact| contact.facts.person)
            .map(|person| courses.resolve(person)),
    );
    let mut told = BTreeSet::new();
    over.into_iter()
        .filter_map(|course| {
            let due: Vec<PersonId> = people(course)
                .into_iter()
                // Stand-ins and people who were never named have nothing to erase.
                .filter(|person| {
                    courses
                        .person(*person)
                        .is_some_and(|known| known.name().is_some() || known.code.is_some())
                })
                .filter(|person| !stay.contains(person) && told.insert(*person))
                .collect();
            (!due.is_empty()).then_some((course, due))
        })
        .collect()
}
