//! One YAML file: bytes in, its nodes out, within limits that no hostile file gets around.
//!
//! What is no YAML, or beyond the limits, ends the reading with one diagnostic. What the nodes mean is for `typed`.

use serde_saphyr::options::{AliasLimits, DuplicateKeyPolicy, MergeKeyPolicy, Options};
use serde_saphyr::{Budget, Error};

use super::node::{self, Node};
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

/// Reads a file.
///
/// # Errors
/// The first thing that makes it no YAML, or too much of it.
pub(crate) fn parse(path: &str, bytes: &[u8]) -> Result<Node, Diagnostic> {
    serde_saphyr::from_str_with_options(text_of(path, bytes)?, options()).map_err(|error| told(path, &error))
}

/// The file's text.
///
/// # Errors
/// It is too large, or not UTF-8.
fn text_of<'a>(path: &str, bytes: &'a [u8]) -> Result<&'a str, Diagnostic> {
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
    let place = error.location().map(|at| node::place_of(&at)).unwrap_or_default();
    let (code, message, help) = match error {
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
    Diagnostic::error(code, path, (place.line, place.column), message, help)
}

fn plain(error: &Error) -> String {
    let text = error.render();
    let text = text.split('\n').next().unwrap_or_default();
    // The place is told beside it.
    let text = text.split(" at line ").next().unwrap_or_default();
    text.chars().take(300).collect()
}
