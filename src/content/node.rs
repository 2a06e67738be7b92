//! What a YAML file is made of, each part with its place: for reading it into a type, and for complaints about a thing whose
//! type does not remember where it stands.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{Location, Spanned};

use super::schema::located::{At, Place};

/// One part of a file, where it was written: an alias (`*menu`) repeats what its anchor (`&menu`) says, and is mended there.
#[derive(Debug, Default)]
pub(crate) struct Node {
    /// Where it begins.
    pub place: Place,
    /// What it is.
    pub what: What,
}

/// What a part can be.
#[derive(Debug, Default)]
pub(crate) enum What {
    /// Nothing, or `null`.
    #[default]
    Nothing,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Number(i64),
    /// Any other number.
    Fraction(f64),
    /// A text.
    Text(String),
    /// Parts in order.
    List(Vec<Node>),
    /// Parts by key, in the order of the file.
    Map(Vec<(At<String>, Node)>),
}

impl Node {
    /// The place of the key that this path of keys leads to (a number counts in a list), or of the last one on the way.
    pub(crate) fn key(&self, path: &[&str]) -> Place {
        let mut node = self;
        let mut place = Place::default();
        for step in path {
            let next = match &node.what {
                What::Map(entries) => entries.iter().find(|(key, _)| key.get() == step).map(|(key, value)| {
                    place = key.place();
                    value
                }),
                What::List(items) => step.parse::<usize>().ok().and_then(|index| items.get(index)),
                _ => None,
            };
            let Some(next) = next else { break };
            node = next;
        }
        place
    }

    /// Takes away the part that these positions lead to; gives the place of what it was in, and its key. None when there
    /// is no such part.
    pub(crate) fn remove(&mut self, way: &[usize]) -> Option<(Place, Option<String>)> {
        let (first, rest) = way.split_first()?;
        match (&mut self.what, rest.is_empty()) {
            (What::List(items), true) if *first < items.len() => {
                items.remove(*first);
                Some((self.place, None))
            }
            (What::Map(entries), true) if *first < entries.len() => {
                let (key, _) = entries.remove(*first);
                Some((self.place, Some(key.get().clone())))
            }
            (What::List(items), false) => items.get_mut(*first)?.remove(rest),
            (What::Map(entries), false) => entries.get_mut(*first)?.1.remove(rest),
            _ => None,
        }
    }
}

/// A place as the YAML reader tells it.
pub(super) fn place_of(at: &Location) -> Place {
    Place {
        line: u32::try_from(at.line()).unwrap_or(0),
        column: u32::try_from(at.column()).unwrap_or(0),
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = Spanned::<What>::deserialize(deserializer)?;
        let place = place_of(&read.defined);
        Ok(Self {
            place,
            what: read.value,
        })
    }
}

impl<'de> Deserialize<'de> for What {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = What;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("anything")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<What, A::Error> {
                let mut entries = Vec::new();
                while let Some(key) = map.next_key::<Spanned<String>>()? {
                    let place = place_of(&key.defined);
                    entries.push((At::new(key.value, place), map.next_value()?));
                }
                Ok(What::Map(entries))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<What, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = seq.next_element()? {
                    items.push(item);
                }
                Ok(What::List(items))
            }
            fn visit_bool<E>(self, yes: bool) -> Result<What, E> {
                Ok(What::Bool(yes))
            }
            fn visit_i64<E>(self, number: i64) -> Result<What, E> {
                Ok(What::Number(number))
            }
            fn visit_u64<E>(self, number: u64) -> Result<What, E> {
                // A number that no variable can hold is none of ours; as a fraction it fits nowhere.
                Ok(i64::try_from(number).map_or(What::Fraction(f64::INFINITY), What::Number))
            }
            fn visit_f64<E>(self, number: f64) -> Result<What, E> {
                Ok(What::Fraction(number))
            }
            fn visit_str<E>(self, text: &str) -> Result<What, E> {
                Ok(What::Text(text.to_owned()))
            }
            fn visit_string<E>(self, text: String) -> Result<What, E> {
                Ok(What::Text(text))
            }
            fn visit_unit<E>(self) -> Result<What, E> {
                Ok(What::Nothing)
            }
            fn visit_none<E>(self) -> Result<What, E> {
                Ok(What::Nothing)
            }
        }
        deserializer.deserialize_any(Any)
    }
}
