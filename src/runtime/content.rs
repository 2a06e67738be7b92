//! Content that is read and checked on other threads while the window opens: both take about as long.

use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver};

use crate::assets::{self, AssetsError, Loaded};

/// A content folder and what is in it.
pub(super) type Content = Result<(PathBuf, Loaded), AssetsError>;

/// Content on its way.
pub struct Reading {
    folder: Option<PathBuf>,
    read: Receiver<Content>,
}

impl Reading {
    /// Begins to read the content folder; it is found by itself when none is named.
    #[must_use]
    pub fn begin(folder: Option<PathBuf>) -> Self {
        let (done, read) = mpsc::sync_channel(1);
        let asked = folder.clone();
        rayon::spawn(move || {
            // Nobody waits for it any more when the window could not be opened.
            let _nobody_waits = done.send(load(asked));
        });
        Self { folder, read }
    }

    /// Waits for it.
    pub(super) fn wait(self) -> Content {
        self.read.recv().unwrap_or_else(|_| load(self.folder))
    }
}

fn load(folder: Option<PathBuf>) -> Content {
    let folder = assets::find(folder.as_deref())?;
    let loaded = assets::load(&folder)?;
    Ok((folder, loaded))
}
