//! The bundled fonts and the families that they make (`assets/fonts/README.md` says where they come from).
//!
//! Every family ends with the other faces, so that no letter we have is ever drawn as a box; fallback within a
//! family is only for single signs, since `gui::text` names the Arabic family itself.
//! Not here: the machine's own fonts, which are never asked: the kiosk looks the same everywhere.

use std::sync::Arc;

use eframe::egui::{FontData, FontDefinitions, FontFamily};

use crate::base::carried::FONTS;

use super::letters::{ARABIC, ARABIC_BOLD, COACH_BOLD, SERVICE, SERVICE_BOLD};

const ANDIKA: &str = "Andika";
const ANDIKA_BOLD: &str = "Andika Bold";
const NOTO: &str = "Noto Sans";
const NOTO_BOLD: &str = "Noto Sans Bold";
const NOTO_ARABIC: &str = "Noto Sans Arabic";
const NOTO_ARABIC_BOLD: &str = "Noto Sans Arabic Bold";

/// All families with their faces in the order in which a letter is looked for.
#[must_use]
pub fn definitions() -> FontDefinitions {
    let mut definitions = FontDefinitions::empty();
    for (name, bytes) in FONTS {
        definitions
            .font_data
            .insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let families: [(FontFamily, [&str; 3]); 7] = [
        (FontFamily::Proportional, [ANDIKA, NOTO_ARABIC, NOTO]),
        (FontFamily::Monospace, [NOTO, NOTO_ARABIC, ANDIKA]),
        (
            FontFamily::Name(COACH_BOLD.into()),
            [ANDIKA_BOLD, NOTO_ARABIC_BOLD, NOTO_BOLD],
        ),
        (FontFamily::Name(SERVICE.into()), [NOTO, NOTO_ARABIC, ANDIKA]),
        (
            FontFamily::Name(SERVICE_BOLD.into()),
            [NOTO_BOLD, NOTO_ARABIC_BOLD, ANDIKA_BOLD],
        ),
        (FontFamily::Name(ARABIC.into()), [NOTO_ARABIC, ANDIKA, NOTO]),
        (
            FontFamily::Name(ARABIC_BOLD.into()),
            [NOTO_ARABIC_BOLD, ANDIKA_BOLD, NOTO_BOLD],
        ),
    ];
    for (family, faces) in families {
        definitions.families.insert(family, faces.map(str::to_owned).to_vec());
    }
    definitions
}
