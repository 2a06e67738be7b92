//! `polku person`: all that is recorded about one person, shown or erased.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use uuid::Uuid;

use super::folders::{DataOption, not_among};
use super::{CliError, print};
use crate::base::PersonId;
use crate::runtime;

/// Commands of `polku person`.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Write everything that is recorded about one person, as JSON
    Show(ShowOptions),
    /// Erase one person everywhere in the data folder; totals of attendance and guidance stay, without the person
    Erase(EraseOptions),
}

#[derive(Debug, Args)]
pub(super) struct ShowOptions {
    /// The person's id, as tables and the console give it
    id: Uuid,
    /// The file to write; one that is there is replaced once the new one is whole
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    #[command(flatten)]
    data: DataOption,
}

#[derive(Debug, Args)]
pub(super) struct EraseOptions {
    /// The person's id, as tables and the console give it
    id: Uuid,
    #[command(flatten)]
    data: DataOption,
}

pub(super) fn run(command: &Command) -> Result<ExitCode, CliError> {
    match command {
        Command::Show(options) => show(options)?,
        Command::Erase(options) => erase(options)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn show(options: &ShowOptions) -> Result<(), CliError> {
    let data = options.data.folder()?;
    not_among(&options.out, &data)?;
    let entries = runtime::write_all_about(&data, PersonId(options.id), &options.out)?;
    print::tell(&format!("{entries} entries are about this person"));
    Ok(())
}

fn erase(options: &EraseOptions) -> Result<(), CliError> {
    let data = options.data.folder()?;
    let erased = runtime::erase_person(&data, PersonId(options.id))?;
    print::tell(&format!("{} entries were erased", erased.blanked));
    match erased.wiped {
        Ok(traces) if traces.is_empty() => {
            print::tell(
                "nothing of the person is left in the data folder; files that were exported elsewhere are yours to delete",
            );
        }
        Ok(traces) => {
            for file in traces {
                print::tell(&format!(
                    "this file still names the person, delete it: {}",
                    file.display()
                ));
            }
        }
        Err(error) => {
            print::tell(&format!(
                "the bytes are not all cleared away yet; the next start of the kiosk goes on with it ({error})"
            ));
        }
    }
    Ok(())
}
