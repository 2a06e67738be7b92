//! What the passes find, and how it is shown to an author: with the line it is about.
//!
//! The type itself is in `base`, because texts have diagnostics too.

use std::fmt::Write as _;

use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteDiagnostic, NamedSource, Report};

use super::schema::located::Place;
use super::source::Sources;
pub use crate::base::diagnostic::{Code, Diagnostic, Severity};

/// What was found so far.
#[derive(Debug, Default)]
pub(crate) struct Findings(Vec<Diagnostic>);

impl Findings {
    /// Notes an error.
    pub(crate) fn error(
        &mut self,
        code: Code,
        file: &str,
        place: Place,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let place = (place.line, place.column);
        self.0.push(Diagnostic::error(code, file, place, message, help));
    }

    /// Notes something that was made elsewhere.
    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Notes several that were made elsewhere.
    pub(crate) fn extend(&mut self, diagnostics: Vec<Diagnostic>) {
        self.0.extend(diagnostics);
    }

    /// Takes over what was found elsewhere.
    pub(crate) fn append(&mut self, mut others: Self) {
        self.0.append(&mut others.0);
    }

    /// All of it, sorted by place, each once.
    pub(crate) fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.0.sort();
        self.0.dedup();
        self.0
    }

    /// What was found so far, in no order.
    pub(crate) fn so_far(&self) -> &[Diagnostic] {
        &self.0
    }
}

/// Diagnostics as an author reads them, each with its line where there is one. Without colours.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let handler = GraphicalReportHandler::new_themed(GraphicalTheme::unicode_nocolor()).with_width(110);
    let mut out = String::new();
    for one in diagnostics {
        let severity = match one.severity {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
        };
        let mut shown = MietteDiagnostic::new(format!("{}: {}", place_of(one), one.message))
            .with_code(one.code.as_str())
            .with_help(one.help.clone())
            .with_severity(severity);
        let text = sources.get(&one.file).and_then(|bytes| std::str::from_utf8(bytes).ok());
        let report = match text.and_then(|text| Some((text, byte_of(text, one.line, one.column)?))) {
            Some((text, at)) => {
                shown = shown.with_label(LabeledSpan::at(at..at + word_at(text, at), "here"));
                Report::new(shown).with_source_code(NamedSource::new(&one.file, text.to_owned()))
            }
            None => Report::new(shown),
        };
        let drawn = handler.render_report(&mut out, report.as_ref());
        if drawn.is_err() {
            let _infallible = writeln!(out, "{}: {}", place_of(one), one.message);
        }
    }
    out
}

fn place_of(one: &Diagnostic) -> String {
    if one.line == 0 {
        one.file.clone()
    } else {
        format!("{}:{}:{}", one.file, one.line, one.column)
    }
}

fn byte_of(text: &str, line: u32, column: u32) -> Option<usize> {
    let line_index = usize::try_from(line).ok()?.checked_sub(1)?;
    let start: usize = text.split_inclusive('\n').take(line_index).map(str::len).sum();
    let rest = text.get(start..)?;
    let before = usize::try_from(column).ok()?.saturating_sub(1);
    let within: usize = rest.chars().take(before).map(char::len_utf8).sum();
    Some(start + within)
}

fn word_at(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    let word = rest
        .find(|c: char| c.is_whitespace() || ",]}".contains(c))
        .unwrap_or(rest.len());
    word.max(usize::from(!rest.is_empty() && !rest.starts_with('\n')))
}
