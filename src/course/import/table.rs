//! A table as it came out of a file: sheets, rows, cells, with the numbers that a spreadsheet shows.

use std::borrow::Cow;
use std::fmt;

use jiff::civil::DateTime;

use crate::base::calendar::{Date, Time};

/// What was read from a file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// The sheets that are looked at. A CSV file is one without a name.
    pub sheets: Vec<Sheet>,
    /// How many sheets with something in them were not looked at.
    pub other_sheets: usize,
}

/// A sheet.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    /// Its name, where it has one.
    pub name: Option<String>,
    /// Its rows in order. Empty ones may be left out.
    pub rows: Vec<Row>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Row {
    /// Its number in the file, from 1.
    pub number: u32,
    /// Its cells, from the first column on.
    pub cells: Vec<Cell>,
}

/// A cell: what the file says it is. A formula is the value that was saved with it.
#[derive(Clone, PartialEq, Default)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// A text, as it stands.
    Text(String),
    /// A number.
    Number(f64),
    /// A day.
    Date(Date),
    /// A time of day.
    Time(Time),
    /// A day and a time of day.
    At(DateTime),
    /// True or false.
    Truth(bool),
    /// An error of a formula, e.g. `#REF!`.
    Error,
}

/// Shows no text: names do not go into a log.
impl fmt::Debug for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("‹empty›"),
            Self::Text(text) => write!(f, "‹text of {} bytes›", text.len()),
            Self::Number(number) => write!(f, "{number}"),
            Self::Date(date) => write!(f, "{date}"),
            Self::Time(time) => write!(f, "{time}"),
            Self::At(at) => write!(f, "{at}"),
            Self::Truth(truth) => write!(f, "{truth}"),
            Self::Error => f.write_str("‹error›"),
        }
    }
}

impl Cell {
    /// Whether nothing is in it: no text, or only spaces.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }

    /// The cell as text, without spaces around it. An error has none.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Empty | Self::Error => Cow::Borrowed(""),
            Self::Text(text) => Cow::Borrowed(text.trim()),
            Self::Number(number) => Cow::Owned(number.to_string()),
            Self::Date(date) => Cow::Owned(date.to_string()),
            Self::Time(time) => Cow::Owned(time.to_string()),
            Self::At(at) => Cow::Owned(at.to_string()),
            Self::Truth(truth) => Cow::Owned(truth.to_string()),
        }
    }
}

impl Row {
    /// Whether nothing is in any of its cells.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(Cell::is_empty)
    }
}
