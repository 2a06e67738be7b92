//! Reads the files of a content folder, within limits.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use super::AssetsError;
use crate::base::{Code, Diagnostic};
use crate::content::source::{MAX_FILE, Sources};
use crate::i18n::translating::MARKS_FILE;

/// How many files are read at most.
const MAX_FILES: usize = 2_000;
/// How many names are looked at at most, clips too.
const MAX_NAMES: usize = 50_000;
/// How much is read at most, in bytes.
const MAX_TOTAL: usize = 64 << 20;
/// How deep folders nest at most.
const MAX_DEPTH: usize = 8;
/// How long a name is at most, in bytes: a clip's is a key (64), `.meaning` and `.opus`.
const MAX_NAME: usize = 80;
/// The folders that content is made of.
const ROOTS: [&str; 3] = ["audio", "lessons", "locales"];

/// Reads a folder: texts and data with their bytes, clips and other files by name.
/// What cannot be taken is told in a diagnostic, and the rest is read.
///
/// # Errors
/// [`AssetsError::Unreadable`] when the folder itself cannot be listed.
pub fn read(folder: &Path) -> Result<(Sources, Vec<Diagnostic>), AssetsError> {
    fs::read_dir(folder).map_err(|source| AssetsError::Unreadable {
        folder: folder.to_owned(),
        source,
    })?;
    let mut reader = Reader {
        sources: Sources::default(),
        found: Vec::new(),
        names: 0,
        files: 0,
        total: 0,
    };
    for root in ROOTS {
        let path = folder.join(root);
        match fs::symlink_metadata(&path) {
            Ok(metadata) if metadata.is_dir() => reader.folder(&path, root, 1),
            Ok(_) => reader.refuse(
                Code::OddName,
                root,
                "not a folder",
                "content is read from folders, not through links",
            ),
            Err(_) => {}
        }
    }
    Ok((reader.sources, reader.found))
}

struct Reader {
    sources: Sources,
    found: Vec<Diagnostic>,
    names: usize,
    files: usize,
    total: usize,
}

impl Reader {
    /// Tells why a file or folder is not taken, and leaves it.
    fn refuse(&mut self, code: Code, path: &str, message: impl Into<String>, help: &str) {
        self.sources.refuse(path);
        self.found.push(Diagnostic::error(code, path, (0, 0), message, help));
    }

    fn folder(&mut self, folder: &Path, relative: &str, depth: usize) {
        if depth > MAX_DEPTH {
            return self.refuse(Code::TooBig, relative, "folders nest too deep", "move the files up");
        }
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => {
                return self.refuse(
                    Code::MissingFile,
                    relative,
                    error.to_string(),
                    "make the folder readable",
                );
            }
        };
        // Listed in full first, so that what is read does not hang on the order in which the disk lists it.
        let mut names = Vec::new();
        for entry in entries.flatten() {
            self.names += 1;
            if self.names > MAX_NAMES {
                return self.refuse(
                    Code::TooBig,
                    relative,
                    "too many files",
                    "content has a few thousand files",
                );
            }
            names.push((entry.file_name(), entry));
        }
        names.sort_by(|(a, _), (b, _)| a.cmp(b));
        for (name, entry) in names {
            // The entry's own kind, which the listing told already; a link is not followed.
            let kind = entry.file_type();
            let shown = name.to_string_lossy();
            if shown.starts_with('.') {
                continue;
            }
            let path = folder.join(&name);
            let below = format!("{relative}/{shown}");
            if !is_plain(&shown) || name.to_str().is_none() {
                let below: String = below.escape_debug().take(200).collect();
                let help = "use letters, digits, `-`, `_` and `.`, at most 80 of them";
                self.refuse(Code::OddName, &below, "not a plain name", help);
                continue;
            }
            match kind {
                Ok(kind) if kind.is_dir() => self.folder(&path, &below, depth + 1),
                Ok(kind) if kind.is_file() => self.file(&path, &below),
                Ok(_) => self.refuse(
                    Code::OddName,
                    &below,
                    "neither a file nor a folder",
                    "put the file itself here",
                ),
                Err(error) => self.refuse(Code::MissingFile, &below, error.to_string(), "make the file readable"),
            }
        }
    }

    fn file(&mut self, path: &Path, relative: &str) {
        let read = match relative.split_once('/') {
            Some(("audio", _)) => relative.ends_with("/manifest.json"),
            Some(("locales", below)) => has_extension(relative, "ftl") || below.split('/').nth(1) == Some(MARKS_FILE),
            _ => has_extension(relative, "yaml"),
        };
        if !read {
            return self.sources.note(relative);
        }
        let full = self.files >= MAX_FILES || self.total >= MAX_TOTAL;
        if full {
            return self.refuse(
                Code::TooBig,
                relative,
                "too much content",
                "content is at most 2000 files and 64 MiB",
            );
        }
        let mut bytes = Vec::new();
        // One byte more than allowed is enough to know that it is too large, however large it grows meanwhile.
        let result = File::open(path).and_then(|file| file.take(MAX_FILE as u64 + 1).read_to_end(&mut bytes));
        match result {
            Ok(_) if bytes.len() > MAX_FILE => {
                let help = "split the file: at most 1 MiB each";
                self.refuse(Code::TooBig, relative, "larger than 1 MiB", help);
            }
            Ok(_) => {
                self.files += 1;
                self.total += bytes.len();
                self.sources.insert(relative, bytes);
            }
            Err(error) => self.refuse(Code::MissingFile, relative, error.to_string(), "make the file readable"),
        }
    }
}

fn has_extension(path: &str, extension: &str) -> bool {
    Path::new(path).extension().is_some_and(|own| own == extension)
}

fn is_plain(name: &str) -> bool {
    name.len() <= MAX_NAME
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
        && name.starts_with(|first: char| first.is_ascii_alphanumeric())
}

#[cfg(test)]
#[path = "folder_tests.rs"]
mod tests;
