//! What is said: a row of clips, each one message (or its meaning) in one language.

use std::fmt;

use crate::base::TextKey;
use crate::i18n::Lang;

/// Which part of a message is spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Its text (or the text's spoken form, the attribute `.say`).
    Value,
    /// The attribute `.meaning`: what a Finnish label means, in easy Finnish.
    Meaning,
}

/// One clip: a message spoken in a language. Its file is `audio/<lang>/<name>.opus`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClipId {
    /// The language that is spoken.
    pub lang: Lang,
    /// The message.
    pub key: TextKey,
    /// Which part of it.
    pub part: Part,
}

impl ClipId {
    /// The message itself.
    #[must_use]
    pub fn value(lang: Lang, key: TextKey) -> Self {
        Self {
            lang,
            key,
            part: Part::Value,
        }
    }

    /// The clip with this name, which is that of a text key or `<key>.meaning`.
    #[must_use]
    pub fn from_name(lang: Lang, name: &str) -> Option<Self> {
        let (key, part) = match name.strip_suffix(".meaning") {
            Some(key) => (key, Part::Meaning),
            None => (name, Part::Value),
        };
        let key = TextKey::new(key).ok()?;
        Some(Self { lang, key, part })
    }

    /// The clip's name in the manifest and, with `.opus`, as a file.
    #[must_use]
    pub fn name(&self) -> String {
        match self.part {
            Part::Value => self.key.to_string(),
            Part::Meaning => format!("{}.meaning", self.key),
        }
    }
}

impl fmt::Display for ClipId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.lang.tag(), self.name())
    }
}

/// Clips that are spoken one after another. Empty: silence.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Utterance(pub Vec<ClipId>);

impl Utterance {
    /// Nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// This and then that.
    #[must_use]
    pub fn then(mut self, next: Self) -> Self {
        self.0.extend(next.0);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clip_is_found_again_by_its_name_and_nothing_else_is_one() {
        let key = TextKey::new("bank-back").unwrap();
        for part in [Part::Value, Part::Meaning] {
            let clip = ClipId {
                lang: Lang::Fi,
                key: key.clone(),
                part,
            };
            assert_eq!(ClipId::from_name(Lang::Fi, &clip.name()), Some(clip));
        }
        for name in ["", ".meaning", "../x", "a/b", "bank-back.meaning.meaning", "Bank"] {
            assert_eq!(ClipId::from_name(Lang::Fi, name), None, "{name}");
        }
    }
}
