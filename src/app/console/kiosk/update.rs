//! Changing who is staff. PINs are the runtime's; the journal has the names and roles.

use super::{KioskMsg, form};
use crate::app::console::model::{Console, ConsoleNote, Page};
use crate::app::console::msg::ConsoleMsg;
use crate::app::console::reading::refuse;
use crate::app::console::update::{go, hand_over};
use crate::app::effect::{Effect, Secret, StaffOrder};
use crate::app::model::{Model, NewPin, PadWish};
use crate::app::update::{Out, staff};
use crate::base::{Role, StaffId};
use crate::course::By;
use crate::journal::Event;

pub(in crate::app::console) fn update(console: &mut Console, model: &mut Model, msg: KioskMsg, out: &mut Out<'_>) {
    let administers = console.role == Role::Administrator;
    match msg {
        KioskMsg::ChangePin => staff::ask(model, PadWish::Old),
        KioskMsg::GivePin(member) if administers => staff::ask(model, PadWish::Choose(NewPin::Given(member))),
        KioskMsg::Remove(member) if administers => {
            let then = ConsoleMsg::Kiosk(KioskMsg::Remove(member));
            staff::ask(model, PadWish::Confirm(Box::new(then)));
        }
        KioskMsg::NewCode if administers => {
            staff::ask(model, PadWish::Confirm(Box::new(ConsoleMsg::Kiosk(KioskMsg::NewCode))));
        }
        KioskMsg::GivePin(_) | KioskMsg::Remove(_) | KioskMsg::NewCode => {
            console.note = Some(ConsoleNote::wrong("staff-only-administrator"));
        }
        KioskMsg::Close => staff::close(model, out),
    }
}

/// Does what the PIN was asked for once more.
pub(in crate::app::console) fn confirmed(console: &mut Console, msg: KioskMsg, out: &mut Out<'_>) {
    match msg {
        KioskMsg::Remove(member) => {
            console.waits = Some(Event::StaffLeft {
                staff: member,
                by: By::Staff(console.who),
            });
            out.ask(Effect::Staff(StaffOrder::Remove(member)));
        }
        KioskMsg::NewCode => out.ask(Effect::Staff(StaffOrder::NewRecovery)),
        KioskMsg::ChangePin | KioskMsg::GivePin(_) | KioskMsg::Close => {}
    }
}

/// The page's form is done: a new member chooses a PIN first.
pub(in crate::app::console) fn submit(console: &mut Console, model: &mut Model, out: &mut Out<'_>) {
    if let Page::StaffEdit(member) = console.page {
        save(console, model, member, out);
    }
}

fn save(console: &mut Console, model: &mut Model, member: Option<StaffId>, out: &mut Out<'_>) {
    let (name, role) = match form::read(&console.form, model, member) {
        Ok(read) => read,
        Err(errors) => return refuse(console, errors),
    };
    console.form.errors.clear();
    let Some(staff) = member else {
        let staff = StaffId(out.now.nth(0));
        return staff::ask(model, PadWish::Choose(NewPin::Member { staff, name, role }));
    };
    let event = Event::StaffNamed {
        staff,
        name,
        role,
        by: By::Staff(console.who),
    };
    if form::known(model, member).is_some_and(|known| known.role == role) {
        go(console, Page::Kiosk);
        hand_over(vec![event], out);
    } else {
        // The journal is told when the role is changed where it counts.
        console.waits = Some(event);
        out.ask(Effect::Staff(StaffOrder::SetRole(staff, role)));
    }
}

/// The recovery code is being typed.
pub(in crate::app::console) fn recovery_typed(model: &mut Model, text: String) {
    if let Some(recovering) = &mut model.staff.recovering {
        recovering.code = Secret::new(text);
        recovering.error = None;
    }
}

/// The recovery code is there: now the new PIN.
pub(in crate::app::console) fn use_code(model: &mut Model) {
    if let Some(recovering) = &model.staff.recovering {
        let code = recovering.code.clone();
        staff::ask(model, PadWish::Choose(NewPin::Recovered(code)));
    }
}
