//! A text that is laid out and can be painted as often as one likes.

use std::sync::Arc;

use eframe::egui::{Color32, Painter, Pos2, Rangef, Vec2, text::Galley};

use super::Manner;

/// A text set in lines, in drawing order.
#[derive(Debug)]
pub struct TextBlock {
    text: String,
    /// Only where it differs.
    plain: Option<String>,
    galley: Arc<Galley>,
    manner: Manner,
}

impl TextBlock {
    pub(super) fn new(text: &str, plain: String, galley: Arc<Galley>, manner: Manner) -> Self {
        let plain = (plain != text).then_some(plain);
        Self {
            text: text.to_owned(),
            plain,
            galley,
            manner,
        }
    }

    /// Width of the widest line and height of all lines, in points.
    #[must_use]
    pub fn size(&self) -> Vec2 {
        self.galley.rect.size()
    }

    /// How many lines it has.
    #[must_use]
    pub fn lines(&self) -> usize {
        self.galley.rows.len()
    }

    /// From where to where each line reaches, in points from the left edge of the block.
    pub fn reaches(&self) -> impl Iterator<Item = Rangef> {
        let rows = self.galley.rows.iter();
        rows.map(|row| Rangef::new(row.pos.x, row.pos.x + row.row.size.x))
    }

    /// The text as it was given.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text without the marks that only steer its order: what a screen reader says.
    #[must_use]
    pub fn plain(&self) -> &str {
        self.plain.as_deref().unwrap_or(&self.text)
    }

    /// How it was set.
    #[must_use]
    pub fn manner(&self) -> Manner {
        self.manner
    }

    /// Paint it with its left top corner at `pos`, in points.
    pub fn paint(&self, painter: &Painter, pos: Pos2, colour: Color32) {
        painter.galley(pos, Arc::clone(&self.galley), colour);
    }

    /// What egui laid out: pieces from left to right.
    #[cfg(test)]
    pub(super) fn galley(&self) -> &Galley {
        &self.galley
    }
}
