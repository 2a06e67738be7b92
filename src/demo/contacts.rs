//! Individual guidance of a made-up cohort.

use jiff::ToSpan;
use jiff::civil::time;

use super::World;
use super::share;
use crate::base::calendar::Date;
use crate::base::{ContactId, PersonId};
use crate::course::{Channel, ContactFacts, Counter, Outcome, Topic};
use crate::journal::Event;

/// Guidance to be made up.
pub(super) struct GuidancePlan<'p> {
    /// Who is guided, each at least once.
    pub people: Vec<PersonId>,
    /// How many contacts.
    pub contacts: usize,
    /// How many minutes in all.
    pub minutes: usize,
    /// From this day on.
    pub first: Date,
    /// For so many days.
    pub days: u32,
    /// What a funder counts, each in a contact of its own.
    pub counters: &'p [(Counter, usize)],
}

/// What people are helped with, as often as in the projects: work, permits, Kela and study first.
const TOPICS: [(Topic, u8); 10] = [
    (Topic::Work, 24),
    (Topic::Permits, 18),
    (Topic::Kela, 18),
    (Topic::Study, 12),
    (Topic::Housing, 8),
    (Topic::BankAndMoney, 6),
    (Topic::Tax, 5),
    (Topic::Health, 4),
    (Topic::Travel, 2),
    (Topic::Other, 3),
];

/// Records the contacts.
pub(super) fn guidance(world: &mut World, plan: &GuidancePlan<'_>) {
    let mut who: Vec<PersonId> = plan.people.clone();
    let more = plan.contacts.saturating_sub(who.len());
    let again: Vec<PersonId> = (0..more)
        .filter_map(|_| world.random.choice(plan.people.iter().copied()))
        .collect();
    who.extend(again);
    let mut days: Vec<u32> = who.iter().map(|_| world.random.u32(..plan.days.max(1))).collect();
    days.sort_unstable();
    world.random.shuffle(&mut who);
    let lengths = share::lengths(&mut world.random, who.len(), plan.minutes);
    let mut counters: Vec<Option<Counter>> = plan
        .counters
        .iter()
        .flat_map(|(counter, count)| std::iter::repeat_n(Some(*counter), *count))
        .collect();
    counters.resize(who.len(), None);
    world.random.shuffle(&mut counters);
    let mut met = std::collections::BTreeSet::new();
    for (((person, day), minutes), counter) in who.into_iter().zip(days).zip(lengths).zip(counters) {
        let on = plan.first.saturating_add(i64::from(day).days());
        let staff = world.somebody();
        let (language, _) = super::cast::language(world);
        let about = ContactFacts {
            date: on,
            person: Some(person),
            first_time: met.insert(person),
            topic: topic(world, counter),
            channel: if world.random.u8(..10) < 7 {
                Channel::Visit
            } else {
                Channel::Phone
            },
            minutes,
            language,
            outcome: outcome(world),
            counters: counter.into_iter().collect(),
            course: None,
            staff,
        };
        let set = Event::ContactSet {
            contact: ContactId(world.id()),
            about: Box::new(about),
            by: world.by(),
        };
        world.record(on, time(15, 0, 0, 0), set);
    }
}

fn topic(world: &mut World, counter: Option<Counter>) -> Topic {
    match counter {
        Some(Counter::Cv | Counter::JobApplication | Counter::Job | Counter::Company) => return Topic::Work,
        Some(Counter::StudyPlace | Counter::CardCourse) => return Topic::Study,
        None => {}
    }
    let mut at = world.random.u8(..TOPICS.iter().map(|(_, share)| share).sum::<u8>());
    for (topic, share) in TOPICS {
        if at < share {
            return topic;
        }
        at -= share;
    }
    Topic::Other
}

fn outcome(world: &mut World) -> Outcome {
    match world.random.u8(..10) {
        0..4 => Outcome::Information,
        4..8 => Outcome::Together,
        _ => Outcome::Alone,
    }
}
