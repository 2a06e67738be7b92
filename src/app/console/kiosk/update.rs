//! Changing who is staff. PINs are the runtime's; the journal has the names and roles.

use super::{KioskMsg, NAME, ROLE};
use crate::app::console::model::{Console, ConsoleNote, Page};
use crate::app::console::msg::ConsoleMsg;
use crate::app::console::update::{go, hand_over};
use crate::app::effect::{Effect, Secret, StaffOrder};
use crate::app::model::{Model, NewPin, PadWish};
use crate::app::update::{Out, staff};
use crate::base::short_text::NotShortText;
use crate::base::{Role, ShortText, StaffId};
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

/// Saves a member: a new one chooses a PIN first.
pub(in crate::app::console) fn save(
    console: &mut Console,
    model: &mut Model,
    member: Option<StaffId>,
    out: &mut Out<'_>,
) {
    let known = member
        .and_then(|member| model.record.courses.staff.get(&member))
        .cloned();
    let before = known
        .as_ref()
        .map(|known| known.name.as_str().to_owned())
        .unwrap_or_default();
    let name = match ShortText::new(console.form.text(NAME, &before)) {
        Ok(name) => name,
        Err(error) => return console.form.wrong(NAME, too_long_or_empty(error)),
    };
    let role = role(console, known.as_ref().map(|known| known.role));
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
    if known.is_some_and(|known| known.role == role) {
        go(console, Page::Kiosk);
        hand_over(console, vec![event], out);
    } else {
        // The journal is told when the role is changed where it counts.
        console.waits = Some(event);
        out.ask(Effect::Staff(StaffOrder::SetRole(staff, role)));
    }
}

/// The sentence about a text that is not taken.
pub(in crate::app::console) const fn too_long_or_empty(error: NotShortText) -> &'static str {
    match error {
        NotShortText::Empty => "staff-text-empty",
        NotShortText::TooLong => "staff-text-too-long",
    }
}

pub(super) fn role(console: &Console, before: Option<Role>) -> Role {
    let code = |role| match role {
        Role::Instructor => "instructor",
        Role::Administrator => "administrator",
    };
    let picked = console.form.pick(ROLE, Some(code(before.unwrap_or(Role::Instructor))));
    match picked.as_deref() {
        Some("administrator") => Role::Administrator,
        _ => Role::Instructor,
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
