//! Links and buttons of the simulated service.

use eframe::egui::accesskit::Role;
use eframe::egui::{Pos2, Rect, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use super::paper::{Paper, TARGET, act, ear_mark, element_id, manner};
use crate::app::msg::ServiceMsg;
use crate::app::screen::Label;
use crate::base::PictureId;
use crate::content::schema::service::Weight;
use crate::gui::picture::Drawing;
use crate::gui::text::TextBlock;
use crate::gui::theme::{Pair, radius, service_text, space, stroke};
use crate::gui::widgets::{Stage, focus_ring, place};
use crate::service::ElementRef;

const LINK_SIGN: f32 = 44.0;
const BUTTON_SIGN: f32 = 36.0;

/// How much wider than its words a link is.
const fn link_more(name: Option<&PictureId>) -> f32 {
    if name.is_some() { LINK_SIGN + space::MEDIUM } else { 0.0 }
}

/// How much wider than its words a button is.
const fn button_more(name: Option<&PictureId>) -> f32 {
    let sign = if name.is_some() {
        BUTTON_SIGN + space::SMALL
    } else {
        0.0
    };
    sign + 2.0 * space::LARGE
}

/// How wide a link is, in points, when it may be `most` wide.
pub fn link_width(ui: &Ui, stage: &Stage<'_>, label: &Label, name: Option<&PictureId>, most: f32) -> f32 {
    let more = link_more(name);
    let block = stage.words(ui, &label.text, manner(service_text::BODY), most - more);
    (block.size().x + more).ceil()
}

/// How wide a button is, in points, when it may be `most` wide: as its words; on a narrow page it fills the width.
pub fn button_width(
    ui: &Ui,
    stage: &Stage<'_>,
    paper: &Paper,
    label: &Label,
    name: Option<&PictureId>,
    most: f32,
) -> f32 {
    if paper.narrow {
        return most;
    }
    let more = button_more(name);
    let block = stage.words(ui, &label.text, manner(service_text::BUTTON), most - more);
    (block.size().x + more).ceil().clamp(160.0_f32.min(most), most)
}

/// A link, its picture before it.
pub fn link(
    ui: &mut Ui,
    stage: &mut Stage<'_>,
    paper: &Paper,
    element: &ElementRef,
    label: &Label,
    name: Option<&PictureId>,
) {
    let s = &stage.theme.service;
    let sign = link_more(name);
    let block = stage.words(ui, &label.text, manner(service_text::BODY), ui.available_width() - sign);
    let size = vec2(sign + block.size().x, block.size().y.max(TARGET));
    let (_, rect) = ui.allocate_space(size);
    let id = element_id(stage, element);
    let (pressed, response) = place(ui, stage, id, rect, (Role::Link, block.plain(), None));
    if let Some(name) = name {
        let at = Rect::from_min_size(
            pos2(rect.left(), rect.center().y - LINK_SIGN / 2.0),
            Vec2::splat(LINK_SIGN),
        );
        stage.draw(ui.painter(), Drawing::picture(name.as_str()), at);
    }
    let at = pos2(rect.left() + sign, rect.center().y - block.size().y / 2.0);
    let ink = if pressed.hovered {
        s.button_hover.ground
    } else {
        s.link.ink
    };
    block.paint(ui.painter(), at, ink);
    underline(ui, at, &block, Stroke::new(1.5, ink));
    focus_ring(ui, s.focus, rect.shrink2(vec2(0.0, 8.0)), radius::SERVICE, &response);
    let words = Rect::from_min_size(at, block.size());
    touched(ui, stage, paper, element, label, (rect, words), pressed.tapped);
}

/// A line under each line of a link, as long as that line.
fn underline(ui: &Ui, at: Pos2, block: &TextBlock, stroke: Stroke) {
    #[expect(clippy::cast_precision_loss, reason = "a few lines")]
    let step = block.size().y / block.lines().max(1) as f32;
    let mut y = at.y - step * 0.16;
    for reach in block.reaches() {
        y += step;
        ui.painter().hline(at.x + reach.min..=at.x + reach.max, y, stroke);
    }
}

fn touched(
    ui: &Ui,
    stage: &mut Stage<'_>,
    paper: &Paper,
    element: &ElementRef,
    label: &Label,
    (rect, seen): (Rect, Rect),
    tapped: bool,
) {
    stage.mark(ui, element, rect);
    if paper.hears() && stage.live {
        ear_mark(ui, stage, seen, label);
    }
    if tapped {
        act(stage, paper, label, ServiceMsg::Press(element.clone()));
    }
}

/// A button as wide as its words; on a narrow page it fills the width.
pub fn button(
    ui: &mut Ui,
    stage: &mut Stage<'_>,
    paper: &Paper,
    element: &ElementRef,
    label: &Label,
    name: Option<&PictureId>,
    weight: Weight,
) {
    let s = &stage.theme.service;
    let more = button_more(name);
    let sign = more - 2.0 * space::LARGE;
    let most = ui.available_width();
    let block = stage.words(ui, &label.text, manner(service_text::BUTTON), most - more);
    let width = button_width(ui, stage, paper, label, name, most);
    let (_, rect) = ui.allocate_space(vec2(width, (block.size().y + 2.0 * space::MEDIUM).max(TARGET)));
    let id = element_id(stage, element);
    let (pressed, response) = place(ui, stage, id, rect, (Role::Button, block.plain(), None));
    let step = |rest, hover, down| match (pressed.down, pressed.hovered) {
        (true, _) => down,
        (false, true) => hover,
        (false, false) => rest,
    };
    let (pair, edge) = match weight {
        Weight::Primary => (step(s.button, s.button_hover, s.button_pressed), Stroke::NONE),
        Weight::Plain => {
            let pair = step(s.button_plain, s.button_plain_hover, s.button_plain_hover);
            (pair, Stroke::new(stroke::EDGE, pair.ink))
        }
        Weight::Danger => {
            let rest = Pair {
                ground: s.button_plain.ground,
                ink: s.error.ink,
            };
            let pair = step(rest, s.error, s.error);
            (pair, Stroke::new(stroke::EDGE, pair.ink))
        }
    };
    // As high as a real one looks; the place to touch is higher.
    let plate = rect.shrink2(vec2(0.0, 3.0));
    ui.painter()
        .rect(plate, radius::SERVICE, pair.ground, edge, StrokeKind::Inside);
    let start = rect.center().x - (block.size().x + sign) / 2.0;
    if let Some(name) = name {
        let at = Rect::from_min_size(
            pos2(start, rect.center().y - BUTTON_SIGN / 2.0),
            Vec2::splat(BUTTON_SIGN),
        );
        stage.draw(ui.painter(), Drawing::picture(name.as_str()), at);
    }
    block.paint(
        ui.painter(),
        pos2(start + sign, rect.center().y - block.size().y / 2.0),
        pair.ink,
    );
    focus_ring(ui, s.focus, plate, radius::SERVICE, &response);
    touched(ui, stage, paper, element, label, (rect, plate), pressed.tapped);
}
