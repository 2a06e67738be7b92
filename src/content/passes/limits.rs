//! How much there is to play: a checker plays every plan in every case at each start, so there is an end to it.

use crate::base::Code;
use crate::content::diagnostic::Findings;
use crate::content::draft::Draft;
use crate::content::schema::lesson::{PlanAct, Task};
use crate::content::schema::located::Place;
use crate::content::schema::scalar::VarValue;

/// How many acts a plan, or all steps of a task together, may have.
pub(crate) const MAX_ACTS: usize = 200;
/// How many plans a lesson may have.
const MAX_PLANS: usize = 100;
/// How many items a list of a service may have.
const MAX_ITEMS: usize = 200;

/// Counts acts, plans and items.
pub(in crate::content) fn run(draft: &Draft<'_>, found: &mut Findings) {
    let mut tell = |path: &str, place: Place, count: usize, most: usize, what: &str| {
        if count > most {
            let message = format!("{count} {what}");
            found.error(Code::PlanLimit, path, place, message, format!("at most {most} {what}"));
        }
    };
    for read in draft.services.values() {
        for (name, value) in &read.file.state {
            if let VarValue::List(items) = value {
                let place = read.key(&["state", name.as_str()]);
                tell(read.path, place, items.len(), MAX_ITEMS, "items in a list");
            }
        }
    }
    for lesson in draft.lessons.values() {
        let (file, path) = (&lesson.lesson.file, lesson.lesson.path);
        tell(
            path,
            file.lesson.place(),
            lesson.plans.len(),
            MAX_PLANS,
            "plans of a lesson",
        );
        for task in &file.tasks {
            tell(
                path,
                task.id.place(),
                acts_of_steps(task),
                MAX_ACTS,
                "acts in all steps",
            );
        }
        for plan in lesson.plans.values() {
            let task = file.tasks.iter().find(|task| task.id == plan.file.task);
            let acts = plan.file.acts.iter().map(|act| match act {
                PlanAct::Act(_) => 1,
                PlanAct::Step(name) => {
                    let step = task.and_then(|task| task.steps.iter().find(|step| step.id == *name));
                    step.map_or(1, |step| step.acts.len())
                }
            });
            tell(
                plan.path,
                plan.file.plan.place(),
                acts.sum(),
                MAX_ACTS,
                "acts in a plan",
            );
        }
    }
    for (lesson, _, _, variant) in draft.variants() {
        for items in variant.state.values().flat_map(|values| values.values()) {
            if let VarValue::List(items) = items {
                let place = variant.persona.place();
                tell(lesson.lesson.path, place, items.len(), MAX_ITEMS, "items in a list");
            }
        }
    }
}

/// How many acts all steps have together.
pub(crate) fn acts_of_steps(task: &Task) -> usize {
    task.steps.iter().map(|step| step.acts.len()).sum()
}
