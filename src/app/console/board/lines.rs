//! The visits that are going on, as the board needs them: asked of the record, for this kiosk and any that shares it.

use crate::base::{AttemptId, Timestamp, VisitId};
use crate::content::catalog::PagePath;
use crate::journal::record::{OpenAttempt, VisitFacts};
use crate::journal::{Event, Record, Verdict};

/// A visit that is going on.
pub(super) struct Going<'r> {
    pub visit: VisitId,
    pub facts: &'r VisitFacts,
    /// Since when a hand is raised.
    pub hand: Option<Timestamp>,
    /// What is being practised.
    pub attempt: Option<(AttemptId, &'r OpenAttempt)>,
}

/// All of them: raised hands first, the oldest hand first; then by how long they have been there.
pub(super) fn going(record: &Record) -> Vec<Going<'_>> {
    let mut all: Vec<Going<'_>> = record
        .open_visits
        .iter()
        .map(|(visit, facts)| Going {
            visit: *visit,
            facts,
            hand: record.hands.get(visit).copied(),
            attempt: attempt(record, *visit, facts),
        })
        .collect();
    all.sort_by_key(|going| (going.hand.is_none(), going.hand, going.facts.began, going.visit));
    all
}

/// The attempt of this visit: one that began or was gone on with in it, the latest.
fn attempt<'r>(record: &'r Record, visit: VisitId, facts: &VisitFacts) -> Option<(AttemptId, &'r OpenAttempt)> {
    let here = |open: &OpenAttempt| {
        let resumed = open.events.iter().rev().find_map(|(event, at)| match event {
            Event::AttemptResumed { visit: other, .. } if *other == visit => Some(*at),
            _ => None,
        });
        resumed.or((open.began >= facts.began).then_some(open.began))
    };
    record
        .open_attempts
        .iter()
        .filter(|(_, open)| open.learner == facts.learner)
        .filter_map(|(id, open)| here(open).map(|at| (at, *id, open)))
        .max_by_key(|(at, id, _)| (*at, *id))
        .map(|(_, id, open)| (id, open))
}

/// The page that was opened last.
pub(super) fn page(open: &OpenAttempt) -> Option<&PagePath> {
    open.events.iter().rev().find_map(|(event, _)| match event {
        Event::PageVisited { page, .. } => Some(page),
        _ => None,
    })
}

/// Interactions that led away from the task or to an error.
pub(super) fn wrong_turns(open: &OpenAttempt) -> usize {
    let wrong = |event: &Event| {
        matches!(
            event,
            Event::Interacted {
                verdict: Verdict::WrongTurn,
                ..
            }
        )
    };
    open.events.iter().filter(|(event, _)| wrong(event)).count()
}

/// Whether a person has helped in it.
pub(super) fn helped(open: &OpenAttempt) -> bool {
    open.events
        .iter()
        .any(|(event, _)| matches!(event, Event::PersonHelped { .. }))
}
