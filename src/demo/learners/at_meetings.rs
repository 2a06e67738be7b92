//! The people of made-up internet courses practise at the meetings that they were at.
//!
//! Their attendance is as staff marked it; nothing here marks anybody. As if at several kiosks whose journals are read as one:
//! those who meet practise at the same time.

use std::collections::BTreeMap;

use fastrand::Rng;
use jiff::ToSpan;

use super::SPOKEN;
use super::codes::Codes;
use super::life::Visitor;
use crate::base::calendar::Finland;
use crate::base::{PersonId, Timestamp};
use crate::course::{By, CourseKind, Courses};
use crate::i18n::Lang;
use crate::journal::Event;

/// Who came to the meetings of internet courses, and when each sits down at a kiosk there.
pub(super) fn visitors(courses: &Courses, random: &mut Rng) -> Vec<Visitor> {
    let mut codes = Codes::default();
    let came = came(courses, random).into_iter();
    came.map(|(person, came)| {
        // Who marked them gives them their card.
        let by = came.first().map_or(By::Command, |(_, by)| *by);
        let mut visits: Vec<Timestamp> = came.into_iter().map(|(at, _)| at).collect();
        visits.sort_unstable();
        let card = codes.fresh(random).map(|code| Event::CodeGiven { person, code, by });
        Visitor {
            person,
            lang: language(courses, person, random),
            before: card.into_iter().collect(),
            visits,
        }
    })
    .collect()
}

fn came(courses: &Courses, random: &mut Rng) -> BTreeMap<PersonId, Vec<(Timestamp, By)>> {
    let finland = Finland::default();
    let mut came: BTreeMap<PersonId, Vec<(Timestamp, By)>> = BTreeMap::new();
    let internet = |kind| kind == CourseKind::InternetCourse;
    for course in courses.courses.iter().filter(|(_, course)| internet(course.facts.kind)) {
        for (meeting, held) in courses.meetings_of(*course.0) {
            for row in courses.roll(meeting) {
                let Some(mark) = row.mark.filter(|mark| mark.status.attended()) else {
                    continue;
                };
                let there = mark.came.unwrap_or(held.facts.start);
                let sits_down = there.saturating_add(random.i64(3 * 60..20 * 60).seconds());
                let at = finland.at(held.facts.date, sits_down);
                let by = row.changed.map_or(By::Command, |change| change.by);
                came.entry(row.person).or_default().push((at, by));
            }
        }
    }
    came
}

/// The help language that is nearest to somebody's: their own, or one of two that many have learned.
fn language(courses: &Courses, person: PersonId, random: &mut Rng) -> Lang {
    let about = courses.persons.get(&person).and_then(|known| known.about.as_ref());
    let own = about.and_then(|about| about.language.as_ref());
    let own = own.and_then(|tag| Lang::from_tag(tag.language()));
    let others = if random.bool() { Lang::En } else { Lang::Fi };
    own.filter(|lang| SPOKEN.contains(lang)).unwrap_or(others)
}
