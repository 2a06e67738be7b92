//! Content proves itself both ways: every plan does what it promises, and nothing is reached by doing nothing.
//!
//! In every case of every task: all steps in order reach the goal without a mistake, the goal does not hold at the start,
//! written plans end as they expect, and every known mistake is made by some plan. A lesson that fails is not offered.
//! The other checks are in `content/passes`; this one is here because it needs the service engine.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::base::{Code, Diagnostic, MistakeId};
use crate::content::Compiled;
use crate::content::catalog::{Case, Catalog, Lesson};
use crate::content::schema::lesson::{Reached, Task, VariantId};
use crate::content::schema::located::Place;
use crate::service::ServiceState;
use crate::service::scope;
use crate::tutor::outcomes::Outcomes;
use crate::tutor::plan::{self, PlanError};

/// Plays all plans of all lessons that are offered, adds what is wrong, and takes the lessons with errors back.
pub fn prove(compiled: &mut Compiled) {
    let catalog = &compiled.catalog;
    let lessons: Vec<_> = catalog.lessons.iter().collect();
    let told = lessons
        .into_par_iter()
        .map(|(id, lesson)| (id.clone(), prove_lesson(catalog, lesson)));
    for (id, found) in told.collect::<Vec<_>>() {
        if !found.is_empty() {
            compiled.catalog.lessons.remove(&id);
            compiled.diagnostics.extend(found);
        }
    }
    compiled.diagnostics.sort();
    compiled.diagnostics.dedup();
}

/// What is wrong, and in which cases.
type Found = BTreeMap<Diagnostic, Vec<String>>;

fn prove_lesson(catalog: &Catalog, lesson: &Arc<Lesson>) -> Vec<Diagnostic> {
    let mut all = Vec::new();
    for task in &lesson.file.tasks {
        let variants: Vec<VariantId> = task.variants.keys().copied().collect();
        let cases = variants.into_par_iter().filter_map(|variant| {
            let case = catalog.case_of(lesson, task.id.get(), variant)?;
            Some((variant, prove_case(&case)))
        });
        let mut found = Found::new();
        for (variant, wrong) in cases.collect::<Vec<_>>() {
            for one in wrong {
                found.entry(one).or_default().push(format!("{variant:?}"));
            }
        }
        all.extend(found.into_iter().map(|(mut one, cases)| {
            one.message = format!("in case {}: {}", cases.join(" and "), one.message);
            one
        }));
        lacking(lesson, task, &mut all);
    }
    all
}

fn lesson_path(lesson: &Lesson) -> String {
    format!("lessons/{}/lesson.yaml", lesson.file.lesson)
}

fn error(code: Code, file: &str, place: Place, message: String, help: &str) -> Diagnostic {
    Diagnostic::error(code, file, (place.line, place.column), message, help)
}

fn prove_case(case: &Case) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut tell = |one: Diagnostic| found.push(one);
    let file = lesson_path(&case.lesson);
    let task = case.task();
    let at_start = task.goal.holds(&scope::context(case, &ServiceState::initial(case)));
    if at_start == Ok(true) {
        let message = "the goal holds before anything is done".to_owned();
        let help = "let the goal ask for what the task is about";
        tell(error(Code::PlanGoal, &file, task.goal.place(), message, help));
    }
    let mut outcomes = Outcomes::new(case);
    match outcomes.of(&plan::all_steps(case)) {
        Err(cause) => {
            let place = act_of(&cause).map_or(task.id.place(), |number| step_place(task, number));
            let message = format!("the steps cannot be done: {cause}");
            let help = "mend the step's `do`, or the service";
            tell(error(Code::PlanAct, &file, place, message, help));
        }
        Ok(played) => {
            if !played.reached {
                let message = "all steps together do not reach the goal".to_owned();
                let help = "mend the steps or the goal";
                tell(error(Code::PlanGoal, &file, task.goal.place(), message, help));
            }
            if !played.mistakes.is_empty() {
                let made = named(&played.mistakes);
                let message = format!("the right steps make a mistake: {made}");
                let help = "mend the mistake's `when`";
                tell(error(Code::PlanMistakes, &file, task.id.place(), message, help));
            }
        }
    }
    for (id, written) in &case.lesson.plans {
        if written.task.get() != task.id.get() {
            continue;
        }
        let file = format!("lessons/{}/plans/{id}.yaml", case.lesson.file.lesson);
        let acts = plan::acts_of(case, written);
        let played = match acts.as_ref().map_err(Clone::clone).and_then(|acts| outcomes.of(acts)) {
            Ok(played) => played,
            Err(cause) => {
                let message = format!("the plan cannot be played: {cause}");
                let help = "act only on what the learner can see then";
                tell(error(Code::PlanAct, &file, written.plan.place(), message, help));
                continue;
            }
        };
        if played.reached != (written.expect.goal == Reached::Reached) {
            let is = if played.reached { "is" } else { "is not" };
            let message = format!("the goal {is} reached");
            let help = "mend the plan, or what it expects";
            tell(error(Code::PlanGoal, &file, written.plan.place(), message, help));
        }
        let expected: BTreeSet<MistakeId> = written.expect.mistakes.iter().map(|one| one.get().clone()).collect();
        if played.mistakes != expected {
            let message = format!("these mistakes are made: {}", named(&played.mistakes));
            let help = "name all mistakes that the plan makes, or mend it";
            tell(error(Code::PlanMistakes, &file, written.plan.place(), message, help));
        }
    }
    found
}

/// A mistake that no plan makes may be one that nobody can make.
fn lacking(lesson: &Lesson, task: &Task, found: &mut Vec<Diagnostic>) {
    for mistake in &task.mistakes {
        let plans = lesson.plans.values().filter(|plan| plan.task == task.id);
        let made = plans
            .flat_map(|plan| &plan.expect.mistakes)
            .any(|one| *one == mistake.id);
        if !made {
            let message = format!("no plan makes the mistake `{}`", mistake.id);
            let help = "add a plan that makes it to the lesson's plans/";
            found.push(error(
                Code::PlanLacking,
                &lesson_path(lesson),
                mistake.id.place(),
                message,
                help,
            ));
        }
    }
}

const fn act_of(cause: &PlanError) -> Option<usize> {
    match cause {
        PlanError::NoSuchStep(_) => None,
        PlanError::Act { number, .. } | PlanError::NotPossible { number, .. } => Some(*number),
    }
}

/// The place of the step that an act (from 1) belongs to when all steps are done in order.
fn step_place(task: &Task, number: usize) -> Place {
    let mut left = number;
    for step in &task.steps {
        if left <= step.acts.len() {
            return step.id.place();
        }
        left -= step.acts.len();
    }
    task.id.place()
}

fn named(mistakes: &BTreeSet<MistakeId>) -> String {
    if mistakes.is_empty() {
        return "none".to_owned();
    }
    mistakes.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
