//! Files and paper that staff ask for in the console, made on a thread of their own.
//!
//! A file is written to the place's folder or to a removable disk, whole or not at all; paper goes the same ways, or to the
//! printer that the place has named. Word of what became of it goes back to the console.

mod outlets;
#[cfg(feature = "paper")]
mod papers;

use std::path::{Path, PathBuf};
#[cfg(feature = "paper")]
use std::sync::Arc;

use super::about_person::{AboutPersonError, write_all_about};
use super::rollup;
use crate::app::console::ConsoleNote;
use crate::app::effect::{FileFormat, Order, Outlet, Product, TableKind};
use crate::base::CourseId;
#[cfg(feature = "paper")]
use crate::content::catalog::Catalog;
use crate::export::print::PrintError;
use crate::export::{
    About, Dialect, ExportError, OutcomesFormat, TableFormat, attendance_file, guidance_file, outcomes_file,
};
#[cfg(feature = "paper")]
use crate::i18n::Texts;
use crate::journal::Record;
use crate::learner::PARAMETERS;
use crate::report::group::people_of;
use crate::report::outcomes::{Group, Selection};
use crate::report::printout::period;
use crate::report::{Filter, Persons};
use crate::store::StoreError;

pub use outlets::Outlets;
#[cfg(feature = "paper")]
pub use papers::write_report;

/// What files are made of: a copy of what is known now.
pub(super) struct Material {
    pub record: Record,
    #[cfg(feature = "paper")]
    pub texts: Texts,
    #[cfg(feature = "paper")]
    pub catalog: Arc<Catalog>,
    pub data: PathBuf,
}

/// Why something could not be made.
#[derive(Debug, thiserror::Error)]
pub enum MakingError {
    /// The file can't be written.
    #[error(transparent)]
    Export(#[from] ExportError),
    /// The journal can't be read.
    #[error(transparent)]
    Journal(#[from] StoreError),
    /// What is recorded about somebody can't be read.
    #[error(transparent)]
    AboutPerson(#[from] AboutPersonError),
    /// The printer did not take it.
    #[error(transparent)]
    Print(#[from] PrintError),
    /// The folder can't be made or written to.
    #[error("the folder {} can't be made", .path.display())]
    Folder {
        /// Which.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// There is nothing to make: nobody was at the course, nothing can be done alone yet.
    #[error("there is nothing to make")]
    Nothing,
    /// No printer is named, or the program was built without paper.
    #[error("this can't be printed here")]
    NoPrinter,
    /// The pages can't be laid out.
    #[cfg(feature = "paper")]
    #[error(transparent)]
    Paper(#[from] crate::paper::PaperError),
}

impl MakingError {
    /// The sentence to staff, and the technical words in it.
    fn note(&self) -> ConsoleNote {
        let key = match self {
            Self::Nothing => "staff-nothing-to-make",
            Self::NoPrinter => "staff-no-printer",
            Self::Print(_) => "staff-not-printed",
            _ => "staff-not-made",
        };
        let mut why = self.to_string();
        let mut cause = std::error::Error::source(self);
        while let Some(error) = cause {
            why = format!("{why}: {error}");
            cause = error.source();
        }
        ConsoleNote {
            key,
            values: vec![("why", why)],
            wrong: true,
        }
    }
}

/// Makes what was ordered, and says what became of it.
pub(super) fn make(order: &Order, material: &Material, outlets: &Outlets) -> ConsoleNote {
    match carry_out(order, material, outlets) {
        Ok(Done::Written(path)) => ConsoleNote {
            key: "staff-file-made",
            values: vec![("path", path.display().to_string())],
            wrong: false,
        },
        Ok(Done::Printed) => ConsoleNote::done("staff-printed"),
        Err(error) => {
            tracing::warn!(%error, "a file was not made");
            error.note()
        }
    }
}

enum Done {
    Written(PathBuf),
    Printed,
}

fn carry_out(order: &Order, material: &Material, outlets: &Outlets) -> Result<Done, MakingError> {
    if order.outlet == Outlet::Printer {
        let queue = outlets.queue.as_ref().ok_or(MakingError::NoPrinter)?;
        // Paper has names on it: its file lies with the kiosk's own data, and is gone when the printer has it.
        let file = tempfile::Builder::new()
            .prefix(".polku-paper-")
            .suffix(".pdf")
            .tempfile_in(&material.data)
            .map_err(|source| MakingError::Folder {
                path: material.data.clone(),
                source,
            })?;
        write(order, material, file.path())?;
        crate::export::print::print(queue, file.path())?;
        return Ok(Done::Printed);
    }
    let folder = match &order.outlet {
        Outlet::Disk(folder) => folder.clone(),
        Outlet::Folder | Outlet::Printer => outlets.folder.clone(),
    };
    std::fs::create_dir_all(&folder).map_err(|source| MakingError::Folder {
        path: folder.clone(),
        source,
    })?;
    let path = folder.join(file_name(order));
    write(order, material, &path)?;
    // A certificate a person: what there is to show is their folder.
    let many = matches!(order.product, Product::Certificates(_));
    Ok(Done::Written(if many { folder } else { path }))
}

/// A name that says what it is and from when. A file of the same day is replaced by the newer one.
fn file_name(order: &Order) -> String {
    let (what, ending) = match &order.product {
        Product::Table { table, format, .. } => {
            let what = match table {
                TableKind::Attendance => "attendance",
                TableKind::Guidance => "guidance",
            };
            let ending = match format {
                FileFormat::Csv | FileFormat::CsvForExcel => "csv",
                FileFormat::Xlsx => "xlsx",
                FileFormat::Pdf => "pdf",
            };
            (what, ending)
        }
        Product::Cards(_) => ("cards", "pdf"),
        Product::SignatureList(_) => ("signatures", "pdf"),
        Product::Certificates(_) => ("certificates", "pdf"),
        Product::CanDo(_) => ("can-do", "pdf"),
        Product::AllAbout(_) => ("person", "json"),
        Product::Outcomes(_) => ("outcomes", "xlsx"),
    };
    format!("polku-{what}-{}.{ending}", order.today)
}

fn write(order: &Order, material: &Material, to: &Path) -> Result<(), MakingError> {
    match &order.product {
        Product::AllAbout(person) => {
            write_all_about(&material.data, *person, to)?;
            Ok(())
        }
        Product::Outcomes(course) => outcomes(order, material, *course, to),
        Product::Table {
            table,
            format: FileFormat::Csv,
            filter,
            names,
        } => table_file(material, to, *table, TableFormat::Csv(Dialect::Tidy), filter, *names),
        Product::Table {
            table,
            format: FileFormat::CsvForExcel,
            filter,
            names,
        } => table_file(
            material,
            to,
            *table,
            TableFormat::Csv(Dialect::FinnishExcel),
            filter,
            *names,
        ),
        Product::Table {
            table,
            format: FileFormat::Xlsx,
            filter,
            names,
        } => table_file(material, to, *table, TableFormat::Xlsx, filter, *names),
        #[cfg(feature = "paper")]
        paper => papers::write(paper, order, material, to),
        #[cfg(not(feature = "paper"))]
        _ => Err(MakingError::NoPrinter),
    }
}

/// The workbook of outcomes. What it says of itself is as the command line says it.
fn outcomes(order: &Order, material: &Material, course: Option<CourseId>, to: &Path) -> Result<(), MakingError> {
    let courses = &material.record.courses;
    let learners = rollup::folded(&material.data, &|_| None)?.learners;
    let selection = Selection {
        persons: course.map(|course| people_of(courses, course)),
        from: None,
    };
    let about = About {
        parameters: PARAMETERS,
        period: period(&Filter {
            course,
            from: None,
            to: order.today,
        }),
        course: course
            .and_then(|course| courses.courses.get(&course))
            .map(|course| course.facts.name.to_string()),
        unknown: learners.unknown,
    };
    let groups = [Group::of(&learners, &selection)];
    outcomes_file(to, OutcomesFormat::Table(TableFormat::Xlsx), &groups, &about)?;
    Ok(())
}

fn table_file(
    material: &Material,
    to: &Path,
    table: TableKind,
    format: TableFormat,
    filter: &Filter,
    names: bool,
) -> Result<(), MakingError> {
    let courses = &material.record.courses;
    let persons = if names {
        Persons::by_name(courses)
    } else {
        Persons::by_id()
    };
    match table {
        TableKind::Attendance => attendance_file(to, format, courses, filter, &persons)?,
        TableKind::Guidance => guidance_file(to, format, courses, filter, &persons)?,
    };
    Ok(())
}

#[cfg(test)]
mod tests;
