//! What is heard and stands nowhere else: a caption at the lower edge, over everything, that no touch means.

use eframe::egui::{Rect, StrokeKind, Ui, Vec2, pos2};

use crate::app::screen::Line;
use crate::gui::text::Align;
use crate::gui::theme::{coach_text, radius, space, stroke};
use crate::gui::widgets::{Stage, line_block};

/// The widest caption, in points: so much is read without moving the head.
const WIDEST: f32 = 1000.0;

/// Shows it.
pub fn show(ui: &Ui, stage: &Stage<'_>, area: Rect, caption: &Line) {
    let c = &stage.theme.coach;
    let width = (area.width() - 2.0 * space::HUGE).min(WIDEST);
    let words = line_block(ui, stage, caption, coach_text::BODY, Align::Centre, width);
    let size = words.size() + 2.0 * Vec2::new(space::LARGE, space::MEDIUM);
    let at = pos2(area.center().x - size.x / 2.0, area.bottom() - space::LARGE - size.y);
    let card = Rect::from_min_size(at, size);
    ui.painter().rect(
        card,
        radius::CARD,
        c.surface.ground,
        (stroke::CHOSEN, c.primary.ground),
        StrokeKind::Inside,
    );
    words.paint(ui.painter(), at + Vec2::new(space::LARGE, space::MEDIUM), c.surface.ink);
}
