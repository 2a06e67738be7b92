//! Which task is suggested next, and why. The learner can always choose otherwise.
//!
//! It follows from how far each task has come and how long ago it was practised, so that three or four visits hold a baseline,
//! teaching, a try without help, and a retest. What was reached is tried again after a day, a week, four weeks: the further
//! somebody has come, the longer it may rest (spaced practice, Cepeda et al. 2006). What their group practises today goes before
//! that, and of what is new what the group has planned and what they want to learn goes before the rest.

use crate::base::calendar::{Date, Finland};
use crate::content::catalog::{Catalog, Lesson};
use crate::content::schema::lesson::Task;
use crate::journal::{Learner, Record};
use crate::learner::Reach;
use crate::tutor::wishes::Wishes;

/// Why a task is suggested.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// It was begun, and is gone on with.
    GoOn,
    /// It was practised on another day: now a try without help.
    Alone,
    /// It could be done, and it is some time ago.
    Again,
    /// Their group practises it.
    Course,
    /// It belongs to what they want to learn.
    Goal,
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

/// How much a task wants to be the next one, the most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// It was cut off.
    CutOff,
    /// A group practises it today, and the learner has not yet.
    PlannedToday,
    /// It was practised on another day, and not done alone yet.
    NotAlone,
    /// It has rested long enough.
    Rested,
    /// It was begun today.
    BegunToday,
    /// It is new, and a group was to practise it on an earlier day.
    PlannedBefore,
    /// It is new, and belongs to what the learner wants to learn.
    Wanted,
    /// It is new.
    New,
}

/// The place on the [`path`] of the task that is suggested. None: all were done, and none of them has rested long enough.
///
/// What was cut off comes first, then what a group practises today, then what was practised on another day and not done alone
/// yet, what has rested, what was begun today, and at last what is new: first what a group has planned, then what the learner
/// wants to learn. Of what was practised before, too, what they want to learn comes first; else the first on the path.
#[must_use]
pub fn next(
    path: &[(&Lesson, &Task)],
    record: &Record,
    learner: Learner,
    wishes: &Wishes,
    today: Option<Date>,
) -> Option<(usize, Why)> {
    let ranked = path.iter().enumerate().filter_map(|(place, (lesson, task))| {
        let (rank, why) = rank(lesson, task, record, learner, wishes, today)?;
        let waits = matches!(rank, Rank::NotAlone | Rank::Rested) && !wishes.goals.contains(&lesson.file.topic);
        Some((rank, waits, place, why))
    });
    ranked.min().map(|(.., place, why)| (place, why))
}

fn rank(
    lesson: &Lesson,
    task: &Task,
    record: &Record,
    learner: Learner,
    wishes: &Wishes,
    today: Option<Date>,
) -> Option<(Rank, Why)> {
    let finland = Finland::default();
    let (id, topic) = (lesson.file.lesson.get(), lesson.file.topic);
    if record.unfinished(learner, id, task.id.get()).is_some() {
        return Some((Rank::CutOff, Why::GoOn));
    }
    let progress = record.progress_of(learner, id, task.id.get());
    let practised = progress.and_then(|progress| Some((progress, finland.day(progress.last?.at))));
    if wishes.planned_today.contains(id) && practised.is_none_or(|(_, last)| last != today) {
        return Some((Rank::PlannedToday, Why::Course));
    }
    let Some((progress, last)) = practised else {
        return Some(if wishes.planned_before.contains(id) {
            (Rank::PlannedBefore, Why::Course)
        } else if wishes.goals.contains(&topic) {
            (Rank::Wanted, Why::Goal)
        } else {
            (Rank::New, Why::First)
        });
    };
    let days = last
        .zip(today)
        .and_then(|(last, today)| today.since(last).ok())
        .map_or(0, |span| span.get_days());
    match rest(progress.reach()) {
        None if last == today => Some((Rank::BegunToday, Why::GoOn)),
        None if progress.guided => Some((Rank::NotAlone, Why::Alone)),
        None => Some((Rank::NotAlone, Why::GoOn)),
        Some(rest) if days >= rest => Some((Rank::Rested, Why::Again)),
        // Alone today already: the new case is the next step.
        Some(_) if progress.reach() == Reach::Alone => Some((Rank::BegunToday, Why::GoOn)),
        Some(_) => None,
    }
}

#[cfg(test)]
#[path = "next_tests.rs"]
mod tests;
