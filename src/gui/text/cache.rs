//! Keeps blocks from frame to frame, so that text which did not change costs one look-up.
//!
//! It lives in egui's temporary memory and goes when that is replaced: no text that one learner saw is kept for the
//! next. Blocks point into egui's glyph atlas, which egui may empty or replace between two passes; a sentinel galley
//! that egui keeps exactly as long as its own galleys tells us when.
//! Not here: laying out (`set`).

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};

use eframe::egui::text::Galley;
use eframe::egui::{Color32, Context, Id};

use super::block::TextBlock;
use super::{Manner, set};
use crate::gui::theme::{Script, coach_text};

/// As many blocks are kept, a few screens' worth; then those that were not asked for longest go.
const BOUND: usize = 1024;

/// The block for a text, from the cache or newly set.
pub(super) fn block(ctx: &Context, text: &str, manner: Manner, max_width: f32) -> Arc<TextBlock> {
    let shelf = ctx.data_mut(|data| data.get_temp_mut_or_default::<Shelf>(Id::unique("polku text")).clone());
    let pass = ctx.cumulative_pass_nr();
    // A thread that panicked while it held the lock cannot have left half a block: blocks are put in whole.
    let mut cache = shelf.0.lock().unwrap_or_else(PoisonError::into_inner);
    cache.begin_pass(ctx, pass);
    let key = Key::new(text, manner, max_width, ctx.pixels_per_point());
    if let Some(block) = cache.find(key, text) {
        return block;
    }
    let pixels_per_point = ctx.pixels_per_point();
    let block = Arc::new(ctx.fonts_mut(|fonts| set::set(fonts, pixels_per_point, text, manner, max_width)));
    cache.keep(key, Arc::clone(&block));
    block
}

#[derive(Clone, Default)]
struct Shelf(Arc<Mutex<Cache>>);

/// Lengths are kept as bits so that they can be hashed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    text: u64,
    manner: Manner,
    max_width: u32,
    pixels_per_point: u32,
}

impl Key {
    fn new(text: &str, manner: Manner, max_width: f32, pixels_per_point: f32) -> Self {
        let mut hasher = DefaultHasher::new();
        text.hash(&mut hasher);
        Self {
            text: hasher.finish(),
            manner,
            max_width: max_width.to_bits(),
            pixels_per_point: pixels_per_point.to_bits(),
        }
    }
}

#[derive(Default)]
struct Cache {
    blocks: HashMap<Key, Kept>,
    pass: Option<u64>,
    sentinel: Option<Arc<Galley>>,
}

struct Kept {
    block: Arc<TextBlock>,
    /// The pass in which it was last asked for.
    pass: u64,
}

impl Cache {
    /// Once a pass: drop everything if egui dropped its galleys since.
    fn begin_pass(&mut self, ctx: &Context, pass: u64) {
        if self.pass == Some(pass) {
            return;
        }
        self.pass = Some(pass);
        let sentinel = ctx.fonts_mut(|fonts| {
            fonts.layout_no_wrap(
                String::from("·"),
                coach_text::BODY.font(Script::Latin),
                Color32::PLACEHOLDER,
            )
        });
        let same = self
            .sentinel
            .as_ref()
            .is_some_and(|before| Arc::ptr_eq(before, &sentinel));
        if !same {
            self.blocks.clear();
            self.sentinel = Some(sentinel);
        }
    }

    fn find(&mut self, key: Key, text: &str) -> Option<Arc<TextBlock>> {
        let kept = self.blocks.get_mut(&key).filter(|kept| kept.block.text() == text)?;
        kept.pass = self.pass.unwrap_or_default();
        Some(Arc::clone(&kept.block))
    }

    fn keep(&mut self, key: Key, block: Arc<TextBlock>) {
        if self.blocks.len() >= BOUND {
            let mut passes: Vec<u64> = self.blocks.values().map(|kept| kept.pass).collect();
            passes.sort_unstable();
            let middle = passes.get(BOUND / 2).copied().unwrap_or_default();
            self.blocks.retain(|_, kept| kept.pass > middle);
        }
        let pass = self.pass.unwrap_or_default();
        self.blocks.insert(key, Kept { block, pass });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::text::testing::{in_pass, window};
    use crate::gui::theme::{self, Look};
    use crate::i18n::Direction;

    const MANNER: Manner = Manner::new(coach_text::BODY, Direction::Ltr);

    fn kept(ctx: &Context) -> usize {
        let shelf = ctx.data_mut(|data| data.get_temp::<Shelf>(Id::unique("polku text")));
        shelf.map_or(0, |shelf| shelf.0.lock().map_or(0, |cache| cache.blocks.len()))
    }

    #[test]
    fn the_same_text_is_the_same_block_in_the_next_frame() {
        let ctx = window();
        let first = in_pass(&ctx, |ctx| block(ctx, "Terve!", MANNER, 300.0));
        let second = in_pass(&ctx, |ctx| block(ctx, "Terve!", MANNER, 300.0));
        assert!(Arc::ptr_eq(&first, &second));
    }

    #[test]
    fn text_width_manner_and_scale_each_make_another_block() {
        let ctx = window();
        let first = in_pass(&ctx, |ctx| block(ctx, "Terve!", MANNER, 300.0));
        let others = in_pass(&ctx, |ctx| {
            [
                block(ctx, "Terve.", MANNER, 300.0),
                block(ctx, "Terve!", MANNER, 301.0),
                block(ctx, "Terve!", MANNER.centred(), 300.0),
                block(ctx, "Terve!", Manner::new(coach_text::BODY, Direction::Rtl), 300.0),
                block(ctx, "Terve!", Manner::new(coach_text::TITLE, Direction::Ltr), 300.0),
            ]
        });
        assert!(others.iter().all(|other| !Arc::ptr_eq(&first, other)));
        assert_eq!(kept(&ctx), 6);
    }

    #[test]
    fn blocks_go_when_egui_gets_new_fonts() {
        let ctx = window();
        let first = in_pass(&ctx, |ctx| block(ctx, "Terve!", MANNER, 300.0));
        theme::install(&ctx, Look::HighContrast);
        let second = in_pass(&ctx, |ctx| block(ctx, "Terve!", MANNER, 300.0));
        assert!(!Arc::ptr_eq(&first, &second), "it points into an atlas that is gone");
    }

    #[test]
    fn blocks_go_with_eguis_memory() {
        let ctx = window();
        in_pass(&ctx, |ctx| block(ctx, "jotain", MANNER, 300.0));
        assert_eq!(kept(&ctx), 1);
        ctx.memory_mut(|memory| *memory = eframe::egui::Memory::default());
        assert_eq!(kept(&ctx), 0);
    }

    #[test]
    fn the_cache_is_bounded_and_keeps_what_was_asked_for_last() {
        let ctx = window();
        let mut last = None;
        for round in 0..5 {
            last = Some(in_pass(&ctx, |ctx| {
                for number in 0..BOUND / 2 {
                    block(ctx, &format!("{round} {number}"), MANNER, 300.0);
                }
                block(ctx, "viimeinen", MANNER, 300.0)
            }));
        }
        assert!(kept(&ctx) <= BOUND, "{}", kept(&ctx));
        let again = in_pass(&ctx, |ctx| block(ctx, "viimeinen", MANNER, 300.0));
        assert!(last.is_some_and(|last| Arc::ptr_eq(&last, &again)));
    }
}
