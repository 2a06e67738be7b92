//! Colours and signs of tones and controls. What is told by a colour is told by a sign or a word too.

use eframe::egui::{Color32, Rect, Stroke, StrokeKind, Ui};

use crate::app::console::view::Tone;
use crate::app::screen::ControlLook;
use crate::gui::theme::{CoachColours, Pair, radius, stroke};
use crate::gui::widgets::Pressed;

/// Ground and ink of a box in a tone.
pub const fn tone_pair(c: &CoachColours, tone: Tone) -> Pair {
    match tone {
        Tone::Plain => c.surface,
        Tone::Soft => c.surface_soft,
        Tone::Good => c.good,
        Tone::Warning => c.hint,
        Tone::Wrong => c.care,
    }
}

/// The sign of a tone.
pub const fn tone_icon(tone: Tone) -> Option<&'static str> {
    match tone {
        Tone::Plain | Tone::Soft => None,
        Tone::Good => Some("check-circle"),
        Tone::Warning => Some("warning"),
        Tone::Wrong => Some("warning-circle"),
    }
}

/// A mark that holds: strong colours, to be seen across a table. Four that differ in lightness too.
pub const fn mark_pair(c: &CoachColours, tone: Tone) -> Pair {
    match tone {
        Tone::Plain => c.primary,
        Tone::Soft => turned(c.surface_soft),
        Tone::Good => turned(c.good),
        Tone::Warning => c.band,
        Tone::Wrong => turned(c.care),
    }
}

const fn turned(pair: Pair) -> Pair {
    Pair {
        ground: pair.ink,
        ink: pair.ground,
    }
}

/// One of three, as a pointer is away, over it, or pressing.
pub const fn step<T: Copy>(pressed: Pressed, rest: T, hover: T, down: T) -> T {
    match (pressed.down, pressed.hovered) {
        (true, _) => down,
        (false, true) => hover,
        (false, false) => rest,
    }
}

/// Colours of a control, with its edge.
pub const fn control(c: &CoachColours, look: ControlLook, pressed: Pressed) -> (Pair, Stroke) {
    match look {
        ControlLook::Main => (
            step(pressed, c.primary, c.primary_hover, c.primary_pressed),
            Stroke::NONE,
        ),
        ControlLook::Plain => (
            step(pressed, c.secondary, c.secondary_hover, c.secondary_pressed),
            edge(c.line),
        ),
        ControlLook::On => (
            c.chosen,
            Stroke {
                width: stroke::CHOSEN,
                color: c.primary.ground,
            },
        ),
        ControlLook::Calling => (
            c.hint,
            Stroke {
                width: stroke::CHOSEN,
                color: c.point,
            },
        ),
    }
}

/// The edge of something that can be touched.
pub const fn edge(color: Color32) -> Stroke {
    Stroke {
        width: stroke::EDGE,
        color,
    }
}

/// A fine edge round something that can't.
pub const fn fine(color: Color32) -> Stroke {
    Stroke {
        width: stroke::FINE,
        color,
    }
}

/// A box of the console.
pub fn plate(ui: &Ui, rect: Rect, ground: Color32, edge: Stroke) {
    ui.painter().rect(rect, radius::DENSE, ground, edge, StrokeKind::Inside);
}
