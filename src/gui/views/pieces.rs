//! A page of the simulated service from the top down: how its pieces follow each other, rows, columns, framed groups.
//!
//! Not here: words (`paper`), links and buttons (`presses`), fields (`fields`), choices (`choices`), the frame round the
//! page (`page`). Nothing of this is mirrored.

use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::{Align, Layout, Rect, Shape, Stroke, StrokeKind, Ui, UiBuilder, Vec2, pos2, vec2};

use super::paper::{Paper, TARGET, boxed, manner, picture, text, words};
use super::{choices, fields, presses};
use crate::app::screen::{Label, Piece};
use crate::content::schema::service::Tone;
use crate::gui::text::TextBlock;
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
        Piece::Group {
            row: true,
            at_right,
            pieces,
        } => row(ui, stage, paper, pieces, *at_right, heading),
        Piece::Group { row: false, pieces, .. } => group(ui, stage, paper, pieces, heading),
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

/// Things side by side: what is short at its own width and wrapped, everything else in columns.
fn row(ui: &mut Ui, stage: &mut Stage<'_>, paper: &Paper, all: &[Piece], at_right: usize, heading: &mut TextStyle) {
    let most = ui.available_width();
    let short: Option<Vec<f32>> = all
        .iter()
        .map(|piece| short_width(ui, stage, paper, piece, most))
        .collect();
    if let Some(widths) = short {
        let places = beside_each_other(&widths, at_right, most);
        lines(ui, &widths, &places, |ui, nth| {
            if let Some(one) = all.get(nth) {
                in_the_middle(ui, stage, one);
                piece(ui, stage, paper, one, heading);
            }
        });
    } else if paper.narrow {
        pieces(ui, stage, paper, all, heading);
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

/// How wide a piece is that stands beside others at its own width; none for what needs a column.
fn short_width(ui: &Ui, stage: &Stage<'_>, paper: &Paper, piece: &Piece, most: f32) -> Option<f32> {
    match piece {
        Piece::Link(_, label, name) => Some(presses::link_width(ui, stage, label, name.as_ref(), most)),
        Piece::Button(_, label, name, _) => Some(presses::button_width(ui, stage, paper, label, name.as_ref(), most)),
        Piece::Text(label, Tone::Plain) => {
            let width = line_of(ui, stage, label).size().x.ceil().max(1.0);
            (width <= most * 0.4).then_some(width)
        }
        _ => None,
    }
}

fn line_of(ui: &Ui, stage: &Stage<'_>, label: &Label) -> Arc<TextBlock> {
    stage.words(ui, &label.text, manner(service_text::BODY), f32::INFINITY)
}

/// A short text stands as high as the links beside it.
fn in_the_middle(ui: &mut Ui, stage: &Stage<'_>, piece: &Piece) {
    if let Piece::Text(label, _) = piece {
        ui.add_space((TARGET - line_of(ui, stage, label).size().y) / 2.0);
    }
}

/// The line and the left edge of each of several widths, so many of the last at the right edge of `most`.
fn beside_each_other(widths: &[f32], at_right: usize, most: f32) -> Vec<(usize, f32)> {
    const GAP: f32 = space::LARGE;
    let left = widths.len().saturating_sub(at_right);
    let mut places = Vec::with_capacity(widths.len());
    let (mut line, mut x) = (0, 0.0);
    for (nth, width) in widths.iter().enumerate() {
        if nth == left {
            let rest = widths.get(left..).unwrap_or_default();
            #[expect(clippy::cast_precision_loss, reason = "a few things")]
            let whole = rest.iter().sum::<f32>() + GAP * (rest.len() - 1) as f32;
            if x + whole > most && x > 0.0 {
                (line, x) = (line + 1, 0.0);
            }
            x = (most - whole).max(x);
        } else if x + width > most && x > 0.0 {
            (line, x) = (line + 1, 0.0);
        }
        places.push((line, x));
        x += width + GAP;
    }
    places
}

/// Shows things at their places in lines.
fn lines(ui: &mut Ui, widths: &[f32], places: &[(usize, f32)], mut show: impl FnMut(&mut Ui, usize)) {
    let start = ui.cursor().min;
    let (mut top, mut bottom, mut now) = (start.y, start.y, 0);
    for (nth, (width, (line, x))) in widths.iter().zip(places).enumerate() {
        if *line != now {
            (top, now) = (bottom + space::SMALL, *line);
        }
        let rect = Rect::from_min_size(pos2(start.x + x, top), vec2(*width, f32::INFINITY));
        bottom = bottom.max(cell(ui, nth, rect, |ui| show(ui, nth)));
    }
    ui.advance_cursor_after_rect(Rect::from_min_max(start, pos2(start.x + ui.available_width(), bottom)));
}

/// Something in a place of its own, from its top down. Returns its lower edge.
fn cell(ui: &mut Ui, nth: usize, rect: Rect, show: impl FnOnce(&mut Ui)) -> f32 {
    let mut child = ui.new_child(
        UiBuilder::new()
            .id_salt(nth)
            .max_rect(rect)
            .layout(Layout::top_down(Align::Min)),
    );
    show(&mut child);
    child.min_rect().bottom()
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
        bottom = bottom.max(cell(ui, nth, rect, |ui| show(ui, nth)));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_of_a_row_stand_at_its_right_edge_and_wrap_together() {
        assert_eq!(beside_each_other(&[100.0, 100.0], 0, 400.0), [(0, 0.0), (0, 124.0)]);
        assert_eq!(beside_each_other(&[100.0, 100.0], 1, 400.0), [(0, 0.0), (0, 300.0)]);
        assert_eq!(
            beside_each_other(&[200.0, 100.0, 100.0], 2, 400.0),
            [(0, 0.0), (1, 176.0), (1, 300.0)]
        );
        assert_eq!(
            beside_each_other(&[300.0, 200.0, 300.0], 3, 400.0),
            [(0, 0.0), (1, 0.0), (2, 0.0)],
            "what is too wide wraps as all else"
        );
    }
}
