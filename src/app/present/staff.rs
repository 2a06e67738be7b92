//! Staff's screens: the number pad, and notices when the kiosk can't work.
//!
//! Staff read Finnish first; English stands below it, because a volunteer may read no Finnish.

use crate::app::model::{Model, Pad, PadNote, PadWish, Sound};
use crate::app::msg::{Msg, StaffMsg};
use crate::app::screen::{Body, Control, ControlLook, Edge, Line, Notice, PinPad, Screen};
use crate::app::update::staff::{FEWEST, MOST};
use crate::app::words::Words;
use crate::i18n::{Direction, Lang, Texts, Value};

/// The staff's languages, the first one larger.
const LANGS: [Lang; 2] = [Lang::Fi, Lang::En];

fn both(texts: &Texts, key: &str, values: &[(&str, Value<'_>)]) -> Line {
    let each = LANGS.map(|lang| Words::new(texts, lang).silent(key, values).text);
    Line {
        text: each.join("\n"),
        direction: Some(Direction::Ltr),
        ..Line::default()
    }
}

pub(super) fn pin_pad(model: &Model, pad: &Pad) -> PinPad {
    let texts = &model.texts;
    let control = |key: &str, msg, look| Control {
        label: both(texts, key, &[]),
        msg: Msg::Staff(msg),
        look,
    };
    let title = match pad.wish {
        PadWish::Choose => "staff-pin-set-title",
        PadWish::Repeat(_) => "staff-pin-repeat-title",
        PadWish::Close => "staff-pin-title",
    };
    let note = match pad.note {
        PadNote::Purpose if pad.wish == PadWish::Close => both(texts, "staff-pin-note", &[]),
        PadNote::Purpose => both(texts, "staff-pin-set-note", &[]),
        PadNote::Differs => both(texts, "staff-pin-differs", &[]),
        PadNote::TooEasy => both(texts, "staff-pin-too-easy", &[]),
        PadNote::Wrong(tries) => both(texts, "staff-pin-wrong", &[("tries", Value::Number(tries.into()))]),
        PadNote::Wait(seconds) => {
            let seconds = u32::try_from(seconds).unwrap_or(u32::MAX);
            both(texts, "staff-pin-wait", &[("seconds", Value::Number(seconds.into()))])
        }
        PadNote::NotSaved => both(texts, "staff-pin-not-saved", &[]),
    };
    let ready = pad.digits.len() >= FEWEST && !pad.busy;
    PinPad {
        title: both(texts, title, &[]),
        note,
        typed: pad.digits.len(),
        most: MOST,
        erase: control("staff-pin-erase", StaffMsg::Erase, ControlLook::Plain),
        done: ready.then(|| control("staff-pin-done", StaffMsg::Done, ControlLook::Main)),
        cancel: model
            .staff
            .pin_is_set
            .then(|| control("staff-pin-cancel", StaffMsg::Cancel, ControlLook::Plain)),
        busy: pad.busy,
        notices: notices(model),
    }
}

fn notices(model: &Model) -> Vec<Line> {
    let texts = &model.texts;
    let kept = model.staff.notices.iter().map(|notice| {
        let values: Vec<(&str, Value<'_>)> = notice
            .values
            .iter()
            .map(|(name, text)| (*name, Value::Text(text)))
            .collect();
        both(texts, notice.key, &values)
    });
    let no_sound = (model.sound == Sound::Gone).then(|| both(texts, "staff-no-sound", &[]));
    kept.chain(no_sound).collect()
}

/// A screen that says to staff why the kiosk can't start, and what to do: sentences by key, with their values.
#[must_use]
pub fn notice(texts: &Texts, sentences: &[(&str, &[(&str, Value<'_>)])], detail: String) -> Screen {
    let title = both(texts, "staff-start-failed", &[]);
    let close = both(texts, "staff-close", &[]);
    Screen {
        name: "notice",
        lang: Lang::Fi,
        direction: Direction::Ltr,
        edge: Edge::default(),
        body: Body::Notice(Notice {
            title: title.text,
            lines: sentences
                .iter()
                .map(|(key, values)| both(texts, key, values).text)
                .collect(),
            detail,
            close: Some(Control {
                label: close,
                msg: Msg::Staff(StaffMsg::WantsOut),
                look: ControlLook::Plain,
            }),
        }),
        overlay: None,
        badges: Vec::new(),
    }
}
