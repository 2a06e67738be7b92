//! The adapter that reads a content folder (`lessons/`, `locales/`, `audio/`) from the disk.
//!
//! Uses `content`, `i18n`, and `tutor` to play the plans. It never follows a symbolic link, takes only plain names, and stops at limits, so a hostile
//! folder costs little. Deliberately not here: what the files mean, and sound (`audio` opens clips by itself).

mod find;
mod folder;

use std::path::{Path, PathBuf};

use crate::base::Diagnostic;
use crate::content::source::Sources;
use crate::content::{Compiled, compile};
use crate::i18n::Texts;
use crate::tutor::prove::prove;

pub use find::find;
pub use folder::read;

/// Why content could not be read at all.
#[derive(Debug, thiserror::Error)]
pub enum AssetsError {
    /// There is no content folder in any of the places where one is looked for.
    #[error("no content folder (one with `lessons` and `locales`) in: {}", shown(.tried))]
    NotFound {
        /// Where it was looked for.
        tried: Vec<PathBuf>,
    },
    /// A folder cannot be listed.
    #[error("cannot read the folder {}", .folder.display())]
    Unreadable {
        /// The folder.
        folder: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

fn shown(paths: &[PathBuf]) -> String {
    let paths: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
    paths.join(", ")
}

/// A content folder, read and compiled.
#[derive(Debug)]
pub struct Loaded {
    /// The files.
    pub sources: Sources,
    /// The words.
    pub texts: Texts,
    /// What can be offered, and everything that is wrong, of files, words and content, sorted by place.
    pub compiled: Compiled,
}

/// Reads and compiles a content folder.
///
/// # Errors
/// [`AssetsError::Unreadable`] when the folder itself cannot be listed. What is wrong inside it is a diagnostic.
pub fn load(folder: &Path) -> Result<Loaded, AssetsError> {
    let (sources, diagnostics) = read(folder)?;
    Ok(load_sources(sources, diagnostics))
}

/// Compiles files that were read already, together with what was found on the way.
#[must_use]
pub fn load_sources(sources: Sources, found: Vec<Diagnostic>) -> Loaded {
    let (texts, mut compiled) = compile(&sources);
    compiled.diagnostics.extend(found);
    prove(&mut compiled);
    Loaded {
        sources,
        texts,
        compiled,
    }
}

#[cfg(test)]
mod check_breaks;
#[cfg(test)]
mod check_tests;
