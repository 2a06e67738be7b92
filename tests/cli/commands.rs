//! The commands as a terminal sees them: what they print, where, and their exit codes. No display, no sound device.

use std::path::Path;
use std::process::{Command, Output};

use polku::base::{DeviceId, Millis, Role, StaffId};
use polku::runtime::{Reading, Waker, start};
use polku::staff::{Answer, Cost, Pin, StaffFile};
use polku::store::Store;
use serde_json::Value;
use uuid::Uuid;

use crate::{printed, told};

/// The least that Argon2 allows.
const LIGHT: Cost = Cost {
    memory_kib: 8,
    passes: 1,
};

fn polku(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_polku"))
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn lines(output: &Output) -> Vec<Value> {
    printed(output)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// A content folder with one text and one broken lesson.
fn broken_content() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let put = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    put(
        "locales/fi/kiosk.ftl",
        "kiosk-b = Toinen\nkiosk-a = Yksi\n    .meaning = Numero\n",
    );
    put("lessons/first/lesson.yaml", "lesson: first\ncode: [\n");
    folder
}

fn path(folder: &Path) -> &str {
    folder.to_str().unwrap()
}

#[test]
fn a_plan_that_reaches_its_goal() {
    let played = polku(&["play", "library-reserve/reserve", "--plan", "steps"]);
    assert_eq!(code(&played), 0, "{}", told(&played));
    let events = lines(&played);
    assert_eq!(events.last().unwrap()["event"], "attempt_ended");
    assert_eq!(events.last().unwrap()["result"], "goal_reached");
    let again = polku(&["play", "library-reserve/reserve", "--plan", "steps"]);
    assert_eq!(played.stdout, again.stdout);
    let other_case = polku(&["play", "library-reserve/reserve", "--plan", "steps", "--variant", "B"]);
    assert_eq!(code(&other_case), 0);
    assert_ne!(played.stdout, other_case.stdout);
}

#[test]
fn a_plan_that_does_not() {
    let played = polku(&["play", "library-reserve/reserve", "--plan", "empty"]);
    assert_eq!(code(&played), 3);
    let ended = lines(&played).last().unwrap().clone();
    assert_eq!(ended["result"], "unfinished");
    assert_eq!(told(&played), "polku: the goal is not reached\n");
}

#[test]
fn what_is_not_there_is_told_with_what_is() {
    let told_of = |arguments: &[&str]| {
        let output = polku(arguments);
        assert_eq!(code(&output), 2, "{arguments:?}");
        told(&output)
    };
    assert!(
        told_of(&["play", "nowhere/reserve", "--plan", "steps"])
            .contains("there is: bank-identification, library-reserve")
    );
    assert!(
        told_of(&["play", "library-reserve/nothing", "--plan", "steps"])
            .contains("no task `nothing`; there is: reserve")
    );
    assert!(told_of(&["play", "library-reserve/reserve", "--plan", "nothing"]).contains("steps, "));
    assert!(told_of(&["play", "library-reserve", "--plan", "steps"]).contains("LESSON/TASK"));
    assert!(told_of(&["render", "nothing", "--lang", "fi", "--out", "/nowhere/x.png"]).contains("welcome, languages"));
    assert!(told_of(&["voice", "list", "--lang", "xx"]).contains("'xx' for '--lang <LANG>': there is: fi, sv, en, so"));
    let of_staff = told_of(&["render", "today", "--lang", "ar", "--out", "/nowhere/x.png"]);
    assert!(of_staff.contains("there is: fi, sv, en"), "{of_staff}");
    assert!(told_of(&["check", "--content", "/nowhere"]).contains("no content folder"));
}

#[test]
fn a_broken_lesson_is_an_error_with_its_place() {
    let content = broken_content();
    let text = polku(&["check", "--content", path(content.path())]);
    assert_eq!(code(&text), 1);
    let shown = printed(&text);
    assert!(shown.contains("lessons/first/lesson.yaml:2:"), "{shown}");
    assert!(shown.contains("0 lessons offered"), "{shown}");
    let json = polku(&["check", "--format", "json", "--content", path(content.path())]);
    assert_eq!(code(&json), 1);
    let found = lines(&json);
    let broken = found
        .iter()
        .find(|one| one["file"] == "lessons/first/lesson.yaml")
        .unwrap();
    assert_eq!((&broken["line"], &broken["severity"]), (&2.into(), &"error".into()));
    let places: Vec<_> = found
        .iter()
        .map(|one| (one["file"].to_string(), one["line"].as_u64()))
        .collect();
    assert!(places.is_sorted());
    let played = polku(&[
        "play",
        "first/task",
        "--plan",
        "steps",
        "--content",
        path(content.path()),
    ]);
    assert_eq!(code(&played), 2);
    assert!(told(&played).contains("has errors and is not offered"));
}

#[test]
fn what_is_spoken_is_listed_in_order() {
    let content = broken_content();
    let listed = polku(&["voice", "list", "--lang", "fi", "--content", path(content.path())]);
    assert_eq!(code(&listed), 0, "{}", told(&listed));
    let spoken: Vec<_> = lines(&listed)
        .into_iter()
        .map(|line| format!("{} {}", line["key"].as_str().unwrap(), line["text"].as_str().unwrap()))
        .collect();
    assert_eq!(spoken, ["kiosk-a Yksi", "kiosk-a.meaning Numero", "kiosk-b Toinen"]);
    // FIPS 180-4, checked with another program: printf Yksi | sha256sum
    let hash = &lines(&listed)[0]["sha256"];
    assert_eq!(hash, "8c40996dcbb09195ccbaf76720bf2651e73dc3d01e11c474fc33c699410a98cb");
}

#[test]
fn a_picture_is_drawn_without_a_window() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("path.png");
    let drawn = polku(&[
        "render",
        "path",
        "--lang",
        "ar",
        "--size",
        "640x400",
        "--out",
        path(&out),
    ]);
    assert_eq!(code(&drawn), 0, "{}", told(&drawn));
    let picture = std::fs::read(&out).unwrap();
    assert!(picture.starts_with(b"\x89PNG"));
    let names = polku(&["render", "--list"]);
    let all = polku::app::tour::Stop::ALL.len();
    assert_eq!(printed(&names).lines().count(), all);
}

#[test]
fn a_size_that_no_screen_has_is_refused() {
    for size in ["0x0", "640", "99999x99999", "-1x5", "axb"] {
        let drawn = polku(&[
            "render",
            "path",
            "--lang",
            "ar",
            "--size",
            size,
            "--out",
            "/nowhere/x.png",
        ]);
        assert_eq!(code(&drawn), 2, "{size}");
        assert!(
            told(&drawn).contains("WIDTHxHEIGHT") || told(&drawn).contains("unexpected"),
            "{}",
            told(&drawn)
        );
    }
}

#[test]
fn a_kiosk_without_a_display_says_so() {
    let data = tempfile::tempdir().unwrap();
    for arguments in [&["--data"][..], &["kiosk", "--windowed", "--data"]] {
        let mut arguments = arguments.to_vec();
        arguments.push(path(data.path()));
        let opened = polku(&arguments);
        assert_eq!(code(&opened), 2, "{arguments:?}: {}", told(&opened));
        assert!(
            told(&opened).contains("the window could not be opened"),
            "{}",
            told(&opened)
        );
    }
}

#[test]
fn the_schemas_are_written_as_they_are_committed() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("schema");
    let written = polku(&["schema", "--out", path(&out)]);
    assert_eq!(code(&written), 0, "{}", told(&written));
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons/schema");
    let mut names: Vec<_> = std::fs::read_dir(&out)
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    names.sort();
    assert!(!names.is_empty());
    for name in names {
        let [new, old] = [&out, &committed].map(|folder| std::fs::read_to_string(folder.join(&name)).unwrap());
        assert_eq!(new, old, "{name:?} is old; run: polku schema --out lessons/schema");
    }
}

const PINS: [&str; 2] = ["402917", "839264"];

/// A data folder that a kiosk has used: an administrator and an instructor.
fn data_with_staff() -> tempfile::TempDir {
    let data = tempfile::tempdir().unwrap();
    drop(Store::open(data.path(), DeviceId(Uuid::from_u128(7))).unwrap());
    let mut staff = StaffFile::open(data.path(), LIGHT).unwrap();
    let [first, second] = PINS.map(|pin| Pin::new(pin).unwrap());
    staff.first(StaffId(Uuid::from_u128(1)), &first).unwrap();
    staff
        .add(StaffId(Uuid::from_u128(2)), Role::Instructor, &second)
        .unwrap();
    data
}

fn reset_pin(data: &Path) -> Output {
    polku(&["staff", "reset-pin", "--data", path(data)])
}

#[test]
fn a_forgotten_pin_is_reset_and_the_first_one_is_asked_for_anew() {
    let data = data_with_staff();
    let reset = reset_pin(data.path());
    assert_eq!(code(&reset), 0, "{}", told(&reset));
    assert!(told(&reset).contains("administrators' PINs (1)"), "{}", told(&reset));
    assert!(
        told(&reset).contains("new first PIN at its next start"),
        "{}",
        told(&reset)
    );
    assert_eq!((printed(&reset).as_str(), told(&reset).lines().count()), ("", 1));
    let again = reset_pin(data.path());
    assert_eq!(code(&again), 0);
    assert!(told(&again).contains("no administrator has a PIN"), "{}", told(&again));

    let (kiosk, _) = start(
        data.path(),
        Reading::begin(Some(env!("CARGO_MANIFEST_DIR").into())),
        Waker::default(),
    );
    assert_eq!(kiosk.screen().name, "pin");
    drop(kiosk);
    let mut staff = StaffFile::open(data.path(), LIGHT).unwrap();
    assert!(!staff.is_set());
    let [old, instructors] = PINS.map(|pin| staff.attempt(pin, Millis(0)).unwrap());
    assert!(matches!(old, Answer::Wrong { free: 4, .. }), "{old:?}");
    assert!(
        matches!(
            instructors,
            Answer::Right {
                role: Role::Instructor,
                ..
            }
        ),
        "{instructors:?}"
    );
    let first = staff
        .first(StaffId(Uuid::from_u128(3)), &Pin::new("605183").unwrap())
        .unwrap();
    assert_eq!(first.staff, StaffId(Uuid::from_u128(1)));
}

#[test]
fn no_pin_is_reset_while_a_kiosk_runs() {
    let data = data_with_staff();
    let before = std::fs::read(data.path().join("staff.json")).unwrap();
    let kiosk = Store::open(data.path(), DeviceId(Uuid::from_u128(7))).unwrap();
    let reset = reset_pin(data.path());
    assert_eq!(code(&reset), 2);
    assert!(told(&reset).contains("Close it first"), "{}", told(&reset));
    assert_eq!(std::fs::read(data.path().join("staff.json")).unwrap(), before);
    drop(kiosk);
    assert_eq!(code(&reset_pin(data.path())), 0);
}

#[test]
fn a_reset_that_can_not_be_done_says_why_and_makes_nothing() {
    let empty = tempfile::tempdir().unwrap();
    for folder in [empty.path(), &empty.path().join("nowhere")] {
        let reset = reset_pin(folder);
        assert_eq!(code(&reset), 2);
        assert!(told(&reset).contains("no Polku database"), "{}", told(&reset));
    }
    assert_eq!(std::fs::read_dir(empty.path()).unwrap().count(), 0);
    let data = data_with_staff();
    let file = data.path().join("staff.json");
    std::fs::write(&file, "{\"version\": 2").unwrap();
    let reset = reset_pin(data.path());
    assert_eq!(code(&reset), 2);
    assert!(told(&reset).contains("staff.json is damaged"), "{}", told(&reset));
    assert!(
        told(&reset).contains("move this file to another folder"),
        "{}",
        told(&reset)
    );
    assert_eq!(std::fs::read(&file).unwrap(), b"{\"version\": 2");
    // What it says helps.
    std::fs::rename(&file, empty.path().join("staff.json")).unwrap();
    assert_eq!(code(&reset_pin(data.path())), 0);
    assert!(!StaffFile::open(data.path(), LIGHT).unwrap().is_set());
}
