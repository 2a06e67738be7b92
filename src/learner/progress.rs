//! How far a learner has come with a task, folded from finished attempts.

use serde::{Deserialize, Serialize};

use super::parameters::PARAMETERS;
use crate::base::Timestamp;
use crate::base::calendar::{Date, Finland};
use crate::content::schema::lesson::VariantId;
use crate::journal::{AttemptKind, AttemptResult, Outcome};

/// How far a learner has come with a task, by the strongest run so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub enum Reach {
    /// No run that the learner did.
    #[default]
    NotBegun,
    /// Finished with guidance, explanation or demonstration.
    Guided,
    /// Finished with at most the first rung of help.
    LittleHelp,
    /// Finished alone.
    Alone,
    /// Finished alone in a case that was not practised.
    NewCase,
    /// Finished alone, and again at least a week later.
    Retained,
}

impl Reach {
    /// All, from the first.
    pub const ALL: [Self; 6] = [
        Self::NotBegun,
        Self::Guided,
        Self::LittleHelp,
        Self::Alone,
        Self::NewCase,
        Self::Retained,
    ];

    /// Its code in tables.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotBegun => "not_begun",
            Self::Guided => "guided",
            Self::LittleHelp => "little_help",
            Self::Alone => "alone",
            Self::NewCase => "new_case",
            Self::Retained => "retained",
        }
    }
}

/// How far somebody has come, and since when they have been able to do it alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Climb {
    /// How far.
    pub reach: Reach,
    /// The day on which they first did it alone.
    alone_on: Option<Date>,
}

impl Climb {
    /// A run ended on a day. What was reached stays.
    pub fn take(&mut self, run: &RunFacts, new_case: bool, day: Option<Date>) {
        self.reach = self.reach.max(reach_of(run, new_case));
        if !run.shows_skill() {
            return;
        }
        let since = self.alone_on.or(day);
        let days = since
            .zip(day)
            .and_then(|(since, day)| day.since(since).ok())
            .map_or(0, |span| span.get_days());
        if days >= PARAMETERS.retained_days {
            self.reach = Reach::Retained;
        }
        self.alone_on = since;
    }
}

/// What a finished attempt was, as far as progress needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunFacts {
    /// The kind it began as.
    pub kind: AttemptKind,
    /// How it ended.
    pub result: AttemptResult,
    /// The weakest outcome of its steps.
    pub weakest: Option<Outcome>,
    /// Steps with an error that was noticed and corrected.
    pub corrected: u32,
    /// Whether help was accepted in a kind without help.
    pub help_accepted: bool,
    /// Whether a person helped.
    pub person_helped: bool,
    /// Whether a critical mistake was made.
    pub critical_mistake: bool,
}

impl RunFacts {
    /// Whether it shows the skill: the goal reached alone, no critical mistake, no person's help.
    /// Hearing a label in one's own language is an accommodation and does not matter here.
    #[must_use]
    pub fn shows_skill(&self) -> bool {
        self.result == AttemptResult::GoalReached
            && self.kind.is_unaided()
            && !self.help_accepted
            && !self.person_helped
            && !self.critical_mistake
    }

    /// Whether it counts towards mastery: the skill was shown with every step right at the first try, but for as few as the
    /// parameters allow that were noticed and corrected.
    #[must_use]
    pub fn is_unaided(&self) -> bool {
        self.shows_skill()
            && self.weakest.is_none_or(|weakest| weakest <= Outcome::R)
            && self.corrected <= PARAMETERS.corrected_at_most
    }
}

/// How a finished attempt went, seen from the help that it offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Went {
    /// As its kind hopes for: less help can be tried.
    Well,
    /// Finished, with much help: the same once more.
    Barely,
    /// More help is due.
    Badly,
}

/// The last finished attempt at a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastRun {
    /// The kind it began as.
    pub kind: AttemptKind,
    /// How it went.
    pub went: Went,
    /// When it ended.
    pub at: Timestamp,
}

/// A learner's progress in one task.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TaskProgress {
    /// How far they have come.
    pub climb: Climb,
    /// The last finished attempt.
    pub last: Option<LastRun>,
    /// The cases that were met, the latest last.
    pub met: Vec<VariantId>,
    /// Whether a guided run was finished.
    pub guided: bool,
    /// Finished attempts, of any kind.
    pub attempts: u32,
}

impl TaskProgress {
    /// A case is met. Gives whether it was new.
    pub fn meet(&mut self, variant: VariantId) -> bool {
        let before = self.met.len();
        self.met.retain(|met| *met != variant);
        let new = self.met.len() == before;
        self.met.push(variant);
        new
    }

    /// An attempt ended. `new_case`: its case had not been met before it.
    pub fn finish(&mut self, run: &RunFacts, new_case: bool, at: Timestamp) {
        self.attempts = self.attempts.saturating_add(1);
        self.last = Some(LastRun {
            kind: run.kind,
            went: run.went(),
            at,
        });
        self.guided |= run.kind == AttemptKind::Guided && run.result == AttemptResult::GoalReached;
        let day = Finland::default().day(at);
        self.climb.take(run, new_case, day);
    }

    /// How far they have come.
    #[must_use]
    pub const fn reach(&self) -> Reach {
        self.climb.reach
    }
}

impl RunFacts {
    /// How it went.
    #[must_use]
    pub fn went(&self) -> Went {
        if self.result != AttemptResult::GoalReached || self.critical_mistake {
            return Went::Badly;
        }
        let weakest = self.weakest.unwrap_or(Outcome::U);
        match self.kind {
            AttemptKind::Shown => Went::Well,
            AttemptKind::Guided if weakest <= Outcome::H2 => Went::Well,
            AttemptKind::Hints if weakest <= Outcome::H1 => Went::Well,
            AttemptKind::Hints if weakest > Outcome::H2 => Went::Badly,
            AttemptKind::Guided | AttemptKind::Hints => Went::Barely,
            AttemptKind::Alone | AttemptKind::RealLife if self.shows_skill() => Went::Well,
            AttemptKind::Alone | AttemptKind::RealLife => Went::Badly,
        }
    }
}

/// How far a run goes by itself.
fn reach_of(run: &RunFacts, new_case: bool) -> Reach {
    if run.result != AttemptResult::GoalReached || run.kind == AttemptKind::Shown || run.critical_mistake {
        return Reach::NotBegun;
    }
    if run.shows_skill() {
        // The first case is practised; what is met as in real life for the first time is new.
        return if run.kind == AttemptKind::RealLife && new_case {
            Reach::NewCase
        } else {
            Reach::Alone
        };
    }
    match run.weakest {
        Some(Outcome::U | Outcome::R | Outcome::H1) if !run.person_helped => Reach::LittleHelp,
        _ => Reach::Guided,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alone() -> RunFacts {
        RunFacts {
            kind: AttemptKind::Alone,
            result: AttemptResult::GoalReached,
            weakest: Some(Outcome::U),
            corrected: 0,
            help_accepted: false,
            person_helped: false,
            critical_mistake: false,
        }
    }

    #[test]
    fn a_skill_is_the_goal_reached_alone() {
        assert!(alone().shows_skill());
        assert!(
            !RunFacts {
                help_accepted: true,
                ..alone()
            }
            .shows_skill()
        );
        assert!(
            !RunFacts {
                person_helped: true,
                ..alone()
            }
            .shows_skill()
        );
        assert!(
            !RunFacts {
                critical_mistake: true,
                ..alone()
            }
            .shows_skill()
        );
        assert!(
            !RunFacts {
                kind: AttemptKind::Hints,
                ..alone()
            }
            .shows_skill()
        );
        assert!(
            !RunFacts {
                result: AttemptResult::Failed,
                ..alone()
            }
            .shows_skill()
        );
    }

    #[test]
    fn reach_never_falls() {
        let mut progress = TaskProgress::default();
        progress.finish(&alone(), false, Timestamp(1));
        assert_eq!(progress.reach(), Reach::Alone);
        progress.finish(
            &RunFacts {
                result: AttemptResult::Failed,
                ..alone()
            },
            false,
            Timestamp(2),
        );
        let last = progress.last.map(|last| (last.kind, last.went));
        assert_eq!(
            (progress.reach(), last),
            (Reach::Alone, Some((AttemptKind::Alone, Went::Badly)))
        );
        progress.finish(
            &RunFacts {
                kind: AttemptKind::RealLife,
                ..alone()
            },
            true,
            Timestamp(3),
        );
        assert_eq!(progress.reach(), Reach::NewCase);
    }

    #[test]
    fn what_is_done_alone_again_a_week_later_has_stayed() {
        let reach = |days: &[(i8, bool)]| {
            let mut climb = Climb::default();
            for (day, alone_then) in days {
                let run = if *alone_then {
                    alone()
                } else {
                    RunFacts {
                        result: AttemptResult::Failed,
                        ..alone()
                    }
                };
                climb.take(&run, false, jiff::civil::Date::new(2026, 3, *day).ok());
            }
            climb.reach
        };
        assert_eq!(reach(&[(1, true), (7, true)]), Reach::Alone);
        assert_eq!(reach(&[(1, true), (8, true)]), Reach::Retained);
        assert_eq!(reach(&[(1, true), (8, false)]), Reach::Alone);
        assert_eq!(reach(&[(1, false), (8, true)]), Reach::Alone);
        // The week is counted from the first time, and what has stayed is not lost.
        assert_eq!(reach(&[(1, true), (5, true), (9, true), (10, false)]), Reach::Retained);
    }

    #[test]
    fn watching_is_not_doing() {
        let mut progress = TaskProgress::default();
        progress.finish(
            &RunFacts {
                kind: AttemptKind::Shown,
                weakest: Some(Outcome::D),
                ..alone()
            },
            false,
            Timestamp(1),
        );
        assert_eq!(progress.reach(), Reach::NotBegun);
    }
}
