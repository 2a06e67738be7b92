//! A made-up course with made-up people, for the tour, for tests and for pictures: nobody in it exists.
//!
//! Eight people with names in three scripts, one of whom came late, and one who came without an account. Six of them have practised
//! in the weeks before, as have others of other courses. Deliberately not here: any day of the roll but that of
//! [`Rehearsal`](crate::app::rehearsal::Rehearsal).

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use jiff::civil::{date, time};
use uuid::Uuid;

use crate::base::calendar::{Date, Time};
use crate::base::{CourseId, LanguageTag, MeetingId, PersonId, PictureId, Role, ShortText, StaffId};
use crate::content::catalog::{Catalog, ContentHash};
use crate::content::recordings::{Approved, Level, Person, Recorded, Recordings, Sha256Hex, Take};
use crate::course::{By, CourseFacts, CourseKind, Courses, Mark, MeetingFacts, PersonFacts, Standing, Status};
use crate::demo::learners::{Cohort, Truth, learners};
use crate::i18n::{Lang, Texts};
use crate::journal::{Event, SignInCode};
use crate::learner::Observer;
use crate::learner::observation::AsTheyCome;
use crate::report::Learners;

/// Who leads the course.
pub const STAFF: StaffId = StaffId(Uuid::from_u128(0x706f_6c6b_7500_7000_8000_0000_0000_0001));
/// The course.
pub const COURSE: CourseId = CourseId(Uuid::from_u128(0x706f_6c6b_7500_7000_8000_0000_0000_0002));
/// Its second meeting: the one that is on when a rehearsal begins.
pub const MEETING: MeetingId = MeetingId(Uuid::from_u128(0x706f_6c6b_7500_7000_8000_0000_0000_0003));
/// Who came without an account.
pub const WALK_IN: PersonId = person(99);
/// The open group of the same day's afternoon.
const GROUP: CourseId = CourseId(Uuid::from_u128(0x706f_6c6b_7500_7000_8000_0000_0000_0005));

/// One of the people of the course, from 0.
#[must_use]
pub const fn person(number: u64) -> PersonId {
    PersonId(Uuid::from_u64_pair(
        0x706f_6c6b_7500_7000,
        0x8000_0000_0000_0100 + number,
    ))
}

const TODAY: Date = date(2026, 11, 23);

/// Names, help languages, and animals of those who sign in by pictures.
const PEOPLE: [(&str, &str, Option<&str>); 8] = [
    ("Amina", "so", Some("animal-cow")),
    ("نورا", "ar", Some("animal-bird")),
    ("Оксана", "uk", Some("animal-rabbit")),
    ("Xaawo Cabdi", "so", None),
    ("علي رضا", "fa", Some("animal-turtle")),
    ("Mehmet", "tr", Some("animal-bear")),
    ("Thị Hương", "vi", None),
    ("Dîlan", "kmr", Some("animal-sheep")),
];

/// What was recorded until the second meeting has gone on for half an hour.
#[must_use]
pub fn events() -> Vec<Event> {
    // The names are short and the pictures are there; a test says so.
    told().unwrap_or_default()
}

fn told() -> Option<Vec<Event>> {
    let by = By::Staff(STAFF);
    let mut events = vec![Event::StaffNamed {
        staff: STAFF,
        name: words("Sari Esimerkki")?,
        role: Role::Administrator,
        by: By::Command,
    }];
    let course = CourseFacts {
        place: words("Kirjasto"),
        ..CourseFacts::usual(words("Netti tutuksi")?, CourseKind::InternetCourse)
    };
    let group = CourseFacts::usual(words("Avoin ryhmä")?, CourseKind::Group);
    for (course, about) in [(COURSE, course), (GROUP, group)] {
        events.push(Event::CourseSet {
            course,
            about: Box::new(about),
            by,
        });
    }
    let hour = |hour| time(hour, 30, 0, 0);
    for (number, course, day, start) in [
        (10, COURSE, date(2026, 11, 16), hour(8)),
        (11, COURSE, date(2026, 11, 30), hour(8)),
        (12, GROUP, TODAY, hour(15)),
    ] {
        let meeting = MeetingId(Uuid::from_u64_pair(
            0x706f_6c6b_7500_7000,
            0x8000_0000_0000_0200 + number,
        ));
        events.push(meeting_set(meeting, course, day, start));
    }
    events.push(meeting_set(MEETING, COURSE, TODAY, hour(8)));
    for (number, (name, language, animal)) in (0..).zip(PEOPLE) {
        let person = person(number);
        if let Some(animal) = animal {
            events.push(signs_in(person, animal)?);
        }
        let about = PersonFacts {
            name: Some(words(name)?),
            language: Some(LanguageTag::new(language).ok()?),
            standing: Standing::Participant,
        };
        events.push(Event::PersonSet {
            person,
            about: Box::new(about),
            by,
        });
        events.push(Event::Enrolled {
            course: COURSE,
            person,
            on: true,
            by,
        });
    }
    events.extend(roll(by));
    Some(events)
}

/// So many of the course have practised. The others have not yet.
pub const OF_THE_COURSE: usize = 6;
/// So many have practised in all courses: enough for an evaluator's answer.
pub const OF_ALL: usize = 48;
/// Any will do, as long as it stays.
const SEED: u64 = 7;

/// What is known of so many learners who practised the lessons of a catalog in the weeks before, those of the course first: they are
/// played through the real simulator, and folded as the journal is.
#[must_use]
pub fn practised(catalog: &Catalog, many: usize) -> Learners {
    /// Pictures and tests ask for the same again and again. Of the same content always the same comes out, so it is kept.
    static PLAYED: Mutex<BTreeMap<(usize, Vec<ContentHash>), Learners>> = Mutex::new(BTreeMap::new());
    let content = catalog.lessons.values().map(|lesson| lesson.hash.clone()).collect();
    // Nothing is left half done in it.
    let mut played = PLAYED.lock().unwrap_or_else(PoisonError::into_inner);
    let kept = played.entry((many, content)).or_insert_with(|| play(catalog, many));
    kept.clone()
}

fn play(catalog: &Catalog, many: usize) -> Learners {
    let cohort = Cohort {
        first: date(2026, 9, 7),
        spread: 20,
        visits: 4.0,
        ..Cohort::of(many)
    };
    let played = learners(catalog, &Truth::knowledge_sooner(), &cohort, SEED);
    let mut known: Vec<PersonId> = Vec::new();
    let mut learners = Learners::of(&Courses::default());
    let mut observer = Observer::new(AsTheyCome);
    for (at, mut event) in played.events {
        if let Event::VisitStarted {
            person: Some(somebody), ..
        } = &mut event
        {
            if !known.contains(somebody) {
                known.push(*somebody);
            }
            let place = known.iter().take(OF_THE_COURSE).position(|one| one == somebody);
            if let Some(number) = place.and_then(|place| u64::try_from(place).ok()) {
                *somebody = person(number);
            }
        }
        if let Some(noted) = observer.take(&event, at) {
            learners.note(noted);
        }
    }
    learners
}

/// The marks until now: present by signing in, late, excused; a walk-in; three not marked.
fn roll(by: By) -> Vec<Event> {
    let marked = |person, mark, by| Event::Marked {
        meeting: MEETING,
        person,
        mark: Some(mark),
        by,
        why: None,
    };
    let came = |status, hour, minute| Mark {
        came: Some(time(hour, minute, 0, 0)),
        ..Mark::of(status)
    };
    let about = PersonFacts {
        name: None,
        language: None,
        standing: Standing::WalkIn,
    };
    vec![
        marked(person(0), came(Status::Present, 8, 24), By::Kiosk),
        marked(person(2), came(Status::Present, 8, 31), By::Kiosk),
        marked(person(5), came(Status::Late, 8, 52), By::Kiosk),
        marked(person(1), Mark::of(Status::Excused), by),
        marked(person(6), Mark::of(Status::Absent), by),
        Event::PersonSet {
            person: WALK_IN,
            about: Box::new(about),
            by,
        },
        marked(WALK_IN, Mark::of(Status::Present), by),
    ]
}

fn meeting_set(meeting: MeetingId, course: CourseId, date: Date, start: Time) -> Event {
    let about = MeetingFacts {
        date,
        start,
        end: time(start.hour().saturating_add(2), start.minute(), 0, 0),
        topic: None,
        facilitator: None,
        lessons: BTreeSet::new(),
    };
    Event::MeetingSet {
        meeting,
        course,
        about: Box::new(about),
        by: By::Staff(STAFF),
    }
}

fn signs_in(person: PersonId, animal: &str) -> Option<Event> {
    let picture = |name| PictureId::new(name).ok();
    let things = [picture("thing-car")?, picture("thing-house")?, picture("thing-key")?];
    Some(Event::PersonAdded {
        person,
        code: SignInCode {
            animal: picture(animal)?,
            things,
        },
    })
}

fn words(text: &str) -> Option<ShortText> {
    ShortText::new(text).ok()
}

/// What somebody of another kiosk has recorded in a language: the first message waits to be approved, the second is heard, the third
/// speaks an older text.
pub fn recordings(texts: &Texts, lang: Lang) -> Recordings {
    let (Ok(speaker), Ok(other)) = (ShortText::new("Hodan Esimerkki"), ShortText::new("Ayaan Esimerkki")) else {
        return Recordings::default();
    };
    let mut clips = texts.all_spoken(lang).into_iter();
    let mut take = |text: Option<&str>| {
        let (clip, spoken) = clips.next()?;
        let take = Take {
            text_sha256: Sha256Hex::of_text(text.unwrap_or(&spoken)),
            file_sha256: Sha256Hex::of_text(&spoken),
            ms: 3_200,
            lufs: Level(-190),
            peak: Level(-24),
            recorded_on: date(2026, 11, 20),
            by: Person::Name(speaker.clone()),
        };
        Some((clip, take))
    };
    let (first, rest) = (take(None), [take(None), take(Some(""))]);
    let waiting = first.map(|(clip, take)| {
        let waiting = Some(take);
        (
            clip,
            Recorded {
                approved: None,
                waiting,
            },
        )
    });
    let approved = rest.into_iter().flatten().map(|(clip, take)| {
        let approved = Some(Approved {
            take,
            approved_by: Person::Name(other.clone()),
        });
        (
            clip,
            Recorded {
                approved,
                waiting: None,
            },
        )
    });
    Recordings(waiting.into_iter().chain(approved).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Timestamp;
    use crate::journal::Record;

    #[test]
    fn the_second_meeting_has_a_roll() {
        let mut record = Record::default();
        for event in events() {
            record.courses.apply(&event, Timestamp(0));
        }
        let roll = record.courses.roll(MEETING);
        assert_eq!(roll.len(), PEOPLE.len() + 1);
        assert_eq!(roll.iter().filter(|row| row.mark.is_none()).count(), 3);
        assert_eq!(record.courses.meeting_number(MEETING), Some(2));
    }
}
