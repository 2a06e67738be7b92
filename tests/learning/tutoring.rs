//! The tutoring loop, lived: what counts as which evidence, when help comes and goes, what is learnt from it next time.

use polku::app::model::{Ask, Place};
use polku::app::msg::{AfterMsg, HelperMsg, Msg, ServiceMsg};
use polku::app::rehearsal::{Rehearsal, hands};
use polku::app::screen::Body;
use polku::app::tour::sign_in_again;
use polku::app::typed::Typed;
use polku::base::calendar::Finland;
use polku::base::{LessonId, Millis, PlanId, TaskId};
use polku::course::Courses;
use polku::i18n::Lang;
use polku::journal::{AttemptKind, AttemptResult, Outcome};
use polku::learner::Judgements;
use polku::report::Learners;
use polku::report::attempts::{Attempt, Ending};
use polku::service::act;
use polku::tutor::plan;

use crate::content::CONTENT;
use crate::kit::{attempts, finish, signed_in};

const LIBRARY: (&str, &str) = ("library-reserve", "reserve");
const BANK: (&str, &str) = ("bank-identification", "identify");
const MESSAGES: (&str, &str) = ("scam-messages", "judge");

fn open((lesson, task): (&str, &str)) -> Msg {
    Msg::OpenTask(LessonId::new(lesson).unwrap(), TaskId::new(task).unwrap())
}

fn begin(kiosk: &mut Rehearsal, task: (&str, &str), kind: AttemptKind) {
    kiosk.send(open(task)).unwrap();
    while matches!(kiosk.model().session.place, Place::Questions(_)) {
        kiosk.send(Msg::Answer(None)).unwrap();
    }
    kiosk.send(Msg::Start(kind)).unwrap();
}

/// Does the first acts of a plan as hands do them; all of them when there is no number.
fn play(kiosk: &mut Rehearsal, name: &str, most: usize) {
    let now = kiosk.model().practising().unwrap();
    let case = now.case.clone();
    let acts = plan::named(&case, &PlanId::new(name).unwrap()).unwrap().unwrap();
    for wanted in acts.iter().take(most) {
        let Some(now) = kiosk.model().practising() else { return };
        let done = act::interaction(&case, &now.run.state, wanted).unwrap();
        let msgs = hands(now, done);
        assert!(!msgs.is_empty(), "{wanted:?}");
        kiosk.send_all(msgs).unwrap();
    }
}

/// Does the rest of a task right.
fn last(kiosk: &Rehearsal) -> Attempt {
    attempts(kiosk).pop().unwrap()
}

fn steps(row: &Attempt, outcome: Outcome) -> u64 {
    row.counts.steps.get(&outcome).copied().unwrap_or(0)
}

/// The outcome of a step in the run at hand, or in the one that has just ended.
fn outcome(kiosk: &Rehearsal, step: &str) -> Option<Outcome> {
    let (case, run) = match &kiosk.model().session.place {
        Place::Practice(now) => (&now.case, &now.run),
        Place::After(after) => (&after.case, &after.run),
        _ => panic!("no run"),
    };
    let index = case.task().steps.iter().position(|known| known.id.as_str() == step);
    run.steps[index.unwrap()].outcome
}

fn told(kiosk: &Rehearsal) -> String {
    match kiosk.screen().body {
        Body::Told(told) => told.title.text,
        other => panic!("{other:?}"),
    }
}

fn text(key: &str) -> String {
    CONTENT.1.text(Lang::En, &key.parse().unwrap()).unwrap().to_owned()
}

#[test]
fn what_is_left_out_is_evidence() {
    let mut kiosk = signed_in();
    begin(&mut kiosk, LIBRARY, AttemptKind::Alone);
    play(&mut kiosk, "left_logged_in", 100);
    let row = last(&kiosk);
    assert_eq!(row.result, Ending::Ended(AttemptResult::Failed));
    assert!(row.mistakes.iter().any(|mistake| mistake.as_str() == "left_logged_in"));
    assert_eq!((steps(&row, Outcome::E), steps(&row, Outcome::T)), (1, 0));
    assert_eq!(outcome(&kiosk, "log_out"), Some(Outcome::E));
    assert!(!row.shows_skill());
    assert_eq!(told(&kiosk), text("kiosk-told-too-early"));
}

#[test]
fn saying_that_it_is_done_asks_first() {
    let mut kiosk = signed_in();
    begin(&mut kiosk, LIBRARY, AttemptKind::Alone);
    kiosk.send(Msg::Ready).unwrap();
    assert_eq!(kiosk.model().session.overlay, Some(Ask::Finished));
    kiosk.send(Msg::No).unwrap();
    assert!(kiosk.model().practising().is_some_and(|now| now.run.result.is_none()));
}

#[test]
fn an_error_belongs_to_the_step_where_it_was_made_and_can_be_put_right() {
    let mut kiosk = signed_in();
    begin(&mut kiosk, LIBRARY, AttemptKind::Alone);
    play(&mut kiosk, "wrong_place_corrected", 100);
    assert_eq!(outcome(&kiosk, "send"), Some(Outcome::R));
    assert_eq!(outcome(&kiosk, "open_loans"), Some(Outcome::U));
    assert_eq!(outcome(&kiosk, "log_out"), Some(Outcome::U));
    let row = last(&kiosk);
    assert!(row.counts.corrections > 0 && row.shows_skill());
}

#[test]
fn one_error_put_right_still_counts_as_unaided() {
    let mut kiosk = signed_in();
    begin(&mut kiosk, LIBRARY, AttemptKind::Alone);
    play(&mut kiosk, "wrong_place_corrected", 100);
    let row = last(&kiosk);
    assert_eq!(
        (steps(&row, Outcome::R), row.is_unaided()),
        (1, true),
        "{:?}",
        row.counts
    );
}

#[test]
fn a_stranger_let_in_is_no_corrected_error() {
    let mut kiosk = signed_in();
    begin(&mut kiosk, BANK, AttemptKind::Alone);
    play(&mut kiosk, "stranger_let_in", 100);
    assert_eq!(outcome(&kiosk, "reject_stranger"), Some(Outcome::E));
    assert!(last(&kiosk).critical_mistake);
}

/// What the judgements of messages come to.
fn judgements(kiosk: &Rehearsal) -> Judgements {
    let mut learners = Learners::of(&Courses::default());
    kiosk.entries().iter().for_each(|entry| learners.take(entry));
    let standing = learners.standings().next().unwrap().2;
    standing.judgements
}

#[test]
fn scam_or_not_is_measured_on_both_kinds_of_message() {
    for (name, j, mastered) in [
        ("all_steps", 1.0, true),
        ("other_order", 1.0, true),
        // The first judgement is what counts, also when it is put right.
        ("thought_again", 0.75, true),
        ("link_closed", 0.75, true),
        ("half_wrong", 0.0, false),
        ("all_wrong", -1.0, false),
    ] {
        let mut kiosk = signed_in();
        begin(&mut kiosk, MESSAGES, AttemptKind::Alone);
        if name == "all_steps" {
            finish(&mut kiosk);
        } else {
            play(&mut kiosk, name, 100);
        }
        let judged = judgements(&kiosk);
        assert_eq!(
            (judged.all.j(), judged.mastered),
            (Some(j), mastered),
            "{name} {judged:?}"
        );
    }
    let mut kiosk = signed_in();
    begin(&mut kiosk, MESSAGES, AttemptKind::Guided);
    finish(&mut kiosk);
    assert_eq!(judgements(&kiosk), Judgements::default());
}

#[test]
fn a_message_judged_wrong_is_no_error_at_another_one() {
    let mut kiosk = signed_in();
    begin(&mut kiosk, MESSAGES, AttemptKind::Alone);
    play(&mut kiosk, "last_first_wrong", 100);
    assert_eq!(outcome(&kiosk, "kela"), Some(Outcome::E));
    let row = last(&kiosk);
    assert_eq!(
        (steps(&row, Outcome::U), steps(&row, Outcome::E)),
        (7, 1),
        "{:?}",
        row.counts
    );
}

#[test]
fn a_message_that_was_not_judged_is_no_judgement() {
    let mut kiosk = signed_in();
    begin(&mut kiosk, MESSAGES, AttemptKind::Alone);
    play(&mut kiosk, "other_order", 12);
    kiosk.send_all([Msg::Ready, Msg::Yes]).unwrap();
    assert_eq!(steps(&last(&kiosk), Outcome::E), 1);
    let judged = judgements(&kiosk).all;
    assert_eq!(judged.misses + judged.false_alarms, 0, "{judged:?}");
    assert_eq!(judged.hits + judged.correct_rejections, 5, "{judged:?}");
}

#[test]
fn the_order_is_free_where_the_task_leaves_it_free() {
    let mut kiosk = signed_in();
    begin(&mut kiosk, LIBRARY, AttemptKind::Alone);
    play(&mut kiosk, "renewed_first", 100);
    let row = last(&kiosk);
    assert_eq!(steps(&row, Outcome::U), row.counts.steps.values().sum::<u64>());
}

#[test]
fn a_step_that_is_passed_by_is_no_evidence() {
    let mut kiosk = signed_in();
    begin(&mut kiosk, LIBRARY, AttemptKind::Alone);
    // Finds the book without the filter.
    play(&mut kiosk, "steps", 6);
    let now = kiosk.model().practising().unwrap();
    let acts = plan::all_steps(&now.case);
    let book = act::interaction(&now.case, &now.run.state, &acts[7]).unwrap();
    let msgs = hands(now, book);
    kiosk.send_all(msgs).unwrap();
    assert_eq!(outcome(&kiosk, "open_book"), Some(Outcome::U));
    assert_eq!(outcome(&kiosk, "only_easy"), None);
    finish(&mut kiosk);
    assert_eq!(last(&kiosk).counts.steps_passed, 1);
}

#[test]
fn a_persons_help_takes_the_skill_away() {
    for helped in [true, false] {
        let mut kiosk = signed_in();
        begin(&mut kiosk, LIBRARY, AttemptKind::Alone);
        kiosk.send(Msg::Helper(HelperMsg::Hand)).unwrap();
        assert_eq!(kiosk.model().session.overlay, Some(Ask::SomebodyComes));
        kiosk.send(if helped { Msg::Yes } else { Msg::No }).unwrap();
        finish(&mut kiosk);
        let row = last(&kiosk);
        assert_eq!((row.person_helped, row.shows_skill()), (helped, !helped));
        assert_eq!(row.counts.hands_raised, 1);
    }
}

/// The field of the library card, and the number that belongs into it.
fn card(kiosk: &Rehearsal) -> (polku::service::ElementRef, String) {
    let now = kiosk.model().practising().unwrap();
    let acts = plan::all_steps(&now.case);
    let done = act::interaction(&now.case, &now.run.state, &acts[1]).unwrap();
    let typed = hands(now, done);
    match &typed[0] {
        Msg::Service(ServiceMsg::Typed(element, text)) => (element.clone(), text.reveal().to_owned()),
        other => panic!("{other:?}"),
    }
}

fn write(kiosk: &mut Rehearsal, element: &polku::service::ElementRef, text: &str) {
    let typed = ServiceMsg::Typed(element.clone(), Typed::new(text.to_owned()));
    kiosk.send(Msg::Service(typed)).unwrap();
}

#[test]
fn looking_at_the_card_in_the_middle_of_a_number_is_no_error() {
    let mut kiosk = signed_in();
    begin(&mut kiosk, LIBRARY, AttemptKind::Alone);
    play(&mut kiosk, "steps", 1);
    let (field, number) = card(&kiosk);
    write(&mut kiosk, &field, &number[..4]);
    kiosk.send(Msg::Service(ServiceMsg::LeftField(field.clone()))).unwrap();
    write(&mut kiosk, &field, &number);
    kiosk.send(Msg::Service(ServiceMsg::LeftField(field))).unwrap();
    assert_eq!(outcome(&kiosk, "card"), Some(Outcome::U));
}

#[test]
fn writing_slowly_is_active_and_being_away_is_not() {
    let mut kiosk = signed_in();
    begin(&mut kiosk, LIBRARY, AttemptKind::Alone);
    play(&mut kiosk, "steps", 1);
    let (field, number) = card(&kiosk);
    for end in 1..=number.len() {
        kiosk.pass(Millis::seconds(8));
        write(&mut kiosk, &field, &number[..end]);
    }
    kiosk.send(Msg::Service(ServiceMsg::LeftField(field))).unwrap();
    let writing = kiosk.model().practising().unwrap().run.steps[1].active;
    assert!(writing > Millis::seconds(60), "{writing:?}");

    kiosk.send_all([Msg::Helper(HelperMsg::Door), Msg::Yes]).unwrap();
    kiosk.pass(Millis::seconds(3 * 24 * 3600));
    kiosk.send_all(sign_in_again(Lang::En)).unwrap();
    kiosk.send_all([open(LIBRARY), Msg::Resume]).unwrap();
    let away = kiosk.model().practising().unwrap().run.steps[2].active;
    assert!(away < Millis::seconds(1), "{away:?}");
    finish(&mut kiosk);
    assert!(last(&kiosk).resumed);
}

/// Looks into the opening hours and comes back, again and again.
fn go_astray(kiosk: &mut Rehearsal, turns: usize) {
    let element = |name: &str| polku::service::ElementRef {
        service: "library".parse().unwrap(),
        element: name.parse().unwrap(),
        item: None,
    };
    for turn in 0..turns {
        let name = if turn % 2 == 0 { "hours" } else { "home" };
        kiosk.send(Msg::Service(ServiceMsg::Press(element(name)))).unwrap();
    }
}

#[test]
fn wrong_turns_bring_help_where_the_kind_has_help() {
    for (kind, offered) in [
        (AttemptKind::Guided, true),
        (AttemptKind::Hints, true),
        (AttemptKind::Alone, false),
    ] {
        let mut kiosk = signed_in();
        begin(&mut kiosk, LIBRARY, kind);
        go_astray(&mut kiosk, 5);
        let now = kiosk.model().practising().unwrap();
        assert_eq!(now.offered, offered, "{kind:?}: {}", now.run.wrong_in_a_row);
        assert_eq!(
            now.run.steps.iter().any(|step| step.hints > 0),
            kind == AttemptKind::Guided
        );
    }
}

#[test]
fn when_the_kiosk_did_it_all_more_help_is_due() {
    let mut kiosk = signed_in();
    begin(&mut kiosk, LIBRARY, AttemptKind::Hints);
    for _ in 0..200 {
        if kiosk.model().practising().is_none() {
            break;
        }
        kiosk.send(Msg::Helper(HelperMsg::Bulb)).unwrap();
        kiosk.send(Msg::Demo(polku::app::msg::DemoMsg::Arrived)).unwrap();
    }
    assert_eq!(told(&kiosk), text("kiosk-told-much-help"));
    let learner = kiosk.model().session.visit.unwrap().learner;
    let (lesson, task) = (LessonId::new(LIBRARY.0).unwrap(), TaskId::new(LIBRARY.1).unwrap());
    let progress = kiosk.model().record.progress_of(learner, &lesson, &task);
    let ended = progress.and_then(|progress| progress.last).unwrap().at;
    let today = Finland::default().local(ended).map(|local| local.date());
    assert_eq!(polku::tutor::kinds::suggested(progress, today), AttemptKind::Guided);
}

#[test]
fn the_first_hint_is_words_the_second_lights_the_place() {
    let mut kiosk = signed_in();
    begin(&mut kiosk, LIBRARY, AttemptKind::Hints);
    let lit = |kiosk: &Rehearsal| match kiosk.screen().body {
        Body::Practice(page) => page.lit.is_some(),
        _ => panic!("no page"),
    };
    kiosk.send(Msg::Helper(HelperMsg::Bulb)).unwrap();
    assert!(!lit(&kiosk));
    kiosk.send(Msg::Helper(HelperMsg::Bulb)).unwrap();
    assert!(lit(&kiosk));
}

#[test]
fn guidance_fades_only_after_a_guided_run() {
    let mut kiosk = signed_in();
    let mut lit = [0, 0];
    for lit in &mut lit {
        begin(&mut kiosk, LIBRARY, AttemptKind::Guided);
        for _ in 0..100 {
            let Body::Practice(page) = kiosk.screen().body else {
                break;
            };
            *lit += usize::from(page.lit.is_some());
            assert!(kiosk.act().unwrap());
        }
        kiosk.send(Msg::After(AfterMsg::ToPath)).unwrap();
    }
    let acts = 14;
    assert!(lit[0] >= acts && lit[1] < lit[0] / 2, "{lit:?}");
}

#[test]
fn real_life_comes_round() {
    let mut kiosk = signed_in();
    let mut met = String::new();
    for kind in [
        AttemptKind::Alone,
        AttemptKind::RealLife,
        AttemptKind::RealLife,
        AttemptKind::RealLife,
    ] {
        begin(&mut kiosk, LIBRARY, kind);
        met += &format!("{:?}", kiosk.model().practising().unwrap().case.variant_id);
        finish(&mut kiosk);
        kiosk.send(Msg::After(AfterMsg::ToPath)).unwrap();
    }
    assert_eq!(met, "ABCB");
}

#[test]
fn a_task_can_be_put_aside_for_another() {
    let mut kiosk = signed_in();
    begin(&mut kiosk, LIBRARY, AttemptKind::Guided);
    kiosk.send_all([Msg::Helper(HelperMsg::Door), Msg::OtherTask]).unwrap();
    assert!(matches!(kiosk.model().session.place, Place::Path));
    kiosk.send(open(LIBRARY)).unwrap();
    assert!(matches!(kiosk.model().session.place, Place::Resume(..)));
}

#[test]
fn a_mistake_is_said_once_and_its_repair_is_led_to() {
    let mut kiosk = signed_in();
    begin(&mut kiosk, LIBRARY, AttemptKind::Guided);
    // Reserves to the wrong library.
    play(&mut kiosk, "wrong_place_corrected", 10);
    let Body::Practice(page) = kiosk.screen().body else {
        panic!("no page")
    };
    let said = text("l17-mistake-wrong-place");
    assert_eq!((page.coach.prompt.text, page.coach.aside), (said, None));
    assert_eq!(page.lit.unwrap().element.as_str(), "to_holds");
    finish(&mut kiosk);
    assert_eq!(last(&kiosk).result, Ending::Ended(AttemptResult::GoalReached));
}

#[test]
fn whether_a_person_helped_is_asked_until_it_is_answered() {
    let mut kiosk = signed_in();
    begin(&mut kiosk, LIBRARY, AttemptKind::Alone);
    kiosk.send(Msg::Helper(HelperMsg::Hand)).unwrap();
    kiosk.pass(Millis::seconds(200));
    kiosk.send(Msg::Woke).unwrap();
    assert!(matches!(kiosk.model().session.overlay, Some(Ask::AreYouThere(_))));
    kiosk.send(Msg::Touched).unwrap();
    assert_eq!(kiosk.model().session.overlay, Some(Ask::SomebodyComes));
    kiosk.send(Msg::Yes).unwrap();
    assert!(!kiosk.model().session.hand_raised);
    assert!(kiosk.model().practising().unwrap().run.person_helped);
}
