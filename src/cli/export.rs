//! `polku export`: tables for a spreadsheet, made from the journal, also while the kiosk runs.

mod course_tables;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand, ValueEnum};

use super::folders::{DataOption, not_among};
use super::{CliError, print};
use crate::course::Courses;
use crate::export::{Dialect, ExportError, TableFile, TableFormat};
use crate::journal::{Body, Entry};
use crate::learner::{Noted, Observer};
use crate::report::{Attempts, Cell, Column, Who, definitions, observations, own_words};
use crate::runtime::rollup;
use crate::store::{self, ReadSummary, StoreError};

/// Commands of `polku export`.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// One row an attempt at a task
    Attempts(LearningOptions),
    /// One row an opportunity to show knowledge or skill
    Observations(LearningOptions),
    /// Two rows a person and lesson, one for each track: what is believed, and whether it is mastered
    Mastery(LearningOptions),
    /// One row each time that somebody told how they find that they do
    SelfReports(LearningOptions),
    /// One row a person and meeting; as a workbook also the totals, and a sheet a course to print and sign
    Attendance(course_tables::Options),
    /// One row an individual guidance; as a workbook also the totals
    Guidance(course_tables::Options),
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
    /// CSV that an Excel in Finnish opens right by a double-click: semicolon, decimal comma, days as 23.11.2026
    #[arg(long)]
    excel_fi: bool,
}

/// A table of learning.
#[derive(Debug, Args)]
pub(super) struct LearningOptions {
    #[command(flatten)]
    table: TableOptions,
    /// The format
    #[arg(long, value_enum, default_value_t = Format::Csv)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Comma-separated text
    Csv,
    /// An Excel workbook, which opens right in every language
    Xlsx,
}

impl TableOptions {
    /// The folder with the journal; the table must stand elsewhere.
    fn data_folder(&self) -> Result<PathBuf, CliError> {
        let data = self.data.folder()?;
        not_among(&self.out, &data)?;
        Ok(data)
    }

    const fn csv(&self) -> TableFormat {
        if self.excel_fi {
            TableFormat::Csv(Dialect::FinnishExcel)
        } else {
            TableFormat::Csv(Dialect::Tidy)
        }
    }
}

pub(super) fn run(command: &Command) -> Result<ExitCode, CliError> {
    match command {
        Command::Attempts(options) => attempts(options)?,
        Command::Observations(options) => observations(options)?,
        Command::Mastery(options) => mastery(options)?,
        Command::SelfReports(options) => self_reports(options)?,
        Command::Attendance(options) => course_tables::attendance(options)?,
        Command::Guidance(options) => course_tables::guidance(options)?,
        Command::Columns => print::results(&definitions::markdown())?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes a table of learning: `fill` goes through the journal once and gives each row. Who is who is known when all of it is
/// read; so the journal is read twice, and never held.
fn learning<const COLUMNS: usize>(
    options: &LearningOptions,
    title: &str,
    columns: &[Column; COLUMNS],
    fill: impl FnOnce(&Path, &Courses, &mut dyn FnMut([Cell; COLUMNS])) -> Result<ReadSummary, StoreError>,
) -> Result<(), CliError> {
    let table = &options.table;
    let data = table.data_folder()?;
    let format = match options.format {
        Format::Csv => table.csv(),
        Format::Xlsx => TableFormat::Xlsx,
    };
    let mut file = TableFile::create(&table.out, format, title, columns)?;
    let (courses, _) = courses(&data)?;
    let mut failed: Option<ExportError> = None;
    let summary = fill(&data, &courses, &mut |row| {
        if failed.is_none() {
            failed = file.row(&row).err();
        }
    })?;
    if let Some(failed) = failed {
        return Err(failed.into());
    }
    file.finish()?;
    tell_what_was_found(&summary);
    Ok(())
}

fn attempts(options: &LearningOptions) -> Result<(), CliError> {
    learning(options, "attempts", &definitions::ATTEMPTS, |data, courses, write| {
        let mut fold = Attempts::of(courses);
        let summary = store::read_entries(data, &mut |entry| {
            for attempt in fold.take(&entry) {
                write(attempt.row());
            }
        })?;
        for attempt in fold.rest() {
            write(attempt.row());
        }
        Ok(summary)
    })
}

fn observations(options: &LearningOptions) -> Result<(), CliError> {
    learning(
        options,
        "observations",
        &definitions::OBSERVATIONS,
        |data, courses, write| {
            noted(data, courses, &mut |noted| {
                if let Noted::Observation(seen) = noted {
                    write(observations::row(&seen));
                }
            })
        },
    )
}

fn self_reports(options: &LearningOptions) -> Result<(), CliError> {
    learning(
        options,
        "self-reports",
        &definitions::OWN_WORDS,
        |data, courses, write| {
            noted(data, courses, &mut |noted| {
                if let Noted::OwnWord(word) = noted {
                    write(own_words::row(&word));
                }
            })
        },
    )
}

fn mastery(options: &LearningOptions) -> Result<(), CliError> {
    learning(options, "mastery", &definitions::MASTERY, |data, _, write| {
        let folded = rollup::folded(data, &|_| None)?;
        folded.learners.mastery().for_each(write);
        Ok(folded.summary)
    })
}

/// Goes through what the journal says of learners.
fn noted(data: &Path, courses: &Courses, each: &mut dyn FnMut(Noted)) -> Result<ReadSummary, StoreError> {
    let mut observer = Observer::new(Who::of(courses));
    store::read_entries(data, &mut |entry| {
        if let Body::Known(event) = &entry.body
            && let Some(noted) = observer.take(event, entry.hlc.at())
        {
            each(noted);
        }
    })
}

/// Reads what the journal says of courses and people.
pub(super) fn courses(data: &Path) -> Result<(Courses, ReadSummary), CliError> {
    let mut courses = Courses::default();
    let summary = store::read_entries(data, &mut |entry: Entry| {
        if let Body::Known(event) = &entry.body {
            courses.apply(event, entry.hlc.at());
        }
    })?;
    Ok((courses, summary))
}

/// Tells what of the journal the table may lack or have wrong.
pub(super) fn tell_what_was_found(summary: &ReadSummary) {
    if let Some(altered) = summary.altered {
        print::tell(&format!(
            "{} entries of the journal were changed outside the program, the first is number {}",
            altered.count, altered.first
        ));
    }
    if summary.unknown > 0 {
        print::tell(&format!("{} entries of a newer program are left out", summary.unknown));
    }
}
