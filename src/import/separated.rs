//! CSV (RFC 4180), also with semicolons or tabs between the cells.

use csv::{ReaderBuilder, StringRecord};

use super::Wrong;
use super::cells::Rows;
use crate::course::import::{Cell, Sheet, Table, field};

/// What can stand between cells. Where nothing tells them apart, the first one is taken.
const SEPARATORS: [u8; 3] = [b';', b'\t', b','];
/// So many rows tell which one it is.
const LOOKED_AT: usize = 10;

pub(super) fn read(text: &str) -> Result<Table, Wrong> {
    // One kind of line end, so that lines can be counted.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let (told, text, skipped) = told(&text);
    let separator = told.unwrap_or_else(|| guess(text));
    let mut rows = Rows::default();
    let mut records = reader(text, separator);
    let mut record = StringRecord::new();
    while records.read_record(&mut record).map_err(|_| Wrong::Letters)? {
        let row = row(&record, text).saturating_add(skipped);
        for (column, cell) in record.iter().enumerate() {
            rows.put(row, column, Cell::Text(cell.to_owned()))?;
        }
    }
    Ok(Table {
        sheets: vec![Sheet {
            name: None,
            rows: rows.finish(),
        }],
        other_sheets: 0,
    })
}

/// The number of a record's line, from 0. The reader notes where it is before it passes over empty lines.
fn row(record: &StringRecord, text: &str) -> u32 {
    let Some(position) = record.position() else { return 0 };
    let rest = usize::try_from(position.byte())
        .ok()
        .and_then(|byte| text.as_bytes().get(byte..));
    let empty = rest
        .unwrap_or_default()
        .iter()
        .take_while(|byte| **byte == b'\n')
        .count();
    let line = position.line().saturating_sub(1).saturating_add(empty as u64);
    u32::try_from(line).unwrap_or(u32::MAX)
}

/// The separator that a first line `sep=;` tells (Excel's own way), and the text after that line.
fn told(text: &str) -> (Option<u8>, &str, u32) {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    match line.as_bytes() {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', separator] => (Some(*separator), rest, 1),
        _ => (None, text, 0),
    }
}

/// The separator by which most columns are known; where none is known, the one that stands there most often.
fn guess(text: &str) -> u8 {
    let score = |separator: u8| {
        let records = reader(text, separator)
            .into_records()
            .filter_map(Result::ok)
            .take(LOOKED_AT);
        let mut best = (0_usize, 0_usize);
        for record in records {
            let known = record.iter().filter(|name| field(name).is_some()).count();
            best = (best.0.max(known), best.1.max(record.len()));
        }
        best
    };
    let mut best = (SEPARATORS[0], (0, 0));
    for separator in SEPARATORS {
        let score = score(separator);
        if score > best.1 {
            best = (separator, score);
        }
    }
    best.0
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes())
}
