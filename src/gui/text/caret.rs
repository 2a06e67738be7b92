//! Where the caret stands in a line, and where it goes: places in the text on one side, places on the screen on the other.
//!
//! Between two letters that run different ways, one place in the text is two places on the screen, so a caret also knows by which
//! letter it stands. Left and right are those of the screen, and each step is over one letter.
//! Places in the text are counted in bytes. Not here: keys and fields (`writing`).

use std::ops::Range;
use std::sync::Arc;

use eframe::egui::{Galley, Rangef};
use unicode_segmentation::UnicodeSegmentation as _;

use super::clusters::clusters;
use super::order::Piece;

/// A place in the text, between two letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Caret {
    pub place: usize,
    /// Whether it stands by the letter after it and not, as when that was just written, by the one before it.
    pub by_next: bool,
}

impl Caret {
    /// As it stands after what was just written.
    pub const fn after(place: usize) -> Self {
        Self { place, by_next: false }
    }
}

/// What is one letter to a reader: it has a caret on each side and none within.
#[derive(Debug, Clone, PartialEq)]
struct Letter {
    text: Range<usize>,
    /// From the left edge of the line, in points.
    reach: Rangef,
    runs_from_right: bool,
}

impl Letter {
    /// Where reading it begins.
    fn begin(&self) -> f32 {
        if self.runs_from_right {
            self.reach.max
        } else {
            self.reach.min
        }
    }

    /// Where reading it ends.
    fn end(&self) -> f32 {
        if self.runs_from_right {
            self.reach.min
        } else {
            self.reach.max
        }
    }

    /// The caret on one side of it.
    fn side(&self, right: bool) -> Caret {
        if right == self.runs_from_right {
            Caret {
                place: self.text.start,
                by_next: true,
            }
        } else {
            Caret::after(self.text.end)
        }
    }
}

/// The places of one line.
#[derive(Debug, Clone)]
pub(super) struct Carets {
    /// In the order of the text.
    letters: Vec<Letter>,
    width: f32,
}

impl Carets {
    /// The places of a line: its pieces from left to right as egui shaped each, and which of its bytes run from the right.
    pub fn new(text: &str, pieces: &[(Piece, Arc<Galley>)], runs_from_right: impl Fn(usize) -> bool) -> Self {
        let mut reached = Vec::new();
        let mut width = 0.0;
        for (piece, galley) in pieces {
            reached.extend(clusters(piece, galley, &mut width));
        }
        reached.sort_by_key(|(at, _)| *at);
        let ends = reached.iter().skip(1).map(|(at, _)| *at).chain([text.len()]);
        let mut letters = Vec::new();
        for ((at, reach), end) in reached.iter().zip(ends) {
            let part = text.get(*at..end).unwrap_or_default();
            let from_right = runs_from_right(*at);
            // A ligature is as many letters as it was written with, side by side.
            let seen: Vec<(usize, &str)> = part.grapheme_indices(true).collect();
            let share = reach.span() / seen.len().max(1) as f32;
            for (number, (inner, grapheme)) in seen.into_iter().enumerate() {
                let before = share * number as f32;
                let left = if from_right {
                    reach.max - before - share
                } else {
                    reach.min + before
                };
                letters.push(Letter {
                    text: at + inner..at + inner + grapheme.len(),
                    reach: Rangef::new(left, left + share),
                    runs_from_right: from_right,
                });
            }
        }
        Self { letters, width }
    }

    /// The width of the line with the spaces at its end, in points.
    pub fn width(&self) -> f32 {
        self.width
    }

    /// Where a caret stands, from the left edge of the line, in points.
    pub fn x(&self, caret: Caret) -> f32 {
        let next = self.letters.iter().find(|letter| letter.text.start >= caret.place);
        let before = self.letters.iter().rev().find(|letter| letter.text.end <= caret.place);
        match (before, next) {
            (_, Some(letter)) if caret.by_next => letter.begin(),
            (Some(letter), _) => letter.end(),
            (None, Some(letter)) => letter.begin(),
            (None, None) => 0.0,
        }
    }

    /// Where somebody means who touches here.
    pub fn touched(&self, x: f32) -> Caret {
        let away = |letter: &&Letter| (letter.reach.min - x).max(x - letter.reach.max).max(0.0);
        let nearest = self.letters.iter().min_by(|a, b| away(a).total_cmp(&away(b)));
        nearest.map_or(Caret::after(0), |letter| letter.side(x > letter.reach.center()))
    }

    /// One letter further to the right, or to the left.
    pub fn step(&self, from: Caret, to_right: bool) -> Caret {
        const SAME: f32 = 0.01;
        let here = self.x(from);
        let way = |letter: &&Letter| {
            if to_right {
                letter.reach.min - here
            } else {
                here - letter.reach.max
            }
        };
        let ahead = self.letters.iter().filter(|letter| way(letter) > -SAME);
        let next = ahead.min_by(|a, b| way(a).total_cmp(&way(b)));
        next.map_or(from, |letter| letter.side(to_right))
    }

    /// Where a part of the text stands, in points: several parts where it runs both ways.
    pub fn reaches(&self, part: Range<usize>) -> impl Iterator<Item = Rangef> {
        let inside = move |letter: &&Letter| part.start <= letter.text.start && letter.text.end <= part.end;
        self.letters.iter().filter(inside).map(|letter| letter.reach)
    }
}
