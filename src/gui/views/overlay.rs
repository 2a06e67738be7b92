//! A question over everything, with a ring that empties while it waits.

use std::f32::consts::TAU;
use std::time::Duration;

use eframe::egui::accesskit::Role;
use eframe::egui::{Color32, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use super::tiles::{Foot, answers, answers_fit, answers_height};
use crate::app::screen::{Overlay, TileLayout};
use crate::gui::text::Align;
use crate::gui::theme::{coach_text, radius, space, stroke};
use crate::gui::widgets::{Say, Stage, line, line_block, own_picture};

const PAD: f32 = space::WIDE;
const PICTURE: f32 = 168.0;
const RING: f32 = 248.0;
/// So many answers stand beside a picture.
const FEW: usize = 5;
/// The widest card: three answers side by side.
const WIDEST: f32 = 1240.0;

/// Shows the question on a card in the middle, everything else dimmed.
pub fn show(ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, overlay: &Overlay) {
    let c = &stage.theme.coach;
    let (card_pair, soft, line_soft) = (c.surface, c.surface_soft.ink, c.line_soft);
    let veil = stage.id(("veil", overlay.name));
    ui.interact(area, veil, Sense::CLICK | Sense::DRAG);
    ui.painter().rect_filled(area, 0.0, c.dim);
    ui.painter().rect_filled(area, 0.0, c.dim);
    let width = (area.width() - 2.0 * space::LARGE).min(WIDEST);
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
    let foot = Foot {
        salt: overlay.name,
        back: None,
        undo: None,
        change: None,
        hint: overlay.hint.as_ref(),
        onward: overlay.onward.as_ref(),
    };
    let below = foot.room(ui, stage, inner);
    let above = |head: f32| PAD + head + space::MEDIUM + title + note + space::WIDE;
    let room = |head: f32| Vec2::new(inner, area.height() - 2.0 * space::MEDIUM - above(head) - below);
    let head = if overlay.ring.is_some() {
        RING
    } else if overlay.ways.len() <= FEW && answers_fit(ui, stage, room(PICTURE), &overlay.ways, TileLayout::Row) {
        PICTURE
    } else {
        // Many answers, or long ones, need the room more than a picture does.
        0.0
    };
    let (above, room) = (above(head), room(head));
    let ways = answers_height(ui, stage, room, &overlay.ways, TileLayout::Row);
    let card = Rect::from_center_size(area.center(), Vec2::new(width, above + ways + below));
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

    let middle = pos2(card.center().x, card.top() + PAD + head / 2.0);
    if head > 0.0 {
        let picture = Rect::from_center_size(middle, Vec2::splat(PICTURE));
        let drawing = own_picture(&overlay.picture, stage.from_right());
        stage.draw(ui.painter(), drawing, picture);
    }
    if let Some((left, whole)) = overlay.ring {
        ring(ui, stage, middle, left, whole);
    }
    let mut y = card.top() + PAD + head + space::MEDIUM;
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
    // Half a point more than they need: a sum of heights is never quite the sum.
    let room = Rect::from_min_size(pos2(card.left() + PAD, y + space::WIDE), Vec2::new(inner, ways + 0.5));
    answers(ui, stage, room, overlay.name, &overlay.ways, TileLayout::Row);
    foot.show(ui, stage, card.shrink2(Vec2::new(PAD, 0.0)));
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
