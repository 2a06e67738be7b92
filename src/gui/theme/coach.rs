//! The colours of the kiosk's own voice, the coach: warm paper, pine green, amber for pointing.
//!
//! Not here: the simulated service, which is plain and cool (`service`).

use eframe::egui::Color32;

use super::colour::{Pair, rgb};

/// The coach's colours in one look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CoachColours {
    /// The whole screen's ground, and body text straight on it.
    pub ground: Pair,
    /// Quieter text on the ground.
    pub ground_soft: Pair,
    /// A card or panel on the ground.
    pub surface: Pair,
    /// Quieter text on a card.
    pub surface_soft: Pair,
    /// The one action that goes on.
    pub primary: Pair,
    /// The same, under a pointer.
    pub primary_hover: Pair,
    /// The same, while pressed.
    pub primary_pressed: Pair,
    /// Any other action: helpers, "again", "back".
    pub secondary: Pair,
    /// The same, under a pointer.
    pub secondary_hover: Pair,
    /// The same, while pressed.
    pub secondary_pressed: Pair,
    /// A tile or answer that is chosen, a helper that is switched on.
    pub chosen: Pair,
    /// What can't be used now. It stays readable.
    pub disabled: Pair,
    /// A hint.
    pub hint: Pair,
    /// Something went well.
    pub good: Pair,
    /// Something went another way than meant. Not an alarm: nobody is told off.
    pub care: Pair,
    /// The band that says "this is practice".
    pub band: Pair,
    /// The learner's practice person's card: a paper of another colour than the coach's.
    pub persona: Pair,
    /// Edges of cards and controls; at least 3 : 1 on ground and surface.
    pub line: Color32,
    /// Fine parting lines that carry no meaning.
    pub line_soft: Color32,
    /// The trodden way behind tiles and on the quiet screen: decoration.
    pub way: Color32,
    /// The ring round what the keyboard stands on.
    pub focus: Color32,
    /// The ring and hand that point at something, on the service's page too.
    pub point: Color32,
    /// Laid over what is not meant just now. Premultiplied.
    pub dim: Color32,
    /// Soft shadow under a raised card. Premultiplied.
    pub shadow: Color32,
}

/// The calm light look.
pub(super) const CALM: CoachColours = CoachColours {
    ground: Pair::new(0xF5EFE4, 0x2C2A33),
    ground_soft: Pair::new(0xF5EFE4, 0x5A5463),
    surface: Pair::new(0xFFFCF6, 0x2C2A33),
    surface_soft: Pair::new(0xFFFCF6, 0x5A5463),
    primary: Pair::new(0x1E5B55, 0xFFFFFF),
    primary_hover: Pair::new(0x174B46, 0xFFFFFF),
    primary_pressed: Pair::new(0x103A36, 0xFFFFFF),
    secondary: Pair::new(0xE3ECE6, 0x164440),
    secondary_hover: Pair::new(0xD3E2DA, 0x164440),
    secondary_pressed: Pair::new(0xC1D6CC, 0x123B37),
    chosen: Pair::new(0xCFE3DA, 0x103A36),
    disabled: Pair::new(0xECE6DB, 0x635E69),
    hint: Pair::new(0xFBE8C4, 0x5C3A00),
    good: Pair::new(0xDCECD6, 0x23502E),
    care: Pair::new(0xF8DFD1, 0x732C0D),
    band: Pair::new(0xF2C14E, 0x2C2A33),
    persona: Pair::new(0xEDE4F0, 0x3B2848),
    line: rgb(0x857C6C),
    line_soft: rgb(0xDDD4C4),
    way: rgb(0xEAE0CD),
    focus: rgb(0x1B4FB0),
    point: rgb(0xB8430E),
    dim: Color32::from_rgba_premultiplied(14, 13, 16, 84),
    shadow: Color32::from_rgba_premultiplied(10, 8, 5, 36),
};

/// The high-contrast look: dark ground, AAA text, thick light edges.
pub(super) const HIGH: CoachColours = CoachColours {
    ground: Pair::new(0x000000, 0xFFFFFF),
    ground_soft: Pair::new(0x000000, 0xE4E0D8),
    surface: Pair::new(0x141418, 0xFFFFFF),
    surface_soft: Pair::new(0x141418, 0xE4E0D8),
    primary: Pair::new(0xFFD84A, 0x000000),
    primary_hover: Pair::new(0xFFE586, 0x000000),
    primary_pressed: Pair::new(0xFFF0B8, 0x000000),
    secondary: Pair::new(0x2B2B33, 0xFFFFFF),
    secondary_hover: Pair::new(0x3B3B46, 0xFFFFFF),
    secondary_pressed: Pair::new(0x4A4A57, 0xFFFFFF),
    chosen: Pair::new(0xFFFFFF, 0x000000),
    disabled: Pair::new(0x1E1E22, 0xB8B4AC),
    hint: Pair::new(0x3D2B00, 0xFFE2A0),
    good: Pair::new(0x063314, 0xC4F5CE),
    care: Pair::new(0x471808, 0xFFD9C4),
    band: Pair::new(0xFFD84A, 0x000000),
    persona: Pair::new(0x2C1B3A, 0xF3E2FF),
    line: rgb(0xFFFFFF),
    line_soft: rgb(0x8A8A94),
    way: rgb(0x222228),
    focus: rgb(0x7FD4FF),
    point: rgb(0xD95A00),
    dim: Color32::from_rgba_premultiplied(0, 0, 0, 120),
    shadow: Color32::TRANSPARENT,
};

impl CoachColours {
    /// Every pair with its name. The pattern names each field, so that a new one cannot be left unmeasured.
    #[must_use]
    pub fn pairs(&self) -> [(&'static str, Pair); 17] {
        let Self {
            ground,
            ground_soft,
            surface,
            surface_soft,
            primary,
            primary_hover,
            primary_pressed,
            secondary,
            secondary_hover,
            secondary_pressed,
            chosen,
            disabled,
            hint,
            good,
            care,
            band,
            persona,
            line: _,
            line_soft: _,
            way: _,
            focus: _,
            point: _,
            dim: _,
            shadow: _,
        } = *self;
        [
            ("ground", ground),
            ("ground_soft", ground_soft),
            ("surface", surface),
            ("surface_soft", surface_soft),
            ("primary", primary),
            ("primary_hover", primary_hover),
            ("primary_pressed", primary_pressed),
            ("secondary", secondary),
            ("secondary_hover", secondary_hover),
            ("secondary_pressed", secondary_pressed),
            ("chosen", chosen),
            ("disabled", disabled),
            ("hint", hint),
            ("good", good),
            ("care", care),
            ("band", band),
            ("persona", persona),
        ]
    }
}
