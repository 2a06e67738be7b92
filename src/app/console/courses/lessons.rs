//! The lessons that a group can practise at a meeting, and those that are planned for one, by their titles.

use std::collections::BTreeSet;

use crate::app::console::wording::{Wording, own};
use crate::app::screen::Line;
use crate::base::LessonId;
use crate::course::MeetingFacts;
use crate::i18n::Value;
use crate::tutor::next;

/// What can be chosen, in the order of the path.
pub(super) fn offered(wording: &Wording<'_>) -> Vec<(String, Line)> {
    let mut seen = BTreeSet::new();
    let path = next::path(&wording.model.catalog);
    let lessons = path.into_iter().map(|(lesson, _)| lesson.file.lesson.get());
    lessons
        .filter(|name| seen.insert((*name).clone()))
        .map(|name| (name.to_string(), own(title(wording, name))))
        .collect()
}

/// "Practises: to reserve a book" – what a group practises at a meeting, when that is planned.
pub(in crate::app::console) fn practised(wording: &Wording<'_>, meeting: &MeetingFacts) -> Option<Line> {
    let titles: Vec<String> = meeting.lessons.iter().map(|name| title(wording, name)).collect();
    let what = titles.join(", ");
    let line = || wording.with("staff-meeting-practises", &[("what", Value::Text(&what))]);
    (!titles.is_empty()).then(line)
}

/// A lesson's title; its name when it is not there any more.
fn title(wording: &Wording<'_>, name: &LessonId) -> String {
    let lesson = wording.model.catalog.lessons.get(name);
    lesson.map_or_else(
        || name.to_string(),
        |lesson| wording.learners_words(lesson.file.title.get().as_str()),
    )
}
