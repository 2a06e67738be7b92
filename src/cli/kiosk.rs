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
    log();
    let folders = runtime::Options {
        data: options.data.folder()?,
        content: options.content.content,
    };
    gui::kiosk::run(&folders, options.windowed)?;
    Ok(ExitCode::SUCCESS)
}

/// Lets the log begin. A log that can't be written, as on a full disk, must not end the kiosk: nobody is told of that, since
/// telling would go to the same place, and would panic there.
fn log() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(USUAL_LOG));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .log_internal_errors(false)
        .init();
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::fs::OpenOptions;
    use std::process::Command;

    const CHILD: &str = "POLKU_TEST_LOG_CHILD";

    /// Standard error is the process's, so the process is a child: this very test again.
    #[test]
    fn a_log_that_can_not_be_written_ends_nothing() {
        if std::env::var_os(CHILD).is_some() {
            super::log();
            tracing::error!("nobody will read this");
            return println!("still here");
        }
        let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "cli::kiosk::tests::a_log_that_can_not_be_written_ends_nothing",
                "--nocapture",
            ])
            .env(CHILD, "1")
            .stderr(full)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && said.contains("still here"), "{said}");
    }
}
