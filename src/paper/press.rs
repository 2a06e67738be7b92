//! A template and its data in, a PDF out: typst's compiler with a world of only what the program carries.

use std::sync::LazyLock;

use serde::Serialize;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::PaperError;
use super::faces::FACES;
use crate::base::carried::PICTURES;

/// A PDF in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    bytes: Vec<u8>,
    pages: usize,
}

impl Pdf {
    /// The file's content.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// How many pages it has.
    #[must_use]
    pub const fn pages(&self) -> usize {
        self.pages
    }
}

/// A kind of paper: its template in `assets/paper/`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Template(&'static str);

macro_rules! template {
    ($name:literal) => {
        Template(include_str!(concat!("../../assets/paper/", $name, ".typ")))
    };
}

pub(super) const SIGN_IN_CARDS: Template = template!("sign-in-cards");
pub(super) const ATTENDANCE_LIST: Template = template!("attendance-list");
pub(super) const ATTENDANCE_REPORT: Template = template!("attendance-report");
pub(super) const CERTIFICATE: Template = template!("certificate");
pub(super) const CAN_DO: Template = template!("can-do");

/// What all templates import.
const COMMON: Template = template!("common");

/// Lays out a template with its data and writes the PDF.
pub(super) fn pdf(template: Template, data: &impl Serialize) -> Result<Pdf, PaperError> {
    let document = lay_out(template, data)?;
    let bytes = write(&document)?;
    // What typst remembers is for a second run of nearly the same; here it would only take memory.
    typst::comemo::evict(0);
    Ok(Pdf {
        bytes,
        pages: document.pages().len(),
    })
}

/// Lays out a template with its data.
pub(super) fn lay_out(template: Template, data: &impl Serialize) -> Result<PagedDocument, PaperError> {
    let data = serde_json::to_vec(data).map_err(|error| PaperError::Layout(error.to_string()))?;
    let desk = Desk::new(template, data)?;
    typst::compile::<PagedDocument>(&desk)
        .output
        .map_err(|faults| fault(&faults))
}

/// Writes a document as PDF 1.7, tagged, PDF/UA-1.
pub(super) fn write(document: &PagedDocument) -> Result<Vec<u8>, PaperError> {
    let standards =
        PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| PaperError::Layout(error.message().to_string()))?;
    let options = PdfOptions {
        creator: Smart::Custom(Some("Polku".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|faults| fault(&faults))
}

fn fault(faults: &[SourceDiagnostic]) -> PaperError {
    let said: Vec<&str> = faults.iter().map(|fault| fault.message.as_str()).collect();
    PaperError::Layout(said.join("; "))
}

/// Typst's functions, made once. No inputs: data come as a file.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// All that a template can see.
struct Desk {
    main: Source,
    common: Source,
    data: (FileId, Bytes),
}

impl Desk {
    fn new(template: Template, data: Vec<u8>) -> Result<Self, PaperError> {
        Ok(Self {
            main: Source::new(id("main.typ")?, template.0.to_owned()),
            common: Source::new(id("common.typ")?, COMMON.0.to_owned()),
            data: (id("data.json")?, Bytes::new(data)),
        })
    }
}

fn id(path: &str) -> Result<FileId, PaperError> {
    let path = VirtualPath::new(path).map_err(|error| PaperError::Layout(error.to_string()))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// The carried picture at a path such as `pictures/coin.svg`.
fn picture(id: FileId) -> Option<Bytes> {
    let path = id.get();
    if *path.root() != VirtualRoot::Project {
        return None;
    }
    let name = path
        .vpath()
        .get_without_slash()
        .strip_prefix("pictures/")?
        .strip_suffix(".svg")?;
    let place = PICTURES.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
    PICTURES.get(place).map(|(_, bytes)| Bytes::new(*bytes))
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FACES.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        [&self.main, &self.common]
            .into_iter()
            .find(|source| source.id() == id)
            .cloned()
            .ok_or_else(|| FileError::Other(Some("a template names a file that is not there".into())))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data.0 {
            return Ok(self.data.1.clone());
        }
        picture(id).ok_or_else(|| FileError::Other(Some("a template names a file that is not there".into())))
    }

    fn font(&self, index: usize) -> Option<Font> {
        FACES.fonts.get(index).cloned()
    }

    /// Paper has no clock: its date is in its data.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
