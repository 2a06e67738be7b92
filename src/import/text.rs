//! What a file is, and its letters: UTF-8, UTF-16 or Windows-1252.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::Wrong;

/// What a file is, told from its first bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    /// A ZIP archive, as new workbooks are.
    Zip,
    /// An OLE container: a workbook of Excel 97–2003, or a new one behind a password.
    OldWorkbook,
    /// A picture, a document, a program, a packed file.
    Other,
    /// None of these.
    Text,
}

/// How files begin that are no text.
const OTHERS: &[&[u8]] = &[
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"%PDF",
    b"RIFF",
    b"BM",
    b"II*\0",
    b"MM\0*",
    b"\x7fELF",
    b"MZ",
    b"{\\rtf",
    b"\x1f\x8b",
    b"7z\xbc\xaf",
    b"Rar!",
    b"OggS",
    b"ID3",
    b"SQLite format 3\0",
];

/// So many bytes are looked at to tell UTF-16 without a mark.
const LOOKED_AT: usize = 4096;

pub(super) fn kind(bytes: &[u8]) -> Content {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        Content::Zip
    } else if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        Content::OldWorkbook
    } else if OTHERS.iter().any(|begins| bytes.starts_with(begins)) && !is_words(bytes) {
        Content::Other
    } else {
        Content::Text
    }
}

/// Whether bytes that begin as some other file does are plain text all the same: a column can be called `MZ` or `BM`.
fn is_words(bytes: &[u8]) -> bool {
    let first = bytes.get(..LOOKED_AT).unwrap_or(bytes);
    !first.starts_with(b"%PDF")
        && !first.starts_with(b"{\\rtf")
        && first.iter().all(|byte| *byte >= 0x20 || byte.is_ascii_whitespace())
}

/// A file's letters.
pub(super) fn decode(bytes: &[u8]) -> Result<String, Wrong> {
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or_else(|| (guess(bytes), 0));
    let body = bytes.get(mark..).unwrap_or_default();
    let (text, wrong) = encoding.decode_without_bom_handling(body);
    if wrong {
        return Err(Wrong::Letters);
    }
    let control = text
        .chars()
        .filter(|letter| letter.is_control() && !letter.is_whitespace())
        .count();
    // A stray one is told in its row; a file full of them is something else.
    if control > 8 && control.saturating_mul(20) > text.len() {
        return Err(Wrong::NotATable);
    }
    Ok(text.into_owned())
}

/// The encoding of a file without a byte order mark. In UTF-16 every other byte of separators, digits and line ends is zero;
/// what is valid UTF-8 is UTF-8; all else comes from an older Windows.
fn guess(bytes: &[u8]) -> &'static Encoding {
    let pairs = bytes.get(..LOOKED_AT).unwrap_or(bytes).chunks_exact(2);
    let (mut all, mut first, mut second) = (0_usize, 0_usize, 0_usize);
    for pair in pairs {
        all = all.saturating_add(1);
        first = first.saturating_add(usize::from(pair.first() == Some(&0)));
        second = second.saturating_add(usize::from(pair.last() == Some(&0)));
    }
    let many = |zeros: usize| zeros > 0 && zeros.saturating_mul(5) >= all;
    if bytes.len().is_multiple_of(2) && many(second) && first == 0 {
        UTF_16LE
    } else if bytes.len().is_multiple_of(2) && many(first) && second == 0 {
        UTF_16BE
    } else if std::str::from_utf8(bytes).is_ok() {
        UTF_8
    } else {
        WINDOWS_1252
    }
}
