//! A life at the kiosk for the tests of what is known of learners.

use uuid::Uuid;

use crate::base::calendar::{Date, Finland, Time};
use crate::base::{
    AttemptId, DeviceId, EntryId, LessonId, Millis, MistakeId, OptionId, PersonId, QuestionId, StepId, TaskId,
    Timestamp, VisitId,
};
use crate::content::catalog::ContentHash;
use crate::content::schema::lesson::{FormId, VariantId};
use crate::i18n::Lang;
use crate::journal::{AttemptKind, AttemptResult, Body, Entry, Event, Hlc, MessageKind, Moment, Outcome, VisitEnd};

pub(crate) const fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(3000 + number))
}

pub(crate) const fn visit(number: u128) -> VisitId {
    VisitId(Uuid::from_u128(10_000 + number))
}

pub(crate) const fn attempt(number: u128) -> AttemptId {
    AttemptId(Uuid::from_u128(20_000 + number))
}

pub(crate) fn lesson(name: &str) -> LessonId {
    LessonId::new(name).unwrap()
}

pub(crate) fn task(name: &str) -> TaskId {
    TaskId::new(name).unwrap()
}

pub(crate) fn step(name: &str) -> StepId {
    StepId::new(name).unwrap()
}

pub(crate) fn question(name: &str) -> QuestionId {
    QuestionId::new(name).unwrap()
}

/// A time in Finland.
pub(crate) fn at(date: Date, hour: i8, minute: i8) -> Timestamp {
    Finland::default().at(date, Time::constant(hour, minute, 0, 0))
}

/// Somebody sits down; a visitor who only tries when there is no person.
pub(crate) const fn came(number: u128, who: Option<u128>) -> Event {
    Event::VisitStarted {
        visit: visit(number),
        person: match who {
            Some(who) => Some(person(who)),
            None => None,
        },
        lang: Lang::So,
    }
}

pub(crate) const fn left(number: u128) -> Event {
    Event::VisitEnded {
        visit: visit(number),
        how: VisitEnd::Left,
    }
}

/// An answer to a question of the lesson `bike`, form A, among four. None: "I don't know".
pub(crate) fn answered(in_visit: u128, name: &str, when: Moment, right: Option<bool>) -> Event {
    Event::QuestionAnswered {
        visit: visit(in_visit),
        lesson: lesson("bike"),
        question: question(name),
        form: FormId::A,
        when,
        answer: right.map(|right| OptionId::new(if right { "yes" } else { "no" }).unwrap()),
        right: right == Some(true),
        options: 4,
        content: ContentHash("ab".to_owned()),
    }
}

/// An attempt at the task `rent` of the lesson `bike`, case A.
pub(crate) fn begun(number: u128, in_visit: u128, kind: AttemptKind) -> Event {
    begun_at(number, in_visit, kind, "rent", VariantId::A)
}

pub(crate) fn begun_at(number: u128, in_visit: u128, kind: AttemptKind, at: &str, variant: VariantId) -> Event {
    Event::AttemptStarted {
        attempt: attempt(number),
        visit: visit(in_visit),
        lesson: lesson("bike"),
        task: task(at),
        variant,
        kind,
        content: ContentHash("ab".to_owned()),
        mastery_runs: 2,
        fades: false,
    }
}

pub(crate) const fn resumed(number: u128, in_visit: u128) -> Event {
    Event::AttemptResumed {
        attempt: attempt(number),
        visit: visit(in_visit),
    }
}

/// A step that took ten seconds.
pub(crate) fn done(number: u128, name: &str, outcome: Outcome) -> Event {
    Event::StepDone {
        attempt: attempt(number),
        step: step(name),
        outcome,
        errors: u32::from(outcome == Outcome::R),
        hints: 0,
        active: Millis::seconds(10),
        message: None,
        skills: Vec::new(),
    }
}

/// A message that was judged.
pub(crate) fn judged(number: u128, name: &str, outcome: Outcome, message: MessageKind) -> Event {
    let mut event = done(number, name, outcome);
    if let Event::StepDone { message: what, .. } = &mut event {
        *what = Some(message);
    }
    event
}

pub(crate) const fn ended(number: u128, result: AttemptResult) -> Event {
    Event::AttemptEnded {
        attempt: attempt(number),
        result,
    }
}

pub(crate) const fn accepted(number: u128) -> Event {
    Event::HelpAccepted {
        attempt: attempt(number),
    }
}

pub(crate) const fn person_helped(number: u128) -> Event {
    Event::PersonHelped {
        attempt: attempt(number),
    }
}

pub(crate) fn mistake(number: u128, critical: bool) -> Event {
    Event::MistakeMade {
        attempt: attempt(number),
        mistake: MistakeId::new("pin_given").unwrap(),
        critical,
    }
}

pub(crate) fn own_word(in_visit: u128, can_do: bool) -> Event {
    Event::SelfReported {
        visit: visit(in_visit),
        lesson: lesson("bike"),
        learned: true,
        can_do,
        did_for_real: None,
    }
}

/// A run from its beginning to its end, of one step.
pub(crate) fn whole_run(number: u128, in_visit: u128, kind: AttemptKind, outcome: Outcome) -> Vec<Event> {
    vec![
        begun(number, in_visit, kind),
        done(number, "take", outcome),
        ended(number, AttemptResult::GoalReached),
    ]
}

/// What happened, and when.
#[derive(Debug, Clone, Default)]
pub(crate) struct Diary(pub(crate) Vec<(Event, Timestamp)>);

impl Diary {
    /// These from a time in Finland on, a second apart.
    pub(crate) fn then(mut self, date: Date, hour: i8, minute: i8, events: impl IntoIterator<Item = Event>) -> Self {
        let from = at(date, hour, minute).0;
        let times = (0..).map(|number| Timestamp(from + number * 1000));
        self.0.extend(events.into_iter().zip(times));
        self
    }

    /// The same as entries of a journal.
    pub(crate) fn entries(&self) -> Vec<Entry> {
        let entry = |(seq, (event, at)): (u64, &(Event, Timestamp))| entry(seq, *at, Body::Known(event.clone()));
        (1..).zip(&self.0).map(entry).collect()
    }
}

pub(crate) fn entry(seq: u64, at: Timestamp, body: Body) -> Entry {
    Entry {
        seq,
        device: DeviceId(Uuid::nil()),
        id: EntryId(Uuid::from_u128(seq.into())),
        hlc: Hlc { wall: at.0, count: 0 },
        encoding: 1,
        subject: None,
        nonce: [0; 16],
        body,
    }
}
