//! Tables. Of a long one only what is near is laid out; the heights of the rest were measured once.

use eframe::egui::accesskit::Role;
use eframe::egui::{Rect, Ui, vec2};

use super::dress::{fine, plate};
use super::plan::{PAD, Plan};
use super::spot::Spot;
use super::{cells, row, words};
use crate::app::console::view::Table;
use crate::gui::theme::{console_text, space};
use crate::gui::widgets::{Stage, scroll_to};

/// Rows so far out of sight, in points, are laid out too: the keyboard's place can go there.
const AROUND: f32 = 300.0;

/// Shows it.
pub fn show(ui: &mut Ui, stage: &mut Stage<'_>, spot: Spot, table: &Table) -> f32 {
    if table.rows.is_empty() {
        return empty(ui, stage, spot, table);
    }
    let plan = Plan::new(ui, stage, table, spot.width);
    let head = head_row(ui, stage, spot.measured(), table, &plan);
    let key = plan.key(ui, table);
    let mut tops = Vec::with_capacity(table.rows.len() + 1);
    let mut high = head;
    for one in &table.rows {
        tops.push(high);
        high += row::height(ui, stage, spot, table, (one, &plan, key));
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
                head_row(ui, stage, spot, table, &plan)
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
                row::show(ui, stage, (place, rect), table, (nth, row), &plan);
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
fn head_row(ui: &Ui, stage: &Stage<'_>, spot: Spot, table: &Table, plan: &Plan) -> f32 {
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
