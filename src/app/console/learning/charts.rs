//! Charts of shares, with their words.

use super::words::{between, percent, track};
use crate::app::console::view::{Chart, ChartLine, ChartPoint};
use crate::app::console::wording::{Wording, own};
use crate::app::screen::Line;
use crate::i18n::Value;
use crate::learner::Track;
use crate::stats::Interval;

/// A share, from 0 to 1, in thousandths.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it lies between 0 and 1000"
)]
fn thousandths(share: f64) -> u16 {
    (share.clamp(0.0, 1.0) * 1000.0).round() as u16
}

/// A point of a line.
pub(super) fn point(at: u32, share: f64, interval: Option<Interval>) -> ChartPoint {
    ChartPoint {
        at,
        share: thousandths(share),
        within: interval.map(|interval| (thousandths(interval.low), thousandths(interval.high))),
    }
}

/// A chart of both tracks: knowing is the whole line, being able the dashed one.
pub(super) fn both(
    wording: &Wording<'_>,
    label: Line,
    across: &str,
    of: impl Fn(Track) -> Vec<ChartPoint>,
) -> Option<Chart> {
    let lines: Vec<ChartLine> = Track::ALL
        .into_iter()
        .map(|which| ChartLine {
            name: wording.line(track(which).1),
            dashed: which == Track::Skill,
            points: of(which),
        })
        .filter(|line| !line.points.is_empty())
        .collect();
    if lines.is_empty() {
        return None;
    }
    let across = wording.line(across);
    let told: Vec<String> = lines.iter().map(|line| told(wording, line)).collect();
    Some(Chart {
        told: own(format!("{}. {}", label.text, told.join(" "))),
        label,
        across,
        lines,
    })
}

/// "Knows: visit 1 45 % (30–60), visit 2 80 %."
fn told(wording: &Wording<'_>, line: &ChartLine) -> String {
    let share = |thousandths: u16| f64::from(thousandths) / 1000.0;
    let points = line.points.iter().map(|point| {
        let visit = wording.with("staff-learn-visit-is", &[("count", Value::Number(point.at.into()))]);
        let within = point.within.map(|(low, high)| Interval {
            low: share(low),
            high: share(high),
        });
        let within = within
            .map(|within| format!(" ({})", between(within)))
            .unwrap_or_default();
        format!("{} {}{within}", visit.text, percent(share(point.share)))
    });
    let points: Vec<String> = points.collect();
    format!("{}: {}.", line.name.text, points.join(", "))
}
