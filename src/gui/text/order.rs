//! The order in which one line is drawn: from text as it is stored to pieces from left to right.
//!
//! Follows the Unicode Bidirectional Algorithm, UAX #9 (`unicode-bidi` finds the levels; L1 and L2 order the runs),
//! with the paragraph's direction given and never guessed. Each run is then cut into pieces that egui can be trusted
//! with. egui shapes a piece by itself and guesses its direction from its script, so:
//!
//! - letters of an Arabic word stay together: they must join, and the shaper turns them round itself;
//! - everything else in a right-to-left run is turned round here, and brackets are mirrored (L4);
//! - figures of Arabic blocks stand alone: they are drawn left to right, yet the shaper would turn them round.
//!
//! Marks that only steer the order (isolates, embeddings, direction marks) are obeyed and never drawn.
//! Not here: fonts, widths, where a line ends.

use std::ops::Range;

use unicode_bidi::{BidiClass, Level, ParagraphBidiInfo, bidi_class};

use super::super::theme::Script;
use crate::i18n::Direction;

/// Text that is shaped in one go, without regard for its neighbours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    /// What is handed to the shaper.
    pub text: String,
    /// Which faces it needs.
    pub script: Script,
}

/// One paragraph with the direction of every letter found.
pub(super) struct Paragraph<'t> {
    text: &'t str,
    bidi: ParagraphBidiInfo<'t>,
}

impl<'t> Paragraph<'t> {
    /// Find the levels of a text without hard line ends.
    pub fn new(text: &'t str, direction: Direction) -> Self {
        let level = match direction {
            Direction::Ltr => Level::ltr(),
            Direction::Rtl => Level::rtl(),
        };
        Self {
            text,
            bidi: ParagraphBidiInfo::new(text, Some(level)),
        }
    }

    /// The pieces of one line of it, from left to right. White space at the line's end is left out.
    pub fn line(&self, line: Range<usize>) -> Vec<Piece> {
        let Some(content) = self.text.get(line.clone()) else {
            return Vec::new();
        };
        let line = line.start..line.start + content.trim_end().len();
        self.pieces(line)
    }

    /// The pieces of a part of it, from left to right, white space and all: what is measured.
    pub fn pieces(&self, part: Range<usize>) -> Vec<Piece> {
        if part.is_empty() {
            return Vec::new();
        }
        let end = part.end;
        let (levels, runs) = self.bidi.visual_runs(part);
        let mut out = Out::default();
        for run in runs {
            let Some(text) = self.text.get(run.clone()) else {
                continue;
            };
            let breaks_here = run.end == end;
            if levels.get(run.start).is_some_and(Level::is_rtl) {
                out.right_to_left(text, breaks_here);
            } else {
                out.left_to_right(text, breaks_here);
            }
        }
        out.0
    }
}

/// A character of the text as it is drawn, or nothing if it only steers.
fn drawn(c: char, is_last_of_line: bool) -> Option<char> {
    match c {
        // A soft hyphen is seen only where the line was broken at it.
        '\u{AD}' => is_last_of_line.then_some('-'),
        JOINER | NON_JOINER => Some(c),
        _ => match bidi_class(c) {
            BidiClass::BN
            | BidiClass::LRE
            | BidiClass::RLE
            | BidiClass::LRO
            | BidiClass::RLO
            | BidiClass::PDF
            | BidiClass::LRI
            | BidiClass::RLI
            | BidiClass::FSI
            | BidiClass::PDI => None,
            BidiClass::B | BidiClass::S => Some(' '),
            _ if matches!(c, '\u{200E}' | '\u{200F}' | '\u{61C}') => None,
            _ => Some(c),
        },
    }
}

/// The text without the marks that only steer: what is read aloud by a screen reader.
pub(super) fn plain(text: &str) -> String {
    text.chars()
        .filter(|&c| c == '\n' || drawn(c, false).is_some())
        .collect()
}

const NON_JOINER: char = '\u{200C}';
const JOINER: char = '\u{200D}';

/// What a character is to the one who cuts pieces.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Joins with its neighbours.
    ArabicLetter,
    /// Sits on what was before it.
    Mark,
    /// Of the Arabic blocks, but joins with nothing: figures, comma, question mark.
    ArabicSign,
    /// Anything else.
    Other,
}

fn kind(c: char) -> Kind {
    match bidi_class(c) {
        BidiClass::NSM => Kind::Mark,
        _ if matches!(c, JOINER | NON_JOINER) => Kind::Mark,
        BidiClass::AL | BidiClass::R if !matches!(c, '\u{61B}' | '\u{61D}'..='\u{61F}' | '\u{6D4}') => {
            Kind::ArabicLetter
        }
        _ if is_arabic_block(c) => Kind::ArabicSign,
        _ => Kind::Other,
    }
}

/// Whether the Arabic faces are asked for it.
pub(super) fn is_arabic_block(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{8A0}'..='\u{8FF}'
        | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}')
}

/// The mirror image of a bracket, as UAX #9 L4 and BidiMirroring.txt say, for the signs that our fonts have.
fn mirrored(c: char) -> char {
    const MIRRORS: [(char, char); 9] = [
        ('(', ')'),
        ('[', ']'),
        ('{', '}'),
        ('<', '>'),
        ('«', '»'),
        ('‹', '›'),
        ('≤', '≥'),
        ('⁽', '⁾'),
        ('₍', '₎'),
    ];
    MIRRORS
        .iter()
        .find_map(|&(a, b)| if c == a { Some(b) } else { (c == b).then_some(a) })
        .unwrap_or(c)
}

/// The line as far as it is cut.
#[derive(Default)]
struct Out(Vec<Piece>);

impl Out {
    fn left_to_right(&mut self, text: &str, breaks_here: bool) {
        for (c, last) in with_last(text, breaks_here) {
            let Some(c) = drawn(c, last) else { continue };
            match kind(c) {
                Kind::ArabicLetter | Kind::ArabicSign => self.0.push(Piece {
                    text: c.into(),
                    script: Script::Arabic,
                }),
                Kind::Mark if matches!(c, JOINER | NON_JOINER) => {}
                Kind::Mark => match self.0.last_mut() {
                    Some(piece) => piece.text.push(c),
                    None => self.latin(c),
                },
                Kind::Other => self.latin(c),
            }
        }
    }

    fn right_to_left(&mut self, text: &str, breaks_here: bool) {
        // Groups in the order of the text; each is drawn as it is, and they are drawn from the last to the first.
        let mut groups: Vec<(String, Kind)> = Vec::new();
        for (c, last) in with_last(text, breaks_here) {
            let Some(c) = drawn(c, last) else { continue };
            match (kind(c), groups.last_mut()) {
                (Kind::ArabicLetter, Some((word, Kind::ArabicLetter))) => word.push(c),
                (Kind::Mark, Some((before, Kind::ArabicLetter))) => before.push(c),
                (Kind::Mark, _) if matches!(c, JOINER | NON_JOINER) => {}
                (Kind::Mark, Some((before, _))) => before.push(c),
                (Kind::Mark, None) => groups.push((c.into(), Kind::Other)),
                (kind, _) => groups.push((mirrored(c).into(), kind)),
            }
        }
        for (text, kind) in groups.into_iter().rev() {
            match kind {
                Kind::ArabicLetter | Kind::ArabicSign => self.0.push(Piece {
                    text,
                    script: Script::Arabic,
                }),
                Kind::Mark | Kind::Other => text.chars().for_each(|c| self.latin(c)),
            }
        }
    }

    fn latin(&mut self, c: char) {
        match self.0.last_mut() {
            Some(piece) if piece.script == Script::Latin => piece.text.push(c),
            _ => self.0.push(Piece {
                text: c.into(),
                script: Script::Latin,
            }),
        }
    }
}

/// The characters, each with whether it is the last of its line.
fn with_last(text: &str, breaks_here: bool) -> impl Iterator<Item = (char, bool)> {
    let end = text.len();
    text.char_indices()
        .map(move |(at, c)| (c, breaks_here && at + c.len_utf8() == end))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line as a row of pieces; Arabic pieces in their stored order, as the shaper gets them.
    fn line(text: &str, direction: Direction) -> Vec<String> {
        Paragraph::new(text, direction)
            .line(0..text.len())
            .into_iter()
            .map(|piece| piece.text)
            .collect()
    }

    #[test]
    fn latin_in_a_latin_paragraph_is_one_piece() {
        assert_eq!(line("Valitse pankki (1/3).", Direction::Ltr), ["Valitse pankki (1/3)."]);
    }

    #[test]
    fn words_of_an_arabic_paragraph_run_from_right_to_left() {
        assert_eq!(line("اضغط على الزر", Direction::Rtl), ["الزر", " ", "على", " ", "اضغط"]);
    }

    #[test]
    fn latin_and_figures_inside_arabic_keep_their_own_order() {
        assert_eq!(
            line("اضغط على Kirjaudu ثم اكتب 1234 (رمز PIN).", Direction::Rtl),
            [
                ".(PIN ",
                "رمز",
                ") 1234 ",
                "اكتب",
                " ",
                "ثم",
                " Kirjaudu ",
                "على",
                " ",
                "اضغط"
            ]
        );
    }

    #[test]
    fn a_full_stop_belongs_to_the_paragraphs_end() {
        assert_eq!(line("Hello.", Direction::Rtl), [".Hello"]);
        assert_eq!(line("مرحبا.", Direction::Ltr), ["مرحبا", "."]);
        assert_eq!(line("مرحبا.", Direction::Rtl), [".", "مرحبا"]);
    }

    #[test]
    fn arabic_inside_latin_is_turned_round_as_one() {
        assert_eq!(
            line("Sana كتاب جديد on kirja", Direction::Ltr),
            ["Sana ", "جديد", " ", "كتاب", " on kirja"]
        );
    }

    #[test]
    fn brackets_are_mirrored_only_where_text_runs_from_the_right() {
        assert_eq!(line("(رمز)", Direction::Rtl), ["(", "رمز", ")"]);
        assert_eq!(line("«رمز»", Direction::Rtl), ["«", "رمز", "»"]);
        assert_eq!(line("(koodi)", Direction::Rtl), ["(koodi)"]);
        assert_eq!(line("(koodi)", Direction::Ltr), ["(koodi)"]);
    }

    #[test]
    fn figures_stay_left_to_right() {
        assert_eq!(
            line("في 12.5.2025 الساعة 14:30", Direction::Rtl),
            ["14:30 ", "الساعة", " 12.5.2025 ", "في"]
        );
        // By the rules a sign beside a figure is not part of it after an Arabic letter (W2); an isolate makes it so.
        assert_eq!(line("المبلغ 45,90 €", Direction::Rtl), ["€ 45,90 ", "المبلغ"]);
        assert_eq!(
            line("المبلغ \u{2068}45,90 €\u{2069}", Direction::Rtl),
            ["45,90 € ", "المبلغ"]
        );
        assert_eq!(line("المبلغ 45,90€", Direction::Rtl), ["€45,90 ", "المبلغ"]);
        assert_eq!(line("رقم ٢٠٢٥", Direction::Rtl), ["٢", "٠", "٢", "٥", " ", "رقم"]);
        assert_eq!(line("شماره ۱۲۳", Direction::Rtl), ["۱", "۲", "۳", " ", "شماره"]);
    }

    #[test]
    fn isolates_are_obeyed_and_never_drawn() {
        // Without the isolate the figure would be drawn left of the name's bracket.
        let with = "\u{2068}OmaKela (1)\u{2069} مفتوحة";
        assert_eq!(line(with, Direction::Rtl), ["مفتوحة", " OmaKela (1)"]);
        let first_strong = "Nimi: \u{2068}ليلى 2\u{2069}, ikä 30";
        assert_eq!(line(first_strong, Direction::Ltr), ["Nimi: 2 ", "ليلى", ", ikä 30"]);
        let left = "رقم \u{2066}A-1 ب\u{2069} هنا";
        assert_eq!(line(left, Direction::Rtl), ["هنا", " A-1 ", "ب", " ", "رقم"]);
        let right = "a \u{2067}b ج\u{2069} d";
        assert_eq!(line(right, Direction::Ltr), ["a ", "ج", " b d"]);
        assert_eq!(line("\u{200F}\u{200E}x\u{61C}", Direction::Ltr), ["x"]);
    }

    #[test]
    fn an_isolated_phone_number_keeps_its_groups() {
        // Groups apart from each other are drawn from the right, unless an isolate keeps them together.
        assert_eq!(line("اتصل 020 634", Direction::Rtl), ["634 020 ", "اتصل"]);
        assert_eq!(
            line("اتصل بـ \u{2068}020 634 0200\u{2069}", Direction::Rtl)
                .first()
                .map(String::as_str),
            Some("020 634 0200 ")
        );
    }

    #[test]
    fn marks_stay_with_their_letter_and_joiners_with_their_word() {
        assert_eq!(line("مُعَلِّم", Direction::Rtl), ["مُعَلِّم"]);
        assert_eq!(line("می\u{200C}روم", Direction::Rtl), ["می\u{200C}روم"]);
        assert_eq!(line("a\u{301}", Direction::Ltr), ["a\u{301}"]);
    }

    #[test]
    fn arabic_signs_stand_alone() {
        assert_eq!(
            line("هل أنت هنا؟!", Direction::Rtl),
            ["!", "؟", "هنا", " ", "أنت", " ", "هل"]
        );
        assert_eq!(line("نعم، لا", Direction::Rtl), ["لا", " ", "،", "نعم"]);
    }

    #[test]
    fn white_space_at_the_end_of_a_line_is_not_drawn() {
        assert_eq!(line("yksi  ", Direction::Ltr), ["yksi"]);
        assert_eq!(line("واحد  ", Direction::Rtl), ["واحد"]);
        assert!(line("   ", Direction::Rtl).is_empty());
    }

    #[test]
    fn a_soft_hyphen_is_seen_only_at_the_end_of_a_line() {
        let text = "palvelun\u{AD}tarjoaja";
        let paragraph = Paragraph::new(text, Direction::Ltr);
        assert_eq!(line(text, Direction::Ltr), ["palveluntarjoaja"]);
        let broken: Vec<String> = paragraph.line(0..10).into_iter().map(|piece| piece.text).collect();
        assert_eq!(broken, ["palvelun-"]);
    }

    #[test]
    fn levels_come_from_the_paragraph_and_not_from_the_line() {
        // The second line begins with a Latin word that stands inside Arabic: it goes to the right end.
        let text = "اضغط على Kirjaudu ثم";
        let start = text.find("Kirjaudu").expect("it is there");
        let paragraph = Paragraph::new(text, Direction::Rtl);
        let second: Vec<String> = paragraph
            .line(start..text.len())
            .into_iter()
            .map(|piece| piece.text)
            .collect();
        assert_eq!(second, ["ثم", " Kirjaudu"]);
    }

    #[test]
    fn arabic_pieces_name_the_arabic_face_and_others_the_latin_one() {
        let text = "زر OK";
        let scripts: Vec<Script> = Paragraph::new(text, Direction::Rtl)
            .line(0..text.len())
            .into_iter()
            .map(|piece| piece.script)
            .collect();
        assert_eq!(scripts, [Script::Latin, Script::Arabic]);
    }

    #[test]
    fn what_is_read_aloud_has_no_steering_marks() {
        assert_eq!(plain("\u{2068}Aino\u{2069}\u{200F} on\u{AD}nen\nja"), "Aino onnen\nja");
    }
}
