//! Helping, and saying so.

use super::lines::{going, helped};
use super::{BoardMsg, PHRASES};
use crate::app::console::model::{Console, ConsoleNote};
use crate::app::model::{Ask, Model};
use crate::app::update::{Out, practice, say_own};
use crate::base::VisitId;
use crate::course::By;
use crate::journal::Event;

pub(in crate::app::console) fn update(console: &mut Console, model: &mut Model, msg: BoardMsg, out: &mut Out<'_>) {
    match msg {
        BoardMsg::Helped(visit) => i_helped(console, model, visit, out),
        BoardMsg::Say(key) => {
            if PHRASES.contains(&key) && model.session.visit.is_some() {
                say_own(model, key, out);
                console.note = Some(ConsoleNote::done("staff-board-said"));
            }
        }
    }
}

/// Marks the attempt that is going on, once, and answers the hand. At this kiosk the learner's own question "did somebody
/// help?" is answered with it.
fn i_helped(console: &mut Console, model: &mut Model, visit: VisitId, out: &mut Out<'_>) {
    let Some(going) = going(&model.record).into_iter().find(|going| going.visit == visit) else {
        return;
    };
    let learner = going.facts.learner;
    let attempt = going.attempt.filter(|(_, open)| !helped(open)).map(|(id, _)| id);
    let answered = Event::HandAnswered {
        visit,
        by: By::Staff(console.who),
    };
    let here = model.session.visit.is_some_and(|own| own.id == visit);
    if here {
        model.session.hand_raised = false;
        for question in [&mut model.session.overlay, &mut model.session.covered] {
            if *question == Some(Ask::SomebodyComes) {
                *question = None;
            }
        }
    }
    let mut facts = vec![answered];
    if let Some(attempt) = attempt {
        let fact = Event::PersonHelped { attempt };
        if here {
            practice::take(model, attempt, &fact, out.now.at);
        }
        facts.push(fact);
    }
    out.record(Some(learner), facts);
    console.note = Some(ConsoleNote::done("staff-board-helped"));
}
