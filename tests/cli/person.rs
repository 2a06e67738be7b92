//! One person, shown and erased from the command line.

use std::path::Path;
use std::process::{Command, Output};

use polku::base::{DeviceId, PersonId};
use polku::demo::{Scale, cohort};
use polku::journal::Event;
use polku::runtime::write_dated;
use polku::store::Store;
use uuid::Uuid;

fn polku(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_polku"))
        .args(arguments)
        .output()
        .unwrap()
}

/// A folder with a cohort, and somebody of it whose name nobody else has, who was at meetings and in guidance.
fn place() -> (tempfile::TempDir, PersonId, String) {
    let folder = tempfile::tempdir().unwrap();
    let mut events = cohort(Scale::Osana, 3);
    let marked = events.iter().find_map(|(_, event)| match event {
        Event::ContactSet { about, .. } => about.person.filter(|guided| {
            events
                .iter()
                .any(|(_, event)| matches!(event, Event::Marked { person, .. } if person == guided))
        }),
        _ => None,
    });
    let person = marked.unwrap();
    let name = "Þórunn-سارة-🐫";
    for (_, event) in &mut events {
        if let Event::PersonSet {
            person: other, about, ..
        } = event
            && *other == person
        {
            about.name = polku::base::ShortText::new(name).ok();
        }
    }
    let opened = Store::open(&folder.path().join("data"), DeviceId(Uuid::from_u128(5))).unwrap();
    write_dated(opened, events).unwrap();
    (folder, person, name.to_owned())
}

/// Whether these bytes stand in any file of a folder.
fn found(folder: &Path, needle: &[u8]) -> bool {
    std::fs::read_dir(folder).unwrap().any(|entry| {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap_or_default();
        bytes.windows(needle.len()).any(|window| window == needle)
    })
}

fn totals(data: &str, out: &Path) -> Vec<String> {
    let mut all = Vec::new();
    for table in ["attendance", "guidance"] {
        let path = out.join(format!("{table}.csv"));
        let output = polku(&["export", table, "--data", data, "--out", path.to_str().unwrap()]);
        assert!(output.status.success());
        let mut reader = csv::Reader::from_path(path).unwrap();
        let head = reader.headers().unwrap().clone();
        let at = |name: &str| head.iter().position(|column| column == name).unwrap();
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        let people: std::collections::BTreeSet<_> = rows.iter().map(|row| row[at("person")].to_owned()).collect();
        let minutes: u64 = rows.iter().map(|row| row[at("minutes")].parse().unwrap_or(0)).sum();
        all.push(format!(
            "{table}: {} rows, {} people, {minutes} minutes",
            rows.len(),
            people.len()
        ));
    }
    all
}

#[test]
fn everything_about_one_person_is_shown_and_then_erased_but_for_the_totals() {
    let (folder, person, name) = place();
    let data = folder.path().join("data");
    let (data, out) = (data.to_str().unwrap(), folder.path().join("person.json"));
    let id = person.to_string();
    let before = totals(data, folder.path());
    let shown = polku(&["person", "show", &id, "--out", out.to_str().unwrap(), "--data", data]);
    assert!(shown.status.success(), "{}", String::from_utf8_lossy(&shown.stderr));
    let json: serde_json::Value = serde_json::from_slice(&std::fs::read(&out).unwrap()).unwrap();
    let entries = json["entries"].as_array().unwrap();
    let kinds: std::collections::BTreeSet<_> = entries
        .iter()
        .map(|entry| entry["fact"]["event"].as_str().unwrap())
        .collect();
    assert!(
        ["person_set", "marked", "contact_set"]
            .iter()
            .all(|kind| kinds.contains(kind)),
        "{kinds:?}"
    );
    assert!(json.to_string().contains(&name));

    assert!(found(Path::new(data), name.as_bytes()));
    let erased = polku(&["person", "erase", &id, "--data", data]);
    assert!(erased.status.success(), "{}", String::from_utf8_lossy(&erased.stderr));
    for needle in [name.as_bytes(), id.as_bytes(), person.0.as_bytes()] {
        assert!(!found(Path::new(data), needle));
    }
    assert_eq!(totals(data, folder.path()), before);
    let again = polku(&["person", "erase", &id, "--data", data]);
    assert_eq!(again.status.code(), Some(2), "nobody is there any more");
}

#[test]
fn nobody_and_a_place_among_the_data_are_told() {
    let (folder, person, _) = place();
    let data = folder.path().join("data");
    let inside = data.join("person.json");
    let refused = polku(&[
        "person",
        "show",
        &person.to_string(),
        "--out",
        inside.to_str().unwrap(),
        "--data",
        data.to_str().unwrap(),
    ]);
    assert!(String::from_utf8_lossy(&refused.stderr).contains("choose another folder"));
    let out = folder.path().join("x.json");
    let nobody = Uuid::from_u128(404).to_string();
    let unknown = polku(&[
        "person",
        "show",
        &nobody,
        "--out",
        out.to_str().unwrap(),
        "--data",
        data.to_str().unwrap(),
    ]);
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("nobody has the id"));
    assert!(!out.exists());
}
