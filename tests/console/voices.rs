//! The studio without a microphone: what is asked of the runtime, what is shown, and who may approve.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::date;
use polku::app::console::view::{Block, Meter, Tone};
use polku::app::console::{ConsoleMsg, ConsoleNote, FieldId, Page, StaffText, StudioOrder, VoicesMsg, VoicesWord};
use polku::app::effect::{Effect, Outlet};
use polku::app::msg::Msg;
use polku::app::rehearsal::Rehearsal;
use polku::base::{Millis, Role, StaffId};
use polku::content::recordings::{Approved, Lacking, Level, Measured, Person, Recorded, Recordings, Sha256Hex, Take};
use polku::i18n::{ClipId, Lang};

use crate::kit::{ADMINISTRATOR, INSTRUCTOR, kiosk, lines, named, open_console, open_console_as, text};

const READY: polku::app::console::Take = polku::app::console::Take {
    measured: Measured {
        ms: 3_400,
        lufs: Level(-190),
        peak: Level(-24),
    },
    cut_off: false,
    lost: false,
};

fn voices(msg: VoicesMsg) -> Msg {
    Msg::Console(ConsoleMsg::Voices(msg))
}

fn clip() -> ClipId {
    ClipId::from_name(Lang::So, "kiosk-language-name").unwrap()
}

fn spoken(kiosk: &Rehearsal) -> String {
    kiosk.model().texts.spoken(&clip()).unwrap()
}

fn take(text: &str, by: Person) -> Take {
    Take {
        text_sha256: Sha256Hex::of_text(text),
        file_sha256: Sha256Hex::of_text("file"),
        ms: 3_400,
        lufs: Level(-190),
        peak: Level(-24),
        recorded_on: date(2026, 11, 20),
        by,
    }
}

fn told(recorded: Recorded) -> Msg {
    let all = Recordings([(clip(), recorded)].into());
    Msg::Voices(VoicesWord::Recordings(Arc::new(all)))
}

fn waiting(text: &str, by: Person) -> Msg {
    let waiting = Some(take(text, by));
    told(Recorded {
        approved: None,
        waiting,
    })
}

/// The page, with a message open.
fn opened() -> Rehearsal {
    let mut kiosk = kiosk();
    open_console(&mut kiosk);
    let way = [
        Msg::Console(ConsoleMsg::Go(Page::Voices)),
        voices(VoicesMsg::Open(clip())),
    ];
    kiosk.send_all(way).unwrap();
    kiosk
}

fn shown(kiosk: &Rehearsal) -> String {
    lines(&crate::kit::console_screen(kiosk)).join("\n")
}

/// Touches a control by its name, and gives what the studio is asked.
#[track_caller]
fn touch(kiosk: &mut Rehearsal, name: &str) -> Vec<StudioOrder> {
    let msg = named(&crate::kit::console_screen(kiosk), name);
    let msg = msg.unwrap_or_else(|| panic!("{name} is not there:\n{}", shown(kiosk)));
    asked(kiosk, msg)
}

fn asked(kiosk: &mut Rehearsal, msg: Msg) -> Vec<StudioOrder> {
    let effects = kiosk.send(msg).unwrap();
    let orders = effects.into_iter().filter_map(|effect| match effect {
        Effect::Studio(order) => Some(*order),
        _ => None,
    });
    orders.collect()
}

fn meter(kiosk: &Rehearsal) -> Meter {
    let screen = crate::kit::console_screen(kiosk);
    let mut found = None;
    crate::kit::walk(&screen.blocks, &mut |block| {
        if let Block::Meter(meter) = block {
            found = Some(meter.clone());
        }
    });
    found.expect("there is no meter")
}

fn level(peak: i16) -> Msg {
    Msg::Voices(VoicesWord::Level {
        ms: 2_000,
        mean: Level(peak - 120),
        peak: Level(peak),
    })
}

#[test]
fn a_message_is_recorded_listened_to_and_kept() {
    let mut kiosk = opened();
    assert!(shown(&kiosk).contains(&spoken(&kiosk)));
    assert_eq!(touch(&mut kiosk, "Nauhoita"), [StudioOrder::Record]);
    assert_eq!(meter(&kiosk).level, 0, "the microphone has not told yet");
    kiosk.send(level(-90)).unwrap();
    let good = meter(&kiosk);
    assert_eq!((good.tone, good.level, good.peak), (Tone::Good, 650, 850));
    assert!(good.label.text.contains("2,0"), "{}", good.label.text);
    kiosk.send(level(-2)).unwrap();
    assert_eq!(meter(&kiosk).tone, Tone::Wrong, "too loud");
    kiosk.send(level(-500)).unwrap();
    assert_eq!(meter(&kiosk).tone, Tone::Warning, "too quiet");
    assert_eq!(touch(&mut kiosk, "Lopeta"), [StudioOrder::Stop]);
    kiosk.send(Msg::Voices(VoicesWord::Ended)).unwrap();
    kiosk.send(Msg::Voices(VoicesWord::Ready(READY))).unwrap();
    assert!(shown(&kiosk).contains("3,4"));
    assert_eq!(touch(&mut kiosk, "Kuuntele"), [StudioOrder::Listen]);
    let keep = StudioOrder::Keep {
        clip: clip(),
        text: Sha256Hex::of_text(&spoken(&kiosk)),
        by: INSTRUCTOR,
        on: date(2026, 11, 23),
    };
    assert_eq!(touch(&mut kiosk, "Säilytä"), std::slice::from_ref(&keep));
    // The disk is full: the take is still there, to be kept when there is room.
    let full = VoicesWord::Failed(ConsoleNote::wrong("staff-voices-disk-full"));
    kiosk.send(Msg::Voices(full)).unwrap();
    assert!(shown(&kiosk).contains("Levy on täynnä"));
    assert_eq!(touch(&mut kiosk, "Säilytä"), [keep]);
    let text = spoken(&kiosk);
    kiosk.send(waiting(&text, Person::Staff(INSTRUCTOR))).unwrap();
    let kept = VoicesWord::Done(ConsoleNote::done("staff-voices-kept"));
    kiosk.send(Msg::Voices(kept)).unwrap();
    for part in ["Yusuf", "20.11.2026", "Joku muu kuin puhuja"] {
        assert!(shown(&kiosk).contains(part), "{part}");
    }
}

#[test]
fn who_has_spoken_never_approves() {
    let hears = |who, role, by: Person| {
        let mut kiosk = kiosk();
        open_console_as(&mut kiosk, who, role);
        let text = spoken(&kiosk);
        let way = [
            waiting(&text, by),
            Msg::Console(ConsoleMsg::Go(Page::Voices)),
            voices(VoicesMsg::Open(clip())),
        ];
        kiosk.send_all(way).unwrap();
        let offered = named(&crate::kit::console_screen(&kiosk), "Hyväksy").is_some();
        // Also where the control is not shown, as by a key.
        let orders = asked(&mut kiosk, voices(VoicesMsg::Approve));
        assert_eq!(offered, !orders.is_empty());
        orders
    };
    let own = Person::Staff(INSTRUCTOR);
    assert_eq!(hears(INSTRUCTOR, Role::Instructor, own.clone()), []);
    assert_eq!(
        hears(INSTRUCTOR, Role::Instructor, Person::Name(text("yusuf"))),
        [],
        "by the name in a pack"
    );
    let approve = StudioOrder::Approve {
        clip: clip(),
        file: Sha256Hex::of_text("file"),
        by: ADMINISTRATOR,
        name: Some(text("Aino")),
    };
    assert_eq!(hears(ADMINISTRATOR, Role::Administrator, own), [approve]);
}

#[test]
fn a_take_that_is_not_kept_is_asked_about_and_the_microphone_is_never_left_on() {
    let mut kiosk = opened();
    touch(&mut kiosk, "Nauhoita");
    kiosk.send(Msg::Voices(VoicesWord::Ready(READY))).unwrap();
    let back = Msg::Console(ConsoleMsg::Go(Page::Voices));
    assert_eq!(asked(&mut kiosk, Msg::Console(ConsoleMsg::Go(Page::Today))), []);
    assert!(shown(&kiosk).contains("Kuuntele"), "still here");
    assert_eq!(
        asked(&mut kiosk, Msg::Console(ConsoleMsg::Discard)),
        [StudioOrder::Drop]
    );
    kiosk.send_all([back, voices(VoicesMsg::Open(clip()))]).unwrap();
    touch(&mut kiosk, "Nauhoita");
    assert_eq!(
        asked(&mut kiosk, Msg::Console(ConsoleMsg::Lock)),
        [StudioOrder::SetAside(INSTRUCTOR)]
    );
    let mut kiosk = opened();
    touch(&mut kiosk, "Nauhoita");
    kiosk.pass(Millis::seconds(200));
    assert_eq!(
        asked(&mut kiosk, Msg::Woke),
        [StudioOrder::SetAside(INSTRUCTOR)],
        "the console closes by itself"
    );
    // Late words find nobody, and do nothing.
    kiosk
        .send_all([level(-90), Msg::Voices(VoicesWord::Ready(READY))])
        .unwrap();
}

#[test]
fn without_a_microphone_it_says_so() {
    let mut kiosk = opened();
    touch(&mut kiosk, "Nauhoita");
    let none = VoicesWord::Failed(ConsoleNote::wrong("staff-voices-no-microphone"));
    kiosk.send(Msg::Voices(none)).unwrap();
    assert!(shown(&kiosk).contains("Mikrofonia ei ole"));
    assert_eq!(touch(&mut kiosk, "Nauhoita"), [StudioOrder::Record], "once more");
}

#[test]
fn a_language_is_spoken_as_soon_as_its_last_message_is() {
    let mut kiosk = kiosk();
    let lacking = Lacking::from([(Lang::Fi, BTreeSet::new()), (Lang::So, BTreeSet::from([clip()]))]);
    let model = kiosk.model().clone().with_voices(lacking, Recordings::default());
    kiosk = Rehearsal::new(model);
    assert!(!kiosk.model().texts.is_voiced(Lang::So));
    let text = spoken(&kiosk);
    kiosk.send(waiting(&text, Person::Staff(INSTRUCTOR))).unwrap();
    assert!(!kiosk.model().texts.is_voiced(Lang::So), "nobody has approved it");
    let approved = |text: &str| Recorded {
        approved: Some(Approved {
            take: take(text, Person::Staff(INSTRUCTOR)),
            approved_by: Person::Staff(ADMINISTRATOR),
        }),
        waiting: None,
    };
    kiosk.send(told(approved(&text))).unwrap();
    assert!(kiosk.model().texts.is_voiced(Lang::So));
    kiosk.send(told(approved("an older text"))).unwrap();
    assert!(!kiosk.model().texts.is_voiced(Lang::So), "it speaks an older text");
    assert!(kiosk.model().texts.is_voiced(Lang::Fi));
}

#[test]
fn the_list_shows_what_is_sought_and_how_far_it_has_come() {
    let mut kiosk = opened();
    let text = spoken(&kiosk);
    kiosk.send(waiting(&text, Person::Staff(INSTRUCTOR))).unwrap();
    kiosk.send(Msg::Console(ConsoleMsg::Go(Page::Voices))).unwrap();
    touch(&mut kiosk, "somali");
    let rows = |kiosk: &Rehearsal| crate::kit::rows(&crate::kit::console_screen(kiosk)).len();
    assert_eq!(rows(&kiosk), 60, "of very many");
    touch(&mut kiosk, "Odottaa hyväksymistä (1)");
    assert_eq!(rows(&kiosk), 1);
    touch(&mut kiosk, "Valmis (0)");
    assert!(shown(&kiosk).contains("Tällaisia tekstejä ei ole."));
    touch(&mut kiosk, "englanti");
    let all = crate::kit::console_screen(&kiosk);
    assert!(named(&all, "Odottaa hyväksymistä (0)").is_some(), "of another language");
    kiosk.send(voices(VoicesMsg::Show(None))).unwrap();
    let search = ConsoleMsg::Typed(FieldId::of_page("search"), StaffText("kiosk-language-name".to_owned()));
    kiosk.send(Msg::Console(search)).unwrap();
    assert_eq!(rows(&kiosk), 1);
    assert!(
        !kiosk.model().staff.console.as_ref().unwrap().form.changed,
        "nothing to save"
    );
}

#[test]
fn only_an_administrator_takes_a_voice_away_and_packs_go_to_the_chosen_place() {
    let deletes = |who: StaffId, role| {
        let mut kiosk = kiosk();
        open_console_as(&mut kiosk, who, role);
        let approved = Approved {
            take: take(&spoken(&kiosk), Person::Staff(INSTRUCTOR)),
            approved_by: Person::Staff(ADMINISTRATOR),
        };
        let recorded = Recorded {
            approved: Some(approved),
            waiting: None,
        };
        let way = [
            told(recorded),
            Msg::Console(ConsoleMsg::Go(Page::Voices)),
            voices(VoicesMsg::Open(clip())),
        ];
        kiosk.send_all(way).unwrap();
        asked(&mut kiosk, voices(VoicesMsg::Delete)).len()
    };
    assert_eq!(deletes(INSTRUCTOR, Role::Instructor), 0);
    assert_eq!(deletes(ADMINISTRATOR, Role::Administrator), 1);

    let mut kiosk = opened();
    let list = [
        Msg::Console(ConsoleMsg::Go(Page::Voices)),
        voices(VoicesMsg::Language(Lang::So)),
    ];
    kiosk.send_all(list).unwrap();
    let orders = touch(&mut kiosk, "Vie tämän kielen nauhoitukset");
    assert!(
        matches!(&orders[..], [StudioOrder::Export { lang: Lang::So, outlet: Outlet::Folder, names }] if names.len() == 2)
    );
    assert_eq!(asked(&mut kiosk, voices(VoicesMsg::Export)), [], "one thing at a time");
    let done = VoicesWord::Done(ConsoleNote::done("staff-voices-exported"));
    kiosk.send(Msg::Voices(done)).unwrap();
    assert_eq!(
        touch(&mut kiosk, "Etsi tuotavia tiedostoja"),
        [StudioOrder::LookForPacks]
    );
    let pack = polku::app::console::TableFile {
        path: "/media/stick/voices.zip".into(),
        name: "voices.zip".to_owned(),
        place: "stick".to_owned(),
    };
    assert_eq!(
        asked(&mut kiosk, voices(VoicesMsg::Import(pack.clone()))),
        [],
        "not one that was found"
    );
    kiosk.send(Msg::Voices(VoicesWord::Packs(vec![pack.clone()]))).unwrap();
    let import = StudioOrder::Import(pack.path.clone());
    assert_eq!(asked(&mut kiosk, voices(VoicesMsg::Import(pack))), [import]);
}
