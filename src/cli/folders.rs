//! Where a place's data lies: the XDG base directory specification's data folder, unless another is named.

use std::path::{Path, PathBuf};

use clap::Args;
use etcetera::base_strategy::{BaseStrategy, Xdg};

use super::CliError;

/// Which data.
#[derive(Debug, Clone, Default, Args)]
pub struct DataOption {
    /// The folder with the journal [default: $XDG_DATA_HOME/polku or ~/.local/share/polku]
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
}

impl DataOption {
    /// The folder. It need not exist yet.
    ///
    /// # Errors
    /// [`CliError::NoDataFolder`] when none is named and the user has no home.
    pub fn folder(&self) -> Result<PathBuf, CliError> {
        match &self.data {
            Some(folder) => Ok(folder.clone()),
            None => Ok(Xdg::new().map_err(|_| CliError::NoDataFolder)?.data_dir().join("polku")),
        }
    }
}

/// Refuses a file that would stand among the kiosk's own, by whatever way it is named. A folder that isn't there holds nothing.
///
/// # Errors
/// [`CliError::AmongData`] when it would.
pub fn not_among(file: &Path, data: &Path) -> Result<(), CliError> {
    let parent = file.parent().filter(|parent| !parent.as_os_str().is_empty());
    let parent = parent.unwrap_or(Path::new(".")).canonicalize();
    match (parent, data.canonicalize()) {
        (Ok(parent), Ok(data)) if parent == data => Err(CliError::AmongData { path: file.to_owned() }),
        _ => Ok(()),
    }
}
