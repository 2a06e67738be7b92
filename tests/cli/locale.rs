//! `polku locale`: languages counted, handed to translators and taken back, as a terminal and a spreadsheet see it.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;

use calamine::{Data, Reader, Xlsx, open_workbook};
use polku::app::sights::sights;
use polku::content::catalog::Catalog;
use polku::export::{Style, XlsxFile};
use polku::i18n::Lang;
use polku::report::Cell;
use serde_json::Value;

use crate::content::CONTENT;
use crate::told;

/// A content folder of its own.
struct Desk {
    folder: tempfile::TempDir,
}

const FI: &str = "## First\n\n# What one is.\nkiosk-one = Yksi\n    .meaning = Luku\nkiosk-two = =Kaksi\n";
const EN: &str = "kiosk-one = One\nkiosk-two = =Two\n";
const AR: &str = "# Arabic.\n\nkiosk-one = واحد\n    .say = وَاحِد\n\n# The end.\n";

impl Desk {
    fn new() -> Self {
        let desk = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        fs::create_dir(desk.path("lessons")).unwrap();
        for (path, text) in [("fi/kiosk.ftl", FI), ("en/kiosk.ftl", EN), ("ar/kiosk.ftl", AR)] {
            desk.put(&format!("locales/{path}"), text);
        }
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn put(&self, name: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    fn locales(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        files(&self.path("locales"))
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_polku"))
            .arg("locale")
            .args(arguments)
            .arg("--content")
            .arg(self.folder.path())
            .current_dir(self.folder.path())
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .output()
            .unwrap()
    }

    /// What a command prints that goes well.
    #[track_caller]
    fn good(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(0), "{}", told(&output));
        String::from_utf8(output.stdout).unwrap()
    }

    /// What a command tells that writes nothing.
    #[track_caller]
    fn refused(&self, arguments: &[&str], code: i32) -> String {
        let before = self.locales();
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(code), "{}", told(&output));
        assert_eq!(self.locales(), before);
        told(&output)
    }

    fn export(&self) -> Vec<Vec<String>> {
        self.good(&["export", "--lang", "ar", "--out", "ar.xlsx", "--no-pictures"]);
        rows(&self.path("ar.xlsx"))
    }

    /// The table as a spreadsheet gives it back.
    fn save(&self, rows: &[Vec<String>]) {
        let mut file = XlsxFile::create(&self.path("ar.xlsx")).unwrap();
        let sheet = file.sheet_free("Sheet1").unwrap();
        for (row, cells) in (0..).zip(rows) {
            for (column, text) in (0..).zip(cells) {
                sheet.put(row, column, &Cell::text(text), Style::Plain);
            }
        }
        file.finish().unwrap();
    }
}

fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.insert(path.clone(), fs::read(path).unwrap());
        }
    }
    found
}

fn rows(path: &Path) -> Vec<Vec<String>> {
    let mut book: Xlsx<_> = open_workbook(path).unwrap();
    let title = book.sheet_names()[0].clone();
    assert!(book.worksheet_formula(&title).unwrap().is_empty());
    let text = |cell: &Data| match cell {
        Data::Empty => String::new(),
        Data::String(text) => text.clone(),
        other => panic!("{other:?} is no text"),
    };
    let range = book.worksheet_range(&title).unwrap();
    range.rows().map(|row| row.iter().map(text).collect()).collect()
}

fn column(rows: &[Vec<String>], name: &str) -> usize {
    rows[0].iter().position(|own| own == name).unwrap()
}

#[test]
fn the_table_has_what_a_translator_needs() {
    let desk = Desk::new();
    let rows = desk.export();
    let head = "key file note picture finnish meaning english translation spoken reviewed_by status version";
    assert_eq!(rows[0].join(" "), head);
    let mut one = rows[1].clone();
    assert!(one.pop().unwrap().starts_with("ar-"));
    let expected = [
        "kiosk-one",
        "kiosk.ftl",
        "First\nWhat one is.",
        "",
        "Yksi",
        "Luku",
        "One",
        "واحد",
        "وَاحِد",
        "",
        "not reviewed",
    ];
    assert_eq!(one, expected);
    assert_eq!((rows[2][4].as_str(), rows[2][10].as_str()), ("=Kaksi", "missing"));
    // What is written from the right says so, and stays text when somebody types into it.
    let mut archive = zip::ZipArchive::new(Cursor::new(fs::read(desk.path("ar.xlsx")).unwrap())).unwrap();
    let mut part = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    let (styles, sheet) = (part("xl/styles.xml"), part("xl/worksheets/sheet1.xml"));
    let style = sheet
        .split(r#"<c r="H2" s=""#)
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let formats: Vec<&str> = styles.split("<cellXfs").nth(1).unwrap().split("<xf ").collect();
    let format = formats[style.parse::<usize>().unwrap() + 1];
    assert!(
        format.contains(r#"numFmtId="49""#) && format.contains(r#"readingOrder="2""#),
        "{format}"
    );
    assert!(sheet.contains(r#"<autoFilter ref="A1:L3"/>"#));
}

#[test]
fn it_goes_round_and_changes_only_what_was_translated() {
    let desk = Desk::new();
    for name in ["ar.xlsx", "ar.xlf"] {
        let before = desk.locales();
        desk.good(&["export", "--lang", "ar", "--out", name, "--no-pictures"]);
        let printed = desk.good(&["import", name]);
        assert!(printed.contains("ar: 0 texts changed"), "{printed}");
        assert!(printed.contains("2 rows as they were\nnothing to write"), "{printed}");
        assert_eq!(desk.locales(), before);
    }
    let mut rows = desk.export();
    let (translation, spoken, by) = (
        column(&rows, "translation"),
        column(&rows, "spoken"),
        column(&rows, "reviewed_by"),
    );
    rows[1][translation] = "الواحد".to_owned();
    rows[2][translation] = "=اثنان".to_owned();
    rows[2][spoken] = "اِثْنَان".to_owned();
    rows[2][by] = "A.B.".to_owned();
    // As a spreadsheet sorts them, and without what is only read.
    rows.swap(1, 2);
    rows.iter_mut().for_each(|row| row[1..7].fill(String::new()));
    rows[0] = rows[0].iter().zip(head()).map(|(_, name)| name.to_owned()).collect();
    desk.save(&rows);
    let before = desk.locales();
    let dry = desk.good(&["import", "ar.xlsx", "--dry-run"]);
    assert!(
        dry.contains("2 texts changed (1 of them new), 1 marked as reviewed"),
        "{dry}"
    );
    assert!(dry.contains("would be written: locales/ar/kiosk.ftl"), "{dry}");
    assert!(
        dry.contains("row 3, `kiosk-one`: the text has changed, the spoken form has not"),
        "{dry}"
    );
    assert_eq!(desk.locales(), before);
    let printed = desk.good(&["import", "ar.xlsx"]);
    assert!(
        printed.contains("\nwritten: locales/ar/kiosk.ftl\nwritten: locales/ar/reviewed.json\n"),
        "{printed}"
    );
    let new = "    .say = وَاحِد\nkiosk-two = =اثنان\n    .say = اِثْنَان\n";
    let expected = AR.replace("واحد\n", "الواحد\n").replace("    .say = وَاحِد\n", new);
    assert_eq!(desk.read("locales/ar/kiosk.ftl"), expected);
    let status = desk.good(&["status", "--json", "--lang", "ar"]);
    let status: Value = serde_json::from_str(&status).unwrap();
    let learners = &status["learners"];
    assert_eq!((&learners["reviewed"], &learners["unreviewed"]), (&1.into(), &1.into()));
    // The table is old now: what it wants is there already.
    let again = desk.good(&["import", "ar.xlsx"]);
    assert!(again.contains("nothing to write"), "{again}");
    let check = Command::new(env!("CARGO_BIN_EXE_polku"))
        .args(["check", "--content"])
        .arg(desk.folder.path())
        .output()
        .unwrap();
    assert!(!String::from_utf8(check.stdout).unwrap().contains("reviewed.json"));
}

fn head() -> [&'static str; 12] {
    polku::i18n::translating::TABLE.map(|column| column.name)
}

#[test]
fn what_a_translators_program_reviewed_needs_a_name() {
    let desk = Desk::new();
    desk.good(&["export", "--lang", "ar", "--out", "ar.xlf", "--no-pictures"]);
    let xliff = desk.read("ar.xlf");
    assert!(
        xliff.contains(r#"srcLang="en" trgLang="ar""#) && xliff.contains(r#"trgDir="rtl""#),
        "{xliff}"
    );
    let reviewed = xliff.replacen(r#"state="translated""#, r#"state="final""#, 1);
    // A program may cut a text into pieces and mark words in it.
    let cut = "<target>واحد</target>";
    assert!(reviewed.contains(cut));
    let pieces = r#"<target><mrk id="m1">وا</mrk></target></segment><segment><source/><target>&#x62D;د</target>"#;
    desk.put("ar.xlf", reviewed.replacen(cut, pieces, 1));
    let why = desk.refused(&["import", "ar.xlf"], 2);
    assert!(
        why.contains("row 1, `kiosk-one`: column `reviewed_by`: write your initials"),
        "{why}"
    );
    let printed = desk.good(&["import", "ar.xlf", "--reviewed-by", "A.B."]);
    assert!(
        printed.contains("0 texts changed (0 of them new), 1 marked as reviewed"),
        "{printed}"
    );
    assert!(desk.read("locales/ar/reviewed.json").contains(r#""by":"A.B.""#));
    desk.put("locales/fi/kiosk.ftl", FI.replace("Luku", "Numero"));
    let status = desk.good(&["status"]);
    let arabic = status.lines().find(|line| line.contains(" ar ")).unwrap();
    assert_eq!(
        arabic.split_whitespace().collect::<Vec<_>>(),
        ["ar", "2", "1", "1", "0", "0", "1", "0"],
        "{status}"
    );
}

#[test]
fn what_cannot_be_taken_is_told_and_nothing_is_written() {
    let desk = Desk::new();
    let rows = desk.export();
    let version = column(&rows, "version");
    let translation = column(&rows, "translation");
    let with = |row: usize, column: usize, text: &str| {
        let mut rows = rows.clone();
        text.clone_into(&mut rows[row][column]);
        desk.save(&rows);
        desk.refused(&["import", "ar.xlsx"], 2)
    };
    assert!(with(1, 0, "kiosk-none").contains("row 2, `kiosk-none`: there is no message with this key"));
    assert!(with(2, 0, "kiosk-one").contains("row 3, `kiosk-one`: the key stands also in row 2"));
    assert!(
        with(2, version, "so-0000000000000000-0000000000000000")
            .contains("row 3, `kiosk-two`: the row is from the table of another")
    );
    assert!(
        with(1, translation, "a\u{202e}b")
            .contains("row 2, `kiosk-one`: column `translation`: the invisible character U+202E")
    );
    let both = with(1, translation, "{");
    assert!(
        both.contains("what stands in braces") && both.ends_with("polku: nothing was written: 1 problem in ar.xlsx\n"),
        "{both}"
    );
    assert!(with(0, version, "versions").contains("ar.xlsx: no table of translations: `version` is not in it"));
    let good = fs::read(desk.path("ar.xlsx")).unwrap();
    for (name, bytes) in [
        ("cut.xlsx", &good[..good.len() / 2]),
        ("cut.xlf", b"<?xml version=\"1.0\"?><xliff trgLang=\"ar\"><file><unit name=\"kiosk-one\">"),
        ("entity.xlf", b"<!DOCTYPE x [<!ENTITY e \"x\">]><xliff trgLang=\"ar\"><unit name=\"a\"><target>&e;</target></unit></xliff>"),
        ("none.xlf", b"<xliff trgLang=\"xx\"></xliff>"),
        ("list.csv", b"a;b\n1;2\n"),
        ("empty.csv", b""),
        ("picture.xlsx", b"\x89PNG\r\n\x1a\n"),
    ] {
        desk.put(name, bytes);
        let why = desk.refused(&["import", name], 2);
        assert!(why.starts_with(&format!("polku: {name}: ")) && why.lines().count() == 1, "{why}");
    }
    desk.put("huge.csv", vec![b'a'; (10 << 20) + 1]);
    assert!(desk.refused(&["import", "huge.csv"], 2).contains("larger than"));
    assert!(
        desk.refused(&["import", "nowhere.xlsx"], 2)
            .contains("nowhere.xlsx can't be read")
    );
    assert!(
        desk.refused(&["export", "--lang", "ar", "--out", "ar.pdf"], 2)
            .contains("ends with .xlsx or .xlf")
    );
}

#[test]
fn files_with_errors_are_mended_first() {
    let desk = Desk::new();
    desk.export();
    desk.put("locales/ar/kiosk.ftl", "kiosk-one واحد\n");
    for command in [
        &["import", "ar.xlsx"][..],
        &["export", "--lang", "ar", "--out", "x.xlsx"],
    ] {
        let why = desk.refused(command, 1);
        assert!(why.contains("locales/ar/kiosk.ftl:1:"), "{why}");
    }
    let status = desk.run(&["status", "--json"]);
    assert_eq!(status.status.code(), Some(1));
    let counted = String::from_utf8(status.stdout).unwrap();
    let langs: Vec<Value> = counted
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["lang"].clone())
        .collect();
    assert_eq!(langs, ["fi", "en"]);
}

/// The program's own texts: nobody has reviewed them yet, and that is what is said.
#[test]
fn the_programs_own_languages_are_counted() {
    let run = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_polku"))
            .arg("locale")
            .args(arguments)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", told(&output));
        String::from_utf8(output.stdout).unwrap()
    };
    let status = run(&["status"]);
    assert!(
        status.contains("Texts for learners") && status.contains("Texts for staff"),
        "{status}"
    );
    for line in run(&["status", "--json"]).lines() {
        let one: Value = serde_json::from_str(line).unwrap();
        let learners = &one["learners"];
        let count = |name: &str| learners[name].as_u64().unwrap();
        assert_eq!(count("messages"), count("translated") + count("missing"));
        assert_eq!(
            count("translated"),
            count("reviewed") + count("unreviewed") + count("stale")
        );
    }
}

/// Of a lesson's own words nearly all can be seen: the errand, steps, help, mistakes, questions, in every case.
#[test]
fn a_lessons_words_are_found_on_its_screens() {
    let (catalog, texts) = &*CONTENT;
    let mut catalog = Catalog::clone(catalog);
    let shortest = catalog.lessons.iter().min_by_key(|(_, lesson)| lesson.plans.len());
    let shortest = shortest.map(|(id, _)| id.clone()).unwrap();
    catalog.lessons.retain(|id, _| *id == shortest);
    let found = sights(&Arc::new(catalog), texts, Lang::So);
    let file = format!("locales/so/lessons/{shortest}.ftl");
    let own = texts.keys(Lang::So).filter(|(_, place)| *place.file == *file);
    let (there, lacking): (Vec<_>, Vec<_>) = own
        .map(|(key, _)| key.as_str())
        .partition(|key| found.of_key.contains_key(*key));
    assert!(there.len() > 20 && lacking.len() * 20 <= there.len(), "{lacking:?}");
    assert!(found.of_key.values().all(|name| found.screens.contains_key(name)));
}

#[test]
fn the_table_names_pictures_and_the_pictures_are_there() {
    let desk = Desk::new();
    for (lang, text) in [("fi", "Hei"), ("en", "Hello"), ("ar", "أهلا")] {
        desk.put(&format!("locales/{lang}/hello.ftl"), format!("kiosk-hello = {text}\n"));
    }
    let printed = desk.good(&["export", "--lang", "ar", "--out", "ar.xlsx"]);
    assert!(
        printed.contains("3 texts; a picture is named for 1 of 3 texts"),
        "{printed}"
    );
    let rows = rows(&desk.path("ar.xlsx"));
    let hello = rows.iter().find(|row| row[0] == "kiosk-hello").unwrap();
    assert_eq!(hello[3], "welcome.png");
    let printed = desk.good(&["pictures", "--lang", "ar", "--out", "seen", "--size", "320x180"]);
    assert_eq!(printed, "seen: 1 picture; 1 of 3 texts can be seen on them\n");
    let pictures: Vec<_> = files(&desk.path("seen")).into_keys().collect();
    assert_eq!(pictures, [desk.path("seen/index.csv"), desk.path("seen/welcome.png")]);
    assert!(fs::read(&pictures[1]).unwrap().starts_with(b"\x89PNG"));
    let index = desk.read("seen/index.csv");
    assert_eq!(
        index,
        "key,picture\r\nkiosk-hello,welcome.png\r\nkiosk-one,\r\nkiosk-two,\r\n"
    );
}
