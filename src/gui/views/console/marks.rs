//! Marks to touch, one beside the other: an icon over a word. The one that holds is filled.

use eframe::egui::accesskit::Role;
use eframe::egui::{Id, Rect, Ui, Vec2, pos2, vec2};

use super::dress::{edge, mark_pair, plate, step};
use super::spot::Spot;
use super::words::set;
use crate::app::console::view::MarkButton;
use crate::gui::picture::Drawing;
use crate::gui::theme::{console_text, radius};
use crate::gui::widgets::{Stage, focus_ring, place};

const LEAST: Vec2 = vec2(64.0, 62.0);
const WIDEST: f32 = 150.0;
const GAP: f32 = 6.0;
const PAD: f32 = 5.0;
const ICON: f32 = 24.0;

/// The least width of a row of all marks beside each other, in points.
pub fn least(ui: &Ui, stage: &Stage<'_>, marks: &[MarkButton]) -> f32 {
    let count = marks.iter().fold(0.0, |count, _| count + 1.0);
    count * (widest(ui, stage, marks) + GAP) - GAP
}

fn widest(ui: &Ui, stage: &Stage<'_>, marks: &[MarkButton]) -> f32 {
    let words = marks.iter().map(|mark| {
        let style = console_text::SMALL.bold();
        set(ui, stage, &mark.label, style, f32::INFINITY).size().x.ceil() + 2.0 * PAD
    });
    words.fold(LEAST.x, f32::max)
}

/// Shows them: in one row, or in several where they have no room.
pub fn show(ui: &mut Ui, stage: &mut Stage<'_>, spot: Spot, marks: &[MarkButton]) -> f32 {
    let narrowest = widest(ui, stage, marks).min(spot.width);
    let (columns, width) = super::blocks::columns(spot.width, narrowest, GAP, marks.len());
    let width = width.min(WIDEST.max(narrowest));
    let mut top = 0.0;
    for (row, some) in marks.chunks(columns).enumerate() {
        if row > 0 {
            top += GAP;
        }
        let heights = some.iter().map(|mark| {
            let word = set(ui, stage, &mark.label, console_text::SMALL.bold(), width - 2.0 * PAD);
            ICON + word.size().y + 14.0
        });
        let high = heights.fold(LEAST.y, f32::max);
        if spot.draws {
            let mut left = 0.0;
            for (column, mark) in some.iter().enumerate() {
                let rect = Rect::from_min_size(spot.at + vec2(left, top), vec2(width, high));
                button(ui, stage, spot.id.with((row, column)), rect, mark);
                left += width + GAP;
            }
        }
        top += high;
    }
    top
}

fn button(ui: &mut Ui, stage: &mut Stage<'_>, id: Id, rect: Rect, mark: &MarkButton) {
    let style = if mark.on {
        console_text::SMALL.bold()
    } else {
        console_text::SMALL
    };
    let block = set(ui, stage, &mark.label, style, rect.width() - 2.0 * PAD);
    let name = set(ui, stage, &mark.name, console_text::SMALL, f32::INFINITY);
    let (pressed, response) = place(ui, stage, id, rect, (Role::Button, name.plain(), Some(mark.on)));
    let c = &stage.theme.coach;
    let (pair, line) = if mark.on {
        let pair = mark_pair(c, mark.tone);
        (pair, edge(if pressed.down { c.focus } else { c.surface.ink }))
    } else {
        let pair = step(pressed, c.surface, c.secondary, c.secondary_pressed);
        (pair, edge(c.line))
    };
    plate(ui, rect, pair.ground, line);
    let whole = ICON + 2.0 + block.size().y;
    let top = rect.center().y - whole / 2.0;
    let sign = Rect::from_center_size(pos2(rect.center().x, top + ICON / 2.0), Vec2::splat(ICON));
    stage.draw(ui.painter(), Drawing::icon(mark.icon, pair.ink), sign);
    let at = pos2(rect.center().x - block.size().x / 2.0, top + ICON + 2.0);
    block.paint(ui.painter(), at, pair.ink);
    focus_ring(ui, c.focus, rect, radius::DENSE, &response);
    if pressed.tapped {
        stage.send(mark.msg.clone());
    }
}
