//! What is heard and stands nowhere else: a caption along the lower edge, over everything, that no touch means.

use eframe::egui::{Rect, Ui, pos2};

use crate::app::screen::Line;
use crate::gui::text::Align;
use crate::gui::theme::{TOUCH_LARGE, coach_text, space, stroke};
use crate::gui::widgets::{Stage, line_block};

/// The widest caption, in points: so much is read without moving the head.
const WIDEST: f32 = 1000.0;

/// What stands at the foot of a page is as high as its buttons and what is around them.
pub const FOOT: f32 = TOUCH_LARGE + space::WIDE;

/// Shows it, at least so high.
pub fn show(ui: &Ui, stage: &Stage<'_>, area: Rect, caption: &Line, least: f32) {
    let c = &stage.theme.coach;
    let width = (area.width() - 2.0 * space::HUGE).min(WIDEST);
    let words = line_block(ui, stage, caption, coach_text::BODY, Align::Centre, width);
    let height = (words.size().y + 2.0 * space::MEDIUM).max(least);
    // From edge to edge and over the whole foot, so that nothing looks out from behind it by half.
    let strip = Rect::from_min_max(pos2(area.left(), area.bottom() - height), area.max);
    ui.painter().rect_filled(strip, 0.0, c.surface.ground);
    ui.painter()
        .hline(strip.x_range(), strip.top(), (stroke::CHOSEN, c.primary.ground));
    let at = strip.center() - words.size() / 2.0;
    words.paint(ui.painter(), at, c.surface.ink);
}
