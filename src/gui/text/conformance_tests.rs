//! Unicode's own conformance tests of UAX #9 against the pieces that are really drawn (`tests/fixtures/unicode`).
//!
//! Every line of `BidiCharacterTest.txt` and the telling ones of `BidiTest.txt`: the levels after L1, and the order after L2 as it
//! comes out of [`Paragraph`], cut into pieces and turned by the shaper. The paragraph's direction is given: what the files call
//! "auto" is given as what it resolves to, since nothing here guesses a direction.
//!
//! Where we go on from where the files stop:
//! - L3: marks are compared as standing after what they sit on, in a run from the right too.
//! - L4: brackets are mirrored; the files compare places, not signs. `mirrors` has what `BidiMirroring.txt` says.
//! - What only steers (isolates, marks of direction) has a place in the files' order and none in ours, for it is not drawn.

use std::io::{Cursor, Read as _};

use unicode_bidi::{BidiClass, bidi_class};

use super::order::{Paragraph, drawn, mirrored};
use super::testing::{in_pass, window};
use crate::gui::theme::{Script, coach_text, service_text};
use crate::i18n::Direction::{self, Ltr, Rtl};

fn fixture(name: &str) -> String {
    const BIDI: &[u8] = include_bytes!("../../../tests/fixtures/unicode/bidi.zip");
    let mut archive = zip::ZipArchive::new(Cursor::new(BIDI)).expect("a zip file");
    let mut text = String::new();
    let mut file = archive.by_name(name).expect("it is there");
    file.read_to_string(&mut text).expect("UTF-8");
    text
}

/// A text in a paragraph of one direction, and the level of each of its characters. What rule X9 removes has none.
struct Case<'t> {
    text: &'t str,
    direction: Direction,
    levels: Vec<Option<u8>>,
}

/// All cases of a fixture, as `make.py` wrote them.
fn cases(file: &str) -> impl Iterator<Item = Case<'_>> {
    file.split_terminator('\n').flat_map(|line| {
        let mut fields = line.split('\u{B}');
        let text = fields.next().expect("a text");
        [Ltr, Rtl]
            .into_iter()
            .zip(fields)
            .filter_map(move |(direction, field)| {
                let levels = field
                    .chars()
                    .map(|sign| (sign != 'x').then(|| u8::try_from(u32::from(sign) - 48).expect("a level")))
                    .collect();
                (!field.is_empty()).then_some(Case {
                    text,
                    direction,
                    levels,
                })
            })
    })
}

impl Case<'_> {
    /// What we make of it: the levels and the places of what is drawn from left to right, counted in characters.
    fn ours(&self) -> (Vec<Option<u8>>, Vec<usize>) {
        let paragraph = Paragraph::new(self.text, self.direction);
        let starts: Vec<usize> = self.text.char_indices().map(|(at, _)| at).collect();
        let mut places = vec![0; self.text.len()];
        starts.iter().enumerate().for_each(|(place, &at)| places[at] = place);
        let levels = paragraph.line_levels(0..self.text.len());
        let mut order = Vec::new();
        for piece in paragraph.pieces(0..self.text.len()) {
            let signs: Vec<(char, usize)> = piece
                .text
                .chars()
                .zip(piece.from.iter().map(|&at| places[at]))
                .collect();
            let mut clusters: Vec<_> = signs.chunk_by(|_, &(next, _)| is_mark(next)).collect();
            if piece.is_turned_by_shaper() {
                clusters.reverse();
            }
            order.extend(clusters.into_iter().flatten().map(|&(_, place)| place));
        }
        let removed = |place: &usize| self.levels[*place].is_none();
        order.retain(|place| !removed(place));
        let kept = (0..starts.len()).map(|at| (!removed(&at)).then(|| levels[starts[at]].number()));
        (kept.collect(), order)
    }

    /// What the file says is drawn from left to right: L2, then L3 for what is no letter.
    fn order(&self) -> Vec<usize> {
        let letters: Vec<char> = self.text.chars().collect();
        let level = |at: usize| self.levels[at].unwrap_or_default();
        let mut order: Vec<usize> = (0..letters.len()).filter(|&at| self.levels[at].is_some()).collect();
        let highest = order.iter().map(|&at| level(at)).max().unwrap_or_default();
        for lowest in (1..=highest).rev() {
            order
                .chunk_by_mut(|&a, &b| (level(a) >= lowest) == (level(b) >= lowest))
                .filter(|run| level(run[0]) >= lowest)
                .for_each(<[usize]>::reverse);
        }
        order.retain(|&at| drawn(letters[at], false).is_some());
        let one_run = |from: usize, to: usize| (from..to).all(|at| self.levels[at].is_none_or(|one| one == level(to)));
        order
            .chunk_by_mut(|&a, &b| is_mark(letters[a]) && b < a && one_run(b, a))
            .filter(|cluster| level(cluster[0]) % 2 == 1)
            .for_each(<[usize]>::reverse);
        order
    }
}

fn is_mark(letter: char) -> bool {
    bidi_class(letter) == BidiClass::NSM
}

/// The cases of a fixture that come out otherwise, and how many there are in all.
fn compare(name: &str) -> (usize, Vec<String>) {
    let file = fixture(name);
    let mut count = 0;
    let mut wrong = Vec::new();
    for case in cases(&file) {
        count += 1;
        let (levels, order) = case.ours();
        if levels != case.levels || order != case.order() {
            wrong.push(format!(
                "{:?} {:?}\n  levels {levels:?}\n  not    {:?}\n  order  {order:?}\n  not    {:?}",
                case.text,
                case.direction,
                case.levels,
                case.order()
            ));
        }
    }
    (count, wrong)
}

#[test]
fn every_line_of_the_character_test_comes_out_right() {
    let (count, wrong) = compare("characters");
    assert_eq!(count, 91_706, "no line is skipped");
    assert!(
        wrong.is_empty(),
        "{} of {count}: {}",
        wrong.len(),
        wrong[..wrong.len().min(20)].join("\n")
    );
}

#[test]
fn every_sequence_of_classes_comes_out_right() {
    let (count, wrong) = compare("classes");
    assert!(
        wrong.is_empty(),
        "{} of {count}: {}",
        wrong.len(),
        wrong[..wrong.len().min(20)].join("\n")
    );
    assert_eq!(count, 23_686);
}

#[test]
fn the_signs_of_our_faces_are_mirrored_as_unicode_says() {
    let file = fixture("mirrors");
    let pairs: Vec<(char, char)> = file
        .lines()
        .map(|line| {
            let mut signs = line.chars();
            (signs.next().expect("a sign"), signs.next().expect("its mirror image"))
        })
        .collect();
    assert!(pairs.len() > 400, "{}", pairs.len());
    let fonts =
        [coach_text::BODY, service_text::BODY].map(|style| [style, style.bold()].map(|s| s.font(Script::Latin)));
    let known = in_pass(&window(), |ctx| {
        ctx.fonts_mut(|all| {
            let mut has = |sign| fonts.iter().flatten().all(|font| all.has_glyph(font, sign));
            let both = pairs.iter().copied().filter(|&(sign, image)| has(sign) && has(image));
            both.collect::<Vec<_>>()
        })
    });
    assert!(known.contains(&('(', ')')));
    let ours: Vec<(char, char)> = (pairs.iter())
        .map(|&(sign, _)| (sign, mirrored(sign)))
        .filter(|(sign, image)| sign != image)
        .collect();
    assert_eq!(ours, known);
}
