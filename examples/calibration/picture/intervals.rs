//! How often intervals hold what was so: a line for each kind, with the share and its own interval.

use polku::learner::{PARAMETERS, Strength, Track};
use polku::report::outcomes::chart::text;

use super::pen::{Axis, END, GRID, MIDDLE, SAID, SMALL, head, line, mark, named, percent, span};
use crate::SIZES;
use crate::believed::{name, state};
use crate::compared::SAID_OF_DIFFERENCE;
use crate::draw::TRUTHS;
use crate::row::{AIM, DIFFERENCE_HOLDS, ESTIMATE_HOLDS, Row};

const HEIGHT: f64 = 520.0;
const TOP: f64 = 170.0;
const STEP: f64 = 50.0;
const LEFT: f64 = 250.0;
const RIGHT: f64 = 750.0;

struct Line<'r> {
    name: String,
    beside: String,
    track: Option<Track>,
    /// At most two, and whether each is filled.
    marks: Vec<(&'r Row, bool)>,
}

/// Of the intervals of learners' estimates.
pub fn of_estimates(rows: &[Row]) -> String {
    let svg = head(
        HEIGHT,
        "Does the 80 % interval of an estimate hold the true chance?",
        [
            "Share of estimates of which it does, by how strong the evidence is. Dashed: as is said",
            "Filled: learners who have mastered the track. Open: who have not yet. Lines: 95 % intervals",
        ],
    );
    let mut lines = Vec::new();
    for track in Track::ALL {
        let find = |group: &str| {
            let mut rows = rows.iter().filter(|row| row.figure == ESTIMATE_HOLDS);
            rows.find(|row| row.track == track.code() && row.group == group)
        };
        for strength in [Strength::Weak, Strength::Moderate, Strength::Strong] {
            let strength = name(strength);
            let all = find(strength).and_then(|row| Some(format!("all {}, n = {}", percent(row.observed?), row.n)));
            let mark = |mastered| Some((find(&format!("{strength}, {}", state(mastered)))?, mastered));
            lines.push(Line {
                name: format!("{}, {strength}", named(track)),
                beside: all.unwrap_or_default(),
                track: Some(track),
                marks: [true, false].into_iter().filter_map(mark).collect(),
            });
        }
    }
    drawn(svg, &lines, 0.0, PARAMETERS.interval)
}

/// Of the intervals of the evaluator's difference.
pub fn of_differences(rows: &[Row]) -> String {
    let svg = head(
        HEIGHT,
        "Does the 95 % interval of the difference hold the true one?",
        [
            "Share of programmes in which it does, by what is true and how many learners. Dashed: as is said",
            "True: what comes out for all learners of that truth together. Lines: 95 % intervals",
        ],
    );
    let mut lines = Vec::new();
    for (truth, _) in &TRUTHS {
        let of_truth = |figure: &'static str| {
            let rows = rows.iter();
            rows.filter(move |row| row.figure == figure && row.truth == *truth)
        };
        let aim = of_truth(AIM).find_map(|row| row.observed).unwrap_or_default();
        // With the sign that belongs to numbers.
        let aim = format!("{aim:.2}").replace('-', "−");
        for (size, _) in SIZES {
            let group = format!("{size} learners");
            let Some(row) = of_truth(DIFFERENCE_HOLDS).find(|row| row.group == group) else {
                continue;
            };
            lines.push(Line {
                name: format!("{truth}, {size}"),
                beside: format!("true {aim}, n = {}", row.n),
                track: None,
                marks: vec![(row, true)],
            });
        }
    }
    drawn(svg, &lines, 0.75, SAID_OF_DIFFERENCE)
}

/// The lines, along an axis from the least share to all.
fn drawn(mut svg: String, lines: &[Line<'_>], least: f64, said: f64) -> String {
    let across = Axis {
        first: (least, LEFT),
        last: (1.0, RIGHT),
    };
    let (top, bottom) = (TOP - 30.0, TOP + STEP * lines.len() as f64 - 16.0);
    for part in 0..=5 {
        let share = least + (1.0 - least) * f64::from(part) / 5.0;
        let x = across.at(share);
        line(&mut svg, [x, top], [x, bottom], GRID);
        text(&mut svg, x, bottom + 26.0, MIDDLE, &percent(share));
    }
    line(&mut svg, [across.at(said), top], [across.at(said), bottom], SAID);
    for (place, one) in lines.iter().enumerate() {
        let y = TOP + STEP * place as f64;
        text(&mut svg, LEFT - 20.0, y + 6.0, END, &one.name);
        text(&mut svg, RIGHT + 20.0, y + 6.0, SMALL, &one.beside);
        // Of two, none hides the other.
        let apart = if one.marks.len() > 1 { 9.0 } else { 0.0 };
        for ((row, filled), y) in one.marks.iter().zip([y - apart, y + apart]) {
            let (Some(share), Some(interval)) = (row.observed, row.interval) else {
                continue;
            };
            let [from, to] = [interval.low, interval.high].map(|end| [across.at(end), y]);
            span(&mut svg, from, to, one.track);
            mark(&mut svg, [across.at(share), y], one.track, *filled);
        }
    }
    svg.push_str("</svg>\n");
    svg
}
