//! Content between reading and offering: every file that could be read, good or not, and what they are to each other.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::kinds::ServiceKinds;
use super::node::Node;
use super::schema::lesson::{LessonFile, PlanFile, Task, Variant, VariantId};
use super::schema::located::Place;
use super::schema::persona::PersonaFile;
use super::schema::service::{Page, PageRef, ServiceFile};
use crate::base::{LessonId, PageId, PersonaId, PlanId, ServiceId};

/// One file that was read.
#[derive(Debug)]
pub(crate) struct Read<'s, T> {
    /// Its path.
    pub path: &'s str,
    /// Its bytes.
    pub bytes: &'s [u8],
    /// What is in it.
    pub file: Arc<T>,
    nodes: Node,
}

impl<'s, T> Read<'s, T> {
    /// A file with what is in it.
    pub(crate) fn new(path: &'s str, bytes: &'s [u8], file: T, nodes: Node) -> Self {
        Self {
            path,
            bytes,
            file: Arc::new(file),
            nodes,
        }
    }

    /// The place of the key that this path of keys leads to.
    pub(crate) fn key(&self, path: &[&str]) -> Place {
        self.nodes.key(path)
    }
}

/// A lesson and its plans.
#[derive(Debug)]
pub(crate) struct LessonDraft<'s> {
    /// The lesson.
    pub lesson: Read<'s, LessonFile>,
    /// Its plans by file name.
    pub plans: BTreeMap<PlanId, Read<'s, PlanFile>>,
}

/// All that could be read.
#[derive(Debug, Default)]
pub(crate) struct Draft<'s> {
    /// Services by folder.
    pub services: BTreeMap<ServiceId, Read<'s, ServiceFile>>,
    /// Personas by file.
    pub personas: BTreeMap<PersonaId, Read<'s, PersonaFile>>,
    /// Lessons by folder.
    pub lessons: BTreeMap<LessonId, LessonDraft<'s>>,
    /// Files, and whole folders, that are there but could not be read: what mentions them is not told again.
    pub unread: BTreeSet<&'s str>,
    /// What the variables of each service can hold.
    pub kinds: BTreeMap<ServiceId, ServiceKinds>,
}

/// What became of looking something up.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Lookup<T> {
    /// It is there.
    Found(T),
    /// It is in a file that could not be read.
    Unreadable,
    /// It is nowhere.
    Nowhere,
}

impl<T> Lookup<T> {
    /// Whether it is nowhere: the one outcome that is told.
    pub(crate) const fn is_nowhere(&self) -> bool {
        matches!(self, Self::Nowhere)
    }
}

impl<'s> Draft<'s> {
    /// A service.
    pub(crate) fn service(&self, id: &ServiceId) -> Lookup<&Read<'s, ServiceFile>> {
        let path = format!("lessons/services/{id}/service.yaml");
        self.look(self.services.get(id), &path)
    }

    /// A persona.
    pub(crate) fn persona(&self, id: &PersonaId) -> Lookup<&Read<'s, PersonaFile>> {
        self.look(self.personas.get(id), &format!("lessons/personas/{id}.yaml"))
    }

    /// A page: `page` is of `home`, `service/page` of that service. Also names the service.
    pub(crate) fn page(&self, reference: &PageRef, home: Option<&ServiceId>) -> Lookup<(ServiceId, PageId, &Page)> {
        let (service, page) = match reference.0.split_once('/') {
            Some((service, page)) => (ServiceId::new(service).ok(), page),
            None => (home.cloned(), reference.0.as_str()),
        };
        let (Some(service), Ok(page)) = (service, PageId::new(page)) else {
            return Lookup::Nowhere;
        };
        match self.service(&service) {
            Lookup::Found(read) => match read.file.pages.get(&page) {
                Some(found) => Lookup::Found((service, page, found)),
                None => Lookup::Nowhere,
            },
            Lookup::Unreadable => Lookup::Unreadable,
            Lookup::Nowhere => Lookup::Nowhere,
        }
    }

    /// Every case of every task of every lesson.
    pub(crate) fn variants(&self) -> impl Iterator<Item = (&LessonDraft<'s>, &Task, VariantId, &Variant)> {
        self.lessons.values().flat_map(|draft| {
            draft.lesson.file.tasks.iter().flat_map(move |task| {
                let variants = task.variants.iter();
                variants.map(move |(id, variant)| (draft, task, *id, variant))
            })
        })
    }

    fn look<T>(&self, found: Option<T>, path: &str) -> Lookup<T> {
        match found {
            Some(found) => Lookup::Found(found),
            None if self.is_unread(path) => Lookup::Unreadable,
            None => Lookup::Nowhere,
        }
    }

    /// Whether a file, or a folder that holds it, is there but could not be read.
    pub(crate) fn is_unread(&self, path: &str) -> bool {
        let folders = path.match_indices('/').filter_map(|(end, _)| path.get(..end));
        folders.chain([path]).any(|part| self.unread.contains(part))
    }

    /// The names of services that could not be read.
    pub(crate) fn unread_services(&self) -> impl Iterator<Item = &'s str> {
        let below = self
            .unread
            .iter()
            .filter_map(|path| path.strip_prefix("lessons/services/"));
        below.map(|rest| rest.split('/').next().unwrap_or_default())
    }

    /// Whether a service could not be read: nobody knows then which pages there are.
    pub(crate) fn lacks_services(&self) -> bool {
        self.is_unread("lessons/services") || self.unread_services().next().is_some()
    }

    /// Whether a lesson could not be read: nobody knows then where lessons start, and which items their cases have.
    pub(crate) fn lacks_lessons(&self) -> bool {
        let elsewhere = |path: &str| {
            path.starts_with("lessons/services") || path.starts_with("lessons/personas") || path.contains("/plans")
        };
        self.unread.iter().any(|path| !elsewhere(path))
    }
}
