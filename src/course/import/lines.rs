//! A row's cells as values. What can't be taken is told; a row whose course, name, day or times can't be is left out.

use super::columns::{self, Field};
use super::dates::{self, NotADate, Taken};
use super::layout::{Layout, told};
use super::private;
use super::problem::{Kind, Place, Problem, Severity};
use super::table::{Cell, Row};
use super::{times, words};
use crate::base::calendar::{Date, Time};
use crate::base::short_text::NotShortText;
use crate::base::{LanguageTag, ShortText};
use crate::course::{CourseKind, Standing, Topic};

/// What a row says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Line {
    /// Where it stands.
    pub place: Place,
    /// The course's name.
    pub course: Option<ShortText>,
    /// Its kind.
    pub kind: Option<CourseKind>,
    /// Where it is.
    pub location: Option<ShortText>,
    /// How many people can take part.
    pub planned: Option<u16>,
    /// In which languages it is held.
    pub languages: Vec<LanguageTag>,
    /// What it is about: only in a row without a meeting.
    pub topics: Vec<Topic>,
    /// Who leads the course or the meeting.
    pub facilitators: Vec<ShortText>,
    /// The same as one text.
    pub facilitator: Option<ShortText>,
    /// The meeting.
    pub meeting: Option<MeetingLine>,
    /// The person.
    pub person: Option<PersonLine>,
}

/// A meeting as a row tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct MeetingLine {
    pub date: Date,
    pub start: Time,
    pub end: Option<Time>,
    pub topic: Option<ShortText>,
}

/// A person as a row tells them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PersonLine {
    pub name: ShortText,
    pub language: Option<LanguageTag>,
    pub standing: Option<Standing>,
    /// What tells them from another one of the same name.
    pub number: Option<String>,
}

/// The row is left out. Why has been told.
#[derive(Debug)]
pub(super) struct LeftOut;

/// Reads a row.
pub(super) struct Reader<'a> {
    pub layout: &'a Layout,
    pub row: &'a Row,
    pub place: Place,
    pub problems: &'a mut Vec<Problem>,
}

impl Reader<'_> {
    /// What the row says; none for an empty one.
    pub fn read(mut self) -> Result<Option<Line>, LeftOut> {
        // Rows that wait for names are often numbered beforehand.
        let mut said = self
            .layout
            .columns
            .iter()
            .filter(|(_, field, _)| *field != Field::Number);
        if said.all(|(column, ..)| self.row.cells.get(*column).is_none_or(Cell::is_empty)) {
            return Ok(None);
        }
        let course = self.needed(Field::Course)?;
        let name = self.needed(Field::Name)?;
        let kind = self.word(Field::Kind, words::kind, Kind::KindUnknown)?;
        let meeting = self.meeting()?;
        let standing = self.word(Field::Standing, words::standing, Kind::StandingUnknown)?;
        if course.is_none() && name.is_none() && meeting.is_none() {
            self.tell(None, Kind::Nothing, Severity::RowLeftOut);
            return Err(LeftOut);
        }
        let about_nobody = name.is_none() && self.layout.has(Field::Name);
        if about_nobody && (standing.is_some() || self.cell(Field::PersonLanguage).is_some()) {
            if meeting.is_none() {
                return Err(self.leave_out(Field::Name, Kind::NameMissing));
            }
            self.tell(Some(Field::Name), Kind::NameMissing, Severity::CellLeftOut);
        }
        let person_language = self.person_language(name.is_some());
        let number = self.text(Field::Number).map(|text| columns::plain(&text));
        let person = name.map(|name| PersonLine {
            name,
            language: person_language,
            standing,
            number: number.filter(|number| !number.is_empty()),
        });
        Ok(Some(Line {
            location: self.optional(Field::Place),
            planned: self.planned(),
            languages: self.course_languages(),
            topics: if meeting.is_none() { self.topics() } else { Vec::new() },
            facilitators: self.facilitators(),
            facilitator: self.quietly(Field::Facilitator),
            place: self.place,
            course,
            kind,
            meeting,
            person,
        }))
    }

    fn cell(&self, field: Field) -> Option<&Cell> {
        let (column, ..) = self.layout.columns.iter().find(|(_, of, _)| *of == field)?;
        self.row.cells.get(*column).filter(|cell| !cell.is_empty())
    }

    fn text(&self, field: Field) -> Option<String> {
        self.cell(field).map(|cell| cell.text().into_owned())
    }

    fn tell(&mut self, field: Option<Field>, kind: Kind, severity: Severity) {
        self.problems.push(Problem {
            place: self.place.clone(),
            column: field.map(|field| self.layout.name_of(field)).unwrap_or_default(),
            kind,
            severity,
            cell: field.and_then(|field| self.text(field)).map(|text| told(&text)),
        });
    }

    fn leave_out(&mut self, field: Field, kind: Kind) -> LeftOut {
        self.tell(Some(field), kind, Severity::RowLeftOut);
        LeftOut
    }

    /// A short text, or why it isn't one. An empty cell is none.
    fn short(&self, field: Field) -> Result<Option<ShortText>, Kind> {
        let Some(cell) = self.cell(field) else { return Ok(None) };
        if *cell == Cell::Error {
            return Err(Kind::CellError);
        }
        let text = cell.text();
        if text
            .chars()
            .any(|letter| letter.is_control() && !letter.is_whitespace())
        {
            return Err(Kind::ControlCharacters);
        }
        if private::is_identity(&text) || private::is_contact(&text) {
            return Err(Kind::PrivateCell);
        }
        match ShortText::new(&text) {
            Ok(text) => Ok(Some(text)),
            // Something stands there, and nobody can see it.
            Err(NotShortText::Empty) => Err(Kind::ControlCharacters),
            Err(NotShortText::TooLong) => Err(Kind::TooLong),
        }
    }

    /// A text without which the row makes no sense.
    fn needed(&mut self, field: Field) -> Result<Option<ShortText>, LeftOut> {
        self.short(field).map_err(|kind| self.leave_out(field, kind))
    }

    /// A text that can be left out.
    fn optional(&mut self, field: Field) -> Option<ShortText> {
        self.short(field).unwrap_or_else(|kind| {
            self.tell(Some(field), kind, Severity::CellLeftOut);
            None
        })
    }

    /// The same, where what is wrong was told already.
    fn quietly(&self, field: Field) -> Option<ShortText> {
        self.short(field).ok().flatten()
    }

    /// A word that changes what the row means.
    fn word<T>(&mut self, field: Field, known: impl Fn(&str) -> Option<T>, kind: Kind) -> Result<Option<T>, LeftOut> {
        match self.cell(field) {
            None => Ok(None),
            Some(cell) => match known(&cell.text()) {
                Some(word) => Ok(Some(word)),
                None => Err(self.leave_out(field, kind)),
            },
        }
    }

    fn person_language(&mut self, has_name: bool) -> Option<LanguageTag> {
        let text = self.text(Field::PersonLanguage).filter(|_| has_name)?;
        let language = words::language(&text);
        if language.is_none() {
            self.tell(
                Some(Field::PersonLanguage),
                Kind::LanguageUnknown,
                Severity::CellLeftOut,
            );
        }
        language
    }

    fn course_languages(&mut self) -> Vec<LanguageTag> {
        let Some(text) = self.text(Field::CourseLanguages) else {
            return Vec::new();
        };
        let words = words::list(&text);
        let mut languages: Vec<LanguageTag> = words.iter().filter_map(|word| words::language(word)).collect();
        if languages.len() < words.len() {
            self.tell(
                Some(Field::CourseLanguages),
                Kind::LanguageUnknown,
                Severity::CellLeftOut,
            );
            return Vec::new();
        }
        languages.sort_unstable();
        languages.dedup();
        languages
    }

    fn topics(&mut self) -> Vec<Topic> {
        let Some(text) = self.text(Field::Topic) else {
            return Vec::new();
        };
        // A topic's own name can have an "and" in it.
        let words = match words::topic(&text) {
            Some(_) => vec![text],
            None => words::list(&text),
        };
        let mut topics: Vec<Topic> = words.iter().filter_map(|word| words::topic(word)).collect();
        if topics.len() < words.len() {
            self.tell(Some(Field::Topic), Kind::TopicUnknown, Severity::CellLeftOut);
            return Vec::new();
        }
        topics.sort_unstable();
        topics.dedup();
        topics
    }

    fn facilitators(&mut self) -> Vec<ShortText> {
        if self.optional(Field::Facilitator).is_none() {
            return Vec::new();
        }
        let text = self.text(Field::Facilitator).unwrap_or_default();
        let mut names: Vec<ShortText> = Vec::new();
        for name in words::list(&text).iter().filter_map(|name| ShortText::new(name).ok()) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    fn planned(&mut self) -> Option<u16> {
        let people = match self.cell(Field::Planned)? {
            Cell::Number(number) => number.to_string().parse().ok(),
            other => other.text().parse().ok(),
        };
        let people = people.filter(|people: &u16| (1..=1000).contains(people));
        if people.is_none() {
            self.tell(Some(Field::Planned), Kind::NumberUnreadable, Severity::CellLeftOut);
        }
        people
    }

    /// The meeting of the row, if it has one.
    fn meeting(&mut self) -> Result<Option<MeetingLine>, LeftOut> {
        let Some(cell) = self.cell(Field::Date).cloned() else {
            return Ok(None);
        };
        let (date, times) = self.date(&cell)?;
        let (start, end) = match self.start()?.or(times) {
            Some(times) => times,
            None => {
                let field = if self.layout.has(Field::Start) {
                    Field::Start
                } else {
                    Field::Date
                };
                return Err(self.leave_out(field, Kind::TimeMissing));
            }
        };
        let end = self.end()?.or(end);
        if end.is_some_and(|end| end <= start) {
            let field = if self.layout.has(Field::End) {
                Field::End
            } else {
                Field::Start
            };
            return Err(self.leave_out(field, Kind::EndBeforeStart));
        }
        let topic = self.optional(Field::Topic);
        Ok(Some(MeetingLine {
            date,
            start,
            end,
            topic,
        }))
    }

    /// The day, and the times that stand with it in one cell.
    fn date(&mut self, cell: &Cell) -> Result<(Date, Option<times::Span>), LeftOut> {
        let field = Field::Date;
        match cell {
            Cell::Date(date) => Ok((*date, None)),
            // A day in a spreadsheet is the beginning of that day.
            Cell::At(at) if at.time() == Time::midnight() => Ok((at.date(), None)),
            Cell::At(at) => Ok((at.date(), Some((to_minute(at.time()), None)))),
            Cell::Number(number) => dates::serial(*number)
                .map(|date| (date, None))
                .ok_or_else(|| self.leave_out(field, Kind::DateUnreadable)),
            Cell::Text(text) => {
                let (date, taken, rest) = match self.layout.habit.read(text) {
                    Ok(read) => read,
                    Err(NotADate::Ambiguous) => return Err(self.leave_out(field, Kind::DateAmbiguous)),
                    Err(NotADate::Unreadable) => return Err(self.leave_out(field, Kind::DateUnreadable)),
                };
                let shown = date.to_string();
                match taken {
                    Taken::Plainly => {}
                    Taken::MonthFirst => self.tell(Some(field), Kind::DateMonthFirst { date: shown }, Severity::Told),
                    Taken::AsOthers => self.tell(Some(field), Kind::DateAsOthers { date: shown }, Severity::Told),
                }
                let midnight = rest.is_empty() || times::one(rest) == Some(Time::midnight());
                let times = match times::read(rest) {
                    _ if midnight => None,
                    Some(times) => Some(times),
                    None => return Err(self.leave_out(field, Kind::DateUnreadable)),
                };
                Ok((date, times))
            }
            _ => Err(self.leave_out(field, Kind::DateUnreadable)),
        }
    }

    fn start(&mut self) -> Result<Option<times::Span>, LeftOut> {
        let Some(cell) = self.cell(Field::Start) else {
            return Ok(None);
        };
        let times = match cell {
            Cell::Text(text) => times::read(text),
            other => time(other).map(|start| (start, None)),
        };
        times
            .map(Some)
            .ok_or_else(|| self.leave_out(Field::Start, Kind::TimeUnreadable))
    }

    fn end(&mut self) -> Result<Option<Time>, LeftOut> {
        let Some(cell) = self.cell(Field::End) else {
            return Ok(None);
        };
        time(cell)
            .map(Some)
            .ok_or_else(|| self.leave_out(Field::End, Kind::TimeUnreadable))
    }
}

/// The time in a cell.
fn time(cell: &Cell) -> Option<Time> {
    match cell {
        Cell::Time(time) => Some(to_minute(*time)),
        // Spreadsheets keep a time of day as one of their first days.
        Cell::At(at) if at.date().year() <= 1904 => Some(to_minute(at.time())),
        Cell::Number(number) => times::number(*number),
        Cell::Text(text) => times::one(text),
        _ => None,
    }
}

fn to_minute(time: Time) -> Time {
    Time::new(time.hour(), time.minute(), 0, 0).unwrap_or(time)
}
