//! `polku export`: tables for a spreadsheet, made from the journal, also while the kiosk runs.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand, ValueEnum};

use super::folders::DataOption;
use super::{CliError, print};
use crate::export::{Dialect, ExportError, TableFile, TableFormat};
use crate::journal::Entry;
use crate::report::{Attempts, attempts::Attempt, definitions};
use crate::store;

/// Commands of `polku export`.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// One row an attempt at a task
    Attempts(TableOptions),
    /// What each column of each table means
    Columns,
}

/// A table, and where it goes.
#[derive(Debug, Args)]
pub(super) struct TableOptions {
    /// The file to write; one that is there is replaced once the new one is whole
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    #[command(flatten)]
    data: DataOption,
    /// The format
    #[arg(long, value_enum, default_value_t = Format::Csv)]
    format: Format,
    /// CSV that an Excel in Finnish opens right by a double-click: semicolon, decimal comma, days as 23.11.2026
    #[arg(long)]
    excel_fi: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Comma-separated text
    Csv,
    /// An Excel workbook, which opens right in every language
    Xlsx,
}

impl TableOptions {
    const fn format(&self) -> TableFormat {
        match (self.format, self.excel_fi) {
            (Format::Csv, false) => TableFormat::Csv(Dialect::Tidy),
            (Format::Csv, true) => TableFormat::Csv(Dialect::FinnishExcel),
            (Format::Xlsx, _) => TableFormat::Xlsx,
        }
    }
}

pub(super) fn run(command: &Command) -> Result<ExitCode, CliError> {
    match command {
        Command::Attempts(options) => attempts(options)?,
        Command::Columns => print::results(&definitions::markdown())?,
    }
    Ok(ExitCode::SUCCESS)
}

fn attempts(options: &TableOptions) -> Result<(), CliError> {
    let data = options.data.folder()?;
    if is_inside(&options.out, &data) {
        return Err(CliError::AmongData {
            path: options.out.clone(),
        });
    }
    let mut file = TableFile::create(&options.out, options.format(), "attempts", &definitions::ATTEMPTS)?;
    let mut fold = Attempts::default();
    let mut failed: Option<ExportError> = None;
    let mut write = |rows: Vec<Attempt>| {
        for row in rows {
            if failed.is_none() {
                failed = file.row(&row.row()).err();
            }
        }
    };
    let summary = store::read_entries(&data, &mut |entry: Entry| write(fold.take(&entry)))?;
    write(fold.rest());
    if let Some(failed) = failed {
        return Err(failed.into());
    }
    file.finish()?;
    if let Some(altered) = summary.altered {
        print::tell(&format!(
            "{} entries of the journal were changed outside the program, the first is number {}",
            altered.count, altered.first
        ));
    }
    if summary.unknown > 0 {
        print::tell(&format!("{} entries of a newer program are left out", summary.unknown));
    }
    Ok(())
}

/// Whether the file stands in the folder, by whatever way it is named. A folder that isn't there holds nothing.
fn is_inside(file: &Path, folder: &Path) -> bool {
    let parent = file.parent().filter(|parent| !parent.as_os_str().is_empty());
    let parent = parent.unwrap_or(Path::new(".")).canonicalize();
    matches!((parent, folder.canonicalize()), (Ok(parent), Ok(folder)) if parent == folder)
}
