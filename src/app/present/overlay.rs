//! Questions over the screen.

use crate::app::model::{Ask, Model, Now};
use crate::app::msg::Msg;
use crate::app::screen::{Control, ControlLook, Overlay};
use crate::app::words::Words;
use crate::base::PictureId;

pub(super) fn overlay(model: &Model, words: &Words<'_>, now: &Now) -> Option<Overlay> {
    let way = |key: &str, msg, look| Control {
        label: words.own(key),
        msg,
        look,
    };
    let asked = |name, picture, title, ways| {
        Some(Overlay {
            name,
            picture: PictureId::new(picture).ok()?,
            title: words.own(title),
            note: None,
            ways,
            ring: None,
        })
    };
    match model.session.overlay? {
        Ask::AreYouThere(since) => {
            let whole = model.settings.leave_after.0;
            let left = since.0.saturating_add(whole).saturating_sub(now.mono.0);
            let ways = vec![way("kiosk-idle-yes", Msg::Touched, ControlLook::Main)];
            let overlay = asked("are-you-there", "nobody", "kiosk-idle-title", ways)?;
            Some(Overlay {
                note: Some(words.own("kiosk-idle-note")),
                ring: Some((left, whole)),
                ..overlay
            })
        }
        Ask::ShallIHelp => {
            let ways = vec![
                way("kiosk-help-yes", Msg::Yes, ControlLook::Plain),
                way("kiosk-help-no", Msg::No, ControlLook::Plain),
            ];
            asked("shall-i-help", "kind-hints", "kiosk-help-title", ways)
        }
        Ask::Break => {
            let ways = vec![
                way("kiosk-break-yes", Msg::Yes, ControlLook::Plain),
                way("kiosk-break-no", Msg::No, ControlLook::Main),
            ];
            asked("break", "walking-away", "kiosk-break-title", ways)
        }
    }
}
