//! The table of self-reports: what learners say of themselves. It stands beside what was measured.

use super::cell::Cell;
use super::definitions::OWN_WORDS;
use super::observations::place;
use crate::learner::observation::OwnWord;

/// The row of a self-report, in the order of [`OWN_WORDS`].
#[must_use]
pub fn row(word: &OwnWord) -> [Cell; OWN_WORDS.len()] {
    let [person, visit, visit_no, day, lang, lesson] = place(&word.at);
    [
        person,
        visit,
        visit_no,
        day,
        Cell::instant(word.at.at),
        lang,
        lesson,
        Cell::flag(word.learned),
        Cell::flag(word.can_do),
        Cell::optional(word.did_for_real.map(Cell::flag)),
    ]
}
