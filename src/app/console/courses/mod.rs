//! Courses: the list, a course's page, its form, its meetings and its list of people.

mod course_form;
mod course_page;
mod lessons;
mod list;
mod meeting_form;
mod msg;
mod present;
mod roster;
mod update;

pub(super) use lessons::practised;
pub use msg::CourseMsg;
pub(super) use present::page;
pub(super) use update::{chosen, submit, update};
