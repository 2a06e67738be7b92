//! A language on the command line, by its tag.

use crate::i18n::Lang;

/// The language with this tag.
///
/// # Errors
/// The sentence that names those there are.
pub(super) fn language(tag: &str) -> Result<Lang, String> {
    Lang::from_tag(tag).ok_or_else(|| format!("there is: {}", tags(Lang::ALL)))
}

/// Their tags, in one line.
pub(super) fn tags(langs: impl IntoIterator<Item = Lang>) -> String {
    langs.into_iter().map(Lang::tag).collect::<Vec<_>>().join(", ")
}
