//! A sheet with a table: one head row, then rows that are written and forgotten.

use super::free::Page;
use super::parts::Listed;
use super::pen::{Pen, letters};
use super::style::Style;
use super::text;
use crate::report::Cell;

/// So many rows wait until the sheet begins, because its columns' widths stand before the rows.
const LOOKED_AT: usize = 100;

/// The narrowest and the widest column, in characters of the usual font.
const WIDTHS: (usize, usize) = (8, 48);

/// What the head needs beside its words, in characters: the arrow of the filter.
const ARROW: usize = 4;

/// A table's sheet being written.
#[derive(Debug)]
pub(super) struct Table {
    title: String,
    /// The title without the number of a further sheet.
    first_title: String,
    head: Vec<&'static str>,
    /// The letters of each column.
    letters: Vec<String>,
    widths: Vec<usize>,
    /// The first rows, until the sheet begins.
    waiting: Vec<Vec<Cell>>,
    is_begun: bool,
    /// Rows written or waiting, with the head.
    rows: u32,
    bytes: u64,
}

impl Table {
    pub(super) fn new(title: String, head: Vec<&'static str>) -> Self {
        let letters = (0_u16..).take(head.len()).map(letters).collect();
        let widths = head
            .iter()
            .map(|name| text::width(name).saturating_add(ARROW))
            .collect();
        Self {
            first_title: title.clone(),
            title,
            head,
            letters,
            widths,
            waiting: Vec::new(),
            is_begun: false,
            rows: 1,
            bytes: 0,
        }
    }

    /// The same table in its next sheet.
    pub(super) fn next(&self, title: String) -> Self {
        Self {
            title,
            first_title: self.first_title.clone(),
            head: self.head.clone(),
            letters: self.letters.clone(),
            widths: self.widths.clone(),
            waiting: Vec::new(),
            is_begun: false,
            rows: 1,
            bytes: 0,
        }
    }

    /// The title that further sheets get their numbers after.
    pub(super) fn first_title(&self) -> &str {
        &self.first_title
    }

    pub(super) const fn rows(&self) -> u32 {
        self.rows
    }

    pub(super) const fn bytes(&self) -> u64 {
        self.bytes
    }

    pub(super) const fn width(&self) -> usize {
        self.head.len()
    }

    pub(super) const fn is_begun(&self) -> bool {
        self.is_begun
    }

    /// Keeps a row until the sheet begins. `false` when enough rows wait: begin, then write it.
    pub(super) fn wait(&mut self, cells: &[Cell]) -> bool {
        let waits = self.waiting.len() < LOOKED_AT;
        if waits {
            self.waiting.push(cells.to_vec());
            self.rows = self.rows.saturating_add(1);
        }
        waits
    }

    /// Begins the sheet and writes the rows that waited.
    pub(super) fn begin(&mut self, pen: &mut Pen) {
        self.is_begun = true;
        let waiting = std::mem::take(&mut self.waiting);
        for row in &waiting {
            for (cell, width) in row.iter().zip(&mut self.widths) {
                *width = (*width).max(pen.width(cell).saturating_add(2));
            }
        }
        let (least, most) = WIDTHS;
        let widths = (0_u16..)
            .zip(&self.widths)
            .map(|(at, width)| (at, (*width).clamp(least, most)));
        pen.begin_sheet(Some(1), widths);
        let head: Vec<Cell> = self.head.iter().map(|name| Cell::code(name)).collect();
        self.rows = 0;
        self.write_as(&head, Style::Head, pen);
        for row in &waiting {
            self.write(row, pen);
        }
    }

    pub(super) fn write(&mut self, cells: &[Cell], pen: &mut Pen) {
        self.write_as(cells, Style::Plain, pen);
    }

    fn write_as(&mut self, cells: &[Cell], style: Style, pen: &mut Pen) {
        let before = pen.xml().len();
        pen.begin_row(self.rows, None);
        for (cell, column) in cells.iter().zip(&self.letters) {
            pen.cell(column, cell, style);
        }
        pen.end_row();
        self.rows = self.rows.saturating_add(1);
        let written = pen.xml().len().saturating_sub(before);
        self.bytes = self.bytes.saturating_add(u64::try_from(written).unwrap_or(u64::MAX));
    }

    /// Ends the sheet.
    pub(super) fn end(self, pen: &mut Pen) -> Listed {
        let filter = self.letters.last().map(|last| (last.clone(), self.rows));
        pen.end_sheet(filter.as_ref(), Page { landscape: true });
        Listed {
            title: self.title,
            filter,
            repeat: Some(1),
        }
    }
}
