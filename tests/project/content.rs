//! The repository's own content has no error: every lesson in it is offered.

use std::path::Path;

use polku::assets;
use polku::base::Severity;
use polku::content::diagnostic::render;

#[test]
fn the_repositorys_content_has_no_error() {
    let loaded = assets::load(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    // Clips are rendered by tools and have a test of their own.
    let mut errors = loaded.compiled.diagnostics;
    errors.retain(|one| one.severity == Severity::Error && !one.file.starts_with("audio/"));
    assert!(errors.is_empty(), "{}", render(&errors, &loaded.sources));
    let folders = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons")).unwrap();
    let folders = folders.filter(|entry| entry.as_ref().unwrap().path().join("lesson.yaml").exists());
    assert_eq!(loaded.compiled.catalog.lessons.len(), folders.count());
}

#[test]
fn help_leads_to_the_goal_from_everywhere() {
    let content = Path::new(env!("CARGO_MANIFEST_DIR"));
    let loaded = polku::assets::load(content).unwrap();
    let astray: Vec<String> = polku::tutor::led::prove(&loaded.compiled.catalog)
        .iter()
        .map(|found| found.message.clone())
        .collect();
    assert!(astray.is_empty(), "{astray:#?}");
}
