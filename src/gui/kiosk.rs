//! The kiosk: a window driven by the runtime, or by the notice that says why there is none.
//!
//! Uses `runtime`. Deliberately not here: drawing, and what any message does.

use std::time::Duration;

use super::keyboard::ScreenKeyboard;
use super::theme::Look;
use super::touch::Motion;
use super::window::{self, Driver, WindowError, WindowSettings};
use crate::app::msg::{Msg, StaffMsg};
use crate::app::screen::Screen;
use crate::runtime::settings::{self, KeyboardName, LookName};
use crate::runtime::{self, Options, Reading, Runtime, Started, Waker};

/// What drives the window.
enum Kiosk {
    /// The kiosk runs.
    Running { runtime: Box<Runtime>, look: Look },
    /// It can't; staff reads why and closes it.
    Stopped { notice: Box<Screen>, quits: bool },
}

impl Driver for Kiosk {
    fn screen(&self) -> &Screen {
        match self {
            Self::Running { runtime, .. } => runtime.screen(),
            Self::Stopped { notice, .. } => notice,
        }
    }

    fn send(&mut self, msg: Msg) {
        match self {
            Self::Running { runtime, .. } => runtime.send(msg),
            Self::Stopped { quits, .. } => *quits |= msg == Msg::Staff(StaffMsg::WantsOut),
        }
    }

    fn poll(&mut self) {
        if let Self::Running { runtime, .. } = self {
            runtime.poll();
        }
    }

    fn wake_after(&self) -> Option<Duration> {
        match self {
            Self::Running { runtime, .. } => runtime.wake_after().map(|wait| Duration::from_millis(wait.0)),
            Self::Stopped { .. } => None,
        }
    }

    fn take_wipe(&mut self) -> bool {
        match self {
            Self::Running { runtime, .. } => runtime.take_wipe(),
            Self::Stopped { .. } => false,
        }
    }

    fn quits(&self) -> bool {
        match self {
            Self::Running { runtime, .. } => runtime.wants_quit(),
            Self::Stopped { quits, .. } => *quits,
        }
    }

    fn look(&self) -> Look {
        match self {
            Self::Running { look, .. } => *look,
            Self::Stopped { .. } => Look::Calm,
        }
    }
}

/// Opens the kiosk and stays in it until staff closes it.
///
/// # Errors
/// [`WindowError`] when there is no display or no OpenGL.
pub fn run(options: &Options, windowed: bool) -> Result<(), WindowError> {
    let usual = settings::read(&options.data)
        .map(|(_, window)| window)
        .unwrap_or_default();
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
        match runtime::start(&options.data, content, waker) {
            Started::Running(runtime, window) => Kiosk::Running {
                runtime,
                look: match window.look {
                    LookName::Calm => Look::Calm,
                    LookName::Contrast => Look::HighContrast,
                },
            },
            Started::Stopped(notice) => Kiosk::Stopped { notice, quits: false },
        }
    })
}
