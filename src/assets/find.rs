//! Where the content folder is.

use std::path::{Path, PathBuf};

use super::AssetsError;

/// Where an installed program keeps its content.
const INSTALLED: &[&str] = &["/usr/share/polku", "/usr/local/share/polku"];

/// The content folder: the one asked for; else the one that the program or the current folder lies in; else the installed one.
///
/// # Errors
/// [`AssetsError::NotFound`] with every place that was tried.
pub fn find(asked: Option<&Path>) -> Result<PathBuf, AssetsError> {
    let candidates = match asked {
        Some(folder) => vec![folder.to_owned()],
        None => usual(),
    };
    match candidates.iter().find(|folder| is_content(folder)) {
        Some(folder) => Ok(folder.clone()),
        None => Err(AssetsError::NotFound { tried: candidates }),
    }
}

fn usual() -> Vec<PathBuf> {
    let program = std::env::current_exe().ok();
    let here = std::env::current_dir().ok();
    let mut candidates = Vec::new();
    for start in [program.as_deref().and_then(Path::parent), here.as_deref()]
        .into_iter()
        .flatten()
    {
        candidates.extend(start.ancestors().map(Path::to_owned));
    }
    // A program that was built but not installed knows its own repository.
    #[cfg(debug_assertions)]
    candidates.push(PathBuf::from(env!("CARGO_MANIFEST_DIR")));
    candidates.extend(INSTALLED.iter().map(PathBuf::from));
    candidates
}

fn is_content(folder: &Path) -> bool {
    folder.join("lessons").is_dir() && folder.join("locales").is_dir()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_asked_for_is_the_only_one_tried() {
        let empty = tempfile::tempdir().unwrap();
        let Err(AssetsError::NotFound { tried }) = find(Some(empty.path())) else {
            panic!("an empty folder is no content");
        };
        assert_eq!(tried, [empty.path()]);
        std::fs::create_dir(empty.path().join("lessons")).unwrap();
        std::fs::create_dir(empty.path().join("locales")).unwrap();
        assert_eq!(find(Some(empty.path())).unwrap(), empty.path());
    }
}
