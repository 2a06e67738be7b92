//! A page of the simulated service from the top down: how its pieces follow each other, rows, columns, framed groups.
//!
//! Not here: words (`paper`), links and buttons (`presses`), fields (`fields`), choices (`choices`), the frame round the
//! page (`page`). Nothing of this is mirrored.

use eframe::egui::accesskit::Role;
use eframe::egui::{Align, Layout, Rect, Shape, Stroke, StrokeKind, Ui, UiBuilder, Vec2, pos2, vec2};

use super::paper::{Paper, boxed, picture, text, words};
use super::{choices, fields, presses};
use crate::app::screen::{Label, Piece};
use crate::gui::theme::{TextStyle, radius, service_text, space, stroke};
use crate::gui::widgets::Stage;

const WIDEST: f32 = 900.0;

/// All pieces of a page from the top down, with the page's error over them. Returns the height that they took.
pub fn sheet(
    ui: &mut Ui,
    stage: &mut Stage<'_>,
    paper: &Paper,
    margin: f32,
    error: Option<&Label>,
    all: &[Piece],
) -> f32 {
    let whole = ui.available_width();
    let width = (whole - 2.0 * margin).min(WIDEST);
    let top = ui.cursor().top();
    let rect = Rect::from_min_size(
        pos2(ui.cursor().left() + (whole - width) / 2.0, top + margin.min(32.0)),
        vec2(width, f32::INFINITY),
    );
    let mut column = ui.new_child(
        UiBuilder::new()
            .id_salt("pieces")
            .max_rect(rect)
            .layout(Layout::top_down(Align::Min)),
    );
    if let Some(error) = error {
        boxed(
            &mut column,
            stage,
            paper,
            error,
            stage.theme.service.error,
            "warning-circle",
        );
        column.add_space(space::LARGE);
    }
    let mut heading = service_text::H1;
    pieces(&mut column, stage, paper, all, &mut heading);
    let bottom = column.min_rect().bottom() + margin.min(32.0);
    ui.advance_cursor_after_rect(Rect::from_min_max(pos2(rect.left(), top), pos2(rect.right(), bottom)));
    bottom - top
}

fn pieces(ui: &mut Ui, stage: &mut Stage<'_>, paper: &Paper, all: &[Piece], heading: &mut TextStyle) {
    for (nth, one) in all.iter().enumerate() {
        if nth > 0 {
            ui.add_space(gap_before(one));
        }
        ui.push_id(nth, |ui| piece(ui, stage, paper, one, heading));
    }
}

/// A heading stands nearer to what follows than to what goes before.
const fn gap_before(piece: &Piece) -> f32 {
    match piece {
        Piece::Heading(_) => space::WIDE,
        _ => space::MEDIUM,
    }
}

fn piece(ui: &mut Ui, stage: &mut Stage<'_>, paper: &Paper, piece: &Piece, heading: &mut TextStyle) {
    match piece {
        Piece::Heading(label) => {
            words(ui, stage, paper, label, *heading, paper.page.ink, Role::Heading);
            *heading = service_text::H2;
        }
        Piece::Text(label, tone) => text(ui, stage, paper, label, *tone),
        Piece::Data(label, value) => data(ui, stage, paper, label, value),
        Piece::Picture(name, label) => picture(ui, stage, paper, name, label),
        Piece::Link(element, label, name) => presses::link(ui, stage, paper, element, label, name.as_ref()),
        Piece::Button(element, label, name, weight) => {
            presses::button(ui, stage, paper, element, label, name.as_ref(), *weight);
        }
        Piece::Field(field) => fields::show(ui, stage, paper, field),
        Piece::Choice(choice) if choice.folded => choices::drop_down(ui, stage, paper, choice),
        Piece::Choice(choice) => choices::radio(ui, stage, paper, choice),
        Piece::Checkbox(checkbox) => choices::checkbox(ui, stage, paper, checkbox),
        Piece::Group { row: true, pieces } => row(ui, stage, paper, pieces, heading),
        Piece::Group { row: false, pieces } => group(ui, stage, paper, pieces, heading),
    }
}
/// A label and its value: side by side, on a narrow page one under the other.
fn data(ui: &mut Ui, stage: &mut Stage<'_>, paper: &Paper, label: &Label, value: &Label) {
    if paper.narrow || ui.available_width() < 420.0 {
        ui.vertical(|ui| {
            words(ui, stage, paper, label, service_text::LABEL, paper.soft, Role::Label);
            words(
                ui,
                stage,
                paper,
                value,
                service_text::BODY.bold(),
                paper.page.ink,
                Role::Label,
            );
        });
        return;
    }
    let third = (ui.available_width() * 0.36).min(300.0);
    columns(ui, &[third, f32::INFINITY], |ui, nth| {
        if nth == 0 {
            words(ui, stage, paper, label, service_text::BODY, paper.soft, Role::Label);
        } else {
            words(
                ui,
                stage,
                paper,
                value,
                service_text::BODY.bold(),
                paper.page.ink,
                Role::Label,
            );
        }
    });
}

/// Things side by side: buttons and links at their own width and wrapped, everything else in columns.
fn row(ui: &mut Ui, stage: &mut Stage<'_>, paper: &Paper, all: &[Piece], heading: &mut TextStyle) {
    let small = all
        .iter()
        .all(|piece| matches!(piece, Piece::Button(..) | Piece::Link(..)));
    if paper.narrow && !small {
        pieces(ui, stage, paper, all, heading);
    } else if small {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(space::MEDIUM);
            for (nth, one) in all.iter().enumerate() {
                ui.push_id(nth, |ui| piece(ui, stage, paper, one, heading));
            }
        });
    } else {
        let widths: Vec<f32> = all
            .iter()
            .map(|piece| {
                if matches!(piece, Piece::Picture(..)) {
                    136.0
                } else {
                    f32::INFINITY
                }
            })
            .collect();
        columns(ui, &widths, |ui, nth| {
            if let Some(one) = all.get(nth) {
                piece(ui, stage, paper, one, heading);
            }
        });
    }
}

/// Columns side by side; infinite widths share what the others leave.
fn columns(ui: &mut Ui, widths: &[f32], mut show: impl FnMut(&mut Ui, usize)) {
    let gap = space::LARGE;
    #[expect(clippy::cast_precision_loss, reason = "a few columns")]
    let (gaps, open) = (
        widths.len().saturating_sub(1) as f32 * gap,
        widths.iter().filter(|width| width.is_infinite()).count().max(1) as f32,
    );
    let fixed: f32 = widths.iter().filter(|width| width.is_finite()).sum();
    let share = ((ui.available_width() - gaps - fixed) / open).max(80.0);
    let top = ui.cursor().min;
    let mut x = top.x;
    let mut bottom = top.y;
    for (nth, width) in widths.iter().enumerate() {
        let width = if width.is_finite() { *width } else { share };
        let rect = Rect::from_min_size(pos2(x, top.y), vec2(width, f32::INFINITY));
        let mut child = ui.new_child(
            UiBuilder::new()
                .id_salt(nth)
                .max_rect(rect)
                .layout(Layout::top_down(Align::Min)),
        );
        show(&mut child, nth);
        bottom = bottom.max(child.min_rect().bottom());
        x += width + gap;
    }
    ui.advance_cursor_after_rect(Rect::from_min_max(top, pos2((x - gap).max(top.x), bottom)));
}

/// A framed group; inside another one only its pieces.
fn group(ui: &mut Ui, stage: &mut Stage<'_>, paper: &Paper, all: &[Piece], heading: &mut TextStyle) {
    if paper.framed {
        ui.vertical(|ui| pieces(ui, stage, paper, all, heading));
        return;
    }
    let s = &stage.theme.service;
    let (line, ground) = (s.line_soft, s.surface);
    let pad = space::LARGE;
    let outer = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), f32::INFINITY));
    let inner = Rect::from_min_max(outer.min + Vec2::splat(pad), outer.max - vec2(pad, 0.0));
    let behind = ui.painter().add(Shape::Noop);
    let mut child = ui.new_child(
        UiBuilder::new()
            .id_salt("group")
            .max_rect(inner)
            .layout(Layout::top_down(Align::Min)),
    );
    let inside = Paper {
        page: ground,
        soft: s.surface_soft.ink,
        framed: true,
        ..*paper
    };
    let mut small = TextStyle {
        size: 24,
        ..service_text::H2
    };
    std::mem::swap(&mut small, heading);
    pieces(&mut child, stage, &inside, all, heading);
    std::mem::swap(&mut small, heading);
    let bottom = child.min_rect().bottom() + pad;
    let frame = Rect::from_min_max(outer.min, pos2(outer.right(), bottom));
    let shape = eframe::egui::epaint::RectShape::new(
        frame,
        radius::SERVICE,
        ground.ground,
        Stroke::new(stroke::FINE, line),
        StrokeKind::Inside,
    );
    ui.painter().set(behind, shape);
    ui.advance_cursor_after_rect(frame);
}
