//! One Fluent file: bytes in, parsed entries with places out.
//!
//! Uses fluent-bundle's parser (Project Fluent syntax 1.0, <https://projectfluent.org>). The parser goes down one level of the
//! stack per nested brace, so entries that nest too deep are blanked before it sees them. Deliberately not here: what
//! messages mean to each other (`fluent_check`).

use std::ops::Range;

use fluent_bundle::FluentResource;

use crate::base::{Code, Diagnostic, Lines};

/// The largest file, in bytes.
pub(super) const MAX_FILE: usize = 1 << 20;
/// How deep braces may nest in one entry.
const MAX_NESTING: usize = 16;
/// How many complaints of one kind a single file may bring.
const MAX_REPORTED: usize = 20;

/// A file that was read.
pub(super) struct FluentFile {
    pub path: String,
    pub resource: FluentResource,
    lines: Lines,
}

impl FluentFile {
    /// Reads a file; what is wrong goes to `found`, what is right lives on.
    pub(super) fn read(path: &str, bytes: &[u8], found: &mut Vec<Diagnostic>) -> Option<Self> {
        if bytes.len() > MAX_FILE {
            found.push(Diagnostic::error(
                Code::TooBig,
                path,
                (0, 0),
                format!("{} bytes", bytes.len()),
                format!("split the file: at most {MAX_FILE} bytes each"),
            ));
            return None;
        }
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text),
            Err(error) => {
                let good = String::from_utf8_lossy(bytes.get(..error.valid_up_to()).unwrap_or_default());
                let place = Lines::of(&good).place(&good, good.len());
                found.push(Diagnostic::error(
                    Code::NotUtf8,
                    path,
                    place,
                    "not UTF-8",
                    "save the file as UTF-8",
                ));
                return None;
            }
        };
        let lines = Lines::of(text);
        report_characters(path, text, &lines, found);
        let calmed = without_deep_entries(path, text, &lines, found);
        let resource = match FluentResource::try_new(calmed) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors.into_iter().take(MAX_REPORTED) {
                    found.push(Diagnostic::error(
                        Code::TextSyntax,
                        path,
                        lines.place(text, error.pos.start),
                        error.kind.to_string(),
                        "write `key = text`; more lines of the same text begin with spaces",
                    ));
                }
                resource
            }
        };
        Some(Self {
            path: path.to_owned(),
            resource,
            lines,
        })
    }

    /// The place of a part of this file's own text.
    pub(super) fn place(&self, part: &str) -> (u32, u32) {
        let source = self.resource.source();
        // The parser hands out slices of its source, so the distance of their addresses is the offset.
        let offset = (part.as_ptr() as usize).saturating_sub(source.as_ptr() as usize);
        self.lines.place(source, offset)
    }
}

/// Whether a character may not stand in a text: controls, bidirectional marks and overrides, invisible formatting.
/// Isolates (U+2066–U+2069) and the joiners (U+200C, U+200D), which Arabic writing needs, may.
pub(super) fn forbidden(character: char) -> bool {
    match character {
        '\n' | '\r' | '\t' => false,
        '\u{2066}'..='\u{2069}' | '\u{200c}' | '\u{200d}' => false,
        '\u{ad}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffc}'
        | '\u{e000}'..='\u{f8ff}'
        | '\u{e0000}'..='\u{10ffff}' => true,
        other => other.is_control(),
    }
}

fn report_characters(path: &str, text: &str, lines: &Lines, found: &mut Vec<Diagnostic>) {
    let bad = text.char_indices().filter(|(_, character)| forbidden(*character));
    for (at, character) in bad.take(MAX_REPORTED) {
        found.push(Diagnostic::error(
            Code::TextCharacter,
            path,
            lines.place(text, at),
            format!("the invisible character U+{:04X}", u32::from(character)),
            "delete it; to keep a name's direction use the isolates U+2068 and U+2069",
        ));
    }
}

/// Blanks entries whose braces nest too deep, keeping every other byte where it is.
fn without_deep_entries(path: &str, text: &str, lines: &Lines, found: &mut Vec<Diagnostic>) -> String {
    let mut calm = String::with_capacity(text.len());
    for entry in entries(text) {
        let part = text.get(entry.clone()).unwrap_or_default();
        if nesting(part) <= MAX_NESTING {
            calm.push_str(part);
            continue;
        }
        calm.extend(part.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        found.push(Diagnostic::error(
            Code::TextLimit,
            path,
            lines.place(text, entry.start),
            format!("braces nest deeper than {MAX_NESTING}"),
            "write the text without nested braces",
        ));
    }
    calm
}

/// The parts of a text that begin with `name =` at the start of a line. No placeable can go on beyond such a line.
fn entries(text: &str) -> Vec<Range<usize>> {
    let mut starts = vec![0];
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if at > 0 && begins_entry(line) {
            starts.push(at);
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts.iter().copied().zip(ends).map(|(from, to)| from..to).collect()
}

fn begins_entry(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let rest = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && rest.trim_start_matches(' ').starts_with('=')
}

fn nesting(entry: &str) -> usize {
    let mut depth = 0_usize;
    let mut deepest = 0;
    for line in entry.lines().filter(|line| !line.starts_with('#')) {
        for byte in line.bytes() {
            match byte {
                b'{' | b'(' => depth += 1,
                b'}' | b')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            deepest = deepest.max(depth);
        }
    }
    deepest
}
