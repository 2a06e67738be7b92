//! What staff do with lists, and what the runtime tells of files.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use crate::app::model::StaffNotice;
use crate::course::import::Plan;

/// On the page of lists. What files there are is looked for whenever the page is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportMsg {
    /// Reads a file and shows what it would change.
    Read(TableFile),
    /// Writes down what is shown.
    Write,
}

/// A file that can be a list, by its name. What it is, is told when it is read.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TableFile {
    /// Its place on the disk.
    pub path: PathBuf,
    /// Its name.
    pub name: String,
    /// Where it lies, as staff call it: the disk's name, and the folder on it.
    pub place: String,
}

/// Shows nothing: a file may be named after somebody.
impl fmt::Debug for TableFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("‹file›")
    }
}

/// Word from the runtime.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportWord {
    /// The files that are there, in the order in which they are shown.
    Found(Vec<TableFile>),
    /// A file was read.
    Read {
        /// Which.
        path: PathBuf,
        /// What it would change, or why nothing can be read from it.
        read: Result<Arc<Plan>, StaffNotice>,
    },
}
