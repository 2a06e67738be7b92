//! The staff's PIN: set at the first start, asked when somebody wants out.

use super::{Out, leave};
use crate::app::effect::{Effect, Pin};
use crate::app::model::{Model, Pad, PadNote, PadWish};
use crate::app::msg::{PinAnswer, StaffMsg};
use crate::journal::VisitEnd;

/// The fewest digits of a PIN.
pub const FEWEST: usize = 6;
/// The most digits of a PIN.
pub const MOST: usize = 12;

pub(super) fn staff(model: &mut Model, msg: StaffMsg, out: &mut Out<'_>) {
    match msg {
        StaffMsg::WantsOut => {
            // Where nothing can start and no PIN is known, nothing is guarded.
            if model.staff.stopped.is_some() && !model.staff.pin_is_set {
                out.ask(Effect::Quit);
            } else if model.staff.pad.is_none() {
                model.staff.pad = Some(pad(PadWish::Close, PadNote::Purpose));
            }
        }
        StaffMsg::Digit(digit) => {
            if let Some(pad) = idle_pad(model)
                && pad.digits.len() < MOST
            {
                pad.digits.push(digit % 10);
            }
        }
        StaffMsg::Erase => {
            if let Some(pad) = idle_pad(model) {
                pad.digits.pop();
            }
        }
        StaffMsg::Done => done(model, out),
        StaffMsg::Cancel => {
            if model.staff.pin_is_set {
                model.staff.pad = None;
            }
        }
        StaffMsg::Answered(answer) => answered(model, answer, out),
    }
}

const fn pad(wish: PadWish, note: PadNote) -> Pad {
    Pad {
        wish,
        digits: Vec::new(),
        note,
        busy: false,
    }
}

fn idle_pad(model: &mut Model) -> Option<&mut Pad> {
    model.staff.pad.as_mut().filter(|pad| !pad.busy)
}

fn done(model: &mut Model, out: &mut Out<'_>) {
    let Some(now) = idle_pad(model) else { return };
    if now.digits.len() < FEWEST {
        now.digits.clear();
        now.note = PadNote::TooEasy;
        return;
    }
    match now.wish.clone() {
        PadWish::Choose => {
            let first = std::mem::take(&mut now.digits);
            *now = pad(PadWish::Repeat(first), PadNote::Purpose);
        }
        PadWish::Repeat(first) if first != now.digits => *now = pad(PadWish::Choose, PadNote::Differs),
        PadWish::Repeat(_) => {
            now.busy = true;
            out.ask(Effect::SetPin(Pin::new(&now.digits)));
        }
        PadWish::Close | PadWish::CloseUnsaved => {
            now.busy = true;
            out.ask(Effect::CheckPin(Pin::new(&now.digits)));
        }
    }
}

fn answered(model: &mut Model, answer: PinAnswer, out: &mut Out<'_>) {
    let Some(now) = model.staff.pad.as_mut() else { return };
    let closing = now.wish.closes();
    let note = match answer {
        PinAnswer::Right { .. } => {
            if now.wish == PadWish::Close && model.journal.unsaved().is_some() {
                *now = pad(PadWish::CloseUnsaved, PadNote::Unsaved);
                return;
            }
            model.staff.pin_is_set = true;
            model.staff.pad = None;
            if closing {
                leave(model, VisitEnd::Staff, out);
                out.ask(Effect::Quit);
            }
            return;
        }
        PinAnswer::Wrong { tries_left } => PadNote::Wrong(tries_left),
        PinAnswer::Wait { seconds } => PadNote::Wait(seconds),
        // To a guesser a taken one would be a find: both only say that another one must be chosen.
        PinAnswer::TooEasy | PinAnswer::Taken => PadNote::TooEasy,
        PinAnswer::NotSaved => PadNote::NotSaved,
    };
    let wish = if closing { now.wish.clone() } else { PadWish::Choose };
    *now = pad(wish, note);
}
