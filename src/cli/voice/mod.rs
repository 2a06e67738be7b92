//! `polku voice`: what is spoken, whether it is whole, and what people have recorded.

#[cfg(feature = "audio")]
mod build;
#[cfg(feature = "audio")]
mod check;
mod list;
#[cfg(feature = "audio")]
mod pack;
#[cfg(feature = "audio")]
mod recorded;
#[cfg(feature = "audio")]
mod say;

use std::process::ExitCode;

use clap::Subcommand;

use super::CliError;

/// Commands of `polku voice`.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Print what is spoken in a language, as JSON lines of key, text and the text's SHA-256
    List(list::Options),
    /// Look whether every message has its clip, and whether the clips, and with --data the recordings of people, are whole, as loud
    /// as they should be and not too long
    #[cfg(feature = "audio")]
    Check(check::Options),
    /// Hear a message as the kiosk says it, or write it to a WAV file
    #[cfg(feature = "audio")]
    Say(say::Options),
    /// Make the clips of synthetic voices with tools/voice
    #[cfg(feature = "audio")]
    Build(build::Options),
    /// Write the recordings of a data folder to a pack, for another kiosk
    #[cfg(feature = "audio")]
    Export(pack::ExportOptions),
    /// Take the recordings of a pack into a data folder, while no kiosk runs
    #[cfg(feature = "audio")]
    Import(pack::ImportOptions),
}

pub(super) fn run(command: &Command) -> Result<ExitCode, CliError> {
    match command {
        Command::List(options) => list::run(options),
        #[cfg(feature = "audio")]
        Command::Check(options) => check::run(options),
        #[cfg(feature = "audio")]
        Command::Say(options) => say::run(options),
        #[cfg(feature = "audio")]
        Command::Build(options) => build::run(options),
        #[cfg(feature = "audio")]
        Command::Export(options) => pack::export(options),
        #[cfg(feature = "audio")]
        Command::Import(options) => pack::import(options),
    }
}
