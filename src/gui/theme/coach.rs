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
    ground: Pair::new(0xF5_EF_E4, 0x2C_2A_33),
    ground_soft: Pair::new(0xF5_EF_E4, 0x5A_54_63),
    surface: Pair::new(0xFF_FC_F6, 0x2C_2A_33),
    surface_soft: Pair::new(0xFF_FC_F6, 0x5A_54_63),
    primary: Pair::new(0x1E_5B_55, 0xFF_FF_FF),
    primary_hover: Pair::new(0x17_4B_46, 0xFF_FF_FF),
    primary_pressed: Pair::new(0x10_3A_36, 0xFF_FF_FF),
    secondary: Pair::new(0xE3_EC_E6, 0x16_44_40),
    secondary_hover: Pair::new(0xD3_E2_DA, 0x16_44_40),
    secondary_pressed: Pair::new(0xC1_D6_CC, 0x12_3B_37),
    chosen: Pair::new(0xCF_E3_DA, 0x10_3A_36),
    disabled: Pair::new(0xEC_E6_DB, 0x63_5E_69),
    hint: Pair::new(0xFB_E8_C4, 0x5C_3A_00),
    good: Pair::new(0xDC_EC_D6, 0x23_50_2E),
    care: Pair::new(0xF8_DF_D1, 0x73_2C_0D),
    band: Pair::new(0xF2_C1_4E, 0x2C_2A_33),
    persona: Pair::new(0xED_E4_F0, 0x3B_28_48),
    line: rgb(0x85_7C_6C),
    line_soft: rgb(0xDD_D4_C4),
    focus: rgb(0x1B_4F_B0),
    point: rgb(0xB8_43_0E),
    dim: Color32::from_rgba_premultiplied(14, 13, 16, 84),
    shadow: Color32::from_rgba_premultiplied(10, 8, 5, 36),
};

/// The high-contrast look: dark ground, AAA text, thick light edges.
pub(super) const HIGH: CoachColours = CoachColours {
    ground: Pair::new(0x00_00_00, 0xFF_FF_FF),
    ground_soft: Pair::new(0x00_00_00, 0xE4_E0_D8),
    surface: Pair::new(0x14_14_18, 0xFF_FF_FF),
    surface_soft: Pair::new(0x14_14_18, 0xE4_E0_D8),
    primary: Pair::new(0xFF_D8_4A, 0x00_00_00),
    primary_hover: Pair::new(0xFF_E5_86, 0x00_00_00),
    primary_pressed: Pair::new(0xFF_F0_B8, 0x00_00_00),
    secondary: Pair::new(0x2B_2B_33, 0xFF_FF_FF),
    secondary_hover: Pair::new(0x3B_3B_46, 0xFF_FF_FF),
    secondary_pressed: Pair::new(0x4A_4A_57, 0xFF_FF_FF),
    chosen: Pair::new(0xFF_FF_FF, 0x00_00_00),
    disabled: Pair::new(0x1E_1E_22, 0xB8_B4_AC),
    hint: Pair::new(0x3D_2B_00, 0xFF_E2_A0),
    good: Pair::new(0x06_33_14, 0xC4_F5_CE),
    care: Pair::new(0x47_18_08, 0xFF_D9_C4),
    band: Pair::new(0xFF_D8_4A, 0x00_00_00),
    persona: Pair::new(0x2C_1B_3A, 0xF3_E2_FF),
    line: rgb(0xFF_FF_FF),
    line_soft: rgb(0x8A_8A_94),
    focus: rgb(0x7F_D4_FF),
    point: rgb(0xD9_5A_00),
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
