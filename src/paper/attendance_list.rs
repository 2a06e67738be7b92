//! The list that people sign in a meeting, as Finnish funders expect it: the original is kept for an audit.

use jiff::civil::Date;
use serde::Serialize;

use super::language::{LanguageData, LineData, day};
use super::press::{self, Pdf};
use super::{Language, Line, PaperError, text};

/// The longest title, in characters.
const TITLE: usize = 160;
/// The longest name, in characters.
const NAME: usize = 70;
/// The longest head of a column, in characters.
const HEAD: usize = 40;
/// Most rows, written and empty.
const MOST: usize = 2000;

/// A list for signatures, on upright A4. Its head stands on every page, with the page's number.
#[derive(Debug, Clone)]
pub struct AttendanceList {
    /// The language of all lines.
    pub language: Language,
    /// What it is: `Osallistujalista`.
    pub kind: String,
    /// The course or event.
    pub course: String,
    /// What stands at the top of every page beside the course, such as date and hours.
    pub when: String,
    /// The head: project, its code, organiser, place, facilitator, date, start and end, topic. An empty value is a line to write on.
    pub lines: Vec<Line>,
    /// The heads of the columns.
    pub heads: ListHeads,
    /// Who is expected, in the order of the rows.
    pub people: Vec<ListPerson>,
    /// Empty rows for those who just walk in.
    pub empty_rows: usize,
    /// The caption of an empty box for the funders' marks; `None`: no box.
    pub logos: Option<String>,
    /// The label of the line that the facilitator signs at the end; `None`: no line.
    pub signed_by: Option<String>,
    /// The PDF's date.
    pub date: Date,
}

/// The heads of the columns.
#[derive(Debug, Clone, Default)]
pub struct ListHeads {
    /// Running number.
    pub number: String,
    /// Name.
    pub name: String,
    /// A box to tick.
    pub present: String,
    /// Signature.
    pub signature: String,
    /// Minutes present.
    pub minutes: String,
}

/// A row with a name.
#[derive(Debug, Clone, Default)]
pub struct ListPerson {
    /// The name as given.
    pub name: String,
    /// Whether the box is ticked already; before a meeting it isn't.
    pub present: bool,
    /// Minutes that are known already.
    pub minutes: Option<u32>,
}

impl AttendanceList {
    /// Makes the PDF.
    ///
    /// # Errors
    /// [`PaperError`] when there are no rows or too many.
    pub fn pdf(&self) -> Result<Pdf, PaperError> {
        press::pdf(press::ATTENDANCE_LIST, &self.data()?)
    }

    pub(super) fn data(&self) -> Result<impl Serialize + '_, PaperError> {
        let rows = self.people.len().saturating_add(self.empty_rows);
        if rows == 0 {
            return Err(PaperError::Nothing);
        }
        if rows > MOST {
            return Err(PaperError::TooMany { rows, most: MOST });
        }
        let heads = &self.heads;
        let heads = [
            &heads.number,
            &heads.name,
            &heads.present,
            &heads.signature,
            &heads.minutes,
        ];
        Ok(ListData {
            language: (&self.language).into(),
            kind: text::cell(&self.kind, TITLE),
            course: text::heading(&self.course, TITLE),
            when: text::line(&self.when, HEAD),
            lines: self.lines.iter().map(LineData::from).collect(),
            heads: heads.map(|head| text::cell(head, HEAD)),
            people: self.people.iter().map(person).collect(),
            empty_rows: self.empty_rows,
            logos: self.logos.as_ref().map(|caption| text::line(caption, HEAD)),
            signed_by: self.signed_by.as_ref().map(|label| text::line(label, TITLE)),
            date: day(self.date),
        })
    }
}

#[derive(Serialize)]
struct ListData<'a> {
    language: LanguageData<'a>,
    kind: String,
    course: String,
    when: String,
    lines: Vec<LineData>,
    heads: [String; 5],
    people: Vec<PersonData>,
    empty_rows: usize,
    logos: Option<String>,
    signed_by: Option<String>,
    date: [i16; 3],
}

#[derive(Serialize)]
struct PersonData {
    name: String,
    present: bool,
    minutes: String,
}

fn person(person: &ListPerson) -> PersonData {
    PersonData {
        name: text::cell(&person.name, NAME),
        present: person.present,
        minutes: person.minutes.map(|minutes| minutes.to_string()).unwrap_or_default(),
    }
}
