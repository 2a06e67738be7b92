//! A row of a table: its cells in their columns, or below each other, and what the whole row does.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use eframe::egui::accesskit::Role;
use eframe::egui::{Color32, CursorIcon, Rect, Response, Sense, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::blocks::columns;
use super::cells::{self, GAP, INDENT};
use super::plan::{CARET, PAD, Plan};
use super::spot::Spot;
use super::words;
use crate::app::console::view::{Cell, Row, Table};
use crate::gui::picture::Drawing;
use crate::gui::text::plain;
use crate::gui::theme::{TextStyle, console_text, radius, space, stroke};
use crate::gui::widgets::{Stage, focus_ring, scroll_to};

/// The lowest row, in points.
const LEAST: f32 = 56.0;
/// The narrowest cell that stands beside another where columns have no room.
const PART: f32 = 200.0;

/// The height of a row, measured once.
pub fn height(
    ui: &mut Ui,
    stage: &mut Stage<'_>,
    spot: Spot,
    table: &Table,
    (row, plan, key): (&Row, &Plan, u64),
) -> f32 {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    row.cells.iter().for_each(|cell| cells::hash(cell, &mut hasher));
    let key = hasher.finish();
    if let Some(known) = stage.touch.desk.rows.get(&key) {
        return *known;
    }
    let high = set_cells(ui, stage, spot.measured(), table, (row, plan, 0.0));
    let high = (high + 2.0 * PAD.y).max(LEAST).ceil();
    stage.touch.desk.rows.insert(key, high);
    high
}

/// How the nth cell of a row is set: the first one says whom or what the row is about.
fn look(stage: &Stage<'_>, nth: usize) -> (TextStyle, Color32) {
    let style = if nth == 0 {
        console_text::BODY.bold()
    } else {
        console_text::BODY
    };
    (style, stage.theme.coach.surface.ink)
}

/// The cells of a row. `high`: the height that cells beside each other stand in the middle of.
fn set_cells(
    ui: &mut Ui,
    stage: &mut Stage<'_>,
    spot: Spot,
    table: &Table,
    (row, plan, high): (&Row, &Plan, f32),
) -> f32 {
    let within = spot.beside(PAD.x, plan.width);
    if plan.columns.is_none() {
        return stacked(ui, stage, within, table, row);
    }
    let mut all = 0.0_f32;
    for (nth, cell) in row.cells.iter().enumerate() {
        let Some((left, wide)) = plan.cell(nth) else { break };
        let mut place = within.child(nth).beside(left, wide);
        if nth == 0 && plan.pictures && matches!(cell, Cell::Text(..)) {
            place = place.beside(INDENT, wide - INDENT);
        }
        let own = cells::show(ui, stage, place.measured(), cell, look(stage, nth));
        if spot.draws {
            cells::show(ui, stage, place.below((high - own) / 2.0), cell, look(stage, nth));
        }
        all = all.max(own);
    }
    all
}

/// The cells of a row where columns have no room: the first one and marks over the whole width, the others beside each
/// other under the names of their columns.
fn stacked(ui: &mut Ui, stage: &mut Stage<'_>, spot: Spot, table: &Table, row: &Row) -> f32 {
    let alone = |nth: usize| nth == 0 || matches!(row.cells.get(nth), Some(Cell::Marks(_)));
    let (mut nth, mut high) = (0, 0.0);
    while let Some(cell) = row.cells.get(nth) {
        if nth > 0 {
            high += space::SMALL;
        }
        if alone(nth) {
            high += cells::show(ui, stage, spot.child(nth).below(high), cell, look(stage, nth));
            nth += 1;
            continue;
        }
        let mut end = nth;
        while end < row.cells.len() && !alone(end) {
            end += 1;
        }
        let (across, wide) = columns(spot.width, PART, GAP, end - nth);
        while nth < end {
            let (mut left, mut tallest) = (0.0, 0.0_f32);
            for _ in 0..across.min(end - nth) {
                let place = spot.child(nth).below(high).beside(left, wide);
                tallest = tallest.max(named(ui, stage, place, table, (nth, row)));
                left += wide + GAP;
                nth += 1;
            }
            high += tallest + if nth < end { space::SMALL } else { 0.0 };
        }
    }
    high
}

/// A cell under the name of its column.
fn named(ui: &mut Ui, stage: &mut Stage<'_>, spot: Spot, table: &Table, (nth, row): (usize, &Row)) -> f32 {
    let mut high = 0.0;
    let name = table.columns.get(nth).map(|column| &column.label);
    if let Some(name) = name.filter(|name| !name.text.is_empty()) {
        let style = (console_text::SMALL, stage.theme.coach.surface_soft.ink);
        high += words::line(ui, stage, spot.child("name"), name, style, Role::Label);
    }
    let cell = row.cells.get(nth);
    high + cell.map_or(0.0, |cell| {
        cells::show(ui, stage, spot.below(high), cell, look(stage, nth))
    })
}

/// Draws one. `rect`: the place that was kept for it.
pub fn show(
    ui: &mut Ui,
    stage: &mut Stage<'_>,
    (spot, rect): (Spot, Rect),
    table: &Table,
    (nth, row): (usize, &Row),
    plan: &Plan,
) {
    super::part(ui, spot.id, (Role::Row, ""), |ui| {
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_row_index(nth);
            if row.selected {
                node.set_selected(true);
            }
        });
        let c = &stage.theme.coach;
        let response = row.open.as_ref().map(|_| opening(ui, stage, spot, rect, row));
        let over = response.as_ref().is_some_and(|response| response.hovered());
        let inside = rect.shrink2(vec2(3.0, 2.0));
        if over || row.selected {
            let ground = c.secondary.ground;
            ui.painter().rect_filled(inside, radius::DENSE - 3, ground);
        }
        if row.selected {
            let line = (stroke::EDGE, c.primary.ground);
            ui.painter()
                .rect_stroke(inside, radius::DENSE - 3, line, StrokeKind::Inside);
            let bar = Rect::from_min_size(inside.min, vec2(6.0, inside.height()));
            ui.painter().rect_filled(bar, 3.0, c.primary.ground);
        }
        if nth > 0 || plan.columns.is_some() {
            let across = rect.shrink2(vec2(PAD.x, 0.0)).x_range();
            ui.painter().hline(across, rect.top(), (stroke::FINE, c.line_soft));
        }
        let high = rect.height() - 2.0 * PAD.y;
        set_cells(ui, stage, spot.below(PAD.y), table, (row, plan, high));
        if plan.opens && row.open.is_some() {
            let middle = pos2(rect.right() - PAD.x - CARET / 2.0, rect.center().y);
            let at = Rect::from_center_size(middle, Vec2::splat(CARET));
            stage.draw(ui.painter(), Drawing::icon("caret-right", c.surface_soft.ink), at);
        }
        if let (Some(response), Some(open)) = (&response, &row.open) {
            focus_ring(ui, c.focus, inside.shrink(2.0), radius::DENSE - 4, response);
            if stage.tapped(response) {
                stage.send(open.clone());
            }
        }
    });
}

/// A row that is touched as a whole.
fn opening(ui: &Ui, stage: &Stage<'_>, spot: Spot, rect: Rect, row: &Row) -> Response {
    let sense = if stage.live { Sense::click() } else { Sense::hover() };
    let mut response = ui.interact(rect, spot.id.with("open"), sense);
    response.widget_info(|| {
        let mut name = String::new();
        for part in row.cells.iter().flat_map(cells::names).filter(|part| !part.is_empty()) {
            if !name.is_empty() {
                name.push_str(", ");
            }
            name.push_str(part);
        }
        WidgetInfo::labeled(Role::Button, stage.live, plain(&name))
    });
    if stage.live {
        response = response.on_hover_cursor(CursorIcon::PointingHand);
    }
    if response.gained_focus() {
        scroll_to(ui, rect);
    }
    response
}
