//! `polku replay`: folds the journal again, and holds what comes of it against what was kept.

use std::process::ExitCode;

use clap::Args;

use super::export::tell_what_was_found;
use super::folders::DataOption;
use super::{CliError, print};
use crate::runtime::rollup::{self, Difference, Rebuilt};

#[derive(Debug, Args)]
pub(super) struct Options {
    /// Keep what was folded again in place of what was there
    #[arg(long)]
    rebuild: bool,
    #[command(flatten)]
    data: DataOption,
}

/// How many differences are told one by one.
const TOLD: usize = 10;

pub(super) fn run(options: &Options) -> Result<ExitCode, CliError> {
    let data = options.data.folder()?;
    let Rebuilt {
        summary,
        learners,
        compared,
        differs,
    } = rollup::replay(&data, options.rebuild)?;
    print::results(&format!(
        "{} entries, {learners} learners, {} entries erased, {} of a newer program\n",
        summary.entries, summary.erased, summary.unknown
    ))?;
    tell_what_was_found(&summary);
    if !compared {
        print::results("nothing had been kept, so there was nothing to compare\n")?;
        return Ok(ExitCode::SUCCESS);
    }
    if differs.is_empty() {
        print::results("what had been kept is the same, byte by byte\n")?;
        return Ok(ExitCode::SUCCESS);
    }
    for difference in differs.iter().take(TOLD) {
        let what = match difference {
            Difference::Reached => "what was found in the journal".to_owned(),
            Difference::Courses => "what is known of courses and people".to_owned(),
            Difference::Learner(person) => format!("what is known of learner {person}"),
        };
        print::tell(&format!("{what} had been kept otherwise"));
    }
    if let Some(more) = differs.len().checked_sub(TOLD).filter(|more| *more > 0) {
        print::tell(&format!("and so had {more} more"));
    }
    Ok(ExitCode::from(super::FAILED))
}
