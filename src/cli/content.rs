//! Where a command takes its content from.

use std::path::PathBuf;

use clap::Args;

use super::CliError;
use crate::assets::{self, Loaded};

/// Which content.
#[derive(Debug, Clone, Default, Args)]
pub struct ContentOption {
    /// The folder with lessons/, locales/ and audio/ [default: the program's own]
    #[arg(long, value_name = "DIR")]
    pub content: Option<PathBuf>,
}

impl ContentOption {
    /// Reads and compiles it.
    pub(super) fn load(&self) -> Result<Loaded, CliError> {
        Ok(assets::load(&assets::find(self.content.as_deref())?)?)
    }
}
