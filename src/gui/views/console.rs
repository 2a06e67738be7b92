//! The staff's console.

use eframe::egui::{Rect, Ui};

use crate::app::console::view::ConsoleScreen;
use crate::gui::widgets::Stage;

/// Shows it.
pub fn show(_ui: &mut Ui, _stage: &mut Stage<'_>, _area: Rect, _screen: &ConsoleScreen) {}
