//! A sheet that is written line by line, from the top.

use super::{FreeSheet, Style};
use crate::report::{Cell, Column};

/// Puts lines one under the other.
pub(super) struct Lines<'s> {
    pub(super) sheet: &'s mut FreeSheet,
    pub(super) row: u32,
}

impl<'s> Lines<'s> {
    pub(super) const fn new(sheet: &'s mut FreeSheet) -> Self {
        Self { sheet, row: 0 }
    }

    pub(super) fn put(&mut self, style: Style, cells: impl IntoIterator<Item = Cell>) {
        for (column, cell) in (0..).zip(cells) {
            self.sheet.put(self.row, column, &cell, style);
        }
        self.row = self.row.saturating_add(1);
    }

    pub(super) fn gap(&mut self) {
        self.row = self.row.saturating_add(1);
    }

    /// What the columns of a table mean.
    pub(super) fn meaning(&mut self, name: &str, columns: &[Column]) {
        self.put(Style::Title, [Cell::text(name)]);
        self.put(Style::Head, ["column", "value", "meaning"].map(Cell::code));
        for column in columns {
            let cells = [column.name, column.unit, column.meaning];
            self.put(Style::Plain, cells.map(Cell::code));
        }
    }
}
