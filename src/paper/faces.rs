//! The bundled faces as typst sees them. No face of the machine is ever asked for: paper looks the same everywhere.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::base::carried::FONTS;

/// The faces and typst's list of them, made once.
pub(super) struct Faces {
    pub(super) fonts: Vec<Font>,
    pub(super) book: LazyHash<FontBook>,
}

pub(super) static FACES: LazyLock<Faces> = LazyLock::new(|| {
    let fonts: Vec<Font> = FONTS
        .iter()
        .filter_map(|(_, bytes)| Font::new(Bytes::new(*bytes), 0))
        .collect();
    let book = LazyHash::new(FontBook::from_fonts(&fonts));
    Faces { fonts, book }
});

/// Whether each weight has a face for this sign: a heading may be bold where a line is not.
pub(super) fn can_draw(sign: char) -> bool {
    // Nearly all signs: no need to look through the faces.
    if matches!(sign, ' '..='~') {
        return true;
    }
    let has = |bold: bool| {
        FACES.fonts.iter().any(|font| {
            let info = font.info();
            (info.variant.weight.to_number() > 500) == bold && info.coverage.contains(u32::from(sign))
        })
    };
    has(false) && has(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_is_there_and_has_its_family() {
        let families: Vec<&str> = FACES.book.families().map(|(family, _)| family).collect();
        assert_eq!(FACES.fonts.len(), FONTS.len());
        assert_eq!(families, ["Andika", "Noto Sans", "Noto Sans Arabic"]);
    }

    #[test]
    fn the_mark_can_be_drawn_and_a_fox_cannot() {
        assert!(can_draw('\u{fffd}') && can_draw('ä') && can_draw('Ж') && can_draw('ش'));
        assert!(!can_draw('🦊') && !can_draw('王'));
    }
}
