//! The edge: the helpers and the trail, in the same places on every learner's screen.

use std::cmp::Ordering;

use crate::app::model::{Asking, Model, Now, Place, Practising, Sound};
use crate::app::msg::{HelperMsg, Msg};
use crate::app::screen::{Badge, Control, ControlLook, Dot, DotMark, DotState, Edge, Line};
use crate::app::words::Words;
use crate::base::PictureId;
use crate::journal::AttemptKind;
use crate::tutor::kinds;

/// The edge of a staff's screen: nothing.
pub(super) fn none() -> Edge {
    Edge::default()
}

/// Who has chosen a language can leave and call a person. Before that nobody is known to be there.
pub(super) fn edge(model: &Model, words: &Words<'_>, now: &Now) -> Edge {
    if matches!(model.session.place, Place::Welcome | Place::Languages) {
        return none();
    }
    let helper = |key: &str, msg: HelperMsg, look| Control {
        label: words.own(key),
        msg: Msg::Helper(msg),
        look,
    };
    let hand_look = ControlLook::switched(model.session.hand_raised);
    let practising = model.practising();
    let ear = practising
        .filter(|now| now.run.kind != AttemptKind::RealLife)
        .map(|_| helper("kiosk-ear", HelperMsg::Ear, ControlLook::switched(model.session.ear_on)));
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
        comfort: Some(helper("kiosk-comfort", HelperMsg::Comfort, ControlLook::Plain)),
        trail: trail(model, words, now),
        ear,
        bulb,
        hand: Some(helper("kiosk-hand", HelperMsg::Hand, hand_look)),
    }
}

/// Where we are: among the five kinds of attempt, or among the questions.
fn trail(model: &Model, words: &Words<'_>, now: &Now) -> Vec<Dot> {
    match &model.session.place {
        Place::Practice(practising) => kinds_of_attempt(model, practising, words, now),
        Place::Questions(asking) => questions(asking, words),
        _ => Vec::new(),
    }
}

fn kinds_of_attempt(model: &Model, practising: &Practising, words: &Words<'_>, now: &Now) -> Vec<Dot> {
    let Some(visit) = model.session.visit else {
        return Vec::new();
    };
    let case = &practising.case;
    let (lesson, task) = (case.lesson.file.lesson.get(), case.task().id.get());
    let suggested = kinds::suggested(model.record.progress_of(visit.learner, lesson, task), now.today());
    let dot = |kind| {
        Some(Dot {
            mark: DotMark::Picture(PictureId::new(kind_picture(kind)).ok()?),
            label: words.own(kind_key(kind)),
            state: if kind == practising.run.kind {
                DotState::Now
            } else if kind < suggested {
                DotState::Done
            } else {
                DotState::Ahead
            },
        })
    };
    AttemptKind::ALL.into_iter().filter_map(dot).collect()
}

fn questions(asking: &Asking, words: &Words<'_>) -> Vec<Dot> {
    let count = asking.questions.len();
    let dot = |index: usize| {
        let number = index + 1;
        let question = words.own("kiosk-question");
        Dot {
            mark: DotMark::Figure(number.to_string()),
            label: Line {
                text: format!("{} {number} / {count}", question.text),
                says: question.says.then(words.says_own(&format!("kiosk-digit-{number}"))),
                direction: None,
            },
            state: match index.cmp(&asking.index) {
                Ordering::Less => DotState::Done,
                Ordering::Equal => DotState::Now,
                Ordering::Greater => DotState::Ahead,
            },
        }
    };
    (0..count).map(dot).collect()
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

/// The picture of a kind of attempt.
pub(super) const fn kind_picture(kind: AttemptKind) -> &'static str {
    match kind {
        AttemptKind::Shown => "kind-shown",
        AttemptKind::Guided => "kind-guided",
        AttemptKind::Hints => "kind-hints",
        AttemptKind::Alone => "kind-alone",
        AttemptKind::RealLife => "kind-real",
    }
}

pub(super) fn badges(model: &Model, words: &Words<'_>) -> Vec<Badge> {
    let mut badges = Vec::new();
    let silent = if model.sound == Sound::Gone {
        Some("kiosk-no-sound")
    } else {
        (!words.are_heard()).then_some("kiosk-no-voice")
    };
    if let Some(key) = silent.filter(|_| !matches!(model.session.place, Place::Welcome)) {
        badges.push(Badge {
            icon: "speaker-slash",
            label: words.own(key),
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
