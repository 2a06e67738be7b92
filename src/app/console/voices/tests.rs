//! The studio's page, without a studio.

use std::collections::BTreeMap;
use std::sync::Arc;

use uuid::Uuid;

use super::*;
use crate::app::console::ConsoleMsg;
use crate::app::console::view::ConsoleScreen;
use crate::app::effect::Effect;
use crate::app::model::{Model, Settings};
use crate::app::msg::Msg;
use crate::app::rehearsal::Rehearsal;
use crate::app::screen::{Body, Screen};
use crate::base::Role;
use crate::i18n::Texts;
use crate::journal::Record;

const ONE: StaffId = StaffId(Uuid::from_u128(1));

fn clip(lang: Lang, key: &str) -> ClipId {
    ClipId::from_name(lang, key).unwrap()
}

/// The page of voices, as somebody has opened it.
fn page() -> Rehearsal {
    let files: [(&str, &[u8]); 3] = [
        ("locales/fi/a.ftl", b"one = Yksi\ntwo = Kaksi\n"),
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
