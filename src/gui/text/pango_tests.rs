//! Every shipped text beside what Pango (with HarfBuzz and FriBidi) makes of it: where lines may end, where they end at three widths,
//! in which order clusters are drawn, which sign each is and how wide, so that joined forms are compared too.
//!
//! Pango gets the same faces for the same letters (`tests/pango/lines.py`). What may differ, and why:
//! - Pango 1.50 knows Unicode 14: no line of its ends between a quotation and a bracket ([`breaks::is_after_quotation`]).
//! - A line whose end falls within [`EDGE`] of the width: egui rounds widths another way.
//! - The width of a cluster by [`KERNING`]: pieces are shaped without their neighbours, so a pair across a border has no kerning.
//! - What only steers is a cluster without width to Pango and nothing to us; likewise white space at a line's end.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Write as _;
use std::ops::Range;
use std::process::{Command, Stdio};

use eframe::epaint::text::FontsView;
use serde::{Deserialize, Serialize};

use super::breaks::{self, opportunities};
use super::order::{self, Paragraph, Piece};
use super::set::{self, Formats};
use super::testing::{in_pass, window};
use super::{Manner, corpus};
use crate::gui::theme::{Script, TextStyle, coach_text};
use crate::i18n::Direction;

const STYLE: TextStyle = coach_text::BODY;
const WIDTHS: [f32; 3] = [170.0, 340.0, 680.0];
/// In points.
const EDGE: f32 = 2.0;
/// In points.
const KERNING: f32 = 1.0;

#[derive(Serialize)]
struct Asked<'t> {
    fonts: &'static str,
    texts: Vec<Text<'t>>,
}

#[derive(Serialize)]
struct Text<'t> {
    text: &'t str,
    rtl: bool,
    widths: [f32; 3],
    /// Whether it has to tell what is drawn: where all runs from the left, that is what is written.
    drawn: bool,
    spans: Vec<(usize, usize, &'static str, f32)>,
}

#[derive(Deserialize)]
struct Answer {
    breaks: Vec<usize>,
    set: Vec<Vec<PangoLine>>,
}

/// Where it begins and ends, and what is drawn of it.
#[derive(Deserialize)]
struct PangoLine(usize, usize, Vec<Cluster>);

/// Where it begins and ends, its level, its width.
#[derive(Deserialize, Clone, Copy)]
struct Cluster(usize, usize, u8, f32);

/// Which face Pango takes for which bytes: that which we take.
fn spans(text: &str) -> Vec<(usize, usize, &'static str, f32)> {
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let script = |&(at, letter): &(usize, char)| match order::is_between_words(text, at) {
        true => Script::Arabic,
        false => order::script(letter),
    };
    let runs = letters.chunk_by(|a, b| script(a) == script(b));
    runs.map(|run| {
        let end = run.last().map_or(0, |(at, letter)| at + letter.len_utf8());
        match script(&run[0]) {
            Script::Latin => (run[0].0, end, "Andika", STYLE.points()),
            Script::Arabic => (run[0].0, end, "Noto Sans Arabic", STYLE.arabic_points()),
        }
    })
    .collect()
}

fn ask(texts: &BTreeSet<(bool, &str)>) -> Vec<Answer> {
    let asked = Asked {
        fonts: concat!(env!("CARGO_MANIFEST_DIR"), "/assets/fonts"),
        texts: (texts.iter())
            .map(|&(rtl, text)| Text {
                text,
                rtl,
                widths: WIDTHS,
                drawn: rtl || order::has_right_to_left(text),
                spans: spans(text),
            })
            .collect(),
    };
    // Debian's own Python has the bindings.
    let mut pango = Command::new("/usr/bin/python3")
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pango/lines.py"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Debian's Python: run tools/setup --test");
    let json = serde_json::to_vec(&asked).expect("JSON");
    let mut input = pango.stdin.take().expect("its input");
    input
        .write_all(&json)
        .expect("Pango's bindings: run tools/setup --test");
    drop(input);
    let output = pango.wait_with_output().expect("an answer");
    assert!(output.status.success(), "Pango's bindings: run tools/setup --test");
    serde_json::from_slice(&output.stdout).expect("JSON")
}

/// The places of what is drawn, from left to right, joiners left out.
fn order_of(pieces: &[Piece]) -> Vec<usize> {
    let mut order = Vec::new();
    for piece in pieces {
        let signs = piece.text.chars().zip(&piece.from);
        let mut places: Vec<usize> = signs.filter(|(c, _)| !is_joiner(*c)).map(|(_, at)| *at).collect();
        if piece.is_turned_by_shaper() {
            places.reverse();
        }
        order.append(&mut places);
    }
    order
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}')
}

/// What differs, in words.
#[derive(Default)]
struct Differences {
    told: Vec<String>,
    /// Lines that end elsewhere because a word fits by a hair.
    at_the_edge: usize,
    /// Texts with a line that ends where only newer rules let it.
    at_a_newer_break: usize,
    lines: usize,
}

impl Differences {
    fn tell(&mut self, what: &str, text: &str, ours: impl std::fmt::Debug, pangos: impl std::fmt::Debug) {
        self.told
            .push(format!("{what}: {text:?}\n  ours  {ours:?}\n  Pango {pangos:?}"));
    }
}

struct Compared<'a, 't> {
    text: &'t str,
    manner: Manner,
    paragraph: Paragraph<'t>,
    formats: &'a Formats,
}

impl Compared<'_, '_> {
    fn lines(&self, fonts: &mut FontsView<'_>, width: f32, pangos: &[PangoLine], out: &mut Differences) {
        let ours = set::lines(fonts, self.formats, self.text, self.manner, width);
        let newer = ours
            .iter()
            .any(|line| breaks::is_after_quotation(self.text, line.range.start));
        for (line, PangoLine(start, end, _)) in ours.iter().zip(pangos) {
            out.lines += 1;
            if line.range == (*start..*end) {
                continue;
            }
            if newer {
                out.at_a_newer_break += 1;
                break;
            }
            let longer = line.range.start..line.range.end.max(*end);
            let wide = self.formats.width(fonts, &self.paragraph.line(longer));
            if line.range.start == *start && (wide - width).abs() < EDGE {
                out.at_the_edge += 1;
            } else {
                let mine: Vec<&str> = ours.iter().map(|line| &self.text[line.range.clone()]).collect();
                let theirs: Vec<&str> = pangos.iter().map(|line| &self.text[line.0..line.1]).collect();
                out.tell(&format!("lines at {width}"), self.text, mine, theirs);
            }
            break;
        }
        for PangoLine(start, end, clusters) in pangos.iter().filter(|line| !line.2.is_empty()) {
            self.drawn(fonts, *start..*end, clusters, out);
        }
    }

    /// One of Pango's lines as we would draw it.
    fn drawn(&self, fonts: &mut FontsView<'_>, line: Range<usize>, clusters: &[Cluster], out: &mut Differences) {
        let content = line.start..line.start + self.text[line.clone()].trim_end().len();
        let is_seen = |at: &usize| {
            let letter = self.text[*at..].chars().next().expect("a character begins there");
            content.contains(at) && !is_joiner(letter) && order::drawn(letter, false).is_some()
        };
        let mut theirs: Vec<(Vec<usize>, Cluster)> = Vec::new();
        for &cluster in clusters {
            let places = self.text[cluster.0..cluster.1]
                .char_indices()
                .map(|(at, _)| cluster.0 + at);
            let seen: Vec<usize> = places.filter(is_seen).collect();
            if !seen.is_empty() {
                theirs.push((seen, cluster));
            }
        }
        let pieces = self.paragraph.line(line.clone());
        let order: Vec<usize> = order_of(&pieces).into_iter().filter(is_seen).collect();
        let mut rest = order.as_slice();
        let same = theirs.iter().all(|(seen, _)| {
            let Some((next, after)) = rest.split_at_checked(seen.len()) else {
                return false;
            };
            rest = after;
            next.iter().collect::<BTreeSet<_>>() == seen.iter().collect()
        });
        if !same || !rest.is_empty() {
            let theirs: Vec<usize> = theirs.into_iter().flat_map(|(seen, _)| seen).collect();
            out.tell("order", &self.text[line], order, theirs);
            return;
        }
        let theirs: Vec<(char, f32)> = (theirs.iter())
            .filter(|(_, cluster)| cluster.3 > 0.0)
            .map(|&(_, Cluster(at, _, level, wide))| {
                let letter = self.text[at..].chars().next().expect("a character begins there");
                (
                    if level % 2 == 1 {
                        order::mirrored(letter)
                    } else {
                        letter
                    },
                    wide,
                )
            })
            .collect();
        let ours = self.formats.glyphs(fonts, pieces);
        let alike = |(a, b): (&(char, f32), &(char, f32))| a.0 == b.0 && (a.1 - b.1).abs() < KERNING;
        if ours.len() != theirs.len() || !ours.iter().zip(&theirs).all(alike) {
            let differ: Vec<_> = ours.iter().zip(&theirs).filter(|pair| !alike(*pair)).collect();
            out.tell("glyphs", &self.text[line], &differ, (ours.len(), theirs.len()));
        }
    }
}

#[test]
fn every_shipped_text_comes_out_as_pango_sets_it() {
    let shipped = corpus::texts();
    let texts: BTreeSet<(bool, &str)> = (shipped.iter())
        .flat_map(|(lang, text)| breaks::paragraphs(text).map(|part| (lang.direction() == Direction::Rtl, part)))
        .filter(|(_, part)| !part.is_empty())
        .collect();
    let answers = ask(&texts);
    assert_eq!(answers.len(), texts.len());
    let mut out = Differences::default();
    in_pass(&window(), |ctx| {
        let pixels_per_point = ctx.pixels_per_point();
        ctx.fonts_mut(|fonts| {
            for (&(rtl, text), answer) in texts.iter().zip(&answers) {
                let manner = Manner::new(STYLE, if rtl { Direction::Rtl } else { Direction::Ltr });
                let mut ours = opportunities(text);
                ours.retain(|at| !breaks::is_after_quotation(text, *at));
                if ours != answer.breaks {
                    out.tell("breaks", text, ours, &answer.breaks);
                }
                let line_height = set::line_height(text, manner);
                let formats = Formats::new(fonts, pixels_per_point, manner, line_height);
                let compared = Compared {
                    text,
                    manner,
                    paragraph: Paragraph::new(text, manner.direction),
                    formats: &formats,
                };
                for (width, pangos) in WIDTHS.into_iter().zip(&answer.set) {
                    compared.lines(fonts, width, pangos, &mut out);
                }
            }
        });
    });
    let mut told = String::new();
    for one in &out.told {
        writeln!(told, "{one}").expect("a string takes all");
    }
    assert!(out.told.is_empty(), "{} differ:\n{told}", out.told.len());
    let (edge, newer, lines) = (out.at_the_edge, out.at_a_newer_break, out.lines);
    assert!((edge + newer) * 50 < lines, "{edge} and {newer} of {lines}");
}
