//! `polku course import`: told first, written only when it is asked for, all of it or nothing.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use polku::app::words::Words;
use polku::base::{DeviceId, TextKey};
use polku::course::Courses;
use polku::course::import::{Kind, Severity, field};
use polku::i18n::Lang;
use polku::journal::Body;
use polku::runtime::staff_texts;
use polku::store::{self, Store};
use uuid::Uuid;

use crate::{printed, told};

/// A folder with a file in it and room for data.
struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    fn import(&self, file: &Path, more: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_polku"))
            .args(["course", "import"])
            .arg(file)
            .arg("--data")
            .arg(self.data())
            .args(more)
            .output()
            .unwrap()
    }

    /// A place where a kiosk has run and ended.
    fn opened(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        drop(
            Store::open(&self.data(), DeviceId(Uuid::from_u128(7)))
                .unwrap()
                .start(|_| {})
                .unwrap(),
        );
        self.files()
    }

    /// Every file and its bytes, but for what SQLite keeps for those who read: its shared index, and a log with nothing in it.
    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let entries = std::fs::read_dir(self.data()).unwrap();
        entries
            .map(|entry| entry.unwrap().path())
            .map(|path| (path.clone(), std::fs::read(path).unwrap()))
            .filter(|(path, _)| !path.ends_with("polku.db-shm"))
            .filter(|(path, bytes)| !path.ends_with("polku.db-wal") || !bytes.is_empty())
            .collect()
    }

    fn courses(&self) -> Courses {
        let mut courses = Courses::default();
        store::read_entries(&self.data(), &mut |entry| {
            if let Body::Known(event) = &entry.body {
                courses.apply(event, entry.hlc.at());
            }
        })
        .unwrap();
        courses
    }
}

const ROSTER: &str = "Kurssi;Laji;Päivä;Klo;Nimi;Kieli;Hetu\n\
    Netti tutuksi;nettikurssi;24.11.2026;10–12;;;\n\
    Netti tutuksi;;1.12.2026;10–12;;;\n\
    Netti tutuksi;;;;Hodan;somali;131052-308T\n\
    Netti tutuksi;;;;عائشة;ar;\n\
    Netti tutuksi;;;;Hodan;so;\n\
    Netti tutuksi;;eilen;10–12;;;\n";

#[test]
fn a_preview_writes_nothing_and_names_nobody() {
    let desk = Desk::new();
    let before = desk.opened();
    assert!(before.contains_key(&desk.data().join("polku.db")));
    let file = desk.write("lista.csv", ROSTER);
    let preview = desk.import(&file, &[]);
    assert_eq!(preview.status.code(), Some(0), "{}", told(&preview));
    let text = printed(&preview);
    let expected = "\
Courses: 1 new, 0 changed, 0 as before
Meetings: 2 new, 0 changed, 0 as before
People: 2 new, 0 changed, 0 as before
Added to course lists: 2
Rows read: 6. Rows left out: 2.
Row 1, column Hetu: Polku does not keep identity codes, addresses, phone numbers or e-mail. The column is left out.
Row 6, column Nimi: The same name is in row 4. Is it the same person? If not, write a different number for each in a column Number. The row is left out.
Row 7, column Päivä: This date can't be read. Write it for example so: 24.11.2026 The row is left out.
Nothing was written. Add --yes to write it.
";
    assert_eq!(text, expected);
    assert!(desk.files() == before);
    let named = printed(&desk.import(&file, &["--names"]));
    for line in ["Row 4: New: Hodan", "The cell says: eilen"] {
        assert!(named.contains(line), "{named}");
    }
    assert!(!named.contains("131052"), "{named}");
    assert!(desk.files() == before);
}

#[test]
fn with_a_yes_all_is_written_and_a_second_time_nothing() {
    let desk = Desk::new();
    let file = desk.write("lista.csv", ROSTER);
    // No kiosk has run here yet.
    assert!(printed(&desk.import(&file, &[])).ends_with("Add --yes to write it.\n"));
    assert!(!desk.data().exists());
    let written = desk.import(&file, &["--yes"]);
    assert_eq!(written.status.code(), Some(0), "{}", told(&written));
    assert!(
        printed(&written).ends_with("Written: 7 entries.\n"),
        "{}",
        printed(&written)
    );
    let courses = desk.courses();
    let (id, course) = courses.courses.iter().next().unwrap();
    assert_eq!(
        (courses.courses.len(), course.meetings.len(), course.enrolled.len()),
        (1, 2, 2)
    );
    let (first, _) = courses.meetings_of(*id)[0];
    let names: Vec<String> = courses
        .roll(first)
        .iter()
        .map(|row| courses.person(row.person).unwrap().name().unwrap().to_string())
        .collect();
    assert_eq!(names, ["Hodan", "عائشة"]);
    let before = desk.files();
    let again = desk.import(&file, &["--yes"]);
    assert!(
        printed(&again).ends_with("Nothing to write: everything is there already.\n"),
        "{}",
        printed(&again)
    );
    assert!(desk.files() == before);
    assert_eq!(desk.courses(), courses);
    // What is about somebody can be found by them.
    let mut about = 0;
    store::read_entries(&desk.data(), &mut |entry| about += usize::from(entry.subject.is_some())).unwrap();
    assert_eq!(about, 4);
}

#[test]
fn while_a_kiosk_runs_a_preview_is_told_and_nothing_is_written() {
    let desk = Desk::new();
    let file = desk.write("lista.csv", ROSTER);
    let running = Store::open(&desk.data(), DeviceId(Uuid::from_u128(7)))
        .unwrap()
        .start(|_| {})
        .unwrap();
    let preview = desk.import(&file, &[]);
    assert_eq!(preview.status.code(), Some(0), "{}", told(&preview));
    let refused = desk.import(&file, &["--yes"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(
        told(&refused).contains("Another Polku uses the data folder"),
        "{}",
        told(&refused)
    );
    drop(running);
    assert_eq!(desk.courses(), Courses::default());
}

#[test]
fn a_workbook_is_imported_as_a_text_is() {
    let desk = Desk::new();
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    let day = rust_xlsxwriter::Format::new().set_num_format("dd.mm.yyyy");
    for (column, name) in (0..).zip(["Course", "Date", "Start", "End", "Name"]) {
        sheet.write(0, column, name).unwrap();
    }
    sheet.write(1, 0, "Netti tutuksi").unwrap();
    let date = rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 11, 24).unwrap();
    sheet.write_with_format(1, 1, &date, &day).unwrap();
    sheet.write(1, 2, "10.00").unwrap();
    sheet.write(1, 3, 12.3).unwrap();
    sheet.write(1, 4, "=cmd|' /C calc'!A0").unwrap();
    let file = desk.write("lista.xlsx", workbook.save_to_buffer().unwrap());
    let written = desk.import(&file, &["--yes"]);
    assert_eq!(written.status.code(), Some(0), "{}", told(&written));
    let courses = desk.courses();
    let meeting = courses.meetings.values().next().unwrap();
    assert_eq!(
        (meeting.facts.date.to_string(), meeting.facts.minutes()),
        ("2026-11-24".to_owned(), 150)
    );
    assert_eq!(
        courses.persons.values().next().unwrap().name().unwrap().as_str(),
        "=cmd|' /C calc'!A0"
    );
}

#[test]
fn a_file_that_is_no_table_is_told_in_one_line_with_what_to_do() {
    let desk = Desk::new();
    let png = [b"\x89PNG\r\n\x1a\n".to_vec(), vec![0; 300]].concat();
    for (name, bytes, advice) in [
        ("kuva.csv", png, "Save the table as XLSX or CSV."),
        (
            "rikki.xlsx",
            b"PK\x03\x04 and no more".to_vec(),
            "is damaged. Open it in a spreadsheet program",
        ),
        (
            "vanha.xls",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(),
            "Save it as XLSX without a password.",
        ),
        (
            "tyhja.csv",
            Vec::new(),
            "There is nothing in the file. Nothing was imported.",
        ),
        ("muu.csv", b"Tuote,Hinta\nMaito,1\n".to_vec(), "Found: Tuote, Hinta"),
    ] {
        let refused = desk.import(&desk.write(name, bytes), &["--yes"]);
        let said = told(&refused);
        assert_eq!(refused.status.code(), Some(2), "{name}");
        assert!(said.contains(advice), "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(!desk.data().exists(), "{name}");
    }
    let nowhere = desk.import(&desk.folder.path().join("ei.csv"), &[]);
    assert!(told(&nowhere).contains("Check its name"), "{}", told(&nowhere));
}

#[test]
fn every_problem_has_its_sentence_in_finnish_and_english() {
    let texts = staff_texts();
    let then = Severity::ALL
        .iter()
        .filter_map(|one| one.key())
        .map(|key| (key, Kind::Empty.details()));
    let kinds = Kind::samples();
    for (key, details) in kinds.iter().map(|kind| (kind.key(), kind.details())).chain(then) {
        assert!(TextKey::new(key).is_ok(), "{key}");
        let values: Vec<_> = details
            .iter()
            .map(|(name, text)| (*name, polku::i18n::Value::Text(text.as_str())))
            .collect();
        for lang in [Lang::Fi, Lang::En] {
            let text = Words::new(&texts, lang).silent(key, &values).text;
            assert!(text != key && !text.contains("{$"), "{lang:?} {key}: {text}");
        }
    }
    let ours = include_str!("../../src/import/error.rs");
    for key in ours.split('"').filter(|part| part.starts_with("staff-import-")) {
        for lang in ["fi", "en"] {
            let path = Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("locales")
                .join(lang)
                .join("staff.ftl");
            assert!(
                std::fs::read_to_string(path).unwrap().contains(&format!("\n{key} = ")),
                "{lang} {key}"
            );
        }
    }
}

#[test]
fn every_column_that_the_manual_names_is_known() {
    let manual = include_str!("../../docs/import.md");
    let table = manual.split("| what | Finnish |").nth(1).unwrap();
    let rows: Vec<&str> = table.lines().skip(2).take_while(|line| line.starts_with('|')).collect();
    assert_eq!(rows.len(), 14);
    for row in rows {
        let cells: Vec<&str> = row.trim_matches('|').split('|').collect();
        let names = cells[1..].iter().flat_map(|cell| cell.split(','));
        let fields: std::collections::BTreeSet<_> = names.map(|name| field(name).ok_or(name.to_owned())).collect();
        assert!(
            fields.len() == 1 && fields.first().unwrap().is_ok(),
            "{row}: {fields:?}"
        );
    }
}
