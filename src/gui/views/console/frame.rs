//! What stays: the sections, who is signed in, the title, the bar, what needs saying.
//!
//! On a wide window the sections stand in a column at the left; on a tall one in rows at the top.

use eframe::egui::accesskit::{Live, Role};
use eframe::egui::{Id, Pos2, Rect, Ui, Vec2, pos2, vec2};

use super::controls::{self, GAP, button};
use super::dress::step;
use super::spot::Spot;
use super::words::{self, paint, set};
use crate::app::console::view::{ConsoleScreen, Icon, Note, Section};
use crate::app::screen::{ControlLook, Line};
use crate::gui::picture::Drawing;
use crate::gui::theme::{TOUCH_DENSE, console_text, radius, space, stroke};
use crate::gui::widgets::{Stage, focus_ring, place};

/// From the frame's edges to what stands in it.
pub const PAD: f32 = 28.0;
const TOP: f32 = space::MEDIUM;
const SECTION: f32 = 60.0;
const SECTION_ICON: f32 = 28.0;
const SECTION_PAD: f32 = 18.0;
/// The narrowest and the widest column of sections.
const SIDE: (f32, f32) = (200.0, 300.0);
/// The narrowest place for a title beside the bar.
const TITLE: f32 = 360.0;
/// A window below this width is a tall one, whatever its height.
const WIDE: f32 = 1100.0;
/// So much of the window notes may take and stay; longer ones scroll with the page.
const NOTES: f32 = 0.3;

/// How the frame is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Sections at the left.
    Wide,
    /// Sections at the top.
    Tall,
}

impl Shape {
    /// For a window. A screen without sections has nothing beside it.
    pub fn of(area: Rect, screen: &ConsoleScreen) -> Self {
        let wide = area.width() > area.height() && area.width() >= WIDE;
        if wide || screen.sections.is_empty() {
            Self::Wide
        } else {
            Self::Tall
        }
    }
}

/// The column at the left of a wide window. Returns what is left of the area.
pub fn side(ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, screen: &ConsoleScreen, shape: Shape) -> Rect {
    if shape == Shape::Tall || screen.sections.is_empty() {
        return area;
    }
    let wide = widest(ui, stage, &screen.sections).clamp(SIDE.0, SIDE.1) + 2.0 * space::MEDIUM;
    let rect = Rect::from_min_max(area.min, pos2(area.left() + wide, area.bottom()));
    let c = &stage.theme.coach;
    ui.painter().rect_filled(rect, 0.0, c.surface.ground);
    ui.painter()
        .vline(rect.right(), rect.y_range(), (stroke::FINE, c.line_soft));
    let mut top = rect.top() + TOP;
    for (nth, one) in screen.sections.iter().enumerate() {
        let at = Rect::from_min_size(
            pos2(rect.left() + space::MEDIUM, top),
            vec2(wide - 2.0 * space::MEDIUM, SECTION),
        );
        section(ui, stage, stage.id(("section", nth)), at, one);
        top += SECTION + space::TIGHT;
    }
    let at = pos2(rect.left() + space::MEDIUM + SECTION_PAD, rect.bottom() - TOP);
    let width = wide - 2.0 * (space::MEDIUM + SECTION_PAD) + SECTION_PAD;
    let high = who(ui, stage, None, at, width, &screen.who);
    who(
        ui,
        stage,
        Some(stage.id("who")),
        at - vec2(0.0, high),
        width,
        &screen.who,
    );
    Rect::from_min_max(pos2(rect.right(), area.top()), area.max)
}

/// The head over the page. Returns the room of the page, and whether the notes scroll with it because they are long.
pub fn head(ui: &mut Ui, stage: &mut Stage<'_>, inner: Rect, screen: &ConsoleScreen, shape: Shape) -> (Rect, bool) {
    let spot = Spot {
        page: stage.id("frame"),
        id: stage.id("frame"),
        at: pos2(inner.left() + PAD, inner.top() + TOP),
        width: inner.width() - 2.0 * PAD,
        draws: true,
    };
    let bar_wide = bar_width(ui, stage, &screen.bar, spot.width);
    let mut y = match shape {
        Shape::Wide => {
            let beside = spot.width - bar_wide - space::WIDE;
            let (at, width) = if beside >= TITLE {
                (spot, beside)
            } else {
                (spot.below(TOUCH_DENSE + space::SMALL), spot.width)
            };
            let high = title(ui, stage, Spot { width, ..at }, screen);
            bar(ui, stage, spot, bar_wide, &screen.bar);
            at.at.y + high
        }
        Shape::Tall => {
            let below = spot.below(TOUCH_DENSE + space::MEDIUM);
            let sections_high = sections(ui, stage, below, &screen.sections);
            let at = below.below(sections_high + space::MEDIUM);
            let high = title(ui, stage, at, screen);
            let room = spot.width - bar_wide - space::LARGE;
            let who_high = who(ui, stage, None, spot.at, room, &screen.who);
            let who_at = spot.at + vec2(0.0, (TOUCH_DENSE - who_high) / 2.0);
            who(ui, stage, Some(stage.id("who")), who_at, room, &screen.who);
            bar(ui, stage, spot, bar_wide, &screen.bar);
            at.at.y + high
        }
    };
    y += 12.0;
    let under = Spot {
        at: pos2(spot.at.x, y),
        ..spot.child("notes")
    };
    let notes_high = notes(ui, stage, under.measured(), &screen.notes);
    let scroll = notes_high > NOTES * inner.height();
    if !scroll && notes_high > 0.0 {
        notes(ui, stage, under, &screen.notes);
        y += notes_high + 12.0;
    }
    let c = &stage.theme.coach;
    ui.painter().hline(inner.x_range(), y, (stroke::FINE, c.line_soft));
    let top = y + stroke::FINE;
    let room = Rect::from_min_max(
        pos2(inner.left(), top),
        pos2(inner.right(), inner.bottom().max(top + 1.0)),
    );
    (room, scroll)
}

/// What needs saying, one below the other.
pub fn notes(ui: &Ui, stage: &mut Stage<'_>, spot: Spot, notes: &[Note]) -> f32 {
    let mut high = 0.0;
    for (nth, note) in notes.iter().enumerate() {
        if nth > 0 {
            high += space::SMALL;
        }
        let place = spot.child(nth).below(high);
        high += words::note(ui, stage, place, note, true);
        if spot.draws {
            // Said when it comes, after what is being said.
            ui.ctx()
                .accesskit_node_builder(place.id, |node| node.set_live(Live::Polite));
        }
    }
    high
}

/// Back and the title. Returns the height.
fn title(ui: &mut Ui, stage: &mut Stage<'_>, spot: Spot, screen: &ConsoleScreen) -> f32 {
    let mut left = 0.0;
    if let Some(back) = &screen.back {
        let wanted = controls::size(ui, stage, Some("arrow-left"), back, spot.width / 2.0);
        let rect = Rect::from_min_size(spot.at, wanted);
        button(ui, stage, stage.id("back"), rect, Some("arrow-left"), back);
        left = wanted.x + space::MEDIUM;
    }
    let block = set(ui, stage, &screen.title, console_text::TITLE, spot.width - left);
    let high = block.size().y.max(TOUCH_DENSE);
    let at = spot.at + vec2(left, (high - block.size().y) / 2.0);
    paint(
        ui,
        stage.id("title"),
        at,
        &block,
        stage.theme.coach.ground.ink,
        Role::Heading,
    );
    high
}

fn bar_width(ui: &Ui, stage: &Stage<'_>, bar: &[Icon], most: f32) -> f32 {
    let wide = |one: &Icon| controls::size(ui, stage, one.icon, &one.control, most).x + GAP;
    (bar.iter().map(wide).sum::<f32>() - GAP).max(0.0)
}

/// The controls at the right top.
fn bar(ui: &mut Ui, stage: &mut Stage<'_>, spot: Spot, wide: f32, bar: &[Icon]) {
    let mut left = (spot.width - wide).max(0.0);
    for one in bar {
        let wanted = controls::size(ui, stage, one.icon, &one.control, spot.width);
        let rect = Rect::from_min_size(spot.at + vec2(left, 0.0), vec2(wanted.x, TOUCH_DENSE));
        // By its message: what comes and goes (undo) changes no other's id.
        let id = stage.id(("bar", one.control.label.text.as_str()));
        button(ui, stage, id, rect, one.icon, &one.control);
        left += wanted.x + GAP;
    }
}

/// Who is signed in. Without an id it is only measured.
fn who(ui: &Ui, stage: &mut Stage<'_>, id: Option<Id>, at: Pos2, width: f32, line: &Line) -> f32 {
    const SIGN: f32 = 24.0;
    let indent = SIGN + space::SMALL;
    let block = set(ui, stage, line, console_text::BODY, width - indent);
    if let Some(id) = id {
        let ink = stage.theme.coach.surface_soft.ink;
        let middle = pos2(at.x + SIGN / 2.0, at.y + block.size().y / 2.0);
        let sign = Rect::from_center_size(middle, Vec2::splat(SIGN));
        stage.draw(ui.painter(), Drawing::icon("user", ink), sign);
        paint(ui, id, at + vec2(indent, 0.0), &block, ink, Role::Label);
    }
    block.size().y
}

/// The widest section with its icon, in points.
fn widest(ui: &Ui, stage: &Stage<'_>, sections: &[Section]) -> f32 {
    let words = sections.iter().map(|one| {
        let label = &one.control.label;
        set(ui, stage, label, console_text::BODY.bold(), f32::INFINITY).size().x
    });
    words.fold(0.0, f32::max).ceil() + SECTION_ICON + 12.0 + 2.0 * SECTION_PAD
}

/// The sections of a tall window, in rows. Returns the height.
fn sections(ui: &mut Ui, stage: &mut Stage<'_>, spot: Spot, sections: &[Section]) -> f32 {
    let size = |ui: &Ui, stage: &Stage<'_>, nth: usize| {
        let one = sections.get(nth).map(std::slice::from_ref);
        vec2(widest(ui, stage, one.unwrap_or_default()).min(spot.width), SECTION)
    };
    let count = (sections.len(), space::TIGHT);
    controls::flow(ui, stage, spot, count, size, |ui, stage, nth, rect| {
        if let Some(one) = sections.get(nth) {
            section(ui, stage, stage.id(("section", nth)), rect, one);
        }
    })
}

fn section(ui: &mut Ui, stage: &mut Stage<'_>, id: Id, rect: Rect, section: &Section) {
    let on = section.control.look == ControlLook::On;
    let style = if on {
        console_text::BODY.bold()
    } else {
        console_text::BODY
    };
    let indent = SECTION_PAD + SECTION_ICON + 12.0;
    let block = set(ui, stage, &section.control.label, style, rect.width() - indent - 4.0);
    let (pressed, response) = place(ui, stage, id, rect, (Role::Button, block.plain(), Some(on)));
    let c = &stage.theme.coach;
    let pair = if on {
        c.chosen
    } else {
        step(pressed, c.surface, c.secondary, c.secondary_pressed)
    };
    if on || pressed.hovered || pressed.down {
        ui.painter().rect_filled(rect, radius::DENSE, pair.ground);
    }
    if on {
        let bar = Rect::from_min_size(rect.min + vec2(6.0, 16.0), vec2(5.0, rect.height() - 32.0));
        ui.painter().rect_filled(bar, 2.0, pair.ink);
    }
    let middle = pos2(rect.left() + SECTION_PAD + SECTION_ICON / 2.0, rect.center().y);
    let sign = Rect::from_center_size(middle, Vec2::splat(SECTION_ICON));
    stage.draw(ui.painter(), Drawing::icon(section.icon, pair.ink), sign);
    let at = pos2(rect.left() + indent, rect.center().y - block.size().y / 2.0);
    block.paint(ui.painter(), at, pair.ink);
    focus_ring(ui, c.focus, rect, radius::DENSE, &response);
    if pressed.tapped {
        stage.send(section.control.msg.clone());
    }
}
