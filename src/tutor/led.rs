//! Proof that help leads on: from wherever a plan may get to, the guided way reaches the goal, and makes no mistake itself.
//!
//! A learner who went astray is led by the same rules that the drawn hand follows, so a place that they do not lead out of
//! would keep the learner there for good. Costs much more than the other proofs: for `polku check` and tests, not for the
//! start of a kiosk.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use rayon::prelude::*;

use crate::base::{AttemptId, Code, Diagnostic, PlanId, Timestamp};
use crate::content::catalog::{Case, Catalog};
use crate::content::schema::lesson::Act;
use crate::journal::{AttemptKind, Event};
use crate::service::act;
use crate::tutor::aim::next_interaction;
use crate::tutor::decide::{self, Deed};
use crate::tutor::plan;
use crate::tutor::run::Run;

/// The guided way is shorter than this from anywhere.
const MOST: usize = 100;

/// Follows the guided way from every place that a plan of the catalog gets to.
#[must_use]
pub fn prove(catalog: &Catalog) -> Vec<Diagnostic> {
    let mut cases = Vec::new();
    for lesson in catalog.lessons.values() {
        for task in &lesson.file.tasks {
            let variants = task.variants.keys();
            cases.extend(variants.filter_map(|variant| catalog.case_of(lesson, task.id.get(), *variant)));
        }
    }
    let found = cases.par_iter().flat_map_iter(prove_case).collect::<BTreeSet<_>>();
    found.into_iter().collect()
}

fn prove_case(case: &Case) -> Vec<Diagnostic> {
    let lesson = &case.lesson.file.lesson;
    let written = case.lesson.plans.iter().filter(|(_, plan)| plan.task == case.task().id);
    let written = written.filter_map(|(id, written)| Some((Some(id), plan::acts_of(case, written).ok()?)));
    let mut good = BTreeSet::new();
    let plans = std::iter::once((None, plan::all_steps(case))).chain(written);
    let mut told = Vec::new();
    for (id, acts) in plans {
        let Some((number, cause)) = astray(case, &acts, &mut good) else {
            continue;
        };
        let name = id.map_or(plan::ALL_STEPS, PlanId::as_str);
        let message = format!(
            "in case {:?}, after act {number} of the plan `{name}`, help does not lead to the goal: {cause}",
            case.variant_id
        );
        let help = "give the page a way back, the mistake a `repair`, or the step another `done`";
        let file = format!("lessons/{lesson}/lesson.yaml");
        let place = case.task().id.place();
        let place = (place.line, place.column);
        told.push(Diagnostic::error(Code::PlanAstray, &file, place, message, help));
    }
    told
}

/// The first place of a plan that the guided way does not lead on from, as the number of acts done, and why.
fn astray(case: &Case, acts: &[Act], good: &mut BTreeSet<u64>) -> Option<(usize, String)> {
    let mut run = Run::new(case, AttemptKind::Guided, false, Timestamp(0));
    for number in 0..=acts.len() {
        if let Err(cause) = lead(case, run.clone(), good) {
            return Some((number, cause));
        }
        let next = act::interaction(case, &run.state, acts.get(number)?).ok()?;
        perform(case, &mut run, Deed::of_learner(next));
        if run.result.is_some() {
            return None;
        }
    }
    None
}

/// Follows the guided way to the goal, or to a place from which it is known to be reached.
fn lead(case: &Case, mut run: Run, good: &mut BTreeSet<u64>) -> Result<(), String> {
    let mut way = Vec::new();
    while run.result.is_none() {
        let here = place(&run);
        if good.contains(&here) {
            break;
        }
        if way.contains(&here) || way.len() > MOST {
            return Err("it goes in a circle".to_owned());
        }
        way.push(here);
        let next = next_interaction(case, &run).ok_or_else(|| format!("nothing leads on from {}", pages(&run)))?;
        let told = format!("{next:?}");
        let facts = perform(case, &mut run, Deed::of_learner(next));
        if facts.is_empty() {
            return Err(format!("{told} does nothing"));
        }
        if let Some(Event::MistakeMade { mistake, .. }) =
            facts.iter().find(|fact| matches!(fact, Event::MistakeMade { .. }))
        {
            return Err(format!("{told} makes the mistake `{mistake}`"));
        }
    }
    good.extend(way);
    Ok(())
}

fn perform(case: &Case, run: &mut Run, deed: Deed) -> Vec<Event> {
    let at = Timestamp(0);
    let facts = decide::interaction(case, run, AttemptId(uuid::Uuid::nil()), deed, at);
    for fact in &facts {
        run.apply(case, fact, at);
    }
    facts
}

/// What the guided way hangs on: the state, which steps are open, and which mistakes were made.
fn place(run: &Run) -> u64 {
    let mut hasher = DefaultHasher::new();
    run.state.hash(&mut hasher);
    run.mistakes.hash(&mut hasher);
    for step in &run.steps {
        step.is_open().hash(&mut hasher);
    }
    hasher.finish()
}

fn pages(run: &Run) -> String {
    let pages: Vec<String> = run.state.at.values().map(ToString::to_string).collect();
    pages.join(" and ")
}
