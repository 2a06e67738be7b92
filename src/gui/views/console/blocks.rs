//! The blocks of a page, one below the other; figures, and blocks beside each other and in frames.

use eframe::egui::accesskit::Role;
use eframe::egui::{Rect, Ui, Vec2, pos2, vec2};

use super::controls::{self, flow};
use super::dress::{fine, plate};
use super::spot::Spot;
use super::words::{self, paint, set};
use super::{cards, chart, choice, field, meter, table};
use crate::app::console::view::{Block, Figure};
use crate::gui::theme::{console_text, space};
use crate::gui::widgets::Stage;

/// Parts beside each other are at least so wide.
const PART: f32 = 300.0;
const GROUP: f32 = 20.0;

/// All of them. Returns the height.
pub fn all(ui: &mut Ui, stage: &mut Stage<'_>, spot: Spot, blocks: &[Block]) -> f32 {
    let mut high = 0.0;
    for (nth, one) in blocks.iter().enumerate() {
        if nth > 0 {
            high += gap(one);
        }
        high += block(ui, stage, spot.child(nth).below(high), one);
    }
    high
}

const fn gap(next: &Block) -> f32 {
    match next {
        Block::Heading(_) => space::LARGE + space::TIGHT,
        _ => space::MEDIUM,
    }
}

fn block(ui: &mut Ui, stage: &mut Stage<'_>, spot: Spot, block: &Block) -> f32 {
    match block {
        Block::Heading(line) => {
            let style = (console_text::HEADING, stage.theme.coach.ground.ink);
            words::line(ui, stage, spot, line, style, Role::Heading)
        }
        Block::Text(note) => words::note(ui, stage, spot, note, false),
        Block::Figures(all) => figures(ui, stage, spot, all),
        Block::Controls(all) => controls::row(ui, stage, spot, all),
        Block::Field(one) => field::show(ui, stage, spot, one),
        Block::Choice(one) => choice::show(ui, stage, spot, one),
        Block::Table(one) => table::show(ui, stage, spot, one),
        Block::Chart(one) => chart::show(ui, stage, spot, one),
        Block::Meter(one) => meter::show(ui, stage, spot, one),
        Block::Cards(all) => cards::show(ui, stage, spot, all),
        Block::Beside(all) => beside(ui, stage, spot, all),
        Block::Group(all) => group(ui, stage, spot, all),
    }
}

fn group(ui: &mut Ui, stage: &mut Stage<'_>, spot: Spot, blocks: &[Block]) -> f32 {
    let within = spot.inset(Vec2::splat(GROUP));
    let high = all(ui, stage, within.measured(), blocks) + 2.0 * GROUP;
    if spot.draws {
        let c = &stage.theme.coach;
        plate(ui, spot.rect(high), c.surface.ground, fine(c.line_soft));
        super::part(ui, spot.id, (Role::Group, ""), |ui| all(ui, stage, within, blocks));
    }
    high
}

fn beside(ui: &mut Ui, stage: &mut Stage<'_>, spot: Spot, blocks: &[Block]) -> f32 {
    let gap = space::LARGE;
    let (columns, width) = columns(spot.width, PART, gap, blocks.len());
    let mut high = 0.0;
    for (row, parts) in blocks.chunks(columns).enumerate() {
        let (mut left, mut tallest) = (0.0, 0.0_f32);
        if row > 0 {
            high += space::MEDIUM;
        }
        for (column, part) in parts.iter().enumerate() {
            let place = spot.child((row, column)).below(high).beside(left, width);
            tallest = tallest.max(block(ui, stage, place, part));
            left += width + gap;
        }
        high += tallest;
    }
    high
}

/// How many columns at least `narrowest` wide fit, `most` at the most, and how wide each is.
pub fn columns(width: f32, narrowest: f32, gap: f32, most: usize) -> (usize, f32) {
    let (mut columns, mut count) = (1, 1.0);
    while columns < most && (count + 1.0) * (narrowest + gap) - gap <= width {
        columns += 1;
        count += 1.0;
    }
    (columns, (width - gap * (count - 1.0)) / count)
}

const FIGURE: Vec2 = vec2(18.0, 6.0);
/// Between a figure and its name.
const NAME: f32 = 12.0;

fn figures(ui: &mut Ui, stage: &mut Stage<'_>, spot: Spot, figures: &[Figure]) -> f32 {
    let most = spot.width - 2.0 * FIGURE.x;
    let blocks = |ui: &Ui, stage: &Stage<'_>, figure: &Figure| {
        let value = set(ui, stage, &figure.value, console_text::FIGURE, most);
        let room = most - value.size().x - NAME;
        let name = set(ui, stage, &figure.label, console_text::BODY, room);
        (value, name)
    };
    let size = |ui: &Ui, stage: &Stage<'_>, nth: usize| {
        let Some(figure) = figures.get(nth) else {
            return Vec2::ZERO;
        };
        let (value, name) = blocks(ui, stage, figure);
        vec2(
            value.size().x + NAME + name.size().x + 2.0 * FIGURE.x,
            value.size().y.max(name.size().y) + 2.0 * FIGURE.y,
        )
    };
    let gap = space::MEDIUM;
    flow(
        ui,
        stage,
        spot,
        (figures.len(), gap),
        size,
        |ui, stage, nth, rect: Rect| {
            let Some(figure) = figures.get(nth) else { return };
            let c = &stage.theme.coach;
            plate(ui, rect, c.surface.ground, fine(c.line_soft));
            let (value, name) = blocks(ui, stage, figure);
            let id = spot.id.with(nth);
            let at = pos2(rect.left() + FIGURE.x, rect.center().y - value.size().y / 2.0);
            paint(ui, id.with("value"), at, &value, c.surface.ink, Role::Label);
            let at = pos2(at.x + value.size().x + NAME, rect.center().y - name.size().y / 2.0);
            paint(ui, id.with("name"), at, &name, c.surface_soft.ink, Role::Label);
        },
    )
}
