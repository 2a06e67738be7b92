//! The kiosk shows how: a drawn hand goes to the place, types letter by letter, and then the act is performed.

use super::{Out, practice};
use crate::app::model::{HandPhase, Model, Place, Practising};
use crate::app::msg::DemoMsg;
use crate::app::typed::Typed;
use crate::content::schema::service::Element;
use crate::journal::{Actor, AttemptKind};
use crate::service::interaction::{ElementRef, Interaction};
use crate::service::{elements, entry};
use crate::tutor::{aim, steps};

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
        now.hand.types = false;
    }
}

/// Where the hand is going: what it will do, worked out from the state.
pub(crate) fn next_interaction(model: &Model) -> Option<Interaction> {
    let now = model.practising()?;
    aim::next_interaction(&now.case, &now.run)
}

fn arrived(model: &mut Model, out: &mut Out<'_>) {
    let interaction = next_interaction(model);
    let Place::Practice(now) = &mut model.session.place else {
        return;
    };
    if now.hand.phase != HandPhase::Moving {
        return;
    }
    if let Some(Interaction::Enter(element, entry)) = &interaction
        && type_a_letter(now, element, entry.token())
    {
        now.hand.turn = now.hand.turn.wrapping_add(1);
        now.hand.types = true;
        return;
    }
    let shown = now.run.kind == AttemptKind::Shown;
    now.hand.phase = if shown { HandPhase::Waiting } else { HandPhase::Away };
    now.hand.types = false;
    let step_before = steps::current(&now.case, &now.run);
    let Some(interaction) = interaction else { return };
    practice::perform(model, interaction, Actor::Kiosk, out);
    // A step of several acts is shown to its end.
    let goes_on = model.practising().is_some_and(|now| {
        now.run.result.is_none() && steps::current(&now.case, &now.run) == step_before && step_before.is_some()
    });
    if goes_on {
        perform_step(model);
    }
}

/// Adds the next letter of what means `value` to a field, after taking away what else stood in it. False when all is there.
fn type_a_letter(now: &mut Practising, element: &ElementRef, value: &str) -> bool {
    let found = elements::find(&now.case, &now.run.state, element).map(|found| found.element);
    let Some(Element::Field(field)) = found else {
        return false;
    };
    let whole = entry::text_for(&now.case, field, value).unwrap_or_default();
    let written = now.drafts.get(element).map_or("", Typed::reveal);
    let rest = whole.strip_prefix(written).unwrap_or(whole);
    let Some(letter) = rest.chars().next() else {
        return false;
    };
    let until = whole.len() - rest.len() + letter.len_utf8();
    let text = whole.get(..until).unwrap_or(whole).to_owned();
    now.drafts.insert(element.clone(), Typed::new(text));
    true
}
