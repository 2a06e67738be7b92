//! A text that a learner typed. It lives only between the keyboard and the moment it is judged.
//!
//! Deliberately without `Serialize` and `Display`, and with a `Debug` that shows nothing: it can't be stored or logged by accident.

use std::fmt;

/// What stands in a field now.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Typed(String);

impl Typed {
    /// Takes a text from the keyboard.
    #[must_use]
    pub const fn new(text: String) -> Self {
        Self(text)
    }

    /// The text, to be judged or drawn in its field.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Whether nothing is typed.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("‹typed›")
    }
}
