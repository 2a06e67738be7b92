//! A short line with a checksum, for small files that are written over in place: a torn one is known as such.

use sha2::{Digest, Sha256};

/// The text with its checksum, and the end of the line.
#[must_use]
pub fn seal(said: &str) -> String {
    format!("{said} {}\n", check(said))
}

/// What was said; none when the line is torn or was changed.
#[must_use]
pub fn unseal(line: &str) -> Option<&str> {
    let (said, found) = line.strip_suffix('\n')?.rsplit_once(' ')?;
    (check(said) == found).then_some(said)
}

/// The first bytes of the text's SHA-256, as hexadecimal digits.
fn check(said: &str) -> String {
    let digest: [u8; 32] = Sha256::digest(said.as_bytes()).into();
    hex::encode(digest.first_chunk::<8>().unwrap_or(&[0; 8]))
}
