//! A cell of a table. Whatever it holds, a spreadsheet can't take it for a formula.

use std::fmt::{self, Write as _};

use crate::base::Millis;

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell(Kind);

#[derive(Debug, Clone, PartialEq, Eq, Default)]
enum Kind {
    #[default]
    Empty,
    Text(String),
    Count(u64),
    Seconds(Millis),
    Flag(bool),
}

impl Cell {
    /// Nothing: not known, or not yet.
    pub const EMPTY: Self = Self(Kind::Empty);

    /// A text. If a spreadsheet would take it for a formula it gets an apostrophe before it (OWASP, "CSV Injection").
    #[must_use]
    pub fn text(text: impl fmt::Display) -> Self {
        let mut text = text.to_string();
        if text.starts_with(is_dangerous) {
            text.insert(0, '\'');
        }
        Self(Kind::Text(text))
    }

    /// A number of things.
    #[must_use]
    pub fn count(count: u64) -> Self {
        Self(Kind::Count(count))
    }

    /// A length of time, written in seconds with three decimals.
    #[must_use]
    pub const fn seconds(length: Millis) -> Self {
        Self(Kind::Seconds(length))
    }

    /// Yes (1) or no (0).
    #[must_use]
    pub const fn flag(yes: bool) -> Self {
        Self(Kind::Flag(yes))
    }

    /// A cell that may be empty.
    #[must_use]
    pub fn optional(cell: Option<Self>) -> Self {
        cell.unwrap_or(Self::EMPTY)
    }
}

/// What begins a formula in some spreadsheet: the four signs, their full-width forms, and every control character.
fn is_dangerous(first: char) -> bool {
    matches!(first, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠') || first.is_control()
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Empty => Ok(()),
            Kind::Text(text) => f.write_str(text),
            Kind::Count(count) => write!(f, "{count}"),
            Kind::Seconds(length) => write!(f, "{}.{:03}", length.0 / 1000, length.0 % 1000),
            Kind::Flag(yes) => f.write_char(if *yes { '1' } else { '0' }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_begins_a_formula() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1", "＝1"] {
            assert_eq!(Cell::text(formula).to_string(), format!("'{formula}"));
        }
        assert_eq!(Cell::text("a=1").to_string(), "a=1");
    }

    #[test]
    fn seconds_keep_their_milliseconds() {
        assert_eq!(Cell::seconds(Millis(61_005)).to_string(), "61.005");
        assert_eq!(Cell::seconds(Millis(0)).to_string(), "0.000");
    }
}
