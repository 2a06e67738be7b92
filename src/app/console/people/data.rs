//! Everything that the record holds about one person, as JSON (RFC 8259), for who asks to see it.
//!
//! The record is folded: of practice it holds how far somebody has come, not every touch. Every entry of the journal is
//! written by the command line. Deliberately not here: other people's names; staff is told by id.

use serde::Serialize;
use serde_json::{Value, json};

use super::PeopleMsg;
use crate::app::console::files::outlet_line;
use crate::app::console::model::Page;
use crate::app::console::msg::ConsoleMsg;
use crate::app::console::present::Filled;
use crate::app::console::view::{Block, Note, Tone};
use crate::app::console::wording::{Wording, own};
use crate::app::screen::ControlLook;
use crate::base::calendar::Finland;
use crate::base::{PersonId, Timestamp};
use crate::course::{Courses, Marking, Purpose};
use crate::journal::{Learner, Record};

/// Everything about a person, and about whoever was joined to them.
#[must_use]
pub fn about(record: &Record, person: PersonId) -> Value {
    let courses = &record.courses;
    let person = courses.resolve(person);
    let ids = courses.ids_of(person);
    let is_theirs = |learner: &Learner| matches!(learner, Learner::Person(person) if ids.contains(person));
    let known: Vec<Value> = ids.iter().map(|id| of_id(record, *id)).collect();
    let lists = courses
        .courses
        .iter()
        .filter(|(_, course)| course.enrolled.iter().any(|one| ids.contains(one)));
    let lists: Vec<Value> = lists
        .map(|(id, course)| json!({ "course": id, "name": course.facts.name }))
        .collect();
    let guidance = courses
        .contacts
        .iter()
        .filter(|(_, contact)| contact.facts.person.is_some_and(|person| ids.contains(&person)));
    let guidance: Vec<Value> = guidance
        .map(|(id, contact)| json!({ "contact": id, "facts": contact.facts, "by": contact.by, "at": when(contact.at) }))
        .collect();
    let practice: Vec<Value> = record
        .progress
        .iter()
        .filter(|((learner, ..), _)| is_theirs(learner))
        .map(|((_, lesson, task), progress)| {
            json!({
                "lesson": lesson, "task": task, "finished_attempts": progress.attempts,
                "cases_met": progress.met, "reach": progress.reach().code(),
            })
        })
        .collect();
    let answers: Vec<Value> = record
        .answers
        .iter()
        .filter(|((learner, ..), _)| is_theirs(learner))
        .flat_map(|((_, lesson, question), answers)| answers.iter().map(move |answer| (lesson, question, answer)))
        .map(|(lesson, question, answer)| {
            json!({
                "lesson": lesson, "when": answer.when, "at": when(answer.at), "question": question,
                "form": answer.form, "answer": answer.answer, "right": answer.right,
            })
        })
        .collect();
    let begun: Vec<Value> = record
        .open_attempts
        .iter()
        .filter(|(_, open)| is_theirs(&open.learner))
        .map(|(id, open)| {
            json!({
                "attempt": id, "lesson": open.lesson, "task": open.task, "case": open.variant, "kind": open.kind,
                "began": when(open.began),
            })
        })
        .collect();
    json!({
        "person": person,
        "known_as": known,
        "course_lists": lists,
        "meetings": meetings(courses, person),
        "guidance": guidance,
        "practice": practice,
        "answers": answers,
        "attempts_not_finished": begun,
    })
}

/// What is known under one id.
fn of_id(record: &Record, id: PersonId) -> Value {
    let courses = &record.courses;
    let known = courses.persons.get(&id);
    let consent = |purpose: Purpose| {
        let known = known?;
        let agrees = known.consents.get(&purpose)?;
        Some(
            json!({ "purpose": purpose, "agrees": agrees, "at": known.consented_at.get(&purpose).map(|at| when(*at)) }),
        )
    };
    let consents: Vec<Value> = Purpose::ALL.into_iter().filter_map(consent).collect();
    let card = record.scans.iter().find(|(_, whose)| **whose == id);
    json!({
        "id": id,
        "joined_to": courses.joined(id).map(|(into, _)| into),
        "about": known.map(|known| told(&known.about)),
        "signs_in_by": known.map(|known| told(&known.code)),
        "card": card.map(|(scan, _)| scan),
        "wants_to_learn": record.goals.get(&Learner::Person(id)),
        "help_language": record.languages.get(&id).map(|lang| lang.tag()),
        "funder_facts": known.map(|known| told(&known.funder)),
        "consents": consents,
        "first_heard_of": known.map(|known| when(known.since)),
        "last_signed_in": known.and_then(|known| known.signed_in).map(when),
    })
}

/// Every meeting with a mark about them, with all the marks there ever were.
fn meetings(courses: &Courses, person: PersonId) -> Vec<Value> {
    let ids = courses.ids_of(person);
    let marked = courses.meetings.iter().filter_map(|(id, meeting)| {
        let marks = meeting.marks.iter().filter(|(marked, _)| ids.contains(marked));
        let marks: Vec<Value> = marks
            .flat_map(|(marked, marks)| {
                let all = marks.earlier.iter().chain([&marks.last]);
                all.map(|marking| self::marking(*marked, marking)).collect::<Vec<_>>()
            })
            .collect();
        let name = courses.courses.get(&meeting.course).map(|course| &course.facts.name);
        let facts = &meeting.facts;
        (!marks.is_empty()).then(|| {
            json!({
                "meeting": id, "course": name, "date": facts.date, "start": facts.start, "end": facts.end,
                "cancelled": meeting.cancelled, "marks": marks,
            })
        })
    });
    marked.collect()
}

fn marking(person: PersonId, marking: &Marking) -> Value {
    json!({
        "id": person, "mark": told(&marking.mark), "by": marking.by, "at": when(marking.at), "why": marking.why,
    })
}

/// A value as it is written; nothing when it can't be.
fn told(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or(Value::Null)
}

/// The day and time in Finland.
fn when(at: Timestamp) -> Value {
    let local = Finland::default().local(at);
    local.map_or(Value::Null, |local| Value::String(local.to_string()))
}

/// The page that shows it.
pub(super) fn page(wording: &Wording<'_>, person: PersonId) -> Filled {
    let record = &wording.model.record;
    let person = record.courses.resolve(person);
    if record.courses.person(person).is_none() {
        return Filled::nothing(wording, Page::People);
    }
    let written = serde_json::to_string_pretty(&about(record, person)).unwrap_or_default();
    // A line each; its indentation is kept by spaces that do not break.
    let lines = written.lines().map(|line| {
        let bare = line.trim_start();
        let indent = "\u{a0}".repeat(line.len().saturating_sub(bare.len()));
        Block::Text(Note {
            tone: Tone::Plain,
            line: own(format!("{indent}{bare}")),
        })
    });
    let save = ConsoleMsg::People(PeopleMsg::SaveData(person));
    let save = wording.icon("download", "staff-data-save", save, ControlLook::Main);
    let id = person.to_string();
    let command = wording.with("staff-data-note", &[("id", crate::i18n::Value::Text(&id))]);
    Filled {
        title: wording.line("staff-data-title"),
        back: Some(Page::Person(person)),
        blocks: vec![
            Block::Text(wording.soft(command)),
            Block::Controls(vec![save]),
            Block::Text(outlet_line(wording)),
            Block::Group(lines.collect()),
        ],
        keys: Vec::new(),
    }
}
