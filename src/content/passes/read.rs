//! Reads every file under `lessons/` into its type. A file that fails is told and left out; the others go on.

use serde::de::DeserializeOwned;

use crate::base::{Code, LessonId, PersonaId, PlanId, ServiceId};
use crate::content::diagnostic::{Diagnostic, Findings};
use crate::content::draft::{Draft, LessonDraft, Read};
use crate::content::schema::located::Place;
use crate::content::source::Sources;
use crate::content::yaml;

/// Reads the files.
pub(in crate::content) fn run<'s>(sources: &'s Sources, found: &mut Findings) -> Draft<'s> {
    let mut draft = Draft::default();
    let mut plans = Vec::new();
    for (path, bytes) in sources.under("lessons/") {
        let parts: Vec<&str> = path.split('/').skip(1).collect();
        match parts.as_slice() {
            ["services", name, "service.yaml"] => {
                if let Some((id, read)) = read(path, bytes, ServiceId::new(name), &mut draft, found) {
                    draft.services.insert(id, read);
                }
            }
            ["personas", file] if let Some(name) = file.strip_suffix(".yaml") => {
                if let Some((id, read)) = read(path, bytes, PersonaId::new(name), &mut draft, found) {
                    draft.personas.insert(id, read);
                }
            }
            [name, "lesson.yaml"] => {
                if let Some((id, lesson)) = read(path, bytes, LessonId::new(name), &mut draft, found) {
                    let plans = std::collections::BTreeMap::new();
                    draft.lessons.insert(id, LessonDraft { lesson, plans });
                }
            }
            [lesson, "plans", file] if let Some(name) = file.strip_suffix(".yaml") => {
                if let Some((id, read)) = read(path, bytes, PlanId::new(name), &mut draft, found) {
                    plans.push((*lesson, id, read));
                }
            }
            ["schema", _] => {}
            [.., file] if file.rsplit('.').next() == Some("md") => {}
            _ => found.push(stray(path)),
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

fn read<'s, I, E: std::fmt::Display, T: DeserializeOwned>(
    path: &'s str,
    bytes: &'s [u8],
    id: Result<I, E>,
    draft: &mut Draft<'s>,
    found: &mut Findings,
) -> Option<(I, Read<'s, T>)> {
    let id = match id {
        Ok(id) => id,
        Err(error) => {
            let help = "rename the file or folder";
            found.error(Code::OddName, path, Place::default(), error.to_string(), help);
            return None;
        }
    };
    match yaml::parse(path, bytes) {
        Ok(file) => Some((id, Read::new(path, bytes, file))),
        Err(diagnostic) => {
            found.push(diagnostic);
            draft.unread.insert(path);
            None
        }
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
