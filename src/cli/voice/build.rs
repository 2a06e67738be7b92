//! `polku voice build`: runs the voice tools of the source folder. The engines are no part of the program.

use std::process::{Command, ExitCode};

use clap::Args;

use crate::assets;
use crate::cli::content::ContentOption;
use crate::cli::language::language;
use crate::cli::{CliError, print};
use crate::i18n::Lang;

/// The tools, in the source folder.
const SCRIPT: &str = "tools/voice/build.sh";

#[derive(Debug, Args)]
pub(in crate::cli) struct Options {
    /// One language only, by its tag [default: all that have a synthetic voice]
    #[arg(long, value_name = "LANG", value_parser = language)]
    lang: Option<Lang>,
    /// Only what is missing or speaks an older text
    #[arg(long)]
    changed: bool,
    #[command(flatten)]
    content: ContentOption,
}

pub(super) fn run(options: &Options) -> Result<ExitCode, CliError> {
    let folder = assets::find(options.content.content.as_deref())?;
    let script = folder.join(SCRIPT);
    if !script.is_file() {
        return Err(CliError::NoVoiceTools { path: script });
    }
    let mut command = Command::new("sh");
    command.arg(&script).args(options.lang.map(Lang::tag));
    if let Ok(program) = std::env::current_exe() {
        command.env("POLKU", program);
    }
    if !options.changed {
        command.env("POLKU_VOICE_CHANGED", "");
    }
    let failed = |source| CliError::Run {
        path: script.clone(),
        source,
    };
    let status = command.status().map_err(failed)?;
    if !status.success() {
        print::tell("not all clips were made; what went wrong stands above");
    }
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(ExitCode::from(code.unwrap_or(u8::MAX)))
}
