//! What came of an attempt: the picture of what happened, words, and the ways on, equally large.

use eframe::egui::{Rect, StrokeKind, Ui, Vec2, pos2};

use super::tiles::{Foot, answers};
use crate::app::screen::{TileLayout, Told};
use crate::gui::picture::Drawing;
use crate::gui::text::Align;
use crate::gui::theme::{coach_text, radius, space, stroke};
use crate::gui::widgets::{Mirror, Say, Stage, line, line_block};

const PAD: f32 = space::WIDE;

/// Shows it: a card with picture and words, the ways on below.
pub fn show(ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, told: &Told) {
    let width = (area.width() - 2.0 * space::HUGE).min(1240.0);
    let upright = area.height() > area.width();
    let side = if upright { 260.0 } else { 300.0 };
    let words = if upright {
        width - 2.0 * PAD
    } else {
        width - 3.0 * PAD - side
    };
    let title = line_block(ui, stage, &told.title, coach_text::DISPLAY, Align::Start, words)
        .size()
        .y;
    let lines: f32 = told
        .lines
        .iter()
        .map(|one| {
            line_block(ui, stage, one, coach_text::BODY, Align::Start, words)
                .size()
                .y
                + space::MEDIUM
        })
        .sum();
    let text = title + space::MEDIUM + lines;
    let height = 2.0 * PAD
        + if upright {
            side + space::LARGE + text
        } else {
            text.max(side)
        };
    let foot = Foot {
        salt: "",
        back: None,
        undo: None,
        change: None,
        hint: told.hint.as_ref(),
        onward: told.onward.as_ref(),
    };
    let inner = area.shrink2(Vec2::new(space::HUGE, 0.0));
    let floor = inner.bottom() - foot.room(ui, stage, inner.width());
    let ways = if told.ways.is_empty() { 0.0 } else { 340.0 };
    let top = area.top() + ((floor - area.top() - height - ways - space::LARGE) * 0.4).max(0.0);
    let card = Rect::from_min_size(pos2(area.center().x - width / 2.0, top), Vec2::new(width, height));
    let c = &stage.theme.coach;
    let (ground, ink) = (c.surface.ground, c.surface.ink);
    ui.painter().rect(
        card,
        radius::CARD,
        ground,
        (stroke::FINE, c.line_soft),
        StrokeKind::Inside,
    );
    let mirror = Mirror::new(card, stage.direction);
    let (picture, corner) = if upright {
        let picture = Rect::from_min_size(pos2(card.center().x - side / 2.0, card.top() + PAD), Vec2::splat(side));
        (picture, pos2(card.left() + PAD, picture.bottom() + space::LARGE))
    } else {
        let picture = Rect::from_min_size(pos2(card.left() + PAD, card.center().y - side / 2.0), Vec2::splat(side));
        (
            picture,
            pos2(picture.right() + PAD, card.center().y - text / 2.0 + space::SMALL),
        )
    };
    stage.draw(
        ui.painter(),
        Drawing::picture(told.picture.as_str()),
        mirror.at(picture),
    );
    let column = mirror.at(Rect::from_min_size(corner, Vec2::new(words, text)));
    let id = stage.id("title");
    let style = (coach_text::DISPLAY, Align::Start, ink);
    let mut y = line(ui, stage, id, column.min, words, &told.title, style, Say::Heading).bottom() + space::MEDIUM;
    for (nth, one) in told.lines.iter().enumerate() {
        let id = stage.id(("line", nth));
        let style = (coach_text::BODY, Align::Start, ink);
        y = line(ui, stage, id, pos2(column.left(), y), words, one, style, Say::Text).bottom() + space::MEDIUM;
    }
    let room = Rect::from_min_max(
        pos2(inner.left(), card.bottom() + space::LARGE),
        pos2(inner.right(), floor),
    );
    answers(ui, stage, room, "", &told.ways, TileLayout::Row);
    foot.show(ui, stage, inner);
}
