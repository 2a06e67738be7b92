//! The lists of pictures and icons follow the folders in `assets/`.
//!
//! After adding or removing an SVG file, write the lists anew with
//! `POLKU_WRITE_PICTURES=1 cargo test --no-default-features --test project pictures`.

use std::fs;
use std::path::Path;

const AGAIN: &str = "run: POLKU_WRITE_PICTURES=1 cargo test --no-default-features --test project pictures";

/// Names of the SVG files of a folder in `assets/`, sorted.
fn in_folder(folder: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets").join(folder);
    let mut names: Vec<String> = fs::read_dir(path)
        .expect("the folder is there")
        .map(|entry| entry.expect("it can be read").path())
        .filter(|path| path.extension().is_some_and(|ext| ext == "svg"))
        .map(|path| {
            let stem = path.file_stem().expect("a file has a name");
            stem.to_str().expect("in plain letters").to_owned()
        })
        .collect();
    names.sort();
    names
}

/// `source` with the lines of one list replaced; the list begins at `head` and ends at the next line `];`.
fn with_list(source: &str, head: &str, lines: &str) -> String {
    let start = source.find(head).expect("the list is there") + head.len();
    let end = start + source[start..].find("];").expect("the list has an end");
    format!("{}\n{lines}{}", &source[..start], &source[end..])
}

fn names(folder: &str) -> String {
    in_folder(folder)
        .iter()
        .map(|name| format!("    \"{name}\",\n"))
        .collect()
}

fn files(folder: &str) -> String {
    let line = |name: &String| format!("    (\"{name}\", include_bytes!(\"../../assets/{folder}/{name}.svg\")),\n");
    in_folder(folder).iter().map(line).collect()
}

fn follows(file: &str, lists: &[(&str, String)]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let found = fs::read_to_string(&path).expect("the source can be read");
    let wanted = lists
        .iter()
        .fold(found.clone(), |source, (head, lines)| with_list(&source, head, lines));
    if std::env::var_os("POLKU_WRITE_PICTURES").is_some() {
        fs::write(&path, wanted).expect("the source can be written");
    } else {
        assert_eq!(found, wanted, "{file} doesn't follow assets/; {AGAIN}");
    }
}

#[test]
fn the_names_follow_the_folders() {
    let lists = [
        ("pub const NAMES: &[&str] = &[", names("pictures")),
        ("pub const ICONS: &[&str] = &[", names("icons")),
    ];
    follows("src/base/pictures.rs", &lists);
}

#[test]
fn the_program_carries_every_file_of_the_folders() {
    let lists = [
        ("static PICTURES: &[File] = &[", files("pictures")),
        ("static ICONS: &[File] = &[", files("icons")),
    ];
    follows("src/base/carried.rs", &lists);
}

#[test]
fn each_folder_names_its_licence_and_every_one_of_its_files() {
    for (folder, licence) in [
        ("pictures", "LICENSE-fluent-emoji.txt"),
        ("icons", "LICENSE-phosphor.txt"),
    ] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets").join(folder);
        let readme = fs::read_to_string(path.join("README.md")).expect("README.md is there");
        assert!(readme.contains(licence) && path.join(licence).is_file(), "{folder}");
        for name in in_folder(folder) {
            assert!(
                readme.contains(&format!("`{name}`")),
                "assets/{folder}/README.md says nothing of {name}"
            );
        }
    }
}
