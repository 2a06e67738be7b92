//! Where the parts of a Fluent file stand: the grammar of Project Fluent 1.0 as far as it says where something ends.
//!
//! The parser says what stands in a file, but not from which byte to which. [`super::book`] compares what both of them found and
//! takes no file that they see differently. Deliberately not here: what a pattern means.

use std::ops::Range;

/// How deep braces may nest; deeper ones are told when the file is read.
const MAX_NESTING: usize = 16;

/// A message or term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its name; a term's begins with `-`.
    pub key: String,
    /// The comment that stands directly above it.
    pub comment: String,
    /// The heading (`##`) that it stands under.
    pub group: String,
    /// From its comment to the end of its last part, without the line's end.
    pub whole: Range<usize>,
    /// Its text; without one, the place for it.
    pub value: Part,
    /// Its attributes, in their order.
    pub attributes: Vec<(String, Part)>,
}

/// A part of an entry: a value, or an attribute's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    /// From the end of what stands before it to its own end; of a value, from after the `=`.
    pub whole: Range<usize>,
    /// From after its `=`.
    pub after_sign: usize,
    /// The pattern itself; empty when there is none.
    pub pattern: Range<usize>,
}

impl Entry {
    /// The attribute with this name.
    pub(super) fn attribute(&self, name: &str) -> Option<&Part> {
        self.attributes
            .iter()
            .find(|(own, _)| own == name)
            .map(|(_, part)| part)
    }
}

/// The messages and terms of a file; none where something stands that is neither they nor comments.
pub(super) fn entries(text: &str) -> Option<Vec<Entry>> {
    let mut scan = Scan {
        text,
        at: if text.starts_with('\u{feff}') { 3 } else { 0 },
    };
    let mut found = Vec::new();
    let mut group = String::new();
    let mut comment: Option<(usize, String)> = None;
    while scan.at < text.len() {
        let line = scan.line();
        if let Some(own) = line.strip_prefix("## ").or_else(|| (line == "##").then_some("")) {
            own.clone_into(&mut group);
            comment = None;
        } else if line.starts_with("##") {
            comment = None;
        } else if let Some(own) = line.strip_prefix('#') {
            let (_, told) = comment.get_or_insert_with(|| (scan.at, String::new()));
            if !told.is_empty() {
                told.push('\n');
            }
            told.push_str(own.strip_prefix(' ').unwrap_or(own));
        } else if line.trim().is_empty() {
            comment = None;
        } else {
            let (start, comment) = comment.take().unwrap_or_else(|| (scan.at, String::new()));
            found.push(scan.entry(start, comment, group.clone())?);
        }
        scan.next_line();
    }
    Some(found)
}

/// The end of a placeable that begins here (at its `{`); none when it is not closed.
pub(super) fn placeable_end(text: &str, at: usize) -> Option<usize> {
    nested_end(text, at, 0)
}

fn nested_end(text: &str, open: usize, depth: usize) -> Option<usize> {
    if depth >= MAX_NESTING {
        return None;
    }
    let byte = |at: usize| text.as_bytes().get(at).copied();
    let mut at = open + 1;
    // Behind the arrow there are texts, where a quotation mark is only that.
    let mut in_variants = false;
    loop {
        match byte(at)? {
            b'}' => return Some(at + 1),
            b'{' => at = nested_end(text, at, depth + 1)?,
            b'"' if !in_variants => {
                at += 1;
                while byte(at)? != b'"' {
                    if byte(at)? == b'\n' {
                        return None;
                    }
                    at += if byte(at)? == b'\\' { 2 } else { 1 };
                }
                at += 1;
            }
            b'-' if !in_variants && byte(at + 1) == Some(b'>') => {
                in_variants = true;
                at += 2;
            }
            _ => at += 1,
        }
    }
}

struct Scan<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Scan<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// What is left of this line, without its end.
    fn line(&self) -> &'t str {
        let line = self.rest().split('\n').next().unwrap_or_default();
        line.strip_suffix('\r').unwrap_or(line)
    }

    fn next_line(&mut self) {
        let rest = self.rest();
        self.at += rest.find('\n').map_or(rest.len(), |end| end + 1);
    }

    fn skip(&mut self, signs: &[char]) {
        self.at += self.rest().len() - self.rest().trim_start_matches(signs).len();
    }

    fn takes(&mut self, sign: char) -> bool {
        let there = self.rest().starts_with(sign);
        self.at += if there { sign.len_utf8() } else { 0 };
        there
    }

    /// A name and the `=` after it.
    fn name(&mut self) -> Option<String> {
        let rest = self.rest();
        let after = rest.trim_start_matches(|sign: char| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_');
        let name = rest.get(..rest.len() - after.len())?;
        name.starts_with(|first: char| first.is_ascii_alphabetic())
            .then_some(())?;
        self.at += name.len();
        self.skip(&[' ']);
        self.takes('=').then(|| name.to_owned())
    }

    fn entry(&mut self, start: usize, comment: String, group: String) -> Option<Entry> {
        let sign = if self.takes('-') { "-" } else { "" };
        let key = format!("{sign}{}", self.name()?);
        let value = self.part(self.at)?;
        let mut attributes = Vec::new();
        let mut end = value.whole.end;
        while let Some(name) = self.attribute_name() {
            let part = self.part(end)?;
            end = part.whole.end;
            attributes.push((name, part));
        }
        self.at = end;
        Some(Entry {
            key,
            comment,
            group,
            whole: start..end,
            value,
            attributes,
        })
    }

    /// An attribute's name with its `.` and `=`; where none begins, nothing is passed over.
    fn attribute_name(&mut self) -> Option<String> {
        let before = self.at;
        self.skip(&[' ', '\r']);
        let on_new_line = self.rest().starts_with('\n');
        self.skip(&[' ', '\r', '\n']);
        let name = if on_new_line && self.takes('.') {
            self.name()
        } else {
            None
        };
        if name.is_none() {
            self.at = before;
        }
        name
    }

    /// A part whose `=` has just been passed.
    fn part(&mut self, begins: usize) -> Option<Part> {
        let after_sign = self.at;
        let mut start = None;
        let mut end = self.at;
        while let Some(byte) = self.text.as_bytes().get(self.at).copied() {
            match byte {
                b'\n' if !self.goes_on() => break,
                b'\n' => {}
                b' ' | b'\r' => self.at += 1,
                b'}' => return None,
                _ => {
                    start.get_or_insert(self.at);
                    self.at = if byte == b'{' {
                        placeable_end(self.text, self.at)?
                    } else {
                        self.at + 1
                    };
                    end = self.at;
                }
            }
        }
        self.at = end;
        Some(Part {
            whole: begins..end,
            after_sign,
            pattern: start.unwrap_or(end)..end,
        })
    }

    /// Whether the text goes on in a later line; then that is where reading goes on.
    fn goes_on(&mut self) -> bool {
        let mut look = Scan {
            text: self.text,
            at: self.at + 1,
        };
        while look.at < self.text.len() {
            let line = look.line();
            let first = line.trim_start_matches(' ');
            if !first.is_empty() {
                let indented = first.len() < line.len();
                let goes_on = first.starts_with('{') || (indented && !first.starts_with(['.', '[', '*', '}']));
                if goes_on {
                    self.at = look.at + (line.len() - first.len());
                }
                return goes_on;
            }
            look.next_line();
        }
        false
    }
}
