//! Proof that messages to be judged make a set that can show a skill: eight or more, half of them real, in every case.
//!
//! In a set of scams alone somebody who deletes everything would be right each time; and a wrong judgement that no mistake tells
//! would pass for a right one as soon as it is put right.

use crate::base::{Code, Diagnostic};
use crate::content::catalog::Case;
use crate::content::schema::lesson::Step;
use crate::service::ServiceState;
use crate::service::scope;
use crate::tutor::prove::{error, lesson_path};

/// How many messages a set has at least.
const AT_LEAST: usize = 8;

/// What is wrong with the messages of a case.
pub(super) fn prove(case: &Case) -> Vec<Diagnostic> {
    let (file, task) = (lesson_path(&case.lesson), case.task());
    let context = scope::context(case, &ServiceState::initial(case));
    let judging = |step: &&Step| step.scam.is_some();
    let is_scam = |step: &&Step| step.scam.as_ref().is_some_and(|scam| scam.holds(&context) == Ok(true));
    let all = task.steps.iter().filter(judging).count();
    let scams = task.steps.iter().filter(is_scam).count();
    let mut told = Vec::new();
    if all > 0 && (all < AT_LEAST || scams * 2 != all) {
        let message = format!("{all} messages are judged, {scams} of them scams");
        let help = "let a task judge eight messages or more, half of them real: who calls everything a scam has learned nothing";
        told.push(error(Code::StepScam, &file, task.id.place(), message, help));
    }
    for step in task.steps.iter().filter(judging) {
        if !task
            .mistakes
            .iter()
            .any(|mistake| mistake.spoils.as_ref() == Some(&step.id))
        {
            let message = format!(
                "no mistake tells that the message of the step `{}` was judged wrong",
                step.id
            );
            let help = "write a mistake that `spoils` the step";
            told.push(error(Code::StepScam, &file, step.id.place(), message, help));
        }
    }
    told
}
