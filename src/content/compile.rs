//! From files to what can be offered: the passes, in order, over one draft.
//!
//! Every pass runs over all that could be read and tells all that it finds, so that an author mends a whole list at once. None
//! sees what another told, so they run beside each other.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use super::catalog::{Catalog, ContentHash, Lesson};
use super::diagnostic::{Diagnostic, Findings, Severity};
use super::draft::{Draft, LessonDraft, Read};
use super::kinds;
use super::passes::references::Known;
use super::passes::{
    limits, names, personas, predicates, provenance, questions, reachability, read, references, references_lesson,
    variants, voice, words,
};
use super::recordings::Lacking;
use super::source::Sources;
use crate::base::{Code, pictures};
use crate::i18n::translating::MARKS_FILE;
use crate::i18n::{Lang, Texts};

/// What became of content.
#[derive(Debug)]
pub struct Compiled {
    /// What can be offered: everything that has no error of its own or in what it uses.
    pub catalog: Catalog,
    /// What was read but cannot be offered, with all that it uses: so that what is wrong with it can be told whole.
    pub held: Catalog,
    /// What is wrong, sorted by place.
    pub diagnostics: Vec<Diagnostic>,
    /// The languages in which every text has a clip that speaks it as it is.
    pub spoken: BTreeSet<Lang>,
    /// What every written language lacks to be spoken.
    pub lacking: Lacking,
}

/// Reads words and content, and tells what is wrong with either.
#[must_use]
pub fn compile(sources: &Sources) -> (Texts, Compiled) {
    let mut found = Findings::default();
    let read = || read::run(sources, &mut found);
    let ((texts, in_texts), mut draft) = rayon::join(|| Texts::load(sources.under("locales/")), read);
    found.extend(in_texts);
    draft.kinds = kinds::of_services(&draft);

    let known = Known {
        pictures: pictures::NAMES,
    };
    let passes: [&(dyn Fn(&mut Findings) + Sync); 12] = [
        &|found| words::run(&draft, &texts, found),
        &|found| personas::run(&draft, &texts, found),
        &|found| predicates::run(&draft, found),
        &|found| references::run(&draft, known, found),
        &|found| references_lesson::run(&draft, known, found),
        &|found| names::run(&draft, found),
        &|found| variants::run(&draft, found),
        &|found| questions::run(&draft, found),
        &|found| provenance::run(&draft, found),
        &|found| reachability::run(&draft, found),
        &|found| limits::run(&draft, found),
        &|found| stray_texts(sources, found),
    ];
    let told = passes.into_par_iter().map(|pass| {
        let mut found = Findings::default();
        pass(&mut found);
        found
    });
    let mut in_clips = Findings::default();
    let (told, lacking) = rayon::join(
        || told.collect::<Vec<_>>(),
        || voice::run(sources, &texts, &mut in_clips),
    );
    told.into_iter().for_each(|told| found.append(told));
    let (catalog, held) = offered(&draft, &found);
    found.append(in_clips);
    let whole = lacking.iter().filter(|(_, lacks)| lacks.is_empty());
    let spoken = whole.map(|(lang, _)| *lang).collect();
    let compiled = Compiled {
        catalog,
        held,
        diagnostics: found.into_sorted(),
        spoken,
        lacking,
    };
    (texts.voiced_in(compiled.spoken.clone()), compiled)
}

/// What has no error in itself or in what it uses; and lessons that do, with all that they use.
fn offered(draft: &Draft<'_>, found: &Findings) -> (Catalog, Catalog) {
    let errors = found.so_far().iter().filter(|one| one.severity == Severity::Error);
    let broken: BTreeSet<&str> = errors.map(|one| one.file.as_str()).collect();
    let good = |path: &str| !broken.contains(path);
    let services: BTreeMap<_, _> = draft
        .services
        .iter()
        .filter(|(_, read)| good(read.path))
        .map(|(id, read)| (id.clone(), read.file.clone()))
        .collect();
    let personas: BTreeMap<_, _> = draft
        .personas
        .iter()
        .filter(|(_, read)| good(read.path))
        .map(|(id, read)| (id.clone(), read.file.clone()))
        .collect();
    let mut lessons = BTreeMap::new();
    let mut held = Catalog::default();
    for (id, lesson) in &draft.lessons {
        let file = &lesson.lesson.file;
        let variants = || file.tasks.iter().flat_map(|task| task.variants.values());
        let whole = good(lesson.lesson.path)
            && lesson.plans.values().all(|plan| good(plan.path))
            && !draft
                .unread
                .iter()
                .any(|path| path.starts_with(&format!("lessons/{id}/plans")))
            && file.services.iter().all(|service| services.contains_key(service.get()))
            && variants().all(|variant| personas.contains_key(variant.persona.get()));
        let plans = lesson.plans.iter();
        let plans = plans.map(|(id, plan)| (id.clone(), plan.file.as_ref().clone()));
        let read = Lesson {
            file: file.as_ref().clone(),
            plans: plans.collect(),
            hash: hash(draft, lesson),
        };
        let lessons = if whole { &mut lessons } else { &mut held.lessons };
        lessons.insert(id.clone(), Arc::new(read));
    }
    if !held.lessons.is_empty() {
        held.services = all(&draft.services);
        held.personas = all(&draft.personas);
    }
    let catalog = Catalog {
        services,
        personas,
        lessons,
    };
    (catalog, held)
}

fn all<I: Clone + Ord, T>(read: &BTreeMap<I, Read<'_, T>>) -> BTreeMap<I, Arc<T>> {
    read.iter().map(|(id, read)| (id.clone(), read.file.clone())).collect()
}

/// The hash of a lesson's own file and of its services' and personas' files, in the order of their paths.
/// Plans and texts are left out: neither changes what an attempt is judged by.
fn hash(draft: &Draft<'_>, lesson: &LessonDraft<'_>) -> ContentHash {
    let file = &lesson.lesson.file;
    let services = file
        .services
        .iter()
        .filter_map(|service| draft.services.get(service.get()));
    let variants = file.tasks.iter().flat_map(|task| task.variants.values());
    let personas = variants.filter_map(|variant| draft.personas.get(variant.persona.get()));
    let files: BTreeMap<&str, &[u8]> = services
        .map(|read| (read.path, read.bytes))
        .chain(personas.map(|read| (read.path, read.bytes)))
        .chain([(lesson.lesson.path, lesson.lesson.bytes)])
        .collect();
    let mut hasher = Sha256::new();
    for (path, bytes) in files {
        for part in [path.as_bytes(), bytes] {
            // The length goes first, so that no two sets of files run together into the same bytes.
            hasher.update((part.len() as u64).to_be_bytes());
            hasher.update(part);
        }
    }
    ContentHash(hex::encode(hasher.finalize()))
}

/// Files under `locales/` that no language reads.
fn stray_texts(sources: &Sources, found: &mut Findings) {
    for (path, _) in sources.under("locales/") {
        let tag = path.split('/').nth(1).unwrap_or_default();
        let is_read = path.ends_with(".ftl") || path.split('/').nth(2) == Some(MARKS_FILE);
        let read = Lang::from_tag(tag).is_some() && is_read;
        if !read && !path.ends_with(".md") {
            let help = "texts are `locales/<language>/….ftl` in fi, so, ar and en";
            let stray = Diagnostic::error(Code::StrayFile, path, (0, 0), "nothing reads this file", help);
            found.push(stray.warning());
        }
    }
}
