//! The path: choosing a task, going on with one that was cut off, choosing how to practise.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Out, learner, say_own, words};
use crate::app::effect::Effect;
use crate::app::model::{DrawnHand, HandPhase, Model, Place, Practising, TaskRef};
use crate::base::{AttemptId, LessonId, Millis, TaskId};
use crate::content::catalog::Case;
use crate::i18n::ClipId;
use crate::journal::record::OpenAttempt;
use crate::journal::{AttemptKind, AttemptResult, Event};
use crate::tutor::{Run, decide, kinds};

/// To the path.
pub(super) fn show(model: &mut Model, out: &mut Out<'_>) {
    model.session.place = Place::Path;
    model.session.ear_on = false;
    say_own(model, "kiosk-path-title", out);
}

pub(super) fn open(model: &mut Model, lesson: LessonId, task: TaskId, out: &mut Out<'_>) {
    let Some(learner) = learner(model) else { return };
    let task = TaskRef { lesson, task };
    if let Some((attempt, _)) = model.record.unfinished(learner, &task.lesson, &task.task) {
        model.session.place = Place::Resume(task, attempt);
        return say_own(model, "kiosk-resume-title", out);
    }
    super::questions::before(model, task, out);
}

/// To the choice of how to practise.
pub(super) fn choose_kind(model: &mut Model, task: TaskRef, out: &mut Out<'_>) {
    model.session.place = Place::Kinds(task);
    say_own(model, "kiosk-kinds-title", out);
}

/// Goes on with the attempt that was cut off. When its lesson has been edited since, it can't be gone on with.
pub(super) fn resume(model: &mut Model, out: &mut Out<'_>) {
    let Place::Resume(task, attempt) = &model.session.place else {
        return;
    };
    let (task, attempt) = (task.clone(), *attempt);
    let Some(open) = model.record.open_attempts.get(&attempt) else {
        return choose_kind(model, task, out);
    };
    let case = model.catalog.case(&task.lesson, &task.task, open.variant);
    let Some(case) = case.filter(|case| case.lesson.hash == open.content) else {
        return start_anew(model, out);
    };
    let Some(visit) = model.session.visit else { return };
    let mut run = folded(&case, open);
    let resumed = Event::AttemptResumed {
        attempt,
        visit: visit.id,
    };
    run.apply(&case, &resumed, out.now.at);
    out.record(Some(visit.learner), vec![resumed]);
    practise(model, Arc::new(case), attempt, run, out);
    super::practice::say_prompt(model, out);
}

fn folded(case: &Case, open: &OpenAttempt) -> Run {
    let events = open.events.iter().map(|(event, at)| (event, *at));
    Run::fold(case, open.kind, open.fades, open.began, events)
}

/// Leaves the cut-off attempt behind.
pub(super) fn start_anew(model: &mut Model, out: &mut Out<'_>) {
    let Place::Resume(task, attempt) = &model.session.place else {
        return;
    };
    let (task, attempt) = (task.clone(), *attempt);
    let facts = model.record.open_attempts.get(&attempt).map(|open| {
        let case = model.catalog.case(&task.lesson, &task.task, open.variant);
        match case.filter(|case| case.lesson.hash == open.content) {
            Some(case) => decide::break_off(&case, &folded(&case, open), attempt, AttemptResult::Unfinished),
            None => vec![Event::AttemptEnded {
                attempt,
                result: AttemptResult::Unfinished,
            }],
        }
    });
    out.record(learner(model), facts.unwrap_or_default());
    choose_kind(model, task, out);
}

pub(super) fn start(model: &mut Model, kind: AttemptKind, out: &mut Out<'_>) {
    let (Place::Kinds(task), Some(visit)) = (&model.session.place, model.session.visit) else {
        return;
    };
    begin_attempt(model, task.clone(), kind, visit, out);
}

/// Begins an attempt at a task.
pub(super) fn begin_attempt(
    model: &mut Model,
    task: TaskRef,
    kind: AttemptKind,
    visit: crate::app::model::Visit,
    out: &mut Out<'_>,
) {
    let progress = model.record.progress_of(visit.learner, &task.lesson, &task.task);
    let lesson = model.catalog.lessons.get(&task.lesson);
    let found = lesson.and_then(|lesson| lesson.file.tasks.iter().find(|known| *known.id.get() == task.task));
    let Some(variant) = found.and_then(|found| kinds::variant(found, kind, progress)) else {
        return;
    };
    let Some(case) = model.catalog.case(&task.lesson, &task.task, variant) else {
        return;
    };
    let [fresh, _] = out.now.fresh;
    let attempt = AttemptId(fresh);
    let bar = decide::Bar {
        mastery_runs: model.settings.mastery_runs,
        fades: progress.is_some_and(|progress| progress.guided),
    };
    let facts = decide::begin(&case, attempt, visit.id, kind, bar);
    // Taken in as a replay takes them in, so that both give the same run.
    let at = out.now.at;
    let run = Run::fold(&case, kind, bar.fades, at, facts.iter().map(|fact| (fact, at)));
    out.record(Some(visit.learner), facts);
    let ask = case.variant().ask.get().clone();
    practise(model, Arc::new(case), attempt, run, out);
    let opening = match kind {
        AttemptKind::Shown => "kiosk-shown-begin",
        AttemptKind::Guided => "kiosk-guided-begin",
        AttemptKind::Hints => "kiosk-hints-begin",
        AttemptKind::Alone => "kiosk-alone-begin",
        AttemptKind::RealLife => "kiosk-real-life-begin",
    };
    let words = words(model);
    let mut said = words.says_own(opening).then(words.says(&ask));
    if matches!(kind, AttemptKind::Shown | AttemptKind::Guided) {
        said = said.then(super::practice::prompt(model));
    }
    out.say(said);
}

fn practise(model: &mut Model, case: Arc<Case>, attempt: AttemptId, run: Run, out: &mut Out<'_>) {
    let phase = if run.kind == AttemptKind::Shown {
        HandPhase::Waiting
    } else {
        HandPhase::Away
    };
    model.session.ear_on = false;
    let soon = said_soon(model, &case);
    out.ask(Effect::Preload(soon));
    model.session.place = Place::Practice(Box::new(Practising {
        attempt,
        case,
        run,
        drafts: BTreeMap::new(),
        unjudged: BTreeSet::new(),
        aside: None,
        hint: None,
        offered: false,
        last_act: out.now.mono,
        writing: Millis(0),
        hand: DrawnHand {
            phase,
            ..DrawnHand::default()
        },
    }));
}

/// What the coach may say in this task: made ready before it is needed, so that a prompt comes at once.
fn said_soon(model: &Model, case: &Case) -> Vec<ClipId> {
    let task = case.task();
    let words = words(model);
    let of_steps = task.steps.iter().flat_map(|step| {
        let hints = &step.hints;
        [&step.prompt, &hints.point, &hints.explain, &hints.show]
    });
    let of_mistakes = task.mistakes.iter().map(|mistake| &mistake.say);
    of_steps
        .chain(of_mistakes)
        .flat_map(|key| words.says(key.get()).0)
        .collect()
}
