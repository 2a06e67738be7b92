//! Which kind of attempt is suggested next, and on which case. The learner can always choose otherwise.

use crate::base::calendar::{Date, Finland};
use crate::content::schema::lesson::{Task, VariantId};
use crate::journal::AttemptKind;
use crate::learner::{Reach, TaskProgress, Went};

/// The kind that is suggested: one step less help after a success, the same after one with much help, one step more help
/// after a failure. On a later day, once there was guidance, first a try without help: it shows what has stayed, and what is to
/// be practised.
#[must_use]
pub fn suggested(progress: Option<&TaskProgress>, today: Option<Date>) -> AttemptKind {
    let Some((progress, last)) = progress.and_then(|progress| Some((progress, progress.last?))) else {
        return AttemptKind::Shown;
    };
    let day = Finland::default().day(last.at);
    if day != today && (progress.guided || progress.reach() >= Reach::LittleHelp) {
        return if progress.reach() >= Reach::Alone {
            AttemptKind::RealLife
        } else {
            AttemptKind::Alone
        };
    }
    let all = AttemptKind::ALL;
    let place = all.iter().position(|one| *one == last.kind).unwrap_or_default();
    let next = match last.went {
        Went::Well => place.saturating_add(1),
        Went::Barely => place,
        // What was seen once need not be seen again: guidance is the most help that comes back.
        Went::Badly => place.saturating_sub(1).max(place.min(1)),
    };
    all.get(next).copied().unwrap_or(AttemptKind::RealLife)
}

/// The case that is played: the first for practice and alone; as in real life another one, that which was met longest ago.
#[must_use]
pub fn variant(task: &Task, kind: AttemptKind, progress: Option<&TaskProgress>) -> Option<VariantId> {
    let first = task.variants.keys().copied().next()?;
    if kind != AttemptKind::RealLife {
        return Some(first);
    }
    let met = |variant: &VariantId| progress.and_then(|progress| progress.met.iter().position(|met| met == variant));
    let others = task.variants.keys().copied().skip(1);
    // A case that was not met has no place among those that were, and so comes first.
    others.min_by_key(met).or(Some(first))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Timestamp;
    use crate::learner::{Climb, LastRun};

    const AT: Timestamp = Timestamp(1_795_417_200_000);

    fn today() -> Option<Date> {
        Finland::default().day(AT)
    }

    fn after(kind: AttemptKind, went: Went) -> AttemptKind {
        let progress = TaskProgress {
            last: Some(LastRun { kind, went, at: AT }),
            ..TaskProgress::default()
        };
        suggested(Some(&progress), today())
    }

    #[test]
    fn a_later_day_begins_with_a_try_without_help() {
        let tomorrow = today().and_then(|today| today.tomorrow().ok());
        let suggested_to = |reach, guided| {
            let mut climb = Climb::default();
            climb.reach = reach;
            let progress = TaskProgress {
                last: Some(LastRun {
                    kind: AttemptKind::Guided,
                    went: Went::Barely,
                    at: AT,
                }),
                climb,
                guided,
                ..TaskProgress::default()
            };
            suggested(Some(&progress), tomorrow)
        };
        assert_eq!(suggested_to(Reach::Guided, true), AttemptKind::Alone);
        assert_eq!(suggested_to(Reach::LittleHelp, false), AttemptKind::Alone);
        assert_eq!(suggested_to(Reach::Alone, true), AttemptKind::RealLife);
        // Without any guidance yet it goes on where it was.
        assert_eq!(suggested_to(Reach::NotBegun, false), AttemptKind::Guided);
    }

    #[test]
    fn help_fades_after_success() {
        assert_eq!(suggested(None, today()), AttemptKind::Shown);
        for (now, next) in AttemptKind::ALL.into_iter().zip(AttemptKind::ALL.into_iter().skip(1)) {
            assert_eq!(after(now, Went::Well), next);
        }
        assert_eq!(after(AttemptKind::RealLife, Went::Well), AttemptKind::RealLife);
    }

    #[test]
    fn help_returns_after_failure() {
        assert_eq!(after(AttemptKind::RealLife, Went::Badly), AttemptKind::Alone);
        assert_eq!(after(AttemptKind::Alone, Went::Badly), AttemptKind::Hints);
        assert_eq!(after(AttemptKind::Hints, Went::Badly), AttemptKind::Guided);
        assert_eq!(after(AttemptKind::Guided, Went::Badly), AttemptKind::Guided);
        assert_eq!(after(AttemptKind::Shown, Went::Badly), AttemptKind::Shown);
    }

    #[test]
    fn much_help_means_the_same_once_more() {
        for kind in AttemptKind::ALL {
            assert_eq!(after(kind, Went::Barely), kind);
        }
    }
}
