//! The order in which one line is drawn: from text as it is stored to pieces from left to right.
//!
//! Follows the Unicode Bidirectional Algorithm, UAX #9 (`unicode-bidi` finds the levels; L1 and L2 order the runs),
//! with the paragraph's direction given and never guessed. Each run is then cut into pieces that egui can be trusted
//! with. egui shapes a piece by itself and guesses its direction from its script, so:
//!
//! - Arabic words that follow one another stay together with their spaces and signs: letters must join, and the shaper turns all of it
//!   round itself (each piece costs egui as much as a whole line, so they are few);
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
    /// Where each of its characters stands in the paragraph, in bytes.
    pub from: Vec<usize>,
}

impl Piece {
    fn new(script: Script, at: usize, c: char) -> Self {
        Self {
            text: c.into(),
            script,
            from: vec![at],
        }
    }

    fn push(&mut self, at: usize, c: char) {
        self.text.push(c);
        self.from.push(at);
    }

    /// This and the one after it as one.
    fn joined(mut self, next: Self) -> Self {
        self.text.push_str(&next.text);
        self.from.extend(next.from);
        self
    }

    /// Whether the shaper draws it from right to left, as it does with letters of such a script.
    pub fn is_turned_by_shaper(&self) -> bool {
        has_right_to_left(&self.text)
    }
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

    /// The level of each byte of the paragraph, were this range a line (rule L1).
    pub fn line_levels(&self, line: Range<usize>) -> Vec<Level> {
        self.bidi.reordered_levels(line)
    }

    /// The pieces of a part of it, from left to right, white space and all: what is measured.
    pub fn pieces(&self, part: Range<usize>) -> Vec<Piece> {
        if part.is_empty() {
            return Vec::new();
        }
        let (start, end) = (part.start, part.end);
        let (levels, runs) = self.bidi.visual_runs(part);
        let mut out = Out::default();
        for run in runs {
            let Some(text) = self.text.get(run.clone()) else {
                continue;
            };
            let breaks_here = run.end == end;
            if levels.get(run.start).is_some_and(Level::is_rtl) {
                out.right_to_left(self.text, run, breaks_here);
            } else {
                out.left_to_right(text, run.start, breaks_here);
            }
        }
        // A word that is too wide for a line is cut, but its letters keep the forms that they have in it.
        if self.is_within_word(start)
            && let Some(word) = out.0.iter_mut().find(|piece| piece.from.first() == Some(&start))
        {
            word.text.insert(0, JOINER);
            word.from.insert(0, start);
        }
        if self.is_within_word(end)
            && let Some(word) = out
                .0
                .iter_mut()
                .find(|piece| piece.from.last().is_some_and(|at| self.ends(*at, end)))
        {
            word.text.push(JOINER);
            word.from.extend(word.from.last().copied());
        }
        out.0
    }

    /// Whether the character that begins at `from` ends at `to`.
    fn ends(&self, from: usize, to: usize) -> bool {
        let mut letters = self.text.get(from..to).unwrap_or_default().chars();
        letters.next().is_some() && letters.next().is_none()
    }

    /// Whether letters that join stand on both sides of a place.
    fn is_within_word(&self, place: usize) -> bool {
        let Some((before, after)) = self.text.split_at_checked(place) else {
            return false;
        };
        let before = before.chars().rev().find(|&c| kind(c) != Kind::Mark || c == NON_JOINER);
        let joins = |c| kind(c) == Kind::ArabicLetter && is_arabic_block(c) && c != '\u{621}';
        before.is_some_and(|c| joins(c) && !joins_only_before(c)) && after.chars().next().is_some_and(joins)
    }
}

/// Whether an Arabic letter never joins with the one after it (Joining_Type R of ArabicShaping.txt).
fn joins_only_before(c: char) -> bool {
    matches!(c, '\u{622}'..='\u{625}' | '\u{627}' | '\u{629}' | '\u{62F}'..='\u{632}' | '\u{648}' | '\u{671}'..='\u{673}'
        | '\u{675}'..='\u{677}' | '\u{688}'..='\u{699}' | '\u{6C0}' | '\u{6C3}'..='\u{6CB}' | '\u{6CD}' | '\u{6CF}'
        | '\u{6D2}' | '\u{6D3}' | '\u{6D5}' | '\u{6EE}' | '\u{6EF}')
}

/// A character of the text as it is drawn, or nothing if it only steers.
pub(super) fn drawn(c: char, is_last_of_line: bool) -> Option<char> {
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

/// Whether a text has letters that run from the right.
pub(super) fn has_right_to_left(text: &str) -> bool {
    text.chars()
        .any(|c| matches!(bidi_class(c), BidiClass::R | BidiClass::AL))
}

/// The way of the first letter that has one (rules P2 and P3, isolates looked into).
pub(super) fn first_direction(text: &str) -> Option<Direction> {
    text.chars().find_map(|c| match bidi_class(c) {
        BidiClass::L => Some(Direction::Ltr),
        BidiClass::R | BidiClass::AL => Some(Direction::Rtl),
        _ => None,
    })
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
    /// Joins with nothing, but is of the Arabic blocks (figures, comma, question mark), or the space between words of them.
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

/// Whether it sits on what was before it.
#[cfg(test)]
pub(super) fn is_mark(c: char) -> bool {
    kind(c) == Kind::Mark
}

/// Whether the space between two Arabic words stands at a place: it is as wide as their face has it.
pub(super) fn is_between_words(text: &str, place: usize) -> bool {
    let is_of_word = |c: char| is_arabic_block(c) && !matches!(bidi_class(c), BidiClass::AN | BidiClass::EN);
    let (before, after) = text.split_at_checked(place).unwrap_or_default();
    let after = after.strip_prefix(' ').and_then(|after| after.chars().next());
    before.chars().next_back().is_some_and(is_of_word) && after.is_some_and(is_of_word)
}

/// Which faces are asked for it.
pub(super) fn script(c: char) -> Script {
    if is_arabic_block(c) {
        Script::Arabic
    } else {
        Script::Latin
    }
}

/// Whether the Arabic faces are asked for it.
pub(super) fn is_arabic_block(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{8A0}'..='\u{8FF}'
        | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}')
}

/// The mirror image of a sign, as UAX #9 L4 and BidiMirroring.txt say, for those pairs that all our faces have.
pub(super) fn mirrored(c: char) -> char {
    const PAIRS: [(char, char); 24] = [
        ('(', ')'),
        ('[', ']'),
        ('{', '}'),
        ('<', '>'),
        ('«', '»'),
        ('‹', '›'),
        ('≤', '≥'),
        ('⁅', '⁆'),
        ('⁽', '⁾'),
        ('₍', '₎'),
        ('⊂', '⊃'),
        ('⊄', '⊅'),
        ('⊆', '⊇'),
        ('⌈', '⌉'),
        ('⌊', '⌋'),
        ('\u{2329}', '\u{232A}'),
        ('⟦', '⟧'),
        ('⟨', '⟩'),
        ('⸂', '⸃'),
        ('⸄', '⸅'),
        ('⸉', '⸊'),
        ('⸌', '⸍'),
        ('⸢', '⸣'),
        ('⸤', '⸥'),
    ];
    PAIRS
        .iter()
        .find_map(|&(a, b)| if c == a { Some(b) } else { (c == b).then_some(a) })
        .unwrap_or(c)
}

/// The line as far as it is cut.
#[derive(Default)]
struct Out(Vec<Piece>);

impl Out {
    fn left_to_right(&mut self, text: &str, start: usize, breaks_here: bool) {
        let before = self.0.len();
        for (at, c) in seen(text, start, breaks_here) {
            match kind(c) {
                Kind::ArabicLetter | Kind::ArabicSign => self.0.push(Piece::new(Script::Arabic, at, c)),
                Kind::Mark if matches!(c, JOINER | NON_JOINER) => {}
                // On what came before it in its own run: what is drawn to the left of the run may be of another.
                Kind::Mark => match self.0.get_mut(before..).and_then(<[Piece]>::last_mut) {
                    Some(piece) => piece.push(at, c),
                    None => self.latin(at, c),
                },
                Kind::Other => self.latin(at, c),
            }
        }
    }

    fn right_to_left(&mut self, paragraph: &str, run: Range<usize>, breaks_here: bool) {
        let text = paragraph.get(run.clone()).unwrap_or_default();
        // Groups in the order of the text; each is drawn as it is, and they are drawn from the last to the first.
        let mut groups: Vec<(Piece, Kind)> = Vec::new();
        let mut joiner = None;
        for (at, c) in seen(text, run.start, breaks_here) {
            // Only the very next letter is after it.
            let before = joiner.take();
            match (kind(c), groups.last_mut()) {
                (Kind::ArabicLetter, Some((word, Kind::ArabicLetter))) => word.push(at, c),
                (Kind::Mark, Some((before, Kind::ArabicLetter))) => before.push(at, c),
                // The letter that comes after a joiner takes the form that it has after a letter.
                (Kind::Mark, _) if c == JOINER => joiner = Some(at),
                (Kind::Mark, _) if c == NON_JOINER => {}
                (Kind::Mark, Some((before, _))) => before.push(at, c),
                (Kind::Mark, None) => groups.push((Piece::new(Script::Latin, at, c), Kind::Other)),
                (kind @ (Kind::ArabicLetter | Kind::ArabicSign), _) => {
                    let mut piece = Piece::new(Script::Arabic, at, c);
                    if let (Kind::ArabicLetter, Some(at)) = (kind, before) {
                        piece.text.insert(0, JOINER);
                        piece.from.insert(0, at);
                    }
                    groups.push((piece, kind));
                }
                (Kind::Other, _) if is_between_words(paragraph, at) => {
                    groups.push((Piece::new(Script::Arabic, at, c), Kind::ArabicSign));
                }
                (Kind::Other, _) => groups.push((Piece::new(Script::Latin, at, mirrored(c)), Kind::Other)),
            }
        }
        let mut pieces: Vec<Piece> = Vec::new();
        let is_arabic = |kind: Kind| matches!(kind, Kind::ArabicLetter | Kind::ArabicSign);
        for together in groups.chunk_by(|(_, one), (_, next)| is_arabic(*one) && is_arabic(*next)) {
            let parts = together.iter().map(|(piece, _)| piece);
            // Without a letter the shaper would not know that it has to turn them.
            if together.iter().any(|(_, kind)| *kind == Kind::ArabicLetter) {
                pieces.extend(parts.cloned().reduce(Piece::joined));
            } else {
                pieces.extend(parts.cloned());
            }
        }
        for piece in pieces.into_iter().rev() {
            match self
                .0
                .pop_if(|before| (before.script, piece.script) == (Script::Latin, Script::Latin))
            {
                Some(before) => self.0.push(before.joined(piece)),
                None => self.0.push(piece),
            }
        }
    }

    fn latin(&mut self, at: usize, c: char) {
        match self.0.last_mut() {
            Some(piece) if piece.script == Script::Latin => piece.push(at, c),
            _ => self.0.push(Piece::new(Script::Latin, at, c)),
        }
    }
}

/// What is drawn of a run that begins at `start`, each character with its place in the paragraph.
fn seen(text: &str, start: usize, breaks_here: bool) -> impl Iterator<Item = (usize, char)> {
    let end = text.len();
    text.char_indices()
        .filter_map(move |(at, c)| Some((start + at, drawn(c, breaks_here && at + c.len_utf8() == end)?)))
}

#[cfg(test)]
#[path = "order_tests.rs"]
mod tests;
