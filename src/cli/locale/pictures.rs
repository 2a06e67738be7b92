//! `polku locale pictures`: the screens on which a language's texts are shown, as pictures.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::{CliError, ContentOption, book, counted, coverage, file_names, print, told, walked};
use crate::cli::language::language;
use crate::cli::render::{Size, png};
use crate::export::WholeFile;
use crate::gui::theme::Look;
use crate::i18n::Lang;

/// The list's name.
const INDEX: &str = "index.csv";

/// Options of `polku locale pictures`.
#[derive(Debug, Args)]
pub(in crate::cli) struct Options {
    /// The language, by its tag
    #[arg(long, value_name = "LANG", value_parser = language)]
    lang: Lang,
    /// The folder for the pictures (PNG) and for index.csv, which names a picture for each text
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Width and height in pixels
    #[arg(long, value_name = "WxH", default_value = "1280x720")]
    size: Size,
    #[command(flatten)]
    content: ContentOption,
}

pub(super) fn run(options: &Options) -> Result<ExitCode, CliError> {
    let lang = options.lang;
    let loaded = options.content.load()?;
    let rows = match book(&loaded, lang) {
        Ok(book) => book.rows(lang),
        Err(found) => return Ok(told(&found)),
    };
    let sights = walked(loaded, lang);
    let pictures = file_names(&sights);
    fs::create_dir_all(&options.out).map_err(|source| CliError::Write {
        path: options.out.clone(),
        source,
    })?;
    for (name, screen) in &sights.screens {
        let picture = png(screen, &options.size, Look::Calm)?;
        put(&options.out.join(format!("{name}.png")), &picture)?;
    }
    // Keys and names are plain: no cell needs quotes.
    let lines = rows.iter().map(|row| {
        let picture = pictures.get(&row.key).map_or("", String::as_str);
        format!("{},{picture}\r\n", row.key)
    });
    let index: String = std::iter::once("key,picture\r\n".to_owned()).chain(lines).collect();
    put(&options.out.join(INDEX), index.as_bytes())?;
    let keys = rows.iter().map(|row| row.key.as_str());
    print::results(&format!(
        "{}: {}; {} can be seen on them\n",
        options.out.display(),
        counted(sights.screens.len(), "picture"),
        coverage(keys, &pictures)
    ))?;
    Ok(ExitCode::SUCCESS)
}

fn put(path: &Path, bytes: &[u8]) -> Result<(), CliError> {
    let mut file = WholeFile::create(path)?;
    file.write_all(bytes).map_err(|source| CliError::Write {
        path: path.to_owned(),
        source,
    })?;
    Ok(file.finish()?)
}
