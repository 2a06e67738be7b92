//! What was foretold of a learner's next day, beside what happened.

use polku::learner::Track;
use polku::report::outcomes::FEWEST;
use polku::report::outcomes::chart::{colour, text};

use super::pen::{Axis, END, GRID, MIDDLE, SAID, SMALL, head, line, mark, named, percent, span};
use crate::believed::BINS;
use crate::row::{ERROR, FORETOLD, Row};

const ACROSS: Axis = Axis {
    first: (0.0, 150.0),
    last: (1.0, 690.0),
};
const UP: Axis = Axis {
    first: (0.0, 610.0),
    last: (1.0, 140.0),
};
const LEFT: f64 = ACROSS.first.1;
const RIGHT: f64 = ACROSS.last.1;
const BOTTOM: f64 = UP.first.1;
const TOP: f64 = UP.last.1;

/// The picture.
pub fn svg(rows: &[Row]) -> String {
    let mut svg = head(
        760.0,
        "Is the estimate right about the learner's next day?",
        [
            "Share of questions, and of steps without help, that go right, by the estimate of that morning",
            "On the dashed line as many go right as were foretold. Lines: 95 % intervals",
        ],
    );
    frame(&mut svg);
    for (place, track) in Track::ALL.into_iter().enumerate() {
        let of_track = |figure: &'static str| {
            let rows = rows.iter();
            rows.filter(move |row| row.figure == figure && row.track == track.code())
        };
        let counts = BOTTOM + 88.0 + 28.0 * place as f64;
        text(&mut svg, LEFT - 12.0, counts, &format!("{END} {SMALL}"), track.code());
        // As in all reports: of fewer than five learners nothing is told.
        for row in of_track(FORETOLD).filter(|row| row.learners as u64 >= FEWEST) {
            bin(&mut svg, track, row, counts);
        }
        let error = of_track(ERROR).find_map(|row| row.observed);
        legend(&mut svg, track, BOTTOM - 120.0 + 56.0 * place as f64, error);
    }
    svg.push_str("</svg>\n");
    svg
}

fn frame(svg: &mut String) {
    for tenth in (0..=10).step_by(2) {
        let share = f64::from(tenth) / 10.0;
        let (x, y) = (ACROSS.at(share), UP.at(share));
        line(svg, [LEFT, y], [RIGHT, y], GRID);
        text(svg, LEFT - 12.0, y + 6.0, END, &percent(share));
        text(svg, x, BOTTOM + 28.0, MIDDLE, &percent(share));
    }
    let middle = UP.at(0.5);
    let upright = format!(r#"{MIDDLE} transform="rotate(-90 48 {middle:.1})""#);
    text(svg, 48.0, middle, &upright, "went right");
    text(svg, ACROSS.at(0.5), BOTTOM + 58.0, MIDDLE, "foretold");
    text(svg, RIGHT + 14.0, BOTTOM + 88.0, SMALL, "how many opportunities");
    line(svg, [LEFT, BOTTOM], [RIGHT, TOP], SAID);
}

/// The point of a bin, and under the axis how many it is of.
fn bin(svg: &mut String, track: Track, row: &Row, counts: f64) {
    let (Some(foretold), Some(right), Some(interval)) = (row.expected, row.observed, row.interval) else {
        return;
    };
    let x = ACROSS.at(foretold);
    span(svg, [x, UP.at(interval.low)], [x, UP.at(interval.high)], Some(track));
    mark(svg, [x, UP.at(right)], Some(track), true);
    let centre = ((foretold * BINS as f64).floor() + 0.5) / BINS as f64;
    text(
        svg,
        ACROSS.at(centre),
        counts,
        &format!("{MIDDLE} {SMALL}"),
        &row.n.to_string(),
    );
}

fn legend(svg: &mut String, track: Track, y: f64, error: Option<f64>) {
    let x = RIGHT + 20.0;
    mark(svg, [x, y - 6.0], Some(track), true);
    let look = format!(r#"fill="{}" font-weight="bold""#, colour(track));
    text(svg, x + 18.0, y, &look, named(track));
    if let Some(error) = error {
        let off = format!("off by {:.0} points on average", error * 100.0);
        text(svg, x + 18.0, y + 22.0, SMALL, &off);
    }
}
