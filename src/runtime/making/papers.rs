//! What stands on paper: the words of staff's and learners' languages put to what the record says.

use std::io::Write;
use std::path::Path;

use super::{MakingError, Material};
use crate::app::effect::{FileFormat, Order, Product, TableKind};
use crate::app::words::Words;
use crate::base::calendar::{Date, Time, plain_date, plain_hours};
use crate::base::{CourseId, MeetingId, PersonId, PictureId, ScanCode};
use crate::course::{Course, Meeting};
use crate::export::{ExportError, WholeFile};
use crate::i18n::{Lang, Value};
use crate::journal::Learner;
use crate::learner::Reach;
use crate::paper::{
    AttendanceList, AttendanceReport, CanDoCard, CanDoLine, CardSize, Certificate, Line, ListHeads, ListPerson, Pdf,
    Picture, ReportColumn, SignInCard, SignInCards, Signature,
};
use crate::report::printout::{Printout, attendance_printout, guidance_printout};
use crate::report::{Filter, Persons};

/// Empty rows of a list for signatures, for those who walk in.
const WALK_INS: usize = 6;

pub(super) fn write(product: &Product, order: &Order, material: &Material, to: &Path) -> Result<(), MakingError> {
    let desk = Desk { order, material };
    let pdf = match product {
        Product::Cards(people) => desk.cards(people)?,
        Product::SignatureList(meeting) => desk.list(*meeting)?,
        Product::Certificates(course) => return desk.certificates(*course, to),
        Product::CanDo(person) => desk.can_do(*person)?,
        Product::Table {
            table,
            format: FileFormat::Pdf,
            filter,
            names,
        } => desk.report(*table, filter, *names)?,
        Product::Table { .. } | Product::AllAbout(_) | Product::Outcomes(_) => return Err(MakingError::Nothing),
    };
    put(&pdf, to)
}

fn put(pdf: &Pdf, to: &Path) -> Result<(), MakingError> {
    let mut file = WholeFile::create(to)?;
    file.write_all(pdf.bytes()).map_err(|source| ExportError::Write {
        path: to.to_owned(),
        source,
    })?;
    file.finish_checked()?;
    Ok(())
}

fn hours(start: Time, end: Time) -> String {
    format!(
        "{:02}.{:02}–{:02}.{:02}",
        start.hour(),
        start.minute(),
        end.hour(),
        end.minute()
    )
}

struct Desk<'o> {
    order: &'o Order,
    material: &'o Material,
}

impl Desk<'_> {
    /// A text in a language, without the marks that keep a name's direction: paper sets each text by itself.
    fn word(&self, lang: Lang, key: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<(&str, Value<'_>)> = values.iter().map(|(name, text)| (*name, Value::Text(text))).collect();
        Words::new(&self.material.texts, lang).silent(key, &values).text
    }

    fn staff(&self, key: &str) -> String {
        self.word(self.order.lang, key, &[])
    }

    fn name(&self, person: PersonId) -> Option<String> {
        let known = self.material.record.courses.person(person)?;
        known.name().map(|name| name.as_str().to_owned())
    }

    /// The learner's language: of their last visit, else the one that staff wrote down, when the kiosk speaks it.
    fn spoken(&self, person: PersonId) -> Lang {
        let record = &self.material.record;
        let visited = record.languages.get(&person).copied();
        let written = record
            .courses
            .person(person)
            .and_then(|known| known.about.as_ref()?.language);
        visited
            .or_else(|| written.and_then(|tag| Lang::from_tag(tag.language())))
            .filter(|lang| self.material.texts.is_written(*lang))
            .unwrap_or(Lang::SERVICE)
    }

    fn picture(&self, lang: Lang, file: &PictureId) -> Picture {
        Picture {
            shows: self.word(lang, &format!("kiosk-{file}"), &[]),
            file: file.clone(),
        }
    }

    fn cards(&self, people: &[(PersonId, ScanCode)]) -> Result<Pdf, MakingError> {
        let courses = &self.material.record.courses;
        let card = |(person, code): &(PersonId, ScanCode)| {
            let pictures = courses.person(*person)?.code.clone()?;
            let lang = self.spoken(*person);
            let [first, second, third] = &pictures.things;
            Some(SignInCard {
                nickname: self.name(*person),
                language: lang.into(),
                hello: self.word(lang, "kiosk-card-hello", &[]),
                animal: self.picture(lang, &pictures.animal),
                things: [first, second, third].map(|thing| self.picture(lang, thing)),
                code: *code,
            })
        };
        let cards: Vec<SignInCard> = people.iter().filter_map(card).collect();
        if cards.is_empty() {
            return Err(MakingError::Nothing);
        }
        let sheet = SignInCards {
            language: self.order.lang.into(),
            title: self.staff("staff-paper-cards"),
            date: self.order.today,
            cards,
        };
        Ok(sheet.pdf()?)
    }

    fn course(&self, meeting: &Meeting) -> Option<&Course> {
        self.material.record.courses.courses.get(&meeting.course)
    }

    fn list(&self, meeting: MeetingId) -> Result<Pdf, MakingError> {
        let courses = &self.material.record.courses;
        let known = courses.meetings.get(&meeting).ok_or(MakingError::Nothing)?;
        let course = self.course(known).ok_or(MakingError::Nothing)?;
        let (facts, about) = (&course.facts, &known.facts);
        let when = format!("{} {}", plain_date(about.date), hours(about.start, about.end));
        let facilitator = about.facilitator.as_ref().map_or_else(
            || {
                facts
                    .facilitators
                    .iter()
                    .map(|name| name.as_str())
                    .collect::<Vec<_>>()
                    .join(", ")
            },
            |name| name.as_str().to_owned(),
        );
        let line = |key: &str, value: &str| Line::new(self.staff(key), value);
        let text = |text: &Option<crate::base::ShortText>| {
            text.as_ref().map(|text| text.as_str()).unwrap_or_default().to_owned()
        };
        let people = courses.roll(meeting).into_iter().map(|row| ListPerson {
            name: self.name(row.person).unwrap_or_default(),
            present: false,
            minutes: None,
        });
        let list = AttendanceList {
            language: self.order.lang.into(),
            kind: self.staff("staff-paper-list"),
            course: facts.name.as_str().to_owned(),
            when: when.clone(),
            lines: vec![
                line("staff-paper-project", ""),
                line("staff-paper-organiser", ""),
                line("staff-course-place", &text(&facts.place)),
                line("staff-paper-facilitator", &facilitator),
                line("staff-when", &when),
                line("staff-topic", &text(&about.topic)),
            ],
            heads: ListHeads {
                number: "#".to_owned(),
                name: self.staff("staff-name"),
                present: self.staff("staff-present"),
                signature: self.staff("staff-paper-signature"),
                minutes: self.staff("staff-minutes"),
            },
            people: people.collect(),
            empty_rows: WALK_INS,
            logos: Some(self.staff("staff-paper-logos")),
            signed_by: Some(self.staff("staff-paper-facilitator")),
            date: self.order.today,
        };
        Ok(list.pdf()?)
    }

    /// A certificate a person, each in a file of its own beside the named one.
    fn certificates(&self, course: CourseId, to: &Path) -> Result<(), MakingError> {
        let courses = &self.material.record.courses;
        let known = courses.courses.get(&course).ok_or(MakingError::Nothing)?;
        let mut came: std::collections::BTreeMap<PersonId, (u32, Date, Date)> = std::collections::BTreeMap::new();
        for (meeting, about) in courses.meetings_of(course) {
            let there = courses
                .roll(meeting)
                .into_iter()
                .filter(|row| row.mark.is_some_and(|mark| mark.status.attended()));
            for row in there {
                let minutes = u32::from(row.minutes.unwrap_or_default());
                let date = about.facts.date;
                let so_far = came.entry(row.person).or_insert((0, date, date));
                *so_far = (so_far.0.saturating_add(minutes), so_far.1, date);
            }
        }
        let mut made = 0_usize;
        for (person, (minutes, first, last)) in came {
            let Some(name) = self.name(person) else { continue };
            let pdf = self.certificate(known, &name, (minutes, first, last)).pdf()?;
            made = made.saturating_add(1);
            put(&pdf, &numbered(to, made))?;
        }
        if made == 0 { Err(MakingError::Nothing) } else { Ok(()) }
    }

    /// In Finnish with a line in English, whatever language staff use: it is for offices and employers.
    fn certificate(&self, course: &Course, name: &str, (minutes, first, last): (u32, Date, Date)) -> Certificate {
        let fi = |key: &str, values: &[(&str, &str)]| self.word(Lang::Fi, key, values);
        let hours = plain_hours(minutes.into());
        let days = if first == last {
            plain_date(first)
        } else {
            format!("{}–{}", plain_date(first), plain_date(last))
        };
        let course_name = course.facts.name.as_str();
        let place = course
            .facts
            .place
            .as_ref()
            .map(|place| place.as_str())
            .unwrap_or_default();
        let values = [
            ("course", course_name),
            ("hours", hours.as_str()),
            ("days", days.as_str()),
        ];
        let signature = |leader: &str| Signature {
            name: leader.to_owned(),
            role: fi("staff-paper-facilitator", &[]),
        };
        let leaders = course
            .facts
            .facilitators
            .iter()
            .map(|leader| signature(leader.as_str()));
        let mut signatures: Vec<Signature> = leaders.collect();
        if signatures.is_empty() {
            signatures.push(signature(""));
        }
        Certificate {
            title: fi("staff-paper-certificate", &[]),
            name: name.to_owned(),
            lines: vec![fi("staff-paper-took-part", &values)],
            facts: vec![
                Line::new(fi("staff-course", &[]), course_name),
                Line::new(fi("staff-course-place", &[]), place),
                Line::new(fi("staff-when", &[]), days.clone()),
                Line::new(fi("staff-figure-hours", &[]), hours.clone()),
            ],
            english: self.word(Lang::En, "staff-paper-took-part", &values),
            signed_at: Line::new(fi("staff-paper-signed-at", &[]), ""),
            signatures,
            date: self.order.today,
        }
    }

    /// What somebody has done alone, with nothing that says whose card it is.
    fn can_do(&self, person: PersonId) -> Result<Pdf, MakingError> {
        let record = &self.material.record;
        let lang = self.spoken(person);
        let ids = record.courses.ids_of(record.courses.resolve(person));
        let theirs = record.progress.iter().filter(|((learner, ..), progress)| {
            let alone = progress.reach() >= Reach::Alone;
            alone && matches!(learner, Learner::Person(id) if ids.contains(id))
        });
        let thing = |lesson: &crate::base::LessonId, task: &crate::base::TaskId| {
            let lesson = self.material.catalog.lessons.get(lesson)?;
            let task = lesson.file.tasks.iter().find(|known| known.id.get() == task)?;
            let title = |lang| {
                self.material
                    .texts
                    .text(lang, task.title.get())
                    .unwrap_or_default()
                    .to_owned()
            };
            let own = if lang == Lang::SERVICE {
                String::new()
            } else {
                title(lang)
            };
            Some(CanDoLine {
                picture: self.picture(lang, task.picture.get()),
                finnish: title(Lang::SERVICE),
                own,
            })
        };
        let lines: Vec<CanDoLine> = theirs
            .filter_map(|((_, lesson, task), _)| thing(lesson, task))
            .collect();
        if lines.is_empty() {
            return Err(MakingError::Nothing);
        }
        let own_title = if lang == Lang::SERVICE {
            String::new()
        } else {
            self.word(lang, "kiosk-card-can-do", &[])
        };
        let card = CanDoCard {
            language: lang.into(),
            title: self.word(Lang::SERVICE, "kiosk-card-can-do", &[]),
            own_title,
            lines,
            size: CardSize::A6,
            date: self.order.today,
        };
        Ok(card.pdf()?)
    }

    fn report(&self, table: TableKind, filter: &Filter, names: bool) -> Result<Pdf, MakingError> {
        let courses = &self.material.record.courses;
        let persons = if names {
            Persons::by_name(courses)
        } else {
            Persons::by_id()
        };
        let printout = match table {
            TableKind::Attendance => attendance_printout(courses, filter, &persons),
            TableKind::Guidance => guidance_printout(courses, filter, &persons),
        };
        Ok(report(printout, self.order.today).pdf()?)
    }
}

/// Writes a table as pages.
///
/// # Errors
/// [`MakingError`]; what stood there before is still there.
pub fn write_report(printout: Printout<'_>, today: Date, to: &Path) -> Result<(), MakingError> {
    put(&report(printout, today).pdf()?, to)
}

/// A table on pages. Its words are those of the columns, as in the files.
fn report(printout: Printout<'_>, today: Date) -> AttendanceReport {
    AttendanceReport {
        language: Lang::En.into(),
        title: printout.title.to_owned(),
        period: printout.period,
        summary: printout
            .summary
            .into_iter()
            .map(|(label, value)| Line::new(label, value))
            .collect(),
        columns: printout
            .head
            .iter()
            .map(|head| ReportColumn {
                head: head.name.to_owned(),
                numbers: head.numbers,
            })
            .collect(),
        rows: printout.rows.collect(),
        notes_head: "How it is counted".to_owned(),
        notes: printout.notes.iter().map(|note| (*note).to_owned()).collect(),
        date: today,
    }
}

/// `polku-certificates-2026-11-24-3.pdf`.
fn numbered(path: &Path, number: usize) -> std::path::PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{stem}-{number}.pdf"))
}
