//! Text fields of the simulated service. What is typed goes to the model with each change and stands nowhere else.

use eframe::egui::accesskit::{Invalid, Role};
use eframe::egui::{Align2, Frame, Margin, Rect, Sense, Stroke, TextEdit, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::paper::{Paper, TARGET, ear_mark, ear_sign, element_id, hear, manner, say, set, words};
use crate::app::msg::{Msg, ServiceMsg};
use crate::app::screen::{FieldPiece, Label};
use crate::app::typed::Typed;
use crate::content::schema::service::Input;
use crate::gui::keyboard::Keys;
use crate::gui::picture::Drawing;
use crate::gui::theme::{Script, radius, service_text, space, stroke};
use crate::gui::widgets::{Stage, focus_ring, place, scroll_to};

const HEIGHT: f32 = TARGET;
const WIDEST: f32 = 520.0;
/// Between a field and what is said under it: more than the ring round a lit field reaches.
const AFTER: f32 = 12.0;
/// The longest text that a field takes, in characters.
const LONGEST: usize = 120;

/// A field with its label, help and error.
pub fn show(ui: &mut Ui, stage: &mut Stage<'_>, paper: &Paper, field: &FieldPiece) {
    ui.vertical(|ui| {
        let top = ui.cursor().min;
        label(ui, stage, paper, &field.label, field.required);
        ui.add_space(space::SMALL);
        let secret = matches!(field.input, Input::Password | Input::Code);
        let side = if secret { HEIGHT + space::SMALL } else { 0.0 };
        let width = (ui.available_width()).min(WIDEST) - side;
        let (_, rect) = ui.allocate_space(vec2(width + side, HEIGHT));
        let entry = Rect::from_min_size(rect.min, vec2(width, HEIGHT));
        let uncovered = stage.touch.uncovered.is(&field.element);
        edit(ui, stage, paper, field, entry, secret && !uncovered);
        if secret {
            let eye = Rect::from_min_max(pos2(entry.right() + space::SMALL, rect.top()), rect.max);
            uncover(ui, stage, paper, field, eye, uncovered);
        }
        // With its label, so that a ring round it strikes nothing through.
        stage.mark(ui, &field.element, Rect::from_min_max(top, entry.max));
        if let Some(help) = &field.help {
            ui.add_space(AFTER);
            words(ui, stage, paper, help, service_text::BODY, paper.soft, Role::Label);
        }
        if let Some(wrong) = &field.error {
            ui.add_space(AFTER);
            error(ui, stage, paper, wrong);
        }
    });
}

/// A label over a field or choice, marked when it must be filled in.
pub fn label(ui: &mut Ui, stage: &mut Stage<'_>, paper: &Paper, label: &Label, required: bool) {
    ui.horizontal(|ui| {
        let ink = paper.page.ink;
        let (mut rect, response) = set(ui, stage, paper, label, service_text::LABEL, ink, Role::Label);
        if required {
            ui.add_space(space::TIGHT);
            let star = stage.words(ui, "*", manner(service_text::LABEL), f32::INFINITY);
            let (_, after) = ui.allocate_space(star.size());
            star.paint(ui.painter(), after.min, stage.theme.service.error.ink);
            rect = rect.union(after);
        }
        hear(ui, stage, paper, label, rect, response);
    });
}

/// The service's own error under a field.
pub fn error(ui: &mut Ui, stage: &mut Stage<'_>, paper: &Paper, wrong: &Label) {
    ui.horizontal_top(|ui| {
        let ink = stage.theme.service.error.ink;
        let (_, rect) = ui.allocate_space(Vec2::splat(28.0));
        stage.draw(ui.painter(), Drawing::icon("warning-circle", ink), rect);
        ui.add_space(space::SMALL);
        words(ui, stage, paper, wrong, service_text::LABEL, ink, Role::Label);
    });
}

fn edit(ui: &mut Ui, stage: &mut Stage<'_>, paper: &Paper, field: &FieldPiece, rect: Rect, masked: bool) {
    let s = &stage.theme.service;
    let id = element_id(stage, &field.element);
    let focused = ui.memory(|memory| memory.has_focus(id));
    let edge = match (focused, &field.error) {
        (true, _) => Stroke::new(stroke::FOCUS - 1.0, s.focus),
        (false, Some(_)) => Stroke::new(stroke::EDGE, s.error.ink),
        (false, None) => Stroke::new(stroke::EDGE, s.line),
    };
    let frame = Frame::new()
        .fill(s.field.ground)
        .stroke(edge)
        .corner_radius(radius::SERVICE)
        .inner_margin(Margin::symmetric(14, 0));
    let acts = stage.live && !paper.hears();
    // The screen is the truth; the buffer is filled from it each time and emptied after the frame.
    let mut buffer = std::mem::take(&mut stage.touch.scratch);
    buffer.clear();
    buffer.push_str(field.text.reveal());
    let text = TextEdit::singleline(&mut buffer)
        .id(id)
        .password(masked)
        .interactive(acts)
        .char_limit(LONGEST)
        .font(service_text::BODY.font(Script::Latin))
        .text_color(s.field.ink)
        .frame(frame)
        .align(Align2::LEFT_CENTER)
        .desired_width(rect.width())
        .min_size(rect.size());
    let response = ui.put(rect, text).accessible_name(field.label.text.as_str());
    ui.ctx().accesskit_node_builder(id, |node| {
        if masked {
            node.set_role(Role::PasswordInput);
        }
        if field.required {
            node.set_required();
        }
        if let Some(error) = &field.error {
            node.set_invalid(Invalid::True);
            node.set_description(error.text.as_str());
        }
    });
    if response.gained_focus() || (focused && stage.touch.keyboard.just_opened) {
        scroll_to(ui, rect);
    }
    if acts {
        if response.has_focus() {
            stage.touch.keyboard.ask(keys_for(field.input));
        }
        if response.changed() {
            let typed = Typed::new(buffer.as_str().to_owned());
            stage.send(Msg::Service(ServiceMsg::Typed(field.element.clone(), typed)));
        }
        // egui may report a lost focus twice.
        let (was, is) = (
            stage.touch.writing.is(&field.element),
            ui.memory(|memory| memory.has_focus(id)),
        );
        if was != is {
            stage.touch.writing.toggle(&field.element);
        }
        if was && !is {
            stage.send(Msg::Service(ServiceMsg::LeftField(field.element.clone())));
        }
    }
    buffer.clear();
    stage.touch.scratch = buffer;
    if paper.hears() && stage.live {
        let over = id.with("ear");
        let response = ui.interact(rect, over, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, field.label.text.as_str()));
        if response.gained_focus() {
            scroll_to(ui, rect);
        }
        ear_mark(ui, stage, rect, &field.label);
        focus_ring(ui, s.focus, rect, radius::SERVICE, &response);
        if stage.tapped(&response) {
            say(stage, &field.label);
        }
    }
}

const fn keys_for(input: Input) -> Keys {
    match input {
        Input::Plain | Input::Password => Keys::Letters,
        Input::Code | Input::Digits => Keys::Figures(None),
        Input::Number => Keys::Figures(Some(',')),
        Input::Date => Keys::Figures(Some('.')),
    }
}

/// The eye that shows what was typed.
fn uncover(ui: &mut Ui, stage: &mut Stage<'_>, paper: &Paper, field: &FieldPiece, rect: Rect, on: bool) {
    let s = &stage.theme.service;
    let id = element_id(stage, &field.element).with("eye");
    let name = field.uncover.text.as_str();
    let (pressed, response) = place(ui, stage, id, rect, (Role::Button, name, Some(on)));
    let pair = if pressed.hovered {
        s.button_plain_hover
    } else {
        s.button_plain
    };
    if pressed.hovered {
        ui.painter().rect_filled(rect, radius::SERVICE, pair.ground);
    }
    let icon = if on { "eye-slash" } else { "eye" };
    let at = Rect::from_center_size(rect.center(), Vec2::splat(34.0));
    stage.draw(ui.painter(), Drawing::icon(icon, pair.ink), at);
    focus_ring(ui, s.focus, rect.shrink(4.0), radius::SERVICE, &response);
    if paper.hears() && stage.live {
        stage.offer(ui, rect, &field.uncover.says, None);
        ear_sign(ui, stage, rect);
    }
    if pressed.tapped && paper.hears() {
        stage.send(Msg::Service(ServiceMsg::Hear(field.uncover.says.clone(), None)));
    } else if pressed.tapped {
        stage.touch.uncovered.toggle(&field.element);
        ui.ctx().request_repaint();
    }
}
