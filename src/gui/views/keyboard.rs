//! The keyboard on the screen, for a kiosk that has no other: below the page, letters where a Finnish keyboard has them
//! (SFS 5966).
//!
//! A touched key reaches the field as the real key would. Not here: when it comes (`gui::keyboard`), what a field takes.

use eframe::egui::accesskit::Role;
use eframe::egui::{Align2, Event, Key, Modifiers, Rect, Sense, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use crate::app::screen::KeyNames;
use crate::gui::keyboard::Keys;
use crate::gui::picture::Drawing;
use crate::gui::theme::{Pair, Script, radius, service_text, space, stroke};
use crate::gui::widgets::Stage;

const LETTERS: [&str; 3] = ["qwertyuiopå", "asdfghjklöä", "zxcvbnm"];
const SIGNS: [&str; 3] = ["1234567890+", "@.,-_/:;()?", "!'\"#%&="];
const FIGURES: [&str; 3] = ["123", "456", "789"];

const ROWS: f32 = 4.0;
const HIGH: f32 = 80.0;
/// As many keys as stand in the longest row.
const COLUMNS: f32 = 11.0;
const WIDEST: f32 = 112.0;
const GAP: f32 = space::SMALL;

/// What a key does.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Does {
    Write(char),
    Erase,
    Capital,
    /// The other face: signs, or letters again.
    Turn,
    /// The field is done.
    Done,
}

/// Draws the keyboard at the foot of an area when a field wants it. Returns the rest of the area.
pub fn dock(ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, names: &KeyNames) -> Rect {
    let Some(keys) = stage.touch.keyboard.open().filter(|_| stage.live) else {
        return area;
    };
    let high = ROWS * HIGH + (ROWS + 1.0) * GAP;
    let board = Rect::from_min_max(pos2(area.left(), area.bottom() - high), area.max);
    stage.touch.keyboard.place = Some(board);
    let ground = stage.theme.service.chrome.ground;
    ui.painter().rect_filled(board, radius::FRAME, ground);
    // What lies between the keys is the keyboard too, and not the page.
    let id = stage.id("keyboard");
    ui.interact(board, id, Sense::CLICK);
    match keys {
        Keys::Letters => letters(ui, stage, board, names),
        Keys::Figures(sign) => figures(ui, stage, board, names, sign),
    }
    Rect::from_min_max(area.min, pos2(area.right(), board.top() - GAP))
}

fn letters(ui: &mut Ui, stage: &mut Stage<'_>, board: Rect, names: &KeyNames) {
    let (signs, capital) = (stage.touch.keyboard.signs, stage.touch.keyboard.capital);
    let grid = Grid::new(board, COLUMNS);
    let rows = if signs { SIGNS } else { LETTERS };
    let starts = [0.0, 0.0, 2.0];
    for (row, (keys, start)) in (0_u8..).zip(rows.into_iter().zip(starts)) {
        for (nth, letter) in (0_u8..).zip(keys.chars()) {
            let letter = if capital { upper(letter) } else { letter };
            let at = grid.cell(start + f32::from(nth), row, 1.0);
            key(ui, stage, at, &Face::Letter(letter), Does::Write(letter));
        }
    }
    if !signs {
        let face = Face::Icon("arrow-up", &names.capital, capital);
        key(ui, stage, grid.cell(0.0, 2, 2.0), &face, Does::Capital);
    }
    let erase = Face::Icon("backspace", &names.erase, false);
    key(ui, stage, grid.cell(9.0, 2, 2.0), &erase, Does::Erase);
    let turn = if signs {
        Face::Word("abc", &names.letters)
    } else {
        Face::Word("123", &names.signs)
    };
    key(ui, stage, grid.cell(0.0, 3, 2.0), &turn, Does::Turn);
    let space = Face::Word("", &names.space);
    key(ui, stage, grid.cell(2.0, 3, 5.0), &space, Does::Write(' '));
    for (column, letter) in [(7.0, '.'), (8.0, '-')] {
        key(
            ui,
            stage,
            grid.cell(column, 3, 1.0),
            &Face::Letter(letter),
            Does::Write(letter),
        );
    }
    let done = Face::Icon("check", &names.done, true);
    key(ui, stage, grid.cell(9.0, 3, 2.0), &done, Does::Done);
}

fn figures(ui: &mut Ui, stage: &mut Stage<'_>, board: Rect, names: &KeyNames, sign: Option<char>) {
    let grid = Grid::new(board, 4.0);
    for (row, keys) in (0_u8..).zip(FIGURES) {
        for (nth, figure) in (0_u8..).zip(keys.chars()) {
            let at = grid.cell(f32::from(nth), row, 1.0);
            key(ui, stage, at, &Face::Letter(figure), Does::Write(figure));
        }
    }
    key(ui, stage, grid.cell(1.0, 3, 1.0), &Face::Letter('0'), Does::Write('0'));
    if let Some(sign) = sign {
        key(
            ui,
            stage,
            grid.cell(2.0, 3, 1.0),
            &Face::Letter(sign),
            Does::Write(sign),
        );
    }
    let erase = Face::Icon("backspace", &names.erase, false);
    key(ui, stage, grid.cell(3.0, 0, 1.0), &erase, Does::Erase);
    let done = Face::Icon("check", &names.done, true);
    key(ui, stage, grid.cell(3.0, 3, 1.0), &done, Does::Done);
}

/// Where keys stand.
struct Grid {
    corner: eframe::egui::Pos2,
    wide: f32,
}

impl Grid {
    fn new(board: Rect, columns: f32) -> Self {
        let wide = ((board.width() - GAP) / columns - GAP).min(WIDEST);
        let whole = columns * (wide + GAP) - GAP;
        Self {
            corner: pos2(board.center().x - whole / 2.0, board.top() + GAP),
            wide,
        }
    }

    /// A key `span` columns wide.
    fn cell(&self, column: f32, row: u8, span: f32) -> Rect {
        let min = self.corner + Vec2::new(column * (self.wide + GAP), f32::from(row) * (HIGH + GAP));
        Rect::from_min_size(min, Vec2::new(span * (self.wide + GAP) - GAP, HIGH))
    }
}

/// What stands on a key; the name of those without a letter, and whether they are on.
enum Face<'n> {
    Letter(char),
    Word(&'static str, &'n str),
    Icon(&'static str, &'n str, bool),
}

fn key(ui: &mut Ui, stage: &mut Stage<'_>, rect: Rect, face: &Face<'_>, does: Does) {
    let id = stage.id(("key", rect.left() as i32, rect.top() as i32));
    // A real keyboard needs no keys to be reached with it: they take no part in the order of Tab.
    let response = ui.interact(rect, id, Sense::CLICK);
    let s = &stage.theme.service;
    let on = matches!(face, Face::Icon(_, _, true));
    let pair = match (response.is_pointer_button_down_on(), on) {
        (true, _) => s.selected,
        (false, true) => s.button,
        (false, false) => Pair {
            ground: s.page.ground,
            ink: s.page.ink,
        },
    };
    ui.painter().rect(
        rect,
        radius::FRAME,
        pair.ground,
        (stroke::FINE, s.line),
        StrokeKind::Inside,
    );
    let write = |text: &str| {
        let font = service_text::H2.font(Script::Latin);
        ui.painter()
            .text(rect.center(), Align2::CENTER_CENTER, text, font, pair.ink);
    };
    let name = match face {
        Face::Letter(letter) => {
            let mut buffer = [0; 4];
            let text = letter.encode_utf8(&mut buffer);
            write(text);
            text.to_owned()
        }
        Face::Word(word, name) => {
            write(word);
            (*name).to_owned()
        }
        Face::Icon(icon, name, _) => {
            let at = Rect::from_center_size(rect.center(), Vec2::splat(36.0));
            stage.draw(ui.painter(), Drawing::icon(icon, pair.ink), at);
            (*name).to_owned()
        }
    };
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name.as_str()));
    // Two equal letters may come quickly: here the second touch counts.
    if response.clicked() {
        perform(ui, stage, does);
    }
}

fn perform(ui: &Ui, stage: &mut Stage<'_>, does: Does) {
    let press = |key| Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::NONE,
    };
    let keyboard = &mut stage.touch.keyboard;
    let event = match does {
        Does::Write(letter) => {
            keyboard.capital = false;
            Some(Event::Text(letter.to_string()))
        }
        Does::Erase => Some(press(Key::Backspace)),
        Does::Done => Some(press(Key::Enter)),
        Does::Capital => {
            keyboard.capital = !keyboard.capital;
            None
        }
        Does::Turn => {
            keyboard.signs = !keyboard.signs;
            keyboard.capital = false;
            None
        }
    };
    // The field is drawn after the keys and reads it in this very frame.
    if let Some(event) = event {
        ui.input_mut(|input| input.events.push(event));
    }
    ui.ctx().request_repaint();
}

fn upper(letter: char) -> char {
    letter.to_uppercase().next().unwrap_or(letter)
}
