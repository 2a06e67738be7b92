//! No glyph is ever missing: every shipped text in the faces that it is shown in, and every letter of every language's alphabet.

use std::collections::BTreeSet;

use eframe::egui::Context;

use super::testing::{in_pass, window};
use super::{Manner, corpus, layout, order};
use crate::gui::theme::{TextStyle, Voice, coach_text, service_text};
use crate::i18n::{Direction::Rtl, Lang};

/// The alphabets, with the signs and figures that belong to them; capitals and small letters both.
const ALPHABETS: [&str; 9] = [
    "aábcdefghijklmnopqrsštuvwxyzžåäö àâæçéèêëíîïñóôòõøœúûüýÿß đŋŧčʒǯǥǧǩ",
    "abcçdeêfghiîjklmnopqrsşuûvwxyz aâbcçdefgğhıiîjklmnoöpqrsştuûüvwxyz İI",
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’ʼ'",
    "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي ًٌٍَُِّْٰٓٔٱ ـ",
    "ءآئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهۀیؤة ًٌٍَُّٔ",
    "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەیێ",
    "٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ٪٫٬،؛؟۔",
    "0123456789 .,:;!?…·•–—-−×÷±=+*/\\%‰€$£§°²³½¼¾№©®™@#&|~^_`'\"‘’‚“”„«»‹›()[]{}<>≤≥≠≈→←↑↓✓",
    "\u{A0}\u{2009}\u{202F}\u{2011}",
];

const STYLES: [TextStyle; 4] = [
    coach_text::BODY,
    coach_text::BODY.bold(),
    service_text::BODY,
    service_text::BODY.bold(),
];

/// epaint leaves a mark out without a word where a face lacks it, so the faces are asked for each character too.
#[test]
fn every_character_that_is_shipped_has_a_glyph_in_every_face() {
    let shipped = corpus::texts();
    let mut letters: BTreeSet<char> = shipped.iter().flat_map(|(_, text)| text.chars()).collect();
    for alphabet in ALPHABETS {
        letters.extend(alphabet.chars());
        letters.extend(alphabet.chars().flat_map(char::to_uppercase));
    }
    letters.retain(|letter| !letter.is_control() && order::drawn(*letter, true).is_some());
    let missing = in_pass(&window(), |ctx| {
        ctx.fonts_mut(|fonts| {
            let mut missing = Vec::new();
            for &letter in &letters {
                let script = order::script(letter);
                for style in STYLES {
                    if !fonts.has_glyph(&style.font(script), letter) {
                        missing.push(format!("U+{:04X} {letter} in {style:?}", u32::from(letter)));
                    }
                }
            }
            missing
        })
    });
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// The window panics over a missing glyph.
#[test]
fn every_shipped_text_can_be_drawn() {
    let ctx = window();
    let texts = corpus::texts();
    for style in STYLES {
        in_pass(&ctx, |ctx| {
            // The simulated services speak Finnish only.
            let is_shown = |lang: Lang| style.voice == Voice::Coach || lang == Lang::SERVICE;
            for (lang, text) in texts.iter().filter(|(lang, _)| is_shown(*lang)) {
                let block = layout(ctx, text, Manner::new(style, lang.direction()), f32::INFINITY);
                assert!(block.size().x > 0.0, "{lang:?} {text}");
            }
        });
    }
}

/// A letter between joiners has a form for each place in a word. What joins only with what is before it has two.
#[test]
fn letters_of_arabic_script_have_their_joined_forms() {
    const BEFORE_ONLY: &str = "آأؤإاٱةدذرزژڕوۆەۀ";
    let alphabets = ALPHABETS.iter().flat_map(|alphabet| alphabet.chars());
    let letters: BTreeSet<char> = alphabets
        .filter(|letter| letter.is_alphabetic() && !"ءـ".contains(*letter) && order::is_arabic_block(*letter))
        .filter(|letter| !order::is_mark(*letter))
        .collect();
    assert!(letters.len() > 45, "{}", letters.len());
    let ctx = window();
    for style in [coach_text::BODY, coach_text::BODY.bold()] {
        for &letter in &letters {
            let form = |before: &str, after: &str| shape(&ctx, &format!("{before}{letter}{after}"), style);
            let (alone, last) = (form("", ""), form("\u{200D}", ""));
            assert_ne!(alone, last, "{letter} after a letter");
            if !BEFORE_ONLY.contains(letter) {
                let (first, middle) = (form("", "\u{200D}"), form("\u{200D}", "\u{200D}"));
                assert!(
                    first != alone && first != last && middle != alone && middle != last && middle != first,
                    "{letter} between letters"
                );
            }
        }
    }
}

/// Where the pictures of a letter and its dots stand in the atlas.
fn shape(ctx: &Context, text: &str, style: TextStyle) -> Vec<[u16; 2]> {
    let block = in_pass(ctx, |ctx| layout(ctx, text, Manner::new(style, Rtl), f32::INFINITY));
    let glyphs = block.galley().rows[0].row.glyphs.iter();
    let seen = glyphs.filter(|glyph| !glyph.uv_rect.is_nothing());
    seen.map(|glyph| glyph.uv_rect.min).collect()
}
