//! The made-up cohorts say the figures of the real projects everywhere: in the CSV, in the workbook, on pages, on the screen.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

use calamine::{Data, Reader, Xlsx, open_workbook};
use polku::app::console::{ConsoleMsg, Page};
use polku::app::msg::Msg;
use polku::demo::{Scale, cohort};
use tempfile::TempDir;

use crate::kit;

fn polku(arguments: &[&str]) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_polku"))
        .args(arguments)
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {told}");
    output
}

/// A folder of the first project, in `data`. It takes long to fill, so that is done once, and every test has a copy.
fn osana() -> TempDir {
    static FILLED: LazyLock<PathBuf> = LazyLock::new(|| {
        let data = Path::new(env!("CARGO_TARGET_TMPDIR")).join("osana");
        // That of the run before.
        std::fs::remove_dir_all(&data).ok();
        polku(&["demo", "--scale", "osana", "--data", data.to_str().unwrap()]);
        data
    });
    let folder = tempfile::tempdir().unwrap();
    copy(&FILLED, &folder.path().join("data"));
    folder
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}

fn export(data: &Path, table: &str, format: &str, out: &Path) {
    let paths = [data, out].map(|path| path.to_str().unwrap().to_owned());
    polku(&[
        "export", table, "--data", &paths[0], "--out", &paths[1], "--format", format,
    ]);
}

fn rows(path: &Path) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().map(|row| row.unwrap()).collect()
}

/// Courses, meetings, people and visits of a kind, counted from the file as an evaluator would.
fn counted(rows: &[BTreeMap<String, String>], kind: &str) -> [usize; 4] {
    let there = ["present", "late", "left"];
    let came: Vec<_> = rows
        .iter()
        .filter(|row| row["kind"] == kind && there.contains(&row["status"].as_str()))
        .collect();
    let different = |key: &dyn Fn(&BTreeMap<String, String>) -> String| {
        came.iter().map(|row| key(row)).collect::<BTreeSet<_>>().len()
    };
    [
        different(&|row| row["course_id"].clone()),
        different(&|row| format!("{} {}", row["course_id"], row["meeting_no"])),
        different(&|row| row["person"].clone()),
        came.len(),
    ]
}

/// The sheet of totals as text.
fn totals(path: &Path) -> Vec<Vec<String>> {
    let mut book: Xlsx<_> = open_workbook(path).unwrap();
    let sheet = book.worksheet_range("Summary").unwrap();
    let cell = |cell: &Data| match cell {
        Data::Float(number) => number.to_string(),
        other => other.to_string(),
    };
    sheet.rows().map(|row| row.iter().map(cell).collect()).collect()
}

/// A line of the sheet of totals, by what it begins with: the numbers after it.
fn line(totals: &[Vec<String>], name: &str) -> Vec<String> {
    let found = totals.iter().find(|row| row[0] == name);
    found.unwrap_or_else(|| panic!("no {name} in {totals:?}"))[1..].to_vec()
}

/// What the console's page of figures says, for all time.
fn on_screen(scale: Scale) -> Vec<Vec<String>> {
    let mut kiosk = kit::kiosk_with(cohort(scale, 1).into_iter().map(|(_, event)| event).collect());
    kit::open_console(&mut kiosk);
    let all = ConsoleMsg::Pick {
        field: polku::app::console::FieldId::of_page("files-period"),
        code: "all".to_owned(),
        many: false,
    };
    kiosk
        .send_all([Msg::Console(ConsoleMsg::Go(Page::Files)), Msg::Console(all)])
        .unwrap();
    let text = |cell: polku::app::console::view::Cell| match cell {
        polku::app::console::view::Cell::Text(line, _) => line.text,
        other => panic!("{other:?}"),
    };
    let rows = kit::rows(&kit::console_screen(&kiosk)).into_iter();
    rows.map(|row| row.cells.into_iter().map(text).collect()).collect()
}

#[test]
fn the_first_project_says_its_figures_everywhere() {
    let folder = osana();
    let (data, at) = (folder.path().join("data"), |name: &str| folder.path().join(name));
    for format in ["csv", "xlsx", "pdf"] {
        export(&data, "attendance", format, &at(&format!("a.{format}")));
        export(&data, "guidance", format, &at(&format!("g.{format}")));
    }
    let attendance = rows(&at("a.csv"));
    assert_eq!(counted(&attendance, "internet_course"), [21, 84, 145, 500]);
    assert_eq!(counted(&attendance, "training"), [10, 10, 80, 80]);
    let [evenings, _, _, visits] = counted(&attendance, "event");
    assert_eq!((evenings, visits), (10, 349));
    let [groups, _, _, visits] = counted(&attendance, "group");
    assert_eq!((groups, visits), (6, 261));
    let guidance = rows(&at("g.csv"));
    let people: BTreeSet<_> = guidance.iter().map(|row| &row["person"]).collect();
    let minutes: u64 = guidance.iter().map(|row| row["minutes"].parse::<u64>().unwrap()).sum();
    assert_eq!((people.len(), minutes), (465, 1150 * 60));
    let book = totals(&at("a.xlsx"));
    assert_eq!(line(&book, "internet_course")[..4], ["21", "84", "145", "500"]);
    assert_eq!(line(&book, "event")[3], "349");
    assert_eq!(line(&book, "group")[3], "261");
    let screen = on_screen(Scale::Osana);
    let by_name = |name: &str| {
        screen
            .iter()
            .find(|row| row[0] == name)
            .unwrap_or_else(|| panic!("{screen:?}"))
            .clone()
    };
    assert_eq!(by_name("Nettikurssi")[1..5], ["21", "84", "145", "500"]);
    let guided = by_name("Ohjaus");
    assert_eq!(
        (&guided[2], &guided[3], &guided[5]),
        (&"1380".to_owned(), &"465".to_owned(), &"1150,0".to_owned())
    );
    for page in ["a.pdf", "g.pdf"] {
        assert!(std::fs::read(at(page)).unwrap().starts_with(b"%PDF-"));
    }
}

#[test]
fn the_second_project_says_its_figures_everywhere() {
    let folder = tempfile::tempdir().unwrap();
    let (data, at) = (folder.path().join("data"), |name: &str| folder.path().join(name));
    polku(&[
        "demo",
        "--scale",
        "kemi",
        "--seed",
        "7",
        "--data",
        data.to_str().unwrap(),
    ]);
    export(&data, "attendance", "csv", &at("a.csv"));
    for format in ["csv", "xlsx"] {
        export(&data, "guidance", format, &at(&format!("g.{format}")));
    }
    assert_eq!(counted(&rows(&at("a.csv")), "group"), [12, 358, 312, 2314]);
    let guidance = rows(&at("g.csv"));
    assert_eq!(guidance.len(), 6449);
    let book = totals(&at("g.xlsx"));
    for (counter, count) in [
        ("cv", "299"),
        ("job_application", "438"),
        ("job", "191"),
        ("study_place", "165"),
        ("card_course", "99"),
    ] {
        let of_file = guidance.iter().filter(|row| row["counter"] == counter).count();
        assert_eq!(
            (of_file.to_string().as_str(), line(&book, counter)[0].as_str()),
            (count, count),
            "{counter}"
        );
    }
    let screen = on_screen(Scale::Kemi);
    assert!(
        screen.iter().any(|row| row[1..5] == ["12", "358", "312", "2314"]),
        "{screen:?}"
    );
}

#[test]
fn the_people_of_the_courses_practise() {
    let folder = osana();
    let (data, out) = (folder.path().join("data"), folder.path().join("attempts.csv"));
    export(&data, "attempts", "csv", &out);
    let attempts = rows(&out);
    let different = |column: &str| {
        attempts
            .iter()
            .map(|row| row[column].clone())
            .collect::<BTreeSet<_>>()
            .len()
    };
    assert_eq!(
        (different("person"), different("visit"), different("lesson")),
        (145, 500, 3)
    );
    assert!(
        attempts
            .iter()
            .all(|row| row["result"] != "open" && row["began"].starts_with("2025"))
    );
}

#[test]
fn what_they_learned_is_told_in_every_format() {
    let folder = osana();
    let data = folder.path().join("data");
    let outcomes = |format: &str| {
        let out = folder.path().join(format!("outcomes.{format}"));
        let (data, out_text) = (data.to_str().unwrap(), out.to_str().unwrap());
        let told = polku(&[
            "outcomes", "--data", data, "--out", out_text, "--format", format, "--by", "topic",
        ]);
        (out, String::from_utf8(told.stdout).unwrap())
    };
    let (csv, told) = outcomes("csv");
    let names: Vec<&str> = told.lines().filter_map(|line| line.split(':').next()).collect();
    assert_eq!(names, ["all", "safety", "travel"]);
    let rows = rows(&csv);
    let difference = |row: &&BTreeMap<String, String>| row["measure"] == "difference" && row["group"] == "all";
    let value = &rows.iter().find(difference).unwrap()["value"];

    // Both able and unable learners judge messages: better than guessing, and not all right.
    let j = |row: &&BTreeMap<String, String>| {
        row["section"] == "scam or not" && row["measure"] == "J" && row["group"] == "all"
    };
    let j: f64 = rows.iter().find(j).unwrap()["value"].parse().unwrap();
    assert!(j > 0.0 && j < 1.0, "{j}");

    let json: serde_json::Value = serde_json::from_slice(&std::fs::read(outcomes("json").0).unwrap()).unwrap();
    let all = &json["groups"][0];
    let figures = all["figures"].as_array().unwrap();
    assert_eq!(figures.len(), rows.iter().filter(|row| row["group"] == "all").count());
    assert_eq!(format!("{:.4}", figures[0]["value"].as_f64().unwrap()), *value);
    let sentence = all["sentence"].as_str().unwrap();
    assert!(told.contains(sentence), "{told}");

    let mut book: Xlsx<_> = open_workbook(outcomes("xlsx").0).unwrap();
    let answers = book.worksheet_range("Answers").unwrap();
    assert_eq!(answers.get_value((1, 1)), Some(&Data::String(sentence.to_owned())));
    assert_eq!(book.worksheet_range("Outcomes").unwrap().height(), rows.len() + 1);
    let svg = std::fs::read_to_string(outcomes("svg").0).unwrap();
    assert!(svg.contains("pairs followed"));
    let png = image::open(outcomes("png").0).unwrap().to_rgb8();
    assert_eq!(png.dimensions(), (1920, 1200));
    let is_of = |colour: [u8; 3]| png.pixels().filter(|pixel| pixel.0 == colour).count();
    let (words, knowledge, skill) = (is_of([0x2b; 3]), is_of([0x0b, 0x6e, 0x6e]), is_of([0xa3, 0x41, 0x0f]));
    assert!(
        words > 2000 && knowledge > 1000 && skill > 1000,
        "{words} {knowledge} {skill}"
    );

    for (table, column) in [
        ("observations", "code"),
        ("mastery", "evidence"),
        ("self-reports", "did_for_real"),
    ] {
        let out = folder.path().join(format!("{table}.csv"));
        export(&data, table, "csv", &out);
        let rows = self::rows(&out);
        assert!(rows.len() > 100 && rows[0].contains_key(column), "{table}");
    }
}

#[test]
fn without_lessons_no_folder_is_filled() {
    let folder = tempfile::tempdir().unwrap();
    let [content, data] = ["content", "data"].map(|name| folder.path().join(name));
    for name in ["lessons", "locales"] {
        std::fs::create_dir_all(content.join(name)).unwrap();
    }
    let [content, of_data] = [&content, &data].map(|path| path.to_str().unwrap());
    let filled = Command::new(env!("CARGO_BIN_EXE_polku"))
        .args(["demo", "--scale", "osana", "--data", of_data, "--content", content])
        .output()
        .unwrap();
    assert!(!filled.status.success() && !data.exists());
    assert!(String::from_utf8_lossy(&filled.stderr).contains("nothing to practise"));
}

#[test]
fn a_cohort_goes_into_an_empty_folder_only() {
    let folder = osana();
    let data = folder.path().join("data");
    let data = data.to_str().unwrap();
    let again = Command::new(env!("CARGO_BIN_EXE_polku"))
        .args(["demo", "--scale", "kemi", "--data", data])
        .output()
        .unwrap();
    assert!(!again.status.success());
    assert!(String::from_utf8_lossy(&again.stderr).contains("empty data folder"));
}
