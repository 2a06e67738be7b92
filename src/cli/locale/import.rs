//! `polku locale import`: a table that came back goes into the files, all of it or nothing.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::{CliError, ContentOption, book, counted, print, told};
use crate::assets;
use crate::cli::FAILED;
use crate::export::put_together;
use crate::i18n::translating::{Note, Taken};
use crate::import::translations;

/// So many rows are told of. A table with more is not what it was taken for.
const MOST_TOLD: usize = 200;

/// Options of `polku locale import`. Ends with 2 when the table can't be taken; then nothing is written.
#[derive(Debug, Args)]
pub(in crate::cli) struct Options {
    /// The table: XLSX, ODS, CSV or XLIFF
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Tell what would change, and write nothing
    #[arg(long)]
    dry_run: bool,
    /// Who has read the texts that are marked with `yes` only, or as reviewed by a translator's program
    #[arg(long, value_name = "NAME")]
    reviewed_by: Option<String>,
    #[command(flatten)]
    content: ContentOption,
}

pub(super) fn run(options: &Options) -> Result<ExitCode, CliError> {
    let (lang, mut table) = translations(&options.file).map_err(CliError::Translations)?;
    if let Some(name) = &options.reviewed_by {
        let nameless = table.iter_mut().filter(|row| row.by.trim().eq_ignore_ascii_case("yes"));
        nameless.for_each(|row| row.by.clone_from(name));
    }
    let folder = assets::find(options.content.content.as_deref())?;
    let (sources, found) = assets::read(&folder)?;
    let loaded = assets::load_sources(sources, found);
    let book = match book(&loaded, lang) {
        Ok(book) => book,
        Err(found) => return Ok(told(&found)),
    };
    let taken = match book.take(lang, &table) {
        Ok(taken) => taken,
        Err(problems) => {
            for problem in problems.iter().take(MOST_TOLD) {
                print::tell(&problem.to_string());
            }
            let count = counted(problems.len(), "problem");
            print::tell(&format!("nothing was written: {count} in {}", options.file.display()));
            return Ok(ExitCode::from(FAILED));
        }
    };
    if !options.dry_run {
        let files = taken.files.iter();
        let files: Vec<_> = files.map(|(path, text)| (folder.join(path), text.clone())).collect();
        put_together(&files)?;
    }
    print::results(&summary(lang.tag(), &taken, options.dry_run))?;
    Ok(ExitCode::SUCCESS)
}

fn summary(lang: &str, taken: &Taken, dry: bool) -> String {
    let mut lines = Vec::new();
    for (row, key, note) in taken
        .notes
        .iter()
        .filter(|(.., note)| *note != Note::New)
        .take(MOST_TOLD)
    {
        lines.push(format!("row {row}, `{key}`: {note}"));
    }
    let new = taken.notes.iter().filter(|(.., note)| *note == Note::New).count();
    lines.push(format!(
        "{lang}: {} changed ({new} of them new), {} marked as reviewed, {} taken back, {} as they were",
        counted(taken.changed.len(), "text"),
        taken.marked.len(),
        counted(taken.unmarked.len(), "mark"),
        counted(taken.untouched, "row")
    ));
    let verb = if dry { "would be written" } else { "written" };
    lines.extend(taken.files.keys().map(|path| format!("{verb}: {path}")));
    if taken.files.is_empty() {
        lines.push("nothing to write".to_owned());
    } else if !dry && !taken.changed.is_empty() {
        lines.push("now: `polku check`, and new clips for the changed texts (tools/voice/build.sh)".to_owned());
    }
    lines.join("\n") + "\n"
}
