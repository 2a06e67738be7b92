//! The practice person's card: what a purse and a letter would hold. The only source of data.
//!
//! A touch anywhere on a row says its label and then its value.

use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::{Color32, CursorIcon, Rect, Sense, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use crate::app::msg::Msg;
use crate::app::screen::{Line, PersonaCard};
use crate::gui::picture::Drawing;
use crate::gui::text::{Align, TextBlock, left};
use crate::gui::theme::{TextStyle, coach_text, radius, space, stroke};
use crate::gui::widgets::{Mirror, Say, Stage, column, focus_ring, line, line_block, scroll_to, scrolling};

const PAD: f32 = 20.0;
const FACE: f32 = 72.0;
const NAME: TextStyle = coach_text::BODY.bold();
const VALUE: TextStyle = TextStyle { size: 24, ..NAME };
/// As high as a row is where there is room, in points: easy to hit with a finger.
const ROW: f32 = 64.0;

/// How high the card wants to be at a width, in points: at the least, and with rows that are easy to hit.
pub fn heights(ui: &Ui, stage: &Stage<'_>, width: f32, card: &PersonaCard) -> (f32, f32) {
    let inner = width - 2.0 * PAD;
    let head = head_height(ui, stage, inner, card) + 2.0 * PAD;
    let rows = row_heights(ui, stage, inner, card);
    let easy = rows.iter().map(|row| row.max(ROW)).sum::<f32>();
    (head + rows.iter().sum::<f32>(), head + easy)
}

fn head_height(ui: &Ui, stage: &Stage<'_>, inner: f32, card: &PersonaCard) -> f32 {
    let words = inner - FACE - space::MEDIUM;
    let text = block_height(ui, stage, &card.title, coach_text::SMALL, words)
        + block_height(ui, stage, &card.name, NAME, words);
    text.max(FACE) + space::SMALL
}

fn row_heights(ui: &Ui, stage: &Stage<'_>, inner: f32, card: &PersonaCard) -> Vec<f32> {
    let (a, b) = parts(ui, stage, inner, card);
    let height = |(label, value): &(Line, Line)| {
        let label = block_height(ui, stage, label, coach_text::SMALL, a);
        label.max(block_height(ui, stage, value, VALUE, b)) + space::TIGHT
    };
    card.lines.iter().map(height).collect()
}

fn block_height(ui: &Ui, stage: &Stage<'_>, line: &Line, style: TextStyle, width: f32) -> f32 {
    line_block(ui, stage, line, style, Align::Start, width).size().y
}

/// The widths of labels and values: values get what they need, at most half, and labels the rest.
fn parts(ui: &Ui, stage: &Stage<'_>, inner: f32, card: &PersonaCard) -> (f32, f32) {
    let need = |(_, value): &(Line, Line)| {
        let block = line_block(ui, stage, value, VALUE, Align::Start, f32::INFINITY);
        block.size().x.ceil()
    };
    let value = card.lines.iter().map(need).fold(inner * 0.3, f32::max).min(inner * 0.5);
    (inner - value - space::MEDIUM, value)
}

/// Shows the card; its rows share the room, and scroll when they are too many.
pub fn show(ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, card: &PersonaCard) {
    let c = &stage.theme.coach;
    let (pair, line_soft) = (c.persona, c.line_soft);
    ui.painter().rect(
        area,
        radius::CARD,
        pair.ground,
        (stroke::FINE, line_soft),
        StrokeKind::Inside,
    );
    let inner = area.shrink(PAD);
    let head = head(ui, stage, inner, card);
    let room = Rect::from_min_max(pos2(inner.left(), inner.top() + head), inner.max);
    let whole: f32 = row_heights(ui, stage, inner.width(), card).iter().sum();
    if whole <= room.height() + 1.0 {
        rows(ui, stage, room, card);
    } else {
        column(ui, room, "persona rows", |ui| {
            scrolling(ui, area, false, |ui| {
                let width = ui.available_width();
                let whole = row_heights(ui, stage, width, card).iter().sum();
                let (_, rect) = ui.allocate_space(Vec2::new(width, whole));
                rows(ui, stage, rect, card);
            });
        });
    }
}

/// The face, the name beside it, and under the name what the card is. Returns how high they are.
fn head(ui: &mut Ui, stage: &mut Stage<'_>, inner: Rect, card: &PersonaCard) -> f32 {
    let pair = stage.theme.coach.persona;
    let mirror = Mirror::new(inner, stage.direction);
    let face = mirror.at(Rect::from_min_size(inner.min, Vec2::splat(FACE)));
    stage.draw(ui.painter(), Drawing::picture(card.picture.as_str()), face);
    let words = inner.width() - FACE - space::MEDIUM;
    let name = block_height(ui, stage, &card.name, NAME, words);
    let title = block_height(ui, stage, &card.title, coach_text::SMALL, words);
    let whole = head_height(ui, stage, inner.width(), card);
    let start = mirror.at(Rect::from_min_size(
        pos2(
            inner.left() + FACE + space::MEDIUM,
            inner.top() + (whole - space::SMALL - title - name) / 2.0,
        ),
        Vec2::new(words, name),
    ));
    let id = stage.id("persona name");
    let large = (NAME, Align::Start, pair.ink);
    line(ui, stage, id, start.min, words, &card.name, large, Say::Heading);
    let id = stage.id("persona");
    let small = (coach_text::SMALL, Align::Start, pair.ink);
    line(ui, stage, id, start.left_bottom(), words, &card.title, small, Say::Text);
    whole
}

fn rows(ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, card: &PersonaCard) {
    let mirror = Mirror::new(area, stage.direction);
    let (a, _) = parts(ui, stage, area.width(), card);
    let heights = row_heights(ui, stage, area.width(), card);
    #[expect(clippy::cast_precision_loss, reason = "a few rows")]
    let spare = (area.height() - heights.iter().sum::<f32>()) / heights.len().max(1) as f32;
    let mut y = area.top();
    for (nth, ((label, value), least)) in card.lines.iter().zip(heights).enumerate() {
        let height = least.max(ROW.min(least + spare.max(0.0)));
        let row = Rect::from_min_size(pos2(area.left(), y), Vec2::new(area.width(), height));
        let first = Rect::from_min_max(row.min, pos2(row.left() + a, row.bottom()));
        let second = Rect::from_min_max(pos2(first.right() + space::MEDIUM, row.top()), row.max);
        row_of(
            ui,
            stage,
            nth,
            row,
            (mirror.at(first), label),
            (mirror.at(second), value),
        );
        y += height;
    }
}

/// One row: its label stands for all of it, its value can be found by itself.
fn row_of(
    ui: &Ui,
    stage: &mut Stage<'_>,
    nth: usize,
    row: Rect,
    (first, label): (Rect, &Line),
    (second, value): (Rect, &Line),
) {
    let ink = stage.theme.coach.persona.ink;
    let speaks = stage.live && !(label.says.is_empty() && value.says.is_empty());
    let id = stage.id(("persona row", nth));
    let mut response = ui.interact(row, id, if speaks { Sense::click() } else { Sense::hover() });
    let words = put(ui, stage, first, label, coach_text::SMALL, ink);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words.plain()));
    let words = put(ui, stage, second, value, VALUE, ink);
    let held = ui.interact(second, stage.id(("persona value", nth)), Sense::hover());
    held.widget_info(|| WidgetInfo::labeled(Role::Label, true, words.plain()));
    if !speaks {
        return;
    }
    response = response.on_hover_cursor(CursorIcon::PointingHand);
    if response.gained_focus() {
        scroll_to(ui, row);
    }
    focus_ring(
        ui,
        stage.theme.coach.focus,
        row.shrink2(Vec2::new(0.0, 4.0)),
        radius::CONTROL,
        &response,
    );
    if stage.tapped(&response) {
        stage.send(Msg::Say(label.says.clone().then(value.says.clone())));
    }
}

/// Paints a line in the middle of its place.
fn put(ui: &Ui, stage: &Stage<'_>, place: Rect, words: &Line, style: TextStyle, ink: Color32) -> Arc<TextBlock> {
    let block = line_block(ui, stage, words, style, Align::Start, place.width());
    let x = left(place, block.size().x, block.manner());
    block.paint(ui.painter(), pos2(x, place.center().y - block.size().y / 2.0), ink);
    block
}
