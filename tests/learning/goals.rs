//! What people want to learn: asked once, with pictures; and what is suggested because of it and of their group's plan.

use std::collections::BTreeSet;

use jiff::civil::{date, time};
use polku::app::effect::Effect;
use polku::app::model::Place;
use polku::app::msg::{GoalsMsg, Msg, SignInMsg};
use polku::app::rehearsal::Rehearsal;
use polku::app::screen::{Body, Tile, Tiles};
use polku::app::tour::{sign_in_again, sign_in_as_new};
use polku::app::words::Words;
use polku::base::{CourseId, LessonId, MeetingId, Millis, PersonId, ShortText};
use polku::content::schema::lesson::Topic;
use polku::course::{By, CourseFacts, CourseKind, MeetingFacts, decide};
use polku::i18n::{Lang, Utterance};
use polku::journal::{Body as EntryBody, Event, Learner, Record};
use uuid::Uuid;

use crate::content::CONTENT;
use crate::kit::{kiosk, leave};

const LANG: Lang = Lang::So;

/// A new learner who is being asked. What was done and said by the last touch.
fn asked() -> (Rehearsal, Vec<Effect>) {
    let mut kiosk = kiosk();
    let mut way = sign_in_as_new(LANG);
    assert_eq!(way.pop(), Some(Msg::Goals(GoalsMsg::Done)));
    let last = way.pop().unwrap();
    kiosk.send_all(way).unwrap();
    let effects = kiosk.send(last).unwrap();
    assert_eq!(kiosk.screen().name, "goals");
    (kiosk, effects)
}

fn tiles(kiosk: &Rehearsal) -> Tiles {
    match kiosk.screen().body {
        Body::Tiles(tiles) => tiles,
        _ => panic!("{}", kiosk.screen().name),
    }
}

fn tile(kiosk: &Rehearsal, topic: Topic) -> Tile {
    let wanted = Msg::Goals(GoalsMsg::Touch(topic));
    kiosk.screen().tile_for(&wanted).unwrap().clone()
}

/// Touches a goal as it stands on the screen. What is said.
fn touch(kiosk: &mut Rehearsal, topic: Topic) -> Utterance {
    let msg = tile(kiosk, topic).msg;
    said(&kiosk.send(msg).unwrap())
}

/// The big arrow.
fn onward(kiosk: &mut Rehearsal) {
    let arrow = tiles(kiosk).onward.unwrap();
    kiosk.send(arrow.msg).unwrap();
    assert!(matches!(kiosk.model().session.place, Place::Path));
}

fn said(effects: &[Effect]) -> Utterance {
    let said = effects.iter().find_map(|effect| match effect {
        Effect::Say(words) => Some(words.clone()),
        _ => None,
    });
    said.unwrap_or_default()
}

fn own(key: &str) -> Utterance {
    Words::new(&CONTENT.1, LANG).says_own(key)
}

fn on(kiosk: &Rehearsal) -> BTreeSet<Topic> {
    let all = Topic::GOALS.into_iter();
    all.filter(|topic| tile(kiosk, *topic).look.on == Some(true)).collect()
}

/// Every choice that was recorded, in order.
fn recorded(kiosk: &Rehearsal) -> Vec<BTreeSet<Topic>> {
    let facts = kiosk.entries().iter().filter_map(|entry| match &entry.body {
        EntryBody::Known(Event::GoalsSet { goals, .. }) => Some((entry.subject, goals.clone())),
        _ => None,
    });
    let visitors = |learner: Option<PersonId>| learner.is_none();
    assert!(facts.clone().all(|(subject, _)| visitors(subject) == is_visitor(kiosk)));
    assert_eq!(Record::fold(kiosk.entries()), kiosk.model().record);
    facts.map(|(_, goals)| goals).collect()
}

fn is_visitor(kiosk: &Rehearsal) -> bool {
    let visit = kiosk.model().session.visit;
    visit.is_some_and(|visit| matches!(visit.learner, Learner::Visitor(_)))
}

fn come_back(kiosk: &mut Rehearsal) {
    leave(kiosk);
    kiosk.send_all(sign_in_again(LANG)).unwrap();
}

#[test]
fn it_is_asked_after_the_first_sign_in_and_read_out() {
    let (mut kiosk, effects) = asked();
    let tiles = tiles(&kiosk);
    assert_eq!(tiles.tiles.len(), 7);
    let asks = own("kiosk-goals-title").then(own("kiosk-goals-note"));
    let all = tiles
        .tiles
        .iter()
        .fold(asks, |said, tile| said.then(tile.label.says.clone()));
    assert_eq!(said(&effects), all);
    assert!(tiles.hint.is_none() && tiles.back.is_none());

    touch(&mut kiosk, Topic::Work);
    onward(&mut kiosk);
    assert_eq!(recorded(&kiosk), [BTreeSet::from([Topic::Work])]);
    // On later visits nobody is asked.
    come_back(&mut kiosk);
    assert!(matches!(kiosk.model().session.place, Place::Path));
    assert_eq!(recorded(&kiosk).len(), 1);
}

#[test]
fn who_goes_on_without_choosing_is_not_asked_twice() {
    let (mut kiosk, _) = asked();
    onward(&mut kiosk);
    assert_eq!(recorded(&kiosk), [BTreeSet::new()]);
    come_back(&mut kiosk);
    assert!(matches!(kiosk.model().session.place, Place::Path));
}

#[test]
fn who_left_before_going_on_is_asked_again() {
    let (mut kiosk, _) = asked();
    touch(&mut kiosk, Topic::Home);
    // Stillness asks and signs out here as everywhere.
    kiosk.pass(Millis::seconds(180));
    kiosk.send(Msg::Woke).unwrap();
    assert_eq!(kiosk.screen().overlay.unwrap().name, "are-you-there");
    kiosk.pass(Millis::seconds(60));
    kiosk.send(Msg::Woke).unwrap();
    assert!(matches!(kiosk.model().session.place, Place::Welcome));
    kiosk.send_all(sign_in_again(LANG)).unwrap();
    assert_eq!(kiosk.screen().name, "goals");
    assert_eq!((on(&kiosk), recorded(&kiosk)), (BTreeSet::new(), Vec::new()));
}

#[test]
fn who_only_tries_is_not_asked_and_can_choose_for_the_visit() {
    let mut kiosk = kiosk();
    let only_try = [Msg::Begin, Msg::Language(LANG), Msg::SignIn(SignInMsg::OnlyTry)];
    kiosk.send_all(only_try).unwrap();
    assert!(matches!(kiosk.model().session.place, Place::Path));
    kiosk.send(tiles(&kiosk).change.unwrap().msg).unwrap();
    assert!(tiles(&kiosk).back.is_some());
    touch(&mut kiosk, Topic::Travel);
    onward(&mut kiosk);
    assert_eq!(recorded(&kiosk), [BTreeSet::from([Topic::Travel])]);
    assert!(suggestion(&kiosk).contains("kiosk-why-goal"));
    leave(&mut kiosk);
    assert!(kiosk.model().record.goals.is_empty());
}

#[test]
fn each_touch_says_a_goal_and_switches_it_and_three_are_the_most() {
    let (mut kiosk, _) = asked();
    let three = [Topic::Money, Topic::Permit, Topic::School];
    for topic in three {
        let name = tile(&kiosk, topic).label.says;
        assert_eq!(touch(&mut kiosk, topic), name);
        assert_eq!(tile(&kiosk, topic).look.on, Some(true));
    }
    assert_eq!(touch(&mut kiosk, Topic::Health), own("kiosk-goals-note"));
    assert_eq!(on(&kiosk), BTreeSet::from(three));
    let name = tile(&kiosk, Topic::Money).label.says;
    assert_eq!(touch(&mut kiosk, Topic::Money), name);
    assert_eq!(on(&kiosk), BTreeSet::from([Topic::Permit, Topic::School]));
    touch(&mut kiosk, Topic::Health);
    assert_eq!(
        recorded(&kiosk),
        Vec::<BTreeSet<Topic>>::new(),
        "nothing is taken by a touch"
    );
    onward(&mut kiosk);
    assert_eq!(
        recorded(&kiosk),
        [BTreeSet::from([Topic::Permit, Topic::School, Topic::Health])]
    );
}

#[test]
fn it_is_chosen_anew_from_the_path() {
    let (mut kiosk, _) = asked();
    touch(&mut kiosk, Topic::Home);
    onward(&mut kiosk);
    let change = |kiosk: &mut Rehearsal| {
        let change = tiles(kiosk).change.unwrap();
        assert_eq!(change.label.says, own("kiosk-goals-change"));
        said(&kiosk.send(change.msg).unwrap())
    };
    let heard = change(&mut kiosk);
    assert_eq!(heard.0.len(), 2 + 7, "it is read out again");
    assert_eq!(on(&kiosk), BTreeSet::from([Topic::Home]));
    // Back leaves it as it was, and so does going on with the same.
    touch(&mut kiosk, Topic::Work);
    kiosk.send(tiles(&kiosk).back.unwrap().msg).unwrap();
    assert!(matches!(kiosk.model().session.place, Place::Path));
    change(&mut kiosk);
    assert_eq!(on(&kiosk), BTreeSet::from([Topic::Home]));
    onward(&mut kiosk);
    assert_eq!(recorded(&kiosk), [BTreeSet::from([Topic::Home])]);

    change(&mut kiosk);
    touch(&mut kiosk, Topic::Home);
    touch(&mut kiosk, Topic::Work);
    onward(&mut kiosk);
    assert_eq!(recorded(&kiosk)[1..], [BTreeSet::from([Topic::Work])]);
}

fn suggested(kiosk: &Rehearsal) -> Tile {
    let tiles = tiles(kiosk).tiles;
    let mut suggested = tiles.into_iter().filter(|tile| tile.look.suggested);
    let (one, more) = (suggested.next(), suggested.next());
    assert_eq!(more, None);
    one.unwrap()
}

/// What the suggested tile of the path means and says.
fn suggestion(kiosk: &Rehearsal) -> String {
    let tile = suggested(kiosk);
    format!("{:?} {:?}", tile.msg, tile.label.says)
}

#[test]
fn what_is_suggested_follows_what_they_want_and_says_so() {
    let (mut kiosk, _) = asked();
    onward(&mut kiosk);
    assert!(suggestion(&kiosk).contains("kiosk-why-first"));
    kiosk.send(Msg::Goals(GoalsMsg::Change)).unwrap();
    touch(&mut kiosk, Topic::Travel);
    onward(&mut kiosk);
    let found = suggestion(&kiosk);
    assert!(
        found.contains("library-reserve") && found.contains("kiosk-why-goal"),
        "{found}"
    );
    // A touch says why.
    let msg = suggested(&kiosk).msg;
    let heard = said(&kiosk.send(msg).unwrap());
    assert!(heard.0.ends_with(&own("kiosk-why-goal").0), "{heard:?}");
}

#[test]
fn what_is_suggested_follows_the_plan_of_their_group() {
    let (mut kiosk, _) = asked();
    touch(&mut kiosk, Topic::Travel);
    onward(&mut kiosk);
    let Some(Learner::Person(person)) = kiosk.model().session.visit.map(|visit| visit.learner) else {
        panic!()
    };
    let (course, meeting) = (CourseId(Uuid::from_u128(1)), MeetingId(Uuid::from_u128(2)));
    let planned = |day| MeetingFacts {
        date: date(2026, 11, day),
        start: time(9, 0, 0, 0),
        end: time(11, 0, 0, 0),
        topic: None,
        facilitator: None,
        lessons: BTreeSet::from(["bank-identification", "gone"].map(|name| LessonId::new(name).unwrap())),
    };
    let about = CourseFacts::usual(ShortText::new("Netti").unwrap(), CourseKind::InternetCourse);
    kiosk
        .record(decide::new_course(course, about, &planned(23), &[meeting], By::Command))
        .unwrap();
    assert!(suggestion(&kiosk).contains("kiosk-why-goal"), "nobody is on its list");
    let on = true;
    let by = By::Command;
    kiosk.record([Event::Enrolled { course, person, on, by }]).unwrap();
    for (day, lesson, why) in [
        (23, "bank-identification", "kiosk-why-course"),
        (20, "bank-identification", "kiosk-why-course"),
        (24, "library-reserve", "kiosk-why-goal"),
    ] {
        let about = Box::new(planned(day));
        kiosk
            .record([Event::MeetingSet {
                meeting,
                course,
                about,
                by,
            }])
            .unwrap();
        let found = suggestion(&kiosk);
        assert!(found.contains(lesson) && found.contains(why), "{day}: {found}");
    }
}
