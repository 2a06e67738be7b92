//! Where a part of the page goes, and whether it is drawn or only measured.

use eframe::egui::{AsIdSalt, Id, Pos2, Rect, Vec2, vec2};

/// Where a part goes.
#[derive(Clone, Copy)]
pub struct Spot {
    /// The page's id: fields have theirs from it, wherever they stand.
    pub page: Id,
    /// The part's id.
    pub id: Id,
    /// Its left top corner.
    pub at: Pos2,
    /// Its width, in points.
    pub width: f32,
    /// Whether it is drawn. Otherwise only its height is wanted.
    pub draws: bool,
}

impl Spot {
    /// A part of this part.
    pub fn child(self, salt: impl AsIdSalt) -> Self {
        Self {
            id: self.id.with(salt),
            ..self
        }
    }

    /// So many points further down.
    pub fn below(self, points: f32) -> Self {
        Self {
            at: self.at + vec2(0.0, points),
            ..self
        }
    }

    /// So many points further to the right, with another width.
    pub fn beside(self, points: f32, width: f32) -> Self {
        Self {
            at: self.at + vec2(points, 0.0),
            width,
            ..self
        }
    }

    /// With so much room on each side.
    pub fn inset(self, pad: Vec2) -> Self {
        Self {
            at: self.at + pad,
            width: (self.width - 2.0 * pad.x).max(1.0),
            ..self
        }
    }

    /// Only measured.
    pub fn measured(self) -> Self {
        Self { draws: false, ..self }
    }

    /// The place it takes when it is so high.
    pub fn rect(self, height: f32) -> Rect {
        Rect::from_min_size(self.at, vec2(self.width, height))
    }
}
