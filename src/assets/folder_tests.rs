//! Tests of `folder`: what is read, and what a hostile folder gets.

use super::*;

fn put(folder: &Path, path: &str, bytes: &[u8]) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

fn told(found: &[Diagnostic]) -> Vec<(&str, &str)> {
    found.iter().map(|one| (one.code.as_str(), one.file.as_str())).collect()
}

#[test]
fn data_is_read_and_clips_are_noted() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "lessons/one/lesson.yaml", b"a: 1");
    put(folder.path(), "lessons/README.md", b"words");
    put(folder.path(), "locales/fi/kiosk.ftl", b"a = b");
    put(folder.path(), "audio/fi/manifest.json", b"{}");
    put(folder.path(), "audio/fi/kiosk-a.opus", b"1234");
    put(folder.path(), "elsewhere/lesson.yaml", b"a: 1");
    put(folder.path(), "lessons/.hidden", b"a: 1");
    let (sources, found) = read(folder.path()).unwrap();
    assert_eq!(told(&found), []);
    let files: Vec<_> = sources.files().map(|(path, _)| path).collect();
    assert_eq!(
        files,
        [
            "audio/fi/manifest.json",
            "lessons/one/lesson.yaml",
            "locales/fi/kiosk.ftl"
        ]
    );
    assert_eq!(
        sources.noted("").collect::<Vec<_>>(),
        ["audio/fi/kiosk-a.opus", "lessons/README.md"]
    );
    assert_eq!(
        sources.noted("audio/fi/").collect::<Vec<_>>(),
        ["audio/fi/kiosk-a.opus"]
    );
}

#[test]
fn no_link_is_followed() {
    let folder = tempfile::tempdir().unwrap();
    let outside = tempfile::tempdir().unwrap();
    put(outside.path(), "secret.yaml", b"secret: 1");
    put(folder.path(), "lessons/one/lesson.yaml", b"a: 1");
    let link = |to: &Path, at: &str| std::os::unix::fs::symlink(to, folder.path().join(at)).unwrap();
    link(&outside.path().join("secret.yaml"), "lessons/one/secret.yaml");
    link(outside.path(), "lessons/two");
    link(folder.path(), "lessons/three");
    link(outside.path(), "locales");
    let (sources, found) = read(folder.path()).unwrap();
    assert_eq!(sources.files().count(), 1);
    let expected = ["lessons/one/secret.yaml", "lessons/three", "lessons/two", "locales"];
    assert_eq!(told(&found), expected.map(|path| ("odd-name", path)));
    assert_eq!(sources.refused().collect::<Vec<_>>(), expected);
}

#[test]
fn odd_names_and_large_files_are_told() {
    let folder = tempfile::tempdir().unwrap();
    for name in [
        "a b.yaml",
        "ä.yaml",
        "-x.yaml",
        "a\\b.yaml",
        "new\nline.yaml",
        &format!("{}.yaml", "a".repeat(90)),
    ] {
        put(folder.path(), &format!("lessons/one/{name}"), b"a: 1");
    }
    put(folder.path(), "lessons/two/lesson.yaml", &vec![b'a'; MAX_FILE + 1]);
    put(folder.path(), &format!("lessons{}/x.yaml", "/d".repeat(12)), b"a: 1");
    let (sources, found) = read(folder.path()).unwrap();
    assert_eq!(sources.files().count(), 0);
    let codes: Vec<_> = found.iter().map(|one| one.code).collect();
    assert_eq!(codes.iter().filter(|code| **code == Code::OddName).count(), 6);
    assert_eq!(codes.iter().filter(|code| **code == Code::TooBig).count(), 2);
}

#[test]
fn a_missing_folder_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(
        read(&folder.path().join("no")),
        Err(AssetsError::Unreadable { .. })
    ));
}
