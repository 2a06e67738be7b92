//! The studio's page, without a studio.

use std::collections::BTreeMap;
use std::sync::Arc;

use uuid::Uuid;

use super::*;
use crate::app::console::ConsoleMsg;
use crate::app::console::view::ConsoleScreen;
use crate::app::effect::Effect;
use crate::app::model::{Model, Settings};
use crate::app::msg::{Msg, PinAnswer, StaffMsg};
use crate::app::rehearsal::Rehearsal;
use crate::app::screen::{Body, Screen};
use crate::base::{Millis, Role};
use crate::i18n::Texts;
use crate::journal::Record;

const ONE: StaffId = StaffId(Uuid::from_u128(1));
const OTHER: StaffId = StaffId(Uuid::from_u128(2));

fn clip(lang: Lang, key: &str) -> ClipId {
    ClipId::from_name(lang, key).unwrap()
}

/// The page of voices, as somebody has opened it.
fn page() -> Rehearsal {
    let files: [(&str, &[u8]); 3] = [
        (
            "locales/fi/a.ftl",
            b"one = Yksi\ntwo = Kaksi\nstaff-voices-lost = It came off.\n",
        ),
        ("locales/so/a.ftl", b"one = Kow\ntwo = Laba\n"),
        ("locales/ar/a.ftl", b"one = Wahid\n"),
    ];
    let texts = Texts::load(files).0;
    let model = Model::new(Arc::default(), texts, Settings::default(), Record::default(), true);
    let mut kiosk = Rehearsal::new(model);
    kiosk.open_console(ONE, Role::Instructor);
    kiosk.send(Msg::Console(ConsoleMsg::Go(Page::Voices))).unwrap();
    kiosk
}

fn asked(kiosk: &mut Rehearsal, msg: Msg) -> Vec<StudioOrder> {
    let effects = kiosk.send(msg).unwrap();
    let orders = effects.into_iter().filter_map(|effect| match effect {
        Effect::Studio(order) => Some(*order),
        _ => None,
    });
    orders.collect()
}

fn voices(msg: VoicesMsg) -> Msg {
    Msg::Console(ConsoleMsg::Voices(msg))
}

fn shown(kiosk: &Rehearsal) -> ConsoleScreen {
    match kiosk.screen().body {
        Body::Console(console) => *console,
        other => panic!("{other:?}"),
    }
}

#[test]
fn where_a_message_is_met_is_asked_once_a_language_and_shown_when_it_is_known() {
    let mut kiosk = page();
    assert_eq!(shown(&kiosk).sight, None, "the list shows none");
    let open = |lang, key| voices(VoicesMsg::Open(clip(lang, key)));
    let orders = asked(&mut kiosk, open(Lang::So, "one"));
    assert_eq!(orders, [StudioOrder::FindSights(Lang::So)]);
    let place = shown(&kiosk).sight.expect("its place is kept");
    assert_eq!(place.screen, None);
    assert_eq!(asked(&mut kiosk, open(Lang::So, "two")), [], "asked before");
    let other = asked(&mut kiosk, open(Lang::Ar, "one"));
    assert_eq!(other, [StudioOrder::FindSights(Lang::Ar)]);

    let screen = |lang| {
        Arc::new(Screen {
            lang,
            ..page().screen()
        })
    };
    let sights = Sights {
        of_key: BTreeMap::from([("one".to_owned(), "here".to_owned())]),
        screens: BTreeMap::from([("here".to_owned(), screen(Lang::So))]),
    };
    let word = Msg::Voices(VoicesWord::Sights(Lang::So, Arc::new(sights)));
    assert_eq!(asked(&mut kiosk, word), []);
    assert_eq!(shown(&kiosk).sight.unwrap().screen, None, "that of another language");
    assert_eq!(asked(&mut kiosk, open(Lang::So, "one")), [], "known by now");
    assert_eq!(shown(&kiosk).sight.unwrap().screen, Some(screen(Lang::So)));
    assert_eq!(asked(&mut kiosk, open(Lang::So, "two")), []);
    assert_eq!(shown(&kiosk).sight.unwrap().screen, None, "met nowhere");
}

/// What the studio is asked when somebody gives their PIN.
fn opens(kiosk: &mut Rehearsal, who: StaffId) -> Vec<StudioOrder> {
    kiosk.send(Msg::Staff(StaffMsg::WantsIn)).unwrap();
    let right = PinAnswer::Right {
        who: Some((who, Role::Instructor)),
    };
    asked(kiosk, Msg::Staff(StaffMsg::Answered(right)))
}

/// What was spoken, whole or until the microphone came off.
fn take(lost: bool) -> Take {
    let measured = Measured {
        ms: 900,
        lufs: Level(-190),
        peak: Level(-24),
    };
    Take {
        measured,
        cut_off: false,
        lost,
    }
}

fn taking(kiosk: &Rehearsal) -> Option<Taking> {
    let console = kiosk.model().staff.console.as_ref()?;
    console.studio.as_ref().map(|studio| studio.taking)
}

#[test]
fn a_take_that_is_not_kept_waits_behind_the_pin_of_who_has_spoken_it() {
    let ready = take(false);
    let word = |word| Msg::Voices(word);
    // While it is recorded, while it is made ready, when it is there, and while it is kept.
    for stage in 0..4 {
        let mut kiosk = page();
        let way = [
            voices(VoicesMsg::Open(clip(Lang::So, "one"))),
            voices(VoicesMsg::Record),
            word(VoicesWord::Ended),
            word(VoicesWord::Ready(ready)),
            voices(VoicesMsg::Keep),
        ];
        kiosk.send_all(way.into_iter().take(2 + stage)).unwrap();
        if stage % 2 == 0 {
            let orders = asked(&mut kiosk, Msg::Console(ConsoleMsg::Lock));
            assert_eq!(orders, [StudioOrder::SetAside(ONE)]);
        } else {
            kiosk.pass(Millis::seconds(200));
            assert_eq!(asked(&mut kiosk, Msg::Woke), [StudioOrder::SetAside(ONE)], "by itself");
        }
        assert_eq!(opens(&mut kiosk, OTHER), []);
        assert_eq!(taking(&kiosk), None, "nobody else sees it");
        assert_eq!(asked(&mut kiosk, Msg::Console(ConsoleMsg::Lock)), []);
        assert_eq!(opens(&mut kiosk, ONE), [StudioOrder::TakeUp(ONE)]);
        kiosk.send(word(VoicesWord::Ready(ready))).unwrap();
        assert_eq!(taking(&kiosk), Some(Taking::Ready(ready)));
        let keep = asked(&mut kiosk, voices(VoicesMsg::Keep));
        assert!(matches!(&keep[..], [StudioOrder::Keep { clip: of, by: ONE, .. }] if *of == clip(Lang::So, "one")));
    }
}

#[test]
fn what_was_kept_or_came_to_nothing_meanwhile_leaves_nothing_to_lose() {
    let silence = VoicesWord::Failed(ConsoleNote::wrong("staff-voices-not-heard"));
    for came in [VoicesWord::Gone, silence] {
        let mut kiosk = page();
        let way = [
            voices(VoicesMsg::Open(clip(Lang::So, "one"))),
            voices(VoicesMsg::Record),
        ];
        kiosk.send_all(way).unwrap();
        kiosk.send(Msg::Console(ConsoleMsg::Lock)).unwrap();
        opens(&mut kiosk, ONE);
        kiosk.send(Msg::Voices(came)).unwrap();
        assert_eq!(taking(&kiosk), Some(Taking::Nothing));
        assert_eq!(asked(&mut kiosk, Msg::Console(ConsoleMsg::Lock)), []);
        assert_eq!(opens(&mut kiosk, ONE), [], "as ever");
    }
}

#[test]
fn what_is_kept_is_not_asked_about_any_more() {
    let mut kiosk = page();
    let ready = take(false);
    let way = [
        voices(VoicesMsg::Open(clip(Lang::So, "one"))),
        voices(VoicesMsg::Record),
        Msg::Voices(VoicesWord::Ready(ready)),
        Msg::Console(ConsoleMsg::Go(Page::Today)),
    ];
    kiosk.send_all(way).unwrap();
    let discard = Msg::Console(ConsoleMsg::Discard);
    assert!(shown(&kiosk).offered().contains(&discard));
    kiosk.send(voices(VoicesMsg::Keep)).unwrap();
    assert!(!shown(&kiosk).offered().contains(&discard));
}

#[test]
fn a_microphone_that_came_off_is_told_beside_what_can_be_kept() {
    let mut kiosk = page();
    let ready = take(true);
    let way = [
        voices(VoicesMsg::Open(clip(Lang::So, "one"))),
        voices(VoicesMsg::Record),
        Msg::Voices(VoicesWord::Ready(ready)),
    ];
    kiosk.send_all(way).unwrap();
    let page = shown(&kiosk);
    assert!(format!("{:?}", page.blocks).contains("It came off."));
    assert!(page.offered().contains(&voices(VoicesMsg::Keep)));
}
