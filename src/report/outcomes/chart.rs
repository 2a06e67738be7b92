//! The answer as a picture: the share that has mastered each track, by practised visit, as SVG.
//!
//! Readable in black and white: one line is whole and one is dashed, each with its name at its end. Under the axis stands how many
//! pairs were still followed, because a curve of few says little.

use std::fmt::Write as _;

use super::{FEWEST, Group, Point};
use crate::learner::Track;
use crate::stats::TAU;

const WIDTH: f64 = 960.0;
const HEIGHT: f64 = 600.0;
const EDGE: f64 = 30.0;
const LEFT: f64 = 130.0;
const RIGHT: f64 = 730.0;
const TOP: f64 = 140.0;
const BOTTOM: f64 = 450.0;

/// The picture; without a group an empty one that says so.
#[must_use]
pub fn svg(group: Option<&Group>) -> String {
    let mut svg = begin(WIDTH, HEIGHT);
    let answer = group.map_or("There is nothing to draw", |group| group.speed.answer());
    text(&mut svg, EDGE, 44.0, r#"font-size="24" font-weight="bold""#, answer);
    let numbers = group.map(|group| group.speed.numbers()).unwrap_or_default();
    text(&mut svg, EDGE, 76.0, "", &numbers);
    text(
        &mut svg,
        EDGE,
        104.0,
        "",
        "Share of pairs of learner and lesson that have mastered it, by practised visit after the first",
    );
    frame(&mut svg);
    if let Some(group) = group {
        let lines = [
            ("Knowledge", colour(Track::Knowledge), ""),
            ("Skill", colour(Track::Skill), r#" stroke-dasharray="12 7""#),
        ];
        let mut ends: Vec<(f64, &str, &str)> = Vec::new();
        for ((name, colour, dashes), curve) in lines.into_iter().zip(&group.speed.curves) {
            if let Some(end) = line(&mut svg, curve, colour, dashes) {
                ends.push((end, name, colour));
            }
        }
        labels(&mut svg, ends);
        for (row, (track, curve)) in Track::ALL.into_iter().zip(&group.speed.curves).enumerate() {
            at_risk(&mut svg, row, track, curve);
        }
    }
    svg.push_str("</svg>\n");
    svg
}

#[expect(clippy::cast_precision_loss, reason = "a chart has few visits")]
fn x(visit: usize) -> f64 {
    LEFT + (RIGHT - LEFT) * visit as f64 / TAU as f64
}

fn y(share: f64) -> f64 {
    BOTTOM - (BOTTOM - TOP) * share
}

/// A drawing that begins: on white, in the letters and the ink of all charts.
#[must_use]
pub fn begin(width: f64, height: f64) -> String {
    format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="Noto Sans, DejaVu Sans, sans-serif" font-size="18" fill="#2b2b2b"><rect width="{width}" height="{height}" fill="#ffffff"/>"##
    )
}

/// The colour of a track in all charts. Never the only sign of it.
#[must_use]
pub const fn colour(track: Track) -> &'static str {
    match track {
        Track::Knowledge => "#0b6e6e",
        Track::Skill => "#a3410f",
    }
}

/// Writes words at a place.
pub fn text(svg: &mut String, x: f64, y: f64, look: &str, words: &str) {
    let words = words.replace('&', "&amp;").replace('<', "&lt;");
    let _infallible = write!(svg, r#"<text x="{x:.1}" y="{y:.1}" {look}>{words}</text>"#);
}

fn frame(svg: &mut String) {
    for percent in [0_u8, 25, 50, 75, 100] {
        let at = y(f64::from(percent) / 100.0);
        let _infallible = write!(
            svg,
            r##"<line x1="{LEFT}" y1="{at:.1}" x2="{RIGHT}" y2="{at:.1}" stroke="#d8d4cc" stroke-width="1"/>"##
        );
        text(
            svg,
            LEFT - 12.0,
            at + 6.0,
            r#"text-anchor="end""#,
            &format!("{percent} %"),
        );
    }
    for visit in 0..=TAU {
        text(
            svg,
            x(visit),
            BOTTOM + 28.0,
            r#"text-anchor="middle""#,
            &visit.to_string(),
        );
    }
}

/// A line and its ribbon. Gives where it ends.
fn line(svg: &mut String, curve: &[Point; TAU], colour: &str, dashes: &str) -> Option<f64> {
    let known: Vec<(usize, f64, &Point)> = (1..)
        .zip(curve)
        .map_while(|(visit, point)| {
            // As in the table: of fewer than five nothing is told.
            let told = point.mastered.filter(|_| point.at_risk >= FEWEST);
            told.map(|share| (visit, share, point))
        })
        .collect();
    let (_, last, _) = known.last()?;
    let ends = |low: bool| {
        known.iter().map(move |(visit, share, point)| {
            let end = point
                .interval
                .map_or(*share, |interval| if low { interval.low } else { interval.high });
            format!("{:.1},{:.1}", x(*visit), y(end))
        })
    };
    let start = format!("{:.1},{:.1}", x(0), y(0.0));
    let upper: Vec<String> = std::iter::once(start.clone()).chain(ends(false)).collect();
    let lower: Vec<String> = ends(true).collect();
    let ribbon: Vec<&String> = upper.iter().chain(lower.iter().rev()).collect();
    let ribbon = ribbon.iter().map(|point| point.as_str()).collect::<Vec<_>>().join(" ");
    let _infallible = write!(
        svg,
        r#"<polygon points="{ribbon}" fill="{colour}" fill-opacity="0.14"/>"#
    );
    let points: Vec<String> = std::iter::once(start)
        .chain(
            known
                .iter()
                .map(|(visit, share, _)| format!("{:.1},{:.1}", x(*visit), y(*share))),
        )
        .collect();
    let _infallible = write!(
        svg,
        r#"<polyline points="{}" fill="none" stroke="{colour}" stroke-width="4"{dashes}/>"#,
        points.join(" ")
    );
    Some(y(*last))
}

/// The names at the ends of the lines, not on each other.
fn labels(svg: &mut String, mut ends: Vec<(f64, &str, &str)>) {
    ends.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut free_from = TOP - 20.0;
    for (end, name, colour) in ends {
        let at = (end + 6.0).max(free_from);
        free_from = at + 24.0;
        text(
            svg,
            RIGHT + 14.0,
            at,
            &format!(r#"fill="{colour}" font-weight="bold""#),
            name,
        );
    }
}

fn at_risk(svg: &mut String, row: usize, track: Track, curve: &[Point; TAU]) {
    #[expect(clippy::cast_precision_loss, reason = "there are two rows")]
    let at = BOTTOM + 68.0 + 28.0 * row as f64;
    if row == 0 {
        text(svg, RIGHT + 14.0, at, r#"font-size="15""#, "pairs followed");
    }
    text(
        svg,
        LEFT - 12.0,
        at,
        r#"text-anchor="end" font-size="15""#,
        track.code(),
    );
    for (visit, point) in (1..).zip(curve) {
        text(
            svg,
            x(visit),
            at,
            r#"text-anchor="middle" font-size="15""#,
            &point.at_risk.to_string(),
        );
    }
}
