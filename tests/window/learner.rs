//! The window by accessible name: what can be found, what a touch sends, what the keyboard reaches, and what is left
//! when a learner has gone.

use eframe::egui::accesskit::{Role, Toggled};
use eframe::egui::{Key, Modifiers, Pos2, Rect, Shape, Vec2, pos2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use polku::app::msg::{DemoMsg, GoalsMsg, HelperMsg, Msg, ServiceMsg, SignInMsg, StaffMsg};
use polku::app::screen::{Body, Control, ControlLook, Demo, Ear, Line, Piece, Screen, Tile};
use polku::app::tour::{self, Stop, Wish};
use polku::app::typed::Typed;
use polku::content::schema::lesson::Topic;
use polku::gui::theme::{Look, stroke};
use polku::i18n::Lang;

use crate::content::CONTENT;
use crate::screens::{self, element, option, says};
use crate::shown::{LARGE, LONGEST, SMALL, Shown, TALL, shown};

/// Changes the practice of a screen.
fn practice(mut screen: Screen, change: impl FnOnce(&mut polku::app::screen::Practice)) -> Screen {
    if let Body::Practice(practice) = &mut screen.body {
        change(practice);
    }
    screen
}

fn with_ear(screen: Screen) -> Screen {
    practice(screen, |practice| practice.ear = Ear::On)
}

fn service(msg: ServiceMsg) -> Msg {
    Msg::Service(msg)
}

#[test]
fn a_tile_sends_what_stands_in_it() {
    let mut window = shown(screens::sign_in(Lang::Fi), LARGE);
    window.touch("Olen uusi");
    assert_eq!(window.sent(), [Msg::SignIn(SignInMsg::New)]);
}

#[test]
fn a_goal_is_heard_to_be_on_or_off_and_is_switched_by_each_touch() {
    let mut window = shown(screens::goals(Lang::Fi), LARGE);
    for (name, on) in [("Koti", Toggled::False), ("Työ", Toggled::True)] {
        let node = window.node(name);
        let node = node.accesskit_node();
        assert_eq!((node.role(), node.toggled()), (Role::CheckBox, Some(on)), "{name}");
    }
    let goal = |topic| Msg::Goals(GoalsMsg::Touch(topic));
    window.touch("Työ");
    assert_eq!(window.sent(), [goal(Topic::Work)]);
    window.touch("Jatka");
    assert_eq!(window.sent(), [Msg::Goals(GoalsMsg::Done)]);
    let mut window = shown(screens::path(Lang::Fi), LARGE);
    window.touch("Valitse, mitä haluat oppia");
    assert_eq!(window.sent(), [Msg::Goals(GoalsMsg::Change)]);
}

#[test]
fn languages_are_found_by_their_own_names() {
    let mut window = shown(screens::languages(), LARGE);
    for name in ["Suomi", "Soomaali", "English"] {
        assert_eq!(window.node(name).accesskit_node().role(), Role::Button);
    }
    window.touch("العربية");
    assert_eq!(window.sent(), [Msg::Language(Lang::Ar)]);
}

#[test]
fn the_welcome_screen_begins_wherever_it_is_touched() {
    let mut window = shown(screens::welcome(), LARGE);
    window.touch_at(pos2(40.0, 40.0));
    assert_eq!(window.sent(), [Msg::Begin]);
    // A word on a card does what the card does.
    for word in ["Polku", "Hei", "أهلا"] {
        let at = window.harness.get_by_label(word).rect().center();
        window.touch_at(at);
        assert_eq!(window.sent(), [Msg::Begin], "{word}");
    }
}

/// The second touch goes where the first one went.
#[test]
fn nothing_moves_when_a_tile_is_chosen() {
    fn offers(screen: &mut Screen) -> (&mut Vec<Tile>, &mut Option<Line>, &mut Option<Control>) {
        match (&mut screen.overlay, &mut screen.body) {
            (Some(overlay), _) => (&mut overlay.ways, &mut overlay.hint, &mut overlay.onward),
            (None, Body::Tiles(tiles)) => (&mut tiles.tiles, &mut tiles.hint, &mut tiles.onward),
            (None, Body::Told(told)) => (&mut told.ways, &mut told.hint, &mut told.onward),
            _ => panic!("no tiles"),
        }
    }
    for screen in [
        screens::languages(),
        screens::sign_in(Lang::Fi),
        screens::path(Lang::Ar),
        screens::told(Lang::Fi),
        screens::break_asked(Lang::Ar),
    ] {
        for size in [LARGE, SMALL, TALL] {
            let (mut before, mut after) = (screen.clone(), screen.clone());
            let (tiles, hint, onward) = offers(&mut before);
            let name = tiles[1].label.text.clone();
            tiles.iter_mut().for_each(|tile| tile.look.chosen = false);
            *hint = Some(screens::line(
                "Kosketa kerran, niin kuulet. Kosketa uudelleen, niin valitset.",
            ));
            *onward = None;
            let (tiles, hint, onward) = offers(&mut after);
            tiles[1].look.chosen = true;
            *hint = None;
            *onward = Some(screens::control("Valitse", tiles[1].msg.clone(), ControlLook::Main));
            let place = |screen| shown(screen, size).node(&name).rect();
            assert_eq!(place(before), place(after), "{} at {size:?}", screen.name);
        }
    }
}

/// With the real words: no tile is cut off, and none lies under the buttons below.
#[test]
fn the_tiles_fit_on_every_window() {
    let (catalog, texts) = &*CONTENT;
    for lang in LONGEST {
        for stop in Stop::ALL.iter().filter(|stop| !stop.is_staffs()) {
            let screen = tour::screen(catalog, texts, *stop, &Wish::new(lang)).unwrap();
            if screen.tiles().is_empty() {
                continue;
            }
            for size in [LARGE, SMALL, TALL] {
                let window = shown(screen.clone(), size);
                let bounds = Rect::from_min_size(Pos2::ZERO, window.size()).expand(0.5);
                let buttons = window.buttons_of_the_kiosk();
                for (nth, (name, rect)) in buttons.iter().enumerate() {
                    assert!(
                        bounds.contains_rect(*rect),
                        "{stop} in {lang:?} at {size:?}: {name} at {rect:?}"
                    );
                    for (other, next) in buttons.iter().skip(nth + 1) {
                        let apart = !rect.shrink(0.5).intersects(next.shrink(0.5));
                        assert!(apart, "{stop} in {lang:?} at {size:?}: {name} and {other}");
                    }
                }
            }
        }
    }
}

#[test]
fn helpers_stand_at_the_same_places_on_every_screen() {
    let places = |screen| {
        let window = shown(screen, LARGE);
        ["Pidän tauon", "Kuuntele", "Pyydä apua"].map(|name| window.node(name).rect())
    };
    let first = places(screens::sign_in(Lang::Fi));
    for screen in [
        screens::path(Lang::Fi),
        screens::library(Lang::Fi),
        screens::told(Lang::Fi),
    ] {
        assert_eq!(places(screen), first);
    }
    let mut window = shown(screens::library(Lang::Fi), LARGE);
    window.touch("Vihje");
    assert_eq!(window.sent(), [Msg::Helper(HelperMsg::Bulb)]);
}

#[test]
fn the_coachs_sentence_speaks_when_touched() {
    let mut window = shown(screens::library(Lang::Fi), LARGE);
    window.touch("Kirjoita kirjan nimi hakukenttään. Paina sitten Hae.");
    assert_eq!(window.sent(), [Msg::Say(says("line"))]);
}

#[test]
fn without_the_ear_a_touch_acts() {
    let mut window = shown(screens::library(Lang::Fi), LARGE);
    window.touch("Hae");
    assert_eq!(window.sent(), [service(ServiceMsg::Press(element("find")))]);
}

#[test]
fn with_the_ear_a_touch_speaks_and_does_nothing_else() {
    let mut window = shown(with_ear(screens::library(Lang::Fi)), LARGE);
    window.touch("Hae");
    let heard = service(ServiceMsg::Hear(says("label"), Some(element("find"))));
    assert_eq!(window.sent(), [heard]);
    window.touch_value("Hae kirjoja, elokuvia ja musiikkia.");
    assert_eq!(window.sent(), [service(ServiceMsg::Hear(says("label"), None))]);

    let mut window = shown(with_ear(screens::form(Lang::Fi)), LARGE);
    let field = window.node_of(Role::TextInput, "Kirjastokortin numero").rect();
    window.touch_at(field.center());
    let heard = service(ServiceMsg::Hear(says("label"), Some(element("card"))));
    assert_eq!(window.sent(), [heard]);
    window.type_text("123");
    assert_eq!(window.sent(), []);
    window.touch("Takaisin");
    assert_eq!(window.sent(), [service(ServiceMsg::Hear(says("line"), None))]);
    let list = window.node_of(Role::ComboBox, "Noutopaikka").rect();
    window.touch_at(list.center());
    let heard = service(ServiceMsg::Hear(says("label"), Some(element("place"))));
    assert_eq!(window.sent(), [heard]);
    assert!(window.harness.query_by_label("Huhtasuo").is_none(), "it stays folded");
    window.touch("Näytä kirjoitettu");
    assert_eq!(window.sent(), [service(ServiceMsg::Hear(says("line"), None))]);
    assert!(!window.everything().contains("salasana9"));
}

#[test]
fn with_the_ear_options_that_lie_open_can_be_heard() {
    let mut window = shown(screens::form(Lang::Fi), TALL);
    let list = window.node_of(Role::ComboBox, "Noutopaikka").rect();
    window.touch_at(list.center());
    window.change(|screen| *screen = with_ear(screen.clone()));
    window.touch("Huhtasuo");
    assert_eq!(window.sent(), [service(ServiceMsg::Hear(says("label"), None))]);
}

#[test]
fn with_the_ear_the_frame_round_a_page_says_what_it_is() {
    let mut window = shown(with_ear(screens::with_phone(Lang::Fi)), LARGE);
    window.sent();
    let heard = |says| [service(ServiceMsg::Hear(says, None))];
    for (name, said) in [
        ("HARJOITUS – ei oikea palvelu", says("band")),
        ("keski.finna.fi", says("part")),
        ("Tunnistautuminen", says("label")),
        ("Järvi Pankki", says("part").then(says("label"))),
    ] {
        let at = window.node_by_value(name).rect().center();
        window.touch_at(at);
        let sent: Vec<Msg> = window
            .sent()
            .into_iter()
            .filter(|msg| matches!(msg, Msg::Service(_)))
            .collect();
        assert_eq!(sent, heard(said), "{name}");
    }
}

#[test]
fn with_the_ear_a_touch_beside_words_says_those_that_are_nearest() {
    let mut window = shown(with_ear(screens::library(Lang::Fi)), LARGE);
    let text = window.node_by_value("Hae kirjoja, elokuvia ja musiikkia.").rect();
    window.touch_at(pos2(text.right() + 40.0, text.center().y));
    assert_eq!(window.sent(), [service(ServiceMsg::Hear(says("label"), None))]);
    let find = window.node("Hae").rect();
    window.touch_at(pos2(find.right() + 40.0, find.center().y));
    let heard = ServiceMsg::Hear(says("label"), Some(element("find")));
    assert_eq!(window.sent(), [service(heard)]);
    let mut window = shown(with_ear(screens::own_page(Lang::Fi)), LARGE);
    let heading = window.node("Oma asiointi").rect();
    window.touch_at(heading.center_bottom() + Vec2::new(0.0, 200.0));
    assert_eq!(
        window.sent(),
        [service(ServiceMsg::Nothing)],
        "what is far off isn't meant"
    );
}

#[test]
fn nothing_moves_when_the_ear_is_turned_on() {
    for size in [LARGE, SMALL] {
        for screen in [
            screens::library(Lang::Fi),
            screens::form(Lang::Fi),
            screens::with_phone(Lang::Ar),
            practice(screens::cookies(Lang::Fi), |practice| practice.ear = Ear::Off),
        ] {
            let off = shown(screen.clone(), size);
            let on = shown(with_ear(screen), size);
            assert_eq!(off.places(), on.places());
        }
    }
}

#[test]
fn a_row_of_the_card_is_one_place_that_says_its_label_and_then_its_value() {
    for lang in [Lang::Fi, Lang::Ar] {
        let mut window = shown(screens::library(lang), LARGE);
        let value = window.node_by_value("4821").rect();
        let row = window
            .node_by_value(if lang == Lang::Ar {
                "الرمز السري"
            } else {
                "Kortin PIN"
            })
            .rect();
        assert!(row.contains_rect(value) && row.height() >= 64.0, "{row:?} {value:?}");
        for at in [
            row.left_center() + Vec2::X,
            row.right_center() - Vec2::X,
            value.center(),
        ] {
            window.touch_at(at);
            assert_eq!(window.sent(), [Msg::Say(says("line").then(says("line")))]);
        }
    }
}

#[test]
fn the_last_of_a_row_stand_at_the_right_edge() {
    for size in [LARGE, SMALL] {
        let window = shown(screens::own_page(Lang::Fi), size);
        let heading = window.node("Oma asiointi").rect();
        let [messages, out] = ["Viestit", "Kirjaudu ulos"].map(|name| window.node(name).rect());
        let name = window.node_by_value("Aino Malli").rect();
        assert!(messages.left() < heading.left() + 9.0);
        let back = window.node("Takaisin").rect();
        assert!(out.right() > back.left() + 500.0 && out.left() > messages.right());
        assert!(
            (name.center().y - messages.center().y).abs() < 2.0,
            "{name:?} {messages:?}"
        );
        assert_eq!(name.center().y.round(), out.center().y.round());
        assert!(name.right() <= out.left() + 8.0 && name.right() > out.left() - 32.0);
    }
}

#[test]
fn again_keeps_its_place_whether_or_not_there_is_a_way_on() {
    for size in [LARGE, SMALL, TALL] {
        for lang in [Lang::Fi, Lang::Ar] {
            let again = if lang == Lang::Ar {
                "استمعوا مرة أخرى"
            } else {
                "Kuuntele uudelleen"
            };
            let with = shown(screens::with_phone(lang), size).node(again).rect();
            let screen = practice(screens::with_phone(lang), |practice| practice.coach.onward = None);
            let without = shown(screen, size).node(again).rect();
            assert_eq!(with, without, "{lang:?} at {size:?}");
        }
    }
}

#[test]
fn a_page_is_turned_by_the_keyboard() {
    let mut window = shown(screens::form(Lang::Fi), SMALL);
    let top = |window: &Shown| window.node("Poista").rect().top();
    let first = top(&window);
    // Once while the keyboard stands nowhere, once while it stands on what is scrolled out of sight.
    for place in [None, Some("Kirjastokortin numero")] {
        if let Some(name) = place {
            window.node_of(Role::TextInput, name).focus();
            window.step();
        }
        window.key(Key::PageDown);
        window.wait(1.0);
        assert!(top(&window) < first - 300.0, "{first} {}", top(&window));
        window.key(Key::PageUp);
        window.wait(1.0);
        assert!((top(&window) - first).abs() < 1.0, "{first} {}", top(&window));
    }
    // While the keyboard stands on the coach's side, the page stays.
    window.node("Kuuntele uudelleen").focus();
    window.step();
    window.key(Key::PageDown);
    window.wait(1.0);
    assert!((top(&window) - first).abs() < 1.0);
}

#[test]
fn the_coachs_words_that_scroll_are_reached_by_the_keyboard() {
    let long = "Kirjoita kirjan nimi hakukenttään. ".repeat(30);
    let screen = practice(screens::library(Lang::Fi), |practice| {
        practice.coach.prompt = screens::line(long.trim())
    });
    let mut window = shown(screen, SMALL);
    let top = |window: &Shown| window.node(long.trim()).rect().top();
    let first = top(&window);
    window.node("Kuuntele uudelleen").focus();
    window.step();
    window.key(Key::PageDown);
    window.wait(1.0);
    assert!(top(&window) < first - 100.0);
}

#[test]
fn a_touch_on_empty_space_of_the_service_is_told() {
    let mut window = shown(screens::library(Lang::Fi), LARGE);
    let text = window.node_by_value("Hae kirjoja, elokuvia ja musiikkia.").rect();
    window.touch_at(pos2(text.right() + 120.0, text.center().y));
    assert_eq!(window.sent(), [service(ServiceMsg::Nothing)]);
    window.touch_value("Hae kirjoja, elokuvia ja musiikkia.");
    assert_eq!(window.sent(), [service(ServiceMsg::Nothing)], "words do nothing either");
}

#[test]
fn the_second_touch_of_a_double_one_is_not_taken() {
    let mut window = shown(screens::library(Lang::Fi), LARGE);
    let at = window.node("Hae").rect().center();
    window.touch_quickly(at);
    window.touch_quickly(at);
    assert_eq!(window.sent().len(), 1);
    window.wait(0.5);
    window.touch_quickly(at);
    assert_eq!(window.sent().len(), 1);
}

#[test]
fn what_is_typed_is_sent_with_each_change_and_the_field_tells_when_it_is_left() {
    let mut window = shown(screens::form(Lang::Fi), LARGE);
    window.node_of(Role::TextInput, "Kirjastokortin numero").focus();
    window.step();
    window.type_text("9");
    let typed = ServiceMsg::Typed(element("card"), Typed::new("1234 56789".into()));
    assert_eq!(window.sent(), [service(typed)]);
    window.key(Key::Enter);
    assert_eq!(window.sent(), [service(ServiceMsg::LeftField(element("card")))]);
}

#[test]
fn a_password_is_dots_for_eyes_and_for_assistive_technology() {
    let mut window = shown(screens::form(Lang::Fi), LARGE);
    assert!(!window.everything().contains("salasana9"), "{}", window.everything());
    assert_eq!(
        window.node_of(Role::PasswordInput, "PIN-koodi").value().as_deref(),
        Some("•••••••••")
    );
    window.touch("Näytä kirjoitettu");
    assert_eq!(window.sent(), []);
    assert!(window.everything().contains("salasana9"));
    window.wait(0.5);
    window.touch("Näytä kirjoitettu");
    assert!(!window.everything().contains("salasana9"));
}

#[test]
fn a_drop_down_unfolds_in_rows_and_folds_when_one_is_chosen() {
    let mut window = shown(screens::form(Lang::Fi), TALL);
    assert!(window.harness.query_by_label("Huhtasuo").is_none());
    let at = window.node_of(Role::ComboBox, "Noutopaikka").rect().center();
    window.touch_at(at);
    assert_eq!(window.sent(), []);
    window.wait(0.5);
    assert!(window.node("Huhtasuo").rect().height() >= 64.0);
    window.touch("Huhtasuo");
    let chosen = ServiceMsg::Choose(element("place"), option("east"));
    assert_eq!(window.sent(), [service(chosen)]);
    assert!(window.harness.query_by_label("Huhtasuo").is_none());
}

#[test]
fn choices_and_ticks_send_what_they_mean() {
    let mut window = shown(screens::form(Lang::Fi), TALL);
    window.touch("Kirja");
    assert_eq!(
        window.sent(),
        [service(ServiceMsg::Choose(element("sort"), option("book")))]
    );
    window.touch("Pysy kirjautuneena");
    assert_eq!(window.sent(), [service(ServiceMsg::Tick(element("keep"), false))]);
}

#[test]
fn a_window_of_the_service_keeps_the_page_behind_it_from_being_touched() {
    let screen = practice(screens::cookies(Lang::Fi), |practice| practice.ear = Ear::Off);
    let mut window = shown(screen, LARGE);
    let behind = window.node("Tietoa kirjastosta");
    assert!(behind.accesskit_node().is_disabled());
    let dialog = window.harness.get_by_role(Role::Dialog).rect();
    assert!(
        dialog.height() > 200.0 && dialog.height() < 500.0,
        "as high as what is in it: {dialog:?}"
    );
    window.touch("Vain välttämättömät");
    assert_eq!(window.sent(), [service(ServiceMsg::Press(element("needed")))]);
}

#[test]
fn under_a_question_nothing_can_be_touched() {
    let mut window = shown(screens::are_you_there(Lang::Fi), LARGE);
    let edge = window.node("Kuuntele").rect().center();
    window.touch_at(edge);
    let page = window.node("Hae").rect().center();
    window.touch_at(page);
    assert_eq!(window.sent(), []);
    window.touch("Olen täällä");
    assert_eq!(window.sent(), [Msg::Yes]);
}

#[test]
fn the_keyboard_reaches_everything_in_reading_order() {
    let mut window = shown(screens::sign_in(Lang::Fi), LARGE);
    let mut walked = Vec::new();
    for _ in 0..9 {
        window.key(Key::Tab);
        walked.extend(window.focused());
    }
    let order = [
        "Pidän tauon",
        "Ääni ja teksti",
        "Kuuntele",
        "Pyydä apua",
        "Oletko ollut täällä ennen?",
        "Olen uusi",
        "Olen ollut täällä",
        "Haluan vain kokeilla",
        "Takaisin",
    ];
    assert_eq!(walked, order);
    window.key_with(Modifiers::SHIFT, Key::Tab);
    window.step();
    assert_eq!(window.focused().as_deref(), Some("Haluan vain kokeilla"));
    window.key(Key::Enter);
    assert_eq!(window.sent(), [Msg::SignIn(SignInMsg::OnlyTry)]);
    window.wait(0.5);
    window.key(Key::Space);
    assert_eq!(window.sent(), [Msg::SignIn(SignInMsg::OnlyTry)]);
}

#[test]
fn a_form_can_be_filled_in_without_a_mouse() {
    let mut window = shown(screens::form(Lang::Fi), SMALL);
    let mut seen = Vec::new();
    for _ in 0..40 {
        window.key(Key::Tab);
        let Some(name) = window.focused() else { continue };
        if seen.contains(&name) {
            break;
        }
        seen.push(name);
    }
    for name in [
        "Kirjastokortin numero",
        "PIN-koodi",
        "Näytä kirjoitettu",
        "Noutopaikka",
        "Elokuva",
        "Pysy kirjautuneena",
        "Poista",
    ] {
        assert!(seen.iter().any(|one| one == name), "{name} in {seen:?}");
    }
    // What the keyboard stands on has been scrolled to.
    window.node("Poista").focus();
    window.step();
    window.step();
    window.step();
    let button = window.node("Poista").rect();
    assert!(button.bottom() <= window.size().y, "{button:?}");
}

#[test]
fn digits_on_a_keyboard_do_what_the_pad_does() {
    let digit = |digit| Msg::Staff(StaffMsg::Digit(digit));
    let mut window = shown(screens::pin_pad(), LARGE);
    window.touch("7");
    window.touch("7");
    window.type_text("42");
    window.key(Key::Enter);
    let done = Msg::Staff(StaffMsg::Done);
    assert_eq!(window.sent(), [digit(7), digit(7), digit(4), digit(2), done]);
}

#[test]
fn the_whole_pad_is_on_the_screen_with_the_longest_words_above_it() {
    let mut screen = screens::pin_pad();
    if let Body::PinPad(pad) = &mut screen.body {
        pad.title = screens::line("Valitse henkilökunnan PIN-koodi\nChoose a PIN for staff");
        pad.note = screens::line(&["Kuudesta kahteentoista numeroa."; 4].join("\n"));
        let back = pad.cancel.as_mut().expect("a way back");
        back.label = screens::line("Takaisin\nBack");
    }
    for size in [LARGE, SMALL] {
        let window = shown(screen.clone(), size);
        let back = window.node("Takaisin\nBack").rect();
        assert!(back.bottom() <= window.size().y, "{size:?}: {back:?}");
    }
}

#[test]
fn the_coach_changes_sides_with_the_language_and_the_service_does_not() {
    let left = shown(screens::library(Lang::Fi), LARGE);
    let right = shown(screens::library(Lang::Ar), LARGE);
    let middle = LARGE.x / 2.0;
    let coach = |window: &Shown, name: &str| window.node(name).rect().center().x;
    assert!(coach(&left, "Kuuntele uudelleen") > middle);
    assert!(coach(&right, "استمعوا مرة أخرى") < middle);
    assert!(coach(&left, "Pidän tauon") < 150.0);
    assert!(coach(&right, "استراحة") > LARGE.x - 150.0);
    // Within the service everything stands where it stood, only the whole of it has moved.
    let inside = |window: &Shown| {
        let back = window.node("Takaisin").rect();
        ["Hae", "Muumipappa ja meri", "Tietoa kirjastosta"].map(|name| {
            let rect = window.node_of_service(name);
            (rect.left() - back.left(), rect.top() - back.top(), rect.width())
        })
    };
    assert_eq!(inside(&left), inside(&right));
    assert!(right.node("Hae").rect().left() > left.node("Hae").rect().left());
}

#[test]
fn upright_the_coach_stands_below_the_service() {
    let window = shown(screens::library(Lang::Fi), TALL);
    let service = window.node("Hae").rect();
    let coach = window.node("Kuuntele uudelleen").rect();
    assert!(coach.top() > service.bottom() + 300.0);
}

#[test]
fn the_kiosks_own_targets_are_at_least_64_pixels_on_every_window() {
    for size in [LARGE, SMALL, TALL] {
        let zoom = polku::gui::scale::zoom_for(size.x, size.y);
        for (name, screen) in screens::all() {
            let window = shown(screen, size);
            for (label, rect) in window.buttons_of_the_kiosk() {
                let pixels = rect.size() * zoom;
                assert!(
                    pixels.x >= 64.0 && pixels.y >= 64.0,
                    "{name} at {size:?}: {label} is {pixels:?}"
                );
            }
        }
    }
}

#[test]
fn the_services_targets_are_at_least_44_pixels_and_64_at_the_measure() {
    for (size, least) in [(LARGE, 64.0), (SMALL, 44.0), (TALL, 64.0)] {
        let zoom = polku::gui::scale::zoom_for(size.x, size.y);
        let window = shown(screens::form(Lang::Fi), size);
        for name in [
            "Kirjaudu",
            "Peruuta",
            "Näytä kirjoitettu",
            "Elokuva",
            "Pysy kirjautuneena",
        ] {
            let height = window.node(name).rect().height() * zoom;
            assert!(height >= least, "{name}: {height}");
        }
    }
}

#[test]
fn everything_stands_on_the_screen_at_every_size() {
    for size in [LARGE, SMALL, TALL] {
        for (name, screen) in screens::all() {
            let window = shown(screen, size);
            let bounds = Rect::from_min_size(Pos2::ZERO, window.size()).expand(0.5);
            for (label, rect) in window.buttons_of_the_kiosk() {
                assert!(bounds.contains_rect(rect), "{name} at {size:?}: {label} at {rect:?}");
            }
        }
    }
}

#[test]
fn every_button_has_a_name() {
    for (name, screen) in screens::all() {
        let window = shown(screen, LARGE);
        for (role, label) in window.controls() {
            assert!(!label.trim().is_empty(), "{name}: a {role:?} without a name");
        }
    }
}

#[test]
fn the_drawn_hand_arrives_once_a_move() {
    let mut window = shown(screens::with_phone(Lang::Fi), LARGE);
    assert_eq!(window.sent(), [], "it is on its way");
    window.wait(1.2);
    assert_eq!(window.sent(), [Msg::Demo(DemoMsg::Arrived)]);
    window.wait(1.0);
    assert_eq!(window.sent(), []);
    window.change(|screen| {
        *screen = practice(screen.clone(), |practice| {
            practice.demo = Some(Demo {
                target: None,
                turn: 2,
                moving: true,
                types: false,
            });
        });
    });
    window.wait(1.2);
    assert_eq!(window.sent(), [Msg::Demo(DemoMsg::Arrived)]);
}

#[test]
fn the_ring_holds_a_field_with_its_label_and_touches_no_neighbour() {
    let screen = practice(screens::form(Lang::Fi), |practice| practice.lit = Some(element("pin")));
    let mut window = shown(screen, LARGE);
    window.wait(1.0);
    let rings: Vec<Rect> = window
        .harness
        .output()
        .shapes
        .iter()
        .filter_map(|clipped| match &clipped.shape {
            Shape::Rect(rect) if rect.stroke.color == Look::Calm.theme().coach.point => Some(rect.rect),
            _ => None,
        })
        .collect();
    let [ring] = rings[..] else { panic!("{rings:?}") };
    let text = |name: &str| window.node_by_value(name).rect().shrink(8.0);
    let entry = window.node_of(Role::PasswordInput, "PIN-koodi").rect();
    assert!(ring.contains_rect(entry) && ring.contains_rect(text("PIN-koodi")));
    let whole = ring.expand(stroke::POINT);
    let above = window.node_of(Role::TextInput, "Kirjastokortin numero").rect();
    assert!(!whole.intersects(above) && !whole.intersects(text("Tarkista PIN-koodi.")));
}

#[test]
fn before_its_first_move_the_drawn_hand_is_nowhere() {
    let still = |demo| {
        let screen = practice(screens::with_phone(Lang::Fi), |practice| practice.demo = demo);
        shown(screen, TALL).harness.output().shapes.len()
    };
    let waits = Demo {
        target: Some(element("confirm")),
        turn: 1,
        moving: false,
        types: false,
    };
    assert_eq!(still(Some(waits)), still(None));
}

#[test]
fn what_is_lit_is_scrolled_to() {
    let screen = practice(screens::library(Lang::Fi), |practice| {
        practice.lit = Some(element("about"))
    });
    let mut window = shown(screen, SMALL);
    window.step();
    window.step();
    let lit = window.node("Tietoa kirjastosta").rect();
    assert!(lit.bottom() < window.size().y && lit.top() > 0.0, "{lit:?}");
}

#[test]
fn when_nothing_happens_nothing_is_drawn_again() {
    for (name, screen) in screens::all() {
        if screen.overlay.is_some() || name.starts_with("phone") {
            continue;
        }
        let mut window = shown(screen, LARGE);
        window.wait(0.2);
        assert!(window.rests(), "{name}");
    }
    // The hand rests too when it has arrived, and so does a field that is being written in.
    let mut window = shown(screens::with_phone(Lang::Fi), LARGE);
    window.wait(1.5);
    assert!(window.rests());
    let mut window = shown(screens::form(Lang::Fi), LARGE);
    window.node_of(Role::TextInput, "Kirjastokortin numero").focus();
    window.wait(0.5);
    assert!(window.rests());
}

#[test]
fn an_emptying_ring_is_drawn_a_few_times_a_second_and_no_more() {
    let mut window = shown(screens::are_you_there(Lang::Fi), LARGE);
    window.wait(0.5);
    let delay = window.delay();
    assert!(delay.as_millis() > 50 && delay.as_millis() <= 250, "{delay:?}");
}

#[test]
fn when_a_learner_has_gone_nothing_of_what_was_typed_comes_back() {
    let needle = "hunter2needle";
    let mut window = shown(screens::form(Lang::Fi), LARGE);
    window.node_of(Role::TextInput, "Kirjastokortin numero").focus();
    window.step();
    window.type_text(needle);
    window.type_into_model();
    assert!(window.everything().contains(needle));
    window.key_with(Modifiers::COMMAND, Key::A);
    window.copy();
    window.sent();

    window.wipe(screens::form(Lang::Fi));
    assert!(!window.everything().contains(needle));
    assert_eq!(window.focused(), None);
    window.node_of(Role::TextInput, "Kirjastokortin numero").focus();
    window.step();
    for _ in 0..3 {
        window.key_with(Modifiers::COMMAND, Key::Z);
        window.key_with(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    }
    let sent = window.sent();
    let came_back = sent.iter().any(|msg| match msg {
        Msg::Service(ServiceMsg::Typed(_, typed)) => typed.reveal().contains(needle),
        _ => false,
    });
    assert!(!came_back);
    assert!(!window.everything().contains(needle));
    assert_eq!(window.clipboard().as_deref(), Some(""), "the clipboard was emptied");
}

#[test]
fn the_undo_of_a_learner_would_have_come_back_without_the_wipe() {
    // The test above can fail: egui does keep what was typed.
    let mut window = shown(screens::form(Lang::Fi), LARGE);
    window.node_of(Role::TextInput, "Kirjastokortin numero").focus();
    window.step();
    window.type_text("needle");
    window.type_into_model();
    window.wait(2.0);
    window.clear_model();
    window.sent();
    for _ in 0..3 {
        window.key_with(Modifiers::COMMAND, Key::Z);
    }
    let sent = window.sent();
    let came_back = sent.iter().any(|msg| match msg {
        Msg::Service(ServiceMsg::Typed(_, typed)) => typed.reveal().contains("needle"),
        _ => false,
    });
    assert!(came_back, "{sent:?}");
}

#[test]
fn the_same_touch_finds_the_field_after_its_text_was_refused() {
    // The model may empty a field (somebody's own data); the window follows.
    let mut window = shown(screens::form(Lang::Fi), LARGE);
    window.node_of(Role::TextInput, "Kirjastokortin numero").focus();
    window.step();
    window.type_text("1");
    window.type_into_model();
    window.clear_model();
    window.sent();
    window.type_text("5");
    let typed = ServiceMsg::Typed(element("card"), Typed::new("5".into()));
    assert_eq!(window.sent(), [service(typed)]);
}

#[test]
fn pieces_of_every_sort_are_drawn() {
    // A reminder for whoever adds one: the hand-made screens hold every sort.
    let mut sorts = std::collections::BTreeSet::new();
    fn walk(pieces: &[Piece], sorts: &mut std::collections::BTreeSet<&'static str>) {
        for piece in pieces {
            if let Piece::Group { pieces, .. } = piece {
                walk(pieces, sorts);
            }
            sorts.insert(match piece {
                Piece::Heading(_) => "heading",
                Piece::Text(..) => "text",
                Piece::Data(..) => "data",
                Piece::Picture(..) => "picture",
                Piece::Link(..) => "link",
                Piece::Button(..) => "button",
                Piece::Field(_) => "field",
                Piece::Choice(_) => "choice",
                Piece::Checkbox(_) => "checkbox",
                Piece::Group { .. } => "group",
            });
        }
    }
    for (_, screen) in screens::all() {
        if let Body::Practice(practice) = &screen.body {
            for pane in practice.browser.iter().chain(&practice.phone) {
                walk(&pane.pieces, &mut sorts);
            }
        }
    }
    assert_eq!(sorts.len(), 10, "{sorts:?}");
}

/// Sizes in points of the three windows.
#[test]
fn the_three_windows_are_laid_out_in_their_own_points() {
    for (size, points) in [(LARGE, Vec2::new(1920.0, 1080.0)), (TALL, Vec2::new(1080.0, 1920.0))] {
        assert_eq!(shown(screens::welcome(), size).size(), points);
    }
}

/// A screen whose kiosk has no keyboard of its own.
fn with_keys(screen: Screen, pixels: Vec2) -> Shown {
    let mut window = shown(screen, pixels);
    window.has_no_keyboard();
    window
}

#[test]
fn the_keyboard_on_the_screen_writes_into_the_field_that_was_touched() {
    for pixels in [LARGE, SMALL, TALL] {
        let mut window = with_keys(screens::library(Lang::Fi), pixels);
        assert!(window.harness.query_by_label("Välilyönti").is_none());
        let field = window.node_of(Role::TextInput, "Hakusana").rect();
        window.touch_at(field.center());
        window.step();
        window.step();
        window.sent();
        let bounds = Rect::from_min_size(Pos2::ZERO, window.size());
        for key in ["q", "å", "Välilyönti", "Valmis"] {
            assert!(bounds.contains_rect(window.node(key).rect()), "{key} at {pixels:?}");
        }
        let field = window.node_of(Role::TextInput, "Hakusana").rect();
        assert!(bounds.contains_rect(field), "the field stays in sight");
        window.touch("Iso kirjain");
        window.touch("Ä");
        let sent = window.sent();
        assert!(
            matches!(&sent[..], [Msg::Service(ServiceMsg::Typed(_, text))] if text.reveal().ends_with('Ä')),
            "{sent:?}"
        );
        window.touch("Numerot ja merkit");
        window.touch("7");
        assert!(
            matches!(&window.sent()[..], [Msg::Service(ServiceMsg::Typed(_, text))] if text.reveal().ends_with('7'))
        );
        window.touch("Poista merkki");
        window.sent();
        window.touch("Valmis");
        assert_eq!(window.sent(), [service(ServiceMsg::LeftField(element("search")))]);
        window.step();
        assert!(window.harness.query_by_label("Välilyönti").is_none(), "it has gone");
    }
}

#[test]
fn without_a_finger_there_is_no_keyboard_on_the_screen() {
    let mut window = shown(screens::library(Lang::Fi), LARGE);
    let field = window.node_of(Role::TextInput, "Hakusana").rect();
    window.touch_at(field.center());
    window.step();
    window.step();
    assert!(window.harness.query_by_label("Välilyönti").is_none());
    window.finger_at(field.center());
    window.step();
    window.step();
    assert!(window.harness.query_by_label("Välilyönti").is_some());
    window.type_text("a");
    window.step();
    window.step();
    assert!(
        window.harness.query_by_label("Välilyönti").is_none(),
        "there is a real keyboard"
    );
}
