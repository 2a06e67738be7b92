//! What can be said of a set block without looking at it: its lines, where they stand, its baseline, its glyphs.

use eframe::epaint::text::PlacedRow;

use super::testing::{in_pass, window};
use super::{Align, Manner, TextBlock, layout};
use crate::gui::theme::{TextStyle, coach_text, service_text};
use crate::i18n::Direction::{self, Ltr, Rtl};

const SENTENCE: &str = "اضغط على Kirjaudu ثم اكتب 1234 (رمز PIN).";

fn set(text: &str, manner: Manner, max_width: f32) -> std::sync::Arc<TextBlock> {
    in_pass(&window(), |ctx| layout(ctx, text, manner, max_width))
}

fn body(direction: Direction) -> Manner {
    Manner::new(coach_text::BODY, direction)
}

fn right_edge(row: &PlacedRow) -> f32 {
    row.pos.x + row.row.size.x
}

/// The characters of the first line from left to right; epaint adds some without width, which only count letters.
fn drawn(block: &TextBlock) -> String {
    let glyphs = block.galley().rows[0].row.glyphs.iter();
    glyphs
        .filter(|glyph| glyph.advance_width > 0.0)
        .map(|glyph| glyph.chr)
        .collect()
}

#[test]
fn no_line_is_wider_than_it_may_be() {
    for width in [90.0, 160.0, 240.0, 400.0] {
        let block = set(SENTENCE, body(Rtl), width);
        assert!(block.size().x <= width + 1.0, "{} > {width}", block.size().x);
        assert!(block.lines() > 1);
    }
    assert_eq!(set(SENTENCE, body(Rtl), f32::INFINITY).lines(), 1);
}

#[test]
fn lines_stand_where_direction_and_alignment_say() {
    let text = "yksi kaksi kolme neljä viisi";
    for (manner, begins, ends) in [
        (body(Ltr), true, false),
        (body(Rtl), false, true),
        (body(Ltr).aligned(Align::End), false, true),
        (body(Rtl).aligned(Align::End), true, false),
    ] {
        let block = set(text, manner, 150.0);
        let galley = block.galley();
        assert!(galley.rows.len() > 2, "{}", galley.rows.len());
        assert_eq!(
            galley.rows.iter().all(|row| row.pos.x.abs() < 1.0),
            begins,
            "{manner:?}"
        );
        assert_eq!(
            galley
                .rows
                .iter()
                .all(|row| (right_edge(row) - block.size().x).abs() < 1.0),
            ends,
            "{manner:?}"
        );
    }
    let block = set(text, body(Ltr).centred(), 150.0);
    for row in &block.galley().rows {
        let (left, right) = (row.pos.x, block.size().x - right_edge(row));
        assert!((left - right).abs() <= 1.0, "{left} {right}");
    }
}

#[test]
fn all_letters_of_a_line_stand_on_one_baseline() {
    for style in [coach_text::DISPLAY, coach_text::BODY, service_text::BODY] {
        let block = set("Kieli: العربية ja suomi", Manner::new(style, Ltr), f32::INFINITY);
        let glyphs = block.galley().rows[0].row.glyphs.iter();
        let heights: Vec<f32> = glyphs.map(|glyph| glyph.pos.y).collect();
        assert!(
            heights.windows(2).all(|pair| (pair[0] - pair[1]).abs() < 0.01),
            "{style:?} {heights:?}"
        );
    }
}

#[test]
fn lines_are_evenly_apart_whatever_they_hold() {
    let block = set("yksi\nالعربية\n\nkaksi العربية", body(Rtl), f32::INFINITY);
    let baselines: Vec<f32> = block
        .galley()
        .rows
        .iter()
        .filter_map(|row| Some(row.pos.y + row.row.glyphs.first()?.pos.y))
        .collect();
    let (height, lines) = (block.size().y, block.lines());
    assert_eq!(lines, 4);
    let apart = height / 4.0;
    let expected = [0.0, apart, 3.0 * apart].map(|y| y + baselines[0]);
    assert_eq!(baselines.len(), 3);
    for (got, wanted) in baselines.iter().zip(expected) {
        assert!((got - wanted).abs() <= 1.0, "{baselines:?} {expected:?}");
    }
}

#[test]
fn arabic_joins_within_a_word_and_runs_from_right_to_left() {
    // Joined, the word is narrower than its letters side by side.
    let joined = set("مسجل", body(Rtl), f32::INFINITY).size().x;
    let apart = set("م\u{200C}س\u{200C}ج\u{200C}ل", body(Rtl), f32::INFINITY).size().x;
    assert!(joined < 0.95 * apart, "{joined} {apart}");
    // The shaper was given the word as it is stored and must have turned it round.
    let block = set("مسجل", body(Rtl), f32::INFINITY);
    assert_eq!(drawn(&block), "لجسم");
}

#[test]
fn arabic_figures_are_not_turned_round_by_the_shaper() {
    for figures in ["۱۲۳", "١٢٣"] {
        let block = set(figures, body(Rtl), f32::INFINITY);
        assert_eq!(drawn(&block), figures);
    }
}

#[test]
fn an_empty_text_still_has_a_lines_height() {
    let block = set("", body(Ltr), 100.0);
    assert_eq!((block.lines(), block.size().x), (1, 0.0));
    assert!(block.size().y > 20.0);
}

#[test]
fn every_letter_of_the_four_languages_has_a_glyph_in_every_style() {
    // The window panics over a missing glyph.
    let samples = [
        "Tunnistaudu verkkopankkitunnuksilla. Å Ä Ö å ä ö š ž – … ”lainaus” 12,50 € § °C ½ × − ✓ → ←",
        "What is your user ID? It's here – “quoted” & 100 %.",
        "اضغط على الزر الأزرق، ثم أدخل رمز PIN الخاص بك؟ مُعَلِّم آ أ إ ؤ ئ ة ى ء « » ٠١٢٣٤٥٦٧٨٩ ٪ ؛ …",
        "Waxaad u baahan tahay lambarka sirta ah; ma hubtaa? Xafiiska, dhakhtarka, ciidda.",
        "Hej, välj din bank. Привет, ё й щ. Сәлем ұ қ ң. Xin chào, Đặng. Tere, õ. Sveiki, ģ ķ ļ.",
        "پ چ ژ گ ک ی ۀ ۱۲۳۴۵۶۷۸۹۰ سڵاو ێ ۆ ڕ ڵ ە",
    ];
    let ctx = window();
    let styles: [TextStyle; 10] = [
        coach_text::DISPLAY,
        coach_text::TITLE,
        coach_text::BODY,
        coach_text::SMALL,
        service_text::H1,
        service_text::H2,
        service_text::BODY,
        service_text::LABEL,
        service_text::BUTTON,
        service_text::URL,
    ];
    for style in styles {
        for sample in samples {
            for direction in [Ltr, Rtl] {
                let block = in_pass(&ctx, |ctx| layout(ctx, sample, Manner::new(style, direction), 150.0));
                assert!(block.lines() > 1);
            }
        }
    }
}

#[test]
fn steering_marks_have_no_width() {
    let plain = set("Kirjaudu", body(Ltr), f32::INFINITY).size().x;
    let marked = set("\u{2068}Kirjaudu\u{2069}\u{200F}", body(Ltr), f32::INFINITY)
        .size()
        .x;
    assert!((plain - marked).abs() < 0.01, "{plain} {marked}");
}
