//! A field that is written in from the right.
//!
//! egui's field knows no such text: it draws the words from left to right and its caret goes the wrong way. It stays the one that is
//! written in, with the clipboard, input methods and screen readers that it serves, but nothing of it is seen: the text, the caret and
//! what is marked are drawn here, and the arrows and touches that move the caret are read here. A field runs the way of the first
//! letter in it that has one, as in browsers (`dir=auto`).
//! Not here: the field's frame and what its text means.

use std::ops::Range;
use std::sync::Arc;

use eframe::egui::text::{CCursor, CCursorRange};
use eframe::egui::text_edit::TextEditState;
use eframe::egui::{
    Color32, Context, Event, Galley, Id, Key, Modifiers, Rect, Response, Stroke, Style, Ui, Vec2, pos2,
};
use eframe::epaint::text::ByteIndex;

use super::caret::{Caret, Carets};
use super::order::Paragraph;
use super::{Manner, foreign, order, set};
use crate::gui::theme::{Script, TextStyle};
use crate::i18n::Direction;

/// What is drawn instead of egui's field, while it is on the screen.
pub struct Writing {
    id: Id,
    style: TextStyle,
    /// The look that egui's field would have had.
    look: Arc<Style>,
}

impl Writing {
    /// Before egui's field with this id: moves its caret by the keys, and hides it. None where the text runs from the left.
    ///
    /// The field gets [`Self::unseen`] for its layouter.
    pub fn begin(ui: &mut Ui, id: Id, text: &str, style: TextStyle) -> Option<Self> {
        if !super::runs_from_right(text) {
            return None;
        }
        if ui.memory(|memory| memory.has_focus(id)) {
            follow_arrows(ui, id, text, style);
        }
        let look = Arc::clone(ui.style());
        let visuals = ui.visuals_mut();
        visuals.selection.bg_fill = Color32::TRANSPARENT;
        visuals.selection.stroke = Stroke::NONE;
        visuals.text_cursor.stroke = Stroke::NONE;
        Some(Self { id, style, look })
    }

    /// What egui's field lays out meanwhile: a glyph for each character, none of them seen.
    ///
    /// epaint makes more glyphs than there are characters where a shaper turned them round, and egui, which counts characters by
    /// them, then goes beyond the text's end.
    pub fn unseen(ui: &Ui, text: &str, style: TextStyle) -> Arc<Galley> {
        let stand_ins = "x".repeat(text.chars().count());
        let font = style.font(Script::Latin);
        let galley = ui.fonts_mut(|fonts| fonts.layout_no_wrap(stand_ins, font, Color32::TRANSPARENT));
        let mut galley = Galley::clone(&galley);
        let rows = galley.rows.iter_mut().map(|row| Arc::make_mut(&mut row.row));
        for (glyph, letter) in rows.flat_map(|row| &mut row.glyphs).zip(text.chars()) {
            glyph.chr = letter;
        }
        let job = Arc::make_mut(&mut galley.job);
        text.clone_into(&mut job.text);
        for section in &mut job.sections {
            section.byte_range = ByteIndex(0)..ByteIndex(text.len());
        }
        Arc::new(galley)
    }

    /// After egui's field: draws the text as it is read in `inside`, with the caret while it is written in.
    pub fn show(self, ui: &mut Ui, response: &Response, text: &str, inside: Rect, ink: Color32) {
        ui.set_style(Arc::clone(&self.look));
        let is_written = response.has_focus();
        let manner = Manner::new(self.style, Direction::Ltr);
        // Only while nobody writes: what no face has need not stay one character then.
        let manner = if is_written { manner } else { manner.foreign() };
        let seen = ui.ctx().fonts_mut(|fonts| foreign::seen(fonts, text, manner));
        let text = &*seen;
        let line = SetLine::new(ui.ctx(), text, self.style);
        let mut marked = is_written.then(|| Marked::load(ui.ctx(), self.id, text)).flatten();
        let left = line.left(inside, marked.as_ref().map(|marked| marked.caret));
        if let Some(touched) = response.interact_pointer_pos() {
            let touched = Marked::nothing(line.carets.touched(touched.x - left));
            touched.store(ui.ctx(), self.id, text);
            marked = Some(touched);
        }
        let painter = ui.painter_at(inside);
        if let Some(marked) = &marked {
            let fill = ui.visuals().selection.bg_fill;
            for reach in line.carets.reaches(marked.range()) {
                let reach =
                    Rect::from_x_y_ranges(left + reach.min..=left + reach.max, inside.shrink2(HALF_LEAD).y_range());
                painter.rect_filled(reach, 0.0, fill);
            }
        }
        let top = inside.center().y - line.galley.rect.height() / 2.0;
        painter.galley(pos2(left, top), Arc::clone(&line.galley), ink);
        if let Some(marked) = marked {
            // At the edges, half of it would be cut off.
            let at = (left + line.carets.x(marked.caret)).clamp(inside.left() + 1.0, inside.right() - 1.0);
            painter.vline(at, inside.shrink2(HALF_LEAD).y_range(), ui.visuals().text_cursor.stroke);
        }
    }
}

/// Above and under the caret.
const HALF_LEAD: Vec2 = Vec2::new(0.0, 8.0);

/// What is marked in egui's field, in bytes: from the caret to the other end, which is the same place where nothing is.
struct Marked {
    caret: Caret,
    other: usize,
}

impl Marked {
    const fn nothing(caret: Caret) -> Self {
        Self {
            caret,
            other: caret.place,
        }
    }

    fn range(&self) -> Range<usize> {
        self.caret.place.min(self.other)..self.caret.place.max(self.other)
    }

    /// None where it has never been written in.
    fn load(ctx: &Context, id: Id, text: &str) -> Option<Self> {
        let Some(range) = TextEditState::load(ctx, id)?.cursor.char_range() else {
            return Some(Self::nothing(Caret::after(text.len())));
        };
        let place = |cursor: CCursor| {
            let mut places = text.char_indices().map(|(at, _)| at);
            places.nth(cursor.index.0).unwrap_or(text.len())
        };
        let put: Option<Caret> = ctx.data(|data| data.get_temp(id));
        let caret = Caret::after(place(range.primary));
        Some(Self {
            caret: put.filter(|put| put.place == caret.place).unwrap_or(caret),
            other: place(range.secondary),
        })
    }

    fn store(&self, ctx: &Context, id: Id, text: &str) {
        let cursor = |place: usize| CCursor::new(text.get(..place).unwrap_or(text).chars().count());
        let mut range = CCursorRange::one(cursor(self.caret.place));
        range.secondary = cursor(self.other);
        let mut state = TextEditState::load(ctx, id).unwrap_or_default();
        state.cursor.set_char_range(Some(range));
        state.store(ctx, id);
        ctx.data_mut(|data| data.insert_temp(id, self.caret));
    }
}

fn follow_arrows(ui: &Ui, id: Id, text: &str, style: TextStyle) {
    if order::first_direction(text) == Some(Direction::Rtl) {
        ui.input_mut(|input| input.events.iter_mut().for_each(turn_word_steps));
    }
    for (key, to_right) in [(Key::ArrowLeft, false), (Key::ArrowRight, true)] {
        for (modifiers, marks) in [(Modifiers::SHIFT, true), (Modifiers::NONE, false)] {
            while ui.input_mut(|input| input.consume_key(modifiers, key)) {
                let Some(marked) = Marked::load(ui.ctx(), id, text) else {
                    return;
                };
                let line = SetLine::new(ui.ctx(), text, style);
                let caret = line.carets.step(marked.caret, to_right);
                let other = if marks { marked.other } else { caret.place };
                Marked { caret, other }.store(ui.ctx(), id, text);
            }
        }
    }
}

/// From word to word egui goes by the text: to the right is on. In a text from the right, on is to the left.
fn turn_word_steps(event: &mut Event) {
    if let Event::Key { key, modifiers, .. } = event
        && (modifiers.ctrl || modifiers.alt || modifiers.command)
    {
        *key = match *key {
            Key::ArrowLeft => Key::ArrowRight,
            Key::ArrowRight => Key::ArrowLeft,
            other => other,
        };
    }
}

/// A text in one line, white space at its end and all.
struct SetLine {
    galley: Arc<Galley>,
    carets: Carets,
    direction: Direction,
}

impl SetLine {
    fn new(ctx: &Context, text: &str, style: TextStyle) -> Self {
        let direction = order::first_direction(text).unwrap_or(Direction::Ltr);
        let paragraph = Paragraph::new(text, direction);
        let pixels_per_point = ctx.pixels_per_point();
        let (galley, pieces) = ctx
            .fonts_mut(|fonts| set::one_line(fonts, pixels_per_point, &paragraph, text, Manner::new(style, direction)));
        let levels = paragraph.line_levels(0..text.len());
        let from_right = |at: usize| levels.get(at).is_some_and(unicode_bidi::Level::is_rtl);
        let carets = Carets::new(text, &pieces, from_right);
        Self {
            galley,
            carets,
            direction,
        }
    }

    /// Where the line begins on the screen: at the edge where it begins to be read, or so that the caret is seen.
    fn left(&self, inside: Rect, caret: Option<Caret>) -> f32 {
        let (wide, room) = (self.carets.width(), inside.width());
        let lead = match self.direction {
            Direction::Ltr => 0.0,
            Direction::Rtl => room - wide,
        };
        let shift = match caret {
            Some(caret) if wide > room => (room / 2.0 - self.carets.x(caret)).clamp(room - wide, 0.0),
            _ => lead,
        };
        inside.left() + shift
    }
}

/// The places of a text, for tests.
#[cfg(test)]
pub(super) fn carets(ctx: &Context, text: &str, style: TextStyle) -> Carets {
    SetLine::new(ctx, text, style).carets
}
