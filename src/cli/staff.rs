//! `polku staff`: what the machine's administrator does about staff, while no kiosk runs.
//!
//! Whoever may write to the data folder is that administrator: the system's rights decide, nothing else is asked.

use std::process::ExitCode;

use clap::Subcommand;

use super::folders::DataOption;
use super::{CliError, print};
use crate::staff::{Reset, reset_pins};
use crate::store;

/// Commands of `polku staff`.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Forget the administrators' PINs and the recovery code; the kiosk's next start asks for a new first PIN
    ResetPin(DataOption),
}

pub(super) fn run(command: &Command) -> Result<ExitCode, CliError> {
    match command {
        Command::ResetPin(data) => reset_pin(data)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn reset_pin(data: &DataOption) -> Result<(), CliError> {
    let data = data.folder()?;
    let _no_kiosk_meanwhile = store::hold(&data)?;
    let what = match reset_pins(&data)? {
        Reset::NothingSet => "no administrator has a PIN".to_owned(),
        Reset::Administrators { pins } => format!(
            "removed: the administrators' PINs ({pins}) and the recovery code; all members stay, and other PINs stay good"
        ),
        Reset::Everybody { pins } => format!(
            "removed: the PINs of everybody ({pins}), because the file pepper is missing and none worked, and the recovery code; \
             all members stay"
        ),
    };
    print::tell(&format!(
        "{what}. The kiosk asks for a new first PIN at its next start."
    ));
    Ok(())
}
