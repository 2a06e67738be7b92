//! XLSX and XLSM (ECMA-376), cell by cell: one cell in the farthest corner takes no more room than any other.

use std::io::Cursor;

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use jiff::civil::DateTime;

use super::Wrong;
use super::cells::Rows;
use super::sheets::Found;
use crate::base::calendar::{Date, Time};
use crate::course::import::{Cell, Row};

type Workbook = Xlsx<Cursor<Vec<u8>>>;

pub(super) fn read(bytes: Vec<u8>) -> Result<Vec<Found>, Wrong> {
    let mut workbook = Workbook::new(Cursor::new(bytes)).map_err(|error| Wrong::damaged(&error))?;
    let shown = |sheet: &&calamine::Sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible;
    let names: Vec<String> = workbook
        .sheets_metadata()
        .iter()
        .filter(shown)
        .map(|sheet| sheet.name.clone())
        .collect();
    let mut found = Vec::new();
    for name in names {
        let rows = sheet(&mut workbook, &name);
        found.push((name, rows));
    }
    Ok(found)
}

fn sheet(workbook: &mut Workbook, name: &str) -> Result<Vec<Row>, Wrong> {
    let damaged = |error: XlsxError| Wrong::damaged(&error);
    let mut rows = Rows::default();
    let mut cells = workbook.worksheet_cells_reader(name).map_err(damaged)?;
    while let Some(next) = cells.next_cell().map_err(damaged)? {
        let (row, column) = next.get_position();
        rows.put(row, column as usize, cell(next.get_value()))?;
    }
    Ok(rows.finish())
}

fn cell(value: &DataRef<'_>) -> Cell {
    match value {
        DataRef::Empty => Cell::Empty,
        DataRef::String(text) => Cell::Text(text.clone()),
        DataRef::SharedString(text) => Cell::Text((*text).to_owned()),
        // Spreadsheets have no other numbers than these.
        #[expect(clippy::cast_precision_loss, reason = "a spreadsheet's numbers are floating")]
        DataRef::Int(number) => Cell::Number(*number as f64),
        DataRef::Float(number) => Cell::Number(*number),
        DataRef::Bool(truth) => Cell::Truth(*truth),
        DataRef::DateTime(at) => date_time(at),
        DataRef::DateTimeIso(text) => iso(text),
        DataRef::DurationIso(text) => duration(text).map_or(Cell::Error, Cell::Time),
        DataRef::Error(_) => Cell::Error,
    }
}

/// A day, a time of day or both. The fraction is rounded to minutes: ten o'clock is no exact fraction.
fn date_time(at: &ExcelDateTime) -> Cell {
    let value = at.as_f64();
    let minutes = (value.rem_euclid(1.0) * 1440.0).round();
    // It is between 0 and 1440, and 24:00 is the last minute of the day.
    #[expect(clippy::cast_possible_truncation, reason = "less than a day's minutes")]
    let minutes = if minutes.is_finite() {
        (minutes as i16).min(1439)
    } else {
        return Cell::Error;
    };
    let hour = i8::try_from(minutes / 60).unwrap_or_default();
    let Ok(time) = Time::new(hour, i8::try_from(minutes % 60).unwrap_or_default(), 0, 0) else {
        return Cell::Error;
    };
    if value < 1.0 {
        return Cell::Time(time);
    }
    let (year, month, day, ..) = at.to_ymd_hms_milli();
    let year = i16::try_from(year).unwrap_or_default();
    match Date::new(
        year,
        i8::try_from(month).unwrap_or_default(),
        i8::try_from(day).unwrap_or_default(),
    ) {
        Ok(date) if time == Time::midnight() => Cell::Date(date),
        Ok(date) => Cell::At(date.to_datetime(time)),
        Err(_) => Cell::Error,
    }
}

/// A day, a time or both as ISO 8601 writes them.
pub(super) fn iso(text: &str) -> Cell {
    if let Ok(at) = text.parse::<DateTime>() {
        return if at.time() == Time::midnight() {
            Cell::Date(at.date())
        } else {
            Cell::At(at)
        };
    }
    text.parse::<Time>().map_or(Cell::Error, Cell::Time)
}

/// A time of day that is kept as a length from midnight, as ISO 8601 writes it: `PT10H30M00S`.
pub(super) fn duration(text: &str) -> Option<Time> {
    let span: jiff::Span = text.parse().ok()?;
    let minutes = span
        .total(jiff::Unit::Minute)
        .ok()
        .filter(|minutes| (0.0..1440.0).contains(minutes))?;
    // Compared before it is cut.
    #[expect(clippy::cast_possible_truncation, reason = "less than a day's minutes")]
    let minutes = minutes.floor() as i16;
    let (hour, minute) = (i8::try_from(minutes / 60).ok()?, i8::try_from(minutes % 60).ok()?);
    Time::new(hour, minute, 0, 0).ok()
}
