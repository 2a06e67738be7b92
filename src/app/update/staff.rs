//! The number pad: the first PIN, the way into the console, and the way out of the program.

use super::{Out, console, leave};
use crate::app::effect::{Effect, Fact, Pin, PinOf, Secret, StaffOrder};
use crate::app::model::{Model, NewPin, Pad, PadNote, PadWish, Recovering};
use crate::app::msg::{PinAnswer, StaffMsg};
use crate::app::words::Words;
use crate::base::{Role, ShortText, StaffId};
use crate::course::By;
use crate::journal::{Event, VisitEnd};

/// The fewest digits of a PIN.
pub const FEWEST: usize = 6;
/// The most digits of a PIN.
pub const MOST: usize = 12;

pub(super) fn staff(model: &mut Model, msg: StaffMsg, out: &mut Out<'_>) {
    match msg {
        StaffMsg::WantsIn => wants_in(model),
        StaffMsg::WantsOut => wants_out(model, out),
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
            model.staff.recovering = None;
            if model.staff.pad.as_ref().is_some_and(|pad| !pad.wish.must_be_answered()) {
                model.staff.pad = None;
            }
        }
        StaffMsg::Forgotten => {
            if model.staff.pin_is_set {
                model.staff.pad = None;
                model.staff.recovering = Some(Recovering::default());
            }
        }
        StaffMsg::CodeWritten => model.staff.new_code = None,
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

/// Shows the pad for something.
pub(crate) fn ask(model: &mut Model, wish: PadWish) {
    model.staff.pad = Some(pad(wish, PadNote::Purpose));
}

/// A kiosk that can't start, and one that has lost its store, has no console: there is only the way out.
fn wants_in(model: &mut Model) {
    let busy = model.staff.pad.is_some() || model.staff.console.is_some() || model.staff.new_code.is_some();
    if !busy && model.staff.stopped.is_none() {
        model.staff.recovering = None;
        ask(model, PadWish::Open);
    }
}

/// Who has opened the console has shown their PIN; only what would be lost asks for it again.
fn wants_out(model: &mut Model, out: &mut Out<'_>) {
    // Where nothing can start and no PIN is known, nothing is guarded.
    if model.staff.stopped.is_some() && !model.staff.pin_is_set {
        out.ask(Effect::Quit);
    } else if model.staff.console.is_some() {
        close(model, out);
    } else if model.staff.pad.as_ref().is_none_or(|pad| pad.wish == PadWish::Open) {
        ask(model, PadWish::Close);
    }
}

/// Closes the program for somebody whose PIN was right.
pub(crate) fn close(model: &mut Model, out: &mut Out<'_>) {
    if model.journal.unsaved().is_some() {
        model.staff.pad = Some(pad(PadWish::CloseUnsaved, PadNote::Unsaved));
        return;
    }
    quit(model, out);
}

fn quit(model: &mut Model, out: &mut Out<'_>) {
    model.staff.console = None;
    leave(model, VisitEnd::Staff, out);
    out.ask(Effect::Quit);
}

fn done(model: &mut Model, out: &mut Out<'_>) {
    let own = model.staff.console.as_ref().map(|console| console.who);
    let fresh = StaffId(out.now.fresh[0]);
    let Some(now) = idle_pad(model) else { return };
    if now.digits.len() < FEWEST {
        now.digits.clear();
        now.note = PadNote::TooEasy;
        return;
    }
    let pin = Pin::new(&now.digits);
    let order = match now.wish.clone() {
        PadWish::Choose(new) => {
            let first = std::mem::take(&mut now.digits);
            *now = pad(PadWish::Repeat(new, first), PadNote::Purpose);
            return;
        }
        PadWish::Repeat(new, first) if first != now.digits => {
            *now = pad(PadWish::Choose(new), PadNote::Differs);
            return;
        }
        PadWish::Repeat(new, _) => {
            let of = match new {
                NewPin::First => PinOf::First(fresh),
                NewPin::Member { staff, role, .. } => PinOf::New(staff, role),
                NewPin::Given(staff) => PinOf::Given(staff),
                NewPin::Own(old) => match own {
                    Some(staff) => PinOf::Own(staff, Pin::new(&old)),
                    None => return,
                },
                NewPin::Recovered(code) => PinOf::Recovered(code),
            };
            Effect::Staff(StaffOrder::SetPin(pin, of))
        }
        // Whether the old one is right is found when both are there: one try, not two.
        PadWish::Old => {
            let old = std::mem::take(&mut now.digits);
            *now = pad(PadWish::Choose(NewPin::Own(old)), PadNote::Purpose);
            return;
        }
        PadWish::Open | PadWish::Confirm(_) | PadWish::Close | PadWish::CloseUnsaved => Effect::CheckPin(pin),
    };
    now.busy = true;
    out.ask(order);
}

fn answered(model: &mut Model, answer: PinAnswer, out: &mut Out<'_>) {
    match answer {
        PinAnswer::Right { who } => right(model, who, out),
        PinAnswer::Done { staff, recovery } => set(model, staff, recovery, out),
        PinAnswer::NotACode => {
            model.staff.pad = None;
            if let Some(recovering) = &mut model.staff.recovering {
                recovering.error = Some("staff-recovery-not-a-code");
            }
        }
        PinAnswer::LastAdministrator => {
            if let Some(console) = &mut model.staff.console {
                console.waits = None;
                console.note = Some(console::ConsoleNote::wrong("staff-last-administrator"));
            }
        }
        PinAnswer::Wrong { tries_left } => refused(model, PadNote::Wrong(tries_left)),
        PinAnswer::Wait { seconds } => refused(model, PadNote::Wait(seconds)),
        PinAnswer::TooEasy => refused(model, PadNote::TooEasy),
        PinAnswer::Taken => refused(model, PadNote::Taken),
        PinAnswer::NotSaved => refused(model, PadNote::NotSaved),
    }
}

/// The pad asks once more, from the beginning of what it was asking.
fn refused(model: &mut Model, note: PadNote) {
    let Some(now) = model.staff.pad.as_mut() else {
        if let (Some(console), PadNote::NotSaved) = (&mut model.staff.console, note) {
            // What waited for it is not done either.
            console.waits = None;
            console.note = Some(console::ConsoleNote::wrong("staff-pin-not-saved"));
        }
        return;
    };
    let wrong = matches!(note, PadNote::Wrong(_) | PadNote::Wait(_));
    let wish = match now.wish.clone() {
        PadWish::Repeat(NewPin::Own(_), _) if wrong => PadWish::Old,
        // It was the code that was wrong, not the PIN.
        PadWish::Repeat(NewPin::Recovered(_), _) if wrong => {
            model.staff.pad = None;
            if let Some(recovering) = &mut model.staff.recovering {
                recovering.error = Some("staff-recovery-wrong");
            }
            return;
        }
        PadWish::Repeat(new, _) => PadWish::Choose(new),
        other => other,
    };
    *now = pad(wish, note);
}

fn right(model: &mut Model, who: Option<(StaffId, Role)>, out: &mut Out<'_>) {
    let Some(now) = model.staff.pad.take() else { return };
    match now.wish {
        PadWish::Open => {
            if let Some((staff, role)) = who {
                console::opened(model, staff, role, out);
            }
        }
        PadWish::Confirm(msg) => {
            // Only who has opened the console can confirm what they do in it.
            let same = model.staff.console.as_ref().map(|console| console.who);
            if same.is_some() && same == who.map(|(staff, _)| staff) {
                console::confirmed(model, *msg, out);
            } else if let Some(console) = &mut model.staff.console {
                console.note = Some(console::ConsoleNote::wrong("staff-other-pin"));
            }
        }
        PadWish::Close if model.journal.unsaved().is_some() => {
            model.staff.pad = Some(pad(PadWish::CloseUnsaved, PadNote::Unsaved));
        }
        PadWish::Close | PadWish::CloseUnsaved => quit(model, out),
        PadWish::Choose(_) | PadWish::Repeat(..) | PadWish::Old => {}
    }
}

/// A PIN is set, or a member's role, or they are out.
fn set(model: &mut Model, staff: Option<StaffId>, recovery: Option<Secret>, out: &mut Out<'_>) {
    let asked = model.staff.pad.take().map(|pad| pad.wish);
    model.staff.pin_is_set = true;
    model.staff.new_code = recovery.or(model.staff.new_code.take());
    let Some(PadWish::Repeat(new, _)) = asked else {
        return console::staff_changed(model, out);
    };
    match new {
        NewPin::First => {
            if let Some(staff) = staff.filter(|staff| !model.record.courses.staff.contains_key(staff)) {
                let words = Words::new(&model.texts, model.staff.lang);
                if let Ok(name) = ShortText::new(&words.silent("staff-administrator", &[]).text) {
                    named(staff, name, Role::Administrator, By::Staff(staff), out);
                }
            }
        }
        NewPin::Member { staff, name, role } => {
            let by = model
                .staff
                .console
                .as_ref()
                .map_or(By::Command, |console| By::Staff(console.who));
            named(staff, name, role, by, out);
            console::staff_changed(model, out);
        }
        NewPin::Given(_) | NewPin::Own(_) => console::staff_changed(model, out),
        NewPin::Recovered(_) => model.staff.recovering = None,
    }
}

fn named(staff: StaffId, name: ShortText, role: Role, by: By, out: &mut Out<'_>) {
    let event = Event::StaffNamed { staff, name, role, by };
    out.ask(Effect::Record(vec![Fact { subject: None, event }]));
}
