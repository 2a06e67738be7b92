//! Whose each fact is, worked out from the facts before it: of what belongs to a visit, that is who sat down.

use std::collections::BTreeMap;

use super::event::Event;
use crate::base::{AttemptId, PersonId, VisitId};

/// The visits and attempts that were seen, and whose they are.
#[derive(Debug, Clone, Default)]
pub struct Whose {
    visits: BTreeMap<VisitId, PersonId>,
    attempts: BTreeMap<AttemptId, PersonId>,
}

impl Whose {
    /// Whom a fact is about: whom it names, else whose visit or attempt it belongs to. Facts come in their order.
    pub fn of(&mut self, event: &Event) -> Option<PersonId> {
        match event {
            Event::VisitStarted { visit, person, .. } => {
                let person = (*person)?;
                self.visits.insert(*visit, person);
                Some(person)
            }
            Event::AttemptStarted { attempt, visit, .. } => {
                let person = *self.visits.get(visit)?;
                self.attempts.insert(*attempt, person);
                Some(person)
            }
            Event::GoalsSet { visit, .. }
            | Event::ComfortSet { visit, .. }
            | Event::VisitEnded { visit, .. }
            | Event::QuestionAnswered { visit, .. }
            | Event::HandRaised { visit, .. }
            | Event::SelfReported { visit, .. } => self.visits.get(visit).copied(),
            _ => match event.attempt() {
                Some(attempt) => self.attempts.get(&attempt).copied(),
                // What staff record names whom it is about.
                None => event.person(),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use uuid::Uuid;

    use super::*;
    use crate::i18n::Lang;
    use crate::journal::{AttemptResult, VisitEnd};

    #[test]
    fn what_belongs_to_a_visit_is_about_who_sat_down() {
        let person = PersonId(Uuid::from_u128(1));
        let [visit, other] = [2, 3].map(|id| VisitId(Uuid::from_u128(id)));
        let started = |visit, person| Event::VisitStarted {
            visit,
            person,
            lang: Lang::Fi,
        };
        let goals = Event::GoalsSet {
            visit,
            goals: BTreeSet::new(),
        };
        let ended = |visit| Event::VisitEnded {
            visit,
            how: VisitEnd::Left,
        };
        let result = AttemptResult::Unfinished;
        let stray = Event::AttemptEnded {
            attempt: AttemptId(Uuid::from_u128(4)),
            result,
        };
        let mut whose = Whose::default();
        let facts = [
            started(visit, Some(person)),
            started(other, None),
            ended(other),
            stray,
            goals,
            ended(visit),
        ];
        let about = facts.map(|fact| whose.of(&fact));
        assert_eq!(about, [Some(person), None, None, None, Some(person), Some(person)]);
    }
}
