//! Names that authors give in content: each kind is a type of its own, so that a page can't be passed for a step.
//!
//! Two grammars: what a CEL predicate mentions is an identifier (`[a-z][a-z0-9_]*`); keys, files and pictures may have a
//! hyphen instead. Both are at most 64 characters, so a name is safe as a file name and in a log.

use std::borrow::Borrow;
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;
use std::sync::Arc;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The longest name allowed, in characters.
pub const MAX_NAME: usize = 64;

/// Why a text is not a name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{shown}` is not a name: write {rule}")]
pub struct NotAName {
    shown: String,
    rule: &'static str,
}

fn checked(text: &str, joiner: u8, rule: &'static str) -> Result<Arc<str>, NotAName> {
    let mut bytes = text.bytes();
    let first_ok = bytes.next().is_some_and(|b| b.is_ascii_lowercase());
    let rest_ok = bytes.all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == joiner);
    if first_ok && rest_ok && text.len() <= MAX_NAME {
        Ok(Arc::from(text))
    } else {
        Err(NotAName {
            shown: text.chars().take(MAX_NAME).collect(),
            rule,
        })
    }
}

/// Reads a name from a text without a copy of it in between: a long journal has millions.
struct FromText<N>(PhantomData<N>);

impl<N: FromStr<Err = NotAName>> Visitor<'_> for FromText<N> {
    type Value = N;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<N, E> {
        text.parse().map_err(E::custom)
    }
}

macro_rules! names {
    ($joiner:literal, $pattern:literal, $rule:literal, $($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Checks the grammar.
            ///
            /// # Errors
            /// [`NotAName`] when the text breaks it.
            pub fn new(text: &str) -> Result<Self, NotAName> {
                checked(text, $joiner, $rule).map(Self)
            }

            /// The name as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "`{}`", self.0)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = NotAName;
            fn from_str(text: &str) -> Result<Self, NotAName> {
                Self::new(text)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(FromText(PhantomData))
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "pattern": $pattern, "maxLength": MAX_NAME })
            }
        }
    )+};
}

names! {
    b'_', "^[a-z][a-z0-9_]*$", "small letters a–z, digits and _, at most 64, a letter first",
    /// A simulated service, e.g. `library`. The root of its variables in a predicate.
    ServiceId,
    /// A page inside a service.
    PageId,
    /// An element inside a service. A field's element is also the variable that holds what was entered.
    ElementId,
    /// A variable of a service's state.
    VarName,
    /// One choice of a radio group or a drop-down; also a tile of a question.
    OptionId,
    /// One thing in a list that the state holds, e.g. one loan.
    ItemId,
    /// A recognised meaning of a typed text, e.g. `right` or `bank_pin`.
    ValueName,
    /// A fact that a persona's purse or letter holds, e.g. `card_number`.
    FactName,
    /// A fictional person whose data is used in practice.
    PersonaId,
    /// A task inside a lesson.
    TaskId,
    /// A step inside a task.
    StepId,
    /// A known mistake of a task.
    MistakeId,
    /// A knowledge question inside a lesson.
    QuestionId,
    /// A scripted learner.
    PlanId,
}

names! {
    b'-', "^[a-z][a-z0-9-]*$", "small letters a–z, digits and -, at most 64, a letter first",
    /// The key of one message: its text in `locales/`, its clip in `audio/`.
    TextKey,
    /// A picture in `assets/pictures/`.
    PictureId,
    /// A lesson: the name of its folder.
    LessonId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_its_grammar() {
        assert!(PageId::new("own_home2").is_ok());
        for bad in ["", "2home", "own-home", "Home", "ä", "a b", "../x", &"a".repeat(65)] {
            assert!(PageId::new(bad).is_err(), "{bad}");
        }
        assert!(TextKey::new("library-search").is_ok());
        assert!(TextKey::new("library_search").is_err());
    }

    #[test]
    fn a_bad_name_is_refused_when_read() {
        let read: Result<PageId, _> = serde_json::from_str("\"../etc\"");
        assert!(read.is_err());
    }
}
