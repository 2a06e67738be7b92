//! `polku course import`: courses, meetings and rosters from a file. What would happen is told first; nothing is written
//! before `--yes`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use uuid::Uuid;

use super::folders::DataOption;
use super::{CliError, print};
use crate::app::import_words::ImportWords;
use crate::app::words::Words;
use crate::base::{DeviceId, Timestamp};
use crate::course::import::{Place, Plan, Problem, plan};
use crate::course::{By, Courses};
use crate::i18n::{Lang, Texts};
use crate::import;
use crate::journal::{Body, Entry};
use crate::runtime;
use crate::store::{self, Opened, Store, StoreError};

/// So many problems are told. A file with more is not what it was taken for.
const MOST_TOLD: usize = 200;

/// Commands of `polku course`.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Courses, meetings and rosters from CSV, XLSX or ODS (how to write them: docs/import.md)
    Import(ImportOptions),
}

/// A file, and where it goes.
#[derive(Debug, Args)]
pub(super) struct ImportOptions {
    /// The file to read
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    data: DataOption,
    /// Write it; without this only what would happen is told
    #[arg(long)]
    yes: bool,
    /// Show people's names and what stands in the cells that are told of
    #[arg(long)]
    names: bool,
}

pub(super) fn run(command: &Command) -> Result<ExitCode, CliError> {
    let Command::Import(options) = command;
    import(options)
}

fn import(options: &ImportOptions) -> Result<ExitCode, CliError> {
    let table = import::read(&options.file)?;
    let sentences = Sentences::new(options.names);
    // A file of which nothing can be taken is told before the data folder is touched.
    let refused = plan(&table, &Courses::default(), &mut runtime::fresh_id);
    if refused.is_refused() {
        for line in sentences.problems(&refused) {
            print::tell(&line);
        }
        return Ok(ExitCode::from(super::FAILED));
    }
    let folder = options.data.folder()?;
    let mut known = Known::default();
    let opened = if options.yes {
        let mut opened = Store::open(&folder, DeviceId(Uuid::new_v4()))?;
        opened.for_each_entry(&mut |entry| known.take(&entry))?;
        Some(opened)
    } else {
        match store::read_entries(&folder, &mut |entry| known.take(&entry)) {
            // A place that has not been opened yet knows nobody.
            Ok(_) | Err(StoreError::Absent { .. }) => {}
            Err(error) => return Err(error.into()),
        }
        None
    };
    let plan = plan(&table, &known.courses, &mut runtime::fresh_id);
    let mut lines = sentences.counts(&plan);
    lines.extend(sentences.people(&plan));
    lines.extend(sentences.problems(&plan));
    print::results(&joined(&lines))?;
    let (key, values) = write(opened, known.last, &plan)?;
    print::results(&joined(&[sentences.of(key, &values)]))?;
    Ok(ExitCode::SUCCESS)
}

type Sentence = (&'static str, Vec<(&'static str, String)>);

/// Writes the plan when it may, and tells what was done.
fn write(opened: Option<Opened>, last: Timestamp, plan: &Plan) -> Result<Sentence, StoreError> {
    let events = plan.events(By::Command);
    let Some(opened) = opened.filter(|_| !events.is_empty()) else {
        let key = if events.is_empty() {
            "staff-import-all-known"
        } else {
            "staff-import-not-written"
        };
        return Ok((key, Vec::new()));
    };
    let written = runtime::write_batch(opened, last, events)?;
    Ok(("staff-import-written", vec![("count", written.to_string())]))
}

fn joined(lines: &[String]) -> String {
    lines.iter().fold(String::new(), |all, line| all + line + "\n")
}

/// What the journal knows.
#[derive(Default)]
struct Known {
    courses: Courses,
    last: Timestamp,
}

impl Known {
    fn take(&mut self, entry: &Entry) {
        let at = entry.hlc.at();
        self.last = self.last.max(at);
        if let Body::Known(event) = &entry.body {
            self.courses.apply(event, at);
        }
    }
}

/// The sentences of the preview, in easy English.
struct Sentences {
    texts: Texts,
    names: bool,
}

impl Sentences {
    fn new(names: bool) -> Self {
        Self {
            texts: runtime::staff_texts(),
            names,
        }
    }

    fn words(&self) -> ImportWords<'_> {
        ImportWords(Words::new(&self.texts, Lang::En))
    }

    fn of(&self, key: &str, values: &[(&str, String)]) -> String {
        printed(self.words().sentence(key, values))
    }

    fn counts(&self, plan: &Plan) -> Vec<String> {
        self.words().counts(plan).into_iter().map(printed).collect()
    }

    /// The people by name, for whoever asks for names.
    fn people(&self, plan: &Plan) -> Vec<String> {
        let people = plan.persons.iter().filter(|_| self.names);
        people
            .map(|person| {
                format!(
                    "{}{}",
                    self.place(&person.place, ""),
                    printed(self.words().person(person))
                )
            })
            .collect()
    }

    fn problems(&self, plan: &Plan) -> Vec<String> {
        let told = plan
            .problems
            .iter()
            .take(MOST_TOLD)
            .map(|problem| self.problem(problem));
        let mut lines: Vec<String> = told.collect();
        let more = plan.problems.len().saturating_sub(MOST_TOLD);
        if more > 0 {
            lines.push(self.of("staff-import-more", &[("count", more.to_string())]));
        }
        lines
    }

    fn problem(&self, problem: &Problem) -> String {
        let words = self.words();
        let cell = words.cell(problem).filter(|_| self.names);
        let said = [Some(words.problem(problem)), words.then(problem), cell];
        let said: Vec<String> = said.into_iter().flatten().map(printed).collect();
        format!("{}{}", self.place(&problem.place, &problem.column), said.join(" "))
    }

    /// `Row 4, column Päivä: `, as far as it is known.
    fn place(&self, place: &Place, column: &str) -> String {
        match printed(self.words().place(place, column)) {
            whole if whole.is_empty() => whole,
            place => format!("{place}: "),
        }
    }
}

/// A terminal shows the marks that keep a direction as signs of its own.
fn printed(text: String) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
