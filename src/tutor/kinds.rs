//! Which kind of attempt is suggested next, and on which case. The learner can always choose otherwise.

use crate::content::schema::lesson::{Task, VariantId};
use crate::journal::AttemptKind;
use crate::learner::TaskProgress;

/// The kind that is suggested: one step less help after a success, one step more after a failure.
#[must_use]
pub fn suggested(progress: Option<&TaskProgress>) -> AttemptKind {
    let Some((kind, went_well)) = progress.and_then(|progress| progress.last) else {
        return AttemptKind::Shown;
    };
    match (kind, went_well) {
        (AttemptKind::Shown, true) | (AttemptKind::Guided | AttemptKind::Hints, false) => AttemptKind::Guided,
        (AttemptKind::Shown, false) => AttemptKind::Shown,
        (AttemptKind::Guided, true) | (AttemptKind::Alone, false) => AttemptKind::Hints,
        (AttemptKind::Hints, true) | (AttemptKind::RealLife, false) => AttemptKind::Alone,
        (AttemptKind::Alone | AttemptKind::RealLife, true) => AttemptKind::RealLife,
    }
}

/// The case that is played: the first for practice and alone; as in real life the next one that was not met, and when all
/// were met, the one after the first.
#[must_use]
pub fn variant(task: &Task, kind: AttemptKind, progress: Option<&TaskProgress>) -> Option<VariantId> {
    let mut all = task.variants.keys().copied();
    let first = all.next()?;
    if kind != AttemptKind::RealLife {
        return Some(first);
    }
    let met = |variant: &VariantId| progress.is_some_and(|progress| progress.variants.contains(variant));
    let unmet = task.variants.keys().copied().skip(1).find(|variant| !met(variant));
    unmet.or_else(|| all.next()).or(Some(first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn help_fades_after_success_and_returns_after_failure() {
        let after = |kind, well| {
            suggested(Some(&TaskProgress {
                last: Some((kind, well)),
                ..TaskProgress::default()
            }))
        };
        assert_eq!(suggested(None), AttemptKind::Shown);
        let mut kind = AttemptKind::Shown;
        for expected in [
            AttemptKind::Guided,
            AttemptKind::Hints,
            AttemptKind::Alone,
            AttemptKind::RealLife,
        ] {
            kind = after(kind, true);
            assert_eq!(kind, expected);
        }
        assert_eq!(after(AttemptKind::RealLife, true), AttemptKind::RealLife);
        assert_eq!(after(AttemptKind::RealLife, false), AttemptKind::Alone);
        assert_eq!(after(AttemptKind::Alone, false), AttemptKind::Hints);
        assert_eq!(after(AttemptKind::Hints, false), AttemptKind::Guided);
    }
}
