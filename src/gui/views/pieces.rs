//! What stands on a page of the simulated service, in its plain look: headings, texts, boxes, links, buttons, groups.
//!
//! Not here: fields (`fields`), choices (`choices`), the frame round the page (`page`). Nothing of this is mirrored.

use eframe::egui::accesskit::Role;
use eframe::egui::{
    Align, Color32, CursorIcon, Id, Layout, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder, Vec2,
    WidgetInfo, pos2, vec2,
};

use super::{choices, fields};
use crate::app::msg::{Msg, ServiceMsg};
use crate::app::screen::{Ear, Label, Piece};
use crate::base::PictureId;
use crate::content::schema::service::{Surface, Tone, Weight};
use crate::gui::picture::Drawing;
use crate::gui::text::Manner;
use crate::gui::theme::{Pair, TextStyle, Theme, radius, service_text, space, stroke};
use crate::gui::widgets::{Stage, focus_ring, place};
use crate::i18n::Direction;
use crate::service::ElementRef;

/// The least height of what can be touched on a page.
pub const TARGET: f32 = 64.0;
const WIDEST: f32 = 860.0;
const EAR: f32 = 30.0;

/// The ground that pieces stand on.
#[derive(Debug, Clone, Copy)]
pub struct Paper {
    /// Text on it.
    pub page: Pair,
    /// Quieter text on it.
    pub soft: Color32,
    /// Whether a touch speaks.
    pub ear: Ear,
    /// A phone is narrow: labels stand over their values, buttons fill it.
    pub narrow: bool,
}

impl Paper {
    /// For a surface.
    pub const fn of(theme: &Theme, surface: Surface, ear: Ear) -> Self {
        let s = &theme.service;
        let (page, narrow) = match surface {
            Surface::Browser => (s.page, false),
            Surface::Phone => (s.phone_page, true),
        };
        Self {
            page,
            soft: s.page_soft.ink,
            ear,
            narrow,
        }
    }

    /// Whether a touch speaks and does nothing else.
    pub fn hears(&self) -> bool {
        self.ear == Ear::On
    }
}

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
        pos2(ui.cursor().left() + margin, top + margin.min(32.0)),
        vec2(width, f32::INFINITY),
    );
    let mut column = ui.new_child(
        UiBuilder::new()
            .id_salt("pieces")
            .max_rect(rect)
            .layout(Layout::top_down(Align::Min)),
    );
    column.spacing_mut().item_spacing = vec2(space::MEDIUM, space::MEDIUM);
    if let Some(error) = error {
        boxed(
            &mut column,
            stage,
            paper,
            error,
            stage.theme.service.error,
            "warning-circle",
        );
    }
    let mut heading = service_text::H1;
    pieces(&mut column, stage, paper, all, &mut heading);
    let bottom = column.min_rect().bottom() + margin.min(32.0);
    ui.advance_cursor_after_rect(Rect::from_min_max(pos2(rect.left(), top), pos2(rect.right(), bottom)));
    bottom - top
}

fn pieces(ui: &mut Ui, stage: &mut Stage<'_>, paper: &Paper, all: &[Piece], heading: &mut TextStyle) {
    for (nth, one) in all.iter().enumerate() {
        ui.push_id(nth, |ui| piece(ui, stage, paper, one, heading));
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
        Piece::Link(element, label, name) => link(ui, stage, paper, element, label, name.as_ref()),
        Piece::Button(element, label, name, weight) => {
            button(ui, stage, paper, element, label, name.as_ref(), *weight);
        }
        Piece::Field(field) => fields::show(ui, stage, paper, field),
        Piece::Choice(choice) if choice.folded => choices::drop_down(ui, stage, paper, choice),
        Piece::Choice(choice) => choices::radio(ui, stage, paper, choice),
        Piece::Checkbox(checkbox) => choices::checkbox(ui, stage, paper, checkbox),
        Piece::Group { row: true, pieces } => row(ui, stage, paper, pieces, heading),
        Piece::Group { row: false, pieces } => group(ui, stage, paper, pieces, heading),
    }
}

/// Words of the service over the full width. With the ear on, a touch says them.
pub fn words(
    ui: &mut Ui,
    stage: &mut Stage<'_>,
    paper: &Paper,
    label: &Label,
    style: TextStyle,
    ink: Color32,
    role: Role,
) {
    let hears = hearable(stage, paper, label);
    let room = if hears { EAR + space::SMALL } else { 0.0 };
    let block = stage.words(ui, &label.text, manner(style), ui.available_width() - room);
    let id = ui.next_auto_id();
    let (_, rect) = ui.allocate_space(vec2(block.size().x.max(1.0) + room, block.size().y));
    block.paint(ui.painter(), rect.min, ink);
    let response = ui.interact(rect, id, if hears { Sense::click() } else { Sense::hover() });
    response.widget_info(|| WidgetInfo::labeled(role, true, block.plain()));
    hear(ui, stage, paper, label, rect, response);
}

/// How the service's texts are set: they are never mirrored.
pub const fn manner(style: TextStyle) -> Manner {
    Manner::new(style, Direction::Ltr)
}

fn hearable(stage: &Stage<'_>, paper: &Paper, label: &Label) -> bool {
    stage.live && paper.hears() && !label.says.is_empty()
}

/// With the ear on: the small ear, and what a touch says.
fn hear(ui: &Ui, stage: &mut Stage<'_>, paper: &Paper, label: &Label, rect: Rect, response: Response) {
    if !hearable(stage, paper, label) {
        return;
    }
    ear_mark(ui, stage, rect);
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    focus_ring(ui, stage.theme.service.focus, rect, radius::SERVICE, &response);
    if stage.tapped(&response) {
        say(stage, label);
    }
}

/// Sends that a label was touched to be heard.
pub fn say(stage: &mut Stage<'_>, label: &Label) {
    stage.send(Msg::Service(ServiceMsg::Hear(
        label.says.clone(),
        label.element.clone(),
    )));
}

/// The small ear at the right top corner.
pub fn ear_mark(ui: &Ui, stage: &mut Stage<'_>, rect: Rect) {
    let middle = pos2(rect.right() - EAR / 2.0, rect.top() + EAR / 2.0);
    let pair = stage.theme.coach.chosen;
    let edge = Stroke::new(stroke::EDGE, stage.theme.coach.primary.ground);
    ui.painter().circle(middle, EAR / 2.0, pair.ground, edge);
    let at = Rect::from_center_size(middle, Vec2::splat(EAR * 0.62));
    stage.draw(ui.painter(), Drawing::icon("ear", pair.ink), at);
}

fn text(ui: &mut Ui, stage: &mut Stage<'_>, paper: &Paper, label: &Label, tone: Tone) {
    let s = &stage.theme.service;
    match tone {
        Tone::Plain => words(ui, stage, paper, label, service_text::BODY, paper.page.ink, Role::Label),
        Tone::Small => {
            let style = TextStyle {
                size: 17,
                ..service_text::BODY
            };
            words(ui, stage, paper, label, style, paper.soft, Role::Label);
        }
        Tone::Notice => boxed(ui, stage, paper, label, s.info, "info"),
        Tone::Success => boxed(ui, stage, paper, label, s.done, "check-circle"),
        Tone::Warning => boxed(ui, stage, paper, label, s.error, "warning"),
    }
}

/// A text in a coloured box with a sign.
fn boxed(ui: &mut Ui, stage: &mut Stage<'_>, paper: &Paper, label: &Label, pair: Pair, icon: &str) {
    const SIGN: f32 = 30.0;
    let pad = space::MEDIUM;
    let width = ui.available_width();
    let indent = pad + SIGN + space::SMALL + space::TIGHT;
    let block = stage.words(ui, &label.text, manner(service_text::BODY), width - indent - pad - EAR);
    let id = ui.next_auto_id();
    let (_, rect) = ui.allocate_space(vec2(width, (block.size().y + 2.0 * pad).max(TARGET)));
    ui.painter()
        .rect(rect, radius::SERVICE, pair.ground, Stroke::NONE, StrokeKind::Inside);
    let bar = Rect::from_min_size(rect.min, vec2(5.0, rect.height()));
    ui.painter().rect_filled(bar, 0.0, pair.ink);
    let sign = Rect::from_center_size(
        pos2(rect.left() + pad + SIGN / 2.0 + 2.0, rect.center().y),
        Vec2::splat(SIGN),
    );
    stage.draw(ui.painter(), Drawing::icon(icon, pair.ink), sign);
    block.paint(
        ui.painter(),
        pos2(rect.left() + indent, rect.center().y - block.size().y / 2.0),
        pair.ink,
    );
    let hears = hearable(stage, paper, label);
    let response = ui.interact(rect, id, if hears { Sense::click() } else { Sense::hover() });
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, block.plain()));
    hear(ui, stage, paper, label, rect, response);
}

/// A label and its value: side by side, on a narrow page one under the other.
fn data(ui: &mut Ui, stage: &mut Stage<'_>, paper: &Paper, label: &Label, value: &Label) {
    if paper.narrow || ui.available_width() < 420.0 {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
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

fn picture(ui: &mut Ui, stage: &mut Stage<'_>, paper: &Paper, name: &PictureId, label: &Label) {
    let side = ui.available_width().min(if paper.narrow { 112.0 } else { 136.0 });
    let id = ui.next_auto_id();
    let (_, rect) = ui.allocate_space(Vec2::splat(side));
    stage.draw(ui.painter(), Drawing::picture(name.as_str()), rect);
    let hears = hearable(stage, paper, label);
    let response = ui.interact(rect, id, if hears { Sense::click() } else { Sense::hover() });
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &label.text));
    hear(ui, stage, paper, label, rect, response);
}

/// What a touch on an element does: with the ear on it speaks, otherwise it acts.
pub fn act(stage: &mut Stage<'_>, paper: &Paper, label: &Label, msg: ServiceMsg) {
    if paper.hears() {
        say(stage, label);
    } else {
        stage.send(Msg::Service(msg));
    }
}

/// The id of an element's widget.
pub fn element_id(stage: &Stage<'_>, element: &ElementRef) -> Id {
    stage.id(("element", element))
}

fn link(
    ui: &mut Ui,
    stage: &mut Stage<'_>,
    paper: &Paper,
    element: &ElementRef,
    label: &Label,
    name: Option<&PictureId>,
) {
    let s = &stage.theme.service;
    let sign = if name.is_some() { 44.0 + space::MEDIUM } else { 0.0 };
    let room = if paper.hears() { EAR + space::SMALL } else { 0.0 };
    let block = stage.words(
        ui,
        &label.text,
        manner(service_text::BODY),
        ui.available_width() - sign - room,
    );
    let size = vec2(sign + block.size().x + room, block.size().y.max(TARGET));
    let (_, rect) = ui.allocate_space(size);
    let id = element_id(stage, element);
    let (pressed, response) = place(ui, stage, id, rect, (Role::Link, block.plain(), None));
    if let Some(name) = name {
        let at = Rect::from_min_size(pos2(rect.left(), rect.center().y - 22.0), Vec2::splat(44.0));
        stage.draw(ui.painter(), Drawing::picture(name.as_str()), at);
    }
    let at = pos2(rect.left() + sign, rect.center().y - block.size().y / 2.0);
    let ink = if pressed.hovered {
        s.button_hover.ground
    } else {
        s.link.ink
    };
    block.paint(ui.painter(), at, ink);
    underline(
        ui,
        Rect::from_min_size(at, block.size()),
        block.lines(),
        Stroke::new(1.5, ink),
    );
    focus_ring(ui, s.focus, rect.shrink2(vec2(0.0, 8.0)), radius::SERVICE, &response);
    touched(ui, stage, paper, element, label, rect, pressed.tapped);
}

/// A line under each line of a link but at its own width for one line.
fn underline(ui: &Ui, rect: Rect, lines: usize, stroke: Stroke) {
    #[expect(clippy::cast_precision_loss, reason = "a few lines")]
    let step = rect.height() / lines.max(1) as f32;
    #[expect(clippy::cast_precision_loss, reason = "a few lines")]
    for nth in 0..lines {
        let y = rect.top() + step * (nth + 1) as f32 - step * 0.16;
        ui.painter().hline(rect.x_range(), y, stroke);
    }
}

fn touched(
    ui: &Ui,
    stage: &mut Stage<'_>,
    paper: &Paper,
    element: &ElementRef,
    label: &Label,
    rect: Rect,
    tapped: bool,
) {
    stage.mark(ui, element, rect);
    if paper.hears() && stage.live {
        ear_mark(ui, stage, rect);
    }
    if tapped {
        act(stage, paper, label, ServiceMsg::Press(element.clone()));
    }
}

fn button(
    ui: &mut Ui,
    stage: &mut Stage<'_>,
    paper: &Paper,
    element: &ElementRef,
    label: &Label,
    name: Option<&PictureId>,
    weight: Weight,
) {
    let s = &stage.theme.service;
    let sign = if name.is_some() { 36.0 + space::SMALL } else { 0.0 };
    let most = ui.available_width();
    let block = stage.words(
        ui,
        &label.text,
        manner(service_text::BUTTON),
        most - sign - 2.0 * space::LARGE,
    );
    let natural = block.size().x + sign + 2.0 * space::LARGE;
    let width = if paper.narrow {
        most
    } else {
        natural.clamp(160.0_f32.min(most), most)
    };
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
        let at = Rect::from_min_size(pos2(start, rect.center().y - 18.0), Vec2::splat(36.0));
        stage.draw(ui.painter(), Drawing::picture(name.as_str()), at);
    }
    block.paint(
        ui.painter(),
        pos2(start + sign, rect.center().y - block.size().y / 2.0),
        pair.ink,
    );
    focus_ring(ui, s.focus, plate, radius::SERVICE, &response);
    touched(ui, stage, paper, element, label, rect, pressed.tapped);
}

/// Things side by side: buttons and links at their own width and wrapped, everything else in columns.
fn row(ui: &mut Ui, stage: &mut Stage<'_>, paper: &Paper, all: &[Piece], heading: &mut TextStyle) {
    let small = all
        .iter()
        .all(|piece| matches!(piece, Piece::Button(..) | Piece::Link(..)));
    if paper.narrow && !small {
        pieces(ui, stage, paper, all, heading);
    } else if small {
        ui.horizontal_wrapped(|ui| pieces(ui, stage, paper, all, heading));
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

/// A framed group.
fn group(ui: &mut Ui, stage: &mut Stage<'_>, paper: &Paper, all: &[Piece], heading: &mut TextStyle) {
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
