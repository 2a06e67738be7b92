//! Where files and paper can go: the place's folder, removable disks, the place's printer.

use std::path::PathBuf;

use crate::app::effect::{KnownOutlet, Outlet};
use crate::export::disks::removable_disks;
use crate::export::print::Queue;

/// What the place has set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outlets {
    /// The folder for files.
    pub folder: PathBuf,
    /// The print queue, when there is one.
    pub queue: Option<Queue>,
}

impl Outlets {
    /// What is there now, in the order in which it is offered.
    pub fn known(&self) -> Vec<KnownOutlet> {
        let folder = KnownOutlet {
            outlet: Outlet::Folder,
            name: self.folder.display().to_string(),
        };
        let disks = removable_disks()
            .inspect_err(|error| tracing::warn!(%error, "the list of disks"))
            .unwrap_or_default();
        let disks = disks.into_iter().map(|disk| KnownOutlet {
            name: disk.name(),
            outlet: Outlet::Disk(disk.folder),
        });
        let printer = self.queue.as_ref().map(|queue| KnownOutlet {
            outlet: Outlet::Printer,
            name: queue.to_string(),
        });
        std::iter::once(folder).chain(disks).chain(printer).collect()
    }
}
