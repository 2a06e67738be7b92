//! Colours in pairs, and the contrast between them.
//!
//! A text colour is never named alone: it belongs to the ground it stands on, so a test can measure every
//! pair that exists. Not here: which colours there are (`coach`, `service`).

use eframe::egui::Color32;

/// A ground and the ink that is read on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// What is painted behind.
    pub ground: Color32,
    /// Text and symbols upon it.
    pub ink: Color32,
}

impl Pair {
    /// A pair from two `0xRRGGBB` numbers.
    #[must_use]
    pub const fn new(ground: u32, ink: u32) -> Self {
        Self {
            ground: rgb(ground),
            ink: rgb(ink),
        }
    }

    /// The contrast between ink and ground, 1 to 21.
    #[must_use]
    pub fn contrast(self) -> f32 {
        contrast(self.ground, self.ink)
    }
}

/// An opaque colour from `0xRRGGBB`.
#[must_use]
pub(super) const fn rgb(hex: u32) -> Color32 {
    let [_, r, g, b] = hex.to_be_bytes();
    Color32::from_rgb(r, g, b)
}

/// The contrast ratio of two opaque colours, 1 (same) to 21 (black and white), as WCAG 2.2 defines it
/// (<https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>).
#[must_use]
pub fn contrast(a: Color32, b: Color32) -> f32 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Relative luminance, 0 to 1 (<https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>).
fn luminance(colour: Color32) -> f32 {
    let linear = |channel: u8| {
        let c = f32::from(channel) / 255.0;
        if c <= 0.040_45 {
            c / 12.92
        } else {
            ((c + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(colour.r()) + 0.7152 * linear(colour.g()) + 0.0722 * linear(colour.b())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn black_on_white_is_the_greatest_contrast() {
        assert!((Pair::new(0xFFFFFF, 0).contrast() - 21.0).abs() < 0.01);
        assert!((Pair::new(0x123456, 0x123456).contrast() - 1.0).abs() < 0.01);
    }

    #[test]
    fn a_known_grey_has_its_known_contrast() {
        // #767676 on white is the well-known lightest grey that passes AA, 4.54.
        assert!((Pair::new(0xFFFFFF, 0x767676).contrast() - 4.54).abs() < 0.01);
    }
}
