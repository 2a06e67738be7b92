//! What was learned, in words that an instructor needs no course for.

use crate::app::console::view::{Note, Sign, Tone};
use crate::app::console::wording::{Wording, own};
use crate::app::screen::Line;
use crate::base::LessonId;
use crate::content::schema::lesson::MicroSkill;
use crate::i18n::{Lang, Value};
use crate::learner::{Reach, Strength, Track};
use crate::report::group::{LessonProgress, TrackProgress};
use crate::stats::Interval;

/// A track: its sign, and its word.
pub(super) const fn track(track: Track) -> (&'static str, &'static str) {
    match track {
        Track::Knowledge => ("lightbulb", "staff-learn-knows"),
        Track::Skill => ("hand", "staff-learn-can"),
    }
}

/// How far somebody has come.
pub(super) const fn reach(reach: Reach) -> &'static str {
    match reach {
        Reach::NotBegun => "staff-reach-not-begun",
        Reach::Guided => "staff-reach-guided",
        Reach::LittleHelp => "staff-reach-little-help",
        Reach::Alone => "staff-reach-alone",
        Reach::NewCase => "staff-reach-new-case",
        Reach::Retained => "staff-reach-retained",
    }
}

/// How sure it is.
const fn sure(strength: Strength) -> &'static str {
    match strength {
        Strength::Weak => "staff-sure-weak",
        Strength::Moderate => "staff-sure-moderate",
        Strength::Strong => "staff-sure-strong",
    }
}

/// A small skill.
pub(super) const fn skill(skill: MicroSkill) -> &'static str {
    match skill {
        MicroSkill::M01 => "staff-skill-m01",
        MicroSkill::M02 => "staff-skill-m02",
        MicroSkill::M03 => "staff-skill-m03",
        MicroSkill::M04 => "staff-skill-m04",
        MicroSkill::M05 => "staff-skill-m05",
        MicroSkill::M06 => "staff-skill-m06",
        MicroSkill::M07 => "staff-skill-m07",
        MicroSkill::M08 => "staff-skill-m08",
        MicroSkill::M09 => "staff-skill-m09",
        MicroSkill::M10 => "staff-skill-m10",
        MicroSkill::M11 => "staff-skill-m11",
        MicroSkill::M12 => "staff-skill-m12",
        MicroSkill::M13 => "staff-skill-m13",
        MicroSkill::M14 => "staff-skill-m14",
        MicroSkill::M15 => "staff-skill-m15",
        MicroSkill::M16 => "staff-skill-m16",
        MicroSkill::M17 => "staff-skill-m17",
        MicroSkill::M18 => "staff-skill-m18",
        MicroSkill::M19 => "staff-skill-m19",
        MicroSkill::M20 => "staff-skill-m20",
    }
}

/// "60 %".
pub(super) fn percent(share: f64) -> String {
    format!("{:.0}\u{a0}%", share * 100.0)
}

/// "40–80", in per cent.
pub(super) fn between(interval: Interval) -> String {
    format!("{:.0}–{:.0}", interval.low * 100.0, interval.high * 100.0)
}

/// A number with so many decimals, as it is written in the language: "0,70", in English "0.70".
pub(super) fn decimal(wording: &Wording<'_>, number: f64, decimals: usize) -> String {
    let text = format!("{number:.decimals$}").replace('-', "−");
    match wording.model.staff.lang {
        Lang::En => text,
        _ => text.replace('.', ","),
    }
}

/// Both tracks of a lesson, each by itself.
pub(super) fn signs(wording: &Wording<'_>, progress: &LessonProgress) -> Vec<Sign> {
    let far = (progress.reach != Reach::NotBegun).then_some(reach(progress.reach));
    vec![
        sign(wording, Track::Knowledge, &progress.knowledge, None),
        sign(wording, Track::Skill, &progress.skill, far),
    ]
}

/// "Can: alone · 60 % (40–80, n 5) · fairly sure".
fn sign(wording: &Wording<'_>, of: Track, progress: &TrackProgress, far: Option<&str>) -> Sign {
    let (icon, word) = track(of);
    let learned = progress.mastered.then_some("staff-learn-mastered");
    let mut parts: Vec<String> = far
        .into_iter()
        .chain(learned)
        .map(|key| wording.line(key).text)
        .collect();
    match progress.estimate {
        Some(estimate) => {
            parts.push(format!(
                "{} ({}, n {})",
                percent(estimate.mean),
                between(estimate.interval),
                progress.opportunities
            ));
            parts.push(wording.line(sure(estimate.strength)).text);
        }
        None => parts.push(wording.line("staff-learn-not-known").text),
    }
    Sign {
        icon,
        note: Note {
            tone: if progress.mastered { Tone::Good } else { Tone::Plain },
            line: own(format!("{}: {}", wording.line(word).text, parts.join(" · "))),
        },
    }
}

/// A lesson's name, by which it stands on the path; its id when it is there no more.
pub(super) fn lesson(wording: &Wording<'_>, lesson: &LessonId) -> Line {
    let known = wording.model.catalog.lessons.get(lesson);
    own(known.map_or_else(
        || lesson.to_string(),
        |known| wording.learners_words(known.file.title.get().as_str()),
    ))
}

/// Lessons in the order of the path; those that are there no more come last.
pub(super) fn in_order<'l>(
    wording: &Wording<'_>,
    lessons: impl IntoIterator<Item = &'l LessonId>,
) -> Vec<&'l LessonId> {
    let mut lessons: Vec<&LessonId> = lessons.into_iter().collect();
    let place = |lesson: &LessonId| {
        let known = wording.model.catalog.lessons.get(lesson);
        known.map_or(u32::MAX, |known| known.file.order)
    };
    lessons.sort_by_key(|lesson| (place(lesson), *lesson));
    lessons.dedup();
    lessons
}

/// A line with a count in words.
pub(super) fn with_count(wording: &Wording<'_>, key: &str, count: u32) -> Line {
    wording.with(key, &[("count", Value::Number(count.into()))])
}
