//! The console as it is shown: plain values out of a few parts that every page is put together from.
//!
//! Every string is resolved. The order of the parts is the reading and Tab order.

use std::sync::Arc;

use crate::app::console::msg::FieldId;
use crate::app::msg::Msg;
use crate::app::screen::{Control, KeyNames, Line, Screen};
use crate::base::PictureId;

/// The staff's console.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsoleScreen {
    /// The sections at the left; the one that is open is on.
    pub sections: Vec<Section>,
    /// What the page is.
    pub title: Line,
    /// Back to the page above this one.
    pub back: Option<Control>,
    /// Who has opened the console.
    pub who: Line,
    /// At the top: undo, the language, out.
    pub bar: Vec<Icon>,
    /// What needs saying: saved, not saved, what is wrong.
    pub notes: Vec<Note>,
    /// The page.
    pub blocks: Vec<Block>,
    /// A learner's screen that the page is about, small beside it.
    pub sight: Option<Sight>,
    /// What keys do while no field is written in.
    pub keys: Vec<(Key, Msg)>,
    /// The names of the keyboard's keys on the screen.
    pub keyboard: KeyNames,
}

/// A learner's screen, to be looked at and not touched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sight {
    /// What it shows.
    pub label: Line,
    /// The screen. While there is none its place stays empty, so that nothing moves when it comes.
    pub screen: Option<Arc<Screen>>,
}

/// A section of the console.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Icon name in `assets/icons/`.
    pub icon: &'static str,
    /// Its name, its message, and whether it is open.
    pub control: Control,
}

/// A control with an icon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Icon {
    /// Icon name in `assets/icons/`; none for a word alone.
    pub icon: Option<&'static str>,
    /// Its name and message.
    pub control: Control,
}

/// A sentence in its tone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// How it stands out.
    pub tone: Tone,
    /// The sentence.
    pub line: Line,
}

/// How a text or a sign stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Tone {
    /// As any text.
    #[default]
    Plain,
    /// Less important.
    Soft,
    /// Good: saved, present.
    Good,
    /// Asks to be looked at.
    Warning,
    /// Something is wrong.
    Wrong,
}

/// A key that does something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// A letter or figure, without modifiers.
    Letter(char),
    /// The arrow up.
    Up,
    /// The arrow down.
    Down,
    /// Ctrl with this letter.
    Ctrl(char),
    /// Enter, when nothing has the keyboard's focus.
    Enter,
}

/// A part of a page.
#[expect(
    clippy::large_enum_variant,
    reason = "a page has a few dozen, made anew only when something changed"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading(Line),
    /// A paragraph.
    Text(Note),
    /// Large figures with their names, side by side.
    Figures(Vec<Figure>),
    /// Controls in a row that wraps.
    Controls(Vec<Icon>),
    /// A text field.
    Field(Field),
    /// A choice among a few.
    Choice(Choice),
    /// A table.
    Table(Table),
    /// A chart.
    Chart(Chart),
    /// A meter of sound.
    Meter(Meter),
    /// Cards, as many beside each other as there is room for.
    Cards(Vec<Card>),
    /// Parts side by side, of equal width, below each other where there is no room.
    Beside(Vec<Block>),
    /// Parts that belong together, in a frame.
    Group(Vec<Block>),
}

/// A large figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// The figure.
    pub value: Line,
    /// What it counts.
    pub label: Line,
}

/// A text field. Each change is sent as `Typed`; Enter sends `submit`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Which.
    pub id: FieldId,
    /// Its name.
    pub label: Line,
    /// A line of help under it.
    pub help: Option<Line>,
    /// What stands in it.
    pub value: String,
    /// What it takes.
    pub kind: FieldKind,
    /// What is wrong with it.
    pub error: Option<Line>,
    /// What Enter sends; none: nothing.
    pub submit: Option<Msg>,
    /// What leaving the field sends; none: nothing.
    pub left: Option<Msg>,
}

/// What a field takes. The model judges; this only tells which keys to offer and how wide to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FieldKind {
    /// Any text.
    Text,
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// A whole number.
    Number,
    /// A text that is looked for while it is typed.
    Search,
}

/// A choice: one of several, or any of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its name.
    pub label: Line,
    /// A line of help under it.
    pub help: Option<Line>,
    /// What can be chosen; what is chosen is on.
    pub options: Vec<Control>,
    /// What is wrong with it.
    pub error: Option<Line>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its name for assistive technology.
    pub label: Line,
    /// The columns' names and shares of the width; an empty name is not drawn.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
    /// What stands there when there are none.
    pub empty: Line,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub label: Line,
    /// Its share of the width, of the sum of all.
    pub share: u16,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its cells, one a column.
    pub cells: Vec<Cell>,
    /// Whether the keyboard's keys act on it.
    pub selected: bool,
    /// What touching it sends.
    pub open: Option<Msg>,
}

/// A cell.
#[expect(
    clippy::large_enum_variant,
    reason = "a page has a few dozen, made anew only when something changed"
)]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// A text, and a smaller one under it.
    Text(Line, Option<Note>),
    /// A picture before a text.
    Picture(PictureId, Line),
    /// Small lines below each other, each with its sign.
    Signs(Vec<Sign>),
    /// Marks to touch: large, one beside the other.
    Marks(Vec<MarkButton>),
    /// Controls.
    Controls(Vec<Icon>),
    /// A field without a name on the screen; its label is its accessible name.
    Field(Field),
}

/// A small line with a sign before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sign {
    /// Icon name in `assets/icons/`.
    pub icon: &'static str,
    /// What it says.
    pub note: Note,
}

/// How loud something is. Shares are in thousandths of the meter's length.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meter {
    /// What it shows, and whether it is as it should be, in words.
    pub label: Line,
    /// How it stands out.
    pub tone: Tone,
    /// The mean.
    pub level: u16,
    /// The highest.
    pub peak: u16,
}

/// Shares over time, as lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// What it shows.
    pub label: Line,
    /// All of it in words, for who can't see it.
    pub told: Line,
    /// What runs to the right, counted from 0 or 1.
    pub across: Line,
    /// The lines. No two are told apart by colour alone.
    pub lines: Vec<ChartLine>,
}

/// A line of a chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartLine {
    /// What it is of.
    pub name: Line,
    /// Whether it is dashed.
    pub dashed: bool,
    /// Its points, from the left.
    pub points: Vec<ChartPoint>,
}

/// A point of a line. Shares are in thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChartPoint {
    /// How far to the right.
    pub at: u32,
    /// The share.
    pub share: u16,
    /// Within what it lies, where that is known.
    pub within: Option<(u16, u16)>,
}

/// A mark of the roll.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkButton {
    /// Icon name in `assets/icons/`.
    pub icon: &'static str,
    /// The word under the icon; with the person's name it is the accessible name.
    pub label: Line,
    /// The accessible name: "Present, Amina".
    pub name: Line,
    /// Whether it is the mark that holds.
    pub on: bool,
    /// Its colour when it holds.
    pub tone: Tone,
    /// What it sends.
    pub msg: Msg,
}

/// A card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Its picture.
    pub picture: Option<PictureId>,
    /// Its title.
    pub title: Line,
    /// Its lines.
    pub lines: Vec<Note>,
    /// What can be done.
    pub controls: Vec<Icon>,
    /// How it stands out.
    pub tone: Tone,
}

impl ConsoleScreen {
    /// All that can be touched, in reading order. Fields send nothing by a touch.
    #[must_use]
    pub fn offered(&self) -> Vec<Msg> {
        let sections = self.sections.iter().map(|section| &section.control);
        let bar = self.bar.iter().map(|icon| &icon.control);
        let mut msgs: Vec<Msg> = sections
            .chain(&self.back)
            .chain(bar)
            .map(|control| control.msg.clone())
            .collect();
        gather(&self.blocks, &mut msgs);
        msgs
    }
}

fn gather(blocks: &[Block], msgs: &mut Vec<Msg>) {
    let of_icon = |icon: &Icon| icon.control.msg.clone();
    for block in blocks {
        match block {
            Block::Heading(_)
            | Block::Text(_)
            | Block::Figures(_)
            | Block::Field(_)
            | Block::Chart(_)
            | Block::Meter(_) => {}
            Block::Controls(icons) => msgs.extend(icons.iter().map(of_icon)),
            Block::Choice(choice) => msgs.extend(choice.options.iter().map(|option| option.msg.clone())),
            Block::Cards(cards) => msgs.extend(cards.iter().flat_map(|card| &card.controls).map(of_icon)),
            Block::Beside(blocks) | Block::Group(blocks) => gather(blocks, msgs),
            Block::Table(table) => {
                for row in &table.rows {
                    msgs.extend(row.open.clone());
                    for cell in &row.cells {
                        match cell {
                            Cell::Text(..) | Cell::Picture(..) | Cell::Signs(_) | Cell::Field(_) => {}
                            Cell::Marks(marks) => msgs.extend(marks.iter().map(|mark| mark.msg.clone())),
                            Cell::Controls(icons) => msgs.extend(icons.iter().map(of_icon)),
                        }
                    }
                }
            }
        }
    }
}
