//! What was reviewed, as data beside the texts: `locales/<language>/reviewed.json`.
//!
//! A line for each message that a person has read and found right: what its sources and its translation were then, each as the
//! beginning of a SHA-256, and who it was. Nothing else says that a text was reviewed, so a text that changes is no longer.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The file's name in a language's folder.
pub const MARKS_FILE: &str = "reviewed.json";

/// How many bytes of a hash are kept: enough to see that a text has changed.
const KEPT: usize = 8;

/// What texts were, in sixteen hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct Seal(String);

impl Seal {
    /// Of these texts, in this order.
    pub(super) fn of(texts: &[&str]) -> Self {
        let mut hash = Sha256::new();
        for text in texts {
            // The length goes first, so that no two rows of texts run together into the same bytes.
            hash.update((text.len() as u64).to_be_bytes());
            hash.update(text.as_bytes());
        }
        Self(hex::encode(hash.finalize().get(..KEPT).unwrap_or_default()))
    }

    /// Its digits.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

/// That a message was reviewed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Mark {
    /// What it was translated from.
    pub source: Seal,
    /// The translation.
    pub text: Seal,
    /// Who read it: initials, or a name.
    pub by: String,
}

/// The marks of a language, by key.
pub(super) type Marks = BTreeMap<String, Mark>;

/// Reads the file.
pub(super) fn read(bytes: &[u8]) -> Result<Marks, String> {
    serde_json::from_slice(bytes).map_err(|error| error.to_string())
}

/// The file: a line a message, in the order of the keys, so that a change is seen where it was made.
pub(super) fn written(marks: &Marks) -> Result<String, String> {
    let lines = marks.iter().map(|(key, mark)| {
        let (key, mark) = (serde_json::to_string(key)?, serde_json::to_string(mark)?);
        Ok(format!("  {key}: {mark}"))
    });
    let lines: Result<Vec<String>, serde_json::Error> = lines.collect();
    let lines = lines.map_err(|error| error.to_string())?;
    Ok(format!("{{\n{}\n}}\n", lines.join(",\n")))
}
