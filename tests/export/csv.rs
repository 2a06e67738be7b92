//! Tables as CSV: what another program reads is what was written, in both dialects, and no cell is a formula.

use std::path::Path;

use jiff::civil::{date, time};
use polku::base::{Millis, Timestamp};
use polku::export::{CsvFile, Dialect, ExportError};
use polku::report::{Cell, Column};

use crate::kit::{FORMULAS, HARMLESS, columns};

fn write(path: &Path, columns: &[Column], rows: &[Vec<Cell>], dialect: Dialect) -> Vec<u8> {
    let mut file = CsvFile::create(path, columns, dialect).unwrap();
    for row in rows {
        file.row(row).unwrap();
    }
    file.finish_checked().unwrap();
    std::fs::read(path).unwrap()
}

/// All rows with the head, as a program reads them that knows the separator.
fn read(bytes: &[u8], separator: u8) -> Vec<Vec<String>> {
    csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(bytes)
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

/// A row of each kind.
fn kinds() -> Vec<Cell> {
    vec![
        Cell::EMPTY,
        Cell::text("Åsa Öberg, \"Ryhmä; A\""),
        Cell::count(1_234_567),
        Cell::minutes(95),
        Cell::hours(95),
        Cell::seconds(Millis(61_005)),
        Cell::flag(true),
        Cell::date(date(2026, 3, 9)),
        Cell::time(time(8, 5, 0, 0)),
        Cell::instant(Timestamp(1_795_415_436_123)),
    ]
}

#[test]
fn tidy_is_for_programs() {
    let folder = tempfile::tempdir().unwrap();
    let bytes = write(&folder.path().join("t.csv"), columns(10), &[kinds()], Dialect::Tidy);
    let text = String::from_utf8(bytes).unwrap();
    assert_eq!(
        text,
        "c0,c1,c2,c3,c4,c5,c6,c7,c8,c9\r\n\
         ,\"Åsa Öberg, \"\"Ryhmä; A\"\"\",1234567,95,1.58,61.005,1,2026-03-09,08:05,2026-11-23T08:30:36.123+02:00\r\n"
    );
}

#[test]
fn the_finnish_dialect_is_for_a_double_click() {
    let folder = tempfile::tempdir().unwrap();
    let bytes = write(
        &folder.path().join("t.csv"),
        columns(10),
        &[kinds()],
        Dialect::FinnishExcel,
    );
    let text = String::from_utf8(bytes).unwrap();
    assert_eq!(
        text,
        "\u{feff}c0;c1;c2;c3;c4;c5;c6;c7;c8;c9\r\n\
         ;\"Åsa Öberg, \"\"Ryhmä; A\"\"\";1234567;95;1,58;61,005;1;9.3.2026;08:05;23.11.2026 08:30:36\r\n"
    );
}

#[test]
fn no_text_begins_a_formula_whichever_separator_it_is_opened_with() {
    let folder = tempfile::tempdir().unwrap();
    for dialect in [Dialect::Tidy, Dialect::FinnishExcel] {
        let rows: Vec<Vec<Cell>> = FORMULAS
            .iter()
            .map(|formula| {
                vec![
                    Cell::count(1),
                    Cell::text(formula),
                    Cell::text(format!("Aino;{formula}")),
                    Cell::text(format!("Aino\n{formula}")),
                ]
            })
            .collect();
        let bytes = write(&folder.path().join("t.csv"), columns(4), &rows, dialect);
        for separator in *b",;\t" {
            for (row, cell) in read(&bytes, separator)
                .iter()
                .flat_map(|row| row.iter().map(move |cell| (row, cell)))
            {
                let seen = cell.trim_start_matches(|sign: char| {
                    sign.is_whitespace()
                        || sign.is_control()
                        || "\u{200e}\u{200f}\u{feff}\u{200b}\u{202e}".contains(sign)
                });
                assert!(
                    !seen.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']),
                    "{separator}: {cell:?} in {row:?}"
                );
            }
        }
        // With its own separator each text is whole but for its apostrophes.
        let own = if dialect == Dialect::Tidy { b',' } else { b';' };
        let read = read(&bytes, own);
        assert_eq!(read.len(), FORMULAS.len() + 1);
        for (row, formula) in read.iter().skip(1).zip(FORMULAS) {
            assert_eq!(row[1].replace('\'', ""), formula.replace('\'', ""));
            assert!(row[1].starts_with('\''), "{row:?}");
        }
    }
}

#[test]
fn names_of_all_scripts_come_back_as_they_were() {
    let folder = tempfile::tempdir().unwrap();
    let long = "ä".repeat(10_000);
    let longer = "x".repeat(40_000);
    let names: Vec<&str> = HARMLESS
        .iter()
        .copied()
        .chain([long.as_str(), longer.as_str()])
        .collect();
    for (dialect, own) in [(Dialect::Tidy, b','), (Dialect::FinnishExcel, b';')] {
        let rows: Vec<Vec<Cell>> = names
            .iter()
            .map(|name| vec![Cell::text(name), Cell::count(1)])
            .collect();
        let bytes = write(&folder.path().join("t.csv"), columns(2), &rows, dialect);
        let back: Vec<String> = read(&bytes, own)
            .into_iter()
            .skip(1)
            .map(|mut row| row.swap_remove(0))
            .collect();
        assert_eq!(back, names);
    }
}

#[test]
fn a_row_has_a_cell_for_each_column() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.csv");
    let mut file = CsvFile::create(&path, columns(2), Dialect::Tidy).unwrap();
    for cells in [1, 3] {
        let said = file.row(&vec![Cell::EMPTY; cells]);
        assert!(matches!(said, Err(ExportError::Uneven { .. })), "{said:?}");
    }
    file.row(&[Cell::EMPTY, Cell::EMPTY]).unwrap();
    file.finish().unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "c0,c1\r\n,\r\n");
}

#[test]
fn an_empty_cell_alone_is_a_row() {
    let folder = tempfile::tempdir().unwrap();
    let rows = vec![vec![Cell::EMPTY], vec![Cell::count(1)], vec![Cell::EMPTY]];
    let bytes = write(&folder.path().join("t.csv"), columns(1), &rows, Dialect::Tidy);
    assert_eq!(read(&bytes, b','), [["c0"], [""], ["1"], [""]]);
}
