//! The edge: door, headphones, trail, badges, ear, bulb and hand, always in the same places.

use eframe::egui::accesskit::Role;
use eframe::egui::{Color32, Rect, Stroke, Ui, Vec2, pos2, vec2};

use crate::app::msg::Msg;
use crate::app::screen::{Badge, Dot, DotMark, DotState, Screen};
use crate::gui::picture::Drawing;
use crate::gui::text::{Align, Manner};
use crate::gui::theme::{TOUCH_LARGE, coach_text, radius, space, stroke};
use crate::gui::widgets::{Mirror, Stage, focus_ring, icon_button, line_block, place};
use crate::i18n::Direction;

const SIDE: f32 = TOUCH_LARGE;
const MARGIN: f32 = space::LARGE;
/// The least side of a dot or badge that can be touched.
const SMALL: f32 = 80.0;

/// Shows the edge and returns what is left of the area below it. A screen without any of it keeps its place all the same
/// on learners' screens, so that nothing jumps.
pub fn show(ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, screen: &Screen) -> Rect {
    let edge = &screen.edge;
    let mirror = Mirror::new(area, stage.direction);
    let top = area.top() + space::MEDIUM;
    let square = |x: f32| mirror.at(Rect::from_min_size(pos2(x, top), Vec2::splat(SIDE)));
    if let Some(door) = &edge.door {
        let id = stage.id("door");
        let mirrored = stage.from_right();
        icon_button(ui, stage, id, square(area.left() + MARGIN), door, "door", mirrored);
    }
    if let Some(comfort) = &edge.comfort {
        let id = stage.id("comfort");
        let x = area.left() + MARGIN + SIDE + space::MEDIUM;
        icon_button(ui, stage, id, square(x), comfort, "headphones", false);
    }
    trail(ui, stage, area, top, &edge.trail);
    let place_of = |nth: f32| area.right() - MARGIN - SIDE - nth * (SIDE + space::MEDIUM);
    // After the headphones, of which they mostly tell: there is room also on a narrow screen.
    let signs = pos2(area.left() + MARGIN + 2.0 * (SIDE + space::MEDIUM), top);
    badges(ui, stage, mirror, signs, &screen.badges);
    let helpers = [
        (&edge.ear, "ear", place_of(2.0)),
        (&edge.bulb, "lightbulb", place_of(1.0)),
        (&edge.hand, "hand", place_of(0.0)),
    ];
    for (control, icon, x) in helpers {
        if let Some(control) = control {
            let id = stage.id(icon);
            icon_button(ui, stage, id, square(x), control, icon, false);
        }
    }
    let rest = top + SIDE + space::MEDIUM;
    Rect::from_min_max(pos2(area.left(), rest), area.max)
}

/// Dots with pictures or figures, a line between them.
fn trail(ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, top: f32, dots: &[Dot]) {
    if dots.is_empty() {
        return;
    }
    // Between what stands on either side.
    let helpers = MARGIN + 3.0 * (SIDE + space::MEDIUM);
    let room = area.width() - 2.0 * helpers;
    #[expect(clippy::cast_precision_loss, reason = "five dots")]
    let count = dots.len() as f32;
    let step = (SMALL + space::WIDE).min((room / count).max(SMALL));
    let first = area.center().x - step * (count - 1.0) / 2.0;
    let y = top + SIDE / 2.0;
    let mirror = Mirror::new(area, stage.direction);
    let c = &stage.theme.coach;
    let done = dots.iter().filter(|dot| dot.state == DotState::Done).count();
    #[expect(clippy::cast_precision_loss, reason = "five dots")]
    for nth in 0..dots.len().saturating_sub(1) {
        let line = Rect::from_min_max(
            pos2(first + step * nth as f32, y - 3.0),
            pos2(first + step * (nth + 1) as f32, y + 3.0),
        );
        let colour = if nth < done { c.primary.ground } else { c.line_soft };
        ui.painter().rect_filled(mirror.at(line), 0.0, colour);
    }
    for (nth, dot) in dots.iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "five dots")]
        let middle = pos2(first + step * nth as f32, y);
        let rect = mirror.at(Rect::from_center_size(middle, Vec2::splat(SMALL)));
        let id = stage.id(("dot", nth));
        show_dot(ui, stage, rect, id, dot);
    }
}

fn show_dot(ui: &mut Ui, stage: &mut Stage<'_>, rect: Rect, id: eframe::egui::Id, dot: &Dot) {
    let name = line_block(ui, stage, &dot.label, coach_text::SMALL, Align::Start, f32::INFINITY);
    let current = (dot.state == DotState::Now).then_some(true);
    let (pressed, response) = place(ui, stage, id, rect, (Role::Button, name.plain(), current));
    let c = &stage.theme.coach;
    let (size, ground, edge) = match dot.state {
        DotState::Done => (60.0, c.good.ground, Stroke::new(stroke::EDGE, c.primary.ground)),
        DotState::Now => (76.0, c.surface.ground, Stroke::new(stroke::CHOSEN, c.primary.ground)),
        DotState::Ahead => (60.0, c.ground.ground, Stroke::new(stroke::EDGE, c.line_soft)),
    };
    ui.painter().circle(rect.center(), size / 2.0, ground, edge);
    match &dot.mark {
        DotMark::Picture(name) => {
            let tint = match dot.state {
                DotState::Done | DotState::Now => Color32::WHITE,
                DotState::Ahead => Color32::from_white_alpha(150),
            };
            let at = Rect::from_center_size(rect.center(), Vec2::splat(size * 0.6));
            stage.draw(ui.painter(), Drawing::picture(name.as_str()).tinted(tint), at);
        }
        DotMark::Figure(figure) => {
            let ink = match dot.state {
                DotState::Done => c.good.ink,
                DotState::Now => c.surface.ink,
                DotState::Ahead => c.ground_soft.ink,
            };
            let manner = Manner::new(coach_text::BODY.bold(), Direction::Ltr);
            let block = stage.words(ui, figure, manner, f32::INFINITY);
            block.paint(ui.painter(), rect.center() - block.size() / 2.0, ink);
        }
    }
    if dot.state == DotState::Done {
        let mark = Rect::from_center_size(rect.center() + vec2(22.0, 22.0), Vec2::splat(26.0));
        ui.painter().circle_filled(mark.center(), 14.0, c.primary.ground);
        stage.draw(ui.painter(), Drawing::icon("check", c.primary.ink), mark.shrink(4.0));
    }
    focus_ring(ui, stage.theme.coach.focus, rect, 40, &response);
    if pressed.tapped && !dot.label.says.is_empty() {
        stage.send(Msg::Say(dot.label.says.clone()));
    }
}

/// Small signs, from `from` (the left top corner of the first) towards the middle.
fn badges(ui: &mut Ui, stage: &mut Stage<'_>, mirror: Mirror, from: eframe::egui::Pos2, badges: &[Badge]) {
    let mut left = from.x;
    for (nth, badge) in badges.iter().enumerate() {
        let spot = Rect::from_min_size(pos2(left, from.y), Vec2::new(SMALL, SIDE));
        left += SMALL + space::SMALL;
        let rect = mirror.at(spot);
        let name = line_block(ui, stage, &badge.label, coach_text::SMALL, Align::Start, f32::INFINITY);
        let id = stage.id(("badge", nth));
        let (pressed, response) = place(ui, stage, id, rect, (Role::Button, name.plain(), None));
        let c = &stage.theme.coach;
        let sign = Rect::from_center_size(rect.center(), Vec2::splat(56.0));
        ui.painter().rect_filled(sign, radius::CONTROL, c.hint.ground);
        stage.draw(ui.painter(), Drawing::icon(badge.icon, c.hint.ink), sign.shrink(12.0));
        focus_ring(ui, stage.theme.coach.focus, sign, radius::CONTROL, &response);
        if pressed.tapped && !badge.label.says.is_empty() {
            stage.send(Msg::Say(badge.label.says.clone()));
        }
    }
}
