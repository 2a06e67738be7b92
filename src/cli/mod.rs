//! The command line: one file a command.
//!
//! Uses every layer. Only the kiosk itself needs a display or a sound device. Deliberately not here: rules of any kind;
//! a command reads, asks the layers below, and prints.
//!
//! Results go to standard output, everything else to standard error. Exit codes: 0 done, 1 content with errors, 2 the command
//! could not be carried out, 3 a plan that does not reach its goal.

mod check;
mod content;
mod course;
mod day;
mod demo;
mod error;
mod export;
mod folders;
mod kind;
#[cfg(feature = "gui")]
mod kiosk;
mod language;
mod locale;
mod outcomes;
mod period;
mod person;
mod play;
mod print;
#[cfg(feature = "gui")]
mod render;
mod replay;
mod schema;
mod staff;
mod voice;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

pub use error::CliError;

/// The command could not be carried out.
const FAILED: u8 = 2;

/// A kiosk where people who are new to Finland practise e-services in safety.
#[derive(Debug, Parser)]
#[command(name = "polku", version, about, disable_help_subcommand = true)]
#[command(args_conflicts_with_subcommands = true)]
#[cfg_attr(
    not(feature = "gui"),
    command(subcommand_required = true, arg_required_else_help = true)
)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[cfg(feature = "gui")]
    #[command(flatten)]
    kiosk: kiosk::Options,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Open the kiosk; the same as `polku` alone
    #[cfg(feature = "gui")]
    Kiosk(kiosk::Options),
    /// Look for mistakes in lessons, texts and clips
    Check(check::Options),
    /// Play a scripted learner, without a window; what is recorded is printed as JSON lines
    Play(play::Options),
    /// Courses, meetings and rosters
    #[command(subcommand)]
    Course(course::Command),
    /// Write tables for a spreadsheet
    #[command(subcommand)]
    Export(export::Command),
    /// Were facts learned sooner than skills, and how sure is it?
    Outcomes(outcomes::Options),
    /// Fold the journal again, and compare with what was kept of it
    Replay(replay::Options),
    /// What the machine's administrator does about staff
    #[command(subcommand)]
    Staff(staff::Command),
    /// What is recorded about one person
    #[command(subcommand)]
    Person(person::Command),
    /// Fill an empty data folder with a made-up cohort
    Demo(demo::Options),
    /// Draw a screen to a picture, without a window
    #[cfg(feature = "gui")]
    Render(Box<render::Options>),
    /// The JSON Schemas of lesson files
    Schema(schema::Options),
    /// What translators need: how it stands, tables, pictures
    #[command(subcommand)]
    Locale(locale::Command),
    /// What the voice tools need
    #[command(subcommand)]
    Voice(voice::Command),
}

/// Reads the command line, does what it asks, and tells how it went.
#[must_use]
pub fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(code) => code,
        // The reader has seen enough (`polku play … | head`).
        Err(CliError::Print(error)) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            print::tell(&error.in_full());
            ExitCode::from(FAILED)
        }
    }
}

fn run(cli: Cli) -> Result<ExitCode, CliError> {
    let Some(command) = cli.command else {
        #[cfg(feature = "gui")]
        return kiosk::run(cli.kiosk);
        // Without a window clap has asked for a command already.
        #[cfg(not(feature = "gui"))]
        return Ok(ExitCode::from(FAILED));
    };
    match command {
        #[cfg(feature = "gui")]
        Command::Kiosk(options) => kiosk::run(options),
        Command::Check(options) => check::run(&options),
        Command::Play(options) => play::run(&options),
        Command::Course(command) => course::run(&command),
        Command::Export(command) => export::run(&command),
        Command::Outcomes(options) => outcomes::run(&options),
        Command::Replay(options) => replay::run(&options),
        Command::Person(command) => person::run(&command),
        Command::Demo(options) => demo::run(&options),
        Command::Staff(command) => staff::run(&command),
        #[cfg(feature = "gui")]
        Command::Render(options) => render::run(&options),
        Command::Schema(options) => schema::run(&options),
        Command::Locale(command) => locale::run(&command),
        Command::Voice(command) => voice::run(&command),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_whole() {
        Cli::command().debug_assert();
    }
}
