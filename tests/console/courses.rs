//! Courses, meetings, lists.

use jiff::civil::date;
use polku::app::console::{ConsoleMsg, CourseMsg, FieldId, Page, StaffText};
use polku::app::msg::Msg;
use polku::base::{LanguageTag, LessonId, Role};
use polku::course::{By, CourseKind, Topic};
use polku::i18n::Lang;
use polku::journal::Event;

use crate::desk::{Desk, clock, course};

fn desk() -> Desk {
    Desk::new(Role::Instructor)
}

#[test]
fn a_new_course_is_four_meetings_of_two_hours_for_eight_people() {
    let mut desk = desk();
    let id = desk.course("Netti tutuksi", "24.11.", "4");
    assert_eq!(desk.page(), Page::Course(id));
    let days = [24, 1, 8, 15].map(|day| date(2026, if day == 24 { 11 } else { 12 }, day));
    assert_eq!(desk.days(id), days.map(|day| (day, clock(10, 0), clock(12, 0))));
    let facts = &desk.courses().courses[&id].facts;
    assert_eq!(
        (facts.planned_people, facts.keep_months, facts.test, facts.kind),
        (8, 12, false, CourseKind::InternetCourse)
    );
    let ids: Vec<_> = desk.meetings(id);
    let different: std::collections::BTreeSet<_> = ids.iter().collect();
    assert_eq!(different.len(), 4);
    let rows = desk.rows("No.");
    assert_eq!(rows[0][..2], ["1.", "Tue 24.11.2026 10:00–12:00"]);
}

/// Without being written it is asked for: a course on a day that nobody chose helps nobody.
#[test]
fn the_template_stands_in_the_form_and_the_first_day_is_asked_for() {
    let mut desk = desk();
    desk.go(Page::Courses);
    desk.go(Page::NewCourse);
    let shown = ["planned", "meetings", "start", "end", "keep", "first"].map(|name| desk.field(name).value);
    assert_eq!(shown, ["8", "4", "10:00", "12:00", "12", ""]);
    desk.write("name", "x");
    desk.submit();
    assert_eq!(desk.error("first").unwrap(), "Write something here.");
}

#[test]
fn everything_of_a_course_is_written_down() {
    let mut desk = desk();
    desk.go(Page::Courses);
    desk.go(Page::NewCourse);
    for (name, text) in [
        ("name", "  Kela  kuntoon "),
        ("place", "Pääkirjasto"),
        ("leaders", "Maija, Ville; Maija ,, سارة"),
        ("volunteers", "2"),
        ("planned", "10"),
        ("keep", "6"),
        ("other_languages", "my, KU-arab"),
        ("first", "2026-12-01"),
        ("start", "9.30"),
        ("end", "11:00"),
        ("meetings", "2"),
    ] {
        desk.write(name, text);
    }
    for option in [
        "Open group",
        "Somali",
        "Arabic",
        "Kela",
        "Housing",
        "Only for trying out: left out of every figure",
    ] {
        desk.choose(option);
    }
    desk.submit();
    let (id, known) = desk.courses().courses.iter().next().unwrap();
    let facts = &known.facts;
    let text = |texts: &[polku::base::ShortText]| texts.iter().map(|text| text.as_str().to_owned()).collect::<Vec<_>>();
    assert_eq!(facts.name.as_str(), "Kela kuntoon");
    assert_eq!(facts.place.as_ref().unwrap().as_str(), "Pääkirjasto");
    assert_eq!(text(&facts.facilitators), ["Maija", "Ville", "سارة"]);
    assert_eq!((facts.volunteers, facts.planned_people, facts.keep_months), (2, 10, 6));
    let languages: Vec<String> = facts.languages.iter().map(ToString::to_string).collect();
    assert_eq!(languages, ["ar", "so", "my", "ku-Arab"]);
    assert_eq!(facts.topics, [Topic::Kela, Topic::Housing]);
    assert_eq!((facts.kind, facts.test), (CourseKind::Group, true));
    let times = (clock(9, 30), clock(11, 0));
    let days = [date(2026, 12, 1), date(2026, 12, 8)].map(|day| (day, times.0, times.1));
    assert_eq!(desk.days(*id), days);
    assert!(desk.says("It is left out of every figure."));
    assert!(desk.says("Led by: Maija, Ville, سارة"));
}

#[test]
fn what_is_wrong_is_said_at_its_field_and_nothing_is_lost_or_recorded() {
    let mut desk = desk();
    desk.go(Page::Courses);
    desk.go(Page::NewCourse);
    let before = desk.kiosk.entries().len();
    let wrong = [
        ("name", "   ", "Write something here."),
        ("first", "31.2.2026", "Write the day like this: 24.11.2026."),
        ("start", "kymmeneltä", "Write the time like this: 10:00"),
        ("end", "25.00", "Write the time like this: 10:00"),
        ("meetings", "61", "Write a number from 1 to 60."),
        ("planned", "0", "Write a number from 1 to 500."),
        ("volunteers", "-1", "Write a number from 0 to 100."),
        ("keep", "1e3", "Write a number from 1 to 120."),
        (
            "other_languages",
            "burmese",
            "Write the code of the language, for example so, ar or ckb.",
        ),
    ];
    for (name, text, _) in wrong {
        desk.write(name, text);
    }
    desk.submit();
    for (name, text, error) in wrong {
        assert_eq!(desk.error(name).as_deref(), Some(error), "{name}");
        assert_eq!(desk.field(name).value, text);
    }
    assert_eq!(desk.kiosk.entries().len(), before);
    assert!(desk.notes()[0].contains("Nothing is saved yet"), "{:?}", desk.notes());
    // What is corrected is not said to be wrong any more.
    desk.write("planned", "8");
    assert_eq!(desk.error("planned"), None);
    assert!(desk.error("keep").is_some());
    for (day, error) in [("24.11.1926", true), ("24.11.2101", true), ("24.11.2100", false)] {
        desk.write("first", day);
        desk.submit();
        assert_eq!(desk.error("first").is_some(), error, "{day}");
    }
    desk.write("start", "12");
    desk.write("end", "12.00");
    desk.submit();
    assert_eq!(desk.error("end").as_deref(), Some("The end must be after the start."));
    desk.choose("Internet course");
    desk.submit();
    assert!(desk.says("Choose one."));
}

#[test]
fn hours_for_guidance_have_no_meetings() {
    let mut desk = desk();
    desk.go(Page::Courses);
    desk.go(Page::NewCourse);
    desk.write("name", "Neuvonta");
    desk.write("first", "never mind");
    desk.choose("Individual guidance");
    assert!(!desk.says("First day"));
    desk.submit();
    let (id, known) = desk.courses().courses.iter().next().unwrap();
    assert_eq!(known.facts.kind, CourseKind::Guidance);
    assert_eq!(desk.meetings(*id), []);
    // A course that has meetings keeps them.
    let other = desk.course("Netti", "1.12.", "1");
    desk.go(Page::EditCourse(other));
    desk.choose("Individual guidance");
    desk.submit();
    assert!(desk.says("cannot become individual guidance"));
}

#[test]
fn editing_a_course_begins_with_what_is_known_and_can_be_undone() {
    let mut desk = desk();
    let id = desk.course("Netti", "24.11.", "1");
    desk.go(Page::EditCourse(id));
    desk.choose("Somali");
    desk.choose("Arabic");
    desk.submit();
    desk.go(Page::EditCourse(id));
    assert_eq!(desk.field("name").value, "Netti");
    // The first touch of a choice keeps what was chosen before.
    desk.choose("Dari");
    desk.choose("Somali");
    desk.write("name", "Netti 2");
    desk.submit();
    let tags = |desk: &Desk| -> Vec<String> {
        let languages = &desk.courses().courses[&id].facts.languages;
        languages.iter().map(ToString::to_string).collect()
    };
    assert_eq!(tags(&desk), ["ar", "prs"]);
    desk.undo();
    assert_eq!(tags(&desk), ["ar", "so"]);
    assert_eq!(desk.courses().courses[&id].facts.name.as_str(), "Netti");
    // Nothing changed is nothing recorded.
    let before = desk.kiosk.entries().len();
    desk.go(Page::EditCourse(id));
    desk.submit();
    assert_eq!((desk.kiosk.entries().len(), desk.page()), (before, Page::Course(id)));
    assert_eq!(
        LanguageTag::new("ar").unwrap(),
        desk.courses().courses[&id].facts.languages[0]
    );
}

#[test]
fn a_meeting_is_moved_led_by_a_substitute_and_put_back() {
    let mut desk = desk();
    let id = desk.course("Netti", "24.11.2026", "2");
    let meeting = desk.meetings(id)[0];
    for (typed, day) in [
        ("25.11.2026", date(2026, 11, 25)),
        ("2026-11-26", date(2026, 11, 26)),
        ("27.11.", date(2026, 11, 27)),
    ] {
        desk.go(Page::Meeting(meeting));
        desk.write("day", typed);
        desk.submit();
        assert_eq!(desk.days(id)[0], (day, clock(10, 0), clock(12, 0)));
    }
    desk.go(Page::Meeting(meeting));
    assert_eq!(desk.field("day").value, "27.11.2026");
    desk.write("topic", "=HYPERLINK(\"x\")");
    desk.write("leader", "Aino");
    desk.write("start", "13");
    desk.submit();
    assert_eq!(desk.error("end").as_deref(), Some("The end must be after the start."));
    desk.write("end", "14:30");
    desk.submit();
    let row = &desk.rows("No.")[0];
    assert_eq!(
        row[1],
        "Fri 27.11.2026 13:00–14:30 / =HYPERLINK(\"x\") · Substitute: Aino"
    );
    desk.undo();
    assert_eq!(desk.days(id)[0], (date(2026, 11, 27), clock(10, 0), clock(12, 0)));
}

#[test]
fn what_is_practised_at_a_meeting_is_chosen_shown_and_put_back() {
    const LIBRARY: &str = "The library on the web";
    const CODES: &str = "Identify yourself with bank codes";
    let mut desk = desk();
    let id = desk.course("Netti", "23.11.2026", "1");
    let meeting = desk.meetings(id)[0];
    let planned = |desk: &Desk| -> Vec<String> {
        let lessons = &desk.courses().meetings[&meeting].facts.lessons;
        lessons.iter().map(ToString::to_string).collect()
    };
    assert_eq!(planned(&desk), Vec::<String>::new());
    // One is planned that is not there any more: nobody can choose it, and nobody takes it away unseen.
    let mut about = desk.courses().meetings[&meeting].facts.clone();
    about.lessons.insert(LessonId::new("old-lesson").unwrap());
    let set = Event::MeetingSet {
        meeting,
        course: id,
        about: Box::new(about),
        by: By::Command,
    };
    desk.kiosk.record([set]).unwrap();
    desk.go(Page::Meeting(meeting));
    assert!(!desk.says("old-lesson"));
    desk.choose(CODES);
    desk.choose(LIBRARY);
    desk.choose(CODES);
    desk.submit();
    assert_eq!(planned(&desk), ["library-reserve", "old-lesson"]);
    let practises = format!("Practises: {LIBRARY}, old-lesson");
    assert!(desk.rows("No.")[0][1].ends_with(&practises), "{:#?}", desk.words());
    // The meeting is on today, so its roll is what shows first.
    desk.go(Page::Today);
    assert!(desk.says(&practises));
    // What is known stands in the form, and a form that nobody changed records nothing.
    let before = desk.kiosk.entries().len();
    desk.go(Page::Courses);
    desk.go(Page::Course(id));
    desk.go(Page::Meeting(meeting));
    desk.submit();
    assert_eq!(desk.kiosk.entries().len(), before);
    desk.undo();
    assert_eq!(planned(&desk), ["old-lesson"]);
    // The next one is planned anew.
    desk.go(Page::NewMeeting(id));
    desk.choose(CODES);
    desk.submit();
    let new = desk.meetings(id)[1];
    let lessons = &desk.courses().meetings[&new].facts.lessons;
    assert_eq!(
        lessons.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["bank-identification"]
    );
}

#[test]
fn a_second_meeting_of_a_day_gets_its_own_number() {
    let mut desk = desk();
    let id = desk.course("Netti", "24.11.2026", "2");
    desk.go(Page::NewMeeting(id));
    // A week after the last one, at its times.
    assert_eq!(desk.field("day").value, "8.12.2026");
    desk.write("day", "24.11.2026");
    desk.write("start", "14");
    desk.write("end", "16");
    desk.submit();
    let shown: Vec<_> = desk
        .rows("No.")
        .into_iter()
        .map(|row| (row[0].clone(), row[1].clone()))
        .collect();
    let expected = [
        ("1.", "Tue 24.11.2026 10:00–12:00"),
        ("2.", "Tue 24.11.2026 14:00–16:00"),
        ("3.", "Tue 1.12.2026 10:00–12:00"),
    ];
    assert_eq!(
        shown,
        expected.map(|(number, when)| (number.to_owned(), when.to_owned()))
    );
}

#[test]
fn a_cancelled_meeting_has_no_number_and_takes_place_after_all() {
    let mut desk = desk();
    let id = desk.course("Netti", "24.11.2026", "2");
    let [first, second] = desk.meetings(id)[..] else {
        panic!()
    };
    desk.go(Page::Meeting(first));
    desk.press(course(CourseMsg::Cancel(first, true)));
    assert!(desk.says("The meeting is cancelled."));
    desk.go(Page::Course(id));
    assert_eq!(desk.meetings(id), [second]);
    let rows = desk.rows("No.");
    assert_eq!((rows[0][0].as_str(), rows[1][2].as_str()), ("1.", "Cancelled"));
    desk.press(course(CourseMsg::Cancel(first, false)));
    assert_eq!(desk.meetings(id), [first, second]);
    desk.undo();
    desk.undo();
    assert_eq!(desk.meetings(id), [first, second]);
}

#[test]
fn the_list_shows_what_goes_on_first_and_then_what_is_over() {
    let mut desk = desk();
    desk.course("Over", "1.6.2026", "2");
    desk.course("Later", "1.3.2027", "1");
    desk.course("Soon", "30.11.2026", "1");
    desk.course("Long over", "1.6.2024", "1");
    desk.course("Today", "23.11.2026", "3");
    desk.go(Page::Courses);
    let names = |desk: &Desk| -> Vec<(String, String)> {
        let rows = desk.rows("Group").into_iter();
        rows.map(|row| (row[0].clone(), row[2].clone())).collect()
    };
    let expected = [
        ("Today", "Today"),
        ("Soon", "30.11.2026"),
        ("Later", "1.3.2027"),
        ("Over", "8.6.2026"),
        ("Long over", "1.6.2024"),
    ];
    assert_eq!(
        names(&desk),
        expected.map(|(name, when)| (name.to_owned(), when.to_owned()))
    );
    assert_eq!(desk.rows("Group")[0][3], "0 / 8");
    desk.write("search", "OVER");
    assert_eq!(names(&desk).len(), 2);
}

#[test]
fn people_who_are_known_are_found_and_put_on_a_list_and_taken_off() {
    let mut desk = desk();
    let first = desk.course("Netti", "24.11.2026", "2");
    let amina = desk.newcomer(first, "Amina");
    desk.newcomer(first, "Yusuf");
    let other = desk.course("Jatko", "1.12.2026", "1");
    desk.go(Page::Roster(other));
    desk.write("search", "ámi");
    let add = course(CourseMsg::Enrol(other, amina, true));
    assert_eq!(desk.rows("Name").len(), 1, "{:?}", desk.rows("Name"));
    desk.press(add.clone());
    assert_eq!(desk.courses().courses[&other].enrolled.len(), 1);
    // The next one is looked for.
    assert_eq!(desk.field("search").value, "");
    assert!(!desk.offers(&add));
    // Said twice it is nothing new.
    let before = desk.kiosk.entries().len();
    desk.send(add);
    assert_eq!(desk.kiosk.entries().len(), before);
    desk.press(course(CourseMsg::Enrol(other, amina, false)));
    assert!(desk.courses().courses[&other].enrolled.is_empty());
    desk.undo();
    assert_eq!(desk.courses().courses[&other].enrolled.len(), 1);
}

#[test]
fn somebody_new_is_on_the_list_in_one_row() {
    let mut desk = desk();
    let id = desk.course("Netti", "24.11.2026", "1");
    desk.go(Page::Roster(id));
    desk.write("person_name", "Sara");
    desk.choose("Kurdish (Sorani)");
    desk.submit();
    assert_eq!(desk.page(), Page::Roster(id));
    assert!(desk.says("Sara is added to the list."));
    let events = desk.events();
    let [
        ..,
        Event::PersonSet { person, about, .. },
        Event::Enrolled { on: true, .. },
    ] = &events[..]
    else {
        panic!("{events:?}");
    };
    assert_eq!(about.language, LanguageTag::new("ckb").ok());
    assert!(desk.courses().courses[&id].enrolled.contains(person));
    // The row is empty for the next one.
    assert_eq!(desk.field("person_name").value, "");
    desk.submit();
    assert_eq!(desk.error("person_name").as_deref(), Some("Write something here."));
}

#[test]
fn a_list_that_is_longer_than_the_plan_says_so() {
    let mut desk = desk();
    desk.go(Page::Courses);
    desk.go(Page::NewCourse);
    for (name, text) in [("name", "Pieni"), ("first", "1.12."), ("planned", "1")] {
        desk.write(name, text);
    }
    desk.submit();
    let Page::Course(id) = desk.page() else { panic!() };
    desk.newcomer(id, "Amina");
    desk.newcomer(id, "Yusuf");
    assert!(desk.says("On the list 2, places 1"));
    desk.go(Page::Course(id));
    assert!(desk.says("2 / 1"));
}

#[test]
fn leaving_with_something_typed_asks_first() {
    let mut desk = desk();
    let id = desk.course("Netti", "24.11.2026", "1");
    desk.go(Page::EditCourse(id));
    desk.write("name", "Netti 2");
    desk.press(ConsoleMsg::Go(Page::People));
    assert_eq!(desk.page(), Page::EditCourse(id));
    assert!(desk.says("Something on this page is not saved."));
    desk.press(ConsoleMsg::KeepEditing);
    assert_eq!(desk.field("name").value, "Netti 2");
    // The page that is open, once more, empties nothing.
    desk.send(ConsoleMsg::Go(Page::EditCourse(id)));
    assert_eq!(desk.field("name").value, "Netti 2");
    desk.press(ConsoleMsg::Go(Page::People));
    desk.press(ConsoleMsg::Discard);
    assert_eq!(desk.page(), Page::People);
    assert_eq!(desk.courses().courses[&id].facts.name.as_str(), "Netti");
}

#[test]
fn a_choice_counts_as_something_to_lose_and_a_search_does_not() {
    let mut desk = desk();
    let id = desk.course("Netti", "24.11.2026", "1");
    desk.go(Page::Roster(id));
    desk.write("search", "ami");
    desk.go(Page::Course(id));
    desk.go(Page::Roster(id));
    desk.choose("Somali");
    desk.press(ConsoleMsg::Go(Page::Course(id)));
    assert_eq!(desk.page(), Page::Roster(id));
}

/// The console closes by itself; what was typed waits for who typed it.
#[test]
fn what_was_typed_outlives_a_lock() {
    let mut desk = desk();
    desk.go(Page::People);
    desk.go(Page::NewPerson);
    desk.write("person_name", "Amina");
    desk.press(ConsoleMsg::Lock);
    let kept = desk.kiosk.model().staff.kept.values().next().unwrap();
    assert_eq!(kept.form.texts[&FieldId::of_page("person_name")], "Amina");
}

#[test]
fn a_message_about_what_is_not_there_changes_nothing() {
    let mut desk = desk();
    let nobody = polku::base::PersonId(uuid::Uuid::from_u128(404));
    let nowhere = polku::base::CourseId(uuid::Uuid::from_u128(404));
    let never = polku::base::MeetingId(uuid::Uuid::from_u128(404));
    let before = desk.kiosk.entries().len();
    for msg in [
        course(CourseMsg::Cancel(never, true)),
        course(CourseMsg::Enrol(nowhere, nobody, true)),
    ] {
        desk.send(msg);
    }
    for page in [
        Page::Course(nowhere),
        Page::EditCourse(nowhere),
        Page::NewMeeting(nowhere),
        Page::Meeting(never),
        Page::Roster(nowhere),
        Page::Person(nobody),
        Page::EditPerson(nobody),
        Page::FunderFacts(nobody),
        Page::PersonData(nobody),
        Page::EraseAsk(nobody),
    ] {
        desk.send(ConsoleMsg::Go(page));
        assert!(desk.says("This is not here."), "{page:?}");
        desk.send(ConsoleMsg::Submit);
        desk.send(ConsoleMsg::Typed(FieldId::of_page("name"), StaffText("x".to_owned())));
        desk.send(ConsoleMsg::Discard);
    }
    assert_eq!(desk.kiosk.entries().len(), before);
    desk.kiosk.send(Msg::Console(ConsoleMsg::Speak(Lang::Fi))).unwrap();
}
