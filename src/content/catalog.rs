//! What was read and found good: services, personas and lessons that can be offered.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::schema::lesson::{LessonFile, PlanFile, Task, Variant, VariantId};
use super::schema::persona::{PersonaFile, Spoken};
use super::schema::scalar::Scalar;
use super::schema::service::{Page, ServiceFile};
use crate::base::{LessonId, PageId, PersonaId, PlanId, ServiceId, TaskId, TextKey};

/// Everything that can be offered.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    /// Services by name.
    pub services: BTreeMap<ServiceId, Arc<ServiceFile>>,
    /// Personas by name.
    pub personas: BTreeMap<PersonaId, Arc<PersonaFile>>,
    /// Lessons without errors, by name.
    pub lessons: BTreeMap<LessonId, Arc<Lesson>>,
}

/// A lesson that can be offered.
#[derive(Debug, Clone)]
pub struct Lesson {
    /// What its author wrote.
    pub file: LessonFile,
    /// Its plans.
    pub plans: BTreeMap<PlanId, PlanFile>,
    /// The hash of all that it is made of: the lesson, its services and its personas.
    pub hash: ContentHash,
}

/// SHA-256 of content, as 64 small hexadecimal digits. An attempt records the one it began with.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ContentHash(pub String);

impl fmt::Debug for ContentHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A page of a service, by names.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PagePath {
    /// The service.
    pub service: ServiceId,
    /// The page in it.
    pub page: PageId,
}

impl fmt::Display for PagePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.service, self.page)
    }
}

impl fmt::Debug for PagePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// One case of one task with everything that it needs: what an attempt is played on.
#[derive(Debug, Clone)]
pub struct Case {
    /// The lesson.
    pub lesson: Arc<Lesson>,
    task: Task,
    /// Which case.
    pub variant_id: VariantId,
    variant: Variant,
    given: Arc<BTreeMap<String, Scalar>>,
    /// Whose data is used.
    pub persona: Arc<PersonaFile>,
    /// The services that the lesson uses.
    pub services: BTreeMap<ServiceId, Arc<ServiceFile>>,
}

impl Case {
    /// The task.
    #[must_use]
    pub const fn task(&self) -> &Task {
        &self.task
    }
    /// The case's own values.
    #[must_use]
    pub const fn variant(&self) -> &Variant {
        &self.variant
    }
    /// The case's own values, as predicates see them.
    #[must_use]
    pub const fn given(&self) -> &Arc<BTreeMap<String, Scalar>> {
        &self.given
    }

    /// A page by its path.
    #[must_use]
    pub fn page(&self, path: &PagePath) -> Option<&Page> {
        self.services.get(&path.service)?.pages.get(&path.page)
    }
}

impl Catalog {
    /// Texts that are only ever said in Finnish, e.g. an identity code: no other language has them.
    #[must_use]
    pub fn finnish_only(&self) -> BTreeSet<TextKey> {
        let facts = self.personas.values().flat_map(|persona| persona.facts.values());
        let keys = facts.filter_map(|fact| match &fact.spoken {
            Spoken::Message(key) => Some(key.get().clone()),
            Spoken::Digits | Spoken::Silent => None,
        });
        keys.collect()
    }

    /// The case of a task; none when the lesson, the task, the variant or its persona is not offered.
    #[must_use]
    pub fn case(&self, lesson: &LessonId, task: &TaskId, variant: VariantId) -> Option<Case> {
        let lesson = self.lessons.get(lesson)?;
        self.case_of(lesson, task, variant)
    }

    /// The case of a task of a lesson that need not be in the catalog (the checker asks before offering it).
    #[must_use]
    pub fn case_of(&self, lesson: &Arc<Lesson>, task: &TaskId, variant_id: VariantId) -> Option<Case> {
        let task = lesson
            .file
            .tasks
            .iter()
            .find(|candidate| candidate.id.get() == task)?
            .clone();
        let variant = task.variants.get(&variant_id)?.clone();
        let given = variant.given.iter();
        let given = given.map(|(name, value)| (name.to_string(), value.clone())).collect();
        let persona = self.personas.get(variant.persona.get())?.clone();
        let mut services = BTreeMap::new();
        for name in &lesson.file.services {
            services.insert(name.get().clone(), self.services.get(name.get())?.clone());
        }
        Some(Case {
            lesson: lesson.clone(),
            task,
            variant_id,
            variant,
            given: Arc::new(given),
            persona,
            services,
        })
    }
}
