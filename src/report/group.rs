//! What the instructor of a group asks: where each person stands with each lesson, what the group stumbles on, and how one
//! person has come along.
//!
//! Knowing and being able stand beside each other and are never added; nobody is ranked. It is the instructor's own group, so
//! small numbers are told here, each with how sure it is. Deliberately not here: the words of a screen, and figures for
//! others than the group's own staff (`outcomes`).

use std::collections::{BTreeMap, BTreeSet};

use super::Learners;
use super::known::{StepCount, StepPlace};
use crate::base::{CourseId, LessonId, PersonId};
use crate::content::schema::lesson::MicroSkill;
use crate::course::{Courses, Standing as Counted};
use crate::learner::observation::OwnWord;
use crate::learner::standing::VisitLine;
use crate::learner::{Estimate, Reach, Standing, Track};
use crate::stats::{Interval, wilson};

/// Where somebody stands with a track of a lesson.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct TrackProgress {
    /// What is believed. None: not yet known.
    pub estimate: Option<Estimate>,
    /// Of how many opportunities.
    pub opportunities: u32,
    /// Whether it was mastered.
    pub mastered: bool,
}

/// Where somebody stands with a lesson.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct LessonProgress {
    /// What they know.
    pub knowledge: TrackProgress,
    /// What they can do.
    pub skill: TrackProgress,
    /// How far they have come.
    pub reach: Reach,
}

impl LessonProgress {
    fn of(learners: &Learners, person: PersonId, lesson: &LessonId, standing: &Standing) -> Self {
        let of_track = |track: Track| TrackProgress {
            estimate: learners.estimate(person, lesson, track),
            opportunities: standing.track(track).tally.count,
            mastered: standing.track(track).mastered.is_some(),
        };
        Self {
            knowledge: of_track(Track::Knowledge),
            skill: of_track(Track::Skill),
            reach: standing.climb.reach,
        }
    }
}

/// A group: who has come how far, and what they stumble on.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupProgress {
    /// Everybody who is in the group, with the lessons that they have begun.
    pub people: BTreeMap<PersonId, BTreeMap<LessonId, LessonProgress>>,
    /// The small skills by the share that went right in runs without help, the lowest first; then those that nobody has tried
    /// so yet. In a guided run every step is helped with, so it says nothing of stumbling.
    pub stumbles: Vec<Stumble>,
    /// Tries of steps that are in no lesson any more: nobody knows which skills they ask for.
    pub unknown: u32,
}

/// A small skill, in all steps that ask for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Stumble {
    /// Which.
    pub skill: MicroSkill,
    /// How often it was tried and was right at the first try, in all runs and in those without help.
    pub count: StepCount,
    /// How many people tried it without help.
    pub people_alone: u32,
    /// The share that went right in runs without help, and its 95 % interval (Wilson, on the effective n of people). None: nobody
    /// has tried it so.
    pub share: Option<(f64, Interval)>,
}

impl GroupProgress {
    /// These people. `skills` tells which small skills a step asks for, if it is known.
    #[must_use]
    pub fn of(
        learners: &Learners,
        people: &BTreeSet<PersonId>,
        skills: impl Fn(&StepPlace) -> Option<Vec<MicroSkill>>,
    ) -> Self {
        let lessons_of = |person: PersonId| {
            let standings = learners
                .people
                .get(&person)
                .into_iter()
                .flat_map(|known| &known.standings);
            standings
                .map(|(lesson, standing)| {
                    let progress = LessonProgress::of(learners, person, lesson, standing);
                    (lesson.clone(), progress)
                })
                .collect()
        };
        let mut by_skill: BTreeMap<MicroSkill, BTreeMap<PersonId, StepCount>> = BTreeMap::new();
        let mut unknown = 0_u32;
        let steps_of = |person| learners.people.get(person).into_iter().flat_map(|known| &known.steps);
        for (person, (place, count)) in people
            .iter()
            .flat_map(|person| steps_of(person).map(move |step| (person, step)))
        {
            match skills(place) {
                Some(skills) => {
                    for skill in skills {
                        let of_person = by_skill.entry(skill).or_default().entry(*person).or_default();
                        *of_person = of_person.with(count);
                    }
                }
                None => unknown = unknown.saturating_add(count.tries),
            }
        }
        let mut stumbles: Vec<Stumble> = by_skill
            .into_iter()
            .map(|(skill, of_people)| stumble(skill, &of_people))
            .collect();
        let share = |one: &Stumble| one.share.map_or(f64::INFINITY, |(share, _)| share);
        stumbles.sort_by(|one, other| share(one).total_cmp(&share(other)).then(one.skill.cmp(&other.skill)));
        Self {
            people: people.iter().map(|person| (*person, lessons_of(*person))).collect(),
            stumbles,
            unknown,
        }
    }
}

fn stumble(skill: MicroSkill, of_people: &BTreeMap<PersonId, StepCount>) -> Stumble {
    let alone = of_people.values().filter(|count| count.alone > 0);
    let clusters: Vec<(f64, f64)> = alone
        .map(|count| (count.right_alone.into(), count.alone.into()))
        .collect();
    Stumble {
        skill,
        count: of_people
            .values()
            .fold(StepCount::default(), |sum, count| sum.with(count)),
        people_alone: u32::try_from(clusters.len()).unwrap_or(u32::MAX),
        share: wilson::of_clusters(&clusters).map(|share| (share.p, share.interval)),
    }
}

/// How one person has come along, lesson by lesson.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PersonProgress {
    /// The lessons that they have begun.
    pub lessons: BTreeMap<LessonId, PersonLesson>,
}

/// A lesson over visits.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PersonLesson {
    /// Where they stand now.
    pub now: LessonProgress,
    /// A line for each day on which they practised it or were asked about it.
    pub visits: Vec<VisitLine>,
    /// What they said of themselves: it stands beside what was measured and is not mixed with it.
    pub own_words: Vec<OwnWord>,
}

impl PersonProgress {
    /// This person.
    #[must_use]
    pub fn of(learners: &Learners, person: PersonId) -> Self {
        let mut lessons: BTreeMap<LessonId, PersonLesson> = BTreeMap::new();
        let Some(known) = learners.people.get(&person) else {
            return Self { lessons };
        };
        for (lesson, standing) in &known.standings {
            let of_lesson = PersonLesson {
                now: LessonProgress::of(learners, person, lesson, standing),
                visits: standing.visits.clone(),
                own_words: Vec::new(),
            };
            lessons.insert(lesson.clone(), of_lesson);
        }
        for word in &known.own_words {
            let of_lesson = lessons.entry(word.at.lesson.clone()).or_default();
            of_lesson.own_words.push(word.clone());
        }
        Self { lessons }
    }
}

/// Who is on a course's list or was at one of its meetings.
#[must_use]
pub fn people_of(courses: &Courses, course: CourseId) -> BTreeSet<PersonId> {
    let meetings = courses.meetings_of(course);
    let there = meetings.iter().flat_map(|(meeting, _)| courses.who_was_there(*meeting));
    let known = courses.courses.get(&course);
    let listed = known.into_iter().flat_map(|course| &course.enrolled);
    there.chain(listed.map(|person| courses.resolve(*person))).collect()
}

/// Those of a course who can practise: whoever came without an account can't, and staff and test people are in no figure.
#[must_use]
pub fn learners_of(courses: &Courses, course: CourseId) -> BTreeSet<PersonId> {
    let mut people = people_of(courses, course);
    people.retain(|person| {
        let known = courses.person(*person);
        known.is_none_or(|known| known.standing() == Counted::Participant)
    });
    people
}

#[cfg(test)]
#[path = "group_tests.rs"]
mod tests;
