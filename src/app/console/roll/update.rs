//! Taking the roll: one touch a mark, all of it recorded at once.

use std::collections::BTreeSet;

use crate::app::console::files;
use crate::app::console::model::{Console, Page};
use crate::app::console::msg::{FieldId, RollMsg};
use crate::app::console::update::{go, local, record};
use crate::app::effect::Product;
use crate::app::model::Model;
use crate::app::update::Out;
use crate::base::calendar::{Time, minutes_between};
use crate::base::{CourseId, MeetingId, PersonId};
use crate::course::{By, Mark, MeetingFacts, Status, TEMPLATE_MINUTES, decide};
use crate::journal::Event;

/// The name of the field with somebody's minutes.
pub(super) const MINUTES: &str = "minutes";

pub(in crate::app::console) fn update(console: &mut Console, model: &mut Model, msg: RollMsg, out: &mut Out<'_>) {
    let courses = &model.record.courses;
    let by = By::Staff(console.who);
    let events = match msg {
        RollMsg::Mark(meeting, person, status) => mark(console, model, meeting, person, status, out),
        RollMsg::MarkSelected(meeting, status) => {
            let Some(row) = courses.roll(meeting).into_iter().nth(console.selected) else {
                return;
            };
            let events = mark(console, model, meeting, row.person, status, out);
            console.selected = console.selected.saturating_add(1);
            events
        }
        RollMsg::RestPresent(meeting) => {
            let unmarked = courses.roll(meeting).into_iter().filter(|row| row.mark.is_none());
            let mark = Some(Mark::of(Status::Present));
            unmarked
                .flat_map(|row| decide::mark(courses, meeting, row.person, mark, by, None))
                .collect()
        }
        RollMsg::WalkIn(meeting) => {
            let Some(known) = courses.meetings.get(&meeting) else {
                return;
            };
            let now = local(out.now);
            let during = known.facts.date == now.date() && now.time() <= known.facts.end;
            let mark = if during {
                decide::arriving(&known.facts, now.time())
            } else {
                Mark::of(Status::Present)
            };
            decide::walk_in(courses, meeting, PersonId(out.now.nth(0)), None, mark, by)
        }
        RollMsg::Minutes(meeting, person) => minutes(console, model, meeting, person),
        RollMsg::JoinWhom(meeting, person) => return go(console, Page::JoinWhom(meeting, person)),
        RollMsg::Join(person, into) => {
            let events = decide::join(courses, person, into, by);
            if let Page::JoinWhom(meeting, _) = console.page {
                go(console, Page::Roll(meeting));
            }
            events
        }
        RollMsg::Part(person) => decide::undo_join(courses, person, by),
        RollMsg::SignatureList(meeting) => return files::make(console, model, Product::SignatureList(meeting), out),
        RollMsg::StartNow(course) => start_now(console, course, out),
    };
    record(console, model, events, out);
}

/// The mark that holds, touched again, is cleared: a slip is put right where it was made.
fn mark(
    console: &Console,
    model: &Model,
    meeting: MeetingId,
    person: PersonId,
    status: Status,
    out: &Out<'_>,
) -> Vec<Event> {
    let courses = &model.record.courses;
    let Some(known) = courses.meetings.get(&meeting) else {
        return Vec::new();
    };
    let before = courses
        .roll(meeting)
        .into_iter()
        .find(|row| row.person == person)
        .and_then(|row| row.mark);
    let mark = match before {
        Some(mark) if mark.status == status => None,
        _ => Some(decide::touched(&known.facts, before, status, local(out.now))),
    };
    decide::mark(courses, meeting, person, mark, By::Staff(console.who), None)
}

/// Takes what was typed as somebody's minutes. An empty field means: as the mark says by itself.
fn minutes(console: &mut Console, model: &Model, meeting: MeetingId, person: PersonId) -> Vec<Event> {
    let courses = &model.record.courses;
    let field = FieldId::about(MINUTES, person.0);
    let Some(text) = console.form.texts.get(&field).cloned() else {
        return Vec::new();
    };
    let row = courses.roll(meeting).into_iter().find(|row| row.person == person);
    let (Some(known), Some(row)) = (courses.meetings.get(&meeting), row) else {
        return Vec::new();
    };
    let minutes = match text.trim() {
        "" => None,
        typed => match typed.parse::<u16>() {
            Ok(minutes) if minutes <= known.facts.minutes() => Some(minutes),
            _ => {
                console.form.errors.insert(field, "staff-roll-minutes-wrong");
                return Vec::new();
            }
        },
    };
    console.form.texts.remove(&field);
    // Minutes for somebody unmarked say that they were there.
    let before = row.mark.unwrap_or(Mark::of(Status::Present));
    if !before.status.attended() || Some(before.minutes_of(&known.facts)) == minutes {
        return Vec::new();
    }
    decide::mark(
        courses,
        meeting,
        person,
        Some(Mark { minutes, ..before }),
        By::Staff(console.who),
        None,
    )
}

/// A meeting that begins now and lasts as long as usual, to the end of the day at most.
fn start_now(console: &mut Console, course: CourseId, out: &Out<'_>) -> Vec<Event> {
    let now = local(out.now);
    let whole_minute = |hour, minute| Time::new(hour, minute, 0, 0).unwrap_or_default();
    let start = whole_minute(now.hour(), now.minute());
    let left = minutes_between(start, whole_minute(23, 59));
    let length = i64::from(TEMPLATE_MINUTES.min(left));
    let about = MeetingFacts {
        date: now.date(),
        start,
        end: start.saturating_add(jiff::Span::new().minutes(length)),
        topic: None,
        facilitator: None,
        lessons: BTreeSet::new(),
    };
    let meeting = MeetingId(out.now.nth(0));
    go(console, Page::Roll(meeting));
    vec![Event::MeetingSet {
        meeting,
        course,
        about: Box::new(about),
        by: By::Staff(console.who),
    }]
}
