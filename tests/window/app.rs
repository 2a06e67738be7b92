//! The application in the window, over a driver that only remembers: closing, staff, presence, forgetting, waiting.

use std::time::Duration;

use eframe::egui::{
    Event, Key, Modifiers, OutputCommand, PointerButton, Pos2, Vec2, ViewportCommand, ViewportEvent, ViewportId, pos2,
};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use polku::app::effect::Secret;
use polku::app::msg::{Msg, SignInMsg, StaffMsg};
use polku::app::screen::Screen;
use polku::gui::window::{App, Driver, is_let_in};
use polku::gui::{Motion, Touch};
use polku::i18n::Lang;

use crate::screens;

const STEP: f32 = 0.1;

struct Remembers {
    screen: Screen,
    sent: Vec<Msg>,
    polled: usize,
    wake: Option<Duration>,
    wipe: bool,
    quits: bool,
}

impl Driver for Remembers {
    fn screen(&self) -> &Screen {
        &self.screen
    }
    fn send(&mut self, msg: Msg) {
        self.sent.push(msg);
    }
    fn poll(&mut self) {
        self.polled += 1;
    }
    fn wake_after(&self) -> Option<Duration> {
        self.wake
    }
    fn take_wipe(&mut self) -> bool {
        std::mem::take(&mut self.wipe)
    }
    fn quits(&self) -> bool {
        self.quits
    }
}

type Window = Harness<'static, Option<App<Remembers>>>;

fn open(screen: Screen) -> Window {
    let driver = Remembers {
        screen,
        sent: Vec::new(),
        polled: 0,
        wake: None,
        wipe: false,
        quits: false,
    };
    let mut driver = Some(driver);
    let mut window = Harness::builder()
        .with_size(Vec2::new(1920.0, 1080.0))
        .with_step_dt(STEP)
        .build_ui_state(
            move |ui, app: &mut Option<App<Remembers>>| {
                if let Some(app) = app {
                    app.tick(ui.ctx());
                    app.show(ui);
                } else if let Some(driver) = driver.take() {
                    *app = Some(App::new(ui.ctx(), driver, Touch::new(Motion::Full)));
                    ui.ctx().request_discard("fonts come with the next pass");
                }
            },
            None,
        );
    window.step();
    window.step();
    window
}

fn driver(window: &mut Window) -> &mut Remembers {
    window.state_mut().as_mut().unwrap().driver_mut()
}

fn sent(window: &mut Window) -> Vec<Msg> {
    std::mem::take(&mut driver(window).sent)
}

fn without_presence(window: &mut Window) -> Vec<Msg> {
    let mut sent = sent(window);
    sent.retain(|msg| *msg != Msg::Touched);
    sent
}

fn press(window: &Window, at: Pos2, pressed: bool) {
    window.event(Event::PointerButton {
        pos: at,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    });
}

fn commands(window: &Window) -> Vec<ViewportCommand> {
    window.output().viewport_output[&ViewportId::ROOT].commands.clone()
}

fn ask_to_close(window: &mut Window) {
    let viewport = window.input_mut().viewports.get_mut(&ViewportId::ROOT).unwrap();
    viewport.events.push(ViewportEvent::Close);
    window.step();
}

const OUT: Msg = Msg::Staff(StaffMsg::WantsOut);
const IN: Msg = Msg::Staff(StaffMsg::WantsIn);

#[test]
fn closing_is_refused_and_asked_of_staff() {
    let mut window = open(screens::welcome());
    ask_to_close(&mut window);
    assert!(commands(&window).contains(&ViewportCommand::CancelClose));
    assert_eq!(sent(&mut window), [OUT]);
}

#[test]
fn when_the_driver_quits_the_window_closes() {
    let mut window = open(screens::welcome());
    driver(&mut window).quits = true;
    window.step();
    assert!(commands(&window).contains(&ViewportCommand::Close));
    ask_to_close(&mut window);
    assert!(!commands(&window).contains(&ViewportCommand::CancelClose));
    assert_eq!(sent(&mut window), []);
}

#[test]
fn staff_come_in_and_out_by_keys() {
    for (key, msg) in [(Key::S, IN), (Key::Q, OUT)] {
        let mut window = open(screens::welcome());
        window.key_press_modifiers(Modifiers::CTRL | Modifiers::SHIFT, key);
        window.step();
        assert_eq!(without_presence(&mut window), [msg]);
    }
}

#[test]
fn staff_come_in_by_holding_the_corner_opposite_the_door_for_three_seconds() {
    for (lang, corner) in [(Lang::Fi, pos2(1880.0, 30.0)), (Lang::Ar, pos2(40.0, 30.0))] {
        let mut window = open(screens::library(lang));
        window.event(Event::PointerMoved(corner));
        press(&window, corner, true);
        window.run_steps(27);
        assert_eq!(without_presence(&mut window), [], "too early");
        window.run_steps(8);
        assert_eq!(without_presence(&mut window), [IN]);
        window.run_steps(50);
        press(&window, corner, false);
        window.run_steps(2);
        assert_eq!(
            without_presence(&mut window),
            [],
            "once, and the helper there is not touched"
        );
    }
}

#[test]
fn holding_anywhere_else_is_nothing_to_staff() {
    let mut window = open(screens::library(Lang::Fi));
    let door = pos2(40.0, 30.0);
    window.event(Event::PointerMoved(door));
    press(&window, door, true);
    window.run_steps(40);
    assert_eq!(without_presence(&mut window), []);
}

#[test]
fn that_somebody_is_there_is_told_once_a_second() {
    let mut window = open(screens::library(Lang::Fi));
    for nth in 0..30_u8 {
        window.event(Event::PointerMoved(pos2(300.0 + 5.0 * f32::from(nth), 500.0)));
        window.step();
    }
    let told = sent(&mut window);
    assert!(told.iter().all(|msg| *msg == Msg::Touched));
    assert!((3..=4).contains(&told.len()), "{}", told.len());
    window.run_steps(20);
    assert_eq!(sent(&mut window), [], "nobody moved");
}

#[test]
fn a_mouse_that_trembles_is_nobody() {
    let mut window = open(screens::welcome());
    let mut tremble = |by: f32| {
        for nth in 0..40 {
            let away = if nth % 2 == 0 { by } else { 0.0 };
            window.event(Event::PointerMoved(pos2(300.0 + away, 500.0)));
            window.step();
        }
        sent(&mut window).len()
    };
    // The first place it is seen at counts once.
    assert_eq!(tremble(1.0), 1);
    assert_eq!(tremble(1.5), 0);
    assert!(tremble(5.0) > 2);
}

#[test]
fn what_to_do_without_opengl_is_told() {
    let error = eframe::Error::OpenGL("needs 2.0".to_owned().into());
    let told = polku::gui::window::WindowError::from(error).to_string();
    assert!(told.contains("LIBGL_ALWAYS_SOFTWARE"), "{told}");
}

#[test]
fn a_touch_reaches_the_driver_after_the_presence() {
    let mut window = open(screens::sign_in(Lang::Fi));
    window.get_by_label("Olen uusi").click();
    window.run_steps(2);
    assert_eq!(sent(&mut window), [Msg::Touched, Msg::SignIn(SignInMsg::New)]);
}

const SCANNED: &str = "PK04HMASW9NF6YY41J0";

fn enter() -> Event {
    Event::Key {
        key: Key::Enter,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::NONE,
    }
}

/// Types into the frames that follow each other: so many signs in each, with so many frames between.
fn types(window: &mut Window, text: &str, at_once: usize, between: usize) {
    let mut events: Vec<Event> = text.chars().map(|sign| Event::Text(sign.to_string())).collect();
    events.push(enter());
    for some in events.chunks(at_once) {
        window.input_mut().events.extend_from_slice(some);
        window.step();
        window.run_steps(between);
    }
    window.run_steps(2);
}

#[test]
fn a_card_under_the_scanner_is_told_once_and_its_enter_presses_nothing() {
    let mut window = open(screens::sign_in(Lang::Fi));
    // A tile has the keyboard's focus, so that an Enter would press it.
    window.get_by_label("Olen uusi").focus();
    window.run_steps(2);
    sent(&mut window);
    types(&mut window, SCANNED, 20, 0);
    let scanned = Msg::Scanned(Secret::new(SCANNED.to_owned()));
    assert_eq!(without_presence(&mut window), [scanned]);
}

#[test]
fn typing_slowly_is_no_scan_and_enter_presses_as_ever() {
    for text in [SCANNED, ""] {
        let mut window = open(screens::sign_in(Lang::Fi));
        window.get_by_label("Olen uusi").focus();
        window.run_steps(2);
        sent(&mut window);
        types(&mut window, text, 1, 2);
        assert_eq!(without_presence(&mut window), [Msg::SignIn(SignInMsg::New)], "{text}");
    }
}

#[test]
fn where_nobody_signs_in_nothing_is_scanned() {
    for screen in [screens::library(Lang::Fi), screens::form(Lang::Fi)] {
        let mut window = open(screen);
        types(&mut window, SCANNED, 20, 0);
        assert_eq!(without_presence(&mut window), []);
    }
}

#[test]
fn it_wakes_when_the_driver_waits_for_something_and_not_otherwise() {
    let mut window = open(screens::library(Lang::Fi));
    window.run_steps(5);
    let delay = |window: &Window| window.output().viewport_output[&ViewportId::ROOT].repaint_delay;
    assert_eq!(delay(&window), Duration::MAX);
    driver(&mut window).wake = Some(Duration::from_secs(90));
    window.step();
    assert!(delay(&window) <= Duration::from_secs(90));
    assert!(delay(&window) > Duration::from_secs(80));
}

#[test]
fn a_wipe_is_done_before_the_next_screen_is_seen() {
    let mut window = open(screens::form(Lang::Fi));
    window.get_by_label("Näytä kirjoitettu").click();
    window.run_steps(3);
    let seen = |window: &Window| window.query_all_by_value("salasana9").next().is_some();
    assert!(seen(&window), "uncovered");
    driver(&mut window).wipe = true;
    window.step();
    assert!(!seen(&window), "the next learner's field is covered");
    let emptied = window
        .output()
        .platform_output
        .commands
        .iter()
        .any(|command| matches!(command, OutputCommand::CopyText(text) if text.is_empty()));
    assert!(emptied);
    assert!(driver(&mut window).polled > 3);
}

#[test]
fn escape_does_nothing() {
    let key = |key| Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::NONE,
    };
    assert!(!is_let_in(&key(Key::Escape)));
    assert!(is_let_in(&key(Key::Tab)));
}
