//! `polku export attendance` and `polku export guidance`.

use clap::{Args, ValueEnum};

use super::super::period::Period;
#[cfg(feature = "paper")]
use super::super::period::today;
use super::super::{CliError, print};
use super::{TableOptions, courses, tell_what_was_found};
use crate::course::Courses;
use crate::export::{MOST_COURSE_SHEETS, Made, TableFormat, attendance_file, guidance_file};
#[cfg(feature = "paper")]
use crate::report::printout::{attendance_printout, guidance_printout};
use crate::report::{Filter, Persons};
#[cfg(feature = "paper")]
use crate::runtime;
use crate::store::ReadSummary;

/// Which rows, and how they look.
#[derive(Debug, Args)]
pub(in crate::cli) struct Options {
    #[command(flatten)]
    table: TableOptions,
    /// The format
    #[arg(long, value_enum, default_value_t = Format::Csv)]
    format: Format,
    #[command(flatten)]
    period: Period,
    /// Names in the rows in place of ids. The sheets of courses in a workbook have names without it
    #[arg(long)]
    names: bool,
}

/// What a table is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Comma-separated text
    Csv,
    /// An Excel workbook with totals, which opens right in every language
    Xlsx,
    /// Pages to print or to keep
    #[cfg(feature = "paper")]
    Pdf,
}

/// Writes the table of attendance.
pub(super) fn attendance(options: &Options) -> Result<(), CliError> {
    let known = read(options)?;
    let Known {
        courses,
        filter,
        persons,
        ..
    } = &known;
    match options.file_format() {
        Some(format) => {
            let made = attendance_file(&options.table.out, format, courses, filter, persons)?;
            tell_of_sheets(&made);
        }
        #[cfg(feature = "paper")]
        None => runtime::write_report(
            attendance_printout(courses, filter, persons),
            today(),
            &options.table.out,
        )?,
        #[cfg(not(feature = "paper"))]
        None => {}
    }
    tell_what_was_found(&known.found);
    Ok(())
}

/// Writes the table of guidance.
pub(super) fn guidance(options: &Options) -> Result<(), CliError> {
    let known = read(options)?;
    let Known {
        courses,
        filter,
        persons,
        ..
    } = &known;
    match options.file_format() {
        Some(format) => {
            guidance_file(&options.table.out, format, courses, filter, persons)?;
        }
        #[cfg(feature = "paper")]
        None => runtime::write_report(guidance_printout(courses, filter, persons), today(), &options.table.out)?,
        #[cfg(not(feature = "paper"))]
        None => {}
    }
    tell_what_was_found(&known.found);
    Ok(())
}

impl Options {
    /// What the file is; none for pages.
    const fn file_format(&self) -> Option<TableFormat> {
        match self.format {
            Format::Csv => Some(self.table.csv()),
            Format::Xlsx => Some(TableFormat::Xlsx),
            #[cfg(feature = "paper")]
            Format::Pdf => None,
        }
    }
}

fn tell_of_sheets(made: &Made) {
    if made.course_sheets > 0 {
        print::tell("the sheets of the courses have people's names in them");
    }
    if made.too_many_courses {
        print::tell(&format!(
            "there are more than {MOST_COURSE_SHEETS} courses, so no course has a sheet of its own; choose one with --course, or fewer days"
        ));
    }
}

/// What is known, and which of it is asked for.
struct Known {
    courses: Courses,
    filter: Filter,
    persons: Persons,
    found: ReadSummary,
}

fn read(options: &Options) -> Result<Known, CliError> {
    let data = options.table.data_folder()?;
    let (courses, found) = courses(&data)?;
    let filter = options.period.filter(&courses)?;
    let persons = if options.names {
        Persons::by_name(&courses)
    } else {
        Persons::by_id()
    };
    Ok(Known {
        courses,
        filter,
        persons,
        found,
    })
}
