//! Which kind of attempt is suggested next, and on which case. The learner can always choose otherwise.

use crate::content::schema::lesson::{Task, VariantId};
use crate::journal::AttemptKind;
use crate::learner::{TaskProgress, Went};

/// The kind that is suggested: one step less help after a success, the same after one with much help, one step more help
/// after a failure.
#[must_use]
pub fn suggested(progress: Option<&TaskProgress>) -> AttemptKind {
    let Some((kind, went)) = progress.and_then(|progress| progress.last) else {
        return AttemptKind::Shown;
    };
    let all = AttemptKind::ALL;
    let place = all.iter().position(|one| *one == kind).unwrap_or_default();
    let next = match went {
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

    fn after(kind: AttemptKind, went: Went) -> AttemptKind {
        suggested(Some(&TaskProgress {
            last: Some((kind, went)),
            ..TaskProgress::default()
        }))
    }

    #[test]
    fn help_fades_after_success() {
        assert_eq!(suggested(None), AttemptKind::Shown);
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
