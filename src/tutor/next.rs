//! Which task is suggested next, and why. The learner can always choose otherwise.
//!
//! It follows from how far each task has come and how long ago it was practised, so that three or four visits hold a baseline,
//! teaching, a try without help, and a retest. What was reached is tried again after a day, a week, four weeks: the further
//! somebody has come, the longer it may rest (spaced practice, Cepeda et al. 2006).

use crate::base::calendar::{Date, Finland};
use crate::content::catalog::{Catalog, Lesson};
use crate::content::schema::lesson::Task;
use crate::journal::{Learner, Record};
use crate::learner::Reach;

/// Why a task is suggested.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// It was begun, and is gone on with.
    GoOn,
    /// It was practised on another day: now a try without help.
    Alone,
    /// It could be done, and it is some time ago.
    Again,
    /// It is the first on the path that was not begun.
    First,
}

/// Days after which what was reached is tried again. None: it was not reached yet.
const fn rest(reach: Reach) -> Option<i32> {
    match reach {
        Reach::NotBegun | Reach::Guided | Reach::LittleHelp => None,
        Reach::Alone => Some(1),
        Reach::NewCase => Some(7),
        Reach::Retained => Some(28),
    }
}

/// Lessons and their tasks in the order of the path.
#[must_use]
pub fn path(catalog: &Catalog) -> Vec<(&Lesson, &Task)> {
    let mut lessons: Vec<&Lesson> = catalog.lessons.values().map(AsRef::as_ref).collect();
    lessons.sort_by_key(|lesson| (lesson.file.order, lesson.file.lesson.get().clone()));
    lessons
        .into_iter()
        .flat_map(|lesson| lesson.file.tasks.iter().map(move |task| (lesson, task)))
        .collect()
}

/// The place on the [`path`] of the task that is suggested. None: all were done, and none of them has rested long enough.
///
/// What was cut off comes first, then what was practised on another day and not done alone yet, what has rested, what was begun
/// today, and at last what is new.
#[must_use]
pub fn next(path: &[(&Lesson, &Task)], record: &Record, learner: Learner, today: Option<Date>) -> Option<(usize, Why)> {
    let finland = Finland::default();
    let rank = |(place, (lesson, task)): (usize, &(&Lesson, &Task))| {
        let (lesson, task) = (lesson.file.lesson.get(), task.id.get());
        if record.unfinished(learner, lesson, task).is_some() {
            return Some((0, place, Why::GoOn));
        }
        let progress = record.progress_of(learner, lesson, task);
        let Some((progress, last)) = progress.and_then(|progress| Some((progress, finland.day(progress.last?.at))))
        else {
            return Some((4, place, Why::First));
        };
        let days = last
            .zip(today)
            .and_then(|(last, today)| today.since(last).ok())
            .map_or(0, |span| span.get_days());
        match rest(progress.reach()) {
            None if last == today => Some((3, place, Why::GoOn)),
            None if progress.guided => Some((1, place, Why::Alone)),
            None => Some((1, place, Why::GoOn)),
            Some(rest) if days >= rest => Some((2, place, Why::Again)),
            // Alone today already: the new case is the next step.
            Some(_) if progress.reach() == Reach::Alone => Some((3, place, Why::GoOn)),
            Some(_) => None,
        }
    };
    let first = path.iter().enumerate().filter_map(rank).min();
    first.map(|(_, place, why)| (place, why))
}
