//! The form of a meeting: its day, its times, its topic, who leads it instead. It can be cancelled and take place after all.

use std::collections::BTreeSet;

use jiff::ToSpan;

use super::course_form::{END, START, usual_times};
use super::{CourseMsg, lessons};
use crate::app::console::fields::Fields;
use crate::app::console::model::{Console, Form, Page};
use crate::app::console::msg::ConsoleMsg;
use crate::app::console::present::Filled;
use crate::app::console::reading::{Errors, Reading};
use crate::app::console::view::{Block, FieldKind};
use crate::app::console::wording::{Wording, isolated, plain_date};
use crate::app::screen::ControlLook;
use crate::base::calendar::Date;
use crate::base::{CourseId, LessonId, MeetingId, ShortText};
use crate::course::{Courses, MeetingFacts};
use crate::i18n::Value;

const DAY: &str = "day";
const TOPIC: &str = "topic";
const LESSONS: &str = "lessons";
const LEADER: &str = "leader";

/// What stands in the form: the meeting as it is; for a new one a week after the last one, at its times.
pub(super) fn usual(courses: &Courses, course: CourseId, known: Option<&MeetingFacts>, today: Date) -> MeetingFacts {
    if let Some(known) = known {
        return known.clone();
    }
    let (start, end) = usual_times();
    let last = courses.meetings_of(course).last().map(|(_, meeting)| &meeting.facts);
    MeetingFacts {
        date: last.map_or(today, |last| last.date.saturating_add(1.week())),
        start: last.map_or(start, |last| last.start),
        end: last.map_or(end, |last| last.end),
        topic: None,
        facilitator: None,
        lessons: BTreeSet::new(),
    }
}

/// What is chosen before anybody has touched the choice: the lessons that are planned, those too that are not offered any more.
pub(super) fn chosen(known: Option<&MeetingFacts>, name: &str) -> BTreeSet<String> {
    let planned = known.filter(|_| name == LESSONS).map(|facts| facts.lessons.iter());
    planned.into_iter().flatten().map(ToString::to_string).collect()
}

/// Reads it.
pub(super) fn read(form: &Form, known: &MeetingFacts, today: Date) -> Result<MeetingFacts, Errors> {
    let mut reading = Reading::new(form);
    let lessons = reading.chosen(LESSONS, &chosen(Some(known), LESSONS));
    let facts = MeetingFacts {
        date: reading.day(DAY, known.date, today),
        start: reading.time(START, known.start),
        end: reading.time(END, known.end),
        topic: reading.text(TOPIC, known.topic.as_ref()),
        facilitator: reading.text(LEADER, known.facilitator.as_ref()),
        lessons: lessons.iter().filter_map(|name| LessonId::new(name).ok()).collect(),
    };
    if facts.end <= facts.start {
        reading.wrong(END, "staff-error-end");
    }
    reading.errors()?;
    Ok(facts)
}

/// The form.
pub(super) fn page(
    wording: &Wording<'_>,
    console: &Console,
    course: CourseId,
    meeting: Option<MeetingId>,
    today: Date,
) -> Filled {
    let courses = &wording.model.record.courses;
    let Some(of) = courses.courses.get(&course) else {
        return Filled::nothing(wording, Page::Courses);
    };
    let fields = Fields {
        wording,
        form: &console.form,
    };
    let known = meeting.and_then(|meeting| courses.meetings.get(&meeting));
    let usual = usual(courses, course, known.map(|known| &known.facts), today);
    let text = |text: Option<&ShortText>| text.map(|text| text.as_str().to_owned()).unwrap_or_default();
    let mut controls = vec![fields.save("staff-save")];
    if let (Some(meeting), Some(known)) = (meeting, known) {
        let cancel = ConsoleMsg::Course(CourseMsg::Cancel(meeting, !known.cancelled));
        let (icon, key) = if known.cancelled {
            ("undo", "staff-meeting-after-all")
        } else {
            ("x", "staff-meeting-cancel")
        };
        controls.push(wording.icon(icon, key, cancel, ControlLook::Plain));
    }
    let mut blocks = Vec::new();
    if known.is_some_and(|known| known.cancelled) {
        blocks.push(Block::Text(wording.soft(wording.line("staff-meeting-cancelled-note"))));
    }
    let name = isolated(of.facts.name.as_str());
    let title = match meeting.and_then(|meeting| courses.meeting_number(meeting)) {
        Some(number) => wording.with(
            "staff-roll-title",
            &[
                ("course", Value::Text(&name)),
                ("number", Value::Number(i64::try_from(number).unwrap_or(i64::MAX))),
            ],
        ),
        None if meeting.is_some() => wording.line("staff-meeting-cancelled"),
        None => wording.line("staff-meeting-add"),
    };
    blocks.extend([
        Block::Beside(vec![
            fields.helped(
                DAY,
                "staff-meeting-day",
                "staff-meeting-day-help",
                FieldKind::Date,
                plain_date(usual.date),
            ),
            fields.block(START, "staff-meeting-start", FieldKind::Time, wording.time(usual.start)),
            fields.block(END, "staff-meeting-end", FieldKind::Time, wording.time(usual.end)),
        ]),
        fields.block(
            TOPIC,
            "staff-meeting-topic",
            FieldKind::Text,
            text(usual.topic.as_ref()),
        ),
        fields.choice(
            (LESSONS, true),
            "staff-meeting-lessons",
            Some("staff-meeting-lessons-help"),
            lessons::offered(wording),
            &chosen(Some(&usual), LESSONS),
        ),
        fields.helped(
            LEADER,
            "staff-meeting-leader",
            "staff-meeting-leader-help",
            FieldKind::Text,
            text(usual.facilitator.as_ref()),
        ),
        Block::Controls(controls),
    ]);
    Filled {
        title,
        back: Some(Page::Course(course)),
        blocks,
        keys: Vec::new(),
    }
}
