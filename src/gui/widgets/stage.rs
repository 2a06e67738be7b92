//! What is carried through one drawing of a screen: look, direction, the window's own state, and the messages so far.
//!
//! Not here: egui's `Ui`, which each part gets by itself.

use std::sync::Arc;

use eframe::egui::{AsIdSalt, Context, Id, Painter, Pos2, Rect, Response, Ui};

use crate::app::msg::Msg;
use crate::app::screen::Screen;
use crate::gui::picture::Drawing;
use crate::gui::text::{self, Manner, TextBlock};
use crate::gui::theme::{self, Theme};
use crate::gui::touch::{Motion, Tap, Touch};
use crate::i18n::{ClipId, Direction, Utterance};
use crate::service::ElementRef;

/// A second touch so soon after the first, in seconds, is the same touch of an unsteady hand.
const TWICE: f64 = 0.4;
/// And so near, in points.
const NEAR: f32 = 32.0;
/// How far beside words a touch may fall that still means them, in points.
const REACH: f32 = 80.0;

/// A touch that hit no words, and those that are nearest to it so far: a finger need not hit a line of text.
pub struct Beside {
    /// Where it fell.
    pub at: Pos2,
    /// How far it is to them, in points, what they say, and the element that they belong to.
    pub nearest: Option<(f32, Utterance, Option<ElementRef>)>,
}

/// One drawing of one screen.
pub struct Stage<'s> {
    /// The look.
    pub theme: &'static Theme,
    /// The way the kiosk's own side runs.
    pub direction: Direction,
    /// Whether what is drawn now can be touched: not while a question lies over it.
    pub live: bool,
    /// The window's own state.
    pub touch: &'s mut Touch,
    /// What the hands did.
    pub msgs: Vec<Msg>,
    /// The element that is lit.
    pub lit: Option<&'s ElementRef>,
    /// The element that the drawn hand goes to.
    pub aim: Option<&'s ElementRef>,
    /// What is heard now.
    heard: Option<&'s ClipId>,
    /// Where the lit element was drawn.
    pub lit_at: Option<Rect>,
    /// Where the drawn hand's element was drawn.
    pub aim_at: Option<Rect>,
    /// A touch beside all words, while the page is drawn that it fell on.
    pub beside: Option<Beside>,
    root: Id,
}

impl<'s> Stage<'s> {
    /// For a screen.
    pub fn new(ctx: &Context, screen: &'s Screen, touch: &'s mut Touch) -> Self {
        let root = Id::unique(("polku", touch.salt(), screen.name));
        Self {
            theme: theme::of(ctx),
            direction: screen.direction,
            live: screen.overlay.is_none(),
            touch,
            msgs: Vec::new(),
            lit: None,
            aim: None,
            heard: screen.heard.as_ref(),
            lit_at: None,
            aim_at: None,
            beside: None,
            root,
        }
    }

    /// An id of this screen and this stay.
    pub fn id(&self, salt: impl AsIdSalt) -> Id {
        self.root.with(salt)
    }

    /// Whether the kiosk's own side runs from the right.
    #[must_use]
    pub const fn from_right(&self) -> bool {
        matches!(self.direction, Direction::Rtl)
    }

    /// Whether these words are what is heard now.
    #[must_use]
    pub fn is_heard(&self, words: &Utterance) -> bool {
        self.heard.is_some_and(|clip| words.0.contains(clip))
    }

    /// Whether things may move.
    #[must_use]
    pub const fn moves(&self) -> bool {
        matches!(self.touch.motion, Motion::Full)
    }

    /// Sends a message.
    pub fn send(&mut self, msg: Msg) {
        self.msgs.push(msg);
    }

    /// Lays a text out, or takes it from the cache.
    pub fn words(&self, ui: &Ui, words: &str, manner: Manner, width: f32) -> Arc<TextBlock> {
        text::layout(ui.ctx(), words, manner, width.max(1.0))
    }

    /// Paints a drawing.
    pub fn draw(&mut self, painter: &Painter, drawing: Drawing<'_>, rect: Rect) {
        self.touch.pictures.paint(painter, drawing, rect);
    }

    /// Whether a place was touched, by hand, key or assistive technology; the second touch of a double one is not.
    pub fn tapped(&mut self, response: &Response) -> bool {
        if !response.clicked() {
            return false;
        }
        let tap = Tap {
            id: response.id,
            place: response.interact_pointer_pos(),
            time: response.ctx.input(|input| input.time),
        };
        let slip = self.touch.last_tap.is_some_and(|last| {
            let near = match (last.place, tap.place) {
                (Some(a), Some(b)) => a.distance(b) < NEAR,
                _ => false,
            };
            tap.time - last.time < TWICE && (last.id == tap.id || near)
        });
        if !slip {
            self.touch.last_tap = Some(tap);
        }
        !slip
    }

    /// Offers words that can be heard to a touch that fell beside all of them.
    pub fn offer(&mut self, ui: &Ui, rect: Rect, says: &Utterance, element: Option<&ElementRef>) {
        let Some(beside) = &mut self.beside else { return };
        let far = rect.intersect(ui.clip_rect()).distance_to_pos(beside.at);
        if far <= REACH && beside.nearest.as_ref().is_none_or(|(nearest, ..)| far < *nearest) {
            beside.nearest = Some((far, says.clone(), element.cloned()));
        }
    }

    /// Notes where an element of the service was drawn, and scrolls to it when it has just been lit or aimed at.
    pub fn mark(&mut self, ui: &Ui, element: &ElementRef, rect: Rect) {
        if self.lit == Some(element) {
            self.lit_at = Some(rect);
            if self.touch.lit.as_ref() != Some(element) {
                self.touch.lit = Some(element.clone());
                scroll_to(ui, rect);
            }
        }
        if self.aim == Some(element) {
            self.aim_at = Some(rect);
        }
    }
}

/// Scroll a rectangle into view with some room round it.
pub fn scroll_to(ui: &Ui, rect: Rect) {
    ui.scroll_to_rect(rect.expand(48.0), None);
    ui.ctx().request_repaint();
}
