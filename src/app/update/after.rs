//! After an attempt: what happened, the learner's own word in two taps (three on a later day), the questions once more, and back to the path.

use super::{Out, say_own, words};
use crate::app::model::{AfterPage, Model, Place};
use crate::app::msg::AfterMsg;
use crate::base::calendar::Finland;
use crate::journal::{AttemptKind, AttemptResult, Event};
use crate::learner::Went;
use crate::tutor::questions;

pub(super) fn after(model: &mut Model, msg: AfterMsg, out: &mut Out<'_>) {
    let (Place::After(after), Some(visit)) = (&mut model.session.place, model.session.visit) else {
        return;
    };
    match msg {
        AfterMsg::Next => {
            let worth_asking = after.kind != AttemptKind::Shown
                && !model.record.reported.contains(&(visit.id, after.task.lesson.clone()));
            if worth_asking {
                after.page = AfterPage::Learned;
                return say_own(model, "kiosk-learned-title", out);
            }
            onward(model, out);
        }
        AfterMsg::Learned(yes) => {
            after.learned = Some(yes);
            after.page = AfterPage::CanDo;
            say_own(model, "kiosk-can-title", out);
        }
        AfterMsg::CanDo(can_do) => {
            after.can_do = Some(can_do);
            let lesson = &after.task.lesson;
            let since = questions::since(&model.catalog, &model.record, visit.learner, lesson);
            let day = since.and_then(|since| Finland::default().day(since));
            if day.is_some_and(|day| Some(day) < out.now.today()) {
                after.page = AfterPage::Did;
                return say_own(model, "kiosk-did-title", out);
            }
            report(model, None, out);
        }
        AfterMsg::Did(did) => report(model, Some(did), out),
        AfterMsg::Again => {
            let task = after.task.clone();
            super::path::choose_kind(model, task, out);
        }
        AfterMsg::ToPath => super::path::show(model, out),
    }
}

/// Records the learner's own word.
fn report(model: &mut Model, did_for_real: Option<bool>, out: &mut Out<'_>) {
    let (Place::After(after), Some(visit)) = (&model.session.place, model.session.visit) else {
        return;
    };
    let fact = Event::SelfReported {
        visit: visit.id,
        lesson: after.task.lesson.clone(),
        learned: after.learned.unwrap_or(false),
        can_do: after.can_do.unwrap_or(false),
        did_for_real,
    };
    out.record(Some(visit.learner), vec![fact]);
    onward(model, out);
}

/// The questions once more after the first run that was the learner's own, and to the path.
fn onward(model: &mut Model, out: &mut Out<'_>) {
    let Place::After(after) = &model.session.place else {
        return;
    };
    let (task, own_run) = (after.task.clone(), after.kind != AttemptKind::Shown);
    if own_run {
        super::questions::after(model, &task, out);
    } else {
        super::path::show(model, out);
    }
}

/// The message that tells what came of an attempt.
pub(crate) fn told(after: &crate::app::model::After) -> &'static str {
    let run = &after.run;
    if run.result == Some(AttemptResult::Failed) {
        return "kiosk-told-too-early";
    }
    let Some(facts) = run.facts().filter(|facts| facts.result == AttemptResult::GoalReached) else {
        return "kiosk-told-given-up";
    };
    if run.critical_mistake {
        return "kiosk-told-mistake";
    }
    if run.help_accepted || run.person_helped {
        return "kiosk-told-practised";
    }
    match (run.kind, facts.went()) {
        (AttemptKind::Shown, _) => "kiosk-told-shown",
        (AttemptKind::Guided | AttemptKind::Hints, Went::Barely | Went::Badly) => "kiosk-told-much-help",
        (AttemptKind::Guided, Went::Well) => "kiosk-told-guided",
        (AttemptKind::Hints, Went::Well) => "kiosk-told-hints",
        (AttemptKind::Alone, _) => "kiosk-told-alone",
        (AttemptKind::RealLife, _) => "kiosk-told-real-life",
    }
}

pub(super) fn say_told(model: &Model, out: &mut Out<'_>) {
    let Place::After(after) = &model.session.place else {
        return;
    };
    let words = words(model);
    let lines = crate::app::present::told_lines(&words, after);
    let said = lines
        .into_iter()
        .fold(words.says_own(told(after)), |said, line| said.then(line.says));
    out.say(said);
}
