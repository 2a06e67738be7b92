//! `polku voice list`: every message that is spoken, for the tools that make the clips.

use std::process::ExitCode;

use clap::Args;
use serde::Serialize;

use crate::assets;
use crate::base::Severity;
use crate::cli::content::ContentOption;
use crate::cli::language::language;
use crate::cli::{CliError, print};
use crate::i18n::texts::text_sha256;
use crate::i18n::{Lang, Texts};

/// Some texts have errors, so they are not in the list.
const ERRORS: u8 = 1;

#[derive(Debug, Args)]
pub(in crate::cli) struct Options {
    /// The language, by its tag
    #[arg(long, value_name = "LANG", value_parser = language)]
    lang: Lang,
    #[command(flatten)]
    content: ContentOption,
}

#[derive(Debug, Serialize)]
struct Line {
    key: String,
    text: String,
    sha256: String,
}

pub(super) fn run(options: &Options) -> Result<ExitCode, CliError> {
    let Options { lang, content } = options;
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
