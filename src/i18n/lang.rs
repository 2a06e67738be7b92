//! The help languages and how each is written.

use serde::{Deserialize, Serialize};

/// A language that Polku speaks: to learners, to staff, or to both. The simulated services stay in Finnish.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Easy Finnish (selkosuomi).
    Fi,
    /// English.
    En,
    /// Modern Standard Arabic.
    Ar,
    /// Somali.
    So,
    /// Swedish. Only staff is spoken to in it.
    Sv,
}

/// The way a script runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Lang {
    /// All help languages, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Fi, Self::So, Self::Ar, Self::En];

    /// The languages of the staff's screens, in the order in which they are offered.
    pub const STAFF: [Self; 3] = [Self::Fi, Self::Sv, Self::En];

    /// The language that the simulated services speak.
    pub const SERVICE: Self = Self::Fi;

    /// The BCP 47 tag, which is also the name of its folders under `locales/` and `audio/`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Fi => "fi",
            Self::En => "en",
            Self::Ar => "ar",
            Self::So => "so",
            Self::Sv => "sv",
        }
    }

    /// The language with this tag.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().chain(Self::STAFF).find(|lang| lang.tag() == tag)
    }

    /// The way its script runs.
    #[must_use]
    pub const fn direction(self) -> Direction {
        match self {
            Self::Ar => Direction::Rtl,
            Self::Fi | Self::En | Self::So | Self::Sv => Direction::Ltr,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_found_by_its_tag() {
        for lang in Lang::ALL.into_iter().chain(Lang::STAFF) {
            assert_eq!(Lang::from_tag(lang.tag()), Some(lang));
        }
        assert_eq!(Lang::from_tag("xx"), None);
    }
}
