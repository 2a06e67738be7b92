//! The staff's console: a frame that stays, and a page of blocks that scrolls in it. One file a kind of block.
//!
//! Each kind is one function that measures and draws (`spot`), so that what is measured is what is drawn. Uses the coach's
//! colours, and letters between a learner's and a desk's. The staff's languages all run from the left, so nothing is
//! mirrored; names in any script keep their own way. Deliberately not here: rules, wording, what a page is made of
//! (`app::console`).

mod blocks;
mod cards;
mod cells;
mod chart;
mod choice;
mod controls;
mod dress;
mod field;
mod frame;
mod keys;
mod marks;
mod meter;
mod plan;
mod row;
mod sight;
mod spot;
mod table;
mod words;

use eframe::egui::accesskit::Role;
use eframe::egui::{Id, Rect, Ui, UiBuilder, Vec2, vec2};

use super::keyboard;
use crate::app::console::view::ConsoleScreen;
use crate::gui::theme::space;
use crate::gui::widgets::{Stage, column, scrolling};
use frame::Shape;
use spot::Spot;

/// Room for the scroll bar, kept free on pages that need none: nothing moves when a page gets longer.
const BAR: f32 = space::LARGE;
/// Over the first block, so that the ring of what the keyboard stands on is not cut off.
const RING: f32 = space::MEDIUM;

/// Shows it over all of an area.
pub fn show(ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, screen: &ConsoleScreen) {
    keys::act(ui, stage, screen);
    // What is open has its own ids: the keyboard's place on one page means nothing on the next.
    let page = stage.id(("console", screen.title.text.as_str()));
    let shape = Shape::of(area, screen);
    let inner = frame::side(ui, stage, area, screen, shape);
    let inner = keyboard::dock(ui, stage, inner, &screen.keyboard);
    let (room, notes_scroll) = frame::head(ui, stage, inner, screen, shape);
    ui.push_id(page, |ui| {
        column(ui, room, "page", |ui| {
            scrolling(ui, room, true, |ui| {
                // Every part says how large it is.
                ui.spacing_mut().interact_size = Vec2::ZERO;
                ui.spacing_mut().item_spacing = Vec2::ZERO;
                let top = ui.cursor().min;
                let mut spot = Spot {
                    page,
                    id: page.with("blocks"),
                    at: top + vec2(frame::PAD, RING),
                    width: room.width() - 2.0 * frame::PAD - BAR,
                    draws: true,
                };
                if notes_scroll {
                    let high = frame::notes(ui, stage, spot.child("notes"), &screen.notes);
                    spot = spot.below(high + space::MEDIUM);
                }
                let (narrower, aside) = match &screen.sight {
                    Some(_) => sight::beside(spot),
                    None => (spot, None),
                };
                let mut high = blocks::all(ui, stage, narrower, &screen.blocks);
                if let Some(one) = &screen.sight {
                    let at = aside.unwrap_or_else(|| spot.child("sight").below(high + space::LARGE));
                    high = high.max(at.at.y - spot.at.y + sight::show(ui, stage, at, one));
                }
                let bottom = spot.at.y + high + space::LARGE;
                let whole = Rect::from_min_max(top, top + vec2(spot.width, bottom - top.y));
                ui.advance_cursor_after_rect(whole);
            });
        });
    });
}

/// A part of the page in the tree of assistive technology.
fn part<R>(ui: &mut Ui, id: Id, (role, name): (Role, &str), show: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new()
        .scope_id(id.with("part"))
        .max_rect(ui.max_rect())
        .accessibility_role(role);
    let mut child = ui.new_child(builder);
    if !name.is_empty() {
        let id = child.unique_id();
        child.ctx().accesskit_node_builder(id, |node| node.set_label(name));
    }
    show(&mut child)
}
