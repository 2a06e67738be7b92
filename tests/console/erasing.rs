//! Erasing a person, and who is due.

use jiff::civil::date;
use polku::app::console::{ConsoleMsg, Page, PeopleMsg, RollMsg};
use polku::app::effect::Effect;
use polku::app::model::Place;
use polku::app::tour::sign_in_as_new;
use polku::base::{Millis, PersonId, Role, StaffId};
use polku::course::{Purpose, Status};
use polku::i18n::Lang;
use polku::journal::{Event, VisitEnd};

use crate::desk::{Desk, WHO, people};

/// A desk with two people, of whom the first was there and has pictures and a walk-in joined to her.
fn desk(role: Role) -> (Desk, PersonId, PersonId) {
    let mut desk = Desk::new(role);
    let id = desk.course("Netti", "23.11.2026", "2");
    let amina = desk.newcomer(id, "Amina");
    desk.newcomer(id, "Yusuf");
    let [first, second] = desk.meetings(id)[..] else {
        panic!()
    };
    desk.send(ConsoleMsg::Roll(RollMsg::Mark(first, amina, Status::Present)));
    desk.send(ConsoleMsg::Roll(RollMsg::WalkIn(second)));
    let mut known = desk.courses().persons.keys().copied();
    let walk_in = known.find(|id| desk.name_of(*id).is_empty()).unwrap();
    desk.send(ConsoleMsg::Roll(RollMsg::Join(walk_in, amina)));
    desk.send(people(PeopleMsg::NewCode(amina)));
    desk.send(people(PeopleMsg::Consent(amina, Purpose::Research, true)));
    (desk, amina, walk_in)
}

fn visits(desk: &Desk) -> Vec<(usize, Option<u16>)> {
    let id = *desk.courses().courses.keys().next().unwrap();
    let meetings = desk.meetings(id).into_iter().enumerate();
    let rows = meetings.flat_map(|(nth, meeting)| {
        let rows = desk
            .courses()
            .roll(meeting)
            .into_iter()
            .filter(|row| row.mark.is_some());
        rows.map(move |row| (nth, row.minutes)).collect::<Vec<_>>()
    });
    rows.collect()
}

#[test]
fn an_instructor_is_told_that_only_an_administrator_erases() {
    let (mut desk, amina, _) = desk(Role::Instructor);
    desk.go(Page::People);
    desk.go(Page::Person(amina));
    desk.press(people(PeopleMsg::Erase(amina)));
    assert_eq!(desk.page(), Page::Person(amina));
    assert!(desk.notes()[0].contains("Only an administrator can erase"));
    desk.send(ConsoleMsg::Go(Page::EraseAsk(amina)));
    assert!(!desk.offers(&people(PeopleMsg::EraseConfirmed(amina))));
    let effects = desk.send(people(PeopleMsg::EraseConfirmed(amina)));
    assert!(
        effects
            .iter()
            .all(|effect| !matches!(effect, Effect::Erase(_) | Effect::Record(_)))
    );
    assert_eq!(desk.name_of(amina), "Amina");
}

#[test]
fn what_goes_and_what_stays_is_said_before_anything_is_done() {
    let (mut desk, amina, walk_in) = desk(Role::Administrator);
    let before = visits(&desk);
    desk.go(Page::People);
    desk.go(Page::Person(amina));
    desk.press(people(PeopleMsg::Erase(amina)));
    assert_eq!(desk.page(), Page::EraseAsk(amina));
    for told in [
        "Amina: everything is erased for good.",
        "Goes: the name, the pictures",
        "visits 2, guidance 0",
        "Those who were joined are erased too: 1",
        "Exported files and papers are not erased.",
    ] {
        assert!(desk.says(told), "{told}: {:#?}", desk.words());
    }
    desk.press(ConsoleMsg::Go(Page::Person(amina)));
    assert_eq!(desk.name_of(amina), "Amina");
    desk.press(people(PeopleMsg::Erase(amina)));
    // Somebody else's PIN erases nobody.
    desk.press(people(PeopleMsg::EraseConfirmed(amina)));
    let effects = desk.pin_of(StaffId(uuid::Uuid::from_u128(8)), Role::Administrator);
    assert!(effects.iter().all(|effect| !matches!(effect, Effect::Erase(_))));
    assert!(desk.notes()[0].contains("somebody else's PIN"));
    let effects = desk.erase(amina);
    let erasing = effects.iter().find_map(|effect| match effect {
        Effect::Erase(erasing) => Some(erasing),
        _ => None,
    });
    let mut persons = erasing.unwrap().persons.clone();
    persons.sort();
    let mut expected = vec![amina, walk_in];
    expected.sort();
    assert_eq!(persons, expected);
    assert_eq!(desk.page(), Page::People);
    // The figures are as they were; the person is nowhere.
    assert_eq!(visits(&desk), before);
    assert!(!desk.says("Amina"));
    assert_eq!(desk.rows("Last").len(), 1, "a stand-in is nobody");
    let record = format!("{:?}", desk.kiosk.model().record);
    for id in [amina, walk_in] {
        assert!(!record.contains(&id.0.to_string()));
    }
    desk.send(ConsoleMsg::Go(Page::Person(amina)));
    assert!(desk.says("This is not here."));
}

/// "Undo" after erasing writes nothing about the person again.
#[test]
fn no_undo_brings_an_erased_person_back() {
    let (mut desk, amina, walk_in) = desk(Role::Administrator);
    desk.erase(amina);
    while desk.offers(&ConsoleMsg::Undo) {
        desk.undo();
    }
    let told = serde_json::to_string(&desk.events()).unwrap();
    for id in [amina, walk_in] {
        assert!(!told.contains(&id.0.to_string()));
    }
    assert!(!told.contains("Amina"));
}

/// What somebody else had begun to write about the person goes too.
#[test]
fn what_was_typed_about_an_erased_person_is_dropped() {
    let (mut desk, amina, _) = desk(Role::Instructor);
    desk.go(Page::People);
    desk.go(Page::Person(amina));
    desk.go(Page::EditPerson(amina));
    desk.write("person_name", "Amina Maria");
    desk.press(ConsoleMsg::Lock);
    assert!(!desk.kiosk.model().staff.kept.is_empty());
    desk.kiosk.open_console(WHO, Role::Administrator);
    desk.erase(amina);
    assert!(desk.kiosk.model().staff.kept.is_empty());
    // A form about them that is still open somewhere writes nothing.
    let before = desk.kiosk.entries().len();
    desk.send(ConsoleMsg::Go(Page::EditPerson(amina)));
    desk.send(ConsoleMsg::Typed(
        polku::app::console::FieldId::of_page("person_name"),
        polku::app::console::StaffText("Amina".to_owned()),
    ));
    desk.send(ConsoleMsg::Submit);
    assert_eq!(desk.kiosk.entries().len(), before);
}

#[test]
fn who_sits_at_the_kiosk_while_being_erased_leaves() {
    let mut desk = Desk::new(Role::Administrator);
    desk.send(ConsoleMsg::Lock);
    desk.kiosk.send_all(sign_in_as_new(Lang::So)).unwrap();
    let person = *desk.courses().persons.keys().next().unwrap();
    assert_eq!(desk.kiosk.model().record.goals.len(), 1);
    desk.kiosk.open_console(WHO, Role::Administrator);
    let effects = desk.erase(person);
    assert!(desk.kiosk.model().record.goals.is_empty());
    assert!(
        !desk
            .events()
            .iter()
            .any(|event| matches!(event, Event::GoalsSet { .. }))
    );
    let ended = effects.iter().position(|effect| {
        matches!(effect, Effect::Record(facts) if facts.iter().any(|fact| {
            matches!(fact.event, Event::VisitEnded { how: VisitEnd::Staff, .. })
        }))
    });
    let erased = effects.iter().position(|effect| matches!(effect, Effect::Erase(_)));
    assert!(ended.unwrap() < erased.unwrap());
    assert!(matches!(desk.kiosk.model().session.place, Place::Welcome));
    assert!(desk.kiosk.model().session.visit.is_none());
}

#[test]
fn people_are_due_when_their_course_keeps_data_no_longer() {
    for role in Role::ALL {
        let (mut desk, amina, _) = desk(role);
        let due = "People whose data need not be kept any longer";
        desk.go(Page::People);
        assert!(!desk.says(due));
        // The last meeting is on 30.11.2026, and data is kept for a year.
        let days = date(2026, 11, 23).until(date(2027, 12, 1)).unwrap().get_days();
        desk.kiosk
            .pass(Millis::seconds(u64::try_from(days).unwrap() * 24 * 3600));
        for page in [Page::Today, Page::People] {
            desk.go(page);
            assert!(desk.says(&format!("{due}: 2")), "{page:?}: {:#?}", desk.words());
        }
        assert!(
            desk.rows("Last")
                .iter()
                .any(|row| row[1].contains("No longer to be kept"))
        );
        desk.go(Page::Due);
        assert_eq!(desk.rows("Name").len(), 2);
        let told = desk.says("Only an administrator can erase");
        assert_eq!(told, role == Role::Instructor);
        desk.press(people(PeopleMsg::Erase(amina)));
        let asks = desk.page() == Page::EraseAsk(amina);
        assert_eq!(asks, role == Role::Administrator);
        if asks {
            desk.erase(amina);
            assert!(desk.says(&format!("{due}: 1")));
        }
    }
}
