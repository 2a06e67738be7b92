//! A course's page: what it is, its meetings, who is on its list.

use std::collections::BTreeSet;

use crate::app::console::codes;
use crate::app::console::courses::{CourseMsg, practised};
use crate::app::console::model::Page;
use crate::app::console::msg::ConsoleMsg;
use crate::app::console::people::{Twins, language_of};
use crate::app::console::present::Filled;
use crate::app::console::tables::{columns, somebody, text};
use crate::app::console::view::{Block, Cell, Figure, Icon, Note, Row, Table, Tone};
use crate::app::console::wording::{Wording, isolated, own};
use crate::app::msg::Msg;
use crate::app::screen::{ControlLook, Line};
use crate::base::calendar::Date;
use crate::base::{CourseId, MeetingId, PersonId};
use crate::course::{Course, CourseFacts, CourseKind, Courses, Marks, Meeting};
use crate::i18n::Value;

/// The different people who are on a course's list or were there.
pub(super) fn people_of(courses: &Courses, course: CourseId) -> BTreeSet<PersonId> {
    let listed = listed(courses, course);
    let came = courses.meetings_of(course).into_iter().flat_map(|(_, meeting)| {
        let there = |mark: &Marks| mark.last.mark.is_some_and(|mark| mark.status.attended());
        let marks = meeting.marks.iter().filter(move |(_, marks)| there(marks));
        marks.map(|(person, _)| courses.resolve(*person)).collect::<Vec<_>>()
    });
    listed.into_iter().chain(came).collect()
}

/// The people on a course's list, each once.
pub(super) fn listed(courses: &Courses, course: CourseId) -> BTreeSet<PersonId> {
    let known = courses.courses.get(&course);
    let written = known.into_iter().flat_map(|course| course.enrolled.iter());
    written.map(|person| courses.resolve(*person)).collect()
}

pub(super) fn page(wording: &Wording<'_>, id: CourseId, today: Date) -> Filled {
    let courses = &wording.model.record.courses;
    let Some(course) = courses.courses.get(&id) else {
        return Filled::nothing(wording, Page::Courses);
    };
    let facts = &course.facts;
    let mut blocks = Vec::new();
    if facts.test {
        blocks.push(Block::Text(Note {
            tone: Tone::Warning,
            line: wording.line("staff-course-test-note"),
        }));
    }
    blocks.extend(about(wording, facts).into_iter().map(Block::Text));
    blocks.push(Block::Figures(figures(wording, id, facts, today)));
    blocks.push(Block::Controls(controls(wording, id, facts)));
    if facts.kind != CourseKind::Guidance {
        blocks.push(Block::Heading(wording.line("staff-meetings")));
        blocks.push(Block::Table(meetings(wording, id, course, today)));
    }
    blocks.push(Block::Heading(wording.line("staff-roster")));
    blocks.push(Block::Table(list(wording, id)));
    Filled {
        title: own(isolated(facts.name.as_str())),
        back: Some(Page::Courses),
        blocks,
        keys: Vec::new(),
    }
}

/// What it is, a line each; what is not known has none.
fn about(wording: &Wording<'_>, facts: &CourseFacts) -> Vec<Note> {
    let named = |key: &str, text: String| {
        let filled = (!text.is_empty()).then(|| wording.with(key, &[("what", Value::Text(&text))]));
        filled.map(|line| wording.soft(line))
    };
    let together = |texts: Vec<String>| texts.join(", ");
    let place = facts.place.as_ref().map(|place| {
        let place = isolated(place.as_str());
        wording
            .with("staff-course-place-is", &[("what", Value::Text(&place))])
            .text
    });
    let languages = facts.languages.iter().map(|tag| codes::language(wording, *tag));
    let topics = facts.topics.iter().map(|topic| wording.line(codes::topic(*topic)).text);
    let leaders = facts.facilitators.iter().map(|name| isolated(name.as_str()));
    let months = wording.count("staff-course-kept-for", facts.keep_months.into());
    let kind = wording.line(codes::kind(facts.kind)).text;
    [
        Some(wording.soft(own(std::iter::once(kind).chain(place).collect::<Vec<_>>().join(" · ")))),
        named("staff-course-languages-are", together(languages.collect())),
        named("staff-course-topics-are", together(topics.collect())),
        named("staff-course-leaders-are", together(leaders.collect())),
        Some(wording.soft(months)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn figures(wording: &Wording<'_>, id: CourseId, facts: &CourseFacts, today: Date) -> Vec<Figure> {
    let courses = &wording.model.record.courses;
    let figure = |value: String, key| Figure {
        value: own(value),
        label: wording.line(key),
    };
    let people = people_of(courses, id).len();
    let meetings = courses.meetings_of(id);
    let held = meetings
        .iter()
        .filter(|(_, meeting)| meeting.facts.date <= today)
        .count();
    let mut figures = vec![figure(
        format!("{people} / {}", facts.planned_people),
        "staff-course-people-plan",
    )];
    if facts.kind != CourseKind::Guidance {
        figures.push(figure(
            format!("{held} / {}", meetings.len()),
            "staff-course-meetings-held",
        ));
    }
    figures.push(figure(facts.volunteers.to_string(), "staff-course-volunteers"));
    figures
}

fn controls(wording: &Wording<'_>, id: CourseId, facts: &CourseFacts) -> Vec<Icon> {
    let go = |icon, key, page, look| wording.icon(icon, key, ConsoleMsg::Go(page), look);
    let mut controls = vec![
        go("user-plus", "staff-roster-change", Page::Roster(id), ControlLook::Main),
        go("pencil", "staff-course-edit", Page::EditCourse(id), ControlLook::Plain),
        go("chart", "staff-learn-open", Page::Progress(id), ControlLook::Plain),
    ];
    if facts.kind != CourseKind::Guidance {
        let add = go("plus", "staff-meeting-add", Page::NewMeeting(id), ControlLook::Plain);
        controls.insert(1, add);
        let certificates = ConsoleMsg::Course(CourseMsg::Certificates(id));
        controls.push(wording.icon("star", "staff-certificates", certificates, ControlLook::Plain));
    }
    controls
}

fn meetings(wording: &Wording<'_>, id: CourseId, course: &Course, today: Date) -> Table {
    let courses = &wording.model.record.courses;
    let on = courses.meetings_of(id);
    let off = course.meetings.iter().filter_map(|meeting| {
        let known = courses.meetings.get(meeting)?;
        known.cancelled.then_some((*meeting, known))
    });
    let numbers = (1_usize..).map(Some);
    let all: Vec<_> = numbers.zip(on).chain(off.map(|off| (None, off))).collect();
    let rows = all.into_iter().map(|(number, (meeting, known))| {
        let open = number.map(|_| Msg::Console(ConsoleMsg::Go(Page::Roll(meeting))));
        Row {
            cells: vec![
                text(number.map_or_else(Line::default, |number| own(format!("{number}.")))),
                Cell::Text(own(wording.meeting(&known.facts)), under(wording, known)),
                text(who_came(wording, meeting, known, today)),
                Cell::Controls(vec![change(wording, meeting, known)]),
            ],
            selected: false,
            open,
        }
    });
    Table {
        label: wording.line("staff-meetings"),
        columns: columns(
            wording,
            &[
                ("staff-meeting-number", 1),
                ("staff-when", 6),
                ("staff-course-came-list", 3),
                ("staff-change", 3),
            ],
        ),
        rows: rows.collect(),
        empty: wording.line("staff-course-no-meetings"),
    }
}

/// The topic, what is practised, and who leads it instead.
fn under(wording: &Wording<'_>, meeting: &Meeting) -> Option<Note> {
    let topic = meeting.facts.topic.as_ref().map(|topic| isolated(topic.as_str()));
    let substitute = meeting.facts.facilitator.as_ref().map(|name| {
        let name = isolated(name.as_str());
        wording
            .with("staff-meeting-led-by", &[("name", Value::Text(&name))])
            .text
    });
    let practised = practised(wording, &meeting.facts).map(|line| line.text);
    let parts: Vec<String> = topic.into_iter().chain(practised).chain(substitute).collect();
    (!parts.is_empty()).then(|| wording.soft(own(parts.join(" · "))))
}

/// "5 / 8": who came, of the rows. Before it is held there is nothing to say.
fn who_came(wording: &Wording<'_>, meeting: MeetingId, known: &Meeting, today: Date) -> Line {
    if known.cancelled {
        return wording.line("staff-meeting-cancelled");
    }
    let rows = wording.model.record.courses.roll(meeting);
    let came = rows
        .iter()
        .filter(|row| row.mark.is_some_and(|mark| mark.status.attended()))
        .count();
    if known.facts.date > today && came == 0 {
        return own("–".to_owned());
    }
    own(format!("{came} / {}", rows.len()))
}

fn change(wording: &Wording<'_>, meeting: MeetingId, known: &Meeting) -> Icon {
    if known.cancelled {
        let back = ConsoleMsg::Course(CourseMsg::Cancel(meeting, false));
        return wording.icon("undo", "staff-meeting-after-all", back, ControlLook::Plain);
    }
    let edit = ConsoleMsg::Go(Page::Meeting(meeting));
    wording.icon("pencil", "staff-meeting-change", edit, ControlLook::Plain)
}

fn list(wording: &Wording<'_>, id: CourseId) -> Table {
    let courses = &wording.model.record.courses;
    let mut people: Vec<PersonId> = listed(courses, id).into_iter().collect();
    people.sort_by_cached_key(|person| (courses.sort_name(*person), *person));
    let twins = Twins::of(courses);
    let rows = people.into_iter().map(|person| {
        let language = language_of(wording, person);
        Row {
            cells: vec![
                somebody(wording, person, &twins),
                text(language.map_or_else(Line::default, |tag| own(codes::language(wording, tag)))),
            ],
            selected: false,
            open: Some(Msg::Console(ConsoleMsg::Go(Page::Person(person)))),
        }
    });
    Table {
        label: wording.line("staff-roster"),
        columns: columns(wording, &[("staff-name", 3), ("staff-language", 2)]),
        rows: rows.collect(),
        empty: wording.line("staff-roster-empty"),
    }
}
