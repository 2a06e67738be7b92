//! `polku kiosk`, also `polku` alone: opens the kiosk.

use std::process::ExitCode;

use clap::Args;
use tracing_subscriber::EnvFilter;

use super::CliError;
use super::content::ContentOption;
use super::folders::DataOption;
use crate::gui;
use crate::runtime;

/// What the log tells when `RUST_LOG` says nothing: what staff can do something about.
const USUAL_LOG: &str = "warn";

/// How the kiosk is opened.
#[derive(Debug, Clone, Default, Args)]
pub(super) struct Options {
    /// In a window instead of the full screen
    #[arg(long)]
    windowed: bool,
    #[command(flatten)]
    data: DataOption,
    #[command(flatten)]
    content: ContentOption,
}

pub(super) fn run(options: Options) -> Result<ExitCode, CliError> {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(USUAL_LOG));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
    let folders = runtime::Options {
        data: options.data.folder()?,
        content: options.content.content,
    };
    gui::kiosk::run(&folders, options.windowed)?;
    Ok(ExitCode::SUCCESS)
}
