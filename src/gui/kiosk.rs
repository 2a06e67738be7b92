//! The kiosk: a window driven by the runtime.
//!
//! Uses `runtime`. Deliberately not here: drawing, and what any message does.

use std::time::Duration;

use super::keyboard::ScreenKeyboard;
use super::theme::Look;
use super::touch::Motion;
use super::window::{self, Driver, WindowError, WindowSettings};
use crate::app::msg::Msg;
use crate::app::screen::Screen;
use crate::runtime::settings::{self, KeyboardName, LookName};
use crate::runtime::{self, Options, Reading, Runtime, Waker};

/// What drives the window.
struct Kiosk {
    runtime: Runtime,
    look: Look,
}

impl Driver for Kiosk {
    fn screen(&self) -> &Screen {
        self.runtime.screen()
    }

    fn send(&mut self, msg: Msg) {
        self.runtime.send(msg);
    }

    fn poll(&mut self) {
        self.runtime.poll();
    }

    fn wake_after(&self) -> Option<Duration> {
        self.runtime.wake_after().map(|wait| Duration::from_millis(wait.0))
    }

    fn take_wipe(&mut self) -> bool {
        self.runtime.take_wipe()
    }

    fn quits(&self) -> bool {
        self.runtime.wants_quit()
    }

    fn look(&self) -> Look {
        self.look
    }
}

/// Opens the kiosk and stays in it until staff closes it.
///
/// # Errors
/// [`WindowError`] when there is no display or no OpenGL.
pub fn run(options: &Options, windowed: bool) -> Result<(), WindowError> {
    let usual = settings::read(&options.data).map(|all| all.window).unwrap_or_default();
    let motion = if usual.reduced_motion {
        Motion::Reduced
    } else {
        Motion::Full
    };
    let keyboard = match usual.keyboard {
        KeyboardName::Auto => ScreenKeyboard::Auto,
        KeyboardName::Always => ScreenKeyboard::Always,
        KeyboardName::Never => ScreenKeyboard::Never,
    };
    let settings = WindowSettings {
        windowed,
        motion,
        keyboard,
    };
    let content = Reading::begin(options.content.clone());
    window::open(settings, |wake| {
        let waker = Waker::default();
        waker.set(move || wake());
        let (runtime, window) = runtime::start(&options.data, content, waker);
        Kiosk {
            runtime,
            look: match window.look {
                LookName::Calm => Look::Calm,
                LookName::Contrast => Look::HighContrast,
            },
        }
    })
}
