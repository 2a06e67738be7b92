//! What in the record is not as it should be: counted, so that an evaluator sees how far figures can be trusted. None of it changes a
//! figure by itself.

use super::{Figure, Rows, Unit};
use crate::learner::observation::Irregularity;
use crate::report::{Known, Learners};

const SECTION: &str = "irregularities";

/// Its numbers.
pub(super) fn figures(learners: &Learners, rows: &Rows<'_>) -> Vec<Figure> {
    let persons = rows.persons();
    let known = || persons.iter().filter_map(|person| learners.people.get(person));
    let sum = |of: &dyn Fn(&Known) -> u64| known().map(of).fold(0, u64::saturating_add);
    let irregular = |what| sum(&|known| known.irregular.get(&what).copied().unwrap_or_default().into());
    let lessons = rows.lessons();
    let edited = |known: &Known| {
        let contents = known.contents.iter();
        let edited = contents.filter(|(lesson, contents)| lessons.contains(lesson) && contents.len() > 1);
        edited.count() as u64
    };
    let joined = persons.iter().filter_map(|person| learners.joined.get(person));
    let counted = [
        ("runs cut short", sum(&|known| known.cut_short.into())),
        ("pairs with a lesson that was edited in between", sum(&edited)),
        ("accounts joined to another", joined.sum()),
        ("visits out of order", irregular(Irregularity::OutOfOrder)),
        ("jumps of the clock within a run", irregular(Irregularity::ClockJumped)),
        ("entries of a newer program, of anybody", learners.unknown),
    ];
    counted
        .map(|(measure, number)| Figure::new(SECTION, measure, Unit::Count, "counted").counted(number))
        .to_vec()
}
