//! Printing that survives a reader who leaves.

use std::io::{self, Write};

use serde::Serialize;

use super::CliError;

/// Prints results to standard output, all at once.
///
/// # Errors
/// [`CliError::Print`] when nobody takes them.
pub(super) fn results(text: &str) -> Result<(), CliError> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .map_err(CliError::Print)
}

/// Values as JSON lines, in the order given.
///
/// # Errors
/// [`CliError::Json`] when one can't be written as JSON.
pub(super) fn json_lines<T: Serialize>(values: impl IntoIterator<Item = T>) -> Result<String, CliError> {
    let mut lines = String::new();
    for value in values {
        lines.push_str(&serde_json::to_string(&value)?);
        lines.push('\n');
    }
    Ok(lines)
}

/// Tells the person at the terminal something that is no result.
pub(super) fn tell(text: &str) {
    // When even standard error is closed, nobody is left to tell.
    let _nobody_listens = writeln!(io::stderr().lock(), "polku: {text}");
}
