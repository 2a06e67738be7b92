//! The kiosk shows how: a drawn hand goes to the place, then the act is performed.

use super::{Out, practice};
use crate::app::model::{HandPhase, Model, Place};
use crate::app::msg::DemoMsg;
use crate::app::typed::Typed;
use crate::content::schema::service::Element;
use crate::journal::{Actor, AttemptKind};
use crate::service::act;
use crate::service::interaction::{ElementRef, Interaction};
use crate::service::{elements, entry};
use crate::tutor::steps;

pub(super) fn demo(model: &mut Model, msg: DemoMsg, out: &mut Out<'_>) {
    match msg {
        DemoMsg::Next => perform_step(model),
        DemoMsg::Arrived => arrived(model, out),
    }
}

/// Sends the hand to the next act of the step at hand.
pub(super) fn perform_step(model: &mut Model) {
    let Place::Practice(now) = &mut model.session.place else {
        return;
    };
    if now.hand.phase != HandPhase::Moving {
        now.hand.turn = now.hand.turn.wrapping_add(1);
        now.hand.phase = HandPhase::Moving;
    }
}

/// Where the hand is going: what it will do, worked out from the state.
pub(crate) fn next_interaction(model: &Model) -> Option<Interaction> {
    let now = model.practising()?;
    let step = now.case.task().steps.get(steps::current(&now.case, &now.run)?)?;
    let next = steps::next_act(&now.case, &now.run.state, step)?;
    let wanted = act::interaction(&now.case, &now.run.state, next).ok()?;
    let reachable = wanted
        .element()
        .is_none_or(|element| elements::find(&now.case, &now.run.state, element).is_some());
    if reachable {
        return Some(wanted);
    }
    match steps::place(&now.case, &now.run.state, step) {
        steps::Place::Here(element) | steps::Place::WayBack(element) => Some(Interaction::Press(element)),
        steps::Place::BackArrow => Some(Interaction::Back(crate::content::schema::service::Surface::Browser)),
    }
}

fn arrived(model: &mut Model, out: &mut Out<'_>) {
    let interaction = next_interaction(model);
    let Place::Practice(now) = &mut model.session.place else {
        return;
    };
    if now.hand.phase != HandPhase::Moving {
        return;
    }
    let shown = now.run.kind == AttemptKind::Shown;
    now.hand.phase = if shown { HandPhase::Waiting } else { HandPhase::Away };
    let step_before = steps::current(&now.case, &now.run);
    let Some(interaction) = interaction else { return };
    if let Interaction::Enter(element, typed) = &interaction {
        let text = text_of(now, element, typed.token());
        now.drafts.insert(element.clone(), text);
    }
    practice::perform(model, interaction, Actor::Kiosk, out);
    // A step of several acts is shown to its end.
    let goes_on = model.practising().is_some_and(|now| {
        now.run.result.is_none() && steps::current(&now.case, &now.run) == step_before && step_before.is_some()
    });
    if goes_on {
        perform_step(model);
    }
}

fn text_of(now: &crate::app::model::Practising, element: &ElementRef, value: &str) -> Typed {
    let found = elements::find(&now.case, &now.run.state, element).map(|found| found.element);
    let text = match found {
        Some(Element::Field(field)) => entry::text_for(&now.case, field, value),
        _ => None,
    };
    Typed::new(text.unwrap_or_default().to_owned())
}
