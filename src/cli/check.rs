//! `polku check`: what is wrong in content, for people or for tools.

use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::content::ContentOption;
use super::{CliError, print};
use crate::base::{Diagnostic, Severity};
use crate::content::diagnostic::render;
use crate::tutor;

/// Some content has errors.
const ERRORS: u8 = 1;

/// Options of `polku check`.
#[derive(Debug, Args)]
pub(super) struct Options {
    #[command(flatten)]
    content: ContentOption,
    /// For people, or one JSON object a line
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

pub(super) fn run(options: &Options) -> Result<ExitCode, CliError> {
    let loaded = options.content.load()?;
    // Proved here and by tests, not at each start of a kiosk: it takes long.
    let mut found = loaded.compiled.diagnostics;
    found.extend(tutor::led::prove(&loaded.compiled.catalog));
    found.sort();
    let found = &found;
    let lessons = loaded.compiled.catalog.lessons.len();
    let errors = found.iter().filter(|one| one.severity == Severity::Error).count();
    match options.format {
        Format::Text => {
            let shown = render(found, &loaded.sources);
            print::results(&format!("{shown}{}\n", summary(found, errors, lessons)))?;
        }
        Format::Json => print::results(&print::json_lines(found)?)?,
    }
    Ok(if errors == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(ERRORS)
    })
}

fn summary(found: &[Diagnostic], errors: usize, lessons: usize) -> String {
    let counted = |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
    let warnings = found.len() - errors;
    format!(
        "{}, {}; {} offered",
        counted(errors, "error"),
        counted(warnings, "warning"),
        counted(lessons, "lesson")
    )
}
