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
            let other = model
                .practising()
                .map(|_| way("kiosk-other-task", Msg::OtherTask, ControlLook::Plain));
            let ways = [way("kiosk-break-yes", Msg::Yes, ControlLook::Plain)]
                .into_iter()
                .chain(other)
                .chain([way("kiosk-break-no", Msg::No, ControlLook::Main)])
                .collect();
            asked("break", "walking-away", "kiosk-break-title", ways)
        }
        Ask::Finished => {
            let ways = vec![
                way("kiosk-ready", Msg::Yes, ControlLook::Plain),
                way("kiosk-finished-no", Msg::No, ControlLook::Plain),
            ];
            asked("finished", "check", "kiosk-finished-title", ways)
        }
        Ask::SomebodyComes => {
            let ways = vec![
                way("kiosk-got-help", Msg::Yes, ControlLook::Plain),
                way("kiosk-went-alone", Msg::No, ControlLook::Plain),
            ];
            asked("somebody-comes", "helper", "kiosk-someone-coming-title", ways)
        }
    }
}
