//! The names of what is chosen from: kinds, topics, languages, standings, a funder's bands, the pictures of a sign-in.
//!
//! A code is what a choice carries and a table shows; a key is how people read it.

pub(super) use super::guidance::topic;
use super::wording::Wording;
use crate::app::screen::Line;
use crate::base::{LanguageTag, PictureId};
use crate::content::schema::lesson::Topic as Goal;
use crate::course::{AgeBand, CourseKind, Gender, Purpose, Schooling, Standing};

/// The languages that are offered by name, the usual ones of the groups first. Any other is written by its tag.
pub(super) const LANGUAGES: [(&str, &str); 22] = [
    ("ar", "staff-lang-ar"),
    ("so", "staff-lang-so"),
    ("fa", "staff-lang-fa"),
    ("prs", "staff-lang-prs"),
    ("ckb", "staff-lang-ckb"),
    ("kmr", "staff-lang-kmr"),
    ("tr", "staff-lang-tr"),
    ("ru", "staff-lang-ru"),
    ("uk", "staff-lang-uk"),
    ("ti", "staff-lang-ti"),
    ("am", "staff-lang-am"),
    ("sq", "staff-lang-sq"),
    ("vi", "staff-lang-vi"),
    ("th", "staff-lang-th"),
    ("zh", "staff-lang-zh"),
    ("es", "staff-lang-es"),
    ("fr", "staff-lang-fr"),
    ("ps", "staff-lang-ps"),
    ("et", "staff-lang-et"),
    ("en", "staff-lang-en"),
    ("fi", "staff-lang-fi"),
    ("sv", "staff-lang-sv"),
];

/// The name of something that people want to learn, inside a sentence.
pub(super) const fn goal(topic: Goal) -> &'static str {
    match topic {
        Goal::Home => "staff-goal-home",
        Goal::Money => "staff-goal-money",
        Goal::Work => "staff-goal-work",
        Goal::Health => "staff-goal-health",
        Goal::Permit => "staff-goal-permit",
        Goal::School => "staff-goal-school",
        Goal::Travel => "staff-goal-travel",
        Goal::Safety => "staff-goal-safety",
    }
}

/// Whether a language is offered by name.
pub(super) fn is_usual(tag: LanguageTag) -> bool {
    let tag = tag.to_string();
    LANGUAGES.iter().any(|(usual, _)| *usual == tag)
}

/// A language's name; its tag when it has none here. One that is written in other letters than usual is told with both.
pub(super) fn language(wording: &Wording<'_>, tag: LanguageTag) -> String {
    let tag = tag.to_string();
    let named = |tag: &str| {
        let known = LANGUAGES.iter().find(|(usual, _)| *usual == tag);
        known.map(|(_, key)| wording.line(key).text)
    };
    let alone = tag.split('-').next().and_then(named);
    named(&tag)
        .or_else(|| alone.map(|name| format!("{name} ({tag})")))
        .unwrap_or(tag)
}

/// The languages as options.
pub(super) fn languages(wording: &Wording<'_>) -> Vec<(String, Line)> {
    let option = |(tag, key): &(&str, &str)| ((*tag).to_owned(), wording.line(key));
    LANGUAGES.iter().map(option).collect()
}

pub(super) const fn kind(kind: CourseKind) -> &'static str {
    match kind {
        CourseKind::InternetCourse => "staff-kind-internet-course",
        CourseKind::Group => "staff-kind-group",
        CourseKind::Event => "staff-kind-event",
        CourseKind::Training => "staff-kind-training",
        CourseKind::Guidance => "staff-kind-guidance",
    }
}

/// A standing: its code in a choice, and its key.
pub(super) const fn standing(standing: Standing) -> (&'static str, &'static str) {
    match standing {
        Standing::Participant => ("participant", "staff-standing-participant"),
        Standing::WalkIn => ("walk_in", "staff-standing-walk-in"),
        Standing::Staff => ("staff", "staff-standing-staff"),
        Standing::Test => ("test", "staff-standing-test"),
    }
}

pub(super) const fn age(age: AgeBand) -> (&'static str, &'static str) {
    match age {
        AgeBand::Under18 => ("under_18", "staff-age-under-18"),
        AgeBand::From18To29 => ("18_29", "staff-age-18-29"),
        AgeBand::From30To54 => ("30_54", "staff-age-30-54"),
        AgeBand::From55 => ("55", "staff-age-55"),
    }
}

pub(super) const fn gender(gender: Gender) -> (&'static str, &'static str) {
    match gender {
        Gender::Woman => ("woman", "staff-gender-woman"),
        Gender::Man => ("man", "staff-gender-man"),
        Gender::Other => ("other", "staff-gender-other"),
    }
}

pub(super) const fn schooling(schooling: Schooling) -> (&'static str, &'static str) {
    match schooling {
        Schooling::Basic => ("basic", "staff-schooling-basic"),
        Schooling::Secondary => ("secondary", "staff-schooling-secondary"),
        Schooling::Higher => ("higher", "staff-schooling-higher"),
    }
}

/// What is agreed to: its name, and what it is for in plain words.
pub(super) const fn purpose(purpose: Purpose) -> (&'static str, &'static str) {
    match purpose {
        Purpose::FunderFacts => ("staff-purpose-funder", "staff-purpose-funder-text"),
        Purpose::Research => ("staff-purpose-research", "staff-purpose-research-text"),
    }
}

/// What a picture of a sign-in shows, in a word.
pub(super) fn picture(wording: &Wording<'_>, picture: &PictureId) -> Line {
    wording.line(&format!("staff-{picture}"))
}
