//! Whether skill stays: the first try without help, some time after mastery and before practising again.

use super::{Figure, Rows, Unit};
use crate::learner::Track;
use crate::learner::standing::Later;
use crate::stats::wilson;

const SECTION: &str = "retention";
const METHOD: &str = "share of first tries that were unaided; Wilson 95 % on the effective n of learners";

/// What was shown in a span of days after mastery.
type Span = fn(&Later) -> Option<bool>;

/// Its numbers.
pub(super) fn figures(rows: &Rows<'_>) -> Vec<Figure> {
    let spans: [(&str, Span); 2] = [
        ("7 to 27 days", |later| later.after_a_week),
        ("28 days or more", |later| later.after_four_weeks),
    ];
    let figure = |(name, of): (&str, Span)| {
        let mut clusters = Vec::new();
        for of_learner in rows.by_learner() {
            let mut cluster = (0.0, 0.0);
            for unaided in of_learner.iter().filter_map(|(.., standing)| of(&standing.later)) {
                cluster = (cluster.0 + f64::from(u8::from(unaided)), cluster.1 + 1.0);
            }
            if cluster.1 > 0.0 {
                clusters.push(cluster);
            }
        }
        let share = wilson::of_clusters(&clusters);
        Figure::new(SECTION, "unaided after mastery", Unit::Share, METHOD)
            .track(Track::Skill)
            .of(name)
            .told(
                share.map(|share| share.p),
                share.map(|share| share.interval),
                clusters.len() as u64,
            )
    };
    spans.map(figure).to_vec()
}
