//! Controls in a row that wraps: a word, with an icon before it where there is one.

use eframe::egui::accesskit::Role;
use eframe::egui::{Id, Rect, Ui, Vec2, pos2, vec2};

use super::dress::{self, plate};
use super::spot::Spot;
use super::words::set;
use crate::app::console::view::Icon;
use crate::app::screen::{Control, ControlLook};
use crate::gui::picture::Drawing;
use crate::gui::theme::{TOUCH_DENSE, console_text, radius, space};
use crate::gui::widgets::{Stage, focus_ring, place};

const PAD: Vec2 = vec2(18.0, 7.0);
pub(super) const ICON: f32 = 24.0;
const ICON_GAP: f32 = 10.0;
/// Between neighbours.
pub(super) const GAP: f32 = 12.0;

/// How large a control wants to be when it may be `width` wide, in points.
pub fn size(ui: &Ui, stage: &Stage<'_>, icon: Option<&str>, control: &Control, width: f32) -> Vec2 {
    let extra = icon.map_or(0.0, |_| ICON + ICON_GAP) + 2.0 * PAD.x;
    let block = set(ui, stage, &control.label, console_text::BODY.bold(), width - extra);
    vec2(
        // Whole points: a word that just fits is not broken by a rounded width.
        (block.size().x + extra).ceil().min(width).max(TOUCH_DENSE),
        (block.size().y + 2.0 * PAD.y).max(TOUCH_DENSE),
    )
}

/// A control in its place. Sends its message.
pub fn button(ui: &mut Ui, stage: &mut Stage<'_>, id: Id, rect: Rect, icon: Option<&str>, control: &Control) {
    let room = icon.map_or(0.0, |_| ICON + ICON_GAP);
    let style = console_text::BODY.bold();
    let block = set(ui, stage, &control.label, style, rect.width() - room - 2.0 * PAD.x);
    let on = (control.look == ControlLook::On).then_some(true);
    let (pressed, response) = place(ui, stage, id, rect, (Role::Button, block.plain(), on));
    let c = &stage.theme.coach;
    let (pair, edge) = dress::control(c, control.look, pressed);
    plate(ui, rect, pair.ground, edge);
    let left = rect.center().x - (room + block.size().x) / 2.0;
    if let Some(icon) = icon {
        let middle = pos2(left + ICON / 2.0, rect.center().y);
        let at = Rect::from_center_size(middle, Vec2::splat(ICON));
        stage.draw(ui.painter(), Drawing::icon(icon, pair.ink), at);
    }
    let at = pos2(left + room, rect.center().y - block.size().y / 2.0);
    block.paint(ui.painter(), at, pair.ink);
    focus_ring(ui, c.focus, rect, radius::DENSE, &response);
    if pressed.tapped {
        stage.send(control.msg.clone());
    }
}

/// Controls in rows.
pub fn row(ui: &mut Ui, stage: &mut Stage<'_>, spot: Spot, controls: &[Icon]) -> f32 {
    let sizes = |ui: &Ui, stage: &Stage<'_>, nth: usize| {
        controls
            .get(nth)
            .map_or(Vec2::ZERO, |one| size(ui, stage, one.icon, &one.control, spot.width))
    };
    flow(ui, stage, spot, (controls.len(), GAP), sizes, |ui, stage, nth, rect| {
        if let Some(one) = controls.get(nth) {
            button(ui, stage, spot.id.with(nth), rect, one.icon, &one.control);
        }
    })
}

/// Things of different widths in rows; those of one row are equally high.
pub fn flow(
    ui: &mut Ui,
    stage: &mut Stage<'_>,
    spot: Spot,
    (count, gap): (usize, f32),
    size: impl Fn(&Ui, &Stage<'_>, usize) -> Vec2,
    mut show: impl FnMut(&mut Ui, &mut Stage<'_>, usize, Rect),
) -> f32 {
    let (mut first, mut top) = (0, 0.0);
    while first < count {
        // As many as fit beside each other, one at least.
        let (mut next, mut wide, mut high) = (first, 0.0, 0.0_f32);
        while next < count {
            let wanted = size(ui, stage, next);
            if next > first && wide + wanted.x > spot.width {
                break;
            }
            wide += wanted.x + gap;
            high = high.max(wanted.y);
            next += 1;
        }
        if spot.draws {
            let mut left = 0.0;
            for nth in first..next {
                let wide = size(ui, stage, nth).x;
                let at = spot.at + vec2(left, top);
                show(ui, stage, nth, Rect::from_min_size(at, vec2(wide, high)));
                left += wide + gap;
            }
        }
        top += high + gap;
        first = next;
    }
    (top - gap).max(0.0)
}

/// The gap between a part and the next one.
pub(super) const AFTER: f32 = space::SMALL;
