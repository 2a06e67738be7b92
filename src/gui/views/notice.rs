//! A notice to staff: what is wrong, what to do, and the technical words small.

use eframe::egui::accesskit::Role;
use eframe::egui::{Color32, Rect, Sense, StrokeKind, Ui, Vec2, WidgetInfo, pos2};

use crate::app::screen::Notice;
use crate::gui::picture::Drawing;
use crate::gui::text::Manner;
use crate::gui::theme::{TextStyle, coach_text, radius, service_text, space, stroke};
use crate::gui::widgets::{Stage, button, button_size};

const PAD: f32 = space::WIDE;

/// Shows it on a card.
pub fn show(ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, notice: &Notice) {
    let width = (area.width() - 2.0 * space::HUGE).min(1000.0);
    let inner = width - 2.0 * PAD;
    let c = &stage.theme.coach;
    let detail_style = TextStyle {
        size: 18,
        ..service_text::BODY
    };
    let mut parts: Vec<(&str, TextStyle, Color32, Role)> =
        vec![(&notice.title, coach_text::TITLE, c.surface.ink, Role::Heading)];
    parts.extend(
        notice
            .lines
            .iter()
            .map(|line| (line.as_str(), coach_text::BODY, c.surface.ink, Role::Label)),
    );
    if !notice.detail.is_empty() {
        parts.push((&notice.detail, detail_style, c.surface_soft.ink, Role::Label));
    }
    let manner = |style| Manner::new(style, stage.direction);
    let text: f32 = parts
        .iter()
        .map(|(words, style, ..)| stage.words(ui, words, manner(*style), inner).size().y + space::MEDIUM)
        .sum();
    let close = notice
        .close
        .as_ref()
        .map(|control| button_size(ui, stage, control, Some("power"), inner));
    let picture = 96.0;
    let foot = close.map_or(0.0, |size| size.y + space::LARGE);
    let height = 2.0 * PAD + picture + space::MEDIUM + text + foot;
    let card = Rect::from_center_size(area.center() - Vec2::new(0.0, 40.0), Vec2::new(width, height));
    ui.painter().rect(
        card,
        radius::CARD,
        c.surface.ground,
        (stroke::FINE, c.line_soft),
        StrokeKind::Inside,
    );
    let at = Rect::from_min_size(card.min + Vec2::splat(PAD), Vec2::splat(picture));
    stage.draw(ui.painter(), Drawing::picture("notice"), at);
    let mut y = at.bottom() + space::MEDIUM;
    for (nth, (words, style, ink, role)) in parts.into_iter().enumerate() {
        let block = stage.words(ui, words, Manner::new(style, stage.direction), inner);
        let at = pos2(card.left() + PAD, y);
        block.paint(ui.painter(), at, ink);
        let id = stage.id(("notice", nth));
        let response = ui.interact(Rect::from_min_size(at, block.size()), id, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(role, true, block.plain()));
        y += block.size().y + space::MEDIUM;
    }
    if let (Some(control), Some(size)) = (&notice.close, close) {
        let id = stage.id("close");
        let rect = Rect::from_min_size(pos2(card.left() + PAD, y + space::SMALL), size);
        button(ui, stage, id, rect, control, Some(("power", false)));
    }
}
