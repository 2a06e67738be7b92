//! Lengths in points: spacing, radii, strokes, and how large a thing must be to be touched.
//!
//! Not here: the size of letters (`letters`).

/// The least width and height of anything that can be touched: 64 pixels are left of it on a window of 1280 × 800.
pub const TOUCH: f32 = 80.0;
/// A comfortable touch target: helpers, answers, the arrow that goes on.
pub const TOUCH_LARGE: f32 = 88.0;
/// The least height of anything that staff touch in the console, which they do with more practice than learners.
pub const TOUCH_DENSE: f32 = 48.0;
/// The side of a small picture inside a button.
pub const PICTURE_SMALL: f32 = 40.0;
/// The side of a picture on a tile.
pub const PICTURE: f32 = 96.0;
/// The side of the one picture that a screen is about.
pub const PICTURE_LARGE: f32 = 200.0;

/// Distances, from inside a control to the edge of the screen.
pub mod space {
    /// Between a symbol and its word.
    pub const TIGHT: f32 = 4.0;
    /// Inside a control; between lines that belong together.
    pub const SMALL: f32 = 8.0;
    /// Between neighbours.
    pub const MEDIUM: f32 = 16.0;
    /// Inside a card; between groups.
    pub const LARGE: f32 = 24.0;
    /// Between parts of a screen.
    pub const WIDE: f32 = 40.0;
    /// Round a screen that holds a single thing.
    pub const HUGE: f32 = 64.0;
}

/// Corner radii. The coach is round, the service is nearly square.
pub mod radius {
    /// The console's controls, rows and boxes.
    pub const DENSE: u8 = 12;
    /// The coach's controls.
    pub const CONTROL: u8 = 20;
    /// The coach's cards and tiles.
    pub const CARD: u8 = 28;
    /// The service's fields, buttons and boxes.
    pub const SERVICE: u8 = 4;
    /// The window frame round the service.
    pub const FRAME: u8 = 10;
    /// The phone's case.
    pub const PHONE: u8 = 32;
}

/// Stroke widths.
pub mod stroke {
    /// Parting lines.
    pub const FINE: f32 = 1.0;
    /// Edges of controls and cards.
    pub const EDGE: f32 = 2.0;
    /// What is chosen.
    pub const CHOSEN: f32 = 4.0;
    /// The keyboard's place.
    pub const FOCUS: f32 = 4.0;
    /// The ring that points.
    pub const POINT: f32 = 6.0;
}
