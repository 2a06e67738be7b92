//! The ground that a page's pieces stand on, and the words of the service: never mirrored, and heard with the ear on.
//!
//! Not here: what can be pressed (`presses`), how pieces follow each other (`pieces`).

use eframe::egui::accesskit::Role;
use eframe::egui::{
    Color32, CursorIcon, Id, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use crate::app::msg::{Msg, ServiceMsg};
use crate::app::screen::{Ear, Label};
use crate::base::PictureId;
use crate::content::schema::service::{Surface, Tone};
use crate::gui::picture::Drawing;
use crate::gui::text::Manner;
use crate::gui::theme::{Pair, TextStyle, Theme, radius, service_text, space, stroke};
use crate::gui::widgets::{Stage, focus_ring, scroll_to};
use crate::i18n::{Direction, Utterance};
use crate::service::ElementRef;

/// The least height of what can be touched on a page: 64 pixels are left of it on a window of 1280 × 800.
pub const TARGET: f32 = 80.0;
/// The side of the small ear.
const EAR: f32 = 26.0;

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
    /// Inside a frame: a group in a group has none of its own.
    pub framed: bool,
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
            framed: false,
        }
    }

    /// Whether a touch speaks and does nothing else.
    pub fn hears(&self) -> bool {
        self.ear == Ear::On
    }
}

/// Words of the service over the full width. With the ear on, a touch says them; nothing moves for it.
pub fn words(
    ui: &mut Ui,
    stage: &mut Stage<'_>,
    paper: &Paper,
    label: &Label,
    style: TextStyle,
    ink: Color32,
    role: Role,
) {
    let (rect, response) = set(ui, stage, paper, label, style, ink, role);
    hear(ui, stage, paper, label, rect, response);
}

/// Words that are heard by [`hear`] once all that belongs to them has been drawn.
pub fn set(
    ui: &mut Ui,
    stage: &Stage<'_>,
    paper: &Paper,
    label: &Label,
    style: TextStyle,
    ink: Color32,
    role: Role,
) -> (Rect, Response) {
    let block = stage.words(ui, &label.text, manner(style), ui.available_width());
    let id = ui.next_auto_id();
    let (_, rect) = ui.allocate_space(vec2(block.size().x.max(1.0), block.size().y));
    block.paint(ui.painter(), rect.min, ink);
    // A line is low; a finger gets the room round it too.
    let response = ui.interact(rect.expand(8.0), id, sense(stage, paper, label));
    response.widget_info(|| WidgetInfo::labeled(role, true, block.plain()));
    (rect, response)
}

/// How the service's texts are set: they are never mirrored.
pub const fn manner(style: TextStyle) -> Manner {
    Manner::new(style, Direction::Ltr)
}

fn hearable(stage: &Stage<'_>, paper: &Paper, label: &Label) -> bool {
    stage.live && paper.hears() && !label.says.is_empty()
}

fn sense(stage: &Stage<'_>, paper: &Paper, label: &Label) -> Sense {
    if hearable(stage, paper, label) {
        Sense::click()
    } else {
        Sense::hover()
    }
}

/// With the ear on: the small ear, and what a touch says.
pub fn hear(ui: &Ui, stage: &mut Stage<'_>, paper: &Paper, label: &Label, rect: Rect, response: Response) {
    if !hearable(stage, paper, label) {
        return;
    }
    ear_mark(ui, stage, rect, label);
    if heard(ui, stage, rect, response) {
        say(stage, label);
    }
}

/// Whether a place that speaks was touched; with the ring of the keyboard.
fn heard(ui: &Ui, stage: &mut Stage<'_>, rect: Rect, response: Response) -> bool {
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    if response.gained_focus() {
        scroll_to(ui, rect);
    }
    focus_ring(ui, stage.theme.service.focus, rect, radius::SERVICE, &response);
    stage.tapped(&response)
}

/// A part of the frame round a page, with its name. With the ear on, a touch says what it is; `seen` is where it is drawn.
pub fn part(
    ui: &Ui,
    stage: &mut Stage<'_>,
    ear: Ear,
    (id, place, seen): (Id, Rect, Rect),
    name: &str,
    says: impl FnOnce() -> Utterance,
) {
    let hears = stage.live && ear == Ear::On;
    let response = ui.interact(place, id, if hears { Sense::click() } else { Sense::hover() });
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, name));
    if hears {
        ear_sign(ui, stage, seen);
        if heard(ui, stage, seen, response) {
            stage.send(Msg::Service(ServiceMsg::Hear(says(), None)));
        }
    }
}

/// Sends that a label was touched to be heard.
pub fn say(stage: &mut Stage<'_>, label: &Label) {
    stage.send(Msg::Service(ServiceMsg::Hear(
        label.says.clone(),
        label.element.clone(),
    )));
}

/// The small ear over the right top corner of words that can be heard. It takes no room of its own.
pub fn ear_mark(ui: &Ui, stage: &mut Stage<'_>, rect: Rect, label: &Label) {
    stage.offer(ui, rect, &label.says, label.element.as_ref());
    ear_sign(ui, stage, rect);
}

/// The small ear alone.
pub fn ear_sign(ui: &Ui, stage: &mut Stage<'_>, rect: Rect) {
    let corner = rect.right_top() + vec2(EAR / 2.0 - 2.0, EAR / 8.0);
    let within = ui.clip_rect().shrink(EAR / 2.0 + stroke::EDGE);
    let middle = pos2(corner.x.min(within.right()), corner.y);
    let pair = stage.theme.coach.chosen;
    let edge = Stroke::new(stroke::EDGE, stage.theme.coach.primary.ground);
    ui.painter().circle(middle, EAR / 2.0, pair.ground, edge);
    let at = Rect::from_center_size(middle, Vec2::splat(EAR * 0.62));
    stage.draw(ui.painter(), Drawing::icon("ear", pair.ink), at);
}

/// A paragraph in its tone.
pub fn text(ui: &mut Ui, stage: &mut Stage<'_>, paper: &Paper, label: &Label, tone: Tone) {
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
pub fn boxed(ui: &mut Ui, stage: &mut Stage<'_>, paper: &Paper, label: &Label, pair: Pair, icon: &str) {
    const SIGN: f32 = 30.0;
    let pad = space::MEDIUM;
    let width = ui.available_width();
    let indent = pad + SIGN + space::SMALL + space::TIGHT;
    let block = stage.words(ui, &label.text, manner(service_text::BODY), width - indent - pad);
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
    let response = ui.interact(rect, id, sense(stage, paper, label));
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, block.plain()));
    hear(ui, stage, paper, label, rect, response);
}

/// A picture on the page.
pub fn picture(ui: &mut Ui, stage: &mut Stage<'_>, paper: &Paper, name: &PictureId, label: &Label) {
    let side = ui.available_width().min(if paper.narrow { 112.0 } else { 136.0 });
    let id = ui.next_auto_id();
    let (_, rect) = ui.allocate_space(Vec2::splat(side));
    stage.draw(ui.painter(), Drawing::picture(name.as_str()), rect);
    let response = ui.interact(rect, id, sense(stage, paper, label));
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
