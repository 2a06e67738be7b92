//! Before and after: how far skill has come after the first visit and after the last, and what changed from the first measured
//! visit to the last, of the same learners.

use super::{DRAWN, Figure, Rows, Unit};
use crate::learner::standing::{Share, Standing, VisitLine};
use crate::learner::{Reach, Track};
use crate::stats::{Interval, Paired, wilson};

const STAIRS: &str = "steps before and after";
const CHANGE: &str = "change of the same learners";
const WILSON: &str = "share of pairs, Wilson 95 %";
const DRAWS: &str = "mean over pairs of the share right in the last measured visit less that in the first; percentile bootstrap over learners, 2000 draws, ChaCha8";
const NEWCOMBE: &str = "mastered at last less mastered in the first visit, paired; Newcombe 1998 method 10";
const MCNEMAR: &str = "McNemar, exact, two-sided";

/// Its numbers.
pub(super) fn figures(rows: &Rows<'_>) -> Vec<Figure> {
    let mut figures = stairs(rows);
    for track in Track::ALL {
        figures.push(change(rows, track));
        figures.extend(mastered(rows, track));
    }
    figures
}

/// The visit at one end.
type End = fn(&Standing) -> Option<&VisitLine>;

fn stairs(rows: &Rows<'_>) -> Vec<Figure> {
    let learners = rows.learners();
    let pairs = rows.iter().count();
    let mut figures = Vec::new();
    let ends: [(&'static str, End); 2] = [
        ("after the first visit", |standing| standing.visits.first()),
        ("after the last visit", |standing| standing.visits.last()),
    ];
    for (measure, end) in ends {
        for reach in Reach::ALL {
            let there = rows
                .iter()
                .filter(|(.., standing)| end(standing).is_some_and(|line| line.reach == reach));
            let (share, interval) = share_of(there.count(), pairs);
            figures.push(
                Figure::new(STAIRS, measure, Unit::Share, WILSON)
                    .track(Track::Skill)
                    .of(reach.code())
                    .told(share, interval, learners),
            );
        }
    }
    figures
}

/// A share of pairs.
#[expect(clippy::cast_precision_loss, reason = "no programme has 2^52 learners")]
fn share_of(part: usize, whole: usize) -> (Option<f64>, Option<Interval>) {
    let (part, whole) = (part as f64, whole as f64);
    ((whole > 0.0).then(|| part / whole), wilson::of_counts(part, whole))
}

fn change(rows: &Rows<'_>, track: Track) -> Figure {
    let mut learners: Vec<[f64; 2]> = Vec::new();
    for of_learner in rows.by_learner() {
        let mut sums = [0.0; 2];
        for (.., standing) in of_learner {
            let mut measured = standing
                .visits
                .iter()
                .map(|line| line.track(track).measured)
                .filter(|share| share.count > 0);
            if let (Some(first), Some(last)) = (measured.next(), measured.next_back()) {
                let share = |of: Share| f64::from(of.right) / f64::from(of.count);
                sums = [sums[0] + share(last) - share(first), sums[1] + 1.0];
            }
        }
        if sums[1] > 0.0 {
            learners.push(sums);
        }
    }
    let mean = |[change, pairs]: &[f64; 2]| (*pairs > 0.0).then(|| change / pairs);
    let sum = learners.iter().fold([0.0; 2], |[a, b], [c, d]| [a + c, b + d]);
    let interval = DRAWN.of_sums(&learners, mean).map(|drawn| drawn.interval);
    Figure::new(CHANGE, "share right", Unit::Share, DRAWS)
        .track(track)
        .told(mean(&sum), interval, learners.len() as u64)
}

/// Of pairs with two visits or more: mastered in the first visit, and at last.
fn mastered(rows: &Rows<'_>, track: Track) -> [Figure; 2] {
    let mut paired = Paired::default();
    let mut learners = 0;
    for of_learner in rows.by_learner() {
        let mut any = false;
        for (.., standing) in of_learner {
            let ([first, .., last], true) = (standing.visits.as_slice(), standing.visits.len() > 1) else {
                continue;
            };
            let place = match (first.track(track).mastered, last.track(track).mastered) {
                (true, true) => &mut paired.both,
                (true, false) => &mut paired.only_before,
                (false, true) => &mut paired.only_after,
                (false, false) => &mut paired.neither,
            };
            *place = place.saturating_add(1);
            any = true;
        }
        learners += u64::from(any);
    }
    let change = paired.change();
    [
        Figure::new(CHANGE, "mastered", Unit::Share, NEWCOMBE)
            .track(track)
            .told(
                change.map(|change| change.difference),
                change.map(|change| change.interval),
                learners,
            ),
        Figure::new(CHANGE, "mastered, test", Unit::Probability, MCNEMAR)
            .track(track)
            .told(paired.mcnemar_p(), None, learners),
    ]
}
