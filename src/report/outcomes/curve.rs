//! What was measured visit by visit, without guessing: for all learners, and for the same learners at each visit, because who stays
//! differs from who leaves. Baselines and probes only. It shows, and proves nothing of speed.

use std::collections::BTreeMap;

use super::{FEWEST, Figure, Rows, Unit};
use crate::learner::Track;
use crate::learner::estimate::without_guessing;
use crate::stats::{Interval, wilson};

const SECTION: &str = "measured by visit";
const METHOD: &str =
    "share right of baselines and probes, (p - g) / (1 - g); Wilson 95 % on the effective n of learners";
/// The line of the same learners is of those who were measured at each of so many visits.
const SAME: u32 = 3;

/// Of a learner, by visit: right, opportunities, what guessing is worth in them.
type Visits = BTreeMap<u32, [f64; 3]>;

/// Its numbers.
pub(super) fn figures(rows: &Rows<'_>) -> Vec<Figure> {
    let mut figures = Vec::new();
    for track in Track::ALL {
        let learners: Vec<Visits> = rows
            .by_learner()
            .map(|of_learner| {
                let mut visits = Visits::new();
                for line in of_learner.iter().flat_map(|(.., standing)| &standing.visits) {
                    let measured = line.track(track).measured;
                    if measured.count > 0 {
                        let [right, count, guess] = visits.entry(line.visit_no).or_default();
                        *right += f64::from(measured.right);
                        *count += f64::from(measured.count);
                        *guess += measured.guess;
                    }
                }
                visits
            })
            .collect();
        figures.extend(line("all learners", track, &learners));
        let came_on = |visits: &&Visits| (1..=SAME).all(|visit| visits.contains_key(&visit));
        let same: Vec<Visits> = learners.iter().filter(came_on).cloned().collect();
        let same = line("the same learners", track, &same);
        figures.extend(same.into_iter().take(SAME as usize));
    }
    figures
}

/// A line; it stops where fewer than five are left.
fn line(measure: &'static str, track: Track, learners: &[Visits]) -> Vec<Figure> {
    let mut figures = Vec::new();
    for visit in 1.. {
        let there: Vec<[f64; 3]> = learners
            .iter()
            .filter_map(|visits| visits.get(&visit).copied())
            .collect();
        if (there.len() as u64) < FEWEST {
            break;
        }
        let clusters: Vec<(f64, f64)> = there.iter().map(|[right, count, _]| (*right, *count)).collect();
        let (count, guess) = there
            .iter()
            .fold((0.0, 0.0), |(count, guess), [_, of_count, of_guess]| {
                (count + of_count, guess + of_guess)
            });
        let corrected = |share: f64| without_guessing(share, guess / count);
        let share = wilson::of_clusters(&clusters);
        figures.push(
            Figure::new(SECTION, measure, Unit::Share, METHOD)
                .track(track)
                .of(visit)
                .told(
                    share.map(|share| corrected(share.p)),
                    share.map(|share| Interval {
                        low: corrected(share.interval.low),
                        high: corrected(share.interval.high),
                    }),
                    there.len() as u64,
                ),
        );
    }
    figures
}
