//! The data language as JSON Schemas (draft 2020-12), so that an author's editor completes and checks it.
//!
//! They are made from the Rust types and committed in `lessons/schema/`; a test says when they are old.

use std::collections::BTreeMap;

use schemars::{Schema, schema_for};

use super::schema::lesson::{LessonFile, PlanFile};
use super::schema::persona::PersonaFile;
use super::schema::service::ServiceFile;

/// The schemas by file name.
#[must_use]
pub fn schema_files() -> BTreeMap<String, String> {
    let schemas: [(&str, Schema); 4] = [
        ("lesson", schema_for!(LessonFile)),
        ("persona", schema_for!(PersonaFile)),
        ("plan", schema_for!(PlanFile)),
        ("service", schema_for!(ServiceFile)),
    ];
    let files = schemas.into_iter().map(|(name, schema)| {
        // `{:#}` of a JSON value is itself as indented text, and cannot fail.
        (format!("{name}.schema.json"), format!("{:#}\n", schema.to_value()))
    });
    files.collect()
}
