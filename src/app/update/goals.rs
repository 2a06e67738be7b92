//! Choosing what one wants to learn: asked once, after a learner's first sign-in, and whenever they wish to choose anew.
//!
//! No touch takes anything here: each says a goal and switches it on or off, and the arrow goes on, also with none.

use std::collections::BTreeSet;

use super::{Out, learner, path, say_own, words};
use crate::app::model::{Model, Place};
use crate::app::msg::GoalsMsg;
use crate::content::schema::lesson::Topic;
use crate::journal::{Event, Learner};

/// So many can be chosen: who wants everything has told nothing.
const MOST: usize = 3;

/// Whether it must be asked: of a learner who has never answered. Who only tries is not asked.
pub(crate) fn is_due(model: &Model) -> bool {
    match learner(model) {
        Some(learner @ Learner::Person(_)) => !model.record.goals.contains_key(&learner),
        Some(Learner::Visitor(_)) | None => false,
    }
}

/// After the sign-in: to the question when it is due, else to the path.
pub(super) fn first(model: &mut Model, out: &mut Out<'_>) {
    if is_due(model) {
        ask(model, BTreeSet::new(), out);
    } else {
        path::show(model, out);
    }
}

pub(super) fn goals(model: &mut Model, msg: GoalsMsg, out: &mut Out<'_>) {
    match msg {
        GoalsMsg::Change => change(model, out),
        GoalsMsg::Touch(topic) => touch(model, topic, out),
        GoalsMsg::Done => done(model, out),
    }
}

fn ask(model: &mut Model, chosen: BTreeSet<Topic>, out: &mut Out<'_>) {
    model.session.place = Place::Goals(chosen);
    let words = words(model);
    out.say(
        words
            .says_own("kiosk-goals-title")
            .then(words.says_own("kiosk-goals-note")),
    );
}

fn change(model: &mut Model, out: &mut Out<'_>) {
    if let (Place::Path, Some(learner)) = (&model.session.place, learner(model)) {
        let chosen = model.record.goals.get(&learner).cloned().unwrap_or_default();
        ask(model, chosen, out);
    }
}

fn touch(model: &mut Model, topic: Topic, out: &mut Out<'_>) {
    let name = words(model).says_own(topic_key(topic));
    let Place::Goals(chosen) = &mut model.session.place else {
        return;
    };
    if !chosen.remove(&topic) {
        if chosen.len() >= MOST {
            return say_own(model, "kiosk-goals-note", out);
        }
        chosen.insert(topic);
    }
    out.say(name);
}

fn done(model: &mut Model, out: &mut Out<'_>) {
    let (Place::Goals(chosen), Some(visit)) = (&model.session.place, model.session.visit) else {
        return;
    };
    if model.record.goals.get(&visit.learner) != Some(chosen) {
        let fact = Event::GoalsSet {
            visit: visit.id,
            goals: chosen.clone(),
        };
        out.record(Some(visit.learner), vec![fact]);
    }
    path::show(model, out);
}

/// The name of a topic.
pub(crate) const fn topic_key(topic: Topic) -> &'static str {
    match topic {
        Topic::Home => "kiosk-topic-home",
        Topic::Money => "kiosk-topic-money",
        Topic::Work => "kiosk-topic-work",
        Topic::Health => "kiosk-topic-health",
        Topic::Permit => "kiosk-topic-permit",
        Topic::School => "kiosk-topic-school",
        Topic::Travel => "kiosk-topic-travel",
        Topic::Safety => "kiosk-topic-safety",
    }
}
