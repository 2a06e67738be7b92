//! Choosing by touch: the first touch says a tile and marks it, the second one takes it. What is asked anew is read out,
//! and what was chosen before is forgotten.
//!
//! The screens' side of it is `present/choose.rs`: every tile is made to send [`Msg::Choose`] there.

use std::mem::{Discriminant, discriminant};

use super::{Out, handle};
use crate::app::heard;
use crate::app::model::{Ask, CodePurpose, Model, Place};
use crate::app::msg::Msg;
use crate::app::present::present;
use crate::i18n::Utterance;

/// A tile that means `then` was touched.
pub(super) fn touched(model: &mut Model, says: Utterance, then: Msg, out: &mut Out<'_>) {
    if model.session.chosen.as_ref() == Some(&then) {
        model.session.chosen = None;
        return handle(model, then, out);
    }
    model.session.chosen = Some(then);
    out.say(says);
}

/// What is asked at the moment. When it changes, something else is asked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Asked {
    place: Discriminant<Place>,
    /// Tells questions, or pages, of one place apart.
    turn: usize,
    overlay: Option<Discriminant<Ask>>,
}

impl Asked {
    /// Now.
    pub fn now(model: &Model) -> Self {
        let session = &model.session;
        let turn = match &session.place {
            Place::Questions(asking) => asking.index,
            Place::After(after) => after.page as usize,
            Place::Code(entry) => match entry.purpose {
                CodePurpose::Known { wrong } => wrong as usize,
                CodePurpose::Choose | CodePurpose::Repeat(_) => 0,
                CodePurpose::Paused => usize::MAX,
            },
            _ => 0,
        };
        Self {
            place: discriminant(&session.place),
            turn,
            overlay: session.overlay.as_ref().map(discriminant),
        }
    }
}

/// After a message: when something else is asked than `before`, forgets what was chosen and reads the answers out. Not when
/// only a question over the screen has gone: what it lay over was read out already.
pub(super) fn ask_anew(model: &mut Model, before: Asked, out: &mut Out<'_>) {
    let now = Asked::now(model);
    if now == before {
        return;
    }
    model.session.chosen = None;
    let only_uncovered = Asked {
        overlay: None,
        ..before
    } == now;
    if !only_uncovered {
        let (title, answers) = heard::question(&present(model, out.now));
        out.say_after(title, answers);
    }
}
