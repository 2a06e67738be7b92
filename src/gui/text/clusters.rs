//! How far each letter of a piece reaches, as egui shaped it: where a line may end (`set`) and where a caret stands (`caret`) follow from it.

use eframe::egui::{Galley, Rangef};

use super::order::Piece;

/// Which character of the paragraph each glyph that takes room begins with, and how far it reaches. Moves `x` to the piece's end.
///
/// epaint names a glyph by the first character of what was shaped as one, so characters are gone through as they were shaped.
pub(super) fn clusters(piece: &Piece, galley: &Galley, x: &mut f32) -> Vec<(usize, Rangef)> {
    let glyphs = galley.rows.iter().flat_map(|row| &row.row.glyphs);
    let mut drawn: Vec<(char, Rangef)> = glyphs
        .filter(|glyph| glyph.advance_width > 0.0)
        .map(|glyph| {
            let left = *x;
            *x += glyph.advance_width;
            (glyph.chr, Rangef::new(left, *x))
        })
        .collect();
    if piece.is_turned_by_shaper() {
        drawn.reverse();
    }
    let mut signs = piece.text.chars().zip(piece.from.iter().copied());
    let found = drawn.into_iter().map_while(|(glyph, reach)| {
        let (_, at) = signs.find(|(sign, _)| *sign == glyph)?;
        Some((at, reach))
    });
    found.collect()
}
