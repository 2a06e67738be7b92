//! Whole journeys through the application with a fake clock: what a learner lives, what is recorded, what is folded from it.

use polku::app::effect::Effect;
use polku::app::model::{Ask, CodePurpose, Place, StaffNotice, Unsaved};
use polku::app::msg::{AfterMsg, HelperMsg, Msg, PinAnswer, ServiceMsg, SignInMsg, StaffMsg};
use polku::app::rehearsal::Rehearsal;
use polku::app::screen::Body as ScreenBody;
use polku::app::tour::{sign_in_again, sign_in_as_new};
use polku::app::typed::Typed;
use polku::base::{LessonId, Millis, Role, StaffId, TaskId};
use polku::content::schema::service::Surface;
use polku::i18n::Lang;
use polku::journal::{AttemptKind, Body, Event, Learner, Moment, Record, VisitEnd};
use polku::learner::Reach;
use polku::report::attempts::Ending;
use polku::service::Interaction;
use polku::tutor::Run;
use uuid::Uuid;

use crate::content::CONTENT;
use crate::kit::{attempts, finish, kiosk};

/// The disk is full.
fn not_saved(for_good: bool) -> Msg {
    let why = StaffNotice {
        key: "staff-store-full",
        values: vec![("path", "/data".to_owned())],
    };
    Msg::NotSaved {
        unsaved: Unsaved { why, events: 7 },
        for_good,
    }
}

/// What the number pad says, without what it says beside it; then that.
fn pad(kiosk: &Rehearsal) -> (String, Vec<String>) {
    match kiosk.screen().body {
        ScreenBody::PinPad(pad) => (
            pad.note.text,
            pad.notices.into_iter().map(|notice| notice.text).collect(),
        ),
        _ => panic!("the number pad doesn't show"),
    }
}

fn lesson() -> LessonId {
    LessonId::new("library-reserve").unwrap()
}

fn open_library() -> Msg {
    Msg::OpenTask(lesson(), TaskId::new("reserve").unwrap())
}

/// Does the rest of a task right.
fn events(kiosk: &Rehearsal) -> impl Iterator<Item = &Event> {
    kiosk.entries().iter().filter_map(|entry| match &entry.body {
        Body::Known(event) => Some(event),
        Body::Unknown(_) | Body::Erased => None,
    })
}

fn learner(kiosk: &Rehearsal) -> Learner {
    kiosk.model().session.visit.unwrap().learner
}

/// What replay must give: the same record, and for a practice that is going on the same run.
fn assert_replays(kiosk: &Rehearsal) {
    let model = kiosk.model();
    assert_eq!(Record::fold(kiosk.entries()), model.record);
    if let Some(now) = model.practising() {
        let open = &model.record.open_attempts[&now.attempt];
        let events = open.events.iter().map(|(event, at)| (event, *at));
        assert_eq!(Run::fold(&now.case, open.kind, open.fades, open.began, events), now.run);
    }
}

#[test]
fn the_kiosk_types_letter_by_letter() {
    let mut kiosk = kiosk();
    kiosk.send_all(sign_in_as_new(Lang::So)).unwrap();
    kiosk.send(open_library()).unwrap();
    for _ in 0..3 {
        kiosk.send(Msg::Answer(None)).unwrap();
    }
    kiosk.send(Msg::Start(AttemptKind::Shown)).unwrap();
    let typed = |kiosk: &Rehearsal| {
        let drafts = kiosk
            .model()
            .practising()
            .map(|now| now.drafts.values().cloned().collect());
        let drafts: Vec<Typed> = drafts.unwrap_or_default();
        drafts
            .iter()
            .map(|text| text.reveal().chars().count())
            .max()
            .unwrap_or(0)
    };
    let mut seen = Vec::new();
    while kiosk.act().unwrap() {
        let now = typed(&kiosk);
        if seen.last() != Some(&now) {
            seen.push(now);
        }
        if seen.last() > Some(&3) {
            break;
        }
    }
    assert_eq!(seen, [0, 1, 2, 3, 4], "one letter a move");
    let entered = |event: &Event| {
        matches!(
            event,
            Event::Interacted {
                interaction: Interaction::Enter(..),
                ..
            }
        )
    };
    assert!(!events(&kiosk).any(entered), "the field is judged when all is written");
}

#[test]
fn from_the_first_touch_to_real_life() {
    let mut kiosk = kiosk();
    kiosk.send_all(sign_in_as_new(Lang::Ar)).unwrap();
    assert!(matches!(kiosk.model().session.place, Place::Path));
    kiosk.send(open_library()).unwrap();
    for _ in 0..3 {
        assert!(matches!(kiosk.model().session.place, Place::Questions(_)));
        kiosk.send(Msg::Answer(None)).unwrap();
    }
    let mut reached = Vec::new();
    for kind in AttemptKind::ALL {
        assert!(
            matches!(kiosk.model().session.place, Place::Kinds(_)),
            "before {kind:?}"
        );
        kiosk.send(Msg::Start(kind)).unwrap();
        finish(&mut kiosk);
        assert!(matches!(kiosk.model().session.place, Place::After(_)), "after {kind:?}");
        assert_replays(&kiosk);
        let progress = kiosk
            .model()
            .record
            .progress_of(learner(&kiosk), &lesson(), &TaskId::new("reserve").unwrap());
        reached.push(progress.unwrap().reach());
        kiosk.send(Msg::After(AfterMsg::Next)).unwrap();
        if kind == AttemptKind::Guided {
            // The first run of the learner's own: two taps, then the questions once more.
            kiosk.send(Msg::After(AfterMsg::Learned(true))).unwrap();
            kiosk.send(Msg::After(AfterMsg::CanDo(false))).unwrap();
            for _ in 0..3 {
                assert!(matches!(kiosk.model().session.place, Place::Questions(_)));
                kiosk.send(Msg::Answer(None)).unwrap();
            }
        }
        kiosk.send(open_library()).unwrap();
    }
    kiosk.send(Msg::StepBack).unwrap();
    let expected = [
        Reach::NotBegun,
        Reach::Guided,
        Reach::LittleHelp,
        Reach::Alone,
        Reach::NewCase,
    ];
    assert_eq!(reached, expected);
    kiosk.send_all([Msg::Helper(HelperMsg::Door), Msg::Yes]).unwrap();
    assert!(matches!(kiosk.model().session.place, Place::Welcome));

    let rows = attempts(&kiosk);
    let told: Vec<_> = rows
        .iter()
        .map(|row| (row.kind, row.shows_skill(), row.new_case, row.lang))
        .collect();
    use AttemptKind::{Alone, Guided, Hints, RealLife, Shown};
    let expected = [
        (Shown, false, true, Lang::Ar),
        (Guided, false, false, Lang::Ar),
        (Hints, false, false, Lang::Ar),
        (Alone, true, false, Lang::Ar),
        (RealLife, true, true, Lang::Ar),
    ];
    assert_eq!(told, expected);
    assert!(
        rows.iter()
            .all(|row| !row.resumed && row.mistakes.is_empty() && row.counts.hints == 0)
    );
    let answered = |when| {
        let of_moment =
            move |event: &&Event| matches!(event, Event::QuestionAnswered { when: told, .. } if *told == when);
        events(&kiosk).filter(of_moment).count()
    };
    assert_eq!((answered(Moment::Before), answered(Moment::After)), (3, 3));
    let reports = events(&kiosk).filter(|event| {
        matches!(
            event,
            Event::SelfReported {
                learned: true,
                can_do: false,
                ..
            }
        )
    });
    assert_eq!(reports.count(), 1);
}

#[test]
fn stillness_asks_and_then_signs_out() {
    let mut kiosk = kiosk();
    kiosk.send_all(sign_in_as_new(Lang::Fi)).unwrap();
    let overlay = |kiosk: &Rehearsal| kiosk.model().session.overlay;
    // Each message comes a tenth of a second after what passed before it.
    kiosk.pass(Millis(178_900));
    kiosk.send(Msg::Woke).unwrap();
    assert_eq!(overlay(&kiosk), None, "after 179 s");
    kiosk.pass(Millis(900));
    kiosk.send(Msg::Woke).unwrap();
    assert!(matches!(overlay(&kiosk), Some(Ask::AreYouThere(_))), "after 180 s");
    // A touch is an answer, and nothing below the question is touched by it.
    kiosk.send(Msg::SignIn(SignInMsg::New)).unwrap();
    assert_eq!(overlay(&kiosk), None);
    assert!(matches!(kiosk.model().session.place, Place::Path));

    kiosk.pass(Millis(179_900));
    kiosk.send(Msg::Woke).unwrap();
    kiosk.pass(Millis(59_800));
    kiosk.send(Msg::Woke).unwrap();
    assert!(kiosk.model().session.visit.is_some(), "after 239.9 s");
    let effects = kiosk.send(Msg::Woke).unwrap();
    assert!(kiosk.model().session.visit.is_none(), "after 240 s");
    assert!(effects.contains(&Effect::WipeWindow));
    assert!(matches!(kiosk.model().session.place, Place::Welcome));
    let ends: Vec<_> = events(&kiosk)
        .filter(|event| {
            matches!(
                event,
                Event::VisitEnded {
                    how: VisitEnd::Still,
                    ..
                }
            )
        })
        .collect();
    assert_eq!(ends.len(), 1);
    assert_replays(&kiosk);
}

#[test]
fn what_was_cut_off_is_gone_on_with() {
    let mut kiosk = kiosk();
    kiosk.send_all(sign_in_as_new(Lang::So)).unwrap();
    kiosk.send(open_library()).unwrap();
    kiosk.send_all([const { Msg::Answer(None) }; 3]).unwrap();
    kiosk.send(Msg::Start(AttemptKind::Alone)).unwrap();
    for _ in 0..5 {
        assert!(kiosk.act().unwrap());
    }
    let before = kiosk.model().practising().unwrap().run.clone();
    kiosk.cut_off().unwrap();
    assert!(kiosk.model().session.visit.is_none());
    assert_eq!(kiosk.model().record.open_attempts.len(), 1);

    kiosk.send_all(sign_in_again(Lang::So)).unwrap();
    kiosk.send(open_library()).unwrap();
    assert!(matches!(kiosk.model().session.place, Place::Resume(..)));
    kiosk.send(Msg::Resume).unwrap();
    let after = &kiosk.model().practising().unwrap().run;
    assert_eq!((&after.state, &after.steps), (&before.state, &before.steps));
    finish(&mut kiosk);
    let rows = attempts(&kiosk);
    assert_eq!(rows.len(), 1);
    assert!(rows[0].resumed && rows[0].shows_skill());
    assert_replays(&kiosk);

    let how: Vec<_> = events(&kiosk)
        .filter_map(|event| match event {
            Event::VisitEnded { how, .. } => Some(*how),
            _ => None,
        })
        .collect();
    assert_eq!(how, [VisitEnd::CutOff]);
}

#[test]
fn who_begins_anew_leaves_the_old_attempt_unfinished() {
    let mut kiosk = kiosk();
    kiosk.send_all(sign_in_as_new(Lang::En)).unwrap();
    kiosk.send(open_library()).unwrap();
    kiosk.send_all([const { Msg::Answer(None) }; 3]).unwrap();
    kiosk.send(Msg::Start(AttemptKind::Hints)).unwrap();
    kiosk.act().unwrap();
    kiosk.send_all([Msg::Helper(HelperMsg::Door), Msg::Yes]).unwrap();
    kiosk.send_all(sign_in_again(Lang::En)).unwrap();
    kiosk.send(open_library()).unwrap();
    kiosk.send(Msg::StartAnew).unwrap();
    let rows = attempts(&kiosk);
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].result, Ending::Ended(polku::journal::AttemptResult::Unfinished));
    assert!(!rows[0].resumed && !rows[0].shows_skill());
    assert!(matches!(kiosk.model().session.place, Place::Kinds(_)));
}

#[test]
fn who_only_tries_leaves_nothing_behind() {
    let mut kiosk = kiosk();
    let way = [Msg::Begin, Msg::Language(Lang::En), Msg::SignIn(SignInMsg::OnlyTry)];
    kiosk.send_all(way).unwrap();
    kiosk.send(open_library()).unwrap();
    kiosk.send_all([const { Msg::Answer(None) }; 3]).unwrap();
    kiosk.send(Msg::Start(AttemptKind::Guided)).unwrap();
    kiosk.act().unwrap();
    kiosk.send_all([Msg::Helper(HelperMsg::Door), Msg::Yes]).unwrap();
    let record = &kiosk.model().record;
    assert!(record.open_attempts.is_empty() && record.progress.is_empty() && record.answers.is_empty());
    assert!(kiosk.entries().iter().all(|entry| entry.subject.is_none()));
}

#[test]
fn staff_reads_why_nothing_is_saved_while_it_lasts_and_how_much_before_closing() {
    let mut kiosk = kiosk();
    kiosk.send_all(sign_in_as_new(Lang::So)).unwrap();
    kiosk.send(not_saved(false)).unwrap();
    // Learners go on: what they do waits.
    assert_eq!(kiosk.screen().name, "path");
    assert_eq!(kiosk.screen().badges.len(), 1);
    kiosk.send(Msg::Staff(StaffMsg::WantsOut)).unwrap();
    let (_, notices) = pad(&kiosk);
    assert!(notices.iter().any(|notice| notice.contains("/data")), "{notices:?}");
    let right = Msg::Staff(StaffMsg::Answered(PinAnswer::Right { who: None }));
    let wrong = Msg::Staff(StaffMsg::Answered(PinAnswer::Wrong { tries_left: 3 }));
    assert!(!kiosk.send(right.clone()).unwrap().contains(&Effect::Quit));
    assert!(pad(&kiosk).0.contains('7'), "{:?}", pad(&kiosk));
    assert!(!kiosk.send(wrong).unwrap().contains(&Effect::Quit));
    assert!(kiosk.send(right.clone()).unwrap().contains(&Effect::Quit));

    kiosk
        .send_all([not_saved(false), Msg::Staff(StaffMsg::WantsOut)])
        .unwrap();
    kiosk.send(right.clone()).unwrap();
    assert!(pad(&kiosk).0.contains('7'), "{:?}", pad(&kiosk));
    kiosk.send(Msg::Saved(Vec::new())).unwrap();
    assert!(!pad(&kiosk).0.contains('7'), "{:?}", pad(&kiosk));
    kiosk.send(Msg::Staff(StaffMsg::Cancel)).unwrap();
    kiosk.send(Msg::Staff(StaffMsg::WantsOut)).unwrap();
    assert_eq!(pad(&kiosk).1, Vec::<String>::new());
    assert!(kiosk.send(right).unwrap().contains(&Effect::Quit));
}

#[test]
fn when_saving_has_ended_nothing_is_begun_but_what_was_begun_may_be_finished() {
    let mut kiosk = kiosk();
    kiosk.send_all(sign_in_as_new(Lang::So)).unwrap();
    kiosk.send(open_library()).unwrap();
    kiosk.send_all([const { Msg::Answer(None) }; 3]).unwrap();
    kiosk.send(Msg::Start(AttemptKind::Alone)).unwrap();
    kiosk.send(not_saved(true)).unwrap();
    assert_eq!(kiosk.screen().name, "practice");
    // A later word doesn't take the reason away, nor does what was saved before.
    kiosk.send(Msg::Saved(Vec::new())).unwrap();
    kiosk.send(not_saved(false)).unwrap();
    kiosk.send_all([Msg::Helper(HelperMsg::Door), Msg::Yes]).unwrap();
    let screen = kiosk.screen();
    let ScreenBody::Notice(notice) = screen.body else {
        panic!("{}", screen.name);
    };
    assert!(notice.lines.iter().all(|line| line.contains("/data")), "{notice:?}");
    kiosk.send(notice.close.unwrap().msg).unwrap();
    assert_eq!(kiosk.screen().name, "pin");
    kiosk.send(Msg::Staff(StaffMsg::Cancel)).unwrap();
    assert_eq!(kiosk.screen().name, "notice");
}

#[test]
fn room_that_runs_short_is_told_until_there_is_enough() {
    let mut kiosk = kiosk();
    let low = |free: &str| StaffNotice {
        key: "staff-store-low",
        values: vec![("free", free.to_owned()), ("path", "/data".to_owned())],
    };
    kiosk.send(Msg::Staff(StaffMsg::WantsOut)).unwrap();
    for free in ["90", "12"] {
        kiosk.send(Msg::Room(Some(low(free)))).unwrap();
        let (_, notices) = pad(&kiosk);
        assert!(notices.len() == 1 && notices[0].contains(free), "{notices:?}");
    }
    kiosk.send(Msg::Room(None)).unwrap();
    assert_eq!(pad(&kiosk).1, Vec::<String>::new());
}

#[test]
fn a_code_is_not_found_by_trying_many() {
    let mut kiosk = kiosk();
    kiosk.send_all(sign_in_as_new(Lang::So)).unwrap();
    kiosk.send_all([Msg::Helper(HelperMsg::Door), Msg::Yes]).unwrap();
    let things = ["thing-apple", "thing-apple", "thing-umbrella"];
    let pick = |name: &&str| Msg::SignIn(SignInMsg::Pick(name.parse().unwrap()));
    let guess = |kiosk: &mut Rehearsal| {
        kiosk.send_all(things.iter().map(pick)).unwrap();
        kiosk.send(Msg::SignIn(SignInMsg::Done)).unwrap();
    };
    let paused = |kiosk: &Rehearsal| matches!(&kiosk.model().session.place, Place::Code(entry) if entry.purpose == CodePurpose::Paused);
    let begin = |kiosk: &mut Rehearsal| {
        kiosk.send_all([Msg::Begin, Msg::Language(Lang::So)]).unwrap();
        kiosk
            .send_all([
                Msg::SignIn(SignInMsg::BeenHere),
                pick(&"animal-cow"),
                Msg::SignIn(SignInMsg::Done),
            ])
            .unwrap();
    };
    begin(&mut kiosk);
    for nth in 1..=10 {
        assert!(!paused(&kiosk), "{nth}");
        guess(&mut kiosk);
    }
    assert!(paused(&kiosk));
    // Only trying is left, also for the next person, and whatever they say that they are.
    let tiles = |kiosk: &Rehearsal| match kiosk.screen().body {
        ScreenBody::Tiles(tiles) => tiles,
        _ => panic!("{}", kiosk.screen().name),
    };
    assert_eq!(tiles(&kiosk).tiles.len(), 1);
    let Msg::Choose { then, .. } = &tiles(&kiosk).tiles[0].msg else {
        panic!("a tile is heard first");
    };
    assert_eq!(**then, Msg::SignIn(SignInMsg::OnlyTry));
    assert!(tiles(&kiosk).onward.is_none());
    kiosk.send_all([Msg::StepBack, Msg::SignIn(SignInMsg::New)]).unwrap();
    assert!(paused(&kiosk));
    kiosk.send_all([Msg::StepBack, Msg::StepBack, Msg::StepBack]).unwrap();
    kiosk.send_all(sign_in_again(Lang::So)).unwrap();
    assert!(kiosk.model().session.visit.is_none());
    kiosk.send_all([Msg::StepBack, Msg::StepBack, Msg::StepBack]).unwrap();
    kiosk.pass(Millis::seconds(600));
    kiosk.send_all(sign_in_again(Lang::So)).unwrap();
    assert!(kiosk.model().session.visit.is_some());
}

#[test]
fn whether_a_new_code_is_taken_is_not_told_without_end() {
    let mut kiosk = kiosk();
    kiosk.send_all(sign_in_as_new(Lang::So)).unwrap();
    kiosk.send_all([Msg::Helper(HelperMsg::Door), Msg::Yes]).unwrap();
    for _ in 0..10 {
        kiosk.send_all(sign_in_as_new(Lang::So)).unwrap();
        kiosk.send_all([Msg::StepBack, Msg::StepBack, Msg::StepBack]).unwrap();
    }
    kiosk.send_all(sign_in_as_new(Lang::So)).unwrap();
    let screen = kiosk.screen();
    assert!(
        matches!(&screen.body, ScreenBody::Tiles(tiles) if tiles.tiles.len() == 1),
        "{}",
        screen.name
    );
}

/// Help in a kind without help is offered, never given unasked; taken, it takes the skill away.
#[test]
fn help_that_is_taken_is_not_alone() {
    let mut kiosk = kiosk();
    kiosk.send_all(sign_in_as_new(Lang::Fi)).unwrap();
    kiosk.send(open_library()).unwrap();
    kiosk.send_all([const { Msg::Answer(None) }; 3]).unwrap();
    kiosk.send(Msg::Start(AttemptKind::Alone)).unwrap();
    kiosk.send(Msg::Helper(HelperMsg::Bulb)).unwrap();
    assert_eq!(kiosk.model().session.overlay, Some(Ask::ShallIHelp));
    kiosk.send(Msg::No).unwrap();
    assert!(!kiosk.model().practising().unwrap().run.help_accepted);
    kiosk.send_all([Msg::Helper(HelperMsg::Bulb), Msg::Yes]).unwrap();
    finish(&mut kiosk);
    let rows = attempts(&kiosk);
    assert!(rows[0].help_accepted && !rows[0].shows_skill());
    assert_eq!(rows[0].counts.hints_asked, 1);
}

mod hands {
    //! Touching tiles: the first touch says and marks, the second one takes.

    use polku::app::msg::SoundMsg;
    use polku::app::screen::{Body, DotState, Edge, Screen, Tile};
    use polku::app::tour::Stop;
    use polku::i18n::{Direction, Utterance};

    use super::*;

    /// The tile that means this.
    fn tile(kiosk: &Rehearsal, then: &Msg) -> Tile {
        let screen = kiosk.screen();
        let found = screen.tile_for(then).cloned();
        found.unwrap_or_else(|| panic!("{} has no tile for {then:?}", screen.name))
    }

    fn touch(kiosk: &mut Rehearsal, then: &Msg) -> Vec<Effect> {
        let msg = tile(kiosk, then).msg;
        kiosk.send(msg).unwrap()
    }

    fn take(kiosk: &mut Rehearsal, then: &Msg) -> Vec<Effect> {
        touch(kiosk, then);
        touch(kiosk, then)
    }

    fn said(effects: &[Effect]) -> Utterance {
        let said = effects.iter().find_map(|effect| match effect {
            Effect::Say(words) => Some(words.clone()),
            _ => None,
        });
        said.unwrap_or_default()
    }

    /// The big arrow of what can be touched.
    fn onward(screen: &Screen) -> Option<Msg> {
        let onward = match (&screen.overlay, &screen.body) {
            (Some(overlay), _) => &overlay.onward,
            (None, Body::Tiles(tiles)) => &tiles.onward,
            (None, Body::Told(told)) => &told.onward,
            (None, _) => return None,
        };
        onward.as_ref().map(|control| control.msg.clone())
    }

    fn own(key: &str, lang: Lang) -> Utterance {
        polku::app::words::Words::new(&CONTENT.1, lang).says_own(key)
    }

    /// A learner who has signed in and stands before the first question.
    fn asked() -> Rehearsal {
        let mut kiosk = kiosk();
        kiosk.send_all(sign_in_as_new(Lang::So)).unwrap();
        take(&mut kiosk, &open_library());
        kiosk
    }

    #[test]
    fn a_whole_stay_by_touching_tiles_alone() {
        let mut kiosk = kiosk();
        kiosk.send(Msg::Begin).unwrap();
        take(&mut kiosk, &Msg::Language(Lang::Ar));
        take(&mut kiosk, &Msg::SignIn(SignInMsg::OnlyTry));
        take(&mut kiosk, &open_library());
        for _ in 0..3 {
            take(&mut kiosk, &Msg::Answer(None));
        }
        take(&mut kiosk, &Msg::Start(AttemptKind::Guided));
        finish(&mut kiosk);
        take(&mut kiosk, &Msg::After(AfterMsg::Next));
        take(&mut kiosk, &Msg::After(AfterMsg::Learned(true)));
        take(&mut kiosk, &Msg::After(AfterMsg::CanDo(true)));
        for _ in 0..3 {
            take(&mut kiosk, &Msg::Answer(None));
        }
        kiosk.send(Msg::Helper(HelperMsg::Door)).unwrap();
        take(&mut kiosk, &Msg::Yes);
        assert!(matches!(kiosk.model().session.place, Place::Welcome));
        let answered = events(&kiosk).filter(|event| matches!(event, Event::QuestionAnswered { .. }));
        assert_eq!(answered.count(), 6);
    }

    #[test]
    fn the_first_touch_says_and_marks_and_the_second_or_the_arrow_takes() {
        for by_arrow in [false, true] {
            let mut kiosk = asked();
            let (answer, entries) = (Msg::Answer(None), kiosk.entries().len());
            assert_eq!(onward(&kiosk.screen()), None);
            let effects = touch(&mut kiosk, &answer);
            assert_eq!(said(&effects), own("kiosk-dont-know", Lang::So));
            assert_eq!(kiosk.entries().len(), entries, "nothing is answered yet");
            let chosen: Vec<bool> = kiosk.screen().tiles().iter().map(|tile| tile.look.chosen).collect();
            assert_eq!(chosen, [false, false, false, false, true]);
            let msg = if by_arrow {
                onward(&kiosk.screen()).unwrap()
            } else {
                tile(&kiosk, &answer).msg
            };
            kiosk.send(msg).unwrap();
            assert_eq!(kiosk.entries().len(), entries + 1);
        }
    }

    #[test]
    fn another_tile_takes_the_mark_and_says_itself() {
        let mut kiosk = asked();
        let first = kiosk.screen().tiles()[0].clone();
        kiosk.send(first.msg.clone()).unwrap();
        touch(&mut kiosk, &Msg::Answer(None));
        let effects = kiosk.send(first.msg.clone()).unwrap();
        assert_eq!(said(&effects), first.label.says, "it was not the last one touched");
        assert!(matches!(kiosk.model().session.place, Place::Questions(_)));
        assert!(kiosk.screen().tiles()[0].look.chosen);
    }

    /// Every question has an "I don't know": chosen at one, it must not be taken by the first touch at the next.
    #[test]
    fn what_was_chosen_is_forgotten_when_something_else_is_asked() {
        let mut kiosk = asked();
        take(&mut kiosk, &Msg::Answer(None));
        assert_eq!(kiosk.model().session.chosen, None);
        touch(&mut kiosk, &Msg::Answer(None));
        kiosk.send(Msg::Helper(HelperMsg::Door)).unwrap();
        assert_eq!(kiosk.model().session.chosen, None, "a question lies over it");
        touch(&mut kiosk, &Msg::No);
        kiosk.send(onward(&kiosk.screen()).unwrap()).unwrap();
        assert!(kiosk.screen().overlay.is_none());
        let effects = touch(&mut kiosk, &Msg::Answer(None));
        assert_eq!(said(&effects), own("kiosk-dont-know", Lang::So));
    }

    #[test]
    fn without_sound_the_first_touch_still_marks() {
        let mut kiosk = asked();
        kiosk.send(Msg::Sound(SoundMsg::Gone)).unwrap();
        touch(&mut kiosk, &Msg::Answer(None));
        assert!(tile(&kiosk, &Msg::Answer(None)).look.chosen);
        assert!(onward(&kiosk.screen()).is_some());
    }

    #[test]
    fn on_arrival_the_question_is_said_and_then_each_answer() {
        let mut kiosk = kiosk();
        kiosk.send_all(sign_in_as_new(Lang::So)).unwrap();
        let effects = take(&mut kiosk, &open_library());
        let screen = kiosk.screen();
        let Body::Tiles(tiles) = &screen.body else {
            panic!("{}", screen.name)
        };
        let heard = own("kiosk-questions-before", Lang::So).then(tiles.title.says.clone());
        let all = tiles
            .tiles
            .iter()
            .fold(heard, |said, tile| said.then(tile.label.says.clone()));
        assert_eq!(said(&effects), all);

        let effects = kiosk.send(Msg::Helper(HelperMsg::Door)).unwrap();
        let expected = ["kiosk-break-title", "kiosk-break-yes", "kiosk-break-no"]
            .map(|key| own(key, Lang::So))
            .into_iter()
            .fold(Utterance::default(), Utterance::then);
        assert_eq!(said(&effects), expected);
        let effects = take(&mut kiosk, &Msg::No);
        assert_eq!(
            said(&effects),
            Utterance::default(),
            "what is below was read out before"
        );
    }

    #[test]
    fn pictures_of_a_code_are_not_read_out_and_each_touch_picks() {
        let mut kiosk = kiosk();
        kiosk.send_all([Msg::Begin, Msg::Language(Lang::En)]).unwrap();
        let effects = take(&mut kiosk, &Msg::SignIn(SignInMsg::New));
        assert_eq!(said(&effects), own("kiosk-new-animal", Lang::En));
        let animal = kiosk.screen().tiles()[3].clone();
        let effects = kiosk.send(animal.msg).unwrap();
        assert_eq!(said(&effects), animal.label.says);
        assert!(kiosk.screen().tiles()[3].look.chosen);
        assert_eq!(onward(&kiosk.screen()), Some(Msg::SignIn(SignInMsg::Done)));
    }

    /// A tile must not run away from the finger that is about to touch it again.
    #[test]
    fn a_language_is_spoken_at_once_and_the_screen_turns_round_when_it_is_chosen() {
        let mut kiosk = kiosk();
        kiosk.send(Msg::Begin).unwrap();
        let effects = touch(&mut kiosk, &Msg::Language(Lang::Ar));
        let heard = ["kiosk-language-name", "kiosk-language-offer", "kiosk-choose-again-note"]
            .map(|key| own(key, Lang::Ar))
            .into_iter()
            .fold(Utterance::default(), Utterance::then);
        assert_eq!(said(&effects), heard);
        assert_eq!(kiosk.screen().direction, Direction::Ltr);
        let Body::Tiles(tiles) = kiosk.screen().body else {
            panic!()
        };
        assert_eq!(tiles.onward.unwrap().label.says, own("kiosk-choose", Lang::Ar));
        touch(&mut kiosk, &Msg::Language(Lang::Ar));
        assert_eq!(kiosk.screen().direction, Direction::Rtl);
        assert_eq!(kiosk.screen().name, Stop::SignIn.name());
    }

    #[test]
    fn are_you_there_is_answered_by_any_touch() {
        let mut kiosk = asked();
        kiosk.pass(Millis(180_000));
        let effects = kiosk.send(Msg::Woke).unwrap();
        let expected = own("kiosk-idle-title", Lang::So).then(own("kiosk-idle-note", Lang::So));
        assert_eq!(said(&effects), expected);
        assert_eq!(kiosk.screen().tiles()[0].msg, Msg::Touched);
        kiosk.send(Msg::Touched).unwrap();
        assert!(kiosk.screen().overlay.is_none());
    }

    #[test]
    fn who_has_chosen_a_language_can_leave_and_call_a_person() {
        let mut kiosk = kiosk();
        assert_eq!(kiosk.screen().edge, Edge::default());
        kiosk.send_all([Msg::Begin, Msg::Language(Lang::Fi)]).unwrap();
        for msg in [Msg::Touched, Msg::SignIn(SignInMsg::BeenHere)] {
            kiosk.send(msg).unwrap();
            let edge = kiosk.screen().edge;
            assert!(edge.door.is_some() && edge.hand.is_some() && edge.ear.is_none());
        }
        let effects = kiosk.send(Msg::Helper(HelperMsg::Hand)).unwrap();
        assert_eq!(said(&effects), own("kiosk-hand-called", Lang::Fi));
        assert!(kiosk.entries().is_empty(), "there is nobody yet to record it of");
        kiosk.send(Msg::Helper(HelperMsg::Door)).unwrap();
        assert!(matches!(kiosk.model().session.place, Place::Welcome));
        assert!(!kiosk.model().session.hand_raised);

        kiosk.send_all(sign_in_as_new(Lang::Fi)).unwrap();
        kiosk.send(Msg::Helper(HelperMsg::Hand)).unwrap();
        let raised = events(&kiosk).filter(|event| matches!(event, Event::HandRaised { .. }));
        assert_eq!(raised.count(), 1);
    }

    #[test]
    fn dots_tell_which_question_it_is() {
        use DotState::{Ahead, Done, Now};
        let mut kiosk = asked();
        for expected in [[Now, Ahead, Ahead], [Done, Now, Ahead], [Done, Done, Now]] {
            let screen = kiosk.screen();
            let states: Vec<DotState> = screen.edge.trail.iter().map(|dot| dot.state).collect();
            assert_eq!(states, expected);
            assert!(screen.edge.trail[1].label.text.ends_with(" 2 / 3"));
            assert!(!screen.edge.trail[1].label.says.is_empty());
            let Body::Tiles(tiles) = &screen.body else { panic!() };
            assert_eq!(
                tiles.note.is_some(),
                expected[0] == Now,
                "it is said once that there are three"
            );
            take(&mut kiosk, &Msg::Answer(None));
        }
        assert!(kiosk.screen().edge.trail.is_empty());
    }
}

mod random {
    //! Any messages at all, sense or nonsense.

    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use polku::app::msg::{DemoMsg, GoalsMsg, SoundMsg};
    use polku::app::screen::{Body as ScreenBody, FieldPiece, Piece, Screen};
    use polku::base::PictureId;
    use polku::base::pictures::NAMES;
    use polku::content::schema::lesson::Topic;
    use polku::i18n::Utterance;
    use polku::journal::Asker;
    use polku::service::ElementRef;

    /// Texts that nobody but a learner could have typed: they must never be found again.
    const NEEDLES: [&str; 4] = ["quagmire-7", "Jyväskylä xyzzy", "131052-308T", "FI21 1234 5600 0007 85"];

    /// One thing that a hand, a clock or an adapter does. Those with a number touch what the screen offers then.
    #[derive(Debug, Clone)]
    enum Deed {
        /// A message, whatever the screen shows.
        Send(Msg),
        /// Something that can be touched on the screen.
        Touch(usize),
        /// The same, twice: what a tile means is done.
        Take(usize),
        /// A text into one of the fields on the screen.
        Type(usize, &'static str),
        /// The next right act.
        Right,
        /// Time passes, and the timer runs out.
        Pass(u64),
        /// The program is cut off and started again.
        CutOff,
    }

    fn picture() -> impl Strategy<Value = PictureId> {
        select(NAMES).prop_map(|name| PictureId::new(name).unwrap())
    }

    fn element() -> impl Strategy<Value = ElementRef> {
        const ELEMENTS: [&str; 5] = ["card", "pin", "search", "sign_in", "nowhere"];
        const SERVICES: [&str; 3] = ["library", "bank", "nobody"];
        (select(&SERVICES), select(&ELEMENTS)).prop_map(|(service, element)| ElementRef {
            service: service.parse().unwrap(),
            element: element.parse().unwrap(),
            item: None,
        })
    }

    fn message() -> impl Strategy<Value = Msg> {
        let sign_in = prop_oneof![
            Just(SignInMsg::New),
            Just(SignInMsg::BeenHere),
            Just(SignInMsg::OnlyTry),
            Just(SignInMsg::Unpick),
            Just(SignInMsg::Done),
            picture().prop_map(SignInMsg::Pick),
        ];
        let service = prop_oneof![
            element().prop_map(ServiceMsg::Press),
            (element(), select(&["kuokkala", "nothing"]))
                .prop_map(|(element, option)| ServiceMsg::Choose(element, option.parse().unwrap())),
            (element(), any::<bool>()).prop_map(|(element, on)| ServiceMsg::Tick(element, on)),
            (element(), select(&NEEDLES))
                .prop_map(|(element, text)| ServiceMsg::Typed(element, Typed::new(text.to_owned()))),
            element().prop_map(ServiceMsg::LeftField),
            select(&[Surface::Browser, Surface::Phone]).prop_map(ServiceMsg::Back),
            element().prop_map(|element| ServiceMsg::Hear(Utterance::default(), Some(element))),
            Just(ServiceMsg::Nothing),
        ];
        let staff = prop_oneof![
            Just(StaffMsg::WantsOut),
            Just(StaffMsg::WantsIn),
            Just(StaffMsg::Forgotten),
            Just(StaffMsg::CodeWritten),
            (0..12u8).prop_map(StaffMsg::Digit),
            Just(StaffMsg::Erase),
            Just(StaffMsg::Done),
            Just(StaffMsg::Cancel),
            Just(StaffMsg::Answered(PinAnswer::Right { who: None })),
            Just(StaffMsg::Answered(PinAnswer::Right {
                who: Some((StaffId(Uuid::from_u128(7)), Role::Administrator)),
            })),
            Just(StaffMsg::Answered(PinAnswer::Wrong { tries_left: 2 })),
            Just(StaffMsg::Answered(PinAnswer::Wait { seconds: 30 })),
        ];
        let after = prop_oneof![
            Just(AfterMsg::Next),
            any::<bool>().prop_map(AfterMsg::Learned),
            any::<bool>().prop_map(AfterMsg::CanDo),
            Just(AfterMsg::Again),
            Just(AfterMsg::ToPath),
        ];
        let helper = select(&[HelperMsg::Ear, HelperMsg::Bulb, HelperMsg::Hand, HelperMsg::Door]);
        let sound = select(&[
            SoundMsg::Available,
            SoundMsg::Gone,
            SoundMsg::Finished,
            SoundMsg::ClipMissing,
        ]);
        prop_oneof![
            select(vec![
                Msg::Touched,
                Msg::Woke,
                Msg::Begin,
                Msg::StepBack,
                Msg::Resume,
                Msg::StartAnew,
                Msg::Ready,
                Msg::Yes,
                Msg::No,
                not_saved(false),
                Msg::Answer(None),
                Msg::Demo(DemoMsg::Next),
                Msg::Demo(DemoMsg::Arrived),
            ]),
            select(&Lang::ALL).prop_map(Msg::Language),
            sign_in.prop_map(Msg::SignIn),
            select(&Topic::GOALS).prop_map(|topic| Msg::Goals(GoalsMsg::Touch(topic))),
            select(&[GoalsMsg::Change, GoalsMsg::Done]).prop_map(Msg::Goals),
            select(&["library-reserve", "bank-identification", "nowhere"])
                .prop_map(|lesson| { Msg::OpenTask(lesson.parse().unwrap(), "reserve".parse().unwrap()) }),
            select(&["message", "desk", "nothing"]).prop_map(|answer| Msg::Answer(Some(answer.parse().unwrap()))),
            select(&AttemptKind::ALL).prop_map(Msg::Start),
            service.prop_map(Msg::Service),
            helper.prop_map(Msg::Helper),
            after.prop_map(Msg::After),
            staff.prop_map(Msg::Staff),
            sound.prop_map(Msg::Sound),
        ]
    }

    fn deed() -> impl Strategy<Value = Deed> {
        prop_oneof![
            3 => message().prop_map(Deed::Send),
            3 => (0..40usize).prop_map(Deed::Touch),
            3 => (0..40usize).prop_map(Deed::Take),
            3 => (0..6usize, select(&NEEDLES)).prop_map(|(field, text)| Deed::Type(field, text)),
            3 => Just(Deed::Right),
            1 => (0..70_000u64).prop_map(Deed::Pass),
            1 => Just(Deed::CutOff),
        ]
    }

    /// A learner who has signed in, or nobody yet; then anything.
    fn life() -> impl Strategy<Value = (bool, AttemptKind, Vec<Deed>)> {
        (any::<bool>(), select(&AttemptKind::ALL), vec(deed(), 1..60))
    }

    fn fields(pieces: &[Piece], found: &mut Vec<FieldPiece>) {
        for piece in pieces {
            match piece {
                Piece::Field(field) => found.push(field.clone()),
                Piece::Group { pieces, .. } => fields(pieces, found),
                _ => {}
            }
        }
    }

    fn touches(pieces: &[Piece], found: &mut Vec<Msg>) {
        for piece in pieces {
            let msg = match piece {
                Piece::Link(element, ..) | Piece::Button(element, ..) => ServiceMsg::Press(element.clone()),
                Piece::Choice(choice) => match choice.options.last() {
                    Some((option, _)) => ServiceMsg::Choose(choice.element.clone(), option.clone()),
                    None => continue,
                },
                Piece::Checkbox(checkbox) => ServiceMsg::Tick(checkbox.element.clone(), !checkbox.on),
                Piece::Group { pieces, .. } => {
                    touches(pieces, found);
                    continue;
                }
                _ => continue,
            };
            found.push(Msg::Service(msg));
        }
    }

    fn shown_pieces(screen: &Screen) -> Vec<&[Piece]> {
        let ScreenBody::Practice(practice) = &screen.body else {
            return Vec::new();
        };
        let panes = [&practice.browser, &practice.phone].into_iter().flatten();
        panes
            .map(|pane| pane.dialog.as_deref().unwrap_or(&pane.pieces))
            .collect()
    }

    /// All that can be touched on a screen, in reading order.
    fn offered(screen: &Screen) -> Vec<Msg> {
        let mut msgs = Vec::new();
        let edge = &screen.edge;
        let helpers = [&edge.door, &edge.ear, &edge.bulb, &edge.hand];
        let mut controls: Vec<_> = helpers.into_iter().flatten().collect();
        match &screen.body {
            ScreenBody::Welcome(welcome) => controls.push(&welcome.begin),
            ScreenBody::Tiles(tiles) => {
                let ways = [&tiles.back, &tiles.undo, &tiles.change, &tiles.onward];
                controls.extend(ways.into_iter().flatten());
            }
            ScreenBody::Practice(practice) => {
                controls.push(&practice.coach.again);
                controls.extend(&practice.coach.onward);
            }
            ScreenBody::Told(told) => controls.extend(&told.onward),
            ScreenBody::PinPad(pad) => controls.extend(
                [Some(&pad.erase), pad.done.as_ref(), pad.cancel.as_ref()]
                    .into_iter()
                    .flatten(),
            ),
            ScreenBody::Console(console) => msgs.extend(console.offered()),
            ScreenBody::Notice(_) => {}
        }
        for pieces in shown_pieces(screen) {
            touches(pieces, &mut msgs);
        }
        let tiles = screen.tiles().iter().map(|tile| tile.msg.clone());
        if let Some(overlay) = &screen.overlay {
            return tiles
                .chain(overlay.onward.iter().map(|onward| onward.msg.clone()))
                .collect();
        }
        msgs.extend(tiles);
        msgs.extend(controls.into_iter().map(|control| control.msg.clone()));
        msgs
    }

    fn live(kiosk: &mut Rehearsal, deed: Deed) -> Vec<Effect> {
        match deed {
            Deed::Send(msg) => kiosk.send(msg).unwrap(),
            Deed::Touch(which) => {
                let offered = offered(&kiosk.screen());
                match offered.len() {
                    0 => Vec::new(),
                    count => kiosk.send(offered[which % count].clone()).unwrap(),
                }
            }
            Deed::Take(which) => {
                let offered = offered(&kiosk.screen());
                if offered.is_empty() {
                    return Vec::new();
                }
                let msg = offered[which % offered.len()].clone();
                let mut effects = kiosk.send(msg.clone()).unwrap();
                if matches!(msg, Msg::Choose { .. }) {
                    effects.extend(kiosk.send(msg).unwrap());
                }
                effects
            }
            Deed::Type(which, text) => {
                let mut found = Vec::new();
                for pieces in shown_pieces(&kiosk.screen()) {
                    fields(pieces, &mut found);
                }
                match found.len() {
                    0 => Vec::new(),
                    count => {
                        let element = found[which % count].element.clone();
                        let mut effects = kiosk
                            .send(Msg::Service(ServiceMsg::Typed(
                                element.clone(),
                                Typed::new(text.to_owned()),
                            )))
                            .unwrap();
                        effects.extend(kiosk.send(Msg::Service(ServiceMsg::LeftField(element))).unwrap());
                        effects
                    }
                }
            }
            Deed::Right => {
                kiosk.act().unwrap();
                Vec::new()
            }
            Deed::Pass(millis) => {
                kiosk.pass(Millis(millis));
                kiosk.send(Msg::Woke).unwrap()
            }
            Deed::CutOff => {
                kiosk.cut_off().unwrap();
                Vec::new()
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 192, ..ProptestConfig::default() })]

        #[test]
        fn any_life_replays_and_tells_nothing_typed((signed_in, kind, deeds) in life()) {
            let mut kiosk = kiosk();
            if signed_in {
                kiosk.send_all(sign_in_as_new(Lang::En)).unwrap();
                kiosk.send(open_library()).unwrap();
                kiosk.send_all([const { Msg::Answer(None) }; 3]).unwrap();
                kiosk.send(Msg::Start(kind)).unwrap();
            }
            for (number, deed) in deeds.into_iter().enumerate() {
                let shown = format!("{deed:?}");
                let effects = live(&mut kiosk, deed);
                if number % 8 == 0 {
                    assert_replays(&kiosk);
                }
                let told = format!("{effects:?}{:?}", kiosk.screen());
                for needle in NEEDLES {
                    prop_assert!(!told.contains(needle), "{needle} after {shown}");
                }
            }
            assert_replays(&kiosk);
            for entry in kiosk.entries() {
                let written = entry.body.encode().unwrap();
                for needle in NEEDLES {
                    prop_assert!(!written.contains(needle), "{needle} in {written}");
                }
            }
        }

        /// A hint is never given in a kind without help before it was taken.
        #[test]
        fn alone_is_alone(deeds in vec(deed(), 1..40)) {
            let mut kiosk = kiosk();
            kiosk.send_all(sign_in_as_new(Lang::Fi)).unwrap();
            kiosk.send(open_library()).unwrap();
            kiosk.send_all([const { Msg::Answer(None) }; 3]).unwrap();
            kiosk.send(Msg::Start(AttemptKind::Alone)).unwrap();
            for deed in deeds {
                live(&mut kiosk, deed);
            }
            let mut unaided = std::collections::BTreeMap::new();
            for event in events(&kiosk) {
                match event {
                    Event::AttemptStarted { attempt, kind, .. } => {
                        unaided.insert(*attempt, kind.is_unaided());
                    }
                    Event::HelpAccepted { attempt } => {
                        unaided.insert(*attempt, false);
                    }
                    Event::HintGiven { attempt, asked_by, .. } => {
                        prop_assert!(!unaided[attempt], "a hint by {asked_by:?}");
                        prop_assert!(*asked_by == Asker::Learner || !unaided[attempt]);
                    }
                    _ => {}
                }
            }
        }
    }
}
