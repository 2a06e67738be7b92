//! Gathers cells into rows, within limits.

use std::collections::BTreeMap;

use super::{MOST_COLUMNS, MOST_ROWS, MOST_UNPACKED, Wrong};
use crate::course::import::{Cell, Row};

/// A cell's text is kept to so many bytes: more than any text that is taken, so that it is still told to be too long.
const MOST_TEXT: usize = 16 << 10;

/// Rows with something in them.
#[derive(Debug, Default)]
pub(super) struct Rows {
    rows: BTreeMap<u32, Vec<Cell>>,
    /// How many bytes of text there are. A workbook can name one text a million times.
    bytes: usize,
}

impl Rows {
    /// Puts a cell into its place; both are counted from 0. An empty one is left out.
    pub fn put(&mut self, row: u32, column: usize, cell: Cell) -> Result<(), Wrong> {
        if cell.is_empty() {
            return Ok(());
        }
        let cell = match cell {
            Cell::Text(mut text) if text.len() > MOST_TEXT => {
                text.truncate(text.floor_char_boundary(MOST_TEXT));
                text.shrink_to_fit();
                Cell::Text(text)
            }
            other => other,
        };
        if let Cell::Text(text) = &cell {
            self.bytes = self.bytes.saturating_add(text.len());
            if self.bytes as u64 > MOST_UNPACKED {
                return Err(Wrong::TooLargeUnpacked);
            }
        }
        if column >= MOST_COLUMNS {
            return Err(Wrong::TooManyColumns {
                row: row.saturating_add(1),
            });
        }
        if self.rows.len() >= MOST_ROWS && !self.rows.contains_key(&row) {
            return Err(Wrong::TooManyRows);
        }
        let cells = self.rows.entry(row).or_default();
        if cells.len() <= column {
            cells.resize(column.saturating_add(1), Cell::Empty);
        }
        if let Some(place) = cells.get_mut(column) {
            *place = cell;
        }
        Ok(())
    }

    /// The rows in order.
    pub fn finish(self) -> Vec<Row> {
        let rows = self.rows.into_iter();
        rows.map(|(row, cells)| Row {
            number: row.saturating_add(1),
            cells,
        })
        .collect()
    }
}
