//! Radio groups, drop-downs and checkboxes of the simulated service, in rows that a finger can hit.

use eframe::egui::accesskit::Role;
use eframe::egui::{Id, Rect, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use super::fields::{error, label};
use super::paper::{Paper, TARGET, act, ear_mark, element_id, manner, say};
use crate::app::msg::ServiceMsg;
use crate::app::screen::{CheckboxPiece, ChoicePiece, Label};
use crate::gui::picture::Drawing;
use crate::gui::theme::{radius, service_text, space, stroke};
use crate::gui::widgets::{Pressed, Stage, focus_ring, place};

const SIGN: f32 = 34.0;
const WIDEST: f32 = 520.0;

/// A radio group.
pub fn radio(ui: &mut Ui, stage: &mut Stage<'_>, paper: &Paper, choice: &ChoicePiece) {
    let top = ui.cursor().min;
    let frame = ui.vertical(|ui| {
        label(ui, stage, paper, &choice.label, choice.required);
        let group = element_id(stage, &choice.element);
        for (option, words) in &choice.options {
            let on = choice.chosen.as_ref() == Some(option);
            let (pressed, rect) = option_row(ui, stage, paper, group.with(option), words, Role::RadioButton, on);
            ring(ui, stage, sign_of(rect), on);
            if pressed.tapped {
                act(
                    stage,
                    paper,
                    words,
                    ServiceMsg::Choose(choice.element.clone(), option.clone()),
                );
            }
        }
        if let Some(wrong) = &choice.error {
            error(ui, stage, paper, wrong);
        }
    });
    stage.mark(ui, &choice.element, Rect::from_min_max(top, frame.response.rect.max));
}

/// A checkbox.
pub fn checkbox(ui: &mut Ui, stage: &mut Stage<'_>, paper: &Paper, checkbox: &CheckboxPiece) {
    ui.vertical(|ui| {
        let id = element_id(stage, &checkbox.element);
        let (pressed, rect) = option_row(ui, stage, paper, id, &checkbox.label, Role::CheckBox, checkbox.on);
        tick(ui, stage, sign_of(rect), checkbox.on);
        stage.mark(ui, &checkbox.element, rect);
        if pressed.tapped {
            let msg = ServiceMsg::Tick(checkbox.element.clone(), !checkbox.on);
            act(stage, paper, &checkbox.label, msg);
        }
        if let Some(wrong) = &checkbox.error {
            error(ui, stage, paper, wrong);
        }
    });
}

/// A drop-down: one row; unfolded, its options in rows below.
pub fn drop_down(ui: &mut Ui, stage: &mut Stage<'_>, paper: &Paper, choice: &ChoicePiece) {
    let top = ui.cursor().min;
    let frame = ui.vertical(|ui| {
        label(ui, stage, paper, &choice.label, choice.required);
        ui.add_space(space::SMALL);
        let open = head(ui, stage, paper, choice);
        if open {
            ui.add_space(space::TIGHT);
            list(ui, stage, paper, choice);
        }
        if let Some(wrong) = &choice.error {
            error(ui, stage, paper, wrong);
        }
    });
    stage.mark(ui, &choice.element, Rect::from_min_max(top, frame.response.rect.max));
}

fn head(ui: &mut Ui, stage: &mut Stage<'_>, paper: &Paper, choice: &ChoicePiece) -> bool {
    let s = &stage.theme.service;
    let open = stage.touch.unfolded.is(&choice.element);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width().min(WIDEST), TARGET));
    let id = element_id(stage, &choice.element);
    let (pressed, response) = place(ui, stage, id, rect, (Role::ComboBox, choice.label.text.as_str(), None));
    let chosen = choice
        .options
        .iter()
        .find(|(option, _)| choice.chosen.as_ref() == Some(option))
        .map(|(_, words)| words);
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_expanded(open);
        if let Some(words) = chosen {
            node.set_value(words.text.as_str());
        }
    });
    let edge = if choice.error.is_some() { s.error.ink } else { s.line };
    ui.painter().rect(
        rect,
        radius::SERVICE,
        if pressed.hovered {
            s.button_plain_hover.ground
        } else {
            s.field.ground
        },
        (stroke::EDGE, edge),
        StrokeKind::Inside,
    );
    if let Some(words) = chosen {
        let block = stage.words(ui, &words.text, manner(service_text::BODY), rect.width() - 80.0);
        block.paint(
            ui.painter(),
            pos2(rect.left() + 16.0, rect.center().y - block.size().y / 2.0),
            s.field.ink,
        );
    }
    let icon = if open { "caret-up" } else { "caret-down" };
    let at = Rect::from_center_size(pos2(rect.right() - 32.0, rect.center().y), Vec2::splat(28.0));
    stage.draw(ui.painter(), Drawing::icon(icon, s.field.ink), at);
    focus_ring(ui, s.focus, rect, radius::SERVICE, &response);
    if paper.hears() && stage.live {
        ear_mark(ui, stage, rect, &choice.label);
    }
    if pressed.tapped && paper.hears() {
        say(stage, &choice.label);
    } else if pressed.tapped {
        stage.touch.unfolded.toggle(&choice.element);
        ui.ctx().request_repaint();
    }
    open
}

fn list(ui: &mut Ui, stage: &mut Stage<'_>, paper: &Paper, choice: &ChoicePiece) {
    let s = &stage.theme.service;
    let (page, line) = (s.field.ground, s.line);
    let behind = ui.painter().add(eframe::egui::Shape::Noop);
    let top = ui.cursor().min;
    let width = ui.available_width().min(WIDEST);
    ui.vertical(|ui| {
        ui.set_max_width(width);
        let group = element_id(stage, &choice.element);
        for (option, words) in &choice.options {
            let on = choice.chosen.as_ref() == Some(option);
            let (pressed, rect) = option_row(ui, stage, paper, group.with(option), words, Role::ListBoxOption, on);
            if on {
                let at = Rect::from_center_size(sign_of(rect).center(), Vec2::splat(26.0));
                stage.draw(ui.painter(), Drawing::icon("check", stage.theme.service.link.ink), at);
            }
            if pressed.tapped {
                act(
                    stage,
                    paper,
                    words,
                    ServiceMsg::Choose(choice.element.clone(), option.clone()),
                );
                if !paper.hears() {
                    stage.touch.unfolded.clear();
                }
            }
        }
    });
    let frame = Rect::from_min_max(top, pos2(top.x + width, ui.min_rect().bottom()));
    let shape = eframe::egui::epaint::RectShape::new(
        frame,
        radius::SERVICE,
        page,
        Stroke::new(stroke::EDGE, line),
        StrokeKind::Outside,
    );
    ui.painter().set(behind, shape);
}

/// One row with room for a sign before its words.
fn option_row(
    ui: &mut Ui,
    stage: &mut Stage<'_>,
    paper: &Paper,
    id: Id,
    words: &Label,
    role: Role,
    on: bool,
) -> (Pressed, Rect) {
    let s = &stage.theme.service;
    let indent = SIGN + 2.0 * space::SMALL + space::SMALL;
    let most = ui.available_width();
    let block = stage.words(ui, &words.text, manner(service_text::BODY), most - indent - 40.0);
    let natural = indent + block.size().x + 40.0;
    let width = if role == Role::ListBoxOption {
        most
    } else {
        natural.max(WIDEST.min(most))
    };
    let (_, rect) = ui.allocate_space(vec2(width, (block.size().y + space::MEDIUM).max(TARGET)));
    let (pressed, response) = place(ui, stage, id, rect, (role, block.plain(), Some(on)));
    if pressed.hovered || pressed.down {
        ui.painter()
            .rect_filled(rect.shrink(2.0), radius::SERVICE, s.button_plain_hover.ground);
    }
    block.paint(
        ui.painter(),
        pos2(rect.left() + indent, rect.center().y - block.size().y / 2.0),
        if pressed.hovered || pressed.down {
            s.button_plain_hover.ink
        } else {
            paper.page.ink
        },
    );
    focus_ring(ui, s.focus, rect.shrink(5.0), radius::SERVICE, &response);
    if paper.hears() && stage.live {
        ear_mark(ui, stage, rect, words);
    }
    (pressed, rect)
}

fn sign_of(row: Rect) -> Rect {
    Rect::from_center_size(
        pos2(row.left() + space::SMALL + SIGN / 2.0, row.center().y),
        Vec2::splat(SIGN),
    )
}

fn ring(ui: &Ui, stage: &Stage<'_>, at: Rect, on: bool) {
    let s = &stage.theme.service;
    let colour = if on { s.button.ground } else { s.line };
    ui.painter()
        .circle(at.center(), SIGN / 2.0 - 2.0, s.field.ground, Stroke::new(2.5, colour));
    if on {
        ui.painter().circle_filled(at.center(), SIGN / 4.0, s.button.ground);
    }
}

fn tick(ui: &Ui, stage: &mut Stage<'_>, at: Rect, on: bool) {
    let s = &stage.theme.service;
    let pair = if on { s.button } else { s.field };
    let edge = if on { s.button.ground } else { s.line };
    ui.painter()
        .rect(at, radius::SERVICE, pair.ground, (2.5, edge), StrokeKind::Inside);
    if on {
        stage.draw(ui.painter(), Drawing::icon("check", pair.ink), at.shrink(5.0));
    }
}
