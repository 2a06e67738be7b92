//! Signing in at the kiosk marks presence by itself.

use polku::app::console::{ConsoleMsg, Page};
use polku::app::msg::{HelperMsg, Msg, SignInMsg};
use polku::app::tour::{sign_in_again, sign_in_as_new};
use polku::base::{Millis, PersonId, Role};
use polku::course::{By, Status};
use polku::i18n::Lang;
use polku::journal::Event;

use crate::desk::{Desk, WHO};

/// A course whose first meeting is today, from these times. It is 9 o'clock; a sign-in from an hour before belongs to it.
fn desk(start: &str, end: &str) -> Desk {
    let mut desk = Desk::new(Role::Instructor);
    plan(&mut desk, "Netti", start, end);
    desk.send(ConsoleMsg::Lock);
    desk
}

fn plan(desk: &mut Desk, name: &str, start: &str, end: &str) {
    desk.go(Page::Courses);
    desk.go(Page::NewCourse);
    for (field, text) in [("name", name), ("first", "23.11.2026"), ("start", start), ("end", end)] {
        desk.write(field, text);
    }
    desk.submit();
    assert!(matches!(desk.page(), Page::Course(_)), "{:#?}", desk.words());
}

fn leave(desk: &mut Desk) {
    desk.kiosk.send_all([Msg::Helper(HelperMsg::Door), Msg::Yes]).unwrap();
}

/// Every mark that was recorded: whose, how, by whom; and that its entry is about that person.
fn marks(desk: &Desk) -> Vec<(PersonId, Status, By)> {
    let entries = desk.kiosk.entries().iter();
    let marks = entries.filter_map(|entry| match &entry.body {
        polku::journal::Body::Known(Event::Marked { person, mark, by, .. }) => {
            assert_eq!(entry.subject, Some(*person));
            Some((*person, mark.unwrap().status, *by))
        }
        _ => None,
    });
    marks.collect()
}

fn only_person(desk: &Desk) -> PersonId {
    let [person] = desk.courses().persons.keys().copied().collect::<Vec<_>>()[..] else {
        panic!()
    };
    person
}

#[test]
fn a_learner_who_adds_themselves_is_marked_in_the_only_meeting() {
    let mut desk = desk("9.30", "11.30");
    desk.kiosk.send_all(sign_in_as_new(Lang::So)).unwrap();
    let person = only_person(&desk);
    assert_eq!(marks(&desk), [(person, Status::Present, By::Kiosk)]);
    // Once is enough, however often they come back.
    leave(&mut desk);
    desk.kiosk.pass(Millis::seconds(3000));
    desk.kiosk.send_all(sign_in_again(Lang::So)).unwrap();
    assert_eq!(marks(&desk).len(), 1);
}

#[test]
fn who_comes_late_is_late() {
    let mut desk = desk("9.30", "11.30");
    // 9:30 and the quarter of an hour that is nobody's fault have passed.
    desk.kiosk.pass(Millis::seconds(50 * 60));
    desk.kiosk.send_all(sign_in_as_new(Lang::So)).unwrap();
    let [(person, status, _)] = marks(&desk)[..] else {
        panic!()
    };
    assert_eq!(status, Status::Late);
    let id = *desk.courses().courses.keys().next().unwrap();
    let row = &desk.courses().roll(desk.meetings(id)[0])[0];
    assert_eq!((row.person, row.minutes), (person, Some(100)));
}

#[test]
fn outside_a_meeting_nobody_is_marked() {
    for (start, end) in [("10.30", "12"), ("8", "8.59")] {
        let mut desk = desk(start, end);
        desk.kiosk.send_all(sign_in_as_new(Lang::So)).unwrap();
        assert_eq!(marks(&desk), [], "{start}–{end}");
    }
}

#[test]
fn a_visitor_who_only_tries_is_not_marked() {
    let mut desk = desk("9.30", "11.30");
    let only_try = [Msg::Begin, Msg::Language(Lang::Fi), Msg::SignIn(SignInMsg::OnlyTry)];
    desk.kiosk.send_all(only_try).unwrap();
    assert!(desk.kiosk.model().session.visit.is_some());
    assert_eq!(marks(&desk), []);
}

#[test]
fn staff_and_test_people_are_not_marked() {
    for standing in ["Staff: not counted", "Test: not counted"] {
        let mut desk = Desk::new(Role::Instructor);
        desk.send(ConsoleMsg::Lock);
        desk.kiosk.send_all(sign_in_as_new(Lang::So)).unwrap();
        leave(&mut desk);
        let person = only_person(&desk);
        desk.kiosk.open_console(WHO, Role::Instructor);
        desk.go(Page::People);
        desk.go(Page::Person(person));
        desk.go(Page::EditPerson(person));
        desk.choose(standing);
        desk.submit();
        plan(&mut desk, "Netti", "9.30", "11.30");
        desk.send(ConsoleMsg::Lock);
        desk.kiosk.send_all(sign_in_again(Lang::So)).unwrap();
        assert!(desk.kiosk.model().session.visit.is_some());
        assert_eq!(marks(&desk), [], "{standing}");
    }
}

/// With two meetings at once a stranger belongs to neither; who is on a list belongs to theirs.
#[test]
fn with_two_meetings_at_once_the_list_decides() {
    let mut desk = Desk::new(Role::Instructor);
    plan(&mut desk, "Netti", "9.30", "11.30");
    plan(&mut desk, "Jatko", "9.30", "11.30");
    desk.send(ConsoleMsg::Lock);
    desk.kiosk.send_all(sign_in_as_new(Lang::So)).unwrap();
    assert_eq!(marks(&desk), []);
    leave(&mut desk);
    let person = only_person(&desk);
    let course = *desk.courses().courses.keys().next_back().unwrap();
    desk.kiosk.open_console(WHO, Role::Instructor);
    desk.go(Page::Courses);
    desk.go(Page::Course(course));
    desk.go(Page::Roster(course));
    desk.press(crate::desk::course(polku::app::console::CourseMsg::Enrol(
        course, person, true,
    )));
    desk.send(ConsoleMsg::Lock);
    desk.kiosk.send_all(sign_in_again(Lang::So)).unwrap();
    assert_eq!(marks(&desk).len(), 1);
    let meeting = desk.meetings(course)[0];
    assert!(desk.courses().roll(meeting)[0].mark.is_some());
}

/// Somebody whose account was joined to a person is marked as that person.
#[test]
fn a_joined_account_marks_its_person() {
    let mut desk = Desk::new(Role::Instructor);
    desk.send(ConsoleMsg::Lock);
    desk.kiosk.send_all(sign_in_as_new(Lang::So)).unwrap();
    leave(&mut desk);
    let account = only_person(&desk);
    desk.kiosk.open_console(WHO, Role::Instructor);
    plan(&mut desk, "Netti", "9.30", "11.30");
    let Page::Course(course) = desk.page() else { panic!() };
    let amina = desk.newcomer(course, "Amina");
    desk.send(ConsoleMsg::Roll(polku::app::console::RollMsg::Join(account, amina)));
    desk.send(ConsoleMsg::Lock);
    desk.kiosk.send_all(sign_in_again(Lang::So)).unwrap();
    assert_eq!(marks(&desk), [(amina, Status::Present, By::Kiosk)]);
}
