//! Transfer: what learners do right without help, told apart by how new it is to them. Repetition is not taken for transfer.

use super::{Figure, Rows, Unit};
use crate::learner::Track;
use crate::learner::novelty::Novelty;
use crate::stats::wilson;

const SECTION: &str = "transfer";
const METHOD: &str =
    "share right at the first try of steps in runs without help; Wilson 95 % on the effective n of learners";

/// Its numbers.
pub(super) fn figures(rows: &Rows<'_>) -> Vec<Figure> {
    let figure = |novelty: Novelty| {
        let mut clusters = Vec::new();
        for of_learner in rows.by_learner() {
            let mut cluster = (0.0, 0.0);
            for share in of_learner
                .iter()
                .filter_map(|(.., standing)| standing.by_novelty.get(&novelty))
            {
                cluster = (cluster.0 + f64::from(share.right), cluster.1 + f64::from(share.count));
            }
            if cluster.1 > 0.0 {
                clusters.push(cluster);
            }
        }
        let share = wilson::of_clusters(&clusters);
        Figure::new(SECTION, "right without help", Unit::Share, METHOD)
            .track(Track::Skill)
            .of(novelty.code())
            .told(
                share.map(|share| share.p),
                share.map(|share| share.interval),
                clusters.len() as u64,
            )
    };
    Novelty::ALL.map(figure).to_vec()
}
