//! The data folder: what is kept there, whatever happens to the disk or the process, and a kiosk that runs on it.

mod damage;
mod erase;
mod kill;
mod kit;
mod round_trip;
mod runtime;
mod start;

#[path = "../kit/journal.rs"]
mod journal;
