//! People: the list with its search, a person's page and form, what a funder asks, everything about one person, erasing.

mod data;
mod due;
mod erase;
mod funder_form;
mod list;
mod msg;
mod person_form;
mod person_page;
mod pictures;
mod present;
mod search;
mod seen;
mod update;

pub use data::about;
pub(super) use due::block as due_block;
pub use msg::PeopleMsg;
pub(super) use person_form::{ask_about_twin, language_fields, name_field, read_language, read_name};
pub(super) use person_page::language_of;
pub(super) use present::page;
pub(super) use search::{SEARCH, Twins, found, matches};
pub(super) use update::{chosen, confirmed, submit, update};
