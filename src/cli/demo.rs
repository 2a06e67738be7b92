//! `polku demo`: fills an empty data folder with a made-up cohort.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use uuid::Uuid;

use super::content::ContentOption;
use super::{CliError, print};
use crate::base::DeviceId;
use crate::demo::{self, Scale};
use crate::runtime;
use crate::store::Store;

#[derive(Debug, Args)]
pub(super) struct Options {
    /// Whose figures
    #[arg(long, value_enum)]
    scale: ScaleName,
    /// Decides who came when; the figures are the same for any
    #[arg(long, default_value_t = 1, value_name = "N")]
    seed: u64,
    /// The data folder to fill: a new or an empty one
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    #[command(flatten)]
    content: ContentOption,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ScaleName {
    /// A year: 21 internet courses, 145 people who practise in 500 visits; 465 people and 1 150 hours of guidance …
    Osana,
    /// Three years: 358 group meetings, 2 314 participations, 6 449 contacts, 312 people
    Kemi,
}

impl From<ScaleName> for Scale {
    fn from(name: ScaleName) -> Self {
        match name {
            ScaleName::Osana => Self::Osana,
            ScaleName::Kemi => Self::Kemi,
        }
    }
}

pub(super) fn run(options: &Options) -> Result<ExitCode, CliError> {
    // Without content no folder is begun.
    let content = options.content.load()?;
    let catalog = content.compiled.catalog;
    if catalog.lessons.is_empty() {
        return Err(CliError::NoLessons);
    }
    let mut opened = Store::open(&options.data, DeviceId(Uuid::new_v4()))?;
    let mut entries = 0_u64;
    opened.for_each_entry(&mut |_| entries += 1)?;
    if entries > 0 {
        return Err(CliError::NotEmpty {
            path: options.data.clone(),
        });
    }
    let written = runtime::write_dated(opened, demo::practising(&catalog, options.scale.into(), options.seed))?;
    print::tell(&format!("{written} entries were written to {}", options.data.display()));
    Ok(ExitCode::SUCCESS)
}
