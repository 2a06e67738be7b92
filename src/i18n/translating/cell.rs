//! A pattern as a translator sees it in a cell, and back.
//!
//! The lines that an author broke are joined, an empty line is a line break, and what stands in braces stays as it is written.
//! So a text is one line in its cell unless it has paragraphs, and the forms of a plural are lines of their own.

use super::spans::placeable_end;

/// A text that is not a pattern: a brace too many or too few.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unbalanced;

/// What a cell shows of a pattern.
pub(super) fn shown(pattern: &str) -> Result<String, Unbalanced> {
    let mut paragraphs = vec![String::new()];
    for line in lines(pattern)? {
        match paragraphs.last_mut() {
            Some(last) if line.is_empty() && !last.is_empty() => paragraphs.push(String::new()),
            Some(last) if !line.is_empty() => {
                if !last.is_empty() {
                    last.push(' ');
                }
                last.push_str(&line);
            }
            _ => {}
        }
    }
    paragraphs.retain(|one| !one.is_empty());
    Ok(paragraphs.join("\n"))
}

/// What stands in a cell, as it would be shown again once it is in a file: without spaces around lines and without empty lines.
/// Each line is a paragraph.
pub(super) fn normal(cell: &str) -> Result<String, Unbalanced> {
    if paragraphs(cell)?.is_empty() {
        return Ok(String::new());
    }
    shown(&written(cell, "    ", "\n")?)
}

/// A text without what a spreadsheet may lose: more than one space in a row, which only matter between braces.
pub(super) fn squeezed(cell: &str) -> String {
    let line = |line: &str| {
        line.split(' ')
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    };
    cell.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// The pattern of a cell's text, to stand after an `=`. A paragraph begins a line, indented so far.
pub(super) fn written(cell: &str, indent: &str, line_end: &str) -> Result<String, Unbalanced> {
    let paragraphs = paragraphs(cell)?;
    let text = match paragraphs.as_slice() {
        [one] => format!(" {one}"),
        many => {
            let lines = many.iter().map(|one| {
                // These signs begin an attribute or a variant there.
                let marked = one.starts_with(['.', '[', '*']);
                let at = usize::from(marked);
                let (first, rest) = one.split_at_checked(at).unwrap_or_default();
                let first = if marked {
                    format!("{{ \"{first}\" }}")
                } else {
                    String::new()
                };
                format!("\n{indent}{first}{rest}")
            });
            lines.collect::<Vec<_>>().join("\n")
        }
    };
    Ok(text.replace('\n', line_end))
}

fn paragraphs(cell: &str) -> Result<Vec<String>, Unbalanced> {
    let mut lines = lines(cell)?;
    lines.retain(|line| !line.is_empty());
    Ok(lines)
}

/// The lines of a text, trimmed; a line goes on within braces.
fn lines(text: &str) -> Result<Vec<String>, Unbalanced> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut at = 0;
    while let Some(sign) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let mut end = at + sign.len_utf8();
        match sign {
            '{' => {
                end = placeable_end(text, at).ok_or(Unbalanced)?;
                line.push_str(&text.get(at..end).unwrap_or_default().replace("\r\n", "\n"));
            }
            '}' => return Err(Unbalanced),
            '\n' => lines.push(std::mem::take(&mut line)),
            '\r' => {}
            '\t' => line.push(' '),
            other => line.push(other),
        }
        at = end;
    }
    lines.push(line);
    let trimmed = lines.iter().map(|line| line.trim().to_owned());
    Ok(trimmed.collect())
}
