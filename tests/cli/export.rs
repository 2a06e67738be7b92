//! `polku export attempts` over a journal on disk, beside the thread that writes it.

use std::path::Path;
use std::process::{Command, Output};
use std::sync::mpsc;
use std::time::Duration;

use calamine::{DataType, Reader, Xlsx, open_workbook};
use polku::app::Model;
use polku::app::model::Settings;
use polku::app::msg::{HelperMsg, Msg};
use polku::app::rehearsal::Rehearsal;
use polku::app::tour::sign_in_as_new;
use polku::base::DeviceId;
use polku::i18n::Lang;
use polku::journal::{AttemptKind, Body, Record};
use polku::store::{Pending, Store, StoreReport};
use uuid::Uuid;

use crate::content::CONTENT;
use crate::told;

fn export(data: &Path, out: &Path) -> Output {
    export_as(data, out, &[])
}

fn export_as(data: &Path, out: &Path, format: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_polku"))
        .args(["export", "attempts", "--data"])
        .arg(data)
        .arg("--out")
        .arg(out)
        .args(format)
        // A table holds personal data: none of it may go through the machine's folder for temporary files.
        .env("TMPDIR", "/nowhere/at/all")
        .output()
        .unwrap()
}

/// A visit with one task done alone and one begun.
fn lived() -> Rehearsal {
    let (catalog, texts) = CONTENT.clone();
    let mut kiosk = Rehearsal::new(Model::new(catalog, texts, Settings::default(), Record::default(), true));
    kiosk.send_all(sign_in_as_new(Lang::So)).unwrap();
    let open = Msg::OpenTask("library-reserve".parse().unwrap(), "reserve".parse().unwrap());
    kiosk.send(open.clone()).unwrap();
    kiosk.send_all([const { Msg::Answer(None) }; 3]).unwrap();
    kiosk.send(Msg::Start(AttemptKind::Alone)).unwrap();
    while kiosk.act().unwrap() {}
    kiosk.send(Msg::After(polku::app::msg::AfterMsg::Again)).unwrap();
    kiosk.send(Msg::Start(AttemptKind::Alone)).unwrap();
    kiosk.act().unwrap();
    kiosk.send_all([Msg::Helper(HelperMsg::Door), Msg::Yes]).unwrap();
    kiosk
}

/// Writes what was lived into a real store, which stays open.
fn write(data: &Path, kiosk: &Rehearsal) -> Store {
    let (tell, told) = mpsc::channel();
    let store = Store::open(data, DeviceId(Uuid::from_u128(7)))
        .unwrap()
        .start(move |report| tell.send(report).unwrap_or_default())
        .unwrap();
    for entry in kiosk.entries() {
        let Body::Known(event) = entry.body.clone() else {
            panic!("a rehearsal records what is known");
        };
        let pending = Pending {
            event,
            subject: entry.subject,
            id: entry.id,
            nonce: entry.nonce,
            now: entry.hlc.at(),
        };
        store.append(vec![pending]).unwrap();
        match told.recv_timeout(Duration::from_secs(60)).unwrap() {
            StoreReport::Saved { .. } => {}
            other => panic!("{other:?}"),
        }
    }
    store
}

#[test]
fn one_row_an_attempt_while_the_kiosk_runs() {
    let folder = tempfile::tempdir().unwrap();
    let (data, out) = (folder.path().join("data"), folder.path().join("attempts.csv"));
    std::fs::create_dir(&data).unwrap();
    let running = write(&data, &lived());
    let exported = export(&data, &out);
    assert_eq!(exported.status.code(), Some(0), "{}", told(&exported));
    drop(running);

    let mut table = csv::Reader::from_path(&out).unwrap();
    let head = table.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = table.records().map(Result::unwrap).collect();
    let cell = |row: usize, name: &str| {
        let at = head.iter().position(|column| column == name).unwrap();
        rows[row][at].to_owned()
    };
    assert_eq!(rows.len(), 2);
    let told = |row| ["kind", "lang", "variant", "new_case", "result", "skill", "resumed"].map(|name| cell(row, name));
    assert_eq!(told(0), ["alone", "so", "A", "1", "goal_reached", "1", "0"]);
    assert_eq!(told(1), ["alone", "so", "A", "0", "open", "0", "0"]);
    assert_eq!(cell(0, "steps"), cell(0, "steps_U"));
    assert!(cell(0, "began").starts_with("2026-11-23T09:00:0") && cell(0, "began").ends_with("+02:00"));
    assert_eq!(cell(1, "ended"), "");
    assert_eq!(cell(0, "person"), cell(1, "person"));
    let names: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(names.len(), 2, "nothing is left beside the table: {names:?}");
}

/// The same rows, whichever file they go to.
#[test]
fn a_workbook_and_the_finnish_dialect_hold_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    std::fs::create_dir(&data).unwrap();
    drop(write(&data, &lived()));
    let out = |name: &str, format: &[&str]| {
        let out = folder.path().join(name);
        let exported = export_as(&data, &out, format);
        assert_eq!(exported.status.code(), Some(0), "{}", told(&exported));
        out
    };
    let workbook = out("a.xlsx", &["--format", "xlsx"]);
    let finnish = std::fs::read_to_string(out("fi.csv", &["--excel-fi"])).unwrap();
    let mut tidy = csv::Reader::from_path(out("a.csv", &[])).unwrap();
    let head = tidy.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = tidy.records().map(Result::unwrap).collect();

    let mut workbook: Xlsx<_> = open_workbook(workbook).unwrap();
    let sheet = workbook.worksheet_range("attempts").unwrap();
    assert_eq!(sheet.height(), rows.len() + 1);
    let at = |name: &str| head.iter().position(|column| column == name).unwrap();
    for (row, cells) in rows.iter().zip(sheet.rows().skip(1)) {
        assert_eq!(cells[at("attempt")].to_string(), row[at("attempt")]);
        assert_eq!(cells[at("steps")].get_float().unwrap().to_string(), row[at("steps")]);
        assert!(cells[at("began")].is_datetime(), "{:?}", cells[at("began")]);
    }
    let mut lines = finnish.lines();
    let finnish_head = lines.next().unwrap();
    assert_eq!(
        finnish_head.trim_start_matches('\u{feff}').replace(';', ","),
        head.iter().collect::<Vec<_>>().join(",")
    );
    assert_eq!(lines.count(), rows.len());
}

#[test]
fn a_journal_that_is_not_there_leaves_the_old_table() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("attempts.csv");
    std::fs::write(&out, "old").unwrap();
    let exported = export(&folder.path().join("nowhere"), &out);
    assert_eq!(exported.status.code(), Some(2));
    let said = told(&exported);
    assert!(
        said.contains("Check the folder's name.") && said.contains("no journal"),
        "{said}"
    );
    assert_eq!(said.lines().count(), 1, "{said}");
    assert_eq!(std::fs::read_to_string(&out).unwrap(), "old");
    let names: Vec<_> = std::fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(names.len(), 1);
}

#[test]
fn a_place_that_cannot_be_written_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let exported = export(folder.path(), &folder.path().join("no/such/folder/a.csv"));
    assert_eq!(exported.status.code(), Some(2));
    assert!(told(&exported).contains("can't be written"), "{}", told(&exported));
}

/// A table would take the journal's place.
#[test]
fn the_data_folder_is_no_place_for_a_table() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let store = Store::open(&data, DeviceId(Uuid::from_u128(7))).unwrap();
    drop(store.start(|_| {}).unwrap());
    let before = std::fs::read(data.join("polku.db")).unwrap();
    for out in ["data/polku.db", "data/new.csv", "data/../data/polku.mark"] {
        let exported = export(&data, &folder.path().join(out));
        assert_eq!(exported.status.code(), Some(2), "{out}");
        assert!(
            told(&exported).contains("the kiosk's data folder"),
            "{}",
            told(&exported)
        );
    }
    assert_eq!(std::fs::read(data.join("polku.db")).unwrap(), before);
    assert!(!data.join("new.csv").exists());
}

#[test]
fn a_device_is_not_replaced_by_a_table() {
    let folder = tempfile::tempdir().unwrap();
    let exported = export(folder.path(), Path::new("/dev/null"));
    assert_eq!(exported.status.code(), Some(2));
    assert!(told(&exported).contains("is not a file"), "{}", told(&exported));
}
