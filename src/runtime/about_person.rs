//! All that is recorded about one person, as they may ask for it (GDPR, article 15), and erasing it where no kiosk runs.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

use serde_json::{Value, json};
use uuid::Uuid;

use super::clock::Clock;
use crate::base::{EntryId, PersonId, Timestamp};
use crate::course::{By, Courses, decide};
use crate::export::{ExportError, WholeFile};
use crate::journal::{Body, Entry};
use crate::report::when::Finland as Written;
use crate::store::{self, ErasedAtOnce, Erasure, Pending, Store, StoreError};

/// Why what is known of a person can't be shown or erased.
#[derive(Debug, thiserror::Error)]
pub enum AboutPersonError {
    /// The journal can't be read or written.
    #[error(transparent)]
    Journal(#[from] StoreError),
    /// The file can't be written.
    #[error(transparent)]
    Export(#[from] ExportError),
    /// Nobody has this id.
    #[error("nobody has the id {0}")]
    Unknown(PersonId),
}

/// Writes all that the journal says about a person, under each of their ids, as JSON. Tells how many entries that are.
///
/// # Errors
/// [`AboutPersonError`]; what stood in the file's place before is still there.
pub fn write_all_about(data: &Path, person: PersonId, to: &Path) -> Result<usize, AboutPersonError> {
    let mut courses = Courses::default();
    store::read_entries(data, &mut |entry| fold(&mut courses, &entry))?;
    let person = courses.resolve(person);
    let ids = courses.ids_of(person);
    let written = Written::default();
    let mut entries = Vec::new();
    store::read_entries(data, &mut |entry| {
        if is_about(&entry, &ids) {
            entries.push(told(&entry, &written));
        }
    })?;
    if entries.is_empty() {
        return Err(AboutPersonError::Unknown(person));
    }
    let count = entries.len();
    let all = json!({
        "person": person,
        "ids": ids,
        "what_this_is": "Everything that Polku has recorded about this person. Nothing typed in practice is ever recorded.",
        "entries": entries,
    });
    let mut file = WholeFile::create(to)?;
    let failed = |source| ExportError::Write {
        path: to.to_owned(),
        source,
    };
    serde_json::to_writer_pretty(&mut file, &all).map_err(|error| failed(error.into()))?;
    file.write_all(b"\n").map_err(failed)?;
    file.finish_checked()?;
    Ok(count)
}

fn fold(courses: &mut Courses, entry: &Entry) {
    if let Body::Known(event) = &entry.body {
        courses.apply(event, entry.hlc.at());
    }
}

/// Whether an entry is about one of them, or names one of them.
fn is_about(entry: &Entry, ids: &BTreeSet<PersonId>) -> bool {
    if entry.subject.is_some_and(|subject| ids.contains(&subject)) {
        return true;
    }
    let body = entry.body.encode().unwrap_or_default();
    ids.iter().any(|id| body.contains(&id.to_string()))
}

fn told(entry: &Entry, written: &Written) -> Value {
    let body = entry.body.encode().unwrap_or_default();
    json!({
        "number": entry.seq,
        "recorded": written.iso(entry.hlc.at()),
        "fact": serde_json::from_str::<Value>(&body).unwrap_or(Value::String(body)),
    })
}

/// Erases a person where no kiosk runs on the folder: attendance and guidance stay without them, so that totals that were
/// reported stay.
///
/// # Errors
/// [`AboutPersonError`]; then nothing is erased.
pub fn erase_person(data: &Path, person: PersonId) -> Result<ErasedAtOnce, AboutPersonError> {
    let mut opened = Store::open_existing(data)?;
    let mut courses = Courses::default();
    let mut known = false;
    let mut last = Timestamp::default();
    opened.for_each_entry(&mut |entry| {
        last = last.max(entry.hlc.at());
        known |= entry.subject == Some(person);
        fold(&mut courses, &entry);
    })?;
    if !known && !courses.persons.contains_key(&person) {
        return Err(AboutPersonError::Unknown(person));
    }
    let erasing = decide::erase(&courses, person, PersonId(Uuid::now_v7()), By::Command);
    let now = Clock::start().now().at.max(last);
    let then = erasing.then.into_iter().map(|event| Pending {
        subject: event.person(),
        event,
        id: EntryId(Uuid::now_v7()),
        nonce: Uuid::new_v4().into_bytes(),
        now,
    });
    let erasure = Erasure {
        persons: erasing.persons,
        then: then.collect(),
    };
    Ok(opened.erase(erasure)?)
}
