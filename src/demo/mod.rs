//! Made-up cohorts with the figures of real projects, for demonstrations and for testing that every table says the same.
//!
//! A plan says how many meetings, people and visits there are; the seed decides who came when. Out come ordinary events of the
//! journal, in the order of their times, as staff and kiosks would have recorded them: figures come from the ordinary queries
//! and from nowhere else. What people practise is made up in [`learners`]. Uses `base`, `course` and the journal's events, for
//! practice also the tutor, and a generator of random numbers that gives the same for the same seed. Deliberately not here: the
//! store, a clock, any real person (given names are common ones, put together at random).

mod cast;
mod contacts;
mod groups;
pub mod learners;
mod plan;
mod share;

pub use plan::Scale;

use fastrand::Rng;
use jiff::civil::{date, time};
use uuid::Uuid;

use crate::base::calendar::{Date, Finland, Time};
use crate::base::{Role, ShortText, StaffId, Timestamp};
use crate::content::catalog::Catalog;
use crate::course::{By, Courses};
use crate::journal::Event;

/// A fact and when it was recorded.
pub type Dated = (Timestamp, Event);

/// Nobody practises in the meetings of [`cohort`], and they come out the same with practice and without: it has its own seed.
const PRACTICE: u64 = 0x7072_6163_7469_6365;

/// A made-up cohort whose internet courses practise at the kiosk, in their meetings. For them knowledge comes sooner than skill
/// ([`learners::Truth::knowledge_sooner`]). The same for the same content, scale and seed.
#[must_use]
pub fn practising(catalog: &Catalog, scale: Scale, seed: u64) -> Vec<Dated> {
    let mut events = cohort(scale, seed);
    let mut courses = Courses::default();
    for (at, event) in &events {
        courses.apply(event, *at);
    }
    let mut simulator = learners::Simulator::new(catalog);
    let truth = learners::Truth::knowledge_sooner();
    events.extend(simulator.at_meetings(&truth, &courses, seed ^ PRACTICE).events);
    events.sort_by_key(|(at, _)| *at);
    events
}

/// All events of a made-up cohort's courses and guidance, in the order of their times. The same for the same scale and seed.
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

    fn id(&mut self) -> Uuid {
        fresh_id(&mut self.random)
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

/// A fresh id (UUID version 4, RFC 9562).
fn fresh_id(random: &mut Rng) -> Uuid {
    let bytes = random.u128(..).to_be_bytes();
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}

#[cfg(test)]
mod tests;
