//! `polku kiosk`: what can be asked of the kiosk on the command line.

use clap::Args;

pub use super::content::ContentOption;
pub use super::folders::DataOption;

/// How the kiosk is opened.
#[derive(Debug, Clone, Default, Args)]
pub struct Options {
    /// In a window instead of the full screen
    #[arg(long)]
    pub windowed: bool,
    /// The place's data.
    #[command(flatten)]
    pub data: DataOption,
    /// The lessons and texts.
    #[command(flatten)]
    pub content: ContentOption,
}
