//! Signing in by the code of a card.

use polku::app::console::{ConsoleMsg, Page};
use polku::app::effect::{Effect, Secret};
use polku::app::model::{CodePurpose, Place};
use polku::app::msg::{HelperMsg, Msg, SignInMsg, StaffMsg};
use polku::app::tour::sign_in_as_new;
use polku::base::{LanguageTag, Millis, PersonId, Role, ScanCode, ShortText};
use polku::course::{By, ErasedMark, PersonFacts, Standing, Status};
use polku::i18n::Lang;
use polku::journal::{Event, Learner};
use uuid::Uuid;

use crate::desk::{Desk, WHO};

const AMINA: PersonId = PersonId(Uuid::from_u128(0x1001));
const OTHER: PersonId = PersonId(Uuid::from_u128(0x1002));

fn code(number: u8) -> ScanCode {
    ScanCode::from_bytes([number; 10])
}

fn given(person: PersonId, number: u8) -> Event {
    Event::CardGiven {
        person,
        scan: code(number),
        by: By::Staff(WHO),
    }
}

fn named(person: PersonId, language: &str) -> Event {
    let about = PersonFacts {
        name: ShortText::new("Amina").ok(),
        language: LanguageTag::new(language).ok(),
        standing: Standing::Participant,
    };
    Event::PersonSet {
        person,
        about: Box::new(about),
        by: By::Staff(WHO),
    }
}

/// Nobody is at the kiosk, and Amina, who speaks Somali, has a card.
fn kiosk() -> Desk {
    let mut desk = Desk::new(Role::Instructor);
    desk.send(ConsoleMsg::Lock);
    desk.kiosk.record([named(AMINA, "so"), given(AMINA, 1)]).unwrap();
    desk
}

fn scan(desk: &mut Desk, text: &str) -> Vec<Effect> {
    desk.kiosk.send(Msg::Scanned(Secret::new(text.to_owned()))).unwrap()
}

fn scan_card(desk: &mut Desk, number: u8) {
    scan(desk, &code(number).to_string());
}

fn who(desk: &Desk) -> Option<Learner> {
    desk.kiosk.model().session.visit.map(|visit| visit.learner)
}

fn lang(desk: &Desk) -> Lang {
    desk.kiosk.model().session.lang
}

/// The wrong tries that the screen knows of.
fn wrong(desk: &Desk) -> Option<u32> {
    match &desk.kiosk.model().session.place {
        Place::Code(entry) => match entry.purpose {
            CodePurpose::Known { wrong } => Some(wrong),
            _ => None,
        },
        _ => None,
    }
}

#[test]
fn a_card_signs_in_from_every_screen_before_the_sign_in() {
    let ways: [&[Msg]; 5] = [
        &[],
        &[Msg::Begin],
        &[Msg::Begin, Msg::Language(Lang::Ar)],
        &[Msg::Begin, Msg::Language(Lang::Ar), Msg::SignIn(SignInMsg::BeenHere)],
        &[Msg::Begin, Msg::Language(Lang::Ar), Msg::SignIn(SignInMsg::New)],
    ];
    for way in ways {
        let mut desk = kiosk();
        desk.kiosk.send_all(way.to_vec()).unwrap();
        assert!(desk.kiosk.screen().scans);
        scan_card(&mut desk, 1);
        assert_eq!(who(&desk), Some(Learner::Person(AMINA)));
        assert_eq!(desk.kiosk.screen().name, "goals", "it is the first sign-in");
        let begun = |event: &Event| {
            matches!(
                event,
                Event::VisitStarted {
                    person: Some(AMINA),
                    lang: Lang::So,
                    ..
                }
            )
        };
        assert!(desk.events().iter().any(begun));
    }
}

#[test]
fn the_language_is_that_of_the_last_visit_then_the_one_written_down_then_the_screens() {
    let mut desk = kiosk();
    scan_card(&mut desk, 1);
    assert_eq!(lang(&desk), Lang::So, "written down");
    let mut desk = kiosk();
    let visit = Event::VisitStarted {
        visit: polku::base::VisitId(Uuid::from_u128(9)),
        person: Some(AMINA),
        lang: Lang::Ar,
    };
    desk.kiosk.record([visit]).unwrap();
    scan_card(&mut desk, 1);
    assert_eq!(lang(&desk), Lang::Ar, "of the last visit");
    // The kiosk has no words in these.
    for written in ["ti", "et"] {
        let mut desk = kiosk();
        desk.kiosk.record([named(OTHER, written), given(OTHER, 2)]).unwrap();
        desk.kiosk.send_all([Msg::Begin, Msg::Language(Lang::En)]).unwrap();
        scan_card(&mut desk, 2);
        assert_eq!((who(&desk), lang(&desk)), (Some(Learner::Person(OTHER)), Lang::En));
    }
}

#[test]
fn presence_is_marked_as_with_pictures() {
    let mut desk = Desk::new(Role::Instructor);
    desk.go(Page::Courses);
    desk.go(Page::NewCourse);
    for (field, text) in [
        ("name", "Netti"),
        ("first", "23.11.2026"),
        ("start", "9.30"),
        ("end", "11"),
    ] {
        desk.write(field, text);
    }
    desk.submit();
    desk.send(ConsoleMsg::Lock);
    desk.kiosk.record([named(AMINA, "so"), given(AMINA, 1)]).unwrap();
    scan_card(&mut desk, 1);
    let marks: Vec<_> = desk
        .events()
        .into_iter()
        .filter_map(|event| match event {
            Event::Marked { person, mark, by, .. } => Some((person, mark.unwrap().status, by)),
            _ => None,
        })
        .collect();
    assert_eq!(marks, [(AMINA, Status::Present, By::Kiosk)]);
}

#[test]
fn what_is_nobodys_card_is_told_kindly_and_pictures_are_asked_for() {
    let mistyped = format!("{}X", &code(1).to_string()[..18]);
    assert!(mistyped.parse::<ScanCode>().is_err());
    for text in [code(7).to_string(), mistyped, "6414893400012".to_owned()] {
        let mut desk = kiosk();
        let effects = scan(&mut desk, &text);
        assert_eq!((who(&desk), wrong(&desk)), (None, Some(1)), "{text}");
        let said = effects.iter().any(|effect| match effect {
            Effect::Say(words) => words.0.iter().any(|clip| clip.name().contains("kiosk-known-wrong")),
            _ => false,
        });
        assert!(said, "{effects:?}");
        scan(&mut desk, &text);
        assert_eq!(wrong(&desk), Some(2));
        scan_card(&mut desk, 1);
        assert_eq!(who(&desk), Some(Learner::Person(AMINA)));
    }
}

#[test]
fn too_many_wrong_codes_and_no_card_is_looked_at_for_a_while() {
    let mut desk = kiosk();
    for _ in 0..10 {
        scan_card(&mut desk, 7);
    }
    scan_card(&mut desk, 1);
    assert_eq!(who(&desk), None);
    let paused = |desk: &Desk| matches!(&desk.kiosk.model().session.place, Place::Code(entry) if entry.purpose == CodePurpose::Paused);
    assert!(paused(&desk));
    desk.kiosk.pass(Millis::seconds(11 * 60));
    scan_card(&mut desk, 1);
    assert_eq!(who(&desk), Some(Learner::Person(AMINA)));
}

#[test]
fn a_new_card_ends_the_old_one() {
    let mut desk = kiosk();
    desk.kiosk.record([given(AMINA, 2)]).unwrap();
    scan_card(&mut desk, 1);
    assert_eq!(who(&desk), None);
    scan_card(&mut desk, 2);
    assert_eq!(who(&desk), Some(Learner::Person(AMINA)));
}

#[test]
fn nobody_signs_in_as_somebody_who_was_erased() {
    let mut desk = kiosk();
    let erased = Event::PersonErased {
        mark: ErasedMark::of(AMINA),
        by: By::Staff(WHO),
    };
    desk.kiosk.record([erased]).unwrap();
    assert!(desk.kiosk.model().record.scans.is_empty());
    scan_card(&mut desk, 1);
    assert_eq!(who(&desk), None);
}

#[test]
fn while_somebody_practises_or_staff_are_at_work_cards_are_left_alone() {
    let mut desk = kiosk();
    desk.kiosk.send_all(sign_in_as_new(Lang::En)).unwrap();
    let somebody = who(&desk);
    assert!(!desk.kiosk.screen().scans);
    scan_card(&mut desk, 1);
    assert_eq!((who(&desk), lang(&desk)), (somebody, Lang::En));
    // Nor under the pad, nor under the console.
    let mut desk = kiosk();
    desk.kiosk.send(Msg::Staff(StaffMsg::WantsIn)).unwrap();
    assert!(!desk.kiosk.screen().scans);
    scan_card(&mut desk, 1);
    desk.kiosk.send(Msg::Staff(StaffMsg::Cancel)).unwrap();
    desk.kiosk.open_console(WHO, Role::Instructor);
    assert!(!desk.kiosk.screen().scans);
    scan_card(&mut desk, 1);
    assert_eq!(who(&desk), None);
}

/// Whoever comes back finds the kiosk without them: the next card is another person's.
#[test]
fn the_next_card_is_the_next_person() {
    let mut desk = kiosk();
    desk.kiosk.record([named(OTHER, "ar"), given(OTHER, 2)]).unwrap();
    scan_card(&mut desk, 1);
    desk.kiosk.send_all([Msg::Helper(HelperMsg::Door), Msg::Yes]).unwrap();
    scan_card(&mut desk, 2);
    assert_eq!((who(&desk), lang(&desk)), (Some(Learner::Person(OTHER)), Lang::Ar));
}
