//! Tables: columns, or cells below each other where they have no room. Of a long one only what is near is laid out.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use eframe::egui::accesskit::Role;
use eframe::egui::{Color32, CursorIcon, Rect, Sense, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::blocks::columns;
use super::cells::{self, GAP, INDENT};
use super::dress::{fine, plate};
use super::spot::Spot;
use super::words;
use crate::app::console::view::{Cell, Row, Table};
use crate::gui::picture::Drawing;
use crate::gui::theme::{TextStyle, console_text, radius, space, stroke};
use crate::gui::widgets::{Stage, focus_ring, scroll_to};

/// Inside a row.
const PAD: Vec2 = vec2(16.0, 9.0);
/// The lowest row, in points.
const LEAST: f32 = 56.0;
/// Rows so far out of sight, in points, are laid out too: the keyboard's place can go there.
const AROUND: f32 = 300.0;
/// The sign that a row opens something.
const CARET: f32 = 24.0;
/// The narrowest cell that stands beside another where columns have no room.
const PART: f32 = 200.0;

/// Where the cells of every row stand.
struct Plan {
    /// From the row's left edge, and widths. None: below each other.
    columns: Option<Vec<(f32, f32)>>,
    /// Whether rows begin with a picture: in those that have none, the text stands where it does in the others.
    pictures: bool,
    /// The width of a row's cells together.
    width: f32,
    opens: bool,
}

impl Plan {
    fn new(ui: &Ui, stage: &Stage<'_>, table: &Table, width: f32) -> Self {
        let opens = table.rows.iter().any(|row| row.open.is_some());
        let caret = if opens { CARET + space::SMALL } else { 0.0 };
        let width = width - 2.0 * PAD.x - caret;
        // Rows of one table are alike; a kind of cell that comes later in it comes soon.
        let least = |column: usize| {
            let some = table.rows.iter().take(24).filter_map(|row| row.cells.get(column));
            some.map(|cell| cells::narrowest(ui, stage, cell)).fold(0.0, f32::max)
        };
        let columns: Vec<(f32, f32)> = table
            .columns
            .iter()
            .enumerate()
            .map(|(nth, column)| (f32::from(column.share), least(nth)))
            .collect();
        Self {
            columns: widths(&columns, width),
            pictures: table
                .rows
                .iter()
                .any(|row| matches!(row.cells.first(), Some(Cell::Picture(..)))),
            width,
            opens,
        }
    }

    fn cell(&self, nth: usize) -> Option<(f32, f32)> {
        self.columns.as_ref()?.get(nth).copied()
    }

    /// What all heights depend on, besides what stands in a row.
    fn key(&self, ui: &Ui) -> u64 {
        let mut hasher = DefaultHasher::new();
        ui.ctx().pixels_per_point().to_bits().hash(&mut hasher);
        (self.width.to_bits(), self.pictures).hash(&mut hasher);
        for (left, wide) in self.columns.iter().flatten() {
            (left.to_bits(), wide.to_bits()).hash(&mut hasher);
        }
        hasher.finish()
    }
}

/// The left edges and widths of columns by their shares and least widths; none when they have no room.
fn widths(columns: &[(f32, f32)], width: f32) -> Option<Vec<(f32, f32)>> {
    let gaps = GAP * columns.iter().skip(1).fold(0.0, |count, _| count + 1.0);
    let room = width - gaps;
    if columns.iter().map(|(_, least)| least).sum::<f32>() > room {
        return None;
    }
    // Those whose share is too little get their least; the rest share what is left.
    let mut fixed: Vec<bool> = columns.iter().map(|_| false).collect();
    let unit = loop {
        let (mut left, mut shares) = (room, 0.0);
        for ((share, least), fixed) in columns.iter().zip(&fixed) {
            if *fixed {
                left -= least;
            } else {
                shares += share;
            }
        }
        let unit = if shares > 0.0 { left / shares } else { 0.0 };
        let mut changed = false;
        for ((share, least), fixed) in columns.iter().zip(&mut fixed) {
            if !*fixed && share * unit < *least {
                (*fixed, changed) = (true, true);
            }
        }
        if !changed {
            break unit;
        }
    };
    let mut left = 0.0;
    let places = columns.iter().zip(fixed).map(|((share, least), fixed)| {
        let wide = if fixed { *least } else { share * unit };
        let at = left;
        left += wide + GAP;
        (at, wide)
    });
    Some(places.collect())
}

/// Shows it.
pub fn show(ui: &mut Ui, stage: &mut Stage<'_>, spot: Spot, table: &Table) -> f32 {
    if table.rows.is_empty() {
        return empty(ui, stage, spot, table);
    }
    let plan = Plan::new(ui, stage, table, spot.width);
    let head = head(ui, stage, spot.measured(), table, &plan);
    let key = plan.key(ui);
    let mut tops = Vec::with_capacity(table.rows.len() + 1);
    let mut high = head;
    for row in &table.rows {
        tops.push(high);
        high += height(ui, stage, spot, table, (row, &plan, key));
    }
    tops.push(high);
    if !spot.draws {
        return high;
    }
    let c = &stage.theme.coach;
    plate(ui, spot.rect(high), c.surface.ground, fine(c.line_soft));
    super::part(ui, spot.id, (Role::Table, &table.label.text), |ui| {
        let count = table.rows.len();
        ui.ctx()
            .accesskit_node_builder(ui.unique_id(), |node| node.set_row_count(count));
        if head > 0.0 {
            super::part(ui, spot.id.with("head"), (Role::Row, ""), |ui| {
                self::head(ui, stage, spot, table, &plan)
            });
        }
        let near = ui.clip_rect().expand(AROUND);
        let writing = stage.touch.desk.writing();
        let ends = tops.iter().skip(1);
        for (nth, (row, (top, end))) in table.rows.iter().zip(tops.iter().zip(ends)).enumerate() {
            let place = spot.child(nth).below(*top);
            let rect = place.rect(end - top);
            if row.selected {
                follow(ui, stage, nth, rect);
            }
            let held = writing.is_some_and(|field| row.cells.iter().any(|cell| cells::holds(cell, field)));
            if held || rect.intersects(near) {
                show_row(ui, stage, (place, rect), table, (nth, row), &plan);
            }
        }
    });
    high
}

fn empty(ui: &Ui, stage: &Stage<'_>, spot: Spot, table: &Table) -> f32 {
    let c = &stage.theme.coach;
    let within = spot.inset(vec2(PAD.x, 16.0));
    let style = (console_text::BODY, c.surface_soft.ink);
    let high = words::line(ui, stage, within.measured(), &table.empty, style, Role::Label) + 32.0;
    if spot.draws {
        plate(ui, spot.rect(high), c.surface.ground, fine(c.line_soft));
        words::line(ui, stage, within, &table.empty, style, Role::Label);
    }
    high
}

/// The names of the columns, on one line of the table. Returns its height; none where cells stand below each other.
fn head(ui: &Ui, stage: &Stage<'_>, spot: Spot, table: &Table, plan: &Plan) -> f32 {
    let named = table.columns.iter().any(|column| !column.label.text.is_empty());
    let Some(columns) = plan.columns.as_ref().filter(|_| named) else {
        return 0.0;
    };
    let style = (console_text::SMALL.bold(), stage.theme.coach.surface_soft.ink);
    let within = spot.inset(vec2(PAD.x, space::SMALL));
    let mut high = 0.0_f32;
    for (nth, (column, (left, wide))) in table.columns.iter().zip(columns).enumerate() {
        if !column.label.text.is_empty() {
            let place = within.child(("head", nth)).beside(*left, *wide);
            high = high.max(words::line(ui, stage, place, &column.label, style, Role::ColumnHeader));
        }
    }
    high + 2.0 * space::SMALL
}

/// The height of a row, measured once.
fn height(ui: &mut Ui, stage: &mut Stage<'_>, spot: Spot, table: &Table, (row, plan, key): (&Row, &Plan, u64)) -> f32 {
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

fn show_row(
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
fn opening(ui: &Ui, stage: &Stage<'_>, spot: Spot, rect: Rect, row: &Row) -> eframe::egui::Response {
    let sense = if stage.live { Sense::click() } else { Sense::hover() };
    let mut response = ui.interact(rect, spot.id.with("open"), sense);
    response.widget_info(|| {
        let mut name = String::new();
        for part in row.cells.iter().map(cells::name).filter(|part| !part.is_empty()) {
            if !name.is_empty() {
                name.push_str(", ");
            }
            name.push_str(part);
        }
        WidgetInfo::labeled(Role::Button, stage.live, crate::gui::text::plain(&name))
    });
    if stage.live {
        response = response.on_hover_cursor(CursorIcon::PointingHand);
    }
    if response.gained_focus() {
        scroll_to(ui, rect);
    }
    response
}

/// Scrolls to the selected row when a key has moved it out of sight.
fn follow(ui: &Ui, stage: &mut Stage<'_>, nth: usize, rect: Rect) {
    let desk = &mut stage.touch.desk;
    let moved = desk.selected.replace(nth) != Some(nth);
    if moved && std::mem::take(&mut desk.follows) {
        let seen = ui.clip_rect().y_range();
        if !(seen.contains(rect.top()) && seen.contains(rect.bottom())) {
            scroll_to(ui, rect);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::widths;

    #[test]
    fn columns_have_their_shares_when_there_is_room() {
        let places = widths(&[(1.0, 0.0), (3.0, 100.0)], 416.0).unwrap();
        assert_eq!(places, [(0.0, 100.0), (116.0, 300.0)]);
    }

    #[test]
    fn a_column_is_never_narrower_than_what_stands_in_it() {
        let places = widths(&[(1.0, 200.0), (3.0, 100.0), (1.0, 10.0)], 632.0).unwrap();
        assert_eq!(places, [(0.0, 200.0), (216.0, 300.0), (532.0, 100.0)]);
    }

    #[test]
    fn without_room_there_are_no_columns() {
        assert_eq!(widths(&[(1.0, 200.0), (1.0, 200.0)], 415.0), None);
        assert!(widths(&[(1.0, 200.0), (1.0, 200.0)], 416.0).is_some());
    }
}
