//! Figures, files and paper: totals of a period, tables to a folder or a stick, lists and cards to a printer.

mod present;
mod update;

pub(super) use present::{files, newest_courses, outlet_line, outlets};
pub(crate) use update::heard;
pub(super) use update::{make, update};

use crate::app::console::ConsoleNote;
use crate::app::effect::{KnownOutlet, Outlet};
use crate::base::CourseId;

/// About files and paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FilesMsg {
    /// Files and paper go there from now on.
    GoTo(Outlet),
    /// The table that the page describes is made.
    MakeTable,
    /// The workbook of outcomes is made: of a course, or of everybody.
    MakeOutcomes(Option<CourseId>),
}

/// Word from the runtime about files and paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FilesWord {
    /// Where they can go now.
    Outlets(Vec<KnownOutlet>),
    /// Something was made, or was not: what to say.
    Made(ConsoleNote),
}

const TABLE: &str = "files-table";
const FORMAT: &str = "files-format";
const PERIOD: &str = "files-period";
const FROM: &str = "files-from";
const TO: &str = "files-to";
const COURSE: &str = "files-course";
const NAMES: &str = "files-names";
