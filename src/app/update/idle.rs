//! Stillness: "are you there?", signing out, and help for somebody who is stuck.

use super::{Out, leave, practice, words};
use crate::app::console;
use crate::app::effect::Effect;
use crate::app::model::{Ask, Model, Place};
use crate::app::msg::Msg;
use crate::base::Millis;
use crate::journal::{AttemptKind, VisitEnd};

/// Whether a message means that somebody is there.
pub(super) const fn is_sign_of_life(msg: &Msg) -> bool {
    !matches!(
        msg,
        Msg::Woke
            | Msg::Saved(_)
            | Msg::NotSaved { .. }
            | Msg::Room(_)
            | Msg::Sound(_)
            | Msg::Import(_)
            | Msg::Learning(_)
            | Msg::Voices(_)
            | Msg::Files(_)
            | Msg::Demo(crate::app::msg::DemoMsg::Arrived)
    )
}

/// Whether there is anything to leave: a person, or somebody on the way in.
fn somebody(model: &Model) -> bool {
    !matches!(model.session.place, Place::Welcome)
}

/// When the kiosk must look again, counted from now.
fn next_look(model: &Model, now: Millis) -> Option<Millis> {
    let seen = model.session.last_seen;
    let pad = model
        .staff
        .pad
        .as_ref()
        .filter(|pad| !pad.wish.must_be_answered())
        .map(|_| seen.plus(model.settings.leave_after));
    // While staff are at work the learner's screen waits.
    if let Some(console) = &model.staff.console {
        let closes = console.seen.plus(console::CLOSES_AFTER);
        return Some(Millis(closes.0.saturating_sub(now.0)));
    }
    let still = match model.session.overlay {
        Some(Ask::AreYouThere(since)) => Some(since.plus(model.settings.leave_after)),
        _ => somebody(model).then(|| seen.plus(model.settings.ask_after)),
    };
    let stuck = model
        .practising()
        .filter(|practising| !practising.offered && can_be_stuck(practising.run.kind))
        .map(|practising| practising.last_act.plus(model.settings.stuck_after));
    let next = pad.into_iter().chain(still).chain(stuck).min()?;
    Some(Millis(next.0.saturating_sub(now.0)))
}

const fn can_be_stuck(kind: AttemptKind) -> bool {
    matches!(kind, AttemptKind::Guided | AttemptKind::Hints)
}

/// Arms the timer for the next look.
pub(super) fn arm(model: &Model, out: &mut Out<'_>) {
    let effect = next_look(model, out.now.mono).map_or(Effect::Sleep, Effect::Wake);
    out.ask(effect);
}

/// The timer has run out: looks at what is due.
pub(super) fn woke(model: &mut Model, out: &mut Out<'_>) {
    let now = out.now.mono;
    let still_for = Millis(now.0.saturating_sub(model.session.last_seen.0));
    if model.staff.pad.as_ref().is_some_and(|pad| !pad.wish.must_be_answered())
        && still_for >= model.settings.leave_after
    {
        model.staff.pad = None;
    }
    if model.staff.console.is_some() {
        console::still(model, out);
        return;
    }
    match model.session.overlay {
        Some(Ask::AreYouThere(since)) => {
            if now >= since.plus(model.settings.leave_after) {
                leave(model, VisitEnd::Still, out);
            }
        }
        _ if somebody(model) && still_for >= model.settings.ask_after => {
            model.session.covered = model.session.overlay.replace(Ask::AreYouThere(now));
            let words = words(model);
            out.say(
                words
                    .says_own("kiosk-idle-title")
                    .then(words.says_own("kiosk-idle-note")),
            );
        }
        _ => {
            let stuck = model.practising().is_some_and(|practising| {
                !practising.offered
                    && can_be_stuck(practising.run.kind)
                    && now >= practising.last_act.plus(model.settings.stuck_after)
            });
            if stuck {
                practice::stuck(model, out);
            }
        }
    }
}
