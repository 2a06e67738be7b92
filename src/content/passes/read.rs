//! Reads every file under `lessons/` into its type. A file that fails is told and left out; the others go on.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde::de::DeserializeOwned;

use crate::base::{Code, LessonId, PersonaId, PlanId, ServiceId};
use crate::content::diagnostic::{Diagnostic, Findings};
use crate::content::draft::{Draft, LessonDraft, Read};
use crate::content::schema::lesson::{LessonFile, PlanFile};
use crate::content::schema::located::Place;
use crate::content::schema::persona::PersonaFile;
use crate::content::schema::service::ServiceFile;
use crate::content::source::Sources;
use crate::content::yaml;

/// Reads the files.
pub(in crate::content) fn run<'s>(sources: &'s Sources, found: &mut Findings) -> Draft<'s> {
    let mut draft = Draft::default();
    let mut plans = Vec::new();
    let files: Vec<_> = sources.under("lessons/").collect();
    let parts = files.into_par_iter().map(|(path, bytes)| part(path, bytes));
    for part in parts.collect::<Vec<_>>() {
        match part {
            Part::Service(id, read) => drop(draft.services.insert(id, read)),
            Part::Persona(id, read) => drop(draft.personas.insert(id, read)),
            Part::Lesson(id, lesson) => {
                let plans = BTreeMap::new();
                draft.lessons.insert(id, LessonDraft { lesson, plans });
            }
            Part::Plan(lesson, id, read) => plans.push((lesson, id, read)),
            Part::Unread(path, told) => {
                draft.unread.insert(path);
                found.push(told);
            }
            Part::Odd(told) => found.push(told),
            Part::Passed => {}
        }
    }
    for (lesson, plan, read) in plans {
        let path = format!("lessons/{lesson}/lesson.yaml");
        match draft.lessons.get_mut(lesson) {
            Some(draft) => {
                draft.plans.insert(plan, read);
            }
            None if draft.unread.contains(path.as_str()) => {}
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

/// What a file turned out to be.
enum Part<'s> {
    Service(ServiceId, Read<'s, ServiceFile>),
    Persona(PersonaId, Read<'s, PersonaFile>),
    Lesson(LessonId, Read<'s, LessonFile>),
    /// Of the lesson in this folder.
    Plan(&'s str, PlanId, Read<'s, PlanFile>),
    /// Content, but it can't be read.
    Unread(&'s str, Diagnostic),
    /// Nothing reads it, or its name is no name.
    Odd(Diagnostic),
    /// Not for the program: schemas, notes.
    Passed,
}

fn part<'s>(path: &'s str, bytes: &'s [u8]) -> Part<'s> {
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    match parts.as_slice() {
        ["services", name, "service.yaml"] => read(path, bytes, ServiceId::new(name), Part::Service),
        ["personas", file] if let Some(name) = file.strip_suffix(".yaml") => {
            read(path, bytes, PersonaId::new(name), Part::Persona)
        }
        [name, "lesson.yaml"] => read(path, bytes, LessonId::new(name), Part::Lesson),
        [lesson, "plans", file] if let Some(name) = file.strip_suffix(".yaml") => {
            read(path, bytes, PlanId::new(name), |id, file| Part::Plan(lesson, id, file))
        }
        ["schema", _] => Part::Passed,
        [.., file] if file.rsplit('.').next() == Some("md") => Part::Passed,
        _ => Part::Odd(stray(path)),
    }
}

fn read<'s, I, E: std::fmt::Display, T: DeserializeOwned>(
    path: &'s str,
    bytes: &'s [u8],
    id: Result<I, E>,
    part: impl FnOnce(I, Read<'s, T>) -> Part<'s>,
) -> Part<'s> {
    let id = match id {
        Ok(id) => id,
        Err(error) => {
            let help = "rename the file or folder";
            return Part::Odd(Diagnostic::error(Code::OddName, path, (0, 0), error.to_string(), help));
        }
    };
    match yaml::parse(path, bytes) {
        Ok(file) => part(id, Read::new(path, bytes, file)),
        Err(told) => Part::Unread(path, told),
    }
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
