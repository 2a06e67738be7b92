//! Cells of a table.

use std::hash::{Hash as _, Hasher};

use eframe::egui::accesskit::Role;
use eframe::egui::{Color32, Rect, Ui, Vec2, pos2, vec2};

use super::controls;
use super::spot::Spot;
use super::words::{self, paint, set};
use super::{field, marks};
use crate::app::console::FieldId;
use crate::app::console::view::Cell;
use crate::gui::picture::Drawing;
use crate::gui::theme::{TextStyle, space};
use crate::gui::widgets::Stage;

const PICTURE: f32 = 40.0;
/// From the left edge of a picture to the text after it, in points.
pub const INDENT: f32 = PICTURE + 12.0;

/// Shows one. Returns its height.
pub fn show(ui: &mut Ui, stage: &mut Stage<'_>, spot: Spot, cell: &Cell, (style, ink): (TextStyle, Color32)) -> f32 {
    match cell {
        Cell::Text(line, under) => {
            let mut high = words::line(ui, stage, spot, line, (style, ink), Role::Cell);
            if let Some(note) = under {
                high += words::remark(ui, stage, spot.child("under").below(high), note, Role::Cell);
            }
            high
        }
        Cell::Picture(name, line) => {
            let block_width = spot.width - INDENT;
            if !spot.draws {
                return words::high(ui, stage, line, style, block_width).max(PICTURE);
            }
            let block = set(ui, stage, line, style, block_width);
            let high = block.size().y.max(PICTURE);
            let middle = pos2(spot.at.x + PICTURE / 2.0, spot.at.y + high / 2.0);
            let at = Rect::from_center_size(middle, Vec2::splat(PICTURE));
            stage.draw(ui.painter(), Drawing::picture(name.as_str()), at);
            let at = spot.at + vec2(INDENT, (high - block.size().y) / 2.0);
            paint(ui, spot.id, at, &block, ink, Role::Cell);
            high
        }
        Cell::Signs(all) => {
            let mut high = 0.0;
            for (nth, sign) in all.iter().enumerate() {
                high += words::signed(ui, stage, spot.child(nth).below(high), sign);
            }
            high
        }
        Cell::Marks(all) => marks::show(ui, stage, spot, all),
        Cell::Controls(all) => controls::row(ui, stage, spot, all),
        Cell::Field(one) => field::in_cell(ui, stage, spot, one),
    }
}

/// The narrowest column that it can be read and touched in, in points.
pub fn narrowest(ui: &Ui, stage: &Stage<'_>, cell: &Cell) -> f32 {
    match cell {
        Cell::Text(..) => 120.0,
        Cell::Picture(..) => INDENT + 100.0,
        Cell::Signs(_) => 250.0,
        Cell::Marks(all) => marks::least(ui, stage, all),
        Cell::Controls(all) => {
            let widths = all
                .iter()
                .map(|one| controls::size(ui, stage, one.icon, &one.control, 220.0).x);
            widths.fold(0.0, f32::max)
        }
        Cell::Field(one) => field::narrowest(one.kind),
    }
}

/// Whether this field stands in it.
pub fn holds(cell: &Cell, wanted: FieldId) -> bool {
    matches!(cell, Cell::Field(field) if field.id == wanted)
}

/// All that its height comes from.
pub fn hash(cell: &Cell, hasher: &mut impl Hasher) {
    std::mem::discriminant(cell).hash(hasher);
    match cell {
        Cell::Text(line, under) => {
            line.text.hash(hasher);
            if let Some(note) = under {
                (note.tone, &note.line.text).hash(hasher);
            }
        }
        Cell::Picture(_, line) => line.text.hash(hasher),
        Cell::Signs(all) => all.iter().for_each(|sign| sign.note.line.text.hash(hasher)),
        Cell::Marks(all) => all.iter().for_each(|mark| mark.label.text.hash(hasher)),
        Cell::Controls(all) => all
            .iter()
            .for_each(|one| (one.icon, &one.control.label.text).hash(hasher)),
        Cell::Field(one) => one.error.as_ref().map(|error| &error.text).hash(hasher),
    }
}

/// What a row is called as a whole: the words of its cells.
pub fn names(cell: &Cell) -> Vec<&str> {
    match cell {
        Cell::Text(line, _) | Cell::Picture(_, line) => vec![&line.text],
        Cell::Signs(all) => all.iter().map(|sign| sign.note.line.text.as_str()).collect(),
        Cell::Marks(_) | Cell::Controls(_) | Cell::Field(_) => Vec::new(),
    }
}

/// Between the cells of a row.
pub const GAP: f32 = space::MEDIUM;
