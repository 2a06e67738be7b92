//! The bytes that content is made of, by path.
//!
//! Deliberately not here: where they come from (`assets` reads a folder, tests write them down).

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

/// The largest file that is read, in bytes.
pub const MAX_FILE: usize = 1 << 20;

/// Files of a content folder. Paths are relative to it, with `/`.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: BTreeMap<String, Vec<u8>>,
    noted: BTreeSet<String>,
    refused: BTreeSet<String>,
}

impl Sources {
    /// Adds a file with its bytes.
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), bytes.into());
    }

    /// Adds a file of which only the name matters, e.g. a clip.
    pub fn note(&mut self, path: impl Into<String>) {
        self.noted.insert(path.into());
    }

    /// Notes a file or folder that is there and was not taken, e.g. a link: what is in it is not missing, only unknown.
    pub fn refuse(&mut self, path: impl Into<String>) {
        self.refused.insert(path.into());
    }

    /// The files and folders that were not taken, sorted by path.
    pub fn refused(&self) -> impl Iterator<Item = &str> {
        self.refused.iter().map(String::as_str)
    }

    /// A file's bytes.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// The files that were read, sorted by path.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// The files that were read below a folder (`lessons/`), sorted by path.
    pub fn under<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a [u8])> {
        self.files().filter(move |(path, _)| path.starts_with(folder))
    }

    /// The files below a folder (`audio/fi/`) that were only noted, sorted by path.
    pub fn noted<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        let below = self.noted.range::<str, _>((Bound::Included(folder), Bound::Unbounded));
        below
            .map(String::as_str)
            .take_while(move |path| path.starts_with(folder))
    }
}
