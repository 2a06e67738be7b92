//! Arrows point down only: no layer names one above it, and the pure core names no adapter.

use std::fs;
use std::path::{Path, PathBuf};

use crate::sources::rust_files;

/// The layers from bottom to top. Those in one row may name each other only where it is said.
const LAYERS: &[&[&str]] = &[
    &["base", "stats"],
    &["i18n"],
    &["content"],
    &["service"],
    &["journal", "learner", "course"],
    &["tutor", "report", "demo"],
    &["app"],
    &[
        "store",
        "staff",
        "audio",
        "export",
        "import",
        "paper",
        "assets",
        "recordings",
    ],
    &["runtime"],
    &["gui", "cli"],
];

/// Layers of one row that may name each other.
const FRIENDS: &[(&str, &str)] = &[
    ("journal", "learner"),
    ("learner", "journal"),
    ("journal", "course"),
    ("course", "journal"),
    ("cli", "gui"),
    ("demo", "tutor"),
];

/// What the pure core must not use.
const IMPURE: &[&str] = &[
    "std::fs",
    "std::thread",
    "std::net",
    "std::env",
    "std::process",
    "SystemTime",
    "Instant::now",
    "now_v7",
    "new_v4",
    "rusqlite",
    "rodio",
    "eframe",
    "egui",
    "getrandom",
];

fn row(layer: &str) -> Option<usize> {
    LAYERS.iter().position(|row| row.contains(&layer))
}

/// The code of a file without its tests and comments.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let body = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    body.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}

fn is_test_file(path: &Path) -> bool {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    name == "tests" || name.ends_with("_tests") || name == "testing"
}

fn layer_of<'p>(path: &'p Path, src: &Path) -> Option<&'p str> {
    let first = path.strip_prefix(src).ok()?.components().next()?.as_os_str().to_str()?;
    row(first).map(|_| first)
}

fn sources() -> (PathBuf, Vec<PathBuf>) {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&src, &mut files);
    files.retain(|path| !is_test_file(path));
    (src, files)
}

#[test]
fn every_folder_has_its_layer() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for entry in fs::read_dir(src).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            assert!(row(&name).is_some(), "src/{name} has no layer");
        }
    }
}

#[test]
fn no_layer_names_one_above_it() {
    let (src, files) = sources();
    let mut wrong = Vec::new();
    for path in &files {
        let Some(layer) = layer_of(path, &src) else { continue };
        let own = row(layer).unwrap();
        let text = code(path);
        for named in LAYERS.iter().flat_map(|row| row.iter()) {
            let other = row(named).unwrap();
            let friends = FRIENDS.contains(&(layer, *named));
            let above = other > own || (other == own && *named != layer && !friends);
            let uses = [
                format!("crate::{named}::"),
                format!("crate::{{{named}"),
                format!("use crate::{named};"),
            ];
            if above && uses.iter().any(|way| text.contains(way.as_str())) {
                wrong.push(format!("{}: {layer} names {named}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_core_is_pure() {
    let (src, files) = sources();
    let core_top = row("app").unwrap();
    let mut wrong = Vec::new();
    for path in &files {
        let Some(layer) = layer_of(path, &src) else { continue };
        if row(layer).unwrap() > core_top {
            continue;
        }
        let text = code(path);
        for word in IMPURE {
            if text.contains(word) {
                wrong.push(format!("{}: {word}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_module_says_what_it_is_for() {
    let (_, files) = sources();
    let silent: Vec<_> = files
        .iter()
        .filter(|path| !fs::read_to_string(path).unwrap().starts_with("//!"))
        .collect();
    assert!(silent.is_empty(), "{silent:?}");
}

#[test]
fn the_window_can_open_nothing_of_the_systems() {
    let manifest = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).unwrap();
    let eframe = manifest.lines().find(|line| line.starts_with("eframe")).unwrap();
    assert!(eframe.contains("default-features = false"), "{eframe}");
    for wrong in ["persistence", "\"links\"", "web_screen_reader"] {
        assert!(!eframe.contains(wrong), "{eframe}");
    }
}
