//! The edge: the four helpers and the trail, in the same places on every learner's screen.

use crate::app::model::{Model, Place, Sound};
use crate::app::msg::{HelperMsg, Msg};
use crate::app::screen::{Badge, Control, ControlLook, Dot, DotState, Edge};
use crate::app::words::Words;
use crate::journal::AttemptKind;
use crate::tutor::kinds;

/// The edge of a staff's screen: nothing.
pub(super) fn none() -> Edge {
    Edge::default()
}

pub(super) fn edge(model: &Model, words: &Words<'_>) -> Edge {
    if model.session.visit.is_none() {
        return none();
    }
    let helper = |key: &str, msg: HelperMsg, look| Control {
        label: words.own(key),
        msg: Msg::Helper(msg),
        look,
    };
    let hand_look = if model.session.hand_raised {
        ControlLook::On
    } else {
        ControlLook::Plain
    };
    let practising = model.practising();
    let ear = practising.filter(|now| now.run.kind != AttemptKind::RealLife).map(|_| {
        let look = if model.session.ear_on {
            ControlLook::On
        } else {
            ControlLook::Plain
        };
        helper("kiosk-ear", HelperMsg::Ear, look)
    });
    let bulb = practising.filter(|now| now.run.kind != AttemptKind::Shown).map(|now| {
        let calling = now.offered && now.run.kind == AttemptKind::Hints;
        helper(
            "kiosk-bulb",
            HelperMsg::Bulb,
            if calling {
                ControlLook::Calling
            } else {
                ControlLook::Plain
            },
        )
    });
    Edge {
        door: Some(helper("kiosk-door", HelperMsg::Door, ControlLook::Plain)),
        trail: trail(model, words),
        ear,
        bulb,
        hand: Some(helper("kiosk-hand", HelperMsg::Hand, hand_look)),
    }
}

/// Five dots, one a kind of attempt: those behind, the one now, those ahead.
fn trail(model: &Model, words: &Words<'_>) -> Vec<Dot> {
    let (Some(now), Some(visit)) = (model.practising(), model.session.visit) else {
        return Vec::new();
    };
    let (lesson, task) = (now.case.lesson.file.lesson.get(), now.case.task().id.get());
    let suggested = kinds::suggested(model.record.progress_of(visit.learner, lesson, task));
    let dot = |kind| Dot {
        kind,
        label: words.own(kind_key(kind)),
        state: if kind == now.run.kind {
            DotState::Now
        } else if kind < suggested {
            DotState::Done
        } else {
            DotState::Ahead
        },
    };
    AttemptKind::ALL.into_iter().map(dot).collect()
}

/// The name of a kind of attempt.
pub(super) const fn kind_key(kind: AttemptKind) -> &'static str {
    match kind {
        AttemptKind::Shown => "kiosk-kind-shown",
        AttemptKind::Guided => "kiosk-kind-guided",
        AttemptKind::Hints => "kiosk-kind-hints",
        AttemptKind::Alone => "kiosk-kind-alone",
        AttemptKind::RealLife => "kiosk-kind-real-life",
    }
}

pub(super) fn badges(model: &Model, words: &Words<'_>) -> Vec<Badge> {
    let mut badges = Vec::new();
    if model.sound == Sound::Gone && !matches!(model.session.place, Place::Welcome) {
        badges.push(Badge {
            icon: "speaker-none",
            label: words.own("kiosk-no-sound"),
        });
    }
    if model.journal.unsaved().is_some() {
        badges.push(Badge {
            icon: "warning",
            label: words.own("kiosk-not-saved"),
        });
    }
    badges
}
