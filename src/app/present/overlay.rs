//! Questions over the screen.

use super::comfort;
use super::enter::tile;
use crate::app::model::{Ask, Model, Now};
use crate::app::msg::Msg;
use crate::app::screen::Overlay;
use crate::app::words::Words;
use crate::base::PictureId;

pub(super) fn overlay(model: &Model, words: &Words<'_>, now: &Now) -> Option<Overlay> {
    let way = |picture, key, msg| tile(words, picture, key, msg);
    let asked = |name, picture, title, ways| {
        Some(Overlay {
            name,
            picture: PictureId::new(picture).ok()?,
            title: words.own(title),
            note: None,
            ways,
            hint: None,
            onward: None,
            ring: None,
        })
    };
    match model.session.overlay? {
        Ask::AreYouThere(since) => {
            let whole = model.settings.leave_after.0;
            let left = since.0.saturating_add(whole).saturating_sub(now.mono.0);
            let ways = vec![way("go-on", "kiosk-idle-yes", Msg::Touched)];
            let overlay = asked("are-you-there", "smiling", "kiosk-idle-title", ways)?;
            Some(Overlay {
                note: Some(words.own("kiosk-idle-note")),
                ring: Some((left, whole)),
                ..overlay
            })
        }
        Ask::ShallIHelp => {
            let ways = vec![
                way("bulb", "kiosk-help-yes", Msg::Yes),
                way("kind-alone", "kiosk-help-no", Msg::No),
            ];
            asked("shall-i-help", "kind-hints", "kiosk-help-title", ways)
        }
        Ask::Break => {
            let other = model
                .practising()
                .map(|_| way("polku-mark", "kiosk-other-task", Msg::OtherTask));
            let ways = [way("door", "kiosk-break-yes", Msg::Yes)]
                .into_iter()
                .chain(other)
                .chain([way("go-on", "kiosk-break-no", Msg::No)])
                .collect();
            asked("break", "walking-away", "kiosk-break-title", ways)
        }
        Ask::Finished => {
            let ways = vec![
                way("paper-done", "kiosk-ready", Msg::Yes),
                way("go-on", "kiosk-finished-no", Msg::No),
            ];
            asked("finished", "thinking", "kiosk-finished-title", ways)
        }
        Ask::Comfort => comfort::comfort(model, words),
        Ask::Reading => comfort::reading(model, words),
        Ask::SomebodyComes => {
            let ways = vec![
                way("handshake", "kiosk-got-help", Msg::Yes),
                way("kind-alone", "kiosk-went-alone", Msg::No),
            ];
            asked("somebody-comes", "helper", "kiosk-someone-coming-title", ways)
        }
    }
}
