//! The practice page: the service, the coach beside it, the practice person's card.

use super::service::panes;
use crate::app::model::{HandPhase, Model, Practising};
use crate::app::msg::{DemoMsg, Msg};
use crate::app::screen::{Coach, Control, ControlLook, Demo, Ear, KeyNames, Line, PersonaCard, Practice};
use crate::app::update::practice::{all_said, sentences};
use crate::app::update::show::next_interaction;
use crate::app::words::Words;
use crate::base::ServiceId;
use crate::content::schema::located::At;
use crate::content::schema::persona::{Fact, Spoken};
use crate::content::schema::service::Surface;
use crate::i18n::Lang;
use crate::journal::AttemptKind;
use crate::tutor::steps;

pub(super) fn practice(model: &Model, now: &Practising, words: &Words<'_>) -> Practice {
    let mut panes = panes(now, words);
    let mut take = |surface: Surface| {
        let place = panes.iter().position(|pane| pane.surface == surface)?;
        Some(panes.swap_remove(place))
    };
    let finnish = words.in_lang(Lang::SERVICE);
    Practice {
        band: finnish.own("kiosk-band").text,
        browser: take(Surface::Browser),
        phone: take(Surface::Phone),
        coach: coach(model, now, words),
        card: card(now, words),
        ear: match (now.run.kind, model.session.ear_on) {
            (AttemptKind::RealLife, _) => Ear::Absent,
            (_, true) => Ear::On,
            (_, false) => Ear::Off,
        },
        lit: now.lit(),
        demo: demo(model, now),
        keys: key_names(words),
    }
}

fn key_names(words: &Words<'_>) -> KeyNames {
    let name = |key| words.own(key).text;
    KeyNames {
        erase: name("kiosk-key-erase"),
        capital: name("kiosk-key-capital"),
        signs: name("kiosk-key-signs"),
        letters: name("kiosk-key-letters"),
        space: name("kiosk-key-space"),
        done: name("kiosk-key-done"),
    }
}

fn coach(model: &Model, now: &Practising, words: &Words<'_>) -> Coach {
    let (aside, sentence) = sentences(model);
    let prompt = sentence.map(|key| words.line(&key)).unwrap_or_default();
    let aside = aside.map(|key| words.line(&key));
    let task = now.case.task();
    let told_step = now.run.hints_allowed() && (now.run.kind != AttemptKind::Hints || now.hint.is_some());
    let step = steps::current(&now.case, &now.run)
        .and_then(|index| task.steps.get(index))
        .filter(|_| told_step);
    let control = |key: &str, msg, look| Control {
        label: words.own(key),
        msg,
        look,
    };
    let onward = match (now.run.kind, now.hand.phase) {
        (AttemptKind::Shown, HandPhase::Waiting) => {
            Some(control("kiosk-next", Msg::Demo(DemoMsg::Next), ControlLook::Main))
        }
        (AttemptKind::Shown | AttemptKind::Guided, _) => None,
        _ => Some(control("kiosk-ready", Msg::Ready, ControlLook::Plain)),
    };
    Coach {
        picture: Some(step.map_or_else(|| task.picture.get().clone(), |step| step.picture.get().clone())),
        again: control("kiosk-again", Msg::Say(all_said(model)), ControlLook::Plain),
        prompt,
        aside,
        onward,
    }
}

fn card(now: &Practising, words: &Words<'_>) -> PersonaCard {
    let persona = &now.case.persona;
    // The name stands above the lines already.
    let is_name = |fact: &Fact| matches!(&fact.spoken, Spoken::Message(key) if *key == persona.name);
    let wanted = |fact: &Fact| {
        let used_here = |service: &At<ServiceId>| now.case.services.contains_key(service.get());
        !is_name(fact) && (fact.only_with.is_empty() || fact.only_with.iter().any(used_here))
    };
    let facts = persona.facts.values().filter(|fact| wanted(fact));
    let facts = facts.map(|fact| (words.line(fact.label.get()), words.fact(fact)));
    // As in real life the card speaks as a letter does: its Finnish words can be heard, not what they mean.
    let real_life = now.run.kind == AttemptKind::RealLife;
    let finnish = |key| {
        let says = if real_life {
            words.in_lang(Lang::SERVICE).says(key)
        } else {
            words.label(key, None).says
        };
        Line {
            text: words.label(key, None).text,
            says,
            direction: Some(Lang::SERVICE.direction()),
        }
    };
    let extra = now
        .case
        .variant()
        .card
        .iter()
        .map(|line| (words.line(line.label.get()), finnish(line.text.get())));
    PersonaCard {
        title: words.own("kiosk-card-title"),
        name: finnish(persona.name.get()),
        picture: persona.picture.get().clone(),
        lines: extra.chain(facts).collect(),
    }
}

fn demo(model: &Model, now: &Practising) -> Option<Demo> {
    if now.hand.phase == HandPhase::Away {
        return None;
    }
    let target = next_interaction(model).and_then(|interaction| interaction.element().cloned());
    Some(Demo {
        target,
        turn: now.hand.turn,
        moving: now.hand.phase == HandPhase::Moving,
        types: now.hand.types,
    })
}
