//! The kiosk without the world: the model, a journal in memory, a clock that is turned by hand.
//!
//! For drawing any screen (`app::tour`) and for journeys in tests: messages go through the same `update` as a learner's, and
//! what is recorded comes back as saved, through its encoding. Everything in it is the same each time. Deliberately not here:
//! disk, sound, a real clock, real ids.

use uuid::Uuid;

use crate::app::console::Console;
use crate::app::effect::{Effect, Fact};
use crate::app::model::{HandPhase, Model, Now, Practising};
use crate::app::msg::{DemoMsg, Msg, ServiceMsg};
use crate::app::screen::Screen;
use crate::app::typed::Typed;
use crate::app::update::show::next_interaction;
use crate::app::{present, start, update};
use crate::base::{DeviceId, EntryId, Millis, PersonId, Role, StaffId, Timestamp};
use crate::content::schema::service::Element;
use crate::i18n::{Texts, Utterance};
use crate::journal::entry::{ENCODING, EncodeError};
use crate::journal::{AttemptKind, Body, Entry, Event, Hlc};
use crate::service::interaction::Interaction;
use crate::service::{elements, entry};

/// 23 November 2026, 9:00 in Finland.
const MORNING: Timestamp = Timestamp(1_795_417_200_000);

/// A kiosk that is only rehearsed.
#[derive(Clone)]
pub struct Rehearsal {
    model: Model,
    entries: Vec<Entry>,
    clock: Hlc,
    at: Timestamp,
    mono: Millis,
    ids: u64,
    /// What was said last.
    said: Utterance,
}

impl Rehearsal {
    /// Begins with this model. Its record should be empty.
    #[must_use]
    pub fn new(model: Model) -> Self {
        Self {
            model,
            entries: Vec::new(),
            clock: Hlc::default(),
            at: MORNING,
            mono: Millis(0),
            ids: 0,
            said: Utterance::default(),
        }
    }

    /// What was said last.
    #[must_use]
    pub const fn said(&self) -> &Utterance {
        &self.said
    }

    /// The model now.
    #[must_use]
    pub const fn model(&self) -> &Model {
        &self.model
    }

    /// Everything that was recorded.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// What the screen shows now.
    #[must_use]
    pub fn screen(&self) -> Screen {
        present(&self.model, &self.now())
    }

    /// What the screen would show in other words.
    #[must_use]
    pub fn screen_in(&self, texts: &Texts) -> Screen {
        let mut model = self.model.clone();
        model.texts = texts.clone();
        present(&model, &self.now())
    }

    /// Opens the console as this member of staff does after their PIN.
    pub fn open_console(&mut self, who: StaffId, role: Role) {
        self.model.staff.console = Some(Console::open(who, role, self.mono));
    }

    /// Lets time pass. Nobody is woken by it: send [`Msg::Woke`].
    pub fn pass(&mut self, time: Millis) {
        self.at = self.at.after(time);
        self.mono = self.mono.plus(time);
    }

    /// Sends a message, a tenth of a second after the one before it; what it records is saved at once.
    ///
    /// # Errors
    /// [`EncodeError`] when a fact can't be written.
    pub fn send(&mut self, msg: Msg) -> Result<Vec<Effect>, EncodeError> {
        self.pass(Millis(100));
        let now = self.fresh_now();
        let effects = update(&mut self.model, msg, &now);
        self.save(&effects)?;
        for effect in &effects {
            if let Effect::Say(words) = effect {
                self.said.clone_from(words);
            }
        }
        Ok(effects)
    }

    /// Sends messages one after another.
    ///
    /// # Errors
    /// [`EncodeError`] when a fact can't be written.
    pub fn send_all(&mut self, msgs: impl IntoIterator<Item = Msg>) -> Result<(), EncodeError> {
        msgs.into_iter().try_for_each(|msg| self.send(msg).map(|_| ()))
    }

    /// Records facts as if they had been told before.
    ///
    /// # Errors
    /// [`EncodeError`] when a fact can't be written.
    pub fn record(&mut self, events: impl IntoIterator<Item = Event>) -> Result<(), EncodeError> {
        let fact = |event: Event| Fact {
            subject: event.person(),
            event,
        };
        self.save(&[Effect::Record(events.into_iter().map(fact).collect())])
    }

    /// The program is cut off and started again: all that is left is the journal.
    ///
    /// # Errors
    /// [`EncodeError`] when a fact can't be written.
    pub fn cut_off(&mut self) -> Result<(), EncodeError> {
        let mut model = Model::new(
            self.model.catalog.clone(),
            self.model.texts.clone(),
            self.model.settings.clone(),
            crate::journal::Record::fold(&self.entries),
            self.model.staff.pin_is_set,
        );
        std::mem::swap(&mut self.model, &mut model);
        self.mono = Millis(0);
        let now = self.fresh_now();
        let effects = start(&mut self.model, &now);
        self.save(&effects)
    }

    /// Does the next right thing in a task, as a learner's hands would (in a shown attempt: lets the kiosk do it).
    /// False when there is nothing left to do.
    ///
    /// # Errors
    /// [`EncodeError`] when a fact can't be written.
    pub fn act(&mut self) -> Result<bool, EncodeError> {
        let Some(now) = self.model.practising() else {
            return Ok(false);
        };
        let msgs = if now.run.kind == AttemptKind::Shown {
            let next = (now.hand.phase == HandPhase::Waiting).then_some(Msg::Demo(DemoMsg::Next));
            next.into_iter().chain([Msg::Demo(DemoMsg::Arrived)]).collect()
        } else {
            let wanted = next_interaction(&self.model);
            wanted.map(|wanted| hands(now, wanted)).unwrap_or_default()
        };
        if msgs.is_empty() {
            return Ok(false);
        }
        self.send_all(msgs)?;
        Ok(true)
    }

    const fn now(&self) -> Now {
        Now {
            at: self.at,
            mono: self.mono,
            fresh: [id(self.ids), id(self.ids.wrapping_add(1))],
        }
    }

    const fn fresh_now(&mut self) -> Now {
        self.ids = self.ids.wrapping_add(2);
        self.now()
    }

    fn save(&mut self, effects: &[Effect]) -> Result<(), EncodeError> {
        for effect in effects {
            let facts = match effect {
                Effect::Record(facts) => facts.clone(),
                Effect::Erase(erasing) => {
                    self.erase(&erasing.persons);
                    let then = erasing.then.iter().cloned();
                    then.map(|event| Fact {
                        subject: event.person(),
                        event,
                    })
                    .collect()
                }
                _ => continue,
            };
            let first = self.entries.len();
            for fact in &facts {
                let entry = self.entry(fact)?;
                self.entries.push(entry);
            }
            let saved = self.entries.get(first..).unwrap_or_default().to_vec();
            let now = self.now();
            update(&mut self.model, Msg::Saved(saved), &now);
        }
        Ok(())
    }

    /// Blanks what is about somebody or names them. The entries keep their places.
    fn erase(&mut self, persons: &[PersonId]) {
        let ids: Vec<String> = persons.iter().map(ToString::to_string).collect();
        for entry in &mut self.entries {
            let about = entry.subject.is_some_and(|person| persons.contains(&person));
            let body = entry.body.encode().unwrap_or_default();
            if about || ids.iter().any(|id| body.contains(id)) {
                entry.subject = None;
                entry.nonce = [0; 16];
                entry.body = Body::Erased;
            }
        }
    }

    fn entry(&mut self, fact: &Fact) -> Result<Entry, EncodeError> {
        self.clock = self.clock.next(self.at);
        self.ids = self.ids.wrapping_add(2);
        let seq = self.entries.last().map_or(0, |last| last.seq);
        let written = Body::Known(fact.event.clone()).encode()?;
        Ok(Entry {
            seq: seq.saturating_add(1),
            device: DeviceId(id(0)),
            id: EntryId(id(self.ids)),
            hlc: self.clock,
            encoding: ENCODING,
            subject: fact.subject,
            nonce: [0; 16],
            body: Body::decode(ENCODING, &written),
        })
    }
}

/// An id that is the same each time. The first half keeps it apart from the nil UUID.
const fn id(number: u64) -> Uuid {
    Uuid::from_u64_pair(0x706f_6c6b_7500_8000, number)
}

/// What a learner's hands do for an interaction. Nothing when it would take a text that is not known.
#[must_use]
pub fn hands(now: &Practising, interaction: Interaction) -> Vec<Msg> {
    let msgs = match interaction {
        Interaction::Press(element) => vec![ServiceMsg::Press(element)],
        Interaction::Choose(element, option) => vec![ServiceMsg::Choose(element, option)],
        Interaction::Tick(element, on) => vec![ServiceMsg::Tick(element, on)],
        Interaction::Back(surface) => vec![ServiceMsg::Back(surface)],
        Interaction::Leave => return vec![Msg::Ready, Msg::Yes],
        Interaction::Enter(element, wanted) => {
            let found = elements::find(&now.case, &now.run.state, &element).map(|found| found.element);
            let text = match found {
                Some(Element::Field(field)) => entry::text_for(&now.case, field, wanted.token()),
                _ => None,
            };
            text.map(|text| {
                let typed = ServiceMsg::Typed(element.clone(), Typed::new(text.to_owned()));
                vec![typed, ServiceMsg::LeftField(element)]
            })
            .unwrap_or_default()
        }
    };
    msgs.into_iter().map(Msg::Service).collect()
}
