//! Where the eye should go: the lit element with the rest dimmed a little, and the drawn hand of a shown attempt.
//!
//! Nothing here can be touched, so nothing is blocked by it.

use eframe::egui::{Painter, Pos2, Rect, Stroke, StrokeKind, Ui, Vec2, pos2};

use crate::app::msg::{DemoMsg, Msg};
use crate::app::screen::{Demo, Practice};
use crate::gui::picture::Drawing;
use crate::gui::theme::stroke;
use crate::gui::widgets::Stage;

/// How long the hand takes to its target, in seconds.
const GLIDE: f64 = 0.9;
/// How long it takes for a letter, in seconds: slow enough to be followed on the keyboard.
const LETTER: f64 = 0.35;
const HAND: f32 = 92.0;
/// The finger's tip within the drawing, as parts of its side.
const TIP: Vec2 = Vec2::new(0.42, 0.08);

/// Dims what is not lit on the pages that are seen, and rings what is.
pub fn light(ui: &Ui, stage: &Stage<'_>, pages: &[Option<Rect>]) {
    let Some(lit) = stage.lit_at else { return };
    // With its stroke the ring stays within the gap between two pieces.
    let hole = lit.expand(4.0);
    let c = &stage.theme.coach;
    // A little: what isn't lit must stay easy to read.
    let dim = c.dim.gamma_multiply(0.5);
    for page in pages.iter().flatten() {
        let painter = ui.painter().with_clip_rect(*page);
        if page.intersects(lit) {
            around(&painter, *page, hole, dim);
            painter.rect_stroke(hole, 12, Stroke::new(stroke::POINT, c.point), StrokeKind::Outside);
        } else {
            painter.rect_filled(*page, 0.0, dim);
        }
    }
}

fn around(painter: &Painter, page: Rect, hole: Rect, colour: eframe::egui::Color32) {
    let hole = hole.intersect(page);
    let sides = [
        Rect::from_min_max(page.min, pos2(page.right(), hole.top())),
        Rect::from_min_max(pos2(page.left(), hole.bottom()), page.max),
        Rect::from_min_max(pos2(page.left(), hole.top()), pos2(hole.left(), hole.bottom())),
        Rect::from_min_max(pos2(hole.right(), hole.top()), pos2(page.right(), hole.bottom())),
    ];
    for side in sides.into_iter().filter(|side| side.is_positive()) {
        painter.rect_filled(side, 0.0, colour);
    }
}

/// The drawn hand: comes from the lower edge of the service with its first move, moves to its target, and says once when
/// it has arrived.
pub fn show(ui: &mut Ui, stage: &mut Stage<'_>, practice: &Practice, service: Rect) {
    let Some(demo) = &practice.demo else {
        stage.touch.pointer = crate::gui::touch::Pointer::default();
        return;
    };
    let at = match (demo.moving, stage.touch.pointer.at) {
        (false, None) => return,
        (false, Some(at)) => at,
        (true, from) => {
            let from = from.unwrap_or_else(|| service.center_bottom() - Vec2::new(0.0, HAND));
            moved(ui, stage, demo, from)
        }
    };
    stage.touch.pointer.at = Some(at);
    let place = Rect::from_min_size(at - TIP * HAND, Vec2::splat(HAND));
    let c = &stage.theme.coach;
    let (point, light) = (c.point, c.surface.ground);
    stage.draw(ui.painter(), Drawing::icon("pointer-hand", light), place.expand(5.0));
    stage.draw(ui.painter(), Drawing::icon("pointer-hand", point), place);
}

fn moved(ui: &Ui, stage: &mut Stage<'_>, demo: &Demo, from: Pos2) -> Pos2 {
    let now = ui.input(|input| input.time);
    let (start, begun) = match stage.touch.pointer.way {
        Some((turn, start, begun)) if turn == demo.turn => (start, begun),
        _ => {
            stage.touch.pointer.way = Some((demo.turn, from, now));
            (from, now)
        }
    };
    // What isn't to be seen can't be gone to; the hand waits its time where it is, so that the attempt goes on.
    // A little right of and below the middle, so that the words stay to be read.
    let target = stage.aim_at.map_or(start, |rect| {
        rect.center() + Vec2::new((rect.width() * 0.3).min(90.0), rect.height() * 0.2)
    });
    let takes = if demo.types { LETTER } else { GLIDE };
    let part = if stage.moves() {
        ((now - begun) / takes).clamp(0.0, 1.0)
    } else {
        1.0
    };
    if part < 1.0 {
        ui.ctx().request_repaint();
    } else if stage.touch.pointer.arrived != Some(demo.turn) {
        stage.touch.pointer.arrived = Some(demo.turn);
        stage.send(Msg::Demo(DemoMsg::Arrived));
    }
    #[expect(clippy::cast_possible_truncation, reason = "a part of one")]
    let eased = ease(part as f32);
    start + (target - start) * eased
}

/// Slow, quicker, slow.
fn ease(part: f32) -> f32 {
    part * part * (3.0 - 2.0 * part)
}
