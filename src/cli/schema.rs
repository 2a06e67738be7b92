//! `polku schema`: the JSON Schemas of lesson files, made from the types that read them.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::{CliError, print};
use crate::content::schema_files;
use crate::export::WholeFile;

/// Options of `polku schema`.
#[derive(Debug, Args)]
pub(super) struct Options {
    /// The folder to write them to, such as lessons/schema [default: print them]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

pub(super) fn run(options: &Options) -> Result<ExitCode, CliError> {
    let schemas = schema_files();
    let Some(folder) = &options.out else {
        let printed = schemas.values().map(String::as_str).collect::<String>();
        print::results(&printed)?;
        return Ok(ExitCode::SUCCESS);
    };
    std::fs::create_dir_all(folder).map_err(|source| CliError::Write {
        path: folder.clone(),
        source,
    })?;
    for (name, schema) in schemas {
        let path = folder.join(name);
        let mut file = WholeFile::create(&path)?;
        file.write_all(schema.as_bytes())
            .map_err(|source| CliError::Write { path, source })?;
        file.finish()?;
    }
    Ok(ExitCode::SUCCESS)
}
