//! `polku voice`: what is spoken is checked, heard and carried, as a terminal sees it. No sound device.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use jiff::civil::date;
use polku::audio::mastering;
use polku::base::{DeviceId, Role, ShortText, StaffId, Timestamp};
use polku::content::recordings::{Person, Sha256Hex, Take};
use polku::course::By;
use polku::i18n::{ClipId, Lang};
use polku::journal::Event;
use polku::recordings::Archive;
use polku::runtime::write_batch;
use polku::store::Store;
use uuid::Uuid;

const SPEAKER: StaffId = StaffId(Uuid::from_u128(1));
const OTHER: StaffId = StaffId(Uuid::from_u128(2));

fn polku(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_polku"))
        .args(arguments)
        .env("ALSA_CONFIG_PATH", "/dev/null")
        .output()
        .unwrap()
}

#[track_caller]
fn run(code: i32, arguments: &[&str]) -> String {
    let output = polku(arguments);
    let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    assert_eq!(output.status.code(), Some(code), "{said:?}");
    said.concat()
}

/// Something like speech, of this pitch, in a quiet room.
fn spoken(pitch: f64) -> Vec<f32> {
    let sample = |at: i32| {
        let t = f64::from(at) / 48_000.0;
        let loud = if (0.3..1.5).contains(&t) { 0.3 } else { 0.0005 };
        (loud * (t * pitch).sin() * (0.6 + 0.4 * (t * 25.0).sin())) as f32
    };
    (0..86_400).map(sample).collect()
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// Content of two languages: Finnish is spoken, Somali is only written.
fn content() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    for inner in ["lessons", "locales/fi", "locales/so", "audio/fi"] {
        fs::create_dir_all(root.join(inner)).unwrap();
    }
    fs::write(root.join("locales/fi/a.ftl"), "one = Yksi\ntwo = Kaksi\n").unwrap();
    fs::write(root.join("locales/so/a.ftl"), "one = Kow\ntwo = Laba\n").unwrap();
    let clips = [("one", "Yksi", 900.0), ("two", "Kaksi", 1_400.0)].map(|(key, text, pitch)| {
        let made = mastering::make(&spoken(pitch)).unwrap();
        fs::write(root.join(format!("audio/fi/{key}.opus")), &made.file).unwrap();
        let entry = serde_json::json!({
            "text_sha256": Sha256Hex::of_text(text),
            "file_sha256": Sha256Hex::of(&made.file),
            "ms": made.measured.ms,
            "lufs": made.measured.lufs,
            "voice": "human-made",
        });
        (key.to_owned(), entry)
    });
    let clips: serde_json::Map<_, _> = clips.into_iter().collect();
    let manifest = serde_json::json!({ "lang": "fi", "clips": clips });
    fs::write(root.join("audio/fi/manifest.json"), manifest.to_string()).unwrap();
    folder
}

#[test]
fn every_fault_of_a_clip_is_told_and_fails() {
    let content = content();
    let root = content.path();
    let check = |code, more: &[&str]| run(code, &[&["voice", "check", "--content", text(root)], more].concat());
    for more in [&[] as &[&str], &["--decode"], &["--lang", "fi"]] {
        assert!(check(0, more).contains("fi: 2 clips, all of it is spoken"));
    }
    assert!(check(0, &[]).contains("so: no voice, learners can only read it"));

    let manifest = root.join("audio/fi/manifest.json");
    let good = fs::read_to_string(&manifest).unwrap();
    let ms = serde_json::from_str::<serde_json::Value>(&good).unwrap()["clips"]["one"]["ms"].to_string();
    for (from, to, told) in [
        (
            Sha256Hex::of_text("Yksi").as_str(),
            Sha256Hex::of_text("Eka").as_str(),
            "fi/one: speaks an older text",
        ),
        (&format!("\"ms\":{ms}"), "\"ms\":30500", "lasts 30 s"),
        ("\"lufs\":-", "\"lufs\":-1", "-20.5 to -18.0 is the range"),
        ("\"two\":", "\"three\":", "fi/two: has no clip"),
        ("\"clips\":", "\"klips\":", "can't be read"),
    ] {
        let bad = good.replacen(from, to, 1);
        assert_ne!(bad, good, "{from}");
        fs::write(&manifest, bad).unwrap();
        let said = check(1, &[]);
        assert!(said.contains(told), "{told}: {said}");
    }
    fs::write(&manifest, &good).unwrap();
    let clip = root.join("audio/fi/two.opus");
    let whole = fs::read(&clip).unwrap();
    fs::write(&clip, &whole[..whole.len() / 2]).unwrap();
    assert!(check(1, &[]).contains("fi/two: is not the file that the manifest says"));
    // A manifest that was made of the damaged file: only who decodes it finds out.
    let same = good.replace(
        Sha256Hex::of(&whole).as_str(),
        Sha256Hex::of(&whole[..whole.len() / 2]).as_str(),
    );
    fs::write(&manifest, same).unwrap();
    check(0, &[]);
    assert!(check(1, &["--decode"]).contains("fi/two: "));
    fs::remove_file(&clip).unwrap();
    assert!(check(1, &[]).contains("cannot be read"));
}

#[test]
fn a_message_is_written_as_sound() {
    let content = content();
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("one.wav");
    let say = |code, key, lang, more: &[&str]| {
        let usual = [
            "voice",
            "say",
            key,
            "--lang",
            lang,
            "--content",
            text(content.path()),
            "--data",
            text(folder.path()),
        ];
        run(code, &[&usual, more].concat())
    };
    assert!(say(0, "one", "fi", &["--out", text(&out)]).contains("Yksi"));
    let wav = fs::read(&out).unwrap();
    assert!(wav.starts_with(b"RIFF") && &wav[8..16] == b"WAVEfmt ");
    let size = u32::from_le_bytes([wav[40], wav[41], wav[42], wav[43]]) as usize;
    assert_eq!(wav.len(), 44 + size);
    assert!((1.2..2.0).contains(&(size as f64 / 96_000.0)));
    assert!(say(2, "one", "fi", &[]).contains("no sound device"));
    assert!(say(2, "three", "fi", &[]).contains("nothing is spoken as `three` in fi"));
    assert!(say(2, "../one", "fi", &[]).contains("nothing is spoken"));
    assert!(say(2, "one", "so", &["--out", text(&out)]).contains("cannot be read"));
    assert_eq!(fs::read(&out).unwrap(), wav, "what was there is still there");
}

#[test]
fn clips_are_built_where_the_tools_are() {
    let content = content();
    let build = |code| {
        run(
            code,
            &["voice", "build", "--lang", "so", "--content", text(content.path())],
        )
    };
    assert!(build(2).contains("tools/voice/README.md names the engines"));
    fs::create_dir_all(content.path().join("tools/voice")).unwrap();
    let script = content.path().join("tools/voice/build.sh");
    fs::write(&script, "echo \"$1 [${POLKU_VOICE_CHANGED---changed}]\"; exit 3\n").unwrap();
    assert!(build(3).starts_with("so []\n"));
    let changed = ["voice", "build", "--changed", "--content", text(content.path())];
    assert!(run(3, &changed).starts_with(" [--changed]\n"));
}

/// A data folder with two of the staff.
fn data(folder: &Path) {
    let opened = Store::open(folder, DeviceId(Uuid::from_u128(7))).unwrap();
    let named = |staff, name| Event::StaffNamed {
        staff,
        name: ShortText::new(name).unwrap(),
        role: Role::Instructor,
        by: By::Command,
    };
    write_batch(
        opened,
        Timestamp(0),
        vec![named(SPEAKER, "Hodan"), named(OTHER, "Ayaan")],
    )
    .unwrap();
}

#[test]
fn recordings_go_from_kiosk_to_kiosk() {
    let content = content();
    let (here, there, stick) = (
        tempfile::tempdir().unwrap(),
        tempfile::tempdir().unwrap(),
        tempfile::tempdir().unwrap(),
    );
    data(here.path());
    data(there.path());
    let pack = stick.path().join("pack.zip");
    let export = ["voice", "export", "--out", text(&pack), "--data", text(here.path())];
    assert!(run(2, &export).contains("nobody has recorded anything"));
    assert!(!pack.exists());

    let archive = Archive::of(here.path());
    let clip = |name| ClipId::from_name(Lang::So, name).unwrap();
    for (name, words, pitch) in [("one", "Kow", 1_000.0), ("two", "an older text", 1_500.0)] {
        let made = mastering::make(&spoken(pitch)).unwrap();
        let take = Take {
            text_sha256: Sha256Hex::of_text(words),
            file_sha256: Sha256Hex::of(&made.file),
            ms: made.measured.ms,
            lufs: made.measured.lufs,
            peak: made.measured.peak,
            recorded_on: date(2026, 11, 28),
            by: Person::Staff(SPEAKER),
        };
        archive.keep(&clip(name), take, &made.file).unwrap();
        let hash = Sha256Hex::of(&made.file);
        archive.approve(&clip(name), &hash, Person::Staff(OTHER), None).unwrap();
    }
    assert!(run(0, &export).contains("2 recordings are in"));
    let among = here.path().join("pack.zip");
    let into_data = ["voice", "export", "--out", text(&among), "--data", text(here.path())];
    assert!(run(2, &into_data).contains("choose another folder"));

    let import = |pack: &Path, code| {
        let data = text(there.path());
        run(
            code,
            &[
                "voice",
                "import",
                text(pack),
                "--data",
                data,
                "--content",
                text(content.path()),
            ],
        )
    };
    let said = import(&pack, 0);
    assert!(said.contains("2 are heard from now on, 0 wait"), "{said}");
    assert!(said.contains("1 of all recordings speak an older text"), "{said}");
    assert!(import(&pack, 0).contains("2 were here already"));
    let (all, _) = Archive::of(there.path()).read();
    let one = all.of(&clip("one")).unwrap().approved.clone().unwrap();
    assert_eq!(one.take.by, Person::Name(ShortText::new("Hodan").unwrap()));
    // What somebody spoke is what the kiosk says.
    let out = stick.path().join("one.wav");
    let say = ["voice", "say", "one", "--lang", "so", "--out", text(&out)];
    run(
        0,
        &[
            &say[..],
            &["--content", text(content.path()), "--data", text(there.path())],
        ]
        .concat(),
    );
    assert!(out.exists());

    for bytes in [&b""[..], b"PK\x03\x04", &fs::read(&pack).unwrap()[..2_000]] {
        let bad = stick.path().join("bad.zip");
        fs::write(&bad, bytes).unwrap();
        assert!(import(&bad, 2).contains("is not a pack of recordings"));
    }
    assert!(import(&stick.path().join("none.zip"), 2).contains("can't be read"));
    assert_eq!(Archive::of(there.path()).read().0, all, "nothing is changed");
}
