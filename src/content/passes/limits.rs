//! How much there is to play: a checker plays every plan in every case at each start, so there is an end to it.
//!
//! Plans beyond the limits are told by `read` with what is here, and not looked at any further.

use crate::base::Code;
use crate::content::diagnostic::Findings;
use crate::content::draft::{Draft, Read};
use crate::content::schema::lesson::{PlanAct, PlanFile, Task};
use crate::content::schema::located::Place;
use crate::content::schema::scalar::VarValue;

/// How many acts a plan, or all steps of a task together, may have.
pub(crate) const MAX_ACTS: usize = 200;
/// How many plans a lesson may have.
pub(super) const MAX_PLANS: usize = 100;
/// How many items a list of a service may have.
const MAX_ITEMS: usize = 200;

/// Counts acts and items.
pub(in crate::content) fn run(draft: &Draft<'_>, found: &mut Findings) {
    for read in draft.services.values() {
        for (name, value) in &read.file.state {
            let place = || read.key(&["state", name.as_str()]);
            items(value, read.path, place, found);
        }
    }
    for (lesson, _, _, variant) in draft.variants() {
        for value in variant.state.values().flat_map(|values| values.values()) {
            items(value, lesson.lesson.path, || variant.persona.place(), found);
        }
    }
    for lesson in draft.lessons.values() {
        let file = &lesson.lesson.file;
        for task in &file.tasks {
            acts(acts_of_steps(task), lesson.lesson.path, task.id.place(), found);
        }
        for plan in lesson.plans.values() {
            let task = file.tasks.iter().find(|task| task.id == plan.file.task);
            let count = plan.file.acts.iter().map(|act| match act {
                PlanAct::Act(_) => 1,
                PlanAct::Step(name) => {
                    let step = task.and_then(|task| task.steps.iter().find(|step| step.id == *name));
                    step.map_or(1, |step| step.acts.len())
                }
            });
            acts(count.sum(), plan.path, plan.file.plan.place(), found);
        }
    }
}

/// How many acts all steps have together.
pub(crate) fn acts_of_steps(task: &Task) -> usize {
    task.steps.iter().map(|step| step.acts.len()).sum()
}

/// Whether a plan is too long even before its steps are looked up; told, when it is.
pub(super) fn too_long(plan: &Read<'_, PlanFile>, found: &mut Findings) -> bool {
    acts(plan.file.acts.len(), plan.path, plan.file.plan.place(), found)
}

fn acts(count: usize, path: &str, place: Place, found: &mut Findings) -> bool {
    if count > MAX_ACTS {
        let help = format!("at most {MAX_ACTS}");
        found.error(Code::PlanLimit, path, place, format!("{count} acts"), help);
    }
    count > MAX_ACTS
}

fn items(value: &VarValue, path: &str, place: impl Fn() -> Place, found: &mut Findings) {
    if let VarValue::List(items) = value
        && items.len() > MAX_ITEMS
    {
        let message = format!("{} items in a list", items.len());
        let help = format!("at most {MAX_ITEMS}");
        found.error(Code::PlanLimit, path, place(), message, help);
    }
}
