//! What staff do while people practise: the roll, guidance, the board, phrases; and the PINs that let them in.

use std::collections::BTreeSet;

use polku::app::console::view::{Block, Cell, ConsoleScreen};
use polku::app::console::{BoardMsg, ConsoleMsg, FieldId, GuidanceMsg, KioskMsg, Page, RollMsg, StaffText};
use polku::app::effect::{Effect, PinOf, StaffOrder};
use polku::app::msg::{HelperMsg, Msg, PinAnswer, StaffMsg};
use polku::app::rehearsal::Rehearsal;
use polku::app::tour::sign_in_as_new;
use polku::base::{Millis, PersonId, Role};
use polku::course::{By, Channel, Counter, Mark, Outcome, Status, Topic};
use polku::i18n::Lang;
use polku::journal::{AttemptKind, Event, Learner, Record};

use crate::kit::{
    self, ADMINISTRATOR, INSTRUCTOR, course_of, kiosk, kiosk_with, lines, open_console, open_console_as, roll_rows,
};

fn console(msg: ConsoleMsg) -> Msg {
    Msg::Console(msg)
}

fn roll(msg: RollMsg) -> Msg {
    console(ConsoleMsg::Roll(msg))
}

fn typed(name: &'static str, text: &str) -> Msg {
    console(ConsoleMsg::Typed(FieldId::of_page(name), StaffText(text.to_owned())))
}

fn pick(name: &'static str, code: &str, many: bool) -> Msg {
    console(ConsoleMsg::Pick {
        field: FieldId::of_page(name),
        code: code.to_owned(),
        many,
    })
}

fn screen(kiosk: &Rehearsal) -> ConsoleScreen {
    kit::console_screen(kiosk)
}

/// The events since so many entries.
fn since(kiosk: &Rehearsal, before: usize) -> Vec<Event> {
    kit::events(kiosk)[before..].to_vec()
}

fn statuses(kiosk: &Rehearsal) -> Vec<Option<Status>> {
    let rows = kiosk.model().record.courses.roll(kit::MEETING);
    rows.into_iter().map(|row| row.mark.map(|mark| mark.status)).collect()
}

#[test]
fn the_pin_opens_today_with_the_roll_of_the_meeting_that_is_on() {
    let mut kiosk = course_of(7);
    open_console(&mut kiosk);
    let shown = screen(&kiosk);
    assert!(shown.title.text.contains("Netti tutuksi"), "{}", shown.title.text);
    assert_eq!(roll_rows(&shown).len(), 7);
    assert!(shown.sections[0].control.look == polku::app::screen::ControlLook::On);
}

/// The measure of the issue: eight people, one of them a walk-in and one a late-comer, in fourteen touches at most.
#[test]
fn a_roll_of_eight_takes_few_touches() {
    let mut kiosk = course_of(7);
    open_console(&mut kiosk);
    let mut touches = 0;
    let mut touch = |kiosk: &mut Rehearsal, name: &str| {
        let msg = kit::named(&screen(kiosk), name).unwrap_or_else(|| panic!("{name} is not there"));
        kiosk.send(msg).unwrap();
        touches += 1;
    };
    // The late one comes after half an hour; the sixth is not there.
    touch(&mut kiosk, "Poissa, Henkilö 5");
    kiosk.pass(Millis::seconds(35));
    touch(&mut kiosk, "Lisää kävijä");
    kiosk.pass(Millis::seconds(60 * 30));
    kit::unlock(&mut kiosk);
    touch(&mut kiosk, "Myöhässä, Henkilö 6");
    touch(&mut kiosk, "Muut paikalla (5)");
    assert!(touches <= 14, "{touches}");
    let rows = kiosk.model().record.courses.roll(kit::MEETING);
    assert_eq!(rows.len(), 8);
    let count = |status| rows.iter().filter(|row| row.mark.unwrap().status == status).count();
    assert_eq!([Status::Present, Status::Late, Status::Absent].map(count), [6, 1, 1]);
    let late = rows
        .iter()
        .find(|row| row.mark.unwrap().status == Status::Late)
        .unwrap();
    assert!((85..=95).contains(&late.minutes.unwrap()), "{late:?}");
}

#[test]
fn the_same_mark_again_clears_it_and_undo_brings_it_back() {
    let mut kiosk = course_of(2);
    open_console(&mut kiosk);
    let first = kit::person(0);
    kiosk
        .send(roll(RollMsg::Mark(kit::MEETING, first, Status::Present)))
        .unwrap();
    kiosk
        .send(roll(RollMsg::Mark(kit::MEETING, first, Status::Present)))
        .unwrap();
    assert_eq!(statuses(&kiosk), [None, None]);
    kiosk.send(console(ConsoleMsg::Undo)).unwrap();
    assert_eq!(statuses(&kiosk), [Some(Status::Present), None]);
    kiosk.send(console(ConsoleMsg::Undo)).unwrap();
    kiosk.send(console(ConsoleMsg::Undo)).unwrap();
    assert_eq!(statuses(&kiosk), [None, None]);
    // Each of the four changes, and who made it, is kept.
    let marks = &kiosk.model().record.courses.meetings[&kit::MEETING].marks[&first];
    assert_eq!(marks.earlier.len(), 3);
    assert!(marks.earlier.iter().all(|marking| marking.by == By::Staff(INSTRUCTOR)));
}

#[test]
fn keys_move_and_mark() {
    let mut kiosk = course_of(3);
    open_console(&mut kiosk);
    let key = |kiosk: &mut Rehearsal, wanted| {
        let shown = screen(kiosk);
        let msg = shown.keys.iter().find(|(key, _)| *key == wanted).unwrap().1.clone();
        kiosk.send(msg).unwrap();
    };
    use polku::app::console::view::Key;
    // A mark goes on to the next row by itself.
    key(&mut kiosk, Key::Letter('1'));
    key(&mut kiosk, Key::Letter('5'));
    key(&mut kiosk, Key::Up);
    key(&mut kiosk, Key::Letter('2'));
    key(&mut kiosk, Key::Letter('4'));
    let marks = [Some(Status::Present), Some(Status::Late), Some(Status::Excused)];
    assert_eq!(statuses(&kiosk), marks);
    key(&mut kiosk, Key::Ctrl('z'));
    assert_eq!(statuses(&kiosk)[2], None);
}

#[test]
fn minutes_are_typed_in_the_row_and_nonsense_is_told_there() {
    let mut kiosk = course_of(1);
    open_console(&mut kiosk);
    let who = kit::person(0);
    let field = FieldId::about("minutes", who.0);
    let write = |kiosk: &mut Rehearsal, text: &str| {
        kiosk
            .send(console(ConsoleMsg::Typed(field, StaffText(text.to_owned()))))
            .unwrap();
        kiosk.send(roll(RollMsg::Minutes(kit::MEETING, who))).unwrap();
    };
    write(&mut kiosk, "45");
    let row = &kiosk.model().record.courses.roll(kit::MEETING)[0];
    assert_eq!((row.mark.unwrap().status, row.minutes), (Status::Present, Some(45)));
    for nonsense in ["121", "-5", "kaksi", "99999999999"] {
        write(&mut kiosk, nonsense);
        let field = kit::fields(&screen(&kiosk)).remove(0);
        assert!(field.error.is_some() && field.value == nonsense, "{nonsense}");
        assert_eq!(kiosk.model().record.courses.roll(kit::MEETING)[0].minutes, Some(45));
    }
    write(&mut kiosk, "");
    assert_eq!(kiosk.model().record.courses.roll(kit::MEETING)[0].minutes, Some(120));
}

#[test]
fn a_walk_in_is_joined_and_parted() {
    let mut kiosk = course_of(2);
    open_console(&mut kiosk);
    kiosk.send(roll(RollMsg::WalkIn(kit::MEETING))).unwrap();
    let before = kiosk.model().record.courses.clone();
    let join = kit::named(&screen(&kiosk), "Yhdistä").unwrap();
    kiosk.send(join).unwrap();
    let Page::JoinWhom(_, walk_in) = kiosk.model().staff.console.as_ref().unwrap().page else {
        panic!("no page to choose on");
    };
    let choose = screen(&kiosk);
    let people = kit::rows(&choose);
    assert_eq!(people.len(), 2);
    kiosk.send(people[1].open.clone().unwrap()).unwrap();
    assert_eq!(statuses(&kiosk), [None, Some(Status::Present)]);
    kiosk.send(roll(RollMsg::Part(walk_in))).unwrap();
    assert_eq!(kiosk.model().record.courses, before);
}

#[test]
fn a_meeting_outside_the_plan_begins_at_once() {
    let mut kiosk = kiosk_with(kit::course_next_week());
    open_console(&mut kiosk);
    let start = kit::named(&screen(&kiosk), "Aloita nyt: \u{2068}Netti tutuksi\u{2069}").unwrap();
    kiosk.send(start).unwrap();
    let shown = screen(&kiosk);
    assert!(
        shown.title.text.contains("· \u{2068}1\u{2069}.") || shown.title.text.contains("1"),
        "{}",
        shown.title.text
    );
    let courses = &kiosk.model().record.courses;
    let today = courses
        .meetings
        .values()
        .min_by_key(|meeting| meeting.facts.date)
        .unwrap();
    assert_eq!(today.facts.minutes(), 120);
}

#[test]
fn the_console_closes_by_itself_and_keeps_what_was_typed() {
    let mut kiosk = course_of(1);
    open_console(&mut kiosk);
    kiosk.send(console(ConsoleMsg::Go(Page::ContactEdit(None)))).unwrap();
    kiosk.send(typed("guidance-minutes", "25")).unwrap();
    kiosk.pass(Millis::seconds(119));
    kiosk.send(Msg::Woke).unwrap();
    assert_eq!(kiosk.screen().name, "console");
    kiosk.pass(Millis::seconds(2));
    let effects = kiosk.send(Msg::Woke).unwrap();
    assert_eq!(kiosk.screen().name, "welcome");
    assert!(effects.contains(&Effect::WipeWindow));
    // Somebody else does not find it; who typed it does.
    open_console_as(&mut kiosk, ADMINISTRATOR, Role::Administrator);
    assert_eq!(kiosk.model().staff.console.as_ref().unwrap().page, Page::Today);
    kiosk.send(console(ConsoleMsg::Lock)).unwrap();
    let mut kiosk = course_of(1);
    open_console(&mut kiosk);
    kiosk.send(console(ConsoleMsg::Go(Page::ContactEdit(None)))).unwrap();
    kiosk.send(typed("guidance-minutes", "25")).unwrap();
    kiosk.send(console(ConsoleMsg::Lock)).unwrap();
    open_console(&mut kiosk);
    assert!(kit::fields(&screen(&kiosk)).iter().any(|field| field.value == "25"));
}

#[test]
fn nothing_typed_is_dropped_without_asking() {
    let mut kiosk = course_of(1);
    open_console(&mut kiosk);
    kiosk.send(console(ConsoleMsg::Go(Page::ContactEdit(None)))).unwrap();
    kiosk.send(typed("guidance-minutes", "25")).unwrap();
    kiosk.send(console(ConsoleMsg::Go(Page::Board))).unwrap();
    assert!(
        lines(&screen(&kiosk))
            .iter()
            .any(|line| line.contains("ei ole tallennettu"))
    );
    kiosk.send(console(ConsoleMsg::KeepEditing)).unwrap();
    assert!(kit::fields(&screen(&kiosk)).iter().any(|field| field.value == "25"));
    kiosk
        .send_all([console(ConsoleMsg::Go(Page::Board)), console(ConsoleMsg::Discard)])
        .unwrap();
    assert_eq!(kiosk.model().staff.console.as_ref().unwrap().page, Page::Board);
}

#[test]
fn guidance_is_written_down_put_right_and_removed() {
    let mut kiosk = course_of(2);
    open_console(&mut kiosk);
    kiosk.send(console(ConsoleMsg::Go(Page::ContactEdit(None)))).unwrap();
    kiosk.send(console(ConsoleMsg::Submit)).unwrap();
    let told = lines(&screen(&kiosk));
    assert!(told.iter().any(|line| line == "Valitse yksi."), "{told:?}");
    let about = console(ConsoleMsg::Guidance(GuidanceMsg::About(Some(kit::person(1)))));
    kiosk
        .send_all([
            about,
            pick("guidance-topic", "kela", false),
            pick("guidance-topic", "work", false),
            pick("guidance-outcome", "practice_together", false),
            pick("guidance-length", "45", false),
            pick("guidance-counters", "cv", true),
            pick("guidance-counters", "job_application", true),
            console(ConsoleMsg::Submit),
        ])
        .unwrap();
    let courses = &kiosk.model().record.courses;
    let (id, contact) = courses.contacts.iter().next().unwrap();
    let id = *id;
    assert_eq!(contact.facts.person, Some(kit::person(1)));
    assert_eq!((contact.facts.topic, contact.facts.minutes), (Topic::Work, 45));
    assert_eq!(
        (contact.facts.outcome, contact.facts.channel),
        (Outcome::Together, Channel::Visit)
    );
    assert_eq!(contact.facts.counters, [Counter::Cv, Counter::JobApplication]);
    assert!(contact.facts.first_time);
    assert_eq!(contact.facts.staff, Some(INSTRUCTOR));
    // The second time the same person is known.
    kiosk.send(console(ConsoleMsg::Go(Page::ContactEdit(None)))).unwrap();
    kiosk
        .send(console(ConsoleMsg::Guidance(GuidanceMsg::About(Some(kit::person(1))))))
        .unwrap();
    kiosk
        .send_all([
            pick("guidance-topic", "tax", false),
            pick("guidance-outcome", "information", false),
            typed("guidance-minutes", "20"),
            typed("guidance-date", "31.2.2026"),
            console(ConsoleMsg::Submit),
        ])
        .unwrap();
    assert!(
        lines(&screen(&kiosk)).iter().any(|line| line.contains("24.11.2026")),
        "the day is told to be wrong"
    );
    kiosk
        .send_all([typed("guidance-date", "2.11."), console(ConsoleMsg::Submit)])
        .unwrap();
    let contacts: Vec<_> = kiosk.model().record.courses.contacts.values().collect();
    assert_eq!(contacts.len(), 2);
    assert!(
        contacts
            .iter()
            .any(|contact| !contact.facts.first_time && contact.facts.minutes == 20)
    );
    // What was wrong is put right, and can be removed and brought back.
    kiosk
        .send_all([
            console(ConsoleMsg::Go(Page::ContactEdit(Some(id)))),
            pick("guidance-counters", "cv", true),
            console(ConsoleMsg::Submit),
        ])
        .unwrap();
    assert_eq!(
        kiosk.model().record.courses.contacts[&id].facts.counters,
        [Counter::JobApplication]
    );
    kiosk
        .send(console(ConsoleMsg::Guidance(GuidanceMsg::Remove(id))))
        .unwrap();
    assert!(!kiosk.model().record.courses.contacts.contains_key(&id));
    kiosk.send(console(ConsoleMsg::Undo)).unwrap();
    assert!(kiosk.model().record.courses.contacts.contains_key(&id));
}

/// How long it took is touched or typed, never both; a length that can't be touched stands in its field.
#[test]
fn the_length_of_a_guidance_is_said_once() {
    let mut kiosk = course_of(2);
    open_console(&mut kiosk);
    let shown = |kiosk: &Rehearsal| {
        let mut shown = None;
        kit::walk(&screen(kiosk).blocks, &mut |block| {
            if let Block::Field(field) = block
                && field.id == FieldId::of_page("guidance-minutes")
            {
                shown = Some(field.value.clone());
            }
        });
        shown.unwrap()
    };
    let minutes = |kiosk: &Rehearsal| {
        let contacts = &kiosk.model().record.courses.contacts;
        let (id, contact) = contacts.iter().next().unwrap();
        (*id, contact.facts.minutes)
    };
    kiosk
        .send_all([
            console(ConsoleMsg::Go(Page::ContactEdit(None))),
            pick("guidance-topic", "tax", false),
            pick("guidance-outcome", "information", false),
            pick("guidance-length", "45", false),
            typed("guidance-minutes", "20"),
            console(ConsoleMsg::Submit),
        ])
        .unwrap();
    let (id, typed_last) = minutes(&kiosk);
    assert_eq!(typed_last, 20);
    // Saved again without a change, it is as it was.
    let edit = console(ConsoleMsg::Go(Page::ContactEdit(Some(id))));
    kiosk.send(edit.clone()).unwrap();
    assert_eq!(shown(&kiosk), "20");
    kiosk.send(console(ConsoleMsg::Submit)).unwrap();
    assert_eq!(minutes(&kiosk), (id, 20));
    // A length that is touched is the only one.
    kiosk
        .send_all([edit.clone(), pick("guidance-length", "60", false)])
        .unwrap();
    assert_eq!(shown(&kiosk), "");
    kiosk.send(console(ConsoleMsg::Submit)).unwrap();
    assert_eq!(minutes(&kiosk), (id, 60));
    // What is let go of must be chosen anew.
    kiosk
        .send_all([
            edit,
            pick("guidance-topic", "tax", false),
            pick("guidance-length", "60", false),
            console(ConsoleMsg::Submit),
        ])
        .unwrap();
    let told = lines(&screen(&kiosk));
    assert!(told.iter().any(|line| line == "Valitse yksi."), "{told:?}");
    assert_eq!(minutes(&kiosk), (id, 60));
}

fn practising() -> Rehearsal {
    let mut kiosk = kiosk();
    kiosk.send_all(sign_in_as_new(Lang::So)).unwrap();
    kiosk
        .send(Msg::OpenTask(
            "library-reserve".parse().unwrap(),
            "reserve".parse().unwrap(),
        ))
        .unwrap();
    kiosk.send_all([const { Msg::Answer(None) }; 3]).unwrap();
    kiosk.send(Msg::Start(AttemptKind::Alone)).unwrap();
    kiosk
}

#[test]
fn the_board_shows_who_is_stuck_and_i_helped_marks_the_attempt() {
    let mut kiosk = practising();
    kiosk.act().unwrap();
    kiosk.send(Msg::Helper(HelperMsg::Hand)).unwrap();
    kiosk.pass(Millis::seconds(60 * 4));
    open_console(&mut kiosk);
    kiosk.send(console(ConsoleMsg::Go(Page::Board))).unwrap();
    let shown = screen(&kiosk);
    let cards = kit::cards(&shown);
    assert_eq!(cards.len(), 1);
    let told: Vec<&str> = cards[0].lines.iter().map(|note| note.line.text.as_str()).collect();
    assert!(told[0].contains("Pyytää apua") && told[0].contains('4'), "{told:?}");
    assert!(told[1].contains("L17") && told[1].contains("yksin"), "{told:?}");
    let visit = kiosk.model().session.visit.unwrap();
    let before = kit::events(&kiosk).len();
    kiosk
        .send(console(ConsoleMsg::Board(BoardMsg::Helped(visit.id))))
        .unwrap();
    let recorded = since(&kiosk, before);
    assert!(
        matches!(recorded[..], [Event::HandAnswered { .. }, Event::PersonHelped { .. }]),
        "{recorded:?}"
    );
    assert!(!kiosk.model().session.hand_raised && kiosk.model().session.overlay.is_none());
    assert!(kiosk.model().practising().unwrap().run.person_helped);
    // Once: the help is not counted twice.
    kiosk
        .send(console(ConsoleMsg::Board(BoardMsg::Helped(visit.id))))
        .unwrap();
    assert!(matches!(since(&kiosk, before)[2..], [Event::HandAnswered { .. }]));
    // The learner finds their task as it was.
    kiosk.send(console(ConsoleMsg::Lock)).unwrap();
    assert_eq!(kiosk.screen().name, "practice");
}

#[test]
fn a_phrase_is_said_in_the_learners_language_and_only_when_somebody_is_there() {
    let say = console(ConsoleMsg::Board(BoardMsg::Say("kiosk-phrase-show")));
    let mut kiosk = practising();
    open_console(&mut kiosk);
    let effects = kiosk.send(say.clone()).unwrap();
    let said = effects.iter().find_map(|effect| match effect {
        Effect::Say(words) => Some(words.clone()),
        _ => None,
    });
    let clip = &said.unwrap().0[0];
    assert_eq!((clip.lang, clip.key.as_str()), (Lang::So, "kiosk-phrase-show"));
    let mut kiosk = course_of(1);
    open_console(&mut kiosk);
    let effects = kiosk.send(say).unwrap();
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::Say(_))));
}

/// Staff take over in the middle, for a long time: nobody is signed out meanwhile, and help is not offered to nobody.
#[test]
fn the_learner_waits_while_staff_are_at_work() {
    let mut kiosk = practising();
    open_console(&mut kiosk);
    for _ in 0..20 {
        kiosk.pass(Millis::seconds(60));
        kiosk.send_all([Msg::Woke, console(ConsoleMsg::Move(1))]).unwrap();
    }
    kiosk.send(console(ConsoleMsg::Lock)).unwrap();
    kiosk.send(Msg::Woke).unwrap();
    assert!(kiosk.screen().name == "practice" && kiosk.screen().overlay.is_none());
}

#[test]
fn the_first_pin_shows_the_recovery_code_once() {
    let mut kiosk = kit::kiosk_without_pin();
    let digits = |kiosk: &mut Rehearsal| {
        let digits = [4, 0, 2, 9, 1, 7].map(|digit| Msg::Staff(StaffMsg::Digit(digit)));
        kiosk.send_all(digits).unwrap();
        kiosk.send(Msg::Staff(StaffMsg::Done)).unwrap()
    };
    digits(&mut kiosk);
    let effects = digits(&mut kiosk);
    let order = effects.iter().find_map(|effect| match effect {
        Effect::Staff(StaffOrder::SetPin(_, PinOf::First(staff))) => Some(*staff),
        _ => None,
    });
    let staff = order.unwrap();
    let done = PinAnswer::Done {
        staff: Some(staff),
        recovery: Some(polku::app::effect::Secret::new("7F3-K2Q".to_owned())),
    };
    kiosk.send(Msg::Staff(StaffMsg::Answered(done))).unwrap();
    assert!(lines(&screen(&kiosk)).iter().any(|line| line == "7F3-K2Q"));
    assert!(!format!("{:?}", kit::events(&kiosk)).contains("7F3"));
    // The administrator has a name from the first day.
    assert_eq!(kiosk.model().record.courses.staff[&staff].role, Role::Administrator);
    kiosk.send(Msg::Staff(StaffMsg::CodeWritten)).unwrap();
    assert_eq!(kiosk.screen().name, "welcome");
}

#[test]
fn a_forgotten_pin_is_replaced_by_the_recovery_code() {
    let mut kiosk = kiosk();
    kiosk
        .send_all([Msg::Staff(StaffMsg::WantsIn), Msg::Staff(StaffMsg::Forgotten)])
        .unwrap();
    kiosk
        .send_all([typed("recovery-code", "7F3K2Q"), console(ConsoleMsg::Submit)])
        .unwrap();
    for _ in 0..2 {
        kiosk
            .send_all([4, 0, 2, 9, 1, 7].map(|digit| Msg::Staff(StaffMsg::Digit(digit))))
            .unwrap();
        let effects = kiosk.send(Msg::Staff(StaffMsg::Done)).unwrap();
        for effect in effects {
            if let Effect::Staff(StaffOrder::SetPin(_, of)) = effect {
                let PinOf::Recovered(code) = of else { panic!("{of:?}") };
                assert_eq!(code.reveal(), "7F3K2Q");
            }
        }
    }
    kiosk
        .send(Msg::Staff(StaffMsg::Answered(PinAnswer::Wrong { tries_left: 4 })))
        .unwrap();
    assert!(kit::fields(&screen(&kiosk))[0].error.is_some());
    kiosk.send(Msg::Staff(StaffMsg::Cancel)).unwrap();
    assert_eq!(kiosk.screen().name, "welcome");
}

#[test]
fn only_an_administrator_changes_who_is_staff() {
    let mut kiosk = kiosk();
    open_console(&mut kiosk);
    kiosk
        .send(console(ConsoleMsg::Kiosk(KioskMsg::Remove(ADMINISTRATOR))))
        .unwrap();
    assert!(
        screen(&kiosk)
            .notes
            .iter()
            .any(|note| note.line.text.contains("pääkäyttäjä"))
    );
    kiosk.send(console(ConsoleMsg::Lock)).unwrap();
    open_console_as(&mut kiosk, ADMINISTRATOR, Role::Administrator);
    kiosk
        .send_all([
            console(ConsoleMsg::Go(Page::StaffEdit(None))),
            typed("staff-name", "Mirja"),
            console(ConsoleMsg::Submit),
        ])
        .unwrap();
    // The new member chooses a PIN; then the journal knows the name.
    for _ in 0..2 {
        kiosk
            .send_all([5, 8, 2, 0, 4, 6].map(|digit| Msg::Staff(StaffMsg::Digit(digit))))
            .unwrap();
        kiosk.send(Msg::Staff(StaffMsg::Done)).unwrap();
    }
    kiosk
        .send(Msg::Staff(StaffMsg::Answered(PinAnswer::Done {
            staff: None,
            recovery: None,
        })))
        .unwrap();
    let names: BTreeSet<_> = kiosk
        .model()
        .record
        .courses
        .staff
        .values()
        .map(|member| member.name.to_string())
        .collect();
    assert!(names.contains("Mirja"), "{names:?}");
    assert_eq!(kiosk.model().staff.console.as_ref().unwrap().page, Page::Kiosk);
    // Taking somebody out asks for the PIN once more, and it must be one's own.
    let remove = console(ConsoleMsg::Kiosk(KioskMsg::Remove(INSTRUCTOR)));
    let right = |who, role| Msg::Staff(StaffMsg::Answered(PinAnswer::Right { who: Some((who, role)) }));
    let effects = [remove.clone(), right(INSTRUCTOR, Role::Instructor)].map(|msg| kiosk.send(msg).unwrap());
    assert!(!effects.concat().iter().any(|effect| matches!(effect, Effect::Staff(_))));
    let effects = [remove, right(ADMINISTRATOR, Role::Administrator)].map(|msg| kiosk.send(msg).unwrap());
    assert!(
        effects
            .concat()
            .contains(&Effect::Staff(StaffOrder::Remove(INSTRUCTOR)))
    );
}

/// Every word of every page is there in the three languages: a missing one would show its key.
#[test]
fn every_page_speaks_the_three_languages() {
    let mut kiosk = practising();
    kiosk.send(Msg::Helper(HelperMsg::Hand)).unwrap();
    open_console_as(&mut kiosk, ADMINISTRATOR, Role::Administrator);
    let pages = [
        Page::Today,
        Page::Board,
        Page::Guidance,
        Page::ContactEdit(None),
        Page::Kiosk,
        Page::StaffEdit(None),
    ];
    for lang in Lang::STAFF {
        kiosk.send(console(ConsoleMsg::Speak(lang))).unwrap();
        for page in pages {
            kiosk.send(console(ConsoleMsg::Go(page))).unwrap();
            let all = lines(&screen(&kiosk));
            let keys: Vec<_> = all.iter().filter(|line| line.contains("staff-")).collect();
            assert!(keys.is_empty(), "{lang:?} {page:?} {keys:?}");
        }
    }
}

#[test]
fn the_record_folded_anew_is_the_record_that_was_lived() {
    let mut kiosk = course_of(3);
    open_console(&mut kiosk);
    kiosk
        .send_all([
            roll(RollMsg::RestPresent(kit::MEETING)),
            roll(RollMsg::WalkIn(kit::MEETING)),
            roll(RollMsg::Mark(kit::MEETING, kit::person(0), Status::Left)),
            console(ConsoleMsg::Undo),
        ])
        .unwrap();
    assert_eq!(Record::fold(kiosk.entries()), kiosk.model().record);
    let subjects: BTreeSet<PersonId> = kiosk.entries().iter().filter_map(|entry| entry.subject).collect();
    assert_eq!(subjects.len(), 4, "each fact says whom it is about");
}

#[test]
fn unmarked_is_shown_as_unmarked() {
    let mut kiosk = course_of(1);
    open_console(&mut kiosk);
    let shown = screen(&kiosk);
    let row = roll_rows(&shown).remove(0);
    let Cell::Marks(marks) = &row.cells[1] else {
        panic!("{row:?}")
    };
    assert!(marks.iter().all(|mark| !mark.on));
    assert!(matches!(&shown.blocks[1], Block::Figures(figures) if figures[2].value.text == "1"));
    let _ = (Mark::of(Status::Present), Learner::Person(kit::person(0)));
}

/// Until the journal has the facts, the page says that they are being saved.
#[test]
fn nothing_is_said_to_be_done_before_it_is_on_the_disk() {
    let mut kiosk = course_of(1);
    open_console(&mut kiosk);
    kiosk
        .send(roll(RollMsg::Mark(kit::MEETING, kit::person(0), Status::Present)))
        .unwrap();
    let mut model = kiosk.model().clone();
    let now = polku::app::model::Now {
        at: polku::base::Timestamp(1_795_417_300_000),
        mono: Millis::seconds(60),
        fresh: [uuid::Uuid::from_u128(71), uuid::Uuid::from_u128(72)],
    };
    let undone = |model: &polku::app::Model| {
        let polku::app::screen::Body::Console(console) = polku::app::present(model, &now).body else {
            panic!("the console is open");
        };
        console
            .notes
            .iter()
            .map(|note| note.line.text.clone())
            .collect::<Vec<_>>()
    };
    let effects = polku::app::update(&mut model, console(ConsoleMsg::Undo), &now);
    assert_eq!(undone(&model), ["Tallennetaan …"]);
    let facts = effects.iter().find_map(|effect| match effect {
        Effect::Record(facts) => Some(facts.len()),
        _ => None,
    });
    let saved = kiosk.entries()[..facts.unwrap()].to_vec();
    polku::app::update(&mut model, Msg::Saved(saved), &now);
    assert_eq!(undone(&model), ["Viimeinen muutos on kumottu."]);
}

#[test]
fn a_change_that_was_refused_is_not_recorded_by_a_later_one() {
    let mut kiosk = kiosk();
    open_console_as(&mut kiosk, ADMINISTRATOR, Role::Administrator);
    let answer = |answer| Msg::Staff(StaffMsg::Answered(answer));
    let set = || PinAnswer::Done {
        staff: Some(ADMINISTRATOR),
        recovery: None,
    };
    kiosk
        .send_all([
            console(ConsoleMsg::Go(Page::StaffEdit(Some(INSTRUCTOR)))),
            pick("staff-role", "administrator", false),
            console(ConsoleMsg::Submit),
            answer(PinAnswer::NotSaved),
            answer(set()),
        ])
        .unwrap();
    let role = |kiosk: &Rehearsal, who| kiosk.model().record.courses.staff[&who].role;
    assert_eq!(role(&kiosk, INSTRUCTOR), Role::Instructor);
    // Who changes their own role has it at once; who takes themselves out has no console any more.
    kiosk
        .send_all([
            console(ConsoleMsg::Go(Page::StaffEdit(Some(ADMINISTRATOR)))),
            pick("staff-role", "instructor", false),
            console(ConsoleMsg::Submit),
            answer(set()),
        ])
        .unwrap();
    assert_eq!(role(&kiosk, ADMINISTRATOR), Role::Instructor);
    assert_eq!(kiosk.model().staff.console.as_ref().unwrap().role, Role::Instructor);
}

#[test]
fn a_file_that_is_made_while_the_console_closes_is_made() {
    let mut kiosk = course_of(1);
    open_console(&mut kiosk);
    let list = roll(RollMsg::SignatureList(kit::MEETING));
    let made = |effects: &[Effect]| effects.iter().any(|effect| matches!(effect, Effect::Make(_)));
    assert!(made(&kiosk.send(list.clone()).unwrap()));
    assert!(!made(&kiosk.send(list.clone()).unwrap()), "one at a time");
    kiosk.send(console(ConsoleMsg::Lock)).unwrap();
    let done = polku::app::console::ConsoleNote::done("staff-printed");
    kiosk
        .send(Msg::Files(polku::app::console::FilesWord::Made(done)))
        .unwrap();
    open_console(&mut kiosk);
    assert!(made(&kiosk.send(list).unwrap()));
}
