//! The window, without a display: what stands in it by accessible name, what a touch sends, and pictures of it.
#![cfg(feature = "gui")]

mod app;
mod console;
mod learner;
mod practice_fit;
mod raster;
mod screen_pictures;
mod screens;
mod shown;
mod staff_screens;
mod text_pictures;

#[path = "../kit/content.rs"]
mod content;
