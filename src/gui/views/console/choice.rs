//! A choice: its name, and its options as pills that wrap. What is chosen has its sign filled.

use eframe::egui::accesskit::Role;
use eframe::egui::{Id, Rect, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use super::controls::{AFTER, flow};
use super::dress::{edge, plate, step};
use super::spot::Spot;
use super::words::{self, set};
use crate::app::console::ConsoleMsg;
use crate::app::console::view::Choice;
use crate::app::msg::Msg;
use crate::app::screen::{Control, ControlLook};
use crate::gui::picture::Drawing;
use crate::gui::theme::{TOUCH_DENSE, console_text, radius, space, stroke};
use crate::gui::widgets::{Stage, focus_ring, place};

const SIGN: f32 = 24.0;
const PAD: f32 = 14.0;

/// Shows it.
pub fn show(ui: &mut Ui, stage: &mut Stage<'_>, spot: Spot, choice: &Choice) -> f32 {
    let c = &stage.theme.coach;
    let (ink, soft) = (c.surface.ink, c.surface_soft.ink);
    let mut high = 0.0;
    let style = (console_text::BODY.bold(), ink);
    high += words::line(ui, stage, spot.child("label"), &choice.label, style, Role::Label) + space::TIGHT;
    if let Some(help) = &choice.help {
        let style = (console_text::SMALL, soft);
        high += words::line(ui, stage, spot.child("help").below(high), help, style, Role::Label) + space::TIGHT;
    }
    high += space::TIGHT;
    let role = role(choice);
    let options = &choice.options;
    let size = |ui: &Ui, stage: &Stage<'_>, nth: usize| {
        let wanted = options.get(nth).map(|option| size(ui, stage, option, spot.width));
        wanted.unwrap_or_default()
    };
    let pills = spot.below(high);
    high += flow(
        ui,
        stage,
        pills,
        (options.len(), space::SMALL),
        size,
        |ui, stage, nth, rect| {
            if let Some(option) = options.get(nth) {
                pill(ui, stage, spot.id.with(nth), rect, option, role);
            }
        },
    );
    if let Some(error) = &choice.error {
        high += AFTER;
        high += words::error(ui, stage, spot.child("error").below(high), error);
    }
    high
}

/// One of several, or any of them: the message says which, else what is chosen.
fn role(choice: &Choice) -> Role {
    let told = choice.options.iter().find_map(|option| match &option.msg {
        Msg::Console(ConsoleMsg::Pick { many, .. }) => Some(*many),
        _ => None,
    });
    let on = |option: &&Control| option.look == ControlLook::On;
    if told.unwrap_or_else(|| choice.options.iter().filter(on).count() > 1) {
        Role::CheckBox
    } else {
        Role::RadioButton
    }
}

fn size(ui: &Ui, stage: &Stage<'_>, option: &Control, width: f32) -> Vec2 {
    let extra = SIGN + space::SMALL + 2.0 * PAD;
    let block = set(ui, stage, &option.label, console_text::BODY, width - extra);
    vec2(
        (block.size().x + extra).ceil().min(width),
        (block.size().y + 2.0 * space::SMALL).max(TOUCH_DENSE),
    )
}

fn pill(ui: &mut Ui, stage: &mut Stage<'_>, id: Id, rect: Rect, option: &Control, role: Role) {
    let room = rect.width() - SIGN - space::SMALL - 2.0 * PAD;
    let block = set(ui, stage, &option.label, console_text::BODY, room);
    let on = option.look == ControlLook::On;
    let (pressed, response) = place(ui, stage, id, rect, (role, block.plain(), Some(on)));
    let c = &stage.theme.coach;
    let (pair, line) = if on {
        (c.chosen, edge(c.primary.ground))
    } else {
        let pair = step(pressed, c.surface, c.secondary, c.secondary_pressed);
        (pair, edge(c.line))
    };
    plate(ui, rect, pair.ground, line);
    let middle = pos2(rect.left() + PAD + SIGN / 2.0, rect.center().y);
    let sign = Rect::from_center_size(middle, Vec2::splat(SIGN));
    let ring = Stroke::new(stroke::EDGE, pair.ink);
    if role == Role::CheckBox {
        let ground = if on { pair.ink } else { pair.ground };
        ui.painter()
            .rect(sign.shrink(1.0), radius::SERVICE, ground, ring, StrokeKind::Inside);
        if on {
            stage.draw(ui.painter(), Drawing::icon("check", pair.ground), sign.shrink(5.0));
        }
    } else {
        ui.painter().circle_stroke(middle, SIGN / 2.0 - 2.0, ring);
        if on {
            ui.painter().circle_filled(middle, SIGN / 4.0, pair.ink);
        }
    }
    let at = pos2(sign.right() + space::SMALL, rect.center().y - block.size().y / 2.0);
    block.paint(ui.painter(), at, pair.ink);
    focus_ring(ui, c.focus, rect, radius::DENSE, &response);
    if pressed.tapped {
        stage.send(option.msg.clone());
    }
}
