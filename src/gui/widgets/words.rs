//! Lines of the kiosk's own: text that speaks when it is touched.

use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::{Color32, CursorIcon, Id, Pos2, Rect, Response, Sense, Ui, Vec2, WidgetInfo, pos2};

use super::press::focus_ring;
use super::stage::{Stage, scroll_to};
use crate::app::msg::Msg;
use crate::app::screen::Line;
use crate::gui::text::{Align, Manner, TextBlock, left};
use crate::gui::theme::{TextStyle, radius};
use crate::i18n::Direction;

/// What a line is to those who hear the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Say {
    /// What the screen or a part of it is about.
    Heading,
    /// A sentence.
    Text,
}

/// How a line is set: its own direction if it has one, and `align` seen from the screen's.
#[must_use]
pub fn manner(style: TextStyle, line: &Line, screen: Direction, align: Align) -> Manner {
    let own = line.direction.unwrap_or(screen);
    let align = match (own == screen, align) {
        (false, Align::Start) => Align::End,
        (false, Align::End) => Align::Start,
        (_, align) => align,
    };
    Manner::new(style, own).aligned(align)
}

/// The line, laid out.
pub fn line_block(
    ui: &Ui,
    stage: &Stage<'_>,
    line: &Line,
    style: TextStyle,
    align: Align,
    width: f32,
) -> Arc<TextBlock> {
    stage.words(ui, &line.text, manner(style, line, stage.direction, align), width)
}

/// Shows a line at `top_left` in a width; touched, it speaks. Returns the place it takes: the width and its own height.
#[expect(
    clippy::too_many_arguments,
    reason = "each says another thing about one line of text"
)]
pub fn line(
    ui: &mut Ui,
    stage: &mut Stage<'_>,
    id: Id,
    top_left: Pos2,
    width: f32,
    line: &Line,
    (style, align, ink): (TextStyle, Align, Color32),
    say: Say,
) -> Rect {
    let speaks = stage.live && !line.says.is_empty();
    let sense = if speaks { Sense::click() } else { Sense::hover() };
    let (frame, text, mut response) = set(ui, stage, (id, sense), top_left, width, line, (style, align, ink), say);
    if speaks {
        response = response.on_hover_cursor(CursorIcon::PointingHand);
        if response.gained_focus() {
            scroll_to(ui, text);
        }
        focus_ring(
            ui,
            stage.theme.coach.focus,
            text.expand2(Vec2::new(12.0, 4.0)),
            radius::CONTROL,
            &response,
        );
        if stage.tapped(&response) {
            stage.send(Msg::Say(line.says.clone()));
        }
    }
    frame
}

/// The same for a line on something that is touched as a whole: by itself it does nothing.
#[expect(clippy::too_many_arguments, reason = "as `line`")]
pub fn line_on(
    ui: &mut Ui,
    stage: &Stage<'_>,
    id: Id,
    top_left: Pos2,
    width: f32,
    line: &Line,
    look: (TextStyle, Align, Color32),
    say: Say,
) {
    set(ui, stage, (id, Sense::hover()), top_left, width, line, look, say);
}

/// A bar under the words that are heard now.
fn heard_mark(ui: &Ui, stage: &Stage<'_>, text: Rect) {
    const THICK: f32 = 5.0;
    let bar = Rect::from_min_size(pos2(text.left(), text.bottom()), Vec2::new(text.width(), THICK));
    ui.painter()
        .rect_filled(bar, THICK / 2.0, stage.theme.coach.primary.ground);
}

/// Sets a line: its frame, where the text is in it, and what became of it.
#[expect(clippy::too_many_arguments, reason = "as `line`")]
fn set(
    ui: &mut Ui,
    stage: &Stage<'_>,
    (id, sense): (Id, Sense),
    top_left: Pos2,
    width: f32,
    line: &Line,
    (style, align, ink): (TextStyle, Align, Color32),
    say: Say,
) -> (Rect, Rect, Response) {
    let block = line_block(ui, stage, line, style, align, width);
    let frame = Rect::from_min_size(top_left, Vec2::new(width, block.size().y));
    let text_left = left(frame, block.size().x, block.manner());
    let text = Rect::from_min_size(pos2(text_left, frame.top()), block.size());
    block.paint(ui.painter(), text.min, ink);
    if stage.is_heard(&line.says) {
        heard_mark(ui, stage, text);
    }
    let response = ui.interact(text.expand2(Vec2::new(12.0, 6.0)), id, sense);
    let role = match say {
        Say::Heading => Role::Heading,
        Say::Text => Role::Label,
    };
    response.widget_info(|| WidgetInfo::labeled(role, true, block.plain()));
    (frame, text, response)
}
