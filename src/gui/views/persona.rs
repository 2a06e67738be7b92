//! The practice person's card: what a purse and a letter would hold. The only source of data.

use eframe::egui::{Rect, ScrollArea, StrokeKind, Ui, Vec2, pos2};

use crate::app::screen::{Line, PersonaCard};
use crate::gui::picture::Drawing;
use crate::gui::text::Align;
use crate::gui::theme::{TextStyle, coach_text, radius, space, stroke};
use crate::gui::widgets::{Mirror, Say, Stage, column, line, line_block};

const PAD: f32 = space::LARGE;
const FACE: f32 = 84.0;
const VALUE: TextStyle = coach_text::BODY.bold();

/// How high the card wants to be in a width, in points.
pub fn height(ui: &Ui, stage: &Stage<'_>, width: f32, card: &PersonaCard) -> f32 {
    let inner = width - 2.0 * PAD;
    head_height(ui, stage, inner, card) + rows_height(ui, stage, inner, card) + 2.0 * PAD
}

fn head_height(ui: &Ui, stage: &Stage<'_>, inner: f32, card: &PersonaCard) -> f32 {
    let words = inner - FACE - space::MEDIUM;
    let text = block_height(ui, stage, &card.title, coach_text::SMALL, words)
        + block_height(ui, stage, &card.name, coach_text::BODY.bold(), words);
    text.max(FACE) + space::SMALL
}

fn rows_height(ui: &Ui, stage: &Stage<'_>, inner: f32, card: &PersonaCard) -> f32 {
    card.lines
        .iter()
        .map(|(label, value)| row_height(ui, stage, inner, label, value))
        .sum()
}

fn block_height(ui: &Ui, stage: &Stage<'_>, line: &Line, style: TextStyle, width: f32) -> f32 {
    line_block(ui, stage, line, style, Align::Start, width).size().y
}

fn row_height(ui: &Ui, stage: &Stage<'_>, inner: f32, label: &Line, value: &Line) -> f32 {
    let (a, b) = halves(inner);
    block_height(ui, stage, label, coach_text::SMALL, a).max(block_height(ui, stage, value, VALUE, b)) + space::SMALL
}

/// The widths of labels and values.
fn halves(inner: f32) -> (f32, f32) {
    let label = (inner * 0.44).round();
    (label, inner - label - space::MEDIUM)
}

/// Shows the card; its rows scroll when they are too many.
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
    let mirror = Mirror::new(inner, stage.direction);
    let face = mirror.at(Rect::from_min_size(inner.min, Vec2::splat(FACE)));
    stage.draw(ui.painter(), Drawing::picture(card.picture.as_str()), face);
    let words = inner.width() - FACE - space::MEDIUM;
    let title = block_height(ui, stage, &card.title, coach_text::SMALL, words);
    let name = block_height(ui, stage, &card.name, coach_text::BODY.bold(), words);
    let head = head_height(ui, stage, inner.width(), card);
    let start = mirror.at(Rect::from_min_size(
        pos2(
            inner.left() + FACE + space::MEDIUM,
            inner.top() + (head - space::SMALL - title - name) / 2.0,
        ),
        Vec2::new(words, title),
    ));
    let id = stage.id("persona");
    let small = (coach_text::SMALL, Align::Start, pair.ink);
    line(ui, stage, id, start.min, words, &card.title, small, Say::Heading);
    let id = stage.id("persona name");
    let large = (coach_text::BODY.bold(), Align::Start, pair.ink);
    line(
        ui,
        stage,
        id,
        pos2(start.left(), start.bottom()),
        words,
        &card.name,
        large,
        Say::Text,
    );
    let room = Rect::from_min_max(pos2(inner.left(), inner.top() + head), inner.max);
    let whole = rows_height(ui, stage, inner.width(), card);
    if whole <= room.height() + 1.0 {
        rows(ui, stage, room, card);
    } else {
        column(ui, room, "persona rows", |ui| {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                let width = ui.available_width();
                let whole = rows_height(ui, stage, width, card);
                let (_, rect) = ui.allocate_space(Vec2::new(width, whole));
                rows(ui, stage, rect, card);
            });
        });
    }
}

fn rows(ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, card: &PersonaCard) {
    let pair = stage.theme.coach.persona;
    let mirror = Mirror::new(area, stage.direction);
    let (a, b) = halves(area.width());
    let mut y = area.top();
    for (nth, (label, value)) in card.lines.iter().enumerate() {
        let height = row_height(ui, stage, area.width(), label, value);
        let small = block_height(ui, stage, label, coach_text::SMALL, a);
        let large = block_height(ui, stage, value, VALUE, b);
        let first = mirror.at(Rect::from_min_size(
            pos2(area.left(), y + (height - small) / 2.0),
            Vec2::new(a, small),
        ));
        let second = mirror.at(Rect::from_min_size(
            pos2(area.left() + a + space::MEDIUM, y + (height - large) / 2.0),
            Vec2::new(b, large),
        ));
        let id = stage.id(("persona label", nth));
        let style = (coach_text::SMALL, Align::Start, pair.ink);
        line(ui, stage, id, first.min, a, label, style, Say::Text);
        let id = stage.id(("persona value", nth));
        let style = (VALUE, Align::Start, pair.ink);
        line(ui, stage, id, second.min, b, value, style, Say::Text);
        y += height;
    }
}
