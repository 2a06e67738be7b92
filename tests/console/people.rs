//! People: the list, the page, the form, pictures, consents, joining.

use std::collections::BTreeSet;

use polku::app::console::{ConsoleMsg, Page, PeopleMsg, RollMsg};
use polku::app::effect::{Effect, Product};
use polku::app::msg::{GoalsMsg, HelperMsg, Msg};
use polku::app::tour::sign_in_as_new;
use polku::base::{LanguageTag, Millis, PersonId, Role};
use polku::content::schema::lesson::Topic as Goal;
use polku::course::{AgeBand, FunderFact, FunderFacts, Purpose, Standing, Status, TextHash};
use polku::i18n::Lang;
use polku::journal::{Event, SignInCode};

use crate::desk::{Desk, course, people};

fn desk() -> Desk {
    Desk::new(Role::Instructor)
}

/// A course that meets now, with these people on its list.
fn group(desk: &mut Desk, names: &[&str]) -> Vec<PersonId> {
    let id = desk.course("Netti", "23.11.2026", "2");
    names.iter().map(|name| desk.newcomer(id, name)).collect()
}

fn mark(desk: &mut Desk, person: PersonId, status: Status) {
    let id = *desk.courses().courses.keys().next().unwrap();
    let meeting = desk.meetings(id)[0];
    desk.send(ConsoleMsg::Roll(RollMsg::Mark(meeting, person, status)));
}

fn open(desk: &mut Desk, person: PersonId) {
    desk.go(Page::People);
    desk.go(Page::Person(person));
}

fn code_of(desk: &Desk, person: PersonId) -> Option<SignInCode> {
    desk.courses().person(person).unwrap().code.clone()
}

#[test]
fn somebody_new_has_a_name_and_perhaps_a_language() {
    let mut desk = desk();
    desk.go(Page::People);
    desk.go(Page::NewPerson);
    desk.submit();
    assert_eq!(desk.error("person_name").as_deref(), Some("Write something here."));
    assert!(desk.says("A given name or a nickname is enough."));
    desk.write("person_name", "سارة");
    desk.choose("Arabic");
    desk.write("person_other_language", "ku-arab, so");
    desk.submit();
    assert_eq!(
        desk.error("person_other_language").as_deref(),
        Some("Write one language only.")
    );
    desk.write("person_other_language", "ku-arab");
    desk.submit();
    let Page::Person(person) = desk.page() else { panic!() };
    let about = desk.courses().person(person).unwrap().about.clone().unwrap();
    assert_eq!(about.language, LanguageTag::new("ku-Arab").ok());
    assert_eq!(
        (desk.name_of(person).as_str(), about.standing),
        ("سارة", Standing::Participant)
    );
    // A language in other letters than usual is told with both.
    desk.go(Page::EditPerson(person));
    desk.write("person_other_language", "fa-arab");
    desk.submit();
    let words = desk.words();
    assert!(words.iter().any(|line| line.contains("Persian (fa-Arab)")), "{words:?}");
}

#[test]
fn a_person_is_edited_and_the_edit_undone() {
    let mut desk = desk();
    let [amina, _] = group(&mut desk, &["Amina", "Yusuf"])[..] else {
        panic!()
    };
    open(&mut desk, amina);
    desk.go(Page::EditPerson(amina));
    desk.write("person_name", "Aamina");
    desk.choose("Somali");
    desk.choose("Test: not counted");
    desk.submit();
    let standing = |desk: &Desk| desk.courses().person(amina).unwrap().standing();
    assert_eq!(
        (desk.name_of(amina).as_str(), standing(&desk)),
        ("Aamina", Standing::Test)
    );
    assert!(desk.says("Test: not counted") && desk.says("Language: Somali"));
    desk.go(Page::People);
    assert!(
        desk.rows("Last")
            .iter()
            .any(|row| row[1] == "Somali / Test: not counted")
    );
    desk.undo();
    assert_eq!(
        (desk.name_of(amina).as_str(), standing(&desk)),
        ("Amina", Standing::Participant)
    );
    // Nothing changed is nothing recorded.
    let before = desk.kiosk.entries().len();
    open(&mut desk, amina);
    desk.go(Page::EditPerson(amina));
    desk.submit();
    assert_eq!(desk.kiosk.entries().len(), before);
}

#[test]
fn the_most_recent_come_first_and_are_found_by_name_or_animal() {
    let mut desk = desk();
    let [amina, yusuf, _] = group(&mut desk, &["Amina", "Yusuf", "Sara"])[..] else {
        panic!()
    };
    let names = |desk: &Desk| {
        desk.rows("Last")
            .into_iter()
            .map(|row| row[0].clone())
            .collect::<Vec<_>>()
    };
    desk.go(Page::People);
    // Who was added last.
    assert_eq!(names(&desk), ["Sara", "Yusuf", "Amina"]);
    mark(&mut desk, amina, Status::Present);
    // The day of a visit is older than having been added on it, so they stay as they are.
    assert_eq!(names(&desk), ["Sara", "Yusuf", "Amina"]);
    assert_eq!(desk.rows("Last")[2][2..], ["1", "23.11.2026"]);
    desk.write("search", "yUS");
    assert_eq!(names(&desk), ["Yusuf"]);
    desk.send(people(PeopleMsg::NewCode(yusuf)));
    let animal = code_of(&desk, yusuf).unwrap().animal;
    let word = animal.as_str().strip_prefix("animal-").unwrap().to_owned();
    desk.go(Page::Courses);
    desk.go(Page::People);
    desk.write("search", &word);
    assert_eq!(names(&desk), ["Yusuf"]);
    desk.write("search", "nobody of this name");
    assert!(desk.says("Nobody was found."));
    desk.write("search", &"x".repeat(10_000));
    assert!(names(&desk).is_empty());
}

/// Somebody who signs in at the kiosk comes to the top, and can be found though nobody has named them.
#[test]
fn a_learner_who_added_themselves_is_in_the_list() {
    let mut desk = desk();
    group(&mut desk, &["Amina"]);
    desk.send(ConsoleMsg::Lock);
    desk.kiosk.pass(Millis::seconds(60));
    desk.kiosk.send_all(sign_in_as_new(Lang::So)).unwrap();
    desk.kiosk.open_console(crate::desk::WHO, Role::Instructor);
    desk.go(Page::People);
    assert_eq!(desk.rows("Last")[0][..2], ["No name", "Somali"]);
    desk.write("search", "bear");
    let [row] = &desk.rows("Last")[..] else { panic!() };
    assert_eq!(row[0], "No name");
}

#[test]
fn pictures_are_hidden_until_they_are_asked_for() {
    let mut desk = desk();
    let [amina] = group(&mut desk, &["Amina"])[..] else {
        panic!()
    };
    open(&mut desk, amina);
    assert!(desk.says("No sign-in pictures."));
    assert!(!desk.offers(&people(PeopleMsg::Card(amina))));
    assert!(
        desk.send(people(PeopleMsg::Card(amina)))
            .iter()
            .all(|effect| !matches!(effect, Effect::Make(_)))
    );
    desk.press(people(PeopleMsg::NewCode(amina)));
    let code = code_of(&desk, amina).unwrap();
    let shows = |desk: &Desk| {
        use polku::app::console::view::Block;
        let screen = desk.screen();
        let cards = screen.blocks.iter().find_map(|block| match block {
            Block::Cards(cards) => Some(
                cards
                    .iter()
                    .map(|card| card.picture.clone().unwrap())
                    .collect::<Vec<_>>(),
            ),
            _ => None,
        });
        cards.unwrap_or_default()
    };
    let all: Vec<_> = std::iter::once(code.animal).chain(code.things).collect();
    assert_eq!(shows(&desk), all);
    open(&mut desk, amina);
    assert_eq!(shows(&desk), []);
    let toggle = |desk: &mut Desk, words: &str| {
        let screen = desk.screen();
        let icon = screen.blocks.iter().find_map(|block| match block {
            polku::app::console::view::Block::Controls(icons) => {
                icons.iter().find(|icon| icon.control.label.text == words).cloned()
            }
            _ => None,
        });
        desk.kiosk.send(icon.unwrap().control.msg).unwrap();
    };
    toggle(&mut desk, "Show the pictures");
    assert_eq!(shows(&desk), all);
    toggle(&mut desk, "Hide the pictures");
    assert_eq!(shows(&desk), []);
    let effects = desk.press(people(PeopleMsg::Card(amina)));
    let card = effects.iter().find_map(|effect| match effect {
        Effect::Make(order) => Some(order.product.clone()),
        _ => None,
    });
    let scans = &desk.kiosk.model().record.scans;
    let (scan, _) = scans.iter().find(|(_, whose)| **whose == amina).unwrap();
    assert_eq!(card, Some(Product::Cards(vec![(amina, *scan)])));
}

#[test]
fn new_pictures_are_unlike_anybodys_and_the_old_ones_end() {
    let mut desk = desk();
    let names: Vec<String> = (0..30).map(|number| format!("Henkilö {number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let people_ids = group(&mut desk, &names);
    for person in &people_ids {
        desk.send(people(PeopleMsg::NewCode(*person)));
    }
    let codes: BTreeSet<SignInCode> = people_ids
        .iter()
        .map(|person| code_of(&desk, *person).unwrap())
        .collect();
    assert_eq!(codes.len(), 30);
    for code in &codes {
        let things: BTreeSet<_> = code.things.iter().collect();
        assert_eq!(things.len(), 3);
        assert!(code.animal.as_str().starts_with("animal-"));
    }
    assert!(
        codes.iter().map(|code| &code.animal).collect::<BTreeSet<_>>().len() > 5,
        "they are not random"
    );
    let person = people_ids[0];
    let old = code_of(&desk, person).unwrap();
    open(&mut desk, person);
    desk.press(people(PeopleMsg::NewCode(person)));
    let record = &desk.kiosk.model().record;
    assert_eq!(record.codes.get(&old), None);
    assert_eq!(record.codes.get(&code_of(&desk, person).unwrap()), Some(&person));
    desk.undo();
    assert_eq!(code_of(&desk, person), Some(old));
}

#[test]
fn nothing_is_asked_for_a_funder_unless_the_place_says_so() {
    let mut desk = desk();
    let [amina] = group(&mut desk, &["Amina"])[..] else {
        panic!()
    };
    open(&mut desk, amina);
    assert!(desk.says("Research") && !desk.says("The funder’s questions"));
    let before = desk.kiosk.entries().len();
    desk.send(people(PeopleMsg::Consent(amina, Purpose::FunderFacts, true)));
    desk.send(ConsoleMsg::Go(Page::FunderFacts(amina)));
    assert!(desk.says("This is not here."));
    desk.send(ConsoleMsg::Submit);
    assert_eq!(desk.kiosk.entries().len(), before);
}

#[test]
fn a_funders_facts_need_consent_and_go_with_it() {
    let asked = BTreeSet::from([FunderFact::Age, FunderFact::Arrived]);
    let mut desk = Desk::asking(Role::Instructor, asked);
    let [amina] = group(&mut desk, &["Amina"])[..] else {
        panic!()
    };
    open(&mut desk, amina);
    let agree = |yes| people(PeopleMsg::Consent(amina, Purpose::FunderFacts, yes));
    let edit = ConsoleMsg::Go(Page::FunderFacts(amina));
    assert!(!desk.offers(&edit));
    let purpose = "The funder wants to know who is in the groups.";
    let text = desk.words().into_iter().find(|word| word.starts_with(purpose)).unwrap();
    desk.press(agree(true));
    assert!(desk.says("Agreed on 23.11.2026"));
    let events = desk.events();
    let Some(Event::ConsentSet {
        text: hash,
        lang,
        agrees: true,
        ..
    }) = events.last()
    else {
        panic!("{events:?}")
    };
    assert_eq!((*hash, *lang), (TextHash::of(&text), Lang::En));
    desk.press(edit.clone());
    assert!(!desk.says("Gender") && !desk.says("Schooling"));
    for wrong in ["2027", "1899", "x", "20.5"] {
        desk.write("arrived", wrong);
        desk.submit();
        assert!(desk.error("arrived").is_some(), "{wrong}");
    }
    desk.write("arrived", "2015");
    desk.choose("30–54");
    desk.submit();
    let facts = |desk: &Desk| desk.courses().person(amina).unwrap().funder;
    let told = FunderFacts {
        age: Some(AgeBand::From30To54),
        arrived: Some(2015),
        ..FunderFacts::default()
    };
    assert_eq!(facts(&desk), Some(told));
    desk.press(edit);
    desk.choose("30–54");
    desk.write("arrived", "");
    desk.submit();
    assert_eq!(facts(&desk), None);
    desk.undo();
    assert_eq!(facts(&desk), Some(told));
    desk.press(agree(false));
    assert!(desk.says("Taken back on 23.11.2026"));
    assert_eq!(facts(&desk), None);
    // Nothing brings them back.
    while desk.offers(&ConsoleMsg::Undo) {
        desk.undo();
        assert_eq!(facts(&desk), None);
    }
}

#[test]
fn consent_to_research_is_written_down_and_taken_back() {
    let mut desk = desk();
    let [amina] = group(&mut desk, &["Amina"])[..] else {
        panic!()
    };
    open(&mut desk, amina);
    assert!(desk.says("No consent."));
    let agree = |yes| people(PeopleMsg::Consent(amina, Purpose::Research, yes));
    assert!(!desk.offers(&agree(false)));
    desk.press(agree(true));
    assert!(!desk.offers(&agree(true)));
    // Said twice it is nothing new.
    let before = desk.kiosk.entries().len();
    desk.send(agree(true));
    assert_eq!(desk.kiosk.entries().len(), before);
    desk.kiosk.pass(Millis::seconds(3 * 24 * 3600));
    desk.press(agree(false));
    assert!(desk.says("Taken back on 26.11.2026"));
}

#[test]
fn a_joined_walk_in_is_taken_apart_on_the_persons_page() {
    let mut desk = desk();
    let [amina] = group(&mut desk, &["Amina"])[..] else {
        panic!()
    };
    let id = *desk.courses().courses.keys().next().unwrap();
    let meeting = desk.meetings(id)[0];
    desk.send(ConsoleMsg::Roll(RollMsg::WalkIn(meeting)));
    let walk_in = *desk.courses().persons.keys().find(|person| **person != amina).unwrap();
    let before = desk.courses().clone();
    desk.send(ConsoleMsg::Roll(RollMsg::Join(walk_in, amina)));
    open(&mut desk, amina);
    assert!(desk.says("Joined visits"));
    // The visit counts for the person.
    assert_eq!(desk.rows("Mark").len(), 1);
    let row = &desk.rows("Name")[0];
    assert_eq!(row[..2], ["Walk-in", "23.11.2026"]);
    // Both stand on a list as one, and come off it as one.
    assert_eq!(desk.courses().roll(meeting).len(), 1);
    desk.press(ConsoleMsg::Roll(RollMsg::Part(walk_in)));
    assert_eq!(*desk.courses(), before);
    assert!(!desk.says("Joined visits"));
}

#[test]
fn somebody_who_is_on_a_list_twice_comes_off_it_as_one() {
    let mut desk = desk();
    let [first, second] = group(&mut desk, &["Amina", "Aamina"])[..] else {
        panic!()
    };
    let id = *desk.courses().courses.keys().next().unwrap();
    desk.send(ConsoleMsg::Roll(RollMsg::Join(second, first)));
    desk.go(Page::Courses);
    desk.go(Page::Course(id));
    desk.go(Page::Roster(id));
    desk.press(course(polku::app::console::CourseMsg::Enrol(id, first, false)));
    assert!(desk.courses().courses[&id].enrolled.is_empty());
}

#[test]
fn all_data_is_shown_as_json() {
    let mut desk = desk();
    let [amina, yusuf] = group(&mut desk, &["Amina", "Yusuf"])[..] else {
        panic!()
    };
    mark(&mut desk, amina, Status::Absent);
    mark(&mut desk, amina, Status::Present);
    mark(&mut desk, yusuf, Status::Present);
    desk.send(people(PeopleMsg::NewCode(amina)));
    desk.send(people(PeopleMsg::Consent(amina, Purpose::Research, true)));
    open(&mut desk, amina);
    desk.go(Page::PersonData(amina));
    let told = polku::app::console::people::about(&desk.kiosk.model().record, amina);
    assert_eq!(told["known_as"][0]["about"]["name"], "Amina");
    assert_eq!(told["known_as"][0]["consents"][0]["purpose"], "research");
    assert_eq!(told["meetings"][0]["marks"][0]["mark"]["status"], "absent");
    assert_eq!(told["meetings"][0]["marks"][1]["mark"]["status"], "present");
    assert_eq!(told["course_lists"][0]["name"], "Netti");
    assert!(told["known_as"][0]["signs_in_by"]["animal"].is_string());
    let text = told.to_string();
    assert!(!text.contains("Yusuf") && !text.contains(&yusuf.to_string()));
    // What the page shows is that.
    let shown: String = desk.words().join("\n").replace('\u{a0}', " ");
    let pretty = serde_json::to_string_pretty(&told).unwrap();
    assert!(shown.contains(&pretty), "{shown}");
    assert!(desk.says(&format!("polku person show {amina}")));
}

/// Practice belongs to a person's data too.
#[test]
fn what_was_practised_is_in_the_data() {
    let mut desk = desk();
    desk.send(ConsoleMsg::Lock);
    desk.kiosk.send_all(sign_in_as_new(Lang::Fi)).unwrap();
    let lesson = polku::base::LessonId::new("library-reserve").unwrap();
    let task = polku::base::TaskId::new("reserve").unwrap();
    desk.kiosk.send(Msg::OpenTask(lesson, task)).unwrap();
    for _ in 0..20 {
        desk.kiosk.send(Msg::Answer(None)).unwrap();
    }
    desk.kiosk.send(Msg::StepBack).unwrap();
    let choice = [
        GoalsMsg::Change,
        GoalsMsg::Touch(Goal::Money),
        GoalsMsg::Touch(Goal::Home),
        GoalsMsg::Done,
    ]
    .map(Msg::Goals);
    desk.kiosk.send_all(choice).unwrap();
    desk.kiosk.send(Msg::Helper(HelperMsg::Door)).unwrap();
    desk.kiosk.send(Msg::Yes).unwrap();
    let person = *desk.courses().persons.keys().next().unwrap();
    let told = polku::app::console::people::about(&desk.kiosk.model().record, person);
    assert!(!told["answers"].as_array().unwrap().is_empty());
    assert_eq!(told["known_as"][0]["help_language"], "fi");
    assert_eq!(
        told["known_as"][0]["wants_to_learn"],
        serde_json::json!(["home", "money"])
    );
    desk.kiosk.open_console(crate::desk::WHO, Role::Instructor);
    desk.send(ConsoleMsg::Go(Page::Person(person)));
    for (lang, line) in [
        (Lang::En, "Wants to learn: home, money"),
        (Lang::Sv, "Vill lära sig: hem, pengar"),
        (Lang::Fi, "Haluaa oppia: koti, raha"),
    ] {
        desk.send(ConsoleMsg::Speak(lang));
        assert!(desk.says(line), "{line}: {:#?}", desk.words());
    }
    assert!(told["known_as"][0]["last_signed_in"].is_string());
}
