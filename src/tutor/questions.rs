//! Which knowledge questions are asked, and in which of their parallel forms.
//!
//! Nothing here looks at whether an answer was right: what measures must not adapt to what it measures. Whose turn it is follows
//! from how often and when a question was asked, so that questions and forms come round evenly.

use crate::base::calendar::{Date, Finland};
use crate::base::{LessonId, QuestionId, Timestamp};
use crate::content::catalog::Catalog;
use crate::content::schema::lesson::{Form, FormId};
use crate::journal::record::AnswerFacts;
use crate::journal::{Learner, Moment, Record};

/// The most that are asked in a probe: they take two minutes.
pub const AT_ONCE: usize = 3;

/// A question of a lesson.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct QuestionRef {
    /// The lesson.
    pub lesson: LessonId,
    /// The question.
    pub question: QuestionId,
}

/// What is asked before a lesson is practised: the first time the baseline, and on each later day a probe. They stand before
/// all that is practised that day, so a visit in which a lesson is practised shows both what somebody knows and what they can.
#[must_use]
pub fn before(
    catalog: &Catalog,
    record: &Record,
    learner: Learner,
    lesson: &LessonId,
    today: Option<Date>,
) -> (Moment, Vec<QuestionRef>) {
    let baseline = open(catalog, record, learner, lesson, Moment::Before);
    if baseline.is_empty() {
        (Moment::Probe, probe(catalog, record, learner, lesson, today))
    } else {
        (Moment::Before, baseline)
    }
}

/// Since when a learner has known a lesson: their first answer to one of its questions.
#[must_use]
pub fn since(catalog: &Catalog, record: &Record, learner: Learner, lesson: &LessonId) -> Option<Timestamp> {
    all(catalog, lesson)
        .filter_map(|asked| record.answers_of(learner, lesson, &asked.question).first())
        .map(|answer| answer.at)
        .min()
}

/// The questions of a lesson that a learner has not answered at this moment, in the lesson's order.
#[must_use]
pub fn open(catalog: &Catalog, record: &Record, learner: Learner, lesson: &LessonId, when: Moment) -> Vec<QuestionRef> {
    all(catalog, lesson)
        .filter(|asked| !record.has_answered(learner, lesson, when, &asked.question))
        .collect()
}

/// The questions that were asked least often, of those the ones that were asked longest ago. None on a day on which the lesson
/// was asked before or after practising.
fn probe(
    catalog: &Catalog,
    record: &Record,
    learner: Learner,
    lesson: &LessonId,
    today: Option<Date>,
) -> Vec<QuestionRef> {
    let finland = Finland::default();
    let is_today = |answer: &AnswerFacts| finland.day(answer.at) == today;
    let mut left = AT_ONCE;
    let mut waiting = Vec::new();
    for asked in all(catalog, lesson) {
        let answers = record.answers_of(learner, lesson, &asked.question);
        match answers.iter().rev().find(|answer| is_today(answer)) {
            Some(answer) if answer.when != Moment::Probe => return Vec::new(),
            // What was cut off is gone on with.
            Some(_) => left = left.saturating_sub(1),
            None => waiting.push((answers.len(), answers.last().map(|last| last.at), asked)),
        }
    }
    // What was asked equally often and at one time keeps the lesson's order.
    waiting.sort_by_key(|(times, last, _)| (*times, *last));
    waiting.into_iter().take(left).map(|(_, _, asked)| asked).collect()
}

fn all(catalog: &Catalog, lesson: &LessonId) -> impl Iterator<Item = QuestionRef> {
    let questions = catalog.lessons.get(lesson).map(|lesson| &lesson.file.questions);
    questions.into_iter().flatten().map(move |question| QuestionRef {
        lesson: lesson.clone(),
        question: question.id.get().clone(),
    })
}

/// The form in which a question is asked next: each time the next one, and a third of the learners begins with each, so
/// that what is asked before is in no form more often than what is asked after.
#[must_use]
pub fn form<'c>(
    catalog: &'c Catalog,
    record: &Record,
    learner: Learner,
    asked: &QuestionRef,
) -> Option<(FormId, &'c Form)> {
    let lesson = catalog.lessons.get(&asked.lesson)?;
    let mut questions = lesson.file.questions.iter();
    let question = questions.find(|question| *question.id.get() == asked.question)?;
    let times = record.answers_of(learner, &asked.lesson, &asked.question).len();
    let id = match learner {
        Learner::Person(person) => person.0,
        Learner::Visitor(visit) => visit.0,
    };
    let first = id.as_bytes().last().copied().map_or(0, usize::from);
    let turn = first.wrapping_add(times).checked_rem(question.forms.len())?;
    question.forms.iter().nth(turn).map(|(id, form)| (*id, form))
}
