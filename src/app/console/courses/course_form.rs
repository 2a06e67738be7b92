//! The form of a course; for a new one also its first meeting and how many there are, a week apart.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use jiff::ToSpan;

use crate::app::console::codes;
use crate::app::console::fields::Fields;
use crate::app::console::model::{Console, Form, Page};
use crate::app::console::msg::FieldId;
use crate::app::console::present::Filled;
use crate::app::console::reading::{Errors, Reading, only, tags_of};
use crate::app::console::view::{Block, Field, FieldKind};
use crate::app::console::wording::{Wording, isolated, own, plain_date};
use crate::base::calendar::{Date, Time};
use crate::base::{CourseId, LanguageTag, ShortText};
use crate::course::{
    Course, CourseFacts, CourseKind, MeetingFacts, TEMPLATE_KEEP_MONTHS, TEMPLATE_MEETINGS, TEMPLATE_MINUTES,
    TEMPLATE_PEOPLE, Topic,
};
use crate::i18n::Value;

const NAME: &str = "name";
const PLACE: &str = "place";
const KIND: &str = "kind";
const LANGUAGES: &str = "languages";
const OTHER_LANGUAGES: &str = "other_languages";
const TOPICS: &str = "topics";
const LEADERS: &str = "leaders";
const VOLUNTEERS: &str = "volunteers";
const PLANNED: &str = "planned";
const TEST: &str = "test";
const KEEP: &str = "keep";
const FIRST: &str = "first";
pub(super) const START: &str = "start";
pub(super) const END: &str = "end";
const MEETINGS: &str = "meetings";

/// How many people a course can be planned for.
const MOST_PEOPLE: RangeInclusive<u16> = 1..=500;
/// How many volunteers can help.
const MOST_VOLUNTEERS: RangeInclusive<u16> = 0..=100;
/// How many months people's data can be kept after the last meeting.
const MOST_MONTHS: RangeInclusive<u16> = 1..=120;
/// How many meetings can be planned at once.
const MOST_MEETINGS: RangeInclusive<u16> = 1..=60;

/// When a meeting usually begins.
const USUAL_START: i8 = 10;

/// What is chosen before anybody has touched a choice.
pub(super) fn chosen(known: Option<&CourseFacts>, name: &str) -> BTreeSet<String> {
    let Some(facts) = known else {
        return match name {
            KIND => only(CourseKind::InternetCourse.code()),
            _ => BTreeSet::new(),
        };
    };
    match name {
        KIND => only(facts.kind.code()),
        LANGUAGES => {
            let usual = facts.languages.iter().filter(|tag| codes::is_usual(**tag));
            usual.map(ToString::to_string).collect()
        }
        TOPICS => facts.topics.iter().map(|topic| topic.code().to_owned()).collect(),
        TEST if facts.test => only(TEST),
        _ => BTreeSet::new(),
    }
}

/// The languages that are written by their tags.
fn other_languages(known: Option<&CourseFacts>) -> Vec<LanguageTag> {
    let all = known.into_iter().flat_map(|facts| facts.languages.iter().copied());
    all.filter(|tag| !codes::is_usual(*tag)).collect()
}

fn kind_of(codes: &BTreeSet<String>) -> Option<CourseKind> {
    CourseKind::ALL.into_iter().find(|kind| codes.contains(kind.code()))
}

/// Reads what is known of a course. One that has met can't become one without meetings.
pub(super) fn read(form: &Form, known: &Course) -> Result<CourseFacts, Errors> {
    let mut reading = Reading::new(form);
    let facts = facts(&mut reading, Some(&known.facts));
    let guidance = facts.as_ref().is_some_and(|facts| facts.kind == CourseKind::Guidance);
    if guidance && !known.meetings.is_empty() {
        reading.wrong(KIND, "staff-error-has-meetings");
    }
    reading.errors()?;
    facts.ok_or_else(Errors::new)
}

fn facts(reading: &mut Reading<'_>, known: Option<&CourseFacts>) -> Option<CourseFacts> {
    let name = reading.needed(NAME, known.map(|facts| &facts.name));
    let place = reading.text(PLACE, known.and_then(|facts| facts.place.as_ref()));
    let kind = kind_of(&reading.chosen(KIND, &chosen(known, KIND)));
    if kind.is_none() {
        reading.wrong(KIND, "staff-choose-one");
    }
    let written = reading.tags(OTHER_LANGUAGES, &other_languages(known));
    let languages = tags_of(&reading.chosen(LANGUAGES, &chosen(known, LANGUAGES)), written);
    let topics = reading.chosen(TOPICS, &chosen(known, TOPICS));
    let topics = Topic::ALL.iter().filter(|topic| topics.contains(topic.code()));
    let leaders = known.map(|facts| facts.facilitators.as_slice()).unwrap_or_default();
    let facilitators = reading.list(LEADERS, leaders);
    let volunteers = reading.number(
        VOLUNTEERS,
        known.map_or(0, |facts| facts.volunteers),
        MOST_VOLUNTEERS,
        "staff-error-volunteers",
    );
    let planned_people = reading.number(
        PLANNED,
        known.map_or(TEMPLATE_PEOPLE, |facts| facts.planned_people),
        MOST_PEOPLE,
        "staff-error-planned",
    );
    let keep_months = reading.number(
        KEEP,
        known.map_or(TEMPLATE_KEEP_MONTHS, |facts| facts.keep_months),
        MOST_MONTHS,
        "staff-error-keep",
    );
    Some(CourseFacts {
        name: name?,
        place,
        kind: kind?,
        languages,
        topics: topics.copied().collect(),
        facilitators,
        volunteers,
        planned_people,
        test: !reading.chosen(TEST, &chosen(known, TEST)).is_empty(),
        keep_months,
    })
}

fn hour(hour: i8) -> Time {
    Time::new(hour, 0, 0, 0).unwrap_or_default()
}

/// When the meetings of a new course usually are.
pub(super) fn usual_times() -> (Time, Time) {
    let start = hour(USUAL_START);
    (start, start.saturating_add(i64::from(TEMPLATE_MINUTES).minutes()))
}

/// Reads a new course: what it is, its first meeting, and how many there are.
pub(super) fn read_new(form: &Form, today: Date) -> Result<(CourseFacts, MeetingFacts, u16), Errors> {
    let mut reading = Reading::new(form);
    let facts = facts(&mut reading, None);
    let (start, end) = usual_times();
    // Hours for individual guidance have no meetings, so nothing is asked about them.
    let meets = facts.as_ref().is_none_or(|facts| facts.kind != CourseKind::Guidance);
    let mut first = MeetingFacts {
        date: today,
        start,
        end,
        topic: None,
        facilitator: None,
        lessons: BTreeSet::new(),
    };
    let mut meetings = 0;
    if meets {
        if reading.typed(FIRST).is_none_or(|typed| typed.trim().is_empty()) {
            reading.wrong(FIRST, "staff-text-empty");
        } else {
            first.date = reading.day(FIRST, today, today);
        }
        first.start = reading.time(START, start);
        first.end = reading.time(END, end);
        if first.end <= first.start {
            reading.wrong(END, "staff-error-end");
        }
        let usual = TEMPLATE_MEETINGS.into();
        meetings = reading.number(MEETINGS, usual, MOST_MEETINGS, "staff-error-meetings");
    }
    reading.errors()?;
    facts.map(|facts| (facts, first, meetings)).ok_or_else(Errors::new)
}

/// The form.
pub(super) fn page(wording: &Wording<'_>, console: &Console, id: Option<CourseId>, today: Date) -> Filled {
    let courses = &wording.model.record.courses;
    let known = id.and_then(|id| courses.courses.get(&id)).map(|course| &course.facts);
    let back = id.map_or(Page::Courses, Page::Course);
    if id.is_some() && known.is_none() {
        return Filled::nothing(wording, Page::Courses);
    }
    let fields = Fields {
        wording,
        form: &console.form,
    };
    let mut blocks = about(&fields, known);
    let picked = console.form.picks.get(&FieldId::of_page(KIND));
    let guidance = picked.and_then(kind_of) == Some(CourseKind::Guidance);
    if id.is_none() && !guidance {
        blocks.extend(plan(&fields, today));
    }
    blocks.extend(more(&fields, known));
    blocks.push(Block::Controls(vec![fields.save("staff-save")]));
    let title = match known {
        Some(facts) => {
            let what = wording.line("staff-course-edit").text;
            own(format!("{} · {what}", isolated(facts.name.as_str())))
        }
        None => wording.line("staff-course-new"),
    };
    Filled {
        title,
        back: Some(back),
        blocks,
        keys: Vec::new(),
    }
}

/// What makes a course: its name, where it is, its kind, who leads it.
fn about(fields: &Fields<'_>, known: Option<&CourseFacts>) -> Vec<Block> {
    let wording = fields.wording;
    let text = |text: Option<&ShortText>| text.map(|text| text.as_str().to_owned()).unwrap_or_default();
    let name = text(known.map(|facts| &facts.name));
    let place = text(known.and_then(|facts| facts.place.as_ref()));
    let kinds = CourseKind::ALL.map(|kind| (kind.code().to_owned(), wording.line(codes::kind(kind))));
    let leaders = known.map(|facts| facts.facilitators.iter().map(|name| name.as_str()).collect::<Vec<_>>());
    vec![
        Block::Beside(vec![
            fields.block(NAME, "staff-course-name", FieldKind::Text, name),
            fields.block(PLACE, "staff-course-place", FieldKind::Text, place),
        ]),
        fields.choice((KIND, false), "staff-course-kind", None, kinds, &chosen(known, KIND)),
        fields.helped(
            LEADERS,
            "staff-course-leaders",
            "staff-course-leaders-help",
            FieldKind::Text,
            leaders.unwrap_or_default().join(", "),
        ),
    ]
}

/// What can be left as it is.
fn more(fields: &Fields<'_>, known: Option<&CourseFacts>) -> Vec<Block> {
    let wording = fields.wording;
    let topics = Topic::ALL
        .iter()
        .map(|topic| (topic.code().to_owned(), wording.line(codes::topic(*topic))));
    let others: Vec<String> = other_languages(known).iter().map(ToString::to_string).collect();
    let number = |number: Option<u16>, usual: u16| number.unwrap_or(usual).to_string();
    vec![
        Block::Heading(wording.line("staff-course-more")),
        fields.choice(
            (LANGUAGES, true),
            "staff-course-languages",
            None,
            codes::languages(wording),
            &chosen(known, LANGUAGES),
        ),
        fields.helped(
            OTHER_LANGUAGES,
            "staff-languages-other",
            "staff-language-other-help",
            FieldKind::Text,
            others.join(", "),
        ),
        fields.choice(
            (TOPICS, true),
            "staff-course-topics",
            None,
            topics,
            &chosen(known, TOPICS),
        ),
        Block::Beside(vec![
            fields.helped(
                VOLUNTEERS,
                "staff-course-volunteers",
                "staff-course-volunteers-help",
                FieldKind::Number,
                number(known.map(|facts| facts.volunteers), 0),
            ),
            fields.block(
                PLANNED,
                "staff-course-planned",
                FieldKind::Number,
                number(known.map(|facts| facts.planned_people), TEMPLATE_PEOPLE),
            ),
            fields.helped(
                KEEP,
                "staff-course-keep",
                "staff-course-keep-help",
                FieldKind::Number,
                number(known.map(|facts| facts.keep_months), TEMPLATE_KEEP_MONTHS),
            ),
        ]),
        fields.choice(
            (TEST, true),
            "staff-course-test",
            None,
            [(TEST.to_owned(), wording.line("staff-course-test-flag"))],
            &chosen(known, TEST),
        ),
    ]
}

/// The meetings of a new course.
fn plan(fields: &Fields<'_>, today: Date) -> Vec<Block> {
    let wording = fields.wording;
    let (start, end) = usual_times();
    vec![
        Block::Heading(wording.line("staff-meetings")),
        Block::Beside(vec![
            // Today's date shows how a day is written; the day itself is asked for, never taken for granted.
            Block::Field(Field {
                help: Some(wording.with("staff-day-help", &[("day", Value::Text(&plain_date(today)))])),
                ..fields.field(FIRST, "staff-meeting-first", FieldKind::Date, String::new())
            }),
            fields.block(START, "staff-meeting-start", FieldKind::Time, wording.time(start)),
            fields.block(END, "staff-meeting-end", FieldKind::Time, wording.time(end)),
            fields.helped(
                MEETINGS,
                "staff-meeting-count",
                "staff-meeting-count-help",
                FieldKind::Number,
                TEMPLATE_MEETINGS.to_string(),
            ),
        ]),
    ]
}
