//! `polku locale`: what translators and those who look after the languages need.

mod export;
mod import;
#[cfg(feature = "gui")]
mod pictures;
mod status;

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Subcommand;

use super::content::ContentOption;
use super::{CliError, print};
use crate::app::sights::{Sights, sights};
use crate::assets::Loaded;
use crate::base::Diagnostic;
use crate::i18n::Lang;
use crate::i18n::translating::Book;

/// Some texts have errors.
const ERRORS: u8 = 1;

/// Commands of `polku locale`.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// How much is translated, missing and reviewed, by language
    Status(status::Options),
    /// Write the table of a language for its translators (how they work with it: docs/translating.md)
    Export(export::Options),
    /// Take a table that came back: all of it, or nothing
    Import(import::Options),
    /// Draw the screens on which a language's texts are shown, with a list of which text is where
    #[cfg(feature = "gui")]
    Pictures(pictures::Options),
}

pub(super) fn run(command: &Command) -> Result<ExitCode, CliError> {
    match command {
        Command::Status(options) => status::run(options),
        Command::Export(options) => export::run(options),
        Command::Import(options) => import::run(options),
        #[cfg(feature = "gui")]
        Command::Pictures(options) => pictures::run(options),
    }
}

/// The content, and the files of a language with those it is translated from. What is wrong with them is an error of theirs.
fn book(loaded: &Loaded, lang: Lang) -> Result<Book, Vec<Diagnostic>> {
    let files = loaded.sources.under("locales/");
    let book = Book::read(files, &Book::needed_for(lang))?;
    Ok(book.with_finnish_only(loaded.compiled.catalog.finnish_only()))
}

/// Tells what is wrong with the texts themselves.
fn told(found: &[Diagnostic]) -> ExitCode {
    for one in found {
        print::tell(&format!(
            "{}:{}:{}: {}; {}",
            one.file, one.line, one.column, one.message, one.help
        ));
    }
    print::tell("these files have to be right first; `polku check` shows all that is wrong");
    ExitCode::from(ERRORS)
}

/// Where a language's messages are shown.
fn walked(content: Loaded, lang: Lang) -> Sights {
    sights(&Arc::new(content.compiled.catalog), &content.texts, lang)
}

/// The name of a picture's file, by key.
fn file_names(sights: &Sights) -> BTreeMap<String, String> {
    let names = sights.of_key.iter();
    names.map(|(key, name)| (key.clone(), format!("{name}.png"))).collect()
}

fn counted(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}

/// `12 of 34`, for rows of which some have a picture.
fn coverage<'r>(rows: impl Iterator<Item = &'r str>, pictures: &BTreeMap<String, String>) -> String {
    let (mut all, mut with) = (0_usize, 0_usize);
    for key in rows {
        all += 1;
        with += usize::from(pictures.contains_key(key));
    }
    format!("{with} of {}", counted(all, "text"))
}
