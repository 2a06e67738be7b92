//! Reads every file under `lessons/` into its type. A file that fails is told and left out; the others go on.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde::de::DeserializeOwned;

use super::limits::{self, MAX_PLANS};
use crate::base::{Code, LessonId, PersonaId, PlanId, ServiceId};
use crate::content::diagnostic::{Diagnostic, Findings};
use crate::content::draft::{Draft, LessonDraft, Read};
use crate::content::schema::lesson::{LessonFile, PlanFile};
use crate::content::schema::located::Place;
use crate::content::schema::persona::PersonaFile;
use crate::content::schema::service::ServiceFile;
use crate::content::source::Sources;
use crate::content::{typed, yaml};

/// Reads the files.
pub(in crate::content) fn run<'s>(sources: &'s Sources, found: &mut Findings) -> Draft<'s> {
    let mut draft = Draft::default();
    // Other files that were not taken are not content.
    let refused = sources.refused().filter(|path| path.starts_with("lessons"));
    draft.unread.extend(refused.filter(|path| is_content(path)));
    let mut plans = Vec::new();
    let files = within_limits(sources, &mut draft, found);
    let parts = files.into_par_iter().map(|(path, bytes)| {
        let mut told = Vec::new();
        (part(path, bytes, &mut told), told)
    });
    for (part, told) in parts.collect::<Vec<_>>() {
        found.extend(told);
        match part {
            Part::Service(id, read) => drop(draft.services.insert(id, read)),
            Part::Persona(id, read) => drop(draft.personas.insert(id, read)),
            Part::Lesson(id, lesson) => {
                let plans = BTreeMap::new();
                draft.lessons.insert(id, LessonDraft { lesson, plans });
            }
            Part::Plan(_, _, read) if limits::too_long(&read, found) => {
                draft.unread.insert(read.path);
            }
            Part::Plan(lesson, id, read) => plans.push((lesson, id, read)),
            Part::Unread(path) => {
                draft.unread.insert(path);
            }
            Part::Passed => {}
        }
    }
    for (lesson, plan, read) in plans {
        let path = format!("lessons/{lesson}/lesson.yaml");
        let unread = draft.is_unread(&path);
        match draft.lessons.get_mut(lesson) {
            Some(draft) => {
                draft.plans.insert(plan, read);
            }
            None if unread => {}
            None => found.error(
                Code::MissingFile,
                read.path,
                Place::default(),
                format!("there is no {path} for this plan"),
                "add the lesson, or move the plan",
            ),
        }
    }
    draft
}

/// The files that are read: of a lesson's plans so many as are played.
fn within_limits<'s>(sources: &'s Sources, draft: &mut Draft<'s>, found: &mut Findings) -> Vec<(&'s str, &'s [u8])> {
    let mut plans: BTreeMap<&str, usize> = BTreeMap::new();
    let mut kept = Vec::new();
    for (path, bytes) in sources.under("lessons/") {
        if let Some((lesson, _)) = path.split_once("/plans/") {
            let count = plans.entry(lesson).or_default();
            *count += 1;
            if *count > MAX_PLANS {
                draft.unread.insert(path);
                if *count == MAX_PLANS + 1 {
                    let message = format!("a lesson with more than {MAX_PLANS} plans");
                    let help = "take the plans away that show nothing new";
                    found.error(Code::PlanLimit, path, Place::default(), message, help);
                }
                continue;
            }
        }
        kept.push((path, bytes));
    }
    kept
}

/// Whether a path is one of content, or of a folder.
fn is_content(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    match name.rsplit_once('.') {
        Some((_, "yaml")) => {
            path.starts_with("lessons/personas/")
                || path.contains("/plans/")
                || ["service.yaml", "lesson.yaml"].contains(&name)
        }
        Some(_) => false,
        None => true,
    }
}

/// What a file turned out to be.
enum Part<'s> {
    Service(ServiceId, Read<'s, ServiceFile>),
    Persona(PersonaId, Read<'s, PersonaFile>),
    Lesson(LessonId, Read<'s, LessonFile>),
    /// Of the lesson in this folder.
    Plan(&'s str, PlanId, Read<'s, PlanFile>),
    /// Content, but it can't be read.
    Unread(&'s str),
    /// Not for the program: schemas, notes, what has no name.
    Passed,
}

/// Reads one file, and tells what is wrong with it.
fn part<'s>(path: &'s str, bytes: &'s [u8], told: &mut Vec<Diagnostic>) -> Part<'s> {
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    match parts.as_slice() {
        ["services", name, "service.yaml"] => read(path, bytes, ServiceId::new(name), told, Part::Service),
        ["personas", file] if let Some(name) = file.strip_suffix(".yaml") => {
            read(path, bytes, PersonaId::new(name), told, Part::Persona)
        }
        [name, "lesson.yaml"] => read(path, bytes, LessonId::new(name), told, Part::Lesson),
        [lesson, "plans", file] if let Some(name) = file.strip_suffix(".yaml") => {
            read(path, bytes, PlanId::new(name), told, |id, file| {
                Part::Plan(lesson, id, file)
            })
        }
        ["schema", _] => Part::Passed,
        [.., file] if file.rsplit('.').next() == Some("md") => Part::Passed,
        _ => {
            told.push(stray(path));
            Part::Passed
        }
    }
}

fn read<'s, I, E: std::fmt::Display, T: DeserializeOwned>(
    path: &'s str,
    bytes: &'s [u8],
    id: Result<I, E>,
    told: &mut Vec<Diagnostic>,
    part: impl FnOnce(I, Read<'s, T>) -> Part<'s>,
) -> Part<'s> {
    let id = match id {
        Ok(id) => id,
        Err(error) => {
            let help = "rename the file or folder";
            told.push(Diagnostic::error(Code::OddName, path, (0, 0), error.to_string(), help));
            return Part::Passed;
        }
    };
    let mut nodes = match yaml::parse(path, bytes) {
        Ok(nodes) => nodes,
        Err(error) => {
            told.push(error);
            return Part::Unread(path);
        }
    };
    let (file, wrong) = typed::read(path, &mut nodes);
    told.extend(wrong);
    file.map_or(Part::Unread(path), |file| part(id, Read::new(path, bytes, file, nodes)))
}

fn stray(path: &str) -> Diagnostic {
    Diagnostic::error(
        Code::StrayFile,
        path,
        (0, 0),
        "nothing reads this file",
        "lessons are `<lesson>/lesson.yaml` and `<lesson>/plans/<plan>.yaml`, services `services/<service>/service.yaml`, personas `personas/<persona>.yaml`",
    )
    .warning()
}
