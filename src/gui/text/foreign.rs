//! Names that somebody else wrote may hold letters that no bundled face has: emoji, scripts of far away.
//!
//! The kiosk's own words never do (a test says so), so only texts marked as foreign are looked through, once, when they are
//! set. Not here: what a screen reader says; it gets the name as it was written.

use std::borrow::Cow;

use eframe::epaint::text::FontsView;

use super::{Manner, order};

/// Stands for a letter that no face has.
const STAND_IN: char = char::REPLACEMENT_CHARACTER;

/// The text as it can be drawn.
pub(super) fn seen<'t>(fonts: &mut FontsView<'_>, text: &'t str, manner: Manner) -> Cow<'t, str> {
    if !manner.foreign || text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut known = |letter: char| {
        letter.is_control()
            || order::drawn(letter, false).is_none()
            || fonts.has_glyph(&manner.style.font(order::script(letter)), letter)
    };
    if text.chars().all(&mut known) {
        return Cow::Borrowed(text);
    }
    let letters = text.chars().filter(|letter| !shapes_a_picture(*letter));
    Cow::Owned(
        letters
            .map(|letter| if known(letter) { letter } else { STAND_IN })
            .collect(),
    )
}

/// What only changes the picture before it: which drawing, which colour of skin, joined with the next. One picture is one
/// sign.
const fn shapes_a_picture(letter: char) -> bool {
    matches!(letter, '\u{200D}' | '\u{FE00}'..='\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gui::text::layout;
    use crate::gui::text::testing::{in_pass, window};
    use crate::gui::theme::console_text;
    use crate::i18n::Direction;

    const MANNER: Manner = Manner::new(console_text::BODY, Direction::Ltr);

    /// The window panics over a missing glyph.
    #[test]
    fn a_letter_that_no_face_has_has_a_stand_in_and_is_still_read_aloud() {
        let ctx = window();
        for (text, lacks) in [
            ("Amina 🌻", true),
            ("👩🏽‍🦱 Hodan", true),
            ("阿明", true),
            ("Xaawo Cabdi", false),
            ("\u{2068}نورا\u{2069}", false),
            ("Оксана Ґудзь", false),
            ("Ŋguyễn Þóra", false),
        ] {
            let block = in_pass(&ctx, |ctx| layout(ctx, text, MANNER.foreign(), 600.0));
            let drawn: String = block.galley().rows.iter().map(|row| row.text()).collect();
            assert_eq!(drawn.contains(STAND_IN), lacks, "{text}: {drawn}");
            assert!(
                block.plain().contains(text.trim_matches(['\u{2068}', '\u{2069}'])),
                "{}",
                block.plain()
            );
        }
    }

    #[test]
    fn one_picture_is_one_sign() {
        let ctx = window();
        let block = in_pass(&ctx, |ctx| layout(ctx, "👍🏽", MANNER.foreign(), 600.0));
        assert_eq!(block.galley().rows[0].row.glyphs.len(), 1);
    }
}
