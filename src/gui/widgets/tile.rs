//! One answer as a card: picture, words, a smaller line, and how it stands out.

use eframe::egui::accesskit::Role;
use eframe::egui::{CornerRadius, Id, Pos2, Rect, Shadow, Stroke, StrokeKind, Ui, Vec2, pos2};

use super::press::{Pressed, focus_ring, place};
use super::stage::Stage;
use super::words::line_block;
use crate::app::screen::{Level, Reach, Tile, TileLook};
use crate::base::PictureId;
use crate::gui::picture::Drawing;
use crate::gui::text::{Align, left};
use crate::gui::theme::{Pair, TextStyle, coach_text, radius, space, stroke};

/// The measures of the tiles of one screen, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TileForm {
    /// The width of each.
    pub width: f32,
    /// The side of the pictures.
    pub picture: f32,
    /// The letters of the label.
    pub label: TextStyle,
}

const PAD: f32 = space::LARGE;
const MARK: f32 = 56.0;
/// The width of a dot of a level.
const DOT: f32 = 16.0;

/// How high a tile wants to be in a form, in points.
#[must_use]
pub fn tile_height(ui: &Ui, stage: &Stage<'_>, tile: &Tile, form: TileForm) -> f32 {
    let inner = form.width - 2.0 * PAD;
    let picture = tile.picture.as_ref().map_or(0.0, |_| form.picture + space::MEDIUM);
    let label = line_block(ui, stage, &tile.label, form.label, Align::Centre, inner)
        .size()
        .y;
    let note = tile.note.as_ref().map_or(0.0, |note| {
        space::TIGHT
            + line_block(ui, stage, note, coach_text::SMALL, Align::Centre, inner)
                .size()
                .y
    });
    let level = tile.look.level.map_or(0.0, |_| space::SMALL + DOT);
    2.0 * PAD + picture + label + note + level
}

/// Pictures that point the way reading goes.
const POINTING: [&str; 3] = ["go-on", "door", "walking-away"];

/// A picture of the kiosk's own side: what points onward points the screen's way.
pub fn own_picture(name: &PictureId, from_right: bool) -> Drawing<'_> {
    Drawing::picture(name.as_str()).mirrored(from_right && POINTING.contains(&name.as_str()))
}

/// Shows a tile in its place. Sends its message when touched.
pub fn tile(ui: &mut Ui, stage: &mut Stage<'_>, id: Id, rect: Rect, tile: &Tile, form: TileForm) {
    let inner = rect.width() - 2.0 * PAD;
    let label = line_block(ui, stage, &tile.label, form.label, Align::Centre, inner);
    let (role, on) = match tile.look.on {
        Some(on) => (Role::CheckBox, Some(on)),
        None => (Role::Button, tile.look.chosen.then_some(true)),
    };
    let (pressed, response) = place(ui, stage, id, rect, (role, label.plain(), on));
    if let Some(note) = &tile.note {
        ui.ctx()
            .accesskit_node_builder(id, |node| node.set_description(note.text.as_str()));
    }
    let (pair, mut edge) = dress(stage, tile.look, pressed);
    if stage.is_heard(&tile.label.says) {
        edge = Stroke::new(stroke::CHOSEN, stage.theme.coach.primary.ground);
    }
    if !pressed.down {
        let shadow = Shadow {
            offset: [0, 4],
            blur: 18,
            spread: 0,
            color: stage.theme.coach.shadow,
        };
        ui.painter()
            .add(shadow.as_shape(rect, CornerRadius::same(radius::CARD)));
    }
    ui.painter().rect(
        rect,
        CornerRadius::same(radius::CARD),
        pair.ground,
        edge,
        StrokeKind::Inside,
    );

    let note = tile
        .note
        .as_ref()
        .map(|note| line_block(ui, stage, note, coach_text::SMALL, Align::Centre, inner));
    let picture = tile.picture.as_ref().map_or(0.0, |_| form.picture + space::MEDIUM);
    let below = note.as_ref().map_or(0.0, |note| space::TIGHT + note.size().y)
        + tile.look.level.map_or(0.0, |_| space::SMALL + DOT);
    let mut y = rect.center().y - (picture + label.size().y + below) / 2.0;
    if let Some(name) = &tile.picture {
        let at = Rect::from_min_size(pos2(rect.center().x - form.picture / 2.0, y), Vec2::splat(form.picture));
        let drawing = own_picture(name, stage.from_right());
        stage.draw(ui.painter(), drawing, at);
        y += picture;
    }
    let ink = pair.ink;
    let frame = Rect::from_min_size(pos2(rect.left() + PAD, y), Vec2::new(inner, label.size().y));
    label.paint(ui.painter(), pos2(left(frame, label.size().x, label.manner()), y), ink);
    y += label.size().y + space::TIGHT;
    if let Some(note) = note {
        let frame = Rect::from_min_size(pos2(rect.left() + PAD, y), Vec2::new(inner, note.size().y));
        note.paint(ui.painter(), pos2(left(frame, note.size().x, note.manner()), y), ink);
    }
    if let Some(level) = tile.look.level {
        dots(ui, stage, pos2(rect.center().x, rect.bottom() - PAD - DOT / 2.0), level);
    }
    signs(ui, stage, rect, tile.look);
    focus_ring(ui, stage.theme.coach.focus, rect, radius::CARD, &response);
    if pressed.tapped {
        stage.send(tile.msg.clone());
    }
}

/// So many dots in a row, full as far as the step goes, from where reading begins.
fn dots(ui: &Ui, stage: &Stage<'_>, middle: Pos2, level: Level) {
    let c = &stage.theme.coach;
    let forward = if stage.from_right() { -1.0 } else { 1.0 };
    for nth in 0..level.of {
        #[expect(clippy::cast_precision_loss, reason = "a handful of dots")]
        let from_middle = nth as f32 - (level.of as f32 - 1.0) / 2.0;
        let at = pos2(middle.x + forward * from_middle * (DOT + space::SMALL), middle.y);
        let colour = if nth <= level.step {
            c.primary.ground
        } else {
            c.line_soft
        };
        ui.painter().circle_filled(at, DOT / 2.0, colour);
    }
}

fn dress(stage: &Stage<'_>, look: TileLook, pressed: Pressed) -> (Pair, Stroke) {
    let c = &stage.theme.coach;
    let chosen = look.chosen || look.on == Some(true);
    let edge = if chosen || look.suggested {
        Stroke::new(stroke::CHOSEN, c.primary.ground)
    } else {
        Stroke::new(stroke::EDGE, c.line)
    };
    let pair = match (chosen, pressed.down, pressed.hovered) {
        (true, ..) => c.chosen,
        (false, true, _) => c.secondary_pressed,
        (false, false, true) => c.secondary,
        (false, false, false) => c.surface,
    };
    (pair, edge)
}

/// In the corner where reading ends: a tick on what is switched on, that it can't be heard, or what has been reached.
fn signs(ui: &Ui, stage: &mut Stage<'_>, rect: Rect, look: TileLook) {
    let c = &stage.theme.coach;
    let (pair, drawing) = match (look.on, look.silent, reach_picture(look.reached)) {
        (Some(true), ..) => (c.primary, Drawing::icon("check", c.primary.ink)),
        (_, true, _) => (c.hint, Drawing::icon("speaker-slash", c.hint.ink)),
        (_, _, Some(name)) => (c.good, Drawing::picture(name)),
        (_, _, None) => return,
    };
    let x = if stage.from_right() {
        rect.left() + 12.0 + MARK / 2.0
    } else {
        rect.right() - 12.0 - MARK / 2.0
    };
    let middle = pos2(x, rect.top() + 12.0 + MARK / 2.0);
    ui.painter()
        .circle(middle, MARK / 2.0, pair.ground, Stroke::new(stroke::EDGE, pair.ink));
    let at = Rect::from_center_size(middle, Vec2::splat(MARK * 0.62));
    stage.draw(ui.painter(), drawing, at);
}

const fn reach_picture(reach: Reach) -> Option<&'static str> {
    match reach {
        Reach::NotBegun => None,
        Reach::Guided => Some("kind-guided"),
        Reach::LittleHelp => Some("kind-hints"),
        Reach::Alone => Some("kind-alone"),
        Reach::NewCase => Some("kind-real"),
        Reach::Retained => Some("kind-later"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_points_onward_points_the_way_reading_goes() {
        let [arrow, animal] = ["go-on", "animal-cow"].map(|name| PictureId::new(name).unwrap());
        assert_eq!(own_picture(&arrow, false), Drawing::picture("go-on"));
        assert_eq!(own_picture(&arrow, true), Drawing::picture("go-on").mirrored(true));
        assert_eq!(own_picture(&animal, true), Drawing::picture("animal-cow"));
    }

    #[test]
    fn what_points_is_there() {
        for name in POINTING {
            assert!(crate::base::pictures::NAMES.contains(&name), "{name}");
        }
    }
}
