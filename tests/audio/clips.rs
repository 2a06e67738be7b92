//! Clip files: names that mean harm, links that lead out, and files that are too large.

use std::fs;
use std::path::Path;

use polku::audio::clip::{self, MAX_FILE_BYTES};
use polku::audio::{AudioError, Clip};
use proptest::prelude::*;

use crate::SINE;

fn root() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("audio/fi")).unwrap();
    fs::write(folder.path().join("audio/fi/nav.next.opus"), SINE).unwrap();
    fs::write(folder.path().join("secret.opus"), SINE).unwrap();
    folder
}

#[test]
fn a_clip_is_found_by_its_language_and_key() {
    let folder = root();
    let audio = folder.path().join("audio");
    assert_eq!(clip::load(&audio, &Clip::new("fi", "nav.next")).unwrap().len(), 48_000);
    assert!(matches!(
        clip::load(&audio, &Clip::new("so", "nav.next")),
        Err(AudioError::Read { .. })
    ));
}

#[test]
fn names_that_could_lead_elsewhere_are_refused() {
    for key in [
        "../secret",
        "..",
        "",
        ".",
        "a/b",
        "a\\b",
        "/etc/passwd",
        "a..b",
        "A",
        "ä",
        "a\0",
        "a b",
        "-a",
        ".a",
    ] {
        assert!(
            matches!(
                clip::path(Path::new("audio"), &Clip::new("fi", key)),
                Err(AudioError::Name { .. })
            ),
            "{key:?}"
        );
    }
    for lang in ["..", "", ".", "fi/..", "fi.x", "FI", "/"] {
        assert!(
            matches!(
                clip::path(Path::new("audio"), &Clip::new(lang, "a")),
                Err(AudioError::Name { .. })
            ),
            "{lang:?}"
        );
    }
    assert!(clip::path(Path::new("audio"), &Clip::new("fi", "a".repeat(121))).is_err());
}

#[cfg(unix)]
#[test]
fn links_may_stay_inside_but_not_lead_out() {
    use std::os::unix::fs::symlink;
    let folder = root();
    let audio = folder.path().join("audio");
    symlink("nav.next.opus", audio.join("fi/same.opus")).unwrap();
    symlink(folder.path().join("secret.opus"), audio.join("fi/out.opus")).unwrap();
    symlink(folder.path(), audio.join("up")).unwrap();
    assert!(clip::read(&audio, &Clip::new("fi", "same")).is_ok());
    assert!(matches!(
        clip::read(&audio, &Clip::new("fi", "out")),
        Err(AudioError::Outside { .. })
    ));
    assert!(matches!(
        clip::read(&audio, &Clip::new("up", "secret")),
        Err(AudioError::Outside { .. })
    ));
}

#[cfg(unix)]
#[test]
fn what_is_no_plain_file_is_not_opened() {
    let folder = root();
    let audio = folder.path().join("audio");
    fs::create_dir(audio.join("fi/folder.opus")).unwrap();
    let pipe = audio.join("fi/pipe.opus");
    assert!(
        std::process::Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    for key in ["folder", "pipe"] {
        assert!(
            matches!(
                clip::read(&audio, &Clip::new("fi", key)),
                Err(AudioError::Outside { .. })
            ),
            "{key}"
        );
    }
}

#[test]
fn a_file_over_the_limit_is_refused_and_one_at_it_is_read() {
    let folder = root();
    let audio = folder.path().join("audio");
    let file = fs::File::create(audio.join("fi/large.opus")).unwrap();
    file.set_len(MAX_FILE_BYTES).unwrap();
    assert_eq!(
        clip::read(&audio, &Clip::new("fi", "large")).unwrap().len() as u64,
        MAX_FILE_BYTES
    );
    file.set_len(MAX_FILE_BYTES + 1).unwrap();
    assert!(matches!(
        clip::read(&audio, &Clip::new("fi", "large")),
        Err(AudioError::TooLarge { .. })
    ));
}

proptest! {
    #[test]
    fn no_name_makes_a_path_outside_the_root(lang in "[a-z./\\\\-]{0,6}", key in "\\PC{0,12}|[a-z./-]{0,12}") {
        if let Ok(path) = clip::path(Path::new("audio"), &Clip::new(lang, key)) {
            let parts: Vec<_> = path.components().collect();
            prop_assert_eq!(parts.len(), 3);
            prop_assert!(parts.iter().all(|p| matches!(p, std::path::Component::Normal(_))));
        }
    }
}
