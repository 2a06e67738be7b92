//! What the window itself remembers between two frames, and nothing of what is practised.
//!
//! Uses egui's memory only for what egui keeps there by itself (focus, scroll, undo). All of both is thrown away when a
//! learner leaves. Deliberately not here: what was typed (it stands in the screen), rules, clocks.

use std::collections::HashMap;

use eframe::egui::{Context, Id, Memory, Pos2};

use super::keyboard::{Keyboard, ScreenKeyboard};
use super::picture::Pictures;
use super::sketch::Sketch;
use super::theme::{self, Look};
use crate::app::console::FieldId;
use crate::service::ElementRef;

/// Whether things may move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Motion {
    /// Movement where it explains.
    #[default]
    Full,
    /// Nothing moves; what would have moved is there at once.
    Reduced,
}

/// The hand's own state: what is uncovered, unfolded, just touched, and where the drawn pointer is.
pub struct Touch {
    /// Grows with every wipe, so that no widget of one learner has the id of another's.
    salt: u64,
    pub(super) motion: Motion,
    pub(super) pictures: Pictures,
    pub(super) sketch: Sketch,
    pub(super) keyboard: Keyboard,
    /// The buffer that egui edits; filled from the screen for every field, every time it is drawn.
    pub(super) scratch: String,
    pub(super) uncovered: Kept,
    pub(super) unfolded: Kept,
    /// The field that the keyboard stands in.
    pub(super) writing: Kept,
    pub(super) last_tap: Option<Tap>,
    pub(super) pointer: Pointer,
    /// The element that was lit last and has been scrolled to.
    pub(super) lit: Option<ElementRef>,
    /// When the ring of the overlay was first seen, in egui's seconds.
    pub(super) ring_since: Option<f64>,
    pub(super) desk: Desk,
}

/// What the console's window remembers: as little as the rest.
#[derive(Default)]
pub(super) struct Desk {
    /// The field that the keyboard stands in, and whether it was drawn since the last frame.
    writing: Option<(FieldId, bool)>,
    /// A key was pressed that may move the selected row: it is to be seen where it goes.
    pub follows: bool,
    /// A key is held down: the text that it sends again and again acts once.
    pub held: bool,
    /// The row that was selected when it was last drawn.
    pub selected: Option<usize>,
    /// The heights of rows that were measured, in points, by what stands in them and how wide they are. A table of a
    /// thousand rows is laid out only as far as it is seen.
    pub rows: HashMap<u64, f32>,
}

impl Desk {
    /// Whether the keyboard stands in this field. To be asked whenever it is drawn.
    pub fn writes_in(&mut self, field: FieldId) -> bool {
        match &mut self.writing {
            Some((id, drawn)) if *id == field => {
                *drawn = true;
                true
            }
            _ => false,
        }
    }

    /// The field that the keyboard stands in, wherever the page is scrolled to.
    pub fn writing(&self) -> Option<FieldId> {
        self.writing.map(|(field, _)| field)
    }

    /// The keyboard stands in this field from now on, or in none.
    pub fn write_in(&mut self, field: Option<FieldId>) {
        self.writing = field.map(|field| (field, true));
    }

    fn end_frame(&mut self) {
        self.writing = self
            .writing
            .filter(|(_, drawn)| *drawn)
            .map(|(field, _)| (field, false));
        // More than any list has on one day.
        if self.rows.len() > 16_384 {
            self.rows.clear();
        }
    }
}

/// An element with a state of the window's, forgotten as soon as the element is no longer drawn.
#[derive(Default)]
pub(super) struct Kept {
    element: Option<ElementRef>,
    drawn: bool,
}

impl Kept {
    /// Whether it is this one. To be asked whenever the element is drawn.
    pub fn is(&mut self, element: &ElementRef) -> bool {
        let same = self.element.as_ref() == Some(element);
        self.drawn |= same;
        same
    }

    /// This one now, or none when it was this one.
    pub fn toggle(&mut self, element: &ElementRef) {
        if self.element.as_ref() == Some(element) {
            self.element = None;
        } else {
            self.element = Some(element.clone());
            self.drawn = true;
        }
    }

    /// None.
    pub fn clear(&mut self) {
        self.element = None;
    }

    fn end_frame(&mut self) {
        if !self.drawn {
            self.element = None;
        }
        self.drawn = false;
    }
}

/// A touch that was taken.
#[derive(Clone, Copy)]
pub(super) struct Tap {
    pub id: Id,
    pub place: Option<Pos2>,
    /// In egui's seconds.
    pub time: f64,
}

/// The drawn hand.
#[derive(Default)]
pub(super) struct Pointer {
    /// Where it is; nowhere before the first move.
    pub at: Option<Pos2>,
    /// The move that is under way: its number, where and when it began (egui's seconds).
    pub way: Option<(u32, Pos2, f64)>,
    /// The last move that was reported as arrived.
    pub arrived: Option<u32>,
}

impl Touch {
    /// Nothing touched yet.
    #[must_use]
    pub fn new(motion: Motion) -> Self {
        Self {
            salt: 0,
            motion,
            pictures: Pictures::new(),
            sketch: Sketch::default(),
            keyboard: Keyboard::default(),
            scratch: String::new(),
            uncovered: Kept::default(),
            unfolded: Kept::default(),
            writing: Kept::default(),
            last_tap: None,
            pointer: Pointer::default(),
            lit: None,
            ring_since: None,
            desk: Desk::default(),
        }
    }

    /// With this keyboard on the screen.
    #[must_use]
    pub fn with_keyboard(self, when: ScreenKeyboard) -> Self {
        Self {
            keyboard: Keyboard::new(when),
            ..self
        }
    }

    /// Draws screens within screens on a thread: for a window, whose frames wait for nothing.
    #[must_use]
    pub fn unhurried(self) -> Self {
        Self {
            sketch: Sketch::unhurried(),
            ..self
        }
    }

    /// Throws away everything that a learner may have left in the window: this state, egui's memory with focus, scroll,
    /// marked text and undo, laid-out text, and the clipboard. The look stays.
    pub fn wipe(&mut self, ctx: &Context, look: Look) {
        let zoom = ctx.zoom_factor();
        ctx.memory_mut(|memory| *memory = Memory::default());
        ctx.set_zoom_factor(zoom);
        theme::install(ctx, look);
        steady(ctx);
        ctx.copy_text(String::new());
        let pictures = std::mem::take(&mut self.pictures);
        *self = Self {
            salt: self.salt + 1,
            pictures,
            sketch: self.sketch.forgotten(),
            keyboard: self.keyboard.forgotten(),
            ..Self::new(self.motion)
        };
        ctx.request_repaint();
    }

    pub(super) const fn salt(&self) -> u64 {
        self.salt
    }

    /// True when all must be drawn once more.
    pub(super) fn end_frame(&mut self) -> bool {
        self.uncovered.end_frame();
        self.unfolded.end_frame();
        self.writing.end_frame();
        self.desk.end_frame();
        self.scratch.clear();
        self.keyboard.end_frame()
    }
}

/// Makes egui forgiving of unsteady hands: a touch may last long and wander a little and is still a touch.
///
/// To be called at the start; [`Touch::wipe`] does it again.
pub fn steady(ctx: &Context) {
    ctx.options_mut(|options| {
        options.input_options.max_click_duration = 2.5;
        options.input_options.max_click_dist = 14.0;
        // Ctrl + and - are for a desk; a kiosk keeps its scale.
        options.zoom_with_keyboard = false;
    });
}
