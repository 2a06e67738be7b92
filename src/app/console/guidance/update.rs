//! Writing a guidance down.

use super::{GuidanceMsg, WHO, form};
use crate::app::console::model::{Console, ConsoleNote, Page};
use crate::app::console::msg::FieldId;
use crate::app::console::people::SEARCH;
use crate::app::console::reading::refuse;
use crate::app::console::update::{go, local, record};
use crate::app::model::Model;
use crate::app::update::Out;
use crate::base::ContactId;
use crate::course::By;
use crate::journal::Event;

pub(in crate::app::console) fn update(console: &mut Console, model: &Model, msg: GuidanceMsg, out: &mut Out<'_>) {
    match msg {
        GuidanceMsg::About(person) => {
            let chosen = person.map(|person| person.0.to_string()).unwrap_or_default();
            console.form.picks.insert(FieldId::of_page(WHO), [chosen].into());
            console.form.texts.remove(&SEARCH);
            console.form.changed = true;
        }
        GuidanceMsg::Remove(contact) => {
            let by = By::Staff(console.who);
            go(console, Page::Guidance);
            record(console, model, vec![Event::ContactRemoved { contact, by }], out);
            console.note = Some(ConsoleNote::done("staff-guidance-removed"));
        }
    }
}

/// The page's form is done: a new contact, or one that is put right.
pub(in crate::app::console) fn submit(console: &mut Console, model: &Model, out: &mut Out<'_>) {
    if let Page::ContactEdit(contact) = console.page {
        save(console, model, contact, out);
    }
}

fn save(console: &mut Console, model: &Model, contact: Option<ContactId>, out: &mut Out<'_>) {
    let today = local(out.now).date();
    let facts = match form::read(&console.form, model, contact, (console.who, today)) {
        Ok(facts) => facts,
        Err(errors) => return refuse(console, errors),
    };
    let event = Event::ContactSet {
        contact: contact.unwrap_or_else(|| ContactId(out.now.nth(0))),
        about: Box::new(facts),
        by: By::Staff(console.who),
    };
    go(console, Page::Guidance);
    record(console, model, vec![event], out);
    console.note = Some(ConsoleNote::done("staff-guidance-saved"));
}
