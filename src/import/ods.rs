//! ODS (OpenDocument 1.3, part 3, chapter 9): rows and cells that say how often they are repeated, without unrolling what is
//! empty or beyond the limits.

use std::io::{BufReader, Cursor};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;

use super::cells::Rows;
use super::sheets::Found;
use super::xlsx::{duration, iso};
use super::xml::entity;
use super::{MOST_COLUMNS, MOST_ROWS, Wrong};
use crate::course::import::Cell;

/// How deep elements can stand in one another. Real files stay below twenty.
const MOST_DEPTH: usize = 200;

pub(super) fn read(bytes: Vec<u8>) -> Result<Vec<Found>, Wrong> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| Wrong::damaged(&error))?;
    let content = archive.by_name("content.xml").map_err(|error| Wrong::damaged(&error))?;
    let mut reader = Reader::from_reader(BufReader::new(content));
    reader.config_mut().expand_empty_elements = true;
    let mut sheets = Sheets::default();
    let mut buffer = Vec::new();
    loop {
        match reader
            .read_event_into(&mut buffer)
            .map_err(|error| Wrong::damaged(&error))?
        {
            Event::Start(element) => sheets.open(&element)?,
            Event::End(_) => sheets.close(),
            Event::Text(text) => sheets.say(&text.xml10_content()),
            Event::CData(text) => sheets.say(&text.xml10_content()),
            Event::GeneralRef(sign) => {
                let known = entity(&sign)?;
                sheets.say(known.unwrap_or('\u{fffd}').encode_utf8(&mut [0; 4]));
            }
            Event::Eof => break,
            _ => {}
        }
        buffer.clear();
    }
    if sheets.depth > 0 {
        return Err(Wrong::damaged(&"it ends in the middle"));
    }
    Ok(sheets.found)
}

/// What has been read so far.
#[derive(Default)]
struct Sheets {
    found: Vec<Found>,
    depth: usize,
    /// At which depth a part began that is left out: a remark on a cell, changes that were tracked, a sheet in a sheet.
    ignored: Option<usize>,
    table: Option<Table>,
}

struct Table {
    depth: usize,
    name: String,
    rows: Rows,
    /// What went wrong: no more is taken of this sheet.
    wrong: Option<Wrong>,
    /// The next row, counted from 0.
    next: u32,
    row: Option<Line>,
}

#[derive(Default)]
struct Line {
    depth: usize,
    repeated: u32,
    column: usize,
    cells: Vec<(usize, Cell)>,
    cell: Option<Reading>,
}

struct Reading {
    depth: usize,
    repeated: usize,
    /// The value, when an attribute tells it.
    value: Option<Cell>,
    text: String,
    paragraphs: usize,
}

impl Sheets {
    fn open(&mut self, element: &BytesStart<'_>) -> Result<(), Wrong> {
        self.depth = self.depth.saturating_add(1);
        if self.depth > MOST_DEPTH {
            return Err(Wrong::damaged(&"its elements stand too deep in one another"));
        }
        if self.ignored.is_some() {
            return Ok(());
        }
        let depth = self.depth;
        let Some(table) = &mut self.table else {
            match element.name().as_ref() {
                "table:table" => {
                    self.table = Some(Table {
                        depth,
                        name: attribute(element, "table:name").unwrap_or_default(),
                        rows: Rows::default(),
                        wrong: None,
                        next: 0,
                        row: None,
                    });
                }
                "table:tracked-changes" => self.ignored = Some(depth),
                _ => {}
            }
            return Ok(());
        };
        match (element.name().as_ref(), &mut table.row) {
            ("table:table" | "office:annotation" | "office:dde-source" | "table:shapes", _) => {
                self.ignored = Some(depth)
            }
            ("table:table-row", None) => {
                table.row = Some(Line {
                    depth,
                    repeated: count(element, "table:number-rows-repeated"),
                    ..Line::default()
                });
            }
            ("table:table-cell" | "table:covered-table-cell", Some(row)) if row.cell.is_none() => {
                row.cell = Some(Reading {
                    depth,
                    repeated: count(element, "table:number-columns-repeated") as usize,
                    value: value(element),
                    text: String::new(),
                    paragraphs: 0,
                });
            }
            (name, Some(Line { cell: Some(cell), .. })) => cell.inside(name),
            _ => {}
        }
        Ok(())
    }

    fn say(&mut self, text: &str) {
        let cell = self
            .table
            .as_mut()
            .and_then(|table| table.row.as_mut())
            .and_then(|row| row.cell.as_mut());
        if let Some(cell) = cell.filter(|cell| cell.paragraphs > 0 && self.ignored.is_none()) {
            cell.text.push_str(text);
        }
    }

    fn close(&mut self) {
        let depth = self.depth;
        self.depth = depth.saturating_sub(1);
        if self.ignored.is_some_and(|at| at >= depth) {
            self.ignored = None;
            return;
        }
        let Some(table) = &mut self.table else { return };
        if table.depth == depth {
            if let Some(table) = self.table.take() {
                let rows = table.rows.finish();
                self.found.push((table.name, table.wrong.map_or(Ok(rows), Err)));
            }
            return;
        }
        let Some(row) = &mut table.row else { return };
        if row.depth == depth {
            if let Some(row) = table.row.take() {
                table.put(&row);
            }
        } else if let Some(cell) = row.cell.take_if(|cell| cell.depth == depth) {
            row.put(cell);
        }
    }
}

impl Table {
    fn put(&mut self, row: &Line) {
        // An empty row may be repeated a million times: nobody has written there.
        let repeated = if row.cells.is_empty() {
            0
        } else {
            row.repeated.min(MOST_ROWS as u32 + 1)
        };
        for nth in 0..repeated {
            for (column, cell) in &row.cells {
                if self.wrong.is_some() {
                    return;
                }
                self.wrong = self
                    .rows
                    .put(self.next.saturating_add(nth), *column, cell.clone())
                    .err();
            }
        }
        self.next = self.next.saturating_add(row.repeated);
    }
}

impl Line {
    fn put(&mut self, cell: Reading) {
        let value = match cell.value {
            Some(value) => value,
            None => Cell::Text(cell.text),
        };
        if !value.is_empty() {
            // One beyond the limit, so that the limit is told.
            let end = self.column.saturating_add(cell.repeated).min(MOST_COLUMNS + 1);
            self.cells
                .extend((self.column..end.max(self.column.saturating_add(1))).map(|column| (column, value.clone())));
        }
        self.column = self.column.saturating_add(cell.repeated);
    }
}

impl Reading {
    /// An element in a cell: paragraphs, spaces, tabs, line ends.
    fn inside(&mut self, name: &str) {
        match name {
            "text:p" | "text:h" => {
                if self.paragraphs > 0 {
                    self.text.push('\n');
                }
                self.paragraphs = self.paragraphs.saturating_add(1);
            }
            // However many they are, they come to one.
            "text:s" | "text:tab" | "text:line-break" => self.text.push(' '),
            _ => {}
        }
    }
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.try_get_attribute(name).ok()??;
    Some(found.normalized_value(XmlVersion::Explicit1_0).ok()?.into_owned())
}

/// How often something is repeated: at least once.
fn count(element: &BytesStart<'_>, name: &str) -> u32 {
    let told = attribute(element, name).and_then(|count| count.trim().parse().ok());
    told.unwrap_or(1).max(1)
}

/// A cell's value where an attribute tells it. A text stands in the cell.
fn value(element: &BytesStart<'_>) -> Option<Cell> {
    let of = |name: &str| attribute(element, name);
    if of("calcext:value-type").as_deref() == Some("error") {
        return Some(Cell::Error);
    }
    match of("office:value-type")?.as_str() {
        "float" | "percentage" | "currency" => of("office:value")?.trim().parse().ok().map(Cell::Number),
        "date" => of("office:date-value").map(|text| iso(&text)),
        "time" => of("office:time-value").map(|text| duration(&text).map_or(Cell::Error, Cell::Time)),
        "boolean" => of("office:boolean-value").map(|text| Cell::Truth(text == "true")),
        "string" => of("office:string-value").map(Cell::Text),
        _ => None,
    }
}
