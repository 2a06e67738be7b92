//! What all pictures are drawn with.

use std::fmt::Write as _;

use polku::learner::Track;
use polku::report::outcomes::chart::{begin, colour, text};

pub const SMALL: &str = r#"font-size="15""#;
pub const MIDDLE: &str = r#"text-anchor="middle""#;
pub const END: &str = r#"text-anchor="end""#;
pub const GRID: &str = r##"stroke="#d8d4cc" stroke-width="1""##;
/// How it is said to be.
pub const SAID: &str = r##"stroke="#2b2b2b" stroke-width="2" stroke-dasharray="7 6""##;

const WIDTH: f64 = 960.0;
const EDGE: f64 = 30.0;

/// A place: across, and down.
pub type Place = [f64; 2];

/// A picture that begins: its question, and what is drawn.
pub fn head(height: f64, question: &str, what: [&str; 2]) -> String {
    let mut svg = begin(WIDTH, height);
    text(&mut svg, EDGE, 44.0, r#"font-size="24" font-weight="bold""#, question);
    for (line, words) in what.into_iter().enumerate() {
        text(&mut svg, EDGE, 74.0 + 24.0 * line as f64, "", words);
    }
    svg
}

/// From a value to a place along an axis: the first value and its place, and the last.
#[derive(Clone, Copy)]
pub struct Axis {
    pub first: (f64, f64),
    pub last: (f64, f64),
}

impl Axis {
    pub fn at(self, value: f64) -> f64 {
        let part = (value - self.first.0) / (self.last.0 - self.first.0);
        self.first.1 + part * (self.last.1 - self.first.1)
    }
}

pub fn line(svg: &mut String, [x1, y1]: Place, [x2, y2]: Place, look: &str) {
    let _infallible = write!(
        svg,
        r#"<line x1="{x1:.1}" y1="{y1:.1}" x2="{x2:.1}" y2="{y2:.1}" {look}/>"#
    );
}

/// An interval, from one end to the other.
pub fn span(svg: &mut String, from: Place, to: Place, track: Option<Track>) {
    line(svg, from, to, &format!(r#"stroke="{}" stroke-width="2.5""#, ink(track)));
}

/// A value.
pub fn mark(svg: &mut String, [x, y]: Place, track: Option<Track>, filled: bool) {
    let ink = ink(track);
    let fill = if filled { ink } else { "#ffffff" };
    let look = format!(r#"fill="{fill}" stroke="{ink}" stroke-width="2.5""#);
    let _infallible = if track == Some(Track::Skill) {
        let (left, top) = (x - 6.5, y - 6.5);
        write!(
            svg,
            r#"<rect x="{left:.1}" y="{top:.1}" width="13" height="13" {look}/>"#
        )
    } else {
        write!(svg, r#"<circle cx="{x:.1}" cy="{y:.1}" r="7" {look}/>"#)
    };
}

fn ink(track: Option<Track>) -> &'static str {
    track.map_or("#2b2b2b", colour)
}

pub fn percent(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}

pub const fn named(track: Track) -> &'static str {
    match track {
        Track::Knowledge => "Knowledge",
        Track::Skill => "Skill",
    }
}
