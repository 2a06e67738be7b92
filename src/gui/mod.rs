//! The window: what is seen and touched, drawn with egui.
//!
//! Uses `app`'s screens and the pictures and fonts of `assets/`. Not here: rules, wording, sound, the clock.

pub mod keyboard;
pub mod kiosk;
pub mod picture;
pub mod raster;
pub mod scale;
mod scanner;
mod sketch;
pub mod text;
pub mod theme;
pub mod touch;
pub mod views;
pub mod widgets;
pub mod window;

pub use keyboard::ScreenKeyboard;
pub use touch::{Motion, Touch};
pub use views::draw;
