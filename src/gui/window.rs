//! The window: an eframe application that draws what a driver shows and tells it what hands and keys did.
//!
//! Uses `draw`, `Touch`, the theme, the zoom. Deliberately not here: what a message does (the driver's), the clock of the
//! model, sound, the journal. A window that can't be opened is an error that is returned.

use std::sync::Arc;
use std::time::Duration;

use eframe::egui::{
    self, Context, Event, Key, Modifiers, Pos2, Rect, Ui, Vec2, ViewportBuilder, ViewportCommand, Visuals, pos2,
};

use super::keyboard::ScreenKeyboard;
use super::scale::zoom_for;
use super::scanner::Scanner;
use super::theme::{self, Look};
use super::touch::{Motion, Touch, steady};
use super::views::draw;
use crate::app::effect::Secret;
use crate::app::msg::{Msg, StaffMsg};
use crate::app::screen::Screen;
use crate::i18n::Direction;

/// What the window shows and talks to.
pub trait Driver {
    /// What is shown now.
    fn screen(&self) -> &Screen;

    /// Takes a message. What it changes is in [`Driver::screen`] when this returns.
    fn send(&mut self, msg: Msg);

    /// Takes in what came from elsewhere since the last time: timers that ran out, word from other threads.
    fn poll(&mut self);

    /// How long until something happens by itself; none when nothing is waited for.
    fn wake_after(&self) -> Option<Duration>;

    /// Whether a learner has left since this was last asked, so that the window must forget everything.
    fn take_wipe(&mut self) -> bool;

    /// Whether the program may end now.
    fn quits(&self) -> bool;

    /// Which look is worn.
    fn look(&self) -> Look {
        Look::Calm
    }
}

/// Wakes the window from any thread, so that it polls its driver.
pub type Waker = Arc<dyn Fn() + Send + Sync>;

/// How the window is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WindowSettings {
    /// In a window on a desk instead of the full screen.
    pub windowed: bool,
    /// Whether things may move.
    pub motion: Motion,
    /// When the keyboard on the screen comes.
    pub keyboard: ScreenKeyboard,
}

/// Why there is no window, and what to do.
#[derive(Debug, thiserror::Error)]
pub enum WindowError {
    /// There is a display, but nothing that draws on it.
    #[error(
        "there is no usable OpenGL; install the driver of the graphics card (on Debian and Ubuntu: libgl1-mesa-dri), or let \
         the processor draw with LIBGL_ALWAYS_SOFTWARE=1"
    )]
    NoOpenGl(#[source] eframe::Error),
    /// No display, or the system refused.
    #[error("the window could not be opened; is there a screen, and does DISPLAY or WAYLAND_DISPLAY name it?")]
    Open(#[source] eframe::Error),
}

impl From<eframe::Error> for WindowError {
    fn from(error: eframe::Error) -> Self {
        match error {
            eframe::Error::Glutin(_) | eframe::Error::NoGlutinConfigs(..) | eframe::Error::OpenGL(_) => {
                Self::NoOpenGl(error)
            }
            _ => Self::Open(error),
        }
    }
}

/// The size of the window on a desk, in the system's points.
const DESK: Vec2 = Vec2::new(1280.0, 800.0);
/// More than any screen: it is cut to the screen's size, so that the window fills it where nothing manages windows too.
const MOST: Vec2 = Vec2::splat(16_384.0);

/// Opens the window and stays in it until the driver quits.
///
/// `make` builds the driver when there is a window; it gets the means to wake it.
///
/// # Errors
/// [`WindowError`] when there is no display or no OpenGL.
pub fn open<D: Driver>(settings: WindowSettings, make: impl FnOnce(Waker) -> D) -> Result<(), WindowError> {
    let viewport = ViewportBuilder::default()
        .with_title("Polku")
        .with_app_id("polku")
        .with_inner_size(if settings.windowed { DESK } else { MOST })
        .with_clamp_size_to_monitor_size(true)
        .with_fullscreen(!settings.windowed);
    let options = eframe::NativeOptions {
        viewport,
        renderer: eframe::Renderer::Glow,
        ..eframe::NativeOptions::default()
    };
    let create: eframe::AppCreator<'_> = Box::new(move |creation| {
        let ctx = creation.egui_ctx.clone();
        let driver = make(Arc::new(move || ctx.request_repaint()));
        let touch = Touch::new(settings.motion).with_keyboard(settings.keyboard).unhurried();
        Ok(Box::new(App::new(&creation.egui_ctx, driver, touch)))
    });
    Ok(eframe::run_native("polku", options, create)?)
}

/// Seconds between two reports that somebody is there.
const TOUCHED_EVERY: f64 = 1.0;
/// How far a pointer moves when a hand moves it, in points: a mouse that lies still can tremble.
const MOVE: f32 = 4.0;
/// How long staff hold the corner, in seconds.
const HOLD: f64 = 3.0;
/// The side of that corner, in points.
const CORNER: f32 = 140.0;

/// The application in the window.
pub struct App<D> {
    driver: D,
    touch: Touch,
    look: Look,
    /// When somebody was last reported, in egui's seconds.
    touched: Option<f64>,
    /// Where the pointer was when it last moved by a hand.
    pointer: Option<Pos2>,
    hold: Hold,
    scanner: Scanner,
}

/// The staff's hold of the corner.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Hold {
    Free,
    Since(f64),
    /// Held long enough and told; waits for the hand to let go.
    Told,
}

impl<D: Driver> App<D> {
    /// Puts the look on and draws nothing yet.
    pub fn new(ctx: &Context, driver: D, touch: Touch) -> Self {
        let look = driver.look();
        theme::install(ctx, look);
        steady(ctx);
        Self {
            driver,
            touch,
            look,
            touched: None,
            pointer: None,
            hold: Hold::Free,
            scanner: Scanner::default(),
        }
    }

    /// The driver, for tests.
    pub fn driver(&self) -> &D {
        &self.driver
    }

    /// The driver, to be changed.
    pub fn driver_mut(&mut self) -> &mut D {
        &mut self.driver
    }

    /// Before each drawing, and while the window is hidden: time, other threads, and what is meant for staff.
    pub fn tick(&mut self, ctx: &Context) {
        self.driver.poll();
        self.close(ctx);
        self.staff(ctx);
        self.presence(ctx);
        self.scan(ctx);
        if self.driver.look() != self.look {
            self.look = self.driver.look();
            theme::install(ctx, self.look);
        }
        self.forget(ctx);
        if self.driver.quits() {
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
        self.wait(ctx);
    }

    /// Draws the screen and sends what hands did.
    pub fn show(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        let native = ui.max_rect().size() * ctx.zoom_factor();
        let zoom = zoom_for(native.x, native.y);
        if (zoom - ctx.zoom_factor()).abs() > f32::EPSILON {
            ctx.set_zoom_factor(zoom);
            ctx.request_discard("the window has another size");
        }
        let msgs = draw(ui, self.driver.screen(), &mut self.touch);
        if msgs.is_empty() {
            return;
        }
        for msg in msgs {
            self.driver.send(msg);
        }
        self.forget(&ctx);
        self.wait(&ctx);
        // What the messages changed is drawn at once.
        ctx.request_repaint();
    }

    /// Closing, however it is asked for, is staff's to allow.
    fn close(&mut self, ctx: &Context) {
        if ctx.input(|input| input.viewport().close_requested()) && !self.driver.quits() {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.driver.send(Msg::Staff(StaffMsg::WantsOut));
            ctx.request_repaint();
        }
    }

    /// Into the staff's side: Ctrl+Shift+S, or the top corner opposite the door held for three seconds. Out: Ctrl+Shift+Q.
    fn staff(&mut self, ctx: &Context) {
        let pressed = |key| ctx.input_mut(|input| input.consume_key(Modifiers::CTRL | Modifiers::SHIFT, key));
        if pressed(Key::Q) {
            self.driver.send(Msg::Staff(StaffMsg::WantsOut));
        }
        if pressed(Key::S) {
            self.driver.send(Msg::Staff(StaffMsg::WantsIn));
        }
        let corner = corner(ctx.content_rect(), self.driver.screen().direction);
        let (held, now) = ctx.input(|input| {
            let inside = |place: Option<egui::Pos2>| place.is_some_and(|place| corner.contains(place));
            let pointer = &input.pointer;
            let held = pointer.primary_down() && inside(pointer.press_origin()) && inside(pointer.latest_pos());
            (held, input.time)
        });
        self.hold = match (held, self.hold) {
            (false, _) => Hold::Free,
            (true, Hold::Free) => Hold::Since(now),
            (true, Hold::Since(since)) if now - since >= HOLD => {
                self.driver.send(Msg::Staff(StaffMsg::WantsIn));
                Hold::Told
            }
            (true, hold) => hold,
        };
        if let Hold::Since(since) = self.hold {
            ctx.request_repaint_after(Duration::from_secs_f64((since + HOLD - now).max(0.0)));
        }
    }

    /// Somebody is there: any touch, key or real movement, told at most once a second.
    fn presence(&mut self, ctx: &Context) {
        let (mut active, at, now) = ctx.input(|input| {
            let mut moves = input.events.iter().filter_map(|event| match event {
                Event::PointerMoved(at) => Some(*at),
                _ => None,
            });
            (input.events.iter().any(is_a_hand), moves.next_back(), input.time)
        });
        if let Some(at) = at.filter(|at| self.pointer.is_none_or(|from| from.distance(*at) >= MOVE)) {
            self.pointer = Some(at);
            active = true;
        }
        let due = self.touched.is_none_or(|last| now - last >= TOUCHED_EVERY);
        if active && due {
            self.touched = Some(now);
            self.driver.send(Msg::Touched);
        }
    }

    /// A card that was held under a scanner, where it signs in. No field of these screens is written in.
    fn scan(&mut self, ctx: &Context) {
        if !self.driver.screen().scans || ctx.text_edit_focused() {
            self.scanner.forget();
            return;
        }
        let scanned = ctx.input_mut(|input| {
            let now = input.time;
            self.scanner.hear(&mut input.events, now)
        });
        if let Some(scanned) = scanned {
            self.driver.send(Msg::Scanned(Secret::new(scanned)));
            ctx.request_repaint();
        }
    }

    fn forget(&mut self, ctx: &Context) {
        if self.driver.take_wipe() {
            self.touch.wipe(ctx, self.look);
            self.scanner.forget();
            self.touched = None;
        }
    }

    fn wait(&self, ctx: &Context) {
        if let Some(after) = self.driver.wake_after() {
            ctx.request_repaint_after(after);
        }
    }
}

/// Where staff hold: the top corner opposite the door.
fn corner(screen: Rect, direction: Direction) -> Rect {
    let side = Vec2::splat(CORNER);
    match direction {
        Direction::Ltr => Rect::from_min_size(pos2(screen.right() - CORNER, screen.top()), side),
        Direction::Rtl => Rect::from_min_size(screen.min, side),
    }
}

const fn is_a_hand(event: &Event) -> bool {
    matches!(
        event,
        Event::PointerButton { .. }
            | Event::Touch { .. }
            | Event::Key { .. }
            | Event::Text(_)
            | Event::MouseWheel { .. }
            | Event::AccessKitActionRequest(_)
    )
}

/// Whether an event may reach the window: Escape does nothing here, so it must not take the keyboard's place away.
#[must_use]
pub const fn is_let_in(event: &Event) -> bool {
    !matches!(event, Event::Key { key: Key::Escape, .. })
}

impl<D: Driver> eframe::App for App<D> {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        self.tick(ctx);
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.show(ui);
        // Counted by `benches/start.rs`: a kiosk that nobody touches draws nothing.
        tracing::trace!("frame");
    }

    fn clear_color(&self, _visuals: &Visuals) -> [f32; 4] {
        self.look.theme().coach.ground.ground.to_normalized_gamma_f32()
    }

    fn raw_input_hook(&mut self, _ctx: &Context, raw_input: &mut egui::RawInput) {
        raw_input.events.retain(is_let_in);
    }
}
