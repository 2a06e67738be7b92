use jiff::civil::date;
use uuid::Uuid;

use super::*;
use crate::base::StaffId;
use crate::content::recordings::{Person, Take};
use crate::recordings::Archive;

/// Something like speech in a quiet room, made ready.
fn spoken() -> Vec<u8> {
    let sample = |at: i32| {
        let t = f64::from(at) / 48_000.0;
        let loud = if (0.3..1.5).contains(&t) { 0.3 } else { 0.0005 };
        (loud * (t * 900.0).sin() * (0.6 + 0.4 * (t * 25.0).sin())) as f32
    };
    let samples: Vec<f32> = (0..86_400).map(sample).collect();
    mastering::make(&samples).unwrap().file
}

/// Content without clips, and a data folder.
struct Place {
    folder: tempfile::TempDir,
    sound: Vec<u8>,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in [
            ("content/locales/fi/a.ftl", "one = Yksi\ntwo = Kaksi\n"),
            ("content/locales/so/a.ftl", "one = Kow\ntwo = Laba\n"),
            ("content/lessons/README", ""),
            ("data/settings", ""),
        ] {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        Self {
            folder,
            sound: spoken(),
        }
    }

    fn archive(&self) -> Archive {
        Archive::of(&self.folder.path().join("data"))
    }

    fn take(&self, text: &str) -> Take {
        let measured = mastering::measure(&self.sound).unwrap();
        Take {
            text_sha256: Sha256Hex::of_text(text),
            file_sha256: Sha256Hex::of(&self.sound),
            ms: measured.ms,
            lufs: measured.lufs,
            peak: measured.peak,
            recorded_on: date(2026, 11, 28),
            by: Person::Staff(StaffId(Uuid::from_u128(1))),
        }
    }

    fn record(&self, key: &str, take: Take, bytes: &[u8], approves: bool) {
        let clip = ClipId::from_name(Lang::So, key).unwrap();
        let (file, other) = (take.file_sha256.clone(), StaffId(Uuid::from_u128(2)));
        self.archive().keep(&clip, take, bytes).unwrap();
        if approves {
            let other = Person::Staff(other);
            self.archive().approve(&clip, &file, other, None).unwrap();
        }
    }

    #[track_caller]
    fn check(&self, decode: bool, good: bool) -> String {
        let options = Options {
            lang: Some(Lang::So),
            decode,
            data: Some(self.folder.path().join("data")),
            content: ContentOption {
                content: Some(self.folder.path().join("content")),
            },
        };
        let (told, well) = looked(&options).unwrap();
        assert_eq!(well, good, "{told}");
        told
    }
}

#[test]
fn a_language_is_spoken_by_people_alone_and_what_waits_is_told() {
    let place = Place::new();
    assert!(
        place
            .check(false, true)
            .contains("so: no voice, learners can only read it")
    );
    place.record("one", place.take("Kow"), &place.sound, true);
    place.record("two", place.take("Laba"), &place.sound, false);
    let told = place.check(true, true);
    for line in [
        "so/two: the waiting recording has not been approved yet",
        "so: of the recordings 1 are heard, 1 wait or speak an older text, 0 are wrong",
        "so: no voice for 1 messages",
    ] {
        assert!(told.contains(line), "{line}: {told}");
    }
    place.record("two", place.take("Labo"), &place.sound, true);
    assert!(
        place
            .check(false, true)
            .contains("so/two: the recording speaks an older text")
    );
    place.record("two", place.take("Laba"), &place.sound, true);
    assert!(place.check(true, true).contains("all of it is spoken by people"));
}

#[test]
fn a_recording_that_cannot_be_heard_as_it_should_fails() {
    let place = Place::new();
    let good = place.take("Kow");
    let clip = ClipId::from_name(Lang::So, "one").unwrap();
    let file = place.archive().path(&clip, &good);
    place.record("one", good.clone(), &place.sound, true);
    std::fs::write(&file, "another").unwrap();
    let told = place.check(false, false);
    assert!(
        told.contains("so/one: the recording is not the file that the manifest says"),
        "{told}"
    );
    assert!(
        told.contains("1 are wrong") && told.contains("so: no voice, learners"),
        "{told}"
    );
    std::fs::remove_file(&file).unwrap();
    assert!(
        place
            .check(false, false)
            .contains("so/one: the recording cannot be read: ")
    );

    for (take, told) in [
        (
            Take {
                ms: 31_000,
                ..good.clone()
            },
            "lasts 31 s, and 30 are the most",
        ),
        (
            Take {
                lufs: Level(-100),
                ..good.clone()
            },
            "-20.5 to -18.0 is the range",
        ),
        (
            Take {
                peak: Level(0),
                ..good.clone()
            },
            "peaks at 0.0 dB",
        ),
    ] {
        place.record("one", take, &place.sound, false);
        let said = place.check(false, false);
        assert!(said.contains(told), "{told}: {said}");
        // Who listens is not taken in by what is written.
        assert!(place.check(true, true).contains("has not been approved yet"));
    }
    // A picture by the name of a sound, with a list that was made for it.
    let png = b"\x89PNG\r\n\x1a\n and more";
    let take = Take {
        file_sha256: Sha256Hex::of(png),
        ..good
    };
    place.record("one", take, png, true);
    place.check(false, true);
    assert!(place.check(true, false).contains("so/one: the recording "));
    std::fs::write(place.folder.path().join("data/recordings/so/manifest.json"), "{").unwrap();
    assert!(place.check(false, false).contains("manifest.json is damaged"));
}

#[test]
fn a_data_folder_that_is_not_there_is_told() {
    let options = Options {
        lang: None,
        decode: false,
        data: Some("/nowhere".into()),
        content: ContentOption::default(),
    };
    assert!(matches!(looked(&options), Err(CliError::Recordings(_))));
}
