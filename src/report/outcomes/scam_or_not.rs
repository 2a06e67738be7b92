//! Scam or not: how well learners tell false messages from real ones, and which way they err.
//!
//! Nothing is told of scams alone: who calls everything a scam finds them all. Each learner counts once, with all of their own
//! judgements without help.

use super::{DRAWN, Figure, Rows, Unit};
use crate::learner::Judgements;
use crate::stats::{Signal, wilson};

const SECTION: &str = "scam or not";
const J: &str = "mean over learners of own J, the share of scams called a scam less the share of real messages called a scam, 0 is guessing; percentile bootstrap over learners, 2000 draws, ChaCha8";
const D_PRIME: &str = "mean over learners of own d' = z(H) - z(F), rates (count + 1/2) / (n + 1), 0 is guessing; percentile bootstrap over learners, 2000 draws, ChaCha8";
const CRITERION: &str = "mean over learners of own c = -(z(H) + z(F)) / 2, below 0 is quick to call a scam, above 0 trusting; percentile bootstrap over learners, 2000 draws, ChaCha8";
const MASTERED: &str = "share of learners with a run of J 0.6 or more over 8 messages or more of both kinds, at most one false alarm; Wilson 95 %";

/// Its numbers. None where nobody has judged messages of both kinds.
#[expect(clippy::cast_precision_loss, reason = "no programme has 2^52 learners")]
pub(super) fn figures(rows: &Rows<'_>) -> Vec<Figure> {
    let own = rows.by_learner().map(|lessons| {
        let mut own = Judgements::default();
        lessons.iter().for_each(|(.., standing)| own.add(&standing.judgements));
        own
    });
    let learners: Vec<Judgements> = own.filter(|own| own.all.j().is_some()).collect();
    if learners.is_empty() {
        return Vec::new();
    }
    let mastered = learners.iter().filter(|own| own.mastered).count() as f64;
    let all = learners.len() as f64;
    vec![
        mean(&learners, Figure::new(SECTION, "J", Unit::Share, J), Signal::j),
        mean(
            &learners,
            Figure::new(SECTION, "d'", Unit::Deviations, D_PRIME),
            Signal::d_prime,
        ),
        mean(
            &learners,
            Figure::new(SECTION, "c", Unit::Deviations, CRITERION),
            Signal::criterion,
        ),
        Figure::new(SECTION, "mastered", Unit::Share, MASTERED).told(
            Some(mastered / all),
            wilson::of_counts(mastered, all),
            learners.len() as u64,
        ),
    ]
}

/// The mean over learners of a number of each one's own.
fn mean(learners: &[Judgements], figure: Figure, of: impl Fn(Signal) -> Option<f64>) -> Figure {
    let own = learners.iter().filter_map(|own| of(own.all));
    let own: Vec<[f64; 2]> = own.map(|own| [own, 1.0]).collect();
    let mean = |[sum, count]: &[f64; 2]| (*count > 0.0).then(|| sum / count);
    let sum = own.iter().fold([0.0; 2], |[a, b], [c, d]| [a + c, b + d]);
    let interval = DRAWN.of_sums(&own, mean).map(|drawn| drawn.interval);
    figure.told(mean(&sum), interval, own.len() as u64)
}
