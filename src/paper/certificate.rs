//! A certificate of participation.

use jiff::civil::Date;
use serde::Serialize;

use super::language::{LineData, day};
use super::press::{self, Pdf};
use super::{Line, PaperError, text};

/// The longest name, in characters.
const NAME: usize = 80;
/// The longest title or body line, in characters.
const LINE: usize = 400;

/// A certificate on upright A4, in Finnish with a line in English.
#[derive(Debug, Clone)]
pub struct Certificate {
    /// The title: `Osallistumistodistus`.
    pub title: String,
    /// The name as given.
    pub name: String,
    /// What the person did, a sentence a line.
    pub lines: Vec<String>,
    /// Course, place, dates, hours.
    pub facts: Vec<Line>,
    /// The same in English, in one line.
    pub english: String,
    /// Place and day of signing. With an empty value it is a line to write on.
    pub signed_at: Line,
    /// Who signs. Each has a line.
    pub signatures: Vec<Signature>,
    /// The PDF's date.
    pub date: Date,
}

/// A line for a signature.
#[derive(Debug, Clone, Default)]
pub struct Signature {
    /// The name under the line.
    pub name: String,
    /// What the person is, or for whom.
    pub role: String,
}

impl Certificate {
    /// Makes the PDF.
    ///
    /// # Errors
    /// [`PaperError::Nothing`] when there is no name.
    pub fn pdf(&self) -> Result<Pdf, PaperError> {
        press::pdf(press::CERTIFICATE, &self.data()?)
    }

    pub(super) fn data(&self) -> Result<impl Serialize + '_, PaperError> {
        let name = text::cell(&self.name, NAME);
        if name.is_empty() {
            return Err(PaperError::Nothing);
        }
        Ok(CertificateData {
            title: text::heading(&self.title, NAME),
            name,
            lines: self.lines.iter().map(|line| text::cell(line, LINE)).collect(),
            facts: self.facts.iter().map(LineData::from).collect(),
            english: text::cell(&self.english, LINE),
            signed_at: (&self.signed_at).into(),
            signatures: self.signatures.iter().map(signature).collect(),
            date: day(self.date),
        })
    }
}

#[derive(Serialize)]
struct CertificateData {
    title: String,
    name: String,
    lines: Vec<String>,
    facts: Vec<LineData>,
    english: String,
    signed_at: LineData,
    signatures: Vec<[String; 2]>,
    date: [i16; 3],
}

fn signature(signature: &Signature) -> [String; 2] {
    [text::cell(&signature.name, NAME), text::cell(&signature.role, NAME)]
}
