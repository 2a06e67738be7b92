//! The screens as they are drawn: one module a body, one for the edge, one for the question that lies over everything.
//!
//! Uses `app::screen` (what to draw and what a touch sends), `gui::widgets`, the theme. Deliberately not here: rules,
//! wording, and anything of the domain in egui's memory.

mod caption;
mod choices;
mod coach;
mod console;
mod edge;
mod fields;
mod hand;
mod keyboard;
mod notice;
mod overlay;
mod page;
mod paper;
mod persona;
mod pieces;
mod pin_pad;
mod practice;
mod presses;
mod tiles;
mod told;
mod welcome;

use eframe::egui::{Rect, Ui};

use super::touch::Touch;
use super::widgets::Stage;
use crate::app::msg::Msg;
use crate::app::screen::{Body, Screen};

/// Draws a screen over all of `ui` and returns what the hands did, in order.
///
/// Pure but for `touch`: the same screen, state and input give the same picture and messages.
pub fn draw(ui: &mut Ui, screen: &Screen, touch: &mut Touch) -> Vec<Msg> {
    let area = ui.max_rect();
    touch.keyboard.begin_frame(ui.ctx());
    let mut stage = Stage::new(ui.ctx(), screen, touch);
    ui.painter().rect_filled(area, 0.0, stage.theme.coach.ground.ground);
    let rest = match &screen.body {
        // It has the whole window: nobody learns there, and what badges mean stands in its notes.
        Body::Console(_) => area,
        _ => edge::show(ui, &mut stage, area, screen),
    };
    body(ui, &mut stage, rest, screen);
    if let Some(question) = &screen.overlay {
        stage.live = true;
        overlay::show(ui, &mut stage, area, question);
    } else {
        stage.touch.ring_since = None;
    }
    if let Some(words) = &screen.caption {
        // The practice page has no foot, and as much as can be of the service stays in sight.
        let least = match &screen.body {
            Body::Practice(_) => 0.0,
            _ => caption::FOOT,
        };
        caption::show(ui, &stage, area, words, least);
    }
    let msgs = stage.msgs;
    if touch.end_frame() {
        ui.ctx().request_repaint();
    }
    msgs
}

fn body<'s>(ui: &mut Ui, stage: &mut Stage<'s>, area: Rect, screen: &'s Screen) {
    match &screen.body {
        Body::Welcome(welcome) => welcome::show(ui, stage, area, welcome),
        Body::Tiles(tiles) => tiles::show(ui, stage, area, tiles),
        Body::Practice(practice) => practice::show(ui, stage, area, practice),
        Body::Told(told) => told::show(ui, stage, area, told),
        Body::PinPad(pad) => pin_pad::show(ui, stage, area, pad),
        Body::Notice(notice) => notice::show(ui, stage, area, notice),
        Body::Console(console) => console::show(ui, stage, area, console),
    }
}
