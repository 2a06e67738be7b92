//! Staff's screens: the number pad, and notices when the kiosk can't work.
//!
//! On the pad staff read Finnish first; English stands below it, because a volunteer may read no Finnish.

use crate::app::model::{JournalHealth, Model, NewPin, Pad, PadNote, PadWish, Place, Sound, StaffNotice};
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
    let title = match &pad.wish {
        PadWish::Choose(NewPin::First) => "staff-pin-set-title",
        PadWish::Choose(_) => "staff-pin-new-title",
        PadWish::Repeat(..) => "staff-pin-repeat-title",
        PadWish::Old => "staff-pin-old-title",
        PadWish::Open | PadWish::Confirm(_) | PadWish::Close | PadWish::CloseUnsaved => "staff-pin-title",
    };
    let note = match pad.note {
        PadNote::Purpose => both(texts, purpose(&pad.wish), &[]),
        PadNote::Differs => both(texts, "staff-pin-differs", &[]),
        PadNote::TooEasy => both(texts, "staff-pin-too-easy", &[]),
        PadNote::Taken => both(texts, "staff-pin-taken", &[]),
        PadNote::Wrong(tries) => both(texts, "staff-pin-wrong", &[("tries", Value::Number(tries.into()))]),
        PadNote::Wait(seconds) => {
            let seconds = u32::try_from(seconds).unwrap_or(u32::MAX);
            both(texts, "staff-pin-wait", &[("seconds", Value::Number(seconds.into()))])
        }
        PadNote::NotSaved => both(texts, "staff-pin-not-saved", &[]),
        PadNote::Unsaved => match model.journal.unsaved() {
            Some(unsaved) => {
                let events = u32::try_from(unsaved.events).unwrap_or(u32::MAX);
                both(texts, "staff-unsaved", &[("count", Value::Number(events.into()))])
            }
            // It was saved while staff read that.
            None => both(texts, "staff-pin-note", &[]),
        },
    };
    let ready = pad.digits.len() >= FEWEST && !pad.busy;
    PinPad {
        title: both(texts, title, &[]),
        note,
        typed: pad.digits.len(),
        most: MOST,
        erase: control("staff-pin-erase", StaffMsg::Erase, ControlLook::Plain),
        done: ready.then(|| control("staff-pin-done", StaffMsg::Done, ControlLook::Main)),
        cancel: (!pad.wish.must_be_answered())
            .then(|| control("staff-pin-cancel", StaffMsg::Cancel, ControlLook::Plain)),
        forgotten: (pad.wish == PadWish::Open)
            .then(|| control("staff-pin-forgotten", StaffMsg::Forgotten, ControlLook::Plain)),
        busy: pad.busy,
        notices: notices(model),
    }
}

/// What the PIN is asked for.
const fn purpose(wish: &PadWish) -> &'static str {
    match wish {
        PadWish::Choose(NewPin::Member { .. } | NewPin::Given(_))
        | PadWish::Repeat(NewPin::Member { .. } | NewPin::Given(_), _) => "staff-pin-theirs-note",
        PadWish::Choose(_) | PadWish::Repeat(..) => "staff-pin-set-note",
        PadWish::Open => "staff-pin-open-note",
        PadWish::Confirm(_) => "staff-pin-confirm-note",
        PadWish::Old => "staff-pin-old-note",
        PadWish::Close | PadWish::CloseUnsaved => "staff-pin-note",
    }
}

fn sentence(texts: &Texts, notice: &StaffNotice) -> Line {
    let values: Vec<(&str, Value<'_>)> = notice
        .values
        .iter()
        .map(|(name, text)| (*name, Value::Text(text)))
        .collect();
    both(texts, notice.key, &values)
}

fn notices(model: &Model) -> Vec<Line> {
    let texts = &model.texts;
    let unsaved = model.journal.unsaved().map(|unsaved| &unsaved.why);
    let kept = unsaved.into_iter().chain(&model.staff.notices);
    let no_sound = (model.sound == Sound::Gone).then(|| both(texts, "staff-no-sound", &[]));
    kept.map(|notice| sentence(texts, notice)).chain(no_sound).collect()
}

/// The screen that says to staff why nobody can practise, and what to do; none when everybody can. Who is in the middle of
/// something goes on to its end.
pub(super) fn out_of_order(model: &Model) -> Option<Screen> {
    let (title, why, detail) = match (&model.staff.stopped, &model.journal) {
        (Some(stopped), _) => ("staff-start-failed", &stopped.why, stopped.detail.clone()),
        (None, JournalHealth::Ended(unsaved)) => ("staff-saving-ended", &unsaved.why, String::new()),
        (None, JournalHealth::Writing | JournalHealth::Stuck(_)) => return None,
    };
    if let Place::Practice(_) | Place::Questions(_) | Place::After(_) = model.session.place {
        return None;
    }
    let texts = &model.texts;
    Some(Screen {
        name: "notice",
        lang: Lang::Fi,
        direction: Direction::Ltr,
        edge: Edge::default(),
        body: Body::Notice(Notice {
            title: both(texts, title, &[]).text,
            lines: vec![sentence(texts, why).text],
            detail,
            close: Some(Control {
                label: both(texts, "staff-close", &[]),
                msg: Msg::Staff(StaffMsg::WantsOut),
                look: ControlLook::Plain,
            }),
        }),
        overlay: None,
        badges: Vec::new(),
        heard: None,
        caption: None,
        scans: false,
    })
}
