//! Which course and which days: the same options for every table and report.

use clap::Args;

use super::CliError;
use super::day::day;
use crate::base::CourseId;
use crate::base::calendar::{Date, Finland};
use crate::course::Courses;
use crate::report::Filter;
use crate::runtime::clock::Clock;

/// Which course and which days.
#[derive(Debug, Args)]
pub(super) struct Period {
    /// Only this course
    #[arg(long, value_name = "ID")]
    course: Option<String>,
    /// The first day, as 2026-11-24 or 24.11.2026 [default: from the beginning]
    #[arg(long, value_name = "DAY", value_parser = day)]
    from: Option<Date>,
    /// The last day [default: today]
    #[arg(long, value_name = "DAY", value_parser = day)]
    to: Option<Date>,
}

impl Period {
    /// The same, with the course looked up.
    pub(super) fn filter(&self, courses: &Courses) -> Result<Filter, CliError> {
        let course = self.course.as_ref().map(|name| find(courses, name)).transpose()?;
        let to = self.to.unwrap_or_else(today);
        match self.from {
            Some(from) if from > to => Err(CliError::Period { from, to }),
            from => Ok(Filter { course, from, to }),
        }
    }
}

/// Today in Finland.
pub(super) fn today() -> Date {
    let now = Clock::start().now().at;
    Finland::default().day(now).unwrap_or(Date::MAX)
}

fn find(courses: &Courses, name: &str) -> Result<CourseId, CliError> {
    let known = || {
        let courses = courses.courses.iter();
        let lines: Vec<String> = courses
            .map(|(id, course)| format!("{id} {}", course.facts.name))
            .collect();
        if lines.is_empty() {
            "no course yet".to_owned()
        } else {
            lines.join("; ")
        }
    };
    let wanted = name.trim().to_lowercase();
    let found = courses.courses.keys().find(|id| id.to_string() == wanted);
    found.copied().ok_or_else(|| CliError::Unknown {
        kind: "course",
        name: name.to_owned(),
        known: known(),
    })
}
