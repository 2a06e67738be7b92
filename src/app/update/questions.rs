//! Knowledge questions: before a lesson and after it, and on each later day before it is practised, in parallel forms. Nothing
//! is said about right or wrong.

use super::{Out, learner, words};
use crate::app::model::{Asking, Model, Place, QuestionRef, TaskRef};
use crate::base::OptionId;
use crate::content::schema::lesson::{Form, FormId};
use crate::journal::{Event, Moment};
use crate::tutor::questions;

/// Asks what is due before a task's lesson is practised, and goes on to the task.
pub(super) fn before(model: &mut Model, task: TaskRef, out: &mut Out<'_>) {
    let Some(learner) = learner(model) else { return };
    let (when, due) = questions::before(&model.catalog, &model.record, learner, &task.lesson, out.now.today());
    ask(model, when, due, Some(task), out);
}

/// Asks the questions of a task's lesson once more after it, and goes on to the path.
pub(super) fn after(model: &mut Model, task: &TaskRef, out: &mut Out<'_>) {
    let Some(learner) = learner(model) else { return };
    let open = questions::open(&model.catalog, &model.record, learner, &task.lesson, Moment::After);
    ask(model, Moment::After, open, None, out);
}

fn ask(model: &mut Model, when: Moment, questions: Vec<QuestionRef>, then: Option<TaskRef>, out: &mut Out<'_>) {
    if questions.is_empty() {
        return finish(model, then, out);
    }
    model.session.place = Place::Questions(Asking {
        when,
        questions,
        index: 0,
        then,
    });
    let question = asked(model);
    let words = words(model);
    out.say(
        words
            .says_own(intro(when))
            .then(question.map(|(_, form)| words.says(&form.ask)).unwrap_or_default()),
    );
}

/// What is said before the first question.
pub(crate) const fn intro(when: Moment) -> &'static str {
    match when {
        Moment::Before => "kiosk-questions-before",
        Moment::After => "kiosk-questions-after",
        Moment::Probe => "kiosk-questions-probe",
    }
}

pub(super) fn answer(model: &mut Model, answer: Option<OptionId>, out: &mut Out<'_>) {
    let (Place::Questions(asking), Some(visit)) = (&model.session.place, model.session.visit) else {
        return;
    };
    let mut asking = asking.clone();
    let Some(question) = asking.questions.get(asking.index) else {
        return;
    };
    // A lesson that is no longer there can't have its question answered: the next one is asked.
    if let (Some(lesson), Some((form, asked))) = (model.catalog.lessons.get(&question.lesson), asked(model)) {
        let mut right = asked.options.iter().filter(|option| option.right);
        let fact = Event::QuestionAnswered {
            visit: visit.id,
            lesson: question.lesson.clone(),
            question: question.question.clone(),
            form,
            when: asking.when,
            right: right.any(|option| Some(option.id.get()) == answer.as_ref()),
            answer,
            options: u8::try_from(asked.options.len()).unwrap_or(u8::MAX),
            content: lesson.hash.clone(),
        };
        out.record(Some(visit.learner), vec![fact]);
    }
    asking.index += 1;
    if asking.index < asking.questions.len() {
        model.session.place = Place::Questions(asking);
        let said = asked(model)
            .map(|(_, form)| words(model).says(&form.ask))
            .unwrap_or_default();
        out.say(said);
    } else {
        finish(model, asking.then, out);
    }
}

fn finish(model: &mut Model, then: Option<TaskRef>, out: &mut Out<'_>) {
    match then {
        Some(task) => super::path::choose_kind(model, task, out),
        None => super::path::show(model, out),
    }
}

/// The question that is being asked, in its form.
pub(crate) fn asked(model: &Model) -> Option<(FormId, &Form)> {
    let Place::Questions(asking) = &model.session.place else {
        return None;
    };
    let here = asking.questions.get(asking.index)?;
    questions::form(&model.catalog, &model.record, learner(model)?, here)
}
