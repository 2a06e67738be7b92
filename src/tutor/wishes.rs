//! What a suggestion listens to besides how far somebody has come: what they want to learn, and what their groups plan to practise.

use std::collections::BTreeSet;

use crate::base::LessonId;
use crate::base::calendar::Date;
use crate::content::schema::lesson::Topic;
use crate::course::Meeting;
use crate::journal::{Learner, Record};

/// What a learner wants to learn, and what is planned for them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wishes {
    /// What they want to learn.
    pub goals: BTreeSet<Topic>,
    /// The lessons that a group of theirs practises today.
    pub planned_today: BTreeSet<LessonId>,
    /// The lessons that a group of theirs was to practise on an earlier day.
    pub planned_before: BTreeSet<LessonId>,
}

impl Wishes {
    /// As the record tells them. The groups are those that somebody is on the list of, under any of their ids, and one at whose
    /// meeting of today they are marked as there. A meeting that is cancelled plans nothing.
    #[must_use]
    pub fn of(record: &Record, learner: Learner, today: Option<Date>) -> Self {
        let mut wishes = Self {
            goals: record.goals.get(&learner).cloned().unwrap_or_default(),
            ..Self::default()
        };
        let (Learner::Person(person), Some(today)) = (learner, today) else {
            return wishes;
        };
        let courses = &record.courses;
        let person = courses.resolve(person);
        let ids = courses.ids_of(person);
        let planned =
            |meeting: &Meeting| !meeting.cancelled && !meeting.facts.lessons.is_empty() && meeting.facts.date <= today;
        for (id, meeting) in courses.meetings.iter().filter(|(_, meeting)| planned(meeting)) {
            let course = courses.courses.get(&meeting.course);
            let is_listed = course.is_some_and(|course| !course.enrolled.is_disjoint(&ids));
            let is_today = meeting.facts.date == today;
            if is_today && (is_listed || courses.who_was_there(*id).contains(&person)) {
                wishes.planned_today.extend(meeting.facts.lessons.iter().cloned());
            } else if is_listed && !is_today {
                wishes.planned_before.extend(meeting.facts.lessons.iter().cloned());
            }
        }
        wishes
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};
    use uuid::Uuid;

    use super::*;
    use crate::base::{CourseId, MeetingId, ShortText};
    use crate::course::{By, CourseFacts, CourseKind, ErasedMark, Mark, MeetingFacts, Status};
    use crate::journal::{Body, Event};
    use crate::learner::testing::{at, came, entry, left, lesson, person, visit};

    const TODAY: Date = date(2026, 11, 23);
    const BY: By = By::Command;

    fn fold(events: Vec<Event>) -> Record {
        let entries = (1..).zip(events);
        let entries: Vec<_> = entries
            .map(|(seq, event)| entry(seq, at(TODAY, 9, 0), Body::Known(event)))
            .collect();
        Record::fold(&entries)
    }

    const fn course(number: u128) -> CourseId {
        CourseId(Uuid::from_u128(number))
    }

    const fn meeting(number: u128) -> MeetingId {
        MeetingId(Uuid::from_u128(number))
    }

    fn held(of: u128, number: u128, date: Date, name: &str) -> Event {
        let about = MeetingFacts {
            date,
            start: time(9, 0, 0, 0),
            end: time(11, 0, 0, 0),
            topic: None,
            facilitator: None,
            lessons: BTreeSet::from([lesson(name)]),
        };
        Event::MeetingSet {
            meeting: meeting(number),
            course: course(of),
            about: Box::new(about),
            by: BY,
        }
    }

    fn listed(of: u128, who: u128) -> Event {
        Event::Enrolled {
            course: course(of),
            person: person(who),
            on: true,
            by: BY,
        }
    }

    /// Two courses with a meeting before today, one today, and one to come.
    fn planned() -> Vec<Event> {
        let mut events = Vec::new();
        for of in [1, 2] {
            let about = CourseFacts::usual(ShortText::new("Netti").unwrap(), CourseKind::InternetCourse);
            events.push(Event::CourseSet {
                course: course(of),
                about: Box::new(about),
                by: BY,
            });
            for (nth, day) in [(0, 16), (1, 23), (2, 30)] {
                events.push(held(of, of * 10 + nth, date(2026, 11, day), &format!("l{of}{nth}")));
            }
        }
        events
    }

    fn of(record: &Record, who: u128) -> Vec<Vec<String>> {
        let wishes = Wishes::of(record, Learner::Person(person(who)), Some(TODAY));
        let names = |lessons: BTreeSet<LessonId>| lessons.iter().map(ToString::to_string).collect();
        vec![names(wishes.planned_before), names(wishes.planned_today)]
    }

    #[test]
    fn the_plan_is_that_of_the_groups_that_somebody_is_in() {
        let mut events = planned();
        events.push(listed(1, 1));
        assert_eq!(of(&fold(events.clone()), 1), [vec!["l10"], vec!["l11"]]);
        assert_eq!(of(&fold(events.clone()), 2), [Vec::<String>::new(), Vec::new()]);
        events.push(Event::MeetingCancelled {
            meeting: meeting(11),
            cancelled: true,
            by: BY,
        });
        events.push(listed(2, 1));
        assert_eq!(of(&fold(events), 1), [vec!["l10", "l20"], vec!["l21"]]);
    }

    #[test]
    fn it_is_found_under_any_id_of_theirs() {
        let mut events = planned();
        events.push(listed(1, 2));
        events.push(Event::Joined {
            person: person(2),
            into: person(1),
            by: BY,
        });
        let record = fold(events);
        for who in [1, 2] {
            assert_eq!(of(&record, who), [vec!["l10"], vec!["l11"]], "{who}");
        }
    }

    #[test]
    fn who_is_at_a_meeting_today_practises_with_its_group() {
        let mut events = planned();
        let marked = |number, status| Event::Marked {
            meeting: meeting(number),
            person: person(1),
            mark: Some(Mark::of(status)),
            by: BY,
            why: None,
        };
        events.extend([marked(21, Status::Late), marked(10, Status::Present)]);
        let record = fold(events.clone());
        assert_eq!(of(&record, 1), [Vec::new(), vec!["l21"]]);
        events.push(marked(21, Status::Absent));
        assert_eq!(of(&fold(events), 1), [Vec::<String>::new(), Vec::new()]);
    }

    #[test]
    fn goals_are_the_last_that_were_said_and_go_with_whose_they_are() {
        let goals = |number, goals: &[Topic]| Event::GoalsSet {
            visit: visit(number),
            goals: goals.iter().copied().collect(),
        };
        let mut events = vec![
            came(1, Some(1)),
            goals(1, &[Topic::Home, Topic::Work]),
            goals(1, &[Topic::Money]),
            left(1),
            came(2, None),
            goals(2, &[Topic::Health]),
            came(3, Some(2)),
            goals(3, &[]),
        ];
        let said = |events: &[Event], learner| {
            let record = fold(events.to_vec());
            (
                record.goals.contains_key(&learner),
                Wishes::of(&record, learner, Some(TODAY)).goals,
            )
        };
        let [first, second] = [1, 2].map(|who| Learner::Person(person(who)));
        let visitor = Learner::Visitor(visit(2));
        let only = |topic| (true, BTreeSet::from([topic]));
        assert_eq!(said(&events, first), only(Topic::Money));
        assert_eq!(said(&events, visitor), only(Topic::Health));
        assert_eq!(said(&events, second), (true, BTreeSet::new()));
        events.push(left(2));
        events.push(Event::PersonErased {
            mark: ErasedMark::of(person(1)),
            by: BY,
        });
        for gone in [first, visitor] {
            assert_eq!(said(&events, gone), (false, BTreeSet::new()));
        }
        assert!(said(&events, second).0);
    }
}
