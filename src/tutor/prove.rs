//! Content proves itself both ways: every plan does what it promises, and nothing is reached by doing nothing.
//!
//! In every case of every task: all steps in order reach the goal without a mistake, each is done by its own acts, the goal
//! does not hold at the start, written plans end as they expect, every known mistake is made by some plan, and messages to be
//! judged are a mixed set. A lesson that fails is not offered. Of a lesson that is held back for something else, only this is told: whether its steps reach the goal.
//! The other checks are in `content/passes`; this one is here because it needs the service engine.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::base::{Code, Diagnostic, MistakeId};
use crate::content::Compiled;
use crate::content::catalog::{Case, Catalog, Lesson};
use crate::content::limits;
use crate::content::schema::lesson::{Reached, Step, Task, VariantId};
use crate::content::schema::located::Place;
use crate::service::ServiceState;
use crate::service::scope;
use crate::tutor::message_sets;
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
    let held = &compiled.held;
    let told: Vec<Diagnostic> = held
        .lessons
        .values()
        .flat_map(|lesson| prove_held(held, lesson))
        .collect();
    for one in told {
        let same_place =
            |other: &Diagnostic| (&one.file, one.line, one.column) == (&other.file, other.line, other.column);
        // A goal that is not understood is reached by nothing.
        if !compiled.diagnostics.iter().any(same_place) {
            compiled.diagnostics.push(one);
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
        all.extend(by_case(cases.collect()));
        lacking(lesson, task, &mut all);
    }
    all
}

/// Each thing once, with the cases that it is wrong in.
pub(super) fn by_case(cases: Vec<(VariantId, Vec<Diagnostic>)>) -> impl Iterator<Item = Diagnostic> {
    let mut found = Found::new();
    for (variant, wrong) in cases {
        for one in wrong {
            found.entry(one).or_default().push(format!("{variant:?}"));
        }
    }
    found.into_iter().map(|(mut one, cases)| {
        one.message = format!("in case {}: {}", cases.join(" and "), one.message);
        one
    })
}

/// Whether all steps reach the goal, in a lesson that has errors elsewhere.
fn prove_held(catalog: &Catalog, lesson: &Arc<Lesson>) -> Vec<Diagnostic> {
    let tasks = lesson.file.tasks.iter();
    let playable = tasks.filter(|task| limits::acts_of_steps(task) <= limits::MAX_ACTS);
    let found = playable.flat_map(|task| {
        let cases = task.variants.keys().filter_map(|variant| {
            let case = catalog.case_of(lesson, task.id.get(), *variant)?;
            let reached = Outcomes::new(&case)
                .of(&plan::all_steps(&case))
                .is_ok_and(|played| played.reached);
            (!reached).then(|| (*variant, vec![not_reached(&case)]))
        });
        by_case(cases.collect())
    });
    found.collect()
}

fn not_reached(case: &Case) -> Diagnostic {
    let message = "all steps together do not reach the goal".to_owned();
    let help = "mend the steps or the goal";
    error(
        Code::PlanGoal,
        &lesson_path(&case.lesson),
        case.task().goal.place(),
        message,
        help,
    )
}

pub(super) fn lesson_path(lesson: &Lesson) -> String {
    format!("lessons/{}/lesson.yaml", lesson.file.lesson)
}

pub(super) fn error(code: Code, file: &str, place: Place, message: String, help: &str) -> Diagnostic {
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
    let mut marks = StepMarks::new(case);
    match outcomes.seen(&plan::all_steps(case), |acts, state| marks.see(acts, state)) {
        Err(cause) => {
            let place = act_of(&cause).map_or(task.id.place(), |number| step_place(task, number));
            let message = format!("the steps cannot be done: {cause}");
            let help = "mend the step's `do`, or the service";
            tell(error(Code::PlanAct, &file, place, message, help));
        }
        Ok(played) => {
            if !played.reached {
                tell(not_reached(case));
            }
            if !played.mistakes.is_empty() {
                let made = named(&played.mistakes);
                let message = format!("the right steps make a mistake: {made}");
                let help = "mend the mistake's `when`";
                tell(error(Code::PlanMistakes, &file, task.id.place(), message, help));
            }
        }
    }
    marks.told.into_iter().for_each(&mut tell);
    message_sets::prove(case).into_iter().for_each(&mut tell);
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

/// A mistake that no plan makes may be one that nobody can make; and one that never keeps a plan from the goal, or stands at
/// its end, may be one that the goal does not know of.
fn lacking(lesson: &Lesson, task: &Task, found: &mut Vec<Diagnostic>) {
    for mistake in &task.mistakes {
        let plans = lesson.plans.values().filter(|plan| plan.task == task.id);
        let ends_at_it = plans
            .filter(|plan| plan.expect.goal == Reached::NotReached)
            .any(|plan| plan.expect.mistakes.contains(&mistake.id));
        if !ends_at_it {
            let message = format!("no plan makes the mistake `{}` and does not reach the goal", mistake.id);
            let help = "add a plan that ends at it, with `goal: not_reached`, to the lesson's plans/";
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

/// Looks at each step's `done` while all steps are played: it holds after the step's acts, and not before any of them.
struct StepMarks<'c> {
    case: &'c Case,
    told: Vec<Diagnostic>,
}

impl<'c> StepMarks<'c> {
    const fn new(case: &'c Case) -> Self {
        let told = Vec::new();
        Self { case, told }
    }

    /// After so many acts of all steps.
    fn see(&mut self, acts: usize, state: &ServiceState) {
        let context = scope::context(self.case, state);
        let mut end = 0;
        for step in &self.case.task().steps {
            let start = end;
            end += step.acts.len();
            let asked = acts == 0 || acts == start || acts == end;
            let done = asked && step.done.holds(&context).unwrap_or(false);
            if done && (acts == 0 || acts == start) {
                let help = "let `done` ask for what this step brings";
                self.tell(step, "is done before anything of it was done", help);
            } else if !done && acts == end {
                let help = "let `done` ask for what the acts bring, or mend them";
                self.tell(step, "is not done when all its acts were done", help);
            }
        }
    }

    fn tell(&mut self, step: &Step, what: &str, help: &str) {
        let message = format!("the step `{}` {what}", step.id);
        let file = lesson_path(&self.case.lesson);
        let told = error(Code::StepDone, &file, step.done.place(), message, help);
        if !self.told.contains(&told) {
            self.told.push(told);
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
