//! `polku locale export`: the table of a language, for its translators.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::{CliError, ContentOption, book, counted, coverage, file_names, print, told, walked};
use crate::cli::language::language;
use crate::export::translations_file;
use crate::i18n::Lang;

/// Options of `polku locale export`. Ends with 1 when the texts themselves have errors.
#[derive(Debug, Args)]
pub(in crate::cli) struct Options {
    /// The language, by its tag
    #[arg(long, value_name = "LANG", value_parser = language)]
    lang: Lang,
    /// The workbook to write, .xlsx; one that is there is replaced once the new one is whole
    #[arg(long, value_name = "FILE", value_parser = workbook)]
    out: PathBuf,
    /// Leave out the names of pictures: it is quicker
    #[arg(long)]
    no_pictures: bool,
    #[command(flatten)]
    content: ContentOption,
}

fn workbook(path: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(path);
    let is_one = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("xlsx"));
    is_one
        .then_some(path)
        .ok_or_else(|| "the file's name ends with .xlsx".to_owned())
}

pub(super) fn run(options: &Options) -> Result<ExitCode, CliError> {
    let lang = options.lang;
    let loaded = options.content.load()?;
    let book = match book(&loaded, lang) {
        Ok(book) => book,
        Err(found) => return Ok(told(&found)),
    };
    let rows = book.rows(lang);
    let pictures = if options.no_pictures {
        BTreeMap::new()
    } else {
        file_names(&walked(loaded, lang))
    };
    translations_file(&options.out, lang, &rows, &pictures)?;
    let mut told = format!("{}: {}", options.out.display(), counted(rows.len(), "text"));
    if !options.no_pictures {
        let keys = rows.iter().map(|row| row.key.as_str());
        told = format!("{told}; a picture is named for {}", coverage(keys, &pictures));
    }
    print::results(&format!("{told}\n"))?;
    Ok(ExitCode::SUCCESS)
}
