//! Where the cells of a table's rows stand: in columns, or below each other where columns have no room.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use eframe::egui::{Ui, Vec2, vec2};

use super::cells::{self, GAP};
use crate::app::console::view::{Cell, Table};
use crate::gui::theme::space;
use crate::gui::widgets::Stage;

/// Inside a row.
pub const PAD: Vec2 = vec2(16.0, 9.0);
/// The sign that a row opens something.
pub const CARET: f32 = 24.0;
/// So many rows tell how wide columns must be: those of one table are alike.
const TELLING: usize = 24;

/// Where the cells of every row stand.
pub struct Plan {
    /// From the row's left edge, and widths. None: below each other.
    pub columns: Option<Vec<(f32, f32)>>,
    /// Whether rows begin with a picture: in those that have none, the text stands where it does in the others.
    pub pictures: bool,
    /// The width of a row's cells together.
    pub width: f32,
    /// Whether rows open something.
    pub opens: bool,
}

impl Plan {
    /// For a table as wide as this, in points.
    pub fn new(ui: &Ui, stage: &Stage<'_>, table: &Table, width: f32) -> Self {
        let opens = table.rows.iter().any(|row| row.open.is_some());
        let caret = if opens { CARET + space::SMALL } else { 0.0 };
        let width = width - 2.0 * PAD.x - caret;
        let least = |column: usize| {
            let some = table.rows.iter().take(TELLING).filter_map(|row| row.cells.get(column));
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

    /// The left edge and width of the nth cell, where there are columns.
    pub fn cell(&self, nth: usize) -> Option<(f32, f32)> {
        self.columns.as_ref()?.get(nth).copied()
    }

    /// What all heights depend on, besides what stands in a row.
    pub fn key(&self, ui: &Ui, table: &Table) -> u64 {
        let mut hasher = DefaultHasher::new();
        ui.ctx().pixels_per_point().to_bits().hash(&mut hasher);
        (self.width.to_bits(), self.pictures).hash(&mut hasher);
        for (left, wide) in self.columns.iter().flatten() {
            (left.to_bits(), wide.to_bits()).hash(&mut hasher);
        }
        if self.columns.is_none() {
            table
                .columns
                .iter()
                .for_each(|column| column.label.text.hash(&mut hasher));
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
