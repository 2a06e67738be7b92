//! `polku voice list`: every message that is spoken, for the tools that make the clips.

use std::process::ExitCode;

use clap::Subcommand;
use serde::Serialize;

use super::content::ContentOption;
use super::language::language;
use super::{CliError, print};
use crate::assets;
use crate::base::Severity;
use crate::i18n::texts::text_sha256;
use crate::i18n::{Lang, Texts};

/// Some texts have errors, so they are not in the list.
const ERRORS: u8 = 1;

/// Commands of `polku voice`.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Print what is spoken in a language, as JSON lines of key, text and the text's SHA-256
    List {
        /// The language, by its tag
        #[arg(long, value_name = "LANG", value_parser = language)]
        lang: Lang,
        #[command(flatten)]
        content: ContentOption,
    },
}

#[derive(Debug, Serialize)]
struct Line {
    key: String,
    text: String,
    sha256: String,
}

pub(super) fn run(command: &Command) -> Result<ExitCode, CliError> {
    let Command::List { lang, content } = command;
    let (sources, in_files) = assets::read(&assets::find(content.content.as_deref())?)?;
    let (texts, in_texts) = Texts::load(sources.under("locales/"));
    let mut lines: Vec<Line> = texts
        .all_spoken(*lang)
        .into_iter()
        .map(|(clip, text)| Line {
            key: clip.name(),
            sha256: text_sha256(&text),
            text,
        })
        .collect();
    lines.sort_by(|a, b| a.key.cmp(&b.key));
    print::results(&print::json_lines(&lines)?)?;
    let own = format!("locales/{}/", lang.tag());
    let mut found = in_files.iter().chain(&in_texts);
    let broken = found.any(|one| one.severity == Severity::Error && one.file.starts_with(&own));
    Ok(if broken {
        print::tell("some texts have errors and are left out; `polku check` shows them");
        ExitCode::from(ERRORS)
    } else {
        ExitCode::SUCCESS
    })
}
