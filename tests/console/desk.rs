//! A kiosk whose console is open, and hands that touch only what shows.

use std::collections::BTreeSet;

use jiff::civil::{Date, Time, time};
use polku::app::Model;
use polku::app::console::view::{Block, Cell, ConsoleScreen, Field, Icon, Row};
use polku::app::console::{ConsoleMsg, CourseMsg, FieldId, Page, PeopleMsg, StaffText};
use polku::app::effect::Effect;
use polku::app::model::Settings;
use polku::app::msg::{Msg, PinAnswer, StaffMsg};
use polku::app::rehearsal::Rehearsal;
use polku::app::screen::Body as ScreenBody;
use polku::base::{CourseId, MeetingId, PersonId, Role, StaffId};
use polku::course::{Courses, FunderFact};
use polku::i18n::Lang;
use polku::journal::{Body, Event, Record};
use uuid::Uuid;

use crate::content::CONTENT;

pub const WHO: StaffId = StaffId(Uuid::from_u128(7));

pub struct Desk {
    pub kiosk: Rehearsal,
}

impl Desk {
    pub fn new(role: Role) -> Self {
        Self::asking(role, BTreeSet::new())
    }

    /// Of a place that asks these facts for its funder.
    pub fn asking(role: Role, funder_facts: BTreeSet<FunderFact>) -> Self {
        let (catalog, texts) = CONTENT.clone();
        let settings = Settings {
            funder_facts,
            ..Settings::default()
        };
        let mut kiosk = Rehearsal::new(Model::new(catalog, texts, settings, Record::default(), true));
        kiosk.open_console(WHO, role);
        let mut desk = Self { kiosk };
        desk.send(ConsoleMsg::Speak(Lang::En));
        desk
    }

    pub fn send(&mut self, msg: ConsoleMsg) -> Vec<Effect> {
        self.kiosk.send(Msg::Console(msg)).unwrap()
    }

    /// Touches a control that shows.
    pub fn press(&mut self, msg: ConsoleMsg) -> Vec<Effect> {
        assert!(self.offers(&msg), "{msg:?} is not offered: {:#?}", self.words());
        self.send(msg)
    }

    pub fn offers(&self, msg: &ConsoleMsg) -> bool {
        let msg = Msg::Console(msg.clone());
        messages(&self.screen()).contains(&msg)
    }

    pub fn go(&mut self, page: Page) {
        self.press(ConsoleMsg::Go(page));
        assert_eq!(self.page(), page);
    }

    pub fn page(&self) -> Page {
        self.kiosk.model().staff.console.as_ref().unwrap().page
    }

    /// Writes into a field that shows.
    pub fn write(&mut self, name: &'static str, text: &str) {
        self.field(name);
        let id = FieldId::of_page(name);
        self.send(ConsoleMsg::Typed(id, StaffText(text.to_owned())));
    }

    /// The field of this name.
    pub fn field(&self, name: &'static str) -> Field {
        let found = fields(&self.screen())
            .into_iter()
            .find(|field| field.id == FieldId::of_page(name));
        found.unwrap_or_else(|| panic!("there is no field {name}: {:#?}", self.words()))
    }

    /// What is wrong with a field or a choice.
    pub fn error(&self, name: &'static str) -> Option<String> {
        self.field(name).error.map(|line| line.text)
    }

    /// Chooses an option that shows, by its words.
    pub fn choose(&mut self, option: &str) {
        let screen = self.screen();
        let mut found = Vec::new();
        for choice in all(&screen.blocks).into_iter().filter_map(|block| match block {
            Block::Choice(choice) => Some(choice),
            _ => None,
        }) {
            found.extend(choice.options.iter().filter(|one| one.label.text == option).cloned());
        }
        let [control] = &found[..] else {
            panic!("{option}: {found:?}")
        };
        self.kiosk.send(control.msg.clone()).unwrap();
    }

    pub fn submit(&mut self) {
        self.press(ConsoleMsg::Submit);
    }

    pub fn undo(&mut self) {
        self.press(ConsoleMsg::Undo);
    }

    /// Answers the number pad as the keeper of the PINs does when it was this person's PIN.
    pub fn pin_of(&mut self, who: StaffId, role: Role) -> Vec<Effect> {
        assert!(
            matches!(self.kiosk.screen().body, ScreenBody::PinPad(_)),
            "no PIN is asked for"
        );
        let answer = PinAnswer::Right { who: Some((who, role)) };
        self.kiosk.send(Msg::Staff(StaffMsg::Answered(answer))).unwrap()
    }

    /// Erases a person from wherever the console is: the question, the button, the PIN.
    pub fn erase(&mut self, person: PersonId) -> Vec<Effect> {
        self.send(people(PeopleMsg::Erase(person)));
        self.press(people(PeopleMsg::EraseConfirmed(person)));
        self.pin_of(WHO, Role::Administrator)
    }

    pub fn screen(&self) -> ConsoleScreen {
        match self.kiosk.screen().body {
            ScreenBody::Console(screen) => *screen,
            other => panic!("the console doesn't show, but {other:?}"),
        }
    }

    /// Everything that can be read, in its order. Isolating signs are left out.
    pub fn words(&self) -> Vec<String> {
        words(&self.screen()).into_iter().map(|text| plain(&text)).collect()
    }

    pub fn says(&self, text: &str) -> bool {
        self.words().iter().any(|word| word.contains(text))
    }

    /// The rows of the table with this column, as texts.
    pub fn rows(&self, column: &str) -> Vec<Vec<String>> {
        let screen = self.screen();
        let tables = all(&screen.blocks).into_iter().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        });
        let of = |row: &Row| -> Vec<String> {
            row.cells
                .iter()
                .map(|cell| plain(&cell_words(cell).join(" / ")))
                .collect()
        };
        tables
            .filter(|table| table.columns.iter().any(|one| one.label.text == column))
            .flat_map(|table| table.rows.iter().map(of).collect::<Vec<_>>())
            .collect()
    }

    pub fn courses(&self) -> &Courses {
        &self.kiosk.model().record.courses
    }

    pub fn events(&self) -> Vec<Event> {
        let events = self.kiosk.entries().iter().filter_map(|entry| match &entry.body {
            Body::Known(event) => Some(event.clone()),
            Body::Unknown(_) | Body::Erased => None,
        });
        events.collect()
    }

    /// The notes above the page.
    pub fn notes(&self) -> Vec<String> {
        self.screen()
            .notes
            .into_iter()
            .map(|note| plain(&note.line.text))
            .collect()
    }

    /// Makes a course by its form and stays on its page.
    pub fn course(&mut self, name: &str, first: &str, meetings: &str) -> CourseId {
        let known: BTreeSet<CourseId> = self.courses().courses.keys().copied().collect();
        self.go(Page::Courses);
        self.go(Page::NewCourse);
        self.write("name", name);
        self.write("first", first);
        self.write("meetings", meetings);
        self.submit();
        let made = self.courses().courses.keys().find(|id| !known.contains(id));
        *made.unwrap_or_else(|| panic!("no course was made: {:#?}", self.words()))
    }

    /// Adds somebody new to a course's list.
    pub fn newcomer(&mut self, course: CourseId, name: &str) -> PersonId {
        let known: BTreeSet<PersonId> = self.courses().persons.keys().copied().collect();
        self.go(Page::Courses);
        self.go(Page::Course(course));
        self.go(Page::Roster(course));
        self.write("person_name", name);
        self.submit();
        let added = |desk: &Self| {
            let people = desk.courses().persons.keys();
            people.copied().find(|id| !known.contains(id))
        };
        if added(self).is_none() {
            // Somebody of the same name: it is somebody else.
            self.submit();
        }
        added(self).unwrap_or_else(|| panic!("nobody was added: {:#?}", self.words()))
    }

    pub fn meetings(&self, course: CourseId) -> Vec<MeetingId> {
        self.courses()
            .meetings_of(course)
            .into_iter()
            .map(|(id, _)| id)
            .collect()
    }

    /// Each meeting's day and times.
    pub fn days(&self, course: CourseId) -> Vec<(Date, Time, Time)> {
        let meetings = self.courses().meetings_of(course);
        let of = |meeting: &polku::course::Meeting| (meeting.facts.date, meeting.facts.start, meeting.facts.end);
        meetings.into_iter().map(|(_, meeting)| of(meeting)).collect()
    }

    pub fn name_of(&self, person: PersonId) -> String {
        let known = self.courses().person(person).and_then(|known| known.name());
        known.map(|name| name.as_str().to_owned()).unwrap_or_default()
    }
}

pub fn people(msg: PeopleMsg) -> ConsoleMsg {
    ConsoleMsg::People(msg)
}

pub fn course(msg: CourseMsg) -> ConsoleMsg {
    ConsoleMsg::Course(msg)
}

pub fn clock(hour: i8, minute: i8) -> Time {
    time(hour, minute, 0, 0)
}

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// All blocks, those in groups too.
pub fn all(blocks: &[Block]) -> Vec<&Block> {
    let mut found = Vec::new();
    for block in blocks {
        found.push(block);
        if let Block::Group(inner) | Block::Beside(inner) = block {
            found.extend(all(inner));
        }
    }
    found
}

fn fields(screen: &ConsoleScreen) -> Vec<Field> {
    let fields = all(&screen.blocks).into_iter().filter_map(|block| match block {
        Block::Field(field) => Some(field.clone()),
        _ => None,
    });
    fields.collect()
}

fn messages(screen: &ConsoleScreen) -> Vec<Msg> {
    let mut found: Vec<Msg> = screen
        .sections
        .iter()
        .map(|section| section.control.msg.clone())
        .collect();
    found.extend(screen.back.iter().map(|control| control.msg.clone()));
    let of = |icons: &[Icon]| icons.iter().map(|icon| icon.control.msg.clone()).collect::<Vec<_>>();
    found.extend(of(&screen.bar));
    for block in all(&screen.blocks) {
        match block {
            Block::Controls(icons) => found.extend(of(icons)),
            Block::Choice(choice) => found.extend(choice.options.iter().map(|one| one.msg.clone())),
            Block::Table(table) => {
                for row in &table.rows {
                    found.extend(row.open.clone());
                    for cell in &row.cells {
                        match cell {
                            Cell::Controls(icons) => found.extend(of(icons)),
                            Cell::Marks(marks) => found.extend(marks.iter().map(|mark| mark.msg.clone())),
                            _ => {}
                        }
                    }
                }
            }
            Block::Cards(cards) => found.extend(cards.iter().flat_map(|card| of(&card.controls))),
            _ => {}
        }
    }
    found
}

fn cell_words(cell: &Cell) -> Vec<String> {
    match cell {
        Cell::Text(line, note) => {
            let note = note.iter().map(|note| note.line.text.clone());
            std::iter::once(line.text.clone()).chain(note).collect()
        }
        Cell::Picture(_, line) => vec![line.text.clone()],
        Cell::Signs(signs) => signs.iter().map(|sign| sign.note.line.text.clone()).collect(),
        Cell::Marks(marks) => marks.iter().map(|mark| mark.name.text.clone()).collect(),
        Cell::Controls(icons) => icons.iter().map(|icon| icon.control.label.text.clone()).collect(),
        Cell::Field(field) => vec![field.label.text.clone(), field.value.clone()],
    }
}

/// Everything that a screen says.
pub fn words(screen: &ConsoleScreen) -> Vec<String> {
    let mut found = vec![screen.title.text.clone(), screen.who.text.clone()];
    found.extend(screen.sections.iter().map(|section| section.control.label.text.clone()));
    found.extend(screen.back.iter().map(|control| control.label.text.clone()));
    found.extend(screen.bar.iter().map(|icon| icon.control.label.text.clone()));
    found.extend(screen.notes.iter().map(|note| note.line.text.clone()));
    for block in all(&screen.blocks) {
        match block {
            Block::Heading(line) => found.push(line.text.clone()),
            Block::Text(note) => found.push(note.line.text.clone()),
            Block::Figures(figures) => {
                for figure in figures {
                    found.extend([figure.value.text.clone(), figure.label.text.clone()]);
                }
            }
            Block::Controls(icons) => found.extend(icons.iter().map(|icon| icon.control.label.text.clone())),
            Block::Field(field) => {
                found.extend([field.label.text.clone(), field.value.clone()]);
                found.extend(field.help.iter().chain(&field.error).map(|line| line.text.clone()));
            }
            Block::Choice(choice) => {
                found.push(choice.label.text.clone());
                found.extend(choice.options.iter().map(|one| one.label.text.clone()));
                found.extend(choice.help.iter().chain(&choice.error).map(|line| line.text.clone()));
            }
            Block::Meter(meter) => found.push(meter.label.text.clone()),
            Block::Chart(chart) => {
                found.extend([&chart.label, &chart.told, &chart.across].map(|line| line.text.clone()));
            }
            Block::Table(table) => {
                found.extend([table.label.text.clone(), table.empty.text.clone()]);
                found.extend(table.columns.iter().map(|column| column.label.text.clone()));
                found.extend(table.rows.iter().flat_map(|row| row.cells.iter().flat_map(cell_words)));
            }
            Block::Cards(cards) => {
                for card in cards {
                    found.push(card.title.text.clone());
                    found.extend(card.lines.iter().map(|note| note.line.text.clone()));
                }
            }
            Block::Beside(_) | Block::Group(_) => {}
        }
    }
    found
}
