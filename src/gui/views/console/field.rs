//! Text fields. The model is the truth: what is typed goes to it with each change and stands nowhere else.

use eframe::egui::accesskit::{Invalid, Role};
use eframe::egui::{Align2, Frame, Key, Margin, Rect, Stroke, TextBuffer, TextEdit, Ui, Vec2, pos2, vec2};

use super::controls::AFTER;
use super::dress::{edge, tone_pair};
use super::spot::Spot;
use super::words;
use crate::app::console::view::{Field, FieldKind, Tone};
use crate::app::console::{ConsoleMsg, StaffText};
use crate::app::msg::Msg;
use crate::gui::keyboard::Keys;
use crate::gui::picture::Drawing;
use crate::gui::text::Writing;
use crate::gui::theme::{Script, console_text, radius, space, stroke};
use crate::gui::widgets::{Stage, scroll_to};

/// Its height in points.
pub const HIGH: f32 = 52.0;
/// The longest text that a field takes, in characters. The model says how long is too long.
const LONGEST: usize = 400;
const SIGN: f32 = 24.0;

/// The widest that a field of a kind is, in points.
const fn widest(kind: FieldKind) -> f32 {
    match kind {
        FieldKind::Text | FieldKind::Search => 560.0,
        FieldKind::Date => 200.0,
        FieldKind::Time | FieldKind::Number => 150.0,
    }
}

/// The narrowest that a field of a kind can be used at, in points.
pub const fn narrowest(kind: FieldKind) -> f32 {
    match kind {
        FieldKind::Text | FieldKind::Search => 200.0,
        FieldKind::Date => 150.0,
        FieldKind::Time | FieldKind::Number => 96.0,
    }
}

/// A field with its label over it, help and what is wrong under it.
pub fn show(ui: &mut Ui, stage: &mut Stage<'_>, spot: Spot, field: &Field) -> f32 {
    let c = &stage.theme.coach;
    let (ink, soft) = (c.surface.ink, c.surface_soft.ink);
    let style = (console_text::BODY.bold(), ink);
    let mut high = words::line(ui, stage, spot.child("label"), &field.label, style, Role::Label);
    high += space::TIGHT;
    high += entry(ui, stage, spot.below(high), field);
    if let Some(help) = &field.help {
        let style = (console_text::SMALL, soft);
        high += space::TIGHT;
        high += words::line(ui, stage, spot.child("help").below(high), help, style, Role::Label);
    }
    high + wrong(ui, stage, spot.below(high), field)
}

/// A field in a table: its label is its accessible name only.
pub fn in_cell(ui: &mut Ui, stage: &mut Stage<'_>, spot: Spot, field: &Field) -> f32 {
    let high = entry(ui, stage, spot, field);
    high + wrong(ui, stage, spot.below(high), field)
}

fn wrong(ui: &Ui, stage: &mut Stage<'_>, spot: Spot, field: &Field) -> f32 {
    let Some(error) = &field.error else { return 0.0 };
    AFTER + words::error(ui, stage, spot.child("error").below(AFTER), error)
}

fn entry(ui: &mut Ui, stage: &mut Stage<'_>, spot: Spot, field: &Field) -> f32 {
    if spot.draws {
        let spot = Spot {
            width: spot.width.min(widest(field.kind)),
            ..spot
        };
        edit(ui, stage, spot, field);
    }
    HIGH
}

fn edit(ui: &mut Ui, stage: &mut Stage<'_>, spot: Spot, field: &Field) {
    let c = &stage.theme.coach;
    let id = spot.page.with(("field", field.id));
    let rect = spot.rect(HIGH);
    let focused = ui.memory(|memory| memory.has_focus(id));
    let line = match (focused, &field.error) {
        (true, _) => Stroke::new(stroke::FOCUS - 1.0, c.focus),
        (false, Some(_)) => edge(tone_pair(c, Tone::Wrong).ink),
        (false, None) => edge(c.line),
    };
    let search = field.kind == FieldKind::Search;
    let left: i8 = if search { 46 } else { 14 };
    let frame = Frame::new()
        .fill(c.surface.ground)
        .stroke(line)
        .corner_radius(radius::DENSE)
        .inner_margin(Margin {
            left,
            right: 14,
            top: 0,
            bottom: 0,
        });
    let writing = Writing::begin(ui, id, &field.value, console_text::BODY);
    // The screen is the truth; the buffer is filled from it each time and emptied after the frame.
    let mut buffer = std::mem::take(&mut stage.touch.scratch);
    buffer.clear();
    buffer.push_str(&field.value);
    let mut unseen = |ui: &Ui, text: &dyn TextBuffer, _| Writing::unseen(ui, text.as_str(), console_text::BODY);
    let mut edited = TextEdit::singleline(&mut buffer)
        .id(id)
        .interactive(stage.live)
        .char_limit(LONGEST)
        .font(console_text::BODY.font(Script::Latin))
        .text_color(c.surface.ink)
        .frame(frame)
        .align(Align2::LEFT_CENTER)
        .desired_width(rect.width())
        .min_size(rect.size());
    if writing.is_some() {
        edited = edited.layouter(&mut unseen);
    }
    let response = ui.place(rect, edited);
    let name = words::set(ui, stage, &field.label, console_text::BODY, f32::INFINITY);
    let response = response.accessible_name(name.plain());
    ui.ctx().accesskit_node_builder(id, |node| {
        if search {
            node.set_role(Role::SearchInput);
        }
        if let Some(error) = &field.error {
            node.set_invalid(Invalid::True);
            node.set_description(error.text.as_str());
        } else if let Some(help) = &field.help {
            node.set_description(help.text.as_str());
        }
    });
    if let Some(writing) = writing {
        let inside = Rect::from_min_max(rect.min + vec2(f32::from(left), 0.0), rect.max - vec2(14.0, 0.0));
        writing.show(ui, &response, &buffer, inside, c.surface.ink);
    }
    if search {
        let middle = pos2(rect.left() + 14.0 + SIGN / 2.0, rect.center().y);
        let at = Rect::from_center_size(middle, Vec2::splat(SIGN));
        stage.draw(ui.painter(), Drawing::icon("magnifying-glass", c.surface_soft.ink), at);
    }
    if response.gained_focus() || (focused && stage.touch.keyboard.just_opened) {
        scroll_to(ui, rect);
    }
    if stage.live {
        if response.has_focus() {
            stage.touch.keyboard.ask(keys_for(field.kind));
        }
        if response.changed() {
            let typed = StaffText(buffer.as_str().to_owned());
            stage.send(Msg::Console(ConsoleMsg::Typed(field.id, typed)));
        }
        leave(ui, stage, field, ui.memory(|memory| memory.has_focus(id)));
    }
    buffer.clear();
    stage.touch.scratch = buffer;
}

/// Enter sends one thing, going elsewhere another.
fn leave(ui: &Ui, stage: &mut Stage<'_>, field: &Field, is: bool) {
    // egui may report a lost focus twice.
    let was = stage.touch.desk.writes_in(field.id);
    if is && !was {
        stage.touch.desk.write_in(Some(field.id));
    } else if was && !is {
        stage.touch.desk.write_in(None);
        let entered = ui.input(|input| input.key_pressed(Key::Enter));
        let said = match &field.submit {
            Some(submit) if entered => Some(submit),
            _ => field.left.as_ref(),
        };
        if let Some(msg) = said {
            stage.send(msg.clone());
        }
    }
}

const fn keys_for(kind: FieldKind) -> Keys {
    match kind {
        FieldKind::Text | FieldKind::Search => Keys::Letters,
        FieldKind::Number => Keys::Figures(None),
        FieldKind::Date => Keys::Figures(Some('.')),
        FieldKind::Time => Keys::Figures(Some(':')),
    }
}
