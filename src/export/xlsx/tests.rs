//! What needs a small sheet; what other programs read is tested in `tests/export/xlsx.rs`.

use std::io::Read;

use super::*;

const COLUMNS_OF_TWO: [Column; 2] = [
    Column {
        name: "no",
        unit: "count",
        meaning: "Which row.",
    },
    Column {
        name: "name",
        unit: "text",
        meaning: "A name.",
    },
];

fn part(path: &Path, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn numbers(sheet: &str) -> Vec<u64> {
    let cells = sheet.split("<v>").skip(1);
    cells
        .map(|cell| cell.split('<').next().unwrap().parse().unwrap())
        .collect()
}

#[test]
fn a_full_sheet_goes_on_in_the_next() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("table.xlsx");
    // With fewer rows than wait for the widths, and with more.
    for (rows, most) in [(23_u64, 11_u32), (450, 150)] {
        let mut file = XlsxFile::create(&path).unwrap();
        file.rows = most;
        file.sheet("Rows", &COLUMNS_OF_TWO).unwrap();
        for row in 0..rows {
            file.row(&[Cell::count(row), Cell::code("Aino")]).unwrap();
        }
        file.finish().unwrap();
        let book = part(&path, "xl/workbook.xml");
        for name in [r#"name="Rows""#, r#"name="Rows (2)""#, r#"name="Rows (3)""#] {
            assert!(book.contains(name), "{book}");
        }
        let all: Vec<Vec<u64>> = (0..)
            .map_while(|before| (before * u64::from(most - 1) < rows).then_some(before))
            .map(|before| {
                let sheet = part(&path, &parts::sheet_path(before as usize));
                assert!(sheet.contains("<t xml:space=\"preserve\">no</t>"), "each has its head");
                assert!(sheet.matches("<row ").count() <= most as usize);
                numbers(&sheet)
            })
            .collect();
        assert_eq!(all.concat(), (0..rows).collect::<Vec<_>>());
        assert!(all.len() > 2);
    }
}

#[test]
fn a_row_without_a_table_or_a_column_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut file = XlsxFile::create(&folder.path().join("a.xlsx")).unwrap();
    assert!(matches!(file.row(&[Cell::EMPTY]), Err(ExportError::NoPlace { .. })));
    file.sheet("Rows", &COLUMNS_OF_TWO).unwrap();
    let three = [const { Cell::EMPTY }; 3];
    assert!(matches!(file.row(&three), Err(ExportError::Uneven { .. })));
    assert!(matches!(file.row(&[Cell::EMPTY]), Err(ExportError::Uneven { .. })));
    file.sheet_free("Free").unwrap();
    assert!(matches!(file.row(&[Cell::EMPTY]), Err(ExportError::NoPlace { .. })));
}

#[test]
fn a_cell_outside_the_sheet_is_told() {
    let folder = tempfile::tempdir().unwrap();
    for (row, column) in [(ROWS, 0), (0, COLUMNS)] {
        let mut file = XlsxFile::create(&folder.path().join("a.xlsx")).unwrap();
        let sheet = file.sheet_free("Free").unwrap();
        sheet.put(row, column, &Cell::count(1), Style::Plain);
        assert!(matches!(file.finish(), Err(ExportError::NoPlace { .. })));
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn the_last_cell_of_a_sheet_is_inside() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.xlsx");
    let mut file = XlsxFile::create(&path).unwrap();
    let sheet = file.sheet_free("Free").unwrap();
    sheet.put(ROWS - 1, COLUMNS - 1, &Cell::count(7), Style::Plain);
    file.finish_checked().unwrap();
    assert!(part(&path, "xl/worksheets/sheet1.xml").contains(r#"<c r="XFD1048576"><v>7</v></c>"#));
}

#[test]
fn an_abandoned_workbook_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.xlsx");
    std::fs::write(&path, "old").unwrap();
    let mut file = XlsxFile::create(&path).unwrap();
    file.sheet("Rows", &COLUMNS_OF_TWO).unwrap();
    for row in 0..20_000 {
        file.row(&[Cell::count(row), Cell::text(row)]).unwrap();
    }
    drop(file);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "old");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}
