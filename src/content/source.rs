//! The bytes that content is made of, by path.
//!
//! Deliberately not here: where they come from (`assets` reads a folder, tests write them down).

use std::collections::{BTreeMap, BTreeSet};

/// The largest file that is read, in bytes.
pub const MAX_FILE: usize = 1 << 20;

/// Files of a content folder. Paths are relative to it, with `/`.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: BTreeMap<String, Vec<u8>>,
    unread: BTreeMap<String, u64>,
    refused: BTreeSet<String>,
}

impl Sources {
    /// Adds a file with its bytes.
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), bytes.into());
    }

    /// Adds a file of which only the name and size (bytes) matter, e.g. a clip.
    pub fn note(&mut self, path: impl Into<String>, size: u64) {
        self.unread.insert(path.into(), size);
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

    /// The files that were only noted, sorted by path, with their sizes in bytes.
    pub fn unread(&self) -> impl Iterator<Item = (&str, u64)> {
        self.unread.iter().map(|(path, size)| (path.as_str(), *size))
    }

    /// The size of a file that was read or noted, in bytes.
    #[must_use]
    pub fn size(&self, path: &str) -> Option<u64> {
        let noted = self.unread.get(path).copied();
        noted.or_else(|| self.files.get(path).map(|bytes| bytes.len() as u64))
    }
}
