//! Mastery: a counting rule that a teacher can check by hand, one for each track.
//!
//! Knowledge: right answers in a row, of different questions, so many that guessing gives as many only one time in fifty (three of
//! four options each). Skill: as many unaided runs in a row as the bar asks that the attempts began with, one of them on a case
//! that was not met before. So many in a row is a good rule and an optimal one (Kelly et al. 2015; Doroudi 2020). What was once
//! mastered stays so: when it is lost, it is to be practised again, and nothing is taken away.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::parameters::Parameters;
use super::progress::RunFacts;
use crate::base::{QuestionId, TaskId};
use crate::content::schema::lesson::FormId;
use crate::journal::{AttemptKind, AttemptResult};

/// Right answers in a row.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct AnswersInARow {
    /// Which questions in which forms: each counts once.
    met: BTreeSet<(QuestionId, FormId)>,
    /// Guessing gets them all right one time in so many.
    one_in: u64,
}

impl AnswersInARow {
    /// Takes in an answer. Gives whether the bar is reached.
    pub fn take(
        &mut self,
        question: &QuestionId,
        form: FormId,
        options: u8,
        right: bool,
        parameters: &Parameters,
    ) -> bool {
        if !right {
            *self = Self::default();
            return false;
        }
        if self.met.insert((question.clone(), form)) {
            self.one_in = self.one_in.max(1).saturating_mul(u64::from(options.max(1)));
        }
        let different: BTreeSet<&QuestionId> = self.met.iter().map(|(question, _)| question).collect();
        different.len() >= parameters.different_questions && self.one_in >= parameters.guessed_by_one_in
    }
}

/// Unaided runs in a row at one task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
struct RunsInARow {
    count: u32,
    new_case: bool,
    mastered: bool,
}

/// Unaided runs in a row, by task of a lesson.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct LessonRuns(BTreeMap<TaskId, RunsInARow>);

impl LessonRuns {
    /// Takes in a run of the learner's own that has ended. Gives whether the bar is reached at all tasks that were begun.
    ///
    /// What was broken off is neither for nor against. Whatever else is not unaided ends the row.
    pub fn take(&mut self, task: &TaskId, run: &RunFacts, new_case: bool, bar: u8) -> bool {
        if run.kind != AttemptKind::Shown && run.result != AttemptResult::Unfinished {
            let row = self.0.entry(task.clone()).or_default();
            if run.is_unaided() {
                row.count = row.count.saturating_add(1);
                row.new_case |= new_case;
                row.mastered |= row.new_case && row.count >= u32::from(bar.max(1));
            } else {
                row.count = 0;
                row.new_case = false;
            }
        }
        !self.0.is_empty() && self.0.values().all(|row| row.mastered)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::Outcome;
    use crate::learner::parameters::PARAMETERS;

    fn question(number: usize) -> QuestionId {
        QuestionId::new(&format!("q{number}")).unwrap()
    }

    /// After which answer the bar is reached: (question, form, right), each with so many options.
    fn reached(answers: &[(usize, FormId, bool)], options: u8) -> Option<usize> {
        let mut row = AnswersInARow::default();
        answers
            .iter()
            .position(|(number, form, right)| row.take(&question(*number), *form, options, *right, &PARAMETERS))
    }

    #[test]
    fn three_right_of_four_options_are_enough_and_of_three_are_not() {
        use FormId::{A, B};
        let three = [(1, A, true), (2, A, true), (3, A, true)];
        assert_eq!(reached(&three, 4), Some(2));
        assert_eq!(reached(&three, 3), None);
        assert_eq!(reached(&[three.as_slice(), &[(1, B, true)]].concat(), 3), Some(3));
        // Two options need six.
        let six = [(1, A), (2, A), (3, A), (1, B), (2, B), (3, B)].map(|(number, form)| (number, form, true));
        assert_eq!(reached(&six, 2), Some(5));
    }

    #[test]
    fn a_wrong_answer_begins_the_row_anew() {
        use FormId::{A, B};
        let row = [
            (1, A, true),
            (2, A, true),
            (3, A, false),
            (1, B, true),
            (2, B, true),
            (3, B, true),
        ];
        assert_eq!(reached(&row, 4), Some(5));
    }

    #[test]
    fn the_same_question_again_is_not_another_one() {
        use FormId::{A, B, C};
        let same = [(1, A, true), (1, B, true), (1, C, true), (2, A, true)];
        assert_eq!(reached(&same, 4), None);
        let same_form = [(1, A, true), (1, A, true), (2, A, true), (2, A, true)];
        assert_eq!(reached(&same_form, 4), None);
    }

    fn run(kind: AttemptKind) -> RunFacts {
        RunFacts {
            kind,
            result: AttemptResult::GoalReached,
            weakest: Some(Outcome::U),
            corrected: 0,
            help_accepted: false,
            person_helped: false,
            critical_mistake: false,
        }
    }

    fn task(name: &str) -> TaskId {
        TaskId::new(name).unwrap()
    }

    #[test]
    fn two_unaided_runs_one_of_them_on_a_new_case() {
        let alone = run(AttemptKind::Alone);
        let of = |runs: &[(RunFacts, bool)]| {
            let mut row = LessonRuns::default();
            runs.iter()
                .position(|(run, new_case)| row.take(&task("t"), run, *new_case, 2))
        };
        assert_eq!(of(&[(alone.clone(), false), (alone.clone(), false)]), None);
        assert_eq!(of(&[(alone.clone(), false), (alone.clone(), true)]), Some(1));
        assert_eq!(of(&[(alone.clone(), true), (alone.clone(), false)]), Some(1));
        // Guidance between them, help, a person, a critical mistake, two corrections, a failed run: the row begins anew.
        let breaking = [
            run(AttemptKind::Guided),
            RunFacts {
                help_accepted: true,
                ..alone.clone()
            },
            RunFacts {
                person_helped: true,
                ..alone.clone()
            },
            RunFacts {
                critical_mistake: true,
                ..alone.clone()
            },
            RunFacts {
                corrected: 2,
                weakest: Some(Outcome::R),
                ..alone.clone()
            },
            RunFacts {
                result: AttemptResult::Failed,
                ..alone.clone()
            },
        ];
        for between in breaking {
            let runs = [(alone.clone(), true), (between.clone(), false), (alone.clone(), false)];
            assert_eq!(of(&runs), None, "{between:?}");
        }
        // What is shown, or was broken off, is neither for nor against.
        let neutral = [
            RunFacts {
                weakest: Some(Outcome::D),
                ..run(AttemptKind::Shown)
            },
            RunFacts {
                result: AttemptResult::Unfinished,
                weakest: Some(Outcome::T),
                ..alone.clone()
            },
        ];
        for between in neutral {
            let runs = [(alone.clone(), true), (between, false), (alone.clone(), false)];
            assert_eq!(of(&runs), Some(2));
        }
    }

    #[test]
    fn one_correction_is_allowed() {
        let corrected = RunFacts {
            corrected: 1,
            weakest: Some(Outcome::R),
            ..run(AttemptKind::Alone)
        };
        let mut row = LessonRuns::default();
        assert!(!row.take(&task("t"), &corrected, true, 2));
        assert!(row.take(&task("t"), &corrected, false, 2));
    }

    #[test]
    fn a_lesson_is_mastered_when_each_task_that_was_begun_is() {
        let alone = run(AttemptKind::Alone);
        let mut row = LessonRuns::default();
        row.take(&task("one"), &alone, true, 2);
        row.take(&task("two"), &alone, true, 2);
        assert!(!row.take(&task("one"), &alone, false, 2));
        assert!(row.take(&task("two"), &alone, false, 2));
    }

    #[test]
    fn the_bar_is_the_one_that_the_attempt_began_with() {
        let alone = run(AttemptKind::Alone);
        let mut row = LessonRuns::default();
        assert!(!row.take(&task("t"), &alone, true, 3));
        assert!(!row.take(&task("t"), &alone, false, 3));
        assert!(row.take(&task("t"), &alone, false, 3));
    }
}
