//! Knowledge questions: before a lesson and after it, in parallel forms. Nothing is said about right or wrong.

use super::{Out, learner, words};
use crate::app::model::{Asking, Model, Place, TaskRef};
use crate::base::OptionId;
use crate::content::schema::lesson::{Form, FormId, Question};
use crate::journal::{Event, Learner, Moment};

/// Asks the questions that have not been answered at this moment; goes on when there are none.
pub(super) fn begin(model: &mut Model, task: TaskRef, when: Moment, out: &mut Out<'_>) {
    match next(model, &task, when, 0) {
        Some(index) => {
            model.session.place = Place::Questions(Asking { task, when, index });
            let question = asked(model);
            let words = words(model);
            out.say(
                words
                    .says_own(intro(when))
                    .then(question.map(|form| words.says(&form.ask)).unwrap_or_default()),
            );
        }
        None => finish(model, task, when, out),
    }
}

/// What is said before the first question.
pub(crate) const fn intro(when: Moment) -> &'static str {
    match when {
        Moment::Before => "kiosk-questions-before",
        Moment::After => "kiosk-questions-after",
    }
}

pub(super) fn answer(model: &mut Model, answer: Option<OptionId>, out: &mut Out<'_>) {
    let (Place::Questions(asking), Some(visit)) = (&model.session.place, model.session.visit) else {
        return;
    };
    let asking = asking.clone();
    let Some(lesson) = model.catalog.lessons.get(&asking.task.lesson) else {
        return;
    };
    let Some(question) = lesson.file.questions.get(asking.index) else {
        return;
    };
    let form = form_for(visit.learner, asking.when);
    let Some(options) = question.forms.get(&form).map(|form| &form.options) else {
        return;
    };
    let right = options
        .iter()
        .any(|option| option.right && Some(option.id.get()) == answer.as_ref());
    let fact = Event::QuestionAnswered {
        visit: visit.id,
        lesson: asking.task.lesson.clone(),
        question: question.id.get().clone(),
        form,
        when: asking.when,
        answer,
        right,
        content: lesson.hash.clone(),
    };
    out.record(Some(visit.learner), vec![fact]);
    match next(model, &asking.task, asking.when, asking.index + 1) {
        Some(index) => {
            model.session.place = Place::Questions(Asking { index, ..asking });
            let said = asked(model)
                .map(|form| words(model).says(&form.ask))
                .unwrap_or_default();
            out.say(said);
        }
        None => finish(model, asking.task, asking.when, out),
    }
}

/// The first question from this index on that has not been answered at this moment.
fn next(model: &Model, task: &TaskRef, when: Moment, from: usize) -> Option<usize> {
    let learner = learner(model)?;
    let lesson = model.catalog.lessons.get(&task.lesson)?;
    let open = |(_, question): &(usize, &Question)| {
        !model
            .record
            .has_answered(learner, &task.lesson, when, question.id.get())
    };
    lesson
        .file
        .questions
        .iter()
        .enumerate()
        .skip(from)
        .find(open)
        .map(|(index, _)| index)
}

/// Whether all questions of a lesson have been answered at this moment.
pub(super) fn all_answered(model: &Model, task: &TaskRef, when: Moment) -> bool {
    next(model, task, when, 0).is_none()
}

fn finish(model: &mut Model, task: TaskRef, when: Moment, out: &mut Out<'_>) {
    match when {
        Moment::Before => super::path::choose_kind(model, task, out),
        Moment::After => super::path::show(model, out),
    }
}

/// The form that a learner gets: half of the learners A before and B after, the others the other way round.
pub(crate) fn form_for(learner: Learner, when: Moment) -> FormId {
    let id = match learner {
        Learner::Person(person) => person.0,
        Learner::Visitor(visit) => visit.0,
    };
    let a_first = id.as_bytes().last().is_none_or(|byte| byte % 2 == 0);
    match (a_first, when) {
        (true, Moment::Before) | (false, Moment::After) => FormId::A,
        (true, Moment::After) | (false, Moment::Before) => FormId::B,
    }
}

/// The question that is being asked, in its form.
pub(crate) fn asked(model: &Model) -> Option<&Form> {
    let Place::Questions(asking) = &model.session.place else {
        return None;
    };
    let lesson = model.catalog.lessons.get(&asking.task.lesson)?;
    let question = lesson.file.questions.get(asking.index)?;
    question.forms.get(&form_for(learner(model)?, asking.when))
}
