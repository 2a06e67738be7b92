//! Lines and notes. Names come from outside, so every line is set as a foreign one.

use std::sync::Arc;

use eframe::egui::accesskit::Role;
use eframe::egui::{Color32, Id, Pos2, Rect, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::dress::{fine, plate, tone_icon, tone_pair};
use super::spot::Spot;
use crate::app::console::view::{Note, Sign, Tone};
use crate::app::screen::Line;
use crate::gui::picture::Drawing;
use crate::gui::text::{Align, TextBlock};
use crate::gui::theme::{Script, TextStyle, console_text, space};
use crate::gui::widgets::{Stage, manner};

/// Wider lines are hard to follow, in points.
pub const WIDEST: f32 = 1000.0;
const SIGN: f32 = 26.0;
const SMALL_SIGN: f32 = 20.0;

/// A line, laid out.
pub fn set(ui: &Ui, stage: &Stage<'_>, line: &Line, style: TextStyle, width: f32) -> Arc<TextBlock> {
    let manner = manner(style, line, stage.direction, Align::Start).foreign();
    stage.words(ui, &line.text, manner, width)
}

/// The height of a line, laid out only if it may need more than one row: a table measures thousands.
pub fn high(ui: &Ui, stage: &Stage<'_>, line: &Line, style: TextStyle, width: f32) -> f32 {
    // Letters that have their places one after the other, whatever their neighbours are.
    let simple = |letter: char| matches!(letter, ' '..='~' | '\u{A1}'..='\u{24F}' | '\u{410}'..='\u{44F}');
    if line.text.chars().all(simple) {
        let font = style.font(Script::Latin);
        let wide: f32 = ui.ctx().fonts_mut(|fonts| {
            let widths = line.text.chars().map(|letter| fonts.glyph_width(&font, letter));
            widths.sum()
        });
        // Kerning may add a little.
        if wide <= 0.97 * width {
            return style.line_height(Script::Latin);
        }
    }
    set(ui, stage, line, style, width).size().y
}

/// Paints a block and tells assistive technology what it says.
pub fn paint(ui: &Ui, id: Id, at: Pos2, block: &TextBlock, ink: Color32, role: Role) {
    block.paint(ui.painter(), at, ink);
    let response = ui.interact(Rect::from_min_size(at, block.size()), id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(role, true, block.plain()));
}

/// A line over the width.
pub fn line(
    ui: &Ui,
    stage: &Stage<'_>,
    spot: Spot,
    line: &Line,
    (style, ink): (TextStyle, Color32),
    role: Role,
) -> f32 {
    if !spot.draws {
        return high(ui, stage, line, style, spot.width);
    }
    let block = set(ui, stage, line, style, spot.width);
    paint(ui, spot.id, spot.at, &block, ink, role);
    block.size().y
}

/// A paragraph: as it is, or in a box with the sign of its tone. `fills`: over the whole width.
pub fn note(ui: &Ui, stage: &mut Stage<'_>, spot: Spot, note: &Note, fills: bool) -> f32 {
    let c = &stage.theme.coach;
    let pair = tone_pair(c, note.tone);
    let Some(icon) = tone_icon(note.tone) else {
        let spot = Spot {
            width: spot.width.min(WIDEST),
            ..spot
        };
        return line(ui, stage, spot, &note.line, (console_text::BODY, pair.ink), Role::Label);
    };
    let pad = vec2(space::MEDIUM, 10.0);
    let indent = SIGN + 12.0;
    let block = set(
        ui,
        stage,
        &note.line,
        console_text::BODY,
        spot.width - indent - 2.0 * pad.x,
    );
    let high = block.size().y.max(SIGN) + 2.0 * pad.y;
    if spot.draws {
        let wide = if fills {
            spot.width
        } else {
            block.size().x + indent + 2.0 * pad.x
        };
        let rect = Rect::from_min_size(spot.at, vec2(wide, high));
        plate(ui, rect, pair.ground, fine(pair.ink));
        // The sign stands at the first line.
        let first = console_text::BODY.line_height(Script::Latin);
        let middle = pos2(rect.left() + pad.x + SIGN / 2.0, rect.top() + pad.y + first / 2.0);
        let sign = Rect::from_center_size(middle, Vec2::splat(SIGN));
        stage.draw(ui.painter(), Drawing::icon(icon, pair.ink), sign);
        let at = pos2(rect.left() + pad.x + indent, rect.top() + (high - block.size().y) / 2.0);
        paint(ui, spot.id, at, &block, pair.ink, Role::Label);
    }
    high
}

/// A small line under or in something, with the sign of its tone before it.
pub fn remark(ui: &Ui, stage: &mut Stage<'_>, spot: Spot, note: &Note, role: Role) -> f32 {
    told(ui, stage, spot, (&note.line, note.tone), role)
}

/// A small line with a sign of its own.
pub fn signed(ui: &Ui, stage: &mut Stage<'_>, spot: Spot, sign: &Sign) -> f32 {
    let ink = tone_pair(&stage.theme.coach, sign.note.tone).ink;
    small(ui, stage, spot, &sign.note.line, (ink, Some(sign.icon)), Role::Cell)
}

fn told(ui: &Ui, stage: &mut Stage<'_>, spot: Spot, (line, tone): (&Line, Tone), role: Role) -> f32 {
    let ink = tone_pair(&stage.theme.coach, tone).ink;
    small(ui, stage, spot, line, (ink, tone_icon(tone)), role)
}

fn small(
    ui: &Ui,
    stage: &mut Stage<'_>,
    spot: Spot,
    line: &Line,
    (ink, icon): (Color32, Option<&str>),
    role: Role,
) -> f32 {
    let indent = icon.map_or(0.0, |_| SMALL_SIGN + 6.0);
    if !spot.draws {
        return high(ui, stage, line, console_text::SMALL, spot.width - indent);
    }
    let block = set(ui, stage, line, console_text::SMALL, spot.width - indent);
    if let Some(icon) = icon {
        let first = console_text::SMALL.line_height(Script::Latin);
        let middle = spot.at + vec2(SMALL_SIGN / 2.0, first / 2.0);
        let sign = Rect::from_center_size(middle, Vec2::splat(SMALL_SIGN));
        stage.draw(ui.painter(), Drawing::icon(icon, ink), sign);
    }
    paint(ui, spot.id, spot.at + vec2(indent, 0.0), &block, ink, role);
    block.size().y
}

/// What is wrong with a field or a choice.
pub fn error(ui: &Ui, stage: &mut Stage<'_>, spot: Spot, line: &Line) -> f32 {
    told(ui, stage, spot, (line, Tone::Wrong), Role::Label)
}
