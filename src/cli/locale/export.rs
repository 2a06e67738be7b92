//! `polku locale export`: the table of a language, for its translators.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::{CliError, ContentOption, book, counted, coverage, file_names, print, told, walked};
use crate::cli::language::language;
use crate::export::{translations_file, translations_xliff};
use crate::i18n::Lang;

/// Options of `polku locale export`. Ends with 1 when the texts themselves have errors.
#[derive(Debug, Args)]
pub(in crate::cli) struct Options {
    /// The language, by its tag
    #[arg(long, value_name = "LANG", value_parser = language)]
    lang: Lang,
    /// The file to write: .xlsx for a spreadsheet, .xlf (XLIFF 2.1) for a translator's program; one that is there is replaced once
    /// the new one is whole
    #[arg(long, value_name = "FILE", value_parser = table)]
    out: Table,
    /// Leave out the names of pictures: it is quicker
    #[arg(long)]
    no_pictures: bool,
    #[command(flatten)]
    content: ContentOption,
}

/// A file whose ending says what it is.
#[derive(Debug, Clone)]
struct Table {
    path: PathBuf,
    is_xliff: bool,
}

fn table(path: &str) -> Result<Table, String> {
    let path = PathBuf::from(path);
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let is_xliff = match ending.to_ascii_lowercase().as_str() {
        "xlsx" => false,
        "xlf" | "xliff" => true,
        _ => return Err("its name ends with .xlsx or .xlf".to_owned()),
    };
    Ok(Table { path, is_xliff })
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
    let Table { path, is_xliff } = &options.out;
    if *is_xliff {
        translations_xliff(path, lang, &rows, &pictures)?;
    } else {
        translations_file(path, lang, &rows, &pictures)?;
    }
    let mut told = format!("{}: {}", path.display(), counted(rows.len(), "text"));
    if !options.no_pictures {
        let keys = rows.iter().map(|row| row.key.as_str());
        told = format!("{told}; a picture is named for {}", coverage(keys, &pictures));
    }
    print::results(&format!("{told}\n"))?;
    Ok(ExitCode::SUCCESS)
}
