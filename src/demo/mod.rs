//! Made-up cohorts with the figures of real projects, for demonstrations and for testing that every table says the same.
//!
//! A plan says how many meetings, people and visits there are; the seed decides who came when. Out come ordinary events of the
//! journal, in the order of their times, as staff would have recorded them: figures come from the ordinary queries and from
//! nowhere else. Uses `base`, `course` and the journal's events, and a generator of random numbers that gives the same for the
//! same seed. Deliberately not here: the store, a clock, any real person (given names are common ones, put together at random).

mod cast;
mod contacts;
mod groups;
mod plan;
mod share;

pub use plan::Scale;

use fastrand::Rng;
use jiff::civil::{date, time};
use uuid::Uuid;

use crate::base::calendar::{Date, Finland, Time};
use crate::base::{Role, ShortText, StaffId, Timestamp};
use crate::course::By;
use crate::journal::Event;

/// A fact and when it was recorded.
pub type Dated = (Timestamp, Event);

/// All events of a made-up cohort, in the order of their times. The same for the same scale and seed.
#[must_use]
pub fn cohort(scale: Scale, seed: u64) -> Vec<Dated> {
    let mut world = World::new(seed);
    match scale {
        Scale::Osana => plan::osana(&mut world),
        Scale::Kemi => plan::kemi(&mut world),
    }
    // What is recorded at one time keeps its order.
    world.events.sort_by_key(|(at, _)| *at);
    world.events
}

/// What is being made up.
struct World {
    random: Rng,
    finland: Finland,
    staff: Vec<StaffId>,
    events: Vec<Dated>,
}

/// The staff of the made-up projects: fictional.
const STAFF: [&str; 3] = ["Aino", "Yusuf", "Mirja"];

impl World {
    fn new(seed: u64) -> Self {
        let mut world = Self {
            random: Rng::with_seed(seed),
            finland: Finland::default(),
            staff: Vec::new(),
            events: Vec::new(),
        };
        for (nth, name) in STAFF.into_iter().enumerate() {
            let staff = StaffId(world.id());
            let Ok(name) = ShortText::new(name) else { continue };
            let role = if nth == 0 {
                Role::Administrator
            } else {
                Role::Instructor
            };
            let by = By::Command;
            world.record(
                date(2023, 12, 1),
                time(9, 0, 0, 0),
                Event::StaffNamed { staff, name, role, by },
            );
            world.staff.push(staff);
        }
        world
    }

    /// A fresh id (UUID version 4, RFC 9562).
    fn id(&mut self) -> Uuid {
        let bytes = self.random.u128(..).to_be_bytes();
        uuid::Builder::from_random_bytes(bytes).into_uuid()
    }

    fn record(&mut self, on: Date, at: Time, event: Event) {
        self.events.push((self.finland.at(on, at), event));
    }

    /// Somebody of the staff.
    fn somebody(&mut self) -> Option<StaffId> {
        self.random.choice(self.staff.iter().copied())
    }

    fn by(&mut self) -> By {
        self.somebody().map_or(By::Command, By::Staff)
    }
}

#[cfg(test)]
mod tests;
