//! The coach: a picture of the step, one sentence, "again", and the way on. Always in the same place.

use eframe::egui::{Rect, ScrollArea, StrokeKind, Ui, Vec2, pos2};

use crate::app::screen::Coach;
use crate::gui::picture::Drawing;
use crate::gui::text::Align;
use crate::gui::theme::{TOUCH_LARGE, TextStyle, coach_text, radius, space, stroke};
use crate::gui::widgets::{Mirror, Say, Stage, button, button_size, column, icon_button, line, line_block};

const PAD: f32 = 28.0;
const PROMPT: TextStyle = coach_text::PROMPT;

/// Shows the coach's card. The buttons stand at its foot; the words scroll when they are too many.
pub fn show(ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, coach: &Coach) {
    let c = &stage.theme.coach;
    let (line_soft, surface) = (c.line_soft, c.surface);
    ui.painter().rect(
        area,
        radius::CARD,
        surface.ground,
        (stroke::FINE, line_soft),
        StrokeKind::Inside,
    );
    let inner = area.shrink(PAD);
    let foot = foot(ui, stage, inner, coach);
    let room = Rect::from_min_max(inner.min, pos2(inner.right(), foot - space::MEDIUM));
    let prompt = line_block(ui, stage, &coach.prompt, PROMPT, Align::Start, inner.width())
        .size()
        .y;
    let aside = coach.aside.as_ref().map_or(0.0, |aside| {
        aside_height(ui, stage, inner.width(), aside) + space::MEDIUM
    });
    let left = room.height() - prompt - aside - space::MEDIUM;
    // The picture takes what the words leave.
    let side = if left < 72.0 { 0.0 } else { left.min(200.0) };
    let picture = coach.picture.as_ref().filter(|_| side > 0.0);
    let whole = prompt + aside + picture.map_or(0.0, |_| side + space::MEDIUM);
    if let Some(name) = picture {
        let mirror = Mirror::new(inner, stage.direction);
        let at = mirror.at(Rect::from_min_size(inner.min, Vec2::splat(side)));
        stage.draw(ui.painter(), Drawing::picture(name.as_str()), at);
    }
    let top = room.top() + picture.map_or(0.0, |_| side + space::MEDIUM);
    if whole <= room.height() + 1.0 {
        words(ui, stage, Rect::from_min_max(pos2(room.left(), top), room.max), coach);
    } else {
        column(ui, room, "coach", |ui| {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                let width = ui.available_width();
                let prompt = line_block(ui, stage, &coach.prompt, PROMPT, Align::Start, width)
                    .size()
                    .y;
                let aside = coach
                    .aside
                    .as_ref()
                    .map_or(0.0, |aside| aside_height(ui, stage, width, aside) + space::MEDIUM);
                let (_, rect) = ui.allocate_space(Vec2::new(width, prompt + aside));
                words(ui, stage, rect, coach);
            });
        });
    }
}

fn words(ui: &mut Ui, stage: &mut Stage<'_>, rect: Rect, coach: &Coach) {
    let mut y = rect.top();
    if let Some(aside) = &coach.aside {
        let height = aside_height(ui, stage, rect.width(), aside);
        let card = Rect::from_min_size(pos2(rect.left(), y), Vec2::new(rect.width(), height));
        let pair = stage.theme.coach.hint;
        ui.painter().rect_filled(card, radius::CONTROL, pair.ground);
        let id = stage.id("aside");
        let style = (coach_text::BODY, Align::Start, pair.ink);
        let at = card.min + Vec2::new(space::MEDIUM, space::SMALL);
        line(
            ui,
            stage,
            id,
            at,
            rect.width() - 2.0 * space::MEDIUM,
            aside,
            style,
            Say::Text,
        );
        y = card.bottom() + space::MEDIUM;
    }
    let id = stage.id("prompt");
    let style = (PROMPT, Align::Start, stage.theme.coach.surface.ink);
    line(
        ui,
        stage,
        id,
        pos2(rect.left(), y),
        rect.width(),
        &coach.prompt,
        style,
        Say::Heading,
    );
}

fn aside_height(ui: &Ui, stage: &Stage<'_>, width: f32, aside: &crate::app::screen::Line) -> f32 {
    let inner = width - 2.0 * space::MEDIUM;
    line_block(ui, stage, aside, coach_text::BODY, Align::Start, inner)
        .size()
        .y
        + 2.0 * space::SMALL
}

/// "Again" and the way on, side by side; where there is no room for both words, "again" is its speaker alone.
/// Returns their upper edge.
fn foot(ui: &mut Ui, stage: &mut Stage<'_>, inner: Rect, coach: &Coach) -> f32 {
    let again = button_size(ui, stage, &coach.again, Some("again"), inner.width());
    let mirror = Mirror::new(inner, stage.direction);
    let id = stage.id("again");
    let Some(control) = &coach.onward else {
        let at = Rect::from_min_size(pos2(inner.left(), inner.bottom() - again.y), again);
        button(ui, stage, id, mirror.at(at), &coach.again, Some(("speaker", false)));
        return at.top();
    };
    let whole = button_size(ui, stage, control, Some("arrow-right"), inner.width());
    let spelt = again.x + space::MEDIUM + whole.x <= inner.width();
    let width = if spelt { again.x } else { TOUCH_LARGE };
    let room = inner.width() - width - space::MEDIUM;
    let size = button_size(ui, stage, control, Some("arrow-right"), room);
    let top = inner.bottom() - if spelt { again.y.max(size.y) } else { size.y };
    let first = Rect::from_min_max(pos2(inner.left(), top), pos2(inner.left() + width, inner.bottom()));
    let second = Rect::from_min_max(pos2(first.right() + space::MEDIUM, top), inner.max);
    if spelt {
        button(ui, stage, id, mirror.at(first), &coach.again, Some(("speaker", false)));
    } else {
        icon_button(ui, stage, id, mirror.at(first), &coach.again, "speaker", true);
    }
    let next = stage.id("onward");
    button(ui, stage, next, mirror.at(second), control, Some(("arrow-right", true)));
    top
}
