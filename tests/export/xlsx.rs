//! Tables as Excel workbooks, read by another program (calamine) and, where that hides something, as XML.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use calamine::{Data, DataType, Reader, Xlsx, open_workbook};
use jiff::civil::{date, time};
use polku::base::{Millis, Timestamp};
use polku::export::{Dialect, Style, TableFile, TableFormat, XlsxFile};
use polku::report::Cell;

use crate::kit::{FORMULAS, HARMLESS, columns};

/// A workbook with one table.
fn write(path: &Path, count: usize, rows: &[Vec<Cell>]) {
    let mut file = XlsxFile::create(path).unwrap();
    file.sheet("Table", columns(count)).unwrap();
    for row in rows {
        file.row(row).unwrap();
    }
    file.finish_checked().unwrap();
}

/// The rows of a sheet, with the head.
fn read(path: &Path, title: &str) -> Vec<Vec<Data>> {
    let mut book: Xlsx<_> = open_workbook(path).unwrap();
    let formulas = book.worksheet_formula(title).unwrap();
    assert!(
        formulas.cells().all(|(_, _, formula)| formula.is_empty()),
        "there is a formula"
    );
    let range = book.worksheet_range(title).unwrap();
    range.rows().map(<[Data]>::to_vec).collect()
}

fn part(path: &Path, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(File::open(path).unwrap()).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn each_kind_of_cell_has_its_type_and_its_look() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.xlsx");
    let row = vec![
        Cell::text("Åsa"),
        Cell::count(1_234_567),
        Cell::minutes(95),
        Cell::hours(95),
        Cell::seconds(Millis(61_005)),
        Cell::flag(true),
        Cell::date(date(2026, 3, 9)),
        Cell::time(time(8, 5, 0, 0)),
        Cell::instant(Timestamp(1_795_415_436_123)),
        Cell::EMPTY,
    ];
    write(&path, 10, &[row]);
    let rows = read(&path, "Table");
    assert_eq!(rows[0][0], Data::String("c0".into()));
    let row = &rows[1];
    assert_eq!(row[0], Data::String("Åsa".into()));
    let numbers = [1_234_567.0, 95.0, 1.58, 61.005, 1.0];
    for (cell, number) in row[1..6].iter().zip(numbers) {
        assert_eq!(*cell, Data::Float(number));
    }
    let dated = |cell: &Data| match cell {
        Data::DateTime(there) => there.to_ymd_hms_milli(),
        other => panic!("{other:?}"),
    };
    assert_eq!(dated(&row[6]), (2026, 3, 9, 0, 0, 0, 0));
    let (_, _, _, hour, minute, second, milli) = dated(&row[7]);
    assert_eq!((hour, minute, second, milli), (8, 5, 0, 0));
    // Finland's time: the point itself is 06:30 in UTC.
    assert_eq!(dated(&row[8]), (2026, 11, 23, 8, 30, 36, 123));
    assert!(row.get(9).is_none_or(DataType::is_empty));
    let styles = part(&path, "xl/styles.xml");
    for look in [
        r#"formatCode="d\.m\.yyyy""#,
        r#"formatCode="hh:mm""#,
        r#"formatCode="d\.m\.yyyy\ hh:mm""#,
    ] {
        assert!(styles.contains(look), "{look}");
    }
}

#[test]
fn a_day_before_excels_calendar_is_a_text() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.xlsx");
    write(
        &path,
        2,
        &[vec![Cell::date(date(1899, 12, 31)), Cell::date(date(1900, 3, 1))]],
    );
    let row = &read(&path, "Table")[1];
    assert_eq!(row[0], Data::String("31.12.1899".into()));
    assert!(row[1].is_datetime());
}

#[test]
fn no_text_is_a_formula_and_each_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.xlsx");
    let rows: Vec<Vec<Cell>> = FORMULAS.iter().map(|formula| vec![Cell::text(formula)]).collect();
    write(&path, 1, &rows);
    let back = read(&path, "Table");
    assert_eq!(back.len(), FORMULAS.len() + 1);
    for (row, formula) in back.iter().skip(1).zip(FORMULAS) {
        assert_eq!(row[0], Data::String(formula.to_owned()));
    }
    let sheet = part(&path, "xl/worksheets/sheet1.xml");
    assert!(!sheet.contains("<f"), "no formula");
    // Excel's own apostrophe, so that a look into the cell and Enter make no formula of it.
    assert_eq!(sheet.matches(r#" s="6" t="inlineStr""#).count(), FORMULAS.len());
    let quoted = part(&path, "xl/styles.xml");
    let xfs = quoted.split("<cellXfs").nth(1).unwrap();
    assert!(xfs.split("<xf ").nth(7).unwrap().contains(r#"quotePrefix="1""#));
}

#[test]
fn names_of_all_scripts_come_back_as_they_were() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.xlsx");
    let long = "ä😀".repeat(5_000);
    let control = "a\u{1}b\u{b}c\rd\u{1f}e\u{fffe}f\u{ffff}g";
    let names: Vec<&str> = HARMLESS.iter().copied().chain([long.as_str(), control]).collect();
    let rows: Vec<Vec<Cell>> = names.iter().map(|name| vec![Cell::text(name)]).collect();
    write(&path, 1, &rows);
    let back = read(&path, "Table");
    let back: Vec<&str> = back.iter().skip(1).map(|row| row[0].get_string().unwrap()).collect();
    assert_eq!(back, names);
}

#[test]
fn a_text_longer_than_a_cell_is_cut() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.xlsx");
    write(&path, 1, &[vec![Cell::text("x".repeat(40_000))]]);
    let back = read(&path, "Table");
    let text = back[1][0].get_string().unwrap();
    assert_eq!(text.encode_utf16().count(), 32_767);
    assert!(text.ends_with("xx…"));
}

#[test]
fn a_table_has_a_head_that_stays_and_filters() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.xlsx");
    write(
        &path,
        3,
        &[vec![
            Cell::text("Aino, whose name is long"),
            Cell::count(1),
            Cell::text("x".repeat(500)),
        ]],
    );
    let sheet = part(&path, "xl/worksheets/sheet1.xml");
    assert!(sheet.contains(r#"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#));
    assert!(sheet.contains(r#"<autoFilter ref="A1:C2"/>"#));
    assert!(
        sheet.contains(r#"<col min="1" max="1" width="26" customWidth="1"/>"#),
        "as wide as what is in it"
    );
    assert!(
        sheet.contains(r#"<col min="2" max="2" width="8" customWidth="1"/>"#),
        "never too narrow"
    );
    assert!(
        sheet.contains(r#"<col min="3" max="3" width="48" customWidth="1"/>"#),
        "never too wide"
    );
    let book = part(&path, "xl/workbook.xml");
    assert!(book.contains("'Table'!$A$1:$C$2"), "{book}");
    assert!(part(&path, "docProps/core.xml").contains("<dc:creator>Polku</dc:creator>"));
}

#[test]
fn a_free_sheet_holds_what_is_put_where_it_is_put() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.xlsx");
    let mut file = XlsxFile::create(&path).unwrap();
    let sheet = file.sheet_free("Osallistujat: ryhmä <1> & 'A'").unwrap();
    // In any order.
    sheet.put(5, 1, &Cell::EMPTY, Style::Box);
    sheet.put(5, 0, &Cell::text("=Aino"), Style::Box);
    sheet.put(0, 0, &Cell::text("Nettikurssi"), Style::Title);
    sheet.put(4, 1, &Cell::date(date(2026, 11, 23)), Style::Head);
    sheet.put(2, 0, &Cell::hours(120), Style::Bold);
    sheet.put(2, 0, &Cell::hours(150), Style::Bold);
    sheet.width(0, 30);
    sheet.height(5, 24);
    sheet.height(6, 24);
    sheet.repeat(5);
    sheet.landscape();
    file.sheet("Table", columns(1)).unwrap();
    file.row(&[Cell::count(1)]).unwrap();
    file.sheet_free("Empty").unwrap();
    file.finish().unwrap();

    let title = "Osallistujat- ryhmä <1> & ’A’";
    let rows = read(&path, title);
    assert_eq!(rows[0][0], Data::String("Nettikurssi".into()));
    assert_eq!(rows[2][0], Data::Float(2.5));
    assert!(rows[4][1].is_datetime());
    assert_eq!(rows[5][0], Data::String("=Aino".into()));
    assert_eq!(read(&path, "Table")[1][0], Data::Float(1.0));
    assert!(read(&path, "Empty").is_empty());

    let sheet = part(&path, "xl/worksheets/sheet1.xml");
    assert!(sheet.contains(r#"<c r="B6" s="32"/>"#), "a place to sign: {sheet}");
    assert!(sheet.contains(r#"<row r="6" ht="24" customHeight="1">"#));
    assert!(sheet.contains(r#"<row r="7" ht="24" customHeight="1"></row>"#));
    assert!(sheet.contains(r#"fitToWidth="1" fitToHeight="0" orientation="landscape""#));
    assert!(sheet.contains(r#"<col min="1" max="1" width="30" customWidth="1"/>"#));
    assert!(
        sheet.contains(r#"<col min="2" max="2" width="13" customWidth="1"/>"#),
        "wide enough for a day"
    );
    assert!(part(&path, "xl/workbook.xml").contains("!$1:$5"));
}

#[test]
fn the_same_rows_make_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let paths = ["a.xlsx", "b.xlsx"].map(|name| folder.path().join(name));
    let rows: Vec<Vec<Cell>> = (0..500).map(|row| vec![Cell::count(row), Cell::text(row)]).collect();
    for path in &paths {
        write(path, 2, &rows);
    }
    assert_eq!(std::fs::read(&paths[0]).unwrap(), std::fs::read(&paths[1]).unwrap());
}

#[test]
fn a_workbook_without_sheets_opens() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.xlsx");
    XlsxFile::create(&path).unwrap().finish().unwrap();
    let book: Xlsx<_> = open_workbook(&path).unwrap();
    assert_eq!(book.sheet_names(), ["1"]);
}

/// One front, the same rows, either format.
#[test]
fn a_table_goes_to_either_format() {
    let folder = tempfile::tempdir().unwrap();
    for format in [TableFormat::Csv(Dialect::Tidy), TableFormat::Xlsx] {
        let path = folder.path().join("t").with_extension(format.ending());
        std::fs::write(&path, "old").unwrap();
        let mut file = TableFile::create(&path, format, "Table", columns(2)).unwrap();
        for row in 0..300 {
            file.row(&[Cell::count(row), Cell::text(format!("n{row}"))]).unwrap();
        }
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "old");
        file.finish().unwrap();
    }
    let sheet: Vec<String> = read(&folder.path().join("t.xlsx"), "Table")
        .iter()
        .map(|row| row.iter().map(ToString::to_string).collect::<Vec<_>>().join(","))
        .collect();
    let text = std::fs::read_to_string(folder.path().join("t.csv")).unwrap();
    assert_eq!(text.lines().collect::<Vec<_>>(), sheet);
}
