//! Courses and people in the console: messages in, events and screens out, without a window.

mod courses;
mod desk;
mod erasing;
mod importing;
mod learning;
mod names;
mod people;
mod presence;
mod scans;
mod wording;
