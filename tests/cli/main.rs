//! The commands of `polku` as a terminal sees them.

mod commands;
mod demo;
mod export;
mod export_courses;
mod import;
mod locale;
mod person;
#[cfg(feature = "audio")]
mod voice;

#[path = "../kit/content.rs"]
mod content;
#[path = "../kit/journal.rs"]
mod journal;
#[allow(dead_code, reason = "only what was made up is looked for in the console")]
#[path = "../kit/console.rs"]
mod kit;

use std::process::Output;

fn printed(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// What stands in the terminal but not in what is printed.
fn told(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}
