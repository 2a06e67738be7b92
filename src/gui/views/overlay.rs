//! A question over everything, with a ring that empties while it waits.

use std::f32::consts::TAU;
use std::time::Duration;

use eframe::egui::accesskit::Role;
use eframe::egui::{Color32, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use crate::app::screen::Overlay;
use crate::gui::picture::Drawing;
use crate::gui::text::Align;
use crate::gui::theme::{coach_text, radius, space, stroke};
use crate::gui::widgets::{Mirror, Say, Stage, button, button_size, line, line_block};

const PAD: f32 = space::WIDE;
const PICTURE: f32 = 168.0;
const RING: f32 = 248.0;

/// Shows the question on a card in the middle, everything else dimmed.
pub fn show(ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, overlay: &Overlay) {
    let c = &stage.theme.coach;
    let (card_pair, soft, line_soft) = (c.surface, c.surface_soft.ink, c.line_soft);
    let veil = stage.id(("veil", overlay.name));
    ui.interact(area, veil, Sense::CLICK | Sense::DRAG);
    ui.painter().rect_filled(area, 0.0, c.dim);
    ui.painter().rect_filled(area, 0.0, c.dim);
    let width = (area.width() - 2.0 * space::LARGE).min(880.0);
    let inner = width - 2.0 * PAD;
    let title = line_block(ui, stage, &overlay.title, coach_text::TITLE, Align::Centre, inner)
        .size()
        .y;
    let note = overlay.note.as_ref().map_or(0.0, |note| {
        line_block(ui, stage, note, coach_text::BODY, Align::Centre, inner)
            .size()
            .y
            + space::SMALL
    });
    let sizes: Vec<Vec2> = overlay
        .ways
        .iter()
        .map(|way| button_size(ui, stage, way, None, inner) + Vec2::new(space::WIDE, 0.0))
        .collect();
    let across: f32 = sizes.iter().map(|size| size.x + space::MEDIUM).sum::<f32>() - space::MEDIUM;
    let in_row = across <= inner;
    let ways = if in_row {
        sizes.iter().map(|size| size.y).fold(0.0, f32::max)
    } else {
        sizes.iter().map(|size| size.y + space::MEDIUM).sum::<f32>() - space::MEDIUM
    };
    let height = 2.0 * PAD + RING + space::MEDIUM + title + note + space::WIDE + ways;
    let card = Rect::from_center_size(area.center(), Vec2::new(width, height));
    ui.painter().rect(
        card,
        radius::CARD,
        card_pair.ground,
        (stroke::EDGE, line_soft),
        StrokeKind::Inside,
    );
    let dialog = stage.id(("dialog", overlay.name));
    let frame = ui.interact(card, dialog, Sense::hover());
    frame.widget_info(|| WidgetInfo::labeled(Role::AlertDialog, true, overlay.title.text.as_str()));
    ui.ctx().accesskit_node_builder(dialog, |node| node.set_modal());

    let middle = pos2(card.center().x, card.top() + PAD + RING / 2.0);
    let picture = Rect::from_center_size(middle, Vec2::splat(PICTURE));
    stage.draw(ui.painter(), Drawing::picture(overlay.picture.as_str()), picture);
    if let Some((left, whole)) = overlay.ring {
        ring(ui, stage, middle, left, whole);
    }
    let mut y = card.top() + PAD + RING + space::MEDIUM;
    let id = stage.id(("question", overlay.name));
    let style = (coach_text::TITLE, Align::Centre, card_pair.ink);
    y = line(
        ui,
        stage,
        id,
        pos2(card.left() + PAD, y),
        inner,
        &overlay.title,
        style,
        Say::Heading,
    )
    .bottom();
    if let Some(note) = &overlay.note {
        let id = stage.id(("note", overlay.name));
        let style = (coach_text::BODY, Align::Centre, soft);
        y = line(
            ui,
            stage,
            id,
            pos2(card.left() + PAD, y + space::SMALL),
            inner,
            note,
            style,
            Say::Text,
        )
        .bottom();
    }
    y += space::WIDE;
    let mirror = Mirror::new(card, stage.direction);
    let mut x = card.center().x - across / 2.0;
    for (nth, (way, size)) in overlay.ways.iter().zip(sizes).enumerate() {
        let rect = if in_row {
            Rect::from_min_size(pos2(x, y), Vec2::new(size.x, ways))
        } else {
            Rect::from_min_size(pos2(card.center().x - inner / 2.0, y), Vec2::new(inner, size.y))
        };
        x += size.x + space::MEDIUM;
        if !in_row {
            y += size.y + space::MEDIUM;
        }
        let id = stage.id((overlay.name, nth));
        button(ui, stage, id, mirror.at(rect), way, None);
    }
}

/// How much of the wait is left. It steps, a few times a second; with reduced motion once in five seconds.
fn ring(ui: &Ui, stage: &mut Stage<'_>, middle: Pos2, left: u64, whole: u64) {
    let now = ui.input(|input| input.time);
    let since = *stage.touch.ring_since.get_or_insert(now);
    let step = if stage.moves() { 0.25 } else { 5.0 };
    #[expect(clippy::cast_precision_loss, reason = "a minute in ms")]
    let (left, whole) = (left as f64 / 1000.0, (whole as f64 / 1000.0).max(0.001));
    let passed = ((now - since) / step).floor() * step;
    let part = ((left - passed) / whole).clamp(0.0, 1.0);
    let c = &stage.theme.coach;
    let radius = RING / 2.0 - 8.0;
    ui.painter()
        .circle_stroke(middle, radius, Stroke::new(12.0, c.line_soft));
    #[expect(clippy::cast_possible_truncation, reason = "a part of one")]
    arc(ui, middle, radius, part as f32, Stroke::new(12.0, c.primary.ground));
    if part > 0.0 {
        ui.ctx().request_repaint_after(Duration::from_secs_f64(step));
    }
}

fn arc(ui: &Ui, middle: Pos2, radius: f32, part: f32, stroke: Stroke) {
    const STEPS: u16 = 96;
    if part <= 0.0 || stroke.color == Color32::TRANSPARENT {
        return;
    }
    let points: Vec<Pos2> = (0..=STEPS)
        .map(|nth| {
            let turn = f32::from(nth) / f32::from(STEPS) * part * TAU - TAU / 4.0;
            middle + radius * Vec2::angled(turn)
        })
        .collect();
    ui.painter().add(Shape::line(points, stroke));
}
