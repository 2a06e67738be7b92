//! A meter of sound: what it shows, a bar as long as the mean, and a mark at the highest.

use eframe::egui::accesskit::Role;
use eframe::egui::{Rect, Sense, Ui, WidgetInfo, pos2, vec2};

use super::dress::{fine, mark_pair, plate};
use super::spot::Spot;
use super::words;
use crate::app::console::view::{Meter, Note};
use crate::gui::theme::space;
use crate::gui::widgets::Stage;

const HIGH: f32 = 36.0;
const WIDEST: f32 = 640.0;
/// Between the bar and its frame.
const EDGE: f32 = 4.0;
const MARK: f32 = 4.0;

/// Shows it. Returns its height.
pub fn show(ui: &Ui, stage: &mut Stage<'_>, spot: Spot, meter: &Meter) -> f32 {
    let told = Note {
        tone: meter.tone,
        line: meter.label.clone(),
    };
    let label = words::note(ui, stage, spot.child("label"), &told, false) + space::SMALL;
    if spot.draws {
        let c = &stage.theme.coach;
        let rect = Rect::from_min_size(spot.below(label).at, vec2(spot.width.min(WIDEST), HIGH));
        plate(ui, rect, c.ground.ground, fine(c.line));
        let inside = rect.shrink(EDGE);
        let at = |share: u16| inside.left() + inside.width() * f32::from(share) / 1000.0;
        let bar = Rect::from_min_max(inside.min, pos2(at(meter.level), inside.bottom()));
        ui.painter().rect_filled(bar, EDGE, mark_pair(c, meter.tone).ground);
        if meter.peak > 0 {
            let mark = Rect::from_center_size(pos2(at(meter.peak), inside.center().y), vec2(MARK, inside.height()));
            ui.painter().rect_filled(mark, 0.0, c.ground.ink);
        }
        let response = ui.interact(rect, spot.id.with("meter"), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Meter, true, &meter.label.text));
    }
    label + HIGH
}
