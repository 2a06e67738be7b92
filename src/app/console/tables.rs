//! Small parts of tables.

use super::codes;
use super::people::Twins;
use super::view::{Cell, Column};
use super::wording::{Wording, own};
use crate::app::screen::Line;
use crate::base::PersonId;

/// Columns by their keys and shares of the width.
pub(super) fn columns(wording: &Wording<'_>, columns: &[(&str, u16)]) -> Vec<Column> {
    let column = |(key, share): &(&str, u16)| Column {
        label: wording.line(key),
        share: *share,
    };
    columns.iter().map(column).collect()
}

/// A cell of one line.
pub(super) const fn text(line: Line) -> Cell {
    Cell::Text(line, None)
}

/// A cell for somebody: their animal before their name, and perhaps a line that tells them from others.
pub(super) fn somebody(wording: &Wording<'_>, person: PersonId, twins: &Twins) -> Cell {
    let (animal, name) = wording.person(person);
    match (animal, twins.sign(person)) {
        (animal, Some(sign)) => {
            let animal = animal.map(|animal| codes::picture(wording, &animal).text);
            let told = animal.map_or_else(|| sign.clone(), |animal| format!("{animal} · {sign}"));
            Cell::Text(name, Some(wording.soft(own(told))))
        }
        (Some(animal), None) => Cell::Picture(animal, name),
        (None, None) => Cell::Text(name, None),
    }
}
