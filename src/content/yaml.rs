//! One YAML file: bytes in, a typed value or one diagnostic out, within limits that no hostile file gets around.
//!
//! serde-saphyr stops at a file's first mistake of shape, so there is at most one of those per file and run.

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_saphyr::options::{AliasLimits, DuplicateKeyPolicy, MergeKeyPolicy, Options};
use serde_saphyr::{Budget, Error, Location};

use super::schema::located::{At, Place};
use super::source::MAX_FILE;
use crate::base::{Code, Diagnostic, Lines};

/// How deep a file may nest.
pub const MAX_DEPTH: usize = 32;
/// How many nodes (keys, values, lists, maps) a file may have.
pub const MAX_NODES: usize = 20_000;

fn options() -> Options {
    let mut budget = Budget::default();
    budget.max_depth = MAX_DEPTH;
    budget.flow_nesting_limit = MAX_DEPTH;
    budget.max_nodes = MAX_NODES;
    budget.max_events = MAX_NODES * 4;
    budget.max_documents = 1;
    budget.max_total_scalar_bytes = MAX_FILE / 2;
    budget.max_aliases = 100;
    budget.max_anchors = 100;
    budget.max_recorded_anchor_events = MAX_NODES;
    budget.max_recorded_anchor_bytes = MAX_FILE / 2;
    budget.max_merge_keys = 0;
    let mut aliases = AliasLimits::default();
    aliases.max_total_replayed_events = MAX_NODES;
    aliases.max_replay_stack_depth = 4;
    aliases.max_alias_expansions_per_anchor = 100;
    let mut options = Options::default();
    options.budget = Some(budget);
    options.alias_limits = aliases;
    options.duplicate_keys = DuplicateKeyPolicy::Error;
    options.merge_keys = MergeKeyPolicy::Error;
    options.strict_booleans = true;
    options.leading_zero_numbers_as_strings = true;
    options.underscored_numbers_as_strings = true;
    options
}

/// Reads a file of a known kind.
///
/// # Errors
/// The first thing that is wrong with it.
pub(crate) fn parse<T: DeserializeOwned>(path: &str, bytes: &[u8]) -> Result<T, Diagnostic> {
    serde_saphyr::from_str_with_options(text_of(path, bytes)?, options()).map_err(|error| told(path, &error))
}

/// The file's text.
///
/// # Errors
/// It is too large, or not UTF-8.
pub(crate) fn text_of<'a>(path: &str, bytes: &'a [u8]) -> Result<&'a str, Diagnostic> {
    if bytes.len() > MAX_FILE {
        let message = format!("{} bytes", bytes.len());
        let help = format!("split the file: at most {MAX_FILE} bytes each");
        return Err(Diagnostic::error(Code::TooBig, path, (0, 0), message, help));
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let good = String::from_utf8_lossy(bytes.get(..error.valid_up_to()).unwrap_or_default());
        let place = Lines::of(&good).place(&good, good.len());
        Diagnostic::error(Code::NotUtf8, path, place, "not UTF-8", "save the file as UTF-8")
    })
}

fn told(path: &str, error: &Error) -> Diagnostic {
    let error = error.without_snippet();
    let place = error
        .location()
        .map_or((0, 0), |at| (narrow(&at).line, narrow(&at).column));
    let (code, message, help) = match error {
        Error::SerdeUnknownField { field, expected, .. } => (
            Code::UnknownKey,
            format!("there is no key `{field}` here"),
            format!("use one of: {}", expected.join(", ")),
        ),
        Error::SerdeUnknownVariant { variant, expected, .. } => (
            Code::UnknownKey,
            format!("`{variant}` is not one of the kinds"),
            format!("use one of: {}", expected.join(", ")),
        ),
        Error::SerdeMissingField { field, .. } => (
            Code::MissingKey,
            format!("the key `{field}` is missing"),
            format!("add `{field}:` here"),
        ),
        Error::DuplicateMappingKey { key, .. } => (
            Code::DuplicateKey,
            format!("the key `{}` stands twice", key.as_deref().unwrap_or("?")),
            "keep one of them".to_owned(),
        ),
        Error::MergeKeyNotAllowed { .. } => (
            Code::YamlLimit,
            "merge keys (`<<`) are not used here".to_owned(),
            "write the keys out".to_owned(),
        ),
        Error::Budget { .. }
        | Error::AliasReplayCounterOverflow { .. }
        | Error::AliasReplayLimitExceeded { .. }
        | Error::AliasExpansionLimitExceeded { .. }
        | Error::AliasReplayStackDepthExceeded { .. } => (
            Code::YamlLimit,
            plain(error),
            format!("at most {MAX_DEPTH} levels, {MAX_NODES} nodes and 100 aliases in a file"),
        ),
        Error::ExternalMessage { .. }
        | Error::Eof { .. }
        | Error::MultipleDocuments { .. }
        | Error::UnknownAnchor { .. }
        | Error::ContainerEndMismatch { .. }
        | Error::IndentationError { .. }
        | Error::FoldedBlockScalarMustIndentContent { .. } => (
            Code::YamlSyntax,
            plain(error),
            "look at the indentation, the colons and the quotation marks here".to_owned(),
        ),
        _ => (
            Code::WrongValue,
            plain(error),
            "the schema in lessons/schema/ says what belongs here".to_owned(),
        ),
    };
    Diagnostic::error(code, path, place, message, help)
}

fn plain(error: &Error) -> String {
    let text = error.render();
    let text = text.split('\n').next().unwrap_or_default();
    // The place is told beside it.
    let text = text.split(" at line ").next().unwrap_or_default();
    text.chars().take(300).collect()
}

fn narrow(at: &Location) -> Place {
    Place {
        line: u32::try_from(at.line()).unwrap_or(0),
        column: u32::try_from(at.column()).unwrap_or(0),
    }
}

/// Where the keys of a file stand: for complaints about a thing whose type does not remember its place.
#[derive(Debug, Default)]
pub(crate) struct Outline(Node);

#[derive(Debug, Default)]
enum Node {
    Map(Vec<(At<String>, Node)>),
    List(Vec<Node>),
    #[default]
    Leaf,
}

impl Outline {
    /// The outline of a file that was read before; empty when it cannot be read.
    pub(crate) fn of(text: &str) -> Self {
        Self(serde_saphyr::from_str_with_options(text, options()).unwrap_or_default())
    }

    /// The place of the key that this path of keys leads to (a number counts in a list), or of the last one on the way.
    pub(crate) fn key(&self, path: &[&str]) -> Place {
        let mut node = &self.0;
        let mut place = Place::default();
        for step in path {
            let next = match node {
                Node::Map(entries) => entries.iter().find(|(key, _)| key.get() == step).map(|(key, value)| {
                    place = key.place();
                    value
                }),
                Node::List(items) => step.parse::<usize>().ok().and_then(|index| items.get(index)),
                Node::Leaf => None,
            };
            let Some(next) = next else { break };
            node = next;
        }
        place
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Node;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("anything")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
                let mut entries = Vec::new();
                while let Some(key) = map.next_key::<At<String>>()? {
                    entries.push((key, map.next_value()?));
                }
                Ok(Node::Map(entries))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Node, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = seq.next_element()? {
                    items.push(item);
                }
                Ok(Node::List(items))
            }
            fn visit_bool<E>(self, _: bool) -> Result<Node, E> {
                Ok(Node::Leaf)
            }
            fn visit_i64<E>(self, _: i64) -> Result<Node, E> {
                Ok(Node::Leaf)
            }
            fn visit_u64<E>(self, _: u64) -> Result<Node, E> {
                Ok(Node::Leaf)
            }
            fn visit_f64<E>(self, _: f64) -> Result<Node, E> {
                Ok(Node::Leaf)
            }
            fn visit_str<E>(self, _: &str) -> Result<Node, E> {
                Ok(Node::Leaf)
            }
            fn visit_unit<E>(self) -> Result<Node, E> {
                Ok(Node::Leaf)
            }
            fn visit_none<E>(self) -> Result<Node, E> {
                Ok(Node::Leaf)
            }
            fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<Node, D::Error> {
                IgnoredAny::deserialize(inner).map(|_| Node::Leaf)
            }
        }
        deserializer.deserialize_any(Any)
    }
}
