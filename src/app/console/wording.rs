//! Dates, times and people as the console writes them.

use super::view::{Icon, Note, Tone};
use crate::app::console::msg::ConsoleMsg;
use crate::app::import_words::ImportWords;
use crate::app::model::{Model, Staff};
use crate::app::msg::Msg;
use crate::app::screen::{Control, ControlLook, Line};
use crate::app::words::Words;
pub(super) use crate::base::calendar::plain_date;
use crate::base::calendar::{Date, Time};
use crate::base::{MeetingId, PersonId, PictureId, TextKey};
use crate::course::{By, MeetingFacts, Standing};
use crate::i18n::{Direction, Lang, Value};

/// The words of the console: never spoken.
#[derive(Clone, Copy)]
pub(super) struct Wording<'m> {
    pub model: &'m Model,
    words: Words<'m>,
}

impl<'m> Wording<'m> {
    pub fn new(model: &'m Model) -> Self {
        let words = Words::new(&model.texts, model.staff.lang);
        Self { model, words }
    }

    /// A text.
    pub fn line(&self, key: &str) -> Line {
        self.with(key, &[])
    }

    /// A text with its values filled in.
    pub fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> Line {
        let mut line = self.words.silent(key, values);
        line.direction = Some(Direction::Ltr);
        line
    }

    /// The sentences about lists from files.
    pub const fn import(&self) -> ImportWords<'m> {
        ImportWords(self.words)
    }

    /// A text with a whole number as `count`.
    pub fn count(&self, key: &str, count: usize) -> Line {
        self.with(
            key,
            &[("count", Value::Number(i64::try_from(count).unwrap_or(i64::MAX)))],
        )
    }

    /// A soft line under something.
    pub fn soft(&self, line: Line) -> Note {
        Note { tone: Tone::Soft, line }
    }

    /// A control that sends a message to the console.
    pub fn control(&self, key: &str, msg: ConsoleMsg, look: ControlLook) -> Control {
        Control {
            label: self.line(key),
            msg: Msg::Console(msg),
            look,
        }
    }

    /// A control with an icon.
    pub fn icon(&self, icon: &'static str, key: &str, msg: ConsoleMsg, look: ControlLook) -> Icon {
        Icon {
            icon: Some(icon),
            control: self.control(key, msg, look),
        }
    }

    /// "ti 24.11.2026".
    pub fn date(&self, date: Date) -> String {
        let day = self.line(match date.weekday().to_monday_one_offset() {
            1 => "staff-day-1",
            2 => "staff-day-2",
            3 => "staff-day-3",
            4 => "staff-day-4",
            5 => "staff-day-5",
            6 => "staff-day-6",
            _ => "staff-day-7",
        });
        format!("{} {}", day.text, plain_date(date))
    }

    /// "10.00", in English "10:00".
    pub fn time(&self, time: Time) -> String {
        let sign = if self.model.staff.lang == Lang::En { ':' } else { '.' };
        format!("{:02}{sign}{:02}", time.hour(), time.minute())
    }

    /// "ti 24.11.2026 10.00–12.00".
    pub fn meeting(&self, about: &MeetingFacts) -> String {
        format!("{} {}", self.date(about.date), self.hours(about))
    }

    /// "10.00–12.00".
    pub fn hours(&self, about: &MeetingFacts) -> String {
        format!("{}–{}", self.time(about.start), self.time(about.end))
    }

    /// Who did something.
    pub fn by(&self, by: By) -> String {
        let staff = &self.model.record.courses.staff;
        match by {
            By::Kiosk => self.line("staff-by-kiosk").text,
            By::Command => self.line("staff-by-command").text,
            By::Staff(id) => staff.get(&id).map_or_else(
                || self.line("staff-by-unknown").text,
                |member| isolated(member.name.as_str()),
            ),
        }
    }

    /// A person's name, or what stands for it: "walk-in", "no name". With their animal when they sign in by one.
    pub fn person(&self, person: PersonId) -> (Option<PictureId>, Line) {
        let courses = &self.model.record.courses;
        let known = courses.person(person);
        let animal = known
            .and_then(|known| known.code.as_ref())
            .map(|code| code.animal.clone());
        let name = known.and_then(|known| known.name());
        let line = match name {
            Some(name) => own(isolated(name.as_str())),
            None if known.is_some_and(|known| known.standing() == Standing::WalkIn) => self.line("staff-walk-in"),
            None => self.line("staff-no-name"),
        };
        (animal, line)
    }

    /// Words of the learner's side in the console's language; where learners are not spoken to in it, in Finnish.
    pub fn learners_words(&self, key: &str) -> String {
        let text = |lang| {
            let key = TextKey::new(key).ok()?;
            self.model.texts.text(lang, &key).map(str::to_owned)
        };
        let read = text(self.model.staff.lang).or_else(|| text(Lang::SERVICE));
        read.unwrap_or_else(|| key.to_owned())
    }

    /// The name of a meeting's course.
    pub fn course_of(&self, meeting: MeetingId) -> String {
        let courses = &self.model.record.courses;
        let known = courses
            .meetings
            .get(&meeting)
            .and_then(|known| courses.courses.get(&known.course));
        known
            .map(|course| isolated(course.facts.name.as_str()))
            .unwrap_or_default()
    }
}

/// A line that is data, not wording.
pub(super) fn own(text: String) -> Line {
    Line {
        text,
        direction: Some(Direction::Ltr),
        ..Line::default()
    }
}

/// A name in any script, kept from turning the words round it (Unicode UAX #9, FSI … PDI).
pub(super) fn isolated(name: &str) -> String {
    format!("\u{2068}{name}\u{2069}")
}

/// The languages of the console, without the one that is on.
pub(super) fn other_languages(staff: &Staff) -> impl Iterator<Item = Lang> {
    let on = staff.lang;
    Lang::STAFF.into_iter().filter(move |lang| *lang != on)
}
