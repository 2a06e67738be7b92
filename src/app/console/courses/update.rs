//! What happens to courses, meetings and lists of people.

use std::collections::BTreeSet;

use super::{CourseMsg, course_form, meeting_form, roster};
use crate::app::console::files;
use crate::app::console::model::{Console, ConsoleNote, Page};
use crate::app::console::people;
use crate::app::console::reading::{refuse, taken};
use crate::app::console::update::{go, local, record, record_for_good};
use crate::app::effect::Product;
use crate::app::model::Model;
use crate::app::update::Out;
use crate::base::{CourseId, MeetingId, PersonId};
use crate::course::{By, decide};
use crate::journal::Event;

pub(in crate::app::console) fn update(console: &mut Console, model: &mut Model, msg: CourseMsg, out: &mut Out<'_>) {
    let courses = &model.record.courses;
    let by = By::Staff(console.who);
    match msg {
        CourseMsg::Cancel(meeting, cancelled) => {
            let known = courses.meetings.get(&meeting);
            if known.is_some_and(|known| known.cancelled != cancelled) {
                let event = Event::MeetingCancelled { meeting, cancelled, by };
                record(console, model, vec![event], out);
            }
        }
        CourseMsg::Certificates(course) => files::make(console, model, Product::Certificates(course), out),
        CourseMsg::Enrol(course, person, on) => {
            let events = enrol(model, course, person, on, by);
            record(console, model, events, out);
            // Who was found is on the list; the next one is looked for.
            console.form.texts.remove(&people::SEARCH);
        }
    }
}

/// A person may stand on a list under several ids that were joined: all of them come off it together.
fn enrol(model: &Model, course: CourseId, person: PersonId, on: bool, by: By) -> Vec<Event> {
    let courses = &model.record.courses;
    let Some(known) = courses.courses.get(&course) else {
        return Vec::new();
    };
    let person = courses.resolve(person);
    let written = known.enrolled.iter().copied();
    let theirs: Vec<PersonId> = written.filter(|id| courses.resolve(*id) == person).collect();
    let event = |person| Event::Enrolled { course, person, on, by };
    match (on, &theirs[..]) {
        (true, []) if courses.persons.contains_key(&person) => vec![event(person)],
        (true, _) => Vec::new(),
        (false, _) => theirs.into_iter().map(event).collect(),
    }
}

/// What is known of a choice, before anybody has touched it.
pub(in crate::app::console) fn chosen(page: Page, model: &Model, name: &str) -> BTreeSet<String> {
    let courses = &model.record.courses;
    match page {
        Page::NewCourse => course_form::chosen(None, name),
        Page::EditCourse(course) => {
            let facts = courses.courses.get(&course).map(|course| &course.facts);
            course_form::chosen(facts, name)
        }
        Page::Meeting(meeting) => {
            let facts = courses.meetings.get(&meeting).map(|meeting| &meeting.facts);
            meeting_form::chosen(facts, name)
        }
        _ => BTreeSet::new(),
    }
}

/// The page's form is done.
pub(in crate::app::console) fn submit(console: &mut Console, model: &Model, out: &mut Out<'_>) {
    match console.page {
        Page::NewCourse => new_course(console, out),
        Page::EditCourse(course) => edit_course(console, model, course, out),
        Page::NewMeeting(course) => set_meeting(console, model, course, MeetingId(out.now.nth(0)), out),
        Page::Meeting(meeting) => {
            let known = model.record.courses.meetings.get(&meeting);
            if let Some(course) = known.map(|meeting| meeting.course) {
                set_meeting(console, model, course, meeting, out);
            }
        }
        Page::Roster(course) => add_new(console, model, course, out),
        _ => {}
    }
}

fn new_course(console: &mut Console, out: &mut Out<'_>) {
    let today = local(out.now).date();
    let read = course_form::read_new(&console.form, today);
    let (facts, first, meetings) = match read {
        Ok(read) => read,
        Err(errors) => return refuse(console, errors),
    };
    let course = CourseId(out.now.nth(0));
    let ids: Vec<MeetingId> = (1..=meetings).map(|nth| MeetingId(out.now.nth(nth.into()))).collect();
    let events = decide::new_course(course, facts, &first, &ids, By::Staff(console.who));
    go(console, Page::Course(course));
    // "Undo" would cancel its meetings and leave an empty course: a course that was made by mistake is changed, not undone.
    record_for_good(console, events, out);
}

fn edit_course(console: &mut Console, model: &Model, course: CourseId, out: &mut Out<'_>) {
    let Some(known) = model.record.courses.courses.get(&course) else {
        return;
    };
    let facts = match course_form::read(&console.form, known) {
        Ok(facts) => facts,
        Err(errors) => return refuse(console, errors),
    };
    let changed = facts != known.facts;
    go(console, Page::Course(course));
    if changed {
        let set = Event::CourseSet {
            course,
            about: Box::new(facts),
            by: By::Staff(console.who),
        };
        record(console, model, vec![set], out);
    }
}

fn set_meeting(console: &mut Console, model: &Model, course: CourseId, meeting: MeetingId, out: &mut Out<'_>) {
    let today = local(out.now).date();
    let courses = &model.record.courses;
    if !courses.courses.contains_key(&course) {
        return;
    }
    let known = courses.meetings.get(&meeting).map(|known| &known.facts);
    let usual = meeting_form::usual(courses, course, known, today);
    let facts = match meeting_form::read(&console.form, &usual, today) {
        Ok(facts) => facts,
        Err(errors) => return refuse(console, errors),
    };
    let changed = known != Some(&facts);
    go(console, Page::Course(course));
    if changed {
        let set = Event::MeetingSet {
            meeting,
            course,
            about: Box::new(facts),
            by: By::Staff(console.who),
        };
        record(console, model, vec![set], out);
    }
}

/// Somebody new, straight onto the list.
fn add_new(console: &mut Console, model: &Model, course: CourseId, out: &mut Out<'_>) {
    let facts = match roster::read(&console.form, &model.record.courses) {
        Ok(facts) => facts,
        Err(errors) => return refuse(console, errors),
    };
    let (person, by) = (PersonId(out.now.nth(0)), By::Staff(console.who));
    let name = facts.name.as_ref().map(|name| name.as_str().to_owned());
    let events = vec![
        Event::PersonSet {
            person,
            about: Box::new(facts),
            by,
        },
        Event::Enrolled {
            course,
            person,
            on: true,
            by,
        },
    ];
    taken(console);
    record(console, model, events, out);
    console.note = Some(ConsoleNote {
        values: vec![("name", name.unwrap_or_default())],
        ..ConsoleNote::done("staff-roster-added")
    });
}
