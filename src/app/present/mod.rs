//! From the model to the screen: every string, name and order is resolved here, once per change.

mod after;
mod caption;
mod choose;
mod comfort;
mod edge;
mod enter;
mod goals;
mod overlay;
mod path;
mod practice;
mod service;
mod staff;

pub(crate) use after::told_lines;

use crate::app::console;
use crate::app::model::{Model, Now, Place};
use crate::app::msg::Msg;
use crate::app::screen::{Body, Screen};
use crate::app::update::enter::takes_scans;
use crate::app::words::Words;
use crate::i18n::Direction;

/// What the model shows now.
#[must_use]
pub fn present(model: &Model, now: &Now) -> Screen {
    if model.staff.pad.is_none()
        && model.staff.console.is_none()
        && let Some(screen) = staff::out_of_order(model)
    {
        return screen;
    }
    let chosen = model.session.chosen.as_ref();
    // Who has touched a language is spoken to in it; the screen turns round only when it has been chosen.
    let words = match chosen {
        Some(Msg::Language(lang)) => Words::new(&model.texts, *lang),
        _ => model.words(),
    };
    let staffs = staffs_side(model, now);
    let staff_only = staffs.is_some();
    let (name, body) = staffs.unwrap_or_else(|| place(model, &words, now));
    let mut screen = Screen {
        name,
        lang: model.session.reads(),
        direction: if staff_only {
            Direction::Ltr
        } else {
            model.session.reads().direction()
        },
        edge: if staff_only {
            edge::none()
        } else {
            edge::edge(model, &words, now)
        },
        body,
        overlay: if staff_only {
            None
        } else {
            overlay::overlay(model, &words, now)
        },
        badges: edge::badges(model, &words),
        heard: None,
        caption: None,
        scans: takes_scans(model),
    };
    choose::by_two_touches(&mut screen, chosen, &words);
    if !staff_only {
        caption::follow(&mut screen, model);
    }
    screen
}

/// What staff see, when it is theirs.
fn staffs_side(model: &Model, now: &Now) -> Option<(&'static str, Body)> {
    if let Some(pad) = &model.staff.pad {
        return Some(("pin", Body::PinPad(staff::pin_pad(model, pad))));
    }
    if let Some(alone) = console::alone(model) {
        return Some(("recovery", Body::Console(Box::new(alone))));
    }
    let open = model.staff.console.as_ref()?;
    Some(("console", Body::Console(Box::new(console::screen(model, open, now)))))
}

fn place(model: &Model, words: &Words<'_>, now: &Now) -> (&'static str, Body) {
    match &model.session.place {
        Place::Welcome => ("welcome", Body::Welcome(enter::welcome(model))),
        Place::Languages => ("languages", Body::Tiles(enter::languages(model, words))),
        Place::SignIn => ("sign-in", Body::Tiles(enter::sign_in(words))),
        Place::Code(entry) if entry.animal_done => ("things", Body::Tiles(enter::code(entry, words))),
        Place::Code(entry) => ("animals", Body::Tiles(enter::code(entry, words))),
        Place::Goals(chosen) => ("goals", Body::Tiles(goals::goals(model, chosen, words))),
        Place::Path => ("path", Body::Tiles(path::path(model, words, now))),
        Place::Resume(task, _) => ("resume", Body::Tiles(path::resume(model, task, words))),
        Place::Questions(_) => ("question", Body::Tiles(path::question(model, words))),
        Place::Kinds(task) => ("kinds", Body::Tiles(path::kinds(model, task, words, now))),
        Place::Practice(now) => (
            "practice",
            Body::Practice(Box::new(practice::practice(model, now, words))),
        ),
        Place::After(after) => after::after(after, words),
    }
}
