//! Text in every direction: egui's own shaping, with the order, the lines and the alignment done here.
//!
//! egui joins Arabic letters but lays words out from left to right. So a text is ordered by the Unicode
//! Bidirectional Algorithm (`order`), broken into lines (`breaks`), set as one galley on one baseline (`set`), kept
//! (`cache`) and shown (`label`). Fields of the console that are written in from the right have their text and caret from here
//! (`writing`, `caret`); those of the services are egui's alone: services are Finnish.
//! Not here: wording, colours, text in several styles at once.

mod block;
mod breaks;
mod cache;
mod caret;
mod clusters;
#[cfg(test)]
mod conformance_tests;
#[cfg(test)]
mod corpus;
mod foreign;
#[cfg(test)]
mod glyphs_tests;
mod label;
mod order;
#[cfg(test)]
mod pango_tests;
mod set;
#[cfg(test)]
mod set_tests;
#[cfg(test)]
mod testing;
mod writing;
#[cfg(test)]
mod writing_tests;

use std::sync::Arc;

use eframe::egui::Context;

use crate::gui::theme::TextStyle;
use crate::i18n::Direction;

pub use block::TextBlock;
pub use label::{Label, label, left};
pub use writing::Writing;

/// How a text is set: its style, the direction of its language, and where its lines stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Manner {
    /// Face, weight and size.
    pub style: TextStyle,
    /// The direction of the paragraph, which is that of the language and not of the first letter.
    pub direction: Direction,
    /// Where the lines stand.
    pub align: Align,
    /// Whether somebody else wrote it: a name may hold letters that no face has.
    pub foreign: bool,
}

/// Where lines stand, seen from where reading begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Align {
    /// Where reading begins.
    #[default]
    Start,
    /// In the middle.
    Centre,
    /// Where reading ends.
    End,
}

impl Manner {
    /// A style in a direction, its lines where reading begins.
    #[must_use]
    pub const fn new(style: TextStyle, direction: Direction) -> Self {
        Self {
            style,
            direction,
            align: Align::Start,
            foreign: false,
        }
    }

    /// The same for a text that somebody else wrote: what no face has is drawn as �, the rest as ever.
    #[must_use]
    pub const fn foreign(self) -> Self {
        Self { foreign: true, ..self }
    }

    /// The same with its lines in the middle.
    #[must_use]
    pub const fn centred(self) -> Self {
        self.aligned(Align::Centre)
    }

    /// The same with its lines somewhere else.
    #[must_use]
    pub const fn aligned(self, align: Align) -> Self {
        Self { align, ..self }
    }
}

/// A text without the marks that only steer its order: what a screen reader says.
#[must_use]
pub fn plain(text: &str) -> String {
    order::plain(text)
}

/// Whether a text has letters that run from the right.
#[must_use]
pub fn runs_from_right(text: &str) -> bool {
    !text.is_ascii() && order::has_right_to_left(text)
}

/// Lay a text out in lines of at most `max_width` points (infinite: one line a paragraph), or take it from the cache.
///
/// To be called while a frame is made: egui has no fonts before the first.
#[must_use]
pub fn layout(ctx: &Context, text: &str, manner: Manner, max_width: f32) -> Arc<TextBlock> {
    cache::block(ctx, text, manner, max_width)
}
