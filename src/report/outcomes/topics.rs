//! Lesson by lesson: the share of learners who have mastered each track.

use super::{Figure, Rows, Unit};
use crate::learner::Track;
use crate::stats::wilson;

const SECTION: &str = "lessons";
const METHOD: &str = "share of the learners who had an opportunity in the track; Wilson 95 %";

/// Its numbers.
#[expect(clippy::cast_precision_loss, reason = "no programme has 2^52 learners")]
pub(super) fn figures(rows: &Rows<'_>) -> Vec<Figure> {
    let mut figures = Vec::new();
    for lesson in rows.lessons() {
        for track in Track::ALL {
            let of_track = || {
                let of_lesson = rows.iter().filter(|(_, its, _)| *its == lesson);
                of_lesson
                    .map(|(.., standing)| standing.track(track))
                    .filter(|track| track.all.count > 0)
            };
            let learners = of_track().count();
            let mastered = of_track().filter(|track| track.mastered.is_some()).count();
            let (mastered, all) = (mastered as f64, learners as f64);
            figures.push(
                Figure::new(SECTION, "mastered", Unit::Share, METHOD)
                    .track(track)
                    .of(lesson)
                    .told(
                        (learners > 0).then(|| mastered / all),
                        wilson::of_counts(mastered, all),
                        learners as u64,
                    ),
            );
        }
    }
    figures
}
