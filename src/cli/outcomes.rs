//! `polku outcomes`: the evaluator's question and what belongs to it, every number with n, interval and method.

use std::collections::BTreeMap;
#[cfg(feature = "gui")]
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::content::ContentOption;
use super::export::tell_what_was_found;
use super::folders::{DataOption, not_among};
use super::period::{Period, today};
use super::{CliError, print};
use crate::base::LessonId;
use crate::base::calendar::{Date, Finland};
use crate::course::Courses;
#[cfg(feature = "gui")]
use crate::export::WholeFile;
use crate::export::{About, Dialect, OutcomesFormat, TableFormat, outcomes_file};
#[cfg(feature = "gui")]
use crate::gui::picture::written::png;
use crate::learner::PARAMETERS;
use crate::report::Learners;
use crate::report::group::people_of;
#[cfg(feature = "gui")]
use crate::report::outcomes::chart;
use crate::report::outcomes::{By, Selection, outcomes};
use crate::report::printout::period;
use crate::runtime::rollup::{self, Folded};
use crate::store::{self, StoreError};

#[derive(Debug, Args)]
pub(super) struct Options {
    /// The file to write; one that is there is replaced once the new one is whole
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    #[command(flatten)]
    data: DataOption,
    /// The format
    #[arg(long, value_enum, default_value_t = Format::Csv)]
    format: Format,
    #[command(flatten)]
    period: Period,
    /// What figures are also told apart by
    #[arg(long, value_enum)]
    by: Option<Apart>,
    #[command(flatten)]
    content: ContentOption,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Comma-separated text, one row a number
    Csv,
    /// An Excel workbook, with the answers on a sheet of their own
    Xlsx,
    /// All of it, for programs
    Json,
    /// The curve as a picture that can be made larger
    Svg,
    /// The curve as a picture for a document
    #[cfg(feature = "gui")]
    Png,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Apart {
    /// The need that the lessons belong to
    Topic,
    /// The learners' help language
    Language,
    /// Lesson by lesson
    Lesson,
}

pub(super) fn run(options: &Options) -> Result<ExitCode, CliError> {
    let data = options.data.folder()?;
    not_among(&options.out, &data)?;
    let of_course = |courses: &Courses| {
        let course = options.period.filter(courses).ok()?.course?;
        Some(people_of(courses, course))
    };
    let mut folded = rollup::folded(&data, &of_course)?;
    let filter = options.period.filter(&folded.courses)?;
    if filter.to < today() {
        until(&data, filter.to, &mut folded)?;
    }
    let Folded {
        courses,
        learners,
        summary,
    } = folded;
    let by = match options.by {
        None => By::Together,
        Some(Apart::Lesson) => By::Lesson,
        Some(Apart::Language) => By::Language,
        Some(Apart::Topic) => By::Topic(topics(options)?),
    };
    let selection = Selection {
        persons: of_course(&courses),
        from: filter.from,
    };
    let groups = outcomes(&learners, &selection, &by);
    let about = About {
        parameters: PARAMETERS,
        period: period(&filter),
        course: filter
            .course
            .and_then(|course| courses.courses.get(&course))
            .map(|course| course.facts.name.to_string()),
        unknown: summary.unknown,
    };
    let as_file = |format| outcomes_file(&options.out, format, &groups, &about).map_err(CliError::from);
    match options.format {
        Format::Csv => as_file(OutcomesFormat::Table(TableFormat::Csv(Dialect::Tidy))),
        Format::Xlsx => as_file(OutcomesFormat::Table(TableFormat::Xlsx)),
        Format::Json => as_file(OutcomesFormat::Json),
        Format::Svg => as_file(OutcomesFormat::Svg),
        #[cfg(feature = "gui")]
        Format::Png => picture(&options.out, &chart::svg(groups.first())),
    }?;
    for group in &groups {
        print::results(&format!("{}: {}\n", group.name, group.speed.sentence()))?;
    }
    tell_what_was_found(&summary);
    Ok(ExitCode::SUCCESS)
}

/// Only what was known at the end of a day that is over: what came later says nothing yet.
fn until(data: &Path, last: Date, folded: &mut Folded) -> Result<(), StoreError> {
    let finland = Finland::default();
    let mut learners = Learners::of(&folded.courses);
    folded.summary = store::read_entries(data, &mut |entry| {
        if finland.day(entry.hlc.at()).is_none_or(|day| day <= last) {
            learners.take(&entry);
        }
    })?;
    folded.learners = learners;
    Ok(())
}

/// The curve as pixels: twice as many as the SVG has points, for a page that is printed.
#[cfg(feature = "gui")]
fn picture(out: &Path, svg: &str) -> Result<(), CliError> {
    const WIDE: u32 = 1920;
    let png = png(svg, WIDE).map_err(|error| CliError::Picture(error.to_string()))?;
    let mut file = WholeFile::create(out)?;
    file.write_all(&png).map_err(|source| CliError::Write {
        path: out.to_owned(),
        source,
    })?;
    file.finish_checked()?;
    Ok(())
}

/// The need of each lesson that is known.
fn topics(options: &Options) -> Result<BTreeMap<LessonId, String>, CliError> {
    let loaded = options.content.load()?;
    let lessons = loaded.compiled.catalog.lessons.iter();
    Ok(lessons
        .map(|(id, lesson)| (id.clone(), lesson.file.topic.code().to_owned()))
        .collect())
}
