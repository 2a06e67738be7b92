//! One message changes the model and asks for effects.
//!
//! Each file handles the messages of one place. What is said is said here, because something happened, never because
//! something was drawn.

pub(crate) mod after;
mod choose;
mod comfort;
pub(crate) mod enter;
pub(crate) mod goals;
mod idle;
mod path;
pub(crate) mod practice;
pub(crate) mod questions;
pub(crate) mod show;
pub mod staff;

use crate::app::console;
use crate::app::effect::{Effect, Fact};
use crate::app::model::{Ask, JournalHealth, Model, Now, Place, Session, Sound, Unsaved, Visit};
use crate::app::msg::{HelperMsg, Msg, SoundMsg};
use crate::app::words::Words;
use crate::i18n::Utterance;
use crate::journal::{AttemptResult, Event, Learner, VisitEnd};
use crate::tutor::decide;

/// What a message asks of the world, gathered while it is handled.
pub(crate) struct Out<'n> {
    /// The time of the message.
    pub now: &'n Now,
    effects: Vec<Effect>,
}

impl Out<'_> {
    /// Records facts about whoever is there.
    pub fn record(&mut self, learner: Option<Learner>, events: Vec<Event>) {
        let subject = learner.and_then(|learner| match learner {
            Learner::Person(person) => Some(person),
            Learner::Visitor(_) => None,
        });
        if !events.is_empty() {
            self.effects.push(Effect::Record(
                events.into_iter().map(|event| Fact { subject, event }).collect(),
            ));
        }
    }

    /// Says something; the last word of a message counts.
    pub fn say(&mut self, words: Utterance) {
        self.effects
            .retain(|effect| !matches!(effect, Effect::Say(_) | Effect::Hush));
        self.effects.push(if words.is_empty() {
            Effect::Hush
        } else {
            Effect::Say(words)
        });
    }

    /// Says `more` after what this message says; when it says nothing, after `else_first`.
    pub fn say_after(&mut self, else_first: Utterance, more: Utterance) {
        if more.is_empty() {
            return;
        }
        let said = self.effects.iter().find_map(|effect| match effect {
            Effect::Say(words) => Some(words.clone()),
            _ => None,
        });
        self.say(said.unwrap_or(else_first).then(more));
    }

    /// What was asked for, with the facts among it counted: until the journal has them, nothing is said to be saved.
    fn done(self, model: &mut Model) -> Vec<Effect> {
        let facts = self.effects.iter().map(|effect| match effect {
            Effect::Record(facts) => facts.len(),
            Effect::Erase(erasing) => erasing.then.len(),
            _ => 0,
        });
        model.on_their_way = model.on_their_way.saturating_add(facts.sum());
        self.effects
    }

    /// Asks for something else.
    pub fn ask(&mut self, effect: Effect) {
        self.effects.push(effect);
    }
}

/// Handles the start of the program: visits that were cut off are ended, so that every visit has an end. What people were
/// doing stays open, and they are offered to go on when they come back.
pub fn start(model: &mut Model, now: &Now) -> Vec<Effect> {
    let mut out = Out {
        now,
        effects: Vec::new(),
    };
    let cut_off: Vec<Visit> = model
        .record
        .open_visits
        .iter()
        .map(|(id, facts)| Visit {
            id: *id,
            learner: facts.learner,
        })
        .collect();
    for visit in cut_off {
        out.record(
            Some(visit.learner),
            vec![Event::VisitEnded {
                visit: visit.id,
                how: VisitEnd::CutOff,
            }],
        );
    }
    comfort::hear(model, &mut out);
    idle::arm(model, &mut out);
    out.done(model)
}

/// Handles a message.
pub fn update(model: &mut Model, msg: Msg, now: &Now) -> Vec<Effect> {
    let mut out = Out {
        now,
        effects: Vec::new(),
    };
    if idle::is_sign_of_life(&msg) {
        model.session.last_seen = now.mono;
        if let Some(Ask::AreYouThere(_)) = model.session.overlay {
            model.session.overlay = model.session.covered.take();
            out.say(Utterance::default());
            idle::arm(model, &mut out);
            return out.effects;
        }
    }
    let before = choose::Asked::now(model);
    handle(model, msg, &mut out);
    choose::ask_anew(model, before, &mut out);
    idle::arm(model, &mut out);
    out.done(model)
}

fn handle(model: &mut Model, msg: Msg, out: &mut Out<'_>) {
    match msg {
        Msg::Touched => {}
        Msg::Woke => idle::woke(model, out),
        Msg::Say(words) => out.say(words),
        Msg::Choose { says, then } => choose::touched(model, says, *then, out),
        Msg::Begin => enter::begin(model, out),
        Msg::Language(lang) => enter::language(model, lang, out),
        Msg::StepBack => enter::step_back(model, out),
        Msg::SignIn(msg) => enter::sign_in(model, msg, out),
        Msg::Scanned(typed) => enter::scanned(model, &typed, out),
        Msg::Goals(msg) => goals::goals(model, msg, out),
        Msg::OpenTask(lesson, task) => path::open(model, lesson, task, out),
        Msg::Resume => path::resume(model, out),
        Msg::StartAnew => path::start_anew(model, out),
        Msg::Answer(answer) => questions::answer(model, answer, out),
        Msg::Start(kind) => path::start(model, kind, out),
        Msg::Service(msg) => practice::service(model, msg, out),
        Msg::Helper(HelperMsg::Ear) => practice::ear(model, out),
        Msg::Helper(HelperMsg::Bulb) => practice::bulb(model, out),
        Msg::Helper(HelperMsg::Hand) => hand(model, out),
        Msg::Helper(HelperMsg::Door) => door(model, out),
        Msg::Helper(HelperMsg::Comfort) => comfort::ask(model, out),
        Msg::Comfort(msg) => comfort::comfort(model, msg, out),
        Msg::Demo(msg) => show::demo(model, msg, out),
        Msg::Ready if model.practising().is_some() => {
            model.session.overlay = Some(Ask::Finished);
            say_own(model, "kiosk-finished-title", out);
        }
        Msg::Ready => {}
        Msg::OtherTask => practice::put_aside(model, out),
        Msg::Yes => yes(model, out),
        Msg::No => {
            if model.session.overlay.take() == Some(Ask::SomebodyComes) {
                model.session.hand_raised = false;
            }
            out.say(Utterance::default());
        }
        Msg::After(msg) => after::after(model, msg, out),
        Msg::Staff(msg) => staff::staff(model, msg, out),
        Msg::Console(msg) => console::update(model, msg, out),
        Msg::Files(word) => console::files_heard(model, word),
        Msg::Import(word) => console::import_heard(model, word),
        Msg::Learning(word) => console::learning_heard(model, word),
        Msg::Voices(word) => console::voices_heard(model, word),
        Msg::Saved(entries) => {
            // What was lost for good stays lost.
            if let JournalHealth::Stuck(_) = model.journal {
                model.journal = JournalHealth::Writing;
            }
            for entry in &entries {
                model.record.apply(entry);
            }
            model.on_their_way = model.on_their_way.saturating_sub(entries.len());
        }
        Msg::NotSaved { unsaved, for_good } => not_saved(model, unsaved, for_good, out),
        Msg::Room(notice) => {
            model.staff.notices.retain(|kept| kept.key != LOW);
            model.staff.notices.extend(notice);
        }
        Msg::Sound(SoundMsg::Gone) => {
            model.sound = Sound::Gone;
            model.heard = None;
        }
        Msg::Sound(SoundMsg::Available) => model.sound = Sound::Available,
        Msg::Sound(SoundMsg::Speaking(clip)) => model.heard = Some(clip),
        Msg::Sound(SoundMsg::Finished) => model.heard = None,
        Msg::Sound(SoundMsg::ClipMissing) => {}
    }
}

/// The key of the notice that there is little room.
const LOW: &str = "staff-store-low";

/// Calls a person, once. The reason why saving ended for good stays; what fails after it only fails because of it.
fn not_saved(model: &mut Model, unsaved: Unsaved, for_good: bool, out: &mut Out<'_>) {
    let news = match &mut model.journal {
        JournalHealth::Ended(known) => {
            known.events = unsaved.events;
            return;
        }
        JournalHealth::Writing => true,
        JournalHealth::Stuck(_) => for_good,
    };
    model.journal = if for_good {
        JournalHealth::Ended(unsaved)
    } else {
        JournalHealth::Stuck(unsaved)
    };
    if news {
        say_own(model, "kiosk-not-saved", out);
    }
}

/// The words of the person who is there.
pub(crate) fn words(model: &Model) -> Words<'_> {
    model.words()
}

/// Says a text of the kiosk's own.
pub(crate) fn say_own(model: &Model, key: &str, out: &mut Out<'_>) {
    out.say(words(model).says_own(key));
}

/// The learner who is there.
pub(crate) fn learner(model: &Model) -> Option<Learner> {
    model.session.visit.map(|visit| visit.learner)
}

fn yes(model: &mut Model, out: &mut Out<'_>) {
    match model.session.overlay.take() {
        Some(Ask::Break) => leave(model, VisitEnd::Left, out),
        Some(Ask::ShallIHelp) => practice::accept_help(model, out),
        Some(Ask::Finished) => practice::leave_service(model, out),
        Some(Ask::SomebodyComes) => practice::person_helped(model, out),
        Some(Ask::AreYouThere(_) | Ask::Comfort | Ask::Reading) | None => {}
    }
}

/// Who has not signed in leaves at once: there is nothing yet to take a break from.
fn door(model: &mut Model, out: &mut Out<'_>) {
    if model.session.visit.is_none() {
        return leave(model, VisitEnd::Left, out);
    }
    model.session.overlay = Some(Ask::Break);
    say_own(model, "kiosk-break-title", out);
}

/// A person is called at any time; it is recorded of whoever has signed in.
fn hand(model: &mut Model, out: &mut Out<'_>) {
    model.session.hand_raised = true;
    if let Some(visit) = model.session.visit {
        let attempt = model.practising().map(|practising| practising.attempt);
        out.record(
            Some(visit.learner),
            vec![Event::HandRaised {
                visit: visit.id,
                attempt,
            }],
        );
        if attempt.is_some() {
            model.session.overlay = Some(Ask::SomebodyComes);
            return say_own(model, "kiosk-someone-coming-title", out);
        }
    }
    say_own(model, "kiosk-hand-called", out);
}

/// Ends the visit. A learner's attempt stays open, to be gone on with; a visitor's ends.
pub(crate) fn leave(model: &mut Model, how: VisitEnd, out: &mut Out<'_>) {
    if let Some(visit) = model.session.visit {
        let mut facts = Vec::new();
        if let (Place::Practice(practising), Learner::Visitor(_)) = (&model.session.place, visit.learner) {
            let (case, run) = (&practising.case, &practising.run);
            facts = decide::break_off(case, run, practising.attempt, AttemptResult::Unfinished);
        }
        facts.push(Event::VisitEnded { visit: visit.id, how });
        out.record(Some(visit.learner), facts);
    }
    let lang = model.settings.first_language();
    model.session = Session::nobody(lang, out.now.mono);
    comfort::hear(model, out);
    out.say(Utterance::default());
    out.ask(Effect::WipeWindow);
}
