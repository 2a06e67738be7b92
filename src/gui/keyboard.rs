//! What the window remembers of the keyboard on the screen: when it is wanted, and which of its faces shows.
//!
//! Not here: drawing it (`views::keyboard`), and which fields there are.

use eframe::egui::{Context, Event, Rect, SurrenderFocusOn};

/// When the keyboard on the screen comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ScreenKeyboard {
    /// When a finger touched the field, and no key of a real keyboard was pressed since.
    #[default]
    Auto,
    /// With every field: a kiosk that has no other, and whose screen reports fingers as a mouse.
    Always,
    /// Never.
    Never,
}

/// Which keys a field needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Keys {
    /// Letters, with figures and signs behind a key.
    Letters,
    /// Figures and at most one sign: the comma of a number, the dot of a date.
    Figures(Option<char>),
}

/// The keyboard's state between two frames.
#[derive(Debug, Default)]
pub struct Keyboard {
    when: ScreenKeyboard,
    /// The last hand was a finger on the screen.
    by_finger: bool,
    /// What the field that is written in asked for in this frame.
    asked: Option<Keys>,
    /// What it asked for in the last one.
    open: Option<Keys>,
    /// It was not there in the frame before.
    pub(super) just_opened: bool,
    /// The next letter is a capital.
    pub(super) capital: bool,
    /// Figures and signs show instead of letters.
    pub(super) signs: bool,
    /// Where it was drawn.
    pub(super) place: Option<Rect>,
}

impl Keyboard {
    /// Closed.
    #[must_use]
    pub fn new(when: ScreenKeyboard) -> Self {
        Self {
            when,
            ..Self::default()
        }
    }

    /// The same place's keyboard for the next learner: closed, and whatever the last one's hands were.
    #[must_use]
    pub(super) fn forgotten(&self) -> Self {
        Self::new(self.when)
    }

    /// Asks for it: to be called by the field that is written in, each time it is drawn.
    pub(super) fn ask(&mut self, keys: Keys) {
        self.asked = Some(keys);
    }

    /// The keys to draw, if any.
    pub(super) fn open(&self) -> Option<Keys> {
        let comes = match self.when {
            ScreenKeyboard::Auto => self.by_finger,
            ScreenKeyboard::Always => true,
            ScreenKeyboard::Never => false,
        };
        self.open.filter(|_| comes)
    }

    /// Before anything is drawn: whose hand it is, and whether a touch may take the place of writing away. One on the
    /// keyboard may not.
    pub(super) fn begin_frame(&mut self, ctx: &Context) {
        let at = ctx.input(|input| {
            for event in &input.events {
                match event {
                    Event::Touch { .. } => self.by_finger = true,
                    Event::Text(_) => self.by_finger = false,
                    _ => {}
                }
            }
            input.pointer.interact_pos()
        });
        let on_keys = self.place.zip(at).is_some_and(|(place, at)| place.contains(at));
        let lets_go = if on_keys {
            SurrenderFocusOn::Never
        } else {
            SurrenderFocusOn::default()
        };
        ctx.options_mut(|options| options.input_options.surrender_focus_on = lets_go);
    }

    /// After everything is drawn. True when it comes or goes, and all must be drawn once more.
    pub(super) fn end_frame(&mut self) -> bool {
        let before = self.open();
        if self.asked != self.open {
            (self.capital, self.signs) = (false, false);
        }
        self.open = self.asked.take();
        let after = self.open();
        self.just_opened = before.is_none() && after.is_some();
        if after.is_none() {
            self.place = None;
        }
        before != after
    }
}
