//! The table of observations: each opportunity and what it showed, so that anybody can score anew.

use super::cell::Cell;
use super::definitions::OBSERVATIONS;
use crate::journal::Learner;
use crate::learner::observation::{Component, Observation, Where};

/// The row of an observation, in the order of [`OBSERVATIONS`].
#[must_use]
pub fn row(seen: &Observation) -> [Cell; OBSERVATIONS.len()] {
    let at = &seen.at;
    let [person, visit, visit_no, day, lang, lesson] = place(at);
    let strict = Cell::optional(seen.showed.strict().map(Cell::flag));
    let code = Cell::code(seen.showed.code());
    let source = Cell::code(seen.source.code());
    let track = Cell::code(seen.track().code());
    let of_component = match &seen.component {
        Component::Question {
            question,
            form,
            options,
        } => [
            Cell::EMPTY,
            Cell::text(question),
            Cell::code(form.code()),
            Cell::count((*options).into()),
            Cell::EMPTY,
            Cell::EMPTY,
            Cell::EMPTY,
            Cell::EMPTY,
            Cell::EMPTY,
            Cell::EMPTY,
            Cell::EMPTY,
            Cell::EMPTY,
        ],
        Component::Step {
            task,
            step,
            variant,
            attempt,
            kind,
            errors,
            hints,
            active,
            message,
            taken_for,
            novelty,
        } => [
            Cell::text(task),
            Cell::text(step),
            Cell::code(variant.code()),
            Cell::EMPTY,
            Cell::text(attempt),
            Cell::code(kind.code()),
            Cell::count((*errors).into()),
            Cell::count((*hints).into()),
            Cell::seconds(*active),
            Cell::optional(message.map(|message| Cell::code(message.code()))),
            Cell::optional(taken_for.map(|message| Cell::code(message.code()))),
            Cell::optional(novelty.map(|novelty| Cell::code(novelty.code()))),
        ],
    };
    let [
        task,
        item,
        form,
        options,
        attempt,
        kind,
        errors,
        hints,
        active,
        message,
        taken_for,
        novelty,
    ] = of_component;
    [
        person,
        visit,
        visit_no,
        day,
        Cell::instant(at.at),
        lang,
        lesson,
        track,
        task,
        item,
        form,
        options,
        source,
        attempt,
        kind,
        code,
        strict,
        errors,
        hints,
        active,
        message,
        taken_for,
        novelty,
        Cell::text(&seen.content.0),
    ]
}

/// Who, when and of which lesson: the same columns in every table of learning.
pub(super) fn place(at: &Where) -> [Cell; 6] {
    let person = match at.learner {
        Learner::Person(person) => Some(Cell::text(person)),
        Learner::Visitor(_) => None,
    };
    [
        Cell::optional(person),
        Cell::text(at.visit),
        Cell::count(at.visit_no.into()),
        Cell::optional(at.day.map(Cell::date)),
        Cell::text(at.lang.tag()),
        Cell::text(&at.lesson),
    ]
}
