//! What staff do in the console: forms, undo, going from page to page. Each section handles its own messages.

use std::collections::BTreeSet;

use super::model::{Console, ConsoleNote, Form, MOST_UNDO, Page, SectionId};
use super::msg::{ConsoleMsg, FieldId};
use super::people::SEARCH;
use super::{board, courses, files, guidance, import, kiosk, learning, people, roll, voices};
use crate::app::effect::{Effect, Fact};
use crate::app::model::{Model, Now};
use crate::app::update::Out;
use crate::base::calendar::Finland;
use crate::base::{Millis, Role, StaffId};
use crate::course::{By, decide};
use crate::i18n::Lang;
use crate::journal::Event;

/// After so long without a touch the console closes by itself.
pub const CLOSES_AFTER: Millis = Millis::seconds(120);

/// The console of somebody whose PIN was right: where they left it when something was typed there, else today.
pub(crate) fn opened(model: &mut Model, who: StaffId, role: Role, out: &mut Out<'_>) {
    let now = out.now;
    let kept = model.staff.kept.remove(&who);
    let mut console = kept.unwrap_or_else(|| Console::open(who, role, now.mono));
    console.role = role;
    console.seen = now.mono;
    voices::back(&console, out);
    model.staff.console = Some(console);
    out.ask(Effect::LookForOutlets);
}

/// Closes the console when nobody has touched it for long enough.
pub(crate) fn still(model: &mut Model, out: &mut Out<'_>) {
    let over = |console: &Console| out.now.mono >= console.seen.plus(CLOSES_AFTER);
    if model.staff.console.as_ref().is_some_and(over) {
        lock(model, out);
    }
}

/// Closes it. The learner's screen is as it was, and its stillness is counted from now.
fn lock(model: &mut Model, out: &mut Out<'_>) {
    model.session.last_seen = out.now.mono;
    out.ask(Effect::WipeWindow);
    if let Some(mut console) = model.staff.console.take() {
        console.leaving = None;
        console.note = None;
        voices::set_aside(&mut console, out);
        if console.form.changed {
            model.staff.kept.insert(console.who, console);
        }
    }
}

/// Handles a message.
pub(crate) fn update(model: &mut Model, msg: ConsoleMsg, out: &mut Out<'_>) {
    // Taken out while it is changed, so that a section can look at the model.
    let Some(mut console) = model.staff.console.take() else {
        return without(model, msg);
    };
    console.seen = out.now.mono;
    let locks = handle(&mut console, model, msg, out);
    console.forget_settled_question();
    model.staff.console = Some(console);
    if locks {
        lock(model, out);
    }
}

/// Nobody has opened the console: all that can be typed is the recovery code.
fn without(model: &mut Model, msg: ConsoleMsg) {
    match msg {
        ConsoleMsg::Typed(kiosk::CODE, text) => kiosk::recovery_typed(model, text.0),
        ConsoleMsg::Submit => kiosk::use_code(model),
        _ => {}
    }
}

/// Whether the console closes.
fn handle(console: &mut Console, model: &mut Model, msg: ConsoleMsg, out: &mut Out<'_>) -> bool {
    match msg {
        ConsoleMsg::Go(page) => {
            // Opening the page that is open would empty its form.
            if !console.form.changed {
                voices::leave(console, out);
                go(console, page);
                learning::opened(console, out);
                match page {
                    Page::Import => import::opened(console, out),
                    // A stick may have come or gone.
                    Page::Files => out.ask(Effect::LookForOutlets),
                    Page::Voices => voices::opened(console, out),
                    _ => {}
                }
            } else if page != console.page || page == Page::Voices {
                console.leaving = Some(Box::new(ConsoleMsg::Go(page)));
            }
        }
        // What was typed is kept for who locked.
        ConsoleMsg::Lock => return true,
        ConsoleMsg::Speak(lang) => speak(model, lang),
        ConsoleMsg::Undo => undo(console, out),
        ConsoleMsg::Typed(field, text) => {
            console.form.errors.remove(&field);
            guidance::one_length(&mut console.form, field);
            console.form.texts.insert(field, text.0);
            // What is sought is nothing to save.
            console.form.changed |= console.page.has_form() && field != SEARCH;
        }
        ConsoleMsg::Pick { field, code, many } => {
            console.form.errors.remove(&field);
            guidance::one_length(&mut console.form, field);
            let known = chosen(console, model, field);
            let picks = console.form.picks.entry(field).or_insert(known);
            if !picks.remove(&code) {
                if !many {
                    picks.clear();
                }
                picks.insert(code);
            }
            console.form.changed |= console.page.has_form();
        }
        ConsoleMsg::Submit => submit(console, model, out),
        ConsoleMsg::Discard => {
            console.form = Form::default();
            match console.leaving.take().map(|msg| *msg) {
                Some(msg) => return handle(console, model, msg, out),
                None => go(console, console.page),
            }
        }
        ConsoleMsg::KeepEditing => console.leaving = None,
        ConsoleMsg::Move(by) => {
            let to = console.selected.checked_add_signed(by.into()).unwrap_or(0);
            console.selected = to;
        }
        ConsoleMsg::Roll(msg) => roll::update(console, model, msg, out),
        ConsoleMsg::Course(msg) => courses::update(console, model, msg, out),
        ConsoleMsg::Import(msg) => import::update(console, model, msg, out),
        ConsoleMsg::People(msg) => people::update(console, model, msg, out),
        ConsoleMsg::Guidance(msg) => guidance::update(console, model, msg, out),
        ConsoleMsg::Board(msg) => board::update(console, model, msg, out),
        ConsoleMsg::Kiosk(msg) => kiosk::update(console, model, msg, out),
        ConsoleMsg::Files(msg) => files::update(console, model, msg, out),
        ConsoleMsg::Voices(msg) => voices::update(console, model, msg, out),
    }
    false
}

/// Opens a page anew.
pub(super) fn go(console: &mut Console, page: Page) {
    console.page = page;
    console.form = Form::default();
    console.selected = 0;
    console.note = None;
    console.leaving = None;
    console.import = None;
    console.learning = None;
}

/// Saves the page's form.
fn submit(console: &mut Console, model: &mut Model, out: &mut Out<'_>) {
    match console.page.section() {
        SectionId::Courses => courses::submit(console, model, out),
        SectionId::People => people::submit(console, model, out),
        SectionId::Guidance => guidance::submit(console, model, out),
        SectionId::Kiosk => kiosk::submit(console, model, out),
        SectionId::Today | SectionId::Board | SectionId::Files | SectionId::Voices => {}
    }
}

/// What is chosen in a choice before anybody has touched it.
fn chosen(console: &Console, model: &Model, field: FieldId) -> BTreeSet<String> {
    let name = field.name;
    match console.page {
        Page::ContactEdit(contact) => guidance::chosen(&console.form, model, contact, name),
        Page::StaffEdit(member) => kiosk::chosen(model, member, name),
        page if page.section() == SectionId::Courses => courses::chosen(page, model, name),
        page => people::chosen(page, model, name),
    }
}

/// The PIN was given once more for something that can't be taken back.
pub(crate) fn confirmed(model: &mut Model, msg: ConsoleMsg, out: &mut Out<'_>) {
    let Some(mut console) = model.staff.console.take() else {
        return;
    };
    match msg {
        ConsoleMsg::Kiosk(msg) => kiosk::confirmed(&mut console, msg, out),
        ConsoleMsg::People(msg) => people::confirmed(&mut console, model, msg, out),
        _ => {}
    }
    model.staff.console = Some(console);
}

/// The PINs' keeper has done its part: now the journal is told. Who has changed their own role has it at once, and who took
/// themselves out has no console any more.
pub(crate) fn staff_changed(model: &mut Model, out: &mut Out<'_>) {
    let Some(console) = &mut model.staff.console else {
        return;
    };
    let waited = console.waits.take();
    let own = console.who;
    let left = matches!(waited, Some(Event::StaffLeft { staff, .. }) if staff == own);
    if let Some(Event::StaffNamed { staff, role, .. }) = &waited
        && *staff == own
    {
        console.role = *role;
    }
    go(console, Page::Kiosk);
    console.note = Some(ConsoleNote::done("staff-changed-now"));
    hand_over(waited.into_iter().collect(), out);
    if left {
        lock(model, out);
    }
}

fn speak(model: &mut Model, lang: Lang) {
    if Lang::STAFF.contains(&lang) {
        model.staff.lang = lang;
    }
}

/// Records facts, so that they can be taken back.
pub(super) fn record(console: &mut Console, model: &Model, events: Vec<Event>, out: &mut Out<'_>) {
    if events.is_empty() {
        return;
    }
    let back = decide::undo(&model.record.courses, &events, By::Staff(console.who));
    if !back.is_empty() {
        console.undo.push(back);
        if console.undo.len() > MOST_UNDO {
            console.undo.remove(0);
        }
    }
    console.note = None;
    hand_over(events, out);
}

/// Records facts that can't be taken back.
pub(super) fn record_for_good(console: &mut Console, events: Vec<Event>, out: &mut Out<'_>) {
    if !events.is_empty() {
        console.note = None;
        hand_over(events, out);
    }
}

fn undo(console: &mut Console, out: &mut Out<'_>) {
    let Some(back) = console.undo.pop() else { return };
    hand_over(back, out);
    console.note = Some(ConsoleNote::done("staff-undone"));
}

/// Hands facts to the journal. That something is done is shown when they are on the disk.
pub(super) fn hand_over(events: Vec<Event>, out: &mut Out<'_>) {
    if events.is_empty() {
        return;
    }
    let fact = |event: Event| Fact {
        subject: event.person(),
        event,
    };
    out.ask(Effect::Record(events.into_iter().map(fact).collect()));
}

/// The day and the time of day in Finland.
pub(super) fn local(now: &Now) -> jiff::civil::DateTime {
    Finland::default().local(now.at).unwrap_or_default()
}
