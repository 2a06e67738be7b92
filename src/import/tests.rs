use std::io::{Cursor, Write};

use encoding_rs::WINDOWS_1252;
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::*;
use crate::course::import::{Cell, Row};

fn read(bytes: impl Into<Vec<u8>>) -> Result<Table, Wrong> {
    table(bytes.into())
}

/// The cells of the only sheet, as text.
fn cells(bytes: impl Into<Vec<u8>>) -> Vec<Vec<String>> {
    texts(&read(bytes).unwrap().sheets[0].rows)
}

fn texts(rows: &[Row]) -> Vec<Vec<String>> {
    rows.iter()
        .map(|row| row.cells.iter().map(|cell| cell.text().into_owned()).collect())
        .collect()
}

/// UTF-16 without its mark.
fn utf_16(text: &str, little: bool) -> Vec<u8> {
    let units = text.encode_utf16();
    units
        .flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() })
        .collect()
}

#[test]
fn every_encoding_and_separator_gives_the_same_table() {
    for separator in [",", ";", "\t"] {
        for end in ["\n", "\r\n", "\r"] {
            let rows = [
                "Kurssi|Nimi",
                "Netti|Åke Yıldız-Şen",
                "Netti|\"Mäki|tupa ö\"",
                "Netti|عائشة",
            ];
            let text = rows.join(end).replace('|', separator);
            let marked = |mark: &[u8], body: Vec<u8>| [mark.to_vec(), body].concat();
            let expected = [
                vec!["Kurssi".to_owned(), "Nimi".to_owned()],
                vec!["Netti".to_owned(), "Åke Yıldız-Şen".to_owned()],
                vec!["Netti".to_owned(), format!("Mäki{}tupa ö", separator).trim().to_owned()],
                vec!["Netti".to_owned(), "عائشة".to_owned()],
            ];
            for bytes in [
                text.clone().into_bytes(),
                marked(b"\xef\xbb\xbf", text.clone().into_bytes()),
                marked(b"\xff\xfe", utf_16(&text, true)),
                marked(b"\xfe\xff", utf_16(&text, false)),
                utf_16(&text, true),
                utf_16(&text, false),
            ] {
                assert_eq!(cells(bytes), expected, "{separator:?} {end:?}");
            }
            let western = text.replace("Yıldız-Şen", "Öberg").replace("عائشة", "Núria");
            let (bytes, _, lossy) = WINDOWS_1252.encode(&western);
            assert!(!lossy);
            let found = cells(bytes.into_owned());
            assert_eq!((found[1][1].as_str(), found[3][1].as_str()), ("Åke Öberg", "Núria"));
        }
    }
}

#[test]
fn rows_keep_the_numbers_of_their_lines() {
    for end in ["\n", "\r\n", "\r"] {
        let lines = [
            "sep=;",
            "Kurssi;Nimi",
            "",
            ";;",
            "A;Maija",
            "",
            "",
            "A;\"Ali|Baba\"",
            "A;Sara",
        ];
        let table = read(lines.join(end).replace('|', end)).unwrap();
        let numbers: Vec<u32> = table.sheets[0].rows.iter().map(|row| row.number).collect();
        assert_eq!(numbers, [2, 5, 8, 10], "{end:?}");
    }
    // A title with commas above does not make it a table of commas.
    assert_eq!(
        cells("Syksy, talvi, kevät, kesä\nKurssi;Nimi\nA;Maija")[1],
        ["Kurssi", "Nimi"]
    );
    assert_eq!(cells("Nimi\nMaija")[1], ["Maija"]);
    // A column may be called as a picture begins.
    assert_eq!(cells("BM;Nimi\n1;Maija")[0], ["BM", "Nimi"]);
}

#[test]
fn what_is_no_table_is_refused() {
    let png = [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), vec![0; 600]].concat();
    let noise: Vec<u8> = (0..2000_u32)
        .map(|nth| (nth.wrapping_mul(2_654_435_761) >> 24) as u8)
        .collect();
    for other in [
        png,
        b"\xff\xd8\xff\xe0\0\x10JFIF".to_vec(),
        b"%PDF-1.7 text".to_vec(),
        noise,
    ] {
        assert_eq!(read(other), Err(Wrong::NotATable));
    }
    assert_eq!(
        read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old".to_vec()),
        Err(Wrong::OldWorkbook)
    );
    assert_eq!(read(b"\xef\xbb\xbfNimi\nM\xe4ki".to_vec()), Err(Wrong::Letters));
    assert_eq!(read(b"\xff\xfeN\0i\0m\0i\0\x00\xd8".to_vec()), Err(Wrong::Letters));
    assert_eq!(read(Vec::new()).unwrap().sheets[0].rows, []);
    assert_eq!(read(zipped(&[("word/document.xml", b"<x/>")])), Err(Wrong::NotATable));
}

#[test]
fn there_is_a_limit_to_everything() {
    let rows = |many: usize| format!("Nimi\n{}", "x\n".repeat(many));
    assert_eq!(read(rows(MOST_ROWS - 1)).unwrap().sheets[0].rows.len(), MOST_ROWS);
    assert_eq!(read(rows(MOST_ROWS)), Err(Wrong::TooManyRows));
    let wide = |many: usize| format!("Nimi\n{}x", ";".repeat(many - 1));
    assert!(read(wide(MOST_COLUMNS)).is_ok());
    assert_eq!(read(wide(MOST_COLUMNS + 1)), Err(Wrong::TooManyColumns { row: 2 }));
    assert_eq!(read(vec![b'x'; 10 * 1024 * 1024 + 1]), Err(Wrong::TooLarge));
}

fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        archive.start_file(*name, options).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn workbook() -> Vec<u8> {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Ohjeet").unwrap();
    let sheet = workbook.add_worksheet();
    sheet.set_name("Syksy").unwrap();
    for (column, name) in (0..).zip(["Kurssi", "Päivä", "Klo", "Nimi", "Paikkoja"]) {
        sheet.write(0, column, name).unwrap();
    }
    let day = Format::new().set_num_format("d.m.yyyy");
    let hour = Format::new().set_num_format("h:mm");
    sheet.write(3, 0, "Netti tutuksi عربي").unwrap();
    sheet
        .write_with_format(3, 1, ExcelDateTime::from_ymd(2026, 11, 24).unwrap(), &day)
        .unwrap();
    sheet
        .write_with_format(3, 2, ExcelDateTime::from_hms(10, 0, 0).unwrap(), &hour)
        .unwrap();
    sheet.write_string(3, 3, "=1+1").unwrap();
    sheet.write(3, 4, 8).unwrap();
    sheet
        .write_formula(4, 3, Formula::new("=\"Ma\"&\"ija\"").set_result("Maija"))
        .unwrap();
    workbook.add_worksheet().write(0, 0, "muuta").unwrap();
    workbook.save_to_buffer().unwrap()
}

#[test]
fn a_workbook_gives_days_times_and_numbers_and_no_formula_is_worked_out() {
    let table = read(workbook()).unwrap();
    assert_eq!((table.sheets.len(), table.other_sheets), (1, 1));
    let rows = &table.sheets[0].rows;
    assert_eq!(rows.iter().map(|row| row.number).collect::<Vec<_>>(), [1, 4, 5]);
    let expected = [
        Cell::Text("Netti tutuksi عربي".to_owned()),
        Cell::Date(jiff::civil::date(2026, 11, 24)),
        Cell::Time(jiff::civil::time(10, 0, 0, 0)),
        Cell::Text("=1+1".to_owned()),
        Cell::Number(8.0),
    ];
    assert_eq!(rows[1].cells, expected);
    assert_eq!(rows[2].cells[3], Cell::Text("Maija".to_owned()));
}

#[test]
fn sheets_named_as_what_they_hold_are_all_read() {
    let mut workbook = Workbook::new();
    for (name, cell) in [("Ohje", "x"), ("Osallistujat", "Nimi"), ("Kurssit", "Kurssi")] {
        workbook
            .add_worksheet()
            .set_name(name)
            .unwrap()
            .write(0, 0, cell)
            .unwrap();
    }
    let hidden = workbook.add_worksheet();
    hidden.set_name("Deltagare").unwrap().set_hidden(true);
    hidden.write(0, 0, "Namn").unwrap();
    let table = read(workbook.save_to_buffer().unwrap()).unwrap();
    let names: Vec<_> = table
        .sheets
        .iter()
        .map(|sheet| sheet.name.as_deref().unwrap())
        .collect();
    assert_eq!((names, table.other_sheets), (vec!["Osallistujat", "Kurssit"], 1));
}

#[test]
fn a_damaged_workbook_is_said_to_be_damaged() {
    let whole = workbook();
    for end in [5, whole.len() / 2, whole.len() - 30] {
        assert!(matches!(read(&whole[..end]), Err(Wrong::Damaged { .. })), "{end}");
    }
    let cut = zipped(&[("xl/workbook.xml", b"<workbook"), ("[Content_Types].xml", b"")]);
    assert!(matches!(read(cut), Err(Wrong::Damaged { .. })));
    assert!(matches!(
        read(ods("<table:table><table:table-row>")),
        Err(Wrong::Damaged { .. })
    ));
}

#[test]
fn a_cell_in_the_farthest_corner_takes_no_room() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write(0, 0, "Nimi").unwrap();
    sheet.write(1_048_575, 0, "Maija").unwrap();
    let table = read(workbook.save_to_buffer().unwrap()).unwrap();
    assert_eq!(
        table.sheets[0].rows.iter().map(|row| row.number).collect::<Vec<_>>(),
        [1, 1_048_576]
    );
    workbook
        .worksheet_from_index(0)
        .unwrap()
        .write(1_048_575, 16_383, "x")
        .unwrap();
    assert_eq!(
        read(workbook.save_to_buffer().unwrap()),
        Err(Wrong::TooManyColumns { row: 1_048_576 })
    );
}

#[test]
fn an_archive_that_swells_is_refused_whatever_it_says_of_itself() {
    let swelling = vec![b' '; 70 << 20];
    let mut bytes = zipped(&[("xl/workbook.xml", &swelling)]);
    assert!(bytes.len() < 1 << 20);
    assert_eq!(read(bytes.clone()), Err(Wrong::TooLargeUnpacked));
    // The same with a small size written into its directory and its file's head.
    let size = u32::try_from(swelling.len()).unwrap().to_le_bytes();
    let places: Vec<usize> = bytes
        .windows(4)
        .enumerate()
        .filter(|(_, four)| *four == size)
        .map(|(at, _)| at)
        .collect();
    assert!(!places.is_empty());
    for at in places {
        bytes[at..at + 4].copy_from_slice(&1000_u32.to_le_bytes());
    }
    assert!(matches!(
        read(bytes),
        Err(Wrong::TooLargeUnpacked | Wrong::Damaged { .. })
    ));
}

fn ods(tables: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    );
    zipped(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content.as_bytes()),
    ])
}

#[test]
fn an_open_document_gives_the_same_as_a_workbook() {
    let table = read(ods(
        r#"<table:table table:name="Taulukko1">
        <table:table-row><table:table-cell office:value-type="string"><text:p>Kurssi</text:p></table:table-cell>
          <table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="string"><text:p>Päivä</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
        <table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>remark</text:p></office:annotation>
            <text:p>Äiti &amp;<text:s text:c="99999999999"/><text:span>&#1605;</text:span></text:p></table:table-cell>
          <table:table-cell office:value-type="float" office:value="8"/>
          <table:table-cell office:value-type="time" office:time-value="PT10H30M00S"/>
          <table:table-cell office:value-type="date" office:date-value="2026-11-24"/>
          <table:table-cell office:value-type="string" calcext:value-type="error" office:string-value=""/></table:table-row>
        <table:table-row table:number-rows-repeated="1048572"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
        </table:table><table:table table:name="Taulukko2"/>"#,
    ))
    .unwrap();
    let rows = &table.sheets[0].rows;
    assert_eq!((rows.len(), table.other_sheets), (2, 0));
    assert_eq!(
        (rows[0].cells[3].text().into_owned(), rows[1].number),
        ("Päivä".to_owned(), 4)
    );
    let expected = [
        Cell::Text("Äiti & م".to_owned()),
        Cell::Number(8.0),
        Cell::Time(jiff::civil::time(10, 30, 0, 0)),
        Cell::Date(jiff::civil::date(2026, 11, 24)),
        Cell::Error,
    ];
    assert_eq!(rows[1].cells, expected);
}

#[test]
fn repeats_of_an_open_document_are_not_unrolled_beyond_the_limits() {
    let cell =
        r#"<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/>"#;
    let wide = format!(
        "<table:table>{}</table:table>",
        format!("<table:table-row>{cell}</table:table-row>").repeat(10_000)
    );
    assert_eq!(read(ods(&wide)), Err(Wrong::TooManyColumns { row: 1 }));
    let long = r#"<table:table><table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="1"/></table:table-row></table:table>"#;
    assert_eq!(read(ods(long)), Err(Wrong::TooManyRows));
    let text = format!(
        r#"<table:table><table:table-row table:number-rows-repeated="20000"><table:table-cell table:number-columns-repeated="200" office:value-type="string" office:string-value="{}"/></table:table-row></table:table>"#,
        "x".repeat(4000)
    );
    assert_eq!(read(ods(&text)), Err(Wrong::TooLargeUnpacked));
    let deep = "<table:table><table:table-row><table:table-cell>".to_owned() + &"<x>".repeat(100_000);
    assert!(matches!(read(ods(&deep)), Err(Wrong::Damaged { .. })));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn any_bytes_end_well(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(bytes);
    }

    #[test]
    fn a_workbook_with_a_changed_byte_ends_well(at in any::<proptest::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = workbook();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let _ = read(bytes);
    }

    #[test]
    fn an_open_document_of_any_xml_ends_well(xml in "(<table:table>|<table:table-row>|<table:table-cell>|</table:table-cell>|</table:table-row>|</table:table>|<text:p>|</text:p>|x|&#1;|&y;){0,30}") {
        let _ = read(ods(&xml));
    }
}

#[test]
fn an_error_has_its_file_and_its_limit() {
    let error = Wrong::TooManyColumns { row: 7 }.of(Path::new("lista.csv"));
    let details = error.details();
    let told: Vec<(&str, &str)> = details.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(told, [("most", "200"), ("path", "lista.csv"), ("row", "7")]);
    assert!(matches!(
        super::read(Path::new("/nowhere/at all.csv")),
        Err(ImportError::Unreadable { .. })
    ));
}
