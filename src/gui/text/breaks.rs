//! Where lines end: at the places that the Unicode Line Breaking Algorithm, UAX #14, allows (`unicode-linebreak`).
//!
//! A word that is wider than the whole line is cut between letters, since text that leaves its frame can't be read.
//! Not here: how wide something is; the caller measures.

use std::ops::Range;

use unicode_bidi::{BidiClass, bidi_class};
use unicode_linebreak::linebreaks;

/// The hard paragraphs of a text, without their line ends. A text without any letters has one, empty.
pub(super) fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    const HARD: [char; 6] = ['\n', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}'];
    text.split(HARD).map(|part| part.strip_suffix('\r').unwrap_or(part))
}

/// The lines of one paragraph without hard line ends, filled one after the other as far as `max_width` goes.
///
/// `width` measures a part of the paragraph, white space at its end included.
pub(super) fn lines(text: &str, max_width: f32, mut width: impl FnMut(Range<usize>) -> f32) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut start = 0; // of the line
    let mut filled = 0.0; // width of the line so far, white space at its end included
    let mut from = 0; // of the word
    for to in opportunities(text) {
        let Some(word) = text.get(from..to) else { continue };
        let visible = from..from + word.trim_end().len();
        let mut needed = width(visible.clone());
        if start < from && filled + needed > max_width {
            lines.push(start..from);
            (start, filled) = (from, 0.0);
        }
        if start == from && needed > max_width {
            start = cut(text, visible.clone(), max_width, &mut width, &mut lines);
            needed = width(start..visible.end);
        }
        filled += needed + if visible.end < to { width(visible.end..to) } else { 0.0 };
        from = to;
    }
    if start < text.len() || lines.is_empty() {
        lines.push(start..text.len());
    }
    lines
}

/// Where lines may end, the paragraph's own end with them.
pub(super) fn opportunities(text: &str) -> Vec<usize> {
    let mut places: Vec<usize> = linebreaks(text).map(|(at, _)| at).collect();
    let brackets = text.match_indices(BRACKETS).map(|(at, _)| at);
    places.extend(brackets.filter(|at| is_after_quotation(text, *at)));
    places.sort_unstable();
    places
}

const BRACKETS: [char; 3] = ['(', '[', '{'];

/// Whether a bracket stands here after a quotation and a space, as in `«Talvi» (talvi)`. A line may end there since Unicode 15.1;
/// `unicode-linebreak` knows 15.0, in which every quotation mark held what is after its space, as one that opens does (LB15).
pub(super) fn is_after_quotation(text: &str, place: usize) -> bool {
    let (before, after) = text.split_at_checked(place).unwrap_or_default();
    let words = before.trim_end_matches(' ');
    after.starts_with(BRACKETS) && words.len() < before.len() && words.ends_with(['»', '›', '”', '’', '"'])
}

/// Cut a word that is too wide into full lines; what is left over begins where the answer says.
fn cut(
    text: &str,
    word: Range<usize>,
    max_width: f32,
    width: &mut impl FnMut(Range<usize>) -> f32,
    lines: &mut Vec<Range<usize>>,
) -> usize {
    let mut start = word.start;
    let mut before = word.start;
    let letters = text.get(word.clone()).unwrap_or_default();
    let ends = letters
        .char_indices()
        .skip(1)
        .filter(|&(_, c)| !clings(c))
        .map(|(at, _)| word.start + at);
    for end in ends.chain([word.end]) {
        if before > start && width(start..end) > max_width {
            lines.push(start..before);
            start = before;
        }
        before = end;
    }
    start
}

/// Marks and joiners are never parted from the letter before them.
fn clings(c: char) -> bool {
    matches!(bidi_class(c), BidiClass::NSM | BidiClass::BN)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ten units a character.
    fn broken(text: &str, max_width: f32) -> Vec<&str> {
        let lines = lines(text, max_width, |part| text[part].chars().count() as f32 * 10.0);
        lines.into_iter().map(|line| &text[line]).collect()
    }

    #[test]
    fn lines_are_filled_and_end_at_spaces() {
        assert_eq!(broken("Valitse oma pankki", 120.0), ["Valitse oma ", "pankki"]);
        assert_eq!(broken("Valitse oma pankki", 110.0), ["Valitse oma ", "pankki"]);
        assert_eq!(broken("Valitse oma pankki", 109.0), ["Valitse ", "oma pankki"]);
        assert_eq!(broken("Valitse oma pankki", f32::INFINITY), ["Valitse oma pankki"]);
    }

    #[test]
    fn nothing_is_lost_between_the_lines() {
        let text = "اضغط على Kirjaudu ثم اكتب 1234 (رمز PIN). Pitkäsananenpalveluntarjoaja";
        for width in 0_u16..80 {
            assert_eq!(broken(text, f32::from(width) * 10.0).concat(), text, "{width}");
        }
    }

    #[test]
    fn a_no_break_space_holds() {
        assert_eq!(broken("maksaa 45,90\u{A0}€", 70.0), ["maksaa ", "45,90\u{A0}€"]);
    }

    #[test]
    fn a_word_wider_than_the_line_is_cut_between_letters() {
        assert_eq!(broken("palveluntarjoaja on", 60.0), ["palvel", "untarj", "oaja ", "on"]);
        assert_eq!(broken("on palveluntarjoaja", 60.0), ["on ", "palvel", "untarj", "oaja"]);
        assert_eq!(broken("abc", 0.0), ["a", "b", "c"]);
    }

    #[test]
    fn a_mark_is_never_parted_from_its_letter() {
        assert_eq!(broken("e\u{301}e\u{301}", 10.0), ["e\u{301}", "e\u{301}"]);
    }

    #[test]
    fn a_line_may_end_between_a_closing_quotation_and_a_bracket() {
        assert_eq!(broken("«Talvi» (talvi)", 100.0), ["«Talvi» ", "(talvi)"]);
        assert_eq!(broken("\"Talvi\" (talvi)", 100.0), ["\"Talvi\" ", "(talvi)"]);
        assert_eq!(broken("« (talvi)", 20.0), ["« ", "(t", "al", "vi", ")"]);
    }

    #[test]
    fn a_soft_hyphen_is_a_place_to_break() {
        assert_eq!(broken("palvelun\u{AD}tarjoaja", 100.0), ["palvelun\u{AD}", "tarjoaja"]);
    }

    #[test]
    fn an_empty_text_is_one_empty_line() {
        assert_eq!(broken("", 50.0), [""]);
        assert_eq!(paragraphs("a\r\n\nb").collect::<Vec<_>>(), ["a", "", "b"]);
        assert_eq!(paragraphs("a\u{2028}b").collect::<Vec<_>>(), ["a", "b"]);
    }
}
