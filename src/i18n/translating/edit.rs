//! Changes messages of a Fluent file and leaves every other byte where it is.

use std::ops::Range;

use super::cell::{Unbalanced, written};
use super::row::Words;
use super::spans::{self, Entry, Part};
use crate::i18n::fluent_check::{MEANING, SAY};

const INDENT: &str = "    ";
const DEEPER: &str = "        ";

/// What stands in a place instead of what stood there.
pub(super) type Change = (Range<usize>, String);

/// The changes that make a message these words: only of the parts that differ. An empty `say` takes the spoken form away; an empty
/// text or meaning stays as it is.
pub(super) fn changes(text: &str, entry: &Entry, before: &Words, after: &Words) -> Result<Vec<Change>, Unbalanced> {
    let line_end = line_end(text);
    let end_of_value = entry.value.whole.end;
    let mut changes = Vec::new();
    if after.text != before.text {
        let place = entry.value.after_sign..end_of_value;
        changes.push((place, written(&after.text, INDENT, line_end)?));
    }
    for (name, before, after, none_at) in [
        (SAY, &before.say, &after.say, end_of_value),
        (MEANING, &before.meaning, &after.meaning, entry.whole.end),
    ] {
        if before == after {
            continue;
        }
        changes.push(match entry.attribute(name) {
            Some(part) if after.is_empty() => (part.whole.clone(), String::new()),
            Some(Part { whole, after_sign, .. }) => (*after_sign..whole.end, written(after, DEEPER, line_end)?),
            None => (none_at..none_at, attribute(name, after, line_end)?),
        });
    }
    Ok(changes)
}

/// A text with changes that do not touch one another. Of those at one place the first comes first.
pub(super) fn apply(text: &str, mut changes: Vec<Change>) -> String {
    changes.sort_by_key(|(place, _)| (place.start, place.end));
    let mut changed = String::with_capacity(text.len());
    let mut copied = 0;
    for (place, new) in changes {
        changed.push_str(text.get(copied..place.start).unwrap_or_default());
        changed.push_str(&new);
        copied = place.end;
    }
    changed.push_str(text.get(copied..).unwrap_or_default());
    changed
}

/// A file's text with a new message, where its source has it: after the message that comes before it there, or before the next,
/// whichever stands under the same heading.
pub(super) fn insert(text: &str, source: &[Entry], key: &str, words: &Words) -> Result<String, Unbalanced> {
    let line_end = line_end(text);
    let mut block = format!("{key} ={}", written(&words.text, INDENT, line_end)?);
    for (name, words) in [(SAY, &words.say), (MEANING, &words.meaning)] {
        if !words.is_empty() {
            block.push_str(&attribute(name, words, line_end)?);
        }
    }
    let own = spans::entries(text).unwrap_or_default();
    let find = |wanted: &Entry| own.iter().find(|entry| entry.key == wanted.key);
    let at = source.iter().position(|entry| entry.key == key);
    let (earlier, later) = at.and_then(|at| source.split_at_checked(at)).unwrap_or((source, &[]));
    let group = later.first().map_or("", |entry| entry.group.as_str());
    let before = earlier.iter().rev().find_map(|one| Some((one, find(one)?)));
    let after = later.iter().skip(1).find_map(|one| Some((one, find(one)?)));
    let same = |source: &Entry| source.group == group;
    let mut changed = text.to_owned();
    match (before, after) {
        (Some((source, found)), _) if same(source) => {
            changed.insert_str(found.whole.end, &format!("{line_end}{block}"));
        }
        (_, Some((source, found))) if same(source) => {
            changed.insert_str(found.whole.start, &format!("{block}{line_end}"));
        }
        (before, _) => {
            // The first of its heading, which may not be there yet.
            let at = before.map_or(changed.trim_end().len(), |(_, found)| found.whole.end);
            let gap = if at == 0 { String::new() } else { line_end.repeat(2) };
            let heading = if group.is_empty() {
                String::new()
            } else {
                format!("## {group}{line_end}{line_end}")
            };
            let ends = text.get(at..).is_some_and(|rest| rest.starts_with(['\n', '\r']));
            let last = if ends { "" } else { line_end };
            changed.insert_str(at, &format!("{gap}{heading}{block}{last}"));
        }
    }
    Ok(changed)
}

fn attribute(name: &str, words: &str, line_end: &str) -> Result<String, Unbalanced> {
    let pattern = written(words, DEEPER, line_end)?;
    Ok(format!("{line_end}{INDENT}.{name} ={pattern}"))
}

/// How the lines of a file end.
fn line_end(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}
