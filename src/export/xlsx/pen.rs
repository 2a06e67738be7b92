//! Writes the XML of a sheet (ECMA-376 part 1, 18.3) into a text that is handed on piece by piece.

use super::free::Page;
use super::serial;
use super::style::{Look, Style, number};
use super::text;
use crate::report::cell::hundredths_of_hours;
use crate::report::when::Finland;
use crate::report::written::{push_digits, push_number};
use crate::report::{Cell, Manner, Written};

/// Writes sheets.
#[derive(Debug)]
pub(super) struct Pen {
    xml: String,
    /// The row that is being written, as Excel counts it, in digits.
    row: String,
    finland: Finland,
    shown: Written,
}

impl Default for Pen {
    fn default() -> Self {
        Self {
            xml: String::new(),
            row: String::new(),
            finland: Finland::default(),
            shown: Written::new(Manner::Finnish),
        }
    }
}

/// What stands in a cell.
enum Value {
    Number {
        negative: bool,
        whole: u64,
        decimals: u64,
        places: usize,
    },
    Text,
    Nothing,
}

impl Pen {
    /// What was written and not yet handed on.
    pub(super) fn xml(&self) -> &str {
        &self.xml
    }

    /// Forgets what was handed on.
    pub(super) fn clear(&mut self) {
        self.xml.clear();
    }

    /// How wide a cell is when it is shown, in characters. A day counts as the longest of its kind: one that is too long for its
    /// column shows nothing but `###`.
    pub(super) fn width(&self, cell: &Cell) -> usize {
        match cell {
            Cell::Text(words) => text::width(words),
            Cell::Date(_) => "23.11.2026".len(),
            Cell::Instant(_) => "23.11.2026 08:30".len(),
            other => {
                let mut shown = String::new();
                self.shown.push(other, &mut shown);
                text::width(&shown)
            }
        }
    }

    /// Begins a sheet. `frozen` is how many rows stay in sight; columns are counted from 0 and have widths in characters.
    pub(super) fn begin_sheet(&mut self, frozen: Option<u32>, widths: impl Iterator<Item = (u16, usize)>) {
        self.xml.push_str(concat!(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
            "\n",
            r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">"#,
            r#"<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">"#,
        ));
        if let Some(rows) = frozen {
            self.xml.push_str(r#"<pane ySplit=""#);
            push_number(&mut self.xml, rows.into());
            self.xml.push_str(r#"" topLeftCell="A"#);
            push_number(&mut self.xml, u64::from(rows).saturating_add(1));
            self.xml
                .push_str(r#"" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>"#);
        }
        self.xml
            .push_str(r#"</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>"#);
        let mut any = false;
        for (column, width) in widths {
            self.xml.push_str(if any { "" } else { "<cols>" });
            any = true;
            self.xml.push_str(r#"<col min=""#);
            push_number(&mut self.xml, u64::from(column).saturating_add(1));
            self.xml.push_str(r#"" max=""#);
            push_number(&mut self.xml, u64::from(column).saturating_add(1));
            self.xml.push_str(r#"" width=""#);
            push_number(&mut self.xml, u64::try_from(width).unwrap_or(0));
            self.xml.push_str(r#"" customWidth="1"/>"#);
        }
        self.xml
            .push_str(if any { "</cols><sheetData>" } else { "<sheetData>" });
    }

    /// Begins a row, counted from 0, with a height in points if it is not the usual one.
    pub(super) fn begin_row(&mut self, row: u32, height: Option<u16>) {
        self.row.clear();
        push_number(&mut self.row, u64::from(row).saturating_add(1));
        self.xml.push_str(r#"<row r=""#);
        self.xml.push_str(&self.row);
        if let Some(points) = height {
            self.xml.push_str(r#"" ht=""#);
            push_number(&mut self.xml, points.into());
            self.xml.push_str(r#"" customHeight="1"#);
        }
        self.xml.push_str(r#"">"#);
    }

    /// Ends it.
    pub(super) fn end_row(&mut self) {
        self.xml.push_str("</row>");
    }

    /// Writes a cell of the row, in the column of these letters.
    pub(super) fn cell(&mut self, column: &str, cell: &Cell, style: Style) {
        let (value, look) = self.value(cell);
        if matches!(value, Value::Nothing) && style == Style::Plain {
            return;
        }
        let xml = &mut self.xml;
        xml.push_str(r#"<c r=""#);
        xml.push_str(column);
        xml.push_str(&self.row);
        let number = number(style, look);
        if number > 0 {
            xml.push_str(r#"" s=""#);
            push_number(xml, number);
        }
        match value {
            Value::Nothing => xml.push_str(r#""/>"#),
            Value::Number {
                negative,
                whole,
                decimals,
                places,
            } => {
                xml.push_str(r#""><v>"#);
                if negative {
                    xml.push('-');
                }
                push_number(xml, whole);
                if decimals > 0 {
                    xml.push('.');
                    push_digits(xml, decimals, places);
                }
                xml.push_str("</v></c>");
            }
            Value::Text => {
                xml.push_str(r#"" t="inlineStr"><is><t xml:space="preserve">"#);
                match cell {
                    Cell::Text(words) => text::push(xml, words),
                    // A day before Excel's calendar.
                    other => self.shown.push(other, xml),
                }
                xml.push_str("</t></is></c>");
            }
        }
    }

    fn value(&self, cell: &Cell) -> (Value, Look) {
        let whole = |whole| Value::Number {
            negative: false,
            whole,
            decimals: 0,
            places: 0,
        };
        let split = |number: u64, one: u64, places| Value::Number {
            negative: false,
            whole: number / one,
            decimals: number % one,
            places,
        };
        let point = |serial: Option<serial::Serial>, look| match serial {
            Some(serial) => {
                let value = Value::Number {
                    negative: false,
                    whole: serial.days,
                    decimals: serial.part,
                    places: serial::PLACES,
                };
                (value, look)
            }
            None => (Value::Text, Look::General),
        };
        match cell {
            Cell::Empty => (Value::Nothing, Look::General),
            Cell::Text(words) if words.is_empty() => (Value::Nothing, Look::General),
            Cell::Text(words) if text::looks_like_formula(words) => (Value::Text, Look::Quoted),
            Cell::Text(_) => (Value::Text, Look::General),
            Cell::Count(number) | Cell::Minutes(number) => (whole(*number), Look::General),
            Cell::Flag(yes) => (whole((*yes).into()), Look::General),
            Cell::Hours(minutes) => (split(hundredths_of_hours(*minutes), 100, 2), Look::Hundredths),
            Cell::Decimal(number) => {
                let value = Value::Number {
                    negative: *number < 0,
                    whole: number.unsigned_abs() / 10_000,
                    decimals: number.unsigned_abs() % 10_000,
                    places: 4,
                };
                (value, Look::Decimal)
            }
            Cell::Seconds(length) => (split(length.0, 1000, 3), Look::Thousandths),
            Cell::Date(day) => point(serial::day(*day), Look::Date),
            Cell::Time(time) => point(Some(serial::time(*time)), Look::Time),
            Cell::Instant(at) => match self.finland.local(*at) {
                Some((local, _)) => point(serial::local(local), Look::Instant),
                None => (Value::Nothing, Look::General),
            },
        }
    }

    /// Ends a sheet. `filter` is the last column and the last row of a table that filters.
    pub(super) fn end_sheet(&mut self, filter: Option<&(String, u32)>, page: Page) {
        self.xml.push_str("</sheetData>");
        if let Some((column, row)) = filter {
            self.xml.push_str(r#"<autoFilter ref="A1:"#);
            self.xml.push_str(column);
            push_number(&mut self.xml, (*row).into());
            self.xml.push_str(r#""/>"#);
        }
        self.xml.push_str(concat!(
            r#"<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>"#,
            r#"<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation=""#,
        ));
        self.xml.push_str(if page.landscape { "landscape" } else { "portrait" });
        self.xml.push_str(r#""/></worksheet>"#);
    }
}

/// The letters of a column, counted from 0: A, Z, AA.
pub(super) fn letters(column: u16) -> String {
    let mut letters = Vec::new();
    let mut rest = u32::from(column).saturating_add(1);
    while rest > 0 {
        rest = rest.saturating_sub(1);
        letters.push(char::from(b'A'.wrapping_add(u8::try_from(rest % 26).unwrap_or(0))));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_letters() {
        assert_eq!(
            [0, 25, 26, 51, 701, 702, 16_383].map(letters),
            ["A", "Z", "AA", "AZ", "ZZ", "AAA", "XFD"]
        );
    }
}
