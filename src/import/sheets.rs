//! Which sheets of a workbook are looked at: those named as what they hold, else the first with something in it.

use super::Wrong;
use crate::course::import::{Row, Sheet, Table, sheet_kind};

/// A sheet as it was found: its name and its rows, or why they can't be taken. That only matters for one that is looked at.
pub(super) type Found = (String, Result<Vec<Row>, Wrong>);

/// The table of a workbook.
pub(super) fn choose(found: Vec<Found>) -> Result<Table, Wrong> {
    let filled = |(_, rows): &Found| rows.as_ref().map_or(true, |rows| !rows.is_empty());
    let found: Vec<Found> = found.into_iter().filter(filled).collect();
    let named = found.iter().any(|(name, _)| sheet_kind(name).is_some());
    let mut table = Table::default();
    for (nth, (name, rows)) in found.into_iter().enumerate() {
        let is_meant = if named { sheet_kind(&name).is_some() } else { nth == 0 };
        if is_meant {
            table.sheets.push(Sheet {
                name: Some(name),
                rows: rows?,
            });
        } else {
            table.other_sheets = table.other_sheets.saturating_add(1);
        }
    }
    Ok(table)
}
