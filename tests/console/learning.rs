//! What was learned, in the console: what is asked of the runtime, what shows of its word, and that nobody waits for a page that
//! was left.

use std::sync::{Arc, LazyLock};

use polku::app::console::{ConsoleMsg, FilesMsg, Learned, LearningWord, Page};
use polku::app::effect::{Effect, LearningOrder, Outlet, Product};
use polku::app::made_up::{self, COURSE, MEETING};
use polku::app::model::StaffNotice;
use polku::app::msg::Msg;
use polku::base::Role;
use polku::i18n::Lang;
use polku::report::Learners;
use polku::report::outcomes::{Group, Selection};

use crate::content::CONTENT;
use crate::desk::Desk;

static LEARNERS: LazyLock<Learners> = LazyLock::new(|| made_up::practised(&CONTENT.0, made_up::OF_ALL));

/// With the made-up course.
fn desk() -> Desk {
    let mut desk = Desk::new(Role::Instructor);
    desk.kiosk.record(made_up::events()).unwrap();
    desk
}

fn worked_out(desk: &Desk, order: LearningOrder) -> LearningWord {
    let learned = Learned::of(order, &LEARNERS, desk.courses(), &CONTENT.0);
    LearningWord {
        order,
        read: Ok(Arc::new(learned)),
    }
}

fn tell(desk: &mut Desk, word: LearningWord) {
    desk.kiosk.send(Msg::Learning(word)).unwrap();
}

/// Goes to a page as staff would, and hears what was worked out.
fn open(desk: &mut Desk, page: Page, order: LearningOrder) {
    let effects = desk.press(ConsoleMsg::Go(page));
    assert!(effects.contains(&Effect::Learning(order)), "{effects:?}");
    assert!(desk.says("Working it out"), "{:#?}", desk.words());
    let word = worked_out(desk, order);
    tell(desk, word);
    assert!(!desk.says("Working it out"));
}

fn group(desk: &mut Desk) {
    desk.send(ConsoleMsg::Go(Page::Course(COURSE)));
    open(desk, Page::Progress(COURSE), LearningOrder::Group(COURSE));
}

#[test]
fn a_group_is_shown_by_name_with_both_measures_and_how_sure_they_are() {
    let mut desk = desk();
    group(&mut desk);
    let rows = desk.rows("Name");
    let names: Vec<&str> = rows.iter().map(|row| row[0].split(" / ").next().unwrap()).collect();
    assert_eq!(names.len(), 8);
    let mut sorted = names.clone();
    sorted.sort_unstable();
    assert_eq!(names, sorted, "in the order of names, not of what they can");
    for words in ["Knows: ", "Can: ", "not yet known", " · sure", "–", ", n "] {
        assert!(desk.says(words), "{words}: {:#?}", desk.words());
    }
    // Who has not practised is not weak: nothing is known of them.
    let new = rows.iter().find(|row| row[0].contains("Dîlan")).unwrap();
    assert!(new[1].contains("Knows: not yet known") && new[1].contains("Can: not yet known"));
}

#[test]
fn what_the_group_stumbles_on_stands_under_it_the_hardest_first() {
    let mut desk = desk();
    group(&mut desk);
    let rows = desk.rows("Small skill");
    assert!(rows.len() > 3, "{rows:?}");
    let share = |row: &Vec<String>| {
        row[1]
            .split('\u{a0}')
            .next()
            .and_then(|share| share.parse::<u32>().ok())
    };
    let shares: Vec<u32> = rows.iter().filter_map(share).collect();
    assert!(shares.len() > 3 && shares.is_sorted(), "{rows:?}");
}

#[test]
fn the_roll_leads_to_the_group_and_the_group_to_a_person() {
    let mut desk = desk();
    desk.send(ConsoleMsg::Go(Page::Roll(MEETING)));
    open(&mut desk, Page::Progress(COURSE), LearningOrder::Group(COURSE));
    let amina = made_up::person(0);
    open(&mut desk, Page::PersonProgress(amina), LearningOrder::Person(amina));
    for words in ["visit 1", "Right, of what measures", "In their own words", "How far"] {
        assert!(desk.says(words), "{words}: {:#?}", desk.words());
    }
    assert!(desk.offers(&ConsoleMsg::Go(Page::Person(amina))), "the way back");
    let dilan = made_up::person(7);
    desk.send(ConsoleMsg::Go(Page::Person(dilan)));
    open(&mut desk, Page::PersonProgress(dilan), LearningOrder::Person(dilan));
    assert!(desk.says("Has not practised yet."));
}

#[test]
fn word_for_a_page_that_was_left_is_not_heard() {
    let mut desk = desk();
    let order = LearningOrder::Group(COURSE);
    desk.send(ConsoleMsg::Go(Page::Progress(COURSE)));
    let word = worked_out(&desk, order);
    desk.send(ConsoleMsg::Go(Page::Person(made_up::person(0))));
    let before = desk.words();
    tell(&mut desk, word.clone());
    assert_eq!(desk.words(), before);
    // Another page of the same kind has asked something else.
    let amina = made_up::person(0);
    desk.send(ConsoleMsg::Go(Page::PersonProgress(amina)));
    tell(&mut desk, word);
    assert!(desk.says("Working it out"));
    // And what was worked out is gone with its page.
    let word = worked_out(&desk, LearningOrder::Person(amina));
    tell(&mut desk, word);
    desk.send(ConsoleMsg::Go(Page::Person(amina)));
    desk.send(ConsoleMsg::Go(Page::PersonProgress(amina)));
    assert!(desk.says("Working it out"));
}

#[test]
fn a_journal_that_can_not_be_read_is_told() {
    let mut desk = desk();
    desk.send(ConsoleMsg::Go(Page::Outcomes(None)));
    let why = StaffNotice {
        key: "staff-store-absent",
        values: vec![("path", "polku".to_owned())],
    };
    tell(
        &mut desk,
        LearningWord {
            order: LearningOrder::Outcomes(None),
            read: Err(why),
        },
    );
    assert!(desk.says("polku"), "{:#?}", desk.words());
    assert!(!desk.says("Working it out"));
}

#[test]
fn an_evaluator_reads_the_answer_first_and_each_number_with_n_interval_and_method() {
    let mut desk = desk();
    desk.send(ConsoleMsg::Go(Page::Files));
    open(&mut desk, Page::Outcomes(None), LearningOrder::Outcomes(None));
    let words = desk.words();
    let place = |wanted: &str| {
        let place = words.iter().position(|word| word.contains(wanted));
        place.unwrap_or_else(|| panic!("{wanted}: {words:#?}"))
    };
    let speed = Group::of(&LEARNERS, &Selection::default()).speed;
    assert!(place("Knowledge was learned sooner than skills.") < place(&format!("n = {} learners", speed.learners)));
    assert!(place("95 % interval") < place("Kaplan–Meier"));
    assert!(place("Share of pairs") < place("Half have mastered it after"));
    for words in [
        "Wilson",
        "Newcombe 1998",
        "McNemar",
        "2000 draws",
        "In their own words",
        "visits 1",
        "percentage points",
    ] {
        place(words);
    }
    desk.send(ConsoleMsg::Speak(Lang::Fi));
    assert!(desk.says("Tietoja opittiin nopeammin kuin taitoja."));
    desk.send(ConsoleMsg::Speak(Lang::Sv));
    assert!(desk.says("Kunskaper lärdes snabbare än färdigheter."));
}

#[test]
fn no_page_of_what_was_learned_shows_a_key() {
    let mut desk = desk();
    let oksana = made_up::person(2);
    for (page, order) in [
        (Page::Progress(COURSE), LearningOrder::Group(COURSE)),
        (Page::PersonProgress(oksana), LearningOrder::Person(oksana)),
        (Page::Outcomes(None), LearningOrder::Outcomes(None)),
    ] {
        desk.send(ConsoleMsg::Go(page));
        let word = worked_out(&desk, order);
        tell(&mut desk, word);
        for lang in Lang::STAFF {
            desk.send(ConsoleMsg::Speak(lang));
            let keys: Vec<String> = desk
                .words()
                .into_iter()
                .filter(|word| word.contains("staff-"))
                .collect();
            assert!(keys.is_empty(), "{page:?} in {}: {keys:?}", lang.tag());
        }
    }
}

#[test]
fn of_fewer_than_five_an_evaluator_is_told_nothing() {
    let mut desk = desk();
    let order = LearningOrder::Outcomes(None);
    desk.send(ConsoleMsg::Go(Page::Outcomes(None)));
    let selection = Selection {
        persons: Some((0..4).map(made_up::person).collect()),
        from: None,
    };
    let few = Learned::Outcomes(Box::new(Group::of(&LEARNERS, &selection)));
    tell(
        &mut desk,
        LearningWord {
            order,
            read: Ok(Arc::new(few)),
        },
    );
    assert!(desk.says("There is not enough data for an answer yet."));
    assert!(desk.says("fewer than 5"));
    // What is only counted is told: it is of the record and not of learners, and its n is the count itself.
    let measured = desk.rows("Figure").into_iter().filter(|row| row[2] != row[4]);
    let told: Vec<String> = measured.map(|row| row[2].clone()).collect();
    assert!(
        !told.is_empty()
            && told
                .iter()
                .all(|value| !value.contains(char::is_numeric) || value == "fewer than 5"),
        "{told:?}"
    );
}

#[test]
fn the_figures_are_of_everybody_or_of_one_course_and_can_be_saved() {
    let mut desk = desk();
    desk.send(ConsoleMsg::Go(Page::Files));
    open(&mut desk, Page::Outcomes(None), LearningOrder::Outcomes(None));
    let of_course = LearningOrder::Outcomes(Some(COURSE));
    open(&mut desk, Page::Outcomes(Some(COURSE)), of_course);
    let effects = desk.press(ConsoleMsg::Files(FilesMsg::MakeOutcomes(Some(COURSE))));
    let made = effects.iter().find_map(|effect| match effect {
        Effect::Make(order) => Some((order.product.clone(), order.outlet.clone())),
        _ => None,
    });
    assert_eq!(made, Some((Product::Outcomes(Some(COURSE)), Outlet::Folder)));
}
