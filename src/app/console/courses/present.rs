//! Which page of the courses shows.

use super::{course_form, course_page, list, meeting_form, roster};
use crate::app::console::model::{Console, Page};
use crate::app::console::present::Filled;
use crate::app::console::update::local;
use crate::app::console::wording::Wording;
use crate::app::model::Now;

/// The page, when it is one of the courses'.
pub(in crate::app::console) fn page(wording: &Wording<'_>, console: &Console, now: &Now) -> Option<Filled> {
    let today = local(now).date();
    Some(match console.page {
        Page::Courses => list::page(wording, console, today),
        Page::Course(course) => course_page::page(wording, course, today),
        Page::NewCourse => course_form::page(wording, console, None, today),
        Page::EditCourse(course) => course_form::page(wording, console, Some(course), today),
        Page::NewMeeting(course) => meeting_form::page(wording, console, course, None, today),
        Page::Meeting(meeting) => {
            let course = wording.model.record.courses.meetings.get(&meeting)?.course;
            meeting_form::page(wording, console, course, Some(meeting), today)
        }
        Page::Roster(course) => roster::page(wording, console, course),
        _ => return None,
    })
}
