//! A kiosk with a course on it, and ways to look at the console.

use std::collections::BTreeSet;

use jiff::civil::{Date, date, time};
use polku::app::Model;
use polku::app::console::view::{Block, Card, Cell, ConsoleScreen, Field, Icon, Row};
use polku::app::model::Settings;
use polku::app::msg::{Msg, PinAnswer, StaffMsg};
use polku::app::rehearsal::Rehearsal;
use polku::app::screen::Body as ScreenBody;
use polku::base::{CourseId, MeetingId, PersonId, Role, ShortText, StaffId};
use polku::course::{By, CourseFacts, CourseKind, MeetingFacts, PersonFacts, Standing, decide};
use polku::journal::{Body, Event, Record};
use uuid::Uuid;

use crate::content::CONTENT;

pub const ADMINISTRATOR: StaffId = StaffId(Uuid::from_u128(0xad));
pub const INSTRUCTOR: StaffId = StaffId(Uuid::from_u128(0x1a));
pub const COURSE: CourseId = CourseId(Uuid::from_u128(0xc0));
pub const MEETING: MeetingId = MeetingId(Uuid::from_u128(0xe1));

pub const fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(0x1000 + number))
}

pub fn text(text: &str) -> ShortText {
    ShortText::new(text).unwrap()
}

fn begun(pin_is_set: bool) -> Rehearsal {
    let (catalog, texts) = &*CONTENT;
    let model = Model::new(
        catalog.clone(),
        texts.clone(),
        Settings::default(),
        Record::default(),
        pin_is_set,
    );
    Rehearsal::new(model)
}

pub fn kiosk_without_pin() -> Rehearsal {
    begun(false)
}

/// A kiosk with two of staff. The rehearsal's morning is 23 November 2026, 9:00.
pub fn kiosk() -> Rehearsal {
    kiosk_with(Vec::new())
}

pub fn kiosk_with(events: Vec<Event>) -> Rehearsal {
    let mut kiosk = begun(true);
    let named = |staff, name, role| Event::StaffNamed {
        staff,
        name: text(name),
        role,
        by: By::Command,
    };
    let staff = [
        named(ADMINISTRATOR, "Aino", Role::Administrator),
        named(INSTRUCTOR, "Yusuf", Role::Instructor),
    ];
    kiosk.record(staff.into_iter().chain(events)).unwrap();
    kiosk
}

/// A course that meets from nine to eleven on a day.
fn course_on(date: Date) -> Vec<Event> {
    let meeting = MeetingFacts {
        date,
        start: time(9, 0, 0, 0),
        end: time(11, 0, 0, 0),
        topic: None,
        facilitator: None,
        lessons: BTreeSet::new(),
    };
    let about = CourseFacts::usual(text("Netti tutuksi"), CourseKind::InternetCourse);
    decide::new_course(COURSE, about, &meeting, &[MEETING], By::Command)
}

/// A course that meets this morning from nine to eleven, with so many people on its list.
pub fn course_of(people: u128) -> Rehearsal {
    let mut events = course_on(date(2026, 11, 23));
    for number in 0..people {
        events.extend(on_list(number));
    }
    kiosk_with(events)
}

/// A course that meets in a week.
pub fn course_next_week() -> Vec<Event> {
    course_on(date(2026, 11, 30))
}

fn on_list(number: u128) -> [Event; 2] {
    let about = PersonFacts {
        name: Some(text(&format!("Henkilö {number}"))),
        language: None,
        standing: Standing::Participant,
    };
    let person = person(number);
    [
        Event::PersonSet {
            person,
            about: Box::new(about),
            by: By::Command,
        },
        Event::Enrolled {
            course: COURSE,
            person,
            on: true,
            by: By::Command,
        },
    ]
}

pub fn open_console(kiosk: &mut Rehearsal) {
    open_console_as(kiosk, INSTRUCTOR, Role::Instructor);
}

pub fn open_console_as(kiosk: &mut Rehearsal, who: StaffId, role: Role) {
    let right = StaffMsg::Answered(PinAnswer::Right { who: Some((who, role)) });
    kiosk
        .send_all([Msg::Staff(StaffMsg::WantsIn), Msg::Staff(right)])
        .unwrap();
    assert!(kiosk.model().staff.console.is_some());
}

/// Opens the console again when it has closed by itself.
pub fn unlock(kiosk: &mut Rehearsal) {
    kiosk.send(Msg::Woke).unwrap();
    if kiosk.model().staff.console.is_none() {
        open_console(kiosk);
    }
}

pub fn console_screen(kiosk: &Rehearsal) -> ConsoleScreen {
    match kiosk.screen().body {
        ScreenBody::Console(console) => *console,
        _ => panic!("{} is not the console", kiosk.screen().name),
    }
}

pub fn events(kiosk: &Rehearsal) -> Vec<Event> {
    let known = kiosk.entries().iter().filter_map(|entry| match &entry.body {
        Body::Known(event) => Some(event.clone()),
        _ => None,
    });
    known.collect()
}

pub fn walk<'b>(blocks: &'b [Block], each: &mut dyn FnMut(&'b Block)) {
    for block in blocks {
        each(block);
        if let Block::Beside(inner) | Block::Group(inner) = block {
            walk(inner, each);
        }
    }
}

pub fn rows(screen: &ConsoleScreen) -> Vec<Row> {
    let mut found = Vec::new();
    walk(&screen.blocks, &mut |block| {
        if let Block::Table(table) = block {
            found.extend(table.rows.clone());
        }
    });
    found
}

/// The rows with marks.
pub fn roll_rows(screen: &ConsoleScreen) -> Vec<Row> {
    let is_roll = |row: &Row| row.cells.iter().any(|cell| matches!(cell, Cell::Marks(_)));
    rows(screen).into_iter().filter(is_roll).collect()
}

pub fn cards(screen: &ConsoleScreen) -> Vec<Card> {
    let mut found = Vec::new();
    walk(&screen.blocks, &mut |block| {
        if let Block::Cards(cards) = block {
            found.extend(cards.clone());
        }
    });
    found
}

pub fn fields(screen: &ConsoleScreen) -> Vec<Field> {
    let mut found = Vec::new();
    walk(&screen.blocks, &mut |block| {
        if let Block::Field(field) = block {
            found.push(field.clone());
        }
    });
    for row in rows(screen) {
        for cell in row.cells {
            if let Cell::Field(field) = cell {
                found.push(field);
            }
        }
    }
    found
}

/// Every text on the screen.
pub fn lines(screen: &ConsoleScreen) -> Vec<String> {
    let mut found = vec![screen.title.text.clone(), screen.who.text.clone()];
    found.extend(screen.notes.iter().map(|note| note.line.text.clone()));
    found.extend(screen.sections.iter().map(|section| section.control.label.text.clone()));
    let icon = |icon: &Icon| icon.control.label.text.clone();
    found.extend(screen.bar.iter().map(icon));
    let field = |found: &mut Vec<String>, field: &Field| {
        found.push(field.label.text.clone());
        found.extend(field.help.iter().chain(&field.error).map(|line| line.text.clone()));
    };
    walk(&screen.blocks, &mut |block| match block {
        Block::Heading(line) => found.push(line.text.clone()),
        Block::Text(note) => found.push(note.line.text.clone()),
        Block::Figures(figures) => {
            found.extend(
                figures
                    .iter()
                    .flat_map(|figure| [figure.value.text.clone(), figure.label.text.clone()]),
            );
        }
        Block::Controls(icons) => found.extend(icons.iter().map(icon)),
        Block::Field(one) => field(&mut found, one),
        Block::Choice(choice) => {
            found.push(choice.label.text.clone());
            found.extend(choice.options.iter().map(|option| option.label.text.clone()));
            found.extend(choice.help.iter().chain(&choice.error).map(|line| line.text.clone()));
        }
        Block::Table(table) => {
            found.extend([table.label.text.clone(), table.empty.text.clone()]);
            found.extend(table.columns.iter().map(|column| column.label.text.clone()));
            for cell in table.rows.iter().flat_map(|row| &row.cells) {
                match cell {
                    Cell::Text(line, note) => {
                        found.push(line.text.clone());
                        found.extend(note.iter().map(|note| note.line.text.clone()));
                    }
                    Cell::Picture(_, line) => found.push(line.text.clone()),
                    Cell::Signs(signs) => found.extend(signs.iter().map(|sign| sign.note.line.text.clone())),
                    Cell::Marks(marks) => found.extend(marks.iter().map(|mark| mark.name.text.clone())),
                    Cell::Controls(icons) => found.extend(icons.iter().map(icon)),
                    Cell::Field(one) => field(&mut found, one),
                }
            }
        }
        Block::Chart(chart) => {
            found.extend([&chart.label, &chart.told, &chart.across].map(|line| line.text.clone()));
        }
        Block::Meter(meter) => found.push(meter.label.text.clone()),
        Block::Cards(cards) => {
            for card in cards {
                found.push(card.title.text.clone());
                found.extend(card.lines.iter().map(|note| note.line.text.clone()));
                found.extend(card.controls.iter().map(icon));
            }
        }
        Block::Beside(_) | Block::Group(_) => {}
    });
    found
}

/// What touching the control, mark or option of this name sends. Marks that isolate names are left out of the comparison.
pub fn named(screen: &ConsoleScreen, name: &str) -> Option<Msg> {
    let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
    let wanted = plain(name);
    let mut found = None;
    let mut look = |label: &str, msg: &Msg| {
        if found.is_none() && plain(label) == wanted {
            found = Some(msg.clone());
        }
    };
    for icon in &screen.bar {
        look(&icon.control.label.text, &icon.control.msg);
    }
    walk(&screen.blocks, &mut |block| match block {
        Block::Controls(icons) => icons
            .iter()
            .for_each(|icon| look(&icon.control.label.text, &icon.control.msg)),
        Block::Choice(choice) => choice
            .options
            .iter()
            .for_each(|option| look(&option.label.text, &option.msg)),
        Block::Cards(cards) => {
            for icon in cards.iter().flat_map(|card| &card.controls) {
                look(&icon.control.label.text, &icon.control.msg);
            }
        }
        Block::Table(table) => {
            for cell in table.rows.iter().flat_map(|row| &row.cells) {
                match cell {
                    Cell::Marks(marks) => marks.iter().for_each(|mark| look(&mark.name.text, &mark.msg)),
                    Cell::Controls(icons) => icons
                        .iter()
                        .for_each(|icon| look(&icon.control.label.text, &icon.control.msg)),
                    _ => {}
                }
            }
        }
        _ => {}
    });
    found
}
