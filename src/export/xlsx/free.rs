//! A sheet whose cells are put one by one: an attendance list for signatures, a summary.

use std::collections::BTreeMap;

use super::parts::Listed;
use super::pen::{Pen, letters};
use super::style::Style;
use super::{COLUMNS, ROWS};
use crate::report::Cell;

/// How wide a column is that nobody has set, in characters.
const USUAL_WIDTH: usize = 8;

/// How a sheet is printed: on A4, as wide as the paper, on as many pages as it needs.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Page {
    pub(super) landscape: bool,
}

/// A sheet being put together. Rows and columns are counted from 0.
#[derive(Debug)]
pub struct FreeSheet {
    title: String,
    cells: BTreeMap<u32, BTreeMap<u16, (Cell, Style)>>,
    widths: BTreeMap<u16, usize>,
    heights: BTreeMap<u32, u16>,
    page: Page,
    repeat: Option<u32>,
    filters: bool,
}

impl FreeSheet {
    pub(super) const fn new(title: String) -> Self {
        Self {
            title,
            cells: BTreeMap::new(),
            widths: BTreeMap::new(),
            heights: BTreeMap::new(),
            page: Page { landscape: false },
            repeat: None,
            filters: false,
        }
    }

    /// Puts a cell; one that stood there is gone. A place outside of what a sheet can hold (1 048 576 × 16 384) is an error when
    /// the sheet is written.
    pub fn put(&mut self, row: u32, column: u16, cell: &Cell, style: Style) {
        let row = self.cells.entry(row).or_default();
        row.insert(column, (cell.clone(), style));
    }

    /// Sets a column's width in characters of the usual font (at most 255).
    pub fn width(&mut self, column: u16, characters: u8) {
        self.widths.insert(column, characters.into());
    }

    /// Sets a row's height in points (1/72 inch, at most 409); a line of the usual font has 15.
    pub fn height(&mut self, row: u32, points: u16) {
        self.heights.insert(row, points.min(409));
    }

    /// Prints across the long side of the paper.
    pub fn landscape(&mut self) {
        self.page.landscape = true;
    }

    /// Prints the first rows again on every page, and keeps them in sight: a head.
    pub fn repeat(&mut self, rows: u32) {
        self.repeat = Some(rows).filter(|rows| *rows > 0);
    }

    /// Lets a reader choose rows by what stands in them: the first row is the head of a table that goes to the end.
    pub fn filter(&mut self) {
        self.filters = true;
    }

    /// The last column and the last row of a table that filters.
    fn filtered(&self) -> Option<(String, u32)> {
        let head = self.cells.first_key_value().map(|(_, head)| head);
        let last = self.cells.last_key_value().map(|(row, _)| row.saturating_add(1));
        let column = head
            .and_then(|head| head.last_key_value())
            .map(|(column, _)| letters(*column));
        column.zip(last).filter(|_| self.filters)
    }

    /// Whether everything lies where a sheet has a place.
    pub(super) fn fits(&self) -> bool {
        let last_rows = [self.cells.keys().last(), self.heights.keys().last()];
        let columns = self.cells.values().filter_map(|row| row.keys().last());
        last_rows.into_iter().flatten().all(|row| *row < ROWS)
            && columns.chain(self.widths.keys().last()).all(|column| *column < COLUMNS)
            && self.repeat.is_none_or(|rows| rows < ROWS)
    }

    /// Widens the columns that nobody has set so that days and numbers are seen. Texts may run on or break.
    fn widen(&mut self, pen: &Pen) {
        let mut needed: BTreeMap<u16, usize> = BTreeMap::new();
        for (column, (cell, _)) in self.cells.values().flatten() {
            let width = pen.width(cell).saturating_add(3);
            if !matches!(cell, Cell::Text(_)) && width > USUAL_WIDTH {
                let widest = needed.entry(*column).or_default();
                *widest = width.max(*widest);
            }
        }
        for (column, width) in needed {
            self.widths.entry(column).or_insert(width);
        }
    }

    pub(super) fn write(mut self, pen: &mut Pen) -> Listed {
        self.widen(pen);
        pen.begin_sheet(self.repeat, self.widths.iter().map(|(at, width)| (*at, *width)));
        for row in self.heights.keys() {
            self.cells.entry(*row).or_default();
        }
        for (row, cells) in &self.cells {
            pen.begin_row(*row, self.heights.get(row).copied());
            for (column, (cell, style)) in cells {
                pen.cell(&letters(*column), cell, *style);
            }
            pen.end_row();
        }
        let filter = self.filtered();
        pen.end_sheet(filter.as_ref(), self.page);
        Listed {
            title: self.title,
            filter,
            repeat: self.repeat,
        }
    }
}
