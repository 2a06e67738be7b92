//! The plain values that a service's state may hold.

use std::collections::BTreeMap;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

use crate::base::ItemId;

/// One value of a state variable. Money is whole cents; a date is ISO 8601 text (`2026-10-01`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Scalar {
    /// Yes or no.
    Bool(bool),
    /// A whole number.
    Number(i64),
    /// A text: a name of a value, an option, a date.
    Text(String),
}

impl Scalar {
    /// Whether two are of the same kind.
    #[must_use]
    pub fn same_kind(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

/// A state variable as declared: a scalar, or a list of items. Its kind never changes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum VarValue {
    /// A single value.
    One(Scalar),
    /// A list of things, e.g. the loans.
    // States share the things, and predicates borrow them; one is copied when it changes.
    List(
        #[serde(deserialize_with = "shared")]
        #[schemars(with = "Vec<Item>")]
        Vec<Arc<Item>>,
    ),
}

fn shared<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Arc<Item>>, D::Error> {
    let items = Vec::<Item>::deserialize(deserializer)?;
    Ok(items.into_iter().map(Arc::new).collect())
}

/// One thing of a list: its id and its values. All items of a list have the same names.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
pub struct Item {
    /// Its id, unique in the list.
    pub id: ItemId,
    /// Its values. A value that ends up on the screen is a text key.
    #[serde(flatten)]
    pub values: BTreeMap<String, Scalar>,
}
