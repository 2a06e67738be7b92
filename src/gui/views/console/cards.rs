//! Cards, as many beside each other as there is room for; those of one row are equally high.

use eframe::egui::accesskit::Role;
use eframe::egui::{Rect, Ui, Vec2, pos2, vec2};

use super::blocks::columns;
use super::controls;
use super::dress::{edge, fine, plate, tone_icon, tone_pair};
use super::spot::Spot;
use super::words::{self, paint, set};
use crate::app::console::view::Card;
use crate::gui::picture::Drawing;
use crate::gui::theme::{console_text, space};
use crate::gui::widgets::Stage;

const NARROWEST: f32 = 360.0;
const GAP: f32 = space::MEDIUM;
const PAD: f32 = 18.0;
const PICTURE: f32 = 64.0;
const SIGN: f32 = 28.0;

/// Shows them.
pub fn show(ui: &mut Ui, stage: &mut Stage<'_>, spot: Spot, cards: &[Card]) -> f32 {
    // A lone card is no wider than one of several.
    let (across, width) = columns(spot.width, NARROWEST, GAP, cards.len().max(3));
    let mut top = 0.0;
    for (row, some) in cards.chunks(across).enumerate() {
        if row > 0 {
            top += GAP;
        }
        let place = |column: usize, left: f32| spot.child((row, column)).below(top).beside(left, width);
        let mut high = 0.0_f32;
        for (column, one) in some.iter().enumerate() {
            high = high.max(card(ui, stage, place(column, 0.0).measured(), one, 0.0));
        }
        if spot.draws {
            let mut left = 0.0;
            for (column, one) in some.iter().enumerate() {
                card(ui, stage, place(column, left), one, high);
                left += width + GAP;
            }
        }
        top += high;
    }
    top
}

/// One. `high`: how high it is drawn; its controls stand at its foot.
fn card(ui: &mut Ui, stage: &mut Stage<'_>, spot: Spot, card: &Card, high: f32) -> f32 {
    let c = &stage.theme.coach;
    let pair = tone_pair(c, card.tone);
    let sign = tone_icon(card.tone);
    let within = spot.inset(Vec2::splat(PAD));
    if spot.draws {
        let rect = spot.rect(high);
        let line = if sign.is_some() { edge(pair.ink) } else { fine(c.line) };
        plate(ui, rect, c.surface.ground, line);
        if let Some(icon) = sign {
            let corner = Rect::from_min_size(pos2(rect.right() - PAD - SIGN, rect.top() + PAD), Vec2::splat(SIGN));
            ui.painter()
                .rect_filled(corner.expand(6.0), crate::gui::theme::radius::DENSE - 2, pair.ground);
            stage.draw(ui.painter(), Drawing::icon(icon, pair.ink), corner);
        }
    }
    let indent = card.picture.as_ref().map_or(0.0, |_| PICTURE + space::MEDIUM);
    let sign_room = sign.map_or(0.0, |_| SIGN + space::MEDIUM);
    let title = set(
        ui,
        stage,
        &card.title,
        console_text::HEADING,
        within.width - indent - sign_room,
    );
    let mut lines = title.size().y;
    let beside = within.beside(indent, within.width - indent);
    if spot.draws {
        paint(
            ui,
            spot.id.with("title"),
            beside.at,
            &title,
            c.surface.ink,
            Role::Heading,
        );
        if let Some(picture) = &card.picture {
            let at = Rect::from_min_size(within.at, Vec2::splat(PICTURE));
            stage.draw(ui.painter(), Drawing::picture(picture.as_str()), at);
        }
    }
    for (nth, note) in card.lines.iter().enumerate() {
        lines += space::TIGHT;
        let place = beside.child(("line", nth)).below(lines);
        lines += words::remark(ui, stage, place, note, Role::Label);
    }
    let mut all = lines.max(if indent > 0.0 { PICTURE } else { 0.0 });
    if !card.controls.is_empty() {
        all += space::MEDIUM;
        let foot = controls::row(ui, stage, within.measured(), &card.controls);
        if spot.draws {
            let at = spot.at + vec2(PAD, high - PAD - foot);
            controls::row(
                ui,
                stage,
                Spot {
                    at,
                    ..within.child("controls")
                },
                &card.controls,
            );
        }
        all += foot;
    }
    all + 2.0 * PAD
}
