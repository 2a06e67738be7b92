//! Places to touch: the kiosk's own buttons, and the ring that shows where the keyboard stands.

use eframe::egui::accesskit::Role;
use eframe::egui::{
    Color32, CornerRadius, CursorIcon, Id, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2,
};

use super::stage::{Stage, scroll_to};
use super::words::line_block;
use crate::app::screen::{Control, ControlLook};
use crate::gui::picture::Drawing;
use crate::gui::text::Align;
use crate::gui::theme::{PICTURE_SMALL, Pair, TOUCH_LARGE, coach_text, radius, space, stroke};

/// What became of a place in this frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pressed {
    /// It was touched.
    pub tapped: bool,
    /// A pointer is over it.
    pub hovered: bool,
    /// It is held down.
    pub down: bool,
    /// The keyboard stands on it.
    pub focused: bool,
}

/// A place to touch, with a role and a name for assistive technology. `on`: a state it can be in.
pub fn place(
    ui: &mut Ui,
    stage: &mut Stage<'_>,
    id: Id,
    rect: Rect,
    (role, name, on): (Role, &str, Option<bool>),
) -> (Pressed, Response) {
    let sense = if stage.live { Sense::click() } else { Sense::hover() };
    let mut response = ui.interact(rect, id, sense);
    let live = stage.live;
    response.widget_info(|| match on {
        Some(on) => WidgetInfo::selected(role, live, on, name),
        None => WidgetInfo::labeled(role, live, name),
    });
    if live {
        response = response.on_hover_cursor(CursorIcon::PointingHand);
    }
    if response.gained_focus() {
        scroll_to(ui, rect);
    }
    let pressed = Pressed {
        tapped: stage.tapped(&response),
        hovered: response.hovered(),
        down: response.is_pointer_button_down_on(),
        focused: response.has_focus(),
    };
    (pressed, response)
}

/// The ring round what the keyboard stands on.
pub fn focus_ring(ui: &Ui, colour: Color32, rect: Rect, corner: u8, response: &Response) {
    if response.has_focus() {
        ring(ui, colour, rect, corner);
    }
}

pub(super) fn ring(ui: &Ui, colour: Color32, rect: Rect, corner: u8) {
    let rect = rect.expand(stroke::FOCUS);
    ui.painter().rect_stroke(
        rect,
        CornerRadius::same(corner.saturating_add(4)),
        Stroke::new(stroke::FOCUS, colour),
        StrokeKind::Middle,
    );
}

/// Colours of a control at rest, under a pointer or pressed, with its edge.
fn colours(stage: &Stage<'_>, look: ControlLook, pressed: Pressed) -> (Pair, Stroke) {
    let c = &stage.theme.coach;
    let step = |rest, hover, down| match (pressed.down, pressed.hovered) {
        (true, _) => down,
        (false, true) => hover,
        (false, false) => rest,
    };
    match look {
        ControlLook::Main => (step(c.primary, c.primary_hover, c.primary_pressed), Stroke::NONE),
        ControlLook::Plain => (
            step(c.secondary, c.secondary_hover, c.secondary_pressed),
            Stroke::new(stroke::EDGE, c.line),
        ),
        ControlLook::On => (c.chosen, Stroke::new(stroke::CHOSEN, c.primary.ground)),
        ControlLook::Calling => (c.hint, Stroke::new(stroke::CHOSEN, c.point)),
    }
}

const ICON_GAP: f32 = 14.0;

/// How large a button wants to be, in points, when it may be `width` wide.
pub fn button_size(ui: &Ui, stage: &Stage<'_>, control: &Control, icon: Option<&str>, width: f32) -> Vec2 {
    let extra = icon.map_or(0.0, |_| PICTURE_SMALL + ICON_GAP) + 2.0 * space::LARGE + 8.0;
    let block = line_block(
        ui,
        stage,
        &control.label,
        coach_text::BODY.bold(),
        Align::Start,
        width - extra,
    );
    Vec2::new(
        (block.size().x + extra).max(TOUCH_LARGE),
        (block.size().y + 2.0 * space::MEDIUM).max(TOUCH_LARGE),
    )
}

/// A button with its words and perhaps an icon before them (`after`: where reading ends). Sends its message.
pub fn button(ui: &mut Ui, stage: &mut Stage<'_>, id: Id, rect: Rect, control: &Control, icon: Option<(&str, bool)>) {
    let style = coach_text::BODY.bold();
    let icon_room = icon.map_or(0.0, |_| PICTURE_SMALL + ICON_GAP);
    let block = line_block(
        ui,
        stage,
        &control.label,
        style,
        Align::Start,
        rect.width() - icon_room - 2.0 * space::LARGE,
    );
    let on = (control.look == ControlLook::On).then_some(true);
    let (pressed, response) = place(ui, stage, id, rect, (Role::Button, block.plain(), on));
    let (pair, edge) = colours(stage, control.look, pressed);
    plate(ui, rect, pair, edge, radius::CONTROL);
    let whole = icon_room + block.size().x;
    let start = rect.center().x - whole / 2.0;
    let icon_first = icon.is_some_and(|(_, after)| after == stage.from_right());
    let text_x = if icon_first { start + icon_room } else { start };
    block.paint(
        ui.painter(),
        pos2(text_x, rect.center().y - block.size().y / 2.0),
        pair.ink,
    );
    if let Some((name, _)) = icon {
        let x = if icon_first {
            start
        } else {
            start + block.size().x + ICON_GAP
        };
        let at = Rect::from_min_size(
            pos2(x, rect.center().y - PICTURE_SMALL / 2.0),
            Vec2::splat(PICTURE_SMALL),
        );
        // A tick is written the same way everywhere.
        let mirrored = stage.from_right() && name != "check";
        let drawing = Drawing::icon(name, pair.ink).mirrored(mirrored);
        stage.draw(ui.painter(), drawing, at);
    }
    focus_ring(ui, stage.theme.coach.focus, rect, radius::CONTROL, &response);
    if pressed.tapped {
        stage.send(control.msg.clone());
    }
}

/// A round button with only an icon; its words are its accessible name.
pub fn icon_button(
    ui: &mut Ui,
    stage: &mut Stage<'_>,
    id: Id,
    rect: Rect,
    control: &Control,
    icon: &str,
    mirrored: bool,
) {
    let block = line_block(
        ui,
        stage,
        &control.label,
        coach_text::SMALL,
        Align::Start,
        f32::INFINITY,
    );
    let on = (control.look == ControlLook::On).then_some(true);
    let (pressed, response) = place(ui, stage, id, rect, (Role::Button, block.plain(), on));
    let (pair, edge) = colours(stage, control.look, pressed);
    plate(ui, rect, pair, edge, radius::CARD);
    let side = rect.width().min(rect.height()) * 0.56;
    let at = Rect::from_center_size(rect.center(), Vec2::splat(side));
    stage.draw(ui.painter(), Drawing::icon(icon, pair.ink).mirrored(mirrored), at);
    focus_ring(ui, stage.theme.coach.focus, rect, radius::CARD, &response);
    if pressed.tapped {
        stage.send(control.msg.clone());
    }
}

fn plate(ui: &Ui, rect: Rect, pair: Pair, edge: Stroke, corner: u8) {
    ui.painter()
        .rect(rect, CornerRadius::same(corner), pair.ground, edge, StrokeKind::Inside);
}
