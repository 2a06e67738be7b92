//! Courses, their meetings and rolls.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::time;

use super::World;
use crate::base::calendar::{Date, Time};
use crate::base::{CourseId, MeetingId, PersonId, ShortText};
use crate::course::{CourseFacts, CourseKind, Mark, MeetingFacts, Status, Topic, decide};
use crate::journal::Event;

/// A course to be made up.
pub(super) struct CoursePlan<'p> {
    pub name: String,
    pub place: &'p str,
    pub kind: CourseKind,
    pub topics: &'p [Topic],
    /// The first meeting.
    pub first: Date,
    /// When meetings begin.
    pub start: Time,
    /// How many meetings, a week apart.
    pub meetings: usize,
    /// Who takes part, and at which meetings each was there.
    pub came: Vec<(PersonId, Vec<usize>)>,
    /// Whether they are on a list: then who was not there is marked too.
    pub listed: bool,
    pub volunteers: u16,
}

/// Records a course, its meetings and its rolls.
pub(super) fn course(world: &mut World, plan: &CoursePlan<'_>) {
    let Ok(name) = ShortText::new(&plan.name) else { return };
    let course = CourseId(world.id());
    let by = world.by();
    let facilitator = world
        .random
        .choice(super::STAFF)
        .and_then(|name| ShortText::new(name).ok());
    let about = CourseFacts {
        place: ShortText::new(plan.place).ok(),
        topics: plan.topics.to_vec(),
        facilitators: facilitator.into_iter().collect(),
        volunteers: plan.volunteers,
        planned_people: u16::try_from(plan.came.len().max(8)).unwrap_or(u16::MAX),
        ..CourseFacts::usual(name, plan.kind)
    };
    let first = MeetingFacts {
        date: plan.first,
        start: plan.start,
        end: plan.start.saturating_add(2.hours()),
        topic: None,
        facilitator: None,
        lessons: BTreeSet::new(),
    };
    let meetings: Vec<MeetingId> = (0..plan.meetings).map(|_| MeetingId(world.id())).collect();
    let planned = plan.first.saturating_sub(2.weeks());
    let morning = time(9, 0, 0, 0);
    for event in decide::new_course(course, about, &first, &meetings, by) {
        world.record(planned, morning, event);
    }
    if plan.listed {
        for (person, _) in &plan.came {
            let on = Event::Enrolled {
                course,
                person: *person,
                on: true,
                by,
            };
            world.record(planned, morning, on);
        }
    }
    for (week, meeting) in (0_i64..).zip(&meetings) {
        let on = plan.first.saturating_add(week.weeks());
        let about = MeetingFacts {
            date: on,
            ..first.clone()
        };
        roll(
            world,
            plan,
            (usize::try_from(week).unwrap_or_default(), *meeting),
            &about,
        );
    }
}

fn roll(world: &mut World, plan: &CoursePlan<'_>, (nth, meeting): (usize, MeetingId), about: &MeetingFacts) {
    for (person, came) in &plan.came {
        let there = came.contains(&nth);
        if !there && !plan.listed {
            continue;
        }
        let mark = if there {
            there_mark(world, about)
        } else {
            away_mark(world)
        };
        let by = world.by();
        let marked = Event::Marked {
            meeting,
            person: *person,
            mark: Some(mark),
            by,
            why: None,
        };
        world.record(about.date, about.start, marked);
    }
}

/// Most are there the whole time; some come later or leave earlier.
fn there_mark(world: &mut World, about: &MeetingFacts) -> Mark {
    let minutes = i64::from(5 * world.random.u8(4..=8));
    match world.random.u8(..20) {
        0 | 1 => Mark {
            came: Some(about.start.saturating_add(minutes.minutes())),
            ..Mark::of(Status::Late)
        },
        2 => Mark {
            left: Some(about.end.saturating_sub(minutes.minutes())),
            ..Mark::of(Status::Left)
        },
        _ => Mark::of(Status::Present),
    }
}

fn away_mark(world: &mut World) -> Mark {
    Mark::of(if world.random.u8(..3) == 0 {
        Status::Excused
    } else {
        Status::Absent
    })
}
