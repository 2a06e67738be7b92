//! The staff's side without a window: what is touched, what is recorded, what is shown.

mod courses;
mod desk;
mod erasing;
mod importing;
mod learning;
mod names;
mod people;
mod presence;
mod scans;
mod staff;
mod voices;
mod wording;

#[path = "../kit/content.rs"]
mod content;
#[path = "../kit/console.rs"]
mod kit;
#[path = "../kit/sources.rs"]
mod sources;
