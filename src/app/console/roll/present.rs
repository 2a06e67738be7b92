//! What today's page and the roll show.

use super::update::MINUTES;
use crate::app::console::courses::practised;
use crate::app::console::model::{Console, Page};
use crate::app::console::msg::{ConsoleMsg, FieldId, RollMsg};
use crate::app::console::people::Twins;
use crate::app::console::present::Filled;
use crate::app::console::tables::columns;
use crate::app::console::update::local;
use crate::app::console::view::{Block, Cell, Field, FieldKind, Figure, Icon, Key, MarkButton, Note, Row, Table, Tone};
use crate::app::console::wording::{Wording, own};
use crate::app::model::Now;
use crate::app::msg::Msg;
use crate::app::screen::{Control, ControlLook, Line};
use crate::base::calendar::Date;
use crate::base::{CourseId, MeetingId, PersonId};
use crate::course::{CourseKind, RollRow, Standing, Status, decide};
use crate::i18n::Value;

/// The five marks: status, icon, word, and the key that sets it on the selected row.
const MARKS: [(Status, &str, &str, char); 5] = [
    (Status::Present, "check", "staff-present", '1'),
    (Status::Late, "clock", "staff-late", '2'),
    (Status::Left, "door", "staff-left", '3'),
    (Status::Excused, "letter", "staff-excused", '4'),
    (Status::Absent, "x", "staff-absent", '5'),
];

const fn tone(status: Status) -> Tone {
    match status {
        Status::Present => Tone::Good,
        Status::Late | Status::Left => Tone::Warning,
        Status::Excused => Tone::Soft,
        Status::Absent => Tone::Wrong,
    }
}

/// Today: the roll of the meeting that is on. Without one, or with several, what there is today, and a way to begin.
pub(in crate::app::console) fn today(wording: &Wording<'_>, console: &Console, now: &Now) -> Filled {
    let courses = &wording.model.record.courses;
    let here = local(now);
    if let [only] = decide::running(courses, here)[..] {
        return Filled {
            back: None,
            ..roll(wording, console, only, now)
        };
    }
    let mut meetings: Vec<_> = courses
        .meetings
        .iter()
        .filter(|(_, meeting)| !meeting.cancelled && meeting.facts.date == here.date())
        .collect();
    meetings.sort_by_key(|(id, meeting)| (meeting.facts.start, **id));
    let rows = meetings.into_iter().map(|(id, meeting)| {
        let roll = courses.roll(*id);
        let there = roll
            .iter()
            .filter(|row| row.mark.is_some_and(|mark| mark.status.attended()))
            .count();
        Row {
            cells: vec![
                Cell::Text(own(wording.hours(&meeting.facts)), None),
                Cell::Text(own(wording.course_of(*id)), None),
                Cell::Text(wording.count("staff-people-there", there), None),
            ],
            selected: false,
            open: Some(Msg::Console(ConsoleMsg::Go(Page::Roll(*id)))),
        }
    });
    let table = Table {
        label: wording.line("staff-today-meetings"),
        columns: columns(wording, &[("staff-when", 2), ("staff-course", 5), ("staff-people", 2)]),
        rows: rows.collect(),
        empty: wording.line("staff-today-none"),
    };
    let begin = open_courses(wording, here.date())
        .into_iter()
        .map(|(course, name)| Icon {
            icon: Some("play"),
            control: Control {
                label: wording.with("staff-start-now", &[("course", Value::Text(&name))]),
                msg: Msg::Console(ConsoleMsg::Roll(RollMsg::StartNow(course))),
                look: ControlLook::Plain,
            },
        });
    let begin: Vec<Icon> = begin.collect();
    let mut blocks = vec![Block::Table(table)];
    if !begin.is_empty() {
        blocks.push(Block::Heading(wording.line("staff-start-outside-plan")));
        blocks.push(Block::Controls(begin));
    }
    Filled {
        title: own(wording.date(here.date())),
        back: None,
        blocks,
        keys: Vec::new(),
    }
}

/// The courses that may meet today: those that are not over, the one that ends first in front, as many as fit.
fn open_courses(wording: &Wording<'_>, today: Date) -> Vec<(CourseId, String)> {
    const MOST: usize = 8;
    let courses = &wording.model.record.courses;
    let mut open: Vec<_> = courses
        .courses
        .iter()
        .filter(|(_, course)| course.facts.kind != CourseKind::Guidance)
        .filter_map(|(id, course)| {
            let last = courses.meetings_of(*id).last().map(|(_, meeting)| meeting.facts.date);
            let goes_on = last.is_none_or(|last| last >= today);
            goes_on.then(|| (last, *id, course.facts.name.as_str().to_owned()))
        })
        .collect();
    open.sort();
    open.truncate(MOST);
    open.into_iter().map(|(_, id, name)| (id, name)).collect()
}

/// The roll: a row a person, five marks, minutes, and who marked it.
pub(in crate::app::console) fn roll(wording: &Wording<'_>, console: &Console, meeting: MeetingId, now: &Now) -> Filled {
    let courses = &wording.model.record.courses;
    let Some(known) = courses.meetings.get(&meeting) else {
        return nothing(wording);
    };
    let rows = courses.roll(meeting);
    let there = rows
        .iter()
        .filter(|row| row.mark.is_some_and(|mark| mark.status.attended()))
        .count();
    let unmarked = rows.iter().filter(|row| row.mark.is_none()).count();
    let selected = console.selected.min(rows.len().saturating_sub(1));
    let number = courses.meeting_number(meeting).unwrap_or_default();
    let twins = Twins::among(courses, rows.iter().map(|row| row.person));
    let mut numbers = 0_usize;
    let table_rows = rows.iter().enumerate().map(|(nth, row)| {
        let walk_in = is_unnamed_walk_in(wording, row.person);
        numbers += usize::from(walk_in);
        line(
            wording,
            console,
            meeting,
            row,
            nth == selected,
            walk_in.then_some(numbers),
            &twins,
        )
    });
    let table = Table {
        label: wording.line("staff-roll"),
        columns: columns(
            wording,
            &[
                ("staff-name", 5),
                ("staff-mark", 9),
                ("staff-minutes", 2),
                ("staff-changed", 4),
            ],
        ),
        rows: table_rows.collect(),
        empty: wording.line("staff-roll-empty"),
    };
    let control = |icon, key, msg, look| wording.icon(icon, key, ConsoleMsg::Roll(msg), look);
    let mut controls = vec![control(
        "user-plus",
        "staff-walk-in-add",
        RollMsg::WalkIn(meeting),
        ControlLook::Plain,
    )];
    controls.push(control(
        "printer",
        "staff-signature-list",
        RollMsg::SignatureList(meeting),
        ControlLook::Plain,
    ));
    controls.push(wording.icon(
        "chart",
        "staff-learn-open",
        ConsoleMsg::Go(Page::Progress(known.course)),
        ControlLook::Plain,
    ));
    if unmarked > 0 {
        let mut rest = control(
            "check-circle",
            "staff-rest-present",
            RollMsg::RestPresent(meeting),
            ControlLook::Main,
        );
        rest.control.label = wording.count("staff-rest-present", unmarked);
        controls.insert(0, rest);
    }
    let figure = |value: usize, key| Figure {
        value: own(value.to_string()),
        label: wording.line(key),
    };
    let figures = vec![
        figure(there, "staff-there"),
        figure(rows.len(), "staff-on-list"),
        figure(unmarked, "staff-unmarked"),
    ];
    let number = i64::try_from(number).unwrap_or(i64::MAX);
    let name = wording.course_of(meeting);
    let title = wording.with(
        "staff-roll-title",
        &[("course", Value::Text(&name)), ("number", Value::Number(number))],
    );
    let when = Note {
        tone: if known.facts.date == local(now).date() {
            Tone::Plain
        } else {
            Tone::Warning
        },
        line: own(wording.meeting(&known.facts)),
    };
    let mut blocks = vec![Block::Text(when)];
    blocks.extend(practised(wording, &known.facts).map(|line| Block::Text(wording.soft(line))));
    blocks.extend([
        Block::Figures(figures),
        Block::Controls(controls),
        Block::Table(table),
        Block::Text(wording.soft(wording.line("staff-roll-keys"))),
    ]);
    Filled {
        title,
        back: Some(Page::Today),
        blocks,
        keys: keys(meeting),
    }
}

/// Arrows move, figures mark.
fn keys(meeting: MeetingId) -> Vec<(Key, Msg)> {
    let marks = MARKS.into_iter().map(|(status, _, _, key)| {
        (
            Key::Letter(key),
            ConsoleMsg::Roll(RollMsg::MarkSelected(meeting, status)),
        )
    });
    let moves = [(Key::Up, ConsoleMsg::Move(-1)), (Key::Down, ConsoleMsg::Move(1))];
    let walk_in = (Key::Letter('+'), ConsoleMsg::Roll(RollMsg::WalkIn(meeting)));
    marks
        .chain(moves)
        .chain([walk_in])
        .map(|(key, msg)| (key, Msg::Console(msg)))
        .collect()
}

fn is_unnamed_walk_in(wording: &Wording<'_>, person: PersonId) -> bool {
    let known = wording.model.record.courses.person(person);
    known.is_some_and(|known| known.standing() == Standing::WalkIn && known.name().is_none())
}

fn line(
    wording: &Wording<'_>,
    console: &Console,
    meeting: MeetingId,
    row: &RollRow,
    selected: bool,
    walk_in: Option<usize>,
    twins: &Twins,
) -> Row {
    let (picture, mut name) = wording.person(row.person);
    if let Some(sign) = twins.sign(row.person) {
        name = own(format!("{} {sign}", name.text));
    }
    if let Some(number) = walk_in {
        name = wording.count("staff-walk-in-number", number);
    }
    let marks = MARKS.into_iter().map(|(status, icon, key, _)| {
        let word = wording.line(key);
        let on = row.mark.is_some_and(|mark| mark.status == status);
        MarkButton {
            icon,
            name: own(format!("{}, {}", word.text, name.text)),
            label: word,
            on,
            tone: tone(status),
            msg: Msg::Console(ConsoleMsg::Roll(RollMsg::Mark(meeting, row.person, status))),
        }
    });
    let who = match picture {
        Some(picture) => Cell::Picture(picture, name.clone()),
        None => Cell::Text(name.clone(), None),
    };
    Row {
        cells: vec![
            who,
            Cell::Marks(marks.collect()),
            minutes(wording, console, meeting, row, &name),
            last(wording, meeting, row, walk_in),
        ],
        selected,
        open: None,
    }
}

/// Minutes fill themselves from the mark; what is typed holds from Enter, or when the field is left.
fn minutes(wording: &Wording<'_>, console: &Console, meeting: MeetingId, row: &RollRow, name: &Line) -> Cell {
    let id = FieldId::about(MINUTES, row.person.0);
    let there = row
        .minutes
        .filter(|_| row.mark.is_some_and(|mark| mark.status.attended()));
    let shown = console.form.texts.get(&id).cloned();
    let submit = Msg::Console(ConsoleMsg::Roll(RollMsg::Minutes(meeting, row.person)));
    Cell::Field(Field {
        id,
        label: own(format!("{}, {}", wording.line("staff-minutes").text, name.text)),
        help: None,
        value: shown.unwrap_or_else(|| there.map(|minutes| minutes.to_string()).unwrap_or_default()),
        kind: FieldKind::Number,
        error: console.form.errors.get(&id).map(|key| wording.line(key)),
        submit: Some(submit.clone()),
        left: Some(submit),
    })
}

/// Who marked the row and when; for a walk-in, the way to join it to a person.
fn last(wording: &Wording<'_>, meeting: MeetingId, row: &RollRow, walk_in: Option<usize>) -> Cell {
    if walk_in.is_some() {
        let join = RollMsg::JoinWhom(meeting, row.person);
        return Cell::Controls(vec![wording.icon(
            "users",
            "staff-join",
            ConsoleMsg::Roll(join),
            ControlLook::Plain,
        )]);
    }
    let Some(change) = &row.changed else {
        return Cell::Text(wording.line("staff-nobody-yet"), None);
    };
    let by = wording.by(change.by);
    let came = row.mark.and_then(|mark| mark.came).map(|came| {
        let at = wording.time(came);
        wording.soft(wording.with("staff-came-at", &[("time", Value::Text(&at))]))
    });
    Cell::Text(own(by), came)
}

/// To whom a walk-in is joined: who is on the course's list first, then everybody else with a name.
pub(in crate::app::console) fn join_whom(wording: &Wording<'_>, meeting: MeetingId, person: PersonId) -> Filled {
    let courses = &wording.model.record.courses;
    let on_list: Vec<PersonId> = courses.roll(meeting).into_iter().map(|row| row.person).collect();
    let named = |id: &PersonId| {
        courses
            .person(*id)
            .is_some_and(|known| known.name().is_some() || known.code.is_some())
    };
    let mut people: Vec<PersonId> = courses
        .persons
        .keys()
        .copied()
        .filter(|id| *id != person && courses.joined(*id).is_none() && named(id))
        .collect();
    people.sort_by_cached_key(|id| (!on_list.contains(id), courses.sort_name(*id), *id));
    let twins = Twins::among(courses, people.iter().copied());
    let rows = people.into_iter().map(|id| {
        let (picture, mut name) = wording.person(id);
        if let Some(sign) = twins.sign(id) {
            name = own(format!("{} {sign}", name.text));
        }
        let listed = on_list.contains(&id).then(|| wording.line("staff-on-this-list"));
        Row {
            cells: vec![
                match picture {
                    Some(picture) => Cell::Picture(picture, name),
                    None => Cell::Text(name, None),
                },
                Cell::Text(listed.unwrap_or_default(), None),
            ],
            selected: false,
            open: Some(Msg::Console(ConsoleMsg::Roll(RollMsg::Join(person, id)))),
        }
    });
    let table = Table {
        label: wording.line("staff-people"),
        columns: columns(wording, &[("staff-name", 3), ("staff-on-list", 2)]),
        rows: rows.collect(),
        empty: wording.line("staff-nobody-to-join"),
    };
    Filled {
        title: wording.line("staff-join-title"),
        back: Some(Page::Roll(meeting)),
        blocks: vec![
            Block::Text(wording.soft(wording.line("staff-join-note"))),
            Block::Table(table),
        ],
        keys: Vec::new(),
    }
}

fn nothing(wording: &Wording<'_>) -> Filled {
    Filled {
        title: wording.line("staff-section-today"),
        back: Some(Page::Today),
        blocks: vec![Block::Text(wording.soft(wording.line("staff-today-none")))],
        keys: Vec::new(),
    }
}
