//! A learner's screen, small, in a quiet frame, with what it shows under it. Until it is drawn there is nothing to see.

use eframe::egui::emath::GuiRounding as _;
use eframe::egui::{Color32, Pos2, Rect, StrokeKind, Ui, pos2, vec2};

use super::dress::fine;
use super::spot::Spot;
use super::words;
use crate::app::console::view::{Note, Sight, Tone};
use crate::gui::sketch::SHAPE;
use crate::gui::theme::space;
use crate::gui::widgets::Stage;

/// Its share of the page's width.
const SHARE: f32 = 0.37;
/// The narrowest that stands beside the page; on a narrower page it stands below.
const NARROWEST: f32 = 340.0;
/// The widest.
const WIDEST: f32 = 720.0;
const GAP: f32 = space::WIDE;

/// Where the blocks of a page go, and where a screen does that stands beside them; none: below.
pub fn beside(spot: Spot) -> (Spot, Option<Spot>) {
    let width = (spot.width * SHARE).min(WIDEST);
    if width < NARROWEST {
        return (spot, None);
    }
    let left = spot.width - width;
    let blocks = spot.beside(0.0, left - GAP);
    (blocks, Some(spot.child("sight").beside(left, width)))
}

/// Shows it. Returns its height, which is the same before it is drawn.
pub fn show(ui: &Ui, stage: &mut Stage<'_>, spot: Spot, sight: &Sight) -> f32 {
    let spot = spot.beside(0.0, spot.width.min(WIDEST));
    let scale = ui.ctx().pixels_per_point();
    let rect = spot.rect(spot.width / SHAPE.0 * SHAPE.1).round_to_pixels(scale);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "`as` saturates, and the sketch has its own limits"
    )]
    let size = [rect.width(), rect.height()].map(|side| (side * scale).round() as u32);
    let look = stage.theme.look;
    let drawn = sight
        .screen
        .as_ref()
        .and_then(|screen| stage.touch.sketch.show(ui.ctx(), screen, look, size));
    let label = Note {
        tone: Tone::Soft,
        line: sight.label.clone(),
    };
    let under = Spot {
        draws: drawn.is_some(),
        ..spot.child("label").below(rect.height() + space::SMALL)
    };
    let high = rect.height() + space::SMALL + words::note(ui, stage, under, &label, false);
    if let Some(texture) = drawn {
        let whole = Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0));
        ui.painter().image(texture, rect, whole, Color32::WHITE);
        let line = fine(stage.theme.coach.line);
        let around = rect.expand2(vec2(line.width, line.width));
        ui.painter().rect_stroke(around, 0.0, line, StrokeKind::Inside);
    }
    high
}
