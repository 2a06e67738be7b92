//! How somebody likes to hear and read: speed, loudness and the language of the texts. What they choose is remembered for their
//! next visit, but for the loudness, which belongs to the room.

use super::{Out, say_own, words};
use crate::app::effect::Effect;
use crate::app::model::{Ask, Model};
use crate::app::msg::ComfortMsg;
use crate::i18n::Utterance;
use crate::journal::{Comfort, Event, Learner};

/// The headphones were touched.
pub(super) fn ask(model: &mut Model, out: &mut Out<'_>) {
    model.session.overlay = Some(Ask::Comfort);
    say_own(model, "kiosk-comfort-title", out);
}

pub(super) fn comfort(model: &mut Model, msg: ComfortMsg, out: &mut Out<'_>) {
    let session = &mut model.session;
    if !matches!(session.overlay, Some(Ask::Comfort | Ask::Reading)) {
        return;
    }
    let tempo = session.comfort.tempo;
    // The word that was touched is its own sample.
    let sample = match msg {
        ComfortMsg::Slower => {
            session.comfort.tempo = tempo.slower();
            "kiosk-comfort-slower"
        }
        ComfortMsg::Faster => {
            session.comfort.tempo = tempo.faster();
            "kiosk-comfort-faster"
        }
        ComfortMsg::Quieter => {
            session.volume = session.volume.softer();
            "kiosk-comfort-quieter"
        }
        ComfortMsg::Louder => {
            session.volume = session.volume.louder();
            "kiosk-comfort-louder"
        }
        ComfortMsg::OtherTexts => {
            session.overlay = Some(Ask::Reading);
            return say_own(model, "kiosk-reading-title", out);
        }
        ComfortMsg::Read(lang) => {
            session.comfort.reads = Some(lang).filter(|lang| *lang != session.lang);
            session.overlay = Some(Ask::Comfort);
            return keep(model, out);
        }
        ComfortMsg::Done => {
            session.overlay = None;
            keep(model, out);
            return out.say(Utterance::default());
        }
    };
    hear(model, out);
    out.say(words(model).says_own(sample));
}

/// The kiosk speaks as the person at it likes it.
pub(super) fn hear(model: &Model, out: &mut Out<'_>) {
    let session = &model.session;
    out.ask(Effect::Hearing(session.comfort.tempo, session.volume));
}

/// Somebody has come: what they chose on the way in counts, else what they chose at an earlier visit.
pub(super) fn arrive(model: &mut Model, out: &mut Out<'_>) {
    if model.session.comfort == Comfort::default()
        && let Some(known) = known(model)
    {
        model.session.comfort = Comfort {
            reads: known.reads.filter(|lang| model.texts.is_written(*lang)),
            ..known
        };
        return hear(model, out);
    }
    keep(model, out);
}

fn known(model: &Model) -> Option<Comfort> {
    match model.session.visit?.learner {
        Learner::Person(person) => model.record.comforts.get(&person).copied(),
        Learner::Visitor(_) => None,
    }
}

/// Remembers a choice that is a new one.
fn keep(model: &Model, out: &mut Out<'_>) {
    let Some(visit) = model.session.visit else { return };
    let comfort = model.session.comfort;
    if known(model).unwrap_or_default() != comfort {
        let fact = Event::ComfortSet {
            visit: visit.id,
            comfort,
        };
        out.record(Some(visit.learner), vec![fact]);
    }
}

#[cfg(test)]
#[path = "comfort_tests.rs"]
mod tests;
