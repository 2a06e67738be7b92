//! The adapter that makes paper: sign-in cards, lists for signatures, reports, certificates and "I can do this" cards as PDF.
//!
//! Uses `base`, `i18n`'s directions of writing, and typst as a library with the bundled faces and pictures; its templates are in
//! `assets/paper/`. What stands on paper comes in as ready lines: texts go into the templates as data (JSON), never as source,
//! so no name can be taken for markup. The PDFs are tagged and meet PDF/UA-1 (ISO 14289-1); they name no author, and the same
//! input and date give the same bytes.
//!
//! Deliberately not here: words, a clock, the machine's own fonts, the network, typst packages; and where a PDF goes (a folder, a
//! stick, a printer: `export`).

mod attendance_list;
mod attendance_report;
mod can_do;
mod certificate;
mod code128;
mod error;
mod faces;
mod language;
mod press;
mod sign_in_cards;
mod text;

pub use attendance_list::{AttendanceList, ListHeads, ListPerson};
pub use attendance_report::{AttendanceReport, ReportColumn};
pub use can_do::{CanDoCard, CanDoLine, CardSize};
pub use certificate::{Certificate, Signature};
pub use error::PaperError;
pub use language::{Language, Line, Picture};
pub use press::Pdf;
pub use sign_in_cards::{SignInCard, SignInCards};

#[cfg(test)]
mod paper_tests;
#[cfg(test)]
mod testing;
